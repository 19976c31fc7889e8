"""The whole program on a real gateway, driven by mouse and keyboard."""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QMenuBar,
    QMessageBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from connect_app.client.places import Places
from connect_app.client.preferences import Preferences
from connect_app.contract.files import File, Invoice
from connect_app.desktop.lists.table import TableModel
from connect_app.desktop.main import Desktop
from tests.desktop.invoice_files import Buyer, ubl_file
from tests.desktop.waiting import wait_until
from tests.running_gateway import RunningGateway

W = TypeVar("W", bound=QWidget)


@contextmanager
def open_desktop(running: RunningGateway, folder: Path, qtbot: QtBot) -> Iterator[Desktop]:
    """Open the window on a gateway that runs already; the preferences lie in ``folder``."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    folder.mkdir(exist_ok=True)
    places = Places(running.data, folder / "preferences.json")
    desktop = Desktop(application, places, Preferences(places.preferences), practice=True)
    try:
        desktop.window.resize(1360, 860)
        desktop.start()
        wait_until(qtbot, lambda: desktop.work is not None and desktop.session.state == "connected")
        yield desktop
    finally:
        desktop.close()


def upload(desktop: Desktop, qtbot: QtBot, folder: Path, *invoices: tuple[str, Buyer]) -> tuple[File, list[Invoice]]:
    """Hand a file with these invoices to the gateway and put the cursor on it; return it and its invoices."""
    path = folder / f"{invoices[0][0]}.xml"
    path.write_bytes(ubl_file(invoices))
    gateway, company_id = desktop.session.require_gateway(), desktop.session.company_id
    file = gateway.upload_file(company_id, path)
    panes = desktop.window.views.waiting.panes
    wait_until(qtbot, lambda: panes.file_model.index_of(file.id).isValid())
    panes.files.table.choose(file.id)
    found = gateway.file_invoices(company_id, file.id).items
    wait_until(qtbot, lambda: keys_of(panes.invoice_model) == [one.id for one in found])
    return file, found


def keys_of(model: TableModel[Any]) -> list[str]:
    """Return the ids of the rows that a model has."""
    return [row.id for row in model.rows()]


def texts_of(model: TableModel[Any], key: str) -> list[str]:
    """Return what the cells of a row show."""
    row = model.index_of(key).row()
    return [str(model.index(row, column).data()).strip() for column in range(model.columnCount())]


def press(qtbot: QtBot, widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
    """Press a key in a widget."""
    qtbot.keyClick(widget, key, modifiers or Qt.KeyboardModifier.NoModifier)


def twice_used_letters(window: QWidget) -> list[str]:
    """Return what shares its underlined letter with something else in a window: that key would only move the focus."""
    texts = [one.text() for one in window.findChildren(QAbstractButton)]
    texts += [one.text() for one in window.findChildren(QLabel) if one.buddy() is not None]
    texts += [action.text() for bar in window.findChildren(QMenuBar) for action in bar.actions()]
    keys = [(QKeySequence.mnemonic(text).toString(), text) for text in set(texts)]
    used = Counter(key for key, _ in keys if key)
    return sorted(f"{key}: {text}" for key, text in keys if used[key] > 1)


def click_row(qtbot: QtBot, view: QAbstractItemView, key: str, *, is_double: bool = False) -> None:
    """Click on a row of a list."""
    index = view.model().index_of(key)  # type: ignore[attr-defined]
    place = view.visualRect(index).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    if is_double:
        qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def drop(widget: QWidget, paths: Sequence[Path], place: QPointF) -> None:
    """Drop files on a widget, as a file manager does."""
    drop_urls(widget, [QUrl.fromLocalFile(str(path)) for path in paths], place)


def drop_urls(widget: QWidget, urls: Sequence[QUrl], place: QPointF) -> None:
    """Drop what these addresses name."""
    data = QMimeData()
    data.setUrls(list(urls))
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(place.toPoint(), copy, data, buttons, keys)
    QApplication.sendEvent(widget, enter)
    assert enter.isAccepted()
    move = QDragMoveEvent(place.toPoint(), copy, data, buttons, keys)
    move.setAccepted(enter.isAccepted())  # as Qt itself begins
    QApplication.sendEvent(widget, move)
    assert move.isAccepted()
    QApplication.sendEvent(widget, QDropEvent(place, copy, data, buttons, keys))


def opened(qtbot: QtBot, kind: type[W]) -> W:
    """Wait for a window of this kind and return it."""
    found: list[W] = []

    def look() -> bool:
        found[:] = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
        return bool(found)

    wait_until(qtbot, look)
    return found[-1]


def answer(qtbot: QtBot, role: QMessageBox.ButtonRole) -> str:
    """Answer the question that is open with its button of this role; return the question."""
    box = opened(qtbot, QMessageBox)
    text = box.text()
    button = next(one for one in box.buttons() if box.buttonRole(one) == role)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    return text
