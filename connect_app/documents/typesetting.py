"""Typesetting: the words and figures of an invoice as a PDF/A-3 that people read, with the XML inside."""

import json
import re
import unicodedata
from functools import cache
from typing import Final

import typst

from connect_app.documents.own_letters import RARE
from connect_app.domain.errors import Bug, FixData
from connect_app.domain.saying import say
from connect_app.resource_files import resource

_STANDARD: Final = "a-3b"
_MAX_ROUNDS = 4
_MISSING = re.compile(r'the text `"(.+?)"` could not be displayed')
_ESCAPE = re.compile(r"\\u\{([0-9a-f]+)\}")
_LONG: Final = 500_000
"""Characters from which it pays to look for such letters beforehand: setting a long sheet takes gigabytes."""
_NO_CHARACTERS = frozenset({"Cc", "Cf", "Co", "Cs"})
"""Categories of what is no letter anywhere (Word's bullets are such): it is left out, since nobody could read it."""
_SHOWN = 20


def typeset(sheet: str, xml: bytes | None) -> bytes:
    """Return a sheet (JSON, see `invoice_sheet`) as PDF/A-3b, A4, with ``xml`` embedded unchanged.

    Characters that no font of ours has are set in those of this computer. Not thread-safe. Raises Bug
    ``not_rendered``, and FixData ``no_font`` where no font has them: never an empty box in place of a letter.
    """
    inputs = {"invoice": sheet}
    if xml is not None:
        try:
            inputs["xml"] = xml.decode("utf-8")
        except UnicodeDecodeError:
            inputs["xml-bytes"] = json.dumps(list(xml))
    has_all_fonts = len(sheet) > _LONG and RARE.search(sheet) is not None
    for _ in range(_MAX_ROUNDS):
        try:
            pdf = _compiler(has_all_fonts).compile(format="pdf", sys_inputs=inputs, pdf_standards=_STANDARD)
        except typst.TypstError as error:
            missing = _missing_characters(error)
            if not missing:
                raise Bug("not_rendered", say("not_rendered")) from error
            nameless = [character for character in missing if unicodedata.category(character) in _NO_CHARACTERS]
            if nameless:
                inputs["invoice"] = inputs["invoice"].translate({ord(character): None for character in nameless})
            elif has_all_fonts:
                raise no_font(missing) from error
            else:
                has_all_fonts = True
            continue
        assert isinstance(pdf, bytes)
        return pdf
    raise Bug("not_rendered", say("not_rendered.characters"))


def no_font(missing: list[str]) -> FixData:
    """Return the error on characters that no font on this computer has."""
    shown = " ".join(dict.fromkeys(missing[:_SHOWN]))
    return FixData(
        "no_font",
        say("no_font", characters=shown),
    )


@cache
def _compiler(has_all_fonts: bool) -> typst.Compiler:
    """Return the compiler with our own fonts, or with those of the computer beside them, which takes longer."""
    template = resource("templates/invoice.typ")
    fonts = typst.Fonts(include_system_fonts=has_all_fonts, font_paths=[resource("fonts")])
    return typst.Compiler(template, root=template.parent, font_paths=fonts, ignore_system_fonts=not has_all_fonts)


def _missing_characters(error: typst.TypstError) -> list[str]:
    found = "".join(_MISSING.findall(error.diagnostic))
    found = _ESCAPE.sub(lambda match: chr(int(match[1], 16)), found)
    return [character for character in found if not character.isascii()]
