"""What a company keeps: addresses, customers, templates, texts."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from connect_app.gateway.store.tables.base import JSON_TEXT, metadata

# Logos of mails. Only ever added to: what was frozen with a delivery may need an old one.
mail_logo = Table(
    "mail_logo",
    metadata,
    Column("company_id", ForeignKey("company.id"), primary_key=True),
    Column("sha256", String(64), primary_key=True),
    Column("data", LargeBinary, nullable=False),
    Column("added_at", BigInteger, nullable=False),
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
    Column("address", JSON_TEXT, nullable=False),  # {"lines", "postal_code", "city", "country"}
    Column("emails", JSON_TEXT, nullable=False),  # [{"email", "role"}]
    Column("language", Text),
    Column("by_post", Boolean, nullable=False, default=False),
    Column("channel_rule", Text, nullable=False),
    Column("packing", Text, nullable=False),
    Column("mails", Text, nullable=False, default="per_invoice", server_default="per_invoice"),
    Column("file_name", Text),
    Column("required_attachments", JSON_TEXT, nullable=False),  # keys of document types
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
    Column("columns", JSON_TEXT, nullable=False),  # {field: header}, an empty header for a field that the files lack
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
