"""*Add attachment* by mouse, keyboard, drag and drop and clipboard, on a real gateway through a real outbox."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from connect_app.contract.files import Invoice
from connect_app.desktop.attachments.add_attachment import AddAttachmentDialog
from connect_app.desktop.attachments.attachment_card import AttachmentCard
from connect_app.desktop.attachments.document_type_box import DocumentTypeBox
from connect_app.desktop.attachments.note_field import NoteField
from connect_app.desktop.background.workplace import Workplace
from connect_app.domain.attachment import MAX_NOTE_LENGTH
from tests.desktop.invoice_files import BY_MAIL, BY_NETWORK, BY_POST, Buyer, pdf, tiff
from tests.desktop.windows import drop
from tests.desktop.workplaces import ask_until, upload_invoices, wait_until


def open_dialog(
    workplace: Workplace, qtbot: QtBot, folder: Path, number: str, buyer: Buyer, *paths: Path
) -> tuple[AddAttachmentDialog, Invoice]:
    _, (invoice,) = upload_invoices(workplace, folder, (number, buyer))
    dialog = AddAttachmentDialog(workplace, invoice, paths)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog, invoice


def test_a_file_gets_type_and_note_and_arrives(workplace: Workplace, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "week 11.pdf"
    path.write_bytes(pdf(2, "week 11"))
    dialog, invoice = open_dialog(workplace, qtbot, tmp_path, "A-1", BY_NETWORK, path)
    (card,) = _checked_cards(qtbot, dialog, 1)
    assert "2 page" in _texts(card)
    line = dialog.findChild(DocumentTypeBox).lineEdit()
    _type(qtbot, line, "delivery n")
    qtbot.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Tab)
    assert line.text() == "Delivery note"
    _type(qtbot, dialog.findChild(NoteField).findChild(QLineEdit), "as agreed")
    _tick(qtbot, card, "The note stays")

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

    (card,) = _checked_cards(qtbot, dialog, 1)

    assert sentence in _texts(card)
    assert not _ok(dialog).isEnabled()
    qtbot.mouseClick(card.remove_button, Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: not dialog.findChildren(AttachmentCard))
    assert not workplace.outbox.jobs()


def test_a_file_that_stays_inside_need_not_fit_the_channel(workplace: Workplace, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "scan.tif"
    path.write_bytes(tiff(200))
    dialog, invoice = open_dialog(workplace, qtbot, tmp_path, "A-3", BY_POST, path)
    (card,) = _checked_cards(qtbot, dialog, 1)
    assert card.has_errors

    _tick(qtbot, card, "The file stays")

    wait_until(qtbot, lambda: card.is_checked and not card.has_errors)
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

    _checked_cards(qtbot, dialog, 3)
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

    (card,) = _checked_cards(qtbot, dialog, 1)
    assert not card.has_errors
    written = card.path
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
    _checked_cards(qtbot, dialog, 1)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(second))])
    QGuiApplication.clipboard().setMimeData(data)
    note = dialog.findChild(NoteField).findChild(QLineEdit)

    qtbot.keyClick(note, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    _checked_cards(qtbot, dialog, 2)
    assert note.text() == ""


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


def _checked_cards(qtbot: QtBot, dialog: AddAttachmentDialog, count: int) -> list[AttachmentCard]:
    def are_checked() -> bool:
        cards = dialog.findChildren(AttachmentCard)
        return len(cards) == count and all(card.is_checked for card in cards)

    wait_until(qtbot, are_checked)
    return dialog.findChildren(AttachmentCard)


def _texts(card: AttachmentCard) -> str:
    return " ".join(label.text() for label in card.findChildren(QLabel))


def _ok(dialog: AddAttachmentDialog) -> QPushButton:
    return next(button for button in dialog.findChildren(QPushButton) if button.text().startswith("&Attach"))


def _tick(qtbot: QtBot, card: AttachmentCard, text: str) -> None:
    box = next(box for box in card.findChildren(QCheckBox) if box.text().replace("&", "").startswith(text))
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


def test_a_file_dropped_on_the_note_is_a_file_and_a_folder_beside_it_is_named(
    workplace: Workplace, tmp_path: Path, qtbot: QtBot
) -> None:
    first, second, folder = tmp_path / "one.pdf", tmp_path / "two.pdf", tmp_path / "a folder"
    first.write_bytes(pdf(1, "one"))
    second.write_bytes(pdf(1, "two"))
    folder.mkdir()
    dialog, _ = open_dialog(workplace, qtbot, tmp_path, "A-20", BY_MAIL, first)
    _checked_cards(qtbot, dialog, 1)
    note = dialog.findChild(NoteField).findChild(QLineEdit)
    assert not note.acceptDrops()  # so that Qt gives it to the window

    drop(dialog, [second, folder], QPointF(note.mapTo(dialog, note.rect().center())))

    _checked_cards(qtbot, dialog, 2)
    assert note.text() == ""
    assert "a folder is a folder" in _texts(dialog)
    drop(dialog, [folder], QPointF(20, 20))
    assert "a folder is a folder" in _texts(dialog)
    assert len(dialog.findChildren(AttachmentCard)) == 2
