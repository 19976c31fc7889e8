"""What the tests of the registers share: rows at the gateway, typing into a cell, a register's place in the window."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from connect_app.contract.registers import EmailListPut
from connect_app.desktop.main import Desktop
from connect_app.desktop.registers.register_table import RegisterTable
from connect_app.desktop.registers.register_view import RegisterView
from connect_app.desktop.shell.places import Place
from tests.desktop.windows import press, wait_until

_DONE = "done"


def go_to(desktop: Desktop, place: Place) -> RegisterView:
    """Go to a register by its menu command and return its view, once the list is there."""
    desktop.window.actions_.go[place].trigger()
    view = desktop.window.views.current
    assert isinstance(view, RegisterView)
    return view


def put(desktop: Desktop, number: str, email: str) -> None:
    """Write a row of the e-mail list, as another clerk would."""
    gateway, company_id = desktop.session.require_gateway(), desktop.session.company_id
    gateway.put_email_list_row(company_id, number, EmailListPut(email=email))


def emails(desktop: Desktop, search: str) -> dict[str, str]:
    """Return the rows that the gateway has."""
    page = desktop.session.require_gateway().email_list(desktop.session.company_id, q=search, limit=500)
    return {row.customer_number: row.email for row in page.items}


def key_of(view: RegisterView, number: str) -> str:
    """Return the id of the row with a customer number; empty if it is not in the list."""
    texts = {str(view.model.index(place, 0).data()): row.id for place, row in enumerate(view.model.rows())}
    return texts.get(number, "")


def numbers(view: RegisterView) -> list[str]:
    """Return the customer numbers that the list shows, in its order."""
    return [str(view.model.index(place, 0).data()) for place in range(view.model.rowCount())]


def shown(view: RegisterView, number: str, field: str) -> str:
    """Return what a cell shows."""
    place = [column.field for column in view.model.columns].index(field)
    return str(view.model.index_of(key_of(view, number)).siblingAtColumn(place).data())


def wait_for(qtbot: QtBot, view: RegisterView, *wanted: str) -> None:
    """Wait until these customer numbers are in the list."""
    wait_until(qtbot, lambda: set(wanted) <= set(numbers(view)))


def editor_of(qtbot: QtBot, table: RegisterTable) -> QLineEdit:
    """Wait for an editor that was opened in a table and return it."""

    def is_open() -> bool:
        editor = QApplication.focusWidget()
        return isinstance(editor, QLineEdit) and table.isAncestorOf(editor) and not editor.property(_DONE)

    wait_until(qtbot, is_open)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    return editor


def type_into(qtbot: QtBot, view: RegisterView, number: str, field: str, text: str) -> None:
    """Put the cursor on a cell, press F2, type over what stands there, and press Enter."""
    table = view.table
    place = [column.field for column in view.model.columns].index(field)
    table.choose(key_of(view, number))
    table.setCurrentIndex(table.currentIndex().siblingAtColumn(place))
    table.setFocus()
    press(qtbot, table, Qt.Key.Key_F2)
    retype(qtbot, editor_of(qtbot, table), text)
    wait_until(qtbot, lambda: table.state() != RegisterTable.State.EditingState)


def retype(qtbot: QtBot, editor: QLineEdit, text: str) -> None:
    """Type over what stands in an editor, and press Enter."""
    editor.selectAll()
    if text:
        qtbot.keyClicks(editor, text)
    else:
        press(qtbot, editor, Qt.Key.Key_Delete)
    editor.setProperty(_DONE, True)  # it is closed a moment later
    press(qtbot, editor, Qt.Key.Key_Return)


def highlight(view: RegisterView, wanted: Sequence[str]) -> None:
    """Highlight rows by their customer numbers."""
    table = view.table
    table.clearSelection()
    flags = table.selectionModel().SelectionFlag
    for number in wanted:
        index = view.model.index_of(key_of(view, number))
        table.selectionModel().select(index, flags.Select | flags.Rows)
