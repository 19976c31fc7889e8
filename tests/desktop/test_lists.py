"""*Sending*, *Sent invoices*, *Needs attention* and *Files on this PC* on a real gateway with chosen outcomes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from connect_app.client.jobs import JobState
from connect_app.contract.practice import OutcomeRule, Outcomes
from connect_app.contract.sends import Send, SendRequest
from connect_app.desktop.invoice.resend import ResendDialog
from connect_app.desktop.lists.rows import InvoiceRow
from connect_app.desktop.main import Desktop
from connect_app.desktop.sends.last_list import keep_last_list, read_last_list
from connect_app.desktop.shell.places import Place
from connect_app.domain.identifiers import new_id
from tests.desktop.invoice_files import BY_MAIL, BY_NETWORK, Buyer
from tests.desktop.windows import click_row, keys_of, open_desktop, opened, press, texts_of, upload, wait_until
from tests.running_gateway import RunningGateway

BOUNCING = Buyer("Bounce AB", "EM", "nobody@bounce.example")


@pytest.fixture
def desktop(running: RunningGateway, tmp_path: Path, qtbot: QtBot) -> Iterator[Desktop]:
    """The open window; mail to bounce.example comes back."""
    with open_desktop(running, tmp_path, qtbot) as opened_desktop:
        rule = OutcomeRule(match="*@bounce.example", outcome="bounce")
        opened_desktop.session.require_gateway().set_outcomes(Outcomes(rules=[rule]))
        yield opened_desktop


def send(desktop: Desktop, file_id: str, undo_s: int = 0) -> Send:
    """Send a whole file, as *Send selected* does."""
    request = SendRequest(file_ids=[file_id], missing_attachments="send", undo_s=undo_s)
    return desktop.session.require_gateway().send(desktop.session.company_id, request, new_id())


def go_to(desktop: Desktop, place: Place) -> None:
    """Go to a view by its menu command."""
    desktop.window.actions_.go[place].trigger()


def test_sent_invoices_come_by_themselves_and_can_be_found(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    invoices = [("S-1", BY_MAIL), ("S-2", BY_NETWORK), ("S-3", Buyer("Zebra Zink", "EM", "z@zink.example"))]
    file, found = upload(desktop, qtbot, tmp_path, *invoices)
    go_to(desktop, Place.SENT)
    view, ids = desktop.window.views.sent, {one.id for one in found}
    send(desktop, file.id)
    wait_until(qtbot, lambda: ids <= set(keys_of(view.model)))
    texts = texts_of(view.model, found[0].id)
    assert (texts[0], texts[3], texts[6], texts[9]) == ("S-1", "Acme AB", "e-mail", "Taken by the mail server")
    qtbot.keyClicks(desktop.window.search, "zebra")
    wait_until(qtbot, lambda: [row.number for row in view.model.rows()] == ["S-3"])
    assert view.model.total == 1
    desktop.window.search.clear()
    qtbot.keyClicks(desktop.window.search, "z@zink")
    place = "Zebra Zink  ·  Address: z@zink.example"
    wait_until(qtbot, lambda: [texts_of(view.model, row.id)[3] for row in view.model.rows()] == [place])
    desktop.window.search.clear()
    wait_until(qtbot, lambda: ids <= set(keys_of(view.model)))


def test_a_search_says_what_stands_in_other_places(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    file, _ = upload(desktop, qtbot, tmp_path, ("E-1", Buyer("Quokka Quarry", "EM", "q@quokka.example")))
    send(desktop, file.id)
    upload(desktop, qtbot, tmp_path, ("E-2", Buyer("Quokka Quarry", "EM", "q@quokka.example")))
    window = desktop.window
    go_to(desktop, Place.SENT)
    wait_until(qtbot, lambda: window.views.sent.model.is_loaded)
    assert not window.elsewhere.isVisibleTo(window)
    qtbot.keyClicks(window.search, "quokka")
    wait_until(qtbot, lambda: Place.WAITING in window.elsewhere.buttons)
    button = window.elsewhere.buttons[Place.WAITING]
    wait_until(qtbot, lambda: button.isVisible() and button.text() == "Files waiting: 1")
    assert Place.SENT not in window.elsewhere.buttons
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.views.place is Place.WAITING
    wait_until(qtbot, lambda: [row.number for row in window.views.waiting.panes.invoice_model.rows()] == ["E-2"])
    wait_until(qtbot, lambda: window.elsewhere.buttons[Place.SENT].text() == "Sent invoices: 1")
    assert not button.isVisibleTo(window)
    window.search.clear()
    wait_until(qtbot, lambda: not window.elsewhere.isVisibleTo(window))


def test_filters_narrow_the_list_and_can_be_cleared(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    file, found = upload(desktop, qtbot, tmp_path, ("T-1", BY_MAIL), ("T-2", BY_NETWORK))
    go_to(desktop, Place.SENT)
    view = desktop.window.views.sent
    send(desktop, file.id)
    wait_until(qtbot, lambda: {one.id for one in found} <= set(keys_of(view.model)))
    view.filters.channel.setCurrentIndex(view.filters.channel.findData("einvoice"))
    wait_until(qtbot, lambda: view.model.is_loaded and view.model.rowCount() > 0)
    assert {row.channels for row in view.model.rows()} == {("einvoice",)}
    view.filters.status.setCurrentIndex(view.filters.status.findData("opened"))
    wait_until(qtbot, lambda: view.model.is_loaded and view.model.rowCount() == 0)
    assert view.filters.clear_button.isVisible()
    qtbot.mouseClick(view.filters.clear_button, Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: {one.id for one in found} <= set(keys_of(view.model)))
    assert not view.filters.clear_button.isVisible()


def test_a_heading_sorts_up_down_and_back(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    file, found = upload(desktop, qtbot, tmp_path, ("U-2", BY_MAIL), ("U-3", BY_MAIL), ("U-1", BY_MAIL))
    send(desktop, file.id)
    go_to(desktop, Place.SENT)
    view = desktop.window.views.sent
    ids = {one.id for one in found}
    wait_until(qtbot, lambda: ids <= set(keys_of(view.model)))
    usual = keys_of(view.model)

    def numbers() -> list[str]:
        return [row.number for row in view.model.rows() if row.id in ids]

    header = view.table.horizontalHeader()
    place = header.viewport().rect().topLeft()
    place.setX(header.sectionViewportPosition(0) + 20)
    place.setY(header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    wait_until(qtbot, lambda: numbers() == ["U-1", "U-2", "U-3"])
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    wait_until(qtbot, lambda: numbers() == ["U-3", "U-2", "U-1"])
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    wait_until(qtbot, lambda: keys_of(view.model) == usual)


def test_what_waits_is_sorted_too(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    _, (second, first) = upload(desktop, qtbot, tmp_path, ("S-9", BY_MAIL), ("S-1", BY_NETWORK))
    panes = desktop.window.views.waiting.panes
    header = panes.invoices.table.horizontalHeader()
    shown = []
    for _ in range(3):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(header.sectionPosition(0) + 20, 8))
        wanted = [first.id, second.id] if not shown else [second.id, first.id]
        wait_until(qtbot, lambda wanted=wanted: keys_of(panes.invoice_model) == wanted)
        shown.append(header.sortIndicatorSection())
    assert shown == [0, 0, -1]  # up, down, and as in the file


def test_columns_give_way_where_the_window_is_narrow(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    upload(desktop, qtbot, tmp_path, ("N-1", BY_MAIL))
    window, table = desktop.window, desktop.window.views.waiting.panes.invoices.table
    keys = [column.key for column in table._columns]

    def shown(width: int) -> list[str]:
        window.resize(width, 700)
        qtbot.wait(20)
        return [key for at, key in enumerate(keys) if not table.isColumnHidden(at)]

    wide = shown(1920)
    assert {"issue_date", "due_date"} <= set(wide)
    narrow = shown(1024)
    assert set(wide) - set(narrow) == {"issue_date", "due_date"}
    assert table.columnWidth(keys.index("customer")) >= 150
    assert table.horizontalScrollBar().maximum() == 0
    assert table.columnWidth(keys.index("attachments")) < 110
    table._on_keep_layout()
    kept = desktop.workplace.preferences.get("columns.waiting_invoices")
    assert "issue_date" not in kept["hidden"]
    assert kept["widths"].get("attachments", 110) == 110
    table.setColumnWidth(keys.index("number"), 130)  # as the clerk does with the mouse
    table.show_column("due_date", is_shown=True)
    assert "due_date" in shown(1024)
    assert shown(1920) == wide
    assert [table.columnWidth(keys.index(key)) for key in ("number", "attachments")] == [130, 110]


def test_what_matters_stays_readable_on_full_hd_at_200_percent(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    upload(desktop, qtbot, tmp_path, ("N-2", BY_MAIL))
    window, views = desktop.window, desktop.window.views
    window.resize(960, 540)
    for place, table, key in (
        (Place.WAITING, views.waiting.panes.files.table, "name"),
        (Place.WAITING, views.waiting.panes.invoices.table, "customer"),
        (Place.SENT, views.sent.table, "customer"),
    ):
        window.go_to(place)
        keys = [column.key for column in table._columns]
        wait_until(qtbot, lambda table=table, keys=keys, key=key: 90 <= table.columnWidth(keys.index(key)) < 200)
    shown = [
        column.key for at, column in enumerate(views.sent.table._columns) if not views.sent.table.isColumnHidden(at)
    ]
    assert shown == ["number", "customer", "amount", "status"]
    window.resize(1920, 1000)
    window.go_to(Place.WAITING)
    table = views.waiting.panes.invoices.table
    customer = [column.key for column in table._columns].index("customer")
    wait_until(qtbot, lambda: table.columnWidth(customer) > 200)  # it takes the room again


def test_what_has_not_begun_is_taken_back(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    file, found = upload(desktop, qtbot, tmp_path, ("V-1", BY_MAIL), ("V-2", BY_MAIL))
    go_to(desktop, Place.SENDING)
    view = desktop.window.views.sending
    receipt = send(desktop, file.id, undo_s=300)
    wait_until(qtbot, lambda: {one.id for one in found} <= set(keys_of(view.model)))
    assert texts_of(view.model, found[0].id)[6] == "Queued"
    assert not view.take_back.isEnabled()
    click_row(qtbot, view.table, found[0].id)
    qtbot.mouseClick(view.take_back, Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: keys_of(view.model) == [found[1].id])
    company_id = desktop.session.company_id
    assert desktop.session.require_gateway().send_receipt(company_id, receipt.id).cancelled == 1
    panes = desktop.window.views.waiting.panes
    go_to(desktop, Place.WAITING)
    wait_until(qtbot, lambda: panes.file_model.index_of(file.id).isValid())
    desktop.session.require_gateway().cancel_send(company_id, receipt.id)


def test_a_bounce_needs_attention_and_another_address_mends_it(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    file, found = upload(desktop, qtbot, tmp_path, ("W-1", BOUNCING))
    go_to(desktop, Place.ATTENTION)
    view = desktop.window.views.attention
    send(desktop, file.id)
    wait_until(qtbot, lambda: view.choose(found[0].id))
    wait_until(qtbot, view.remedy.resend.isVisible)
    group = view.model.index_of(found[0].id).parent().data()
    assert "no such address" in group
    qtbot.mouseClick(view.remedy.resend, Qt.MouseButton.LeftButton)
    dialog = opened(qtbot, ResendDialog)
    address = next(field for field in dialog.findChildren(QLineEdit) if field.text() == BOUNCING.endpoint)
    address.selectAll()
    qtbot.keyClicks(address, "somebody@acme.example")
    dialog._on_accepted()
    wait_until(qtbot, lambda: not view.model.index_of(found[0].id).isValid())
    go_to(desktop, Place.SENT)
    wait_until(qtbot, lambda: found[0].id in keys_of(desktop.window.views.sent.model))


def test_the_tree_counts_along(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    gateway, company_id = desktop.session.require_gateway(), desktop.session.company_id
    before = gateway.counts(company_id)
    file, _ = upload(desktop, qtbot, tmp_path, ("X-1", BY_MAIL), ("X-2", BY_MAIL))
    tree = desktop.window.tree
    wait_until(qtbot, lambda: tree.count_text(Place.WAITING) == str(before.waiting_files + 1))
    send(desktop, file.id)
    wait_until(qtbot, lambda: tree.count_text(Place.SENT) == str(before.sent + 2))
    wait_until(qtbot, lambda: tree.count_text(Place.WAITING) == (str(before.waiting_files or "")))


def test_a_refused_file_stays_on_this_computer_until_it_is_removed(
    desktop: Desktop, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "empty.xml"
    path.touch()
    go_to(desktop, Place.OUTBOX)
    view = desktop.window.views.outbox
    assert desktop.work is not None
    desktop.work.commands.upload([path])
    wait_until(qtbot, lambda: any(job.filename == "empty.xml" for job in view.model.rows()))
    job = next(job for job in view.model.rows() if job.filename == "empty.xml")
    wait_until(qtbot, lambda: _state(desktop, job.id) in (JobState.DONE, JobState.REFUSED))
    click_row(qtbot, view.table, job.id)
    wait_until(qtbot, view.remove.isEnabled)
    qtbot.mouseClick(view.remove, Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: job.id not in keys_of(view.model))


def _state(desktop: Desktop, job_id: str) -> JobState | None:
    job = desktop.outbox.job(job_id)
    return job.state if job is not None else None


def test_the_last_list_is_shown_before_the_gateway_answers(
    running: RunningGateway, desktop: Desktop, tmp_path: Path, qtbot: QtBot
) -> None:
    file, found = upload(desktop, qtbot, tmp_path, ("Y-1", BY_MAIL))
    go_to(desktop, Place.SENT)
    send(desktop, file.id)
    wait_until(qtbot, lambda: found[0].id in keys_of(desktop.window.views.sent.model))
    shown = desktop.window.views.sent.model.rows()
    desktop.close()
    kept = read_last_list(desktop.places.data / "last-list.json")
    assert kept == list(shown[:60])
    with open_desktop(running, tmp_path, qtbot) as again:
        assert again.window.views.place is Place.SENT
        assert set(keys_of(again.window.views.sent.model)) >= {row.id for row in kept}


def test_a_damaged_last_list_is_no_list(tmp_path: Path) -> None:
    path = tmp_path / "last-list.json"
    assert read_last_list(path) == []
    for content in (b"", b"[]", b'{"form": 2}', b'{"form": 2, "rows": [{"id": 1}]}', b'{"form": 9, "rows": []}'):
        path.write_bytes(content)
        assert read_last_list(path) == []
    row = InvoiceRow(
        "i", "f", "1", "invoice", "sent", None, None, "", "", None, (), 0, None, None, None, None, None, None
    )
    keep_last_list(path, [row])
    assert read_last_list(path) == [row]


def test_a_key_that_goes_to_a_place_takes_the_keyboard_to_its_list(
    desktop: Desktop, tmp_path: Path, qtbot: QtBot
) -> None:
    upload(desktop, qtbot, tmp_path, ("KEY-1", BY_NETWORK))
    window = desktop.window
    window.activateWindow()
    wait_until(qtbot, window.isActiveWindow)
    window.tree.setFocus()
    press(qtbot, window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.views.waiting.panes.files.table.hasFocus()
