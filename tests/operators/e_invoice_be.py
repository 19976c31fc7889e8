"""A stand-in for e-invoice.be: drafts, which are sent once."""

import uuid
from datetime import UTC, datetime
from typing import Any

from connect_app.domain.routing import Reachability
from connect_app.formats.reading import read_document
from connect_app.gateway.providers.e_invoice_be import EInvoiceBe
from connect_app.gateway.providers.interface import Notebook
from tests.operators.fake import FakeOperator, Handler, Reply, Request

TOKEN = "secret-of-this-test"
_ID = "[0-9a-f-]+"
_UBL = "urn:oasis:names:specification:ubl:schema:xsd"
_BILLING = "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0::2.1"
INVOICES = f"{_UBL}:Invoice-2::Invoice##{_BILLING}"
CREDIT_NOTES = f"{_UBL}:CreditNote-2::CreditNote##{_BILLING}"


class FakeEInvoiceBe(FakeOperator):
    """Drafts become documents in transit; `report` says what became of them."""

    description = "e-invoice.be.openapi.json"
    uncertain_steps = (("POST", "/api/documents/ubl"), ("POST", f"/api/documents/{_ID}/send"))

    secrets = (TOKEN,)
    stays_uncertain = False
    polls = True
    looks_up = True
    look_up_method = "GET"
    looked_up = (Reachability.REACHABLE, Reachability.NOT_FOR_THIS_DOCUMENT, Reachability.NOT_FOUND)

    def __init__(self) -> None:
        super().__init__()
        self.token = TOKEN
        self.documents: dict[str, dict[str, Any]] = {}
        self.arrived: list[bytes] = []
        """What went into the network."""
        self.sent_with: list[dict[str, str]] = []
        self.registered: dict[str, list[str]] = {
            "0088:7300010000001": [INVOICES],
            "0088:7300010000002": ["urn:fdc:peppol.eu:poacc:trns:order:3"],
        }
        """Who is in the network, and which documents each takes."""
        self.names: dict[str, tuple[str, str]] = {}
        """Name and country of some of them."""

    def open(self, notebook: Notebook, token: str = TOKEN) -> EInvoiceBe:
        made = EInvoiceBe({"base_url": self.base_url}, {"token": token})
        made.use(notebook)
        return made

    def routes(self) -> list[tuple[str, str, Handler]]:
        return [
            ("POST", "/api/documents/ubl", self._draft),
            ("POST", f"/api/documents/{_ID}/send", self._send),
            ("GET", f"/api/documents/{_ID}", lambda one: self._of(one, self._said)),
            ("GET", f"/api/documents/{_ID}/timeline", lambda one: self._of(one, self._timeline)),
            ("GET", "/api/validate/peppol-id", self._validate),
            ("GET", "/api/lookup/participants", self._search),
            ("GET", "/api/me/", lambda _: Reply(200, {"name": "Nordlys", "peppol_ids": ["0007:5567788990"]})),
        ]

    def is_signed_in(self, request: Request) -> bool:
        return request.headers.get("authorization") == f"Bearer {self.token}"

    def _draft(self, request: Request) -> Reply:
        name, data = request.parts()["file"]
        assert name is not None
        if b"<Invoice" not in data:
            return Reply(415, {"detail": "UBL file is not valid or empty"})
        number = read_document(data).facts.number
        if any(one["number"] == number and one["state"] != "DRAFT" for one in self.documents.values()):
            return Reply(409, {"detail": f"Invoice {number} exists already"})
        made = {"id": str(uuid.uuid4()), "number": number, "state": "DRAFT", "data": data, "events": []}
        self.documents[made["id"]] = made
        return Reply(201, self._view(made))

    def _send(self, request: Request) -> Reply:
        document = self.documents.get(request.path.split("/")[3])
        if document is None:
            return Reply(404, {"detail": "Not Found"})
        if document["state"] != "DRAFT":
            return Reply(405, {"detail": "Document is not in draft state"})
        self.sent_with.append(request.query)
        document["state"] = "TRANSIT"
        self.arrived.append(document["data"])
        return Reply(200, self._view(document))

    def _of(self, request: Request, told: Any) -> Reply:
        document = self.documents.get(request.path.split("/")[3])
        return Reply(404, {"detail": "Not Found"}) if document is None else told(document)

    def _said(self, document: dict[str, Any]) -> Reply:
        return Reply(200, self._view(document))

    @staticmethod
    def _timeline(document: dict[str, Any]) -> Reply:
        return Reply(200, {"document_id": document["id"], "events": document["events"]})

    @staticmethod
    def _view(document: dict[str, Any]) -> dict[str, Any]:
        return {"id": document["id"], "created_at": "2026-11-29T12:00:00Z", "state": document["state"]}

    def _validate(self, request: Request) -> Reply:
        types = self.registered.get(request.query["peppol_id"])
        is_known = types is not None
        body = {"is_valid": is_known, "dns_valid": is_known, "business_card_valid": is_known, "business_card": None}
        return Reply(200, {**body, "supported_document_types": types or []})

    def _search(self, request: Request) -> Reply:
        wanted = request.query["query"].casefold()
        found = [
            {
                "peppol_scheme": address.partition(":")[0],
                "peppol_id": address,
                "entities": [{"name": name, "country_code": country, "identifiers": []}],
                "document_types": [],
            }
            for address, (name, country) in self.names.items()
            if wanted in name.casefold()
        ]
        counted = {
            "total_count": len(found),
            "used_count": len(found),
            "query_terms": wanted,
            "search_date": "2026-11-29",
        }
        return Reply(200, {**counted, "participants": found})

    def report(self, outcome: str) -> None:
        """Tell what became of all that arrived: ``receipt``, ``delivered``, ``refused``, ``failed``, ``passed_on``,
        ``answered``, ``rejected`` (by the buyer), or a word that nobody knows."""
        with self.lock:
            for document in self.documents.values():
                if document["state"] == "DRAFT":
                    continue
                kinds = {
                    "receipt": ("send_success", None),
                    "delivered": ("mlr_received", {"response_code": "AP"}),
                    "passed_on": ("mlr_received", {"response_code": "AB"}),
                    "refused": ("mlr_received", {"response_code": "RE", "message": "No such department"}),
                    "failed": ("send_failed", {"message": "No access point answers"}),
                    "answered": ("imr_received", {"response_code": "UQ"}),
                    "rejected": (
                        "imr_received",
                        {"response_code": "RE", "reasons": [{"code": "PRI"}], "message": "Not the price we agreed on"},
                    ),
                }
                kind, details = kinds.get(outcome, ("something_new", {"code": "XX"}))
                document["state"] = "FAILED" if outcome == "failed" else "SENT"
                at = datetime.now(UTC).isoformat()
                event = {"event_type": kind, "timestamp": at, "id": f"{kind}-{outcome}", "details": details}
                document["events"].append(event)

    def revoke(self) -> None:
        """Let the key count no more."""
        self.token = "another one"

    def allow(self) -> None:
        """Let the key count again."""
        self.token = TOKEN

    @staticmethod
    def refusal(words: str) -> Reply:
        """Return how a document is refused."""
        return Reply(422, {"detail": words})

    def forget(self) -> None:
        """Forget everything that was taken."""
        with self.lock:
            self.documents.clear()
