"""The question before a window that sends mail closes, where something was typed or is on its way."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from connect_app.desktop.dialogs.question import ask

translate = QCoreApplication.translate


def ask_to_close(window: QWidget, close: Callable[[], None], *, is_sending: bool = False) -> None:
    """Ask whether to close all the same; ``close`` is called if so."""
    text = translate("BulkWords", "Close and forget what you typed for this send?")
    advice = translate("BulkWords", "Nothing is sent from this window.")
    if is_sending:
        text = translate("BulkWords", "The send is on its way to the gateway. Close all the same?")
        advice = translate("BulkWords", "What the gateway has taken is sent; look under Sending.")
    ask(window, text, advice, translate("BulkWords", "Close")).accepted.connect(close)
