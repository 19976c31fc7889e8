"""*Add attachment* by mouse, keyboard, drag and drop and clipboard, on a real gateway through a real outbox."""

import hashlib
from pathlib import Path

import pikepdf
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from connect_app.contract.files import Invoice
from connect_app.desktop.attachments.add_attachment import AddAttachmentDialog
from connect_app.desktop.attachments.chosen_file import ChosenFile
from connect_app.desktop.attachments.compare import CompareDialog
from connect_app.desktop.attachments.document_type_box import DocumentTypeBox
from connect_app.desktop.attachments.note_field import NoteField
from connect_app.desktop.background.workplace import Workplace
from connect_app.domain.attachment import MAX_NOTE_LENGTH
from tests.desktop.invoice_files import BY_MAIL, BY_NETWORK, BY_POST, Buyer, pdf, tiff
from tests.desktop.windows import drop, opened
from tests.desktop.workplaces import ask_until, upload_invoices, wait_until


def open_dialog(
    workplace: Workplace, qtbot: QtBot, folder: Path, number: str, buyer: Buyer, *paths: Path
) -> tuple[AddAttachmentDialog, Invoice]:
    _, (invoice,) = upload_invoices(workplace, folder, (number, buyer))
    dialog = AddAttachmentDialog(workplace, [invoice], paths)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog, invoice


def test_a_file_gets_type_and_note_and_arrives(workplace: Workplace, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "week 11.pdf"
    path.write_bytes(pdf(2, "week 11"))
    dialog, invoice = open_dialog(workplace, qtbot, tmp_path, "A-1", BY_NETWORK, path)
    _checked(qtbot, dialog, 1)
    assert "2 page" in _texts(dialog)
    line = dialog.findChild(DocumentTypeBox).lineEdit()
    _type(qtbot, line, "delivery n")
    qtbot.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Tab)
    assert line.text() == "Delivery note"
    _type(qtbot, dialog.findChild(NoteField).findChild(QLineEdit), "as agreed")
    _tick(qtbot, dialog, "The note stays")

    qtbot.mouseClick(_ok(dialog), Qt.MouseButton.LeftButton)

    wait_until(qtbot, lambda: not dialog.isVisible())
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    (attachment,) = ask_until(qtbot, lambda: gateway.invoice(company_id, invoice.id).attachments)
    assert (attachment.filename, attachment.document_type, attachment.note) == (
        "week 11.pdf",
        "delivery_note",
        "as agreed",
    )
    assert attachment.note_is_internal
    assert not attachment.is_internal
    assert gateway.attachment_content(company_id, attachment.id) == path.read_bytes()


@pytest.mark.parametrize(
    ("name", "content", "buyer", "sentence"),
    [
        ("scan.tif", tiff(200), BY_POST, "300 DPI in both directions"),
        ("scan.tif", tiff(300), BY_NETWORK, "TIFF cannot be used here"),
        ("price list.pdf", b"MZ\x90\x00" + bytes(200), BY_MAIL, "the content is a program"),
        ("tool.exe", b"MZ\x90\x00" + bytes(200), BY_MAIL, "Programs and scripts are never sent"),
        ("empty.pdf", b"", BY_MAIL, "The file is empty"),
        ("large.pdf", b"%PDF-1.7\n" + bytes(5_000_001 - 9), BY_MAIL, "5 MB is the limit"),
    ],
)
def test_what_cannot_travel_is_explained_and_cannot_be_attached(
    workplace: Workplace, tmp_path: Path, qtbot: QtBot, name: str, content: bytes, buyer: Buyer, sentence: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    dialog, _ = open_dialog(workplace, qtbot, tmp_path, f"A-2-{abs(hash((name, buyer.name)))}", buyer, path)

    _checked(qtbot, dialog, 1)

    assert sentence in _texts(dialog)
    assert not _ok(dialog).isEnabled()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert not dialog.files.files
    assert not workplace.outbox.jobs()


def test_a_file_that_stays_inside_need_not_fit_the_channel(workplace: Workplace, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "scan.tif"
    path.write_bytes(tiff(200))
    dialog, invoice = open_dialog(workplace, qtbot, tmp_path, "A-3", BY_POST, path)
    (file,) = _checked(qtbot, dialog, 1)
    assert file.has_errors

    _tick(qtbot, dialog, "The file stays")

    wait_until(qtbot, lambda: file.may_go)
    qtbot.mouseClick(_ok(dialog), Qt.MouseButton.LeftButton)
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    (attachment,) = ask_until(qtbot, lambda: gateway.invoice(company_id, invoice.id).attachments)
    assert attachment.is_internal


def test_several_files_are_dropped_and_each_gets_a_row(workplace: Workplace, tmp_path: Path, qtbot: QtBot) -> None:
    paths = [tmp_path / f"{number}.pdf" for number in range(3)]
    for path in paths:
        path.write_bytes(pdf(1, path.name))
    dialog, invoice = open_dialog(workplace, qtbot, tmp_path, "A-4", BY_MAIL)
    assert not _ok(dialog).isEnabled()

    _drop(dialog, [*paths, paths[0]])

    _checked(qtbot, dialog, 3)
    assert "3 file" in _ok(dialog).text()
    qtbot.mouseClick(_ok(dialog), Qt.MouseButton.LeftButton)
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    wait_until(qtbot, lambda: len(gateway.invoice(company_id, invoice.id).attachments) == 3)


def test_a_picture_is_pasted_as_pdf(workplace: Workplace, tmp_path: Path, qtbot: QtBot) -> None:
    picture = QImage(300, 200, QImage.Format.Format_RGB32)
    picture.fill(QColor("teal"))
    dialog, invoice = open_dialog(workplace, qtbot, tmp_path, "A-5", BY_POST)
    QGuiApplication.clipboard().setImage(picture)

    qtbot.keyClick(dialog, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    (file,) = _checked(qtbot, dialog, 1)
    assert not file.has_errors
    written = file.path
    qtbot.mouseClick(_ok(dialog), Qt.MouseButton.LeftButton)
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    (attachment,) = ask_until(qtbot, lambda: gateway.invoice(company_id, invoice.id).attachments)
    assert attachment.media_type == "application/pdf"
    wait_until(qtbot, lambda: not written.exists())


def test_files_are_pasted_even_while_a_note_is_written(workplace: Workplace, tmp_path: Path, qtbot: QtBot) -> None:
    first, second = tmp_path / "first.pdf", tmp_path / "second.pdf"
    for path in (first, second):
        path.write_bytes(pdf(1, path.name))
    dialog, _ = open_dialog(workplace, qtbot, tmp_path, "A-6", BY_MAIL, first)
    _checked(qtbot, dialog, 1)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(second))])
    QGuiApplication.clipboard().setMimeData(data)
    note = dialog.findChild(NoteField).findChild(QLineEdit)

    qtbot.keyClick(note, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    _checked(qtbot, dialog, 2)
    assert note.text() == ""


def test_many_files_for_many_invoices_in_one_go(workplace: Workplace, tmp_path: Path, qtbot: QtBot) -> None:
    _, invoices = upload_invoices(workplace, tmp_path, ("M-1", BY_MAIL), ("M-2", BY_MAIL), ("M-3", BY_MAIL))
    paths = [tmp_path / f"note {number}.pdf" for number in range(2)]
    for path in paths:
        path.write_bytes(pdf(1, path.name))
    dialog = AddAttachmentDialog(workplace, invoices, paths)
    qtbot.addWidget(dialog)
    dialog.show()
    _checked(qtbot, dialog, 2)
    assert "M-1, M-2, M-3" in _texts(dialog)
    dialog.table.selectAll()
    _type(qtbot, dialog.findChild(DocumentTypeBox).lineEdit(), "Delivery note")
    _type(qtbot, dialog.findChild(NoteField).findChild(QLineEdit), "for all")
    _press(qtbot, dialog, "Attach 2 file")
    wait_until(qtbot, lambda: not dialog.isVisible())
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    for invoice in invoices:
        wait_until(qtbot, lambda one=invoice: len(gateway.invoice(company_id, one.id).attachments) == 2)
        there = gateway.invoice(company_id, invoice.id).attachments
        assert {(one.document_type, one.note) for one in there} == {("delivery_note", "for all")}
    again = AddAttachmentDialog(workplace, invoices[:1])
    qtbot.addWidget(again)
    assert again.fields.description().document_type == "delivery_note"  # what was last chosen for this customer


def test_one_bad_file_does_not_hold_up_the_good_ones(workplace: Workplace, tmp_path: Path, qtbot: QtBot) -> None:
    good, bad = tmp_path / "good.pdf", tmp_path / "tool.exe"
    good.write_bytes(pdf(1, "good"))
    bad.write_bytes(b"MZ" + bytes(200))
    dialog, invoice = open_dialog(workplace, qtbot, tmp_path, "A-7", BY_MAIL, good, bad)
    _checked(qtbot, dialog, 2)

    _press(qtbot, dialog, "Attach the 1 good")

    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    ask_until(qtbot, lambda: gateway.invoice(company_id, invoice.id).attachments)
    wait_until(qtbot, lambda: [file.filename for file in dialog.files.files] == ["tool.exe"])
    assert dialog.isVisible()
    assert "Programs and scripts" in _texts(dialog)


def test_what_does_not_fit_is_mended_here_and_the_original_kept(
    workplace: Workplace, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "IMG_0001.webp"
    Image.linear_gradient("L").resize((900, 600)).convert("RGB").save(path, "WEBP")
    dialog, invoice = open_dialog(workplace, qtbot, tmp_path, "A-8", BY_MAIL, path)
    (file,) = _checked(qtbot, dialog, 1)
    assert file.has_errors and not _ok(dialog).isEnabled()

    _press(qtbot, dialog, "Make it a PDF")

    wait_until(qtbot, lambda: file.may_go)
    assert file.filename == "IMG_0001.pdf" and "so finely that nobody sees" in _texts(dialog)
    _press(qtbot, dialog, "Compare")
    comparing = opened(qtbot, CompareDialog)
    wait_until(qtbot, lambda: sum(not label.pixmap().isNull() for label in comparing.findChildren(QLabel)) == 2)
    comparing.reject()
    _press(qtbot, dialog, "Attach 1 file")
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    (attachment,) = ask_until(qtbot, lambda: gateway.invoice(company_id, invoice.id).attachments)
    assert attachment.converted_from == hashlib.sha256(path.read_bytes()).hexdigest()
    wait_until(qtbot, lambda: not file.path.exists())


def test_all_that_need_it_are_mended_with_one_press(workplace: Workplace, tmp_path: Path, qtbot: QtBot) -> None:
    paths = [tmp_path / f"{number}.bmp" for number in range(3)]
    for path in paths:
        Image.new("RGB", (50, 50), (int(path.stem) * 80, 0, 0)).save(path)
    good = tmp_path / "good.pdf"
    good.write_bytes(pdf(1, "good"))
    dialog, _ = open_dialog(workplace, qtbot, tmp_path, "A-9", BY_POST, *paths, good)
    _checked(qtbot, dialog, 4)

    _press(qtbot, dialog, "Mend 3")

    wait_until(qtbot, lambda: all(file.may_go for file in dialog.files.files))
    assert [file.filename for file in dialog.files.files] == ["0.pdf", "1.pdf", "2.pdf", "good.pdf"]
    dialog.table.selectRow(0)
    _press(qtbot, dialog, "Take the original again")
    wait_until(qtbot, lambda: dialog.files.files[0].filename == "0.bmp" and dialog.files.files[0].has_errors)


def test_a_password_is_asked_for(workplace: Workplace, tmp_path: Path, qtbot: QtBot, monkeypatch) -> None:
    path = tmp_path / "locked.pdf"
    with pikepdf.new() as locked:
        locked.add_blank_page()
        locked.save(path, encryption=pikepdf.Encryption(owner="o", user="hemligt"))
    dialog, _ = open_dialog(workplace, qtbot, tmp_path, "A-10", BY_MAIL, path)
    (file,) = _checked(qtbot, dialog, 1)
    answers = iter([("fel", True), ("hemligt", True)])
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: next(answers))
    _press(qtbot, dialog, "Enter the password")
    wait_until(qtbot, lambda: "not the right one" in _texts(dialog))
    _press(qtbot, dialog, "Enter the password")
    wait_until(qtbot, lambda: file.may_go)


def test_leaving_asks_only_where_something_would_be_lost(workplace: Workplace, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf(1, "a"))
    dialog, _ = open_dialog(workplace, qtbot, tmp_path, "A-11", BY_MAIL, path)
    _checked(qtbot, dialog, 1)
    assert dialog.table.hasFocus() and dialog.table.currentIndex().row() == 0
    _type(qtbot, dialog.findChild(NoteField).findChild(QLineEdit), "a note")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    asked = opened(qtbot, QMessageBox)
    qtbot.keyClick(asked, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    _type(qtbot, dialog.findChild(NoteField).findChild(QLineEdit), "")
    qtbot.keyClick(dialog.findChild(NoteField).findChild(QLineEdit), Qt.Key.Key_Backspace)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    wait_until(qtbot, lambda: not dialog.isVisible())


def test_the_wheel_changes_no_type(qtbot: QtBot) -> None:
    box = DocumentTypeBox("other")
    qtbot.addWidget(box)
    box.show()
    box.setFocus()
    place = QPointF(box.rect().center())
    down, none = QPoint(0, -120), Qt.KeyboardModifier.NoModifier
    wheel = QWheelEvent(place, place, down, down, Qt.MouseButton.NoButton, none, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(box, wheel)
    assert box.key == "other"


def test_a_note_has_five_hundred_characters(qtbot: QtBot) -> None:
    field = NoteField()
    qtbot.addWidget(field)
    field.show()
    line = field.findChild(QLineEdit)
    line.setText("x" * (MAX_NOTE_LENGTH - 2))
    assert "2 character" in " ".join(label.text() for label in field.findChildren(QLabel))

    qtbot.keyClicks(line, "abcdef")

    assert field.text == "x" * (MAX_NOTE_LENGTH - 2) + "ab"


def test_a_type_is_found_however_it_is_typed(qtbot: QtBot) -> None:
    box = DocumentTypeBox("other")
    qtbot.addWidget(box)
    box.show()
    for typed, key in (("time", "time_sheet"), ("BILL OF Q", "bill_of_quantities"), ("waybill", "waybill")):
        box.setEditText(typed)
        assert box.key == key
    box.setEditText("no such thing")
    assert box.key == "other"


def _checked(qtbot: QtBot, dialog: AddAttachmentDialog, count: int) -> list[ChosenFile]:
    def are_checked() -> bool:
        return len(dialog.files.files) == count and all(file.is_checked for file in dialog.files.files)

    wait_until(qtbot, are_checked)
    return dialog.files.files


def _texts(dialog: AddAttachmentDialog) -> str:
    cells = [
        str(dialog.files.index(row, column).data()) for row in range(len(dialog.files.files)) for column in range(5)
    ]
    return " ".join([*cells, *(label.text() for label in dialog.findChildren(QLabel))])


def _press(qtbot: QtBot, dialog: QWidget, text: str) -> None:
    def buttons() -> list[QPushButton]:
        seen = [one for one in dialog.findChildren(QPushButton) if one.isVisible() and one.isEnabled()]
        return [one for one in seen if one.text().replace("&", "").startswith(text)]

    wait_until(qtbot, buttons)
    qtbot.mouseClick(buttons()[0], Qt.MouseButton.LeftButton)


def _ok(dialog: AddAttachmentDialog) -> QPushButton:
    return next(button for button in dialog.findChildren(QPushButton) if button.text().startswith("&Attach"))


def _tick(qtbot: QtBot, dialog: AddAttachmentDialog, text: str) -> None:
    box = next(box for box in dialog.findChildren(QCheckBox) if box.text().replace("&", "").startswith(text))
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert box.isChecked()


def _type(qtbot: QtBot, line: QLineEdit, text: str) -> None:
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(line, text)


def _drop(dialog: AddAttachmentDialog, paths: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place, copy = dialog.rect().center(), Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, copy, data, left, none)
    QApplication.sendEvent(dialog, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(dialog, QDropEvent(QPointF(place), copy, data, left, none))


def test_the_files_of_a_folder_are_dropped_with_it(workplace: Workplace, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "papers" / "more"
    folder.mkdir(parents=True)
    for name in ("b.pdf", ".hidden.pdf", "Thumbs.db"):
        (folder / name).write_bytes(pdf(1, name))
    (folder.parent / "a.pdf").write_bytes(pdf(1, "a"))
    dialog, _ = open_dialog(workplace, qtbot, tmp_path, "A-21", BY_MAIL)

    _drop(dialog, [folder.parent])

    files = _checked(qtbot, dialog, 2)
    assert [file.filename for file in files] == ["a.pdf", "b.pdf"]


def test_a_file_dropped_on_the_note_is_a_file_and_an_empty_folder_beside_it_is_named(
    workplace: Workplace, tmp_path: Path, qtbot: QtBot
) -> None:
    first, second, folder = tmp_path / "one.pdf", tmp_path / "two.pdf", tmp_path / "a folder"
    first.write_bytes(pdf(1, "one"))
    second.write_bytes(pdf(1, "two"))
    folder.mkdir()
    dialog, _ = open_dialog(workplace, qtbot, tmp_path, "A-20", BY_MAIL, first)
    _checked(qtbot, dialog, 1)
    note = dialog.findChild(NoteField).findChild(QLineEdit)
    assert not note.acceptDrops()  # so that Qt gives it to the window

    drop(dialog, [second, folder], QPointF(note.mapTo(dialog, note.rect().center())))

    _checked(qtbot, dialog, 2)
    assert note.text() == ""
    wait_until(qtbot, lambda: "a folder is a folder" in _texts(dialog))
    drop(dialog, [folder], QPointF(20, 20))
    wait_until(qtbot, lambda: "a folder is a folder" in _texts(dialog))
    assert len(dialog.files.files) == 2
