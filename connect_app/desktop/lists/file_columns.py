"""Columns of the lists of files and of attachments."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from connect_app.client.jobs import Job, JobState
from connect_app.desktop.lists.attachment_rows import AttachmentRow
from connect_app.desktop.lists.columns import Column
from connect_app.desktop.lists.invoice_columns import amount_with_currency
from connect_app.desktop.lists.rows import FileRow
from connect_app.desktop.style.appearance import Tint
from connect_app.desktop.style.icon_loading import IconName
from connect_app.desktop.text.figures import instant_text, number_text, size_text, wide_instants
from connect_app.desktop.text.file_kinds import kind_label
from connect_app.desktop.text.sentences import said
from connect_app.desktop.text.wording import document_type_label, format_label
from connect_app.domain.media_types import media_type_label
from connect_app.domain.saying import quoted

translate = QCoreApplication.translate


def _invoices(row: FileRow) -> str:
    if row.invoice_count < row.whole_count:
        text = translate("FileColumns", "{count} of %Ln invoice(s)", "", row.whole_count)
        return text.format(count=number_text(row.invoice_count))
    return translate("FileColumns", "%n invoice(s)", "", row.invoice_count)


def _with_attachments(row: FileRow) -> str:
    if row.invoices_with_attachments == 0:
        return translate("FileColumns", "none with attachments")
    if row.invoices_with_attachments == row.invoice_count:
        return translate("FileColumns", "all with attachments")
    return translate("FileColumns", "{count} with attachments").format(count=number_text(row.invoices_with_attachments))


def _came_along(row: FileRow) -> str:
    if not row.left_out_count:
        return _with_attachments(row)
    left_out = translate("FileColumns", "%n left out", "", row.left_out_count)
    return left_out if not row.invoices_with_attachments else f"{_with_attachments(row)} · {left_out}"


def _attachments_icon(row: FileRow) -> IconName | None:
    return IconName("warning", Tint.WARNING) if row.left_out_count else None


def _totals(row: FileRow) -> str:
    return " · ".join(amount_with_currency(total) for total in row.totals)


def file_columns() -> tuple[Column[FileRow], ...]:
    """Columns of the files that wait."""
    return (
        Column("name", translate("FileColumns", "File"), lambda row: row.name, 220, stretches=True, sort_key="name"),
        Column("invoices", translate("FileColumns", "Invoices"), _invoices, 110, sort_key="invoices"),
        Column(
            "attachments",
            translate("FileColumns", "Attachments"),
            _came_along,
            170,
            icon=_attachments_icon,
            sort_key="attachments",
            gives_way=2,
        ),
        Column("totals", translate("FileColumns", "Amount"), _totals, 215, is_right_aligned=True),
        Column(
            "received",
            translate("FileColumns", "Received"),
            lambda row: instant_text(row.received_at),
            125,
            samples=wide_instants,
            sort_key="received",
            gives_way=1,
        ),
        Column(
            "format",
            translate("FileColumns", "Format"),
            lambda row: format_label(row.format),
            90,
            sort_key="format",
            is_optional=True,
        ),
        Column(
            "size",
            translate("FileColumns", "Size"),
            lambda row: size_text(row.size),
            80,
            is_right_aligned=True,
            sort_key="size",
            is_optional=True,
        ),
    )


def _attachment_name(row: AttachmentRow) -> str:
    if row.job is not None:
        return row.job.filename
    assert row.attachment is not None
    if row.attachment.is_picture:
        return translate("FileColumns", "{name} (the invoice itself)").format(name=row.attachment.filename)
    if row.attachment.embedded:
        return translate("FileColumns", "{name} (came inside the invoice)").format(name=row.attachment.filename)
    if row.attachment.sent_as not in (None, row.attachment.filename):
        return f"{row.attachment.filename} → {row.attachment.sent_as}"
    return row.attachment.filename


def _job_text(job: Job) -> str:
    """Return how an attachment stands that the gateway does not have yet."""
    if job.state is JobState.REFUSED:
        return translate("FileColumns", "Refused, not attached")
    if job.state is JobState.UPLOADING and job.size:
        percent = number_text(job.sent * 100 // job.size)
        return translate("FileColumns", "On its way, {percent} %").format(percent=percent)
    return translate("FileColumns", "On its way")


def _attachment_hint(row: AttachmentRow) -> str:
    return " ".join(said(reason.message) for reason in row.job.reasons) if row.job is not None else ""


def _document_type(row: AttachmentRow) -> str:
    if row.job is not None:
        return _job_text(row.job)
    return document_type_label(row.attachment.document_type) if row.attachment is not None else ""


def _note(row: AttachmentRow) -> str:
    told = row.attachment or (row.job.description if row.job is not None else None)
    if told is None or not told.note:
        return ""
    if told.note_is_internal or told.is_internal:
        return translate("FileColumns", "“{note}” (stays here)").format(note=told.note)
    return said(quoted(told.note))


def _attachment_icon(row: AttachmentRow) -> IconName:
    if row.job is not None:
        is_refused = row.job.state is JobState.REFUSED
        return IconName("warning", Tint.WARNING) if is_refused else IconName("upload", Tint.ACCENT)
    if row.attachment is not None and row.attachment.is_picture:
        return IconName("invoice", Tint.TEXT)
    return IconName("lock" if row.attachment is not None and row.attachment.is_internal else "attachment")


def _kind(row: AttachmentRow) -> str:
    return kind_label(media_type_label(row.attachment.media_type)) if row.attachment is not None else ""


def _pages(row: AttachmentRow) -> str:
    pages = row.attachment.pages if row.attachment is not None else None
    return translate("FileColumns", "%n page(s)", "", pages) if pages else ""


def _size(row: AttachmentRow) -> str:
    known = row.attachment or row.job
    return size_text(known.size) if known is not None else ""


def attachment_columns() -> tuple[Column[AttachmentRow], ...]:
    """Columns of the attachments of the chosen invoice, those on their way included."""
    return (
        Column(
            "name",
            translate("FileColumns", "Attachment"),
            _attachment_name,
            220,
            icon=_attachment_icon,
            hint=_attachment_hint,
            stretches=True,
        ),
        Column("type", translate("FileColumns", "Document type"), _document_type, 170),
        Column("note", translate("FileColumns", "Note"), _note, 200),
        Column("kind", translate("FileColumns", "Kind"), _kind, 110, gives_way=1),
        Column("pages", translate("FileColumns", "Pages"), _pages, 90, gives_way=2),
        Column("size", translate("FileColumns", "Size"), _size, 80, is_right_aligned=True, gives_way=3),
    )
