"""Brings the catalogues beside it up to the texts in the program: ``python translations/collect.py [--check]``.

Qt's own lupdate loses plurals of ``translate()`` and texts inside f-strings in Python, so the texts are collected from
the syntax tree. The catalogues are Qt's (``.ts``), for Linguist and lrelease. English keeps only its plurals.
"""

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from connect_app.domain.sentences import SENTENCES, Counted

TRANSLATIONS = Path(__file__).resolve().parent
PROGRAM = TRANSLATIONS.parent / "connect_app"
SENTENCE = "Sentence"
"""The context of the texts in `connect_app.domain.sentences`, which are no calls of Qt."""
PLURAL_FORMS = {"en": 2, "sv": 2, "de": 2, "ro": 3}


@dataclass(frozen=True, order=True)
class Text:
    """One text of the program, in the context that Qt looks it up in (mostly the name of its class)."""

    context: str
    source: str
    has_plurals: bool = False


class NotCollectable(Exception):
    """A text that is not written out, or is translated by another object than its own."""


def sentences() -> Iterator[Text]:
    """Give every sentence of the gateway and the client."""
    for template in SENTENCES.values():
        is_counted = isinstance(template, Counted)
        yield Text(SENTENCE, template.many if is_counted else str(template), is_counted)


def texts_of(path: Path) -> Iterator[Text]:
    """Give every text of a module; raises NotCollectable with the place of one that nobody could translate."""
    yield from _texts_in(ast.parse(path.read_text(encoding="utf-8")), path, context="")


def _texts_in(node: ast.AST, path: Path, context: str) -> Iterator[Text]:
    if isinstance(node, ast.ClassDef):
        context = node.name
    elif isinstance(node, ast.Call):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name == "tr":
            if not (node.args and _literal(node.args[0]) and ast.unparse(node.func) == "self.tr"):
                raise NotCollectable(f"{path}:{node.lineno}: {ast.unparse(node)}")
            yield Text(context, _literal(node.args[0]), len(node.args) > 2)
        elif name in {"translate", "QT_TRANSLATE_NOOP"} and len(node.args) > 1 and _literal(node.args[1]):
            # A text that is no literal here stands in a QT_TRANSLATE_NOOP somewhere else.
            yield Text(_literal(node.args[0]), _literal(node.args[1]), len(node.args) > 3)
    for child in ast.iter_child_nodes(node):
        yield from _texts_in(child, path, context)


def _literal(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def read_catalogue(path: Path) -> dict[Text, list[str]]:
    """Return what is translated so far: one form, or one for each plural; empty texts are not yet translated."""
    known: dict[Text, list[str]] = {}
    if not path.exists():
        return known
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 -- our own file
        for message in context.iter("message"):
            is_plural = message.get("numerus") == "yes"
            text = Text(context.findtext("name") or "", message.findtext("source") or "", is_plural)
            translation = message.find("translation")
            if translation is not None:
                forms = [form.text or "" for form in translation.iter("numerusform")]
                known[text] = forms if is_plural else [translation.text or ""]
    return known


def write_catalogue(path: Path, language: str, catalogue: dict[Text, list[str]]) -> None:
    """Write a catalogue, sorted; what is not translated is marked unfinished."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for text, forms in sorted(catalogue.items()):
        if text.context not in contexts:
            contexts[text.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[text.context], "name").text = text.context
        message = ET.SubElement(contexts[text.context], "message", {"numerus": "yes"} if text.has_plurals else {})
        ET.SubElement(message, "source").text = text.source
        translation = ET.SubElement(message, "translation", {} if all(forms) else {"type": "unfinished"})
        if text.has_plurals:
            for form in forms:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
    ET.indent(root, "    ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(head + ET.tostring(root, encoding="unicode") + "\n", encoding="utf-8", newline="\n")


def renewed(language: str, texts: set[Text], known: dict[Text, list[str]]) -> dict[Text, list[str]]:
    """Return the catalogue for ``texts``: what is known is kept, what is new is empty, what is gone is gone."""
    wanted = {text for text in texts if language != "en" or text.has_plurals}
    if language == "en":
        known = known | {Text(SENTENCE, one.many, True): [one.one, one.many] for one in _counted()}
    return {text: known.get(text) or [""] * (PLURAL_FORMS[language] if text.has_plurals else 1) for text in wanted}


def _counted() -> list[Counted]:
    return [one for one in SENTENCES.values() if isinstance(one, Counted)]


def main(arguments: list[str]) -> int:
    """Renew the catalogues, or with ``--check`` say what is missing in them; return 1 if something is."""
    try:
        texts = {*sentences(), *(text for path in sorted(PROGRAM.rglob("*.py")) for text in texts_of(path))}
    except NotCollectable as error:
        print(f"not a text that can be collected: {error}")
        return 1
    missing = 0
    for language in PLURAL_FORMS:
        path = TRANSLATIONS / f"connect_{language}.ts"
        known = read_catalogue(path)
        catalogue = renewed(language, texts, known)
        if "--check" not in arguments:
            write_catalogue(path, language, catalogue)
        for text, forms in sorted(catalogue.items()):
            if not all(forms):
                missing += 1
                print(f"{path.name}: not translated: {text.context}: {text.source!r}")
    return 1 if missing and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
