"""The samples can be read, add up, and are what their makers make."""

import hashlib
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest

from connect_app.domain.invoice import InvoiceKind
from connect_app.formats.archive import open_archive
from connect_app.formats.reading import read_document, read_invoices
from connect_app.formats.sidecar import read_sidecar

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"


@pytest.mark.parametrize(
    ("name", "numbers", "payable"),
    [
        ("march.xml", [f"2603{position:02}" for position in range(1, 13)], None),
        ("credit-note.xml", ["260390"], Decimal("2887.50")),
        ("cii.xml", ["260323"], Decimal("1368.00")),
        ("svefaktura.xml", ["260321"], Decimal("9975.00")),
        ("finvoice.xml", ["260322"], Decimal("1776.00")),
    ],
)
def test_every_file_is_read_without_a_finding(name: str, numbers: list[str], payable: Decimal | None) -> None:
    parts = list(read_invoices(SAMPLES / name))

    assert [part.facts.number for part in parts] == numbers
    assert [part.findings for part in parts] == [()] * len(parts)
    for part in parts:
        assert part.facts.issue_date and part.facts.seller.name == "Nordlys Verkstad AB" and part.facts.buyer.name
        assert part.facts.payable is not None
        assert payable is None or part.facts.payable.amount == payable


def test_march_goes_by_every_channel() -> None:
    buyers = [part.facts.buyer for part in read_invoices(SAMPLES / "march.xml")]

    in_network = [buyer for buyer in buyers if buyer.endpoint and buyer.endpoint.scheme != "EM"]
    by_email = [buyer for buyer in buyers if buyer not in in_network and (buyer.endpoint or buyer.email)]
    assert (len(in_network), len(by_email), len(buyers)) == (6, 4, 12)
    assert {buyer.endpoint.scheme for buyer in in_network if buyer.endpoint} == {"0007", "0088", "0192"}


def test_seven_invoices_of_march_have_a_time_sheet() -> None:
    numbers = {part.facts.number for part in read_invoices(SAMPLES / "march.xml")}
    sheets = {path.stem.removeprefix("time-sheet-") for path in SAMPLES.glob("attachments/time-sheet-*.pdf")}

    assert len(sheets) == 7 and sheets < numbers


def test_the_zip_has_three_invoices() -> None:
    parts = [read_document(member.open().read()) for member in open_archive(SAMPLES / "april.zip")]

    assert [part.facts.number for part in parts] == ["260401", "260402", "260403"]


def test_the_credit_note_is_one() -> None:
    (part,) = read_invoices(SAMPLES / "credit-note.xml")

    assert part.facts.kind is InvoiceKind.CREDIT_NOTE


def test_the_svefaktura_carries_its_attachment() -> None:
    (part,) = read_invoices(SAMPLES / "svefaktura.xml")

    assert [one.filename for one in part.embedded] == ["leveransbekraftelse.pdf"]
    assert part.embedded[0].content is not None and part.embedded[0].content.startswith(b"%PDF-")


def test_the_side_car_belongs_to_its_pdf() -> None:
    (row,) = read_sidecar((SAMPLES / "invoice-260325.json").read_bytes(), "invoice-260325.json")

    assert row.pdf_name == "invoice-260325.pdf" and (SAMPLES / row.pdf_name).exists()
    assert row.facts.number == "260325" and row.facts.payable and row.facts.payable.amount == Decimal("4920.00")


def test_the_samples_are_what_their_makers_make(tmp_path: Path) -> None:
    subprocess.run([sys.executable, SAMPLES / "making", tmp_path], check=True)

    assert _hashes(tmp_path) == _hashes(SAMPLES)


def _hashes(folder: Path) -> set[str]:
    """Return names with hashes; PDF and pictures by name alone: libraries make them anew otherwise."""
    found = set()
    for path in folder.rglob("*.*"):
        name = path.relative_to(folder).as_posix()
        if name.startswith("making") or path.suffix == ".md":
            continue
        exact = path.suffix in {".xml", ".json", ".csv"} and "svefaktura" not in name
        found.add(f"{name} {hashlib.sha256(path.read_bytes()).hexdigest()}" if exact else name)
    return found
