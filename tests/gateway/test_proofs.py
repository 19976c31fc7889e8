"""What the other side proves, through the ledger itself: early, late, doubled and contradictory reports."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import delete, select, update

from connect_app.contract.deliveries import Delivery, Failure
from connect_app.documents.worker import DocumentWorker
from connect_app.domain.channel import Channel
from connect_app.domain.delivery import DeliveryState, FailureOwner
from connect_app.domain.proofs import BuyerAnswer, ProofKind
from connect_app.domain.saying import say
from connect_app.gateway.channels.interface import Acceptance, BuyersWords, News
from connect_app.gateway.delivery.recording import Recorder
from connect_app.gateway.delivery.taking import Taken
from connect_app.gateway.store.deliveries import DeliveryRecord, find_delivery
from connect_app.gateway.store.delivery_rows import deliveries_of
from connect_app.gateway.store.tables import delivery, delivery_proof, invoice
from tests.gateway.lane_process import AT_ONCE, Process, prepare

S, P = DeliveryState, ProofKind
HISTORIES = 120
REFUSED = Failure(
    code="rejected_by_recipient", message=say("rejected_by_recipient.plain"), owner=FailureOwner.RECIPIENT
)
BEGUN = datetime(2026, 11, 30, 8, tzinfo=UTC)


@pytest.fixture(scope="module")
def process(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Process]:
    folder: Path = tmp_path_factory.mktemp("proofs")
    with DocumentWorker() as worker:
        prepare(folder, worker)
        made = Process(folder, worker)
        made.run_jobs()
        yield made
        made.close()


@pytest.fixture
def one(process: Process) -> DeliveryRecord:
    """An e-invoice that is being handed over, of which nothing is known."""
    return begin(process, S.HANDING_OVER)


def begin(process: Process, state: DeliveryState, attempts: int = 1) -> DeliveryRecord:
    with process.database.writing() as connection:
        query = select(delivery.c.id, delivery.c.company_id).where(delivery.c.channel == Channel.EINVOICE.value)
        found = connection.execute(query.order_by(delivery.c.id)).first()
        assert found is not None
        connection.execute(delete(delivery_proof).where(delivery_proof.c.delivery_id == found.id))
        nothing = dict.fromkeys(("accepted_at", "proved", "answered", "failure", "reference"))
        values = {"state": state.value, "in_doubt": False, "attempt_count": attempts, **nothing}
        connection.execute(update(delivery).where(delivery.c.id == found.id).values(**values))
        row = find_delivery(connection, found.company_id, found.id)
    assert row is not None
    return row


def tell(process: Process, one: DeliveryRecord, proof: ProofKind | None, minute: int, code: str = "AP") -> Taken:
    at = BEGUN + timedelta(minutes=minute)
    answer = BuyersWords(BuyerAnswer(code)) if proof is P.BUYER else None
    news = News(one.id, at, "said", REFUSED if proof is None else None, proves=proof or P.CONFIRMED, answer=answer)
    with process.database.writing() as connection:
        return process.taking.take(connection, one.company_id, Channel.EINVOICE, news, {})


def answer(process: Process, one: DeliveryRecord) -> None:
    """Let our own answer come: the provider's yes."""
    with process.database.writing() as connection:
        Recorder(process.engine, AT_ONCE).record(connection, {one.id: Acceptance("ref-1", "taken")})


def shown(process: Process, one: DeliveryRecord) -> Delivery:
    with process.database.reading() as connection:
        return next(each for each in deliveries_of(connection, one.invoice_id) if each.id == one.id)


def test_histories_come_to_the_same_whatever_their_order(process: Process) -> None:
    chance = random.Random(1)
    for _ in range(HISTORIES):
        one = begin(process, S.HANDING_OVER)
        said = chance.choices((P.ACCESS_POINT, P.CONFIRMED, P.BUYER, None), k=chance.randint(1, 4))
        reports: list[ProofKind | str | None] = [*said, *chance.choices(said, k=chance.randint(0, 2))]
        reports.insert(chance.randint(0, len(reports)), "our own answer")
        for place, report in enumerate(reports):
            if isinstance(report, str) and not isinstance(report, P):
                answer(process, one)
            else:
                tell(process, one, report, place)
        got = shown(process, one)
        best = S.DELIVERED if P.CONFIRMED in said else S.ACCEPTED
        assert got.state is (S.FAILED if None in said else best), reports
        kinds = [proof.kind for proof in got.proofs]
        once = {P.PROVIDER, *(each for each in said if each is not None and each is not P.BUYER)}
        assert {kind for kind in kinds if kind is not P.BUYER} == once, reports
        assert all(kinds.count(kind) == 1 for kind in once), reports
        assert (got.buyer_answer is not None) == (P.BUYER in said), reports
        assert got.reference == "ref-1", reports


def test_a_lower_or_repeated_report_changes_nothing(process: Process, one: DeliveryRecord) -> None:
    assert tell(process, one, P.CONFIRMED, 1).outcome == "delivered"
    before = shown(process, one)
    assert tell(process, one, P.CONFIRMED, 2).outcome == "ignored"
    assert shown(process, one) == before
    assert tell(process, one, P.ACCESS_POINT, 3).outcome == "proved"
    assert shown(process, one).state is S.DELIVERED


def test_the_buyers_last_answer_counts_and_is_never_a_state(process: Process, one: DeliveryRecord) -> None:
    answer(process, one)
    for minute, code in ((1, "AB"), (5, "RE"), (3, "UQ"), (5, "RE")):  # one is late, one is doubled
        tell(process, one, P.BUYER, minute, code)
    got = shown(process, one)
    assert got.state is S.ACCEPTED
    assert got.buyer_answer is not None
    assert got.buyer_answer.code is BuyerAnswer.REJECTED
    assert [proof.kind for proof in got.proofs].count(P.BUYER) == 3


@pytest.mark.parametrize("state", [S.DEFERRED, S.QUEUED, S.UNCERTAIN, S.HELD])
def test_what_is_there_already_does_not_go_once_more(process: Process, state: DeliveryState) -> None:
    one = begin(process, state)
    assert tell(process, one, P.ACCESS_POINT, 1).outcome == "proved"
    got = shown(process, one)
    assert got.state is S.ACCEPTED
    assert "retry" not in got.may
    assert "release" not in got.may


def test_nothing_is_proved_of_what_was_never_handed_over(process: Process) -> None:
    one = begin(process, S.QUEUED, attempts=0)
    assert tell(process, one, P.CONFIRMED, 1).outcome == "ignored"
    assert shown(process, one).proofs == []


def test_evidence_of_what_was_refused_here_forbids_a_blind_repeat(process: Process) -> None:
    one = begin(process, S.FAILED)
    assert "retry" in shown(process, one).may
    assert tell(process, one, P.ACCESS_POINT, 1).outcome == "proved"
    got = shown(process, one)
    assert got.state is S.FAILED
    assert "retry" not in got.may


def test_an_invoice_stands_where_its_worst_channel_stands(process: Process, one: DeliveryRecord) -> None:
    answer(process, one)
    with process.database.writing() as connection:
        other = select(delivery.c.id).where(delivery.c.channel == Channel.EMAIL.value).limit(1).scalar_subquery()
        moved = update(delivery).where(delivery.c.id == other)
        connection.execute(moved.values(invoice_id=one.invoice_id, state=S.ACCEPTED.value, replaced_by=None))
        there = (delivery.c.invoice_id == one.invoice_id, delivery.c.channel == Channel.EMAIL.value)
        by_mail = connection.scalar(select(delivery.c.id).where(*there))

    def state() -> str:
        with process.database.reading() as connection:
            return str(connection.scalar(select(invoice.c.state).where(invoice.c.id == one.invoice_id)))

    def mail(to: DeliveryState) -> None:
        with process.database.writing() as connection:
            connection.execute(update(delivery).where(delivery.c.id == by_mail).values(state=to.value))

    mail(S.FAILED)
    tell(process, one, P.CONFIRMED, 1)
    assert state() == "attention"
    mail(S.UNCERTAIN)
    tell(process, one, P.BUYER, 2)
    assert state() == "attention"
    mail(S.QUEUED)
    tell(process, one, P.BUYER, 3)
    assert state() == "sending"
    mail(S.ACCEPTED)
    tell(process, one, P.BUYER, 4)
    assert state() == "sent"
