"""*Help*: the user guide and the keys of all commands, each in a window of its own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import escape

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QImage, QKeySequence, QShortcut, QTextDocument
from PySide6.QtWidgets import QMenu, QMenuBar, QTextBrowser, QVBoxLayout, QWidget

from connect_app import resource_files
from connect_app.desktop.widgets.room import resize_within_screen

_PICTURE_WIDTH = 680


class _Pages(QTextBrowser):
    """Shows pictures no wider than a page."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return a picture of a page's width, anything else as it is."""
        found = super().loadResource(kind, name)
        if kind == int(QTextDocument.ResourceType.ImageResource.value):
            image = QImage(self.document().baseUrl().resolved(QUrl(name)).toLocalFile())
            if not image.isNull():
                smooth = Qt.TransformationMode.SmoothTransformation
                return image.scaledToWidth(min(_PICTURE_WIDTH, image.width()), smooth)
        return found


class HelpWindow(QWidget):
    """A text to read beside the work. It goes when it is closed."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        resize_within_screen(self, 760, 720)
        self.text = _Pages(self)
        self.text.setOpenExternalLinks(True)
        self.text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.text.setAccessibleName(title)
        self.text.document().setDocumentMargin(18)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Cancel), self).activated.connect(self.close)

    def go_to(self, heading: str) -> None:
        """Show the page that begins with a heading; the beginning of the text where there is none of these words."""
        block = self.text.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and block.text() == heading:
                top = self.text.document().documentLayout().blockBoundingRect(block).top()
                self.text.verticalScrollBar().setValue(int(top))
                return
            block = block.next()


def user_guide(parent: QWidget, title: str) -> HelpWindow:
    """Return the user guide, with its pictures. Raises FileNotFoundError if the program came without it."""
    path = resource_files.user_guide()
    window = HelpWindow(title, parent)
    window.text.document().setBaseUrl(QUrl.fromLocalFile(f"{path.parent}/"))
    window.text.setMarkdown(re.sub("</?kbd>", "**", path.read_text("utf-8")))
    return window


def what_is_new(parent: QWidget, title: str) -> HelpWindow:
    """Return what changed from version to version. Raises FileNotFoundError if the program came without it."""
    window = HelpWindow(title, parent)
    window.text.setMarkdown(resource_files.changes().read_text("utf-8"))
    return window


def keyboard_shortcuts(parent: QWidget, title: str, bar: QMenuBar) -> HelpWindow:
    """Return the keys of every command, menu by menu."""
    window = HelpWindow(title, parent)
    parts = []
    for menu in bar.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if rows := "".join(_rows(menu.actions())):
            parts.append(
                f"<h3>{escape(_plain(menu.title()))}</h3><table cellspacing='0' cellpadding='3'>{rows}</table>"
            )
    window.text.setHtml("".join(parts))
    return window


def _rows(actions: Iterable[QAction]) -> Iterator[str]:
    for action in actions:
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _rows(inner.actions())
        keys = dict.fromkeys(key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts())
        if keys and action.isVisible():
            text = escape(_plain(action.text()).rstrip("…"))
            yield f"<tr><td width='360'>{text}</td><td><b>{escape(' · '.join(keys))}</b></td></tr>"


def _plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
