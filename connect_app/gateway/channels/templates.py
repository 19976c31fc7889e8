"""The words of a mail: a company's own template where it has one, else the text that came with the program.

Only what a company wrote itself needs the worker's limits; the program's own texts are filled in right here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from connect_app.contract.messages import Language, TemplateKind, TemplateVariable
from connect_app.domain.errors import Bug
from connect_app.domain.invoice import InvoiceKind
from connect_app.domain.money import Money
from connect_app.domain.saying import say
from connect_app.gateway.channels.default_texts import DEFAULTS
from connect_app.gateway.channels.interface import Shipment
from connect_app.gateway.channels.mail_html import guarded
from connect_app.gateway.channels.template_text import Template, fill
from connect_app.gateway.channels.template_worker import TemplateWorker

if TYPE_CHECKING:
    from connect_app.documents.sheet_tongue import Tongue

LANGUAGES: tuple[Language, ...] = ("sv", "en", "de", "ro")


@dataclass(frozen=True, slots=True)
class Sender:
    """Who the mail comes from. ``contact`` is the address that the recipient should write to."""

    name: str | None = None
    department: str | None = None
    contact: str | None = None
    reply_to: str | None = None


_NOTICE: list[TemplateKind] = ["customer_notification"]
_BOUNCE: list[TemplateKind] = ["bounce_reminder"]


def _variable(name: str, meaning: str, example: str, kinds: list[TemplateKind] = _NOTICE) -> TemplateVariable:
    return TemplateVariable(name=name, meaning=meaning, example=example, kinds=kinds)


VARIABLES = (
    _variable("seller", say("variable.seller"), "Nordlys Verkstad AB",
              [*_NOTICE, *_BOUNCE]),
    _variable("department", say("variable.department"), "Ekonomi", [*_NOTICE, *_BOUNCE]),
    _variable("number", say("variable.number"), "1001"),
    _variable("document", say("variable.document"), "invoice"),
    _variable("is_credit_note", say("variable.is_credit_note"), "False"),
    _variable("amount", say("variable.amount"), "1,234.50 SEK"),
    _variable("issue_date", say("variable.issue_date"), "1 April 2026"),
    _variable("due_date", say("variable.due_date"), "30 April 2026"),
    _variable("customer_number", say("variable.customer_number"), "4711"),
    _variable("customer_name", say("variable.customer_name"), "Kund AB"),
    _variable("contact", say("variable.contact"), "faktura@nordlys.example"),
    _variable("attachments", say("variable.attachments"), "time-sheet.pdf"),
    _variable("link", say("variable.link"), ""),
    _variable("lines", say("variable.lines"), ""),
    _variable("count", say("variable.count"), "2", _BOUNCE),
    _variable("invoices", say("variable.invoices"), "1001, kund@example.org: no such mailbox",
              _BOUNCE),
)  # fmt: skip
"""All variables, as data for the editor and for the check."""

_DOCUMENT_WORDS: Mapping[str, tuple[str, str]] = {
    "sv": ("faktura", "kreditfaktura"),
    "en": ("invoice", "credit note"),
    "de": ("Rechnung", "Rechnungskorrektur"),
    "ro": ("factura", "nota de creditare"),
}


def _no_picture(sha256: str) -> bytes:
    raise Bug("blob_missing", say("logo_missing"))


@dataclass(frozen=True, slots=True)
class Texts:
    """The texts of one company. ``own``: what it wrote itself. ``picture``: gives a logo by its hash."""

    own: Mapping[tuple[TemplateKind, Language], Template] = field(default_factory=dict)
    worker: TemplateWorker | None = None
    picture: Callable[[str], bytes] = _no_picture

    def fill(self, kind: TemplateKind, language: str, values: Mapping[str, object]) -> tuple[str, str]:
        """Return subject and text in a language (English for one that is not ours); raises TemplateRefused."""
        known = known_language(language)
        own = self.own.get((kind, known))
        if own is None or self.worker is None:
            return fill(DEFAULTS[kind, known], values)
        return self.worker.fill(own, values)


PROGRAM_TEXTS = Texts()
"""The texts that came with the program."""


_DOCUMENTS_WORDS: Mapping[str, str] = {"sv": "fakturorna", "en": "invoices", "de": "Rechnungen", "ro": "facturile"}


def known_language(language: str) -> Language:
    """Return one of our languages: this one, or English."""
    return next((known for known in LANGUAGES if known == language), "en")


def notification_values(shipment: Shipment, sender: Sender, link: str = "") -> dict[str, object]:
    """Return the variables of the mail that carries this shipment."""
    language = known_language(shipment.language)
    is_credit_note = shipment.kind is InvoiceKind.CREDIT_NOTE
    return {
        "number": shipment.number,
        "document": _DOCUMENT_WORDS[language][is_credit_note],
        "is_credit_note": is_credit_note,
        "amount": _amount(shipment.payable, language),
        "issue_date": _date(shipment.issue_date, language),
        "due_date": _date(shipment.due_date, language),
        "customer_number": shipment.customer_number or "",
        "customer_name": shipment.buyer_name or "",
        "seller": sender.name or shipment.seller_name or "",
        "department": sender.department or "",
        "contact": sender.contact or "",
        "attachments": "\n".join(file.line for file in shipment.files),
        "link": link,
        "lines": "",
    }


def bounce_values(sender: Sender, lines: list[str]) -> dict[str, object]:
    """Return the variables of the mail that tells the company what came back; ``lines``: one for each invoice."""
    return {
        "seller": sender.name or "",
        "department": sender.department or "",
        "count": len(lines),
        "invoices": "\n".join(lines),
    }


def render(shipment: Shipment, sender: Sender, texts: Texts = PROGRAM_TEXTS, link: str = "") -> tuple[str, str]:
    """Return subject and text of the mail that carries this shipment; raises TemplateRefused."""
    return render_together([shipment], sender, texts, link)


def render_together(
    shipments: Sequence[Shipment], sender: Sender, texts: Texts = PROGRAM_TEXTS, link: str = ""
) -> tuple[str, str]:
    """Return subject and text of the mail that carries these shipments; raises TemplateRefused.

    With a look the text has its marks yet; see `mail_html`.
    """
    first = shipments[0]
    values = notification_values(first, sender, link) | (values_together(shipments) if len(shipments) > 1 else {})
    if first.look is not None:
        values = guarded(values)
    if first.letter.template is not None and texts.worker is not None:
        return texts.worker.fill(Template(*first.letter.template), values)
    return texts.fill("customer_notification", first.language, values)


def values_together(shipments: Sequence[Shipment]) -> dict[str, object]:
    """Return the variables that say of several invoices in one mail what they say of one."""
    language = known_language(shipments[0].language)
    sums: dict[str, Money] = {}
    for one in shipments:
        if (money := _signed(one)) is not None:
            known = sums.get(money.currency)
            sums[money.currency] = money if known is None else Money(known.amount + money.amount, money.currency)
    return {
        "number": ", ".join(one.number for one in shipments),
        "document": _DOCUMENTS_WORDS[language],
        "is_credit_note": all(one.kind is InvoiceKind.CREDIT_NOTE for one in shipments),
        "amount": " + ".join(_amount(money, language) for money in sums.values()),
        "issue_date": ", ".join(dict.fromkeys(filter(None, (_date(one.issue_date, language) for one in shipments)))),
        "due_date": ", ".join(dict.fromkeys(filter(None, (_date(one.due_date, language) for one in shipments)))),
        "attachments": "\n".join(file.line for one in shipments for file in one.files),
        "lines": "\n".join(_line(one, language) for one in shipments),
    }


def _line(shipment: Shipment, language: Language) -> str:
    word = _DOCUMENT_WORDS[language][shipment.kind is InvoiceKind.CREDIT_NOTE]
    parts = (_amount(_signed(shipment), language), _date(shipment.due_date, language))
    return ", ".join(filter(None, (f"{word} {shipment.number}", *parts)))


def _signed(shipment: Shipment) -> Money | None:
    """Return what is to be paid; a credit note counts with a minus among invoices."""
    money = shipment.payable
    if money is None or shipment.kind is not InvoiceKind.CREDIT_NOTE or money.amount < 0:
        return money
    return Money(-money.amount, money.currency)


def _amount(money: Money | None, language: str) -> str:
    """Return an amount with the decimals of its currency, as it stands on the readable invoice."""
    return "" if money is None else f"{_tongue(language, money.currency).amount(money.amount)} {money.currency}"


def _date(text: str | None, language: str) -> str:
    """Return a date as it stands on the readable invoice."""
    return "" if text is None else _tongue(language).day(date.fromisoformat(text))


def _tongue(language: str, currency: str | None = None) -> Tongue:
    from connect_app.documents.sheet_tongue import Tongue, all_labels

    return Tongue(all_labels()[language], currency)
