"""Selected is what is in sight: click, search, drop, tick and Ctrl+A in *Files waiting*, on a real gateway."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QTreeWidget
from pytestqt.qtbot import QtBot

from connect_app.contract.companies import SettingsPatch
from connect_app.contract.sends import SendRequest
from connect_app.desktop.lists.table import PAGE_ROWS
from connect_app.desktop.main import Desktop
from connect_app.desktop.sends.missing_attachments import MissingAttachmentsQuestion
from connect_app.desktop.sends.out_of_sight import OutOfSightQuestion
from connect_app.desktop.sends.send_bar import SendBar
from connect_app.desktop.text.figures import amount_text
from connect_app.desktop.waiting.waiting_panes import WaitingPanes
from connect_app.domain.identifiers import new_id
from tests.desktop.invoice_files import BY_MAIL, BY_NETWORK, BY_POST, Buyer, ubl_file
from tests.desktop.windows import click_row, drop, keys_of, opened, press, upload, wait_until

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
SEARCHED = Buyer("Zwickau Öl & Gas GmbH", "EM", "rechnung@zwickau.example")


@pytest.fixture
def panes(desktop: Desktop) -> WaitingPanes:
    """The three lists, in a window that is the active one."""
    desktop.window.activateWindow()
    return desktop.window.views.waiting.panes


@pytest.fixture
def undone(desktop: Desktop) -> Iterator[None]:
    """Sends wait for ten minutes and are taken back afterwards."""
    gateway, company_id = desktop.session.require_gateway(), desktop.session.company_id
    saved = gateway.change_settings(company_id, SettingsPatch(undo_s=600), gateway.settings(company_id).etag)
    desktop.session.note_settings(saved.value)
    sends: list[str] = []
    assert desktop.work is not None
    desktop.work.sends.began.connect(lambda send: sends.append(send.id))
    yield
    for send_id in sends:
        gateway.cancel_send(company_id, send_id)


def button(desktop: Desktop) -> str:
    """What the button in the toolbar says."""
    return desktop.window.actions_.send.iconText().replace("&&", "&")


def sent_by_ctrl_enter(desktop: Desktop, qtbot: QtBot) -> list[str]:
    """Press Ctrl+Enter where the keyboard is, agree that attachments are missing, and return what is sent."""
    begun: list[list[str]] = []
    assert desktop.work is not None
    connection = desktop.work.sends.began.connect(lambda send: begun.append(list(send.invoice_ids)))
    desktop.window.activateWindow()
    wait_until(qtbot, desktop.window.isActiveWindow)
    press(qtbot, desktop.window, Qt.Key.Key_Return, CTRL)
    agree(qtbot)
    wait_until(qtbot, lambda: begun)
    desktop.work.sends.began.disconnect(connection)
    return begun[0]


def agree(qtbot: QtBot) -> None:
    """Send without attachments."""
    click(qtbot, opened(qtbot, MissingAttachmentsQuestion), "Yes")


def click(qtbot: QtBot, dialog: QDialog, text: str) -> None:
    """Click on the button whose words begin so."""
    found = [one for one in dialog.findChildren(QPushButton) if one.text().replace("&", "").startswith(text)]
    qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)


def search(desktop: Desktop, qtbot: QtBot, text: str, numbers: list[str]) -> None:
    """Search with the keyboard, until these are listed."""
    press(qtbot, desktop.window, Qt.Key.Key_K, CTRL)
    desktop.window.search.selectAll()
    qtbot.keyClicks(desktop.window.search, text)
    model = desktop.window.views.waiting.panes.invoice_model
    wait_until(qtbot, lambda: desktop.window.search.is_still and model.is_loaded)
    wait_until(qtbot, lambda: [row.number for row in model.rows()] == numbers)


def test_ctrl_enter_after_a_search_sends_what_was_found(
    desktop: Desktop, panes: WaitingPanes, undone: None, tmp_path: Path, qtbot: QtBot
) -> None:
    _, (wanted,) = upload(desktop, qtbot, tmp_path, ("FIND-1", SEARCHED))
    other, _ = upload(desktop, qtbot, tmp_path, ("OTHER-1", BY_MAIL), ("OTHER-2", BY_MAIL))
    click_row(qtbot, panes.files.table, other.id)
    wait_until(qtbot, lambda: "(2)" in button(desktop))

    search(desktop, qtbot, "zwickau", ["FIND-1"])

    wait_until(qtbot, lambda: "(1)" in button(desktop) and "FIND-1 Zwickau" in button(desktop))
    assert "Öl && Gas" in desktop.window.actions_.send_button.text()  # which is drawn as one
    assert f"{amount_text('1250.00')} SEK" in button(desktop)
    assert panes.files.table.chosen_ids() == []
    assert sent_by_ctrl_enter(desktop, qtbot) == [wanted.id]
    press(qtbot, desktop.window.search, Qt.Key.Key_Escape)
    wait_until(qtbot, lambda: panes.files.table.chosen_ids() == [other.id])


def test_while_a_search_is_typed_or_finds_nothing_nothing_is_sent(
    desktop: Desktop, panes: WaitingPanes, undone: None, tmp_path: Path, qtbot: QtBot
) -> None:
    file, _ = upload(desktop, qtbot, tmp_path, ("TYPED-1", BY_MAIL))
    click_row(qtbot, panes.files.table, file.id)
    wait_until(qtbot, lambda: "(1)" in button(desktop))
    press(qtbot, desktop.window, Qt.Key.Key_K, CTRL)
    qtbot.keyClicks(desktop.window.search, "nosuchthing")
    press(qtbot, desktop.window, Qt.Key.Key_Return, CTRL)  # before the list has followed
    wait_until(qtbot, lambda: panes.invoice_model.is_loaded and panes.invoice_model.rowCount() == 0)
    assert not desktop.window.actions_.send.isEnabled()
    press(qtbot, desktop.window, Qt.Key.Key_Return, CTRL)
    assert desktop.work is not None
    assert desktop.work.sends.bars.findChildren(SendBar) == []
    press(qtbot, desktop.window.search, Qt.Key.Key_Escape)


def test_a_click_on_a_file_ends_the_search(desktop: Desktop, panes: WaitingPanes, tmp_path: Path, qtbot: QtBot) -> None:
    file, invoices = upload(desktop, qtbot, tmp_path, ("ENDS-1", SEARCHED), ("ENDS-2", BY_MAIL))
    search(desktop, qtbot, "ENDS-2", ["ENDS-2"])  # the file's own name is found, too
    click_row(qtbot, panes.files.table, file.id)
    wait_until(qtbot, lambda: keys_of(panes.invoice_model) == [one.id for one in invoices])
    assert desktop.window.search.text() == ""
    assert desktop.window.views.waiting.chosen().file_ids == (file.id,)


def test_select_all_means_all_that_match_loaded_or_not(
    desktop: Desktop, panes: WaitingPanes, undone: None, tmp_path: Path, qtbot: QtBot
) -> None:
    count = PAGE_ROWS + 30
    path = tmp_path / "many.xml"
    path.write_bytes(ubl_file([(f"MANY-{number}", BY_MAIL) for number in range(count)]))
    gateway, company_id = desktop.session.require_gateway(), desktop.session.company_id
    file = gateway.upload_file(company_id, path)
    wait_until(qtbot, lambda: panes.file_model.index_of(file.id).isValid())
    click_row(qtbot, panes.files.table, file.id)
    wait_until(qtbot, lambda: panes.invoice_model.rowCount() == PAGE_ROWS)
    click_row(qtbot, panes.invoices.table, keys_of(panes.invoice_model)[0])
    panes.invoices.table.setFocus()

    press(qtbot, panes.invoices.table, Qt.Key.Key_A, CTRL)

    wait_until(qtbot, lambda: f"({count})" in button(desktop))
    index = panes.invoice_model.index(2, 0)
    place = panes.invoices.table.visualRect(index).center()
    qtbot.mouseClick(panes.invoices.table.viewport(), Qt.MouseButton.LeftButton, CTRL, place)
    wait_until(qtbot, lambda: f"({count - 1})" in button(desktop))
    left_out = keys_of(panes.invoice_model)[2]
    assert len(sent := sent_by_ctrl_enter(desktop, qtbot)) == count - 1
    assert left_out not in sent


def test_select_all_at_once_followed_by_send_takes_all_that_was_found(
    desktop: Desktop, panes: WaitingPanes, undone: None, tmp_path: Path, qtbot: QtBot
) -> None:
    found = [upload(desktop, qtbot, tmp_path, (f"{number}-ALLOFUS", BY_NETWORK))[1][0] for number in range(3)]
    search(desktop, qtbot, "allofus", [one.number for one in reversed(found)])
    press(qtbot, desktop.window.search, Qt.Key.Key_Return)
    press(qtbot, panes.invoices.table, Qt.Key.Key_A, CTRL)
    assert set(sent_by_ctrl_enter(desktop, qtbot)) == {one.id for one in found}
    press(qtbot, desktop.window.search, Qt.Key.Key_Escape)


def test_ticks_survive_another_file_and_what_is_not_in_sight_is_asked_about_once(
    desktop: Desktop, panes: WaitingPanes, undone: None, tmp_path: Path, qtbot: QtBot
) -> None:
    _, ticked = upload(desktop, qtbot, tmp_path, ("T-1", BY_MAIL), ("T-2", BY_NETWORK), ("T-3", BY_POST))
    panes.invoices.table.setFocus()
    press(qtbot, panes.invoices.table, Qt.Key.Key_Down, SHIFT)
    press(qtbot, panes.invoices.table, Qt.Key.Key_Down, SHIFT)
    press(qtbot, panes.invoices.table, Qt.Key.Key_Space)
    _, (other,) = upload(desktop, qtbot, tmp_path, ("U-1", BY_MAIL))
    wait_until(qtbot, lambda: "(3, not in sight)" in button(desktop))
    panes.invoices.table.setFocus()
    press(qtbot, panes.invoices.table, Qt.Key.Key_Space)
    wait_until(qtbot, lambda: "(4, of which 3 not in sight)" in button(desktop))
    assert f"{amount_text('5000.00')} SEK" in button(desktop)

    press(qtbot, desktop.window, Qt.Key.Key_Return, CTRL)
    question = opened(qtbot, OutOfSightQuestion)
    tree = question.findChild(QTreeWidget)
    assert [tree.topLevelItem(row).text(0) for row in range(3)] == ["T-1", "T-2", "T-3"]
    assert any("3 of the 4" in label.text() for label in question.findChildren(QLabel))
    click(qtbot, question, "Send all 4")
    missing = opened(qtbot, MissingAttachmentsQuestion)
    click(qtbot, missing, "No")
    wait_until(qtbot, lambda: not missing.isVisible())
    assert desktop.window.views.waiting.chosen().invoice_ids  # still ticked

    sent = sent_by_ctrl_enter(desktop, qtbot)  # without asking once more

    assert set(sent) == {other.id, *(one.id for one in ticked)}
    wait_until(qtbot, lambda: not desktop.window.views.waiting.choice.has_ticks)


def test_only_what_is_in_sight_is_sent_if_the_clerk_wants_that(
    desktop: Desktop, panes: WaitingPanes, undone: None, tmp_path: Path, qtbot: QtBot
) -> None:
    upload(desktop, qtbot, tmp_path, ("HIDDENONE", BY_MAIL))
    panes.invoices.table.setFocus()
    press(qtbot, panes.invoices.table, Qt.Key.Key_Space)
    _, (here,) = upload(desktop, qtbot, tmp_path, ("SIGHTED", SEARCHED))
    search(desktop, qtbot, "sighted", ["SIGHTED"])
    press(qtbot, desktop.window.search, Qt.Key.Key_Return)
    press(qtbot, panes.invoices.table, Qt.Key.Key_Space)
    wait_until(qtbot, lambda: "(2, of which 1 not in sight)" in button(desktop))
    begun: list[list[str]] = []
    assert desktop.work is not None
    desktop.work.sends.began.connect(lambda send: begun.append(send.invoice_ids))
    press(qtbot, desktop.window, Qt.Key.Key_Return, CTRL)
    click(qtbot, opened(qtbot, OutOfSightQuestion), "Send only the 1")
    agree(qtbot)
    wait_until(qtbot, lambda: begun == [[here.id]])
    desktop.window.actions_.untick.trigger()
    assert not desktop.window.views.waiting.choice.has_ticks
    press(qtbot, desktop.window.search, Qt.Key.Key_Escape)


def test_a_ticked_file_is_not_in_sight_while_a_search_is_on(
    desktop: Desktop, panes: WaitingPanes, tmp_path: Path, qtbot: QtBot
) -> None:
    upload(desktop, qtbot, tmp_path, ("WATCHED", SEARCHED))
    file, _ = upload(desktop, qtbot, tmp_path, ("W-2", BY_MAIL), ("W-3", BY_MAIL))
    click_row(qtbot, panes.files.table, file.id)
    press(qtbot, panes.files.table, Qt.Key.Key_Space)
    search(desktop, qtbot, "watched", ["WATCHED"])
    wait_until(qtbot, lambda: "(2, not in sight)" in button(desktop))
    press(qtbot, desktop.window, Qt.Key.Key_Return, CTRL)
    question = opened(qtbot, OutOfSightQuestion)
    assert question.findChild(QTreeWidget).topLevelItem(0).text(0) == "W-2.xml"
    question.reject()
    desktop.window.actions_.untick.trigger()
    press(qtbot, desktop.window.search, Qt.Key.Key_Escape)


def test_a_ticked_invoice_that_somebody_else_sent_is_not_ticked_any_more(
    desktop: Desktop, panes: WaitingPanes, tmp_path: Path, qtbot: QtBot
) -> None:
    _, invoices = upload(desktop, qtbot, tmp_path, ("X-1", BY_MAIL), ("X-2", BY_MAIL))
    panes.invoices.table.setFocus()
    press(qtbot, panes.invoices.table, Qt.Key.Key_Down, SHIFT)
    press(qtbot, panes.invoices.table, Qt.Key.Key_Space)
    upload(desktop, qtbot, tmp_path, ("X-3", BY_MAIL))
    request = SendRequest(invoice_ids=[invoices[0].id], missing_attachments="send")
    desktop.session.require_gateway().send(desktop.session.company_id, request, new_id())
    wait_until(qtbot, lambda: panes.invoice_model.ticked == {invoices[1].id})
    wait_until(qtbot, lambda: "(1, not in sight)" in button(desktop))
    desktop.window.actions_.untick.trigger()


def test_a_dropped_file_is_the_chosen_one(
    desktop: Desktop, panes: WaitingPanes, undone: None, tmp_path: Path, qtbot: QtBot
) -> None:
    before, _ = upload(desktop, qtbot, tmp_path, ("Y-1", BY_MAIL))
    click_row(qtbot, panes.files.table, before.id)
    wait_until(qtbot, lambda: "(1)" in button(desktop))
    path = tmp_path / "dropped-now.xml"
    path.write_bytes(ubl_file([("Y-2", BY_MAIL), ("Y-3", BY_MAIL)]))

    drop(desktop.window, [path], QPointF(20, 300))

    assert desktop.window.views.waiting.chosen().is_empty  # the file of before is not what is meant any more
    wait_until(qtbot, lambda: "(2)" in button(desktop) and "Y-2 Acme AB" in button(desktop))
    chosen = panes.file_model.row_at(panes.files.table.currentIndex())
    assert chosen is not None
    assert chosen.name == "dropped-now.xml"
    assert len(sent_by_ctrl_enter(desktop, qtbot)) == 2


def test_a_clerk_who_goes_on_is_not_disturbed_by_a_dropped_file(
    desktop: Desktop, panes: WaitingPanes, tmp_path: Path, qtbot: QtBot
) -> None:
    before, _ = upload(desktop, qtbot, tmp_path, ("Z-1", BY_MAIL))
    path = tmp_path / "later.xml"
    path.write_bytes(ubl_file([("Z-2", BY_MAIL)]))
    drop(desktop.window, [path], QPointF(20, 300))
    click_row(qtbot, panes.files.table, before.id)
    wait_until(qtbot, lambda: any(row.name == "later.xml" for row in panes.file_model.rows()))
    wait_until(qtbot, lambda: "Z-1 Acme" in button(desktop))
    assert panes.files.table.chosen_ids() == [before.id]


def test_dragging_a_file_across_the_list_chooses_nothing(
    desktop: Desktop, panes: WaitingPanes, tmp_path: Path, qtbot: QtBot
) -> None:
    _, invoices = upload(desktop, qtbot, tmp_path, ("DRAG-1", BY_MAIL), ("DRAG-2", BY_MAIL))
    table = panes.invoices.table
    click_row(qtbot, table, invoices[0].id)
    path = tmp_path / "beside-again.xml"
    path.write_bytes(ubl_file([("DRAG-3", BY_MAIL)]))
    table._before_drag = table.chosen_ids()
    table.choose(invoices[1].id)
    table._restore_before_drag()
    assert table.chosen_ids() == [invoices[0].id]


def test_home_and_end_go_to_the_first_and_the_last_row(
    desktop: Desktop, panes: WaitingPanes, tmp_path: Path, qtbot: QtBot
) -> None:
    _, invoices = upload(desktop, qtbot, tmp_path, *((f"HOME-{number}", BY_MAIL) for number in range(4)))
    table = panes.invoices.table
    table.setFocus()
    press(qtbot, table, Qt.Key.Key_End)
    assert table.chosen_ids() == [invoices[3].id]
    press(qtbot, table, Qt.Key.Key_Home, SHIFT)
    assert table.chosen_ids() == [one.id for one in invoices]
    press(qtbot, table, Qt.Key.Key_Down)
    press(qtbot, table, Qt.Key.Key_Home)
    assert table.chosen_ids() == [invoices[0].id]


def test_what_vanishes_is_not_replaced_by_another(
    desktop: Desktop, panes: WaitingPanes, tmp_path: Path, qtbot: QtBot
) -> None:
    _, invoices = upload(desktop, qtbot, tmp_path, ("GONE-1", BY_MAIL), ("GONE-2", BY_MAIL))
    click_row(qtbot, panes.invoices.table, invoices[0].id)
    request = SendRequest(invoice_ids=[invoices[0].id], missing_attachments="send")
    desktop.session.require_gateway().send(desktop.session.company_id, request, new_id())
    wait_until(qtbot, lambda: keys_of(panes.invoice_model) == [invoices[1].id])
    assert desktop.window.views.waiting.chosen().is_empty
    assert not desktop.window.actions_.send.isEnabled()


def test_a_press_before_the_search_has_begun_says_that_nothing_was_sent(
    desktop: Desktop, panes: WaitingPanes, undone: None, tmp_path: Path, qtbot: QtBot
) -> None:
    file, _ = upload(desktop, qtbot, tmp_path, ("EARLY-1", BY_MAIL))
    click_row(qtbot, panes.files.table, file.id)
    wait_until(qtbot, lambda: "(1)" in button(desktop))
    press(qtbot, desktop.window, Qt.Key.Key_K, CTRL)
    qtbot.keyClicks(desktop.window.search, "early")
    press(qtbot, desktop.window, Qt.Key.Key_Return, CTRL)
    assert "Nothing was sent" in said_in(desktop)
    wait_until(qtbot, lambda: desktop.window.search.is_still and panes.invoice_model.is_loaded)
    wait_until(qtbot, lambda: "(1)" in button(desktop))
    sent_by_ctrl_enter(desktop, qtbot)
    assert "Nothing was sent" not in said_in(desktop)
    press(qtbot, desktop.window.search, Qt.Key.Key_Escape)


def said_in(desktop: Desktop) -> str:
    """What the notices at the foot say."""
    return " ".join(line.notice.text for line in desktop.window.notices.lines)


@pytest.mark.parametrize("chosen", ["a whole file", "two of it"])
def test_what_was_chosen_is_chosen_again_after_an_undone_send(
    desktop: Desktop, panes: WaitingPanes, undone: None, chosen: str, tmp_path: Path, qtbot: QtBot
) -> None:
    name = "".join(filter(str.isalnum, chosen))
    file, invoices = upload(desktop, qtbot, tmp_path, *((f"BACK-{name}-{number}", BY_MAIL) for number in range(3)))
    click_row(qtbot, panes.files.table, file.id)
    if chosen == "two of it":
        click_row(qtbot, panes.invoices.table, invoices[1].id)
        press(qtbot, panes.invoices.table, Qt.Key.Key_Down, SHIFT)
    wanted = [one.id for one in (invoices if chosen == "a whole file" else invoices[1:])]
    wait_until(qtbot, lambda: f"({len(wanted)})" in button(desktop))
    assert sorted(sent_by_ctrl_enter(desktop, qtbot)) == sorted(wanted)
    assert desktop.work is not None
    bar = desktop.work.sends.bars.findChildren(SendBar)[-1]
    wait_until(qtbot, lambda: not set(wanted) & set(keys_of(panes.invoice_model)))

    qtbot.mouseClick(
        next(one for one in bar.findChildren(QPushButton) if "Undo" in one.text()), Qt.MouseButton.LeftButton
    )

    wait_until(qtbot, lambda: panes.invoices.table.chosen_ids() == wanted)
    assert desktop.window.views.waiting.chosen().invoice_ids == tuple(wanted)
    assert panes.invoices.table.current_id() == wanted[0]


def test_after_an_undone_send_out_of_two_files_nothing_is_chosen(
    desktop: Desktop, panes: WaitingPanes, undone: None, tmp_path: Path, qtbot: QtBot
) -> None:
    first, _ = upload(desktop, qtbot, tmp_path, ("PAIR-1", BY_MAIL), ("PAIR-2", BY_MAIL))
    second, _ = upload(desktop, qtbot, tmp_path, ("PAIR-3", BY_MAIL))
    panes.files.table.setFocus()
    panes.files.table.choose_all([first.id, second.id])
    wait_until(qtbot, lambda: "(3)" in button(desktop))
    sent_by_ctrl_enter(desktop, qtbot)
    wait_until(qtbot, lambda: not {first.id, second.id} & set(keys_of(panes.file_model)))
    assert desktop.work is not None
    bar = desktop.work.sends.bars.findChildren(SendBar)[-1]

    qtbot.mouseClick(
        next(one for one in bar.findChildren(QPushButton) if "Undo" in one.text()), Qt.MouseButton.LeftButton
    )

    wait_until(qtbot, lambda: desktop.window.focusWidget() is panes.invoices.table)
    assert panes.invoices.table.current_id()
    assert desktop.window.views.waiting.chosen().is_empty
    assert not desktop.window.actions_.send.isEnabled()


def test_sorting_the_invoices_leaves_chosen_what_is_chosen(
    desktop: Desktop, panes: WaitingPanes, tmp_path: Path, qtbot: QtBot
) -> None:
    _, invoices = upload(desktop, qtbot, tmp_path, *((f"SORT-{number}", BY_MAIL) for number in range(4)))
    click_row(qtbot, panes.invoices.table, invoices[2].id)
    number = next(place for place, column in enumerate(panes.invoice_model.columns) if column.key == "number")
    panes.invoices.table.horizontalHeader().setSortIndicator(number, Qt.SortOrder.DescendingOrder)
    wait_until(qtbot, lambda: keys_of(panes.invoice_model) == [one.id for one in reversed(invoices)])
    assert panes.invoices.table.chosen_ids() == [invoices[2].id]
    press(qtbot, panes.invoices.table, Qt.Key.Key_A, CTRL)
    panes.invoices.table.horizontalHeader().setSortIndicator(number, Qt.SortOrder.AscendingOrder)
    wait_until(qtbot, lambda: keys_of(panes.invoice_model) == [one.id for one in invoices])
    assert panes.invoices.table.is_everything
    panes.invoices.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)


def test_sorting_the_files_leaves_chosen_and_ticked_what_is_so(
    desktop: Desktop, panes: WaitingPanes, tmp_path: Path, qtbot: QtBot
) -> None:
    small, _ = upload(desktop, qtbot, tmp_path, ("FILE-1", BY_MAIL))
    large, _ = upload(desktop, qtbot, tmp_path, *((f"FILE-2{number}", BY_MAIL) for number in range(3)))
    middle, _ = upload(desktop, qtbot, tmp_path, ("FILE-3", BY_MAIL), ("FILE-4", BY_MAIL))
    click_row(qtbot, panes.files.table, large.id)
    panes.file_model.tick([small.id], is_ticked=True)
    header = panes.files.table.horizontalHeader()
    count = next(place for place, column in enumerate(panes.file_model.columns) if column.key == "invoices")
    own = (small.id, middle.id, large.id)
    for order, wanted in ((Qt.SortOrder.AscendingOrder, list(own)), (Qt.SortOrder.DescendingOrder, list(own[::-1]))):
        header.setSortIndicator(count, order)
        wait_until(qtbot, lambda wanted=wanted: [key for key in keys_of(panes.file_model) if key in own] == wanted)
        assert panes.files.table.chosen_ids() == [large.id]
        assert panes.file_model.ticked == {small.id}
    panes.file_model.tick([small.id], is_ticked=False)
    header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    newest_first = [middle.id, large.id, small.id]
    wait_until(qtbot, lambda: [key for key in keys_of(panes.file_model) if key in own] == newest_first)


def test_a_ticked_file_of_which_some_is_in_sight_sends_only_that(
    desktop: Desktop, panes: WaitingPanes, undone: None, tmp_path: Path, qtbot: QtBot
) -> None:
    file, (_, seen) = upload(desktop, qtbot, tmp_path, ("UNSEEN", SEARCHED), ("PARTLY", BY_MAIL))
    click_row(qtbot, panes.files.table, file.id)
    press(qtbot, panes.files.table, Qt.Key.Key_Space)
    search(desktop, qtbot, "partly", ["PARTLY"])
    wait_until(qtbot, lambda: "(2, of which 1 not in sight)" in button(desktop))
    begun: list[list[str]] = []
    assert desktop.work is not None
    desktop.work.sends.began.connect(lambda send: begun.append(send.invoice_ids))
    press(qtbot, desktop.window, Qt.Key.Key_Return, CTRL)
    click(qtbot, opened(qtbot, OutOfSightQuestion), "Send only the 1")
    agree(qtbot)
    wait_until(qtbot, lambda: begun == [[seen.id]])
    desktop.window.actions_.untick.trigger()
    press(qtbot, desktop.window.search, Qt.Key.Key_Escape)
