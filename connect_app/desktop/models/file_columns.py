"""Columns of the lists of files and of attachments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from connect_app.desktop.figures import instant_text, number_text, size_text
from connect_app.desktop.icon_loading import IconName
from connect_app.desktop.models.columns import Column
from connect_app.desktop.models.invoice_columns import amount_with_currency
from connect_app.desktop.models.rows import FileRow
from connect_app.desktop.wording import document_type_label, format_label

if TYPE_CHECKING:
    from connect_app.contract.files import Attachment

translate = QCoreApplication.translate


def _invoices(row: FileRow) -> str:
    return translate("FileColumns", "%n invoice(s)", "", row.invoice_count)


def _with_attachments(row: FileRow) -> str:
    if row.invoices_with_attachments == 0:
        return translate("FileColumns", "none with attachments")
    if row.invoices_with_attachments == row.invoice_count:
        return translate("FileColumns", "all with attachments")
    return translate("FileColumns", "{count} with attachments").format(count=number_text(row.invoices_with_attachments))


def _totals(row: FileRow) -> str:
    return " · ".join(amount_with_currency(total) for total in row.totals)


def file_columns() -> tuple[Column[FileRow], ...]:
    """Columns of the files that wait."""
    return (
        Column("name", translate("FileColumns", "File"), lambda row: row.name, 220, stretches=True),
        Column("invoices", translate("FileColumns", "Invoices"), _invoices, 110),
        Column("attachments", translate("FileColumns", "Attachments"), _with_attachments, 170),
        Column("totals", translate("FileColumns", "Amount"), _totals, 215, is_right_aligned=True),
        Column(
            "received",
            translate("FileColumns", "Received"),
            lambda row: instant_text(row.received_at),
            140,
            is_optional=True,
        ),
        Column(
            "format",
            translate("FileColumns", "Format"),
            lambda row: format_label(row.format),
            90,
            is_optional=True,
        ),
        Column(
            "size",
            translate("FileColumns", "Size"),
            lambda row: size_text(row.size),
            80,
            is_right_aligned=True,
            is_optional=True,
        ),
    )


def _attachment_name(row: Attachment) -> str:
    if row.embedded:
        return translate("FileColumns", "{name} (came inside the invoice)").format(name=row.filename)
    return row.filename


def _note(row: Attachment) -> str:
    if not row.note:
        return ""
    if row.note_is_internal or row.is_internal:
        return translate("FileColumns", "“{note}” (stays here)").format(note=row.note)
    return f"“{row.note}”"


def _attachment_icon(row: Attachment) -> IconName:
    return IconName("lock" if row.is_internal else "attachment")


def _pages(row: Attachment) -> str:
    return translate("FileColumns", "%n page(s)", "", row.pages) if row.pages else ""


def attachment_columns() -> tuple[Column[Attachment], ...]:
    """Columns of the attachments of the chosen invoice."""
    return (
        Column(
            "name",
            translate("FileColumns", "Attachment"),
            _attachment_name,
            220,
            icon=_attachment_icon,
            stretches=True,
        ),
        Column(
            "type",
            translate("FileColumns", "Document type"),
            lambda row: document_type_label(row.document_type),
            170,
        ),
        Column("note", translate("FileColumns", "Note"), _note, 200),
        Column("pages", translate("FileColumns", "Pages"), _pages, 90),
        Column("size", translate("FileColumns", "Size"), lambda row: size_text(row.size), 80, is_right_aligned=True),
    )
