"""Registers: the e-mail distribution list and the customers, and what an import of them would do."""

from typing import Annotated, Literal

from pydantic import Field

from connect_app.contract.base import Instant, Model, Problem, RequestModel, Telling, Words
from connect_app.contract.watching import CustomerNetwork
from connect_app.domain.routing import ChannelRule

Mails = Literal["per_invoice", "per_customer"]
"""Whether several invoices of one send go to a customer in a mail each, or in one."""

MAX_FIELD = 1000
"""Characters in one text field of a register; more is refused, since no name or address is that long."""


class EmailListRow(Model):
    """One customer number with one or several addresses, apart by ``;``. The id stays when the number changes."""

    id: str = ""
    customer_number: str
    email: str
    last_used_at: Instant | None = None
    last_bounced_at: Instant | None = None
    version: int = 1


class EmailListPut(RequestModel):
    """A new or changed row; ``customer_number`` where the row gets another one."""

    email: str = Field(max_length=10_000)
    customer_number: str | None = Field(default=None, min_length=1, max_length=MAX_FIELD)


class EmailListPost(RequestModel):
    """A new row; an existing customer number is 409 ``already_exists``."""

    email: str = Field(max_length=10_000)
    customer_number: str = Field(min_length=1, max_length=MAX_FIELD)


class Rejection(Telling):
    """A row that an import refuses, counted as a spreadsheet shows it: the header is row 1.

    ``params`` are what the message speaks of; ``meant`` among them is what the number probably was.
    """

    row: int
    code: str
    message: Words


class ImportRow(Model):
    """What an import does to one row: ``fields`` maps a column to its value before and after."""

    row: int
    key: str
    action: Literal["added", "changed"]
    fields: dict[str, tuple[str, str]]


class JoinedRow(Model):
    """A row whose addresses went into those of ``into``, an earlier row of the same customer."""

    row: int
    into: int
    key: str
    text: str


class ImportQuestion(Model):
    """Something that is asked about: so many rows have such a number. ``accept`` takes what was probably meant, and
    what stands there where nobody can know; ``accept_as_written`` takes all of them as they stand.
    """

    code: Literal["zeros_lost", "odd_number"]
    count: int
    number: str
    meant: str
    """That of the first row; empty where nobody can know."""
    accept: str
    accept_as_written: str


class FileReading(Model):
    """How a file was read, for the clerk to judge. ``header_row`` is 0 where the first row is data already.

    ``encodings``: those that it can be read in, where there is a doubt; ``sample``: lines with letters beyond ASCII.
    """

    sheets: list[str] = []
    sheet: str = ""
    header_row: int = 1
    encoding: str = ""
    encodings: list[str] = []
    sample: list[str] = []


class ImportResult(FileReading):
    """What an import did, or would do (``dry_run``). ``rows`` is a bounded preview of each action,
    ``import_id`` serves to undo. The file has as many rows as were added, changed, unchanged, rejected and joined.
    """

    added: int
    changed: int
    unchanged: int
    rejected: list[Rejection]
    rejected_count: int = 0
    joined: int = 0
    """Rows that say more, or the same once more, about the customer of an earlier row."""
    joined_rows: list[JoinedRow] = []
    questions: list[ImportQuestion] = []
    rows: list[ImportRow] = []
    columns: dict[str, str] = {}
    """The column of the file that was taken for each field; a client may send another mapping."""
    more_columns: dict[str, list[str]] = {}
    """Further columns of the same field, whose addresses belong together."""
    headers: list[str] = []
    import_id: str | None = None


class ImportRefused(Problem, FileReading):
    """422 ``import_refused``: nothing was imported. ``errors`` are about the file as a whole, else rows are bad."""

    rejected: list[Rejection] = []
    rejected_count: int = 0
    headers: list[str] = []


class ImportUndone(Model):
    """What taking an import back did. ``kept`` names (at most 100) rows that were changed since and stay."""

    restored: int
    removed: int
    kept: list[str] = []
    kept_count: int = 0


Packing = Literal["separate", "merged", "xml_and_pdf"]
"""How an e-mail is packed: invoice and attachments as files of their own, one merged PDF, or the XML and the PDF."""


class CustomerEmail(RequestModel):
    """One address of a customer, and the header it goes into."""

    email: str = Field(min_length=3, max_length=320)
    role: Literal["to", "cc", "bcc"] = "to"


class CustomerAddress(RequestModel):
    """Where letters go."""

    lines: list[Annotated[str, Field(max_length=MAX_FIELD)]] = Field(default=[], max_length=20)
    postal_code: str | None = Field(default=None, max_length=MAX_FIELD)
    city: str | None = Field(default=None, max_length=MAX_FIELD)
    country: str | None = Field(default=None, max_length=MAX_FIELD)


class CustomerPut(RequestModel, strict=False):
    """A customer as the clerk keeps it."""

    number: str = Field(min_length=1, max_length=MAX_FIELD)
    name: str = Field(max_length=MAX_FIELD, default="")
    org_number: str | None = Field(default=None, max_length=MAX_FIELD)
    vat_number: str | None = Field(default=None, max_length=MAX_FIELD)
    gln: str | None = Field(default=None, max_length=MAX_FIELD)
    electronic_address: str | None = Field(default=None, max_length=MAX_FIELD)
    """In the network, such as ``0192:986252932``; without it the numbers say which ones it may be."""
    address: CustomerAddress = CustomerAddress()
    emails: list[CustomerEmail] = Field(default=[], max_length=50)
    language: Literal["sv", "en", "de", "ro"] | None = None
    by_post: bool = False
    channel_rule: ChannelRule = ChannelRule.AUTOMATIC
    packing: Packing = "separate"
    mails: Mails = "per_invoice"
    """Whether several invoices of one send go to this customer in a mail each or in one."""
    file_name: str | None = Field(default=None, max_length=100)
    """How invoices' files are called in mails to this customer; null: as the company's settings say."""
    required_attachments: list[str] = Field(default=[], max_length=50)
    """Keys of document types without which an invoice to this customer is not complete."""


class Customer(CustomerPut):
    """One row of the customer register; ``network``: what is known of it there, null where nobody has looked."""

    id: str
    version: int
    network: CustomerNetwork | None = None


class CustomerPatch(RequestModel, strict=False):
    """What changes; what is left out stays."""

    number: str | None = Field(default=None, min_length=1, max_length=MAX_FIELD)
    name: str | None = Field(default=None, max_length=MAX_FIELD)
    org_number: str | None = Field(default=None, max_length=MAX_FIELD)
    vat_number: str | None = Field(default=None, max_length=MAX_FIELD)
    gln: str | None = Field(default=None, max_length=MAX_FIELD)
    electronic_address: str | None = Field(default=None, max_length=MAX_FIELD)
    address: CustomerAddress | None = None
    emails: list[CustomerEmail] | None = None
    language: Literal["sv", "en", "de", "ro"] | None = None
    by_post: bool | None = None
    channel_rule: ChannelRule | None = None
    packing: Packing | None = None
    mails: Mails | None = None
    file_name: str | None = Field(default=None, max_length=100)
    required_attachments: list[str] | None = None
