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
    """A seller or a buyer, as far as the file tells. Empty text never occurs: what is absent is None.

    ``unread_endpoint``: what stands in the place of the electronic address and is none; for findings, and not kept.
    """

    name: str | None = None
    org_number: str | None = None
    vat_number: str | None = None
    customer_number: str | None = None
    gln: str | None = None
    endpoint: Endpoint | None = None
    email: str | None = None
    country: str | None = None
    unread_endpoint: str | None = dataclasses.field(default=None, compare=False)


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
    ``reference``: the id under which the invoice names it.
    """

    filename: str
    media_type: str
    content: bytes | None
    description: str | None = None
    uri: str | None = None
    left_out: Reason | None = None
    raw: bytes = b""
    is_beside: bool = False
    reference: str | None = None


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
    region: str | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    """A number that points to something else; ``kind`` is its label in ``invoice-labels.json``."""

    kind: str
    value: str


@dataclass(frozen=True, slots=True)
class Period:
    """From when to when (both included); one of them may be left open."""

    start: date | None
    end: date | None


@dataclass(frozen=True, slots=True)
class ContentParty:
    """A party with all that a reader needs to see.

    ``identifiers`` are those that ``party`` has no place for; ``tax_registration`` is BT-32, ``legal_form`` BT-33.
    """

    party: Party
    address: Address = Address()
    contact_name: str | None = None
    phone: str | None = None
    email: str | None = None
    trading_name: str | None = None
    identifiers: tuple[str, ...] = ()
    tax_registration: str | None = None
    legal_form: str | None = None


@dataclass(frozen=True, slots=True)
class AllowanceOrCharge:
    """A deduction (``is_charge`` false, amount positive) or an addition, with what it was counted on."""

    is_charge: bool
    reason: str | None
    amount: Decimal
    base: Decimal | None = None
    percent: Decimal | None = None
    category: str | None = None
    rate: Decimal | None = None
    reason_code: str | None = None


@dataclass(frozen=True, slots=True)
class LinePrice:
    """How the price of a line came about: ``gross`` less ``discount``, for ``base_quantity`` of ``base_unit``."""

    gross: Decimal | None = None
    discount: Decimal | None = None
    net: Decimal | None = None
    base_quantity: Decimal | None = None
    base_unit: str | None = None


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
    vat_category: str | None = None
    period: Period | None = None
    references: tuple[Reference, ...] = ()
    properties: tuple[tuple[str, str], ...] = ()
    allowances: tuple[AllowanceOrCharge, ...] = ()
    price: LinePrice = LinePrice()


@dataclass(frozen=True, slots=True)
class TaxSubtotal:
    """Tax of one rate (percent): what it was counted on and how much it is, and why there is none (BT-120, BT-121)."""

    category: str | None
    rate: Decimal | None
    basis: Decimal | None
    amount: Decimal | None
    reason: str | None = None
    reason_code: str | None = None


@dataclass(frozen=True, slots=True)
class PaymentAccount:
    """Where to pay: one account, its kind as printed (``IBAN``, ``Bankgiro``, ``Plusgiro`` …)."""

    kind: str
    account: str
    bic: str | None = None
    reference: str | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True)
class PaymentWay:
    """How is paid: the means in words or as a code of UNCL4461, and what there is beside accounts to pay to."""

    code: str | None = None
    text: str | None = None
    card_number: str | None = None
    card_holder: str | None = None
    mandate: str | None = None
    creditor: str | None = None
    debited_account: str | None = None
    reference: str | None = None


@dataclass(frozen=True, slots=True)
class CashDiscount:
    """What may be kept back by who pays before a day, and what remains to be paid then."""

    until: date | None = None
    percent: Decimal | None = None
    base: Decimal | None = None
    amount: Decimal | None = None
    remaining: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Instalment:
    """One of several payments."""

    amount: Decimal | None = None
    due_date: date | None = None
    reference: str | None = None


@dataclass(frozen=True, slots=True)
class PartPayment:
    """How an invoice is paid in parts; ``interest`` is in percent."""

    paid: Decimal | None = None
    unpaid: Decimal | None = None
    interest: Decimal | None = None
    fee: Decimal | None = None
    instalments: tuple[Instalment, ...] = ()


@dataclass(frozen=True, slots=True)
class PrecedingInvoice:
    """An earlier invoice that this one corrects or settles (BG-3)."""

    number: str
    issue_date: date | None = None


@dataclass(frozen=True, slots=True)
class SupportingDocument:
    """A document that the invoice names, embedded or elsewhere (BG-24)."""

    id: str | None = None
    description: str | None = None
    uri: str | None = None
    filename: str | None = None


@dataclass(frozen=True, slots=True)
class Totals:
    """The sums that come before the net total, and the tax in the currency of the seller's accounts (BT-111)."""

    lines: Decimal | None = None
    allowances: Decimal | None = None
    charges: Decimal | None = None
    accounting_tax: Money | None = None


@dataclass(frozen=True, slots=True)
class InvoiceContent:
    """The whole invoice as a person reads it; ``facts`` are the same as in the lists.

    ``type_code`` is a code of UNCL1001. ``tax_point_code`` says when the tax falls due, where there is no date.
    """

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
    type_code: str | None = None
    period: Period | None = None
    tax_point_date: date | None = None
    tax_point_code: str | None = None
    references: tuple[Reference, ...] = ()
    preceding: tuple[PrecedingInvoice, ...] = ()
    documents: tuple[SupportingDocument, ...] = ()
    payee: ContentParty | None = None
    tax_representative: ContentParty | None = None
    ways: tuple[PaymentWay, ...] = ()
    totals: Totals = Totals()
    cash_discounts: tuple[CashDiscount, ...] = ()
    part_payments: tuple[PartPayment, ...] = ()
