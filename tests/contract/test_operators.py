"""Every adapter of ours against a stand-in for its operator: whatever fails where, nothing is lost or goes twice."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any

import pytest

from connect_app.domain.delivery import FailureOwner, LimitReached, NoAnswer, Refused, ServerFault
from connect_app.domain.errors import SignIn, TryLater
from connect_app.domain.identifiers import new_id
from connect_app.domain.invoice import Endpoint, FileFormat
from connect_app.domain.routing import Reachability
from connect_app.gateway.providers import account, afnor, wire
from connect_app.gateway.providers.interface import EventKind, Notebook, Provider, Receipt, Submission
from connect_app.gateway.store.engine import Database, open_database
from connect_app.gateway.store.provider_notes import ProviderNotes
from connect_app.system import steady
from tests.invoice_files import new_number, ubl_invoice
from tests.operators.afnor import FakeAfnor
from tests.operators.e_invoice_be import FakeEInvoiceBe
from tests.operators.fake import Reply
from tests.operators.maventa import FakeMaventa
from tests.operators.phoss_ap import FakePhossAp
from tests.operators.storecove import FakeStorecove

FAKES: list[Callable[[], Any]] = [FakeEInvoiceBe, FakeStorecove, FakeMaventa, FakeAfnor, FakePhossAp]
RECIPIENT = "0088:7300010000001"


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    opened = open_database(tmp_path_factory.mktemp("notes"))
    yield opened
    opened.close()


@pytest.fixture
def notebook(database: Database) -> Notebook:
    return ProviderNotes(database, new_id(), "one")


@pytest.fixture(params=FAKES, ids=lambda one: one.__name__)
def operator(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    monkeypatch.setattr(account, "_FIRST_S", 0.0)
    monkeypatch.setattr(account, "_LONGEST_S", 0.0)
    monkeypatch.setattr(account, "SETTLING", timedelta(0))
    made = request.param()
    yield made
    made.close()
    assert made.violations == []


def set_clock(monkeypatch: pytest.MonkeyPatch, by_s: float) -> None:
    """Set the computer's clock; no time passes."""
    clock_s, now = steady._clock_s, account._now
    monkeypatch.setattr(steady, "_clock_s", lambda: clock_s() + by_s)
    monkeypatch.setattr(account, "_now", lambda: now() + timedelta(seconds=by_s))


def pass_time(monkeypatch: pytest.MonkeyPatch, seconds: float) -> None:
    """Let time pass."""
    steady_s = steady.steady_s
    monkeypatch.setattr(steady, "steady_s", lambda: steady_s() + seconds)
    set_clock(monkeypatch, seconds)


def submission(number: str | None = None, document: bytes | None = None) -> Submission:
    """One whose recipient is another one than any tax id in the document."""
    number = number or new_number()
    data = document or ubl_invoice(number, endpoint=RECIPIENT)
    return Submission(new_id(), RECIPIENT, number, FileFormat.UBL, data, Endpoint("0007", "5567788990"), "SE")


def bring(opened: Callable[[], Provider], one: Submission) -> Receipt:
    """Do as the lanes do: after a doubt ask, and repeat only what may be repeated."""
    is_in_doubt = False
    for _ in range(12):
        provider = opened()
        try:
            if is_in_doubt:
                found = provider.find(one.key)
                if isinstance(found, Receipt):
                    return found
                is_in_doubt = False
            return provider.submit(one)
        except NoAnswer:
            is_in_doubt = True
        except TryLater:
            continue
    raise NeverTaken


class NeverTaken(AssertionError):
    """Whether it was taken is not known."""


def happened(provider: Provider, cursor: str | None = None) -> list[tuple[str, EventKind]]:
    events, _ = provider.events(cursor)
    return [(one.key, one.kind) for one in events]


def test_what_is_taken_goes_whole_and_is_found_again(operator: Any, notebook: Notebook) -> None:
    one = submission()
    provider = operator.open(notebook)
    assert provider.find(one.key) is None
    receipt = provider.submit(one)
    assert operator.arrived == [one.document]
    again = operator.open(notebook)
    assert again.find(one.key) == receipt
    assert again.submit(one) == receipt
    assert operator.arrived == [one.document]
    assert again.find(new_id()) is None


@pytest.mark.parametrize("kind", ["before", "after", "half", "503", "503 after", "429", "silent", "html"])
def test_a_fault_at_any_step_loses_nothing_and_sends_nothing_twice(
    operator: Any, notebook: Notebook, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wire, "ANSWER_S", 0.5)
    replies = {
        "503": ("instead", Reply(503)),
        "503 after": ("also", Reply(503)),
        "429": ("instead", Reply(429, headers={"Retry-After": "2"})),
        "html": ("also", Reply(200, b"<html>It works</html>")),
    }
    fault, reply = replies.get(kind, (kind, Reply(503)))
    for method, path in operator.uncertain_steps:
        one = submission()
        before = len(operator.arrived)
        operator.fail(method, path, fault, reply)
        try:
            bring(lambda: operator.open(notebook), one)
        except NeverTaken:  # nobody can be asked, so it stays uncertain until a person decides
            assert operator.stays_uncertain
            assert operator.arrived[before:] == []
            continue
        assert operator.arrived[before:] == [one.document], (method, path)
        assert operator.faults[-1].count == 0


class Killed(BaseException):
    """The process is gone."""


def test_a_kill_at_any_step_of_submit_loses_nothing_and_sends_nothing_twice(
    operator: Any, notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    real_call, real_write = wire.Wire.call, ProviderNotes.write
    steps = {"left": 0}

    def step() -> None:
        steps["left"] -= 1
        if steps["left"] == 0:
            raise Killed

    def call(self: wire.Wire, *arguments: Any, **named: Any) -> wire.Answer:
        step()
        answer = real_call(self, *arguments, **named)
        step()
        return answer

    def write(self: ProviderNotes, *arguments: Any, **named: Any) -> None:
        step()
        real_write(self, *arguments, **named)
        step()

    monkeypatch.setattr(wire.Wire, "call", call)
    monkeypatch.setattr(ProviderNotes, "write", write)
    for kill_at in range(1, 40):
        one, before = submission(), len(operator.arrived)
        steps["left"] = kill_at
        try:
            operator.open(notebook).submit(one)
            was_killed = False
        except Killed:
            was_killed = True
        steps["left"] = 0
        if was_killed:
            found = None
            try:
                found = operator.open(notebook).find(one.key)
            except TryLater:  # it stays uncertain, which a person or a later answer ends
                assert operator.stays_uncertain
                continue
            if not isinstance(found, Receipt):
                bring(lambda one=one: operator.open(notebook), one)
        assert operator.arrived[before:] == [one.document], kill_at
        if not was_killed:
            assert kill_at > 6
            return
    raise AssertionError("it never came through")


def test_what_became_of_it_comes_once_in_order_and_again_from_an_older_cursor(
    operator: Any, notebook: Notebook
) -> None:
    one = submission()
    provider = operator.open(notebook)
    provider.submit(one)
    assert happened(provider) == []
    operator.report("receipt")
    assert happened(provider) == [(one.key, EventKind.RECEIPT)]
    operator.report("something new")
    operator.report("passed_on")
    assert happened(provider) == [(one.key, EventKind.RECEIPT)]
    operator.report("delivered")
    operator.report("delivered")  # doubled
    events, cursor = operator.open(notebook).events(None)
    kinds = [EventKind.RECEIPT, EventKind.DELIVERED] if operator.confirms else [EventKind.RECEIPT] * 3
    assert [event.kind for event in events] == kinds
    assert all(event.key == one.key and event.evidence for event in events)
    assert operator.open(notebook).events(cursor) == ([], cursor)
    assert [event.kind for event in operator.open(notebook).events("0")[0]] == [event.kind for event in events]
    assert provider.evidence(one.key)


@pytest.mark.parametrize("outcome", ["refused", "failed"])
def test_a_refusal_that_comes_later_says_who_can_mend_it(operator: Any, notebook: Notebook, outcome: str) -> None:
    one = submission()
    provider = operator.open(notebook)
    provider.submit(one)
    operator.report("receipt" if outcome == "refused" else "something new")
    operator.report(outcome)
    events, _ = provider.events(None)
    assert events[-1].kind is EventKind.FAILED
    failure = events[-1].failure
    assert failure is not None
    is_theirs = outcome == "refused" and operator.confirms
    assert failure.owner == (FailureOwner.RECIPIENT if is_theirs else operator.failed_owner)


def test_a_report_that_comes_before_the_answer_counts(operator: Any, notebook: Notebook) -> None:
    one = submission()
    method, path = operator.uncertain_steps[-1]
    operator.fail(method, path, "after")
    with pytest.raises(NoAnswer):
        operator.open(notebook).submit(one)
    operator.report("delivered")
    provider = operator.open(notebook)
    assert (one.key, EventKind.DELIVERED if operator.confirms else EventKind.RECEIPT) in happened(provider)
    assert isinstance(bring(lambda: operator.open(notebook), one), Receipt)
    assert operator.arrived == [one.document]


def test_a_key_that_is_revoked_among_many_stops_and_goes_on(operator: Any, notebook: Notebook) -> None:
    many = [submission() for _ in range(6)]
    for one in many[:3]:
        operator.open(notebook).submit(one)
    operator.revoke()
    with pytest.raises(SignIn):
        operator.open(notebook).submit(many[3])
    with pytest.raises(SignIn):
        operator.open(notebook).events(None)
    operator.allow()
    for one in many[3:]:
        operator.open(notebook).submit(one)
    assert operator.arrived == [one.document for one in many]


def test_a_busy_operator_is_left_alone_for_as_long_as_it_asks(operator: Any, notebook: Notebook) -> None:
    method, path = operator.uncertain_steps[0]
    operator.fail(method, path, "instead", Reply(429, headers={"Retry-After": "17"}))
    with pytest.raises(LimitReached) as caught:
        operator.open(notebook).submit(submission())
    assert caught.value.wait_s == 17


def test_what_the_operator_refuses_is_a_verdict_with_its_words(operator: Any, notebook: Notebook) -> None:
    method, path = operator.uncertain_steps[-1]
    operator.fail(method, path, "instead", operator.refusal("The tax does not add up"))
    one = submission()
    with pytest.raises(Refused) as caught:
        operator.open(notebook).submit(one)
    assert caught.value.code == "rejected"
    assert "The tax does not add up" in caught.value.sentence
    assert operator.arrived == []
    operator.open(notebook).submit(one)  # a person mended it there and tried again
    assert operator.arrived == [one.document]


def test_a_yes_that_is_forgotten_is_told_and_never_sent_again_by_itself(
    operator: Any, notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = submission()
    operator.open(notebook).submit(one)
    operator.forget()
    if not operator.polls:
        return
    assert happened(operator.open(notebook)) == []  # once seen is not enough
    with pytest.raises(TryLater):
        operator.open(notebook).find(one.key)
    monkeypatch.setattr(account, "FORGOTTEN_AFTER", timedelta(0))
    assert happened(operator.open(notebook)) == [(one.key, EventKind.FAILED)]
    assert len(operator.arrived) == 1


@pytest.mark.parametrize("fake", [FakeEInvoiceBe, FakePhossAp])
def test_a_clock_that_is_set_makes_nothing_forgotten(
    fake: Callable[[], Any], notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(account, "_FIRST_S", 0.0)
    monkeypatch.setattr(account, "_LONGEST_S", 0.0)
    operator = fake()
    try:
        operator.open(notebook).submit(submission())
        operator.forget()
        assert happened(operator.open(notebook)) == []
        for set_by_s in (3660.0, 10 * 31_557_600.0):
            set_clock(monkeypatch, set_by_s)
            assert happened(operator.open(notebook)) == []
    finally:
        operator.close()


@pytest.mark.parametrize("jump", ["the clock is set", "the machine starts anew"])
@pytest.mark.parametrize("fake", [FakeEInvoiceBe, FakePhossAp])
def test_a_submission_is_asked_about_for_as_many_days_as_pass(
    fake: Callable[[], Any], notebook: Notebook, monkeypatch: pytest.MonkeyPatch, jump: str
) -> None:
    monkeypatch.setattr(account, "_FIRST_S", 0.0)
    operator = fake()
    try:
        operator.open(notebook).submit(submission())
        set_clock(monkeypatch, 31 * 86400.0)
        if jump == "the machine starts anew":
            monkeypatch.setattr(steady, "this_boot", lambda: "another")
        operator.open(notebook).look()
        assert notebook.due(datetime.now(UTC) + timedelta(days=32), 10)
        pass_time(monkeypatch, 31 * 86400.0)
        operator.open(notebook).look()
        assert not notebook.due(datetime.now(UTC) + timedelta(days=3650), 10)
    finally:
        operator.close()


def test_another_account_is_never_given_what_the_first_may_have(operator: Any, notebook: Notebook) -> None:
    one = submission()
    method, path = operator.uncertain_steps[-1]
    operator.fail(method, path, "after")
    with pytest.raises(NoAnswer):
        operator.open(notebook).submit(one)
    other = type(operator)()
    try:
        elsewhere = other.open(notebook)
        for asked in (lambda: elsewhere.find(one.key), lambda: elsewhere.submit(one)):
            with pytest.raises(TryLater) as caught:
                asked()
            assert caught.value.code == "other_account"
        assert other.arrived == []
    finally:
        other.close()


def test_a_server_that_is_not_there_took_nothing(operator: Any, notebook: Notebook) -> None:
    provider = operator.open(notebook)
    operator.close()
    with pytest.raises(ServerFault):
        provider.submit(submission())


def test_a_redirect_is_never_followed(operator: Any, notebook: Notebook) -> None:
    other = type(operator)()
    try:
        for method, path in operator.uncertain_steps:
            operator.fail(method, path, "instead", Reply(307, headers={"Location": other.base_url + "/elsewhere"}))
            with pytest.raises(ServerFault):
                operator.open(notebook).submit(submission())
        assert other.requests == []
    finally:
        other.close()


def test_a_look_up_says_what_is_known_and_never_guesses(operator: Any, notebook: Notebook) -> None:
    provider = operator.open(notebook)
    if not operator.looks_up:
        assert provider.lookup(Endpoint("0088", "7300010000001")) is Reachability.UNKNOWN
        return
    said = [provider.lookup(Endpoint("0088", f"730001000000{last}")) for last in (1, 2, 3)]
    assert said == list(operator.looked_up)
    for reply in (Reply(503), Reply(200, b"<html>"), Reply(429), Reply(401)):
        count = 2 if reply.status == 401 else 1  # a token is renewed once
        operator.fail(operator.look_up_method, ".*", "instead", reply, count)
        assert provider.lookup(Endpoint("0088", "7300010000001")) is Reachability.UNKNOWN


def test_an_account_is_tried_step_by_step_and_nothing_is_sent(operator: Any, notebook: Notebook) -> None:
    steps = operator.open(notebook).attempt()
    assert [(one.step, one.ok) for one in steps] == [("connect", True), ("sign_in", True), ("account", True)]
    operator.revoke()
    steps = operator.open(notebook).attempt()
    assert [(one.step, one.ok) for one in steps] == [("connect", True), ("sign_in", False)]
    assert operator.arrived == []
    provider = operator.open(notebook)
    operator.close()
    assert [(one.step, one.ok) for one in provider.attempt()] == [("connect", False)]


def test_no_secret_stands_in_a_log_or_an_error(
    operator: Any, notebook: Notebook, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    del tmp_path
    caplog.set_level("DEBUG")
    operator.open(notebook).submit(submission())
    operator.revoke()
    with pytest.raises(SignIn) as caught:
        operator.open(notebook).submit(submission())
    said = caplog.text + str(caught.value) + repr(caught.value.__cause__)
    assert all(secret not in said for secret in operator.secrets)


def test_a_token_that_runs_out_is_renewed_and_no_invoice_waits_for_it(notebook: Notebook) -> None:
    operator = FakeAfnor()
    try:
        operator.open(notebook).submit(submission())
        operator.expire()
        operator.open(notebook).submit(submission())
        assert len(operator.arrived) == 2
        assert operator.tokens == 2
    finally:
        operator.close()


def test_a_sign_in_server_that_is_away_took_nothing(notebook: Notebook) -> None:
    operator = FakeAfnor()
    try:
        operator.fail("POST", "/auth/token", "after")
        with pytest.raises(ServerFault):
            operator.open(notebook).submit(submission())
        assert operator.open(notebook).find(new_id()) is None
        operator.open(notebook).submit(submission())
        assert len(operator.arrived) == 1
    finally:
        operator.close()


@pytest.mark.parametrize("jump", ["set ahead", "set back", "the machine starts anew"])
def test_a_clock_that_is_set_never_makes_a_platform_say_no(
    notebook: Notebook, monkeypatch: pytest.MonkeyPatch, jump: str
) -> None:
    operator = FakeAfnor()
    try:
        one = submission()
        operator.fail("POST", "/v1/flows", "after")
        with pytest.raises(NoAnswer):
            operator.open(notebook).submit(one)
        with monkeypatch.context() as lagging:
            lagging.setattr(afnor.Afnor, "_search", lambda *_: [])
            set_clock(monkeypatch, -7200.0 if jump == "set back" else 120.0)
            if jump == "the machine starts anew":
                monkeypatch.setattr(steady, "this_boot", lambda: "another")
            for _ in range(2):
                with pytest.raises(NoAnswer):
                    operator.open(notebook).find(one.key)
            pass_time(monkeypatch, 61.0)
            assert operator.open(notebook).find(one.key) is None  # a minute has passed, and still it is not there
        assert operator.open(notebook).find(one.key) is not None
        assert len(operator.arrived) == 1
    finally:
        operator.close()


def test_news_come_after_a_first_look_with_a_clock_that_was_ahead(
    notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(account, "SETTLING", timedelta(0))

    class Ahead(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
            return datetime.now(tz) + timedelta(days=3650)

    operator = FakeAfnor()
    try:
        with monkeypatch.context() as ahead:
            ahead.setattr(afnor, "datetime", Ahead)
            assert happened(operator.open(notebook)) == []
        one = submission()
        operator.open(notebook).submit(one)
        operator.report("delivered")
        assert happened(operator.open(notebook)) == [(one.key, EventKind.DELIVERED)]
    finally:
        operator.close()


def test_more_news_than_a_page_holds_is_read_to_the_last(notebook: Notebook, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(account, "SETTLING", timedelta(0))
    monkeypatch.setattr(afnor, "_PAGE", 5)
    operator = FakeAfnor()
    try:
        many = [submission() for _ in range(17)]
        for one in many:
            operator.open(notebook).submit(one)
            operator.clock += timedelta(seconds=90)
        assert happened(operator.open(notebook)) == []
        for _ in range(2):
            operator.report("delivered")
            operator.clock += timedelta(seconds=90)
        seen = []
        for _ in range(6):  # what one look may search is bounded
            seen = happened(operator.open(notebook))
        assert sorted(seen) == sorted((one.key, EventKind.DELIVERED) for one in many)
    finally:
        operator.close()
