"""Icons by what they mean. Every icon stands beside a text that says the same.

qtawesome takes a tenth of a second to import, so nothing here is asked for before the window was painted once.
"""

from PySide6.QtGui import QGuiApplication, QIcon, QPalette

from connect_app.desktop.style.appearance import Tint, tint
from connect_app.domain.delivery import DeliveryState
from connect_app.domain.finding import Severity
from connect_app.domain.proofs import BuyerAnswer

_GLYPHS = {
    "add": "plus",
    "answer": "chat-centered-text",
    "arrived": "tray",
    "addresses": "address-book",
    "attachment": "paperclip",
    "cancel": "x",
    "check": "check-circle",
    "copy": "files",
    "customers": "users",
    "doubt": "question",
    "einvoice": "share-network",
    "email": "envelope-simple",
    "edit": "pencil-simple",
    "error": "x-circle",
    "export": "export",
    "file": "file-text",
    "folder": "folder",
    "hint": "info",
    "import": "download-simple",
    "invoice": "receipt",
    "lock": "lock-simple",
    "messages": "chat-text",
    "opened": "eye",
    "print": "printer",
    "practice": "flask",
    "receipt": "list-bullets",
    "redo": "arrow-clockwise",
    "remove": "trash",
    "resend": "arrow-bend-up-right",
    "retry": "arrow-clockwise",
    "search": "magnifying-glass",
    "send": "paper-plane-tilt",
    "sending": "paper-plane-right",
    "settings": "gear-six",
    "stopped": "hand-palm",
    "taken": "check",
    "undo": "arrow-counter-clockwise",
    "upload": "upload-simple",
    "waiting": "clock",
    "warning": "warning",
}

_STATE_ICONS: dict[DeliveryState, tuple[str, Tint]] = {
    DeliveryState.QUEUED: ("waiting", Tint.MUTED),
    DeliveryState.HANDING_OVER: ("sending", Tint.ACCENT),
    DeliveryState.DEFERRED: ("retry", Tint.WARNING),
    DeliveryState.UNCERTAIN: ("doubt", Tint.WARNING),
    DeliveryState.ACCEPTED: ("check", Tint.ACCENT),
    DeliveryState.DELIVERED: ("check", Tint.SUCCESS),
    DeliveryState.FAILED: ("error", Tint.DANGER),
    DeliveryState.HELD: ("stopped", Tint.WARNING),
    DeliveryState.CANCELLED: ("undo", Tint.MUTED),
}

_SEVERITY_ICONS: dict[Severity, tuple[str, Tint]] = {
    Severity.ERROR: ("error", Tint.DANGER),
    Severity.WARNING: ("warning", Tint.WARNING),
    Severity.HINT: ("hint", Tint.ACCENT),
}


def icon(name: str, kind: Tint = Tint.TEXT, palette: QPalette | None = None) -> QIcon:
    """Return the icon for a meaning, in the colour of ``kind``. KeyError for a meaning that has none."""
    import qtawesome

    colors = palette or QGuiApplication.palette()
    return qtawesome.icon(  # type: ignore[no-any-return]
        f"ph.{_GLYPHS[name]}",
        color=tint(colors, kind),
        color_disabled=tint(colors, Tint.MUTED),
    )


def state_icon_name(state: DeliveryState) -> tuple[str, Tint]:
    """Return name and colour of the icon of a delivery's state."""
    return _STATE_ICONS[state]


_ANSWER_TINTS = {
    BuyerAnswer.REJECTED: Tint.DANGER,
    BuyerAnswer.UNDER_QUERY: Tint.WARNING,
    BuyerAnswer.CONDITIONALLY_ACCEPTED: Tint.WARNING,
}


def answer_sign(answer: BuyerAnswer) -> tuple[str, Tint]:
    """Return name and colour of the sign of a buyer's answer."""
    return "answer", _ANSWER_TINTS.get(answer, Tint.SUCCESS)


def severity_icon_name(severity: Severity) -> tuple[str, Tint]:
    """Return name and colour of the icon of a finding."""
    return _SEVERITY_ICONS[severity]
