"""Hashes over the facts of invoices and over what deliveries froze."""

import hashlib
import json
from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from connect_app.gateway.store.migrations.both import is_sqlite

revision = "0010"
down_revision = "0008"

_FACTS = (
    *("kind", "number", "seller_key", "issue_date", "due_date", "currency", "total", "payable", "buyer_name"),
    *("customer_number", "format", "facts"),
    *("original_blob", "original_offset", "original_length", "original_sha256"),
)
_FROZEN = ("invoice_id", "channel", "address", "frozen", "sent_sha256")


def upgrade() -> None:
    """Add the columns and fill them from what stands there now."""
    op.add_column("invoice", sa.Column("facts_sha256", sa.String(32), nullable=False, server_default=""))
    op.add_column("delivery", sa.Column("frozen_sha256", sa.String(32), nullable=False, server_default=""))
    if not is_sqlite():
        return
    driver = op.get_bind().connection.dbapi_connection
    assert driver is not None
    driver.create_function("facts_hash_0010", len(_FACTS), _facts_hash, deterministic=True)
    driver.create_function("frozen_hash_0010", len(_FROZEN), _frozen_hash, deterministic=True)
    op.execute(f"UPDATE invoice SET facts_sha256 = facts_hash_0010({_as_bytes(_FACTS)})")  # noqa: S608 - our names
    op.execute(f"UPDATE delivery SET frozen_sha256 = frozen_hash_0010({_as_bytes(_FROZEN)})")  # noqa: S608


def _as_bytes(names: Sequence[str]) -> str:
    # A text that a damaged disk has changed may be none any more; that must not stop the migration.
    return ", ".join(f"CAST({name} AS BLOB)" for name in names)


def _facts_hash(*values: bytes | None) -> str:
    text = "\x1f".join(["\0" if value is None else value.decode(errors="replace") for value in values])
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def _frozen_hash(*values: bytes | None) -> str:
    """Return an empty text for what is damaged already: it counts as damaged later, too."""
    invoice_id, channel, address, frozen, sent_sha256 = (
        None if value is None else value.decode(errors="replace") for value in values
    )
    try:
        kept = {name: value for name, value in json.loads(frozen or "").items() if name != "attempts_before"}
    except (ValueError, AttributeError):
        return ""
    said = [invoice_id, channel, address, kept, sent_sha256]
    text = json.dumps(said, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]
