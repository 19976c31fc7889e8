"""Taking news in: the one way on which a receipt, a bounce or a returned letter moves a delivery on.

Nothing here trusts the news: it counts for a delivery of this company and channel, about its own address, that was
handed over, and only once. Whatever does not count is answered with the reason in words. What is proved is kept, also
where the delivery stays where it stands; `domain/proofs.py` has the rules.
"""

from dataclasses import dataclass, replace
from typing import Literal

from connect_app.domain.channel import Channel, kind_of
from connect_app.domain.delivery import ARRIVED, DeliveryState, FailureOwner
from connect_app.domain.errors import Conflict
from connect_app.domain.proofs import BuyerAnswer, ProofKind, state_after
from connect_app.domain.saying import quoted, say
from connect_app.gateway.channels.bounces import same_address
from connect_app.gateway.channels.interface import News, Unplaced
from connect_app.gateway.channels.report_words import REPORT_NAME, failure_of
from connect_app.gateway.delivery.copies import copy_address, copy_came_back, expect_copies
from connect_app.gateway.delivery.duplicates import is_duplicate, number_kept
from connect_app.gateway.delivery.moves import SELF, Step, hand_back, move, tell_proved
from connect_app.gateway.delivery.notices import Notices, letter_address, letter_came_back
from connect_app.gateway.delivery.together import others_in_mail
from connect_app.gateway.store.blobs import BlobStore
from connect_app.gateway.store.deliveries import Changes, DeliveryRecord, find_delivery
from connect_app.gateway.store.events import now_us
from connect_app.gateway.store.messages import ABOUT_INVOICE, Trouble, tell
from connect_app.gateway.store.proofs import NewProof, keep_proof
from connect_app.gateway.store.transactions import Writing
from connect_app.gateway.store.unplaced_reports import (
    NewReport,
    UnplacedRecord,
    is_of_another_company,
    keep_report,
    mark_placed,
)

_S = DeliveryState
_UNDER_WAY = (_S.HANDING_OVER, _S.UNCERTAIN)


@dataclass(frozen=True, slots=True)
class Taken:
    """What one piece of news came to. ``row``: the delivery that it is about, as it was, if the company has it."""

    outcome: Literal["failed", "delivered", "proved", "ignored"]
    reason: str
    row: DeliveryRecord | None = None
    is_about_no_mail: bool = False
    """It names no mail of this company, or another address than that mail had."""
    report_id: str | None = None
    """Under which it is kept for a person to say what it is about."""


class Taking:
    """Takes news in, inside of its caller's transaction."""

    def __init__(self, blobs: BlobStore, notices: Notices) -> None:
        self._blobs = blobs
        self._notices = notices

    def keep_evidence(self, one: News | Unplaced) -> dict[str, str]:
        """Store what the other side wrote, before the transaction of `take`, which wants the answer."""
        if not one.evidence:
            return {}
        name = one.evidence_name if isinstance(one, News) else REPORT_NAME
        return {"evidence": self._blobs.put(one.evidence).name, "evidence_name": name}

    def take(self, connection: Writing, company_id: str, channel: Channel, one: News, told: dict[str, str]) -> Taken:
        """Move the delivery that the news is about, if it counts; a bounce is told to the company, too."""
        row = find_delivery(connection, company_id, one.delivery_id)
        if row is None and channel.kind.can_bounce and one.failure is not None:
            to = letter_address(connection, company_id, one.delivery_id)
            if to is not None and any(same_address(address, to) for address in one.addresses or (to,)):
                return _letter_came_back(connection, one.delivery_id, to, quoted(one.detail))
            to = copy_address(connection, company_id, one.delivery_id)
            if to is not None:  # wherever it was passed on to: nothing about a copy is about its invoice
                return _copy_came_back(connection, company_id, one.delivery_id, to, quoted(one.detail))
        if row is None or row.channel != channel:
            return Taken("ignored", say("ignored.not_ours"), is_about_no_mail=True)
        against = _of_another_mail(row, one)
        if against is not None:
            return Taken("ignored", against, row, is_about_no_mail=True)
        # What is said of a mail is said of every invoice in it.
        others = others_in_mail(connection, row)
        is_new, *_ = [self._take_one(connection, each, one, told) for each in (row, *others)]
        if not is_new:
            return Taken("ignored", _objection(row, one), row)
        if one.failure is not None:
            return Taken("failed", one.failure.message, row)
        if one.proof is ProofKind.CONFIRMED:
            return Taken("delivered", say("move.reached", address=row.address, detail=quoted(one.detail)), row)
        return Taken("proved", one.detail, row)

    def _take_one(
        self, connection: Writing, row: DeliveryRecord, one: News, told: dict[str, str], *, by: str = SELF
    ) -> bool:
        """Keep what news proves of a delivery, and move it where that counts; return whether anything was new."""
        if not _was_begun(row):
            return False
        kept = number_kept(connection, row) if is_duplicate(one.failure) else None
        if kept is not None:
            one = replace(one, failure=kept, detail=kept.message)
        now, at = DeliveryState(row.state), now_us()
        to = state_after(now, one.proof, was_begun=True)
        is_new = one.proof is not None and keep_proof(connection, row, _proof(one, one.proof, told), at)
        if to is not now:
            move(connection, Step(row.id, to, one.detail, _changes(row, one), told), by=by)
            if is_duplicate(one.failure):
                hand_back(connection, [row])
            if to in ARRIVED and now not in ARRIVED:
                expect_copies(connection, self._notices.engine, [row])
            if to is _S.FAILED and kind_of(row.channel).can_bounce:
                self._notices.expect(connection, row, one.detail)
        elif is_new:
            tell_proved(connection, row, one.detail, told, at)
        if is_new and one.answer is not None:
            _tell_answer(connection, row, one)
        return is_new or to is not now

    def take_or_keep(
        self, connection: Writing, company_id: str, channel: Channel, one: News | Unplaced, told: dict[str, str]
    ) -> Taken:
        """Take news in; what says that a mail came back, and not which one of ours, is kept for a person to say."""
        if isinstance(one, Unplaced):
            kept = _new_report(one, one.address, one.status, one.reason, told)
            return Taken("ignored", one.reason, report_id=keep_report(connection, company_id, kept))
        taken = self.take(connection, company_id, channel, one, told)
        if not channel.kind.can_bounce or one.failure is None or not taken.is_about_no_mail or not told:
            return taken
        if taken.row is None and is_of_another_company(connection, company_id, one.delivery_id):
            return taken
        address = one.addresses[0] if one.addresses else ""
        kept = _new_report(one, address, one.status, taken.reason, told)
        return replace(taken, report_id=keep_report(connection, company_id, kept))

    def place(
        self, connection: Writing, company_id: str, report: UnplacedRecord, delivery_id: str, *, by: str
    ) -> Taken:
        """Let a report be about the delivery that a person says; from then on it is a bounce like any other.

        Raises Conflict ``already_placed``, ``no_delivery`` or ``not_handed_over``; then nothing was changed.
        """
        if report.delivery_id is not None:
            raise Conflict("already_placed", say("already_placed"))
        row = find_delivery(connection, company_id, delivery_id)
        if row is None or not kind_of(row.channel).can_bounce:
            raise Conflict("no_delivery", say("no_delivery.by_email"))
        failure = failure_of(report.status, row.address, report.detail)
        news = News(delivery_id, report.came_at, report.detail, failure, status=report.status)
        others = others_in_mail(connection, row)
        told = {"evidence": report.blob, "evidence_name": REPORT_NAME}
        if not self._take_one(connection, row, news, told, by=by):
            raise Conflict("not_handed_over", say("not_handed_over.choose", reason=_objection(row, news)))
        for each in others:
            self._take_one(connection, each, news, told, by=by)
        mark_placed(connection, company_id, report.id, delivery_id, by=by)
        return Taken("failed", failure.message, row)


def _new_report(one: News | Unplaced, address: str, status: str, reason: str, told: dict[str, str]) -> NewReport:
    return NewReport(
        blob=told["evidence"], address=address, status=status, detail=one.detail, reason=reason, came_at=one.at
    )


def _letter_came_back(connection: Writing, letter_id: str, to: str, words: str) -> Taken:
    """Write in the history of a request that its letter came back, and tell it; once, however often it is said."""
    said = say("request.letter_came_back", to=to, reason=words)
    is_new = letter_came_back(connection, letter_id, words)
    return Taken("failed", said) if is_new else Taken("ignored", say("ignored.letter_known_already", to=to))


def _copy_came_back(connection: Writing, company_id: str, copy_id: str, to: str, words: str) -> Taken:
    """Tell once that a copy did not arrive; its invoice stays where it is."""
    is_new = copy_came_back(connection, company_id, copy_id, words)
    return Taken("ignored", say("ignored.copy" if is_new else "ignored.copy_known_already", to=to))


def _of_another_mail(row: DeliveryRecord, one: News) -> str | None:
    """Return why news is not about the mail that it names, None if it is."""
    if one.addresses and not any(same_address(address, row.address) for address in one.addresses):
        return say("ignored.other_address", address=one.addresses[0], other=row.address)
    return None


def _was_begun(row: DeliveryRecord) -> bool:
    """Say whether a delivery was handed over, or may have been. Of a mail that was certainly refused nothing comes."""
    was_tried = not kind_of(row.channel).can_bounce and row.attempt_count > 0
    return was_tried or row.accepted_at is not None or row.in_doubt or DeliveryState(row.state) in _UNDER_WAY


def _objection(row: DeliveryRecord, one: News) -> str:
    """Return why news changes nothing."""
    if not _was_begun(row):
        return say("ignored.never_sent", address=row.address)
    state = DeliveryState(row.state)
    is_same = state is (_S.DELIVERED if one.failure is None else _S.FAILED)
    key = "ignored.known_already" if is_same else "ignored.unchangeable"
    return say(key, address=row.address, state=say(f"state.{state.value}"))


def _proof(one: News, kind: ProofKind, told: dict[str, str]) -> NewProof:
    at, blob = int(one.at.timestamp() * 1_000_000), told.get("evidence")
    if one.answer is None:
        return NewProof(kind, at, blob=blob)
    return NewProof(kind, at, one.answer.code.value, one.answer.reasons, one.answer.words, blob)


def _tell_answer(connection: Writing, row: DeliveryRecord, one: News) -> None:
    """Let the company know of an answer with which a person has to do something."""
    assert one.answer is not None
    key = _TO_TELL.get(one.answer.code)
    if key is None:
        return
    words = one.answer.words
    sentence = say(f"{key}.words", number=row.number, words=quoted(words)) if words else say(key, number=row.number)
    tell(
        connection, row.company_id, Trouble(key, sentence, FailureOwner.YOU, ABOUT_INVOICE, row.invoice_id, row.number)
    )


_TO_TELL = {BuyerAnswer.REJECTED: "buyer_rejected", BuyerAnswer.UNDER_QUERY: "buyer_queries"}


def _changes(row: DeliveryRecord, one: News) -> Changes:
    """News about it proves that it had arrived at the next party, whatever was known before."""
    return {"in_doubt": False, "accepted_at": row.accepted_at or now_us(), "failure": one.failure}
