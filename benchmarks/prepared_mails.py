"""A company with invoices whose mails are composed and wait in their lanes, for measuring what comes then."""

import os
from typing import Any

from sqlalchemy import insert, select

from connect_app.domain.identifiers import new_id
from connect_app.gateway.channels.interface import Composed
from connect_app.gateway.company.settings import first_settings
from connect_app.gateway.delivery.composing import Pack
from connect_app.gateway.delivery.lanes import LANE_SIZE
from connect_app.gateway.delivery.moves import create_all
from connect_app.gateway.store.blobs import BlobStore
from connect_app.gateway.store.companies import create_company
from connect_app.gateway.store.deliveries import NewDelivery, delivery_record
from connect_app.gateway.store.engine import Database
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.frozen import read_frozen
from connect_app.gateway.store.sends import new_send
from connect_app.gateway.store.tables import delivery, file, invoice


def prepare(database: Database, blobs: BlobStore, count: int, size: int) -> list[str]:
    """Write them (``size``: bytes of a mail) and return the ids of their lanes."""
    line = b"Subject: benchmark\r\n\r\n" + (b"x" * 74 + b"\r\n") * (size // 76)
    ids, lanes = [new_id() for _ in range(count)], [new_id() for _ in range(-(-count // LANE_SIZE))]
    with database.writing() as connection:
        company_id = create_company(connection, "Benchmark", None, "SE", first_settings(is_practice=False).model_dump())
        file_id = new_id()
        connection.execute(insert(file).values(_file_row(file_id, company_id, count)))
        connection.execute(insert(invoice), [_invoice_row(one, company_id, file_id, at) for at, one in enumerate(ids)])
        send_id = new_send(connection, company_id, count, [], 0, "benchmark")
        new = [_delivery(one, company_id, send_id, lanes[at // LANE_SIZE], at) for at, one in enumerate(ids)]
        create_all(connection, new, by="benchmark", reason="Sent by Send selected.")
        rows = [delivery_record(row) for row in connection.execute(select(delivery).order_by(delivery.c.id))]
    for start in range(0, count, LANE_SIZE):
        with Pack(database, blobs) as pack:
            for row in rows[start : start + LANE_SIZE]:
                pack.add([row], Composed(os.urandom(16).hex().encode() + b"\r\n" + line))
            pack.keep()
    return lanes


def _file_row(file_id: str, company_id: str, count: int) -> dict[str, Any]:
    return {
        "id": file_id, "company_id": company_id, "name": "b.xml", "size": 1, "sha256": "0" * 64, "format": "ubl",
        "state": "waiting", "received_at": now_us(), "invoice_count": count, "invoices_with_attachments": 0,
        "waiting_count": count, "sending_count": 0, "totals": [], "version": 1,
    }  # fmt: skip


def _invoice_row(invoice_id: str, company_id: str, file_id: str, at: int) -> dict[str, Any]:
    return {
        "id": invoice_id, "company_id": company_id, "file_id": file_id, "position": at, "kind": "invoice",
        "number": str(at), "seller_key": "s", "format": "ubl", "facts": {"seller": {}, "buyer": {}}, "findings": [],
        "routes": [], "state": "waiting", "attachment_count": 0, "original_blob": "0" * 64, "original_offset": 0,
        "original_length": 1, "original_sha256": "0" * 64, "version": 1, "customer_number": str(at),
    }  # fmt: skip


def _delivery(invoice_id: str, company_id: str, send_id: str, lane_id: str, at: int) -> NewDelivery:
    frozen = read_frozen({
        "number": str(at), "kind": "invoice", "format": "ubl", "language": "sv", "customer_number": str(at),
        "seller_name": "Nordlys", "buyer_name": "Kund", "payable": None, "issue_date": None, "due_date": None,
        "original": {"blob": "0" * 64, "offset": 0, "length": 1, "sha256": "0" * 64}, "files": [],
    })  # fmt: skip
    assert frozen is not None
    address = f"kund-{at}@example.org"
    return NewDelivery(new_id(), company_id, invoice_id, send_id, lane_id, "email", None, address, frozen)
