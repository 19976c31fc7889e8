"""What is seen of customers becomes what is known of them, or is thrown away."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from connect_app.contract.deliveries import Failure
from connect_app.domain.delivery import FailureOwner
from connect_app.domain.invoice import InvoiceKind
from connect_app.domain.routing import Reachability, recipient_at
from connect_app.domain.saying import say
from connect_app.domain.watching import Move, can_fall, is_fall, is_too_much, observe
from connect_app.gateway.company.provider_account import account_name
from connect_app.gateway.company.settings import load_settings
from connect_app.gateway.delivery.moves import SELF
from connect_app.gateway.delivery.watch_asking import Observation
from connect_app.gateway.providers.interface import LookedUp
from connect_app.gateway.store.customers import find_row
from connect_app.gateway.store.engine import Database
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.messages import ABOUT_CHECK, Trouble, mend, tell
from connect_app.gateway.store.other_numbers import numbers_key
from connect_app.gateway.store.recipient_checks import (
    ChangeRecord,
    CheckKind,
    CheckRecord,
    CheckState,
    Item,
    Seen,
    add_check,
    answered_customers,
    ask_for_credit_notes,
    changes_of,
    move_check,
    note_seen,
    note_settled,
    note_skipped,
    seen_items,
    suspects_of,
)
from connect_app.gateway.store.recipients import keep_evidence, write_answer
from connect_app.gateway.store.standings import (
    StandingRecord,
    Told,
    count_that_can_fall,
    forget_credit_notes,
    standings_of,
    tell_checked,
    write_standing,
)
from connect_app.gateway.store.transactions import Reading, Writing

_BATCH = 200
_MOST_TOLD = 10_000
_NEWS = (Move.FIRST, Move.CAME, Move.LEFT, Move.CHANGED)


@dataclass(frozen=True, slots=True)
class Falls:
    """What a run would make worse: how many of how many that can fall; ``unsettled``: whether there is any doubt.

    Of the kind of document of which too many fall, else of invoices.
    """

    known: int
    fallen: int
    unsettled: bool
    kind: InvoiceKind = InvoiceKind.INVOICE


@dataclass(frozen=True, slots=True)
class Settling:
    """Lets observations count. ``answered`` is told which addresses have another answer."""

    database: Database
    answered: Callable[[str, Iterable[str]], None] | None
    second_look_s: float

    def take(self, connection: Writing, check: CheckRecord, account: str, one: Observation) -> list[str]:
        """Write down an observation; what is good counts at once. Return addresses that have another answer now."""
        company_id, customer = check.company_id, one.customer
        row = find_row(connection, company_id, customer.id)
        key = numbers_key(customer.put)
        if row is None or numbers_key(row.put) != key:
            note_skipped(connection, one.item)  # it has other numbers now, about which nobody was asked
            return []
        kind = one.item.kind
        known = standings_of(connection, company_id, [customer.id], kind).get(customer.id)
        if one.said is None or one.address is None:
            self._take_nothing(connection, check, one, key, known)
            return []
        reachability = reachability_on(one.said, datetime.now(UTC).date())
        standing = known.standing if known is not None else None
        _, move = observe(standing, reachability, one.at)
        evidence_id = known.evidence_id if known is not None else None
        if move is not Move.SAME or evidence_id is None:
            recipient = recipient_at(one.address, kind)
            evidence_id = keep_evidence(connection, company_id, recipient, one.said, one.at)
        told = Told(one.said.source, one.said.operator, one.said.valid_from, one.said.valid_to)
        seen = Seen(key, one.address, reachability, told, evidence_id, one.at)
        note_seen(connection, one.item, seen)
        if known is None:
            write_standing(connection, company_id, _blank(one, key), is_news=False)
        if move is not Move.SAME and reachability is not Reachability.REACHABLE:
            return []
        changed = self._settle_one(connection, check, account, replace(one.item, seen=seen))
        if kind is InvoiceKind.INVOICE and reachability is Reachability.REACHABLE:
            changed += self._take_credit_notes(connection, check, account, one)
        return changed

    def _take_credit_notes(self, connection: Writing, check: CheckRecord, account: str, one: Observation) -> list[str]:
        """Have it asked whether a customer takes credit notes, too, unless the same answer says that."""
        item = ask_for_credit_notes(connection, check, one.item)
        said = one.said
        told = said.others.get(InvoiceKind.CREDIT_NOTE) if said is not None else None
        if said is None or told is None:
            return []
        return self.take(connection, check, account, replace(one, item=item, said=replace(said, reachability=told)))

    def _take_nothing(
        self, connection: Writing, check: CheckRecord, one: Observation, key: str, known: StandingRecord | None
    ) -> None:
        """Note that nobody was asked: it is known well enough, or there is nothing to ask about."""
        if one.addresses.problem is None and known is not None and known.standing is not None:
            note_settled(connection, one.item, Move.SAME, known.standing.reachability)
            is_there = known.standing.reachability is Reachability.REACHABLE
            if is_there and one.item.kind is InvoiceKind.INVOICE:
                ask_for_credit_notes(connection, check, one.item)
            return
        note_skipped(connection, one.item)
        blank = _blank(one, key)
        if known is None or known.problem is not blank.problem:
            write_standing(connection, one.customer.company_id, blank, is_news=False)
            tell_checked(connection, one.customer.company_id, [one.customer.id], by=SELF)

    def note_failure(self, connection: Writing, company_id: str, item: Item, failure: Failure) -> None:
        """Note beside what is known of a customer that it could not be asked about. What is known stands."""
        row = find_row(connection, company_id, item.customer_id)
        if row is None:
            return
        known = standings_of(connection, company_id, [row.id], item.kind).get(row.id) or _nothing_known(
            row.id, numbers_key(row.put), item.kind
        )
        noted = replace(known, failed_at=now_us(), failure=failure)
        write_standing(connection, company_id, noted, is_news=False)
        tell_checked(connection, company_id, [row.id], by=SELF)

    def falls(self, connection: Reading, check: CheckRecord) -> Falls:
        """Return what would become worse if all that was seen counted."""
        items = seen_items(connection, check.id)
        by_kind = []
        for kind in InvoiceKind:
            of_kind = [one for one in items if one.kind is kind]
            known = standings_of(connection, check.company_id, [one.customer_id for one in of_kind], kind)
            fallen = 0
            for one in of_kind:
                standing = known[one.customer_id].standing if one.customer_id in known else None
                if one.seen is not None and standing is not None:
                    fallen += is_fall(standing.reachability, one.seen.reachability)
            by_kind.append(Falls(self._that_can_fall(connection, check, kind), fallen, bool(items), kind))
        return next((one for one in by_kind if is_too_much(one.known, one.fallen)), by_kind[0])

    def _that_can_fall(self, connection: Reading, check: CheckRecord, kind: InvoiceKind) -> int:
        """Return of how many customers of a run it was known that they are there; a second look counts all of them."""
        if check.kind is CheckKind.SECOND_LOOK:
            return count_that_can_fall(connection, check.company_id, kind)
        items = answered_customers(connection, check.id, kind)
        known = standings_of(connection, check.company_id, items, kind)
        return sum(can_fall(one.standing.reachability) for one in known.values() if one.standing is not None)

    def settle(self, check: CheckRecord) -> None:
        """Let all count that was seen, some at a time, and end the run; those who fell are looked at once more."""
        company_id = check.company_id
        with self.database.reading() as connection:
            provider = load_settings(connection, company_id)[0].provider
        account = account_name(provider) if provider is not None else ""
        while True:
            with self.database.writing() as connection:
                items = seen_items(connection, check.id, limit=_BATCH)
                changed = [address for item in items for address in self._settle_one(connection, check, account, item)]
                if not items:
                    self._finish(connection, check)
                    return
            self.tell_answered(company_id, changed)
            self.database.give_way()

    def tell_answered(self, company_id: str, addresses: Iterable[str]) -> None:
        """Let what waits for these addresses go on; call it when it is committed."""
        found = list(addresses)
        if found and self.answered is not None:
            self.answered(company_id, found)

    def _settle_one(self, connection: Writing, check: CheckRecord, account: str, item: Item) -> list[str]:
        seen, company_id = item.seen, check.company_id
        row = find_row(connection, company_id, item.customer_id)
        if seen is None or row is None or numbers_key(row.put) != seen.numbers:
            note_skipped(connection, item)
            return []
        known = standings_of(connection, company_id, [row.id], item.kind).get(row.id)
        known = known or _nothing_known(row.id, seen.numbers, item.kind)
        before = known.standing
        after, move = observe(before, seen.reachability, seen.at)
        is_doubt = move is Move.SUSPECTED  # what is known stands, with its address and its proof
        written = replace(
            known,
            standing=after,
            checked_at=seen.at,
            address=known.address if is_doubt else seen.address,
            told=known.told if is_doubt else seen.told,
            evidence_id=known.evidence_id if is_doubt else seen.evidence_id,
            problem=None,
            failed_at=None,
            failure=None,
        )
        write_standing(connection, company_id, written, is_news=move in _NEWS)
        note_settled(connection, item, move, before.reachability if before is not None else None)
        if move is not Move.SAME or known.failure is not None:
            tell_checked(connection, company_id, [row.id], by=SELF)
        if move is Move.LEFT and item.kind is InvoiceKind.INVOICE:
            forget_credit_notes(connection, company_id, row.id, seen.at)
        if move not in (Move.CAME, Move.LEFT, Move.CHANGED):
            return []
        said = LookedUp(
            seen.reachability,
            seen.told.source or "",
            "",
            operator=seen.told.operator,
            valid_from=seen.told.valid_from,
            valid_to=seen.told.valid_to,
        )
        recipient = recipient_at(seen.address, item.kind)
        write_answer(connection, company_id, recipient, account, said, seen.evidence_id, seen.at)
        return [seen.address]

    def _finish(self, connection: Writing, check: CheckRecord) -> None:
        suspects = suspects_of(connection, check.id)
        if suspects:
            begins_at = now_us() + int(self.second_look_s * 1e6)
            kind = CheckKind.SECOND_LOOK
            add_check(connection, check.company_id, kind, by=SELF, customer_ids=suspects, begins_at=begins_at)
        move_check(connection, check, CheckState.DONE, by=SELF)
        mend(connection, check.company_id, ABOUT_CHECK, [check.company_id])
        sentence = _what_changed(changes_of(connection, check.company_id, check.id, _MOST_TOLD))
        if sentence is not None:
            tell(
                connection,
                check.company_id,
                Trouble("watch_changes", sentence, FailureOwner.YOU, ABOUT_CHECK, check.id),
            )

    def discard(self, connection: Writing, check: CheckRecord, reason: str) -> None:
        """Throw away what is worse, and give one alarm. What was good has counted already, and rightly so."""
        move_check(connection, check, CheckState.DISCARDED, by=SELF, reason=reason)
        trouble = Trouble("watch_discarded", reason, FailureOwner.ADMINISTRATOR, ABOUT_CHECK, check.company_id)
        tell(connection, check.company_id, trouble)


def reachability_on(said: LookedUp, day: date) -> Reachability:
    """Return what an answer means on a day: who is reached from a later day on is not there yet."""
    is_early = said.valid_from is not None and day < said.valid_from
    is_late = said.valid_to is not None and day > said.valid_to
    is_outside = said.reachability is Reachability.REACHABLE and (is_early or is_late)
    return Reachability.NOT_FOUND if is_outside else said.reachability


def _what_changed(changes: Sequence[ChangeRecord]) -> str | None:
    """Return in words how many came and left, for both kinds of document; None where nobody did."""
    counts = Counter((one.kind, one.move) for one in changes)
    came, left = (counts[InvoiceKind.INVOICE, move] for move in (Move.CAME, Move.LEFT))
    takes, stopped = (counts[InvoiceKind.CREDIT_NOTE, move] for move in (Move.CAME, Move.LEFT))
    if came or left:
        told = say("watch_changes", came=came, left=left)
        return say("watch_changes.both", said=told, takes=takes, stopped=stopped) if takes or stopped else told
    return say("watch_changes.credit_notes", takes=takes, stopped=stopped) if takes or stopped else None


def _nothing_known(customer_id: str, key: str, kind: InvoiceKind) -> StandingRecord:
    return StandingRecord(customer_id, key, None, None, None, None, Told(), None, None, None, None, kind)


def _blank(one: Observation, key: str) -> StandingRecord:
    return replace(
        _nothing_known(one.customer.id, key, one.item.kind), country=one.country, problem=one.addresses.problem
    )
