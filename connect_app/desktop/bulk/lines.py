"""What is listed: one line per invoice as the gateway plans it, one row per customer. No Qt in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from connect_app.desktop.lists.rows import Amount
from connect_app.domain.channel import AddressRule, kind_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from connect_app.contract.registers import Mails
    from connect_app.contract.sends import PlanRow
    from connect_app.domain.finding import Severity


class Problem(NamedTuple):
    """What stands against sending, or is worth a word: a finding of the plan."""

    code: str
    message: str


class TemplateName(NamedTuple):
    """Which text the mail takes; ``is_default``: the one that came with the program."""

    language: str
    is_default: bool


@dataclass(frozen=True, slots=True)
class ChosenText:
    """A text that all mails of a language take in this send; ``name``: under which it is kept, empty if it is not."""

    name: str
    subject: str
    body: str


@dataclass(frozen=True, slots=True)
class Hung:
    """A file that was hung on all invoices from the window: its attachment on each."""

    filename: str
    attachment_ids: tuple[str, ...]
    line_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Whole:
    """What the clerk chose for the whole send. ``mails``: one for each invoice or customer; None: as each wants it."""

    mails: Mails | None = None
    texts: Mapping[str, ChosenText] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Wish:
    """What the clerk chose for an invoice, for this send only; the default chooses nothing.

    ``channel``: by post instead, or by e-mail all the same. ``address``: typed, several apart by ``;``. ``is_meant``:
    its number was sent before, and it goes all the same.
    """

    channel: str | None = None
    address: str | None = None
    is_meant: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One invoice. ``source``: the code of where its address was found; ``is_changed``: since it was first listed."""

    id: str
    number: str
    customer: str
    customer_number: str
    channel: str
    addresses: tuple[str, ...]
    source: str
    by_post: bool
    language: str
    template: TemplateName | None
    amount: Amount | None
    problems: tuple[Problem, ...]
    remarks: tuple[Problem, ...]
    is_alone: bool
    digest: str
    is_changed: bool = False
    shares_mail: bool = False
    """It goes in one mail with the other invoices of its customer."""
    text: ChosenText | None = None
    """What the mail says in place of the template."""

    @property
    def is_by_post(self) -> bool:
        """Say whether it goes on paper."""
        return kind_of(self.channel).address is AddressRule.NAME

    @property
    def has_letter(self) -> bool:
        """Say whether it goes with a subject and a text."""
        return kind_of(self.channel).has_letter

    @property
    def is_ready(self) -> bool:
        """Say whether nothing stands against sending it."""
        return not self.problems

    def has(self, code: str) -> bool:
        """Say whether this stands against sending it."""
        return any(problem.code == code for problem in self.problems)


def line_of(row: PlanRow, *, is_alone: bool, text: ChosenText | None = None) -> Line:
    """Return the line of a planned invoice. ``is_alone``: it would go out without an attachment.

    ``text``: what mails in its language take in place of the template.
    """
    first = row.channels[0] if row.channels else None
    return Line(
        id=row.invoice_id,
        number=row.number,
        customer=row.buyer_name or "",
        customer_number=row.customer_number or "",
        channel=first.channel.value if first else "",
        addresses=tuple(one.address for one in row.channels),
        source=(first.reason_code or "") if first else "",
        by_post=row.by_post,
        language=row.language,
        template=TemplateName(row.template.language, row.template.is_default) if row.template else None,
        amount=Amount(row.total.amount, row.total.currency) if row.total else None,
        problems=_problems(row, ("error",)),
        remarks=_problems(row, ("warning", "hint")),
        is_alone=is_alone,
        digest=row.digest,
        shares_mail=row.mails == "per_customer",
        text=text if any(one.channel.kind.has_letter for one in row.channels) else None,
    )


def _problems(row: PlanRow, severities: Iterable[Severity | str]) -> tuple[Problem, ...]:
    return tuple(Problem(one.code, one.message) for one in row.findings if one.severity in severities)


@dataclass(frozen=True, slots=True)
class Party:
    """One customer with the invoices that are listed for it.

    ``address``: as it is shown and typed. ``ready``: how many of ``lines`` nothing stands against.
    """

    id: str
    customer: str
    customer_number: str
    address: str
    lines: tuple[Line, ...]
    ready: int
    is_typed: bool

    @property
    def is_ready(self) -> bool:
        """Say whether all of its invoices can go."""
        return self.ready == len(self.lines)

    @property
    def worst(self) -> Line:
        """The first line that something stands against, else the first."""
        return next((line for line in self.lines if line.problems), self.lines[0])
