"""Maventa (Visma AutoInvoice): takes UBL, Svefaktura and Finvoice, and brings them to Peppol and to other operators.

Each invoice goes under a uuid of ours. That a second one with the same uuid is refused is not documented, so nothing is
ever repeated by itself: where no answer came the uuid is looked for, and if it is not there a person decides. What
Maventa would do by itself where the network fails (a mail, a letter) is switched off with each invoice, and should it
happen all the same it is told as a failure.
"""

from collections.abc import Mapping, Sequence

from connect_app.contract.deliveries import Failure
from connect_app.domain.delivery import LimitReached, Refused, ServerFault
from connect_app.domain.errors import SignIn
from connect_app.domain.invoice import Endpoint, FileFormat, InvoiceKind
from connect_app.domain.routing import Reachability
from connect_app.domain.saying import say
from connect_app.formats.reading import invoice_root, read_document
from connect_app.gateway.providers.account import (
    Note,
    OperatorAccount,
    alone,
    check_format,
    check_size,
    duplicate,
    failed_in_network,
    instant,
    needed,
    not_answered,
    protocol_error,
    refused,
    unclear,
)
from connect_app.gateway.providers.description import BASE_URL, Abilities, Field, Fields, ProviderModule
from connect_app.gateway.providers.interface import EventKind, LookedUp, ProviderEvent, Receipt, Submission
from connect_app.gateway.providers.oauth import ClientCredentials
from connect_app.gateway.providers.peppol import BILLING, as_evidence, takes_billing, text_of, words_in
from connect_app.gateway.providers.wire import LOOK_UP_S, Answer, Part, Wire, segment

MAX_DOCUMENT = 10_000_000
_PRODUCTION = "https://ax.maventa.com"
_SCOPE = "eui"
_PENDING, _DELIVERED, _FAILED = "PENDING", "DELIVERED", "FAILED"
_OK, _CREATED, _NOT_FOUND, _CONFLICT = 200, 201, 404, 409
_REJECTED = (400, 406, 413, 415, 422)
_SWITCHED_OFF = ("print", "email")
_OTHER_WAYS = ("PRINT", "EMAIL")
_GONE = ("SENT", "DELIVERED")
_PEPPOL, _OTHER_NETWORKS = "PEPPOL", ("INTERNAL", "EXTERNAL")
_FINVOICE = {"1": "FINVOICE13", "2": "FINVOICE20", "3": "FINVOICE30"}


class Maventa(OperatorAccount):
    """An account at Maventa."""

    name = "maventa"
    hello = "/status/authenticated"

    def __init__(self, fields: Fields, secrets: Fields) -> None:
        secret, vendor = needed(secrets, "client_secret", "vendor_api_key")
        (client,) = needed(fields, "client_id")
        base_url = fields.get("base_url") or _PRODUCTION
        form = {"client_id": client, "client_secret": secret, "vendor_api_key": vendor, "scope": _SCOPE}
        super().__init__(Wire(base_url, ClientCredentials(f"{base_url.rstrip('/')}/oauth2/token", form)), fields)

    # Handing over

    def submit(self, submission: Submission) -> Receipt:
        """Hand over the invoice under our uuid, unless it went already."""
        check_format(submission, PROVIDER.can.formats)
        check_size(submission, MAX_DOCUMENT)
        with alone(submission.key):
            note = self.note(submission.key)
            if note.get("begun"):
                return self._taken_before(submission.key, note)
            self.write(submission.key, {"begun": True}, ask=True)
            try:
                self._hand_over(submission)
            except (Refused, ServerFault, SignIn, LimitReached):
                self.write(submission.key, {"begun": False})  # it certainly has nothing
                raise
            self.write(submission.key, {"begun": True, "is_answered": True}, ask=True)
            return _receipt(submission.key)

    def _hand_over(self, submission: Submission) -> None:
        answer = self.wire.post("/v1/invoices", files=_parts(submission))
        if answer.status == _CONFLICT:
            if self._said(submission.key) is None:
                raise duplicate(answer)
            return
        if answer.status in _REJECTED:
            raise refused(answer)
        if answer.status not in (_OK, _CREATED):
            raise protocol_error(answer)
        if str(answer.record().get("id") or "").casefold() != submission.key.casefold():
            raise unclear(say("unclear_answer.no_name"))

    def _said(self, key: str) -> Mapping[str, object] | None:
        """Return what there is under our uuid, None if nothing is; raises TryLater where that is not clear."""
        answer = self.wire.get(f"/v1/invoices/{segment(key)}")
        if answer.status == _NOT_FOUND:
            return None
        told = answer.record() if answer.status == _OK else {}
        if told.get("status") not in (_PENDING, _DELIVERED, _FAILED):
            raise unclear(say("unclear_answer.no_state"))
        return told

    def _taken_before(self, key: str, note: Note) -> Receipt:
        """Return the receipt of what is there; that it is not there proves nothing, so it stays uncertain."""
        if not note.get("is_answered"):
            if self._said(key) is None:
                raise unclear(say("unclear_answer.not_yet"))
            self.write(key, {**note, "is_answered": True}, ask=True)
        return _receipt(key)

    def find(self, key: str) -> Receipt | None:
        """Look for our uuid."""
        with alone(key):
            note = self.note(key)
            if not note.get("begun"):
                return None
            if note.get("is_answered") and self._said(key) is None:
                raise unclear(say("unclear_answer.forgotten"))
            return self._taken_before(key, note)

    # What became of it

    def ask(self, key: str, note: Note) -> tuple[Note, Sequence[ProviderEvent], bool]:
        """Ask for the invoice and all that happened to it."""
        told = self._said(key)
        if told is None:
            return self.missing(key, note) if note.get("is_answered") else (note, [], False)
        kept = {name: value for name, value in note.items() if name != "missing_since"}
        actions = told.get("actions")
        each = [one for one in actions if isinstance(one, dict)] if isinstance(actions, list) else []
        events = [event for one in each if (event := _event(key, one)) is not None]
        if told.get("status") == _FAILED and not any(one.kind is EventKind.FAILED for one in events):
            events.append(_failed(key, each, told))
        is_over = any(one.kind is EventKind.FAILED for one in events)
        return {**kept, "is_answered": True}, events, is_over

    def look_up(self, recipient: Endpoint, kind: InvoiceKind) -> LookedUp:
        """Ask in Peppol, then among the receivers of Maventa and of other operators."""
        address = f"{recipient.scheme}:{recipient.id}"
        asked, raw = [], []
        for network in (_PEPPOL, *_OTHER_NETWORKS):
            params = {"network[]": network, "eia": address}
            answer = self.wire.get("/v1/lookup/receivers", params=params, answer_s=LOOK_UP_S)
            asked.append(f"GET /v1/lookup/receivers?network={network}&eia={address}")
            raw.append(answer.body)
            found = _receiver(answer, address)
            if found is None:
                continue
            types = _document_types(found)
            said = takes_billing(types, kind) if network == _PEPPOL else Reachability.REACHABLE
            party = found.get("participant")
            about = party if isinstance(party, dict) else {}
            return LookedUp(
                said,
                self.name,
                "; ".join(asked),
                b"\n".join(raw),
                name=text_of(about.get("name")),
                country=text_of(about.get("country")),
                operator=text_of(found.get("operator")),
                document_types=types,
                others={one: takes_billing(types, one) for one in InvoiceKind} if network == _PEPPOL else {},
            )
        return LookedUp(Reachability.NOT_FOUND, self.name, "; ".join(asked), b"\n".join(raw))

    def evidence(self, key: str) -> bytes | None:
        """Return the invoice as Maventa has it."""
        told = self._said(key) if self.note(key).get("begun") else None
        return None if told is None else as_evidence(told)

    def who_am_i(self) -> str:
        """Ask for user and company."""
        answer = self.wire.get("/oauth2/current")
        if answer.status != _OK:
            raise protocol_error(answer)
        company = answer.record().get("company")
        about = company if isinstance(company, dict) else {}
        named = text_of(about.get("name")) or say("word.unnamed_company")
        number = text_of(about.get("bid")) or text_of(about.get("eia"))
        return say("trial.account", company=named, addresses=(number,) if number else say("word.nobody_yet"))


def _parts(submission: Submission) -> list[Part]:
    """Return the form: the file, what it is, for whom, and which ways it may never take."""
    said = {"uuid": submission.key, "recipient_eia": submission.recipient}
    named = _format(submission)
    if named is not None:
        said["format"] = named
    if submission.format is FileFormat.FINVOICE:
        # In Finland an address is a number without a scheme, and is known together with its operator alone.
        said["recipient_eia"] = submission.receiver.id
        operator = _intermediator(submission)
        if operator is not None:
            said["recipient_operator"] = operator
    parts: list[Part] = [("file", (f"{submission.key}.xml", submission.document, "application/xml"))]
    parts += [(name, (None, value, "text/plain")) for name, value in said.items()]
    return [*parts, *(("disabled_routes", (None, one, "text/plain")) for one in _SWITCHED_OFF)]


def _format(submission: Submission) -> str | None:
    """Return Maventa's name of a format; None where it has none for this kind of UBL and has to look itself."""
    facts = read_document(submission.document).facts
    if submission.format is FileFormat.FINVOICE:
        version = (facts.profile or "").rpartition(" ")[2]
        return _FINVOICE.get(version.partition(".")[0])
    if submission.format is FileFormat.SVEFAKTURA:
        return "SVEFAKTURA10"
    return "PEPPOLBIS30" if (facts.profile or "").startswith(BILLING) else None


def _intermediator(submission: Submission) -> str | None:
    """Return the operator of the address that the Finvoice names; None where a person corrected that address."""
    document = read_document(submission.document)
    endpoint = document.facts.buyer.endpoint
    if endpoint is None or endpoint.id.casefold() != submission.receiver.id.casefold():
        return None
    root = invoice_root(document)
    names = (
        "MessageTransmissionDetails/MessageReceiverDetails/ToIntermediator",
        "InvoiceRecipientIntermediatorAddress",
    )
    return next((text for one in names if (text := text_of(root.findtext(one)))), None)


def _receipt(key: str) -> Receipt:
    return Receipt(key, say("move.maventa_took_it"))


def _receiver(answer: Answer, address: str) -> Mapping[str, object] | None:
    """Return the receiver of an address, None where there is none; raises NoAnswer where neither is said."""
    told = answer.json() if answer.status == _OK else None
    if not isinstance(told, list) or not all(isinstance(one, dict) for one in told):
        raise not_answered(answer)
    return next((one for one in told if str(one.get("eia") or "").casefold() == address.casefold()), None)


def _document_types(found: Mapping[str, object]) -> tuple[str, ...]:
    types = found.get("document_types")
    each = types if isinstance(types, list) else []
    return tuple(str(one.get("document_identifier") or "") for one in each if isinstance(one, dict))


def _event(key: str, told: Mapping[str, object]) -> ProviderEvent | None:
    """Return what an action means. *Delivered* is the word of the operator that it reached the recipient's one."""
    kind, channel = str(told.get("type") or ""), str(told.get("channel") or "")
    at, evidence = instant(told.get("happened_at")), as_evidence(told)
    name = f"{key}:{kind}:{channel}:{told.get('happened_at')}"
    if kind in _GONE and channel in _OTHER_WAYS:
        message = say("went_another_way.email" if channel == "EMAIL" else "went_another_way.print")
        failure = Failure(code="went_another_way", message=message, owner=failed_in_network("").owner)
        return ProviderEvent(key, EventKind.FAILED, at, message, failure, evidence, name)
    if kind == _DELIVERED:
        return ProviderEvent(key, EventKind.RECEIPT, at, say("move.access_point_received"), None, evidence, name)
    return None


def _failed(key: str, actions: Sequence[Mapping[str, object]], told: Mapping[str, object]) -> ProviderEvent:
    """Return the end of an invoice that could not be brought; an error on the way alone is none."""
    errors = [one for one in actions if one.get("type") == "ERROR"]
    last = errors[-1] if errors else {}
    failure = failed_in_network(words_in(last))
    at = instant(last.get("happened_at"))
    return ProviderEvent(key, EventKind.FAILED, at, failure.message, failure, as_evidence(told), f"{key}:failed")


PROVIDER = ProviderModule(
    name="maventa",
    label="Maventa (Visma AutoInvoice)",
    fields=(
        Field("client_id", say("form.maventa_company"), is_required=True, help=say("form.maventa_company_help")),
        Field(
            "client_secret",
            say("form.maventa_user_key"),
            "secret",
            is_required=True,
            help=say("form.maventa_user_key_help"),
        ),
        Field(
            "vendor_api_key",
            say("form.maventa_vendor_key"),
            "secret",
            is_required=True,
            help=say("form.maventa_vendor_key_help"),
        ),
        BASE_URL,
    ),
    can=Abilities(
        formats=(FileFormat.UBL, FileFormat.SVEFAKTURA, FileFormat.FINVOICE),
        max_document_size=MAX_DOCUMENT,
        fall_backs=("email", "print"),
        looks_up=True,
        answers_before_repeat="nothing",
    ),
    open=Maventa,
)
