"""Letters that our own fonts lack: whether this computer has a font for them is found out once for each letter."""

import re
from dataclasses import replace

from connect_app.documents.own_letters import RARE
from connect_app.documents.rendering import InvoiceRenderer
from connect_app.domain.errors import FixData
from connect_app.domain.invoice import (
    ContentParty,
    FileFormat,
    InvoiceContent,
    InvoiceFacts,
    InvoiceKind,
    Party,
)
from connect_app.formats.encoding import declared_encoding

_MOST_AT_ONCE = 500
_NOBODY = InvoiceContent(
    InvoiceFacts(InvoiceKind.INVOICE, "1", FileFormat.UBL), ContentParty(Party()), ContentParty(Party())
)


_REFERENCE = re.compile(r"&#(x[0-9a-fA-F]{1,6}|[0-9]{1,7});")
_LAST_CHARACTER = 0x10FFFF


def _has_references(data: bytes) -> bool:
    # To look for one sign takes a tenth of the time that two take.
    return any(run.startswith(b"#") for run in data.split(b"&")[1:])


def _text(data: bytes) -> str:
    encoding = declared_encoding(data[:200]) or "utf-8"
    if encoding.casefold() == "utf-8" and not _has_references(data):
        # Most of a large invoice is an embedded file, whose long run of letters holds no sign of XML.
        data = b"".join([run for run in data.split(b">") if not run.isascii()])
    try:
        text = data.decode(encoding, "ignore")
    except LookupError:
        text = data.decode("utf-8", "ignore")
    return _REFERENCE.sub(_referred, text)


def _referred(match: re.Match[str]) -> str:
    digits = match[1]
    code = int(digits[1:], 16) if digits[0] == "x" else int(digits)
    return chr(code) if code <= _LAST_CHARACTER else ""


class ScriptCheck:
    """Says whether the letters of an invoice can be shown here. Thread-safe as far as one thread uses it at a time."""

    def __init__(self, renderer: InvoiceRenderer) -> None:
        self._renderer = renderer
        self._shown: set[str] = set()

    def problem(self, data: bytes) -> FixData | None:
        """Return what stands against laying out this invoice (its XML), None if nothing does."""
        if data.isascii() and not _has_references(data):
            return None
        rare = set(RARE.findall(_text(data))) - self._shown
        if not rare:
            return None
        letters = sorted(rare)
        for start in range(0, len(letters), _MOST_AT_ONCE):
            some = letters[start : start + _MOST_AT_ONCE]
            try:
                self._renderer.render(replace(_NOBODY, notes=("".join(some),)), "en")
            except FixData as error:
                if error.code == "no_font":
                    return error
                raise
            self._shown.update(some)
        return None
