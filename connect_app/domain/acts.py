"""What a person may do with an invoice and with a delivery: said once, told to clients with each row."""

from dataclasses import dataclass
from enum import StrEnum

from connect_app.domain.delivery import ARRIVED, MAY_CANCEL, DeliveryState, may_repeat
from connect_app.domain.invoice import InvoiceState

_S = DeliveryState

SENDABLE = frozenset({InvoiceState.WAITING, InvoiceState.HELD, InvoiceState.CANCELLED})
"""States in which nothing of an invoice is on its way or gone: it may be sent, and its attachments may change."""
RETRYABLE = frozenset({_S.FAILED, _S.DEFERRED, _S.HELD})
RELEASABLE = frozenset({_S.HELD, _S.DEFERRED})
UNDER_WAY = frozenset({_S.QUEUED, _S.HANDING_OVER, _S.DEFERRED})
_SENT_ANEW = frozenset({_S.FAILED, _S.HELD, _S.ACCEPTED, _S.DELIVERED})


class InvoiceAct(StrEnum):
    """What may be done with an invoice."""

    SEND = "send"
    ATTACH = "attach"
    """Attachments may come, change and go, and one of them be chosen as the invoice itself."""


class DeliveryAct(StrEnum):
    """What may be done with a delivery; each is a call of that name."""

    RETRY = "retry"
    RELEASE = "release"
    CANCEL = "cancel"
    CONFIRM = "confirm"
    RESEND = "resend"
    """A new delivery takes its place; where it may have arrived, a reason is asked for."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a delivery stands, as far as it decides what may be done with it.

    ``was_accepted``: the other side took it once. ``in_doubt``: an attempt ended without an answer and nothing has
    settled it since. ``is_built_anew``: after damage; only a person can say whether it went out. ``is_duplicate``: the
    other side refused it because it has it already, so it never goes again by this way. ``waits_for_hour``: queued,
    until an hour that was chosen.
    """

    state: DeliveryState
    was_accepted: bool = False
    in_doubt: bool = False
    is_replaced: bool = False
    is_built_anew: bool = False
    is_duplicate: bool = False
    waits_for_hour: bool = False

    @property
    def may_have_arrived(self) -> bool:
        """Whether the other side may have it, so that it is never blindly repeated."""
        if self.state in ARRIVED or self.state in (_S.UNCERTAIN, _S.HANDING_OVER):
            return True
        if self.state not in RETRYABLE:
            return False
        return not may_repeat(self.state, ever_accepted=self.was_accepted, in_doubt=self.in_doubt)


def invoice_acts(state: str) -> tuple[InvoiceAct, ...]:
    """Return what may be done with an invoice in a state."""
    return tuple(InvoiceAct) if state in SENDABLE else ()


def delivery_acts(now: Standing) -> tuple[DeliveryAct, ...]:
    """Return what may be done with a delivery.

    Nothing of what was taken back: its invoice waits again, and is sent like any other. What is uncertain is being
    asked after, and offers nothing but that a person knows that it arrived.
    """
    goes_again = not now.is_replaced and not now.may_have_arrived and not now.is_duplicate
    may = {
        DeliveryAct.RETRY: goes_again and now.state in RETRYABLE,
        DeliveryAct.RELEASE: goes_again and (now.state in RELEASABLE or now.waits_for_hour),
        DeliveryAct.CANCEL: now.is_built_anew or (now.state in MAY_CANCEL and not now.may_have_arrived),
        DeliveryAct.CONFIRM: now.in_doubt and now.state in (_S.HELD, _S.UNCERTAIN),
        DeliveryAct.RESEND: not now.is_replaced and now.state in _SENT_ANEW,
    }
    return tuple(act for act, is_allowed in may.items() if is_allowed)
