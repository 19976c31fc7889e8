"""What the gateway and the client say, in the clerk's language: by its name and its values, never by its English words.

A text that is no sentence of ours, such as one of a newer gateway, is shown as it came.
"""

from PySide6.QtCore import QCoreApplication

from connect_app.desktop.text.figures import measure_text, number_text
from connect_app.domain.saying import Sentence, Value, filled, heard
from connect_app.domain.sentences import SENTENCES, Counted


def said(text: str) -> str:
    """Return a sentence of the gateway or the client in the clerk's language; a text that is none as it is."""
    sentence = text if isinstance(text, Sentence) else heard(text)
    return _said(sentence) if isinstance(sentence, Sentence) else sentence


def with_capital(text: str) -> str:
    """Return words as they begin a line; the rest keeps its letters, such as those of *E-Mail*."""
    return text[:1].upper() + text[1:]


def word(key: str) -> str:
    """Return a word or a sentence without values in the clerk's language; ``key`` is one of `SENTENCES`."""
    template = SENTENCES[key]
    assert isinstance(template, str)
    return _translated(template)


def _said(sentence: Sentence) -> str:
    template = SENTENCES[sentence.key]
    if isinstance(template, str):
        return filled(_translated(template), sentence.params, _shown)
    count = sentence.params[template.by]
    assert isinstance(count, int)
    return filled(_counted(template, count), sentence.params, _shown)


def _translated(template: str) -> str:
    return QCoreApplication.translate("Sentence", template)


def _counted(template: Counted, count: int) -> str:
    text = QCoreApplication.translate("Sentence", template.many, "", count)
    # Without a catalogue nobody chooses between one and many.
    return template.one if count == 1 and text == template.many else text


def _shown(value: Value) -> str:
    if isinstance(value, Sentence):
        return _said(value)
    if isinstance(value, str):
        return value
    if isinstance(value, tuple):
        return ", ".join(map(_shown, value))
    return number_text(value) if isinstance(value, int) else measure_text(value)
