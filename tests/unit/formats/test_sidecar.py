"""Side-cars: the data beside a PDF, as JSON and CSV; what a person wrote wrongly is said with its line."""

from datetime import date
from decimal import Decimal

import pytest

from connect_app.domain.errors import FileRefused
from connect_app.domain.invoice import Endpoint, FileFormat, InvoiceFacts, InvoiceKind, Party
from connect_app.domain.money import Money
from connect_app.formats.sidecar import SidecarRow, read_sidecar

EXPECTED = SidecarRow(
    InvoiceFacts(
        kind=InvoiceKind.INVOICE,
        number="F-1",
        format=FileFormat.PDF,
        issue_date=date(2026, 3, 1),
        due_date=date(2026, 3, 31),
        total=Money(Decimal("1250.50"), "SEK"),
        payable=Money(Decimal("1250.50"), "SEK"),
        language="sv",
        seller=Party(name="Säljare AB"),
        buyer=Party(
            name="Köpare AB", customer_number="1001", endpoint=Endpoint("0088", "7300010000001"), email="a@kund.example"
        ),
    ),
    "f-1.pdf",
)
CSV = (
    "file;number;issue_date;due_date;currency;payable;language;seller_name;buyer_name;customer_number;buyer_email;"
    "buyer_endpoint\n"
    "f-1.pdf;F-1;2026-03-01;2026-03-31;sek;1 250,50;sv;Säljare AB;Köpare AB;1001;a@kund.example;GLN:7300010000001\n"
)
JSON = """{"pdf_name": "f-1.pdf", "number": "F-1", "issue_date": "2026-03-01", "due_date": "2026-03-31",
 "payable": {"amount": "1250.50", "currency": "SEK"}, "language": "sv-SE", "seller": {"name": "Säljare AB"},
 "customer_number": 1001, "buyer": {"name": "Köpare AB", "email": "a@kund.example",
 "endpoint": {"scheme": "0088", "id": "7300010000001"}}, "extra": [1, 2], "nothing": null}"""


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (CSV.encode(), "f-1.csv"),
        (CSV.encode("utf-8-sig"), "f-1.csv"),
        (CSV.encode("cp1252"), "f-1.CSV"),
        (CSV.encode("utf-16"), "f-1.csv"),
        (CSV.replace("1 250,50", "1250.50").replace(";", ",").encode(), "f-1.csv"),
        (CSV.replace(";", "\t").replace("\n", "\r\n").encode(), "f-1.csv"),
        (JSON.encode(), "f-1.json"),
        (f"[{JSON}]".encode(), "f-1.json"),
        (f'{{"invoices": [{JSON}]}}'.encode(), "f-1.json"),
        (JSON.replace('"1250.50"', "1250.50").encode(), "facts.json"),
    ],
)
def test_every_way_to_write_it(data: bytes, name: str) -> None:
    assert read_sidecar(data, name) == (EXPECTED,)


def test_several_rows() -> None:
    rows = read_sidecar(b"number,pdf_name\nA,a.pdf\n\nB,\n", "x.csv")
    assert [(row.facts.number, row.pdf_name) for row in rows] == [("A", "a.pdf"), ("B", None)]


@pytest.mark.parametrize(
    ("data", "name", "code", "line", "field"),
    [
        (b"", "a.csv", "empty_file", None, ""),
        (b"number,payable\n", "a.csv", "empty_file", None, ""),
        (b"{", "a.json", "not_an_invoice", 1, ""),
        (b"[1]", "a.json", "not_an_invoice", None, ""),
        (b"[" * 200_000, "a.json", "not_an_invoice", None, ""),
        (b'{"issue_date": "2026-01-01"}', "a.json", "not_an_invoice", None, "number"),
        (b"number,issue_date\nA,2026-01-01\nB,1/2/2026\n", "a.csv", "not_an_invoice", 3, "issue_date"),
        (b"number;payable;currency\nA;1,234;SEK\n", "a.csv", "not_an_invoice", 2, "payable"),
        (b"number;payable;currency\nA;ten;SEK\n", "a.csv", "not_an_invoice", 2, "payable"),
        (b"number;payable;currency\nA;10;\n", "a.csv", "not_an_invoice", 2, "currency"),
        (b"number;kind\nA;bill\n", "a.csv", "not_an_invoice", 2, "kind"),
        (b" " * 10_000_001 + b"x", "a.csv", "too_large", None, ""),
    ],
)
def test_refusals(data: bytes, name: str, code: str, line: int | None, field: str) -> None:
    with pytest.raises(FileRefused) as caught:
        read_sidecar(data, name)
    assert (caught.value.code, caught.value.line) == (code, line)
    assert field in caught.value.sentence
