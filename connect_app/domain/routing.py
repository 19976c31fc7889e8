"""Which channels an invoice takes, and why. The order of the rules is the one of `channels.md`."""

from dataclasses import dataclass, replace
from enum import StrEnum

from connect_app.domain.addresses import SEPARATOR, split_addresses
from connect_app.domain.channel import Channel
from connect_app.domain.finding import Finding, Severity
from connect_app.domain.invoice import Endpoint, InvoiceFacts, InvoiceKind
from connect_app.domain.saying import say

WRONG_ENDPOINT = "wrong_endpoint"
"""The finding that an address in the invoice is one that a network refuses."""

BROKEN_RULE = "broken_rule"
"""The finding that the data break a rule for which a network refuses the whole document."""

RECEIVER_DIFFERS = "receiver_differs"
"""The finding that the envelope around the invoice names another receiver."""


class Reachability(StrEnum):
    """What the network says about a recipient."""

    REACHABLE = "reachable"
    NOT_FOR_THIS_DOCUMENT = "not_for_this_document"
    NOT_FOUND = "not_found"
    UNKNOWN = "unknown"


NOT_ASKED = "not_asked"
"""The reason of a route whose recipient the network could not be asked about yet."""

FOR_NOW = "for_now"
"""The reason of a way that is taken only until e-invoices reach the customer, which was asked for."""

_REASONS = {
    code: say(f"route.{code}")
    for code in (
        *("customer_wants_post", "customer_register", "email_list", "invoice_endpoint", "invoice_contact"),
        *("reachable", NOT_ASKED, "no_electronic_address", "not_in_network", "not_for_this_document", "no_operator"),
    )
}
"""Why a route is taken, by its code; said once, since every invoice has one."""

RECIPIENT_NOT_ASKED = "recipient_not_asked"
"""The finding of an invoice, and the failure of a delivery, that waits for the network's answer."""


@dataclass(frozen=True, slots=True)
class Recipient:
    """Whom the network is asked about: an electronic address as it is matched, and the kind of document."""

    address: str
    kind: InvoiceKind

    @property
    def endpoint(self) -> Endpoint:
        """The address in its two parts."""
        scheme, _, value = self.address.partition(":")
        return Endpoint(scheme, value)


@dataclass(frozen=True, slots=True)
class NetworkAnswer:
    """What is written down about a recipient. ``is_asked``: there is an operator, so an unknown one will be asked.

    ``is_on_hold``: the recipient was asked to be reachable, and its invoices go as PDF or on paper for now.
    """

    reachability: Reachability = Reachability.UNKNOWN
    is_asked: bool = False
    is_on_hold: bool = False


class ChannelRule(StrEnum):
    """A customer's rule in the customer register."""

    AUTOMATIC = "automatic"
    POST = "post"
    EINVOICE_ONLY = "einvoice_only"
    EINVOICE_AND_EMAIL = "einvoice_and_email"
    EMAIL_ONLY = "email_only"
    EINVOICE_ELSE_EMAIL = "einvoice_else_email"


@dataclass(frozen=True, slots=True)
class Route:
    """One channel with its address (text as a person reads it) and the reason in words."""

    channel: Channel
    address: str
    reason: str
    reason_code: str


@dataclass(frozen=True, slots=True)
class RoutingFacts:
    """What is known beside the invoice: the customer's rule and addresses, and what the network said."""

    rule: ChannelRule = ChannelRule.AUTOMATIC
    list_addresses: tuple[str, ...] = ()
    customer_addresses: tuple[str, ...] = ()
    reachability: Reachability = Reachability.UNKNOWN
    is_asked: bool = False
    """Whether the network is asked about recipients of whom nothing is known; without an operator it is not."""
    is_on_hold: bool = False
    """Whether the customer was asked to be reachable: until a person moves the invoices over they go another way."""


def endpoint_address(endpoint: Endpoint) -> str:
    """Return an endpoint as it is shown and matched: ``0088:7300010000001``."""
    return f"{endpoint.scheme}:{endpoint.id}"


def is_participant(address: str) -> bool:
    """Say whether this is an electronic address with its scheme; an e-mail address (``EM:…``) is none of a network."""
    scheme, _, identifier = address.partition(":")
    return bool(scheme.strip() and identifier.strip()) and scheme.strip().upper() != "EM"


def recipient_of(facts: InvoiceFacts) -> Recipient | None:
    """Return whom to ask the network about, None where the invoice names nobody who could be in it."""
    endpoint = facts.buyer.endpoint
    if endpoint is None or endpoint.scheme == "EM":
        return None
    return recipient_at(endpoint_address(endpoint), facts.kind)


def recipient_at(address: str, kind: InvoiceKind) -> Recipient:
    """Return a recipient by the address of a delivery; a network does not tell capitals from small letters."""
    return Recipient(address.lower(), kind)


def not_asked_finding(address: str) -> Finding:
    """Return what an invoice says while nobody knows whether the network reaches its buyer."""
    return Finding(
        RECIPIENT_NOT_ASKED,
        Severity.WARNING,
        say("not_asked", address=address),
        field="buyer.endpoint",
        channel=Channel.EINVOICE,
        params={"address": address},
    )


def routes(invoice: InvoiceFacts, known: RoutingFacts) -> tuple[Route, ...]:
    """Return the routes of an invoice, the first rule that applies deciding; empty if no channel satisfies it.

    There is no silent fall-back: a customer with "e-invoice only" who cannot be reached gets no route at all,
    and the plan says so.
    """
    demanded = _einvoice(invoice, known)
    einvoice = () if known.is_on_hold else demanded
    email = _for_now(_email(invoice, known), known)
    match known.rule:
        case ChannelRule.POST:
            return (_print("customer_wants_post", invoice),)
        case ChannelRule.EINVOICE_ONLY:
            return demanded
        case ChannelRule.EMAIL_ONLY:
            return _email(invoice, known)
        case ChannelRule.EINVOICE_AND_EMAIL:
            return einvoice + email
        case ChannelRule.EINVOICE_ELSE_EMAIL:
            return einvoice or email
        case ChannelRule.AUTOMATIC:
            return einvoice or email or _for_now((_print(why_no_einvoice(invoice, known)[1], invoice),), known)


def _for_now(ways: tuple[Route, ...], known: RoutingFacts) -> tuple[Route, ...]:
    """Return these ways with the reason that they are taken only until e-invoices go, where that is so."""
    if not known.is_on_hold:
        return ways
    is_there = known.reachability is Reachability.REACHABLE
    reason = say("route.for_now_reachable") if is_there else say("route.for_now")
    return tuple([replace(way, reason=reason, reason_code=FOR_NOW) for way in ways])


def _einvoice(invoice: InvoiceFacts, known: RoutingFacts) -> tuple[Route, ...]:
    endpoint = invoice.buyer.endpoint
    if endpoint is None or endpoint.scheme == "EM":
        return ()
    address = endpoint_address(endpoint)
    if known.reachability is Reachability.REACHABLE:
        return (_route(Channel.EINVOICE, address, "reachable"),)
    if known.reachability is Reachability.UNKNOWN and known.is_asked:
        return (_route(Channel.EINVOICE, address, NOT_ASKED),)
    return ()


def why_no_einvoice(invoice: InvoiceFacts, known: RoutingFacts) -> tuple[str, str]:
    """Return why the customer gets no e-invoice, as a sentence and a code."""
    if recipient_of(invoice) is None:
        code = "no_electronic_address"
    elif known.reachability is Reachability.NOT_FOUND:
        code = "not_in_network"
    elif known.reachability is Reachability.NOT_FOR_THIS_DOCUMENT:
        code = "not_for_this_document"
    else:
        code = "no_operator"
    return _REASONS[code], code


def _email(invoice: InvoiceFacts, known: RoutingFacts) -> tuple[Route, ...]:
    buyer = invoice.buyer
    if known.customer_addresses:
        address, code = "; ".join(known.customer_addresses), "customer_register"
    elif known.list_addresses:
        address, code = "; ".join(known.list_addresses), "email_list"
    elif buyer.endpoint is not None and buyer.endpoint.scheme == "EM":
        address, code = _shown(buyer.endpoint.id), "invoice_endpoint"
    elif buyer.email:
        address, code = _shown(buyer.email), "invoice_contact"
    else:
        return ()
    return (_route(Channel.EMAIL, address, code),)


def _shown(text: str) -> str:
    """Return the addresses that an invoice names, as the registers show theirs."""
    return "; ".join(split_addresses(text)) if SEPARATOR in text else text


def _print(code: str, invoice: InvoiceFacts) -> Route:
    return _route(Channel.PRINT, invoice.buyer.name or "", code)


def _route(channel: Channel, address: str, code: str) -> Route:
    return Route(channel, address, _REASONS[code], code)
