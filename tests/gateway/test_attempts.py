"""The proof of the attempt: question, source, time and raw answer, with the invoice, on paper and in the evidence."""

import io
import json
import zipfile
from typing import Any

import pypdfium2
import pytest

from connect_app.domain.identifiers import instant_of_id, new_id
from connect_app.domain.routing import Reachability
from connect_app.gateway.network.attempts import attempt_paper
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.recipients import EvidenceRecord
from tests.gateway.test_network_routing import NOBODY, REACHABLE, gateway, operator, routed
from tests.invoice_files import new_number, ubl_invoice
from tests.operators.e_invoice_be import FakeEInvoiceBe
from tests.running_gateway import RunningGateway
from tests.sending_job import upload_all

__all__ = ["gateway", "operator"]
AS_PDF = {"Accept": "application/pdf"}


def words(pdf: bytes) -> str:
    """Return the text of a PDF, as it stands."""
    document = pypdfium2.PdfDocument(pdf)
    text = "\n".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return text


def attempts(running: RunningGateway, invoice_id: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = running.get(f"/invoices/{invoice_id}/attempts").json()["items"]
    return found


def test_it_is_kept_with_the_invoice_on_paper_and_in_the_evidence(
    gateway: RunningGateway, operator: FakeEInvoiceBe
) -> None:
    number = new_number()
    (one,) = upload_all(gateway, ubl_invoice(number, endpoint=NOBODY, email="kund@example.org", buyer="Kund AB"))
    routed(gateway, one, "email", "invoice_contact")
    (attempt,) = attempts(gateway, one)
    assert (attempt["address"], attempt["reachability"], attempt["source"]) == (NOBODY, "not_found", "e-invoice.be")
    assert json.loads(attempt["answer"])["is_valid"] is False

    url = f"{gateway.company_url}/invoices/{one}/attempts"
    answer = gateway.http.get(url, headers=AS_PDF, timeout=60)
    assert answer.headers["Content-Type"] == "application/pdf"
    paper = words(answer.content)
    for text in (f"Invoice {number}, Kund AB", NOBODY, "not registered in the network", "e-invoice.be", '"is_valid"'):
        assert text in paper
    single = gateway.http.get(f"{gateway.company_url}/recipients/evidence/{attempt['id']}", headers=AS_PDF, timeout=60)
    assert NOBODY in words(single.content)
    assert gateway.get(f"/recipients/evidence/{attempt['id']}").json() == attempt

    with zipfile.ZipFile(io.BytesIO(gateway.get(f"/invoices/{one}/evidence").content)) as archive:
        (raw,) = [name for name in archive.namelist() if name.endswith(".raw")]
        assert archive.read(raw).decode() == attempt["answer"]
        assert raw.removesuffix("raw") + "txt" in archive.namelist()
        assert raw in archive.read("SHA256SUMS").decode()


def test_an_answer_that_was_fresh_when_the_invoice_came_is_its_proof(
    gateway: RunningGateway, operator: FakeEInvoiceBe
) -> None:
    for _ in range(2):
        gateway.get("/recipients", q=REACHABLE)
    (one,) = upload_all(gateway, ubl_invoice(new_number(), endpoint=REACHABLE))
    routed(gateway, one, "einvoice", "reachable")
    assert [each["reachability"] for each in attempts(gateway, one)] == ["reachable"]
    (other,) = upload_all(gateway, ubl_invoice(new_number(), endpoint=None, email="kund@example.org"))
    assert attempts(gateway, other) == []
    assert gateway.get("/invoices/none/attempts").status_code == 404


@pytest.mark.parametrize("language", ["en", "sv", "de", "ro"])
@pytest.mark.parametrize("said", list(Reachability))
def test_the_paper_is_in_the_language_of_the_company(language: str, said: Reachability) -> None:
    at = now_us()
    one = EvidenceRecord("e", "c", NOBODY, "invoice", at, "sml", "NAPTR x", said.value, b"\xff<html>" + b"x" * 90_000)
    paper = attempt_paper([one], language, "17", "Kund")
    assert NOBODY in paper
    assert "17" in paper
    assert len(paper) < 60_000  # what is longer stands in the evidence alone
    assert (language == "en") == ("Raw answer:" in paper)
    assert attempt_paper([], language)


def test_an_id_says_when_it_was_made() -> None:
    before = now_us()
    made = instant_of_id(new_id())
    assert before - 2_000 <= made <= now_us() + 2_000
