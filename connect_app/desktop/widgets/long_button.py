"""A button of the toolbar with a long text: what does not fit is cut at its end, and stands whole in the tool tip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QStyleOptionToolButton, QToolButton, QWidget

SHORTEST = 150
"""Pixels that are left of it in the narrowest window; the first words say what the button does."""
LONGEST = 640
_BESIDE_TEXT = 24
"""Room for margins and the arrow of the menu, beside the icon."""


class LongButton(QToolButton):
    """Gives room up before anything else in the toolbar does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """As wide as the text, up to a limit."""
        hint = super().sizeHint()
        return QSize(min(hint.width(), LONGEST), hint.height())

    def minimumSizeHint(self) -> QSize:
        """The first words."""
        hint = super().sizeHint()
        return QSize(min(hint.width(), SHORTEST), hint.height())

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        """Cut the text to the room that there is."""
        super().initStyleOption(option)
        beside = self.iconSize().width() + _BESIDE_TEXT + (16 if self.menu() is not None else 0)
        room = self.width() - beside
        if self.fontMetrics().horizontalAdvance(option.text) > room:
            cut = self.fontMetrics().elidedText(option.text, Qt.TextElideMode.ElideRight, max(0, room))
            option.text = cut
