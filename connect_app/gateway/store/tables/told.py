"""What is told to clients, counted for them, and answered once."""

from sqlalchemy import BigInteger, Column, Index, Integer, LargeBinary, String, Table, Text

from connect_app.gateway.store.tables.base import JSON_TEXT, NUMBER, metadata

event = Table(
    "event",
    metadata,
    Column("seq", NUMBER, primary_key=True, autoincrement=True),  # AUTOINCREMENT: a cursor is never used again
    Column("company_id", String(36), nullable=False),
    Column("kind", Text, nullable=False),
    Column("object_type", Text, nullable=False),
    Column("object_id", String(36), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("by", Text, nullable=False),
    Column("data", JSON_TEXT, nullable=False),
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
    Column("headers", JSON_TEXT, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("created_at", BigInteger, nullable=False),
)
