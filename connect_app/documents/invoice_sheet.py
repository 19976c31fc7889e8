"""The words and figures of a readable invoice, in its language, ready to be laid out by the template."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal, get_currency_precision

from connect_app.domain.invoice import (
    Address,
    ContentParty,
    InvoiceContent,
    InvoiceKind,
    InvoiceLine,
    PaymentAccount,
    TaxSubtotal,
)
from connect_app.resource_files import resource

DEFAULT_LANGUAGE = "en"
_LONGEST_TEXT = 4000
_LONGEST_HEADING = 120
_LONGEST_WORD = 40

Row = tuple[str, str]


@cache
def _all_labels() -> dict[str, dict[str, Any]]:
    labels: dict[str, dict[str, Any]] = json.loads(resource("templates/invoice-labels.json").read_text("utf-8"))
    return labels


def languages() -> frozenset[str]:
    """Return the languages (ISO 639-1) that an invoice can be rendered in."""
    return frozenset(_all_labels())


@dataclass(frozen=True, slots=True)
class _Tongue:
    """Formats dates and figures in one language; ``currency`` is the invoice's."""

    labels: dict[str, Any]
    currency: str | None

    def __call__(self, label: str) -> str:
        return str(self.labels[label])

    def day(self, value: date) -> str:
        return format_date(value, self.labels["date"], locale=self.labels["locale"])

    def figure(self, value: Decimal, pattern: str) -> str:
        return format_decimal(value, pattern, locale=self.labels["locale"], decimal_quantization=False)

    def amount(self, value: Decimal | None) -> str:
        """Return an amount with the decimals of its currency, more only where the invoice has more."""
        if value is None:
            return ""
        places = get_currency_precision(self.currency) if self.currency else 2
        return self.figure(value, "#,##0." + "0" * places + "#" * 4 if places else "#,##0.####")

    def money(self, value: Decimal | None) -> str:
        amount = self.amount(value)
        return f"{amount}\N{NO-BREAK SPACE}{self.currency}" if amount and self.currency else amount

    def rate(self, value: Decimal | None) -> str:
        return "" if value is None else self("percent").format(self.figure(value, "#,##0.##"))


def invoice_sheet(
    content: InvoiceContent, language: str, xml_name: str | None = None, attachments: Sequence[str] = ()
) -> dict[str, Any]:
    """Return what ``resources/templates/invoice.typ`` lays out: strings, and lists of strings.

    ``language`` is an ISO 639-1 code; one that there is no translation for becomes English.
    """
    labels = _all_labels()
    code = language.lower()[:2] if language.lower()[:2] in labels else DEFAULT_LANGUAGE
    facts = content.facts
    money = facts.payable or facts.total
    say = _Tongue(labels[code], money.currency if money else None)
    title = say("credit_note" if facts.kind is InvoiceKind.CREDIT_NOTE else "invoice")
    seller = _name(content.seller, say("seller_default"))
    running = _heading(f"{title} {facts.number}")
    return {
        "language": code,
        "document-title": running,
        "running-title": running,
        "author": _heading(seller),
        "seller-short": _heading(seller),
        "seller-name": _text(seller, _LONGEST_HEADING),
        "title": title,
        "page-word": say("page"),
        "page-of": say("page_of"),
        **_recipient(content, say),
        "facts": _facts(content, say),
        "notes": [_text(note) for note in content.notes if _is_short(note)],
        "remarks": [_text(note) for note in content.notes if not _is_short(note)],
        "line-heads": [say(head) for head in ("description", "quantity", "unit_price", "vat", "amount")],
        "lines": [_line(line, say) for line in content.lines],
        "tax-heads": [say(head) for head in ("tax_rate", "tax_basis", "tax_amount")],
        "taxes": [_tax(tax, say) for tax in content.taxes],
        "totals": _totals(content, say),
        "payable-label": say.labels["payable"][facts.kind.value],
        "payable": say.money(money.amount if money else None),
        **_payment(content, say),
        "attachments-label": say("attachments"),
        "attachments": [_text(name, 200) for name in attachments],
        "footer": _footer(content.seller, say),
        "xml-name": xml_name or "",
        "xml-description": say("xml"),
    }


def _recipient(content: InvoiceContent, say: _Tongue) -> dict[str, Any]:
    home = content.seller.address.country or content.seller.party.country
    lines = _address_lines(content.buyer.address, home, say)
    if content.buyer.contact_name:
        lines.insert(0, _text(content.buyer.contact_name, 200))
    delivery = _address_lines(content.delivery_address, home, say) if content.delivery_address else []
    if content.delivery_name:
        delivery.insert(0, _text(content.delivery_name, 200))
    return {
        "buyer-label": say("bill_to"),
        "buyer-name": _text(_name(content.buyer, say("buyer_default")), 300),
        "buyer-lines": lines,
        "delivery-label": say("delivered_to"),
        "delivery-lines": delivery,
    }


def _name(party: ContentParty, default: str) -> str:
    return party.party.name or default


def _address_lines(address: Address, home: str | None, say: _Tongue) -> list[str]:
    town = " ".join(part for part in (address.postal_code, address.city) if part)
    country = ""
    if address.country and address.country != home:
        country = Locale.parse(say("locale")).territories.get(address.country.upper(), address.country)
    return [_text(line, 300) for line in (*address.lines, town, country) if line]


def _facts(content: InvoiceContent, say: _Tongue) -> list[Row]:
    facts = content.facts
    rows = [
        (say.labels["number"][facts.kind.value], facts.number),
        (say("issue_date"), say.day(facts.issue_date) if facts.issue_date else None),
        (say("due_date"), say.day(facts.due_date) if facts.due_date else None),
        (say("delivery_date"), say.day(content.delivery_date) if content.delivery_date else None),
        (say("customer_number"), facts.buyer.customer_number),
        (say("buyer_reference"), facts.buyer_reference),
        (say("order_reference"), facts.order_reference),
        (say("buyer_vat"), facts.buyer.vat_number),
    ]
    return [(label, _text(value, 300)) for label, value in rows if value]


def _line(line: InvoiceLine, say: _Tongue) -> tuple[str, ...]:
    quantity = "" if line.quantity is None else say.figure(line.quantity, "#,##0.######")
    if quantity and line.unit:
        quantity += f"\N{NO-BREAK SPACE}{_text(say.labels['units'].get(line.unit, line.unit), 20)}"
    price = "" if line.unit_price is None else say.figure(line.unit_price, "#,##0.00######")
    what = list(dict.fromkeys(filter(None, (_text(line.description), _text(line.note or "")))))
    description, note = (*what, "", "")[:2]
    return description, note, quantity, price, say.rate(line.vat_rate), say.amount(line.amount)


def _tax(tax: TaxSubtotal, say: _Tongue) -> tuple[str, str, str]:
    rate = say.rate(tax.rate) or _text(tax.category or "", 20)
    return rate, say.amount(tax.basis), say.amount(tax.amount)


def _totals(content: InvoiceContent, say: _Tongue) -> list[Row]:
    facts = content.facts
    rows: list[tuple[str, Decimal | None]] = []
    for item in content.allowances:
        label = _text(item.reason or say("charge" if item.is_charge else "allowance"), 200)
        rows.append((label, item.amount if item.is_charge else -item.amount))
    rows += [
        (say("net_total"), content.net_total),
        (say("tax_total"), content.tax_total),
        (say("total"), facts.total.amount if facts.total else None),
        (say("prepaid"), -content.prepaid if content.prepaid else None),
        (say("rounding"), content.rounding or None),
    ]
    return [(label, say.money(amount)) for label, amount in rows if amount is not None]


def _payment(content: InvoiceContent, say: _Tongue) -> dict[str, Any]:
    rows: list[Row] = []
    if content.facts.kind is InvoiceKind.INVOICE and content.accounts:
        if content.facts.due_date:
            rows.append((say("due_date"), say.day(content.facts.due_date)))
        for account in content.accounts:
            rows += _account(account, say)
        references = dict.fromkeys(account.reference for account in content.accounts if account.reference)
        rows += [(say("reference"), _text(reference, 200)) for reference in references]
    return {
        "payment-title": say("payment"),
        "payment": rows,
        "payment-terms": _text(content.payment_terms or ""),
    }


def _account(account: PaymentAccount, say: _Tongue) -> list[Row]:
    number = account.account
    if account.kind == "IBAN":
        compact = re.sub(r"\s", "", number)
        number = "\N{NO-BREAK SPACE}".join(compact[start : start + 4] for start in range(0, len(compact), 4))
    kind = say("account") if account.kind in ("", "Account") else _text(account.kind, 40)
    rows = [(kind, _text(number, 100))]
    return [*rows, ("BIC", _text(account.bic, 40))] if account.bic else rows


def _footer(seller: ContentParty, say: _Tongue) -> list[list[str]]:
    party, address = seller.party, seller.address
    town = " ".join(part for part in (address.postal_code, address.city) if part)
    columns = [
        [_heading(line) for line in (party.name, *address.lines[:2], town) if line],
        [_heading(line) for line in (seller.contact_name, seller.phone, seller.email or party.email) if line],
        [
            _heading(f"{say(label)} {number}")
            for label, number in (
                ("org_number", party.org_number),
                ("vat_number", party.vat_number),
                ("gln", party.gln),
            )
            if number
        ],
    ]
    return [column for column in columns if column]


def _is_short(note: str) -> bool:
    """Say whether a note may stand above the lines; a longer one, such as a seller's imprint, comes last."""
    return len(note) <= 240 and "\n" not in note.strip()


_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]")
_LONG_WORD = re.compile(rf"\S{{{_LONGEST_WORD},}}")


def _text(value: str, longest: int = _LONGEST_TEXT) -> str:
    """Return text as it may be printed: no control or direction marks, bounded, and long words may be broken."""
    plain = _CONTROL.sub("", value.replace("\r\n", "\n").replace("\t", " ")).strip()
    if len(plain) > longest:
        plain = plain[: longest - 1].rstrip() + "…"
    return _LONG_WORD.sub(_breakable, plain)


def _breakable(word: re.Match[str]) -> str:
    text = word.group()
    pieces = (text[start : start + _LONGEST_WORD // 2] for start in range(0, len(text), _LONGEST_WORD // 2))
    return "\N{ZERO WIDTH SPACE}".join(pieces)


def _heading(value: str) -> str:
    return _text(" ".join(value.split()), 60)
