"""The Idempotency-Key of what a person typed: pressed again it is the same call, typed anew it is another."""

from typing import Generic, TypeVar

from connect_app.domain.identifiers import new_id

_Typed = TypeVar("_Typed")


class CallKey(Generic[_Typed]):
    """Keeps the key of a dialog through refusals and a lost gateway, so that no press begins a thing twice."""

    def __init__(self) -> None:
        self._key = new_id()
        self._typed: _Typed | None = None

    def of(self, typed: _Typed) -> str:
        """Return the key of a call with these values: the last one as long as they are the same."""
        if typed != self._typed:
            self._key, self._typed = new_id(), typed
        return self._key
