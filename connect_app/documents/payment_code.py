"""Codes to pay with, for the sheets that we render.

EPC's for euro, the Swedish invoice code for bankgiro and plusgiro, Swish where the company has a number there. There is
one only where all of its data are there and the banks of the country read it. Sources: EPC069-12 version 3 (text of
version 002); the format of usingqr.com, revision 2; Swish's specification of what its codes say (C2B). A Swiss payment
part is not made: a part of it would not be accepted, and its addresses have to be structured.
"""

import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from urllib.parse import quote

import segno
from segno import helpers
from stdnum import bic, iban, iso11649, luhn

from connect_app.domain.invoice import InvoiceContent, InvoiceKind, Party, PaymentAccount
from connect_app.domain.money import Money
from connect_app.domain.paying import CodesWanted

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
_SWISH_MESSAGE = 50
_LARGEST_SWISH = Decimal("999999999999.99")
_NOTHING_EDITED = 0


@dataclass(frozen=True, slots=True)
class PaymentCode:
    """A code as SVG; ``label`` is the key of the words below it."""

    svg: str
    label: str


def payment_codes(content: InvoiceContent, wanted: CodesWanted) -> list[PaymentCode]:
    """Return the codes that can be made."""
    money = content.facts.payable
    if content.facts.kind is not InvoiceKind.INVOICE or money is None or money.amount <= 0 or _goes_otherwise(content):
        return []
    found: list[tuple[segno.QRCode | None, str]] = []
    if wanted.is_of_banks:
        found.append((_of_banks(content, money), "payment_code"))
    if wanted.swish_number is not None and money.currency == "SEK" and money.amount <= _LARGEST_SWISH:
        found.append((_swish(content, wanted.swish_number, money.amount), "swish_code"))
    return [PaymentCode(_svg(code), label) for code, label in found if code is not None]


def _svg(code: segno.QRCode) -> str:
    svg = io.BytesIO()
    code.save(svg, kind="svg", border=4, xmldecl=False)
    return svg.getvalue().decode("ascii")


def _of_banks(content: InvoiceContent, money: Money) -> segno.QRCode | None:
    if money.currency == "EUR":
        return _first(_epc(content, account, money.amount) for account in content.accounts)
    if money.currency == "SEK":
        return _first(_swedish(content, account, money.amount) for account in content.accounts)
    return None


def _swish(content: InvoiceContent, number: str, amount: Decimal) -> segno.QRCode | None:
    """Return Swish's code: nothing in it can be changed by who pays, so the reference is whole or there is no code."""
    account = content.accounts[0] if content.accounts else PaymentAccount("", "")
    message = _plain(_reference(content, account))
    if len(message) > _SWISH_MESSAGE:
        return None
    said = f"C{number};{amount:.2f}".replace(".", ",")
    return segno.make_qr(f"{said};{quote(message, safe='')};{_NOTHING_EDITED}", error="m")


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
