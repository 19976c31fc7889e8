"""Rows that a bad disk has spoilt: lists pass over them with a sentence, and no neighbour waits for them."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.invoice_files import new_number, ubl_invoice
from tests.ledger import ledger_of
from tests.running_gateway import RunningGateway
from tests.sending_job import by_mail, deliveries, delivery, send, upload_all

pytestmark = pytest.mark.sqlite_only("a server looks after its own disk, and takes no JSON that is none")


class Spoiling:
    """The sent and the waiting invoices of a gateway, whose rows can be spoilt for a while."""

    def __init__(self, gateway: RunningGateway) -> None:
        self.gateway = gateway
        self.customer = f"C-{new_number()}"
        (self.sent,) = upload_all(gateway, by_mail("sent@example.org"))
        send(gateway, [self.sent])
        self.delivery = delivery(gateway, self.sent, "accepted")["id"]
        made = [ubl_invoice(customer=self.customer, endpoint=None, email=f"{one}@example.org") for one in "ab"]
        self.spoilt, self.neighbour = upload_all(gateway, *made)
        self.file = gateway.get(f"/invoices/{self.spoilt}").json()["file_id"]

    @contextmanager
    def spoilt_row(self, table: str, column: str, value: object) -> Iterator[None]:
        """Let this value stand in the row for a while."""
        row_id = {"invoice": self.spoilt, "file": self.file, "delivery": self.delivery}[table]
        with ledger_of(self.gateway.data) as ledger:
            (before,) = ledger.execute(f"SELECT {column} FROM {table} WHERE id = ?", (row_id,)).fetchone()
            change = f"UPDATE {table} SET {column} = ? WHERE id = ?"
            ledger.execute(change, (value, row_id))
            try:
                yield
            finally:
                ledger.execute(change, (before, row_id))


@pytest.fixture(scope="module")
def spoiling(gateway: RunningGateway) -> Spoiling:
    return Spoiling(gateway)


JSON = ("facts", "routes", "findings", "recipients", "totals", "problem", "failure")
LISTS = [
    "/files",
    "/invoices?view=all&limit=500",
    "/invoices?view=waiting",
    "/sends",
    "/messages",
    "/bounces",
    "/templates",
]
LISTS += ["/customers", "/email-list", "/counts", "/events?after=0&wait=0"]


@pytest.mark.parametrize("value", ["waitinh", "-5", '{"a"'])
@pytest.mark.parametrize(
    ("table", "column"),
    [
        *(("invoice", one) for one in ("state", "kind", "format", "issue_date", "payable", "company_id")),
        *(("invoice", one) for one in ("facts", "routes", "findings", "recipients")),
        *(("file", one) for one in ("state", "format", "totals", "problem", "company_id")),
        *(("delivery", one) for one in ("state", "channel", "company_id", "failure")),
    ],
)
def test_what_is_spoilt_stops_no_list_and_no_neighbour(spoiling: Spoiling, table: str, column: str, value: str) -> None:
    gateway = spoiling.gateway
    if column in JSON and value == "waitinh":
        value = '"waitinh"'
    with spoiling.spoilt_row(table, column, value):
        details = [f"/invoices/{one}" for one in (spoiling.spoilt, spoiling.neighbour, spoiling.sent)]
        for path in [*LISTS, *details]:
            answer = gateway.http.get(gateway.company_url + path, timeout=20)
            assert answer.status_code in (200, 404), (path, answer.text)
        rows = gateway.post("/sends/plan", json={"invoice_ids": [spoiling.neighbour]}).json()["rows"]
        assert [row["sendable"] for row in rows] == [True]
        listed = gateway.get("/invoices", view="all", limit=500).json()["items"]
        assert {spoiling.neighbour, spoiling.sent} <= {one["id"] for one in listed}


NUMBERS = {
    "invoice": ("position", "attachment_count", "original_length", "original_offset", "sent_at", "version"),
    "file": ("size", "received_at", "invoice_count", "waiting_count", "left_out_count", "version"),
    "delivery": ("attempt_count", "accepted_at", "created_at", "updated_at"),
    "send": ("selected", "created_at", "begins_at"),
    "customer": ("version",),
    "event": ("at",),
    "counter": ("value",),
    "company": ("version",),
}


def test_an_invoice_and_a_file_without_their_numbers_say_so(spoiling: Spoiling) -> None:
    gateway = spoiling.gateway
    with spoiling.spoilt_row("invoice", "original_length", "waitinh"):
        assert gateway.get(f"/invoices/{spoiling.spoilt}").json()["failure_code"] == "record_damaged"
        rows = gateway.post("/sends/plan", json={"invoice_ids": [spoiling.spoilt, spoiling.neighbour]}).json()["rows"]
        sendable = {row["invoice_id"]: row["sendable"] for row in rows}
        assert sendable == {spoiling.spoilt: False, spoiling.neighbour: True}, rows
    with spoiling.spoilt_row("file", "size", "waitinh"):
        (file,) = (one for one in gateway.get("/files", limit=500).json()["items"] if one["id"] == spoiling.file)
        assert file["problem"]["code"] == "record_damaged"


@pytest.mark.parametrize("table", NUMBERS)
def test_a_text_where_a_number_stood_stops_no_list(spoiling: Spoiling, table: str) -> None:
    gateway = spoiling.gateway
    gateway.post("/customers", json={"number": f"K-{new_number()}", "name": "K", "emails": []})
    others = f"id <> '{spoiling.neighbour}'" if table == "invoice" else "1"
    for column in NUMBERS[table]:
        with ledger_of(gateway.data) as ledger:
            some = f"{column} IS NOT NULL AND {others}"
            before = ledger.execute(f"SELECT rowid, {column} FROM {table} WHERE {some}").fetchall()
            ledger.execute(f"UPDATE {table} SET {column} = 'waitinh' WHERE {some}")
            try:
                for path in [*LISTS, "/settings", *(f"/invoices/{one}" for one in (spoiling.spoilt, spoiling.sent))]:
                    answer = gateway.http.get(gateway.company_url + path, timeout=20)
                    assert answer.status_code == 200, (column, path, answer.text)
                plan = gateway.post("/sends/plan", json={"invoice_ids": [spoiling.neighbour]})
                assert plan.status_code == 200, (column, plan.text)
            finally:
                for row, value in before:
                    ledger.execute(f"UPDATE {table} SET {column} = ? WHERE rowid = ?", (value, row))


def test_a_spoilt_file_and_a_spoilt_delivery_say_so(spoiling: Spoiling) -> None:
    gateway = spoiling.gateway
    with spoiling.spoilt_row("file", "state", "waitinh"), spoiling.spoilt_row("delivery", "state", "acceptee"):
        (file,) = (one for one in gateway.get("/files", limit=500).json()["items"] if one["id"] == spoiling.file)
        assert (file["state"], file["problem"]["code"]) == ("unreadable", "record_damaged")
        (one,) = deliveries(gateway, spoiling.sent)
        assert (one["state"], one["failure"]["code"], one["may"]) == ("held", "record_damaged", [])


def test_a_customer_can_be_changed_though_one_of_its_invoices_is_spoilt(spoiling: Spoiling) -> None:
    gateway = spoiling.gateway
    with spoiling.spoilt_row("invoice", "facts", '{"seller": 5}'):
        customer = {"number": spoiling.customer, "name": "K", "emails": [{"email": "new@example.org"}]}
        assert gateway.post("/customers", json=customer).status_code == 201
        (row,) = gateway.post("/sends/plan", json={"invoice_ids": [spoiling.neighbour]}).json()["rows"]
        assert [one["address"] for one in row["channels"]] == ["new@example.org"]
