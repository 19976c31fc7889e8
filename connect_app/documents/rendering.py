"""Rendering: an invoice's data as a PDF/A-3 that people read, with the XML inside, made in a process with limits."""

import json
import re
from collections.abc import Sequence
from typing import Final

from connect_app.documents.told_errors import raise_told
from connect_app.domain.errors import Bug, ConnectError, FixData, TryLater
from connect_app.domain.filenames import safe_filename
from connect_app.domain.invoice import InvoiceContent
from connect_app.domain.paying import CodesWanted
from connect_app.domain.saying import say
from connect_app.system.limited_child import ChildEnded, End, LimitedChild

FROZEN_COMMAND = "layout-worker"
"""In a packaged program, which has no Python beside it, the first argument that starts the child's `main`."""

LIMIT_S = 15.0
LONG_LIMIT_S = 90.0
LONG_SHEET: Final = 500_000
"""Characters of words and figures from which an invoice is a long one, so that no other waits for it."""

MAX_MEMORY: Final = 2_500_000_000
"""Bytes that an invoice may take by the estimate beforehand; the process may take more than half as much again."""

_ALL_OF_BANKS = CodesWanted()
_BYTES_PER_LINE = 70_000
_BYTES_PER_CHARACTER = 130
_LINE = re.compile(
    rb"<(?:[\w.-]+:)?(?:Sub)?(?:InvoiceLine|CreditNoteLine|IncludedSupplyChainTradeLineItem|InvoiceRow)[\s>]"
)
_EMBEDDED = re.compile(rb">[A-Za-z0-9+/=\s]{20000,}<")
_TAG = re.compile(rb"<[^>]*>\s*")


class InvoiceRenderer:
    """Renders invoices in child processes. Thread-safe; long invoices have a child of their own."""

    def __init__(self) -> None:
        self._child = LimitedChild("connect_app.documents.layout_child", FROZEN_COMMAND)
        self._child_for_long = LimitedChild("connect_app.documents.layout_child", FROZEN_COMMAND)

    def close(self) -> None:
        """End the children; a later call starts new ones."""
        self._child.close()
        self._child_for_long.close()

    def render(
        self,
        content: InvoiceContent,
        language: str,
        xml: tuple[str, bytes] | None = None,
        attachments: Sequence[str] = (),
        *,
        codes: CodesWanted = _ALL_OF_BANKS,
    ) -> bytes:
        """Return the invoice as PDF/A-3b, A4.

        ``language`` is an ISO 639-1 code (English where there is no translation); ``xml`` is name and bytes of the
        data to embed, unchanged, as the associated file; ``attachments`` are the names to list; ``codes``: those to
        pay with, where they can be made. Raises Bug ``not_rendered``, FixData ``too_long_to_read`` or ``no_font``, and
        TryLater where the computer has no time or room for it.
        """
        text = sheet_text(content, language, xml[0] if xml else None, attachments, codes=codes)
        sheet = text.encode("utf-8", "replace")
        is_long = len(sheet) > LONG_SHEET
        child, limit_s = (self._child_for_long, LONG_LIMIT_S) if is_long else (self._child, LIMIT_S)
        head = {"sheet_size": len(sheet), "has_xml": xml is not None}
        try:
            answer, pdf = child.ask(head, sheet + (xml[1] if xml else b""), limit_s=limit_s)
        except ChildEnded as end:
            raise _as_error(end.how) from end
        raise_told(answer)
        return pdf


def sheet_text(
    content: InvoiceContent,
    language: str,
    xml_name: str | None,
    attachments: Sequence[str],
    *,
    codes: CodesWanted = _ALL_OF_BANKS,
) -> str:
    """Return what is laid out, as JSON."""
    from connect_app.documents.invoice_sheet import invoice_sheet

    name = safe_filename(xml_name, ascii_only=True) if xml_name is not None else None
    return json.dumps(invoice_sheet(content, language, name, attachments, codes=codes), ensure_ascii=False)


def render_invoice(
    content: InvoiceContent,
    language: str,
    xml: tuple[str, bytes] | None = None,
    attachments: Sequence[str] = (),
    *,
    codes: CodesWanted = _ALL_OF_BANKS,
) -> bytes:
    """Return the invoice as `InvoiceRenderer` does, in this process and without limits."""
    from connect_app.documents.typesetting import typeset

    text = sheet_text(content, language, xml[0] if xml else None, attachments, codes=codes)
    return typeset(text, xml[1] if xml else None)


def lines_if_too_long(data: bytes) -> int | None:
    """Return the number of lines of an invoice (its XML) that takes more memory than it may, None of any other.

    An estimate, in a hundredth of the time that rendering takes.
    """
    bare = _EMBEDDED.sub(b"><", data)
    lines = len(_LINE.findall(bare))
    characters = len(_TAG.sub(b"", bare))
    return lines if lines * _BYTES_PER_LINE + characters * _BYTES_PER_CHARACTER > MAX_MEMORY else None


def _as_error(how: End) -> ConnectError:
    if how is End.NO_TIME:
        return TryLater("worker_busy", say("worker_busy.layout"))
    if how is End.NO_ROOM:
        return TryLater(
            "short_of_memory",
            say("short_of_memory.layout"),
        )
    if how in (End.TOO_SLOW, End.TOO_LARGE):
        return FixData(
            "too_long_to_read",
            say("too_long_to_read"),
        )
    if how is End.BROKEN:
        return Bug("worker_broken", say("worker_broken.layout"))
    return Bug("not_rendered", say("not_rendered.child_ended"))
