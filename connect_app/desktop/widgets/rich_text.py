"""Text with icons that a person may read, select, copy and walk through by keyboard."""

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QTextDocument, QTextOption
from PySide6.QtWidgets import QTextBrowser, QWidget

from connect_app.desktop.style.appearance import Tint
from connect_app.desktop.style.icons import icon

ICON_SIZE = 16


def icon_tag(name: str, kind: Tint) -> str:
    """Return the HTML of an icon by its meaning, for a `RichText`."""
    return f'<img src="icon:{name}/{kind.name}" width="{ICON_SIZE}" height="{ICON_SIZE}">'


class RichText(QTextBrowser):
    """A page of our own HTML. Links are not followed: `anchorClicked` tells who listens. Nothing is ever loaded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.document().setDocumentMargin(10)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)  # long addresses, narrow panes
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def show_page(self, html: str) -> None:
        """Show another page; if it is the same one with other values, the place in it is kept."""
        bar = self.verticalScrollBar()
        place = bar.value()
        self.setHtml(html)
        bar.setValue(place)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give icons by their meaning; anything else does not exist."""
        url = QUrl(name)
        if kind == QTextDocument.ResourceType.ImageResource.value and url.scheme() == "icon":
            meaning, _, color = url.path().partition("/")
            size = QSize(ICON_SIZE, ICON_SIZE)
            return icon(meaning, Tint[color], self.palette()).pixmap(size, self.devicePixelRatioF())
        return None
