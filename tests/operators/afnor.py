"""A stand-in for a French platform: flows, searched by tracking id and by the time of their last change."""

import hashlib
import json
import uuid
from datetime import UTC, datetime, timedelta
from typing import Any

from connect_app.domain.delivery import FailureOwner
from connect_app.formats.reading import read_document
from connect_app.gateway.providers.afnor import Afnor
from connect_app.gateway.providers.interface import Notebook
from tests.operators.fake import FakeOperator, Handler, Reply, Request

SECRET = "afnor-secret"
_CDAR = """<rsm:CrossDomainAcknowledgementAndResponse \
xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossDomainAcknowledgementAndResponse:100" \
xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100">
<rsm:AcknowledgementDocument><ram:ReferenceReferencedDocument><ram:IssuerAssignedID>{number}</ram:IssuerAssignedID>
<ram:ProcessConditionCode>{status}</ram:ProcessConditionCode>
<ram:SpecifiedDocumentStatus><ram:Reason>As it happened</ram:Reason></ram:SpecifiedDocumentStatus>
</ram:ReferenceReferencedDocument></rsm:AcknowledgementDocument></rsm:CrossDomainAcknowledgementAndResponse>"""


class FakeAfnor(FakeOperator):
    """Flows in and out; `report` adds life-cycle flows."""

    description = "afnor-flow-1.2.0.openapi.json"
    base_path = "/flow-service"
    uncertain_steps = (("POST", "/v1/flows"),)
    secrets = (SECRET, "token-0")
    stays_uncertain = False
    polls = False
    looks_up = False
    failed_owner = FailureOwner.BUSINESS_SYSTEM

    def __init__(self) -> None:
        super().__init__()
        self.is_allowed = True
        self.tokens = 0
        self.valid: set[str] = set()
        self.flows: list[dict[str, Any]] = []
        self.data: dict[str, bytes] = {}
        self.arrived: list[bytes] = []
        self.clock = datetime.now(UTC) - timedelta(hours=1)

    def open(self, notebook: Notebook) -> Afnor:
        fields = {"base_url": self.base_url, "client_id": "nordlys", "token_url": f"{self.origin}/auth/token"}
        made = Afnor(fields, {"client_secret": SECRET})
        made.use(notebook)
        return made

    def answer(self, request: Request) -> Reply:
        if request.path == "/auth/token":
            return self._token(request)
        return super().answer(request)

    def routes(self) -> list[tuple[str, str, Handler]]:
        return [
            ("POST", "/v1/flows", self._take),
            ("POST", "/v1/flows/search", self._search),
            ("GET", "/v1/flows/[^/]+", self._get),
            ("GET", "/v1/healthcheck", lambda _: Reply(200)),
        ]

    def _token(self, request: Request) -> Reply:
        if not self.is_allowed or request.form()["client_secret"] != SECRET:
            return Reply(401, {"error": "invalid_client"})
        token = f"token-{self.tokens}-{id(self)}"
        self.tokens += 1
        self.valid.add(token)
        return Reply(200, {"access_token": token, "token_type": "bearer", "expires_in": 3600})

    def is_signed_in(self, request: Request) -> bool:
        return request.path == "/v1/healthcheck" or request.headers.get("authorization", "")[7:] in self.valid

    def _now(self) -> str:
        self.clock += timedelta(milliseconds=1)
        return self.clock.isoformat(timespec="milliseconds").replace("+00:00", "Z")

    def _take(self, request: Request) -> Reply:
        parts = request.parts()
        told, (_, data) = json.loads(parts["flowInfo"][1]), parts["file"]
        if self._description is not None:
            self.violations += self._description.errors(told, "FlowInfo")
        if hashlib.sha256(data).hexdigest() != told["sha256"]:
            return Reply(422, {"errorCode": "ChecksumMismatch"})
        number = read_document(data).facts.number
        at = self._now()
        flow = {
            "flowId": str(uuid.uuid4()), "trackingId": told["trackingId"], "name": told["name"], "submittedAt": at,
            "updatedAt": at, "flowSyntax": told["flowSyntax"], "flowType": "CustomerInvoice", "flowDirection": "Out",
            "processingRuleSource": "Computed", "acknowledgement": {"status": "Pending"},
        }  # fmt: skip
        self.flows.append(flow)
        self.data[flow["flowId"]] = number.encode()
        self.arrived.append(data)
        return Reply(202, {name: flow[name] for name in ("flowId", "submittedAt", "trackingId", "name", "flowSyntax")})

    def _search(self, request: Request) -> Reply:
        asked = request.json()
        where = asked["where"]
        found = [
            one
            for one in self.flows
            if ("trackingId" not in where or one.get("trackingId") == where["trackingId"])
            and ("updatedAfter" not in where or one["updatedAt"] > where["updatedAfter"])
            and ("updatedBefore" not in where or one["updatedAt"] < where["updatedBefore"])
            and one["flowType"] in where.get("flowType", [one["flowType"]])
        ]
        return Reply(200, {"limit": asked["limit"], "results": found[-asked["limit"] :]})

    def _get(self, request: Request) -> Reply:
        flow = request.path.rpartition("/")[2]
        if request.query.get("docType") == "Original":
            return Reply(200, self.data[flow], {"Content-Type": "application/octet-stream"})
        return Reply(200, next(one for one in self.flows if one["flowId"] == flow))

    def report(self, outcome: str) -> None:
        """Tell what became of all that arrived."""
        statuses = {"receipt": "202", "delivered": "203", "passed_on": "200", "refused": "213", "answered": "207"}
        with self.lock:
            for one in [flow for flow in self.flows if flow["flowType"] == "CustomerInvoice"]:
                if outcome == "failed":
                    detail = {"item": "", "level": "Error", "reasonCode": "InvalidSchema", "reasonMessage": "No schema"}
                    one.update(updatedAt=self._now(), acknowledgement={"status": "Error", "details": [detail]})
                    continue
                number, at = self.data[one["flowId"]].decode(), self._now()
                flow = {**one, "flowId": str(uuid.uuid4()), "flowType": "CustomerInvoiceLC", "flowSyntax": "CDAR"}
                flow |= {"flowDirection": "In", "submittedAt": at, "updatedAt": at, "trackingId": None}
                self.flows.append(flow)
                status = statuses.get(outcome, "299")
                self.data[flow["flowId"]] = _CDAR.format(number=number, status=status).encode()

    def revoke(self) -> None:
        """Let the account count no more."""
        self.is_allowed = False
        self.valid.clear()

    def allow(self) -> None:
        """Let the account count again."""
        self.is_allowed = True

    def expire(self) -> None:
        """Let all tokens run out before their time."""
        self.valid.clear()

    @staticmethod
    def refusal(words: str) -> Reply:
        """Return how a document is refused."""
        return Reply(422, {"errorCode": "UNPROCESSABLE_ENTITY", "errorMessage": words})

    def forget(self) -> None:
        """Forget everything that was taken."""
        with self.lock:
            self.flows.clear()
