"""A view is one row of one table."""

from connect_app.desktop.lists.view import View
from connect_app.desktop.shell.places import PLACES, Group, Place


def test_every_place_has_one_row_with_a_view_a_title_and_a_key_of_its_own() -> None:
    assert list(PLACES) == list(Place)
    rows = PLACES.values()
    assert all(issubclass(row.view_class(), View) for row in rows)  # type: ignore[arg-type]
    for values in ([row.view for row in rows], [row.title for row in rows], [row.key for row in rows]):
        assert len(set(values)) == len(values)
    assert {row.group for row in rows} == {None, *Group}


def test_only_what_a_person_must_see_to_is_told_in_bold() -> None:
    assert {place for place, row in PLACES.items() if row.is_for_a_person} == {Place.ATTENTION, Place.MESSAGES}
    assert all(row.count is not None for row in PLACES.values() if row.is_for_a_person)
