"""The real message before it is sent: planned and put together by the code that sends, then read as it will arrive."""

import hashlib
from base64 import b64encode
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from email import message_from_bytes, policy
from email.message import EmailMessage

from connect_app.contract.companies import Settings
from connect_app.contract.files import FindingModel
from connect_app.contract.messages import Language, MailCopy, MessageOverride, MessagePart, MessagePreview, Template
from connect_app.contract.sends import (
    MessageLook,
    MessageLooked,
    MessagePreviewRequest,
    Override,
    PlanRow,
    RouteOverride,
    SendRequest,
    SendText,
)
from connect_app.domain.channel import LETTER_CHANNEL, Channel
from connect_app.domain.errors import FixData
from connect_app.domain.finding import Severity
from connect_app.domain.identifiers import new_id
from connect_app.domain.saying import say
from connect_app.gateway.channels.interface import ComposesTogether, Documents, Shipment
from connect_app.gateway.channels.mail_headers import shown_headers
from connect_app.gateway.channels.message import PREVIEW_LINK
from connect_app.gateway.channels.templates import bounce_values, notification_values
from connect_app.gateway.company.accounts import sender_of
from connect_app.gateway.company.settings import load_settings
from connect_app.gateway.delivery.contents import StoredDocuments, XmlReader, make_shipment, unwanted_of
from connect_app.gateway.dispatch import Dispatch
from connect_app.gateway.sends.letters import LetterRefused
from connect_app.gateway.sends.plan_models import copy_model, plan_model
from connect_app.gateway.sends.planning import PlannedInvoice
from connect_app.gateway.sends.sending import frozen_delivery
from connect_app.gateway.store.blobs import BlobStore
from connect_app.gateway.store.engine import Database
from connect_app.gateway.store.transactions import Reading

_ALREADY_SENT = "already_sent"


class LetterPreviews:
    """Makes previews. Nothing of them is kept."""

    def __init__(self, dispatch: Dispatch, database: Database, blobs: BlobStore, reader: XmlReader) -> None:
        self._dispatch = dispatch
        self._database = database
        self._blobs = blobs
        self._reader = reader

    def preview(self, company_id: str, invoice_id: str, chosen: MessagePreviewRequest) -> MessagePreview:
        """Return the message to the first recipient as it would arrive. Call it outside of any transaction.

        Raises LetterRefused (nobody to send to), TemplateRefused, and FixSettings where the mail server is missing.
        """
        override = MessageOverride.model_validate(
            chosen.model_dump(include=set(MessageOverride.model_fields), exclude_unset=True)
        )
        ids = list(dict.fromkeys([invoice_id, *chosen.together]))
        with self._database.reading() as connection:
            found, settings = self._plan(connection, company_id, ids, override, chosen.texts)
        planned = next(one for one in found if one.row.id == invoice_id)
        routes = [route for route in planned.routes if route.channel.kind.has_letter]
        if not routes:
            findings = tuple(one for one in planned.findings if one.channel is LETTER_CHANNEL)
            said = " ".join(one.message for one in findings)
            raise LetterRefused(said or say("no_address.enter"), findings)
        mail_id, address = new_id(), routes[0].address
        others = [one for one in found if one is not planned and address in {route.address for route in one.routes}]
        parts = [self._part(one, mail_id, address, settings) for one in (planned, *others)]
        carrier = self._dispatch.accounts.carrier(company_id, LETTER_CHANNEL)
        if len(parts) > 1 and isinstance(carrier, ComposesTogether):
            data = carrier.compose_together(parts).data
        else:
            data = carrier.compose(*parts[0]).data
        shown = [FindingModel.model_validate(asdict(one)) for one in planned.findings if one.code != _ALREADY_SENT]
        return _read(data, [route.address for route in routes], shown, copy_model(planned.fixed_copy))

    def look(self, company_id: str, invoice_id: str, wanted: MessageLook) -> MessageLooked:
        """Return what would happen with the invoice, and its message where one would go. Raises as `preview` does.

        Call it outside of any transaction.
        """
        plan = self._row(company_id, invoice_id, wanted.override)
        ways = {
            way: self._row(company_id, invoice_id, _by(way, wanted.override)).findings
            for way in dict.fromkeys(wanted.ways)
        }
        chosen = wanted.override.channels
        if chosen is not None and not any(one.channel.kind.has_letter for one in chosen):
            return MessageLooked(plan=plan, ways=ways)
        try:
            message = wanted.override.message or MessageOverride()
            asked = MessagePreviewRequest.model_validate(message.model_dump(exclude_unset=True))
            preview = self.preview(company_id, invoice_id, asked)
        except FixData:
            if not any(one.severity is Severity.ERROR for one in plan.findings):
                raise  # the plan has nothing against it, so only this says what is wrong
            return MessageLooked(plan=plan, ways=ways)
        return MessageLooked(plan=plan, ways=ways, preview=preview)

    def _row(self, company_id: str, invoice_id: str, override: Override) -> PlanRow:
        request = SendRequest(invoice_ids=[invoice_id], overrides={invoice_id: override})
        return plan_model(self._dispatch.plan(company_id, request)).rows[0]

    def _part(
        self, planned: PlannedInvoice, mail_id: str, address: str, settings: Settings
    ) -> tuple[Shipment, Documents]:
        frozen = frozen_delivery(planned, next(route for route in planned.routes if route.address == address))
        shipment = make_shipment(mail_id, address, LETTER_CHANNEL, frozen)
        documents = StoredDocuments(
            frozen,
            self._blobs,
            lambda: self._dispatch.presentations.preview(
                planned.row.id, shipment.language, [one.line for one in shipment.files]
            ),
            self._reader,
            lambda: f"{(settings.public_url or '').rstrip('/')}{PREVIEW_LINK}",
            unwanted_of(frozen, LETTER_CHANNEL),
        )
        return shipment, documents

    def values(self, connection: Reading, company_id: str, template: Template, invoice_id: str) -> dict[str, object]:
        """Return the variables that a template has for an invoice, in the template's language."""
        chosen = MessageOverride(to="preview@example.org")
        (planned,), settings = self._plan(connection, company_id, [invoice_id], chosen, {})
        route = next(route for route in planned.routes if route.channel.kind.has_letter)
        frozen = frozen_delivery(planned, route).in_language(template.language)
        shipment = make_shipment(new_id(), route.address, LETTER_CHANNEL, frozen)
        sender = sender_of(settings, self._dispatch.accounts.from_address(settings))
        if template.kind == "bounce_reminder":
            line = f"{shipment.number}, {shipment.buyer_name or route.address}: 5.1.1 No such mailbox"
            return bounce_values(sender, [line])
        return notification_values(shipment, sender)

    def _plan(
        self,
        connection: Reading,
        company_id: str,
        invoice_ids: Sequence[str],
        chosen: MessageOverride,
        texts: Mapping[Language, SendText],
    ) -> tuple[tuple[PlannedInvoice, ...], Settings]:
        settings, _ = load_settings(connection, company_id)
        override = Override(channels=[RouteOverride(channel=LETTER_CHANNEL)])
        if chosen.model_fields_set:
            override = Override(message=chosen)
        overrides = dict.fromkeys(invoice_ids, override)
        request = SendRequest(invoice_ids=list(invoice_ids), overrides=overrides, texts=dict(texts))
        return self._dispatch.sending.plan(connection, company_id, request), settings


def _by(way: Channel, override: Override) -> Override:
    return override.model_copy(update={"channels": [RouteOverride(channel=way)]})


def _read(data: bytes, recipients: list[str], findings: list[FindingModel], copied: MailCopy | None) -> MessagePreview:
    """Return a message as its receiver reads it."""
    mail = message_from_bytes(data, policy=policy.default)
    body = mail.get_body(("plain",))
    parts = [_part(part) for part in mail.iter_attachments()]
    return MessagePreview(
        headers=shown_headers(data),
        html=_html(mail),
        text="" if body is None else body.get_content().replace("\r\n", "\n"),
        parts=parts,
        size=len(data),
        recipients=recipients,
        findings=findings,
        mail_copy=copied,
    )


def _html(mail: EmailMessage) -> str | None:
    """Return the HTML of a message with its logo inside of it, None where it is plain text alone."""
    body = mail.get_body(("related", "html"))
    if body is None:
        return None
    if body.get_content_type() == "text/html":
        return str(body.get_content())
    html, *pictures = body.iter_parts()
    text = str(html.get_content())
    for one in pictures:
        digits = b64encode(one.get_content()).decode()
        cid = str(one["Content-ID"]).strip("<>")
        text = text.replace(f"cid:{cid}", f"data:{one.get_content_type()};base64,{digits}")
    return text


def _part(part: EmailMessage) -> MessagePart:
    content = part.get_payload(decode=True)
    data = content if isinstance(content, bytes) else b""
    return MessagePart(
        filename=part.get_filename(),
        media_type=part.get_content_type(),
        size=len(data),
        sha256=hashlib.sha256(data).hexdigest(),
    )
