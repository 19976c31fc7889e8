"""Letters that our own fonts lack are looked at once; where no font has them, there is a sentence."""

from contextlib import closing
from pathlib import Path

import pytest

from connect_app.documents.rendering import InvoiceRenderer
from connect_app.gateway.intake.rare_scripts import ScriptCheck

CJK_FONT = Path("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc")


@pytest.fixture
def check():
    with closing(InvoiceRenderer()) as renderer:
        yield ScriptCheck(renderer)


@pytest.mark.parametrize("words", ["plain", "Åsa Łódź ș", "Ωμέγα", "Їжак", "עברית", "العربية", "ใบแจ้งหนี้", "10 € – ok"])
def test_nothing_is_rendered_for_what_our_own_fonts_have(words):
    assert ScriptCheck(None).problem(f"<a>{words}</a>".encode()) is None  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["<a>\U0002fffd</a>", "<a>&#x2fffd;</a>", "<a>&#196605;</a>"])
def test_a_letter_that_no_font_has_is_named(check, text):
    problem = check.problem(text.encode())
    assert problem is not None
    assert problem.code == "no_font"


@pytest.mark.skipif(not CJK_FONT.exists(), reason="the package fonts-noto-cjk is not installed")
def test_letters_of_the_computers_fonts_are_looked_at_once(check, monkeypatch):
    assert check.problem("<a>東京 서울</a>".encode()) is None
    monkeypatch.setattr(check, "_renderer", None)
    assert check.problem("<b>京東</b>".encode()) is None
