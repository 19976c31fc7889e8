"""Invoices as the program knows them: the facts that it shows, routes and searches by, and the whole for reading."""

import dataclasses
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from connect_app.domain.manifest import Reason
from connect_app.domain.money import Money

LONGEST_NUMBER = 200
"""Characters of an invoice number that is still sent."""


class InvoiceKind(StrEnum):
    """An invoice asks for money, a credit note gives it back."""

    INVOICE = "invoice"
    CREDIT_NOTE = "credit_note"


class FileFormat(StrEnum):
    """Format of a file or of one invoice in it; ``MIXED`` and ``UNKNOWN`` are for files only."""

    UBL = "ubl"
    CII = "cii"
    SVEFAKTURA = "svefaktura"
    FINVOICE = "finvoice"
    FACTURX = "facturx"
    PDF = "pdf"
    MIXED = "mixed"
    UNKNOWN = "unknown"


class FileState(StrEnum):
    """Where a file stands as a whole."""

    READING = "reading"
    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    UNREADABLE = "unreadable"


class InvoiceState(StrEnum):
    """Where one invoice stands; derived from its deliveries once it was sent."""

    WAITING = "waiting"
    HELD = "held"
    SENDING = "sending"
    SENT = "sent"
    ATTENTION = "attention"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Endpoint:
    """An electronic address: the scheme as an EAS code (``0088``, ``0007``, ``EM`` …) and the id in it.

    ``stated`` is the text as the file has it, where scheme and id had to be found in it; ``is_scheme_twice``: the
    scheme stands beside it once more. Both are for findings and are not kept.
    """

    scheme: str
    id: str
    stated: str | None = dataclasses.field(default=None, compare=False)
    is_scheme_twice: bool = dataclasses.field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class Party:
    """A seller or a buyer, as far as the file tells. Empty text never occurs: what is absent is None."""

    name: str | None = None
    org_number: str | None = None
    vat_number: str | None = None
    customer_number: str | None = None
    gln: str | None = None
    endpoint: Endpoint | None = None
    email: str | None = None
    country: str | None = None


@dataclass(frozen=True, slots=True)
class InvoiceFacts:
    """What the program shows, routes and searches by.

    ``total`` is the amount with tax, ``payable`` what remains to be paid (BT-112 and BT-115 of EN 16931).
    ``profile`` is the customization or guideline id; ``language`` an ISO 639-1 code where the file has one.
    Dates and amounts are None where the file has none or where they cannot be read (a finding says which).
    """

    kind: InvoiceKind
    number: str
    format: FileFormat
    issue_date: date | None = None
    due_date: date | None = None
    total: Money | None = None
    payable: Money | None = None
    buyer_reference: str | None = None
    order_reference: str | None = None
    language: str | None = None
    profile: str | None = None
    seller: Party = Party()
    buyer: Party = Party()


@dataclass(frozen=True, slots=True)
class EmbeddedFile:
    """A file found inside an invoice.

    ``content`` is None where the invoice only names an address (``uri``), and for one that is left out (``left_out``
    says why, ``raw`` is what stood there). ``is_beside``: it came with the invoice, but does not stand in its data.
    """

    filename: str
    media_type: str
    content: bytes | None
    description: str | None = None
    uri: str | None = None
    left_out: Reason | None = None
    raw: bytes = b""
    is_beside: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """A document that the invoice only tells the address of (BT-124). It is printed and listed, never followed."""

    name: str
    uri: str
    description: str | None = None


@dataclass(frozen=True, slots=True)
class Address:
    """A postal address; ``lines`` are street and further lines without city and country (ISO 3166-1 alpha-2)."""

    lines: tuple[str, ...] = ()
    postal_code: str | None = None
    city: str | None = None
    country: str | None = None


@dataclass(frozen=True, slots=True)
class ContentParty:
    """A party with all that a reader needs to see."""

    party: Party
    address: Address = Address()
    contact_name: str | None = None
    phone: str | None = None
    email: str | None = None


@dataclass(frozen=True, slots=True)
class InvoiceLine:
    """One line. Amounts are in the invoice's currency, without tax; ``vat_rate`` is in percent."""

    id: str
    description: str
    note: str | None = None
    quantity: Decimal | None = None
    unit: str | None = None
    unit_price: Decimal | None = None
    vat_rate: Decimal | None = None
    amount: Decimal | None = None


@dataclass(frozen=True, slots=True)
class TaxSubtotal:
    """Tax of one rate (percent): what it was counted on and how much it is."""

    category: str | None
    rate: Decimal | None
    basis: Decimal | None
    amount: Decimal | None


@dataclass(frozen=True, slots=True)
class AllowanceOrCharge:
    """A deduction (``is_charge`` false, amount positive) or an addition on document level."""

    is_charge: bool
    reason: str | None
    amount: Decimal


@dataclass(frozen=True, slots=True)
class PaymentAccount:
    """Where to pay: one account, its kind as printed (``IBAN``, ``Bankgiro``, ``Plusgiro`` …)."""

    kind: str
    account: str
    bic: str | None = None
    reference: str | None = None


@dataclass(frozen=True, slots=True)
class InvoiceContent:
    """The whole invoice as a person reads it; ``facts`` are the same as in the lists."""

    facts: InvoiceFacts
    seller: ContentParty
    buyer: ContentParty
    delivery_date: date | None = None
    delivery_address: Address | None = None
    delivery_name: str | None = None
    lines: tuple[InvoiceLine, ...] = ()
    allowances: tuple[AllowanceOrCharge, ...] = ()
    taxes: tuple[TaxSubtotal, ...] = ()
    net_total: Decimal | None = None
    tax_total: Decimal | None = None
    rounding: Decimal | None = None
    prepaid: Decimal | None = None
    accounts: tuple[PaymentAccount, ...] = ()
    payment_terms: str | None = None
    notes: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()
