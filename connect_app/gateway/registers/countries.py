"""Countries as people write them in registers: by code, or by name in one of several languages."""

from collections.abc import Mapping
from functools import cache

from connect_app.gateway.store.search import fold

_LANGUAGES = ("en", "sv", "de", "ro", "nb", "da", "fi", "fr", "nl", "pl")
_CODE_LENGTH = 2


@cache
def _names() -> Mapping[str, str]:
    from babel import Locale

    territories = [Locale(language).territories for language in _LANGUAGES]
    return {fold(name): code for names in territories for code, name in names.items() if len(code) == _CODE_LENGTH}


def country_code(text: str | None) -> str | None:
    """Return the code (ISO 3166-1, two letters) of a country, None for what is none."""
    plain = fold((text or "").strip())
    if not plain:
        return None
    known = _names()
    code = plain.upper()
    if len(code) == _CODE_LENGTH and code.isascii() and code.isalpha():
        return code if code in known.values() else None
    return known.get(plain)
