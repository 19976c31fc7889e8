"""Which invoices were held to the rule packs, by the hash of their bytes, and which rules they break."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass

from sqlalchemy import and_, select, update

from connect_app.domain.delivery import FailureOwner
from connect_app.domain.finding import Finding, Severity
from connect_app.domain.invoice import FileFormat, InvoiceState
from connect_app.domain.routing import BROKEN_RULE
from connect_app.domain.saying import quoted, say
from connect_app.gateway.store.columns import loaded, loaded_objects, read_findings
from connect_app.gateway.store.events import append_event, now_us
from connect_app.gateway.store.tables import invoice, judgement
from connect_app.gateway.store.transactions import Reading, Writing

_CHUNK = 500
_WAITING = (InvoiceState.WAITING.value, InvoiceState.HELD.value, InvoiceState.CANCELLED.value)
JUDGED_FORMATS = (FileFormat.UBL.value, FileFormat.CII.value)

Broken = Sequence[tuple[str, str]]
"""Rules by their numbers, each with the words of its pack."""


@dataclass(frozen=True, slots=True)
class Unjudged:
    """An invoice that is to be judged: its row, what it is, and where its bytes lie."""

    row: int
    format: str
    sha256: str
    blob: str
    offset: int
    size: int


def unjudged(connection: Reading, after: int, limit: int) -> list[Unjudged]:
    """Return the next invoices that wait and that nobody has judged, in the order of their coming."""
    c = invoice.c
    query = (
        select(c.row, c.format, c.original_sha256, c.original_blob, c.original_offset, c.original_length)
        .select_from(invoice.outerjoin(judgement, judgement.c.sha256 == c.original_sha256))
        .where(and_(c.row > after, c.format.in_(JUDGED_FORMATS), c.state.in_(_WAITING), judgement.c.sha256.is_(None)))
        .order_by(c.row)
        .limit(limit)
    )
    return [Unjudged(*one) for one in connection.execute(query).all()]


def judged(connection: Reading, hashes: Iterable[str]) -> Mapping[str, bool]:
    """Return of those that were looked at whether they could be judged."""
    wanted = sorted(set(hashes))
    found: dict[str, bool] = {}
    for start in range(0, len(wanted), _CHUNK):
        query = select(judgement.c.sha256, judgement.c.broken).where(
            judgement.c.sha256.in_(wanted[start : start + _CHUNK])
        )
        found.update({row.sha256: loaded(row.broken) is not None for row in connection.execute(query).all()})
    return found


def record_judgement(connection: Writing, sha256: str, broken: Broken | None, by: str) -> None:
    """Keep what a rule pack said (None: it cannot judge it), and tell it of every invoice with these bytes that waits.

    Rules that our own checks told already are not told twice.
    """
    kept = None if broken is None else [list(one) for one in broken]
    values: dict[str, object] = {"broken": kept, "judged_at": now_us()}
    changed = connection.sql.insert(judgement).values(sha256=sha256, **values)
    connection.execute(changed.on_conflict_do_update(index_elements=["sha256"], set_=values))
    c = invoice.c
    query = select(c.id, c.company_id, c.file_id, c.findings).where(c.original_sha256 == sha256, c.state.in_(_WAITING))
    for row in connection.execute(query).all():
        known = {_same(str(one.params.get("rule", ""))) for one in read_findings(row.findings)}
        new = [asdict(one) for one in _findings(broken or ()) if _same(str(one.params["rule"])) not in known]
        if new:
            found = [*(loaded_objects(row.findings)), *new]
            values = {"findings": found, "version": c.version + 1}
            connection.execute(update(invoice).where(c.id == row.id).values(values))
        append_event(connection, row.company_id, "file.changed", row.file_id, by=by)


def _findings(broken: Broken) -> list[Finding]:
    words = dict(reversed(broken))
    return [
        Finding(
            BROKEN_RULE,
            Severity.WARNING,
            say("broken_rule.of_pack", rule=rule, words=quoted(text)),
            params={"rule": rule},
            owner=FailureOwner.BUSINESS_SYSTEM.value,
        )
        for rule, text in words.items()
    ]


def _same(rule: str) -> str:
    """Return a rule's number in one spelling: ``BR-S-8`` is ``BR-S-08``."""
    head, _, number = rule.rpartition("-")
    return f"{head}-{int(number)}" if number.isdigit() else rule
