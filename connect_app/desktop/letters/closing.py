"""The questions before a window closes in which something was typed, is on its way or is still being taken."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from connect_app.desktop.widgets.question import ask

translate = QCoreApplication.translate


def ask_to_close(
    window: QWidget, close: Callable[[], None], *, is_sending: bool = False, hung: Sequence[str] = ()
) -> None:
    """Ask whether to close all the same; ``close`` is called if so. ``hung``: files that stay on their invoices."""
    text = translate("BulkWords", "Close and forget what you typed for this send?")
    advice = translate("BulkWords", "Nothing is sent from this window.")
    if hung:
        text = translate("BulkWords", "Close without sending?")
        advice = translate("BulkWords", "{names} stays attached to the invoices. Undo (Ctrl+Z) takes it off first.")
        advice = advice.format(names=", ".join(hung))
    if is_sending:
        text = translate("BulkWords", "The send is on its way to the gateway. Close all the same?")
        advice = translate("BulkWords", "What the gateway has taken is sent; look under Sending.")
    ask(window, text, advice, translate("BulkWords", "Close")).accepted.connect(close)


def taking_text(count: int) -> str:
    """Return what is asked while so many files are not taken yet."""
    return translate("Closing", "%n file(s) are still being taken. Close all the same?", "", count)


def ask_to_close_while_taking(window: QWidget, count: int, close: Callable[[], None]) -> QMessageBox:
    """Ask whether to close before all files are taken; ``close`` is called if so."""
    advice = translate(
        "Closing",
        "Wait, and Connect closes by itself once they are in. If you close it now, the rest is taken at the next "
        "start, as long as the files still lie where they are.",
    )
    no = translate("Closing", "Do not close")
    box = ask(window, taking_text(count), advice, translate("Closing", "Close now"), no)
    box.accepted.connect(close)
    return box
