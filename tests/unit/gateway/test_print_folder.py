"""The print folder: two invoices never become one job, and nobody's file is overwritten."""

import json
from pathlib import Path

import pytest

from connect_app.domain.errors import FixData
from connect_app.domain.identifiers import new_id
from connect_app.gateway.channels.interface import Parcel
from connect_app.gateway.channels.print_folder import FolderPrinter
from connect_app.gateway.channels.printing import job_name
from tests.unit.gateway.test_message import shipment

LONG = "INVOICE-OF-THE-NORTHERN-WORKSHOP-" * 4


def put(folder: Path, number: str, delivery_id: str, data: bytes = b"%PDF") -> str:
    one = shipment(number=number, delivery_id=delivery_id)
    parcel = Parcel(one, data, {"delivery_id": delivery_id, "invoice_number": number})
    return FolderPrinter(folder).put(parcel, job_name(one))


@pytest.mark.parametrize(
    "numbers", [("1", "1"), ("a/b", "a-b"), (LONG + "1", LONG + "2"), ("发票", "工时"), ("!", "?")]
)
def test_two_invoices_are_two_jobs(tmp_path: Path, numbers: tuple[str, str]) -> None:
    ids = [new_id(), new_id()]
    for number, delivery_id in zip(numbers, ids, strict=True):
        put(tmp_path, number, delivery_id, f"%PDF {delivery_id}".encode())
    assert {path.read_bytes() for path in tmp_path.glob("*.pdf")} == {f"%PDF {one}".encode() for one in ids}
    assert {json.loads(path.read_text())["delivery_id"] for path in tmp_path.glob("*.json")} == set(ids)
    assert all(len(path.name.encode()) <= 255 for path in tmp_path.iterdir())


def test_the_same_delivery_may_try_again(tmp_path: Path) -> None:
    one = new_id()
    put(tmp_path, "1001", one, b"%PDF first")
    put(tmp_path, "1001", one, b"%PDF second")
    (printed,) = tmp_path.glob("*.pdf")
    assert printed.read_bytes() == b"%PDF second"


def test_an_attempt_that_was_cut_off_may_be_made_again(tmp_path: Path) -> None:
    one = new_id()
    (tmp_path / f".{job_name(shipment(number='1001', delivery_id=one))}.json.part").write_bytes(b'{"deliv')
    put(tmp_path, "1001", one)
    assert len(list(tmp_path.glob("*.json"))) == 1


def test_a_strange_file_is_never_overwritten(tmp_path: Path) -> None:
    one = new_id()
    strange = tmp_path / f"{job_name(shipment(number='1001', delivery_id=one))}.pdf"
    strange.write_bytes(b"somebody's")
    with pytest.raises(FixData, match="left as it is"):
        put(tmp_path, "1001", one)
    assert strange.read_bytes() == b"somebody's"
    assert list(tmp_path.iterdir()) == [strange]
