"""Records stand for rows of the tables: the same names in the same order, so that a renamed column is seen."""

from dataclasses import fields

import pytest
from sqlalchemy import Table

from connect_app.gateway.store.deliveries import DeliveryRecord
from connect_app.gateway.store.frozen import Frozen, read_frozen
from connect_app.gateway.store.invoices import INVOICE_COLUMNS, InvoiceRecord
from connect_app.gateway.store.tables import delivery, invoice

FROZEN = {
    "number": "INV-1",
    "kind": "invoice",
    "format": "ubl",
    "language": "en",
    "customer_number": "417",
    "seller_name": "Kranich",
    "buyer_name": None,
    "payable": {"amount": "12.50", "currency": "EUR"},
    "issue_date": "2026-11-02",
    "due_date": None,
    "original": {"blob": "b", "offset": 3, "length": 9, "sha256": "s"},
    "files": [
        {
            "filename": "a.pdf",
            "media_type": "application/pdf",
            "sha256": "f",
            "size": 7,
            "description": None,
            "is_embedded": False,
            "attachment_id": "id",
            "blob": "c",
            "offset": 0,
        }
    ],
}
"""As the first version wrote it."""


@pytest.mark.parametrize(("record", "table"), [(InvoiceRecord, invoice), (DeliveryRecord, delivery)])
def test_record_has_the_columns_of_its_table(record: type, table: Table) -> None:
    named = [{"kept": "frozen"}.get(one.name, one.name) for one in fields(record)]
    assert named == [one.name for one in table.c]


def test_columns_of_an_invoice_are_those_of_its_record() -> None:
    assert [one.name for one in INVOICE_COLUMNS] == [one.name for one in fields(InvoiceRecord)]


def test_what_the_first_version_froze_is_read() -> None:
    frozen = read_frozen(FROZEN)
    assert frozen is not None
    assert (frozen.number, frozen.files[0].sent.filename, frozen.files[0].blob) == ("INV-1", "a.pdf", "c")
    assert (frozen.letter, frozen.sent, frozen.attempts_before, frozen.label) == (None, None, 0, {})
    assert frozen.stored == FROZEN


def test_what_another_delivery_takes_over_is_not_what_was_composed() -> None:
    composed = read_frozen({**FROZEN, "attempts_before": 2, "label": {"a": 1}, "sent": _place(), "unknown": 1})
    assert composed is not None
    again = composed.for_another()
    assert (again.sent, again.label, again.attempts_before) == (None, {}, 0)
    assert again.stored == {**FROZEN, "unknown": 1}  # a hash goes over what a newer version may have added, too


@pytest.mark.parametrize("damaged", [None, [], "x", {}, {**FROZEN, "kind": "invocie"}, {**FROZEN, "files": [{}]}])
def test_what_a_damaged_disk_left_is_nothing(damaged: object) -> None:
    found: Frozen | None = read_frozen(damaged)
    assert found is None


def _place() -> dict[str, object]:
    return {"blob": "x", "offset": 0, "size": 4}
