"""The tour's second part: attachments by button, drop and paste, and some that are refused."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit

from connect_app.desktop.attachments.add_attachment import AddAttachmentDialog
from connect_app.desktop.attachments.document_type_box import DocumentTypeBox
from connect_app.desktop.attachments.note_field import NoteField
from connect_app.desktop.tour.hand import (
    bring_forward,
    button,
    choose_file,
    click_row,
    copy_files,
    copy_picture,
    drop,
    expect,
    open_window,
    press,
    says,
    strike,
    wait_closed,
    wait_until,
    write,
)
from connect_app.desktop.tour.stage import Stage, sample

WITH_TIME_SHEET = ("260301", "260302", "260303", "260304", "260307", "260309", "260311")
"""The seven invoices with hours on them."""

_CONTROL = Qt.KeyboardModifier.ControlModifier


def attach_by_button(stage: Stage) -> None:
    """Ins, a file, its type by typing, a note."""
    _choose_invoice(stage, "260301")
    strike(stage.panes.invoices.table, Qt.Key.Key_Insert)
    dialog = open_window(AddAttachmentDialog)
    press(button(dialog, "Choose files"))
    choose_file(_time_sheet("260301"))
    _wait_checked(dialog, 1)
    _describe(dialog, "time sh", "week 11")
    stage.snap("add-attachment", dialog)
    _attach(stage, dialog, "260301", [_time_sheet("260301")])
    attachment = stage.invoice("260301").attachments[0]
    expect(holds=attachment.document_type == "time_sheet", otherwise="The document type did not arrive.")
    expect(holds=attachment.note == "week 11", otherwise="The note did not arrive.")


def attach_by_drop(stage: Stage) -> None:
    """Drop a time sheet on each of three invoices."""
    for number in ("260302", "260303", "260304"):
        table = stage.panes.invoices.table
        index = table.model().index(stage.invoice_row(number), 1)
        table.scrollTo(index)
        drop(table.viewport(), [_time_sheet(number)], table.visualRect(index).center())
        dialog = open_window(AddAttachmentDialog)
        _wait_checked(dialog, 1)
        _describe(dialog, "Time sheet", "")
        _attach(stage, dialog, number, [_time_sheet(number)])
    wait_until(lambda: len(stage.panes.attachment_model.rows()) == 1, "The attachment below its invoice")
    stage.snap("attachments-by-drop")


def attach_by_paste(stage: Stage) -> None:
    """Paste a file on one invoice and a picture on another."""
    _choose_invoice(stage, "260309")
    copy_files([_time_sheet("260309")])
    strike(stage.panes.invoices.table, Qt.Key.Key_V, _CONTROL)
    dialog = open_window(AddAttachmentDialog)
    _wait_checked(dialog, 1)
    _describe(dialog, "Time sheet", "")
    _attach(stage, dialog, "260309", [_time_sheet("260309")])

    _choose_invoice(stage, "260307")
    copy_picture(_picture())
    strike(stage.panes.invoices.table, Qt.Key.Key_V, _CONTROL)
    dialog = open_window(AddAttachmentDialog)
    _wait_checked(dialog, 1)
    _describe(dialog, "Time sheet", "from the screen")
    stage.snap("paste-a-picture", dialog)
    _attach(stage, dialog, "260307", ())
    attachment = stage.invoice("260307").attachments[0]
    expect(holds=attachment.media_type == "application/pdf", otherwise="The pasted picture did not become a PDF.")


def see_refusals(stage: Stage) -> None:
    """A TIFF of 200 DPI and a program with a false name are explained; the right file is taken."""
    _choose_invoice(stage, "260311")
    strike(stage.panes.invoices.table, Qt.Key.Key_Insert)
    dialog = open_window(AddAttachmentDialog)
    wrong = [sample("attachments/signed-260311-200-dpi.tif"), sample("attachments/price-list.pdf")]
    drop(dialog, wrong)
    _wait_checked(dialog, 2)
    wait_until(lambda: says(dialog, "300 DPI"), "The explanation of the wrong resolution")
    dialog.table.selectRow(1)
    wait_until(lambda: says(dialog, "the content is a program"), "The explanation of the false name")
    attach = button(dialog, "Attach")
    expect(holds=not attach.isEnabled(), otherwise="Files with errors can be attached.")
    stage.snap("refused", dialog)
    dialog.table.selectAll()
    press(button(dialog, "Remove"))
    right = sample("attachments/signed-260311-300-dpi.tif")
    drop(dialog, [right])
    _wait_checked(dialog, 1)
    _describe(dialog, "Time sheet", "signed")
    _attach(stage, dialog, "260311", [right])


def count_attachments(stage: Stage) -> None:
    """Seven invoices have an attachment, in the window and at the gateway."""
    wait_until(
        lambda: stage.panes.file_model.rows()[0].invoices_with_attachments == len(WITH_TIME_SHEET),
        "The count of invoices with attachments",
    )
    with_some = [row.number for row in stage.panes.invoice_model.rows() if row.attachment_count]
    expect(holds=with_some == sorted(WITH_TIME_SHEET), otherwise="The list shows attachments on other invoices.")
    stage.snap("seven-with-attachments")


def _time_sheet(number: str) -> Path:
    return sample(f"attachments/time-sheet-{number}.pdf")


def _choose_invoice(stage: Stage, number: str) -> None:
    bring_forward(stage.window)
    click_row(stage.panes.invoices.table, stage.invoice_row(number))
    current = stage.panes.current_invoice()
    expect(holds=current is not None and current.number == number, otherwise=f"Invoice {number} was not chosen.")
    stage.panes.invoices.table.setFocus()


def _wait_checked(dialog: AddAttachmentDialog, count: int) -> None:
    def are_checked() -> bool:
        files = dialog.files.files
        return len(files) == count and all(file.is_checked for file in files)

    wait_until(are_checked, "The check of what was chosen")


def _describe(dialog: AddAttachmentDialog, kind: str, note: str) -> None:
    box = dialog.findChild(DocumentTypeBox)
    field = dialog.findChild(NoteField)
    assert box is not None
    assert field is not None
    line = box.lineEdit()
    assert line is not None
    bring_forward(dialog)
    write(line, kind)
    popup = wait_until(QApplication.activePopupWidget, "The list of document types")
    assert popup is not None
    strike(popup, Qt.Key.Key_Tab)
    strike(line, Qt.Key.Key_Tab)
    note_line = field.findChild(QLineEdit)
    assert note_line is not None
    write(note_line, note)
    expect(holds=box.currentText() == "Time sheet", otherwise="The field does not show the whole name of the type.")
    expect(holds=box.key == "time_sheet", otherwise=f"Typing “{kind}” did not find the time sheet.")
    expect(holds=bool(dialog.findChildren(QCheckBox)), otherwise="Nothing can be kept inside the company.")


def _attach(stage: Stage, dialog: AddAttachmentDialog, number: str, files: Sequence[Path]) -> None:
    press(button(dialog, "Attach"))
    wait_closed(dialog, "The closing of Add attachment")
    wait_until(
        lambda: any(row.number == number and row.attachment_count for row in stage.panes.invoice_model.rows()),
        f"The attachment on {number}",
    )
    there = stage.invoice(number).attachments
    for file in files:
        name, size = file.name, file.stat().st_size
        is_there = any((attachment.filename, attachment.size) == (name, size) for attachment in there)
        expect(holds=is_there, otherwise=f"{name} does not hang on {number}.")


def _picture() -> QImage:
    """Return what a clerk might have copied from another program: a little table of hours."""
    picture = QImage(640, 300, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    with QPainter(picture) as painter:
        painter.setPen(QColor("#1d2733"))
        painter.setFont(QFont(painter.font().family(), 13))
        for row, text in enumerate(("Bergströms Åkeri, week 12", "Mon  7,5 h", "Tue  8,0 h", "Wed  6,5 h")):
            painter.drawText(QRect(30, 30 + 60 * row, 580, 50), Qt.AlignmentFlag.AlignLeft, text)
            painter.drawLine(30, 70 + 60 * row, 610, 70 + 60 * row)
    return picture
