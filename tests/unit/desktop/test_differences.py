"""One list becomes another in steps."""

from hypothesis import given
from hypothesis import strategies as st

from connect_app.desktop.lists.differences import Differences, differences

ids = st.lists(st.integers(0, 30).map(str), unique=True)


def follow(old: list[str], new: list[str], steps: Differences) -> list[str]:
    """Take the steps as a table model does."""
    rows = list(old)
    for first, last in steps.removed:
        del rows[first : last + 1]
    if steps.order is not None:
        rows = [rows[source] for source in steps.order]
    for first, last in steps.inserted:
        rows[first:first] = new[first : last + 1]
    return rows


@given(ids, ids)
def test_the_steps_lead_to_the_new_list(old: list[str], new: list[str]) -> None:
    assert follow(old, new, differences(old, new)) == new


@given(ids)
def test_nothing_is_done_where_nothing_changed(rows: list[str]) -> None:
    assert differences(rows, rows) == Differences((), None, ())


def test_neighbours_go_and_come_together() -> None:
    steps = differences(["a", "b", "c", "d"], ["x", "y", "a", "d"])
    assert steps == Differences(((1, 2),), None, ((0, 1),))
