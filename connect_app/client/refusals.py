"""Refusals of the gateway that carry more than a code and a sentence."""

import json
from collections.abc import Sequence
from typing import Any

from connect_app.contract.base import FieldError
from connect_app.contract.registers import FileReading
from connect_app.contract.registers import ImportRefused as ImportRefusedModel
from connect_app.domain.errors import Bug, ConnectError, FixData, FixSettings, SignIn, TryLater
from connect_app.domain.saying import SAYS, heard, say


class InvalidRequest(FixData):
    """The gateway refused what was asked; ``errors`` names the fields where the gateway did."""

    def __init__(self, code: str, sentence: str, errors: Sequence[FieldError] = ()) -> None:
        super().__init__(code, sentence)
        self.errors = tuple(errors)


class AttachmentRefused(InvalidRequest):
    """422 ``attachment_refused``: nothing was stored; ``errors`` has one entry per reason, its code a refusal code."""


class NotSendable(InvalidRequest):
    """409 ``not_sendable``: nothing was sent; ``errors`` has a reason per invoice, ``field`` being the invoice's id."""


class MissingAttachments(FixData):
    """409 ``missing_attachments``: nothing was sent; ``invoices`` are the ids of those that have none."""

    def __init__(self, code: str, sentence: str, invoices: Sequence[str]) -> None:
        super().__init__(code, sentence)
        self.invoices = tuple(invoices)


class PlanChanged(FixData):
    """409 ``plan_changed``: nothing was sent; ``invoices`` are the ids of those that are not as they were listed."""

    def __init__(self, code: str, sentence: str, invoices: Sequence[str]) -> None:
        super().__init__(code, sentence)
        self.invoices = tuple(invoices)


class ImportRefused(FixData):
    """422 ``import_refused``: nothing was imported. ``rejected``: the bad rows, at most as many as the gateway lists;
    ``rejected_count`` counts all. ``headers``: those of the file, where columns were not found by name; ``reading``:
    how it was read so far.
    """

    def __init__(self, code: str, sentence: str, refused: ImportRefusedModel) -> None:
        super().__init__(code, sentence)
        self.rejected = tuple(refused.rejected)
        self.rejected_count = refused.rejected_count
        self.headers = tuple(refused.headers)
        self.reading: FileReading = refused


class ChangedMeanwhile(FixData):
    """412 ``changed_meanwhile``: somebody else changed the row; read it again, then decide."""


class Cancelled(ConnectError):
    """The clerk cancelled a transfer. Nothing was kept on the other side that the program would count."""


def refusal(status: int, content: bytes) -> ConnectError:
    """Return the error that an answer with an error status stands for. The body may be anything."""
    try:
        problem = json.loads(content)
    except ValueError:
        problem = None
    if not isinstance(problem, dict):
        problem = {}
    code = str(problem.get("code") or _code_of_status(status))
    words = problem.get("detail") or problem.get("title")
    sentence = heard(str(words), code, _params(problem)) if words else say("unexpected_answer", status=str(status))
    naming = {"missing_attachments": MissingAttachments, "plan_changed": PlanChanged}.get(code)
    if naming is not None:
        return naming(code, sentence, [str(value) for value in problem.get("invoices") or ()])
    if code == "import_refused":
        return _import_refused(code, sentence, problem)
    errors = [
        FieldError(
            field=str(item.get("field")),
            code=str(item.get("code")),
            message=str(item.get("message")),
            params=_params(item),
        )
        for item in problem.get("errors") or ()
        if isinstance(item, dict)
    ]
    return _by_code_or_status(status, code, sentence, errors)


def _params(said: dict[str, Any]) -> dict[str, Any]:
    params = said.get("params")
    return {SAYS: said.get("says"), **params} if isinstance(params, dict) else {}


def _import_refused(code: str, sentence: str, problem: dict[str, Any]) -> ConnectError:
    try:
        refused = ImportRefusedModel.model_validate(problem)
    except ValueError:
        return InvalidRequest(code, sentence)
    return ImportRefused(code, sentence, refused)


def _code_of_status(status: int) -> str:
    if status == 413:
        return "too_large"
    return "gateway_unavailable" if status in _PASSING else "unexpected_answer"


_PASSING = frozenset({408, 425, 429, 502, 503, 504, 507})
_LATER_CODES = frozenset({"in_progress", "idempotency_key_in_use"})


def _by_code_or_status(status: int, code: str, sentence: str, errors: list[FieldError]) -> ConnectError:
    by_code = {"attachment_refused": AttachmentRefused, "not_sendable": NotSendable}.get(code)
    if by_code is not None:
        return by_code(code, sentence, errors)
    if status == 401:
        return SignIn(code, sentence)
    if status == 403:
        return FixSettings(code, sentence)
    if status == 412:
        return ChangedMeanwhile(code, sentence)
    if status in _PASSING or code in _LATER_CODES:
        return TryLater(code, sentence)
    if 400 <= status < 500:
        return InvalidRequest(code, sentence, errors)
    return Bug(code, sentence)
