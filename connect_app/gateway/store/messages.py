"""Messages: what went wrong, in words, written and read off in the transactions of what they tell.

A trouble has at most one unread message, however often it is met. When it is mended its message counts as read.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from connect_app.contract.deliveries import Failure
from connect_app.contract.messages import Message
from connect_app.domain.delivery import ARRIVED, NEEDS_ATTENTION, DeliveryState, FailureOwner
from connect_app.domain.identifiers import new_id
from connect_app.domain.saying import say
from connect_app.domain.saying import told as told_of
from connect_app.gateway.store import counters
from connect_app.gateway.store.columns import StoredRow, loaded_object
from connect_app.gateway.store.deliveries import DeliveryRecord
from connect_app.gateway.store.events import append_events, now_us
from connect_app.gateway.store.invoice_rows import instant
from connect_app.gateway.store.register_rows import numbers_json
from connect_app.gateway.store.tables import delivery, message
from connect_app.gateway.store.transactions import Reading, Writing

ABOUT_DELIVERY = "delivery"
ABOUT_FILE = "file"
ABOUT_INVOICE = "invoice"
ABOUT_CHANNEL = "channel"
"""All of a channel stands still; the object's id is the channel's name."""
ABOUT_NEWS = "news"
"""What the other side says cannot be read; the object's id is the source, such as ``email:smtp``."""
ABOUT_REPORT = "bounce_report"
"""Mail came back, and nobody knows which; the object is the report, see `store.unplaced_reports`."""

ABOUT_REQUEST = "recipient_request"
"""Asking somebody to be reachable; the object is the request."""

ABOUT_SETTINGS = "settings"
"""Something is to be entered again; the object's id is the page of the settings."""

ABOUT_CHECK = "recipient_check"
"""A run over the register; the object is the run, or the company where it is about all of them."""

ABOUT_COPY = "mail_copy"
"""Copies of mails; the object's id is their kind (`store.mail_copies`)."""

_SELF = "gateway"
_S = DeliveryState
_c = message.c
# Plain SQL: this stands in the transaction of every accepted delivery.
_READ = "UPDATE message SET read_at = ? WHERE company_id = ? AND read_at IS NULL"
_ABOUT = " AND object_type = ? AND object_id IN (SELECT value FROM json_each(?))"
_OF_DELIVERY = (_c.object_type == ABOUT_DELIVERY) & (_c.object_id == delivery.c.id)
_MESSAGES = select(message, delivery.c.invoice_id).select_from(message.outerjoin(delivery, _OF_DELIVERY))
_LASTING = ("sending_limit", "lane_failed")
"""Troubles of a channel that are not over when another delivery arrives, which may have begun before them."""
_SETTLED_US = 900_000_000
_UNLESS_LASTING = " AND (code NOT IN (SELECT value FROM json_each(?)) OR at < ?)"
_CHOSEN = " AND id IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something that went wrong: a stable code, a plain sentence, who can mend it, and the object it is about."""

    code: str
    sentence: str
    owner: FailureOwner
    object_type: str
    object_id: str
    invoice_number: str | None = None


def healed(name: str, object_type: str, object_id: str) -> Trouble:
    """Return what is told when stored bytes had gone bad and came again: mended, but the disk may be failing."""
    sentence = say("stored_file_healed", name=name)
    return Trouble("stored_file_healed", sentence, FailureOwner.ADMINISTRATOR, object_type, object_id)


def secrets_damaged(name: str) -> Trouble:
    """Return what is told when the file of secrets was damaged; ``name``: under which it was set aside."""
    sentence = say("secrets_damaged", name=name)
    return Trouble("secrets_damaged", sentence, FailureOwner.ADMINISTRATOR, ABOUT_SETTINGS, "email")


@dataclass(frozen=True, slots=True)
class Moved:
    """One move of a delivery: its row before, where it went, and why. ``stops_channel``: it is not about this one."""

    row: DeliveryRecord
    to: DeliveryState
    reason: str
    failure: Failure | None
    stops_channel: bool = False


def tell(connection: Writing, company_id: str, *troubles: Trouble, by: str = _SELF, at: int | None = None) -> None:
    """Write messages about troubles; one that has an unread message already is not told again."""
    if not troubles:
        return
    at = now_us() if at is None else at
    rows: list[dict[str, Any]] = [
        {
            "id": new_id(),
            "company_id": company_id,
            "at": at,
            "code": one.code,
            "sentence": one.sentence,
            "params": told_of(one.sentence) or None,
            "owner": one.owner.value,
            "object_type": one.object_type,
            "object_id": one.object_id,
            "invoice_number": one.invoice_number,
        }
        for one in troubles
    ]
    written = set(connection.scalars(connection.sql.insert(message).on_conflict_do_nothing().returning(_c.id), rows))
    told = [(row["id"], {"code": row["code"], "about": row["object_type"]}) for row in rows if row["id"] in written]
    append_events(connection, company_id, "message.created", told, by=by, at=at)
    changes = {counters.MESSAGES: len(told), counters.UNREAD_MESSAGES: len(told)}
    counters.count(connection, company_id, changes)


def mend(
    connection: Writing,
    company_id: str,
    object_type: str,
    object_ids: Iterable[str],
    *,
    code: str | None = None,
    by: str = _SELF,
    at: int | None = None,
) -> None:
    """Mark the messages about these objects read, for their trouble is over; ``code``: only those of this code."""
    ids = list(object_ids)
    if ids:
        about: tuple[str | int, ...] = (object_type, numbers_json(ids))
        condition, given = (_ABOUT, about) if code is None else (f"{_ABOUT} AND code = ?", (*about, code))
        _read(connection, company_id, condition, given, by, at)


def read_messages(connection: Writing, company_id: str, ids: Sequence[str] | None, *, by: str) -> int:
    """Note that somebody read these messages, all if None; return how many were unread."""
    if ids is None:
        return _read(connection, company_id, "", (), by, None)
    return _read(connection, company_id, _CHOSEN, (numbers_json(ids),), by, None)


def _read(
    connection: Writing, company_id: str, condition: str, given: tuple[str | int, ...], by: str, at: int | None
) -> int:
    at = now_us() if at is None else at
    found = connection.exec_driver_sql(f"{_READ}{condition} RETURNING id", (at, company_id, *given)).all()
    told: list[tuple[str, dict[str, Any]]] = [(row.id, {}) for row in found]
    append_events(connection, company_id, "message.read", told, by=by, at=at)
    counters.count(connection, company_id, {counters.UNREAD_MESSAGES: -len(told)})
    return len(told)


def follow_moves(connection: Writing, company_id: str, moved: Sequence[Moved], *, by: str, at: int) -> None:
    """Tell what these moves of deliveries brought about, and mark read what they mended."""
    left = [one.row.id for one in moved if DeliveryState(one.row.state) in NEEDS_ATTENTION]
    mend(connection, company_id, ABOUT_DELIVERY, left, by=by, at=at)
    # Only a hand-over shows that the account works; news may come by another way.
    working = {one.row.channel for one in moved if one.row.state == _S.HANDING_OVER and one.to in ARRIVED}
    if working:
        given = (ABOUT_CHANNEL, numbers_json(working), numbers_json(_LASTING), at - _SETTLED_US)
        _read(connection, company_id, f"{_ABOUT}{_UNLESS_LASTING}", given, by, at)
    troubles = [_trouble(one) for one in moved if _is_told(one) and one.row.replaced_by is None]
    tell(connection, company_id, *troubles, by=by, at=at)


def _is_told(moved: Moved) -> bool:
    return moved.to in NEEDS_ATTENTION or (moved.to is _S.DEFERRED and moved.stops_channel)


def _trouble(moved: Moved) -> Trouble:
    failure = moved.failure or Failure(code="no_answer", message=moved.reason, owner=FailureOwner.YOU)
    code, sentence, owner = failure.code, failure.message, failure.owner
    if moved.stops_channel:
        return Trouble(code, sentence, owner, ABOUT_CHANNEL, moved.row.channel)
    return Trouble(code, sentence, owner, ABOUT_DELIVERY, moved.row.id, moved.row.number or None)


def list_messages(
    connection: Reading, company_id: str, *, unread: bool, before: str | None, limit: int
) -> list[Message]:
    """Return those before a message's id, the newest first."""
    query = _MESSAGES.where(_c.company_id == company_id)
    if unread:
        query = query.where(_c.read_at.is_(None))
    if before is not None:
        query = query.where(_c.id < before)
    return [_message(row) for row in connection.execute(query.order_by(_c.id.desc()).limit(limit))]


def find_message(connection: Reading, company_id: str, message_id: str) -> Message | None:
    """Return a message, None if there is none."""
    query = _MESSAGES.where(_c.company_id == company_id, _c.id == message_id)
    row = connection.execute(query).one_or_none()
    return None if row is None else _message(row)


def _message(row: StoredRow) -> Message:
    about = {ABOUT_INVOICE: "invoice_id", ABOUT_FILE: "file_id", ABOUT_DELIVERY: "delivery_id"}.get(row.object_type)
    objects = {"invoice_id": row.invoice_id} | ({about: row.object_id} if about else {})
    told = {"params": loaded_object(row.params), "at": instant(row.at), "read_at": instant(row.read_at)}
    return Message.model_validate({**row._asdict(), **objects, **told})
