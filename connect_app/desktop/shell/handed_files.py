"""Files that are opened while a window is there already: the new process hands them to it and ends."""

from __future__ import annotations

import hashlib
import json
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

if TYPE_CHECKING:
    from collections.abc import Sequence

_TAKEN = b"taken\n"
_WAIT_MS = 3000
_MOST = 1_000_000


def hand_over(base: Path, files: Sequence[Path]) -> bool:
    """Give files to the window that is open for the folder ``base``; return False if none takes them."""
    socket = QLocalSocket()
    socket.connectToServer(_name(base))
    if not socket.waitForConnected(_WAIT_MS):
        return False
    socket.write(json.dumps([str(path) for path in files]).encode() + b"\n")
    socket.waitForBytesWritten(_WAIT_MS)
    is_taken = socket.waitForReadyRead(_WAIT_MS) and bytes(socket.readAll().data()) == _TAKEN
    socket.disconnectFromServer()
    return is_taken


class HandedFiles(QObject):
    """Takes files from other processes of this user. ``came``: their paths (a list of Path)."""

    came = Signal(object)

    def __init__(self, base: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._read: dict[QLocalSocket, bytes] = {}
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        # Of two windows the one that was there first takes them; a name that a killed one left is free.
        if not _is_anybody_there(base):
            QLocalServer.removeServer(_name(base))
            self._server.listen(_name(base))

    def close(self) -> None:
        """Take nothing more."""
        self._server.close()

    @Slot()
    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            self._read[socket] = b""
            socket.readyRead.connect(partial(self._on_ready, socket))
            socket.disconnected.connect(partial(self._on_gone, socket))

    def _on_ready(self, socket: QLocalSocket) -> None:
        if socket not in self._read:
            return
        self._read[socket] += bytes(socket.readAll().data())
        line, is_whole, _ = self._read[socket].partition(b"\n")
        if len(self._read[socket]) > _MOST:
            socket.abort()
        elif is_whole:
            self._read[socket] = b""
            socket.write(_TAKEN)
            self.came.emit([Path(name) for name in json.loads(line)])

    def _on_gone(self, socket: QLocalSocket) -> None:
        self._read.pop(socket, None)
        socket.deleteLater()


def _is_anybody_there(base: Path) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(_name(base))
    return socket.waitForConnected(200)


def _name(base: Path) -> str:
    return "connect-app-" + hashlib.sha256(str(base.absolute()).encode()).hexdigest()[:24]
