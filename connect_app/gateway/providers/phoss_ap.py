"""phoss-ap: an access point of one's own, which takes an id of ours for each transmission (the SBDH instance id).

That id is a true key: the status under it says whether the access point has the invoice. What has failed there for good
may be sent anew, under another id, when a person wants it.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from connect_app.domain.delivery import FailureOwner, Refused
from connect_app.domain.errors import ConnectError, FixSettings
from connect_app.domain.identifiers import new_id
from connect_app.domain.invoice import FileFormat
from connect_app.domain.saying import quoted, say
from connect_app.gateway.providers.account import (
    Note,
    OperatorAccount,
    alone,
    check_format,
    failed_in_network,
    instant,
    needed,
    no_sender,
    protocol_error,
    refused,
    rejected_by_recipient,
    unclear,
)
from connect_app.gateway.providers.description import Abilities, Field, Fields, ProviderModule
from connect_app.gateway.providers.interface import EventKind, ProviderEvent, Receipt, Submission
from connect_app.gateway.providers.peppol import DocumentType, as_evidence, document_type, words_in
from connect_app.gateway.providers.wire import Wire, segment

if TYPE_CHECKING:
    import requests

_PARTICIPANT = "iso6523-actorid-upis::"
_OK, _NOT_FOUND, _CONFLICT, _UNPROCESSABLE = 200, 404, 409, 422
_REJECTED = (400, 406, 413, 415)
_UNDER_WAY, _SENT, _LOST = ("pending", "sending", "failed"), "sent", ("rejected", "permanently_failed")
_CONFIRMED, _REFUSED = "received_ap", "received_re"


class PhossAp(OperatorAccount):
    """An access point of one's own."""

    name = "phoss-ap"
    hello = "/api/outbound/in-transmission"

    def __init__(self, fields: Fields, secrets: Fields) -> None:
        (token,) = needed(secrets, "token")
        (base_url,) = needed(fields, "base_url")

        def authorize(request: "requests.PreparedRequest") -> "requests.PreparedRequest":
            request.headers["X-Token"] = token
            return request

        self._country = fields.get("country")
        super().__init__(Wire(base_url, authorize), fields)

    def submit(self, submission: Submission) -> Receipt:
        """Hand over the invoice, unless the access point has it."""
        check_format(submission, PROVIDER.can.formats)
        path = self._path(submission, document_type(submission.document))
        with alone(submission.key):
            note = self.note(submission.key)
            if note.get("begun") and (known := self._status(note["instance"])) is not None:
                if known["status"] not in _LOST:
                    return self._taken(submission.key, note)
                note = {"instance": new_id()}  # a person wants what failed for good sent anew
            note = {"instance": note.get("instance", submission.key), "begun": True}
            self.write(submission.key, note, ask=True)
            self._hand_over(submission, path, note)
            return self._taken(submission.key, note)

    def _path(self, submission: Submission, kind: DocumentType) -> str:
        sender, receiver = submission.sender, submission.receiver
        if sender is None:
            raise no_sender()
        country = submission.country or self._country
        if not country:
            raise FixSettings(
                "provider_settings",
                say("provider_settings.country"),
            )
        parts = (
            f"{_PARTICIPANT}{sender.scheme}:{sender.id}",
            f"{_PARTICIPANT}{receiver.scheme}:{receiver.id}",
            f"busdox-docid-qns::{kind.name}",
            f"cenbii-procid-ubl::{kind.process}",
            country.upper(),
        )
        return "/api/outbound/submit/" + "/".join(map(segment, parts))

    def _hand_over(self, submission: Submission, path: str, note: Note) -> None:
        answer = self.wire.post(
            path,
            params={"sbdhInstanceID": note["instance"]},
            data=submission.document,
            headers={"Content-Type": "application/xml"},
        )
        if answer.status == _OK:
            return
        # It answers so both for what it does not take, and for what it has and could not send at the first try.
        if answer.status in (_CONFLICT, _UNPROCESSABLE):
            known = self._status(note["instance"])
            if known is not None and known["status"] not in _LOST:
                return
            self.write(submission.key, {**note, "begun": known is not None})
            if known is not None and words_in({"error": known.get("errorDetails")}):
                sentence = say("rejected.operator", reason=quoted(words_in({"error": known["errorDetails"]})))
                raise Refused("rejected", sentence, FailureOwner.BUSINESS_SYSTEM)
            raise refused(answer)
        self.write(submission.key, {**note, "begun": False})
        raise refused(answer) if answer.status in _REJECTED else protocol_error(answer)

    def _taken(self, key: str, note: Note) -> Receipt:
        self.write(key, {**note, "is_answered": True}, ask=True)
        return Receipt(note["instance"], say("move.access_point_took_it"))

    def _status(self, instance: str) -> dict[str, object] | None:
        """Return what the access point says of a transmission, None if it has none; raises TryLater if unclear."""
        answer = self.wire.get(f"/api/outbound/status/{segment(instance)}")
        if answer.status == _NOT_FOUND:
            return None
        told = dict(answer.record()) if answer.status == _OK else {}
        if told.get("status") not in (*_UNDER_WAY, _SENT, *_LOST):
            raise unclear(say("unclear_answer.no_state"))
        return told

    def find(self, key: str) -> Receipt | None:
        """Ask for the status under our id."""
        with alone(key):
            note = self.note(key)
            if not note.get("begun"):
                return None
            if self._status(note["instance"]) is None:
                if note.get("is_answered"):
                    raise unclear(say("unclear_answer.forgotten"))
                return None
            return self._taken(key, note)

    def ask(self, key: str, note: Note) -> tuple[Note, Sequence[ProviderEvent], bool]:
        """Ask for the status, and for the recipient's confirmation in it."""
        instance = note["instance"]
        told = self._status(instance)
        if told is None:
            return self.missing(key, note) if note.get("is_answered") else (note, [], False)
        at, evidence = instant(told.get("completedDT") or told.get("createdDT")), as_evidence(told)
        said = words_in({"error": told.get("errorDetails")})
        events: list[ProviderEvent] = []
        if told["status"] == _SENT:
            sentence = say("move.access_point_received")
            events.append(
                ProviderEvent(key, EventKind.RECEIPT, at, sentence, None, evidence, f"{instance}:sent"),
            )
        if told.get("mlsStatus") == _CONFIRMED:
            sentence = say("move.confirmed")
            events.append(ProviderEvent(key, EventKind.DELIVERED, at, sentence, None, evidence, f"{instance}:ap"))
        failure = rejected_by_recipient(said) if told.get("mlsStatus") == _REFUSED else None
        if told["status"] in _LOST:
            failure = failed_in_network(said)
        if failure is not None:
            name = f"{instance}:failed"
            events.append(ProviderEvent(key, EventKind.FAILED, at, failure.message, failure, evidence, name))
        kept = {name: value for name, value in note.items() if name != "missing_since"}
        return {**kept, "is_answered": True}, events, failure is not None

    def evidence(self, key: str) -> bytes | None:
        """Return the transmission as the access point has it."""
        instance = self.note(key).get("instance")
        told = None if instance is None else self._status(instance)
        return None if told is None else as_evidence(told)

    def who_am_i(self) -> str:
        """Ask what is under way."""
        answer = self.wire.get(self.hello)
        if answer.status != _OK:
            raise Refused("protocol", say("protocol"), FailureOwner.PROVIDER)
        try:
            told = answer.json()
        except ConnectError:
            told = None
        if not isinstance(told, list):
            raise Refused("protocol", say("protocol"), FailureOwner.PROVIDER)
        return say("trial.transmissions", count=len(told))


PROVIDER = ProviderModule(
    name="phoss-ap",
    label=say("provider.phoss-ap"),
    fields=(
        Field(
            "base_url",
            say("form.access_point"),
            "url",
            is_required=True,
            help=say("form.access_point_help"),
        ),
        Field("token", say("form.header_token"), "secret", is_required=True, help=say("form.header_token_help")),
        Field("country", say("form.country"), help=say("form.country_help")),
    ),
    can=Abilities(formats=(FileFormat.UBL, FileFormat.CII), answers_before_repeat="key"),
    open=PhossAp,
)
