"""The watch over credit notes: a customer may take invoices and no credit notes, begin to, and stop."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from connect_app.domain.errors import TryLater
from connect_app.domain.invoice import InvoiceKind
from connect_app.domain.routing import Reachability, recipient_at
from connect_app.domain.saying import say
from connect_app.gateway.store.customers import write_rows
from connect_app.gateway.store.recipient_checks import CheckKind, CheckState, add_check, changes_of, tally_of
from connect_app.gateway.store.recipients import find_answer
from connect_app.gateway.store.standings import coverage_of, history_of, list_watched, status_at
from tests.watching import GONE, OTHER, THERE, Register, address, customer

CREDIT_NOTE, INVOICE = InvoiceKind.CREDIT_NOTE, InvoiceKind.INVOICE


@pytest.fixture(params=[False, True], ids=["asked for each", "one answer for both"])
def register(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Register]:
    made = Register(tmp_path, 6)
    made.network.says_both = request.param
    yield made
    made.close()


def moves(register: Register, check_id: str) -> list[tuple[str, InvoiceKind, str]]:
    with register.database.reading() as connection:
        found = changes_of(connection, register.company_id, check_id, 100)
    return [(one.customer.number, one.kind, one.move.value) for one in found]


def notes(register: Register) -> dict[int, Reachability | None]:
    known = register.known(CREDIT_NOTE)
    return {place: one.standing.reachability if one.standing else None for place, one in known.items()}


def test_whom_invoices_reach_is_asked_about_credit_notes(register: Register) -> None:
    register.network.answers = {address(2): GONE}
    register.network.credit_notes = {address(4): OTHER}
    check = register.checked()
    assert check.state is CheckState.DONE
    assert notes(register) == {1: THERE, 3: THERE, 4: OTHER, 5: THERE, 6: THERE}
    asked = register.network.asked_for_credit_notes
    assert sorted(asked) == ([] if register.network.says_both else sorted(address(one) for one in (1, 3, 4, 5, 6)))
    with register.database.reading() as connection:
        tally, coverage = tally_of(connection, check.id), coverage_of(connection, register.company_id)
        (listed,) = list_watched(connection, register.company_id, "no_credit_notes", "", None, 10)
        country = coverage_of(connection, register.company_id, "NO").by_view["no_credit_notes"]
    assert (tally.answered, tally.checked, tally.credit_notes, check.of) == (6, 6, 0, 6)
    by_view = coverage.by_view
    assert [by_view[one] for one in ("all", "reachable", "no_credit_notes", "not_there")] == [6, 5, 1, 1]
    assert (listed[0].number, country) == ("4", 1)
    assert moves(register, check.id) == []


def test_who_begins_to_take_them_and_who_stops(register: Register) -> None:
    register.network.credit_notes = {address(4): OTHER}
    register.checked()
    register.network.credit_notes = {address(5): OTHER}
    second = register.checked()
    assert moves(register, second.id) == [("4", CREDIT_NOTE, "came")]  # worse counts when it is seen twice
    assert (notes(register)[4], notes(register)[5]) == (THERE, THERE)
    assert register.known(CREDIT_NOTE)[5].standing.suspected is OTHER  # type: ignore[union-attr]
    assert register.known()[5].standing.suspected is None  # type: ignore[union-attr]
    look = register.all_checks()[0]
    assert (look.kind, look.of) == (CheckKind.SECOND_LOOK, 1)
    register.look_again()
    assert moves(register, look.id) == [("5", CREDIT_NOTE, "left")]
    assert set(register.reachabilities().values()) == {THERE}
    with register.database.reading() as connection:
        routes = [
            find_answer(connection, register.company_id, recipient_at(address(5), kind))
            for kind in (CREDIT_NOTE, INVOICE)
        ]
        history = history_of(connection, register.company_id, register.ids[5])
    assert routes[0] is not None
    assert routes[0].reachability is OTHER  # the routes of its credit notes follow, those of its invoices stay
    assert routes[1] is None
    assert [(one.kind, one.reachability) for one in history] == [
        (INVOICE, THERE),
        (CREDIT_NOTE, THERE),
        (CREDIT_NOTE, OTHER),
    ]
    assert status_at(history, history[-1].at) == history[0]
    assert status_at(history, history[-1].at, CREDIT_NOTE) == history[-1]
    assert set(register.messages()) == {"watch_changes"}


def test_an_error_about_credit_notes_changes_nothing(register: Register) -> None:
    register.network.credit_notes = {address(3): OTHER}
    register.checked()
    before = register.known(CREDIT_NOTE)
    register.network.credit_notes = {address(one): TryLater("away", say("no_lookup")) for one in (1, 3, 6)}
    check = register.checked()
    assert check.state is CheckState.DONE
    known = register.known(CREDIT_NOTE)
    assert {place: one.standing for place, one in known.items()} == {
        place: one.standing for place, one in before.items()
    }
    assert {place for place, one in known.items() if one.failure is not None} == {1, 3, 6}
    assert all(one.failure is None for one in register.known().values())


def test_who_leaves_altogether_is_asked_about_credit_notes_anew_when_it_comes_back(register: Register) -> None:
    register.checked()
    register.network.answers = {address(2): GONE}
    register.checked(2)
    assert 2 in notes(register)  # as long as it is only suspected
    register.look_again()
    assert 2 not in notes(register)
    with register.database.reading() as connection:
        history = history_of(connection, register.company_id, register.ids[2])
    assert (history[-1].kind, history[-1].reachability) == (CREDIT_NOTE, Reachability.UNKNOWN)
    register.network.answers, register.network.credit_notes = {}, {address(2): OTHER}
    check = register.checked(2)
    assert moves(register, check.id) == [("2", INVOICE, "came")]
    assert notes(register)[2] is OTHER


def test_other_numbers_are_another_question_for_credit_notes_too(register: Register) -> None:
    register.checked()
    with register.database.writing() as connection:
        write_rows(connection, register.company_id, [customer(2, org_number="974760673")], "test")
        history = history_of(connection, register.company_id, register.ids[2])
    assert 2 not in notes(register)
    assert {one.kind for one in history if one.reachability is Reachability.UNKNOWN} == {INVOICE, CREDIT_NOTE}


def test_a_weekly_run_asks_what_was_never_asked(register: Register) -> None:
    """A register that an older version looked through has nothing about credit notes."""
    register.checked()
    with register.database.writing() as connection:
        connection.exec_driver_sql("DELETE FROM customer_standing WHERE kind = 'credit_note'")
        add_check(connection, register.company_id, CheckKind.ALL, by="gateway")
    asked = len(register.network.asked)
    register.network.says_both = False
    register.run()
    assert len(register.network.asked) - asked <= 2  # the canaries: invoices were answered for today
    assert set(notes(register).values()) == {THERE}
    asked = len(register.network.asked_for_credit_notes)
    with register.database.writing() as connection:
        add_check(connection, register.company_id, CheckKind.ALL, by="gateway")
    register.run()
    assert len(register.network.asked_for_credit_notes) == asked


def test_so_many_do_not_stop_taking_credit_notes_at_once(tmp_path: Path) -> None:
    register = Register(tmp_path, 40)
    register.checked()
    register.network.credit_notes = {address(place): OTHER for place in range(11, 16)}
    check = register.checked()
    assert check.state is CheckState.DISCARDED
    assert set(notes(register).values()) == {THERE}
    assert register.messages() == ["watch_discarded"]
    register.close()
