"""Columns of a table, as data."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from connect_app.desktop.style.icon_loading import IconName

R = TypeVar("R")


@dataclass(frozen=True)
class Column(Generic[R]):
    """One column. ``key`` names it in the kept layout; ``width`` is in pixels at 100 %.

    ``samples`` gives texts that are shown whole where there is room: the column starts as wide as they are in this
    language and font, and may be narrowed to ``width``.

    ``icon`` gives the icon beside or instead of the text, ``signs`` several of them; ``spoken`` what a screen reader
    says where it differs from the text; ``hint`` the tool tip. ``sort_key`` is what the gateway's lists sort by, None
    where the column cannot be sorted by. A column with ``is_optional`` starts hidden; one that ``gives_way`` is hidden
    while there is no room, the lowest number first, 0: never; ``stretches`` takes the room that is left; ``least`` is
    the width to which a column is narrowed for that one, 0: not at all; ``is_bold`` says which rows stand out;
    ``is_number``: a text that is cut off is cut in its middle.

    A cell that is edited in place names the ``field`` that it changes; ``value`` is then the text to edit, and
    ``choices`` gives the values that it may have, each with its words, where it is not free text.
    """

    key: str
    title: str
    text: Callable[[R], str]
    width: int = 120
    samples: Callable[[], Sequence[str]] | None = None
    least: int = 0
    is_right_aligned: bool = False
    icon: Callable[[R], IconName | None] | None = None
    signs: Callable[[R], tuple[IconName, ...]] | None = None
    spoken: Callable[[R], str] | None = None
    hint: Callable[[R], str] | None = None
    sort_key: str | None = None
    is_optional: bool = False
    gives_way: int = 0
    is_number: bool = False
    stretches: bool = False
    is_bold: Callable[[R], bool] | None = None
    field: str = ""
    value: Callable[[R], str] | None = None
    choices: Callable[[], Sequence[tuple[str, str]]] | None = None

    def edit_text(self, row: R) -> str:
        """Return the text that is edited."""
        return (self.value or self.text)(row)

    def words(self, value: str) -> str:
        """Return an edited text as the cell shows it."""
        return value if self.choices is None else dict(self.choices()).get(value, value)
