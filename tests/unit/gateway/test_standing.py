"""How an account is closed and opened, as the lanes that use it see it."""

import pytest

from connect_app.domain.channel import Channel
from connect_app.domain.delivery import FailureOwner, LimitReached, NoAnswer, PutOff, Refused, ServerFault
from connect_app.domain.errors import ConnectError, FixSettings, SignIn, TryLater
from connect_app.domain.retry import RetryPolicy
from connect_app.gateway.channels.interface import Acceptance
from connect_app.gateway.delivery import standing
from connect_app.gateway.delivery.journal import Outcome
from connect_app.gateway.delivery.standing import Standing, Standings, Watch

POLICY = RetryPolicy(first_s=60.0, longest_s=600.0, max_attempts=4, scatter=0.0)
SILENT, TAKEN = ServerFault("mail_server_unreachable", "It does not answer."), Acceptance("1", "taken")


class Clock:
    now = 1000.0

    def steady_s(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(standing, "steady_s", made.steady_s)
    return made


def told(*outcomes: Outcome) -> Standing:
    made = Standing(POLICY)
    for one in outcomes:
        made.note(one, made.generation)
    return made


def wait_s(one: Standing) -> float | None:
    closed = one.closed()
    assert closed is not None
    return closed.wait_s


@pytest.mark.parametrize(
    "second", [SILENT, NoAnswer("no_answer", "None came.", is_silence=True), ServerFault("trouble", "421")]
)
def test_two_faults_of_the_server_in_a_row_close_an_account(clock: Clock, second: ConnectError) -> None:
    assert told(SILENT).closed() is None
    assert told(SILENT, TAKEN, second).closed() is None
    one = told(SILENT, second)
    assert wait_s(one) == 60
    clock.now += 61
    assert one.closed() is None
    one.note(SILENT, one.generation)  # it has not got better: the next fault is enough
    assert wait_s(one) == 120
    clock.now += 121
    one.note(TAKEN, one.generation)
    one.note(SILENT, one.generation)
    assert one.closed() is None


@pytest.mark.parametrize(
    "answer",
    [
        PutOff("mail_deferred", "450 greylisted", FailureOwner.ADMINISTRATOR),
        PutOff("mailbox_full", "452 4.2.2 full", FailureOwner.RECIPIENT),
        Refused("mail_refused", "550 no", FailureOwner.YOU),
    ],
)
def test_an_answer_about_one_recipient_closes_nothing(clock: Clock, answer: ConnectError) -> None:
    assert told(*[answer] * 10).closed() is None
    assert told(SILENT, answer, SILENT).closed() is None
    assert told(*[TryLater("mail_connection_lost", "It hung up.")] * 10).closed() is None
    assert told(*[NoAnswer("no_answer", "It hung up.")] * 10).closed() is None


def test_a_limit_closes_it_until_it_ends_whatever_still_arrives(clock: Clock) -> None:
    one = told(LimitReached("sending_limit", "550 5.4.5", 7200.0), TAKEN)
    assert wait_s(one) == 7200
    assert (closed := one.closed()) is not None
    assert closed.is_told
    clock.now += 7201
    assert one.closed() is None


@pytest.mark.parametrize("error", [SignIn("mail_sign_in", "Wrong."), FixSettings("no_print_folder", "None.")])
def test_a_setting_closes_it_until_somebody_opens_it(clock: Clock, error: ConnectError) -> None:
    one = told(error)
    clock.now += 1e9
    assert wait_s(one) is None
    watch = Watch(one)
    one.open()
    assert one.closed() is None
    assert watch.is_outdated
    watch.note(error)  # of a run that began with the old password
    assert one.closed() is None


def test_a_server_that_stays_away_is_told_and_then_hopeless(clock: Clock) -> None:
    one, seen = Standing(POLICY), []
    for _ in range(4):
        one.note(SILENT, one.generation)
        one.note(SILENT, one.generation)
        closed = one.closed()
        assert closed is not None
        seen.append((closed.rounds, closed.is_told, closed.is_hopeless))
        clock.now += 700
    assert seen == [(1, False, False), (2, False, False), (3, True, False), (4, True, True)]


def test_each_account_stands_for_itself() -> None:
    known = Standings(POLICY)
    mail = known.of("a", Channel.EMAIL)
    mail.note(SignIn("mail_sign_in", "Wrong."), mail.generation)
    assert known.of("a", Channel.EMAIL).closed() is not None
    assert known.of("b", Channel.EMAIL).closed() is None
    assert known.of("a", Channel.PRINT).closed() is None
