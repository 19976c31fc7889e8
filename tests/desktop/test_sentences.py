"""The gateway's English sentences come to the clerk in their language."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from connect_app.desktop.text.sentences import SENTENCES, said
from connect_app.desktop.text.translating import install_translations

PACKAGE = Path(__file__).parents[2] / "connect_app"
_VALUE = "\N{WHITE SQUARE}"


@pytest.fixture
def swedish(qapp: QApplication) -> Iterator[None]:
    catalogues = install_translations(qapp, "sv")
    yield
    for catalogue in catalogues:
        qapp.removeTranslator(catalogue)


@pytest.mark.usefixtures("swedish")
@pytest.mark.parametrize(
    ("english", "swedish_text"),
    [
        ("The network did not answer in time.", "Nätverket svarade inte i tid."),
        (
            "Another invoice with the number 4711 from the same seller was sent. "
            "Send this one only if you mean to send it a second time.",
            "En annan faktura med numret 4711 från samma säljare har skickats. "
            "Skicka den här bara om du menar att skicka den en andra gång.",
        ),
        (
            "The mail server mail.example.org cannot be reached: timed out.",
            "E-postservern mail.example.org kan inte nås: timed out.",
        ),
        ("Sent again: The {address} was wrong", "Skickad igen: The {address} was wrong"),
        (
            "The disk is full. Nothing was changed. Free some room and try again.",
            "Disken är full. Inget ändrades. Frigör utrymme och försök igen.",
        ),
        (
            "The mail to a@b.example came back: the mailbox is full. Ask the recipient to make room: 552 5.2.2",
            "E-posten till a@b.example kom tillbaka: brevlådan är full. Be mottagaren göra plats: 552 5.2.2",
        ),
        (
            "It was known already: the mail to a@b.example is failed.",
            "Det var redan känt: läget för e-posten till a@b.example är ”avvisad”.",
        ),
        ("There is no such invoice.", "Finns inte (längre): faktura."),
        ("march.xml: The file is empty.", "march.xml: Filen är tom."),
        ("Nobody: knows this sentence.", "Nobody: knows this sentence."),
        ("Nobody knows this sentence.", "Nobody knows this sentence."),
        ("", ""),
    ],
)
def test_a_sentence_is_said_in_swedish(english: str, swedish_text: str) -> None:
    assert said(english) == swedish_text


def test_without_a_catalogue_it_stays_as_it_is(qapp: QApplication) -> None:
    assert said("The file a.xml cannot be read.") == "The file a.xml cannot be read."


def test_each_sentence_is_still_said_somewhere() -> None:
    modules = [path for path in PACKAGE.rglob("*.py") if not path.name.endswith("sentences.py")]
    program = {text for path in modules for text in _texts(path)}
    ours = {re.sub(r"\{\w+\}", _VALUE, str(sentence)): str(sentence) for sentence in SENTENCES}

    assert [sentence for shape, sentence in ours.items() if shape not in program] == []


def _texts(path: Path) -> Iterator[str]:
    """Give every text of a module, values in f-strings as one sign."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield re.sub(r"\{\w+\}", _VALUE, node.value)
        elif isinstance(node, ast.JoinedStr):
            yield "".join(str(part.value) if isinstance(part, ast.Constant) else _VALUE for part in node.values)
