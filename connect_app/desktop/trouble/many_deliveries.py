"""*Release all* and *Take back all* for any number of deliveries. Runs in the background; no Qt in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Literal

from connect_app.domain.delivery import DeliveryState
from connect_app.domain.errors import ConnectError
from connect_app.domain.identifiers import new_id

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.contract.deliveries import DeliveriesActed, Delivery
    from connect_app.contract.files import Invoice
    from connect_app.desktop.background.tasks import CancelToken

PART = 100
"""Invoices whose deliveries are acted on in one call, so that a stop is heard soon."""
_PAGE = 500
_S = DeliveryState


class Act(StrEnum):
    """What is done with the deliveries."""

    RELEASE = "release"
    TAKE_BACK = "take_back"


_ASKED_OF: dict[Act, frozenset[DeliveryState]] = {
    Act.RELEASE: frozenset({_S.HELD, _S.DEFERRED}),
    Act.TAKE_BACK: frozenset({_S.QUEUED, _S.DEFERRED, _S.HELD, _S.HANDING_OVER, _S.UNCERTAIN}),
}
"""Deliveries in these states are given to the gateway, which does what is safe and says why it leaves the others."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """With what it is done: these invoices, or (``view``) all of a view that match, listed or not, without some.

    ``code``: only those of a view that stand there for this reason. ``delivery_ids``: only these of their deliveries.
    """

    act: Act
    invoice_ids: tuple[str, ...] = ()
    view: Literal["sending", "attention"] | None = None
    search: str = ""
    code: str | None = None
    without: frozenset[str] = frozenset()
    delivery_ids: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Left:
    """A reason why deliveries were left as they are, and how many."""

    code: str
    message: str
    count: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """``done``: the deliveries; ``invoice_ids``: theirs. ``stopped``: the clerk stopped it; ``error``: it broke off."""

    act: Act
    done: tuple[str, ...]
    invoice_ids: tuple[str, ...]
    left: tuple[Left, ...]
    stopped: bool = False
    error: ConnectError | None = None


def carry_out(
    gateway: Gateway, company_id: str, wanted: Wanted, token: CancelToken, report: Callable[[tuple[int, int]], None]
) -> Outcome:
    """Do it, part by part; ``report`` is called with how many invoices are through, of how many.

    What breaks off in the middle is told with what was done so far, and may be asked for once more: it is guarded.
    """
    done: list[str] = []
    invoices: dict[str, None] = {}
    left: Counter[tuple[str, str]] = Counter()
    error: ConnectError | None = None
    try:
        ids = _invoice_ids(gateway, company_id, wanted)
        for start in range(0, len(ids), PART):
            if token.is_set():
                break
            found = list(_deliveries(gateway, company_id, wanted, ids[start : start + PART]))
            acted = _act(gateway, company_id, wanted.act, [one.id for one in found])
            of = {one.id: one.invoice_id for one in found}
            done += acted.done
            invoices.update(dict.fromkeys(of[key] for key in acted.done))
            left.update((one.code, one.message) for one in acted.left)
            report((min(start + PART, len(ids)), len(ids)))
    except ConnectError as broken:
        error = broken
    reasons = tuple(Left(code, message, count) for (code, message), count in left.most_common())
    return Outcome(wanted.act, tuple(done), tuple(invoices), reasons, token.is_set(), error)


def _invoice_ids(gateway: Gateway, company_id: str, wanted: Wanted) -> list[str]:
    if wanted.view is None:
        return list(dict.fromkeys(wanted.invoice_ids))
    found: dict[str, None] = {}
    cursor: str | None = None
    while True:
        page = gateway.invoices(company_id, view=wanted.view, q=wanted.search or None, limit=_PAGE, cursor=cursor)
        found.update((one.id, None) for one in page.items if _stands_for(one, wanted.code))
        cursor = page.next_cursor
        if cursor is None:
            return [key for key in found if key not in wanted.without]


def _stands_for(invoice: Invoice, code: str | None) -> bool:
    if code is None:
        return True
    codes = {one.failure_code for one in invoice.recipients if one.failure_code} or {invoice.failure_code or ""}
    return code in codes


def _deliveries(gateway: Gateway, company_id: str, wanted: Wanted, invoice_ids: Sequence[str]) -> Iterator[Delivery]:
    for delivery in gateway.deliveries_of(company_id, invoice_ids):
        is_wanted = wanted.delivery_ids is None or delivery.id in wanted.delivery_ids
        if is_wanted and (delivery.state in _ASKED_OF[wanted.act] or _waits(delivery, wanted.act)):
            yield delivery


def _waits(delivery: Delivery, act: Act) -> bool:
    """Say whether a delivery that waits for its hour is to begin now."""
    return act is Act.RELEASE and delivery.state is _S.QUEUED and delivery.next_attempt_at is not None


def _act(gateway: Gateway, company_id: str, act: Act, delivery_ids: list[str]) -> DeliveriesActed:
    from connect_app.contract.deliveries import DeliveriesActed

    if not delivery_ids:
        return DeliveriesActed(done=[], left=[])
    call = gateway.release_deliveries if act is Act.RELEASE else gateway.cancel_deliveries
    return call(company_id, delivery_ids, new_id())
