"""Which invoices of a send go in one mail: those of one customer to one address, where that is wanted."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace

from connect_app.domain.identifiers import new_id
from connect_app.domain.routing import Route
from connect_app.gateway.sends.planning import PlannedInvoice

MAX_BYTES = 7_500_000
"""Of invoices and files in one mail, as they are counted in a plan: 10 MB on the wire, which most servers take."""


@dataclass(frozen=True, slots=True)
class Going:
    """One invoice to one place; ``bundle``: with others in one mail, None alone."""

    invoice: PlannedInvoice
    route: Route
    bundle: str | None = None

    @property
    def size(self) -> int:
        """About how many bytes it adds to a mail."""
        return self.invoice.row.original_length + sum(one.sent.size for one in self.invoice.files)


def lanes_of(pairs: Sequence[tuple[PlannedInvoice, Route]], size: int) -> Iterator[list[Going]]:
    """Yield what goes in lanes of at most ``size``; those of one mail are in one lane."""
    lane: list[Going] = []
    for mail in _mails([Going(invoice, route) for invoice, route in pairs], size):
        if len(lane) + len(mail) > size:
            yield lane
            lane = []
        lane += mail
    if lane:
        yield lane


def _mails(going: Sequence[Going], most: int) -> list[list[Going]]:
    """Return what goes by the mail that it goes in, in the order of the first of each."""
    mails: list[list[Going]] = []
    open_mails: dict[str, int] = {}
    for one in going:
        key = _key(one)
        place = open_mails.get(key) if key is not None else None
        if place is not None and len(mails[place]) < most and _fits(mails[place], one):
            mails[place].append(one)
            continue
        if key is not None:
            open_mails[key] = len(mails)
        mails.append([one])
    return [_bundled(mail) for mail in mails]


def _fits(mail: Sequence[Going], one: Going) -> bool:
    return sum(each.size for each in mail) + one.size <= MAX_BYTES


def _bundled(mail: list[Going]) -> list[Going]:
    if len(mail) == 1:
        return mail
    bundle = new_id()
    return [replace(one, bundle=bundle) for one in mail]


def _key(one: Going) -> str | None:
    """Return what the invoices of one mail have in common, None for one that goes alone.

    Customer number and name, the address, and all that the mail says besides: one that differs in any of it belongs to
    another mail.
    """
    invoice = one.invoice
    if not one.route.channel.kind.has_letter or invoice.mails != "per_customer":
        return None
    row = invoice.row
    if not row.customer_number and not row.buyer_name:
        return None
    letter = asdict(invoice.letter) if invoice.letter is not None else None
    whose = (row.customer_number, (row.buyer_name or "").casefold())
    parts = (*whose, one.route.address, invoice.language, letter, invoice.fixed_copy)
    return repr(parts)
