"""Evidence: everything about what was sent of one invoice, in one zip that can be checked without this program."""

import hashlib
import io
import json
import zipfile
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, select

from connect_app.contract.deliveries import Delivery
from connect_app.domain.channel import Channel
from connect_app.domain.errors import FixSettings
from connect_app.domain.filenames import invoice_filename, safe_filename
from connect_app.gateway.delivery.contents import sent_bytes
from connect_app.gateway.delivery.presentation import Papers, own_picture
from connect_app.gateway.providers.registry import provider_module
from connect_app.gateway.store.attachments import attachments_of
from connect_app.gateway.store.blobs import BlobStore
from connect_app.gateway.store.delivery_rows import deliveries_of
from connect_app.gateway.store.invoice_rows import loaded, read_original
from connect_app.gateway.store.tables import delivery, event

_ENDINGS = {"email": "eml", "einvoice": "xml", "print": "pdf"}
_FIXED_TIME = (2000, 1, 1, 0, 0, 0)


def make_evidence(connection: Connection, blobs: BlobStore, invoice_row: Any) -> bytes:
    """Return the zip: original, presentation, exact bytes sent, receipts, time line (JSON and text), hashes.

    The same rows always give the same bytes.
    """
    files = dict(_files(connection, blobs, invoice_row))
    lines = [f"{hashlib.sha256(data).hexdigest()}  {name}\n" for name, data in files.items()]
    files["SHA256SUMS"] = "".join(lines).encode()
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name, _FIXED_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)
    return buffer.getvalue()


def _files(connection: Connection, blobs: BlobStore, row: Any) -> Iterator[tuple[str, bytes]]:
    original = read_original(blobs, row)
    stem = invoice_filename(row.number, "")
    yield f"original/{stem}.{'pdf' if original.startswith(b'%PDF-') else 'xml'}", original
    query = select(delivery).where(delivery.c.invoice_id == row.id).order_by(delivery.c.id)
    rows = connection.execute(query).all()
    if any(one.sent_sha256 is not None for one in rows):
        picture = _picture(connection, blobs, row)
        if picture is not None:
            yield f"presentation/{stem}.pdf", picture
    deliveries = deliveries_of(connection, row.id)
    yield "timeline.json", _timeline_json(row, deliveries)
    yield "timeline.txt", _timeline_text(row, deliveries).encode()
    for one in rows:
        folder = f"deliveries/{one.id}"
        if one.sent_sha256 is not None and one.attempt_count > 0:
            yield f"{folder}/sent.{_ENDINGS[one.channel]}", sent_bytes(blobs, one)
            label = loaded(one.frozen).get("label")
            if label:
                yield f"{folder}/job-ticket.json", json.dumps(label, ensure_ascii=False, indent=1).encode()
        yield from _receipts(connection, blobs, one.id, folder)


def _picture(connection: Connection, blobs: BlobStore, row: Any) -> bytes | None:
    """Return the invoice as a person reads it: the rendered one that was kept, else that of the business system."""
    if row.presentation_sha256 is not None:
        return blobs.read(row.presentation_sha256)
    return own_picture(blobs, Papers(row, attachments_of(connection, row.id)))


def _receipts(connection: Connection, blobs: BlobStore, delivery_id: str, folder: str) -> Iterator[tuple[str, bytes]]:
    query = select(event).where(event.c.object_id == delivery_id).order_by(event.c.seq)
    for row in connection.execute(query):
        told = loaded(row.data)
        if "evidence" in told:
            yield f"{folder}/{row.seq}-{safe_filename(told['evidence_name'])}", blobs.read(told["evidence"])


def _timeline_json(row: Any, deliveries: list[Delivery]) -> bytes:
    told = {
        "invoice_id": row.id,
        "number": row.number,
        "original_sha256": row.original_sha256,
        "deliveries": [one.model_dump(mode="json") for one in deliveries],
    }
    return json.dumps(told, ensure_ascii=False, indent=1).encode()


def _timeline_text(row: Any, deliveries: list[Delivery]) -> str:
    lines = [f"Invoice {row.number}", ""]
    for one in deliveries:
        lines.append(f"{one.channel.value} to {one.address}, delivery {one.id}")
        if one.provider:
            lines.append(f"  through {_label(one)}")
        if one.reference:
            lines.append(f"  reference of the other side: {one.reference}")
        for move in one.moves:
            at = move.at.strftime("%Y-%m-%d %H:%M:%S UTC")
            lines.append(f"  {at}  {move.to_state.value:<12}  attempt {move.attempt}  by {move.by}: {move.reason}")
        lines.append("")
    return "\n".join(lines)


def _label(one: Delivery) -> str:
    """Return what the operator calls itself, with the name that the settings know it by."""
    name = one.provider or ""
    try:
        label = provider_module(name).label if one.channel is Channel.EINVOICE else name
    except FixSettings:  # the practice network, or a package that is gone
        label = name
    return label if label == name else f"{label} ({name})"
