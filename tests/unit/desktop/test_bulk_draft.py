"""The numbers of a send by e-mail add up, whatever the clerk does."""

from dataclasses import replace
from itertools import count

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from connect_app.desktop.bulk.draft import Counts, Draft
from connect_app.desktop.bulk.lines import Line, Problem, Wish
from connect_app.desktop.lists.rows import Amount

NO_ADDRESS = Problem("no_address", "There is no e-mail address for this customer.")
_ids = count()


def line(customer: str, *addresses: str, number: str = "", amount: str = "100.00", channel: str = "email") -> Line:
    key = f"id{next(_ids)}"
    return Line(
        id=key,
        number=number or key,
        customer=f"Kund {customer} AB",
        customer_number=customer,
        channel=channel,
        addresses=addresses,
        source="email_list",
        by_post=False,
        language="sv",
        template=None,
        amount=Amount(amount, "SEK"),
        problems=() if addresses else (NO_ADDRESS,),
        remarks=(),
        is_alone=True,
        digest="d",
    )


def adds_up(counts: Counts) -> bool:
    return counts.chosen == counts.ready + counts.incomplete + counts.unticked + counts.removed


def test_a_customer_is_one_row_with_its_invoices() -> None:
    draft = Draft([line("1", "a@x.example"), line("2"), line("1", "a@x.example"), line("1", "b@x.example")])
    assert [(one.customer_number, one.address, len(one.lines)) for one in draft.parties()] == [
        ("1", "a@x.example", 2),
        ("2", "", 1),
        ("1", "b@x.example", 1),
    ]
    assert [one.customer_number for one in draft.parties(which="incomplete")] == ["2"]


def test_money_and_mails_are_those_of_what_goes() -> None:
    lines = [line("1", "a@x.example", "b@x.example", amount="0.10"), line("2", "c@x.example", amount="-0.30"),
             line("3", "Kund 3", channel="print"), line("4")]  # fmt: skip
    draft = Draft(lines)
    counts = draft.recount()
    assert (counts.ready, counts.incomplete, counts.mails, counts.letters) == (3, 1, 3, 1)
    assert counts.totals == (Amount("99.80", "SEK"),)
    assert counts.reasons == {"no_address": 1}
    draft.ticked.clear()
    counts = draft.recount()
    assert (counts.ready, counts.unticked, counts.mails, counts.totals) == (0, 4, 0, ())


def test_a_filter_knows_neither_case_nor_accents() -> None:
    draft = Draft([replace(line("0042", "info@åkeri.example"), customer="Åkeri Söderström"), line("7", "x@y.example")])
    for text in ("akeri", "SÖDERSTROM 0042", "info@åk", draft.listed()[0].number):
        assert [one.customer_number for one in draft.parties(text)] == ["0042"], text
    assert draft.parties("nobody") == []


def test_removing_is_taken_back_step_by_step() -> None:
    lines = [line("1", "a@x.example"), line("2"), line("2")]
    draft = Draft(lines)
    assert draft.remove(draft.incomplete_ids()) == 2
    assert draft.remove([lines[0].id, lines[1].id]) == 1
    assert draft.parties() == []
    assert draft.undo() == 1
    assert [one.customer_number for one in draft.parties()] == ["1"]
    assert draft.undo() == 2
    assert (draft.undo(), len(draft.parties())) == (0, 2)


def test_what_is_said_of_one_number_hangs_on_the_others() -> None:
    one, other, third = line("1", number="N1"), line("2", number="N1"), line("3", number="N2")
    draft = Draft([one, other, third])
    assert draft.with_peers([other.id]) == [one.id, other.id]
    draft.remove([one.id])
    assert draft.with_peers([other.id]) == [other.id]


def test_what_is_typed_stays_until_it_is_emptied() -> None:
    mine = line("1")
    draft = Draft([mine])
    draft.wish([mine.id], lambda wish: replace(wish, address="typed@x.example"))
    draft.take([replace(mine, addresses=("typed@x.example",), problems=(), source="chosen")])
    (party,) = draft.parties()
    assert (party.address, party.is_typed, party.is_ready) == ("typed@x.example", True, True)
    assert draft.source_of(party.id) == "email_list"
    draft.wish([mine.id], lambda wish: replace(wish, address=None))
    assert draft.wishes == {}
    assert Wish() == draft.wishes.get(mine.id, Wish())


_STEPS = st.tuples(st.sampled_from(["remove", "undo", "tick", "incomplete"]), st.sets(st.integers(0, 11)))


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.sampled_from("abcd"), st.booleans()), max_size=12), st.lists(_STEPS, max_size=6))
def test_the_numbers_always_add_up(kinds: list[tuple[str, bool]], steps: list[tuple[str, set[int]]]) -> None:
    lines = [line(customer, *(["a@x.example"] if has_address else [])) for customer, has_address in kinds]
    draft = Draft(lines)
    for step, places in steps:
        some = [one.id for place, one in enumerate(lines) if place in places]
        if step == "remove":
            draft.remove(some)
        elif step == "undo":
            draft.undo()
        elif step == "incomplete":
            draft.remove(draft.incomplete_ids())
        else:
            draft.ticked ^= {draft.party_id_of(key) for key in some}
        counts = draft.recount()
        assert adds_up(counts)
        assert counts.ready == len(draft.ready())
        assert counts.incomplete == len(draft.incomplete_ids())
