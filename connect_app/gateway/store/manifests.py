"""Manifests as the table keeps them.

An invoice that is all there is of it needs no row: its manifest is made of its own row.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import delete, select

from connect_app.domain.manifest import Piece, PieceRole, Reason
from connect_app.gateway.store.columns import loaded_objects
from connect_app.gateway.store.files import FileRecord
from connect_app.gateway.store.invoices import InvoiceRecord
from connect_app.gateway.store.tables import manifest
from connect_app.gateway.store.transactions import Reading, Writing

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def write_manifests(connection: Writing, company_id: str, found: Iterable[tuple[str, Sequence[Piece]]]) -> None:
    """Keep the manifests of invoices or files (by id), each in place of what was kept before."""
    rows = [(object_id, company_id, _encode([_stored(one) for one in pieces])) for object_id, pieces in found]
    if rows:
        connection.exec_driver_sql(
            "INSERT INTO manifest (object_id, company_id, pieces) VALUES (?, ?, ?) ON CONFLICT (object_id) "
            "DO UPDATE SET company_id = excluded.company_id, pieces = excluded.pieces",
            rows,
        )


def read_manifest(connection: Reading, object_id: str) -> list[Piece]:
    """Return what is kept of an invoice or a file; empty where it is plain."""
    stored = connection.scalar(select(manifest.c.pieces).where(manifest.c.object_id == object_id))
    return [_piece(one) for one in loaded_objects(stored)]


def forget_manifests(connection: Writing, ids: Sequence[str]) -> None:
    """Drop the manifests of invoices or files that go."""
    connection.execute(delete(manifest).where(manifest.c.object_id.in_(ids)))


def invoice_pieces(connection: Reading, row: InvoiceRecord, file_name: str) -> list[Piece]:
    """Return the whole manifest of an invoice, that of a plain one too."""
    kept = read_manifest(connection, row.id)
    return kept or [Piece(file_name, "", row.original_length, row.original_sha256, PieceRole.DATA)]


def file_pieces(connection: Reading, row: FileRecord) -> list[Piece]:
    """Return the whole manifest of a file, that of a plain one too; nothing for one that cannot be read."""
    kept = read_manifest(connection, row.id)
    if kept or not row.invoice_count:
        return kept
    return [Piece(row.name, "", row.size, row.sha256, PieceRole.DATA)]


def _stored(piece: Piece) -> dict[str, object]:
    return {name: value for name, value in asdict(piece).items() if value is not None}


def _piece(stored: Mapping[str, Any]) -> Piece:
    reason = stored.get("reason")
    role = PieceRole(stored["role"])
    return Piece(**{**stored, "role": role, "reason": Reason(**reason) if reason else None})
