"""The words and figures of a readable invoice, in its language, ready to be laid out by the template.

For customers who get mail or paper this sheet is the invoice: it says all that the data say.
"""

import re
from collections.abc import Sequence
from typing import Any

from connect_app.documents.payment_code import payment_codes
from connect_app.documents.sheet_lines import line_row, tax_reasons, tax_row, totals
from connect_app.documents.sheet_parties import details, documents, facts, footer, payee_text, recipient
from connect_app.documents.sheet_tongue import DEFAULT_LANGUAGE, LONGEST_HEADING, Row, Tongue, all_labels, heading, text
from connect_app.domain.invoice import (
    CashDiscount,
    InvoiceContent,
    InvoiceKind,
    PartPayment,
    PaymentAccount,
    PaymentWay,
)
from connect_app.domain.paying import CodesWanted

_SELF_BILLED = frozenset({"389", "261"})
_ALL_OF_BANKS = CodesWanted()
_NOT_SAID = frozenset({"1", "ZZZ"})
"""Means of payment that say nothing."""
_LONGEST_NOTE = 100_000
"""A specification may go over many pages."""


def languages() -> frozenset[str]:
    """Return the languages (ISO 639-1) that an invoice can be rendered in."""
    return frozenset(all_labels())


def invoice_sheet(
    content: InvoiceContent,
    language: str,
    xml_name: str | None = None,
    attachments: Sequence[str] = (),
    *,
    codes: CodesWanted = _ALL_OF_BANKS,
) -> dict[str, Any]:
    """Return what ``resources/templates/invoice.typ`` lays out: strings, and lists of strings.

    ``language`` is an ISO 639-1 code; one that there is no translation for becomes English. ``codes``: those to pay
    with that stand beside how to pay, where they can be made.
    """
    labels = all_labels()
    code = language.lower()[:2] if language.lower()[:2] in labels else DEFAULT_LANGUAGE
    money = content.facts.payable or content.facts.total
    say = Tongue(labels[code], money.currency if money else None)
    title = _title(content, say)
    seller = content.seller.party.name or say("seller_default")
    running = heading(f"{title} {content.facts.number}")
    names = [text(name, 200) for name in attachments]
    return {
        "language": code,
        "document-title": running,
        "running-title": running,
        "author": heading(seller),
        "seller-short": heading(seller),
        "seller-name": text(seller, LONGEST_HEADING),
        "title": title,
        "subtitle": say("self_billing") if content.type_code in _SELF_BILLED else "",
        "page-word": say("page"),
        "page-of": say("page_of"),
        **recipient(content, say),
        "facts": facts(content, say),
        "notes": [text(note, _LONGEST_NOTE) for note in content.notes if _is_short(note)],
        "remarks": [text(note, _LONGEST_NOTE) for note in content.notes if not _is_short(note)],
        "position-head": say("position"),
        "line-heads": [say(head) for head in ("description", "quantity", "unit_price", "vat", "amount")],
        "positions": [text(line.id, 20) for line in content.lines],
        "lines": [line_row(line, say) for line in content.lines],
        "tax-heads": [say(head) for head in ("tax_rate", "tax_basis", "tax_amount")],
        "taxes": [tax_row(tax, say) for tax in content.taxes],
        "tax-reasons": tax_reasons(content, say),
        "totals": totals(content, say),
        "payable-label": say.labels["payable"][content.facts.kind.value],
        "payable": say.money(money.amount if money else None),
        **_payment(content, say),
        "payment-codes": [{"svg": one.svg, "label": say(one.label)} for one in payment_codes(content, codes)],
        "attachments-label": say("attachments"),
        "attachments": names,
        "documents-label": say("documents"),
        "documents": documents(content, names),
        "details-label": say("details"),
        "details": details(content, say),
        "footer": footer(content.seller, say),
        "xml-name": xml_name or "",
        "xml-description": say("xml"),
    }


def _title(content: InvoiceContent, say: Tongue) -> str:
    """Return what the document is called by its type code; one that says the other kind is not believed."""
    kind = content.facts.kind
    default = say("credit_note" if kind is InvoiceKind.CREDIT_NOTE else "invoice")
    return say.word("titles", content.type_code) or default


def _payment(content: InvoiceContent, say: Tongue) -> dict[str, Any]:
    rows: list[Row] = []
    if content.payee is not None:
        rows.append((say("payee"), payee_text(content.payee, say)))
    means = dict.fromkeys(filter(None, (_means(way, say) for way in content.ways)))
    is_to_pay = content.facts.kind is InvoiceKind.INVOICE
    if is_to_pay and content.facts.due_date and (content.accounts or means):
        rows.append((say("due_date"), say.day(content.facts.due_date)))
    rows += [(say("means"), one) for one in means]
    for account in content.accounts:
        rows += _account(account, say)
    given = (*(one.reference for one in content.accounts), *(way.reference for way in content.ways))
    rows += [(say("reference"), text(reference, 200)) for reference in dict.fromkeys(given) if reference]
    for way in content.ways:
        rows += _other_ways(way, say)
    rows += [(say("cash_discount"), _cash_discount(one, content, say)) for one in content.cash_discounts]
    for part in content.part_payments:
        rows += _part_payment(part, say)
    return {
        "payment-title": say("payment"),
        "payment": list(dict.fromkeys(rows)),
        "payment-terms": text(content.payment_terms or ""),
    }


def _means(way: PaymentWay, say: Tongue) -> str:
    if way.text:
        return text(way.text, 300)
    return "" if way.code in _NOT_SAID else say.word("means_codes", way.code)


def _account(account: PaymentAccount, say: Tongue) -> list[Row]:
    kind = say("account") if account.kind in ("", "Account") else text(account.kind, 40)
    rows = [(kind, text(_in_groups(account.account) if account.kind == "IBAN" else account.account, 100))]
    if account.bic:
        rows.append(("BIC", text(account.bic, 40)))
    if account.name:
        rows.append((say("account_name"), text(account.name, 200)))
    return rows


def _in_groups(iban: str) -> str:
    compact = re.sub(r"\s", "", iban)
    return "\N{NO-BREAK SPACE}".join(compact[start : start + 4] for start in range(0, len(compact), 4))


def _other_ways(way: PaymentWay, say: Tongue) -> list[Row]:
    """Return card and direct debit; of a card only as many digits as the file has."""
    rows = (
        ("card", way.card_number),
        ("card_holder", way.card_holder),
        ("mandate", way.mandate),
        ("creditor", way.creditor),
        ("debited_account", way.debited_account),
    )
    return [(say(label), text(value, 200)) for label, value in rows if value]


def _cash_discount(one: CashDiscount, content: InvoiceContent, say: Tongue) -> str:
    """Return what may be kept back and till when, and what is to be paid then."""
    percent = say.rate(one.percent)
    parts = [
        say("of").format(percent, say.money(one.base)) if percent and one.base is not None else percent,
        say.money(one.amount),
        say("until").format(say.day(one.until)) if one.until else "",
    ]
    said = ", ".join(part for part in parts if part)
    if one.remaining is None:
        return said
    return f"{said} ({say.labels['payable'][content.facts.kind.value]}: {say.money(one.remaining)})".lstrip()


def _part_payment(part: PartPayment, say: Tongue) -> list[Row]:
    rows = [
        ("part_paid", say.money(part.paid)),
        ("part_unpaid", say.money(part.unpaid)),
        ("part_interest", say.rate(part.interest)),
        ("part_fee", say.money(part.fee)),
    ]
    for one in part.instalments:
        day = say.day(one.due_date) if one.due_date else ""
        rows.append(
            ("instalment", ", ".join(filter(None, (say.money(one.amount), day, text(one.reference or "", 200)))))
        )
    return [(say(label), value) for label, value in rows if value]


def _is_short(note: str) -> bool:
    """Say whether a note may stand above the lines; a longer one, such as a seller's imprint, comes last."""
    return len(note) <= 240 and "\n" not in note.strip()
