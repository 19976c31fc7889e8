"""Importing into the registers and exporting them: files, drops, the clipboard, preview, undo."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from connect_app.client.calls import Gateway
from connect_app.contract.registers import CustomerPut
from connect_app.desktop.lists.rows_model import RowsModel
from connect_app.desktop.main import Desktop
from connect_app.desktop.registers.import_register import ImportDialog
from connect_app.desktop.shell.places import Place
from tests.desktop.registers import emails, go_to, numbers, put, wait_for
from tests.desktop.windows import drop, opened, press, wait_until
from tests.workbook_files import ods

CTRL = Qt.KeyboardModifier.ControlModifier


def cells(model: RowsModel) -> list[list[str]]:  # type: ignore[type-arg]
    """Return what a list of the preview shows."""
    return [
        [str(model.index(row, column).data()).strip() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def preview(qtbot: QtBot) -> ImportDialog:
    """Wait until an import has said what it would do."""
    dialog = opened(qtbot, ImportDialog)
    wait_until(qtbot, dialog.preview.isVisible)
    return dialog


def click(qtbot: QtBot, button: object) -> None:
    """Click a button."""
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def notice(desktop: Desktop) -> str:
    """Return the newest notice."""
    return desktop.window.notices.lines[-1].text.text() if desktop.window.notices.lines else ""


def test_a_dropped_file_says_what_it_would_do_and_the_good_rows_go_in(
    desktop: Desktop, tmp_path: Path, qtbot: QtBot
) -> None:
    put(desktop, "f-1", "old@kund.example")
    put(desktop, "f-2", "same@kund.example")
    view = go_to(desktop, Place.EMAIL_LIST)
    path = tmp_path / "list.csv"
    text = (
        "Kundnr;E-post\nf-1;new@kund.example\nf-2;same@kund.example\nf-3;a@b\n;x@kund.example\nf-4;öga@kund.example\n"
    )
    path.write_bytes(text.encode("cp1252"))
    drop(view, [path], QPointF(200, 200))
    dialog = preview(qtbot)
    assert dialog.summary.text() == (
        "1 row(s) will be added, 1 will be changed, 1 are the same already. 2 row(s) cannot be taken. "
        "Nothing has been imported yet."
    )
    assert cells(dialog.preview.rejected) == [
        ["4", "“a@b” is not an e-mail address: its domain has no dot."],
        ["5", "The customer number is missing."],
    ]
    assert cells(dialog.preview.changed) == [["2", "f-1", "E-mail", "old@kund.example", "new@kund.example"]]
    assert cells(dialog.preview.added) == [["6", "f-4", "öga@kund.example"]]
    assert not dialog.import_all.isVisible()
    assert emails(desktop, "f-1") == {"f-1": "old@kund.example"}
    click(qtbot, dialog.import_good)
    wait_for(qtbot, view, "f-4")
    assert emails(desktop, "f-1") == {"f-1": "new@kund.example"}
    wait_until(qtbot, lambda: notice(desktop) == "Imported 2 row(s). 2 row(s) were left out.")
    click(qtbot, desktop.window.notices.lines[-1].button)
    wait_until(qtbot, lambda: "f-4" not in numbers(view))
    assert emails(desktop, "f-") == {"f-1": "old@kund.example", "f-2": "same@kund.example"}
    wait_until(qtbot, lambda: notice(desktop) == "Undone: import of list.csv.")


def test_a_file_that_is_no_list_is_refused_without_asking_for_its_columns(
    desktop: Desktop, tmp_path: Path, qtbot: QtBot
) -> None:
    view = go_to(desktop, Place.EMAIL_LIST)
    path = tmp_path / "picture.csv"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    drop(view, [path], QPointF(200, 200))
    dialog = opened(qtbot, ImportDialog)
    wait_until(qtbot, lambda: dialog.summary.text() == "The file is no table. Save the list as CSV or as .xlsx.")
    assert not dialog.columns.isVisible()
    assert not dialog.preview.isVisible()
    dialog.reject()


@pytest.mark.parametrize(
    "text",
    ["p-1\ta@kund.example\np-2\tb@kund.example; c@kund.example\n", "customer_number,email\np-1,a@kund.example\n"],
)
def test_rows_are_pasted_from_a_spreadsheet_with_and_without_a_header(
    desktop: Desktop, qtbot: QtBot, text: str
) -> None:
    view = go_to(desktop, Place.EMAIL_LIST)
    QGuiApplication.clipboard().setText(text)
    view.table.setFocus()
    press(qtbot, desktop.window, Qt.Key.Key_V, CTRL)
    dialog = preview(qtbot)
    count = text.count("p-")
    assert dialog.columns.has_header.isChecked() == text.startswith("customer_number")
    assert [row[1] for row in cells(dialog.preview.added)] == [f"p-{number}" for number in range(1, count + 1)]
    press(qtbot, dialog, Qt.Key.Key_Return)
    wait_for(qtbot, view, "p-1")
    assert len(emails(desktop, "p-")) == count
    wait_until(qtbot, lambda: bool(view.history.undo_title))
    view.history.undo()
    wait_until(qtbot, lambda: emails(desktop, "p-") == {})


def test_an_empty_clipboard_and_one_without_rows_are_said_in_words(desktop: Desktop, qtbot: QtBot) -> None:
    go_to(desktop, Place.EMAIL_LIST)
    QGuiApplication.clipboard().clear()
    desktop.window.actions_.registers.paste.trigger()
    wait_until(qtbot, lambda: "holds no rows" in notice(desktop))
    QGuiApplication.clipboard().setText("just words")
    desktop.window.actions_.registers.paste.trigger()
    dialog = opened(qtbot, ImportDialog)
    wait_until(qtbot, lambda: "Which column is which" in dialog.summary.text())
    assert not dialog.import_all.isVisible()
    dialog.reject()


def test_columns_that_no_heading_names_are_chosen(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    view = go_to(desktop, Place.EMAIL_LIST)
    path = tmp_path / "strange.csv"
    path.write_text("Wohin,Wer\nm@kund.example,m-1\n")
    drop(view, [path], QPointF(200, 200))
    dialog = opened(qtbot, ImportDialog)
    wait_until(qtbot, lambda: "Which column is which" in dialog.summary.text())
    for field, header in (("customer_number", "Wer"), ("email", "Wohin")):
        box = dialog.columns.boxes[field]
        box.setFocus()
        qtbot.keyClicks(box, header)
        box.activated.emit(box.currentIndex())
    wait_until(qtbot, dialog.preview.isVisible)
    assert cells(dialog.preview.added) == [["2", "m-1", "m@kund.example"]]
    click(qtbot, dialog.import_all)
    wait_for(qtbot, view, "m-1")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "The file is empty."),
        (b"%PDF-1.4", "The file is no table. Save the list as CSV or as .xlsx."),
        (b"PK\x03\x04broken", "The Excel file is damaged. Open it in Excel and save it anew."),
    ],
)
def test_a_file_that_is_no_list_is_refused_in_words(
    desktop: Desktop, tmp_path: Path, qtbot: QtBot, content: bytes, sentence: str
) -> None:
    view = go_to(desktop, Place.EMAIL_LIST)
    path = tmp_path / "no-list.csv"
    path.write_bytes(content)
    drop(view, [path], QPointF(200, 200))
    dialog = opened(qtbot, ImportDialog)
    wait_until(qtbot, lambda: dialog.summary.text() == sentence)
    assert not dialog.import_all.isVisible()
    assert not dialog.import_good.isVisible()
    dialog.reject()


def test_an_import_whose_answer_was_lost_is_not_done_twice(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    view = go_to(desktop, Place.EMAIL_LIST)
    real = desktop.session.require_gateway()
    path = tmp_path / "late.csv"
    path.write_text("customer_number,email\nlost-1,a@kund.example\n")
    drop(view, [path], QPointF(200, 200))
    dialog = preview(qtbot)
    desktop.session.gateway = Gateway("http://127.0.0.1:9", "nobody is there")
    click(qtbot, dialog.import_all)
    wait_until(qtbot, dialog.retry.isVisible)
    assert "does not answer" in dialog.summary.text()
    desktop.session.gateway.close()
    desktop.session.gateway = real
    # It had arrived all the same: the dialog asks with the same key, and gets the first answer again.
    real.import_register(desktop.session.company_id, "email-list", path, dry_run=False, key=dialog._key)
    click(qtbot, dialog.retry)
    wait_for(qtbot, view, "lost-1")
    wait_until(qtbot, lambda: notice(desktop) == "Imported 1 row(s).")
    assert view.history.undo_title == "import of late.csv"


def test_customers_are_imported_with_chosen_columns(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    gateway, company_id = desktop.session.require_gateway(), desktop.session.company_id
    gateway.add_customer(company_id, CustomerPut(number="c-1", name="Old name"))
    view = go_to(desktop, Place.CUSTOMERS)
    path = tmp_path / "customers.csv"
    path.write_text("Kundnr;Namn;Ort;Kanal;Sort\nc-1;New name;Umeå;email_only;x\nc-2;Två AB;Lund;fax;y\n", "utf-8")
    drop(view, [path], QPointF(200, 200))
    dialog = preview(qtbot)
    assert cells(dialog.preview.changed) == [
        ["2", "c-1", "Name", "Old name", "New name"],
        ["2", "c-1", "City", "", "Umeå"],
        ["2", "c-1", "Channel", "Automatic", "E-mail only"],
    ]
    assert dialog.preview.rejected.rowCount() == 1
    box = dialog.columns.boxes["channel_rule"]
    box.setCurrentIndex(0)  # not in the file
    box.activated.emit(0)
    wait_until(qtbot, lambda: dialog.preview.rejected.rowCount() == 0 and dialog.import_all.isVisible())
    assert cells(dialog.preview.added) == [
        [
            "3",
            "c-2",
            "Name: Två AB · City: Lund · Invoice by post: no · Channel: Automatic · Packing: Separate files · "
            "Several invoices: One e-mail for each invoice",
        ]
    ]
    click(qtbot, dialog.import_all)
    wait_for(qtbot, view, "c-2")
    assert gateway.customers(company_id, number="c-1").items[0].name == "New name"
    view.history.undo()
    wait_until(qtbot, lambda: "c-2" not in numbers(view))
    assert gateway.customers(company_id, number="c-1").items[0].name == "Old name"


@pytest.mark.parametrize("suffix", ["xlsx", "csv"])
def test_a_register_is_exported_whole_or_not_at_all(
    desktop: Desktop, tmp_path: Path, qtbot: QtBot, suffix: str
) -> None:
    put(desktop, "007", "bond@kund.example")
    go_to(desktop, Place.EMAIL_LIST)
    path = tmp_path / f"list.{suffix}"
    for target, expected in ((path, f"The list was saved as list.{suffix}."), (tmp_path / "gone" / path.name, "")):
        desktop.window.actions_.registers.export.trigger()
        dialog = opened(qtbot, QFileDialog)
        dialog.fileSelected.emit(str(target))
        dialog.reject()
        if expected:
            wait_until(qtbot, lambda e=expected: notice(desktop) == e)
        else:
            wait_until(qtbot, lambda: "could not be saved there" in notice(desktop))
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith("list")] == [path.name]
    again = desktop.session.require_gateway().import_register(
        desktop.session.company_id, "email-list", path, dry_run=True
    )
    assert (again.added, again.changed, again.rejected_count) == (0, 0, 0)
    assert again.unchanged == len(emails(desktop, ""))


def test_questions_about_numbers_are_asked_and_answered(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    put(desktop, "00417", "old@kund.example")
    view = go_to(desktop, Place.EMAIL_LIST)
    path = tmp_path / "spoilt.csv"
    path.write_text("Kundnr;E-post\n417;new@kund.example\n12.5;b@kund.example\n9,0;c@kund.example\n", "utf-8")
    drop(view, [path], QPointF(200, 200))
    dialog = preview(qtbot)
    zeros, odd = dialog.questions.boxes["zeros_lost"], dialog.questions.boxes["odd_number"]
    assert zeros.isVisible() and odd.isVisible()
    assert dialog.preview.rejected.rowCount() == 3
    assert [zeros.itemText(place) for place in range(zeros.count())] == [
        "Leave these rows out",
        "Take what was probably meant: 00417",
        "Take them as they stand: 417",
    ]
    for box in (zeros, odd):
        box.setCurrentIndex(1)
        box.activated.emit(1)
    wait_until(qtbot, lambda: dialog.preview.rejected.rowCount() == 0 and dialog.import_all.isVisible())
    assert (zeros.currentIndex(), odd.currentIndex()) == (1, 1)
    assert cells(dialog.preview.changed) == [["2", "00417", "E-mail", "old@kund.example", "new@kund.example"]]
    click(qtbot, dialog.import_all)
    wait_for(qtbot, view, "12.5")
    assert emails(desktop, "417") == {"00417": "new@kund.example"}
    assert emails(desktop, "9") == {"9": "c@kund.example"}


def test_sheet_header_row_and_joined_rows_are_seen(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    view = go_to(desktop, Place.EMAIL_LIST)
    path = tmp_path / "list.ods"
    rows = [["Lista"], ["Kundnr", "E-post", "E-post 2"], ["s-1", "a@kund.example", "b@kund.example"]]
    more = ["s-1", "c@kund.example", ""]
    path.write_bytes(ods({"Ett": [["Kundnr", "E-post"], ["s-0", "x@kund.example"]], "Två": [*rows, more]}))
    drop(view, [path], QPointF(200, 200))
    dialog = preview(qtbot)
    assert dialog.reading.sheets.isVisible() and not dialog.reading.encodings.isVisible()
    assert not dialog.columns.joins.isVisible()
    dialog.reading.sheets.setCurrentIndex(1)
    dialog.reading.sheets.activated.emit(1)
    wait_until(qtbot, lambda: dialog.preview.joined.rowCount() == 1)
    assert dialog.columns.header_row.value() == 2
    assert cells(dialog.preview.joined) == [["4", "s-1", "With row 3: c@kund.example"]]
    assert cells(dialog.preview.added) == [["3", "s-1", "a@kund.example;b@kund.example;c@kund.example"]]
    assert "1 are joined with an earlier one" in dialog.summary.text()
    assert "“E-post 2”" in dialog.columns.joins.text()
    dialog.columns.joins.click()
    wait_until(qtbot, lambda: cells(dialog.preview.added) == [["3", "s-1", "a@kund.example;c@kund.example"]])
    dialog.columns.header_row.setValue(1)
    wait_until(qtbot, lambda: "Which column is which" in dialog.summary.text())
    dialog.columns.header_row.setValue(2)
    wait_until(qtbot, dialog.import_all.isEnabled)
    dialog.reject()


def test_letters_can_be_read_otherwise(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    view = go_to(desktop, Place.CUSTOMERS)
    path = tmp_path / "dos.csv"
    path.write_bytes("Kundnr;Namn\ne-1;Åkerlunds Järn\n".encode("cp850"))
    drop(view, [path], QPointF(200, 200))
    dialog = preview(qtbot)
    box = dialog.reading.encodings
    assert (box.isVisible(), box.currentData()) == (True, "cp850")
    assert "Åkerlunds Järn" in dialog.reading.sample.text()
    box.setCurrentIndex(box.findData("cp852"))
    box.activated.emit(box.currentIndex())
    wait_until(qtbot, lambda: "Åkerlunds" not in dialog.reading.sample.text())
    assert box.currentData() == "cp852"
    dialog.reject()


@pytest.mark.parametrize("suffix", ["xlsx", "csv"])
def test_bad_rows_are_saved_as_a_file_to_mend(desktop: Desktop, tmp_path: Path, qtbot: QtBot, suffix: str) -> None:
    view = go_to(desktop, Place.EMAIL_LIST)
    path = tmp_path / "many.csv"
    path.write_text("Kundnr;E-post\n" + "".join(f"b-{place};no address\n" for place in range(600)), "utf-8")
    drop(view, [path], QPointF(200, 200))
    dialog = preview(qtbot)
    assert "500 of the 600 bad rows are shown here; all of them can be saved." in dialog.summary.text()
    click(qtbot, dialog.save_bad)
    where = opened(qtbot, QFileDialog)
    target = tmp_path / f"mend.{suffix}"
    where.fileSelected.emit(str(target))
    where.reject()
    wait_until(qtbot, lambda: f"were saved as mend.{suffix}" in dialog.summary.text())
    dialog.reject()
    found = desktop.session.require_gateway().import_register(
        desktop.session.company_id, "email-list", target, dry_run=True
    )
    assert (found.rejected_count, found.headers[:2]) == (600, ["Row", "Why it cannot be taken"])
