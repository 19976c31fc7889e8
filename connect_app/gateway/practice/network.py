"""The practice network: an e-invoice provider of our own, with chosen outcomes. It never looks whether a document came
before, so that a document that is sent twice is seen twice.
"""

import hashlib
import json
import time
from collections.abc import Sequence
from datetime import UTC, datetime

from connect_app.contract.deliveries import Failure
from connect_app.contract.practice import InboxAttachment, OutcomeRule
from connect_app.domain.channel import Channel
from connect_app.domain.delivery import FailureOwner, NoAnswer, Refused
from connect_app.domain.errors import TryLater
from connect_app.domain.invoice import Endpoint
from connect_app.domain.routing import Reachability
from connect_app.domain.saying import say
from connect_app.formats.reading import read_document
from connect_app.gateway.practice.outcomes import BACK_LATER, answer_delay_s
from connect_app.gateway.practice.world import Arrival, PracticeWorld, now_us
from connect_app.gateway.providers.interface import EventKind, ProviderEvent, Receipt, Submission

_FAILURES = {
    "bounce": Failure(
        code="rejected_by_recipient",
        message=say("rejected_by_recipient"),
        owner=FailureOwner.RECIPIENT,
    ),
    "mailbox_full": Failure(
        code="recipient_not_receiving",
        message=say("recipient_not_receiving"),
        owner=FailureOwner.RECIPIENT,
    ),
}


class PracticeNetwork:
    """A Provider whose other side is `PracticeWorld`."""

    name = "practice"

    def __init__(self, world: PracticeWorld) -> None:
        self._world = world

    def submit(self, submission: Submission) -> Receipt:
        """Take a document, or do what was chosen for its recipient."""
        rule = self._world.rule_for(Channel.EINVOICE, submission.recipient)
        attempt = self._world.count_attempt(submission.key)
        if rule.outcome not in ("deliver", *BACK_LATER):
            time.sleep(answer_delay_s(rule))
        if rule.outcome == "reject":
            raise Refused("rejected", say("rejected.network"), FailureOwner.YOU)
        if rule.outcome == "refuse_connection":
            raise TryLater("network_unreachable", say("network_unreachable"))
        if rule.outcome == "greylist" and attempt == 1:
            raise TryLater("network_busy", say("network_busy"))
        if rule.outcome == "time_out":
            raise NoAnswer("no_answer", say("no_answer.network_silent"))
        receipt = self._take(submission, rule)
        if rule.outcome == "answer_lost":
            raise NoAnswer("no_answer", say("no_answer.network_lost"))
        return receipt

    def _take(self, submission: Submission, rule: OutcomeRule) -> Receipt:
        is_back = rule.outcome in BACK_LATER
        due_at = now_us() + int(rule.delay_s * 1_000_000)
        part = read_document(submission.document)
        arrival = Arrival(
            channel=Channel.EINVOICE,
            key=submission.key,
            address=submission.recipient,
            raw=submission.document,
            arrives_at=due_at,
            invoice_numbers=[part.facts.number],
            attachments=[
                InboxAttachment(
                    filename=one.filename, sha256=hashlib.sha256(one.content).hexdigest(), size=len(one.content)
                )
                for one in part.embedded
                if one.content is not None
            ],
            is_delivered=not is_back,
        )
        news = {"key": submission.key, "event": rule.outcome if is_back else "delivered"}
        self._world.arrive(arrival, json.dumps(news).encode(), due_at)
        return _receipt(submission.key)

    def find(self, key: str) -> Receipt | None:
        """Return the receipt of what was taken under this key."""
        return None if self._world.find(key) is None else _receipt(key)

    def events(self, cursor: str | None) -> tuple[Sequence[ProviderEvent], str | None]:
        """Return what became of documents."""
        rows, cursor = self._world.news(Channel.EINVOICE, cursor)
        return [_event(at, body) for at, body in rows], cursor

    def lookup(self, recipient: Endpoint) -> Reachability:
        """Everybody with an electronic address can be reached here."""
        return Reachability.NOT_FOUND if recipient.scheme == "EM" else Reachability.REACHABLE

    def evidence(self, key: str) -> bytes | None:
        """Return what the network noted."""
        found = self._world.find(key)
        if found is None:
            return None
        note = {"key": key, "reference": _receipt(key).reference, "recipient": found.address}
        return json.dumps(note | {"sha256": hashlib.sha256(found.raw).hexdigest()}).encode()


def _receipt(key: str) -> Receipt:
    return Receipt(f"practice-{key}", say("move.practice_network_took_it"))


def _event(at: int, body: bytes) -> ProviderEvent:
    said = json.loads(body)
    failure = _FAILURES.get(said["event"])
    return ProviderEvent(
        key=said["key"],
        kind=EventKind.DELIVERED if failure is None else EventKind.FAILED,
        at=datetime.fromtimestamp(at / 1_000_000, UTC),
        detail=say("move.received") if failure is None else failure.message,
        failure=failure,
        evidence=body,
    )
