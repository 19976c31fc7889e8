"""What stands against sending an invoice of a plan, worst first. No Qt in it but the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from connect_app.desktop.sends.not_sendable import Obstacle
from connect_app.desktop.text.sentences import said
from connect_app.domain.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from connect_app.contract.files import FindingModel
    from connect_app.contract.sends import Plan, PlanRow

GONE = "already_sent"
MEANT = "duplicate"

_HERE = frozenset(
    {
        "no_address",
        "invalid_address",
        "no_channel",
        "no_data",
        "wants_post",
        "wants_einvoice",
        "no_template",
        "required_attachment_missing",
        "attachment_gone",
        "cannot_embed",
        "format_not_allowed",
        "too_large",
    }
)
"""What the clerk can mend in this window: an address, a channel, an attachment."""
_WORST, _MENDED_HERE, _ONLY_MEANT = range(3)


def is_gone(row: PlanRow) -> bool:
    """Say whether the invoice went out already, or is on its way."""
    return any(one.code == GONE for one in _errors(row))


def obstacles_of(plan: Plan) -> list[Obstacle]:
    """Return what cannot go of what has not gone: first what somebody else must mend, last what needs a word only."""
    held_back = [row for row in plan.rows if not row.sendable and not is_gone(row)]
    return [_obstacle(row) for row in sorted(held_back, key=lambda row: _rank(_sorted_errors(row)[:1]))]


def _obstacle(row: PlanRow) -> Obstacle:
    is_only_meant = {one.code for one in _errors(row)} == {MEANT}
    return Obstacle(row.invoice_id, row.number, row.buyer_name or "", reasons_of(row), is_only_meant)


def reasons_of(row: PlanRow) -> tuple[str, ...]:
    """Return what stands against an invoice as sentences, the worst first and each once."""
    sentences = [said(one.message) for one in _sorted_errors(row)]
    return tuple(dict.fromkeys(sentences))


def lacks_text(row: PlanRow) -> str:
    """Return what an invoice needs and does not have, as far as the company wants to be asked about it."""
    asked = [one for one in row.findings if one.code == "required_attachment_missing"]
    return " ".join(said(one.message) for one in asked if one.severity is Severity.WARNING)


def _errors(row: PlanRow) -> list[FindingModel]:
    return [one for one in row.findings if one.severity is Severity.ERROR]


def _sorted_errors(row: PlanRow) -> list[FindingModel]:
    return sorted(_errors(row), key=lambda one: _rank([one]))


def _rank(errors: Sequence[FindingModel]) -> int:
    if not errors or errors[0].code == MEANT:
        return _ONLY_MEANT
    return _MENDED_HERE if errors[0].code in _HERE else _WORST
