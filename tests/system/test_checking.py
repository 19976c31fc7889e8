"""An attachment is judged on the client as the gateway judges it."""

from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image

from connect_app.client.checking import AttachmentChecker
from connect_app.client.connection import Connection, SharedGateway
from connect_app.documents.worker import DocumentWorker
from connect_app.domain.errors import FixData
from tests.running_gateway import RunningGateway
from tests.system.invoices import ubl, write_pdf

NUMBERS = {"5001": {}, "5002": {"endpoint": None, "email": "kund@example.com"}, "5003": {"endpoint": None}}


@pytest.fixture(scope="module")
def signed_in(tmp_path_factory):
    folder = tmp_path_factory.mktemp("checking")
    with RunningGateway(folder / "gateway") as gateway:
        for number, how in NUMBERS.items():
            assert gateway.upload(f"{number}.xml", ubl(number, **how).encode()).status_code == 201
        with closing(Connection(SharedGateway(gateway.url, gateway.token))) as connection:
            yield connection.sign_in()


def documents(folder: Path) -> dict[str, Path]:
    """Return documents of every kind that the rules tell apart."""
    made = {"good.pdf": write_pdf(folder / "good.pdf")}
    for name, dpi in (("right.tif", 300), ("wrong.tif", 200)):
        Image.new("1", (600, 800), 1).save(folder / name, "TIFF", dpi=(dpi, dpi), compression="group4")
        made[name] = folder / name
    Image.new("1", (600, 800), 1).save(folder / "unknown.tif", "TIFF")
    Image.new("RGB", (60, 80)).save(folder / "photo.png")
    contents = {
        "empty.pdf": b"",
        "tool.pdf": b"MZ" + bytes(200),
        "run.exe": b"MZ" + bytes(200),
        "cut.pdf": made["good.pdf"].read_bytes()[:400],
        "table.csv": b"a;b\n1;2\n",
        "letter.docx": b"PK\x03\x04" + bytes(100),
        "big.pdf": made["good.pdf"].read_bytes() + b"%" * 5_000_001,
        "photo.pdf": (folder / "photo.png").read_bytes(),
    }
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    names = [*contents, "unknown.tif", "photo.png"]
    return made | {name: folder / name for name in names}


@pytest.mark.parametrize("number", NUMBERS)
def test_the_client_says_what_the_gateway_says(signed_in, tmp_path, number):
    gateway, company_id = signed_in.gateway, signed_in.company.id
    invoice = next(one for one in gateway.invoices(company_id, q=number).items if one.number == number)
    with DocumentWorker() as worker:
        checker = AttachmentChecker(worker, lambda: signed_in.settings)
        verdicts = {}
        for name, path in documents(tmp_path).items():
            facts, findings = checker.check(path, name, {route.channel for route in invoice.channels})
            said = gateway.check_attachment(company_id, invoice.id, path, name=name)
            ours = sorted((one.code, one.severity, one.channel or "", one.message) for one in findings)
            theirs = sorted((one.code, one.severity, one.channel or "", one.message) for one in said.findings)
            assert ours == theirs, name
            assert (facts.sha256, facts.media_type, facts.pages) == (said.sha256, said.media_type, said.pages), name
            verdicts[name] = said.accepted
    assert verdicts["good.pdf"]
    assert not verdicts["tool.pdf"]
    assert verdicts["right.tif"] == (number != "5001")
    assert verdicts["wrong.tif"] == (number == "5002")


def test_a_file_that_is_gone_is_said(tmp_path):
    with DocumentWorker() as worker, pytest.raises(FixData) as refused:
        AttachmentChecker(worker, lambda: None).check(tmp_path / "gone.pdf", "gone.pdf", ())
    assert refused.value.code == "file_unreadable"
