"""Which invoice a name belongs to: an exact stem, the longest beginning, and never a guess."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connect_app.domain.pairing import Candidate, Doubt, Fit, Folder

FOLDER = Folder(
    [
        Candidate("a", "1001", "INV/2026/1001"),
        Candidate("b", "1001-2", "5002"),
        Candidate("c", "18", "18"),
        Candidate("d", "export", "2026"),
        Candidate("e", "Räkning", "7007"),
    ]
)


@pytest.mark.parametrize(
    ("name", "key", "fit"),
    [
        ("1001.pdf", "a", Fit.STEM),
        ("1001-2.pdf", "b", Fit.STEM),
        ("1001_2.pdf", "b", Fit.BEGINNING),
        ("1001_time.pdf", "a", Fit.BEGINNING),
        ("1001-2 time.pdf", "b", Fit.BEGINNING),
        ("1001-3.pdf", "a", Fit.BEGINNING),
        ("5002.tif", "b", Fit.BEGINNING),
        ("INV-2026-1001 bilaga.pdf", "a", Fit.BEGINNING),
        ("inv_2026_1001.pdf", "a", Fit.BEGINNING),
        ("18.pdf", "c", Fit.STEM),
        (unicodedata.normalize("NFD", "RÄKNING.PDF"), "e", Fit.STEM),
        ("räkning_2.pdf", "e", Fit.BEGINNING),
        ("10012.pdf", None, Fit.NONE),
        ("time 1001.pdf", None, Fit.NONE),
        ("readme", None, Fit.NONE),
        (".pdf", None, Fit.NONE),
    ],
)
def test_the_longest_beginning_wins_and_an_exact_stem_beats_it(name: str, key: str | None, fit: Fit) -> None:
    match = FOLDER.match(name)
    assert (match.key, match.fit) == (key, fit)


@pytest.mark.parametrize(("name", "doubt"), [("18_time.pdf", Doubt.TOO_SHORT), ("2026-03.pdf", Doubt.LIKE_A_YEAR)])
def test_a_short_number_and_one_like_a_year_are_questions(name: str, doubt: Doubt) -> None:
    match = FOLDER.match(name)
    assert (match.key, match.fit, match.doubt) == (None, Fit.QUESTION, doubt)


def test_two_pictures_of_one_stem_are_a_question_and_so_is_one_of_two_invoices() -> None:
    found = Folder([Candidate("a", "7001")]).match_all(["7001.pdf", "7001.PDF", "7001.csv"])
    assert [one.doubt for one in found] == [Doubt.SEVERAL_PICTURES, Doubt.SEVERAL_PICTURES, None]
    twice = Folder([Candidate("a", "all", "8001"), Candidate("b", "all", "8002"), Candidate("c", "x", "8002")])
    assert twice.match("all.pdf").keys == ("a", "b")
    assert twice.match("8001_time.pdf").key == "a"
    assert twice.match("8002_time.pdf").doubt is Doubt.SEVERAL_INVOICES


_stems = st.text("ab1_- Åå2", min_size=1, max_size=8)


@given(st.lists(_stems, min_size=1, max_size=6, unique=True), _stems)
def test_what_is_sure_begins_with_the_stem_and_nothing_longer_does(stems: list[str], name: str) -> None:
    match = Folder([Candidate(one, one) for one in stems]).match(f"{name}.pdf")
    if match.fit is Fit.BEGINNING:
        assert match.key is not None
        plain = [one for one in stems if _words(name)[: len(_words(one))] == _words(one) and _words(one)]
        assert match.key in plain
        assert len(_words(match.key)) == max(len(_words(one)) for one in plain)


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFC", text).casefold()
    return [one for one in plain.replace("_", " ").replace("-", " ").split() if one]
