"""A stand-in for Maventa: invoices under uuids of the senders', and what happened to each."""

import uuid
from datetime import UTC, datetime
from typing import Any

from connect_app.domain.routing import Reachability
from connect_app.formats.reading import read_document
from connect_app.gateway.providers.interface import Notebook
from connect_app.gateway.providers.maventa import Maventa
from tests.operators.e_invoice_be import INVOICES
from tests.operators.fake import FakeOperator, Handler, Reply, Request

SECRET, VENDOR = "maventa-user-key", "maventa-vendor-key"
FORMATS = {"SVEFAKTURA10", "PEPPOLBIS30", "FINVOICE13", "FINVOICE20", "FINVOICE30"}
_PARTS = {"file", "format", "recipient_eia", "recipient_operator", "uuid", "disabled_routes"}
"""What we use of the form as it is published (AutoXChange API 0.85)."""


class FakeMaventa(FakeOperator):
    """Takes each invoice that comes: whether the same uuid may come twice is not documented, so here it may."""

    uncertain_steps = (("POST", "/v1/invoices"),)
    secrets = (SECRET, VENDOR)
    stays_uncertain = True
    polls = True
    looks_up = True
    confirms = False
    """It has no word for a confirmation of the recipient's side."""
    look_up_method = "GET"
    looked_up = (Reachability.REACHABLE, Reachability.NOT_FOR_THIS_DOCUMENT, Reachability.NOT_FOUND)

    def __init__(self) -> None:
        super().__init__()
        self.is_allowed = True
        self.tokens = 0
        self.valid: set[str] = set()
        self.invoices: dict[str, dict[str, Any]] = {}
        self.arrived: list[bytes] = []
        self.forms: list[dict[str, str]] = []
        self.disabled: list[list[str]] = []
        self.registered: dict[str, dict[str, list[str]]] = {
            "PEPPOL": {"0088:7300010000001": [INVOICES], "0088:7300010000002": ["urn:fdc:peppol.eu:poacc:trns:order:3"]}
        }
        """Who is in which network, and which documents each takes."""

    def open(self, notebook: Notebook) -> Maventa:
        fields = {"base_url": self.base_url, "client_id": "0f0f0f0f-company"}
        made = Maventa(fields, {"client_secret": SECRET, "vendor_api_key": VENDOR})
        made.use(notebook)
        return made

    def answer(self, request: Request) -> Reply:
        return self._token(request) if request.path == "/oauth2/token" else super().answer(request)

    def routes(self) -> list[tuple[str, str, Handler]]:
        about = {"user": {"first_name": "Anna"}, "company": {"name": "Nordlys", "bid": "5567788990"}}
        return [
            ("POST", "/v1/invoices", self._take),
            ("GET", "/v1/invoices/[^/]+", self._get),
            ("GET", "/v1/lookup/receivers", self._receivers),
            ("GET", "/oauth2/current", lambda _: Reply(200, about)),
            ("GET", "/status/authenticated", lambda _: Reply(200, {"status": "ok"})),
        ]

    def _token(self, request: Request) -> Reply:
        form = request.form()
        is_known = (form["client_secret"], form["vendor_api_key"], form["scope"]) == (SECRET, VENDOR, "eui")
        if not self.is_allowed or not is_known or form["grant_type"] != "client_credentials":
            return Reply(401, {"code": "invalid_client", "message": "no such key"})
        token = f"maventa-token-{self.tokens}-{id(self)}"
        self.tokens += 1
        self.valid.add(token)
        return Reply(200, {"access_token": token, "token_type": "bearer", "expires_in": 3600, "scope": "eui"})

    def is_signed_in(self, request: Request) -> bool:
        return request.headers.get("authorization", "")[7:] in self.valid

    def _take(self, request: Request) -> Reply:
        parts = request.parts()
        self.violations += [f"the part {name} is not published" for name in parts.keys() - _PARTS]
        form = {name: value.decode() for name, (_, value) in parts.items() if name != "file"}
        filename, data = parts["file"]
        if filename is None or form.get("format", "PEPPOLBIS30") not in FORMATS:
            return Reply(422, {"code": "invalid", "message": "file or format"})
        self.forms.append(form)
        self.disabled.append(request.values("disabled_routes"))
        key = form.get("uuid") or str(uuid.uuid4())
        self.arrived.append(data)
        made = {"id": key, "status": "PENDING", "number": read_document(data).facts.number, "actions": []}
        self.invoices[key] = {**made, "source_format": "x", "sum": 0.0, "sum_tax": 0.0, "currency": "SEK"}
        return Reply(201, self.invoices[key])

    def _get(self, request: Request) -> Reply:
        found = self.invoices.get(request.path.rpartition("/")[2])
        return Reply(404, {"code": "not_found", "message": "No such invoice"}) if found is None else Reply(200, found)

    def _receivers(self, request: Request) -> Reply:
        address = request.query["eia"]
        types = self.registered.get(request.query["network[]"], {}).get(address)
        if types is None:
            return Reply(200, [])
        each = [{"document_type": "x", "document_identifier": one, "process_identifier": "x"} for one in types]
        return Reply(200, [{"eia": address, "network": "x", "operator": "Nordic Access", "document_types": each}])

    def act(self, kind: str, channel: str = "EINVOICE", message: str = "", status: str | None = None) -> None:
        """Let something happen to all that arrived."""
        with self.lock:
            for one in self.invoices.values():
                at = datetime.now(UTC).isoformat()
                one["actions"].append({"type": kind, "channel": channel, "message": message, "happened_at": at})
                one["status"] = status or one["status"]

    def report(self, outcome: str) -> None:
        """Tell what became of all that arrived, as `FakeEInvoiceBe.report`."""
        if outcome in ("receipt", "delivered"):
            self.act("DELIVERED", status="DELIVERED")
        elif outcome in ("refused", "failed"):
            self.act("ERROR", message="No such receiver", status="FAILED")
        else:
            self.act("SENT" if outcome == "passed_on" else "SOMETHING_NEW")

    def revoke(self) -> None:
        """Let the keys count no more."""
        self.is_allowed = False
        self.valid.clear()

    def allow(self) -> None:
        """Let the keys count again."""
        self.is_allowed = True

    @staticmethod
    def refusal(words: str) -> Reply:
        """Return how a document is refused."""
        return Reply(422, {"code": "validation", "message": words})

    def forget(self) -> None:
        """Forget everything that was taken."""
        with self.lock:
            self.invoices.clear()
