"""The fixed copies: by the company's own mail server, to the address that stood in the settings at the send."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from connect_app.domain.channel import LETTER_CHANNEL
from connect_app.domain.errors import Bug
from connect_app.domain.saying import say
from connect_app.gateway.channels.interface import Pace
from connect_app.gateway.company.accounts import Accounts
from connect_app.gateway.store.deliveries import DeliveryRecord
from connect_app.gateway.store.mail_copies import CopyRecord

if TYPE_CHECKING:
    from connect_app.gateway.channels.graph import GraphCarrier, GraphSession
    from connect_app.gateway.channels.mail import MailCarrier, MailSession


class FixedCopies:
    """Where the fixed copies of companies go; see `delivery.copies`."""

    settled_s = None

    def __init__(self, accounts: Accounts) -> None:
        self._accounts = accounts

    def is_wanted(self, company_id: str) -> bool:
        """Say yes: who gets a copy was frozen with the send."""
        del company_id
        return True

    def pace(self, company_id: str) -> Pace:
        """Return the pace of the company's mail account: a copy is a mail like any other."""
        return self._carrier(company_id).capability.pace

    @contextmanager
    def session(self, company_id: str) -> Iterator["_Session"]:
        """Sign in to the company's mail account; raises TryLater, SignIn or FixSettings."""
        carrier = self._carrier(company_id)
        with carrier.session() as session:
            yield _Session(carrier, session)

    def _carrier(self, company_id: str) -> "MailCarrier | GraphCarrier":
        from connect_app.gateway.channels.graph import GraphCarrier
        from connect_app.gateway.channels.mail import MailCarrier

        carrier = self._accounts.carrier(company_id, LETTER_CHANNEL)
        if not isinstance(carrier, MailCarrier | GraphCarrier):
            raise Bug("no_mail_channel", say("no_mail_channel"))
        return carrier


class _Session:
    """An open way to the mail server."""

    def __init__(self, carrier: "MailCarrier | GraphCarrier", session: "MailSession | GraphSession") -> None:
        self._carrier = carrier
        self._session = session

    def make(self, one: CopyRecord, row: DeliveryRecord, data: bytes) -> str:
        """Send the copy; raises Bug ``wrong_recipient`` where it would go elsewhere than was frozen."""
        wanted = row.frozen.fixed_copy
        if wanted is None or wanted.address != one.address:
            raise Bug("wrong_recipient", say("wrong_recipient"))
        return self._session.send_copy(one.address, self._carrier.copy(data, one.id, one.mail_id, one.address), one.id)
