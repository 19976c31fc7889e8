"""The words of a mail, from a template in the invoice's language.

Templates are rendered in Jinja2's sandbox. A line whose variables are all empty disappears.
"""

import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from connect_app.domain.invoice import InvoiceKind
from connect_app.domain.money import Money
from connect_app.gateway.channels.interface import Shipment

if TYPE_CHECKING:
    from jinja2.sandbox import SandboxedEnvironment

LANGUAGES = ("sv", "en", "de", "ro")


@dataclass(frozen=True, slots=True)
class Template:
    """Subject and text of a mail; a line of its own for every sentence."""

    subject: str
    text: str


@dataclass(frozen=True, slots=True)
class Sender:
    """Who the mail comes from. ``contact`` is the address that the recipient should write to."""

    name: str | None = None
    department: str | None = None
    contact: str | None = None
    reply_to: str | None = None


_EN = Template(
    "PDF invoice from {{ seller }}",
    """\
Dear customer,

please find attached {% if is_credit_note %}credit note{% else %}invoice{% endif %} {{ number }} as a PDF file.

Amount: {{ amount }}
Payment date: {{ due_date }}
Customer number: {{ customer_number }}

Questions about it? Please write to {{ contact }}.

Kind regards
{{ seller }}
{{ department }}
""",
)
_SV = Template(
    "PDF‐faktura från {{ seller }}",
    """\
Hej!

Här kommer {% if is_credit_note %}kreditfaktura{% else %}faktura{% endif %} {{ number }} som PDF-fil.

Belopp: {{ amount }}
Betalningsdag: {{ due_date }}
Kundnummer: {{ customer_number }}

Har du frågor? Skriv till {{ contact }}.

Med vänliga hälsningar
{{ seller }}
{{ department }}
""",
)
_DE = Template(
    "PDF-Rechnung von {{ seller }}",
    """\
Guten Tag,

im Anhang finden Sie die {% if is_credit_note %}Gutschrift{% else %}Rechnung{% endif %} {{ number }} als PDF-Datei.

Betrag: {{ amount }}
Zahlungstermin: {{ due_date }}
Kundennummer: {{ customer_number }}

Haben Sie Fragen? Schreiben Sie bitte an {{ contact }}.

Mit freundlichen Grüßen
{{ seller }}
{{ department }}
""",
)
_RO = Template(
    "Factură PDF de la {{ seller }}",
    """\
Bună ziua,

vă trimitem atașat {% if is_credit_note %}nota de credit{% else %}factura{% endif %} {{ number }} în format PDF.

Suma: {{ amount }}
Data plății: {{ due_date }}
Număr client: {{ customer_number }}

Aveți întrebări? Scrieți-ne la {{ contact }}.

Cu stimă,
{{ seller }}
{{ department }}
""",
)
DEFAULTS: Mapping[str, Template] = {"en": _EN, "sv": _SV, "de": _DE, "ro": _RO}

_VARIABLE = re.compile(r"{{\s*(\w+)\s*}}")


def render(shipment: Shipment, sender: Sender) -> tuple[str, str]:
    """Return subject and text of the mail that carries this shipment."""
    template = DEFAULTS[shipment.language if shipment.language in DEFAULTS else "en"]
    values = {
        "number": shipment.number,
        "amount": _amount(shipment.payable, shipment.language),
        "due_date": _date(shipment.due_date, shipment.language),
        "customer_number": shipment.customer_number or "",
        "seller": sender.name or shipment.seller_name or "",
        "department": sender.department or "",
        "contact": sender.contact or "",
        "is_credit_note": shipment.kind is InvoiceKind.CREDIT_NOTE,
    }
    return _one_line(_fill(template.subject, values)), _fill(template.text, values)


def _fill(template: str, values: Mapping[str, object]) -> str:
    kept = []
    for line in template.split("\n"):
        names = _VARIABLE.findall(line)
        if not names or any(values.get(name) for name in names):
            kept.append(line)
    text = _environment().from_string("\n".join(kept)).render(values)
    return re.sub(r"\n{3,}", "\n\n", text)


def _one_line(text: str) -> str:
    return " ".join(text.split())


@functools.cache
def _environment() -> "SandboxedEnvironment":
    from jinja2 import StrictUndefined
    from jinja2.sandbox import SandboxedEnvironment

    return SandboxedEnvironment(undefined=StrictUndefined, autoescape=False, keep_trailing_newline=True)


def _amount(money: Money | None, language: str) -> str:
    if money is None:
        return ""
    from babel.numbers import format_decimal

    digits = format_decimal(money.amount, format="#,##0.00", locale=_locale(language))
    return f"{digits} {money.currency}"


def _date(text: str | None, language: str) -> str:
    if text is None:
        return ""
    if language == "sv":  # Swedes write the ISO form
        return text
    from babel.dates import format_date

    return format_date(date.fromisoformat(text), format="long", locale=_locale(language))


def _locale(language: str) -> str:
    return language if language in LANGUAGES else "en"
