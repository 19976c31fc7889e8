"""A row as it was read, with what an edit of it has to name."""

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Versioned(Generic[T]):
    """A row and the ETag that an edit of it takes."""

    value: T
    etag: str
