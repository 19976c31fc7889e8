"""Findings: what the program noticed about an invoice, an attachment or a route."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from connect_app.domain.channel import Channel
from connect_app.domain.saying import Told, parts

INSIDE = "inside"
"""The parameter of a finding that says in what a file that was left out stands (``data``, ``picture``); its hash is in
``sha256``."""

STATED_TYPE = "stated_type"
"""The value of `INSIDE` for a file that goes, but with another media type than the invoice states."""


class Severity(StrEnum):
    """Only an error stops; a warning is shown; a hint helps."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding.

    ``code`` is stable; ``message`` is the English sentence; ``says`` is its name and ``params`` are the values in it,
    so that the desktop can say it in the clerk's language; ``fix`` names what the program offers to mend it, if
    anything. ``owner`` is who can mend it (a `FailureOwner`), None where that is the clerk.
    """

    code: str
    severity: Severity
    message: str
    field: str | None = None
    channel: Channel | None = None
    fix: str | None = None
    params: Mapping[str, Told] = dataclasses.field(default_factory=dict)
    owner: str | None = None
    says: str | None = None

    def __post_init__(self) -> None:
        """Take the values of the sentence among ``params``; make it of them where it comes from a table."""
        message, params, says = parts(self.message, self.code, self.params, self.says)
        object.__setattr__(self, "message", message)
        object.__setattr__(self, "params", params)
        object.__setattr__(self, "says", says)
