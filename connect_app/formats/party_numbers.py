"""Numbers that name a party (organisation, VAT, GLN, electronic address): their form and their check digits.

The algorithms are python-stdnum's; here stands which of them belongs to which scheme of the EAS list (`providers.md`).
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from types import ModuleType

from connect_app.domain.invoice import Endpoint, Party
from connect_app.formats.schemes import EMAIL, GLN

_SEPARATORS = re.compile(r"[\s.\-/\u00a0\u2010-\u2015]+")
_CODE = re.compile(rf"\d{{4}}|A[NQSU]|{EMAIL}", re.ASCII)
"""Codes of the EAS list; whether one of four digits is on it the network has to know."""
_OF_BANKS = frozenset({"Finvoice"})
"""What the reader of Finvoice calls the addresses of banks, which have no code in the EAS list."""
_VAT_NUMBER = re.compile(r"[A-Z]{2}[0-9A-Z]{8,12}")


@dataclass(frozen=True, slots=True)
class _Scheme:
    """``form``: what the network takes; ``number`` in it is what ``module`` of python-stdnum checks, if there is one.

    ``is_checked``: the network's own rules refuse a document with a wrong one (PEPPOL-COMMON-R040 to R050).
    """

    form: re.Pattern[str]
    module: str | None = None
    is_checked: bool = False


def _scheme(form: str, module: str | None = None, *, is_checked: bool = False) -> _Scheme:
    return _Scheme(re.compile(form, re.ASCII), module, is_checked)


_MORE = {
    "0151": ("", "au.abn"),
    "0154": ("", "cz.dic"),
    "0183": ("", "ch.uid"),
    "0188": ("", "jp.cn"),
    "0191": ("", "ee.registrikood"),
    "0195": ("SGUEN", "sg.uen"),
    "0199": ("", "lei"),
    "0210": ("", "it.codicefiscale"),
    "0211": ("IT", "it.iva"),
    "0212": ("", "fi.ytunnus"),
    "0213": ("FI", "fi.alv"),
    "0218": ("", "lv.pvn"),
    "0221": ("T", "jp.cn"),
    "9906": ("IT", "it.iva"),
    "9907": ("", "it.codicefiscale"),
    "9910": ("HU", "hu.anum"),
    "9918": ("", "iban"),
    "9920": ("ES", "es.nif"),
    "9922": ("AD", "ad.nrt"),
    "9923": ("AL", "al.nipt"),
    "9926": ("BG", "bg.vat"),
    "9927": ("", "ch.vat"),
    "9928": ("CY", "cy.vat"),
    "9929": ("CZ", "cz.dic"),
    "9931": ("EE", "ee.kmkr"),
    "9932": ("GB", "gb.vat"),
    "9933": ("EL|GR", "gr.vat"),
    "9934": ("HR", "hr.oib"),
    "9935": ("IE", "ie.vat"),
    "9936": ("LI", "li.peid"),
    "9937": ("LT", "lt.pvm"),
    "9938": ("LU", "lu.tva"),
    "9939": ("LV", "lv.pvn"),
    "9940": ("FR|MC", "mc.tva"),
    "9941": ("ME", "me.pib"),
    "9942": ("MK", "mk.edb"),
    "9943": ("MT", "mt.vat"),
    "9946": ("PT", "pt.nif"),
    "9948": ("RS", "rs.pib"),
    "9949": ("SI", "si.ddv"),
    "9950": ("SK", "sk.dph"),
    "9951": ("SM", "sm.coe"),
    "9952": ("TR", "tr.vkn"),
    "9957": ("FR", "fr.tva"),
}
"""Schemes whose form is left to their countries: the letters that may stand before the number, and its module."""

_SCHEMES: dict[str, _Scheme] = {
    **{code: _scheme(rf"(?:{before})?(?P<number>[0-9A-Z]+)", module) for code, (before, module) in _MORE.items()},
    GLN: _scheme(r"(?P<number>\d{13})", "ean", is_checked=True),
    "0007": _scheme(r"(?P<number>\d{10})", "se.orgnr", is_checked=True),
    "0192": _scheme(r"(?P<number>\d{9})", "no.orgnr", is_checked=True),
    "9908": _scheme(r"(?P<number>\d{9})", "no.orgnr"),
    "0184": _scheme(r"(?:DK)?(?P<number>\d{8})", "dk.cvr", is_checked=True),
    "0208": _scheme(r"(?P<number>\d{10})", "be.vat", is_checked=True),
    "0216": _scheme(r"0037(?P<number>\d{8})[0-9A-Z]{0,5}", "fi.ytunnus"),
    "0204": _scheme(r"(?P<number>\d{2,12}(?:-[0-9A-Z]{1,30})?-\d{2})", "de.leitweg"),
    "0002": _scheme(r"(?P<number>\d{9})", "fr.siren"),
    "0009": _scheme(r"(?P<number>\d{14})", "fr.siret"),
    "0225": _scheme(r"(?P<number>\d{9})(?:_.+)?", "fr.siren"),
    "0196": _scheme(r"(?P<number>\d{10})", "is_.kennitala"),
    "0106": _scheme(r"\d{8}"),
    "0190": _scheme(r"\d{20}"),
    "9914": _scheme(r"(?P<number>ATU\d{8})", "at.uid"),
    "9930": _scheme(r"(?P<number>DE\d{9})", "de.vat"),
    "9945": _scheme(r"(?P<number>PL\d{10})", "pl.nip"),
    "9947": _scheme(r"(?P<number>RO\d{2,10})", "ro.cf"),
    "9955": _scheme(r"(?P<number>SE\d{12})", "se.vat"),
    "9925": _scheme(r"(?P<number>BE\d{10})", "be.vat"),
    "9944": _scheme(r"(?P<number>NL\d{9}B\d{2})", "nl.btw"),
}
_ORG_NUMBERS = {"SE": "se.orgnr", "NO": "no.orgnr", "DK": "dk.cvr", "FI": "fi.ytunnus", "BE": "be.vat"}
_VAT_NUMBERS = {
    **{"AT": "at.uid", "BE": "be.vat", "BG": "bg.vat", "CY": "cy.vat", "CZ": "cz.dic", "DE": "de.vat", "DK": "dk.cvr"},
    **{
        "EE": "ee.kmkr",
        "EL": "gr.vat",
        "ES": "es.nif",
        "FI": "fi.alv",
        "FR": "fr.tva",
        "HR": "hr.oib",
        "HU": "hu.anum",
    },
    **{"IE": "ie.vat", "IT": "it.iva", "LT": "lt.pvm", "LU": "lu.tva", "LV": "lv.pvn", "MT": "mt.vat", "NL": "nl.btw"},
    **{"PL": "pl.nip", "PT": "pt.nif", "RO": "ro.cf", "SE": "se.vat", "SI": "si.ddv", "SK": "sk.dph"},
}
_ORG_SCHEMES = frozenset({"0007", "0192", "0184", "0208", "0002", "9908"})
"""Schemes of organisation numbers, where a VAT number is the usual mistake."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a number: ``reason`` is one of ``scheme_twice, vat_number, separators, form, check_digit``.

    ``meant`` is what it probably should be; ``is_refused``: the network refuses a document that has it.
    """

    reason: str
    meant: str | None = None
    is_refused: bool = True


def endpoint_fault(endpoint: Endpoint, party: Party) -> Fault | None:
    """Return what is wrong with an electronic address, None if nothing is known against it.

    ``party`` is who has it: what else the invoice says of it tells what was probably meant.
    """
    if endpoint.is_scheme_twice:
        return Fault("scheme_twice", endpoint.id)
    known = _known_fault(endpoint.scheme, endpoint.id)
    if known is None:
        return None
    if known.reason == "check_digit" and _plain(endpoint.id) in numbers_of(party, of_endpoint=False):
        # The invoice says the same in two places, so it is no slip of this one; the network has to know it.
        return Fault("check_digit", None, is_refused=False)
    return Fault(known.reason, _meant(endpoint, party, known), known.is_refused)


@lru_cache(maxsize=1024)
def _known_fault(scheme: str, identifier: str) -> Fault | None:
    rule = _SCHEMES.get(scheme)
    if rule is None:
        return None if _CODE.fullmatch(scheme) or scheme in _OF_BANKS else Fault("form")
    match = rule.form.fullmatch(identifier)
    if match is not None:
        is_right = rule.module is None or _is_right(rule.module, match["number"])
        return None if is_right else Fault("check_digit", _with_right_digit(scheme, identifier), rule.is_checked)
    plain = _plain(identifier)
    match = rule.form.fullmatch(plain)
    if match is not None:
        is_right = rule.module is None or _is_right(rule.module, match["number"])
        meant = plain if is_right else _with_right_digit(scheme, plain)
        return Fault("separators", meant or plain, rule.is_checked)
    if scheme in _ORG_SCHEMES and _VAT_NUMBER.fullmatch(plain):
        return Fault("vat_number", _org_number_of(scheme, plain))
    return Fault("form", None, rule.is_checked)


def _meant(endpoint: Endpoint, party: Party, fault: Fault) -> str | None:
    """Return what was probably meant: a number of the same form that the invoice has elsewhere, if it is close."""
    if fault.reason in ("separators", "vat_number") and fault.meant is not None:
        return fault.meant
    if endpoint.scheme not in _SCHEMES:
        return None
    form = _SCHEMES[endpoint.scheme].form
    elsewhere = [one for one in (party.gln, party.org_number, party.vat_number) if one and one != endpoint.id]
    fitting = [plain for plain in map(_plain, elsewhere) if form.fullmatch(plain)]
    near = [one for one in fitting if _differences(one, _plain(endpoint.id)) <= _NEAR]
    return next(iter([*near, *([fault.meant] if fault.meant else []), *fitting]), None)


_NEAR = 2
"""Digits in which a number that was typed wrongly may differ; two for those that changed places."""


def _differences(one: str, other: str) -> int:
    return sum(a != b for a, b in zip(one, other, strict=False)) + abs(len(one) - len(other))


def org_number_fault(number: str, country: str | None) -> Fault | None:
    """Return what is wrong with an organisation number of a country, None if nothing is known against it."""
    module = _ORG_NUMBERS.get(country or "")
    return None if module is None or _is_right(module, number) else Fault("check_digit")


def vat_number_fault(number: str) -> Fault | None:
    """Return what is wrong with a VAT number that begins with its country, None if nothing is known against it."""
    module = _VAT_NUMBERS.get(number[:2].upper())
    return None if module is None or _is_right(module, number) else Fault("check_digit")


def gln_fault(number: str) -> Fault | None:
    """Return what is wrong with a GLN."""
    return _known_fault(GLN, number)


def numbers_of(party: Party, *, of_endpoint: bool = True) -> frozenset[str]:
    """Return all numbers of a party in the forms in which addresses have them, to be compared."""
    # Where the address is a GLN, readers take it for the party's GLN if there is no other: it says nothing of its own.
    is_same = party.endpoint is not None and party.endpoint.scheme == GLN and not of_endpoint
    found: set[str] = set()
    for text in (party.org_number, party.vat_number, None if is_same else party.gln):
        plain = _plain(text or "")
        if len(plain) < _SHORTEST:
            continue
        digits = plain.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        found |= {plain, digits}
        if plain.startswith("SE") and len(digits) == 12:
            found.add(digits[:10])
        if len(digits) in (7, 8):  # Finland's are written without their leading zero, too
            found.add(digits.zfill(8))
    return frozenset(found)


_SHORTEST = 7


def agrees(endpoint: Endpoint, party: Party) -> bool:
    """Say whether an electronic address is one of the party's own numbers."""
    plain = _plain(endpoint.id)
    forms = {plain, plain.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")}
    if endpoint.scheme == "0216" and plain.startswith("0037"):
        forms.add(plain[4:12])
    return endpoint.scheme != EMAIL and not forms.isdisjoint(numbers_of(party))


def cleaned(endpoint: Endpoint) -> Endpoint:
    """Return an address as the network writes it, if only blanks, hyphens and the like stand in the way."""
    fault = _known_fault(endpoint.scheme, endpoint.id)
    if fault is not None and fault.reason == "separators":
        return Endpoint(endpoint.scheme, _plain(endpoint.id))
    return endpoint


def _plain(text: str) -> str:
    return _SEPARATORS.sub("", text).upper()


@lru_cache(maxsize=4096)
def _is_right(module: str, number: str) -> bool:
    quick = _QUICK.get(module)
    return (quick is not None and quick(number)) or bool(_load(module).is_valid(number))


def _is_right_ean(number: str) -> bool:
    if len(number) != 13 or not (number.isascii() and number.isdigit()):
        return False
    digits = number.encode()  # each is 48 more than its value: 1,200 in all, which does not count here
    return (sum(digits[::2]) + 3 * sum(digits[1::2])) % 10 == 0


def _is_right_swedish(number: str) -> bool:
    if len(number) != 10 or not (number.isascii() and number.isdigit()):
        return False
    digits = number.encode()  # each is 48 more than its value: 480 in all, which does not count here
    return (sum(digits[::2].translate(_DOUBLED)) + sum(digits[1::2])) % 10 == 0


_DOUBLED = bytes.maketrans(b"0123456789", b"0246813579")


def is_sound(endpoint: Endpoint) -> bool:
    """Say at once that an address is right, as nearly all are; False says nothing."""
    if endpoint.stated is not None:
        return False
    if endpoint.scheme == GLN:
        return _is_right_ean(endpoint.id)
    return endpoint.scheme == "0007" and _is_right_swedish(endpoint.id)


def are_sound(org_number: str | None, vat_number: str | None) -> bool:
    """Say at once that both numbers of a Swedish company are right; False says nothing."""
    if org_number is None or vat_number is None or vat_number[2:-2] != org_number:
        return False
    return vat_number[:2] == "SE" and vat_number[-2:].isdigit() and _is_right_swedish(org_number)


_QUICK: dict[str, Callable[[str], bool]] = {
    "ean": _is_right_ean,
    "se.orgnr": _is_right_swedish,
    "se.vat": lambda number: number[:2] == "SE" and number[12:].isdigit() and _is_right_swedish(number[2:12]),
}
"""What says yes to most of ten thousand right numbers in a fraction of the time; python-stdnum has the last word."""


@lru_cache(maxsize=64)
def _load(module: str) -> ModuleType:
    # Imported late: each is small, but a start needs none of them.
    return import_module(f"stdnum.{module}")


def _with_right_digit(scheme: str, identifier: str) -> str | None:
    """Return the only number that differs in its last digit alone and is right."""
    rule = _SCHEMES[scheme]
    assert rule.module is not None
    if not identifier[-1:].isdigit():
        return None
    candidates = [identifier[:-1] + str(digit) for digit in range(10)]
    matches = [(one, rule.form.fullmatch(one)) for one in candidates]
    right = [one for one, match in matches if match and _is_right(rule.module, match["number"])]
    return right[0] if len(right) == 1 else None


def _org_number_of(scheme: str, vat_number: str) -> str | None:
    """Return the organisation number inside a VAT number, as far as the country builds one from the other."""
    digits = vat_number[2:]
    number = {"SE": digits[:10], "NO": digits[:9], "DK": digits, "BE": digits, "FR": digits[2:]}.get(vat_number[:2])
    return number if number is not None and _SCHEMES[scheme].form.fullmatch(number) else None
