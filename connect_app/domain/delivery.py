"""The state table of a delivery, as data. A move that does not stand in it raises."""

from enum import StrEnum

from connect_app.domain.errors import Bug, FixData, TryLater
from connect_app.domain.saying import say


class DeliveryState(StrEnum):
    """Where one invoice to one recipient over one channel stands; `network-api.md` says what each means."""

    QUEUED = "queued"
    HANDING_OVER = "handing_over"
    DEFERRED = "deferred"
    UNCERTAIN = "uncertain"
    ACCEPTED = "accepted"
    DELIVERED = "delivered"
    FAILED = "failed"
    HELD = "held"
    CANCELLED = "cancelled"


class FailureOwner(StrEnum):
    """Who can mend a failure."""

    YOU = "you"
    BUSINESS_SYSTEM = "business_system"
    RECIPIENT = "recipient"
    PROVIDER = "provider"
    ADMINISTRATOR = "administrator"


MAY_HAVE_BEEN_SENT = "may_have_been_sent"
"""The failure of a delivery that was built anew after damage: nobody knows any more whether it was sent."""


DUPLICATE = "duplicate"
"""The failure of what the other side has already: the first one stays as it is, and this never goes again."""

NUMBER_KEPT = "number_kept"
"""The failure of what is refused as duplicate where the other side can only have an attempt that failed."""


class NoAnswer(TryLater):
    """A hand-over was begun and ended without an answer: the other side must be asked before anything is repeated.

    ``is_silence``: the answer was waited for in vain, as it is with a server that hangs.
    """

    def __init__(self, code: str, sentence: str, *, is_silence: bool = False) -> None:
        super().__init__(code, sentence)
        self.is_silence = is_silence


class ServerFault(TryLater):
    """The whole other side is at fault, not this delivery: two in a row put the rest of its account off."""


class LimitReached(TryLater):
    """The account may hand over nothing more for now; ``wait_s``: for how many seconds."""

    def __init__(self, code: str, sentence: str, wait_s: float) -> None:
        super().__init__(code, sentence)
        self.wait_s = wait_s


class AskedToWait(LimitReached):
    """The other side asks for a pause, as it does of everybody who is quick: no person need know."""


class PutOff(TryLater):
    """The other side put one delivery off; ``owner`` says who can mend it if it stays so."""

    def __init__(self, code: str, sentence: str, owner: FailureOwner) -> None:
        super().__init__(code, sentence)
        self.owner = owner


class Refused(FixData):
    """The other side refused for good; ``owner`` says who can mend it."""

    def __init__(self, code: str, sentence: str, owner: FailureOwner) -> None:
        super().__init__(code, sentence)
        self.owner = owner


_S = DeliveryState

MOVES: dict[DeliveryState, frozenset[DeliveryState]] = {
    # Deferred without having begun: all of the account stands still (a setting, a server that is away, a limit).
    # Accepted or delivered: late evidence about an earlier attempt, so it is not handed over once more.
    # Queued once more: its chosen hour has come, or the office has closed before its turn.
    _S.QUEUED: frozenset({_S.QUEUED, _S.HANDING_OVER, _S.ACCEPTED, _S.DELIVERED, _S.DEFERRED, _S.HELD, _S.CANCELLED}),
    # Back to queued: announced with others, and the run ended before it was begun.
    _S.HANDING_OVER: frozenset({_S.QUEUED, _S.ACCEPTED, _S.DELIVERED, _S.DEFERRED, _S.UNCERTAIN, _S.FAILED, _S.HELD}),
    # Deferred once more: until later, or to now by a person. Late evidence settles it as it does a queued one.
    _S.DEFERRED: frozenset({_S.HANDING_OVER, _S.ACCEPTED, _S.DELIVERED, _S.DEFERRED, _S.FAILED, _S.HELD, _S.CANCELLED}),
    # Evidence settles an uncertain delivery; only a certain absence lets it be tried again (deferred).
    _S.UNCERTAIN: frozenset({_S.ACCEPTED, _S.DELIVERED, _S.DEFERRED, _S.FAILED, _S.HELD}),
    _S.ACCEPTED: frozenset({_S.DELIVERED, _S.FAILED}),
    # A bounce or the buyer's refusal may come after a receipt.
    _S.DELIVERED: frozenset({_S.FAILED}),
    # Retry of a refusal that was given before the other side took anything.
    _S.FAILED: frozenset({_S.QUEUED}),
    # Late evidence may still settle a held delivery without a person.
    _S.HELD: frozenset({_S.QUEUED, _S.ACCEPTED, _S.DELIVERED, _S.FAILED, _S.CANCELLED}),
    _S.CANCELLED: frozenset(),
}

MAY_CANCEL = frozenset({_S.QUEUED, _S.DEFERRED, _S.HELD})
"""States in which nothing is under way at the other side. A held one only if it was never begun (see `may_repeat`)."""

NEEDS_ATTENTION = frozenset({_S.UNCERTAIN, _S.FAILED, _S.HELD})
IN_PROGRESS = frozenset({_S.QUEUED, _S.HANDING_OVER, _S.DEFERRED})
ARRIVED = frozenset({_S.ACCEPTED, _S.DELIVERED})


def needs_attention(state: DeliveryState, *, has_time: bool) -> bool:
    """Say whether a delivery does not move by itself and has not arrived.

    ``has_time``: a next try is planned. One that is deferred without it waits until somebody changes a setting.
    """
    return state in NEEDS_ATTENTION or (state is _S.DEFERRED and not has_time)


def check_move(old: DeliveryState, new: DeliveryState) -> None:
    """Raise Bug ``illegal_move`` unless the table allows the move from ``old`` to ``new``."""
    if new not in MOVES[old]:
        raise Bug("illegal_move", say("illegal_move", old=old, new=new))


def may_repeat(state: DeliveryState, *, ever_accepted: bool, in_doubt: bool) -> bool:
    """Say whether *Retry* or *Release* may start the same delivery again.

    ``ever_accepted``: the other side took it once (then only a resend, with a reason, is right).
    ``in_doubt``: an attempt ended without an answer and nothing has settled it since.
    """
    return state in {_S.FAILED, _S.HELD, _S.DEFERRED} and not ever_accepted and not in_doubt
