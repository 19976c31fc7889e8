"""The e-mail list and the customers as the window reads and changes them. Everything here runs in the background."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Protocol, TypeVar

from connect_app.desktop.lists.rows import Row
from connect_app.desktop.lists.table import RowPage
from connect_app.domain.addresses import split_addresses
from connect_app.domain.errors import FixData
from connect_app.domain.saying import say

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.contract.registers import Customer, CustomerEmail, CustomerPut, EmailListPost, EmailListRow

T = TypeVar("T")
R = TypeVar("R", bound=Row)
E = TypeVar("E")

BY_POST = "yes"
_SHORTEST_ADDRESS = 3


class Register(Protocol[R, E]):
    """One register, as a list (`models.table.Source`) and with what is done to its rows.

    An *entry* is what a row says, without what the gateway notes beside it: two rows with the same entry are alike.
    Methods raise what the gateway's calls raise; a row that is changed or deleted must be as it was seen.
    """

    def page(self, gateway: Gateway, cursor: str | None, limit: int) -> RowPage[R]:
        """Return the rows after the cursor."""
        ...

    def row(self, gateway: Gateway, key: str) -> R | None:
        """Return one row anew, None if it does not belong to the list (or to what was searched) any more."""
        ...

    def everywhere(self) -> Register[R, E]:
        """Return the register without a search."""
        ...

    def entry(self, row: R) -> E:
        """Return what a row says."""
        ...

    def edited(self, row: R, values: Mapping[str, str]) -> E:
        """Return what a row would say with these texts in its fields; raises FixData for texts that cannot be."""
        ...

    def find(self, gateway: Gateway, entry: E) -> R | None:
        """Return the row with the customer number of ``entry`` as it is now, None if there is none."""
        ...

    def add(self, gateway: Gateway, entry: E, key: str | None = None) -> R:
        """Add a row; ``key`` is the Idempotency-Key."""
        ...

    def change(self, gateway: Gateway, row: R, entry: E) -> R:
        """Make a row say ``entry``."""
        ...

    def delete(self, gateway: Gateway, row: R) -> None:
        """Delete a row."""
        ...


@dataclass(frozen=True)
class EmailList:
    """The e-mail distribution list of a company, narrowed down to what holds ``search``."""

    company_id: str
    search: str = ""

    def page(self, gateway: Gateway, cursor: str | None, limit: int) -> RowPage[EmailListRow]:
        """Return the rows after the cursor."""
        page = gateway.email_list(self.company_id, q=self.search, limit=limit, cursor=cursor)
        return RowPage(page.items, page.next_cursor, page.total)

    def row(self, gateway: Gateway, key: str) -> EmailListRow | None:
        """Return one row anew."""
        return next(iter(gateway.email_list(self.company_id, q=self.search, row_id=key).items), None)

    def everywhere(self) -> EmailList:
        """Return the register without a search."""
        return replace(self, search="")

    def entry(self, row: EmailListRow) -> EmailListPost:
        """Return what a row says."""
        return self.edited(row, {})

    def edited(self, row: EmailListRow, values: Mapping[str, str]) -> EmailListPost:
        """Return what a row would say with these texts."""
        from connect_app.contract.registers import EmailListPost

        number = number_of(values.get("customer_number", row.customer_number))
        email = values.get("email", row.email)
        return _made(lambda: EmailListPost(customer_number=number, email=email))

    def find(self, gateway: Gateway, entry: EmailListPost) -> EmailListRow | None:
        """Return the row with the customer number of ``entry``."""
        page = gateway.email_list(self.company_id, customer_number=entry.customer_number)
        return next(iter(page.items), None)

    def add(self, gateway: Gateway, entry: EmailListPost, key: str | None = None) -> EmailListRow:
        """Add a row."""
        return gateway.add_email_list_row(self.company_id, entry, key)

    def change(self, gateway: Gateway, row: EmailListRow, entry: EmailListPost) -> EmailListRow:
        """Make a row say ``entry``."""
        from connect_app.contract.registers import EmailListPut

        put = EmailListPut(email=entry.email, customer_number=entry.customer_number)
        return gateway.put_email_list_row(self.company_id, row.customer_number, put, row.version)

    def delete(self, gateway: Gateway, row: EmailListRow) -> None:
        """Delete a row."""
        gateway.delete_email_list_row(self.company_id, row.customer_number, row.version)


@dataclass(frozen=True)
class Customers:
    """The customer register of a company, narrowed down to what holds ``search``."""

    company_id: str
    search: str = ""

    def page(self, gateway: Gateway, cursor: str | None, limit: int) -> RowPage[Customer]:
        """Return the customers after the cursor."""
        page = gateway.customers(self.company_id, q=self.search, limit=limit, cursor=cursor)
        return RowPage(page.items, page.next_cursor, page.total)

    def row(self, gateway: Gateway, key: str) -> Customer | None:
        """Return one customer anew."""
        return next(iter(gateway.customers(self.company_id, q=self.search, row_id=key).items), None)

    def everywhere(self) -> Customers:
        """Return the register without a search."""
        return replace(self, search="")

    def entry(self, row: Customer) -> CustomerPut:
        """Return what a customer's row says."""
        from connect_app.contract.registers import CustomerPut

        return CustomerPut.model_validate(row.model_dump(include=set(CustomerPut.model_fields)))

    def edited(self, row: Customer, values: Mapping[str, str]) -> CustomerPut:
        """Return what a customer's row would say with these texts."""
        before = self.entry(row)
        changes: dict[str, object] = dict(values)
        if "number" in values:
            changes["number"] = number_of(values["number"])
        for field in ("org_number", "vat_number", "gln", "electronic_address", "language"):
            if field in values:
                changes[field] = values[field].strip() or None
        if "by_post" in values:
            changes["by_post"] = values["by_post"] == BY_POST
        if "email" in changes:
            del changes["email"]
            others = [one for one in before.emails if one.role != "to"]
            changes["emails"] = [*customer_emails("to", values["email"]), *others]
        return customer_of({**before.model_dump(), **changes})

    def find(self, gateway: Gateway, entry: CustomerPut) -> Customer | None:
        """Return the customer with the number of ``entry``."""
        return self.find_number(gateway, entry.number)

    def find_number(self, gateway: Gateway, number: str) -> Customer | None:
        """Return the customer with this number, None if there is none."""
        return next(iter(gateway.customers(self.company_id, number=number).items), None)

    def add(self, gateway: Gateway, entry: CustomerPut, key: str | None = None) -> Customer:
        """Add a customer."""
        return gateway.add_customer(self.company_id, entry, key)

    def change(self, gateway: Gateway, row: Customer, entry: CustomerPut) -> Customer:
        """Make a customer's row say ``entry``; what stays the same is not sent."""
        from connect_app.contract.registers import CustomerPatch, CustomerPut

        before = self.entry(row)
        names = CustomerPut.model_fields
        changes = {name: getattr(entry, name) for name in names if getattr(entry, name) != getattr(before, name)}
        return gateway.change_customer(self.company_id, row.id, CustomerPatch(**changes), row.version)

    def delete(self, gateway: Gateway, row: Customer) -> None:
        """Delete a customer."""
        gateway.delete_customer(self.company_id, row.id, row.version)


def customer_of(values: Mapping[str, object]) -> CustomerPut:
    """Return a customer with these fields; raises FixData for what cannot be."""
    from connect_app.contract.registers import CustomerPut

    return _made(lambda: CustomerPut.model_validate(values))


def customer_emails(role: str, text: str) -> list[CustomerEmail]:
    """Return the addresses of a field, apart by ``;`` or ``,``, for one role; FixData for what cannot be an address."""
    from connect_app.contract.registers import CustomerEmail

    found = []
    for address in split_addresses(text):
        if len(address) < _SHORTEST_ADDRESS:
            raise FixData("invalid_address", say("invalid_address", address=address))
        found.append(_made(partial(CustomerEmail.model_validate, {"email": address, "role": role})))
    return found


def number_of(text: str) -> str:
    """Return a customer number that was typed; raises FixData ``empty_number`` for an empty one."""
    if not text.strip():
        raise FixData("empty_number", say("missing.customer_number"))
    return text


def _made(make: Callable[[], T]) -> T:
    """Make something of the contract, which refuses only what is too long for it."""
    try:
        return make()
    except ValueError as error:
        raise FixData("too_long", say("too_long")) from error
