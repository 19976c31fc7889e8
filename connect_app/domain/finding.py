"""Findings: what the program noticed about an invoice, an attachment or a route."""

import dataclasses
from dataclasses import dataclass
from enum import StrEnum

from connect_app.domain.channel import Channel

INSIDE = "inside"
"""The parameter of a finding that says in what a file that was left out stands (``data``, ``picture``); its hash is in
``sha256``."""


class Severity(StrEnum):
    """Only an error stops; a warning is shown; a hint helps."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding.

    ``code`` is stable; ``message`` is the English sentence; ``params`` are the values in it, by name, so that the
    desktop can say it in the clerk's language; ``fix`` names what the program offers to mend it, if anything. ``owner``
    is who can mend it (a `FailureOwner`), None where that is the clerk.
    """

    code: str
    severity: Severity
    message: str
    field: str | None = None
    channel: Channel | None = None
    fix: str | None = None
    params: dict[str, str] = dataclasses.field(default_factory=dict)
    owner: str | None = None
