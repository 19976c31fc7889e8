"""The e-mail list in its table, on a real gateway: typing, refusals, undo, other clerks, many rows."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from connect_app.client.calls import Gateway
from connect_app.contract.companies import SettingsPatch
from connect_app.desktop.background.workplace import Workplace
from connect_app.desktop.main import Desktop
from connect_app.desktop.registers.email_list_view import EmailListView
from connect_app.desktop.registers.register_view import RegisterView
from connect_app.desktop.shell.places import Place
from connect_app.desktop.style.icon_loading import Icons
from tests.desktop.registers import (
    editor_of,
    emails,
    go_to,
    highlight,
    key_of,
    numbers,
    put,
    retype,
    shown,
    type_into,
    wait_for,
)
from tests.desktop.windows import answer, press, wait_until
from tests.desktop.workplaces import open_workplace
from tests.running_gateway import RunningGateway


@pytest.fixture
def view(desktop: Desktop) -> RegisterView:
    """*E-mail list*."""
    return go_to(desktop, Place.EMAIL_LIST)


def notice(desktop: Desktop) -> str:
    """Return the newest notice."""
    return desktop.window.notices.lines[-1].text.text() if desktop.window.notices.lines else ""


def test_a_row_is_added_by_keyboard_taken_back_and_added_again(
    desktop: Desktop, view: RegisterView, qtbot: QtBot
) -> None:
    actions = desktop.window.actions_.registers
    put(desktop, "add-2", "two@kund.example")
    wait_for(qtbot, view, "add-2")
    press(qtbot, desktop.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert view.table.chosen_ids() == [view.table.current_id()]  # also while Ctrl is held down
    retype(qtbot, editor_of(qtbot, view.table), "add-1")
    retype(qtbot, editor_of(qtbot, view.table), "Ann <ann@kund.example>, bo@kund.example")
    wait_until(qtbot, lambda: emails(desktop, "add-1") == {"add-1": "ann@kund.example;bo@kund.example"})
    wait_until(qtbot, lambda: not view.model.unsaved)
    assert view.table.current_id() == key_of(view, "add-1")
    assert shown(view, "add-1", "email") == "ann@kund.example; bo@kund.example"
    assert numbers(view).index("add-1") == numbers(view).index("add-2") - 1
    assert not view.unsaved_bar.isVisible()
    wait_until(qtbot, lambda: notice(desktop) == "add-1 was added.")

    wait_until(qtbot, actions.undo.isEnabled)
    assert actions.undo.text() == "&Undo: adding of add-1"
    press(qtbot, desktop.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait_until(qtbot, lambda: emails(desktop, "add-1") == {} and not key_of(view, "add-1"))
    wait_until(qtbot, lambda: notice(desktop) == "Undone: adding of add-1.")
    wait_until(qtbot, actions.redo.isEnabled)
    actions.redo.trigger()
    wait_for(qtbot, view, "add-1")
    assert emails(desktop, "add-1") == {"add-1": "ann@kund.example;bo@kund.example"}


def test_a_new_row_goes_when_nothing_was_typed(desktop: Desktop, view: RegisterView, qtbot: QtBot) -> None:
    desktop.window.actions_.registers.add.trigger()
    editor = editor_of(qtbot, view.table)
    assert "" in numbers(view)
    press(qtbot, editor, Qt.Key.Key_Escape)
    wait_until(qtbot, lambda: "" not in numbers(view))
    assert view.model.unsaved == {}


def test_a_refused_address_stays_in_its_cell_until_it_is_right(
    desktop: Desktop, view: RegisterView, qtbot: QtBot
) -> None:
    put(desktop, "bad-1", "good@kund.example")
    wait_for(qtbot, view, "bad-1")
    type_into(qtbot, view, "bad-1", "email", "a@b")
    wait_until(qtbot, view.unsaved_bar.isVisible)
    assert view.unsaved_bar.text.text() == (
        "bad-1 is not saved: “a@b” is not an e-mail address: its domain has no dot."
    )
    assert shown(view, "bad-1", "email") == "a@b"
    assert emails(desktop, "bad-1") == {"bad-1": "good@kund.example"}
    view.refresh()
    desktop.window.views.search("bad-1")  # another list altogether
    wait_until(qtbot, lambda: numbers(view) == ["bad-1"])
    assert shown(view, "bad-1", "email") == "a@b"
    qtbot.mouseClick(view.unsaved_bar.edit, Qt.MouseButton.LeftButton)
    editor = editor_of(qtbot, view.table)
    assert editor.text() == "a@b"
    retype(qtbot, editor, "a@b.example")
    wait_until(qtbot, lambda: emails(desktop, "bad-1") == {"bad-1": "a@b.example"})
    wait_until(qtbot, lambda: not view.model.unsaved)
    assert not view.unsaved_bar.isVisible()
    view.history.undo()
    wait_until(qtbot, lambda: shown(view, "bad-1", "email") == "good@kund.example")
    desktop.window.views.search("")


def test_only_one_address_where_the_company_says_so(desktop: Desktop, view: RegisterView, qtbot: QtBot) -> None:
    gateway, company_id = desktop.session.require_gateway(), desktop.session.company_id
    put(desktop, "one-1", "one@kund.example")
    gateway.change_settings(company_id, SettingsPatch(single_address=True), gateway.settings(company_id).etag)
    wait_for(qtbot, view, "one-1")
    type_into(qtbot, view, "one-1", "email", "one@kund.example; two@kund.example")
    wait_until(qtbot, view.unsaved_bar.isVisible)
    assert "Only one address per customer" in view.unsaved_bar.text.text()
    gateway.change_settings(company_id, SettingsPatch(single_address=False), gateway.settings(company_id).etag)
    view.model.save(key_of(view, "one-1"))
    wait_until(qtbot, lambda: emails(desktop, "one-1") == {"one-1": "one@kund.example;two@kund.example"})


def test_a_number_is_changed_unless_it_is_taken(desktop: Desktop, view: RegisterView, qtbot: QtBot) -> None:
    put(desktop, "num-1", "one@kund.example")
    put(desktop, "num-2", "two@kund.example")
    wait_for(qtbot, view, "num-1", "num-2")
    key = key_of(view, "num-1")
    type_into(qtbot, view, "num-1", "customer_number", "num-2")
    wait_until(qtbot, view.unsaved_bar.isVisible)
    assert "is in the list already" in view.unsaved_bar.text.text()
    view.table.edit_cell(key)
    retype(qtbot, editor_of(qtbot, view.table), "num-3")
    wait_until(qtbot, lambda: emails(desktop, "num") == {"num-2": "two@kund.example", "num-3": "one@kund.example"})
    wait_until(qtbot, lambda: not view.model.unsaved)
    assert key_of(view, "num-3") == key
    assert numbers(view).index("num-3") > numbers(view).index("num-2")
    view.history.undo()
    wait_for(qtbot, view, "num-1")


def test_what_another_clerk_wrote_meanwhile_is_shown_before_it_is_overwritten(
    desktop: Desktop, view: RegisterView, qtbot: QtBot
) -> None:
    put(desktop, "con-1", "old@kund.example")
    wait_for(qtbot, view, "con-1")
    key = key_of(view, "con-1")
    for choice, expected in (("drop", "theirs-drop@kund.example"), ("keep", "mine@kund.example")):
        view.table.edit_cell(key, "email")
        editor = editor_of(qtbot, view.table)
        editor.setText("mine@kund.example")
        editor.setModified(True)
        put(desktop, "con-1", f"theirs-{choice}@kund.example")
        row = view.model.index_of(key).row
        wait_until(qtbot, lambda row=row, c=choice: view.model.rows()[row()].email == f"theirs-{c}@kund.example")
        assert editor.text() == "mine@kund.example"
        press(qtbot, editor, Qt.Key.Key_Return)
        wait_until(qtbot, view.unsaved_bar.isVisible)
        assert f"It says now E-mail addresses: theirs-{choice}@kund.example" in view.unsaved_bar.text.text()
        qtbot.mouseClick(getattr(view.unsaved_bar, choice), Qt.MouseButton.LeftButton)
        wait_until(qtbot, lambda: not view.model.unsaved)
        wait_until(qtbot, lambda e=expected: shown(view, "con-1", "email") == e)
        assert not view.unsaved_bar.isVisible()
        assert emails(desktop, "con-1") == {"con-1": expected}


def test_a_row_that_was_deleted_meanwhile_can_be_added_again(
    desktop: Desktop, view: RegisterView, qtbot: QtBot
) -> None:
    gateway, company_id = desktop.session.require_gateway(), desktop.session.company_id
    put(desktop, "gone-1", "old@kund.example")
    wait_for(qtbot, view, "gone-1")
    view.table.edit_cell(key_of(view, "gone-1"), "email")
    editor = editor_of(qtbot, view.table)
    gateway.delete_email_list_row(company_id, "gone-1")
    put(desktop, "gone-2", "two@kund.example")
    wait_for(qtbot, view, "gone-2")  # the list is up to date, and the editor is open still
    retype(qtbot, editor, "new@kund.example")
    wait_until(qtbot, view.unsaved_bar.isVisible)
    assert "was deleted meanwhile" in view.unsaved_bar.text.text()
    qtbot.mouseClick(view.unsaved_bar.keep, Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: emails(desktop, "gone-1") == {"gone-1": "new@kund.example"})
    wait_until(qtbot, lambda: numbers(view).count("gone-1") == 1 and not view.model.unsaved)


def test_rows_are_deleted_together_and_come_back(desktop: Desktop, view: RegisterView, qtbot: QtBot) -> None:
    for number in range(4):
        put(desktop, f"del-{number}", f"k{number}@kund.example")
    wait_for(qtbot, view, "del-0", "del-1", "del-2", "del-3")
    highlight(view, ["del-0", "del-2", "del-3"])
    desktop.window.actions_.registers.delete.trigger()
    wait_until(qtbot, lambda: set(emails(desktop, "del-")) == {"del-1"})
    wait_until(qtbot, lambda: notice(desktop) == "3 row(s) deleted.")
    put(desktop, "del-2", "other@kund.example")  # somebody was quicker
    qtbot.mouseClick(desktop.window.notices.lines[-1].button, Qt.MouseButton.LeftButton)
    wait_for(qtbot, view, "del-0", "del-3")
    assert emails(desktop, "del-") == {
        "del-0": "k0@kund.example",
        "del-1": "k1@kund.example",
        "del-2": "other@kund.example",
        "del-3": "k3@kund.example",
    }
    wait_until(qtbot, lambda: "1 row(s) stay as they are" in notice(desktop))


def test_a_change_on_top_of_ours_is_not_undone(desktop: Desktop, view: RegisterView, qtbot: QtBot) -> None:
    put(desktop, "top-1", "old@kund.example")
    wait_for(qtbot, view, "top-1")
    type_into(qtbot, view, "top-1", "email", "mine@kund.example")
    wait_until(qtbot, lambda: emails(desktop, "top-1") == {"top-1": "mine@kund.example"})
    type_into(qtbot, view, "top-1", "email", "again@kund.example")
    wait_until(qtbot, lambda: view.history.undo_title and emails(desktop, "top-1") == {"top-1": "again@kund.example"})
    wait_until(qtbot, lambda: not view.model.unsaved)
    view.history.undo()
    wait_until(qtbot, lambda: view.history.redo_title and emails(desktop, "top-1") == {"top-1": "mine@kund.example"})
    put(desktop, "top-1", "theirs@kund.example")
    view.history.undo()
    wait_until(qtbot, lambda: "stay as they are" in notice(desktop))
    assert emails(desktop, "top-1") == {"top-1": "theirs@kund.example"}


def test_search_finds_parts_without_case_and_accents(desktop: Desktop, view: RegisterView, qtbot: QtBot) -> None:
    put(desktop, "Åmål-7", "Åsa.Öberg@kund.example")
    put(desktop, "sea-8", "bo@kund.example")
    wait_for(qtbot, view, "Åmål-7", "sea-8")
    for typed in ("amal", "OBERG", "oberg åmål"):
        desktop.window.search.clear()
        qtbot.keyClicks(desktop.window.search, typed)
        wait_until(qtbot, lambda: numbers(view) == ["Åmål-7"])
        assert view.model.total == 1
    qtbot.keyClicks(desktop.window.search, "zzz")
    wait_until(qtbot, lambda: view.model.is_loaded and not numbers(view))
    desktop.window.search.clear()
    wait_for(qtbot, view, "sea-8")


def test_a_long_list_is_edited_where_one_scrolled_to(desktop: Desktop, view: RegisterView, qtbot: QtBot) -> None:
    gateway, company_id = desktop.session.require_gateway(), desktop.session.company_id
    rows = "".join(f"zL{number:05d},k{number}@kund.example\n" for number in range(1500))
    gateway.import_register(company_id, "email-list", f"customer_number,email\n{rows}".encode(), dry_run=False)
    desktop.window.views.search("zL0")
    wait_until(qtbot, lambda: view.model.total == 1500)
    put(desktop, "zL00000x", "first@kund.example")
    wait_for(qtbot, view, "zL00000x")  # so the news of the import has been seen, too
    bar = view.table.verticalScrollBar()

    def scroll_on() -> bool:
        bar.setValue(0 if bar.value() == bar.maximum() else bar.maximum())
        return bool(key_of(view, "zL01300"))

    wait_until(qtbot, scroll_on)
    type_into(qtbot, view, "zL01300", "email", "new@kund.example")
    wait_until(qtbot, lambda: emails(desktop, "zL01300") == {"zL01300": "new@kund.example"})
    put(desktop, "zL01300x", "added@kund.example")  # by somebody else, in the middle of what is shown
    wait_for(qtbot, view, "zL01300x")
    assert numbers(view).index("zL01300x") == numbers(view).index("zL01300") + 1
    wait_until(qtbot, lambda: view.model.total == 1502)
    assert view.table.visualRect(view.model.index_of(key_of(view, "zL01300"))).intersects(view.table.viewport().rect())
    desktop.window.views.search("")


def test_what_the_gateway_does_not_answer_to_is_kept_and_saved_later(
    running: RunningGateway, tmp_path: Path, qtbot: QtBot
) -> None:
    with open_workplace(running, tmp_path) as workplace:
        view = a_view(workplace, qtbot)
        real = workplace.session.require_gateway()
        added = view.model.rowCount()
        workplace.session.gateway = Gateway("http://127.0.0.1:9", "nobody is there")
        view.add_row()
        retype(qtbot, editor_of(qtbot, view.table), "late-1")
        retype(qtbot, editor_of(qtbot, view.table), "late@kund.example")
        wait_until(qtbot, view.unsaved_bar.isVisible)
        assert "does not answer" in view.unsaved_bar.text.text()
        assert view.unsaved_bar.retry.isVisible()
        assert shown(view, "late-1", "email") == "late@kund.example"
        workplace.session.gateway.close()
        workplace.session.gateway = real
        view.start()  # as the window does when the connection is back
        wait_until(qtbot, lambda: not view.model.unsaved)
        found = real.email_list(workplace.session.company_id, q="late-1").items
        assert [row.email for row in found] == ["late@kund.example"]
        wait_until(qtbot, lambda: view.model.rowCount() == added + 1 or view.model.rowCount() >= 200)
        view.close()


def test_a_reader_may_look_and_not_touch(running: RunningGateway, tmp_path: Path, qtbot: QtBot) -> None:
    with open_workplace(running, tmp_path, role="reader") as workplace:
        gateway = Gateway(running.url, running.token)
        gateway.import_register(
            workplace.session.company_id, "email-list", b"kund,mail\nR1,r@kund.example", dry_run=False
        )
        gateway.close()
        view = a_view(workplace, qtbot)
        index = view.model.index(0, 1)
        assert not index.flags() & Qt.ItemFlag.ItemIsEditable
        view.table.setCurrentIndex(index)
        press(qtbot, view.table, Qt.Key.Key_F2)
        assert view.table.indexWidget(index) is None
        assert not view.add_button.isEnabled()
        assert not view.import_button.isEnabled()
        assert view.export_button.isEnabled()
        view.delete_chosen()
        assert view.model.rows()[0].id == view.table.current_id()
        view.close()


def a_view(workplace: Workplace, qtbot: QtBot) -> EmailListView:
    """Return the e-mail list in a window of its own, with its rows."""
    view = EmailListView(workplace, Icons())
    qtbot.addWidget(view)
    view.resize(900, 500)
    with qtbot.waitExposed(view):
        view.show()
    view.start()
    wait_until(qtbot, lambda: view.model.is_loaded)
    return view


def test_rows_that_are_not_saved_are_not_closed_over(desktop: Desktop, view: RegisterView, qtbot: QtBot) -> None:
    put(desktop, "close-1", "old@kund.example")
    wait_for(qtbot, view, "close-1")
    type_into(qtbot, view, "close-1", "email", "a@b")
    wait_until(qtbot, view.unsaved_bar.isVisible)
    assert not desktop.window.close()
    from PySide6.QtWidgets import QMessageBox

    assert "1 row(s) in the registers are not saved" in answer(qtbot, QMessageBox.ButtonRole.RejectRole)
    assert desktop.window.isVisible()
    qtbot.mouseClick(view.unsaved_bar.drop, Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: shown(view, "close-1", "email") == "old@kund.example")
    assert view.model.unsaved == {}


def test_what_is_dropped_while_it_is_being_saved_is_shown_as_it_was_saved(
    desktop: Desktop, view: RegisterView, qtbot: QtBot
) -> None:
    put(desktop, "race-1", "old@kund.example")
    wait_for(qtbot, view, "race-1")
    key = key_of(view, "race-1")
    view.model.setData(view.model.index_of(key).siblingAtColumn(1), "new@kund.example")
    view.model.drop(key)  # before the gateway has answered
    wait_until(qtbot, lambda: view.history.undo_title == "change of race-1")
    assert shown(view, "race-1", "email") == "new@kund.example"
    assert view.model.unsaved == {}
    view.history.undo()
    wait_until(qtbot, lambda: shown(view, "race-1", "email") == "old@kund.example")
