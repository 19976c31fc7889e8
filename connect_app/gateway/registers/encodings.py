"""In which encoding a text is written: by its mark, else UTF-8 if that is sound, else by the letters it makes.

The code pages of Windows, DOS and the Mac put other letters on the same bytes. Read in the right one, names and places
of our four languages come out in letters of these languages, in their usual case; in a wrong one signs stand in words.
"""

import codecs
import re
from dataclasses import dataclass
from itertools import islice

CODE_PAGES = ("cp1252", "cp1250", "iso8859-2", "iso8859-16", "cp850", "cp852", "mac-roman")
"""Which goes first where two make the same of a text."""
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", *CODE_PAGES)
"""What a clerk may choose from."""

MAX_SAMPLE_LINES = 5
_MAX_LINE = 120
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_ASCII = bytes(range(128))
_STRANGE_LINE = re.compile(rb"[^\r\n]*[\x80-\xff][^\r\n]*")
_MAX_LINES_JUDGED = 500
_OURS = frozenset("åäöÅÄÖüÜßăâîșțşţĂÎȘȚŞŢ")
_KNOWN = frozenset("ÂéèêëáàíóôúñçøæÉÈÁÓØÆÇ")
_SIGNS = frozenset("–—‘’‚“”„«»§°´·…€£\xa0\xad½²³")


@dataclass(frozen=True, slots=True)
class Encoding:
    """How a text is read: ``mark`` bytes are left out before it; ``possible``: others it can be read in."""

    name: str
    mark: int = 0
    possible: tuple[str, ...] = ()


def find_encoding(data: bytes, wanted: str = "") -> Encoding | None:
    """Return the encoding of a text; None if it cannot be read in the one that was asked for."""
    found = _found(data)
    if not wanted or wanted == found.name:
        return found
    if not _is_sound(data, wanted):
        return None
    return Encoding(wanted, 0, found.possible)


def _found(data: bytes) -> Encoding:
    for mark, name in _MARKS:
        if data.startswith(mark) and _is_sound(data, name, len(mark)):
            return Encoding(name, len(mark))
    unmarked = _utf_16(data)
    if unmarked:
        return Encoding(unmarked)
    if _is_sound(data, "utf-8"):
        return Encoding("utf-8")
    possible = tuple(name for name in CODE_PAGES if _is_sound(data, name))
    lines = b"\n".join(match[0][:2000] for match in islice(_STRANGE_LINE.finditer(data), _MAX_LINES_JUDGED))
    best = max(possible, key=lambda name: _likeness(lines.decode(name)))  # the first of those that are alike
    return Encoding(best, 0, possible)


def sample_of(text_start: str) -> tuple[str, ...]:
    """Return the first lines with letters beyond ASCII."""
    lines = (line.strip()[:_MAX_LINE] for line in text_start.splitlines() if not line.isascii())
    return tuple(islice(dict.fromkeys(lines), MAX_SAMPLE_LINES))


def _utf_16(data: bytes) -> str:
    """UTF-16 without a mark shows by its zero bytes."""
    start = data[:2000]
    for name, high in (("utf-16-le", start[1::2]), ("utf-16-be", start[::2])):
        if high.count(0) > len(start) // 4 and _is_sound(data, name):
            return name
    return ""


def _is_sound(data: bytes, name: str, first: int = 0) -> bool:
    try:
        if name in CODE_PAGES:  # which reads byte by byte, so that each needs to be looked at once
            bytes(set(data.translate(None, _ASCII))).decode(name)
            return True
        decoder = codecs.getincrementaldecoder(name)()
        for start in range(first, len(data), 1 << 20):
            decoder.decode(data[start : start + (1 << 20)])
        decoder.decode(b"", final=True)
    except (UnicodeDecodeError, LookupError):
        return False
    return True


def _likeness(text: str) -> float:
    """Return how much a text looks like one in our languages, by its letters beyond ASCII and their neighbours."""
    worth = 0.0
    for place, char in enumerate(text):
        if char.isascii():
            continue
        before, after = text[place - 1 : place], text[place + 1 : place + 2]
        worth += _worth(char, before, after)
    return worth


def _worth(char: str, before: str, after: str) -> float:
    in_word = before.isalpha() and after.isalpha()
    if char in _SIGNS:
        return -2 if in_word and char not in "’\xad" else 0
    if not char.isalpha():
        return -3
    worth = 2.0 if char in _OURS else 0.5 if char in _KNOWN else -1.0
    if not before.isalpha():
        worth += 0.5 if char.isupper() else -0.5  # names and places begin with a capital
    if char.isupper() and (before.islower() or (before.isupper() and after.islower())):
        worth -= 3  # a capital in the middle of a word
    elif char.islower() and before.isupper() and after.isupper():
        worth -= 3
    return worth
