"""What is said of requests to recipients: states, letters, history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from connect_app.desktop.style.appearance import Tint
from connect_app.domain.recipient_requests import LetterRole, RequestState

if TYPE_CHECKING:
    from connect_app.contract.recipients import RequestLetter

_STATES = {
    RequestState.DRAFT: QT_TRANSLATE_NOOP("Requests", "draft, not sent"),
    RequestState.SENT: QT_TRANSLATE_NOOP("Requests", "sent"),
    RequestState.IN_PROGRESS: QT_TRANSLATE_NOOP("Requests", "in progress"),
    RequestState.DONE: QT_TRANSLATE_NOOP("Requests", "can be reached"),
    RequestState.REFUSED: QT_TRANSLATE_NOOP("Requests", "refused"),
    RequestState.WITHDRAWN: QT_TRANSLATE_NOOP("Requests", "withdrawn"),
}
_SIGNS = {
    RequestState.DRAFT: ("edit", Tint.MUTED),
    RequestState.SENT: ("send", Tint.ACCENT),
    RequestState.IN_PROGRESS: ("waiting", Tint.ACCENT),
    RequestState.DONE: ("check", Tint.SUCCESS),
    RequestState.REFUSED: ("error", Tint.DANGER),
    RequestState.WITHDRAWN: ("undo", Tint.MUTED),
}
_ROLES = {
    LetterRole.OPERATOR: QT_TRANSLATE_NOOP("Requests", "To the operator"),
    LetterRole.RECIPIENT: QT_TRANSLATE_NOOP("Requests", "To the recipient"),
    LetterRole.SENDER: QT_TRANSLATE_NOOP("Requests", "Confirmation to you"),
}
_LETTER_STATES = {
    "waiting": QT_TRANSLATE_NOOP("Requests", "waits to be sent"),
    "handing_over": QT_TRANSLATE_NOOP("Requests", "being sent"),
    "sent": QT_TRANSLATE_NOOP("Requests", "sent"),
    "uncertain": QT_TRANSLATE_NOOP("Requests", "no answer came; it may have been sent"),
    "failed": QT_TRANSLATE_NOOP("Requests", "could not be sent"),
    "dropped": QT_TRANSLATE_NOOP("Requests", "taken back"),
}


def _say(text: object) -> str:
    return QCoreApplication.translate("Requests", str(text))


def request_state(state: RequestState) -> str:
    """Return where a request stands, in a word or two."""
    return _say(_STATES[state])


def request_sign(state: RequestState) -> tuple[str, Tint]:
    """Return name and colour of the sign of a request's state."""
    return _SIGNS[state]


def role_name(role: LetterRole) -> str:
    """Return to whom a letter goes."""
    return _say(_ROLES[role])


def letter_head(letter: RequestLetter) -> str:
    """Return to whom a letter goes or went, and where it stands."""
    text = f"{role_name(letter.role)}: {letter.to}"
    return f"{text} ({_say(_LETTER_STATES[letter.state])})" if letter.state in _LETTER_STATES else text
