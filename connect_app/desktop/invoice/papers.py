"""The papers of an invoice: itself, its attachments, and the files that these were made from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from connect_app.desktop.background.pages import PageSource, source_of_file
from connect_app.desktop.text.figures import size_text
from connect_app.desktop.text.file_kinds import kind_label
from connect_app.documents.signatures import recognise_file
from connect_app.domain.channel import PDF
from connect_app.domain.media_types import OFFICE_ENDINGS, PICTURES, WRITINGS, media_type_label

if TYPE_CHECKING:
    from connect_app.client.jobs import Job
    from connect_app.client.outbox import Outbox
    from connect_app.contract.files import Attachment
    from connect_app.desktop.background.session import Session

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Paper:
    """Something to look at. ``title`` names it in a list, ``filename`` when it is saved; ``about`` says what it is.

    ``may_open``: another program may open it; a program or script is only ever saved.
    """

    title: str
    filename: str
    source: PageSource
    about: str = ""
    may_open: bool = True


def invoice_source(session: Session, invoice_id: str, title: str) -> PageSource:
    """Return where the invoice comes from as a person reads it."""

    def fetch(path: Path) -> None:
        path.write_bytes(session.require_gateway().presentation(session.company_id, invoice_id))

    return PageSource(f"invoice:{invoice_id}", title, fetch)


def attachment_source(session: Session, attachment: Attachment) -> PageSource:
    """Return where an attachment's bytes come from."""

    def fetch(path: Path) -> None:
        path.write_bytes(session.require_gateway().attachment_content(session.company_id, attachment.id))

    return PageSource(f"sha256:{attachment.sha256}", attachment.filename, fetch)


def papers_of(session: Session, invoice_id: str, attachments: Sequence[Attachment]) -> list[Paper]:
    """Return the invoice and its attachments in their order, each followed by the file that it was made from."""
    title = translate("Papers", "The invoice")
    papers = [Paper(title, f"{title}.pdf", invoice_source(session, invoice_id, title), "PDF")]
    for attachment in attachments:
        about = [kind_label(media_type_label(attachment.media_type)), size_text(attachment.size)]
        if attachment.pages:
            about.insert(1, translate("Papers", "%n page(s)", "", attachment.pages))
        source = attachment_source(session, attachment)
        may_open = opens(attachment.media_type)
        papers.append(Paper(attachment.filename, attachment.filename, source, " · ".join(about), may_open))
        if attachment.converted_from is not None:
            papers.append(_original(session, attachment))
    return papers


def _original(session: Session, attachment: Attachment) -> Paper:
    title = translate("Papers", "{name}, as it was given").format(name=attachment.filename)

    def fetch(path: Path) -> None:
        path.write_bytes(session.require_gateway().attachment_original(session.company_id, attachment.id))

    source = PageSource(f"sha256:{attachment.converted_from}", title, fetch)
    return Paper(title, attachment.filename, source, translate("Papers", "the file that it was made from"), False)


def paper_of_job(outbox: Outbox, job: Job) -> Paper:
    """Return an attachment that the gateway does not have yet, as it lies on this computer."""
    path = outbox.content_path(job.id)
    try:
        media_type = recognise_file(path)
    except OSError:
        media_type = "application/octet-stream"
    about = f"{kind_label(media_type_label(media_type))} · {size_text(job.size)}"
    return Paper(job.filename, job.filename, source_of_file(path, job.filename), about, opens(media_type))


def opens(media_type: str) -> bool:
    """Say whether a file of this type is opened by another program: what a person reads, and nothing that runs."""
    return media_type == PDF or media_type in PICTURES or media_type in WRITINGS or media_type in OFFICE_ENDINGS
