"""What somebody may have typed to find a recipient: electronic addresses that the text can stand for, or a name.

A number is read without hyphens, blanks and dots, in any case, with or without the letters of its country. It stands
only for addresses in whose scheme its check digits are right. Where a company may be registered under one of two
schemes, both are given.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from stdnum import ean
from stdnum.at import uid as at_uid
from stdnum.be import vat as be_vat
from stdnum.de import vat as de_vat
from stdnum.dk import cvr as dk_cvr
from stdnum.exceptions import ValidationError
from stdnum.fi import ytunnus as fi_ytunnus
from stdnum.fr import siren as fr_siren
from stdnum.fr import siret as fr_siret
from stdnum.fr import tva as fr_tva
from stdnum.nl import btw as nl_btw
from stdnum.no import mva as no_mva
from stdnum.no import orgnr as no_orgnr
from stdnum.pl import nip as pl_nip
from stdnum.ro import cui as ro_cui
from stdnum.se import orgnr as se_orgnr
from stdnum.se import vat as se_vat

_ADDRESS = re.compile(r"(?:iso6523-actorid-upis::)?(\d{4}):(\S+)", re.IGNORECASE)
_BETWEEN = re.compile(r"[\s.\-–/]+")
_VAT = re.compile(r"(AT|BE|DE|DK|FI|FR|NL|NO|PL|RO|SE)([A-Z0-9]+)")
_NUMBER = re.compile(r"[0-9]+")
_FEWEST = 6
"""A number with fewer digits is no number of an authority."""

_MOST_LETTERS = 3
"""A VAT number has no more letters behind those of its country; what has more is a name."""

Check = Callable[[str], object]


@dataclass(frozen=True, slots=True)
class Typed:
    """``addresses``: what the text can stand for; ``is_number``: it is no name, so without any it is mistyped."""

    text: str
    addresses: tuple[str, ...] = ()
    is_number: bool = False

    @property
    def is_mistyped(self) -> bool:
        """Whether it looks like a number of an authority whose check digits are wrong."""
        return self.is_number and not self.addresses


def read_typed(text: str) -> Typed:
    """Return what was typed."""
    plain = text.strip()
    if address := _ADDRESS.fullmatch(plain):
        return Typed(plain, (f"{address[1]}:{address[2].lower()}",), is_number=True)
    number = _BETWEEN.sub("", plain).upper()
    if vat := _VAT.fullmatch(number):
        found = tuple(dict.fromkeys(_of_country(vat[1], vat[2])))
        digits = sum(one.isdigit() for one in vat[2])
        is_number = digits >= _FEWEST and len(vat[2]) - digits <= _MOST_LETTERS
        return Typed(plain, found, is_number)
    if _NUMBER.fullmatch(number) and len(number) >= _FEWEST:
        return Typed(plain, tuple(dict.fromkeys(_of_digits(number))), is_number=True)
    return Typed(plain)


def _is_valid(check: Check, text: str) -> bool:
    try:
        check(text)
    except ValidationError:
        return False
    return True


def _of_country(country: str, rest: str) -> Iterator[str]:
    """Yield the addresses that a VAT number stands for."""
    whole = f"{country}{rest}".lower()
    match country:
        case "SE" if _is_valid(se_vat.validate, rest):
            yield from (f"0007:{rest[:10]}", f"9955:{whole}")
        case "NO" if _is_valid(no_mva.validate, rest if rest.endswith("MVA") else f"{rest}MVA"):
            digits = rest.removesuffix("MVA")
            yield from (f"0192:{digits}", f"9909:no{digits}mva")
        case "DK" if _is_valid(dk_cvr.validate, rest):
            yield from (f"0184:{rest}", f"0184:{whole}")
        case "FI" if _is_valid(fi_ytunnus.validate, rest):
            yield f"0216:0037{rest}"
        case "BE" if _is_valid(be_vat.validate, rest):
            yield from _belgian(rest)
        case "DE" if _is_valid(de_vat.validate, rest):
            yield f"9930:{whole}"
        case "NL" if _is_valid(nl_btw.validate, rest):
            yield f"9944:{whole}"
        case "FR" if _is_valid(fr_tva.validate, rest):
            yield from (f"0225:{rest[2:]}", f"0002:{rest[2:]}", f"9957:{whole}")
        case "AT" if _is_valid(at_uid.validate, rest):
            yield f"9914:{whole}"
        case "PL" if _is_valid(pl_nip.validate, rest):
            yield f"9945:{whole}"
        case "RO" if _is_valid(ro_cui.validate, rest):
            yield f"9947:{whole}"


def _belgian(number: str) -> Iterator[str]:
    digits = number.zfill(10)
    yield from (f"0208:{digits}", f"9925:be{digits}")


def _of_digits(number: str) -> Iterator[str]:
    """Yield the addresses that a number without a country stands for, those with check digits that are rarer first."""
    if len(number) == 13 and _is_valid(ean.validate, number):
        yield f"0088:{number}"
    swedish = number[2:] if len(number) == 12 else number
    if len(swedish) == 10 and _is_valid(se_orgnr.validate, swedish):
        yield f"0007:{swedish}"
    if len(number) in (9, 10) and _is_valid(be_vat.validate, number):
        yield from _belgian(number)
    if len(number) == 9 and _is_valid(no_orgnr.validate, number):
        yield f"0192:{number}"
    if len(number) == 9 and _is_valid(fr_siren.validate, number):
        yield from (f"0225:{number}", f"0002:{number}")
    if len(number) == 14 and _is_valid(fr_siret.validate, number):
        yield from (f"0225:{number[:9]}_{number}", f"0009:{number}")
    if len(number) == 8 and _is_valid(dk_cvr.validate, number):
        yield f"0184:{number}"
    if len(number) == 8 and _is_valid(fi_ytunnus.validate, number):
        yield f"0216:0037{number}"
    if len(number) == 8:  # the chamber of commerce's numbers have no check digit
        yield f"0106:{number}"
    if len(number) == 20 and number.startswith("0000"):
        yield f"0190:{number}"
