"""Lists of the gateway as sources of tables. Everything here runs in the background."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from connect_app.desktop.lists.attachment_rows import AttachmentRow
from connect_app.desktop.lists.rows import FileRow, InvoiceRow, file_row, invoice_row
from connect_app.desktop.lists.table import RowPage

if TYPE_CHECKING:
    from datetime import date, datetime

    from connect_app.client.calls import Gateway
    from connect_app.contract.files import Attachment
    from connect_app.contract.messages import Message
    from connect_app.domain.channel import Channel
    from connect_app.domain.invoice import FileState

_LONGEST_PAGE = 500

InvoiceView = Literal["waiting", "sending", "sent", "attention"]
_STATES_OF_VIEW: Mapping[str, frozenset[str]] = {
    "waiting": frozenset({"waiting"}),
    "sending": frozenset({"sending"}),
    "attention": frozenset({"attention", "held"}),
}


@dataclass(frozen=True)
class Files:
    """The files in one state, the newest first; ``sort`` as in `Invoices`."""

    company_id: str
    state: FileState
    sort: str | None = None

    def page(self, gateway: Gateway, cursor: str | None, limit: int) -> RowPage[FileRow]:
        """Return some of them."""
        page = gateway.files(self.company_id, state=self.state, sort=self.sort, limit=limit, cursor=cursor)
        return RowPage([file_row(file) for file in page.items], page.next_cursor, page.total)

    def row(self, gateway: Gateway, key: str) -> FileRow | None:
        """Return one file, None if it is in another state now."""
        file = gateway.file(self.company_id, key)
        return file_row(file) if file.state == self.state else None


@dataclass(frozen=True)
class InvoicesOfFiles:
    """What still waits in the chosen files, file by file, in the order in the file."""

    company_id: str
    file_ids: tuple[str, ...]

    def page(self, gateway: Gateway, cursor: str | None, limit: int) -> RowPage[InvoiceRow]:
        """Return some of them; a cursor is the position of the file and the gateway's cursor in it."""
        position, _, inner = (cursor or "0:").partition(":")
        at = int(position)
        if at >= len(self.file_ids):
            return RowPage([], None, None)
        page = gateway.file_invoices(self.company_id, self.file_ids[at], limit=limit, cursor=inner or None)
        if page.next_cursor is not None:
            following: str | None = f"{at}:{page.next_cursor}"
        else:
            following = f"{at + 1}:" if at + 1 < len(self.file_ids) else None
        rows = [invoice_row(invoice) for invoice in page.items if invoice.state in _STATES_OF_VIEW["waiting"]]
        return RowPage(rows, following, None)

    def row(self, gateway: Gateway, key: str) -> InvoiceRow | None:
        """Return one invoice, None if it does not wait any more."""
        row = invoice_row(gateway.invoice(self.company_id, key))
        return row if row.state in _STATES_OF_VIEW["waiting"] else None


@dataclass(frozen=True)
class InvoiceFilter:
    """What the clerk narrowed a list down to; empty means all."""

    search: str = ""
    channel: Channel | None = None
    status: str | None = None
    customer: str = ""
    issued_from: date | None = None
    issued_to: date | None = None
    file_ids: tuple[str, ...] = ()
    sent_from: datetime | None = None
    sent_before: datetime | None = None
    has_attachments: bool | None = None

    @property
    def is_empty(self) -> bool:
        """Say whether nothing is narrowed down."""
        return self == InvoiceFilter()


@dataclass(frozen=True)
class Invoices:
    """One view of the gateway, filtered and ordered: ``sort`` is a column of the gateway, ``-`` before it for down."""

    company_id: str
    view: InvoiceView
    filter: InvoiceFilter = InvoiceFilter()
    sort: str | None = None
    moves: dict[str, str] = field(default_factory=dict)
    """Where the deliveries of an invoice stand, as events told; shown by *Sending*."""

    def page(self, gateway: Gateway, cursor: str | None, limit: int) -> RowPage[InvoiceRow]:
        """Return some of them."""
        wanted = self.filter
        page = gateway.invoices(
            self.company_id,
            view=self.view,
            q=wanted.search or None,
            channel=wanted.channel,
            customer=wanted.customer or None,
            issued_from=wanted.issued_from,
            issued_to=wanted.issued_to,
            sort=self.sort,
            limit=limit,
            cursor=cursor,
            status=wanted.status,
            file=wanted.file_ids or None,
            sent_from=wanted.sent_from.isoformat() if wanted.sent_from else None,
            sent_before=wanted.sent_before.isoformat() if wanted.sent_before else None,
            with_attachments=None if wanted.has_attachments is None else str(wanted.has_attachments).lower(),
        )
        rows = [self._moved(invoice_row(one)) for one in page.items]
        return RowPage(rows, page.next_cursor, page.total, page.total_is_at_least)

    def row(self, gateway: Gateway, key: str) -> InvoiceRow | None:
        """Return one invoice, None if it belongs to another view now."""
        row = invoice_row(gateway.invoice(self.company_id, key))
        is_here = row.sent_at is not None if self.view == "sent" else row.state in _STATES_OF_VIEW[self.view]
        return self._moved(row) if is_here else None

    def _moved(self, row: InvoiceRow) -> InvoiceRow:
        state = self.moves.get(row.id)
        return replace(row, delivery_state=state) if state is not None else row


@dataclass(frozen=True)
class AttachmentsOfInvoice:
    """The attachments of one invoice, in their order."""

    company_id: str
    invoice_id: str

    def page(self, gateway: Gateway, cursor: str | None, limit: int) -> RowPage[AttachmentRow]:
        """Return all of them: an invoice has few."""
        attachments: Sequence[Attachment] = gateway.invoice(self.company_id, self.invoice_id).attachments
        # The picture is among the rows, so that a clerk can say otherwise, and no attachment to be counted.
        count = sum(not one.is_picture for one in attachments)
        return RowPage([AttachmentRow(one.id, one) for one in attachments], None, count)

    def row(self, gateway: Gateway, key: str) -> AttachmentRow | None:
        """Return one attachment, None if it was taken off."""
        attachments = gateway.invoice(self.company_id, self.invoice_id).attachments
        return next((AttachmentRow(one.id, one) for one in attachments if one.id == key), None)


@dataclass(frozen=True)
class Messages:
    """What went wrong, the newest first."""

    company_id: str

    def page(self, gateway: Gateway, cursor: str | None, limit: int) -> RowPage[Message]:
        """Return some of them."""
        page = gateway.messages(self.company_id, limit=limit, cursor=cursor)
        return RowPage(page.items, page.next_cursor, page.total)

    def row(self, gateway: Gateway, key: str) -> Message | None:
        """Return one message, None if it is gone with what it was about."""
        cursor: str | None = None
        while True:
            page = gateway.messages(self.company_id, limit=_LONGEST_PAGE, cursor=cursor)
            found = next((message for message in page.items if message.id == key), None)
            cursor = page.next_cursor
            if found is not None or cursor is None:
                return found
