"""Which documents were drawn through, by the hash of their bytes, and what was found: nothing, or a reason."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass

from sqlalchemy import Executable, Table, select, update

from connect_app.documents.drawing_through import DRAWN_TYPES
from connect_app.domain.finding import Finding, Severity
from connect_app.domain.invoice import FileFormat, InvoiceState
from connect_app.domain.saying import heard, told
from connect_app.gateway.store.attachments import AttachmentRecord
from connect_app.gateway.store.columns import StoredRow, loaded, loaded_objects
from connect_app.gateway.store.events import append_event, now_us
from connect_app.gateway.store.invoices import InvoiceRecord
from connect_app.gateway.store.tables import attachment, drawing, invoice
from connect_app.gateway.store.transactions import Reading, Writing

_CHUNK = 500
_WAITING = (InvoiceState.WAITING.value, InvoiceState.HELD.value, InvoiceState.CANCELLED.value)
_OWN_PICTURES = (FileFormat.PDF.value, FileFormat.FACTURX.value)


@dataclass(frozen=True, slots=True)
class Drawing:
    """A document that was drawn through; ``code`` and ``sentence`` say why it cannot be used, None if it can."""

    code: str | None = None
    sentence: str | None = None


@dataclass(frozen=True, slots=True)
class Undrawn:
    """A document that is to be drawn: where its bytes lie, and their hash."""

    sha256: str
    blob: str
    offset: int
    size: int


def to_draw(one: AttachmentRecord) -> Undrawn | None:
    """Return what is to be drawn of an attachment, None of a kind that has no pages."""
    if one.media_type not in DRAWN_TYPES:
        return None
    return Undrawn(one.sha256, one.blob, one.blob_offset, one.size)


def own_picture_to_draw(row: InvoiceRecord) -> Undrawn | None:
    """Return what is to be drawn of an invoice: the PDF that it is, None of one that is data."""
    if row.format not in _OWN_PICTURES:
        return None
    return Undrawn(row.original_sha256, row.original_blob, row.original_offset, row.original_length)


def known_drawings(connection: Reading, hashes: Iterable[str]) -> Mapping[str, Drawing]:
    """Return what is known of these documents, as far as they were drawn."""
    wanted = sorted(set(hashes))
    found = {}
    for start in range(0, len(wanted), _CHUNK):
        query = select(drawing).where(drawing.c.sha256.in_(wanted[start : start + _CHUNK]))
        found.update({row.sha256: Drawing(row.code, _sentence(row)) for row in connection.execute(query).all()})
    return found


def _sentence(row: StoredRow) -> str | None:
    return None if row.sentence is None else heard(row.sentence, row.code, loaded(row.params))


def undrawn_attachments(connection: Reading, after: str, limit: int) -> Sequence[tuple[str, Undrawn]]:
    """Return the next attachments (id, document) of invoices that still wait and that were not drawn, by their ids.

    Not those that came inside of invoices and were not looked at yet: most are drawn with that look.
    """
    a, d = attachment.c, drawing.c
    is_looked_at = a.examined.is_not(None) | (a.embedded.is_(False) & a.origin.is_(None))
    query = (
        select(a.id, a.sha256, a.media_type, a.blob, a.blob_offset, a.size)
        .select_from(attachment.join(invoice, invoice.c.id == a.invoice_id).outerjoin(drawing, d.sha256 == a.sha256))
        .where(a.id > after, a.media_type.in_(DRAWN_TYPES), invoice.c.state.in_(_WAITING), d.sha256.is_(None))
        .where(is_looked_at)
        .order_by(a.id)
        .limit(limit)
    )
    return [(row.id, Undrawn(row.sha256, row.blob, row.blob_offset, row.size)) for row in connection.execute(query)]


def undrawn_invoices(connection: Reading, after: int, limit: int) -> Sequence[tuple[int, Undrawn]]:
    """Return the next invoices (row, document) that wait, are a PDF themselves and were not drawn."""
    c, d = invoice.c, drawing.c
    query = (
        select(c.row, c.original_sha256, c.original_blob, c.original_offset, c.original_length)
        .select_from(invoice.outerjoin(drawing, d.sha256 == c.original_sha256))
        .where(c.row > after, c.format.in_(_OWN_PICTURES), c.state.in_(_WAITING), d.sha256.is_(None))
        .order_by(c.row)
        .limit(limit)
    )
    return [(row.row, _original(row)) for row in connection.execute(query)]


def waiting_data(connection: Reading, after: int, limit: int, blob: str | None = None) -> Sequence[tuple[int, Undrawn]]:
    """Return the next invoices (row, data) that wait and whose picture is made from their data.

    ``blob``: only those that were cut out of it.
    """
    c = invoice.c
    query = (
        select(c.row, c.original_sha256, c.original_blob, c.original_offset, c.original_length)
        .where(c.row > after, c.format.not_in(_OWN_PICTURES), c.state.in_(_WAITING))
        .order_by(c.row)
        .limit(limit)
    )
    if blob is not None:
        query = query.where(c.original_blob == blob)
    return [(row.row, _original(row)) for row in connection.execute(query)]


def _original(row: StoredRow) -> Undrawn:
    return Undrawn(row.original_sha256, row.original_blob, row.original_offset, row.original_length)


def record_drawn(connection: Writing, hashes: Iterable[str]) -> None:
    """Keep that nothing stands against these documents; what was found of one before stays."""
    at = now_us()
    values = [
        {"sha256": sha256, "code": None, "sentence": None, "params": None, "drawn_at": at} for sha256 in sorted(hashes)
    ]
    if values:
        connection.execute(connection.sql.insert(drawing).on_conflict_do_nothing(index_elements=["sha256"]), values)


def record(connection: Writing, sha256: str, found: Drawing, by: str) -> None:
    """Keep what was found, and tell it of every attachment and invoice that still waits with these bytes."""
    values: dict[str, object] = {
        "sha256": sha256,
        "code": found.code,
        "sentence": found.sentence,
        "params": told(found.sentence) or None,
    }
    values["drawn_at"] = now_us()
    changed = connection.sql.insert(drawing).values(values)
    connection.execute(changed.on_conflict_do_update(index_elements=["sha256"], set_=values))
    if found.code is None:
        return
    for row in connection.execute(_attachments_with(sha256)).all():
        _add_finding(connection, attachment, row.id, row.findings, _finding(found, "file"))
        data = {"invoice_id": row.invoice_id, "file_id": row.file_id}
        append_event(connection, row.company_id, "attachment.changed", row.id, by=by, data=data)
    for row in connection.execute(_invoices_with(sha256)).all():
        _add_finding(connection, invoice, row.id, row.findings, _finding(found, "presentation"))
        append_event(connection, row.company_id, "file.changed", row.file_id, by=by)


def _attachments_with(sha256: str) -> Executable:
    a, i = attachment.c, invoice.c
    return (
        select(a.id, a.company_id, a.invoice_id, a.findings, i.file_id)
        .select_from(attachment.join(invoice, i.id == a.invoice_id))
        .where(a.sha256 == sha256, i.state.in_(_WAITING))
    )


def _invoices_with(sha256: str) -> Executable:
    c = invoice.c
    return select(c.id, c.company_id, c.file_id, c.findings).where(c.original_sha256 == sha256, c.state.in_(_WAITING))


def _finding(found: Drawing, field: str) -> dict[str, object]:
    severity = Severity.ERROR if field == "file" else Severity.WARNING
    return asdict(Finding(found.code or "", severity, found.sentence or "", field))


def _add_finding(connection: Writing, table: Table, object_id: str, stored: object, finding: dict[str, object]) -> None:
    findings = loaded_objects(stored)
    if finding in findings:
        return
    connection.execute(
        update(table).where(table.c.id == object_id).values(findings=[*findings, finding], version=table.c.version + 1)
    )
