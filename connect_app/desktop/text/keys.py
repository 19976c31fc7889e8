"""Keys that are pressed in several windows."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence


def send_keys() -> list[QKeySequence]:
    """Return the keys that send, those of both Enter keys.

    By their codes: both are called *Enter* in some languages, and Qt reads a name as it is in the window's language.
    """
    ctrl = Qt.KeyboardModifier.ControlModifier
    return [QKeySequence(ctrl | Qt.Key.Key_Return), QKeySequence(ctrl | Qt.Key.Key_Enter)]
