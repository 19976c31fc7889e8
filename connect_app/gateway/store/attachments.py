"""Attachments as their table keeps them, and which of them is the invoice itself."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any

from sqlalchemy import Executable, bindparam, delete, exists, insert, select, update

from connect_app.contract.files import Attachment, FindingModel
from connect_app.domain.attachment import AttachmentOrigin, DocumentFacts
from connect_app.domain.channel import PDF
from connect_app.domain.finding import Finding
from connect_app.domain.identifiers import new_id
from connect_app.domain.saying import from_json, to_json
from connect_app.gateway.store.blobs import BlobStore, StoredBlob
from connect_app.gateway.store.columns import StoredRow, chunks, loaded, loaded_object, read_findings
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.invoice_rows import instant, verified
from connect_app.gateway.store.tables import attachment, invoice
from connect_app.gateway.store.transactions import Reading, Writing

OWN_PDF_NOTE = "COMMERCIAL INVOICE"
"""How business systems describe the attachment that is the invoice itself; case does not matter."""

BY_SYSTEM, BY_RULE, BY_TEXT, BY_CLERK, NOT = "system", "rule", "text", "clerk", "no"
STANDING = AttachmentOrigin.STANDING.value
NUMBERED = "number"
"""Not the picture for that alone: the invoice names the file by its own number, whatever the file is called."""
_SAYS_SO = frozenset({BY_SYSTEM, BY_RULE, BY_TEXT, BY_CLERK})
_DIGITS = 32
_FACTS = tuple(one.name for one in fields(DocumentFacts) if one.name not in ("size", "sha256", "media_type"))


@dataclass(frozen=True, slots=True)
class AttachmentRecord:
    """An attachment.

    Its bytes are ``size`` bytes of ``blob`` from ``blob_offset`` on. ``embedded``: it came inside of the invoice.
    ``origin``: what it came in (an `AttachmentOrigin`); None if a clerk added it, or if it is old. ``picture``: who
    says that it is the invoice itself (`is_own_pdf`). ``examined``: what the worker found; None until it looked at
    it. ``pages`` and ``dpi`` are what was known when it came. ``created_at`` in microseconds since 1970.
    """

    id: str
    company_id: str
    invoice_id: str
    filename: str
    document_type: str
    note: str | None
    is_internal: bool
    note_is_internal: bool
    media_type: str
    size: int
    sha256: str
    blob: str
    blob_offset: int
    pages: int | None
    dpi: tuple[float, float] | None
    embedded: bool
    origin: str | None
    picture: str | None
    examined: DocumentFacts | None
    converted_from: str | None
    findings: tuple[Finding, ...]
    created_at: int
    version: int
    record_sha256: str

    @property
    def is_whole(self) -> bool:
        """Whether the record says what it said when it was written: on which invoice it hangs, and what goes of it."""
        return (
            attachment_hash(self.id, self.invoice_id, self.filename, self.description, self.place) == self.record_sha256
        )

    @property
    def description(self) -> "Description":
        """What the clerk says about it."""
        return Description(self.document_type, self.note, self.is_internal, self.note_is_internal)

    @property
    def place(self) -> "Place":
        """Where its bytes are."""
        return Place(self.size, self.sha256, self.blob, self.blob_offset)

    @property
    def facts(self) -> DocumentFacts:
        """What is known of its bytes: what the worker found, else what was known when it came."""
        if self.examined is not None:
            return self.examined
        return DocumentFacts(self.size, self.sha256, self.media_type, self.pages, self.dpi)

    @property
    def is_standing(self) -> bool:
        """Whether it goes with every invoice of the company or the customer, so that it is no answer to a question."""
        return self.origin == STANDING

    @property
    def has_problem(self) -> bool:
        """Whether the worker found that it cannot be used."""
        return self.examined is not None and bool(self.examined.problem)


Attachments = Mapping[str, Sequence[AttachmentRecord]]
"""By the id of the invoice."""


@dataclass(frozen=True, slots=True)
class Description:
    """What the clerk says about an attachment."""

    document_type: str = "other"
    note: str | None = None
    is_internal: bool = False
    note_is_internal: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Where the bytes of an attachment are, and their hash."""

    size: int
    sha256: str
    blob: str
    offset: int


def attachment_hash(attachment_id: str, invoice_id: str, filename: str, said: Description, place: Place) -> str:
    """Return the hash over what decides whether and as what an attachment goes out, and with which invoice."""
    flags = (int(said.is_internal), int(said.note_is_internal))
    said_of_it = (attachment_id, invoice_id, filename, said.document_type, said.note, *flags)
    values = (*said_of_it, place.size, place.sha256, place.blob, place.offset)
    text = "\x1f".join(["\0" if value is None else str(value) for value in values])
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]


def is_own_pdf(one: AttachmentRecord) -> bool:
    """Say whether an attachment is the picture of the invoice itself."""
    if one.media_type != PDF or one.is_internal:
        return False
    if one.picture not in (None, NUMBERED):
        return one.picture in _SAYS_SO
    return one.embedded and one.examined is None and is_so_described(one.note)


def was_own_pdf(one: AttachmentRecord) -> bool:
    """Say whether an attachment counted as the picture of the invoice before anybody had looked at it."""
    if one.picture is not None or not one.embedded:
        return is_own_pdf(one)
    return not one.is_internal and is_so_described(one.note)


def is_so_described(note: str | None) -> bool:
    """Say whether a business system describes an attachment as the invoice itself."""
    return OWN_PDF_NOTE.casefold() in (note or "").casefold()


def find_attachment(connection: Reading, company_id: str, attachment_id: str) -> AttachmentRecord | None:
    """Return an attachment, None if there is none of that id."""
    c = attachment.c
    return _first(connection, select(attachment).where(c.id == attachment_id, c.company_id == company_id))


def attachments_of(connection: Reading, invoice_id: str) -> list[AttachmentRecord]:
    """Return the attachments of an invoice, in the order in which they go."""
    return attachments_by_invoice(connection, [invoice_id])[invoice_id]


def attachments_by_invoice(connection: Reading, invoice_ids: Sequence[str]) -> defaultdict[str, list[AttachmentRecord]]:
    """Return the attachments of invoices, by invoice, in the order in which they go; none for one that has none.

    That is the order that a clerk gave them, followed by the others as they came.
    """
    c = attachment.c
    found: defaultdict[str, list[AttachmentRecord]] = defaultdict(list)
    for chunk in chunks(invoice_ids):
        for one in _all(
            connection,
            select(attachment).where(c.invoice_id.in_(chunk)).order_by(c.position.is_(None), c.position, c.id),
        ):
            found[one.invoice_id].append(one)
    return found


def attachments_by_id(connection: Reading, ids: Sequence[str]) -> list[AttachmentRecord]:
    """Return the attachments with these ids, as far as they are there."""
    queries = (select(attachment).where(attachment.c.id.in_(chunk)) for chunk in chunks(ids))
    return [one for query in queries for one in _all(connection, query)]


def unexamined(
    connection: Reading, invoice_ids: Sequence[str] | None, limit: int, but_of: Sequence[str] = ()
) -> list[AttachmentRecord]:
    """Return the next attachments that nobody has looked at; ``invoice_ids``: only of these invoices.

    ``but_of``: ids of files that are still being read, of whose invoices nothing may be told.
    """
    c = attachment.c
    query = select(attachment).where(c.examined.is_(None)).order_by(c.id)
    if invoice_ids is not None:
        query = query.where(c.invoice_id.in_(invoice_ids))
    if but_of:
        query = query.where(~exists().where(invoice.c.id == c.invoice_id, invoice.c.file_id.in_(but_of)))
    return _all(connection, query.limit(limit))


def examined_pdfs(connection: Reading, invoice_ids: Iterable[str]) -> list[AttachmentRecord]:
    """Return the PDFs of invoices that came with them and were looked at."""
    c = attachment.c
    wanted = (c.invoice_id.in_(list(invoice_ids)), c.media_type == PDF, c.examined.is_not(None), c.origin != STANDING)
    return _all(connection, select(attachment).where(*wanted))


def has_attachment(connection: Reading, invoice_id: str, sha256: str) -> bool:
    """Say whether these bytes hang on an invoice."""
    c = attachment.c
    return bool(connection.scalar(select(exists().where(c.invoice_id == invoice_id, c.sha256 == sha256))))


def add_attachment(
    connection: Writing,
    company_id: str,
    invoice_id: str,
    filename: str,
    blob: StoredBlob,
    said: Description,
    facts: DocumentFacts,
    findings: Iterable[Finding],
    original: str | None = None,
    origin: str | None = None,
) -> str:
    """Hang a stored document that was looked at on an invoice and return the attachment's id.

    ``original``: the blob that it was made from, which is kept as long as it is. ``origin``: None if a clerk adds it.
    """
    attachment_id = new_id()
    connection.execute(
        insert(attachment).values(
            id=attachment_id,
            company_id=company_id,
            invoice_id=invoice_id,
            filename=filename,
            **asdict(said),
            media_type=facts.media_type,
            size=blob.size,
            sha256=facts.sha256,
            blob=blob.name,
            blob_offset=0,
            pages=facts.pages,
            dpi=list(facts.dpi) if facts.dpi else None,
            embedded=False,
            examined=examined_json(facts),
            converted_from=original,
            origin=origin,
            record_sha256=attachment_hash(
                attachment_id, invoice_id, filename, said, Place(blob.size, facts.sha256, blob.name, 0)
            ),
            findings=[asdict(finding) for finding in findings],
            created_at=now_us(),
        )
    )
    return attachment_id


def describe(connection: Writing, one: AttachmentRecord, said: Description, filename: str) -> None:
    """Change what is said about an attachment, and its name."""
    values: dict[str, Any] = {**asdict(said), "filename": filename, "version": one.version + 1}
    if one.is_whole:  # else it stays damaged, whatever is said about it
        values["record_sha256"] = attachment_hash(one.id, one.invoice_id, filename, said, one.place)
    connection.execute(update(attachment).where(attachment.c.id == one.id).values(**values))


def remove_attachment(connection: Writing, attachment_id: str) -> None:
    """Take an attachment off its invoice."""
    connection.execute(delete(attachment).where(attachment.c.id == attachment_id))


def put_in_order(connection: Writing, ids: Sequence[str]) -> None:
    """Let attachments of one invoice (by id) go in this order."""
    query = update(attachment).where(attachment.c.id == bindparam("of_id")).values(position=bindparam("place"))
    connection.execute(query, [{"of_id": key, "place": place} for place, key in enumerate(ids, 1)])


def choose(connection: Writing, one: AttachmentRecord, picture: str | None) -> None:
    """Keep that a clerk said whether an attachment is the invoice itself."""
    values = {"picture": picture, "version": one.version + 1}
    connection.execute(update(attachment).where(attachment.c.id == one.id).values(**values))


def record_examined(connection: Writing, found: Iterable[tuple[str, DocumentFacts]]) -> None:
    """Keep what the worker found of attachments (by id), of those that nobody had looked at."""
    query = update(attachment).where(attachment.c.id == bindparam("of_id"), attachment.c.examined.is_(None))
    connection.execute(
        query.values({name: bindparam(f"of_{name}") for name in ("media_type", "pages", "dpi", "examined")}),
        [
            {
                "of_id": attachment_id,
                "of_media_type": facts.media_type,
                "of_pages": facts.pages,
                "of_dpi": list(facts.dpi) if facts.dpi else None,
                "of_examined": examined_json(facts),
            }
            for attachment_id, facts in found
        ],
    )


def record_pictures(connection: Writing, said: Mapping[str, str | None]) -> None:
    """Keep of attachments (by id) why they are the invoice itself, None where they are not."""
    if said:
        query = update(attachment).where(attachment.c.id == bindparam("of_id")).values(picture=bindparam("said"))
        connection.execute(query, [{"of_id": key, "said": why} for key, why in said.items()])


def attachment_model(one: AttachmentRecord, sent_as: str | None = None) -> Attachment:
    """Return an attachment as the contract knows it; ``sent_as``: under which name it goes."""
    return Attachment(
        id=one.id,
        invoice_id=one.invoice_id,
        filename=one.filename,
        document_type=one.document_type,
        note=one.note,
        is_internal=one.is_internal,
        note_is_internal=one.note_is_internal,
        media_type=one.media_type,
        size=one.size,
        sha256=one.sha256,
        pages=one.pages,
        dpi=one.dpi,
        embedded=one.embedded,
        sent_as=sent_as,
        is_picture=is_own_pdf(one),
        converted_from=one.converted_from,
        findings=[FindingModel.model_validate(finding, from_attributes=True) for finding in one.findings],
        created_at=instant(one.created_at),
        version=one.version,
    )


def read_attachment(blobs: BlobStore, one: AttachmentRecord) -> bytes:
    """Return the bytes of an attachment, compared with their hash; raises Bug ``original_damaged``."""
    return verified(blobs, one.blob, one.blob_offset, one.size, one.sha256)


def _all(connection: Reading, query: Executable) -> list[AttachmentRecord]:
    return [_record(row) for row in connection.execute(query).all()]


def _first(connection: Reading, query: Executable) -> AttachmentRecord | None:
    row = connection.execute(query).one_or_none()
    return None if row is None else _record(row)


def _record(row: StoredRow) -> AttachmentRecord:
    return AttachmentRecord(
        id=row.id,
        company_id=row.company_id,
        invoice_id=row.invoice_id,
        filename=row.filename,
        document_type=row.document_type,
        note=row.note,
        is_internal=row.is_internal,
        note_is_internal=row.note_is_internal,
        media_type=row.media_type,
        size=row.size,
        sha256=row.sha256,
        blob=row.blob,
        blob_offset=row.blob_offset,
        pages=row.pages,
        dpi=_dpi(loaded(row.dpi)),
        embedded=row.embedded,
        origin=row.origin,
        picture=row.picture,
        examined=read_examined(row),
        converted_from=row.converted_from,
        findings=read_findings(row.findings),
        created_at=row.created_at,
        version=row.version,
        record_sha256=row.record_sha256,
    )


def examined_json(facts: DocumentFacts) -> dict[str, object]:
    """Return what the worker found as it is stored."""
    detail = facts.problem_detail
    found = {name: getattr(facts, name) for name in _FACTS} | {"problem_detail": to_json(detail) if detail else None}
    return {name: value for name, value in found.items() if value} | {"seen": True}


def read_examined(row: StoredRow) -> DocumentFacts | None:
    """Return what the worker found, None if it did not look yet."""
    found = loaded_object(row.examined)
    if not found:
        return None
    known: dict[str, Any] = {name: _frozen(value) for name, value in found.items() if name in _FACTS}
    if known.get("problem_detail"):
        known["problem_detail"] = from_json(known["problem_detail"])
    return DocumentFacts(row.size, row.sha256, row.media_type, **known)


def _dpi(stored: object) -> tuple[float, float] | None:
    return (stored[0], stored[1]) if isinstance(stored, list) and len(stored) == 2 else None


def _frozen(value: object) -> object:
    return tuple(_frozen(one) for one in value) if isinstance(value, list) else value
