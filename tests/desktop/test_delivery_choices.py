"""What a person may do with a delivery: what may have arrived is never tried again."""

from datetime import UTC, datetime

import pytest

from connect_app.contract.deliveries import Delivery, Failure, Move
from connect_app.desktop.invoice.delivery_choices import may_send_again, may_try_again
from connect_app.domain.channel import Channel
from connect_app.domain.delivery import DeliveryState, FailureOwner

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
S = DeliveryState


def delivery(*states: DeliveryState, code: str = "mail_refused", replaces: str | None = None) -> Delivery:
    """Return a delivery that went this way."""
    failure = Failure(code=code, message="No.", owner=FailureOwner.YOU) if states[-1] is S.FAILED else None
    return Delivery(
        id=f"d{len(states)}{replaces or ''}",
        invoice_id="i",
        send_id="s",
        channel=Channel.EMAIL,
        provider=None,
        address="a@x.example",
        state=states[-1],
        attempt_count=1,
        next_attempt_at=None,
        reference=None,
        failure=failure,
        opened_at=None,
        replaces=replaces,
        created_at=NOW,
        updated_at=NOW,
        moves=[Move(at=NOW, from_state=None, to_state=state, by="g", reason="", attempt=1) for state in states],
    )


@pytest.mark.parametrize(
    ("states", "code", "may"),
    [
        ((S.QUEUED, S.HANDING_OVER, S.FAILED), "mail_refused", True),
        ((S.QUEUED, S.HANDING_OVER, S.DEFERRED), "", True),
        ((S.QUEUED, S.HANDING_OVER, S.ACCEPTED, S.FAILED), "mail_refused", False),
        ((S.QUEUED, S.HANDING_OVER, S.UNCERTAIN, S.FAILED), "bounced", False),
        ((S.QUEUED, S.HANDING_OVER, S.UNCERTAIN, S.HELD), "", False),
        ((S.QUEUED, S.HANDING_OVER, S.UNCERTAIN, S.DEFERRED, S.HANDING_OVER, S.FAILED), "mail_refused", True),
        ((S.QUEUED, S.HELD), "", True),
        ((S.QUEUED, S.HANDING_OVER, S.ACCEPTED), "", False),
        ((S.QUEUED,), "", False),
    ],
)
def test_only_what_was_never_taken_is_tried_again(states: tuple[DeliveryState, ...], code: str, may: bool) -> None:
    assert may_try_again(delivery(*states, code=code)) is may


def test_what_was_sent_again_already_is_not_sent_again_once_more() -> None:
    old = delivery(S.QUEUED, S.HANDING_OVER, S.ACCEPTED)
    new = delivery(S.QUEUED, replaces=old.id)
    assert may_send_again(old, [old])
    assert not may_send_again(old, [old, new])
    assert not may_send_again(new, [old, new])
