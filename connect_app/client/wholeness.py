"""Whether a file looks as if its writer had finished: a slow one may pause for longer than a file must be still."""

import os
import re
from pathlib import Path

from connect_app.client.disk import open_regular
from connect_app.domain.errors import ConnectError

_TAIL = 70_000
"""A zip's directory may be followed by a comment of 64 kB."""
_HEAD = 20_000

_AFTER_THE_ROOT = re.compile(rb"(?:\s|<!--(?:(?!-->).)*-->|<\?(?:(?!\?>).)*\?>)*\Z", re.DOTALL)
_END_TAG = re.compile(rb"</([^<>\s]+)\s*>\Z")
_EMPTY_TAG = re.compile(rb"<([^<>\s/!?]+)[^<>]*/>\Z")
_FIRST_TAG = re.compile(rb"<([^<>\s/!?]+)")
_ROOTS_IN_A_ROW = frozenset({b"Finvoice", b"FinvoiceAttachments"})
"""Roots that follow another one in one file."""


def looks_whole(path: Path) -> bool:
    """Say whether a file ends as one of its kind does; True for a kind that shows no end, and where nobody can tell."""
    try:
        with open_regular(path) as stream:
            head = stream.read(_HEAD)
            stream.seek(max(0, os.fstat(stream.fileno()).st_size - _TAIL))
            tail = stream.read()
    except (ConnectError, OSError):
        return True  # whoever takes it says what is wrong
    match path.suffix.casefold():
        case ".pdf":
            return b"%%EOF" in tail
        case ".zip" | ".docx" | ".xlsx" | ".ods" | ".odt":
            return b"PK\x05\x06" in tail
        case ".xml":
            return _is_xml_ended(head.replace(b"\0", b""), tail.replace(b"\0", b""))  # UTF-16 has the same letters
        case _:
            return True


def _is_xml_ended(head: bytes, tail: bytes) -> bool:
    first = _FIRST_TAG.search(head)
    end = _AFTER_THE_ROOT.sub(b"", tail, count=1)
    last = _END_TAG.search(end) or _EMPTY_TAG.search(end)
    if first is None or last is None:
        return False
    name = last[1]
    return name == first[1] or name.rpartition(b":")[2] in _ROOTS_IN_A_ROW
