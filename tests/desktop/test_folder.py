"""*Attach a folder*: files find their invoices in a real window, and all of it can be taken back."""

import itertools
import os
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QLabel, QListWidget, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from connect_app.contract.files import Invoice
from connect_app.desktop.attachments.folder_dialog import FolderDialog
from connect_app.desktop.attachments.folder_files import FolderFile
from connect_app.desktop.background.workplace import Workplace
from connect_app.desktop.main import Desktop
from connect_app.documents.scanned_words import find_tesseract
from tests.desktop.invoice_files import BY_MAIL, BY_POST, pdf, tiff
from tests.desktop.windows import answer, drop, opened, twice_used_letters
from tests.desktop.workplaces import ask_until, upload_invoices, wait_until
from tests.unit.documents.codes import scan

_series = itertools.count(510)


def open_folder(workplace: Workplace, qtbot: QtBot, *paths: Path) -> FolderDialog:
    dialog = FolderDialog(workplace, paths)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


def read(qtbot: QtBot, dialog: FolderDialog, count: int) -> dict[str, FolderFile]:
    """Wait until that many files were read, and those with an invoice checked; return them by name."""
    files = dialog.files.files
    wait_until(qtbot, lambda: len(files) == count and all(one.invoice is None or one.is_checked for one in files))
    wait_until(qtbot, lambda: not dialog._is_reading)
    return {one.filename: one for one in files}


def papers(folder: Path, **contents: bytes) -> Path:
    made = folder / "papers"
    made.mkdir()
    for name, content in contents.items():
        (made / name).write_bytes(content)
    return made


def attached_to(workplace: Workplace, invoice: Invoice) -> list[str]:
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    return sorted(one.filename for one in gateway.invoice(company_id, invoice.id).attachments)


def three_invoices(workplace: Workplace, folder: Path, buyer=BY_MAIL) -> list[Invoice]:
    start = next(_series) * 1000
    return upload_invoices(workplace, folder, *((f"K{start + n}", buyer) for n in range(3)))[1]


def button(dialog: FolderDialog, text: str) -> QPushButton:
    return next(
        one for one in dialog.findChildren(QPushButton) if text in one.text().replace("&", "") and one.isVisible()
    )


def texts(dialog: FolderDialog) -> str:
    return "\n".join(one.text() for one in dialog.findChildren(QLabel) if one.isVisible())


def test_the_sure_ones_go_in_one_press_and_all_of_it_is_taken_back(
    workplace: Workplace, tmp_path: Path, qtbot: QtBot
) -> None:
    one, two, _ = three_invoices(workplace, tmp_path)
    names = [f"{one.number} a.pdf", f"{one.number} b.pdf", f"{two.number}.pdf", "holiday.pdf"]
    dialog = open_folder(workplace, qtbot, papers(tmp_path, **{name: pdf(1, name) for name in names}))
    found = read(qtbot, dialog, 4)
    assert [found[name].invoice.number for name in names[:3]] == [one.number, one.number, two.number]
    assert dialog.files.text(found["holiday.pdf"], 5) == "No invoice found"
    assert "3 with an invoice" in texts(dialog)
    assert twice_used_letters(dialog) == []

    qtbot.mouseClick(button(dialog, "Attach 3"), Qt.MouseButton.LeftButton)

    wait_until(qtbot, lambda: attached_to(workplace, one) == names[:2] and attached_to(workplace, two) == names[2:3])
    qtbot.mouseClick(button(dialog, "Take back 3"), Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: not attached_to(workplace, one) and not attached_to(workplace, two))
    wait_until(qtbot, lambda: "3 with an invoice" in texts(dialog))
    qtbot.mouseClick(button(dialog, "Attach 3"), Qt.MouseButton.LeftButton)  # and once more
    wait_until(qtbot, lambda: attached_to(workplace, one) == names[:2])


def test_a_doubtful_one_is_decided_with_one_key(workplace: Workplace, tmp_path: Path, qtbot: QtBot) -> None:
    one, two, three = three_invoices(workplace, tmp_path)
    both = f"{one.number} {two.number}.pdf"
    other = f"{two.number} {three.number}.pdf"
    dialog = open_folder(workplace, qtbot, papers(tmp_path, **{both: pdf(1, both), other: pdf(1, other)}))
    found = read(qtbot, dialog, 2)
    assert found[both].is_open
    listed = dialog.findChild(QListWidget)
    wait_until(qtbot, lambda: dialog.table.current is found[both] and listed.isVisible())
    assert [listed.item(row).text().split(" · ")[0] for row in range(2)] == [f"1  {one.number}", f"2  {two.number}"]

    qtbot.keyClick(dialog.table, Qt.Key.Key_2)

    assert found[both].invoice.number == two.number
    wait_until(qtbot, lambda: dialog.table.current is found[other])  # the next that is open
    qtbot.keyClick(dialog.table, Qt.Key.Key_0)
    assert found[other].is_left
    wait_until(qtbot, lambda: found[both].may_go)
    qtbot.mouseClick(button(dialog, "Attach 1"), Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: attached_to(workplace, two) == [both])
    assert attached_to(workplace, one) == attached_to(workplace, three) == []


def test_what_does_not_fit_its_own_invoice_is_mended_first(workplace: Workplace, tmp_path: Path, qtbot: QtBot) -> None:
    (one, *_), (two, *_) = three_invoices(workplace, tmp_path), three_invoices(workplace, tmp_path, BY_POST)
    names = [f"{one.number}.tif", f"{two.number}.tif"]
    dialog = open_folder(workplace, qtbot, papers(tmp_path, **{name: tiff(200) for name in names}))
    found = read(qtbot, dialog, 2)
    assert not found[names[0]].has_errors  # a mail takes it
    assert found[names[1]].has_errors  # paper wants 300 DPI

    qtbot.mouseClick(button(dialog, "Mend 1"), Qt.MouseButton.LeftButton)

    wait_until(qtbot, lambda: found[names[1]].may_go and found[names[1]].original is not None)
    qtbot.mouseClick(button(dialog, "Attach 2"), Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: attached_to(workplace, two) == [f"{two.number}.pdf"])


def test_what_hangs_there_already_is_not_attached_twice(workplace: Workplace, tmp_path: Path, qtbot: QtBot) -> None:
    one, *_ = three_invoices(workplace, tmp_path)
    folder = papers(tmp_path, **{f"{one.number}.pdf": pdf(1, one.number)})
    first = open_folder(workplace, qtbot, folder)
    read(qtbot, first, 1)
    qtbot.mouseClick(button(first, "Attach 1"), Qt.MouseButton.LeftButton)
    ask_until(qtbot, lambda: attached_to(workplace, one))
    first.close()

    again = open_folder(workplace, qtbot, folder)
    (file,) = read(qtbot, again, 1).values()

    assert file.hangs_already
    assert not button(again, "Attach").isEnabled()


def test_a_list_says_type_and_note_and_what_it_names_in_vain(
    workplace: Workplace, tmp_path: Path, qtbot: QtBot
) -> None:
    one, *_ = three_invoices(workplace, tmp_path)
    rows = f"file;invoice;type;note\nx.pdf;{one.number};Time sheet;as agreed\ngone.pdf;1;;\n"
    dialog = open_folder(workplace, qtbot, papers(tmp_path, **{"x.pdf": pdf(1, "x"), "list.csv": rows.encode()}))
    (file,) = read(qtbot, dialog, 1).values()
    assert (file.description.document_type, file.description.note) == ("time_sheet", "as agreed")
    assert "names 1 file(s) that are not here: gone.pdf" in texts(dialog)


def test_a_scan_is_split_where_another_invoice_begins(workplace: Workplace, tmp_path: Path, qtbot: QtBot) -> None:
    one, two, _ = three_invoices(workplace, tmp_path)
    folder = tmp_path / "papers"
    folder.mkdir()
    scan(folder / "scan.pdf", [one.number, None, two.number])
    dialog = open_folder(workplace, qtbot, folder)
    found = read(qtbot, dialog, 2)
    assert {name: file.invoice.number for name, file in found.items()} == {
        "scan 1-2.pdf": one.number,
        "scan 3.pdf": two.number,
    }
    qtbot.mouseClick(button(dialog, "Attach 2"), Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: attached_to(workplace, two) == ["scan 3.pdf"])


@pytest.mark.skipif(find_tesseract() is None, reason="needs tesseract")
def test_a_scan_without_words_is_read_where_the_company_wants_it(
    workplace: Workplace, tmp_path: Path, qtbot: QtBot
) -> None:
    from PIL import Image, ImageDraw, ImageFont

    one, *_ = three_invoices(workplace, tmp_path)
    folder = tmp_path / "papers"
    folder.mkdir()
    page = Image.new("L", (2480, 3508), 255)
    ImageDraw.Draw(page).text((300, 300), f"Faktura {one.number}", 0, ImageFont.load_default(90))
    page.convert("1").save(folder / "scan.tif", compression="group4", dpi=(300, 300))
    settings = workplace.session.settings
    workplace.session.settings = settings.model_copy(
        update={"matching": settings.matching.model_copy(update={"read_scans": True})}
    )
    dialog = open_folder(workplace, qtbot, folder)
    (file,) = read(qtbot, dialog, 1).values()
    assert [invoice.number for invoice, _ in file.candidates] == [one.number]
    assert file.is_open  # a digit may be misread: a person says so


def test_closing_asks_where_something_would_be_lost(workplace: Workplace, tmp_path: Path, qtbot: QtBot) -> None:
    one, *_ = three_invoices(workplace, tmp_path)
    dialog = open_folder(workplace, qtbot, papers(tmp_path, **{f"{one.number}.pdf": pdf(1, "x")}))
    read(qtbot, dialog, 1)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert "Close without attaching 1" in answer(qtbot, QMessageBox.ButtonRole.RejectRole)
    assert dialog.isVisible()


def test_a_folder_that_cannot_be_read_is_named(workplace: Workplace, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = open_folder(workplace, qtbot, papers(tmp_path))
    wait_until(qtbot, lambda: "There is no file to attach" in texts(dialog))


def test_a_list_that_cannot_be_read_and_a_name_that_is_no_text_stop_no_other(
    workplace: Workplace, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = papers(tmp_path, **{os.fsdecode(b"r\xe4kning.pdf"): pdf(1, "one"), "locked.csv": b"file;number\n"})
    real = Path.read_bytes

    def read_bytes(path: Path) -> bytes:
        if path.name == "locked.csv":
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)

    monkeypatch.setattr(Path, "read_bytes", read_bytes)
    dialog = open_folder(workplace, qtbot, folder)
    read(qtbot, dialog, 1)
    assert "The file locked.csv cannot be read." in texts(dialog)


def test_a_folder_dropped_on_the_window_is_undone_from_its_notice(
    desktop: Desktop, tmp_path: Path, qtbot: QtBot
) -> None:
    workplace = desktop.workplace
    one, *_ = three_invoices(workplace, tmp_path)
    folder = papers(tmp_path, **{f"{one.number}.pdf": pdf(1, "x")})

    drop(desktop.window, [folder], QPointF(400, 300))

    dialog = opened(qtbot, FolderDialog)
    read(qtbot, dialog, 1)
    qtbot.mouseClick(button(dialog, "Attach 1"), Qt.MouseButton.LeftButton)
    ask_until(qtbot, lambda: attached_to(workplace, one))
    dialog.close()
    (line,) = [line for line in desktop.window.notices.lines if line.notice.key == "folder"]
    qtbot.mouseClick(line.button, Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: not attached_to(workplace, one))
