"""Errors on their way from a child process to who asked it: by kind, code and sentence."""

from typing import Any

from connect_app.domain.errors import Bug, ConnectError, FixData, TryLater
from connect_app.domain.saying import from_json, say, to_json
from connect_app.domain.system_faults import cause

Answer = tuple[dict[str, Any], bytes]

_KINDS: dict[str, type[ConnectError]] = {one.__name__: one for one in (Bug, FixData, TryLater)}


def told(error: ConnectError) -> Answer:
    """Return the answer that tells of an error."""
    return {"error": [type(error).__name__, error.code, to_json(error.sentence)]}, b""


def told_unreadable(error: OSError) -> Answer:
    """Return the answer that tells that the file cannot be read just now."""
    return told(TryLater("file_unreadable", say("file_unreadable.cause", cause=cause(error))))


def raise_told(answer: dict[str, Any]) -> None:
    """Raise the error that an answer tells of, if it does; one of a narrower kind as FixData."""
    if "error" in answer:
        kind, code, sentence = answer["error"]
        raise _KINDS.get(kind, FixData)(code, from_json(sentence))
