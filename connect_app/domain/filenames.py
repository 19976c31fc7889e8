"""Names of files that leave: kept as far as may be, safe everywhere, never a path, never equal to another."""

import re
import unicodedata
from collections.abc import Iterable

from connect_app.domain.saying import Sentence, say

_LONGEST = 100
_LONGEST_BYTES = 200
"""File systems take 255 bytes in a name; the rest is for what is put around it (``.part`` and its like)."""
_LONGEST_ENDING, _SHORT_ENDING = 8, 4
_FALLBACK = "attachment"

_UNSAFE = re.compile(r'[\x00-\x1f\x7f"*:<>?|\\/]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|(com|lpt)[0-9¹²³]|conin\$|conout\$)(\..*)?", re.IGNORECASE)
"""Names of devices on Windows, whatever ending follows."""
_FOLDS = str.maketrans({"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ß": "ss", "æ": "ae", "Æ": "AE"})
_SAYS_WHAT_IT_IS = re.compile(
    r"(inv|invoice|cn|crn|credit|fa|fak|fakt|faktura|kf|kred|kredit|kreditfaktura|re|rg|rech|rechnung|gs|gut|fact|factura)"
    r"[-_ ./]",
    re.IGNORECASE,
)

_WORDS = {
    "en": ("invoice", "credit-note"),
    "sv": ("faktura", "kreditfaktura"),
    "de": ("Rechnung", "Gutschrift"),
    "ro": ("factura", "nota-de-creditare"),
}
"""What an invoice and a credit note are called in the names of their files; as in English in every other language."""

_NUMBER = "number"
NAME_PLACES = ("kind", _NUMBER, "customer", "date")
"""What a company's pattern for these names may hold, each in braces."""
_PLACE = re.compile(r"\{(\w*)\}")
_BARRED = re.compile(r'["*:<>?|\\/{}]')
_BESIDE_NOTHING = re.compile(r"([ _-])[ _-]+")
_LONGEST_CUSTOMER = 40
"""So that the number is never cut off behind it."""


def safe_filename(
    filename: str, taken: Iterable[str] = (), max_length: int = _LONGEST, *, ascii_only: bool = False
) -> str:
    """Return the name as it is sent: in any script, bounded, without path, control or quotation characters.

    The ending stays, at least one letter or digit stands before it, and the name is unique among ``taken`` without
    regard to case. ``ascii_only``: for profiles that take no other letters. A name is never used as a path.
    """
    stem, ending = _split(_printable(re.split(r"[\\/]", filename)[-1]).rstrip("._ "))
    if ascii_only:
        stem, ending = _in_ascii(stem), _in_ascii(ending)
    stem = stem.strip("._ ")
    if not any(character.isalnum() for character in stem) or _RESERVED.fullmatch(stem):
        stem = f"{_FALLBACK}-{stem}" if _RESERVED.fullmatch(stem) else _FALLBACK
    used = {_folded(name) for name in taken}
    candidate, count = _cut(stem, ending, max_length), 2
    while _folded(candidate) in used:
        candidate = _cut(stem, f"-{count}{ending}", max_length)
        count += 1
    return candidate


def name_from_number(number: str, tail: str = "", max_length: int = _LONGEST) -> str:
    """Return a name made of an invoice number and ``tail``, which always stays whole: an ending, or an id.

    A slash in a number is no path: it becomes a hyphen.
    """
    stem = _printable(re.sub(r'[\\/:|*?<>"]+', "-", number)).strip("-_. ")
    if not any(character.isalnum() for character in stem):
        stem = "invoice"
    if _RESERVED.fullmatch(stem + tail):
        stem = f"invoice-{stem}"
    return _cut(stem, tail, max_length)


def is_name_pattern(pattern: str) -> bool:
    """Say whether a pattern can name the files of invoices: with their number, and nothing that a name cannot hold."""
    places = _PLACE.findall(pattern)
    around = _PLACE.sub("", pattern)
    return (
        _NUMBER in places
        and set(places) <= set(NAME_PLACES)
        and around.isprintable()
        and _BARRED.search(around) is None
    )


def no_name_pattern() -> Sentence:
    """Return what is said of a pattern that cannot name files."""
    others = ", ".join(f"{{{one}}}" for one in NAME_PLACES if one != _NUMBER)
    return say("no_file_name_pattern", number=f"{{{_NUMBER}}}", others=others, barred='" * : < > ? | / \\')


def invoice_filename(
    number: str,
    ending: str = ".pdf",
    language: str = "en",
    *,
    is_credit_note: bool = False,
    pattern: str | None = None,
    customer: str | None = None,
    day: str | None = None,
) -> str:
    """Return the name of an invoice's own file, or a credit note's.

    The word for it in the language of its mail stands before a number that does not say so itself. A company's
    ``pattern`` (see `is_name_pattern`) may say otherwise, with the ``customer`` and the ``day`` of issue.
    """
    word = _WORDS.get(language, _WORDS["en"])[is_credit_note]
    if pattern is None:
        has_word = _SAYS_WHAT_IT_IS.match(number) is not None
        return name_from_number(number if has_word else f"{word}-{number}", ending)
    values = {
        "kind": word[0].upper() + word[1:].replace("-", " "),
        _NUMBER: number,
        "customer": " ".join((customer or "").split())[:_LONGEST_CUSTOMER],
        "date": day or "",
    }
    stem = _PLACE.sub(lambda place: values.get(place[1], ""), pattern)
    return name_from_number(_BESIDE_NOTHING.sub(r"\1", stem), ending)


def with_ending(filename: str, ending: str) -> str:
    """Return the name with another ending (without the dot), for a file that was made into another kind."""
    stem, dot, last = filename.rpartition(".")
    has_ending = dot and stem and len(last) <= _LONGEST_ENDING and last.isalnum()
    return f"{stem if has_ending else filename}.{ending}"


def _in_ascii(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.translate(_FOLDS)).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[^A-Za-z0-9._-]+", "_", plain)


def _printable(text: str) -> str:
    """Return text without characters that are not seen or that no file system takes, in its usual Unicode form."""
    text = _UNSAFE.sub("_", unicodedata.normalize("NFC", text.encode("utf-8", "ignore").decode()))
    if not text.isprintable():
        text = "".join([one for one in text if unicodedata.category(one) not in ("Cc", "Cf", "Cs", "Co", "Cn")])
    return " ".join(text.split())


def _split(name: str) -> tuple[str, str]:
    """Return stem and ending (with its dot) of a name; a last part that is long or has no letter is no ending."""
    stem, dot, ending = name.rpartition(".")
    longest = _LONGEST_ENDING if stem.strip(". ") else _SHORT_ENDING
    is_ending = bool(dot) and 0 < len(ending) <= longest and ending.isalnum()
    return (stem, f".{ending}") if is_ending else (name, "")


def _cut(stem: str, tail: str, max_length: int) -> str:
    """Return stem and tail, the stem cut so that both stay within characters and bytes; no letter is torn apart."""
    stem = stem[: max(max_length - len(tail), 1)]
    room = max(_LONGEST_BYTES - len(tail.encode()), 1)
    stem = stem.encode()[:room].decode("utf-8", "ignore")
    return (stem.rstrip(" .") or "_") + tail


def _folded(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold()
