"""A mail as it looks beside its plain text. Nothing in it is loaded from anywhere but the mail itself."""

from __future__ import annotations

from base64 import b64decode
from binascii import Error as Base64Error

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QTabBar, QTextBrowser, QVBoxLayout, QWidget

_LOOKS, _WORDS = 0, 1


class LookedMail(QTextBrowser):
    """Shows HTML with the pictures that stand in it; links are shown and lead nowhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("The mail as it looks"))
        self._shown = ""

    def show_html(self, html: str) -> None:
        """Show a mail; the reader stays at his place."""
        if html == self._shown:
            return
        self._shown = html
        bar = self.verticalScrollBar()
        place = bar.value()
        self.setHtml(html)
        bar.setValue(place)

    def loadResource(self, _kind: int, name: QUrl | str) -> object:
        """Return a picture that stands in the mail itself, and nothing else."""
        text = name.toString() if isinstance(name, QUrl) else name
        head, _, digits = text.partition(",")
        image = QImage()
        if head.startswith("data:image/") and head.endswith(";base64"):
            try:
                image.loadFromData(b64decode(digits))
            except (Base64Error, ValueError):
                return image
        return image


class MailView(QWidget):
    """How a mail looks, and its words; without a look the words alone. ``words``: the field that shows them."""

    def __init__(self, words: QPlainTextEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.looked = LookedMail(self)
        self.tabs = QTabBar(self)
        self.tabs.addTab(self.tr("As it looks"))
        self.tabs.addTab(self.tr("Plain text"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.hide()
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.looked)
        self._stack.addWidget(words)
        self._stack.setCurrentIndex(_WORDS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.tabs)
        layout.addWidget(self._stack, 1)
        self.tabs.currentChanged.connect(self._on_tab)

    def show_html(self, html: str | None, *, may_look: bool = True) -> None:
        """Show how it looks; None, or not ``may_look``: only the words are shown."""
        has_look = html is not None and may_look
        if html is not None:
            self.looked.show_html(html)
        self.tabs.setVisible(has_look)
        self._stack.setCurrentIndex(self.tabs.currentIndex() if has_look else _WORDS)

    def show_words(self) -> None:
        """Bring the words to the front."""
        self.tabs.setCurrentIndex(_WORDS)
        self._stack.setCurrentIndex(_WORDS)

    @Slot(int)
    def _on_tab(self, index: int) -> None:
        self._stack.setCurrentIndex(index)
