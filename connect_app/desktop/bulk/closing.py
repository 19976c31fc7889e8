"""The question before the window closes, where something was typed or is on its way."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

translate = QCoreApplication.translate


def ask_to_close(window: QWidget, close: Callable[[], None], *, is_sending: bool) -> None:
    """Ask whether to close all the same; ``close`` is called if so."""
    box = QMessageBox(window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowModality(Qt.WindowModality.WindowModal)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(translate("BulkWords", "Connect"))
    if is_sending:
        box.setText(translate("BulkWords", "The send is on its way to the gateway. Close all the same?"))
        box.setInformativeText(translate("BulkWords", "What the gateway has taken is sent; look under Sending."))
    else:
        box.setText(translate("BulkWords", "Close and forget what you typed for this send?"))
        box.setInformativeText(translate("BulkWords", "Nothing was sent. The invoices wait as before."))
    box.addButton(translate("BulkWords", "Close"), QMessageBox.ButtonRole.AcceptRole)
    keep = box.addButton(translate("BulkWords", "Go back"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.accepted.connect(close)
    box.open()
