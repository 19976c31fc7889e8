"""Storecove: takes the invoice as a whole under a guid of ours, and takes each guid once.

So the repeat with the same guid is the question whether it has the invoice. What became of invoices waits in a queue,
from which a message is taken out only after it is stored. Storecove sends a mail by itself where it is given an address
for that; it never is.
"""

import base64
import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from connect_app.domain.delivery import FailureOwner, Refused
from connect_app.domain.errors import ConnectError, FixSettings
from connect_app.domain.invoice import Endpoint, FileFormat, InvoiceKind
from connect_app.domain.routing import Reachability
from connect_app.domain.saying import say
from connect_app.gateway.providers.account import (
    Note,
    OperatorAccount,
    alone,
    bearer,
    check_format,
    check_size,
    failed_in_network,
    instant,
    needed,
    not_answered,
    protocol_error,
    refused,
    rejected_by_recipient,
)
from connect_app.gateway.providers.description import BASE_URL, TOKEN, Abilities, Field, Fields, ProviderModule
from connect_app.gateway.providers.interface import (
    REPEATABLE,
    EventKind,
    LookedUp,
    ProviderEvent,
    Receipt,
    Repeatable,
    Submission,
)
from connect_app.gateway.providers.peppol import CONFIRMED, REFUSED, as_evidence, coded, reasons_in, words_in
from connect_app.gateway.providers.storecove_schemes import storecove_scheme
from connect_app.gateway.providers.wire import LOOK_UP_S, Answer, Wire, segment

_PRODUCTION = "https://api.storecove.com/api/v2"
_OK, _EMPTY, _NOT_FOUND, _UNPROCESSABLE = 200, 204, 404, 422
_REJECTED = (400, 406, 413, 415, _UNPROCESSABLE)
_MESSAGES_AT_ONCE = 100
MAX_DOCUMENT = 10_000_000

_SENT = ("succeeded", "sent")
_DOCUMENT_TYPES = {InvoiceKind.INVOICE: "invoice", InvoiceKind.CREDIT_NOTE: "creditnote"}
_FAILED = ("failed", "no_delivery_actions", "error")
_ANSWERS = {
    "acknowledged": "AB",
    "in_process": "IP",
    "under_query": "UQ",
    "conditionally_accepted": "CA",
    "rejected": "RE",
    "accepted": "AP",
    "paid": "PD",
}


class Storecove(OperatorAccount):
    """An account at Storecove; ``legal_entity_id`` is whom it sends for."""

    name = "storecove"
    hello = "/discovery/identifiers"

    def __init__(self, fields: Fields, secrets: Fields) -> None:
        (token,) = needed(secrets, "token")
        (entity,) = needed(fields, "legal_entity_id")
        if not (entity.isascii() and entity.isdigit()):
            raise FixSettings("provider_settings", say("provider_settings.legal_entity"))
        self._entity = int(entity)
        super().__init__(Wire(fields.get("base_url") or _PRODUCTION, bearer(token)), fields)

    def submit(self, submission: Submission) -> Receipt:
        """Submit the invoice under the delivery's id."""
        check_format(submission, PROVIDER.can.formats)
        check_size(submission, MAX_DOCUMENT)
        with alone(submission.key):
            note = self.note(submission.key)
            if isinstance(note.get("guid"), str):
                return _receipt(note["guid"])
            self.write(submission.key, {**note, "begun": True})
            answer = self.wire.post("/document_submissions", json=self._document(submission))
            if answer.status == _UNPROCESSABLE and _knows_guid(answer):
                return _receipt(submission.key)  # its own guid comes with the first event
            if answer.status != _OK:
                self.write(submission.key, {**note, "begun": False})
                raise refused(answer) if answer.status in _REJECTED else protocol_error(answer)
            guid = answer.record().get("guid")
            if isinstance(guid, str) and guid:
                self.write(submission.key, {**note, "begun": True, "guid": guid})
                return _receipt(guid)
            return _receipt(submission.key)

    def _document(self, submission: Submission) -> dict[str, object]:
        receiver = submission.receiver
        return {
            "legalEntityId": self._entity,
            "idempotencyGuid": submission.key,
            # No emails: Storecove would send one where the network fails.
            "routing": {"eIdentifiers": [{"scheme": storecove_scheme(receiver.scheme), "id": receiver.id}]},
            "document": {
                "documentType": "invoice",
                "rawDocumentData": {
                    "document": base64.b64encode(submission.document).decode(),
                    "parse": True,
                    "parseStrategy": submission.format.value,
                },
            },
        }

    def find(self, key: str) -> Receipt | Repeatable | None:
        """Say what is known; where nothing is, only a repeat can tell."""
        with alone(key):
            note = self.note(key)
            if isinstance(note.get("guid"), str):
                return _receipt(note["guid"])
            return REPEATABLE if note.get("begun") else None

    # What became of it

    def look(self) -> None:
        """Empty the queue: each message is stored before it is taken out."""
        for _ in range(_MESSAGES_AT_ONCE):
            answer = self.wire.get("/webhook_instances/")
            if answer.status in (_EMPTY, _NOT_FOUND):
                return
            if answer.status != _OK:
                raise protocol_error(answer)
            message = answer.record()
            guid = message.get("guid")
            if not isinstance(guid, str) or not guid:
                raise protocol_error(answer)
            self._keep(guid, str(message.get("body") or ""))
            self.wire.call("DELETE", f"/webhook_instances/{segment(guid)}")

    def _keep(self, guid: str, body: str) -> None:
        """Store a message, and the event in it if it is about a submission of ours."""
        told = _read(body)
        key = self._key_of(told)
        event = None if key is None else _event(key, told)
        self.write(f"message {guid}", {"body": body}, events=[] if event is None else [event])
        named = _first(told, "document_submission_guid", "document_guid", "guid")
        if key is not None and named:
            with alone(key):
                note = self.notebook.read(key) or {}
                if not note.get("guid"):
                    self.write(key, {**note, "guid": named})

    def _key_of(self, told: Mapping[str, object]) -> str | None:
        ours = _first(told, "idempotency_guid", "idempotencyGuid")
        if ours and self.notebook.read(ours) is not None:
            return ours
        named = _first(told, "document_submission_guid", "document_guid", "guid")
        return self.notebook.key_of("guid", named) if named else None

    def ask(self, key: str, note: Note) -> tuple[Note, Sequence[ProviderEvent], bool]:
        """Not asked about one by one: see `look`."""
        del key
        return note, [], True

    def look_up(self, recipient: Endpoint, kind: InvoiceKind) -> LookedUp:
        """Ask whether a recipient takes such documents, and if not, whether it is there at all."""
        asked = {"scheme": storecove_scheme(recipient.scheme), "identifier": recipient.id}
        wanted = {**asked, "documentTypes": [_DOCUMENT_TYPES[kind]]}
        question = f"POST /discovery/receives {json.dumps(wanted)}"
        told, raw = self._discovered("receives", wanted)
        if told:
            return LookedUp(Reachability.REACHABLE, self.name, question, raw)
        is_there, second = self._discovered("exists", asked)
        reachability = Reachability.NOT_FOR_THIS_DOCUMENT if is_there else Reachability.NOT_FOUND
        question += f"; POST /discovery/exists {json.dumps(asked)}"
        return LookedUp(reachability, self.name, question, raw + b"\n" + second)

    def _discovered(self, what: str, asked: Mapping[str, object]) -> tuple[bool, bytes]:
        answer = self.wire.post(f"/discovery/{what}", json=asked, answer_s=LOOK_UP_S)
        told = answer.record() if answer.status == _OK else {}
        if told.get("code") not in ("OK", "NOK"):
            raise not_answered(answer)
        # Belgium's Hermes sends a mail to those that are registered but take nothing: that is not reached.
        return told["code"] == "OK" and told.get("email") is not True, answer.body

    def evidence(self, key: str) -> bytes | None:
        """Return the evidence of the transmission."""
        guid = self.note(key).get("guid")
        if not isinstance(guid, str):
            return None
        answer = self.wire.get(f"/document_submissions/{segment(guid)}/evidence/sending")
        return answer.body if answer.status == _OK else None

    def who_am_i(self) -> str:
        """Ask for the legal entity."""
        answer = self.wire.get(f"/legal_entities/{self._entity}")
        if answer.status != _OK:
            sentence = say("unknown_legal_entity", id=str(self._entity))
            raise Refused("protocol", sentence, FailureOwner.ADMINISTRATOR)
        told = answer.record()
        company = _first(told, "party_name") or say("word.unnamed_company")
        ids = told.get("peppol_identifiers")
        each = ids if isinstance(ids, list) else []
        named = [f"{one.get('scheme')}:{one.get('identifier')}" for one in each if isinstance(one, dict)]
        return say("trial.account", company=company, addresses=tuple(named) or say("word.nobody_yet"))


def _receipt(guid: str) -> Receipt:
    return Receipt(guid, say("move.storecove_took_it"))


def _knows_guid(answer: Answer) -> bool:
    """Say whether a refusal is about the guid: then it has the invoice."""
    try:
        told = answer.json()
    except ConnectError:
        return False
    errors = told if isinstance(told, list) else told.get("errors", []) if isinstance(told, dict) else []
    said = [f"{one.get('source')} {one.get('details')}" for one in errors if isinstance(one, dict)]
    return any("idempotency" in one.casefold() for one in said)


def _read(body: str) -> dict[str, object]:
    try:
        told = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}


def _first(told: Mapping[str, object], *names: str) -> str | None:
    return next((value for name in names if isinstance(value := told.get(name), str) and value), None)


def _event(key: str, told: Mapping[str, object]) -> ProviderEvent | None:
    """Return what a message means, None if it changes nothing."""
    word = str(told.get("event") or "").casefold()
    group = str(told.get("event_group") or told.get("event_type") or "").casefold()
    at = instant(_first(told, "timestamp", "created_at", "event_time") or datetime.now(UTC).isoformat())
    name, evidence, said = f"{key}:{group}:{word}", as_evidence(told), words_in(told)
    if "mls" in group or "message_level" in group:
        code = coded({"code": word, **told}, (*CONFIRMED, *REFUSED))
        if code in CONFIRMED:
            sentence = say("move.confirmed")
            return ProviderEvent(key, EventKind.DELIVERED, at, sentence, None, evidence, name)
        if code not in REFUSED:
            return None
        failure = rejected_by_recipient(said)
    elif word in _ANSWERS:
        sentence, answer, reasons = say("move.buyer_answered"), _ANSWERS[word], reasons_in(told)
        return ProviderEvent(key, EventKind.ANSWERED, at, sentence, None, evidence, name, answer, reasons, said)
    elif word in _SENT:
        return ProviderEvent(key, EventKind.RECEIPT, at, say("move.access_point_received"), None, evidence, name)
    elif word in _FAILED:
        failure = failed_in_network(said)
    else:
        return None
    return ProviderEvent(key, EventKind.FAILED, at, failure.message, failure, evidence, name)


PROVIDER = ProviderModule(
    name="storecove",
    label="Storecove",
    fields=(
        TOKEN,
        Field(
            "legal_entity_id",
            say("form.legal_entity"),
            is_required=True,
            help=say("form.legal_entity_help"),
        ),
        BASE_URL,
    ),
    can=Abilities(
        formats=(FileFormat.UBL, FileFormat.CII),
        max_document_size=MAX_DOCUMENT,
        fall_backs=("email",),
        looks_up=True,
        answers_before_repeat="key",
    ),
    open=Storecove,
)
