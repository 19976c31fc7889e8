"""What the gateway and the client raise or find can be said in the clerk's language."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from connect_app.desktop.text.sentences import SENTENCES

PACKAGE = Path(__file__).parents[2] / "connect_app"
_VALUE = "\N{WHITE SQUARE}"

_ROOMS = ("client", "documents", "domain", "formats", "gateway")

_SAYING = frozenset(
    {
        "Bug",
        "FieldError",
        "Failure",
        "FileRefused",
        "Finding",
        "FixData",
        "FixSettings",
        "InvalidRequest",
        "LetterRefused",
        "LimitReached",
        "NoAnswer",
        "PutOff",
        "Refused",
        "ServerFault",
        "SignIn",
        "TableRefused",
        "TemplateRefused",
        "TrialStep",
        "Trouble",
        "TryLater",
        "_error",
        "__init__",
        "_missing",
        "_problem",
        "_refused",
        "invalid",
        "not_found",
        "problem",
    }
)
"""What carries a sentence to a person: errors, findings, and the helpers that make them."""

_NOT_FOR_CLERKS = {
    # A program that calls the API reads these; the client never makes such a call.
    "gateway/api/access.py": "of headers",
    "gateway/api/events.py": "of cursors",
    "gateway/api/idempotency.py": "of headers",
    "gateway/api/multipart.py": "of the form of a call",
    # Printed where the gateway is started by hand, or written to a log.
    "client/script_send.py": "the command line speaks English",
    "gateway/main.py": "the command line speaks English",
    "gateway/damage/asking.py": "the command line speaks English",
    "gateway/process/configuration.py": "of a file that administrators write",
    # Said by their code, in the catalogue's context "Words".
    "domain/attachment.py": "said by code",
    "domain/routing.py": "said by code",
    "gateway/sends/planning.py": "said by code",
    "gateway/intake/piece_checks.py": "said by code",
}
"""Modules whose sentences need no translation, and why."""

_EXCEPTIONS = {
    # Only a program that calls the API wrongly sees these.
    "{} is true or false.",
    "The field {} cannot be null.",
    "The form has no invoice_id.",
    "The columns must be a JSON object of fields and headers.",
    "The cursor is not one that this gateway gave.",
    "The encoding must be one of {}.",
    "Accepted may be {}.",
    "Requests from other web sites are not taken.",
    # Faults in the program, which go to its log.
    "A stored file was asked for by an impossible name.",
    "A stored file was written after it was closed.",
    "A delivery is missing from the database.",
    "A delivery cannot go from {} to {}.",
    # What was found in a damaged list, in detail: it stands in the record of the damage, for those who repair.
    "There are stored files, but no database of them.",
    "Frame {} of {} in {} is bad.",
    "The head of {} is not that of a database.",
    "{} has {} bytes where {} belong.",
    "Delivery {} is missing.",
    "Attempt {} of delivery {} was begun; the ledger knows {}.",
    # Said where a gateway is started by hand.
    "This data folder is for {}: {}, or name another folder.",
    "SQLite {} can lose committed rows. Install pysqlite3 0.6.1 or newer.",
    # Said by its code.
    "The invoice number has {} characters; {} is the limit. Have the business system give it a shorter one.",
    # What Jinja says of a template, which is English anyway; the line goes before it.
    "it cannot be read: {}",
    "it is nested too deeply.",
    # Put together of what is known by itself.
    "{}: {}",
}
"""Single ones that need no translation, and why."""


def test_what_is_raised_is_known() -> None:
    ours = {re.sub(r"\{\w+\}", _VALUE, str(sentence)) for sentence in SENTENCES}
    passed = {sentence.replace("{}", _VALUE) for sentence in _EXCEPTIONS}

    unknown = [
        f"{place}: {sentence}" for place, sentence in _raised() if sentence not in ours and sentence not in passed
    ]

    assert unknown == []


def _raised() -> Iterator[tuple[str, str]]:
    for room in _ROOMS:
        for path in sorted((PACKAGE / room).rglob("*.py")):
            name = path.relative_to(PACKAGE).as_posix()
            if name in _NOT_FOR_CLERKS:
                continue
            module = ast.parse(path.read_text(encoding="utf-8"))
            constants = _assigned(module.body)
            functions = [one for one in ast.walk(module) if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef)]
            for scope in functions:
                values = constants | _assigned(list(ast.walk(scope)))
                for call in filter(_is_saying, ast.walk(scope)):
                    for text in _sentences(call, values):
                        yield f"{name}:{call.lineno}", text


def _assigned(nodes: list[ast.AST] | list[ast.stmt]) -> dict[str, list[ast.expr]]:
    """Return what each plain name is set to."""
    found: dict[str, list[ast.expr]] = {}
    for node in nodes:
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    found.setdefault(target.id, []).append(node.value)
    return found


def _is_saying(node: ast.AST) -> bool:
    if not isinstance(node, ast.Call):
        return False
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    return name in _SAYING


def _sentences(call: ast.AST, values: dict[str, list[ast.expr]]) -> Iterator[str]:
    assert isinstance(call, ast.Call)
    waiting = [*call.args, *(keyword.value for keyword in call.keywords if keyword.arg != "detail")]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Name):
            waiting += [one for one in values.get(node.id, []) if isinstance(one, ast.Constant | ast.JoinedStr)]
        elif isinstance(node, ast.IfExp):
            waiting += [node.body, node.orelse]
        elif (text := _text(node)) and re.search(r"\w .*\.$|: " + _VALUE + "$", text, re.DOTALL):
            yield text


def _text(node: ast.expr) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else _VALUE for part in node.values)
    return ""
