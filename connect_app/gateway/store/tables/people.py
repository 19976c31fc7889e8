"""Who signs in, what they may do for which company, and the tokens that stand for them."""

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Index, Integer, String, Table, Text, false

from connect_app.gateway.store.tables.base import metadata

person = Table(
    "person",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("username", Text, nullable=False),
    Column("username_key", Text, nullable=False, unique=True),  # as it is compared; the id of one who was removed
    Column("name", Text, nullable=False),
    Column("email", Text),
    Column("password_hash", Text),  # a PHC string; null: nobody signs in by a password
    Column("is_locked", Boolean, nullable=False, default=False, server_default=false()),
    Column("version", Integer, nullable=False, default=1),
    Column("created_at", BigInteger, nullable=False),
)

person_role = Table(
    "person_role",
    metadata,
    Column("person_id", ForeignKey("person.id"), primary_key=True),
    Column("company_id", ForeignKey("company.id"), primary_key=True),
    Column("role", Text, nullable=False),
    Index("person_role_by_company", "company_id", "person_id"),
)

# Of a token only its SHA-256 is kept: it has 256 random bits, so nobody finds it from that.
person_token = Table(
    "person_token",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("person_id", ForeignKey("person.id"), nullable=False),
    Column("token_sha256", String(64), nullable=False, unique=True),
    Column("label", Text),  # null: a sign-in, which expires; else a script's token, by what it is for
    Column("created_at", BigInteger, nullable=False),
    Column("used_at", BigInteger, nullable=False),
    Column("expires_at", BigInteger),
    Index("person_token_by_person", "person_id", "id"),
)
