"""Practice mode's other side: what shall happen to what is sent, and what arrived."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from connect_app.desktop.practice.practice_inbox import InboxPage
from connect_app.desktop.practice.practice_outcomes import OutcomesPage

if TYPE_CHECKING:
    from connect_app.desktop.background.workplace import Workplace


class PracticeWindow(QWidget):
    """Outcomes and inbox of practice mode. It stays open beside the main window."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        # As a dialog it stays above the main window, wherever one clicks.
        buttons = Qt.WindowType.WindowMaximizeButtonHint | Qt.WindowType.WindowCloseButtonHint
        super().__init__(parent, Qt.WindowType.Dialog | buttons)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Practice"))
        self._place()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        self.tabs = QTabWidget(self)
        self.inbox = InboxPage(workplace, self.tabs)
        self.outcomes = OutcomesPage(workplace, self.tabs)
        self.tabs.addTab(self.inbox, self.tr("What arrived"))
        self.tabs.addTab(self.outcomes, self.tr("What shall happen"))
        layout.addWidget(self.tabs)
        close = QShortcut(QKeySequence(QKeySequence.StandardKey.Cancel), self)
        close.activated.connect(self.close)

    def _place(self) -> None:
        """Lie in the middle of the main window, as far as the screen goes."""
        parent = self.parentWidget()
        screen = self.screen().availableGeometry()
        size = QRect(0, 0, min(940, screen.width() - 20), min(620, screen.height() - 60))
        size.moveCenter(parent.frameGeometry().center() if parent is not None else screen.center())
        size.moveLeft(max(screen.left(), min(size.left(), screen.right() - size.width())))
        size.moveTop(max(screen.top() + 30, min(size.top(), screen.bottom() - size.height())))
        self.setGeometry(size)
