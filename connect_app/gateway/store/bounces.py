"""Open bounces: mail that failed after it was accepted, or was refused for its address, and was not sent again.

They are found by an index of their own and grouped when they are asked for: they are few beside what was sent.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Subquery, TextClause, and_, case, func, or_, select, text, tuple_

from connect_app.contract.bounces import BounceGroup
from connect_app.contract.deliveries import Failure
from connect_app.domain.channel import LETTER_CHANNEL, kind_of
from connect_app.domain.delivery import DeliveryState, FailureOwner
from connect_app.gateway.store.columns import StoredRow, loaded_object
from connect_app.gateway.store.deliveries import DeliveryRecord, delivery_record, read_failure
from connect_app.gateway.store.invoice_rows import instant
from connect_app.gateway.store.register_rows import having_words
from connect_app.gateway.store.tables import delivery, invoice
from connect_app.gateway.store.transactions import Reading

MAX_NAMED = 500
"""Deliveries and customers that one group names."""

_PAGE = 2000
_REFUSED_FOR_ADDRESS = ("mail_refused", "address_not_supported")
_FULL = "mailbox_full"
_d = delivery.c
# Word for word what the partial index says, so that it is used.
_FAILED_MAIL = text(
    f"delivery.channel = '{LETTER_CHANNEL.value}' AND delivery.state = 'failed' AND delivery.replaced_by IS NULL"
)
_KEY = func.casefold(_d.address)
_CODE = _d.failure["code"].as_string()
_WORDS = _d.address + " " + invoice.c.number + func.concat(" ", invoice.c.customer_number, " ", invoice.c.buyer_name)
_INVOICES = delivery.join(invoice, invoice.c.id == _d.invoice_id)


@dataclass(frozen=True, slots=True)
class GroupPlace:
    """Where a page of groups ended: the last group's newest bounce, its code and its address without case."""

    last_at: int
    code: str
    address_key: str


def is_bounce(row: DeliveryRecord) -> bool:
    """Say whether a delivery is mail that came back, or that was refused for its address."""
    if not kind_of(row.channel).can_bounce or row.state != DeliveryState.FAILED:
        return False
    if row.accepted_at is not None:
        return True
    failure = row.failure
    if failure is None:
        return False
    return failure.code == _FULL or (failure.code in _REFUSED_FOR_ADDRESS and failure.owner is FailureOwner.YOU)


def _open(company_id: str) -> list[ColumnElement[bool] | TextClause]:
    refused = and_(_CODE.in_(_REFUSED_FOR_ADDRESS), _d.failure["owner"].as_string() == FailureOwner.YOU.value)
    came_back = or_(_d.accepted_at.is_not(None), refused, _CODE == _FULL)
    return [_d.company_id == company_id, _FAILED_MAIL, came_back]


def _groups(company_id: str, query: str) -> Subquery:
    last_at = func.max(_d.updated_at).label("last_at")
    wanted = select(_CODE.label("code"), _KEY.label("address_key"), func.count().label("count"), last_at)
    words = having_words(func.fold(_WORDS), query)
    if words:
        # A group is shown whole if any of its bounces has the words: sending again takes all of it.
        wanted = wanted.select_from(_INVOICES).having(func.max(case((and_(*words), 1), else_=0)) == 1)
    return wanted.where(*_open(company_id)).group_by("code", "address_key").subquery()


def count_groups(connection: Reading, company_id: str, query: str) -> int:
    """Return how many groups there are."""
    return int(connection.scalar(select(func.count()).select_from(_groups(company_id, query))) or 0)


def list_groups(
    connection: Reading, company_id: str, query: str, after: GroupPlace | None, limit: int
) -> list[tuple[GroupPlace, BounceGroup]]:
    """Return the next groups, those with the newest bounce first, each with its place."""
    groups = _groups(company_id, query)
    c = groups.c
    wanted = select(groups).order_by(c.last_at.desc(), c.code, c.address_key).limit(limit)
    if after is not None:
        beyond = tuple_(c.code, c.address_key) > (after.code, after.address_key)
        wanted = wanted.where(or_(c.last_at < after.last_at, and_(c.last_at == after.last_at, beyond)))
    found = connection.execute(wanted).all()
    members = _members(connection, company_id, [(row.code, row.address_key) for row in found])
    return [
        (GroupPlace(row.last_at, row.code, row.address_key), _group(row, members[row.code, row.address_key]))
        for row in found
        if members[row.code, row.address_key]  # none where a damaged disk has parted them from their invoices
    ]


def _members(
    connection: Reading, company_id: str, keys: Sequence[tuple[str, str]]
) -> dict[tuple[str, str], list[StoredRow]]:
    """Return the newest bounces of each group, at most `MAX_NAMED`."""
    if not keys:
        return {}
    newest_first = (_d.updated_at.desc(), _d.id.desc())
    place = func.row_number().over(partition_by=(_CODE, _KEY), order_by=newest_first)
    columns = [_d.id, _d.address, _d.failure, invoice.c.customer_number]
    numbered = select(*columns, _CODE.label("code"), _KEY.label("address_key"), place.label("place"))
    numbered = numbered.select_from(_INVOICES).where(*_open(company_id), tuple_(_CODE, _KEY).in_(keys))
    inner = numbered.subquery()
    found: dict[tuple[str, str], list[StoredRow]] = defaultdict(list)
    for row in connection.execute(select(inner).where(inner.c.place <= MAX_NAMED).order_by(inner.c.place)):
        found[row.code, row.address_key].append(row)
    return found


def _group(row: StoredRow, members: Sequence[StoredRow]) -> BounceGroup:
    failure = loaded_object(members[0].failure)
    return BounceGroup.model_validate(
        {
            "code": row.code,
            "address": members[0].address,
            "message": failure.get("message") or "",
            "params": failure.get("params") or {},
            "says": failure.get("says"),
            "count": row.count,
            "last_at": instant(row.last_at),
            "customer_numbers": list(dict.fromkeys(one.customer_number for one in members if one.customer_number)),
            "delivery_ids": [one.id for one in members],
        }
    )


def bounces_at(connection: Reading, company_id: str, address: str) -> list[DeliveryRecord]:
    """Return all open bounces at an address, the oldest first; case does not matter."""
    query = select(delivery).where(*_open(company_id), _KEY.op("=")(address.casefold()))
    return [delivery_record(row) for row in connection.execute(query.order_by(_d.id))]


@dataclass(frozen=True, slots=True)
class Bounce:
    """An open bounce, with what is known of its invoice; instants in microseconds since 1970."""

    address: str
    failure: Failure | None
    accepted_at: int | None
    updated_at: int
    customer_number: str | None
    buyer_name: str | None
    number: str
    payable: str | None
    currency: str | None


def each_bounce(connection: Reading, company_id: str) -> Iterator[Bounce]:
    """Yield all open bounces, the newest first, with what is known of their invoices."""
    i = invoice.c
    columns = [_d.address, _d.failure, _d.accepted_at, _d.updated_at]
    columns += [i.customer_number, i.buyer_name, i.number, i.payable, i.currency]
    query = select(*columns).select_from(_INVOICES).where(*_open(company_id))
    for address, failure, *more in connection.execute(query.order_by(_d.updated_at.desc(), _d.id.desc())).yield_per(
        _PAGE
    ):
        yield Bounce(address, read_failure(failure), *more)
