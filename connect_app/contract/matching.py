"""Files that find their invoices: the company's rules, the question and the answer."""

from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from connect_app.contract.base import Model, RequestModel
from connect_app.contract.files import Invoice


class MatchingRules(Model):
    """How a company's files find their invoices."""

    marks: Annotated[list[Literal["number", "order", "customer"]], Field(min_length=1)] = [
        "number",
        "order",
        "customer",
    ]
    name_patterns: Annotated[list[Annotated[str, Field(min_length=1, max_length=200)]], Field(max_length=10)] = []
    """How file names are built: ``{number}``, ``{order}``, ``{customer}``, and ``*`` for anything."""
    check_digit: bool = False
    """Numbers may have a check digit behind them, as payment references have it."""
    read_text: bool = True
    read_codes: bool = True
    read_scans: bool = False
    """Words are read from pictures, too, where the program for that is installed."""
    split: Literal["never", "at_codes", "at_sheets"] = "at_codes"
    """A scan is split where a page has the code of another invoice; ``at_sheets``: that page is only a sheet between
    two, and is left out.
    """


class MatchingPatch(MatchingRules):
    """Whole new rules."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class FileToMatch(RequestModel):
    """A file that wants to find its invoice: its name, the words on its first page, and the bar codes on it.

    ``is_scanned``: the words were read from a picture. ``number``, ``order``, ``customer``: a list beside it says so,
    and that outranks all else. ``sha256``: of its bytes, to be told where they hang already.
    """

    name: Annotated[str, Field(max_length=500)]
    text: Annotated[str, Field(max_length=20_000)] = ""
    is_scanned: bool = False
    codes: Annotated[list[Annotated[str, Field(max_length=500)]], Field(max_length=20)] = []
    number: Annotated[str, Field(max_length=200)] = ""
    order: Annotated[str, Field(max_length=200)] = ""
    customer: Annotated[str, Field(max_length=200)] = ""
    sha256: Annotated[str, Field(max_length=64)] = ""


class MatchRequest(RequestModel):
    """Which waiting invoice does each of these files belong to? ``file_ids``: only invoices of these files."""

    files: Annotated[list[FileToMatch], Field(max_length=5_000)]
    file_ids: Annotated[list[str], Field(max_length=500)] | None = None


class MatchCandidate(Model):
    """An invoice that a file may belong to; ``reason`` is such as ``number_in_name``."""

    invoice_id: str
    reason: str


class FileMatch(Model):
    """The answer for one file. ``sure``: it belongs to ``invoice_id`` and may be attached without a question.

    ``attached_to``: waiting invoices on which these bytes hang already.
    """

    name: str
    invoice_id: str | None
    sure: bool
    candidates: list[MatchCandidate]
    attached_to: list[str] = []


class MatchAnswer(Model):
    """The answers, in the order asked, and all invoices that they name."""

    items: list[FileMatch]
    invoices: list[Invoice] = []


class MatchTrialRequest(RequestModel):
    """Rules to be tried on the last files of the company; nothing is kept."""

    rules: MatchingPatch


class TriedFile(Model):
    """What the rules say of a file that hangs on an invoice: that one, another one, a question, or nothing."""

    name: str
    invoice_number: str
    verdict: Literal["right", "wrong", "question", "not_found"]


class MatchTrial(Model):
    """The last files, the newest first, and what the rules say of each by its name."""

    items: list[TriedFile]
