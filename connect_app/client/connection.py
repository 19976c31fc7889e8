"""The way to the gateway: made when it is first needed, made anew when it is lost."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Protocol

from connect_app.client.calls import Gateway
from connect_app.client.embedded import Address
from connect_app.contract.companies import Company, Role, Settings, User
from connect_app.domain.errors import ConnectError, FixSettings, TryLater
from connect_app.domain.saying import say


class Way(Protocol):
    """Where a gateway is found."""

    def ensure(self) -> Address:
        """Return its address, starting it if that is ours to do. Raises ConnectError."""

    def give_up(self) -> None:
        """Let an `ensure` that runs in another thread end soon, with TryLater; so does every later one."""


@dataclass(frozen=True, slots=True)
class SharedGateway:
    """The company's gateway, at a fixed address; somebody else starts it."""

    url: str
    token: str

    def ensure(self) -> Address:
        """Return the address."""
        return Address(self.url, self.token, 0, "")

    def give_up(self) -> None:
        """There is nothing that takes long."""


@dataclass(frozen=True, slots=True)
class SignedIn:
    """An open connection: who works for which company, with which settings.

    ``companies``: all that the user works for, the oldest first.
    """

    gateway: Gateway
    user: User
    company: Company
    settings: Settings
    companies: tuple[Company, ...]


class Connection:
    """Keeps one `Gateway` for all threads. Thread-safe; `close` at the end.

    ``way`` is an `EmbeddedGateway`, a `SharedGateway` or a `JoinedGateway`. ``role`` lets one look in another role in
    practice mode.
    ``choose`` takes the company to work for out of those that the user has, the oldest first.
    """

    def __init__(
        self,
        way: Way,
        role: Role | None = None,
        choose: Callable[[Sequence[Company]], Company] = itemgetter(0),
    ) -> None:
        self._way = way
        self._role = role
        self._choose = choose
        self._opening = threading.Lock()
        self._lock = threading.Lock()
        self._signed_in: SignedIn | None = None
        self._closed = False

    def sign_in(self) -> SignedIn:
        """Return the connection that is open, or open it. Raises ConnectError; the next call tries again."""
        with self._opening:
            if (open_already := self._signed_in) is not None:
                return open_already
            address = self._way.ensure()
            gateway = Gateway(address.url, address.token, self._role)
            try:
                signed_in = _signed_in(gateway, self._choose)
                self._keep(signed_in)
            except BaseException:
                gateway.close()
                raise
            return signed_in

    def _keep(self, signed_in: SignedIn) -> None:
        with self._lock:
            if self._closed:
                raise TryLater("gateway_unreachable", say("gateway_unreachable.closing"))
            self._signed_in = signed_in

    def gateway(self) -> Gateway:
        """Return the gateway. Raises as `sign_in`."""
        return self.sign_in().gateway

    def company_id(self) -> str:
        """Return the first company, which files are for that name none. Raises as `sign_in`."""
        return self.sign_in().companies[0].id

    def damaged_gateway(self) -> Gateway:
        """Return a gateway that waits for a person, to be asked about its damage and closed. Raises as `sign_in`."""
        address = self._way.ensure()
        return Gateway(address.url, address.token)

    def look_as(self, role: Role) -> None:
        """Look in another role from the next `sign_in` on (practice mode only)."""
        self._role = role
        self.drop()

    def drop(self, lost: Gateway | None = None) -> bool:
        """Forget the open connection, so that the next call looks for the gateway anew; say whether there was one.

        ``lost``: only if it is still this one; another thread may have found the new one already. Calls that run in
        other threads end with TryLater.
        """
        with self._lock:
            signed_in = self._signed_in
            if signed_in is None or (lost is not None and signed_in.gateway is not lost):
                return False
            self._signed_in = None
        signed_in.gateway.close()
        return True

    def close(self) -> None:
        """Close the connection for good; calls that run in other threads end with TryLater."""
        with self._lock:
            self._closed = True
        self._way.give_up()
        self.drop()


def _signed_in(gateway: Gateway, choose: Callable[[Sequence[Company]], Company]) -> SignedIn:
    user = gateway.me()
    companies = gateway.companies()
    mine = tuple(company for company in companies if company.id in user.roles) or tuple(companies)
    if not mine:
        raise FixSettings("no_company", say("no_company.of_user"))
    company = choose(mine)
    return SignedIn(gateway, user, company, gateway.settings(company.id).value, mine)


def by_id(company_id: str) -> Callable[[Sequence[Company]], Company]:
    """Return what chooses the company of this id, or the first where there is none of it any more."""
    return lambda companies: next((one for one in companies if one.id == company_id), companies[0])


def by_name(wanted: str) -> Callable[[Sequence[Company]], Company]:
    """Return what chooses the company of this name or id; an empty one stands for the only company that there is.

    It raises FixSettings ``which_company`` if there are several and none was named, and ``unknown_company``.
    """

    def choose(companies: Sequence[Company]) -> Company:
        found = [one for one in companies if wanted in ("", one.id) or wanted.casefold() == one.name.casefold()]
        if len(found) == 1:
            return found[0]
        names = tuple(one.name for one in companies)
        if wanted:
            raise FixSettings("unknown_company", say("unknown_company", name=wanted, names=names))
        raise FixSettings("which_company", say("which_company", names=names))

    return choose


def is_lost(error: ConnectError) -> bool:
    """Say whether an error means that the gateway must be looked for anew: gone, or another one with another token."""
    return error.code in {"gateway_unreachable", "gateway_unavailable", "unauthorized"}


def is_signed_out(error: ConnectError) -> bool:
    """Say whether nobody is signed in (any more) at a gateway that was joined."""
    return error.code in {"signed_out", "unauthorized"}
