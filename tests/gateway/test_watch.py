"""The watch over the register: what counts, what does not, and that a run goes on wherever its process died."""

import random
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import pytest

from connect_app.domain.delivery import LimitReached, NoAnswer, ServerFault
from connect_app.domain.errors import SignIn, TryLater
from connect_app.domain.invoice import InvoiceKind
from connect_app.domain.routing import Reachability, recipient_at
from connect_app.domain.saying import say
from connect_app.gateway.network.pace import Pace
from connect_app.gateway.store.customers import find_rows_by_number, remove_rows, write_rows
from connect_app.gateway.store.other_numbers import HistoryRecord
from connect_app.gateway.store.recipient_checks import CheckKind, CheckState, add_check, changes_of, tally_of
from connect_app.gateway.store.recipients import find_answer
from connect_app.gateway.store.standings import coverage_of, history_of, status_at
from tests.longer import first
from tests.watching import CANARY, GONE, OTHER, THERE, Register, address, customer, now

pytestmark = pytest.mark.noisy("cannot be looked up")


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    made = Register(tmp_path, 9)
    yield made
    made.close()


@pytest.fixture
def large(tmp_path: Path) -> Iterator[Register]:
    made = Register(tmp_path, 40)
    yield made
    made.close()


def invoices_in(history: Sequence[HistoryRecord]) -> list[HistoryRecord]:
    return [one for one in history if one.kind is InvoiceKind.INVOICE]


def moves(register: Register, check_id: str) -> list[tuple[str, str, Reachability | None, Reachability]]:
    with register.database.reading() as connection:
        found = changes_of(connection, register.company_id, check_id, 100)
    return [(one.customer.number, one.move.value, one.was, one.reachability) for one in found]


def test_a_first_run_says_of_everybody_what_the_network_says(register: Register) -> None:
    register.network.answers = {address(2): GONE, address(5): OTHER}
    check = register.checked()
    assert (check.state, check.of) == (CheckState.DONE, 9)
    assert register.reachabilities() == {**dict.fromkeys(register.ids, THERE), 2: GONE, 5: OTHER}
    assert moves(register, check.id) == []  # what was never known before did not change
    with register.database.reading() as connection:
        coverage = coverage_of(connection, register.company_id)
        tally = tally_of(connection, check.id)
    assert (coverage.customers, coverage.by_view["reachable"], coverage.by_view["not_there"]) == (9, 7, 2)
    assert coverage.last_checked_at is not None
    assert (tally.answered, tally.checked, tally.pending) == (9, 9, 0)
    assert register.network.asked.count(CANARY) == 2  # before the run, and before somebody is not there
    assert register.messages() == []


def test_who_came_counts_at_once_and_who_left_when_it_was_seen_twice(register: Register) -> None:
    register.network.answers = {address(2): GONE}
    register.checked()
    register.network.answers = {address(7): GONE}
    second = register.checked()
    assert moves(register, second.id) == [("2", "came", GONE, THERE)]
    assert (register.reachabilities([2, 7]), register.known()[7].standing.suspected) == ({2: THERE, 7: THERE}, GONE)  # type: ignore[union-attr]
    assert register.answered == [address(2)]
    look = register.all_checks()[0]
    assert (look.kind, look.of) == (CheckKind.SECOND_LOOK, 1)
    register.look_again()
    assert moves(register, look.id) == [("7", "left", THERE, GONE)]
    assert register.reachabilities([7]) == {7: GONE}
    with register.database.reading() as connection:
        known = find_answer(connection, register.company_id, recipient_at(address(7), InvoiceKind.INVOICE))
        history = invoices_in(history_of(connection, register.company_id, register.ids[7]))
    assert known is not None
    assert known.reachability is GONE  # the routes of invoices follow
    assert [one.reachability for one in history] == [THERE, GONE]
    assert status_at(history, history[1].at - 1) == history[0]
    assert status_at(history, history[0].at - 1) is None
    assert set(register.messages()) == {"watch_changes"}


def test_a_suspicion_ends_when_it_is_there_again(register: Register) -> None:
    register.checked()
    register.network.answers = {address(3): GONE}
    register.checked(3)
    register.network.answers = {}
    register.look_again()
    assert register.reachabilities([3]) == {3: THERE}
    register.network.answers = {address(3): GONE}
    register.checked(3)  # a first time once more
    assert register.reachabilities([3]) == {3: THERE}
    register.network.answers = {address(3): OTHER}
    register.checked(3)  # worse than what is known, and not what was suspected
    assert register.reachabilities([3]) == {3: THERE}
    register.checked(3)
    assert register.reachabilities([3]) == {3: OTHER}


@pytest.mark.parametrize(
    "error",
    [
        ServerFault("provider_unavailable", say("no_lookup")),
        NoAnswer("no_answer", say("no_lookup")),
        TryLater("smp_signature", say("register_signature")),
        RuntimeError("a fault of ours"),
    ],
    ids=lambda one: type(one).__name__,
)
def test_an_error_at_the_first_a_middle_and_the_last_changes_nothing(register: Register, error: Exception) -> None:
    register.network.answers = {address(5): GONE}
    register.checked()
    before = register.known()

    def fail() -> Reachability:
        raise error

    register.network.answers = {address(5): GONE} | {address(place): fail for place in (1, 5, 9)}
    asked = len(register.network.asked)
    check = register.checked()
    assert check.state is CheckState.DONE
    for place, known in register.known().items():
        assert known.standing == before[place].standing, place
        assert known.address == before[place].address
        assert (known.failure is not None) == (place in (1, 5, 9))
        assert (known.checked_at == before[place].checked_at) == (place in (1, 5, 9))
    assert moves(register, check.id) == []
    assert len(register.network.asked) - asked == 6 + 3 * 3 + 1  # each of the three three times, and the canary
    with register.database.reading() as connection:
        tally = tally_of(connection, check.id)
    assert (tally.answered, tally.failed) == (6, 3)
    register.network.answers = {address(5): GONE}
    register.checked()
    assert [one.failure for one in register.known().values()] == [None] * 9


@pytest.mark.parametrize("canary", [GONE, TryLater("sml_unreachable", say("no_lookup"))], ids=["missing", "error"])
def test_without_the_canary_a_run_does_not_begin(register: Register, canary: Reachability | TryLater) -> None:
    register.checked()
    before = register.known()
    register.network.answers = {CANARY: canary} | {address(place): GONE for place in register.ids}
    check_id = register.check()
    register.run(20)
    (check,) = [one for one in register.all_checks() if one.id == check_id]
    assert check.state is CheckState.WAITING
    assert check.reason
    assert register.known() == before
    assert set(register.network.asked[-10:]) == {CANARY}
    register.network.answers = {}
    register.run()
    assert {one.state for one in register.all_checks()} == {CheckState.DONE}


def test_a_zone_that_goes_in_the_middle_of_a_run_changes_nothing(register: Register) -> None:
    register.checked()
    before = register.known()

    def gone(asked: str) -> None:
        if asked == address(5):
            register.network.answers = dict.fromkeys([CANARY, *map(address, register.ids)], GONE)

    register.network.on_ask = gone
    check = register.checked()
    assert check.state is CheckState.DISCARDED
    assert [one.standing for one in register.known().values()] == [one.standing for one in before.values()]
    assert register.messages() == ["watch_discarded"]


@pytest.mark.parametrize(("fallen", "state"), [(4, CheckState.DONE), (5, CheckState.DISCARDED)])
def test_so_many_do_not_leave_at_once(large: Register, fallen: int, state: CheckState) -> None:
    large.checked()
    before = large.reachabilities()
    large.network.answers = {address(place): GONE for place in range(11, 11 + fallen)}
    check = large.checked()
    assert check.state is state
    assert large.reachabilities() == before
    suspected = [place for place, one in large.known().items() if one.standing and one.standing.suspected]
    assert len(suspected) == (fallen if state is CheckState.DONE else 0)
    assert large.messages() == ([] if state is CheckState.DONE else ["watch_discarded"])
    large.checked()  # told once, however often it is met
    assert large.messages().count("watch_discarded") == (0 if state is CheckState.DONE else 1)


def test_a_second_look_is_held_against_the_whole_register(large: Register) -> None:
    large.checked()
    large.network.answers = {address(place): GONE for place in (1, 2, 3)}
    large.checked()
    large.look_again()  # all of those that it asks about fell, which is no reason to throw it away
    assert large.reachabilities([1, 2, 3]) == dict.fromkeys((1, 2, 3), GONE)


def test_a_limit_and_a_wrong_key_cost_no_try(register: Register) -> None:
    register.network.answers = {address(4): LimitReached("rate_limited", say("no_lookup"), 0.0)}
    check_id = register.check()
    register.run(4)
    with register.database.reading() as connection:
        assert tally_of(connection, check_id).failed == 0
    register.network.answers = {address(4): SignIn("wrong_key", say("no_lookup"))}
    register.run(3)
    assert "wrong_key" in register.messages()
    with register.database.reading() as connection:
        assert tally_of(connection, check_id).failed == 0
    register.network.answers = {}
    register.run()
    assert register.reachabilities() == dict.fromkeys(register.ids, THERE)


def test_numbers_that_lead_nowhere_are_not_asked_about(register: Register) -> None:
    puts = [
        customer(1, org_number=None),
        customer(2, org_number="986252933"),
        customer(3, address={"country": "Sverige"}),
        customer(4, electronic_address="0088:7300010000001"),
    ]
    with register.database.writing() as connection:
        write_rows(connection, register.company_id, puts, "test")
    register.checked()
    known = register.known()
    problems = {place: one.problem.value if one.problem else None for place, one in known.items()}
    assert problems == {**dict.fromkeys(register.ids), 1: "no_number", 2: "wrong_check_digit", 3: "other_country"}
    assert known[4].address == "0088:7300010000001"
    with register.database.reading() as connection:
        assert coverage_of(connection, register.company_id).by_view["no_number"] == 3


def test_of_twin_addresses_the_one_that_answered_is_asked_first(register: Register) -> None:
    belgian = customer(1, org_number="0403170701", address={"country": "BE"})
    with register.database.writing() as connection:
        write_rows(connection, register.company_id, [belgian], "test")
    register.network.answers = {"0208:0403170701": GONE}
    register.checked(1)
    assert register.network.asked[-2:] == ["0208:0403170701", "9925:be0403170701"]
    assert register.known()[1].address == "9925:be0403170701"
    register.checked(1)
    assert register.network.asked[-1] == "9925:be0403170701"
    register.network.answers["9925:be0403170701"] = TryLater("away", say("no_lookup"))
    register.checked(1)
    register.look_again()
    assert register.reachabilities([1]) == {1: THERE}  # that the other is not there says nothing about this one


def test_other_numbers_are_another_question(register: Register) -> None:
    register.checked()
    with register.database.writing() as connection:
        write_rows(connection, register.company_id, [customer(1, name="Another name AS")], "test")
        write_rows(connection, register.company_id, [customer(2, org_number="974760673")], "test")
    known = register.known()
    assert 1 in known
    assert 2 not in known
    with register.database.reading() as connection:
        history = invoices_in(history_of(connection, register.company_id, register.ids[2]))
    assert [one.reachability for one in history] == [THERE, Reachability.UNKNOWN]

    def change(asked: str) -> None:  # while it is asked about
        if asked == address(3):
            with register.database.writing() as connection:
                write_rows(connection, register.company_id, [customer(3, org_number="923609016")], "test")
                remove_rows(connection, register.company_id, ["4"], "test")

    register.network.on_ask = change
    register.network.answers = {address(3): GONE}
    check = register.checked()
    assert check.state is CheckState.DONE
    assert 3 not in register.known()


def test_a_weekly_run_leaves_out_who_was_answered_for_today(register: Register) -> None:
    register.checked(1, 2, 3)
    asked = len(register.network.asked)
    with register.database.writing() as connection:
        add_check(connection, register.company_id, CheckKind.ALL, by="gateway")
    register.run()
    assert len(register.network.asked) - asked == 6 + 1
    assert register.reachabilities() == dict.fromkeys(register.ids, THERE)


@pytest.mark.timeout(900)
@pytest.mark.parametrize("size", first(1, [120, 10_000]))
def test_it_keeps_to_the_pace_and_goes_on_where_it_was_killed(tmp_path: Path, size: int) -> None:
    clock = [0.0]
    pace = Pace(2.0, lambda: clock[0])
    register = Register(tmp_path, size, pace=pace)
    times: list[float] = []
    rng = random.Random(size)

    class Died(BaseException):
        """The process ended here."""

    def note(_address: str) -> None:
        times.append(clock[0])
        clock[0] += rng.uniform(0.0, 0.2)  # the answer takes its time
        if rng.random() < 5 / size:
            raise Died

    def wait(seconds: float) -> bool:
        clock[0] += seconds
        return False

    register.network.on_ask = note
    gone = {place for place in register.ids if place % 3 == 0}
    register.network.answers = {address(place): GONE for place in gone}
    check_id = register.check()
    deaths = 0
    while True:
        watch = register.begin_anew()
        object.__setattr__(watch._questions, "wait", wait)
        try:
            register.run()
            break
        except Died:
            deaths += 1
    with register.database.reading() as connection:
        tally = tally_of(connection, check_id)
        coverage = coverage_of(connection, register.company_id)
    assert (tally.answered, tally.pending, tally.failed) == (size, 0, 0)
    assert coverage.by_view["not_there"] == len(gone)
    assert all(later - earlier >= 0.5 - 1e-9 for earlier, later in pairwise(times))
    canaries = register.network.asked.count(CANARY)
    questions = size + (size - len(gone))  # whom invoices reach is asked about credit notes, too
    assert tally.credit_notes == 0
    assert len(times) - canaries <= questions + deaths * 21  # what was not committed when it died is asked once more
    assert questions / 2 <= clock[0] <= questions / 2 * 1.3 + 60
    register.close()


def test_the_database_knows_the_customers_by_their_ids_alone(register: Register) -> None:
    """A number that changes keeps what is known; a customer that is made anew has nothing of the old one."""
    register.checked()
    with register.database.writing() as connection:
        remove_rows(connection, register.company_id, ["1"], "test")
        write_rows(connection, register.company_id, [customer(1)], "test")
        (row,) = find_rows_by_number(connection, register.company_id, ["1"]).values()
    with register.database.reading() as connection:
        assert history_of(connection, register.company_id, row.id) == []
        assert coverage_of(connection, register.company_id).by_view["unanswered"] == 1
    assert now() > 0
