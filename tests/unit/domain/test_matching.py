"""Files find their invoice by name, text and codes: right or not at all."""

import random
import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connect_app.domain.mark_doubts import has_check_digit
from connect_app.domain.marks import MarkKind, NamePattern, atoms_of, ways_of
from connect_app.domain.matching import Hints, Matcher, Rules, WaitingInvoice
from connect_app.domain.pairing import stem_of

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


WORDS = ("Tidrapport", "scan", "Stundenzettel", "bon", "IMG", "week 11", "2026-03-31", "v2", "(1)", "kopia", "fișă")
SEPARATORS = ("_", "-", " ", ".", "__", " - ", "#", "\u2013")
ENDINGS = (".pdf", ".PDF", ".tif", ".jpeg", ".heic")


def waiting(chance: random.Random) -> list[WaitingInvoice]:
    """Return 3,000 waiting invoices of five series, every other number of each, some for customers with several."""
    found = []
    for n in range(3_000):
        serial = 10_000 + 2 * n
        number = (f"F{serial}", f"{serial}-{n % 7 + 1}", f"INV/2026/{serial:06}", str(700_000 + 2 * n), f"AB-{n + 1}")[
            n % 5
        ]
        customer = str(40_000 + n) if n % 3 else str(50_000 + n % 40)
        order = f"PO-{88_000_000 + 7 * n}" if n % 2 else ""
        found.append(WaitingInvoice(str(n), number, order, customer))
    chance.shuffle(found)
    return found


def written(number: str, chance: random.Random) -> str:
    """Return a number as somebody may write it."""
    said = "".join(chance.choice(SEPARATORS) if one in "/-" else one for one in number)
    said = chance.choice((said, said.lower(), said.upper(), number.replace("/", "")))
    return f"000{said}" if said[0].isdigit() and chance.random() < 0.2 else said


def true_name(one: WaitingInvoice, of_customer: dict[str, int], chance: random.Random) -> str:
    """Return a name with a mark of just this invoice among other words."""
    marks = [one.number] * 4 + ([one.order] if one.order else [])
    if of_customer[one.customer] == 1:
        marks.append(one.customer)
    separator = chance.choice(SEPARATORS)
    parts = [chance.choice(WORDS), written(chance.choice(marks), chance), chance.choice(WORDS)][chance.randrange(2) :]
    return separator.join(parts) + chance.choice(ENDINGS)


def adverse_name(one: WaitingInvoice, chance: random.Random) -> str:
    """Return a name that looks like this invoice's and is another's, or nobody's: one digit more, less, or other."""
    digits = "".join(filter(str.isdigit, one.number))
    day, hour = chance.randrange(1, 29), chance.randrange(24)
    return chance.choice(
        (
            f"{one.number.replace('/', '-')}{chance.randrange(10)}.pdf",  # INV-1 and INV-10
            f"{chance.randrange(1, 10)}{digits}.pdf",
            f"{one.number.replace('/', '_')[:-1]} hours.pdf",
            f"IMG_{digits[-4:]}.jpg",
            f"scan{digits[-4:]}.tif",
            f"IMG_2026{chance.randrange(1, 13):02}{day:02}_{hour:02}{digits[-4:-2]}.jpg",
            f"WhatsApp Image 2026-03-{day:02} at {hour:02}.{chance.randrange(60):02}.{chance.randrange(60):02}.jpeg",
            f"{day:02}.{chance.randrange(1, 13):02}.2026.pdf",
            f"+46 8 {digits[:3]} {digits[3:]}.pdf",
            f"CR{digits}.pdf",
        )
    )


def test_ten_thousand_made_names_are_right_or_asked_about() -> None:
    chance = random.Random(11)
    invoices = waiting(chance)
    of_customer = Counter(one.customer for one in invoices)
    matcher = Matcher(invoices)
    sure = right = 0
    wrong = []
    for _ in range(10_000):
        one = chance.choice(invoices)
        name = true_name(one, of_customer, chance)
        found = matcher.match(Hints(name))
        sure += found.key is not None
        right += found.key == one.key
        if found.key not in (None, one.key):
            wrong.append((name, one, found))
    assert len(wrong) <= sure / 1000, wrong[:5]
    assert right >= 9_500


def test_ten_thousand_names_that_only_look_alike_are_never_taken() -> None:
    chance = random.Random(12)
    invoices = waiting(chance)
    known = {way for one in invoices for text in (one.number, one.order, one.customer) for way in ways_of(text)}
    matcher = Matcher(invoices)
    for _ in range(10_000):
        name = adverse_name(chance.choice(invoices), chance)
        atoms = atoms_of(stem_of(name))
        found = matcher.match(Hints(name))
        is_said = any(atoms[at:end] in known for at in range(len(atoms)) for end in range(at + 1, len(atoms) + 1))
        assert found.key is None or is_said, (name, found)


@pytest.mark.parametrize(
    "name",
    [
        "IMG_20260331_100245.jpg",
        "2026-03-31 10.02.45.jpg",
        "WhatsApp Image 2026-03-31 at 10.02.45.jpeg",
        "Scan 31.03.26.pdf",
        "hours 2026-12.pdf",
        "260331 hours.pdf",
        "IMG_5001.jpg",
        "DSC05001.JPG",
        "scan5001.pdf",
        "Zeiten 05001 CR-10234.pdf",
    ],
)
def test_a_date_a_time_and_a_counter_are_no_number(name: str) -> None:
    numbers = ("100245", "310326", "2026-12", "260331", "5001-1", "INV-10234")
    matcher = Matcher([WaitingInvoice(one, one) for one in numbers] + [WaitingInvoice("c", "x", customer="5001")])
    assert matcher.match(Hints(name)).key in ((None, "c") if "05001 CR" in name else (None,))


def test_a_mark_that_is_also_anothers_customer_or_order_is_a_question() -> None:
    matcher = Matcher([WaitingInvoice("a", "70010"), WaitingInvoice("b", "8", order="70010")])
    found = matcher.match(Hints("70010.pdf"))
    assert (found.key, [one.key for one in found.candidates]) == (None, ["a", "b"])


def test_a_number_without_its_letters_is_a_question_unless_the_company_writes_it_so() -> None:
    invoices = [WaitingInvoice("a", "INV-10234")]
    for name in ("10234 hours.pdf", "CR-10234.pdf"):
        found = Matcher(invoices).match(Hints(name))
        assert (found.key, found.candidates[0].key) == (None, "a")
    assert Matcher(invoices, Rules(patterns=(NamePattern("{number} *"),))).match(Hints("10234 hours.pdf")).key == "a"


def test_a_check_digit_is_a_question_unless_the_company_uses_them() -> None:
    invoices = [WaitingInvoice("a", "1002450")]
    reference, wrong = "10024503", "10024502"
    assert (has_check_digit(reference), has_check_digit(wrong)) == (True, False)
    found = Matcher(invoices).match(Hints(f"{reference}.pdf"))
    assert (found.key, [one.key for one in found.candidates]) == (None, ["a"])
    assert Matcher(invoices, Rules(have_check_digit=True)).match(Hints(f"{reference}.pdf")).key == "a"
    assert Matcher(invoices, Rules(have_check_digit=True)).match(Hints(f"{wrong}.pdf")).candidates == ()


def test_thousands_may_stand_apart() -> None:
    matcher = Matcher([WaitingInvoice("a", "100245")])
    assert matcher.match(Hints("hours 100 245.pdf")).key == "a"
    assert matcher.match(Hints("hours 100 24 5.pdf")).key is None


def test_a_pattern_says_what_stands_where() -> None:
    rules = Rules(patterns=(NamePattern("{customer}_{number}_*"), NamePattern("TS {number}")))
    invoices = [WaitingInvoice("a", "18", customer="4711"), WaitingInvoice("b", "19", customer="4712")]
    matcher = Matcher([*invoices, WaitingInvoice("c", "20", customer="4711")], rules)
    assert matcher.match(Hints("4711_18_week 11.pdf")).key == "a"
    assert matcher.match(Hints("ts 19.pdf")).key == "b"
    gone = matcher.match(Hints("4712_17_week 11.pdf"))  # 17 is not here: not the customer's other invoice
    assert (gone.key, [one.key for one in gone.candidates]) == (None, ["b"])
    assert matcher.match(Hints("4711_19_x.pdf")).key is None  # they do not agree
    for nothing in ("*", "hours", "{number}{number}"):
        with pytest.raises(ValueError, match=re.escape(nothing)):
            NamePattern(nothing)


def test_a_list_outranks_the_name() -> None:
    found = MATCHER.match(Hints("INV-1.pdf", told={MarkKind.NUMBER: "INV-10"}))
    assert (found.key, found.candidates) == ("c", (("c", "number_in_list"),))
    assert MATCHER.match(Hints("INV-1.pdf", told={MarkKind.NUMBER: "INV-99"})).key is None
    assert MATCHER.match(Hints("x.pdf", told={MarkKind.NUMBER: "18"})).key == "g"  # it is said to be a number


def test_only_the_marks_that_the_company_uses_count() -> None:
    numbers_only = Matcher(INVOICES, Rules(marks=frozenset({MarkKind.NUMBER})))
    assert numbers_only.match(Hints("4711.pdf")).candidates == ()
    assert numbers_only.match(Hints("INV-10.pdf")).key == "c"


def test_few_digits_in_a_text_need_a_word_that_says_what_they_are() -> None:
    matcher = Matcher([WaitingInvoice("a", "11122"), WaitingInvoice("b", "778899")])
    assert matcher.match(Hints("scan.pdf", text="Storgatan 1, 111 22 and 11122 Stockholm")).key is None
    assert matcher.match(Hints("scan.pdf", text="Avser faktura nr: 11122")).key == "a"
    assert matcher.match(Hints("scan.pdf", text="778899")).key == "b"


def test_what_was_read_from_a_picture_needs_a_second_mark() -> None:
    invoices = [WaitingInvoice("a", "100245", customer="4714"), WaitingInvoice("b", "100246", customer="4715")]
    matcher = Matcher(invoices)
    assert matcher.match(Hints("scan.tif", text="Invoice 100245", is_scanned=True)).key is None
    assert matcher.match(Hints("scan.tif", text="Invoice 100245 customer 4714", is_scanned=True)).key == "a"


@given(st.integers(1, 10**7), st.integers(1, 10**7))
def test_look_alike_beginnings_are_never_taken(one: int, other: int) -> None:
    found = Matcher([WaitingInvoice("one", f"INV-{one}")]).match(Hints(f"INV-{other}.pdf"))
    assert (found.key == "one") == (one == other)
