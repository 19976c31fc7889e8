"""What a person may do with a delivery: a table of state × taken × in doubt × replaced."""

import itertools

import pytest

from connect_app.domain.acts import DeliveryAct, InvoiceAct, Standing, delivery_acts, invoice_acts
from connect_app.domain.delivery import DeliveryState
from connect_app.domain.invoice import InvoiceState

S, A = DeliveryState, DeliveryAct


@pytest.mark.parametrize(
    ("state", "fresh", "taken", "in_doubt"),
    [
        (S.QUEUED, {A.CANCEL}, {A.CANCEL}, {A.CANCEL}),
        (S.HANDING_OVER, set(), set(), set()),
        (S.DEFERRED, {A.RETRY, A.RELEASE, A.CANCEL}, set(), set()),
        (S.UNCERTAIN, set(), set(), {A.CONFIRM}),
        (S.ACCEPTED, {A.RESEND}, {A.RESEND}, {A.RESEND}),
        (S.DELIVERED, {A.RESEND}, {A.RESEND}, {A.RESEND}),
        (S.FAILED, {A.RETRY, A.RESEND}, {A.RESEND}, {A.RESEND}),
        (S.HELD, {A.RETRY, A.RELEASE, A.CANCEL, A.RESEND}, {A.RESEND}, {A.CONFIRM, A.RESEND}),
        (S.CANCELLED, set(), set(), set()),
    ],
)
def test_what_may_be_done_in_each_state(
    state: DeliveryState, fresh: set[DeliveryAct], taken: set[DeliveryAct], in_doubt: set[DeliveryAct]
) -> None:
    assert set(delivery_acts(Standing(state))) == fresh
    assert set(delivery_acts(Standing(state, was_accepted=True))) == taken
    assert set(delivery_acts(Standing(state, in_doubt=True))) == in_doubt


def test_what_was_sent_again_already_goes_by_no_way_again() -> None:
    for state, taken, doubt in itertools.product(S, (False, True), (False, True)):
        may = set(delivery_acts(Standing(state, taken, doubt, is_replaced=True)))
        assert not may & {A.RETRY, A.RELEASE, A.RESEND}
        assert may == set(delivery_acts(Standing(state, taken, doubt))) - {A.RETRY, A.RELEASE, A.RESEND}


def test_what_was_built_anew_after_damage_is_taken_back_confirmed_or_sent_anew() -> None:
    now = Standing(S.HELD, in_doubt=True, is_built_anew=True)
    assert set(delivery_acts(now)) == {A.CANCEL, A.CONFIRM, A.RESEND}


@pytest.mark.parametrize("state", InvoiceState)
def test_an_invoice_is_sent_and_changed_while_nothing_of_it_is_gone(state: InvoiceState) -> None:
    is_here = state in {InvoiceState.WAITING, InvoiceState.HELD, InvoiceState.CANCELLED}
    assert set(invoice_acts(state)) == ({InvoiceAct.SEND, InvoiceAct.ATTACH} if is_here else set())
