"""Sentences for people, each made in one place of a key and its values.

The gateway and the client speak English, because scripts and logs read them; windows say the same by its key and its
values in the clerk's language. So the two cannot differ.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TypeAlias

from connect_app.domain.sentences import SENTENCES, Counted

Value: TypeAlias = "str | int | float | Sentence | tuple[Value, ...]"
"""What stands in a sentence: a name, an address; a number; a sentence or word of ours; or several of these.

What is a number but nothing that is counted or measured (a port, an answer's code) is given as text.
"""
Told: TypeAlias = "str | int | float | dict[str, Told] | list[Told] | None"
"""A value as JSON has it; a sentence within a sentence is an object with its values and ``says``."""

SAYS = "says"
"""The parameter that names the sentence, where its code alone does not."""
_TEXT = "text"
_PLACE = re.compile(r"\{(\w+)\}")
_GROUPED_FROM = 10_000
DIGITS = 9
"""Of a measured value: enough for a size that is one byte over a limit in megabytes."""


class Sentence(str):
    """An English sentence that knows what it was made of: ``key`` in `SENTENCES`, and ``params``, its values by name.

    Text that was put together of several, or cut, is plain text and no longer one.
    """

    key: str
    params: Mapping[str, Value]

    def __new__(cls, key: str, params: Mapping[str, Value], text: str | None = None) -> Sentence:
        """Make a sentence; ``text``: its English words, made of the others if left out."""
        sentence = super().__new__(cls, _english(key, params) if text is None else text)
        sentence.key, sentence.params = key, params
        return sentence

    def __reduce__(self) -> tuple[type[Sentence], tuple[str, Mapping[str, Value], str]]:
        """Return what a copy is made of."""
        return Sentence, (self.key, self.params, str(self))


def say(key: str, /, **params: Value) -> Sentence:
    """Return the sentence ``key`` with its values. Raises KeyError for one that is not in `SENTENCES`, or lacks one."""
    return Sentence(key, params)


def quoted(words: object) -> Sentence:
    """Return foreign words, such as those of a mail server, as a quotation: they are in whatever language they are."""
    return say("quoted", words=str(words).strip())


def in_a_row(first: str, *others: str) -> str:
    """Return sentences one after the other, as one."""
    for other in others:
        first = say("in_a_row", first=first, second=other)
    return first


def told(sentence: str | None) -> dict[str, Told]:
    """Return what a sentence says as JSON: its values by name, and its key as ``says``; nothing for plain text.

    A sentence or a word within it has its English words as ``text``, too.
    """
    if not isinstance(sentence, Sentence):
        return {}
    return {SAYS: sentence.key, **{name: _told_value(value) for name, value in sentence.params.items()}}


def parts(
    sentence: str, code: str, params: Mapping[str, Told], says: str | None
) -> tuple[str, dict[str, Told], str | None]:
    """Return a sentence, its values among ``params``, and its name; made of these where it comes from a table."""
    if not isinstance(sentence, Sentence):
        sentence = heard(sentence, code, {SAYS: says, **params})
    known = {**params, **told(sentence)}
    name = known.pop(SAYS, None)
    return sentence, known, name if isinstance(name, str) else None


def to_json(sentence: str) -> Told:
    """Return a sentence with its words and values as JSON, for `from_json`; plain text as it is."""
    return {_TEXT: str(sentence), **told(sentence)} if isinstance(sentence, Sentence) else sentence


def from_json(value: object) -> str:
    """Return the sentence or the plain text that `to_json` made a value of."""
    return heard(str(value.get(_TEXT, "")), None, value) if isinstance(value, Mapping) else str(value)


def heard(text: str, code: str | None = None, params: Mapping[str, object] | None = None) -> str:
    """Return a text that came with its code and values as the sentence that it is, as plain text where it is none.

    What was written before sentences had values is known by its words or its code where it needs none; else it stays
    the text that it was. ``text`` stays the English words in any case.
    """
    params = params or {}
    key = params.get(SAYS) or _BY_TEXT.get(text) or code
    template = SENTENCES.get(key) if isinstance(key, str) else None
    if template is not None and key == code and not (places(template) or code in _ALONE):
        return text  # the code has several sentences, and nothing says which it was
    if not isinstance(key, str) or template is None:
        return text
    values = {name: _heard_value(params[name]) for name in places(template) if name in params}
    if values.keys() != places(template):
        return text
    return Sentence(key, values, text)


def places(template: str | Counted) -> set[str]:
    """Return the names of the values in a template."""
    return set(_PLACE.findall(template if isinstance(template, str) else template.many + template.one))


def filled(template: str, params: Mapping[str, Value], shown: Callable[[Value], str]) -> str:
    """Return a template with its values, each put through ``shown``; a word of ours begins it with a capital."""
    text = _PLACE.sub(lambda place: shown(params[place[1]]), template)
    first = _PLACE.match(template)
    return text[:1].upper() + text[1:] if first and isinstance(params[first[1]], Sentence) else text


def _heard_value(value: object) -> Value:
    if isinstance(value, Mapping):
        return from_json(value)
    if isinstance(value, list | tuple):
        return tuple(_heard_value(one) for one in value)
    return value if isinstance(value, str | int | float) else str(value)


def _told_value(value: Value) -> Told:
    if isinstance(value, tuple):
        return [_told_value(one) for one in value]
    return to_json(value) if isinstance(value, Sentence) else value


def _english(key: str, params: Mapping[str, Value]) -> str:
    template = SENTENCES[key]
    if isinstance(template, Counted):
        template = template.one if params[template.by] == 1 else template.many
    return filled(template, params, _english_value)


def _english_value(value: Value) -> str:
    if isinstance(value, str):
        return str(value)
    if isinstance(value, tuple):
        return ", ".join(map(_english_value, value))
    if isinstance(value, float) and not value.is_integer():
        return f"{value:.{DIGITS}g}" if abs(value) < _GROUPED_FROM else f"{value:,}"
    return f"{int(value):,}" if abs(value) >= _GROUPED_FROM else f"{int(value)}"


_ALONE = SENTENCES.keys() - {key.partition(".")[0] for key in SENTENCES if "." in key}
_BY_TEXT = {text: key for key, text in SENTENCES.items() if isinstance(text, str) and "{" not in text}
