import pytest
from hypothesis import given
from hypothesis import strategies as st

from connect_app.domain.delivery import (
    ARRIVED,
    IN_PROGRESS,
    MAY_CANCEL,
    MOVES,
    NEEDS_ATTENTION,
    DeliveryState,
    check_move,
    may_repeat,
)
from connect_app.domain.errors import Bug

S = DeliveryState


def test_every_state_stands_in_the_table_and_can_be_reached() -> None:
    assert set(MOVES) == set(S)
    reached, edge = set(), {S.QUEUED}
    while edge:
        reached |= edge
        edge = {new for old in edge for new in MOVES[old]} - reached
    assert reached == set(S)


@given(st.sampled_from(list(S)), st.sampled_from(list(S)))
def test_only_moves_of_the_table_pass(old: DeliveryState, new: DeliveryState) -> None:
    if new in MOVES[old]:
        check_move(old, new)
    else:
        with pytest.raises(Bug, match="illegal_move"):
            check_move(old, new)


def test_nothing_that_began_can_be_cancelled_or_begin_again_unasked() -> None:
    assert S.CANCELLED not in MOVES[S.HANDING_OVER] | MOVES[S.UNCERTAIN] | MOVES[S.ACCEPTED] | MOVES[S.DELIVERED]
    assert S.HANDING_OVER not in MOVES[S.UNCERTAIN] | MOVES[S.FAILED] | MOVES[S.HELD] | MOVES[S.ACCEPTED]
    assert all(S.CANCELLED in MOVES[state] for state in MAY_CANCEL)


def test_the_groups_share_no_state() -> None:
    groups = [NEEDS_ATTENTION, IN_PROGRESS, ARRIVED, {S.CANCELLED}]
    assert sum(map(len, groups)) == len(S)
    assert frozenset().union(*groups) == set(S)


@given(st.sampled_from(list(S)), st.booleans(), st.booleans())
def test_what_may_have_arrived_is_never_repeated(state: DeliveryState, accepted: bool, in_doubt: bool) -> None:
    allowed = may_repeat(state, ever_accepted=accepted, in_doubt=in_doubt)
    assert not (allowed and (accepted or in_doubt))
    assert allowed == (state in {S.FAILED, S.HELD, S.DEFERRED} and not accepted and not in_doubt)
