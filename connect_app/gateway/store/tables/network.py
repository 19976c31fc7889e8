"""What operators and the network said, and what is asked of them."""

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from connect_app.gateway.store.tables.base import JSON_OR_NULL, JSON_TEXT, NUMBER, metadata, rows_where

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
    Column("said", JSON_TEXT, nullable=False),
    Column("ask_at", BigInteger),  # when it is asked about again; null: never
    Index("provider_note_due", "company_id", "provider", "ask_at", **rows_where("ask_at IS NOT NULL")),
)

provider_event = Table(
    "provider_event",
    metadata,
    Column("seq", NUMBER, primary_key=True, autoincrement=True),
    Column("company_id", String(36), nullable=False),
    Column("provider", Text, nullable=False),
    Column("event_id", Text, nullable=False),  # the provider's own, so that a doubled one is kept once
    Column("key", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("detail", Text, nullable=False),
    Column("failure", JSON_OR_NULL),
    Column("answer", Text),
    Column("reasons", JSON_OR_NULL),  # of a buyer's answer: their codes
    Column("words", Text),  # the buyer's own
    Column("evidence", LargeBinary, nullable=False),
    UniqueConstraint("company_id", "provider", "event_id"),
    sqlite_autoincrement=True,
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
    Column("told", JSON_TEXT),  # null or {"name", "country", "operator", "document_types", "valid_from", "valid_to"}
    Column("evidence_id", String(36)),
    Column("ask_at", BigInteger),  # null: nobody waits for an answer
    Column("failures", Integer, nullable=False, default=0),  # how often in a row it could not be asked
    Column("failure", JSON_TEXT),  # null or {"code", "message", "owner"}
    Index("recipient_to_ask", "ask_at", **rows_where("ask_at IS NOT NULL")),
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
    Column("kind", Text, nullable=False),  # new, changed_operator, or ask_address
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
