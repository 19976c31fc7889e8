"""What is known of a company's customers in the network, and the runs that ask about them."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, String, Table, Text

from connect_app.gateway.store.tables.base import JSON_OR_NULL, metadata, rows_where

# What the watch knows of a customer in the network; see domain/watching.py.
customer_standing = Table(
    "customer_standing",
    metadata,
    Column("company_id", String(36), primary_key=True),
    Column("customer_id", String(36), primary_key=True),
    Column("kind", Text, primary_key=True),  # of document; credit notes: only of those whom invoices reach
    Column("numbers", Text, nullable=False),  # for which all of it counts: `CustomerNumbers.key`
    Column("country", Text),
    Column("address", Text),  # the one that answered
    Column("reachability", Text),  # null: never answered
    Column("since", BigInteger),
    Column("checked_at", BigInteger),  # when it was last answered
    Column("suspected", Text),  # a worse answer, seen once
    Column("suspected_at", BigInteger),
    Column("told", JSON_OR_NULL),  # null or {"source", "operator", "valid_from", "valid_to"}
    Column("evidence_id", String(36)),
    Column("problem", Text),  # why it cannot be asked about
    Column("failed_at", BigInteger),  # when it could last not be asked; null: the last question was answered
    Column("failure", JSON_OR_NULL),  # null or {"code", "message", "owner"}
)

# What was known of a customer from when on. Only ever added to; "unknown": it has other numbers from then on.
customer_standing_history = Table(
    "customer_standing_history",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("company_id", String(36), nullable=False),
    Column("customer_id", String(36), nullable=False),
    Column("kind", Text, nullable=False, server_default="invoice"),
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
    Column("reason", JSON_OR_NULL),  # a sentence: why it waits, or was thrown away
    Column("created_at", BigInteger, nullable=False),
    Column("created_by", Text, nullable=False),
    Column("ended_at", BigInteger),
    Index("recipient_check_by_company", "company_id", "id"),
    Index("recipient_check_open", "company_id", **rows_where("ended_at IS NULL")),
)

recipient_check_item = Table(
    "recipient_check_item",
    metadata,
    Column("check_id", ForeignKey("recipient_check.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("customer_id", String(36), nullable=False),
    Column("kind", Text, nullable=False, server_default="invoice"),  # of document
    Column("state", Text, nullable=False),  # pending, seen, settled, failed, or skipped: nothing to ask about
    Column("attempts", Integer, nullable=False, default=0, server_default="0"),
    Column("ask_at", BigInteger, nullable=False),
    Column("numbers", Text),  # that were asked about
    Column("address", Text),
    Column("reachability", Text),
    Column("told", JSON_OR_NULL),
    Column("evidence_id", String(36)),
    Column("seen_at", BigInteger),
    Column("was", Text),  # what was known when it was settled; null: nothing
    Column("move", Text),  # see domain/watching.py
    Column("failure", JSON_OR_NULL),
    Index("recipient_check_item_due", "check_id", "state", "ask_at"),
)
