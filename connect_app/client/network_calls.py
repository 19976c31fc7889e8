"""Calls about the company's e-invoice operator, and about whom the network reaches."""

import json
from collections.abc import Mapping, Sequence

from connect_app.client.transport import Transport, segment, with_secrets
from connect_app.contract.base import Page
from connect_app.contract.companies import KnownProvider, KnownProviders, ProviderTest, ProviderTestResult
from connect_app.contract.recipients import (
    AskedMany,
    AskManyPlanned,
    MovedInvoices,
    RecipientRequest,
    Recipients,
    RequestForm,
)
from connect_app.domain.identifiers import new_id

_TRIAL_TIMEOUT_S = 180
_LOOK_UP_TIMEOUT_S = 90
_PLAN_TIMEOUT_S = 120
_AS_PDF = {"Accept": "application/pdf"}


class NetworkCalls:
    """Which operators there are, and whether the company's account at one works."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def providers(self, company_id: str) -> list[KnownProvider]:
        """Return the operators that can be chosen, each with the fields of its form and with what it can do."""
        content = self._transport.get(f"/v1/companies/{segment(company_id)}/providers")
        return KnownProviders.model_validate_json(content).items

    def recipients(self, company_id: str, query: str, document_type: str = "invoice") -> Recipients:
        """Look for recipients by name, number, address or customer number; the network may take its time."""
        content = self._transport.get(
            f"/v1/companies/{segment(company_id)}/recipients",
            {"q": query, "document_type": document_type},
            _LOOK_UP_TIMEOUT_S,
            may_repeat=False,
        )
        return Recipients.model_validate_json(content)

    def requests(self, company_id: str, cursor: str | None = None) -> Page[RecipientRequest]:
        """Return the requests to recipients, the newest first; as many as a page has."""
        content = self._transport.get(_requests(company_id), {"limit": 500, "cursor": cursor})
        return Page[RecipientRequest].model_validate_json(content)

    def request_form(self, company_id: str, invoice_id: str | None, address: str | None) -> RequestForm:
        """Return what a form for a request begins with."""
        query = {"invoice_id": invoice_id, "address": address}
        return RequestForm.model_validate_json(self._transport.get(f"{_requests(company_id)}/form", query))

    def add_request(self, company_id: str, fields: Mapping[str, object], key: str | None = None) -> RecipientRequest:
        """Write a request as a draft; its letters are in the answer."""
        content = self._transport.post(_requests(company_id), json.dumps(fields), key)
        return RecipientRequest.model_validate_json(content)

    def change_request(self, company_id: str, request_id: str, changes: Mapping[str, object]) -> RecipientRequest:
        """Amend a request, send it, withdraw it, or note what became of it."""
        path = f"{_requests(company_id)}/{segment(request_id)}"
        response = self._transport.request("PATCH", path, body=json.dumps(changes), may_repeat=False)
        return RecipientRequest.model_validate_json(response.content)

    def plan_asking(self, company_id: str, customer_ids: Sequence[str] | None, country: str = "") -> AskManyPlanned:
        """Return the letters that would ask these customers, or all who are not there, for their address."""
        body = {"customer_ids": None if customer_ids is None else list(customer_ids), "country": country}
        path = f"{_requests(company_id)}/plan"
        answer = self._transport.request("POST", path, body=json.dumps(body), timeout_s=_PLAN_TIMEOUT_S)
        return AskManyPlanned.model_validate_json(answer.content)

    def ask_many(self, company_id: str, expected: Mapping[str, str], key: str | None = None) -> AskedMany:
        """Send these customers the letters that were seen; at most 200."""
        content = self._transport.post(f"{_requests(company_id)}/batch", json.dumps({"expected": dict(expected)}), key)
        return AskedMany.model_validate_json(content)

    def move_requested(self, company_id: str, request_id: str) -> MovedInvoices:
        """Let the invoices that wait for a recipient go as e-invoices."""
        content = self._transport.post(f"{_requests(company_id)}/{segment(request_id)}/move", "")
        return MovedInvoices.model_validate_json(content)

    def attempts_paper(self, company_id: str, invoice_id: str) -> bytes:
        """Return what the network was asked about an invoice's recipient, as a PDF to print."""
        path = f"/v1/companies/{segment(company_id)}/invoices/{segment(invoice_id)}/attempts"
        return self._transport.request("GET", path, headers=_AS_PDF).content

    def evidence_paper(self, company_id: str, evidence_id: str) -> bytes:
        """Return one question about a recipient and its answer, as a PDF to print."""
        path = f"/v1/companies/{segment(company_id)}/recipients/evidence/{segment(evidence_id)}"
        return self._transport.request("GET", path, headers=_AS_PDF).content

    def test_provider(self, company_id: str, wanted: ProviderTest) -> ProviderTestResult:
        """Try the account, sending nothing, and return what happened, step by step."""
        response = self._transport.request(
            "POST",
            f"/v1/companies/{segment(company_id)}/provider/test",
            body=with_secrets(wanted),
            headers={"Idempotency-Key": new_id()},
            timeout_s=_TRIAL_TIMEOUT_S,
            may_repeat=False,
        )
        return ProviderTestResult.model_validate_json(response.content)


def _requests(company_id: str) -> str:
    return f"/v1/companies/{segment(company_id)}/recipient-requests"
