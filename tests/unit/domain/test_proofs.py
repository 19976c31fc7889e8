"""What is proved of a delivery: whatever reports come in whatever order, it stands at the furthest that is true."""

import random
from datetime import date, timedelta

import pytest

from connect_app.domain.delivery import MOVES, DeliveryState
from connect_app.domain.proofs import (
    CONFIRMATIONS_DUE_FROM,
    Confirmation,
    ProofKind,
    confirmation_of,
    furthest,
    state_after,
)

S, P = DeliveryState, ProofKind
HISTORIES = 100_000
REPORTS = (P.ACCESS_POINT, P.CONFIRMED, P.BUYER, None)
SETTLED = (S.ACCEPTED, S.DELIVERED, S.FAILED)


def stands_at(reports: set[ProofKind | None]) -> DeliveryState:
    """Say it once more, in other words: a refusal beats all, then a confirmation, then that anybody has it."""
    if None in reports:
        return S.FAILED
    return S.DELIVERED if P.CONFIRMED in reports else S.ACCEPTED


def play(history: list[ProofKind | str | None]) -> list[tuple[DeliveryState, ProofKind | None]]:
    """Return where the ledger lets a delivery stand after each step; each of its moves is one of the table."""
    state, proved = S.HANDING_OVER, None
    seen = []
    for step in history:
        to = state
        if step == "taken" and state in (S.HANDING_OVER, S.UNCERTAIN):
            to = S.ACCEPTED
        elif step == "silence" and state is S.HANDING_OVER:
            to = S.UNCERTAIN
        elif step is None or isinstance(step, P):
            to = state_after(state, step, was_begun=True)
            proved = proved if step is None else furthest(proved, step)
        assert to is state or to in MOVES[state], (history, state, to)
        state = to
        seen.append((state, proved))
    return seen


def test_a_hundred_thousand_histories_of_late_doubled_early_and_contradictory_reports() -> None:
    chance = random.Random(20261130)
    for _ in range(HISTORIES):
        said = chance.choices(REPORTS, k=chance.randint(1, 4))
        reports = said + chance.choices(said, k=chance.randint(0, 3))  # doubled
        history: list[ProofKind | str | None] = [*reports]
        chance.shuffle(history)  # late and contradictory
        if chance.random() < 0.5:
            history.insert(chance.randint(0, len(history)), "silence")
        history.insert(chance.randint(0, len(history)), "taken")  # what stands before it is early
        history += ["gave up"] * chance.randint(0, 1)
        seen = play(history)
        state, proved = seen[-1]
        assert state is stands_at(set(reports)), history
        assert (proved is P.CONFIRMED) == (P.CONFIRMED in reports), history
        ranks = [SETTLED.index(one) for one, _ in seen if one in SETTLED]
        assert ranks == sorted(ranks), history  # nothing ever goes back
        assert play([*history, *reports])[-1] == (state, proved), history  # said once more it changes nothing


@pytest.mark.parametrize("state", [S.QUEUED, S.DEFERRED, S.HELD])
def test_late_evidence_keeps_it_from_going_once_more(state: DeliveryState) -> None:
    assert state_after(state, P.ACCESS_POINT, was_begun=True) is S.ACCEPTED
    assert state_after(state, P.BUYER, was_begun=True) is S.ACCEPTED
    assert state_after(state, P.CONFIRMED, was_begun=True) is S.DELIVERED
    assert state_after(state, P.CONFIRMED, was_begun=False) is state


def test_the_refusal_that_a_person_answered_with_a_retry_does_not_stop_that() -> None:
    assert state_after(S.QUEUED, None, was_begun=True) is S.QUEUED
    assert state_after(S.CANCELLED, None, was_begun=True) is S.CANCELLED


def test_until_the_end_of_march_2027_no_confirmation_is_due() -> None:
    before = CONFIRMATIONS_DUE_FROM - timedelta(days=1)
    assert date(2027, 3, 31) == CONFIRMATIONS_DUE_FROM
    assert confirmation_of(S.ACCEPTED, before, is_confirmed=False) is Confirmation.NOT_DUE
    assert confirmation_of(S.ACCEPTED, CONFIRMATIONS_DUE_FROM, is_confirmed=False) is Confirmation.AWAITED
    assert confirmation_of(S.DELIVERED, before, is_confirmed=True) is Confirmation.CONFIRMED
    assert confirmation_of(S.FAILED, before, is_confirmed=False) is None
    assert confirmation_of(S.QUEUED, None, is_confirmed=False) is None
