"""Invoice and attachment rows as the domain and the contract know them."""

import hashlib
from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, TypeVar

from pydantic import ValidationError

from connect_app.contract.files import Invoice
from connect_app.domain.acts import invoice_acts
from connect_app.domain.channel import Channel
from connect_app.domain.errors import Bug
from connect_app.domain.invoice import Endpoint, FileFormat, InvoiceFacts, InvoiceKind, InvoiceState, Party
from connect_app.domain.money import Money
from connect_app.domain.routing import NOT_ASKED, Route, not_asked_finding
from connect_app.domain.saying import say
from connect_app.gateway.store.blobs import BlobStore
from connect_app.gateway.store.columns import is_any_spoilt, loaded_object, loaded_objects
from connect_app.gateway.store.invoices import InvoiceRecord

_UNREADABLE: Mapping[str, Any] = {
    "kind": InvoiceKind.INVOICE,
    "format": FileFormat.UNKNOWN,
    "state": InvoiceState.ATTENTION,
    "seller": {},
    "buyer": {},
    "channels": [],
    "findings": [],
    "recipients": [],
}
"""What stands for a field that cannot be read; None for the others."""


_FIRST_S = datetime(1, 1, 2, tzinfo=UTC).timestamp()
_LAST_S = datetime(9999, 12, 30, tzinfo=UTC).timestamp()


def instant(at_us: int | None) -> datetime | None:
    """Return an instant of the tables (microseconds since 1970) as the contract knows it.

    One that a damaged row makes later than any is the last one there is: it hides no list.
    """
    if not isinstance(at_us, int | float):
        return None
    return datetime.fromtimestamp(min(max(at_us / 1_000_000, _FIRST_S), _LAST_S), UTC)


def instant_text(at_us: int | None) -> str:
    """Return an instant of the tables as it stands in files, to the second; empty for None."""
    at = instant(at_us)
    return "" if at is None else at.isoformat(timespec="seconds").replace("+00:00", "Z")


def invoice_facts(row: InvoiceRecord) -> InvoiceFacts:
    """Return the facts of an invoice row, as they were read."""
    more = loaded_object(row.facts)
    return InvoiceFacts(
        kind=InvoiceKind(row.kind),
        number=row.number,
        format=FileFormat(row.format),
        issue_date=date.fromisoformat(row.issue_date) if row.issue_date else None,
        due_date=date.fromisoformat(row.due_date) if row.due_date else None,
        total=_money(row.total, more.get("total_currency") or row.currency),
        payable=_money(row.payable, row.currency),
        buyer_reference=more.get("buyer_reference"),
        order_reference=more.get("order_reference"),
        language=more.get("language"),
        profile=more.get("profile"),
        seller=_party(more["seller"]),
        buyer=_party(more["buyer"]),
    )


def whole_facts(row: InvoiceRecord) -> InvoiceFacts | None:
    """Return the facts of an invoice row, None where a damaged disk has spoilt them: no other may wait for them."""
    try:
        return invoice_facts(row)
    except (ValueError, KeyError, TypeError, AttributeError, ArithmeticError):
        return None


def invoice_routes(row: InvoiceRecord) -> tuple[Route, ...]:
    """Return the routes that were found when the invoice came in."""
    return tuple(Route(**{**one, "channel": Channel(one["channel"])}) for one in loaded_objects(row.routes))


def _money(amount: str | None, currency: str | None) -> Money | None:
    return None if amount is None or currency is None else Money(Decimal(amount), currency)


def _party(stored: Mapping[str, Any]) -> Party:
    endpoint = stored.get("endpoint")
    return Party(**{**stored, "endpoint": Endpoint(**endpoint) if endpoint else None})


def invoice_fields(row: InvoiceRecord) -> dict[str, object]:
    """Return the fields of the contract's Invoice."""
    more = loaded_object(row.facts)
    recipients = loaded_object(row.recipients)
    total_currency = more.get("total_currency") or row.currency
    found: dict[str, object] = {
        "id": row.id,
        "file_id": row.file_id,
        "position": row.position,
        "kind": row.kind,
        "number": row.number,
        "issue_date": row.issue_date,
        "due_date": row.due_date,
        "total": {"amount": row.total, "currency": total_currency} if row.total and total_currency else None,
        "payable": {"amount": row.payable, "currency": row.currency} if row.payable and row.currency else None,
        "buyer_reference": more.get("buyer_reference"),
        "order_reference": more.get("order_reference"),
        "language": more.get("language"),
        "format": row.format,
        "profile": more.get("profile"),
        "seller": more.get("seller") or {},
        "buyer": more.get("buyer") or {},
        "state": row.state,
        "channels": loaded_objects(row.routes),
        "attachment_count": row.attachment_count,
        "findings": _findings(row),
        "duplicate_of": row.duplicate_of,
        "sent_at": instant(row.sent_at),
        "opened_at": instant(row.opened_at),
        "failure_code": row.failure_code,
        "failure_message": row.failure_message,
        "failure_params": loaded_object(row.failure_params),
        "recipients": [
            {**one, "opened_at": instant(one.get("opened_at"))} for one in loaded_objects(recipients.get("shown"))
        ],
        "recipient_count": recipients.get("count", 0),
        "may": invoice_acts(row.state),
    }
    numbers = (row.position, row.attachment_count, row.original_offset, row.original_length, row.sent_at)
    return found | _damage() if is_any_spoilt(numbers) else found


def _findings(row: InvoiceRecord) -> list[object]:
    """Return what was found when it came in, and whether the network is still to be asked about the buyer."""
    found = loaded_objects(row.findings)
    if row.state != InvoiceState.WAITING or NOT_ASKED not in str(row.routes):
        return list(found)
    routes = loaded_objects(row.routes)
    asked = [one["address"] for one in routes if one.get("reason_code") == NOT_ASKED and "address" in one]
    return [*found, *(asdict(not_asked_finding(address)) for address in asked)]


def invoice_model(row: InvoiceRecord) -> Invoice:
    """Return an invoice as the contract knows it; what a damaged disk has made unreadable in it is left out."""
    return readable(Invoice, invoice_fields(row))


_Kind = TypeVar("_Kind", bound=Invoice)


def _damage() -> dict[str, object]:
    return {"failure_code": "record_damaged", "failure_message": say("record_damaged.invoice")}


def readable(kind: type[_Kind], fields: Mapping[str, object]) -> _Kind:
    """Return an invoice of these fields; of those that a damaged disk has spoilt, what stands for them."""
    try:
        return kind.model_validate(fields)
    except ValidationError as error:
        spoilt = {str(one["loc"][0]) for one in error.errors()}
        return kind.model_validate({**fields, **_damage(), **{name: _UNREADABLE.get(name) for name in spoilt}})


def read_original(blobs: BlobStore, row: InvoiceRecord) -> bytes:
    """Return the bytes of an invoice as they came in, compared with their hash; raises Bug ``original_damaged``."""
    return verified(blobs, row.original_blob, row.original_offset, row.original_length, row.original_sha256)


def verified(blobs: BlobStore, blob: str, offset: int, length: int, sha256: str) -> bytes:
    """Return a range of a blob, compared with its hash; raises Bug ``original_damaged``."""
    data = blobs.read(blob, offset, length)
    if hashlib.sha256(data).hexdigest() != sha256:
        raise Bug("original_damaged", say("original_damaged"))
    return data
