"""What a delivery's row says may be done with it is what the gateway does: its guards refuse all else."""

import itertools
from collections.abc import Callable

import pytest

from connect_app.contract.deliveries import Failure
from connect_app.domain.acts import RELEASABLE, RETRYABLE, DeliveryAct, delivery_acts
from connect_app.domain.delivery import MAY_HAVE_BEEN_SENT, DeliveryState, FailureOwner
from connect_app.domain.errors import Conflict
from connect_app.gateway.sends.repeating import arrived, started_again, taken_back
from connect_app.gateway.store.deliveries import DeliveryRecord
from connect_app.gateway.store.delivery_rows import delivery_model
from connect_app.gateway.store.frozen import read_frozen
from connect_app.gateway.store.record_hashes import frozen_hash
from tests.unit.gateway.test_records import FROZEN

GUARDS: dict[DeliveryAct, Callable[[DeliveryRecord], object]] = {
    DeliveryAct.RETRY: lambda row: started_again(row, RETRYABLE, "again", "lane"),
    DeliveryAct.RELEASE: lambda row: started_again(row, RELEASABLE, "on", "lane"),
    DeliveryAct.CANCEL: taken_back,
    DeliveryAct.CONFIRM: arrived,
}


def record(state: DeliveryState, *, taken: bool, in_doubt: bool, replaced: bool, code: str | None) -> DeliveryRecord:
    return DeliveryRecord(
        id="d",
        company_id="c",
        invoice_id="i",
        send_id="s",
        lane_id="l",
        channel="email",
        provider=None,
        address="a@kund.example",
        state=state.value,
        attempt_count=1,
        next_attempt_at=None,
        reference=None,
        failure=Failure(code=code, message="No.", owner=FailureOwner.YOU) if code else None,
        opened_at=None,
        accepted_at=1 if taken else None,
        proved=None,
        answered=None,
        in_doubt=in_doubt,
        replaces=None,
        replaced_by="n" if replaced else None,
        kept=read_frozen(FROZEN),
        sent_sha256=None,
        frozen_sha256=frozen_hash("i", "email", "a@kund.example", FROZEN, None),
        created_at=1,
        updated_at=1,
        version=1,
    )


def is_done(guard: Callable[[DeliveryRecord], object], row: DeliveryRecord) -> bool:
    try:
        guard(row)
    except Conflict:
        return False
    return True


@pytest.mark.parametrize("act", GUARDS)
@pytest.mark.parametrize("state", DeliveryState)
def test_guards_do_what_the_row_says_and_nothing_else(act: DeliveryAct, state: DeliveryState) -> None:
    for taken, in_doubt, replaced in itertools.product((False, True), repeat=3):
        for code in (None, "mail_refused", MAY_HAVE_BEEN_SENT):
            row = record(state, taken=taken, in_doubt=in_doubt, replaced=replaced, code=code)
            assert is_done(GUARDS[act], row) is (act in delivery_acts(row.standing)), (taken, in_doubt, replaced, code)


def test_a_delivery_says_what_may_be_done_with_it() -> None:
    row = record(DeliveryState.FAILED, taken=False, in_doubt=False, replaced=False, code="mail_refused")
    assert delivery_model(row).may == [DeliveryAct.RETRY, DeliveryAct.RESEND]
