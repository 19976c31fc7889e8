"""Saving a better address: the registers say the new one wherever they said the old one for these customers."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from connect_app.contract.registers import CustomerEmail, CustomerPut
from connect_app.domain.addresses import SEPARATOR
from connect_app.domain.errors import Conflict, FixData
from connect_app.domain.saying import say
from connect_app.gateway.company.settings import load_settings
from connect_app.gateway.registers.register_checks import checked_change
from connect_app.gateway.registers.register_routes import Lookup, refresh_routes
from connect_app.gateway.store import customers, email_list
from connect_app.gateway.store.email_list import EmailListChange
from connect_app.gateway.store.transactions import Reading, Writing


@dataclass(frozen=True, slots=True)
class Correction:
    """An address that takes the place of another. Case does not matter for finding the old one."""

    old: str
    new: str

    def applies_to(self, addresses: Iterable[str]) -> bool:
        """Say whether the old address stands among these."""
        return self.old.casefold() in {one.casefold() for one in addresses}

    def applied(self, addresses: Sequence[str]) -> list[str]:
        """Return the addresses with the new one in place of the old, each once, the first place counting."""
        places: dict[str, str] = {}
        for one in addresses:
            address = self.new if one.casefold() == self.old.casefold() else one
            places.setdefault(address.casefold(), address)
        return list(places.values())


@dataclass(frozen=True, slots=True)
class Saving:
    """What a correction changes in the registers; ``refused``: customer numbers for which it cannot, and why."""

    customers: list[CustomerPut] = field(default_factory=list)
    rows: list[EmailListChange] = field(default_factory=list)
    refused: dict[str, FixData] = field(default_factory=dict)

    def carry_out(self, connection: Writing, company_id: str, lookup: Lookup, by: str) -> None:
        """Change the registers, and with them the routes of what still waits."""
        customers.write_rows(connection, company_id, self.customers, by)
        for row in self.rows:
            email_list.put_row(connection, company_id, row, by)
        numbers = {one.number for one in self.customers} | {one.customer_number for one in self.rows}
        refresh_routes(connection, company_id, sorted(numbers), lookup, by=by)


def plan_saving(connection: Reading, company_id: str, numbers: Iterable[str | None], correction: Correction) -> Saving:
    """Return what the correction would change for these customer numbers.

    Refused are ``no_customer_number``, ``one_address_only`` (the strict setting), and ``not_in_register`` where the
    registers have other addresses of the customer and the old one is not among them.
    """
    wanted = dict.fromkeys(number or "" for number in numbers)
    known = customers.find_rows_by_number(connection, company_id, wanted)
    listed = email_list.find_addresses(connection, company_id, wanted)
    single = load_settings(connection, company_id)[0].single_address
    saving = Saving()
    for number in wanted:
        put = known[number].put if number in known else None
        try:
            _plan(saving, number, put, listed.get(number, ()), correction, single=single)
        except FixData as error:
            saving.refused[number] = error
    return saving


def plan_electronic(connection: Reading, company_id: str, number: str | None, name: str, address: str) -> Saving:
    """Return what changes so that a customer has this electronic address; one whom no row is about gets one.

    Refused is ``no_customer_number``.
    """
    if not number:
        return Saving(refused={"": Conflict("no_customer_number", say("no_customer_number"))})
    known = customers.find_rows_by_number(connection, company_id, [number])
    put = known[number].put if number in known else CustomerPut(number=number, name=name)
    return Saving(customers=[put.model_copy(update={"electronic_address": address})])


def _plan(
    saving: Saving,
    number: str,
    put: CustomerPut | None,
    listed: tuple[str, ...],
    correction: Correction,
    *,
    single: bool,
) -> None:
    if not number:
        raise Conflict("no_customer_number", say("no_customer_number"))
    emails = [] if put is None else [one.email for one in put.emails]
    change = None
    if correction.applies_to(listed):
        change = checked_change(number, SEPARATOR.join(correction.applied(listed)), single=single)
    elif not listed and not _has_receiver(put) and not correction.applies_to(emails):
        change = checked_change(number, correction.new, single=single)
    elif not correction.applies_to(emails) and not _stands(correction.new, (*emails, *listed)):
        sentence = say("not_in_registers", number=number)
        raise Conflict("not_in_register", sentence)
    if change is not None:
        saving.rows.append(change)
    if put is not None and correction.applies_to(emails):
        saving.customers.append(put.model_copy(update={"emails": _corrected(put.emails, correction)}))


def _corrected(emails: Sequence[CustomerEmail], correction: Correction) -> list[CustomerEmail]:
    """Return the customer's rows with the new address in the role of the old one."""
    roles = {one.email.casefold(): one.role for one in reversed(emails)}
    role_of_new = roles.get(correction.new.casefold())
    role_of_old = roles[correction.old.casefold()]
    order = ("to", "cc", "bcc")
    roles[correction.new.casefold()] = min(role_of_old, role_of_new or role_of_old, key=order.index)
    found = correction.applied([one.email for one in emails])
    return sorted(
        (CustomerEmail(email=one, role=roles[one.casefold()]) for one in found), key=lambda one: order.index(one.role)
    )


def _has_receiver(put: CustomerPut | None) -> bool:
    return put is not None and any(one.role == "to" for one in put.emails)


def _stands(address: str, addresses: Iterable[str]) -> bool:
    return address.casefold() in {one.casefold() for one in addresses}
