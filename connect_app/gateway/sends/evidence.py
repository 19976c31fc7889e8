"""Evidence: everything about what was sent of one invoice, in one zip that can be checked without this program."""

import hashlib
import io
import json
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from connect_app.contract.deliveries import Delivery, MisdirectedCase, Move
from connect_app.domain.channel import kind_of
from connect_app.domain.corrections import Corrected
from connect_app.domain.errors import FixSettings
from connect_app.domain.filenames import invoice_filename, safe_filename
from connect_app.domain.identifiers import instant_of_id
from connect_app.domain.invoice import InvoiceKind
from connect_app.domain.proofs import ProofKind
from connect_app.domain.routing import endpoint_address
from connect_app.gateway.delivery.contents import sent_bytes
from connect_app.gateway.delivery.presentation import Papers, own_picture
from connect_app.gateway.network.attempts import attempt_paper
from connect_app.gateway.providers.registry import provider_module
from connect_app.gateway.store.attachments import attachments_of
from connect_app.gateway.store.blobs import BlobStore
from connect_app.gateway.store.cases import cases_of
from connect_app.gateway.store.deliveries import DeliveryRecord, deliveries_of_invoice
from connect_app.gateway.store.delivery_rows import KeptReceipt, delivery_model, moves_of, receipts_of
from connect_app.gateway.store.invoice_rows import read_original, whole_facts
from connect_app.gateway.store.invoices import InvoiceRecord
from connect_app.gateway.store.people import names_of
from connect_app.gateway.store.proofs import ProofRecord, proofs_of
from connect_app.gateway.store.recipients import EvidenceRecord, attempts_for
from connect_app.gateway.store.transactions import Reading

_PROOFS = {
    ProofKind.PROVIDER: "the next party took it",
    ProofKind.ACCESS_POINT: "the recipient's access point took it",
    ProofKind.CONFIRMED: "the recipient's side confirmed it",
    ProofKind.BUYER: "the buyer answered",
}
_CORRECTED = {Corrected.ADDRESS: "electronic address", Corrected.BUYER_REFERENCE: "buyer's reference"}
_FIXED_TIME = (2000, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Records:
    """All that the tables say of what was sent of one invoice. ``receipts``: by delivery what the other side wrote."""

    papers: Papers
    deliveries: Sequence[DeliveryRecord]
    moves: Mapping[str, Sequence[Move]]
    receipts: Mapping[str, Sequence[KeptReceipt]]
    proofs: Mapping[str, Sequence[ProofRecord]]
    cases: Mapping[str, MisdirectedCase]
    """What was done about those that reached somebody else, by delivery."""
    attempts: Sequence[EvidenceRecord] = ()
    """What the network was asked about the recipient."""
    people: Mapping[str, str] = field(default_factory=dict)
    """What the users are called who moved the deliveries, by their ids."""


def read_records(connection: Reading, record: InvoiceRecord) -> Records:
    """Return what the tables say of what was sent of an invoice."""
    rows = deliveries_of_invoice(connection, record.id)
    ids = [row.id for row in rows]
    papers = Papers(record, attachments_of(connection, record.id))
    receipts, proofs = receipts_of(connection, ids), proofs_of(connection, ids)
    moves, cases = moves_of(connection, ids), cases_of(connection, ids)
    people = names_of(connection, (move.by for some in moves.values() for move in some))
    return Records(papers, rows, moves, receipts, proofs, cases, read_attempts(connection, record), people)


def read_attempts(connection: Reading, record: InvoiceRecord) -> list[EvidenceRecord]:
    """Return what the network was asked about the recipients of an invoice, from when it came in."""
    facts = whole_facts(record)
    endpoint = None if facts is None else facts.buyer.endpoint
    own = [endpoint_address(endpoint)] if endpoint is not None and endpoint.scheme != "EM" else []
    sent_to = [one.address for one in deliveries_of_invoice(connection, record.id) if kind_of(one.channel).carries_data]
    addresses = {*own, *sent_to}
    since = instant_of_id(record.id)
    return attempts_for(connection, record.company_id, addresses, since) if addresses else []


def make_evidence(records: Records, blobs: BlobStore) -> bytes:
    """Return the zip: original, presentation, exact bytes sent, receipts, time line (JSON and text), hashes.

    The same records always give the same bytes. It takes a while: call it outside of any transaction.
    """
    files = dict(_files(records, blobs))
    lines = [f"{hashlib.sha256(data).hexdigest()}  {name}\n" for name, data in files.items()]
    files["SHA256SUMS"] = "".join(lines).encode()
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name, _FIXED_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)
    return buffer.getvalue()


def _files(records: Records, blobs: BlobStore) -> Iterator[tuple[str, bytes]]:
    row = records.papers.invoice
    original = read_original(blobs, row)
    stem = invoice_filename(row.number, "", is_credit_note=row.kind == InvoiceKind.CREDIT_NOTE)
    yield f"original/{stem}.{'pdf' if original.startswith(b'%PDF-') else 'xml'}", original
    if any(one.sent_sha256 is not None for one in records.deliveries):
        picture = _picture(records.papers, blobs)
        if picture is not None:
            yield f"presentation/{stem}.pdf", picture
    deliveries = [
        delivery_model(one, records.moves.get(one.id, ()), records.proofs.get(one.id, ()), records.cases.get(one.id))
        for one in records.deliveries
    ]
    for number, attempt in enumerate(records.attempts, 1):
        name = safe_filename(f"{number}-{attempt.address}-{attempt.reachability}".replace(":", "-"))
        yield f"network/{name}.txt", attempt_paper([attempt], "en", row.number, row.buyer_name or "").encode()
        yield f"network/{name}.raw", attempt.answer
    yield "timeline.json", _timeline_json(row, deliveries)
    yield "timeline.txt", _timeline_text(row, deliveries, records.people).encode()
    for one, shown in zip(records.deliveries, deliveries, strict=True):
        folder = f"deliveries/{one.id}"
        if shown.corrections:
            yield f"{folder}/corrections.json", _corrections_json(one, shown)
        if one.sent_sha256 is not None and one.attempt_count > 0:
            yield f"{folder}/sent.{kind_of(one.channel).ending}", sent_bytes(blobs, one)
            if one.frozen.label:
                ticket = json.dumps(one.frozen.label, ensure_ascii=False, indent=1)
                yield f"{folder}/job-ticket.json", ticket.encode()
        for receipt in records.receipts.get(one.id, ()):
            yield f"{folder}/{receipt.seq}-{safe_filename(receipt.name)}", blobs.read(receipt.blob)


def _picture(papers: Papers, blobs: BlobStore) -> bytes | None:
    """Return the invoice as a person reads it: the rendered one that was kept, else that of the business system."""
    if papers.invoice.presentation_sha256 is not None:
        return blobs.read(papers.invoice.presentation_sha256)
    return own_picture(blobs, papers)


def _corrections_json(row: DeliveryRecord, shown: Delivery) -> bytes:
    """Return what was corrected, between the hash of the original and that of what went."""
    told = {
        "original_sha256": row.frozen.original_sha256,
        "corrections": [one.model_dump(mode="json") for one in shown.corrections],
        "sent_sha256": row.sent_sha256,
        "record_hash": row.frozen_sha256,
    }
    return json.dumps(told, ensure_ascii=False, indent=1).encode()


def _timeline_json(row: InvoiceRecord, deliveries: list[Delivery]) -> bytes:
    told = {
        "invoice_id": row.id,
        "number": row.number,
        "original_sha256": row.original_sha256,
        "deliveries": [one.model_dump(mode="json") for one in deliveries],
    }
    return json.dumps(told, ensure_ascii=False, indent=1).encode()


def _timeline_text(row: InvoiceRecord, deliveries: list[Delivery], people: Mapping[str, str]) -> str:
    lines = [f"Invoice {row.number}", ""]
    for one in deliveries:
        lines.append(f"{one.channel.value} to {one.address}, delivery {one.id}")
        if one.provider:
            lines.append(f"  through {operator_label(one)}")
        for made in one.corrections:
            at = made.at.strftime("%Y-%m-%d %H:%M:%S UTC")
            what = _CORRECTED[made.what]
            lines.append(f'  {at}  corrected by {made.by}: {what} "{made.old}" -> "{made.new}"')
        lines += _case_lines(one)
        if one.reference:
            lines.append(f"  reference of the other side: {one.reference}")
        for move in one.moves:
            at = move.at.strftime("%Y-%m-%d %H:%M:%S UTC")
            by = f"{people[move.by]} ({move.by})" if move.by in people else move.by
            lines.append(f"  {at}  {move.to_state.value:<12}  attempt {move.attempt}  by {by}: {move.reason}")
        for proof in one.proofs:
            lines.append(f"  {proof.at.strftime('%Y-%m-%d %H:%M:%S UTC')}  proved: {_PROOFS[proof.kind]}")
        if one.buyer_answer is not None:
            told = filter(None, (*one.buyer_answer.reasons, one.buyer_answer.words))
            lines.append(f"  the buyer's answer: {one.buyer_answer.code.value} {' '.join(told)}".rstrip())
        lines.append("")
    return "\n".join(lines)


def _case_lines(one: Delivery) -> Iterator[str]:
    if one.case is None:
        return
    at = one.case.opened_at.strftime("%Y-%m-%d %H:%M:%S UTC")
    yield f"  {at}  reached somebody else, says {one.case.opened_by}"
    for step in one.case.steps:
        if step.done_at is not None:
            by = f" by {step.by}" if step.by else ""
            yield f"  {step.done_at.strftime('%Y-%m-%d %H:%M:%S UTC')}  done{by}: {step.step.value}"


def operator_label(one: Delivery) -> str:
    """Return what the operator calls itself, with the name that the settings know it by."""
    name = one.provider or ""
    try:
        label = provider_module(name).label if one.channel.kind.carries_data else name
    except FixSettings:  # the practice network, or a package that is gone
        label = name
    return label if label == name else f"{label} ({name})"
