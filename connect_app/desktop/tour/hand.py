"""The hand of the tour: mouse, keyboard, drag and drop, clipboard. It waits for conditions, never blindly."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEventLoop, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QWidget,
)
from shiboken6 import isValid

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.errors import ConnectError

T = TypeVar("T")
W = TypeVar("W", bound=QWidget)

LIMIT_S = 40.0
_BEAT_MS = 15


class TourError(Exception):
    """A step did not give what it must; the text is a sentence for a person."""


def pause() -> None:
    """Let the window live for a moment. In an event loop, since QTest.qWait would keep other Python threads waiting."""
    loop = QEventLoop()
    QTimer.singleShot(_BEAT_MS, loop.quit)
    loop.exec()


def wait_until(condition: Callable[[], T], what: str, limit_s: float = LIMIT_S) -> T:
    """Wait until a condition holds and return its value. Raises TourError if it does not in time."""
    deadline = time.monotonic() + limit_s
    while not (value := condition()):
        if time.monotonic() > deadline:
            raise TourError(f"{what} did not happen within {limit_s:g} seconds.")
        pause()
    return value


def expect(*, holds: bool, otherwise: str) -> None:
    """Raise TourError with this sentence unless it holds."""
    if not holds:
        raise TourError(otherwise)


def ask(workplace: Workplace, call: Callable[[Gateway], T]) -> T:
    """Ask the gateway in the background and wait for the answer while the window lives on."""
    answers: list[T] = []
    errors: list[ConnectError] = []
    workplace.ask(call, answers.append, errors.append, workplace.session)
    wait_until(lambda: answers or errors, "An answer of the gateway")
    if errors:
        raise TourError(f"The gateway refused: {errors[0].sentence}")
    return answers[0]


def open_window(kind: type[W]) -> W:
    """Wait for a window of this kind and return it."""

    def find() -> W | None:
        shown = (widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind))
        return next((widget for widget in shown if widget.isVisible()), None)

    found = wait_until(find, f"A window of the kind {kind.__name__}")
    assert found is not None
    return found


def bring_forward(window: QWidget) -> None:
    """Give a window the keyboard."""
    window.activateWindow()
    wait_until(window.isActiveWindow, "The window's turn for the keyboard")


def wait_closed(window: QWidget, what: str) -> None:
    """Wait until a window is closed; it may be gone altogether by then."""
    wait_until(lambda: not isValid(window) or not window.isVisible(), what)


def press(button: QAbstractButton) -> None:
    """Press a button with the mouse; it must be there and enabled."""
    expect(
        holds=button.isVisible() and button.isEnabled(),
        otherwise=f"The button “{button.text()}” cannot be pressed.",
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def button(parent: QWidget, text: str) -> QAbstractButton:
    """Return the visible button whose text, without its mnemonic, begins like this."""
    for candidate in parent.findChildren(QAbstractButton):
        if candidate.isVisibleTo(parent) and candidate.text().replace("&", "").startswith(text):
            return candidate
    raise TourError(f"There is no button “{text}”.")


def says(parent: QWidget, text: str) -> bool:
    """Tell whether a label of a window shows this text."""
    return any(text in label.text() for label in parent.findChildren(QLabel) if label.isVisible())


def strike(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Strike a key."""
    QTest.keyClick(widget, key, modifiers)


def write(widget: QWidget, text: str) -> None:
    """Type a text into a field in place of what stands there."""
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(widget, text)


def write_cell(table: QAbstractItemView, text: str) -> None:
    """Wait for the line in which a cell of a table is written, write into it, and strike Enter."""

    def find() -> QLineEdit | None:
        return next((line for line in table.viewport().findChildren(QLineEdit) if line.hasFocus()), None)

    line = wait_until(find, "The line to write in")
    assert line is not None
    write(line, text)
    strike(line, Qt.Key.Key_Return)
    wait_closed(line, "The end of the writing")


def click_row(view: QAbstractItemView, row: int) -> None:
    """Click on a row of a list."""
    columns = range(1, view.model().columnCount())
    for column in columns:  # not the first, which may hold a tick box
        index = view.model().index(row, column)
        view.scrollTo(index)
        place = view.visualRect(index).center()
        if view.viewport().rect().contains(place) and view.indexAt(place) == index:
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
            return
    raise TourError(f"Row {row} of the list cannot be clicked.")


def choose_in_menu(window: QMainWindow, menu: QMenu, action: QAction) -> None:
    """Open a menu of the menu bar with the mouse and choose an entry."""
    bar = window.menuBar()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.actionGeometry(menu.menuAction()).center())
    wait_until(menu.isVisible, f"The menu {menu.title()}")
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    wait_until(lambda: not menu.isVisible(), "The closing of the menu")
    bring_forward(window)


def choose_file(path: Path) -> None:
    """Type the name of a file into the file dialog that has just opened, and press *Open*."""
    dialog = open_window(QFileDialog)
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    if line is None:
        raise TourError("The file dialog has no field for a name.")
    line.setCompleter(None)  # type: ignore[arg-type]  # its list would take keys and clicks for itself
    dialog.setDirectory(str(path.parent))
    wait_until(line.hasFocus, "The keyboard in the file dialog")
    write(line, path.name)
    wait_until(lambda: line.text() == path.name, "The name in the file dialog")
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    press(box.button(QDialogButtonBox.StandardButton.Open))
    wait_closed(dialog, "The closing of the file dialog")


def drop(target: QWidget, files: Sequence[Path], at: QPoint | None = None) -> None:
    """Drag files over a widget and drop them, as a file manager does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    place = at if at is not None else target.rect().center()
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, copy, data, left, none)
    QApplication.sendEvent(target, enter)
    expect(holds=enter.isAccepted(), otherwise="The window does not take files that are dropped on it.")
    QApplication.sendEvent(target, QDropEvent(QPointF(place), copy, data, left, none))


def copy_files(files: Sequence[Path]) -> None:
    """Put files on the clipboard, as a file manager does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    QGuiApplication.clipboard().setMimeData(data)


def copy_picture(picture: QImage) -> None:
    """Put a picture on the clipboard."""
    QGuiApplication.clipboard().setImage(picture)
