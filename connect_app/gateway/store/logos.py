"""The logos of mails, by their hash."""

import hashlib

from sqlalchemy import select

from connect_app.domain.errors import Bug
from connect_app.domain.saying import say
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.tables import mail_logo
from connect_app.gateway.store.transactions import Reading, Writing

_c = mail_logo.c


def keep_logo(connection: Writing, company_id: str, data: bytes) -> str:
    """Keep a logo for good and return its hash."""
    sha256 = hashlib.sha256(data).hexdigest()
    row = {"company_id": company_id, "sha256": sha256, "data": data, "added_at": now_us()}
    connection.execute(connection.sql.insert(mail_logo).values([row]).on_conflict_do_nothing())
    return sha256


def read_logo(connection: Reading, company_id: str, sha256: str) -> bytes:
    """Return a logo; raises Bug ``blob_missing`` or ``blob_changed``."""
    data = connection.scalar(select(_c.data).where(_c.company_id == company_id, _c.sha256 == sha256))
    if data is None:
        raise Bug("blob_missing", say("logo_missing"))
    if hashlib.sha256(data).hexdigest() != sha256:
        raise Bug("blob_changed", say("blob_changed"))
    return bytes(data)
