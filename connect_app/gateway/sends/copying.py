"""Whether a copy of an invoice's mail goes to the address that the company has set for all of them."""

from collections.abc import Sequence

from connect_app.contract.companies import Settings
from connect_app.gateway.channels.bounces import same_address
from connect_app.gateway.channels.interface import FixedCopy


def fixed_copy(settings: Settings, recipients: Sequence[str]) -> FixedCopy | None:
    """Return who gets a copy of what goes by mail to ``recipients``; None: nobody, or a recipient has that address."""
    wanted = settings.mail_copy
    if wanted is None or not recipients or any(same_address(wanted.address, one) for one in recipients):
        return None
    return FixedCopy(wanted.address, wanted.way == "cc")


def copy_of_resend(settings: Settings, recipient: str) -> FixedCopy | None:
    """Return who gets a copy of a mail that is sent again."""
    wanted = settings.mail_copy
    return fixed_copy(settings, [recipient]) if wanted is not None and wanted.resends else None
