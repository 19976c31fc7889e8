"""Whatever the gateway and the client raise, find or tell is made of a name and values that every language can say."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest

from connect_app.domain.saying import places
from connect_app.domain.sentences import SENTENCES, Counted

PACKAGE = Path(__file__).parents[2] / "connect_app"
CATALOGUES = Path(__file__).parents[2] / "translations"
LANGUAGES = ("sv", "de", "ro")
_MAKER = "connect_app.domain.saying"
_VALUE = "\N{WHITE SQUARE}"

_ROOMS = ("client", "desktop", "documents", "domain", "formats", "gateway")

_SAYING = frozenset(
    {
        *(
            "Bug",
            "FieldError",
            "Failure",
            "FileRefused",
            "Finding",
            "FixData",
            "FixSettings",
            "InvalidRequest",
            "Ignored",
        ),
        *(
            "LetterRefused",
            "LimitReached",
            "NoAnswer",
            "PutOff",
            "Reason",
            "Refusal",
            "Refused",
            "Route",
            "ServerFault",
        ),
        *(
            "SignIn",
            "Step",
            "TableRefused",
            "Taken",
            "TemplateRefused",
            "TrialStep",
            "Trouble",
            "TryLater",
            "Unreadable",
        ),
        *(
            "_error",
            "_missing",
            "_odd",
            "_problem",
            "_refused",
            "_warning",
            "forbidden",
            "invalid",
            "problem",
            "unclear",
        ),
    }
)
"""What carries a sentence to a person: errors, findings, moves, and the helpers that make them."""

_FOR_A_LOG = {
    "gateway/damage/finding.py": "what was found in a damaged list stands in the record of the damage, for who repairs",
}


def test_nothing_is_told_in_words_that_only_english_has() -> None:
    plain = [f"{place}: {sentence}" for place, sentence in _plain() if place.partition(":")[0] not in _FOR_A_LOG]

    assert plain == []


def test_every_sentence_that_is_made_is_in_the_table_and_has_its_values() -> None:
    wrong = []
    for place, call in _said():
        key = _text(call.args[0])
        keys = [one for one in SENTENCES if re.fullmatch(re.escape(key).replace(_VALUE, r"[\w-]+"), one)]
        given = {one.arg for one in call.keywords}
        if not keys or any(places(SENTENCES[one]) != given for one in keys):
            wrong.append(f"{place}: {ast.unparse(call)}")

    assert wrong == []


def test_every_sentence_of_the_table_is_made_somewhere() -> None:
    made = {_text(call.args[0]) for _, call in _said()} | set(_key_texts())
    shapes = [re.compile(re.escape(one).replace(_VALUE, r"[\w-]+")) for one in made]

    assert [key for key in SENTENCES if not any(shape.fullmatch(key) for shape in shapes)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_every_sentence(language: str) -> None:
    known = _catalogue(language)
    lacking = []
    for key, template in SENTENCES.items():
        source = template.many if isinstance(template, Counted) else template
        forms = known.get((source, isinstance(template, Counted)), [""])
        if not all(forms) or any(places(form) - places(template) for form in forms):
            lacking.append(key)

    assert lacking == []


def _catalogue(language: str) -> dict[tuple[str, bool], list[str]]:
    found: dict[tuple[str, bool], list[str]] = {}
    for context in ElementTree.parse(CATALOGUES / f"connect_{language}.ts").getroot().iter("context"):
        if context.findtext("name") != "Sentence":
            continue
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            source = message.findtext("source") or ""
            found[source, bool(forms)] = forms or [translation.text or ""]
    return found


@dataclass(frozen=True)
class _Module:
    """A file of the program, read once for all the tests: its path below the package, its tree, and all in that."""

    name: str
    tree: ast.Module
    nodes: tuple[ast.AST, ...]


@cache
def _modules(*rooms: str) -> tuple[_Module, ...]:
    return tuple(_read(path) for room in rooms for path in sorted((PACKAGE / room).rglob("*.py")) if _is_told(path))


def _is_told(path: Path) -> bool:
    return "sentences" not in path.parts


@cache
def _read(path: Path) -> _Module:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return _Module(path.relative_to(PACKAGE).as_posix(), tree, tuple(ast.walk(tree)))


@cache
def _said() -> tuple[tuple[str, ast.Call], ...]:
    """Return every call that makes a sentence of a written name and written values."""
    return tuple(
        (f"{module.name}:{call.lineno}", call)
        for module in _modules(*_ROOMS, "contract")
        if any(isinstance(one, ast.ImportFrom) and one.module == _MAKER for one in module.nodes)
        for call in module.nodes
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "say" and _text(call.args[0])
    )


def _key_texts() -> Iterator[str]:
    """Give every text that may be the name of a sentence: some are chosen from a table, or asked for as a word."""
    for module in _modules(*_ROOMS, "contract"):
        for node in module.nodes:
            text = _text(node) if isinstance(node, ast.expr) else ""
            if re.fullmatch(rf"[a-z][\w.{_VALUE}-]+", text) and text != _VALUE and not text.startswith(_VALUE):
                yield text


def _plain() -> Iterator[tuple[str, str]]:
    """Give every sentence in plain words that something carries to a person."""
    for module in _modules(*_ROOMS):
        constants = _assigned(module.tree.body)
        for scope in module.nodes:
            if isinstance(scope, ast.FunctionDef | ast.AsyncFunctionDef):
                inside = list(ast.walk(scope))
                values = constants | _assigned(inside)
                for call in inside:
                    if isinstance(call, ast.Call) and _name(call) in _SAYING:
                        for text in _sentences(call, values):
                            yield f"{module.name}:{call.lineno}", text


def _assigned(nodes: list[ast.AST] | list[ast.stmt]) -> dict[str, list[ast.expr]]:
    """Return what each plain name is set to."""
    found: dict[str, list[ast.expr]] = {}
    for node in nodes:
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    found.setdefault(target.id, []).append(node.value)
    return found


def _sentences(call: ast.Call, values: dict[str, list[ast.expr]]) -> Iterator[str]:
    waiting = [*call.args, *(keyword.value for keyword in call.keywords)]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Name):
            waiting += [one for one in values.get(node.id, []) if isinstance(one, ast.Constant | ast.JoinedStr)]
        elif isinstance(node, ast.IfExp):
            waiting += [node.body, node.orelse]
        elif isinstance(node, ast.BinOp):
            waiting += [node.left, node.right]
        elif (text := _text(node)) and re.search(rf"\w .*\.$|\w .*: {_VALUE}$|^\w+ \w+ \w+ ", text, re.DOTALL):
            yield text


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _text(node: ast.expr) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else _VALUE for part in node.values)
    return ""
