"""e-invoice.be: a Peppol access point that takes UBL as a draft, which is then sent.

The draft's id is written down before it is sent; a draft that is lost is harmless. Before anything is sent once more
the draft is asked for its state, and it is sent only while it still is one. No feed of events: what is open is polled.
"""

import hashlib
from collections.abc import Mapping, Sequence

from connect_app.domain.delivery import FailureOwner, Refused
from connect_app.domain.errors import TryLater
from connect_app.domain.invoice import Endpoint, FileFormat, InvoiceKind
from connect_app.domain.routing import Reachability
from connect_app.domain.saying import say
from connect_app.gateway.providers.account import (
    Note,
    OperatorAccount,
    alone,
    bearer,
    check_format,
    duplicate,
    failed_in_network,
    instant,
    needed,
    no_sender,
    not_answered,
    protocol_error,
    refused,
    rejected_by_recipient,
    sender_not_allowed,
    unclear,
)
from connect_app.gateway.providers.description import BASE_URL, TOKEN, Abilities, Fields, ProviderModule
from connect_app.gateway.providers.interface import EventKind, FoundParty, LookedUp, ProviderEvent, Receipt, Submission
from connect_app.gateway.providers.peppol import (
    ANSWERS,
    CONFIRMED,
    REFUSED,
    as_evidence,
    coded,
    reasons_in,
    takes_billing,
    text_of,
    words_in,
)
from connect_app.gateway.providers.wire import LOOK_UP_S, Answer, Wire, segment

_PRODUCTION = "https://api.e-invoice.be"
_DRAFT, _TRANSIT, _FAILED, _SENT, _RECEIVED = "DRAFT", "TRANSIT", "FAILED", "SENT", "RECEIVED"
_TAKEN = (_TRANSIT, _SENT, _RECEIVED)
_OK, _CREATED, _NOT_FOUND, _NO_DRAFT, _CONFLICT = 200, 201, 404, 405, 409
_SCHEME_LENGTH = len("0208:")
_REJECTED = (400, 406, 413, 415, 422)


class EInvoiceBe(OperatorAccount):
    """An account at e-invoice.be."""

    name = "e-invoice.be"
    hello = "/api/me/"

    def __init__(self, fields: Fields, secrets: Fields) -> None:
        (token,) = needed(secrets, "token")
        super().__init__(Wire(fields.get("base_url") or _PRODUCTION, bearer(token)), fields)

    # Handing over

    def submit(self, submission: Submission) -> Receipt:
        """Make a draft, unless there is one, and send it."""
        check_format(submission, PROVIDER.can.formats)
        if submission.sender is None:
            raise no_sender()
        with alone(submission.key):
            note = self._known_draft(submission)
            if note.get("is_taken"):
                return _receipt(note["document"])
            if "document" not in note:
                note = {"document": self._make_draft(submission), "sha256": _hash(submission.document)}
                self.write(submission.key, note)
            self.write(submission.key, {**note, "begun": True}, ask=True)
            self._send(submission, note)
            self.write(submission.key, {**note, "begun": True, "is_answered": True}, ask=True)
            return _receipt(note["document"])

    def _known_draft(self, submission: Submission) -> Note:
        """Return the note of a draft that can be sent, or of a document that was taken; empty: a new one is needed."""
        note = self.note(submission.key)
        if "document" not in note:
            return {}
        state = self._state(note["document"])
        if note.get("begun") and state in _TAKEN:
            return {**note, "is_taken": True}
        if note.get("begun") and state is None:
            raise unclear(say("unclear_answer.forgotten"))
        is_same = note.get("sha256") == _hash(submission.document)
        kept = {name: note[name] for name in ("document", "sha256") if name in note}
        return kept if state == _DRAFT and is_same else {}

    def _make_draft(self, submission: Submission) -> str:
        file = {"file": (f"{submission.key}.xml", submission.document, "application/xml")}
        answer = self.wire.post("/api/documents/ubl", files=file)
        if answer.status == _CONFLICT:
            raise duplicate(answer)
        if answer.status in _REJECTED:
            raise refused(answer)
        if answer.status not in (_OK, _CREATED):
            raise protocol_error(answer)
        document = answer.record().get("id")
        if not isinstance(document, str) or not document:
            raise unclear(say("unclear_answer.no_draft_name"))
        return document

    def _send(self, submission: Submission, note: Note) -> None:
        sender, receiver = submission.sender, submission.receiver
        assert sender is not None
        answer = self.wire.post(
            f"/api/documents/{segment(note['document'])}/send",
            # All four: what is left out is made of the tax ids. Never an address for mail: that would be a fall-back.
            params={
                "sender_peppol_scheme": sender.scheme,
                "sender_peppol_id": sender.id,
                "receiver_peppol_scheme": receiver.scheme,
                "receiver_peppol_id": receiver.id,
            },
        )
        if answer.status == _OK or (answer.status in (_NO_DRAFT, _CONFLICT) and self._is_taken(note)):
            return
        self.write(submission.key, note)  # it is a draft as before
        if answer.status == _NOT_FOUND:
            self.write(submission.key, {})
            raise TryLater("draft_lost", say("draft_lost"))
        if answer.status == _CONFLICT:
            raise sender_not_allowed(answer)
        raise refused(answer) if answer.status in _REJECTED else protocol_error(answer)

    def _is_taken(self, note: Note) -> bool:
        return self._state(note["document"]) in _TAKEN

    def _state(self, document: str) -> str | None:
        """Return where a document stands, None if there is none; raises TryLater where that is not clear."""
        answer = self.wire.get(f"/api/documents/{segment(document)}")
        if answer.status == _NOT_FOUND:
            return None
        state = answer.record().get("state") if answer.status == _OK else None
        if state not in (_DRAFT, _FAILED, *_TAKEN):
            raise unclear(say("unclear_answer.no_state"))
        return str(state)

    def find(self, key: str) -> Receipt | None:
        """Ask for the document's state: it may be sent while it is a draft."""
        with alone(key):
            note = self.note(key)
            if not note.get("begun"):
                return None
            state = self._state(note["document"])
            if state is None:
                raise unclear(say("unclear_answer.forgotten"))
            if state == _DRAFT:
                return None
            self.write(key, {**note, "is_answered": True}, ask=True)
            return _receipt(note["document"])

    # What became of it

    def ask(self, key: str, note: Note) -> tuple[Note, Sequence[ProviderEvent], bool]:
        """Ask for state and time line."""
        document = note["document"]
        state = self._state(document)
        if state in (None, _DRAFT):
            return self.missing(key, note) if note.get("is_answered") and not note.get("is_sent") else (note, [], False)
        changed = {name: value for name, value in note.items() if name != "missing_since"}
        if state == _TRANSIT:
            return changed, [], False
        answer = self.wire.get(f"/api/documents/{segment(document)}/timeline")
        told = answer.record().get("events") if answer.status == _OK else None
        entries = [one for one in told if isinstance(one, dict)] if isinstance(told, list) else []
        events = [event for one in entries if (event := _event(key, document, one)) is not None]
        if state == _FAILED:
            events.append(_failed(key, document, entries, answer))
        is_over = any(event.kind is EventKind.FAILED for event in events)
        return {**changed, "is_sent": state != _FAILED}, events, is_over

    def look_up(self, recipient: Endpoint, kind: InvoiceKind) -> LookedUp:
        """Ask whether a recipient is registered, and for which documents."""
        address = f"{recipient.scheme}:{recipient.id}"
        path = "/api/validate/peppol-id"
        answer = self.wire.get(path, params={"peppol_id": address}, answer_s=LOOK_UP_S)
        if answer.status != _OK:
            raise not_answered(answer)
        found = answer.record()
        types = found.get("supported_document_types")
        if found.get("is_valid") is True and isinstance(types, list):
            reachability = takes_billing(types, kind)
        elif found.get("dns_valid") is False and found.get("is_valid") is False:
            reachability, types = Reachability.NOT_FOUND, []
        else:
            raise not_answered(answer)
        card = found.get("business_card")
        told = card if isinstance(card, dict) else {}
        return LookedUp(
            reachability,
            self.name,
            f"GET {path}?peppol_id={address}",
            answer.body,
            name=text_of(told.get("name")),
            country=text_of(told.get("country_code")),
            document_types=tuple(str(one) for one in types),
            others={one: takes_billing(types, one) for one in InvoiceKind if types},
        )

    def search(self, text: str) -> Sequence[FoundParty]:
        """Ask who goes by such a name."""
        answer = self.wire.get("/api/lookup/participants", params={"query": text}, answer_s=LOOK_UP_S)
        if answer.status != _OK:
            raise not_answered(answer)
        told = answer.record().get("participants")
        return [one for each in (told if isinstance(told, list) else []) if (one := _party(each)) is not None]

    def evidence(self, key: str) -> bytes | None:
        """Return the document's time line."""
        note = self.note(key)
        if "document" not in note:
            return None
        answer = self.wire.get(f"/api/documents/{segment(note['document'])}/timeline")
        return answer.body if answer.status == _OK else None

    def who_am_i(self) -> str:
        """Ask for the account."""
        answer = self.wire.get("/api/me/")
        if answer.status != _OK:
            raise Refused("protocol", say("protocol"), FailureOwner.PROVIDER)
        told = answer.record()
        ids = told.get("peppol_ids") or []
        whom = tuple(str(one) for one in ids) if isinstance(ids, list) and ids else say("word.nobody_yet")
        return say("trial.account", company=str(told.get("name") or "") or say("word.unnamed_company"), addresses=whom)


def _party(told: object) -> FoundParty | None:
    """Return one participant of a search, None where its address cannot be read."""
    if not isinstance(told, dict):
        return None
    scheme, value = text_of(told.get("peppol_scheme")), text_of(told.get("peppol_id"))
    address = value if value is not None and ":" in value else f"{scheme}:{value}"
    entities = told.get("entities")
    first = entities[0] if isinstance(entities, list) and entities and isinstance(entities[0], dict) else {}
    is_address = len(address) > _SCHEME_LENGTH and address[:_SCHEME_LENGTH].rstrip(":").isdigit()
    if not is_address or value is None:
        return None
    return FoundParty(address.lower(), text_of(first.get("name")), text_of(first.get("country_code")))


def _receipt(document: str) -> Receipt:
    return Receipt(document, say("move.e_invoice_be_took_it"))


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _event(key: str, document: str, told: Mapping[str, object]) -> ProviderEvent | None:
    """Return what an entry of the time line means, None if it changes nothing."""
    kind, at = told.get("event_type"), instant(told.get("timestamp"))
    name = f"{document}:{told.get('id') or (kind, told.get('timestamp'))}"
    evidence = as_evidence(told)
    details = told.get("details")
    words = words_in(details)
    if kind == "send_success":
        return ProviderEvent(key, EventKind.RECEIPT, at, say("move.access_point_received"), None, evidence, name)
    if kind == "mlr_received":
        code = coded(details, (*CONFIRMED, *REFUSED))
        if code in CONFIRMED:
            sentence = say("move.confirmed")
            return ProviderEvent(key, EventKind.DELIVERED, at, sentence, None, evidence, name)
        if code in REFUSED:
            failure = rejected_by_recipient(words)
            return ProviderEvent(key, EventKind.FAILED, at, failure.message, failure, evidence, name)
    if kind == "imr_received" and (code := coded(details, ANSWERS)):
        sentence, reasons = say("move.buyer_answered"), reasons_in(details)
        return ProviderEvent(key, EventKind.ANSWERED, at, sentence, None, evidence, name, code, reasons, words)
    return None


def _failed(key: str, document: str, entries: Sequence[Mapping[str, object]], answer: Answer) -> ProviderEvent:
    tries = [one for one in entries if one.get("event_type") == "send_failed"]
    last = tries[-1] if tries else {}
    failure = failed_in_network(words_in(last.get("details")))
    at = instant(last.get("timestamp"))
    return ProviderEvent(key, EventKind.FAILED, at, failure.message, failure, answer.body, f"{document}:failed")


def _open(fields: Fields, secrets: Fields) -> EInvoiceBe:
    return EInvoiceBe(fields, secrets)


PROVIDER = ProviderModule(
    name="e-invoice.be",
    label="e-invoice.be",
    fields=(TOKEN, BASE_URL),
    can=Abilities(formats=(FileFormat.UBL,), looks_up=True, answers_before_repeat="state"),
    open=_open,
)
