"""A button of the toolbar with a long text: what does not fit is cut at its end, and stands whole in the tool tip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QStyleOptionToolButton, QToolButton, QWidget

SHORTEST = 150
"""Pixels that are left of it in the narrowest window; the first words say what the button does."""
LONGEST = 640


class LongButton(QToolButton):
    """Gives room up before anything else in the toolbar does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_measured = False
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def _whole(self) -> QSize:
        """Return the room for the whole text."""
        self._is_measured = True
        try:
            return super().sizeHint()
        finally:
            self._is_measured = False

    def sizeHint(self) -> QSize:
        """As wide as the text, up to a limit."""
        whole = self._whole()
        return QSize(min(whole.width(), LONGEST), whole.height())

    def minimumSizeHint(self) -> QSize:
        """The first words."""
        whole = self._whole()
        return QSize(min(whole.width(), SHORTEST), whole.height())

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        """Cut the text to the room that there is; measuring, which asks for the same, wants all of it."""
        super().initStyleOption(option)
        lacking = 0 if self._is_measured else self._whole().width() - self.width()
        if lacking > 0:
            metrics = self.fontMetrics()
            shown = int(Qt.TextFlag.TextShowMnemonic)  # a doubled & is drawn as one
            room = max(0, metrics.size(shown, option.text).width() - lacking)
            option.text = metrics.elidedText(option.text, Qt.TextElideMode.ElideRight, room, shown)
