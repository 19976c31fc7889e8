"""One invoice on its way to the client: what stands in the window, and what the gateway says of it.

The functions here run in the background.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from connect_app.domain.acts import DeliveryAct
from connect_app.domain.addresses import split_addresses
from connect_app.domain.channel import DATA_CHANNEL, LETTER_CHANNEL, Channel
from connect_app.domain.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from connect_app.client.calls import Gateway
    from connect_app.contract.deliveries import Delivery
    from connect_app.contract.files import FindingModel, InvoiceDetail
    from connect_app.contract.messages import MessageOverride, MessagePreview
    from connect_app.contract.sends import MessageLooked, Override, PlanRow

WAYS = (LETTER_CHANNEL, DATA_CHANNEL)
"""The channels that *Send to client…* offers."""

_BARRING = frozenset({"no_mail_server", "no_provider", "no_data", "no_channel"})
"""Findings that no attachment and no address can mend."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What stands in the window. ``subject`` and ``body`` are None while the template's are to be used."""

    channels: tuple[Channel, ...]
    to: str = ""
    cc: str = ""
    bcc: str = ""
    sender_name: str | None = None
    reply_to: str | None = None
    subject: str | None = None
    body: str | None = None
    attach_pdf: bool = True
    attachment_ids: tuple[str, ...] = ()
    send_duplicate: bool = False

    def message(self) -> MessageOverride:
        """Return the message as the contract has it."""
        from connect_app.contract.messages import MessageOverride

        return MessageOverride(
            to=self.to,
            cc=self.cc,
            bcc=self.bcc,
            sender_name=self.sender_name,
            reply_to=self.reply_to,
            subject=self.subject,
            body=self.body,
            attach_pdf=self.attach_pdf,
            attachment_ids=list(self.attachment_ids),
        )

    def override(self, channels: Sequence[Channel] | None = None) -> Override:
        """Return what is to be sent, or would be over other channels."""
        from connect_app.contract.sends import Override, RouteOverride

        routes = [RouteOverride(channel=one) for one in (self.channels if channels is None else channels)]
        return Override(channels=routes, send_duplicate=self.send_duplicate, message=self.message())


@dataclass(frozen=True, slots=True)
class Start:
    """What is known when the window opens: the invoice, whom the registers name, and what bars a channel."""

    invoice: InvoiceDetail
    to: str = ""
    cc: str = ""
    bcc: str = ""
    barred: Mapping[Channel, FindingModel] = field(default_factory=dict)

    @property
    def possible(self) -> tuple[Channel, ...]:
        """The offered channels by which the invoice reaches the customer as it is; e-mail needs an address."""
        return tuple(one for one in WAYS if one not in self.barred and (not one.kind.has_letter or self.to))


@dataclass(frozen=True, slots=True)
class Look:
    """What the gateway says of a wish. ``preview`` is None where there is no message, or nobody to send it to."""

    wish: Wish
    row: PlanRow
    preview: MessagePreview | None
    barred: Mapping[Channel, FindingModel]

    @property
    def errors(self) -> tuple[FindingModel, ...]:
        """What stands against sending it."""
        return tuple(one for one in self.row.findings if one.severity is Severity.ERROR)


def open_letter(gateway: Gateway, company_id: str, invoice_id: str) -> Start:
    """Return what the window begins with. Raises as the gateway's calls do."""
    from connect_app.client.refusals import InvalidRequest
    from connect_app.contract.messages import MessageOverride

    invoice = gateway.invoice(company_id, invoice_id)
    barred = _barred(gateway.look_at_message(company_id, invoice_id, Wish(WAYS).override(), WAYS))
    try:
        preview = gateway.preview_message(company_id, invoice_id, MessageOverride(attach_pdf=True))
    except InvalidRequest:  # there is no address, or no mail server; the plan says which
        return Start(invoice, _known_address(invoice), barred=barred)
    to, copied = _addresses(preview, "To"), preview.mail_copy
    cc = [one for one in _addresses(preview, "Cc") if copied is None or one != copied.address]
    bcc = [one for one in preview.recipients if one not in {*to, *cc}]
    return Start(invoice, "; ".join(to), "; ".join(cc), "; ".join(bcc), barred)


def look_at(gateway: Gateway, company_id: str, invoice_id: str, wish: Wish) -> Look:
    """Return what the gateway would do, and the message as it would arrive; nothing is sent or kept."""
    looked = gateway.look_at_message(company_id, invoice_id, wish.override(), WAYS)
    preview = looked.preview if LETTER_CHANNEL in wish.channels else None
    return Look(wish, looked.plan, preview, _barred(looked))


def newest_to_send_again(deliveries: Sequence[Delivery]) -> Delivery | None:
    """Return the delivery that *Send again…* is about: the newest by e-mail, else the newest."""
    open_ones = [one for one in deliveries if DeliveryAct.RESEND in one.may]
    by_mail = [one for one in open_ones if one.channel.kind.has_letter]
    return max(by_mail or open_ones, key=lambda one: one.id, default=None)


def _barred(looked: MessageLooked) -> dict[Channel, FindingModel]:
    """Return for each offered channel that is not possible the finding that says why."""
    barred = {}
    for channel, findings in looked.ways.items():
        codes = _BARRING | {"no_address"} if channel.kind.carries_data else _BARRING
        for one in findings:
            if one.severity is Severity.ERROR and one.channel in (channel, None) and one.code in codes:
                barred[channel] = one
    return barred


def _addresses(preview: MessagePreview, name: str) -> list[str]:
    values = [value for header, value in preview.headers if header == name]
    return [address for value in values for address in split_addresses(value)]


def _known_address(invoice: InvoiceDetail) -> str:
    routes = [route.address for route in invoice.channels if route.channel.kind.has_letter]
    return routes[0] if routes else invoice.buyer.email or ""
