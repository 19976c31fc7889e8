"""Files in what was dropped or pasted."""

import os
from pathlib import Path
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QEvent, QMimeData, QObject, QUrl, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

OUTLOOK = ".msg"
"""A mail in Outlook's own form, which cannot be read."""


def dropped_paths(data: QMimeData) -> list[Path]:
    """Return all that is named in ``data``, so that whoever takes it can say of each what it is: file, folder, …"""
    return [_path_of(url) for url in data.urls()]


def dropped_files(data: QMimeData) -> list[Path]:
    """Return the files on this computer that are named in ``data``; folders and addresses elsewhere are left out."""
    return [path for path in dropped_paths(data) if path.is_file()]


def _path_of(url: QUrl) -> Path:
    if not url.isLocalFile():
        return Path(url.toString())
    path = Path(url.toLocalFile())
    if os.name == "nt" or not url.path(QUrl.ComponentFormattingOption.FullyEncoded).count("%"):
        return path
    # A name of bytes that are no UTF-8, of an old share: Qt would put other letters into it.
    return Path(os.fsdecode(unquote_to_bytes(url.path(QUrl.ComponentFormattingOption.FullyEncoded))))


def is_report(path: Path) -> bool:
    """Say whether a file is a mail: a report that something came back, never an invoice or an attachment."""
    return path.suffix.casefold() in (".eml", ".mbox", OUTLOOK)


class FileDrops(QObject):
    """Takes files that are dropped anywhere on a widget. ``dropped`` (list of paths); nothing while not ``is_on``."""

    dropped = Signal(object)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.is_on = True
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files, and say which."""
        if isinstance(event, QDragMoveEvent):  # entering is a kind of moving
            event.setAccepted(self.is_on and bool(dropped_files(event.mimeData())))
            return True
        if isinstance(event, QDropEvent):
            event.acceptProposedAction()
            self.dropped.emit(dropped_files(event.mimeData()))
            return True
        return super().eventFilter(watched, event)
