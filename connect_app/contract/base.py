"""What all contract models share."""

from datetime import UTC, datetime
from typing import Annotated, Any, ClassVar, Generic, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    JsonValue,
    PlainSerializer,
    ValidatorFunctionWrapHandler,
    WrapValidator,
    model_validator,
)

from connect_app.domain.saying import SAYS, Sentence, heard, told

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


def _keep_sentence(value: object, check: ValidatorFunctionWrapHandler) -> str:
    text: str = check(value)
    return value if isinstance(value, Sentence) else text


Words = Annotated[str, WrapValidator(_keep_sentence)]
"""An English sentence; in a `Telling` it is a `Sentence`, on both sides of the wire, where it has a name there."""


def with_sentence(values: Any, text: str, code: str, params: str, says: str) -> Any:
    """Return the values of a model whose field ``text`` is a sentence, with its name and its values in their fields.

    The other way round for what came over the wire or from a table: there the sentence is made of its values. A table
    may keep its name among them.
    """
    words = values.get(text) if isinstance(values, dict) else None
    if not isinstance(words, str):
        return values
    known = {**(values.get(params) or {})}
    known.setdefault(SAYS, values.get(says))
    sentence = words if isinstance(words, Sentence) else heard(words, values.get(code), known)
    known |= told(sentence)
    name = known.pop(SAYS)
    return {**values, text: sentence, params: known, says: name}


class Telling(Model):
    """Base of what says something: ``says`` names the sentence, ``params`` are the values in it by name.

    They are those of the sentence that it is made with; a sentence that came over the wire is made of them again.
    """

    told_in: ClassVar[str] = "message"
    """The field with the sentence."""
    code_in: ClassVar[str] = "code"
    """The field with the code that says it where it came without values."""

    params: dict[str, JsonValue] = {}
    says: str | None = None

    @model_validator(mode="before")
    @classmethod
    def _hear(cls, values: Any) -> Any:
        return with_sentence(values, cls.told_in, cls.code_in, "params", "says")


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


class FieldError(Telling):
    """One reason, and the field it is about."""

    field: str
    code: str
    message: Words


class Problem(Telling):
    """RFC 9457 problem details with a stable code."""

    told_in = "detail"

    type: str = "about:blank"
    title: str
    status: int
    detail: Words
    code: str
    errors: list[FieldError] = []
