"""Calls about the company's e-invoice operator, and about whom the network reaches."""

from connect_app.client.transport import Transport, segment, with_secrets
from connect_app.contract.companies import KnownProvider, KnownProviders, ProviderTest, ProviderTestResult
from connect_app.contract.recipients import Recipients
from connect_app.domain.identifiers import new_id

_TRIAL_TIMEOUT_S = 180
_LOOK_UP_TIMEOUT_S = 90


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
