"""The code lists that rules look into: dated data, and currencies and countries as Babel knows them."""

import json
from functools import cache

from babel.core import Locale, get_global

from connect_app.resource_files import resource

_NO_COUNTRIES = frozenset({"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "XK", "ZZ"})
"""Two letters in Babel that are no country of ISO 3166-1."""
_MORE_COUNTRIES = frozenset({"1A", "XI"})
"""Kosovo and Northern Ireland, as the rules write them."""
_MORE_CURRENCIES = frozenset({"STD", "SVC"})
"""In ISO 4217, though no country pays with them any more."""


@cache
def code_list(name: str) -> frozenset[str]:
    """Return one of the lists of ``rules/code-lists.json``."""
    lists = json.loads(resource("rules/code-lists.json").read_text("utf-8"))["lists"]
    return frozenset(" ".join(lists[name]).split())


@cache
def currencies() -> frozenset[str]:
    """Return the currencies that are in use somewhere, and the codes of ISO 4217 for metals and funds."""
    used = {code for uses in get_global("territory_currencies").values() for code, _, end, _ in uses if end is None}
    return frozenset(used) | _MORE_CURRENCIES


@cache
def countries() -> frozenset[str]:
    """Return the countries of ISO 3166-1, by their two letters."""
    known = {code for code in map(str, Locale("en").territories) if len(code) == 2 and code.isalpha()}
    return frozenset(known) - _NO_COUNTRIES | _MORE_COUNTRIES
