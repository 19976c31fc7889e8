"""Which attachment is the invoice itself: by its name and what can be read in it."""

from types import SimpleNamespace

import pytest

from connect_app.gateway.store.pictures import is_another_paper, is_named_like, shows


@pytest.mark.parametrize(
    ("number", "name", "note", "is_like"),
    [
        ("INV-09", "INV-09.pdf", None, True),
        ("INV/2026/00012", "INV_2026_00012.pdf", None, True),
        ("260324", "Faktura 260324.pdf", None, True),
        ("260324", "invoice-260324.PDF", None, True),
        ("260324", "document.pdf", "260324", True),
        ("260324", "2603245.pdf", None, False),
        ("260324", "time sheet 260324.pdf", None, False),
        ("260324", "260324-bilaga.pdf", None, False),
        ("", "invoice.pdf", None, False),
    ],
)
def test_a_file_is_named_like_its_invoice(number: str, name: str, note: str | None, *, is_like: bool) -> None:
    assert is_named_like(SimpleNamespace(filename=name, note=note, picture=None), number) is is_like


@pytest.mark.parametrize(
    "text",
    [
        "Invoice INV-09 1250.00",
        "Faktura INV 09\nAtt betala 1 250,00 kr",
        "INV09 1.250,00 EUR",
        "No. INV/09: 1'250.00",
        "INV-09, 1\u202f250,00",
        "INV-09 total 1250",
        "inv-09 SEK 1,250",
    ],
)
def test_a_text_shows_number_and_amount_however_written(text: str) -> None:
    assert shows(text, "INV-09", ["1250.00", None])


@pytest.mark.parametrize(
    "text",
    [
        "INV-091 1250.00",
        "INV-09 11250.00",
        "INV-09 1250.50",
        "INV-09 125000",
        "XINV-09 1250.00",
        "1250.00",
        "INV-09",
        "",
    ],
)
def test_another_number_or_amount_is_none_of_it(text: str) -> None:
    assert not shows(text, "INV-09", ["1250.00"])


def test_cents_count() -> None:
    assert shows("A1 12,50", "A1", ["12.5"])
    assert not shows("A1 12,55", "A1", ["12.5"])
    assert not shows("A1 0.00", "A1", ["0.00"])


@pytest.mark.parametrize("text", ["Tidrapport vecka 12", "DELIVERY NOTE 7", "Stundenzettel", "Följesedel"])
def test_what_calls_itself_another_paper_is_one(text: str) -> None:
    assert is_another_paper(text)
    assert not is_another_paper("Faktura 1")
