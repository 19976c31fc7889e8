"""A stand-in for phoss-ap: transmissions by their SBDH instance id."""

from typing import Any

from connect_app.gateway.providers.interface import Notebook
from connect_app.gateway.providers.phoss_ap import PhossAp
from tests.operators.fake import FakeOperator, Handler, Reply, Request

TOKEN = "phoss-secret"
_ID = "[0-9a-f-]+"


class FakePhossAp(FakeOperator):
    """Transmissions, each id once."""

    uncertain_steps = (("POST", "/api/outbound/submit/.*"),)
    secrets = (TOKEN,)
    stays_uncertain = False
    polls = True
    looks_up = False

    def __init__(self) -> None:
        super().__init__()
        self.token = TOKEN
        self.transmissions: dict[str, dict[str, Any]] = {}
        self.arrived: list[bytes] = []

    def open(self, notebook: Notebook) -> PhossAp:
        made = PhossAp({"base_url": self.base_url}, {"token": TOKEN})
        made.use(notebook)
        return made

    def routes(self) -> list[tuple[str, str, Handler]]:
        return [
            ("POST", "/api/outbound/submit/.*", self._submit),
            ("GET", f"/api/outbound/status/{_ID}", self._status),
            ("GET", "/api/outbound/in-transmission", lambda _: Reply(200, [])),
        ]

    def is_signed_in(self, request: Request) -> bool:
        return request.headers.get("x-token") == self.token

    def _submit(self, request: Request) -> Reply:
        sender, receiver, kind, process, country = request.path.removeprefix("/api/outbound/submit/").split("/")
        assert sender == "iso6523-actorid-upis::0007:5567788990"
        assert receiver == "iso6523-actorid-upis::0088:7300010000001"
        assert kind.startswith("busdox-docid-qns::urn:oasis:names:specification:ubl:schema:xsd:Invoice-2::Invoice##urn")
        assert kind.endswith("billing:3.0::2.1")
        assert process == "cenbii-procid-ubl::urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"
        assert country == "SE"
        instance = request.query["sbdhInstanceID"]
        if instance in self.transmissions:
            return Reply(422, "Failed to submit outbound transaction")
        self.transmissions[instance] = {"sbdhInstanceID": instance, "status": "sending", "mlsStatus": "pending"}
        self.arrived.append(request.body)
        return Reply(200, {"overallSuccess": True, "sbdhInstanceID": instance})

    def _status(self, request: Request) -> Reply:
        found = self.transmissions.get(request.path.rpartition("/")[2])
        return Reply(404) if found is None else Reply(200, {"createdDT": "2026-11-29T12:00:00Z", **found})

    def report(self, outcome: str) -> None:
        """Tell what became of all that arrived."""
        changes = {
            "receipt": {"status": "sent"},
            "delivered": {"status": "sent", "mlsStatus": "received_ap"},
            "passed_on": {"status": "sent", "mlsStatus": "received_ab"},
            "refused": {"status": "sent", "mlsStatus": "received_re", "errorDetails": "No such department"},
            "failed": {"status": "permanently_failed", "errorDetails": "No access point answers"},
        }
        with self.lock:
            for one in self.transmissions.values():
                one.update(changes.get(outcome, {"news": "rain"}))

    def revoke(self) -> None:
        """Let the key count no more."""
        self.token = "another one"

    def allow(self) -> None:
        """Let the key count again."""
        self.token = TOKEN

    @staticmethod
    def refusal(words: str) -> Reply:
        """Return how a document is refused."""
        return Reply(400, words)

    def forget(self) -> None:
        """Forget everything that was taken."""
        with self.lock:
            self.transmissions.clear()
