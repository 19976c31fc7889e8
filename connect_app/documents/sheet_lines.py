"""Lines, allowances, sums and taxes of a readable invoice."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from connect_app.documents.sheet_tongue import Row, Tongue, text
from connect_app.domain.invoice import AllowanceOrCharge, InvoiceContent, InvoiceLine, Reference, TaxSubtotal

_STANDARD_RATE = "S"
_VATEX = "VATEX-"


def line_row(line: InvoiceLine, say: Tongue) -> tuple[str, ...]:
    """Return one line: what it is, what else is to be said of it, and its figures."""
    quantity = "" if line.quantity is None else say.quantity(line.quantity, line.unit)
    what = list(dict.fromkeys(filter(None, (text(line.description), text(line.note or "")))))
    description, note = (*what, "", "")[:2]
    remarks = "\n".join(filter(None, (note, *_remarks(line, say))))
    rate = vat_mark(line.vat_rate, line.vat_category, say)
    figures = (quantity, say.price(line.unit_price), rate, say.amount(line.amount))
    return description, remarks, *figures


def _remarks(line: InvoiceLine, say: Tongue) -> Iterator[str]:
    yield " · ".join(reference_text(one, say) for one in line.references)
    yield " · ".join(f"{text(name, 200)}: {text(value, 400)}" for name, value in line.properties)
    if line.period is not None:
        yield f"{say('period')}: {say.period(line.period)}"
    yield _price_remark(line, say)
    for one in line.allowances:
        amount = f": {say.amount(one.amount if one.is_charge else -one.amount)}" if one.amount else ""
        yield f"{allowance_label(one, say)}{amount}"


def reference_text(one: Reference, say: Tongue) -> str:
    """Return a reference with its label; a country by its name, a day as the language writes it."""
    value = one.value
    if one.kind == "country_of_origin":
        value = say.country(value)
    elif one.kind == "delivery_date":
        value = say.day(date.fromisoformat(value))
    return f"{say(one.kind)} {text(value, 200)}"


def _price_remark(line: InvoiceLine, say: Tongue) -> str:
    price = line.price
    found = []
    if price.gross is not None:
        found.append(f"{say('list_price')} {say.price(price.gross)}")
    if price.discount:
        found.append(f"{say('price_discount')} {say.price(-price.discount)}")
    if price.base_quantity is not None and price.base_quantity != 1 and price.net is not None:
        per = say.quantity(price.base_quantity, price.base_unit or line.unit)
        found.append(say("price_base").format(say.price(price.net), per))
    return ", ".join(found)


def allowance_label(one: AllowanceOrCharge, say: Tongue) -> str:
    """Return why there is an allowance or charge, and what it was counted on."""
    label = text(one.reason or _code_words(one, say), 200)
    counted = []
    if one.percent is not None and one.base is not None:
        counted.append(say("of").format(say.rate(one.percent), say.amount(one.base)))
    elif one.percent is not None:
        counted.append(say.rate(one.percent))
    elif one.base is not None:
        counted.append(say("of").format(say.amount(one.amount), say.amount(one.base)))
    if one.rate is not None or one.category not in (None, _STANDARD_RATE):
        counted.append(f"{say('vat')} {vat_mark(one.rate, one.category, say)}")
    return f"{label} ({', '.join(counted)})" if counted else label


def _code_words(one: AllowanceOrCharge, say: Tongue) -> str:
    """Return the words of a code of UNCL5189 (allowances) or UNCL7161 (charges), the code itself where it has none."""
    code = (one.reason_code or "").upper()
    found = say.word("charge_codes" if one.is_charge else "allowance_codes", code)
    return found or f"{say('charge' if one.is_charge else 'allowance')} {code}".rstrip()


def vat_mark(rate: Decimal | None, category: str | None, say: Tongue) -> str:
    """Return a VAT rate, with the mark of its category where there is something to explain."""
    mark = text(category, 20) if category and category != _STANDARD_RATE and say.word("categories", category) else ""
    return " ".join(part for part in (say.rate(rate), mark) if part) or text(category or "", 20)


def tax_row(tax: TaxSubtotal, say: Tongue) -> tuple[str, str, str]:
    """Return the tax of one rate."""
    return vat_mark(tax.rate, tax.category, say), say.amount(tax.basis), say.amount(tax.amount)


def tax_reasons(content: InvoiceContent, say: Tongue) -> list[str]:
    """Return why there is no tax, for each category where there is none."""
    found = []
    for tax in content.taxes:
        category = say.word("categories", tax.category)
        reason = tax.reason or _reason_words(tax.reason_code, say)
        words = [word for word in (category, reason) if word]
        if len(words) == 2 and words[0].casefold() in words[1].casefold():
            del words[0]
        if words:
            mark = f"{tax.category}: " if category else ""
            found.append(text(f"{mark}{'. '.join(word.rstrip('.') for word in words)}.", 1000))
    return list(dict.fromkeys(found))


def _reason_words(code: str | None, say: Tongue) -> str:
    """Return the words of a VATEX code; the paragraphs of an article have the words of the article."""
    if not code:
        return ""
    short = code.upper().removeprefix(_VATEX).partition("-")[2]
    words = say.word("reasons", short) or say.word("reasons", short.partition("-")[0])
    detail = f" ({code})" if words and short and not say.word("reasons", short) else ""
    return f"{words}{detail}" if words else code


def totals(content: InvoiceContent, say: Tongue) -> list[Row]:
    """Return the sums down to the amount that remains to be paid."""
    facts, sums = content.facts, content.totals
    rows: list[tuple[str, Decimal | None]] = []
    if sums.lines is not None and (content.allowances or sums.lines != content.net_total):
        rows.append((say("line_total"), sums.lines))
    for one in content.allowances:
        rows.append((allowance_label(one, say), one.amount if one.is_charge else -one.amount))
    rows += _several(content, say)
    rows += [
        (say("net_total"), content.net_total),
        (say("tax_total"), content.tax_total),
        (say("total"), facts.total.amount if facts.total else None),
        (say("prepaid"), -content.prepaid if content.prepaid else None),
        (say("rounding"), content.rounding or None),
    ]
    found = [(label, say.money(amount)) for label, amount in rows if amount is not None]
    tax = sums.accounting_tax
    if tax is not None:
        found.append((say("accounting_tax").format(tax.currency), say.money(tax.amount, tax.currency)))
    return found


def _several(content: InvoiceContent, say: Tongue) -> Iterator[tuple[str, Decimal | None]]:
    """Yield the sums of allowances and of charges, where they are not the one that stands above."""
    for is_charge, total, label in (
        (False, content.totals.allowances, "allowance_total"),
        (True, content.totals.charges, "charge_total"),
    ):
        amounts = [one.amount for one in content.allowances if one.is_charge is is_charge]
        if total and amounts != [total]:
            yield say(label), total if is_charge else -total
