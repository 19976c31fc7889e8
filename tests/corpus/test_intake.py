"""Real files through the real gateway: complete ones are read, the others are kept with a reason, none breaks it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.running_gateway import ROOT, RunningGateway

CORPUS = ROOT.parent / "shared" / "corpus"
READABLE = ("finvoice", "svefaktura", "xrechnung-cii", "xrechnung-ubl", "zugferd-pdf")
WITHOUT_CURRENCY = {"MustangGnuaccountingBeispielRE-20151008_504.pdf", "fail1.pdf"}
REFUSALS = {"not_an_invoice", "unsupported_format", "encrypted_pdf", "damaged_pdf", "truncated", "malformed_xml"}

pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus is not here")


@pytest.fixture(scope="module")
def gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningGateway]:
    with RunningGateway(tmp_path_factory.mktemp("gateway")) as running:
        yield running
        assert not running.fault


def files_in(folder: str) -> list[Path]:
    return sorted(path for path in (CORPUS / folder).rglob("*") if path.is_file())


@pytest.mark.parametrize("folder", READABLE)
def test_complete_documents_are_read(gateway: RunningGateway, folder: str) -> None:
    paths = files_in(folder)
    assert paths
    for path in paths:
        file = gateway.upload(path.name, path.read_bytes()).json()
        assert (file["state"], file["problem"]) == ("waiting", None), path.name
        for invoice in gateway.get(f"/files/{file['id']}/invoices").json()["items"]:
            assert invoice["number"], path.name
            assert invoice["issue_date"], path.name
            assert invoice["seller"]["name"], path.name
            assert invoice["buyer"]["name"], path.name
            if path.name not in WITHOUT_CURRENCY:
                assert len(invoice["payable"]["currency"]) == 3, path.name
            original = gateway.get(f"/invoices/{invoice['id']}/original").content
            if file["invoice_count"] == 1:
                assert original == path.read_bytes(), path.name


@pytest.mark.parametrize("folder", ["pdf-odd", "tiff", "zugferd-pdf-odd"])
def test_odd_ones_are_kept_with_a_reason(gateway: RunningGateway, folder: str) -> None:
    for path in files_in(folder):
        answer = gateway.upload(path.name, path.read_bytes())
        assert answer.status_code in (200, 201), path.name
        file = answer.json()
        if file["state"] == "unreadable":
            assert file["problem"]["code"] in REFUSALS, path.name
            assert file["problem"]["detail"].endswith("."), path.name
