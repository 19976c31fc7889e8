"""A question that cannot be avoided: yes does it, everything else leaves things as they are."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def ask(parent: QWidget, text: str, advice: str, yes: str, no: str = "") -> QMessageBox:
    """Show a question over ``parent`` and return it; ``accepted`` is emitted for ``yes``, the button's words.

    ``no``: the words of the other button, by default *Cancel*.
    """
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowModality(Qt.WindowModality.WindowModal)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(QCoreApplication.translate("Question", "Connect"))
    box.setText(text)
    box.setInformativeText(advice)
    box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    keep = box.addButton(no or QCoreApplication.translate("Question", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.show()
    return box
