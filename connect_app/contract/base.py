"""What all contract models share."""

from datetime import UTC, datetime
from typing import Annotated, Generic, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, PlainSerializer

T = TypeVar("T")


class Model(BaseModel):
    """Base of every contract model: frozen, and tolerant of fields that a newer side adds."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class RequestModel(BaseModel):
    """Base of request bodies: types are strict and an unknown field is an error, so that a typing fault is seen."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


def _to_utc(value: datetime) -> datetime:
    return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)


def _format_instant(value: datetime) -> str:
    return value.isoformat(timespec="milliseconds").replace("+00:00", "Z")


Instant = Annotated[datetime, AfterValidator(_to_utc), PlainSerializer(_format_instant, when_used="json")]
"""RFC 3339 in UTC with milliseconds."""


class Money(Model):
    """An amount as a decimal string with its ISO 4217 currency."""

    amount: str
    currency: str


class Page(Model, Generic[T]):
    """One page of a list; ``total`` counts all rows that match, where ``total_is_at_least`` as far as was counted."""

    items: list[T]
    next_cursor: str | None = None
    total: int
    total_is_at_least: bool = False


class FieldError(Model):
    """One reason, and the field it is about."""

    field: str
    code: str
    message: str


class Problem(Model):
    """RFC 9457 problem details with a stable code."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str
    code: str
    errors: list[FieldError] = []
