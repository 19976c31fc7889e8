"""Which attachment is the invoice itself, as a person reads it: so described, by the company's rule, by its text.

A wrong answer costs more than none: a time sheet that went as the invoice is worse than a picture made from the data.
"""

import re
import unicodedata
from collections.abc import Sequence
from decimal import Decimal
from fnmatch import fnmatch

from connect_app.contract.companies import Settings
from connect_app.domain.attachment import AttachmentOrigin
from connect_app.gateway.store.attachments import BY_TEXT, NUMBERED, AttachmentRecord, is_so_described


def recognised(files: Sequence[AttachmentRecord], settings: Settings) -> AttachmentRecord | None:
    """Return the one that is the picture by its description or the company's rule, None if none is or several fit."""
    # A PDF of the invoice's own name beside it is described so by ourselves, and no embedded one.
    described = [one for one in files if is_so_described(one.note)]
    if settings.own_picture == "never":
        described = [one for one in described if one.origin == AttachmentOrigin.BESIDE]
    if described:
        return described[0]
    pattern = (settings.own_picture_pattern or "").strip().casefold()
    if settings.own_picture != "pattern" or not pattern:
        return None
    fitting = [one for one in files if fits(pattern, one)]
    return fitting[0] if len(fitting) == 1 else None


def fits(pattern: str, one: AttachmentRecord) -> bool:
    """Say whether name or description of an attachment fit a pattern, in which ``*`` stands for anything."""
    texts = (one.filename.casefold(), (one.note or "").casefold())
    wanted = pattern if any(sign in pattern for sign in "*?[") else f"*{pattern}*"
    return any(fnmatch(text, wanted) for text in texts)


def is_named_like(one: AttachmentRecord, number: str) -> bool:
    """Say whether an attachment is named or numbered like its invoice: `INV/2026/12` and `invoice_INV-2026-12.pdf`.

    A name with other words in it may be one of a time sheet for that invoice.
    """
    names = (one.filename.rpartition(".")[0] or one.filename, one.note or "")
    return one.picture in (NUMBERED, BY_TEXT) or any(is_like_number(name, number) for name in names)


def is_like_number(name: str, number: str) -> bool:
    """Say whether a name is an invoice's number and nothing else but words for an invoice."""
    return bool(_signs(number)) and _signs(_OWN_WORDS.sub("", name)) == _signs(_OWN_WORDS.sub("", number))


_OWN_WORDS = re.compile(
    r"invoices?|credit[ _-]*notes?|faktur(?:a|or)|kreditfaktura|rechnung(?:en)?|gutschrift|factur[aă]|storno|facture"
    r"|factuur|fattura|laskuna?|lasku|hyvityslasku|kreditnota|original|copy|kopia|nr|no",
    re.IGNORECASE,
)
_OTHER_PAPERS = re.compile(
    r"time[ -]?sheet|tids?rapport|tidredovisning|stundenzettel|stundennachweis|pontaj|work[ -]report"
    r"|delivery[ -]note|packing[ -]list|följesedel|leveranssedel|lieferschein|aviz de [iî]nso[tț]ire|følgeseddel"
    r"|lähetyslista|bon de livraison",
    re.IGNORECASE,
)


def is_another_paper(text: str) -> bool:
    """Say whether a text calls itself a time sheet, a delivery note or the like, in its first lines."""
    return _OTHER_PAPERS.search(text[:_HEADING]) is not None


_HEADING = 400


def _signs(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).casefold()
    return "".join(sign for sign in plain if sign.isalnum())


def shows(text: str, number: str, amounts: Sequence[str | None]) -> bool:
    """Say whether a text holds the invoice's number and one of its amounts, however they are written."""
    return _holds_number(text, number) and any(_holds_amount(text, amount) for amount in amounts if amount)


def _holds_number(text: str, number: str) -> bool:
    signs = [re.escape(sign) for sign in number if sign.isalnum()]
    if not signs:
        return False
    between = r"[\W_]{0,3}"
    pattern = rf"(?<![^\W_]){between.join(signs)}(?![^\W_])"
    return re.search(pattern, unicodedata.normalize("NFKC", text), re.IGNORECASE) is not None


def _holds_amount(text: str, amount: str) -> bool:
    """Look for 1250.00 as 1,250.00, 1 250,00, 1.250,00, 1'250.00, and 1250 where it has no cents."""
    value = abs(Decimal(amount))
    if not value:
        return False
    units, _, cents = f"{value:.2f}".partition(".")
    grouped = r"[\s.,'\u2019\u00a0\u202f]?".join(_triples(units))
    ending = rf"[.,]{cents}" if cents != "00" else rf"(?:[.,](?:{cents}|-+))?"
    if cents.endswith("0") and cents != "00":
        ending = rf"[.,]{cents[0]}0?"
    return re.search(rf"(?<![\d]){grouped}{ending}(?![\d]|[.,]\d)", text) is not None


def _triples(units: str) -> list[str]:
    first = len(units) % 3
    return [part for part in (units[:first], *(units[at : at + 3] for at in range(first, len(units), 3))) if part]
