"""The translation catalogues say everything, and lose no placeholder on the way."""

import ast
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

CATALOGUES = sorted((Path(__file__).parents[2] / "translations").glob("*.ts"))
WINDOWS = Path(__file__).parents[2] / "connect_app" / "desktop"
_PLACEHOLDER = re.compile(r"\{\w*\}|%n|%\d|<[^>]+>")


def _messages(path: Path) -> list[tuple[str, list[str], bool]]:
    """Return source text, the forms of its translation, and whether it has plurals."""
    found = []
    for message in ElementTree.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.findall("numerusform")]
        found.append((message.findtext("source") or "", forms or [translation.text or ""], bool(forms)))
    return found


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_no_placeholder_is_lost(path: Path) -> None:
    for source, forms, has_plurals in _messages(path):
        wanted = sorted(_PLACEHOLDER.findall(source))
        for form in filter(None, forms):
            found = sorted(_PLACEHOLDER.findall(form))
            # "One invoice" may do without its number.
            without_number = sorted(placeholder for placeholder in wanted if placeholder not in ("%n", "{count}"))
            assert found == wanted or (has_plurals and found == without_number), f"{source!r} → {form!r}"


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_ends_and_keyboard_letters_are_kept(path: Path) -> None:
    for source, forms, _ in _messages(path):
        for form in filter(None, forms):
            is_sentence = source[-1:] in "…:?" or (source.endswith(".") and len(source) > 20)
            assert not is_sentence or form[-1:] == source[-1:], f"{source!r} → {form!r}"
            assert ("&" in source) == ("&" in form), f"{source!r} → {form!r}"
            assert source.endswith(" ") == form.endswith(" "), f"{source!r} → {form!r}"


def test_every_language_has_its_catalogue() -> None:
    names = {path.stem for path in CATALOGUES}

    assert names >= {"connect_en", "connect_sv", "connect_de", "connect_ro"}


def test_no_window_writes_words_in_the_quotation_marks_or_capitals_of_one_language() -> None:
    """An f-string knows no catalogue, and ``capitalize`` makes *E-rechnung* of *E-Rechnung*."""
    faults = []
    for path in sorted(WINDOWS.rglob("*.py")):
        if "tour" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            is_capital = isinstance(node, ast.Attribute) and node.attr == "capitalize"
            parts = node.values if isinstance(node, ast.JoinedStr) else []
            if is_capital or any(
                isinstance(part, ast.Constant) and set(str(part.value)) & set("“”„") for part in parts
            ):
                faults.append(f"{path.name}:{node.lineno}")  # type: ignore[attr-defined]
    assert faults == []
