"""Electronic address schemes: names of older profiles mapped to the codes of the EAS list."""

import re

from connect_app.domain.addresses import plain_addresses
from connect_app.domain.invoice import Endpoint

GLN = "0088"
EMAIL = "EM"

_BY_NAME = {
    "GLN": GLN,
    "EAN": GLN,
    "EAN/GLN": GLN,
    "DUNS": "0060",
    "IBAN": "9918",
    "SE:ORGNR": "0007",
    "SE:VAT": "9955",
    "NO:ORGNR": "0192",
    "NO:ORG": "0192",
    "NO:VAT": "9909",
    "DK:CVR": "0184",
    "DK:SE": "0198",
    "DK:P": "0096",
    "DK:CPR": "9901",
    "DK:VANS": "9905",
    "FI:OVT": "0216",
    "FI:ORGNR": "0212",
    "FI:VAT": "0213",
    "FR:SIRET": "0009",
    "FR:SIRENE": "0002",
    "FR:VAT": "9957",
    "DE:VAT": "9930",
    "DE:LID": "0204",
    "DE:LWID": "0204",
    "AT:VAT": "9914",
    "AT:GOV": "9915",
    "AT:KUR": "9919",
    "BE:CBE": "0208",
    "BE:EN": "0208",
    "BE:VAT": "9925",
    "NL:KVK": "0106",
    "NL:OIN": "0190",
    "NL:OINO": "0190",
    "NL:VAT": "9944",
    "IT:FTI": "0097",
    "IT:SIA": "0135",
    "IT:SECETI": "0142",
    "IT:VAT": "0211",
    "IT:CF": "0210",
    "IT:IPA": "0201",
    "IT:CUUO": "0201",
    "IS:KTNR": "0196",
    "IS:KT": "0196",
    "EE:CC": "0191",
    "EE:VAT": "9931",
    "LT:LEC": "0200",
    "LT:VAT": "9937",
    "LV:URN": "0218",
    "LV:VAT": "9939",
    "PL:VAT": "9945",
    "RO:VAT": "9947",
    "ES:VAT": "9920",
    "PT:VAT": "9946",
    "HU:VAT": "9910",
    "GB:VAT": "9932",
    "CH:VAT": "9927",
    "CH:UIDB": "0183",
    "CZ:VAT": "9929",
    "SK:VAT": "9950",
    "SI:VAT": "9949",
    "HR:VAT": "9934",
    "BG:VAT": "9926",
    "GR:VAT": "9933",
    "CY:VAT": "9928",
    "IE:VAT": "9935",
    "LU:VAT": "9938",
    "MT:VAT": "9943",
    "EMAIL": EMAIL,
    "SMTP": EMAIL,
}


def scheme_code(name: str | None) -> str | None:
    """Return the EAS code of a scheme given by code or by an older name; unknown ones come back as they stand."""
    if not name:
        return None
    plain = name.strip(" \t\r\n:")
    return _BY_NAME.get(plain.upper(), plain)


_NAMES_MAIL = re.compile(r"\s*(?:iso6523-actorid-upis::)?EM\s*[:：].*[@＠]", re.IGNORECASE)
_LONG_NAME = "iso6523-actorid-upis"
"""How SMP and SBDH name the list of schemes; it says nothing about the address itself."""


def endpoint_or_none(scheme: str | None, text: str | None) -> Endpoint | None:
    """Return the endpoint, or None where it has no id or no scheme (an address with ``@`` then counts as e-mail).

    ``scheme:id`` in one text is read as both, whether the scheme stands beside it once more or not at all.
    """
    if text is None:
        return None
    code = scheme_code(scheme)
    if code is not None and ":" not in text and len(code) == 4:
        return Endpoint(code, text)
    if code is not None and code.casefold() == _LONG_NAME:
        code = None
    is_mail = code is None and any(mark in text for mark in "@＠")
    if code == EMAIL or is_mail or _NAMES_MAIL.match(text):
        address = plain_addresses(text)
        return Endpoint(EMAIL, address) if address else None
    inner, identifier = _taken_apart(text) if ":" in text else (None, text)
    if inner is None or code not in (None, inner):
        return Endpoint(code, text) if code else None
    return Endpoint(inner, identifier, text, is_scheme_twice=code is not None)


def endpoint_of_authority(authority: str | None, text: str) -> Endpoint | None:
    """Return the electronic address that a business document's header names, None where it names something else.

    Its authority is the list of schemes (the address is ``0088:…`` then), a scheme of it, or an older name of one.
    """
    code = scheme_code(authority)
    is_scheme = code is not None and len(code) == 4 and code.isascii() and code.isdigit()
    if not text or not (is_scheme or code is None or code.casefold().startswith(_ISO)):
        return None
    found = endpoint_or_none(code if is_scheme else None, text)
    return None if found is None or found.scheme == EMAIL else Endpoint(found.scheme, found.id)


_ISO = "iso6523"


def _taken_apart(text: str) -> tuple[str | None, str]:
    """Return the scheme before the last colon, None if there is none that is known, and what follows it."""
    head, _, identifier = text.rpartition(":")
    name = head.removeprefix(_LONG_NAME).strip(": ")
    code = scheme_code(name) or ""
    is_code = len(code) == 4 and code.isascii() and code.isdigit()
    return (code if is_code and identifier.strip() else None), identifier.strip()
