"""Codes that have to stand in their lists (BR-CL of EN 16931)."""

from collections.abc import Iterable, Iterator

from connect_app.domain.invoice import FileFormat, InvoiceContent
from connect_app.domain.saying import say
from connect_app.formats.rules.breaches import Breach, of_lines, term
from connect_app.formats.rules.code_lists import code_list, countries, currencies

_Place = tuple[str, str, Iterable[str | None], frozenset[str]]


def code_breaches(content: InvoiceContent) -> Iterator[Breach]:
    """Yield codes that are in no list; those that are missing are another rule's to say."""
    for rule, number, codes, known in _places(content):
        strange = next((code for code in codes if code is not None and code not in known), None)
        if strange is not None:
            yield Breach(rule, number, _strange(rule, number, strange))
    lines: list[tuple[str, str, list[str | None], frozenset[str]]] = [
        ("BR-CL-18", "BT-151", [line.vat_category for line in content.lines], code_list("vat_categories")),
        ("BR-CL-23", "BT-130", [line.unit for line in content.lines], code_list("units")),
    ]
    for rule, number, found, known in lines:
        coded = zip(content.lines, found, strict=True)
        strange_lines = ((line, _strange(rule, number, code)) for line, code in coded if code and code not in known)
        yield from of_lines(rule, number, strange_lines)


def _strange(rule: str, number: str, code: str) -> str:
    return say("broken_rule.code", what=term(number), code=code, rule=rule)


def _places(content: InvoiceContent) -> Iterator[_Place]:
    facts = content.facts
    parties = (content.seller, content.buyer)
    types = code_list("invoice_types") | code_list("credit_note_types")
    yield "BR-CL-01", "BT-3", (content.type_code,), types
    money = facts.payable or facts.total
    yield "BR-CL-04", "BT-5", (money.currency if money else None,), currencies()
    places = [*(one.address.country for one in parties)]
    if content.delivery_address is not None:
        places.append(content.delivery_address.country)
    yield "BR-CL-14", "BT-55", places, countries()
    yield "BR-CL-16", "BT-81", (way.code for way in content.ways), code_list("payment_means")
    yield "BR-CL-17", "BT-118", (one.category for one in content.taxes), code_list("vat_categories")
    yield "BR-CL-22", "BT-121", (_upper(one.reason_code) for one in content.taxes), code_list("exemption_reasons")
    for is_charge, rule, number, name in (
        (False, "BR-CL-19", "BT-98", "allowance_reasons"),
        (True, "BR-CL-20", "BT-105", "charge_reasons"),
    ):
        every = [*content.allowances, *(one for line in content.lines for one in line.allowances)]
        yield rule, number, (one.reason_code for one in every if one.is_charge is is_charge), code_list(name)
    if facts.format is FileFormat.UBL:
        endpoints = (facts.seller.endpoint, facts.buyer.endpoint)
        yield "BR-CL-25", "BT-49", (one.scheme for one in endpoints if one), code_list("address_schemes")


def _upper(code: str | None) -> str | None:
    return None if code is None else code.upper()
