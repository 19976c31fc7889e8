"""One file that is about to be attached: what it is, what the clerk says about it, and what the program found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from connect_app.client.jobs import Description
from connect_app.documents.mending.steps import Fix, Step
from connect_app.domain.finding import Finding, Severity

if TYPE_CHECKING:
    from connect_app.desktop.background.tasks import Task
    from connect_app.domain.attachment import DocumentFacts


@dataclass(slots=True, eq=False)
class ChosenFile:
    """A file of this computer, or what the program made of one.

    ``original``: the file that it was made from. ``done``: what was done to it. ``facts`` and ``findings`` are None
    while it is being looked at or changed (``is_changing``); ``failure`` says why that came to nothing.
    """

    path: Path
    filename: str
    description: Description
    original: Path | None = None
    original_name: str = ""
    done: tuple[Step, ...] = ()
    facts: DocumentFacts | None = None
    findings: tuple[Finding, ...] | None = None
    failure: str = ""
    is_changing: bool = False
    task: Task[Any] | None = None

    @property
    def is_checked(self) -> bool:
        """True once the program has looked at it."""
        return self.findings is not None and not self.is_changing

    @property
    def has_errors(self) -> bool:
        """True if it cannot be attached as it is."""
        return any(finding.severity is Severity.ERROR for finding in self.findings or ())

    @property
    def may_go(self) -> bool:
        """True once it is known that it can be attached."""
        return self.is_checked and not self.has_errors

    @property
    def fixes(self) -> tuple[Fix, ...]:
        """What the program can do about it, each once, an error's first."""
        ordered = sorted(self.findings or (), key=lambda one: one.severity is not Severity.ERROR)
        found = dict.fromkeys(Fix(one.fix) for one in ordered if one.fix in list(Fix))
        return tuple(found) if self.is_checked else ()

    @property
    def needed_fix(self) -> Fix | None:
        """What would mend it without a question, None where nothing would or nothing is needed."""
        errors = [one for one in self.findings or () if one.severity is Severity.ERROR]
        wanted = {Fix(one.fix) if one.fix in list(Fix) else None for one in errors}
        if not self.is_checked or None in wanted or Fix.UNLOCK in wanted:
            return None
        # A picture that is made a PDF is made small enough, too.
        return next((fix for fix in (Fix.CONVERT_TO_PDF, Fix.REPAIR, Fix.SHRINK) if fix in wanted), None)


def worth_saying(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Leave out what follows from another finding: content that is not what it says fits no channel either."""
    codes = {finding.code for finding in findings}
    if codes & {"content_mismatch", "infected_name"}:
        return tuple(finding for finding in findings if finding.code != "format_not_allowed")
    return tuple(findings)
