"""The tables. Instants are integers (microseconds since 1970, UTC), dates ISO text, ids UUIDv7 text.

Counters and derived columns are kept in the transaction that changes what they count, so that no list counts rows.
"""

import json
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    text,
)

from connect_app.domain.channel import LETTER_CHANNEL

metadata = MetaData()


class _JsonAsText(TypeDecorator[Any]):
    """JSON where the driver hands out what stands in the column, so that a record can have that text; see `columns`."""

    impl = JSON
    cache_ok = True

    def process_result_value(self, value: Any, dialect: object) -> Any:
        return json.loads(value) if isinstance(value, str) else value


_JSON = JSON().with_variant(_JsonAsText(), "postgresql")
_JSON_OR_NULL = JSON(none_as_null=True).with_variant(_JsonAsText(none_as_null=True), "postgresql")
_NUMBER = BigInteger().with_variant(Integer(), "sqlite")  # SQLite counts up whole numbers of this name only


def _where(condition: str) -> dict[str, Any]:
    """Return what makes an index hold only the rows that meet a condition."""
    return {"sqlite_where": text(condition), "postgresql_where": text(condition)}


# The mark of the data folder that belongs to this database, where the two lie apart; see process/data_folder.py.
data_folder = Table("data_folder", metadata, Column("mark", String(36), primary_key=True))

company = Table(
    "company",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("name", Text, nullable=False),
    Column("org_number", Text),
    Column("country", Text),
    Column("settings", _JSON, nullable=False),
    Column("version", Integer, nullable=False, default=1),
    Column("created_at", BigInteger, nullable=False),
)

file = Table(
    "file",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("company_id", ForeignKey("company.id"), nullable=False),
    Column("name", Text, nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("format", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("received_at", BigInteger, nullable=False),
    Column("invoice_count", Integer, nullable=False),
    Column("invoices_with_attachments", Integer, nullable=False, default=0),
    Column("waiting_count", Integer, nullable=False, default=0),
    Column("sending_count", Integer, nullable=False, default=0),
    Column("totals", _JSON, nullable=False),  # [{"amount", "currency"}]
    Column("problem", _JSON),  # null or {"code", "detail", "params", "line", "column"}
    Column("left_out_count", Integer, nullable=False, default=0, server_default="0"),  # pieces that went to no invoice
    Column("version", Integer, nullable=False, default=1),
    UniqueConstraint("company_id", "sha256"),
    Index("file_by_state", "company_id", "state", "id"),
)

invoice = Table(
    "invoice",
    metadata,
    # Grows by one per invoice: the order of arrival, the order of lists, and the row of the full-text index.
    Column("row", _NUMBER, primary_key=True, autoincrement=True),
    Column("id", String(36), nullable=False, unique=True),
    Column("company_id", ForeignKey("company.id"), nullable=False),
    Column("file_id", ForeignKey("file.id"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("number", Text, nullable=False),
    Column("seller_key", Text, nullable=False),  # who sent it, for finding a number that was sent before
    Column("issue_date", Text),
    Column("due_date", Text),
    Column("currency", Text),
    Column("total", Text),  # decimal text, in `currency`
    Column("payable", Text),
    Column("buyer_name", Text),
    Column("customer_number", Text),
    Column("format", Text, nullable=False),
    # The rest of InvoiceFacts (parties, references, language, profile), findings and routes, as the API says them.
    Column("facts", _JSON, nullable=False),
    Column("findings", _JSON, nullable=False),
    Column("routes", _JSON, nullable=False),
    Column("first_channel", Text),
    Column("state", Text, nullable=False),
    Column("attachment_count", Integer, nullable=False, default=0),
    Column("duplicate_of", String(36)),
    # The bytes of this invoice: a range of a stored blob, and the hash of exactly that range.
    Column("original_blob", String(64), nullable=False),
    Column("original_offset", BigInteger, nullable=False),
    Column("original_length", BigInteger, nullable=False),
    Column("original_sha256", String(64), nullable=False),
    Column("source_sha256", String(64)),  # of the bytes as they stood in the parent, where the part was cut out
    Column("facts_sha256", String(32), nullable=False, default=""),  # see store/record_hashes.py
    Column("presentation_sha256", String(64)),  # the rendered PDF, kept, never rendered anew
    Column("presentation_names", String(32)),  # a hash over the names of the attachments that it lists
    Column("sent_at", BigInteger),  # when the first delivery was accepted
    Column("opened_at", BigInteger),
    Column("failure_code", Text),
    Column("failure_message", Text),
    Column("failure_params", _JSON_OR_NULL),  # what the message says, by name
    Column("recipients", _JSON_OR_NULL),  # null or {"count", "shown"}, see store/ledger.py
    Column("version", Integer, nullable=False, default=1),
    Index("invoice_by_file", "file_id", "position"),
    Index("invoice_by_number", "company_id", "number"),
    Index("invoice_by_state", "company_id", "state", "row"),
    Index("invoice_by_sent", "company_id", "row", **_where("sent_at IS NOT NULL")),
    # A changed register row gives the waiting invoices of that customer new routes.
    Index("invoice_waiting_by_customer", "company_id", "customer_number", **_where("state = 'waiting'")),
    Index(
        "invoice_with_zeros",
        "company_id",
        "customer_number",
        **_where("customer_number >= '0' AND customer_number < '1'"),
    ),
    sqlite_autoincrement=True,
)

attachment = Table(
    "attachment",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("company_id", ForeignKey("company.id"), nullable=False),
    Column("invoice_id", ForeignKey("invoice.id"), nullable=False),
    Column("filename", Text, nullable=False),
    Column("document_type", Text, nullable=False),
    Column("note", Text),
    Column("is_internal", Boolean, nullable=False, default=False),
    Column("note_is_internal", Boolean, nullable=False, default=False),
    Column("media_type", Text, nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("sha256", String(64), nullable=False),
    # Where the bytes are: `size` bytes of a stored blob. An embedded one lies in the pack of its file.
    Column("blob", String(64), nullable=False),
    Column("blob_offset", BigInteger, nullable=False, default=0),
    Column("pages", Integer),
    Column("dpi", _JSON),
    Column("embedded", Boolean, nullable=False, default=False),
    Column("origin", Text),  # what it came in: data, picture or beside; null: a clerk added it, or it is an old row
    # Who says that it is the picture of the invoice: null (nobody), "system", "rule", "text", "clerk"; "no": a clerk
    # says that it is not.
    Column("picture", Text),
    Column("examined", _JSON_OR_NULL),  # what the worker found; null until it looked at it
    Column("converted_from", String(64)),
    Column("record_sha256", String(32), nullable=False, default=""),  # see attachment_hash in store/attachments.py
    Column("findings", _JSON, nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("version", Integer, nullable=False, default=1),
    Column("position", Integer),  # where a clerk put it among its invoice's; null: after those, as they came
    Index("attachment_by_invoice", "invoice_id", "id"),
    Index("attachment_unexamined", "id", **_where("examined IS NULL")),
)

manifest = Table(
    "manifest",
    metadata,
    Column("object_id", String(36), primary_key=True),  # an invoice or a file; none where all is plain
    Column("company_id", ForeignKey("company.id"), nullable=False),
    Column("pieces", _JSON, nullable=False),  # see store/manifests.py
)

# What was drawn through to see that it can be shown, by the hash of its bytes.
drawing = Table(
    "drawing",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("code", Text),  # null: it can be shown
    Column("sentence", Text),
    Column("params", _JSON_OR_NULL),  # what the sentence says, by name
    Column("drawn_at", BigInteger, nullable=False),
)

send = Table(
    "send",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("company_id", ForeignKey("company.id"), nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("created_by", Text, nullable=False),
    Column("begins_at", BigInteger, nullable=False),  # created_at plus the undo window
    Column("selected", Integer, nullable=False),
    Column("skips", _JSON, nullable=False),  # [{"invoice_id", "number", "code", "reason", "params"}]
)

delivery = Table(
    "delivery",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("company_id", ForeignKey("company.id"), nullable=False),
    Column("invoice_id", ForeignKey("invoice.id"), nullable=False),
    Column("send_id", ForeignKey("send.id"), nullable=False),
    Column("lane_id", String(36), nullable=False),
    Column("channel", Text, nullable=False),
    Column("provider", Text),
    Column("address", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("attempt_count", Integer, nullable=False, default=0),
    Column("next_attempt_at", BigInteger),
    Column("reference", Text),
    Column("failure", _JSON),  # null or {"code", "message", "params", "owner"}
    Column("opened_at", BigInteger),
    Column("accepted_at", BigInteger),
    Column("proved", Text),  # the furthest of what stands in delivery_proof; null: nothing beyond the provider's yes
    Column("answered", Text),  # the code of the buyer's last answer
    Column("in_doubt", Boolean, nullable=False, default=False),  # an attempt ended without an answer, not settled since
    Column("replaces", String(36)),
    Column("replaced_by", String(36)),
    Column(
        "frozen", _JSON, nullable=False
    ),  # what goes out: [{"attachment_id", "filename", "media_type", "sha256", "size", …}]
    Column("sent_sha256", String(64)),  # the exact bytes that were handed over; `frozen` says in which blob they lie
    Column("frozen_sha256", String(32), nullable=False, default=""),  # see store/record_hashes.py
    Column("created_at", BigInteger, nullable=False),
    Column("updated_at", BigInteger, nullable=False),
    Column("version", Integer, nullable=False, default=1),
    Index("delivery_by_invoice", "invoice_id", "id"),
    Index("delivery_by_send", "send_id", "state"),
    Index("delivery_by_lane", "lane_id", "state"),
    Index("delivery_by_state", "state", "id"),
    Index("delivery_by_reference", "provider", "reference"),
    Index(
        "delivery_came_back",
        "company_id",
        "updated_at",
        **_where(f"channel = '{LETTER_CHANNEL.value}' AND state = 'failed' AND replaced_by IS NULL"),
    ),
)

# What the other side says of a delivery: see domain/proofs.py. Only ever added to.
delivery_proof = Table(
    "delivery_proof",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("company_id", ForeignKey("company.id"), nullable=False),
    Column("delivery_id", ForeignKey("delivery.id"), nullable=False),
    Column("kind", Text, nullable=False),
    Column("at", BigInteger, nullable=False),  # as the other side says
    Column("answer", Text, nullable=False, default=""),  # the code of a buyer's answer
    Column("reasons", _JSON, nullable=False),  # the codes of its reasons
    Column("words", Text, nullable=False, default=""),  # the buyer's own
    Column("blob", String(64)),  # the report itself
    Column("came_at", BigInteger, nullable=False),
    UniqueConstraint("delivery_id", "kind", "at", "answer"),
)

event = Table(
    "event",
    metadata,
    Column("seq", _NUMBER, primary_key=True, autoincrement=True),  # AUTOINCREMENT: a cursor is never used again
    Column("company_id", String(36), nullable=False),
    Column("kind", Text, nullable=False),
    Column("object_type", Text, nullable=False),
    Column("object_id", String(36), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("by", Text, nullable=False),
    Column("data", _JSON, nullable=False),
    Index("event_by_company", "company_id", "seq"),
    Index("event_by_object", "object_id", "seq"),
    sqlite_autoincrement=True,
)

counter = Table(
    "counter",
    metadata,
    Column("company_id", String(36), primary_key=True),
    Column("name", Text, primary_key=True),
    Column("value", Integer, nullable=False),
)

idempotency = Table(
    "idempotency",
    metadata,
    Column("company_id", String(36), primary_key=True),
    Column("key", String(64), primary_key=True),
    Column("request_sha256", String(64), nullable=False),
    Column("status", Integer, nullable=False),
    Column("headers", _JSON, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("created_at", BigInteger, nullable=False),
)

provider_cursor = Table(
    "provider_cursor",
    metadata,
    Column("provider", Text, primary_key=True),
    Column("company_id", String(36), primary_key=True),
    Column("cursor", Text, nullable=False),
)

# What a provider writes down about its submissions: see providers/interface.py.
provider_note = Table(
    "provider_note",
    metadata,
    Column("company_id", String(36), primary_key=True),
    Column("provider", Text, primary_key=True),
    Column("key", Text, primary_key=True),  # the delivery's id, or a name of the provider's own
    Column("said", _JSON, nullable=False),
    Column("ask_at", BigInteger),  # when it is asked about again; null: never
    Index("provider_note_due", "company_id", "provider", "ask_at", **_where("ask_at IS NOT NULL")),
)

provider_event = Table(
    "provider_event",
    metadata,
    Column("seq", _NUMBER, primary_key=True, autoincrement=True),
    Column("company_id", String(36), nullable=False),
    Column("provider", Text, nullable=False),
    Column("event_id", Text, nullable=False),  # the provider's own, so that a doubled one is kept once
    Column("key", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("detail", Text, nullable=False),
    Column("failure", _JSON_OR_NULL),
    Column("answer", Text),
    Column("reasons", _JSON_OR_NULL),  # of a buyer's answer: their codes
    Column("words", Text),  # the buyer's own
    Column("evidence", LargeBinary, nullable=False),
    UniqueConstraint("company_id", "provider", "event_id"),
    sqlite_autoincrement=True,
)

email_list = Table(
    "email_list",
    metadata,
    Column("company_id", ForeignKey("company.id"), primary_key=True),
    Column("customer_number", Text, primary_key=True),
    Column("id", String(36), nullable=False, unique=True),
    Column("email", Text, nullable=False),  # one or several addresses, apart by ;
    Column("folded", Text, nullable=False),  # number and addresses without case and accents, for searching
    Column("last_used_at", BigInteger),
    Column("last_bounced_at", BigInteger),
    Column("updated_at", BigInteger, nullable=False),
    Column("version", Integer, nullable=False, default=1),
)

customer = Table(
    "customer",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("company_id", ForeignKey("company.id"), nullable=False),
    Column("number", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("org_number", Text),
    Column("vat_number", Text),
    Column("gln", Text),
    Column("electronic_address", Text),
    Column("address", _JSON, nullable=False),  # {"lines", "postal_code", "city", "country"}
    Column("emails", _JSON, nullable=False),  # [{"email", "role"}]
    Column("language", Text),
    Column("by_post", Boolean, nullable=False, default=False),
    Column("channel_rule", Text, nullable=False),
    Column("packing", Text, nullable=False),
    Column("mails", Text, nullable=False, default="per_invoice", server_default="per_invoice"),
    Column("required_attachments", _JSON, nullable=False),  # keys of document types
    Column("folded", Text, nullable=False),
    Column("updated_at", BigInteger, nullable=False),
    Column("version", Integer, nullable=False, default=1),
    UniqueConstraint("company_id", "number"),
)

register_import = Table(
    "register_import",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("company_id", ForeignKey("company.id"), nullable=False),
    Column("register", Text, nullable=False),  # email_list or customer
    Column("at", BigInteger, nullable=False),
    Column("by", Text, nullable=False),
    Column("before", LargeBinary, nullable=False),  # what it changed, to undo it: see store/register_imports.py
    Column("undone_at", BigInteger),
)

# Which column of the business system's files is which field, as a person said last.
register_columns = Table(
    "register_columns",
    metadata,
    Column("company_id", ForeignKey("company.id"), primary_key=True),
    Column("register", Text, primary_key=True),  # customer
    Column("columns", _JSON, nullable=False),  # {field: header}, an empty header for a field that the files lack
)

template = Table(
    "template",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("company_id", ForeignKey("company.id"), nullable=False),
    Column("kind", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("subject", Text),  # null while it is the text that came with the program
    Column("body", Text),
    Column("version", Integer, nullable=False, default=1),
    UniqueConstraint("company_id", "kind", "language"),
)

saved_text = Table(
    "saved_text",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("company_id", ForeignKey("company.id"), nullable=False),
    Column("language", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("version", Integer, nullable=False, default=1),
    UniqueConstraint("company_id", "language", "name"),
)

message = Table(
    "message",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("company_id", ForeignKey("company.id"), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("code", Text, nullable=False),
    Column("sentence", Text, nullable=False),
    Column("params", _JSON_OR_NULL),  # what the sentence says, by name
    Column("owner", Text, nullable=False),
    Column("object_type", Text, nullable=False),
    Column("object_id", Text, nullable=False),
    Column("invoice_number", Text),
    Column("read_at", BigInteger),  # when a person read it, or what it is about was mended
    Index("message_by_company", "company_id", "id"),
    Index("message_unread", "company_id", "id", **_where("read_at IS NULL")),
    # One unread message for each trouble, however often it is met.
    Index(
        "message_about",
        *("company_id", "object_type", "object_id", "code"),
        unique=True,
        **_where("read_at IS NULL"),
    ),
)

recipient_link = Table(
    "recipient_link",
    metadata,
    Column("token_sha256", String(64), primary_key=True),  # the token itself stands only in the mail
    Column("company_id", ForeignKey("company.id"), nullable=False),
    Column("delivery_id", ForeignKey("delivery.id"), nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("expires_at", BigInteger, nullable=False),
    Column("revoked_at", BigInteger),
    Index("recipient_link_by_delivery", "delivery_id"),
)

mail_pace = Table(
    "mail_pace",
    metadata,
    Column("company_id", String(36), primary_key=True),
    Column("minute", BigInteger, primary_key=True),  # minutes since 1970
    Column("count", Integer, nullable=False),  # mails begun in it
)

# A mail of our own, which is no delivery: what came back, to the company; or a letter about a recipient request.
bounce_notice = Table(
    "bounce_notice",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("company_id", ForeignKey("company.id"), nullable=False),
    Column("state", Text, nullable=False),  # see delivery/notices.py
    Column("due_at", BigInteger, nullable=False),  # until then it takes up what comes back
    Column("attempt_count", Integer, nullable=False, default=0),
    Column("reason", Text),  # in words, why it is where it is
    Column("request_id", String(36)),  # of a letter
    Column("letter", _JSON_OR_NULL),  # null, or {"role", "to", "subject", "text"}
    Column("created_at", BigInteger, nullable=False),
    Column("updated_at", BigInteger, nullable=False),
    Index("bounce_notice_by_state", "company_id", "state"),
)

bounce_notice_item = Table(
    "bounce_notice_item",
    metadata,
    Column("notice_id", ForeignKey("bounce_notice.id"), primary_key=True),
    Column("delivery_id", ForeignKey("delivery.id"), primary_key=True),
    Column("detail", Text, nullable=False),  # the other side's words
)

standing_attachment = Table(
    "standing_attachment",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("company_id", ForeignKey("company.id"), nullable=False),
    Column("customer", Text, nullable=False),  # the number of the customer, empty: with every invoice
    Column("filename", Text, nullable=False),
    Column("document_type", Text, nullable=False),
    Column("note", Text),
    Column("media_type", Text, nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("blob", String(64), nullable=False),
    Column("examined", _JSON_OR_NULL),
    Column("created_at", BigInteger, nullable=False),
    Index("standing_attachment_by_company", "company_id", "id"),
)

unplaced_report = Table(
    "unplaced_report",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("company_id", ForeignKey("company.id"), nullable=False),
    Column("came_at", BigInteger, nullable=False),
    Column("blob", String(64), nullable=False),  # the mail
    Column("address", Text, nullable=False),  # from which it came back, empty where it does not say
    Column("status", Text, nullable=False),
    Column("detail", Text, nullable=False),
    Column("reason", Text, nullable=False),  # why it is not clear which mail came back
    Column("delivery_id", ForeignKey("delivery.id")),  # what a person says that it is about
    Column("placed_by", Text),
    Column("placed_at", BigInteger),
    UniqueConstraint("company_id", "blob", "address"),
)

recipient_answer = Table(
    "recipient_answer",
    metadata,
    # What the network said last about a recipient and a kind of document, and when it is to be asked (again).
    Column("company_id", String(36), primary_key=True),
    Column("address", Text, primary_key=True),  # as it is matched: in small letters
    Column("kind", Text, primary_key=True),
    Column("account", Text, nullable=False, default=""),  # through which it was asked
    Column("reachability", Text, nullable=False, default="unknown"),
    Column("checked_at", BigInteger),  # when it was last answered
    Column("source", Text),
    Column("told", _JSON),  # null or {"name", "country", "operator", "document_types", "valid_from", "valid_to"}
    Column("evidence_id", String(36)),
    Column("ask_at", BigInteger),  # null: nobody waits for an answer
    Column("failures", Integer, nullable=False, default=0),  # how often in a row it could not be asked
    Column("failure", _JSON),  # null or {"code", "message", "owner"}
    Index("recipient_to_ask", "ask_at", **_where("ask_at IS NOT NULL")),
)

recipient_evidence = Table(
    "recipient_evidence",
    metadata,
    # What was asked about a recipient, of whom, when, and the raw answer. Only ever added to.
    Column("id", String(36), primary_key=True),
    Column("company_id", String(36), nullable=False),
    Column("address", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("source", Text, nullable=False),
    Column("asked", Text, nullable=False),
    Column("reachability", Text, nullable=False),
    Column("answer", LargeBinary, nullable=False),
    Index("recipient_evidence_by_address", "company_id", "address", "id"),
)

# Asking somebody to be reachable in the network. Its history are its events.
recipient_request = Table(
    "recipient_request",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("company_id", ForeignKey("company.id"), nullable=False),
    Column("state", Text, nullable=False),
    Column("kind", Text, nullable=False),  # new, or changed_operator
    Column("company_name", Text, nullable=False),
    Column("org_number", Text, nullable=False),
    Column("operator", Text, nullable=False),
    Column("operator_email", Text),  # of its desk; null: nobody knows it
    Column("email", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("comment", Text, nullable=False),
    Column("invoice_id", String(36)),
    Column("customer_number", Text),
    Column("reference", Text),  # the provider's own, where the request went by its API
    Column("done_at", BigInteger),  # when the network reached one of the addresses
    Column("moved_at", BigInteger),  # when a person moved the waiting invoices over
    Column("created_at", BigInteger, nullable=False),
    Column("created_by", Text, nullable=False),
    Column("updated_at", BigInteger, nullable=False),
    Column("version", Integer, nullable=False, default=1),
    Index("recipient_request_by_company", "company_id", "id"),
)

recipient_request_address = Table(
    "recipient_request_address",
    metadata,
    Column("request_id", ForeignKey("recipient_request.id"), primary_key=True),
    Column("address", Text, primary_key=True),  # as it is matched: in small letters
    Column("company_id", String(36), nullable=False),
    Index("recipient_request_by_address", "company_id", "address"),
)

# What the watch knows of a customer in the network; see domain/watching.py.
customer_standing = Table(
    "customer_standing",
    metadata,
    Column("company_id", String(36), primary_key=True),
    Column("customer_id", String(36), primary_key=True),
    Column("numbers", Text, nullable=False),  # for which all of it counts: `CustomerNumbers.key`
    Column("country", Text),
    Column("address", Text),  # the one that answered
    Column("reachability", Text),  # null: never answered
    Column("since", BigInteger),
    Column("checked_at", BigInteger),  # when it was last answered
    Column("suspected", Text),  # a worse answer, seen once
    Column("suspected_at", BigInteger),
    Column("told", _JSON_OR_NULL),  # null or {"source", "operator", "valid_from", "valid_to"}
    Column("evidence_id", String(36)),
    Column("problem", Text),  # why it cannot be asked about
    Column("failed_at", BigInteger),  # when it could last not be asked; null: the last question was answered
    Column("failure", _JSON_OR_NULL),  # null or {"code", "message", "owner"}
)

# What was known of a customer from when on. Only ever added to; "unknown": it has other numbers from then on.
customer_standing_history = Table(
    "customer_standing_history",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("company_id", String(36), nullable=False),
    Column("customer_id", String(36), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("reachability", Text, nullable=False),
    Column("address", Text),
    Column("evidence_id", String(36)),
    Index("customer_standing_by_date", "company_id", "customer_id", "at"),
)

recipient_check = Table(
    "recipient_check",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("company_id", ForeignKey("company.id"), nullable=False),
    Column("kind", Text, nullable=False),  # all, some, or second_look
    Column("state", Text, nullable=False),  # waiting, running, settling, done, discarded, cancelled
    Column("begins_at", BigInteger, nullable=False),  # not before
    Column("of", Integer, nullable=False),
    Column("reason", _JSON_OR_NULL),  # a sentence: why it waits, or was thrown away
    Column("created_at", BigInteger, nullable=False),
    Column("created_by", Text, nullable=False),
    Column("ended_at", BigInteger),
    Index("recipient_check_by_company", "company_id", "id"),
    Index("recipient_check_open", "company_id", **_where("ended_at IS NULL")),
)

recipient_check_item = Table(
    "recipient_check_item",
    metadata,
    Column("check_id", ForeignKey("recipient_check.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("customer_id", String(36), nullable=False),
    Column("state", Text, nullable=False),  # pending, seen, settled, failed, or skipped: nothing to ask about
    Column("attempts", Integer, nullable=False, default=0, server_default="0"),
    Column("ask_at", BigInteger, nullable=False),
    Column("numbers", Text),  # that were asked about
    Column("address", Text),
    Column("reachability", Text),
    Column("told", _JSON_OR_NULL),
    Column("evidence_id", String(36)),
    Column("seen_at", BigInteger),
    Column("was", Text),  # what was known when it was settled; null: nothing
    Column("move", Text),  # see domain/watching.py
    Column("failure", _JSON_OR_NULL),
    Index("recipient_check_item_due", "check_id", "state", "ask_at"),
)
