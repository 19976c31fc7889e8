"""AFNOR XP Z12-013 Flow 1.2: the one interface of every French platform (PDP, now PA).

The delivery's id goes with the invoice as the tracking id, by which it is searched before anything goes once more. What
became of invoices is searched by the time of the last change: in windows that overlap, since a change at the very
instant of the last one is not found, and that are halved while a page is full, since there is no next page.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta

from connect_app.contract.deliveries import Failure
from connect_app.domain.delivery import DUPLICATE, FailureOwner
from connect_app.domain.identifiers import new_id
from connect_app.domain.invoice import FileFormat
from connect_app.domain.saying import quoted, say
from connect_app.gateway.providers import account
from connect_app.gateway.providers.account import (
    Note,
    OperatorAccount,
    alone,
    check_format,
    check_size,
    duplicate,
    instant,
    needed,
    protocol_error,
    refused,
    unclear,
)
from connect_app.gateway.providers.description import Abilities, Field, Fields, ProviderModule
from connect_app.gateway.providers.french_life_cycle import LifeCycle, life_cycle
from connect_app.gateway.providers.interface import EventKind, ProviderEvent, Receipt, Submission
from connect_app.gateway.providers.oauth import ClientCredentials
from connect_app.gateway.providers.peppol import as_evidence, words_in
from connect_app.gateway.providers.wire import Wire, segment
from connect_app.system.steady import mark, passed_s

MAX_DOCUMENT = 100_000_000
_PAGE = 100
_OVERLAP = timedelta(minutes=5)
_SMALLEST = timedelta(milliseconds=1)
_SEARCHES_AT_ONCE = 200
_BEFORE_THE_FIRST = timedelta(days=1)
_CURSOR = "updated after"
_OK, _TAKEN, _CONFLICT = 200, (200, 201, 202), 409
_REJECTED = (400, 406, 413, 415, 422)
_KNOWN_ALREADY = "AlreadyExistingFlow"
_SYNTAX = {FileFormat.UBL: "UBL", FileFormat.CII: "CII"}

Flow = Mapping[str, object]


class Afnor(OperatorAccount):
    """An account at a French platform."""

    name = "afnor"
    hello = "/v1/healthcheck"

    def __init__(self, fields: Fields, secrets: Fields) -> None:
        (secret,) = needed(secrets, "client_secret")
        base_url, client = needed(fields, "base_url", "client_id")
        token_url = fields.get("token_url") or f"{base_url.rstrip('/')}/oauth2/token"
        form = {"client_id": client, "client_secret": secret}
        super().__init__(Wire(base_url, ClientCredentials(token_url, form)), fields)
        self._headers = {"Organization-Id": fields["organization_id"]} if fields.get("organization_id") else {}

    def submit(self, submission: Submission) -> Receipt:
        """Hand over the invoice with our tracking id."""
        check_format(submission, PROVIDER.can.formats)
        check_size(submission, MAX_DOCUMENT)
        with alone(submission.key):
            note = self.note(submission.key)
            if isinstance(note.get("flow"), str):
                return _receipt(note["flow"])
            if note.get("begun") and (known := self._flow_of(submission.key)) is not None:
                self.write(submission.key, {**note, "flow": known["flowId"]})
                return _receipt(str(known["flowId"]))
            begun = {"number": submission.number, "begun": True, "begun_at": mark()}
            self.write(submission.key, begun)
            flow = self._hand_over(submission)
            self.write(submission.key, {**begun, "flow": flow})
            return _receipt(flow)

    def _hand_over(self, submission: Submission) -> str:
        syntax, name = _SYNTAX[submission.format], f"{submission.key}.xml"
        said = {
            "trackingId": submission.key,
            "name": name,
            "flowSyntax": syntax,
            "sha256": hashlib.sha256(submission.document).hexdigest(),
        }
        parts: dict[str, tuple[str | None, str | bytes, str]] = {
            "flowInfo": (None, json.dumps(said), "application/json"),
            "file": (name, submission.document, "application/xml"),
        }
        answer = self.wire.post("/v1/flows", files=parts, headers=self._headers)
        if answer.status in _TAKEN:
            flow = answer.record().get("flowId")
            if not isinstance(flow, str) or not flow:
                raise unclear(say("unclear_answer.no_name"))
            return flow
        if answer.status == _CONFLICT or _KNOWN_ALREADY.encode() in answer.body:
            ours = self._flow_of(submission.key)
            if ours is not None:
                return str(ours["flowId"])
            self.write(submission.key, {"begun": False})
            raise duplicate(answer)
        self.write(submission.key, {"begun": False})
        raise refused(answer) if answer.status in _REJECTED else protocol_error(answer)

    def find(self, key: str) -> Receipt | None:
        """Search by our tracking id."""
        with alone(key):
            note = self.note(key)
            if not note.get("begun"):
                return None
            if isinstance(note.get("flow"), str):
                return _receipt(note["flow"])
            flow = self._flow_of(key)
            if flow is not None:
                self.write(key, {**note, "flow": flow["flowId"]})
                return _receipt(str(flow["flowId"]))
            self._check_settled(key, note)
            return None

    def _check_settled(self, key: str, note: Note) -> None:
        """Raise NoAnswer while a search may not find it yet; where nobody can say how long ago it went, wait anew."""
        waited_s = passed_s(note.get("begun_at"))
        if waited_s is None:
            self.write(key, {**note, "begun_at": mark()})
        if waited_s is None or waited_s < account.SETTLING.total_seconds():
            raise unclear(say("unclear_answer.not_yet"))

    def _flow_of(self, key: str) -> Flow | None:
        found = [one for one in self._search({"trackingId": key}) if one.get("trackingId") == key]
        return min(found, key=lambda one: str(one.get("submittedAt")), default=None)

    def _search(self, where: Mapping[str, object]) -> list[Flow]:
        answer = self.wire.post("/v1/flows/search", json={"limit": _PAGE, "where": where}, headers=self._headers)
        if answer.status != _OK:
            raise protocol_error(answer)
        told = answer.record().get("results")
        if not isinstance(told, list) or not all(isinstance(one, dict) and one.get("flowId") for one in told):
            raise unclear(say("unclear_answer.list"))
        return told

    # What became of it

    def look(self) -> None:
        """Search what has changed; where it got to, by the platform's own clock, is written down after each window."""
        kept = self.notebook.read(_CURSOR) or {}
        known = [instant(kept["after"])] if kept.get("after") else []
        begin = known[0] if known else datetime.now(UTC) - _BEFORE_THE_FIRST
        for flows in self._windows(begin - _OVERLAP):
            events = [event for one in flows for event in self._events_of(one)]
            known += [instant(one.get("updatedAt")) for one in flows if one.get("updatedAt")]
            self.notebook.write(_CURSOR, {"after": max(known).isoformat()} if known else {}, None, events)

    def _windows(self, after: datetime) -> Iterator[list[Flow]]:
        """Yield what changed after an instant, in order of windows that are not full."""
        waiting: list[tuple[datetime, datetime | None]] = [(after, None)]
        for _ in range(_SEARCHES_AT_ONCE):
            if not waiting:
                return
            begin, end = waiting.pop()
            where = {"updatedAfter": _text(begin), "flowType": ["CustomerInvoice", "CustomerInvoiceLC"]}
            flows = self._search(where | ({} if end is None else {"updatedBefore": _text(end)}))
            middle = begin + ((end or datetime.now(UTC)) - begin) / 2
            if len(flows) >= _PAGE and middle - begin >= _SMALLEST:
                waiting += [(middle - _SMALLEST, end), (begin, middle)]
            else:
                yield flows

    def _events_of(self, flow: Flow) -> list[ProviderEvent]:
        """Return what a flow tells of a submission of ours; a word that is not known tells nothing."""
        if str(flow.get("flowType", "")).endswith("LC"):
            return self._life_cycle_events(flow)
        key = flow.get("trackingId")
        told = flow.get("acknowledgement")
        if not isinstance(key, str) or not isinstance(told, dict) or told.get("status") != "Error":
            return []
        note = self.notebook.read(key)
        if note is None or note.get("flow") not in (None, flow["flowId"]):
            return []  # it refuses a repeat; the first one stays as it is
        reasons = told.get("details") or []
        named = [one.get("reasonMessage") or one.get("reasonCode") for one in reasons if isinstance(one, dict)]
        words = words_in(named)
        message = say("rejected.operator", reason=quoted(words or "Error"))
        is_duplicate = any(isinstance(one, dict) and one.get("reasonCode") == _KNOWN_ALREADY for one in reasons)
        owner = FailureOwner.YOU if is_duplicate else FailureOwner.BUSINESS_SYSTEM
        message = say("rejected.number_known", reason=quoted(words)) if is_duplicate else message
        failure = Failure(code=DUPLICATE if is_duplicate else "rejected", message=message, owner=owner)
        at = instant(flow.get("updatedAt"))
        name = f"{flow['flowId']}:Error"
        return [ProviderEvent(key, EventKind.FAILED, at, failure.message, failure, as_evidence(flow), name)]

    def _life_cycle_events(self, flow: Flow) -> list[ProviderEvent]:
        name = f"flow {flow['flowId']}"
        if self.notebook.read(name) is not None:
            return []
        answer = self.wire.get(f"/v1/flows/{segment(str(flow['flowId']))}", params={"docType": "Original"})
        if answer.status != _OK:
            raise protocol_error(answer)
        found: list[LifeCycle] = life_cycle(answer.body)
        events = []
        for one in found:
            key = self._key_of(flow, one)
            event = None if key is None else one.event(key, answer.body)
            events += [] if event is None else [event]
        self.notebook.write(name, {"read": True}, None, events)
        return []

    def _key_of(self, flow: Flow, told: LifeCycle) -> str | None:
        tracking = flow.get("trackingId")
        if isinstance(tracking, str) and self.notebook.read(tracking) is not None:
            return tracking
        return self.notebook.key_of("number", told.number)

    def ask(self, key: str, note: Note) -> tuple[Note, Sequence[ProviderEvent], bool]:
        """Not asked about one by one: see `look`."""
        del key
        return note, [], True

    def evidence(self, key: str) -> bytes | None:
        """Return the flow's data."""
        flow = self.note(key).get("flow")
        if not isinstance(flow, str):
            return None
        answer = self.wire.get(f"/v1/flows/{segment(flow)}", params={"docType": "Metadata"}, headers=self._headers)
        return answer.body if answer.status == _OK else None

    def who_am_i(self) -> str:
        """Search for something that is not there: the platform tells nothing about accounts."""
        self._search({"trackingId": new_id()})
        return say("trial.platform_answers")


def _receipt(flow: str) -> Receipt:
    return Receipt(flow, say("move.platform_took_it"))


def _text(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


PROVIDER = ProviderModule(
    name="afnor",
    label=say("provider.afnor"),
    fields=(
        Field(
            "base_url",
            say("form.base_url"),
            "url",
            is_required=True,
            help=say("form.platform_help"),
        ),
        Field("client_id", say("form.client_id"), is_required=True, help=say("form.client_id_help")),
        Field(
            "client_secret", say("form.client_secret"), "secret", is_required=True, help=say("form.client_secret_help")
        ),
        Field(
            "token_url",
            say("form.token_url"),
            "url",
            help=say("form.token_url_help"),
        ),
        Field("organization_id", say("form.organization"), help=say("form.organization_help")),
    ),
    can=Abilities(
        formats=(FileFormat.UBL, FileFormat.CII),
        max_document_size=MAX_DOCUMENT,
        answers_before_repeat="search",
        takes_address=False,
    ),
    open=Afnor,
)
