"""Files find their invoice by name, text and codes: right or not at all."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connect_app.domain.matching import Hints, Matcher, WaitingInvoice

INVOICES = [
    WaitingInvoice("a", "INV/2026-0012", "PO-778899", "4711"),
    WaitingInvoice("b", "INV-1", customer="4712"),
    WaitingInvoice("c", "INV-10", customer="4712"),
    WaitingInvoice("d", "260331", "4500123456", "4713"),
    WaitingInvoice("e", "100245", "4500123457", "4714"),
    WaitingInvoice("f", "100245-2", customer="4714"),
    WaitingInvoice("g", "18"),
    WaitingInvoice("h", "2026"),
    WaitingInvoice("i", "ÅÄ-5001"),
]
MATCHER = Matcher(INVOICES)


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("INV_2026_0012.pdf", "a"),
        ("inv 2026 12 tidrapport.pdf", "a"),
        ("Tidrapport INV2026-00012 v2.tif", "a"),
        ("time sheet PO-778899.pdf", "a"),
        ("PO 0778899.pdf", "a"),
        ("INV-10 hours.pdf", "c"),
        ("scan_000100245.pdf", "e"),
        ("100245-2.pdf", "f"),
        ("100245_2_photo.jpg", "f"),
        ("A\u030a\u00c4 5001.pdf", "i"),
        ("4711.pdf", "a"),
        ("order 4500123456.pdf", "d"),
    ],
)
def test_a_file_finds_its_invoice_however_the_number_is_written(name: str, key: str) -> None:
    assert MATCHER.match(Hints(name)).key == key


@pytest.mark.parametrize(
    ("name", "candidates"),
    [
        ("INV-1.pdf", ["b"]),  # three letters and a digit: long enough, and it is not INV-10
        ("INV-100.pdf", []),
        ("1002451.pdf", []),
        ("18 hours.pdf", ["g"]),
        ("2026 report.pdf", ["h"]),
        ("4712 and more.pdf", ["b", "c"]),
        ("INV-10 and 100245.pdf", ["c", "e"]),
        ("holiday.pdf", []),
    ],
)
def test_what_may_be_another_is_a_question(name: str, candidates: list[str]) -> None:
    found = MATCHER.match(Hints(name))
    assert [one.key for one in found.candidates] == candidates
    assert found.key == ("b" if name == "INV-1.pdf" else None)


def test_a_date_is_no_number() -> None:
    dated = Matcher([WaitingInvoice("x", "0331"), WaitingInvoice("y", "20260331")])
    for name in ("Report 2026-03-31.pdf", "scan 20260331.pdf"):
        assert dated.match(Hints(name)).key is None, name
    assert dated.match(Hints("number 0331 x.pdf")).key is None  # 331: too short
    assert Matcher([WaitingInvoice("z", "50331")]).match(Hints("2026-03-31 50331.pdf")).key == "z"


def test_the_strongest_mark_decides_wherever_it_stands() -> None:
    both = MATCHER.match(Hints("4714.pdf", text="Time sheet for invoice 100245-2, week 11"))
    assert (both.key, both.candidates[0].reason) == ("f", "number_in_text")
    assert MATCHER.match(Hints("scan0001.pdf", codes=("100245",))).key == "e"
    assert MATCHER.match(Hints("100245.pdf", codes=("INV-10",))).key == "c"


def test_a_mark_that_two_invoices_share_is_a_question() -> None:
    twice = Matcher([WaitingInvoice("a", "7001"), WaitingInvoice("b", "7001"), WaitingInvoice("c", "8", order="7001")])
    assert twice.match(Hints("7001.pdf")).key is None
    assert {one.key for one in twice.match(Hints("7001.pdf")).candidates} == {"a", "b", "c"}


def test_ten_thousand_made_names_are_right_or_asked_about() -> None:
    chance = random.Random(11)
    invoices = [WaitingInvoice(str(n), f"F{n}" if n % 3 else f"{n}-{n % 7}", f"PO{n * 7}", str(n // 4)) for n in
                range(10_000, 12_000)]  # fmt: skip
    matcher = Matcher(invoices)
    words = ("Tidrapport", "scan", "Stundenzettel", "bon", "IMG", "week 11", "2026-03-31", "v2", "(1)", "kopia")
    separators = ("_", "-", " ", ".", "__", " - ")
    wrong = sure = right = 0
    for _ in range(10_000):
        one = chance.choice(invoices)
        number = one.number.replace("-", chance.choice(separators))
        number = chance.choice((number, number.lower(), f"000{number}" if number[0].isdigit() else number))
        separator = chance.choice(separators)
        parts = [chance.choice(words), number, chance.choice(words)][chance.randrange(2) :]
        found = matcher.match(Hints(separator.join(parts) + chance.choice((".pdf", ".PDF", ".tif"))))
        sure += found.key is not None
        right += found.key == one.key
        wrong += found.key not in (None, one.key)
    assert wrong <= sure / 1000
    assert right >= 9_500


@given(st.integers(1, 10**7), st.integers(1, 10**7))
def test_look_alike_beginnings_are_never_taken(one: int, other: int) -> None:
    found = Matcher([WaitingInvoice("one", f"INV-{one}")]).match(Hints(f"INV-{other}.pdf"))
    assert (found.key == "one") == (one == other)
