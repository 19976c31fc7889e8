"""A code to pay with, for the sheets that we render.

EPC's for euro, the Swedish invoice code for bankgiro and plusgiro. There is one only where all of its data are in the
invoice and the banks of the country read it. Sources: EPC069-12 version 3 (text of version 002); the format of
usingqr.com, revision 2. A Swiss payment part is not made: a part of it would not be accepted, and its addresses have to
be structured.
"""

import io
import json
import re
from collections.abc import Iterator
from decimal import Decimal

import segno
from segno import helpers
from stdnum import bic, iban, iso11649, luhn

from connect_app.domain.invoice import InvoiceContent, InvoiceKind, Party, PaymentAccount

_EPC_COUNTRIES = frozenset({"AT", "BE", "DE", "FI", "NL"})
"""Where banks read the code, by the country of the account."""
_OWN_REFERENCE = frozenset({"FI"})
"""Where a payment is booked by a reference with check digits alone."""
_NOT_BY_TRANSFER = frozenset({"10", "20", "48", "49", "54", "55", "59", "97"})
"""UNCL4461: cash, cheque, cards, direct debits, settled between the partners."""
_SWEDISH = {"Bankgiro": "BG", "Plusgiro": "PG"}
_LARGEST_EURO = Decimal("999999999.99")
_EPC_NAME, _EPC_TEXT = 70, 140
_INVOICE = 1


def payment_code(content: InvoiceContent) -> str | None:
    """Return the code as SVG, None where there is none to be made."""
    code = _made(content)
    if code is None:
        return None
    svg = io.BytesIO()
    code.save(svg, kind="svg", border=4, xmldecl=False)
    return svg.getvalue().decode("ascii")


def _made(content: InvoiceContent) -> segno.QRCode | None:
    money = content.facts.payable
    if content.facts.kind is not InvoiceKind.INVOICE or money is None or money.amount <= 0 or _goes_otherwise(content):
        return None
    if money.currency == "EUR":
        return _first(_epc(content, account, money.amount) for account in content.accounts)
    if money.currency == "SEK":
        return _first(_swedish(content, account, money.amount) for account in content.accounts)
    return None


def _goes_otherwise(content: InvoiceContent) -> bool:
    return any(way.code in _NOT_BY_TRANSFER or way.mandate or way.card_number for way in content.ways)


def _epc(content: InvoiceContent, account: PaymentAccount, amount: Decimal) -> segno.QRCode | None:
    number = iban.compact(account.account)
    name = account.name or _paid_to(content).name
    if account.kind != "IBAN" or not iban.is_valid(number) or number[:2] not in _EPC_COUNTRIES or not name:
        return None
    said = _reference(content, account)
    is_structured = iso11649.is_valid(said)
    if (number[:2] in _OWN_REFERENCE and not is_structured) or amount > _LARGEST_EURO or len(said) > _EPC_TEXT:
        return None
    code: segno.QRCode = helpers.make_epc_qr(
        name=_plain(name)[:_EPC_NAME],
        iban=number,
        amount=amount,
        text=None if is_structured else _plain(said),
        reference=iso11649.compact(said) if is_structured else None,
        bic=bic.compact(account.bic) if account.bic and bic.is_valid(account.bic) else None,
        encoding="utf-8",
    )
    return code


def _swedish(content: InvoiceContent, account: PaymentAccount, amount: Decimal) -> segno.QRCode | None:
    kind, paid = _SWEDISH.get(account.kind), _paid_to(content)
    if kind is None or content.seller.party.country != "SE" or not paid.name or not paid.org_number:
        return None
    if not luhn.is_valid(re.sub(r"\D", "", account.account)):
        return None
    facts = content.facts
    fields: dict[str, object] = {
        "uqr": 1,
        "tp": _INVOICE,
        "nme": _plain(paid.name),
        "cid": paid.org_number,
        "iref": _plain(_reference(content, account)),
        "due": float(amount),
        "pt": kind,
        "acc": account.account.strip(),
    }
    days = {"idt": facts.issue_date, "ddt": facts.due_date}
    fields |= {name: f"{day:%Y%m%d}" for name, day in days.items() if day is not None}
    return segno.make_qr(json.dumps(fields, ensure_ascii=False, separators=(",", ":")), error="m", encoding="utf-8")


def _paid_to(content: InvoiceContent) -> Party:
    return (content.payee or content.seller).party


def _reference(content: InvoiceContent, account: PaymentAccount) -> str:
    """Return by what the seller books the payment; the invoice's number where he names nothing."""
    given = (account.reference, *(way.reference for way in content.ways), content.facts.number)
    return next(one.strip() for one in given if one and one.strip())


def _plain(text: str) -> str:
    return " ".join(text.split())


def _first(codes: Iterator[segno.QRCode | None]) -> segno.QRCode | None:
    return next((code for code in codes if code is not None), None)
