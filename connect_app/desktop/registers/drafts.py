"""What the clerk typed into a register and the gateway has not taken yet. It is kept until it is saved or dropped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, TypeVar

from connect_app.desktop.registers.registers import E, R, Register
from connect_app.domain.identifiers import new_id
from connect_app.domain.saying import Sentence

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.desktop.lists.columns import Column
    from connect_app.domain.errors import ConnectError

V = TypeVar("V")


@dataclass(frozen=True)
class Change(Generic[V]):
    """What a row said before (None: it was not there) and after (None: it was deleted)."""

    before: V | None
    after: V | None


@dataclass(frozen=True)
class Saved(Generic[R, V]):
    """The gateway has taken it: the row as it is now, and what changed."""

    row: R
    change: Change[V]


@dataclass(frozen=True)
class Conflict(Generic[R]):
    """Somebody else changed the row meanwhile: as it is now, None if it was deleted; ``who``, where that is known."""

    theirs: R | None
    who: str = ""


@dataclass
class Draft(Generic[R]):
    """The texts typed into one row, by field, on top of ``base``, the row as it was when the clerk began.

    ``is_new``: the row is not at the gateway yet. ``is_edited``: an editor is open on it.
    ``is_incomplete``: it lacks what a new row needs. ``key`` is the
    Idempotency-Key of a new row, another one for another text. ``error`` and ``conflict`` say why it is not saved.
    """

    base: R
    is_new: bool = False
    values: dict[str, str] = field(default_factory=dict)
    key: str = field(default_factory=new_id)
    is_saving: bool = False
    is_edited: bool = False
    is_incomplete: bool = False
    error: ConnectError | None = None
    conflict: Conflict[R] | None = None

    @property
    def is_stuck(self) -> bool:
        """Say whether it needs the clerk."""
        is_left_alone = self.is_incomplete and not self.is_edited
        return self.error is not None or self.conflict is not None or is_left_alone

    def text(self, column: Column[R]) -> str:
        """Return what stands in a field: what was typed, else what the row says."""
        return self.values.get(column.field, column.edit_text(self.base))

    def note_text(self, name: str, text: str, before: str) -> None:
        """Note what was typed into a field; what says the same as before is no change."""
        if text == before:
            self.values.pop(name, None)
        else:
            self.values[name] = text
        self.key = new_id()
        self.error = self.conflict = None


def _who(error: ConnectError) -> str:
    """Return who changed it, as the gateway says; empty where it does not."""
    who = error.sentence.params.get("who", ()) if isinstance(error.sentence, Sentence) else ()
    return ", ".join(map(str, who)) if isinstance(who, tuple) else str(who)


def save_draft(
    register: Register[R, E], base: R | None, edited: Callable[[], E], key: str, gateway: Gateway
) -> Saved[R, E] | Conflict[R]:
    """Save what was ``edited``: as a change of ``base``, or without one as a new row (``key``: Idempotency-Key).

    Runs in the background. A change that reached the gateway before, though its answer was lost, counts as saved.
    """
    from connect_app.client.refusals import ChangedMeanwhile, InvalidRequest

    after = edited()
    if base is None:
        row = register.add(gateway, after, key)
        return Saved(row, Change(None, register.entry(row)))
    before = register.entry(base)
    try:
        row = register.change(gateway, base, after)
    except (ChangedMeanwhile, InvalidRequest) as error:
        if isinstance(error, InvalidRequest) and error.code != "not_found":
            raise
        theirs = register.everywhere().row(gateway, base.id)
        if theirs is None or register.entry(theirs) != after:
            return Conflict(theirs, _who(error))
        row = theirs
    return Saved(row, Change(before, register.entry(row)))
