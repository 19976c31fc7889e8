"""Typesetting: the words and figures of an invoice as a PDF/A-3 that people read, with the XML inside."""

import json
import re
from functools import cache
from typing import Final

import typst

from connect_app.domain.errors import Bug
from connect_app.resource_files import resource

_STANDARD: Final = "a-3b"
_MAX_ROUNDS = 4
_MISSING = re.compile(r'the text `"(.+?)"` could not be displayed')
_ESCAPE = re.compile(r"\\u\{([0-9a-f]+)\}")
_REPLACEMENT = "\N{WHITE SQUARE}"


def typeset(sheet: str, xml: bytes | None) -> bytes:
    """Return a sheet (JSON, see `invoice_sheet`) as PDF/A-3b, A4, with ``xml`` embedded unchanged.

    Characters that no font of ours has are shown as a square. Not thread-safe. Raises Bug ``not_rendered``.
    """
    inputs = {"invoice": sheet}
    if xml is not None:
        try:
            inputs["xml"] = xml.decode("utf-8")
        except UnicodeDecodeError:
            inputs["xml-bytes"] = json.dumps(list(xml))
    for _ in range(_MAX_ROUNDS):
        try:
            pdf = _compiler().compile(format="pdf", sys_inputs=inputs, pdf_standards=_STANDARD)
        except typst.TypstError as error:
            missing = _missing_characters(error)
            if not missing:
                raise Bug("not_rendered", "The invoice could not be laid out for reading.") from error
            inputs["invoice"] = inputs["invoice"].translate(dict.fromkeys(missing, _REPLACEMENT))
            continue
        assert isinstance(pdf, bytes)
        return pdf
    raise Bug("not_rendered", "The invoice has characters that cannot be laid out for reading.")


@cache
def _compiler() -> typst.Compiler:
    template = resource("templates/invoice.typ")
    fonts = typst.Fonts(include_system_fonts=False, font_paths=[resource("fonts")])
    return typst.Compiler(template, root=template.parent, font_paths=fonts, ignore_system_fonts=True)


def _missing_characters(error: typst.TypstError) -> list[int]:
    found = "".join(_MISSING.findall(error.diagnostic))
    found = _ESCAPE.sub(lambda match: chr(int(match[1], 16)), found)
    return [ord(character) for character in found if not character.isascii()]
