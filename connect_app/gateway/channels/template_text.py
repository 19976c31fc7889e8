"""Template texts: Jinja2 in its sandbox, with the documented variables only.

What a company wrote itself is filled in by `template_worker`, in a process of its own with limits; this module is what
runs there, and here for the texts that came with the program. A line whose variables are all empty disappears.
"""

import functools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from connect_app.domain.errors import Fault, FixData
from connect_app.domain.saying import Sentence, quoted, say

if TYPE_CHECKING:
    from jinja2 import Template as CompiledTemplate
    from jinja2.sandbox import SandboxedEnvironment

MAX_OUTPUT = 200_000
"""Characters that a filled-in text may have."""

_EXPRESSION = re.compile(r"{{(.*?)}}")
_WORD = re.compile(r"[A-Za-z_]\w*")
_DROPPED = "\x00"
_FILE = "<template>"


@dataclass(frozen=True, slots=True)
class Template:
    """Subject and text of a mail; a line of its own for every sentence."""

    subject: str
    text: str


class TemplateRefused(FixData):
    """A template that cannot be filled in.

    ``code`` is one of ``unknown_variable, template_error, template_too_slow, template_too_large``; ``field`` is
    ``subject`` or ``body``, ``line`` counts from 1 where it is known.
    """

    def __init__(self, code: str, sentence: str, field: str = "body", line: int | None = None) -> None:
        super().__init__(code, sentence)
        self.field = field
        self.line = line
        self.faults = (Fault(f"{field}:{line}" if line else field, code, sentence),)


def fill(template: Template, values: Mapping[str, object]) -> tuple[str, str]:
    """Return subject and text with these values; raises TemplateRefused. Time and memory are not limited here."""
    subject = " ".join(_fill(template.subject, values, "subject").split())
    text = re.sub(r"\n{3,}", "\n\n", _fill(template.text.replace("\r\n", "\n"), values, "body"))
    return subject, text


def check(template: Template, names: frozenset[str]) -> None:
    """Raise TemplateRefused with the line unless the texts can be read and use only the variables in ``names``."""
    from jinja2 import TemplateSyntaxError, meta, nodes

    for field, source in (("subject", template.subject), ("body", template.text)):
        try:
            tree = _environment().parse(source)
        except TemplateSyntaxError as error:
            raise _error(say("template_error.unreadable", words=quoted(error.message)), field, error.lineno) from error
        except RecursionError as error:
            raise _error(say("template_error.nested"), field, None) from error
        unknown = meta.find_undeclared_variables(tree) - names - {"range"}
        for name in sorted(unknown):
            line = min(one.lineno for one in tree.find_all(nodes.Name) if one.name == name)
            sentence = say("unknown_variable", line=line, name=name)
            raise TemplateRefused("unknown_variable", sentence, field, line)


def _fill(source: str, values: Mapping[str, object], field: str) -> str:
    from jinja2 import TemplateError, TemplateSyntaxError

    try:
        text = _bounded(_compiled("\n".join(_kept_lines(source, values))).generate(values), field)
    except TemplateSyntaxError as error:
        raise _error(say("template_error.unreadable", words=quoted(error.message)), field, error.lineno) from error
    except TemplateError as error:
        raise _error(quoted(error.message), field, _line_of(error)) from error
    except MemoryError as error:
        raise _too_large(field) from error
    except FixData:
        raise
    except Exception as error:  # whatever an expression of the author can raise
        raise _error(quoted(error if str(error) else type(error).__name__), field, _line_of(error)) from error
    return "\n".join(line for line in text.split("\n") if line != _DROPPED)


def _kept_lines(source: str, values: Mapping[str, object]) -> Iterator[str]:
    """Yield the lines; a mark in place of those that would say nothing, so that lines keep their numbers."""
    for line, words in _lines(source):
        names = [name for name in words if name in values]
        is_empty = bool(names) and "{%" not in line and not any(values[name] for name in names)
        yield _DROPPED if is_empty else line


@functools.lru_cache(maxsize=16)
def _lines(source: str) -> list[tuple[str, list[str]]]:
    """Return the lines of a template, each with the words in its expressions."""
    return [
        (line, [word for found in _EXPRESSION.findall(line) for word in _WORD.findall(found)])
        for line in source.split("\n")
    ]


def _bounded(chunks: Iterator[str], field: str) -> str:
    parts, size = [], 0
    for chunk in chunks:
        size += len(chunk)
        if size > MAX_OUTPUT:
            raise _too_large(field)
        parts.append(chunk)
    return "".join(parts)


def _too_large(field: str) -> TemplateRefused:
    return TemplateRefused("template_too_large", say("template_too_large", limit=MAX_OUTPUT), field)


def _error(what: Sentence, field: str, line: int | None) -> TemplateRefused:
    place = (
        say(f"template_part.{field}")
        if line is None
        else say("word.line_of", what=say(f"template_part.{field}"), line=line)
    )
    return TemplateRefused("template_error", say("template_error", place=place, reason=what), field, line)


def _line_of(error: BaseException) -> int | None:
    line = None
    trace = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == _FILE:
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


@functools.lru_cache(maxsize=16)
def _compiled(source: str) -> "CompiledTemplate":
    return _environment().from_string(source)


@functools.cache
def _environment() -> "SandboxedEnvironment":
    from jinja2 import StrictUndefined
    from jinja2.sandbox import SandboxedEnvironment

    environment = SandboxedEnvironment(undefined=StrictUndefined, autoescape=False, keep_trailing_newline=True)
    environment.globals = {"range": environment.globals["range"]}
    return environment
