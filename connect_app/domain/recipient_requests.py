"""Asking somebody to be reachable in the network: where such a request stands, and what may be done with it."""

from enum import StrEnum


class RequestState(StrEnum):
    """Where a request stands. ``done``: the network reaches the recipient."""

    DRAFT = "draft"
    SENT = "sent"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class RequestKind(StrEnum):
    """Why it is asked: the recipient is not there, or is there no more since it changed its operator.

    ``ask_address``: nobody knows its operator, so that it alone is written to, and asked for operator and address.
    """

    NEW = "new"
    CHANGED_OPERATOR = "changed_operator"
    ASK_ADDRESS = "ask_address"


_S = RequestState

MOVES: dict[RequestState, frozenset[RequestState]] = {
    _S.DRAFT: frozenset({_S.SENT, _S.WITHDRAWN}),
    # Sent once more: after it was amended, or when nobody answers.
    _S.SENT: frozenset({_S.SENT, _S.IN_PROGRESS, _S.DONE, _S.REFUSED, _S.WITHDRAWN}),
    _S.IN_PROGRESS: frozenset({_S.SENT, _S.DONE, _S.REFUSED, _S.WITHDRAWN}),
    _S.REFUSED: frozenset({_S.SENT, _S.DONE, _S.WITHDRAWN}),
    _S.DONE: frozenset(),
    _S.WITHDRAWN: frozenset(),
}

OPEN = frozenset({_S.SENT, _S.IN_PROGRESS})
"""States in which an answer is awaited: meanwhile invoices go as PDF or on paper."""
AMENDABLE = frozenset({_S.DRAFT, _S.SENT, _S.IN_PROGRESS, _S.REFUSED})


class LetterRole(StrEnum):
    """To whom a letter about a request goes."""

    OPERATOR = "operator"
    RECIPIENT = "recipient"
    SENDER = "sender"
