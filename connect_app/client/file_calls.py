"""Calls about files, the invoices in them and their attachments."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Literal

from connect_app.client.transport import CancelToken, Part, Progress, Transport, segment, to_json
from connect_app.contract.base import Page
from connect_app.contract.deliveries import Delivery
from connect_app.contract.files import (
    Attachment,
    AttachmentCheck,
    AttachmentOrder,
    AttachmentPatch,
    CommonFile,
    File,
    FileDetail,
    Invoice,
    InvoiceDetail,
    PicturePut,
)
from connect_app.contract.matching import MatchAnswer, MatchingPatch, MatchRequest, MatchTrial, MatchTrialRequest
from connect_app.contract.selections import InvoiceSelection, SelectedInvoices
from connect_app.contract.standing import StandingAttachment, StandingAttachments
from connect_app.domain.channel import Channel
from connect_app.domain.identifiers import new_id
from connect_app.domain.invoice import FileState

View = Literal["waiting", "sending", "sent", "attention", "all"]


class FileCalls:
    """Files as they came from a business system."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def upload_file(
        self,
        company_id: str,
        path: Path,
        *,
        name: str | None = None,
        key: str | None = None,
        sidecar: Path | None = None,
        sidecar_name: str | None = None,
        facts: Mapping[str, str] | None = None,
        beside: Sequence[tuple[Path, str]] = (),
        progress: Progress | None = None,
        cancel: CancelToken | None = None,
    ) -> File:
        """Upload one file, streamed. ``File.duplicate`` says that the gateway had the same bytes already.

        ``name``: what the clerk calls it, the name of ``path`` if left out. ``key``: Idempotency-Key, to be kept over
        retries. ``sidecar`` (JSON or CSV) or ``facts`` (number, issue_date, …) say what a PDF without data holds.
        ``beside``: files that lay beside it in its folder, each with its name there.
        A file that is kept but cannot be read comes back with state ``unreadable`` and its ``problem``.
        Raises FileRefused for what is not kept (``too_large``), Cancelled, TryLater.
        """
        parts: list[tuple[str, str | Part]] = []
        if facts:
            parts.append(("facts", to_json(facts)))
        if sidecar is not None:
            parts.append(("sidecar", Part(sidecar, sidecar_name or sidecar.name)))
        parts += [("beside", Part(each, each_name)) for each, each_name in beside]
        parts.append(("file", Part(path, name or path.name)))
        response = self._transport.upload(_files(company_id), parts, key or new_id(), progress, cancel)
        return File.model_validate_json(response.content)

    def files(
        self,
        company_id: str,
        *,
        state: FileState | None = None,
        sort: str | None = None,
        limit: int = 100,
        cursor: str | None = None,
    ) -> Page[File]:
        """Return one page of files, the newest first; ``sort`` is a column, ``-column`` descending."""
        query = {"state": state, "sort": sort, "limit": limit, "cursor": cursor}
        return Page[File].model_validate_json(self._transport.get(_files(company_id), query))

    def file(self, company_id: str, file_id: str) -> FileDetail:
        """Return one file with its manifest."""
        return FileDetail.model_validate_json(self._transport.get(f"{_files(company_id)}/{segment(file_id)}"))

    def delete_file(self, company_id: str, file_id: str) -> None:
        """Delete a file of which nothing was sent; InvalidRequest otherwise."""
        self._transport.request("DELETE", f"{_files(company_id)}/{segment(file_id)}")

    def file_invoices(
        self, company_id: str, file_id: str, *, limit: int = 100, cursor: str | None = None
    ) -> Page[Invoice]:
        """Return one page of the invoices in a file, in their order in the file."""
        path = f"{_files(company_id)}/{segment(file_id)}/invoices"
        return Page[Invoice].model_validate_json(self._transport.get(path, {"limit": limit, "cursor": cursor}))


class InvoiceCalls:
    """Invoices: lists, one with all that belongs to it, and its papers."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def invoices(
        self,
        company_id: str,
        *,
        view: View | None = None,
        q: str | None = None,
        channel: Channel | None = None,
        customer: str | None = None,
        issued_from: date | None = None,
        issued_to: date | None = None,
        sort: str | None = None,
        limit: int = 100,
        cursor: str | None = None,
        **more: str | Sequence[str] | None,
    ) -> Page[Invoice]:
        """Return one page of a view. ``q`` searches; ``sort`` is a column, ``-column`` descending.

        ``more``: filters that a gateway offers beyond the fixed ones, by their names in the query.
        """
        query = {
            "view": view,
            "q": q or None,
            "channel": channel,
            "customer": customer,
            "issued_from": issued_from.isoformat() if issued_from else None,
            "issued_to": issued_to.isoformat() if issued_to else None,
            "sort": sort,
            "limit": limit,
            "cursor": cursor,
            **more,
        }
        return Page[Invoice].model_validate_json(self._transport.get(_invoices(company_id), query))

    def invoice(self, company_id: str, invoice_id: str) -> InvoiceDetail:
        """Return one invoice with its attachments, deliveries and findings."""
        return InvoiceDetail.model_validate_json(self._transport.get(f"{_invoices(company_id)}/{segment(invoice_id)}"))

    def select_invoices(self, company_id: str, selection: InvoiceSelection) -> SelectedInvoices:
        """Return which invoices of a choice wait now, loaded by a window or not, and their sums."""
        answer = self._transport.post(f"{_invoices(company_id)}/selection", selection.model_dump_json())
        return SelectedInvoices.model_validate_json(answer)

    def presentation(self, company_id: str, invoice_id: str) -> bytes:
        """Return the invoice as a person reads it, a PDF."""
        return self._transport.get(f"{_invoices(company_id)}/{segment(invoice_id)}/presentation")

    def original(self, company_id: str, invoice_id: str) -> bytes:
        """Return the bytes that came in, for this invoice."""
        return self._transport.get(f"{_invoices(company_id)}/{segment(invoice_id)}/original")

    def evidence(self, company_id: str, invoice_id: str) -> bytes:
        """Return the zip of what was sent, receipts, time line and hashes."""
        return self._transport.get(f"{_invoices(company_id)}/{segment(invoice_id)}/evidence")

    def invoice_deliveries(self, company_id: str, invoice_id: str) -> list[Delivery]:
        """Return the ledger of one invoice; each delivery with its ``moves``."""
        path = f"{_invoices(company_id)}/{segment(invoice_id)}/deliveries"
        return Page[Delivery].model_validate_json(self._transport.get(path, {"limit": 500})).items

    def deliveries_of(self, company_id: str, invoice_ids: Sequence[str]) -> list[Delivery]:
        """Return the deliveries of at most 100 invoices, the oldest first; each with its ``moves``."""
        found: list[Delivery] = []
        cursor: str | None = None
        while True:
            path = f"/v1/companies/{segment(company_id)}/deliveries"
            answer = self._transport.get(path, {"invoice_id": list(invoice_ids), "limit": 500, "cursor": cursor})
            page = Page[Delivery].model_validate_json(answer)
            found += page.items
            cursor = page.next_cursor
            if cursor is None:
                return found


class AttachmentCalls:
    """Attachments, until their invoice is sent."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def add_attachment(
        self,
        company_id: str,
        invoice_id: str,
        path: Path,
        *,
        document_type: str,
        note: str | None = None,
        is_internal: bool = False,
        note_is_internal: bool = False,
        name: str | None = None,
        key: str | None = None,
        originals: Sequence[tuple[Path, str]] = (),
        progress: Progress | None = None,
        cancel: CancelToken | None = None,
    ) -> Attachment:
        """Hang a file on an invoice. ``key``: Idempotency-Key, to be kept over retries.

        ``originals``: the file that it was made from, if any, with its name; it is kept with it.

        Raises AttachmentRefused with one entry per reason, FixSettings ``attachments_off``, InvalidRequest, TryLater.
        """
        parts: list[tuple[str, str | Part]] = [("document_type", document_type)]
        if note:
            parts.append(("note", note))
        if is_internal:
            parts.append(("is_internal", "true"))
        if note_is_internal:
            parts.append(("note_is_internal", "true"))
        parts += [("beside", Part(original, its_name)) for original, its_name in originals]
        parts.append(("file", Part(path, name or path.name)))
        url = f"{_invoices(company_id)}/{segment(invoice_id)}/attachments"
        response = self._transport.upload(url, parts, key or new_id(), progress, cancel)
        return Attachment.model_validate_json(response.content)

    def add_common_file(
        self, company_id: str, invoice_ids: Sequence[str], path: Path, *, document_type: str, key: str
    ) -> CommonFile:
        """Hang one file on many invoices that go by e-mail, on all or on none; raises as `add_attachment` does."""
        parts: dict[str, str | Part] = {
            "invoice_ids": json.dumps(list(invoice_ids)),
            "document_type": document_type,
            "file": Part(path, path.name),
        }
        response = self._transport.upload(f"{_attachments(company_id)}/common", parts, key)
        return CommonFile.model_validate_json(response.content)

    def check_attachment(
        self, company_id: str, invoice_id: str, path: Path, *, name: str | None = None
    ) -> AttachmentCheck:
        """Return what the gateway would say of this file on this invoice; nothing is stored."""
        parts: dict[str, str | Part] = {"invoice_id": invoice_id, "file": Part(path, name or path.name)}
        response = self._transport.upload(f"{_attachments(company_id)}/check", parts, new_id())
        return AttachmentCheck.model_validate_json(response.content)

    def match_files(self, company_id: str, wanted: MatchRequest) -> MatchAnswer:
        """Return which waiting invoice each of these files belongs to; nothing is attached."""
        answer = self._transport.post(f"{_attachments(company_id)}/match", wanted.model_dump_json())
        return MatchAnswer.model_validate_json(answer)

    def try_rules(self, company_id: str, rules: MatchingPatch) -> MatchTrial:
        """Return what these rules would make of the company's last files; InvalidRequest for a bad pattern."""
        body = MatchTrialRequest(rules=rules).model_dump_json()
        return MatchTrial.model_validate_json(self._transport.post(f"{_attachments(company_id)}/match/try", body))

    def standing_attachments(self, company_id: str) -> list[StandingAttachment]:
        """Return what goes with every invoice."""
        return StandingAttachments.model_validate_json(self._transport.get(_standing(company_id))).items

    def add_standing_attachment(
        self, company_id: str, path: Path, *, document_type: str, customer: str = ""
    ) -> StandingAttachment:
        """Let a file go with every invoice, or every one of a customer (by number); raises as `add_attachment`."""
        parts: dict[str, str | Part] = {"document_type": document_type, "file": Part(path, path.name)}
        response = self._transport.upload(_standing(company_id), {"customer": customer, **parts}, new_id())
        return StandingAttachment.model_validate_json(response.content)

    def delete_standing_attachment(self, company_id: str, standing_id: str) -> None:
        """Let it go with no invoice any more."""
        self._transport.request("DELETE", f"{_standing(company_id)}/{segment(standing_id)}")

    def change_attachment(
        self, company_id: str, attachment_id: str, patch: AttachmentPatch, etag: str | None = None
    ) -> Attachment:
        """Change type, note or who sees it. Only the fields that were set in ``patch`` change."""
        response = self._transport.request(
            "PATCH",
            f"{_attachments(company_id)}/{segment(attachment_id)}",
            body=patch.model_dump_json(exclude_unset=True),
            headers={"If-Match": etag or "*"},
        )
        return Attachment.model_validate_json(response.content)

    def delete_attachment(self, company_id: str, attachment_id: str) -> None:
        """Take an attachment off its invoice."""
        self._transport.request(
            "DELETE", f"{_attachments(company_id)}/{segment(attachment_id)}", headers={"If-Match": "*"}
        )

    def order_attachments(self, company_id: str, invoice_id: str, ids: Sequence[str]) -> InvoiceDetail:
        """Let the attachments of an invoice go in this order; ``ids``: of all of them."""
        response = self._transport.request(
            "PUT",
            f"{_invoices(company_id)}/{segment(invoice_id)}/attachments/order",
            body=AttachmentOrder(attachment_ids=[*ids]).model_dump_json(),
        )
        return InvoiceDetail.model_validate_json(response.content)

    def choose_picture(self, company_id: str, invoice_id: str, attachment_id: str | None) -> InvoiceDetail:
        """Let an attachment be the invoice itself, as a person reads it; None: none is."""
        response = self._transport.request(
            "PUT",
            f"{_invoices(company_id)}/{segment(invoice_id)}/picture",
            body=PicturePut(attachment_id=attachment_id).model_dump_json(),
            headers={"If-Match": "*"},
        )
        return InvoiceDetail.model_validate_json(response.content)

    def attachment_content(self, company_id: str, attachment_id: str) -> bytes:
        """Return the bytes of an attachment."""
        return self._transport.get(f"{_attachments(company_id)}/{segment(attachment_id)}/content")

    def attachment_original(self, company_id: str, attachment_id: str) -> bytes:
        """Return the bytes of the file that an attachment was made from."""
        return self._transport.get(f"{_attachments(company_id)}/{segment(attachment_id)}/original")


def _standing(company_id: str) -> str:
    return f"/v1/companies/{segment(company_id)}/standing-attachments"


def _files(company_id: str) -> str:
    return f"/v1/companies/{segment(company_id)}/files"


def _invoices(company_id: str) -> str:
    return f"/v1/companies/{segment(company_id)}/invoices"


def _attachments(company_id: str) -> str:
    return f"/v1/companies/{segment(company_id)}/attachments"
