"""A stand-in for Storecove: each guid once, and a queue of messages."""

import base64
import json
import uuid
from datetime import UTC, datetime
from typing import Any

from connect_app.domain.routing import Reachability
from connect_app.gateway.providers.interface import Notebook
from connect_app.gateway.providers.storecove import Storecove
from tests.operators.fake import FakeOperator, Handler, Reply, Request

TOKEN = "storecove-secret"
_ID = "[0-9a-f-]+"


class FakeStorecove(FakeOperator):
    """Submissions by their idempotency guid; `report` puts messages into the queue."""

    description = "storecove.openapi.json"
    base_path = "/api/v2"
    uncertain_steps = (("POST", "/document_submissions"),)
    secrets = (TOKEN,)
    stays_uncertain = False
    polls = False
    looks_up = True
    look_up_method = "POST"
    looked_up = (Reachability.REACHABLE, Reachability.NOT_FOR_THIS_DOCUMENT, Reachability.NOT_FOUND)

    def __init__(self) -> None:
        super().__init__()
        self.token = TOKEN
        self.submissions: dict[str, dict[str, Any]] = {}
        self.arrived: list[bytes] = []
        self.queue: list[dict[str, str]] = []

    def open(self, notebook: Notebook) -> Storecove:
        made = Storecove({"base_url": self.base_url, "legal_entity_id": "4711"}, {"token": TOKEN})
        made.use(notebook)
        return made

    def routes(self) -> list[tuple[str, str, Handler]]:
        return [
            ("POST", "/document_submissions", self._submit),
            ("GET", f"/document_submissions/{_ID}/evidence/sending", self._evidence),
            ("GET", "/webhook_instances/", lambda _: Reply(200, self.queue[0]) if self.queue else Reply(204)),
            ("DELETE", f"/webhook_instances/{_ID}", self._taken),
            ("POST", "/discovery/receives", lambda one: self._discovered(one, ("7300010000001",))),
            ("POST", "/discovery/exists", lambda one: self._discovered(one, ("7300010000001", "7300010000002"))),
            ("GET", "/discovery/identifiers", lambda _: Reply(200, [])),
            ("GET", "/legal_entities/4711", lambda _: Reply(200, {"id": 4711, "party_name": "Nordlys"})),
        ]

    def is_signed_in(self, request: Request) -> bool:
        return request.headers.get("authorization") == f"Bearer {self.token}"

    def _submit(self, request: Request) -> Reply:
        told = request.json()
        assert "emails" not in told["routing"]
        assert told["legalEntityId"] == 4711
        assert told["routing"]["eIdentifiers"] == [{"scheme": "GLN", "id": "7300010000001"}]
        if told["idempotencyGuid"] in self.submissions:
            return Reply(422, [{"source": "idempotencyGuid", "details": "has already been taken"}])
        made = {"guid": str(uuid.uuid4()), "key": told["idempotencyGuid"]}
        self.submissions[made["key"]] = made
        self.arrived.append(base64.b64decode(told["document"]["rawDocumentData"]["document"]))
        return Reply(200, {"guid": made["guid"]})

    def _evidence(self, request: Request) -> Reply:
        guid = request.path.split("/")[2]
        if guid not in [one["guid"] for one in self.submissions.values()]:
            return Reply(404)
        return Reply(200, {"network": "peppol", "evidence": {"message_id": guid}})

    def _taken(self, request: Request) -> Reply:
        guid = request.path.split("/")[2]
        is_there = any(one["guid"] == guid for one in self.queue)
        self.queue = [one for one in self.queue if one["guid"] != guid]
        return Reply(204 if is_there else 404)

    @staticmethod
    def _discovered(request: Request, known: tuple[str, ...]) -> Reply:
        return Reply(200, {"code": "OK" if request.json()["identifier"] in known else "NOK", "email": False})

    def report(self, outcome: str) -> None:
        """Tell what became of all that arrived."""
        kinds = {
            "receipt": ("transmission", "succeeded"),
            "delivered": ("mls", "ap"),
            "passed_on": ("mls", "ab"),
            "refused": ("mls", "re"),
            "failed": ("transmission", "failed"),
            "answered": ("invoice_response", "under_query"),
        }
        group, event = kinds.get(outcome, ("weather", "rain"))
        with self.lock:
            for one in self.submissions.values():
                body = {
                    "event_type": "document_submission", "event_group": group, "event": event,
                    "document_submission_guid": one["guid"], "idempotency_guid": one["key"],
                    "timestamp": datetime.now(UTC).isoformat(), "details": "as it happened",
                }  # fmt: skip
                self.queue.append({"guid": str(uuid.uuid4()), "body": json.dumps(body)})

    def revoke(self) -> None:
        """Let the key count no more."""
        self.token = "another one"

    def allow(self) -> None:
        """Let the key count again."""
        self.token = TOKEN

    @staticmethod
    def refusal(words: str) -> Reply:
        """Return how a document is refused."""
        return Reply(422, [{"source": "document", "details": words}])

    def forget(self) -> None:
        """Forget everything that was taken."""
        with self.lock:
            self.submissions.clear()
