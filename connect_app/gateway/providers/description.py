"""What a provider is, as data: how it is called, what its account consists of, what it can do."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from connect_app.domain.invoice import FileFormat
from connect_app.domain.saying import say
from connect_app.gateway.providers.interface import Provider

FieldKind = Literal["text", "secret", "url", "choice"]

Fields = Mapping[str, str]
"""The values of an account's fields by name; what was left empty is missing."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field of an account. ``help`` is a sentence for the administrator, ``choices`` what a choice may be."""

    name: str
    label: str
    kind: FieldKind = "text"
    is_required: bool = False
    help: str = ""
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Abilities:
    """What an operator can do.

    ``formats``: the data that it takes. ``attachments``: whether they travel inside the invoice or not at all;
    ``max_document_size`` in bytes, None where the operator says nothing. ``fall_backs``: what it would do by itself
    where the network fails, and is told not to. ``looks_up``: it answers whether a recipient can be reached.
    ``answers_before_repeat``: what it can be asked before anything goes once more. ``takes_address``: it takes the
    recipient's address beside the document, and not out of it.
    """

    formats: tuple[FileFormat, ...]
    attachments: Literal["inside", "none"] = "inside"
    max_document_size: int | None = None
    fall_backs: tuple[Literal["email", "print"], ...] = ()
    looks_up: bool = False
    gives_receipts: bool = True
    answers_before_repeat: Literal["state", "key", "search", "nothing"] = "nothing"
    takes_address: bool = True


@dataclass(frozen=True, slots=True)
class ProviderModule:
    """What an entry point names: what the provider is, and how an account of it is opened.

    Calling it with (fields, secrets) returns the Provider; nothing goes over the network for that.
    """

    name: str
    label: str
    fields: tuple[Field, ...]
    can: Abilities
    open: Callable[[Fields, Fields], Provider] = field(repr=False)

    def __call__(self, fields: Fields, secrets: Fields) -> Provider:
        """Open an account; raises FixSettings."""
        return self.open(fields, secrets)

    @property
    def secrets(self) -> tuple[str, ...]:
        """The names of the fields that are secrets."""
        return tuple(one.name for one in self.fields if one.kind == "secret")


BASE_URL = Field(
    "base_url",
    say("form.base_url"),
    "url",
    help=say("form.base_url_help"),
)
TOKEN = Field("token", say("form.token"), "secret", is_required=True, help=say("form.token_help"))
