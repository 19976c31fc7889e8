"""A notebook that lives as long as its process: for trying an account, and for tests."""

from collections.abc import Sequence
from datetime import datetime

from connect_app.gateway.providers.interface import Note, ProviderEvent


class LooseNotebook:
    """A Notebook in memory."""

    def __init__(self) -> None:
        self._notes: dict[str, tuple[Note, datetime | None]] = {}
        self._events: list[ProviderEvent] = []

    def read(self, key: str) -> Note | None:
        """Return what was written under a key."""
        return self._notes[key][0] if key in self._notes else None

    def write(self, key: str, said: Note, ask_at: datetime | None = None, events: Sequence[ProviderEvent] = ()) -> None:
        """Write under a key, together with events."""
        self._notes[key] = (dict(said), ask_at)
        self.keep(events)

    def due(self, at: datetime, limit: int) -> Sequence[tuple[str, Note]]:
        """Return what is to be asked about by ``at``."""
        waiting = [(when, key, said) for key, (said, when) in self._notes.items() if when is not None and when <= at]
        return [(key, said) for _, key, said in sorted(waiting, key=lambda one: one[:2])[:limit]]

    def key_of(self, field: str, value: str) -> str | None:
        """Return under which key this value was written in a field."""
        return next((key for key, (said, _) in self._notes.items() if said.get(field) == value), None)

    def keep(self, events: Sequence[ProviderEvent]) -> None:
        """Write events down; those whose id is known are left."""
        known = {one.id for one in self._events}
        self._events += [one for one in {one.id: one for one in events}.values() if one.id not in known]

    def events_after(self, cursor: str | None) -> tuple[Sequence[ProviderEvent], str | None]:
        """Return the events that were kept after ``cursor``, and the next cursor."""
        later = self._events[int(cursor or 0) :]
        return later, str(len(self._events)) if later else cursor
