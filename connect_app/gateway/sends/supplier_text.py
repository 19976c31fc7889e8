"""A text for the supplier of the business system: what is wrong with an invoice, ready to be copied.

In the company's language, with the number of each rule, and the other side's own words as they came.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from connect_app.contract.deliveries import BuyersAnswer, Delivery, SupplierText
from connect_app.domain.remedies import rules_in
from connect_app.domain.saying import Sentence, Value
from connect_app.gateway.channels.templates import known_language
from connect_app.gateway.store.invoices import InvoiceRecord


@dataclass(frozen=True, slots=True)
class _Words:
    """What the text says in one language, with places for ``number``, ``customer`` and the like."""

    subject: str
    subject_rules: str
    opening: str
    said: str
    nothing_said: str
    rules: str
    facts: str
    wish: str
    closing: str


_WORDS: Mapping[str, _Words] = {
    "en": _Words(
        "E-invoice {number} was refused",
        "E-invoice {number} was refused: {rules}",
        "The e-invoice {number} of {date} to {customer} was refused. We send it as your system writes it.",
        "The other side’s own words:\n“{words}”",
        "The other side gave no reason in words. Its code: {code}.",
        "Rules that were broken: {rules}",
        "Format: {format}\nRecipient: {address}\nOperator: {operator}\nReference of the operator: {reference}",
        "Please correct this in the business system, so that we can make the invoice anew, and tell us whether other "
        "invoices are concerned.",
        "Kind regards\n{seller}",
    ),
    "sv": _Words(
        "E-fakturan {number} avvisades",
        "E-fakturan {number} avvisades: {rules}",
        "E-fakturan {number} av den {date} till {customer} avvisades. Vi skickar den så som ert system skriver den.",
        "Motpartens egna ord:\n”{words}”",
        "Motparten angav ingen orsak i ord. Koden är {code}.",
        "Regler som inte följdes: {rules}",
        "Format: {format}\nMottagare: {address}\nOperatör: {operator}\nOperatörens referens: {reference}",
        "Rätta detta i affärssystemet, så att vi kan skapa fakturan på nytt, och meddela oss om fler fakturor berörs.",
        "Med vänliga hälsningar\n{seller}",
    ),
    "de": _Words(
        "E-Rechnung {number} wurde abgelehnt",
        "E-Rechnung {number} wurde abgelehnt: {rules}",
        "Die E-Rechnung {number} vom {date} an {customer} wurde abgelehnt. Wir senden sie so, wie Ihr System sie "
        "schreibt.",
        "Die Gegenseite schreibt wörtlich:\n„{words}“",
        "Die Gegenseite nannte keinen Grund in Worten. Ihr Code: {code}.",
        "Verletzte Regeln: {rules}",
        "Format: {format}\nEmpfänger: {address}\nBetreiber: {operator}\nReferenz des Betreibers: {reference}",
        "Bitte beheben Sie das im Rechnungsprogramm, damit wir die Rechnung neu erstellen können, und teilen Sie uns "
        "mit, ob weitere Rechnungen betroffen sind.",
        "Mit freundlichen Grüßen\n{seller}",
    ),
    "ro": _Words(
        "Factura electronică {number} a fost respinsă",
        "Factura electronică {number} a fost respinsă: {rules}",
        "Factura electronică {number} din {date} către {customer} a fost respinsă. O trimitem așa cum o scrie sistemul "
        "dumneavoastră.",
        "Cuvintele celeilalte părți:\n„{words}”",
        "Cealaltă parte nu a dat niciun motiv în cuvinte. Codul ei: {code}.",
        "Reguli încălcate: {rules}",
        "Format: {format}\nDestinatar: {address}\nOperator: {operator}\nReferința operatorului: {reference}",
        "Vă rugăm să corectați acest lucru în programul de facturare, ca să putem emite din nou factura, și să ne "
        "spuneți dacă sunt afectate și alte facturi.",
        "Cu stimă,\n{seller}",
    ),
}
_FORMATS = {"ubl": "UBL 2.1", "cii": "CII D16B", "svefaktura": "Svefaktura 1.0", "finvoice": "Finvoice"}


def supplier_text(
    invoice: InvoiceRecord, delivery: Delivery, language: str, seller: str, operator: str
) -> SupplierText:
    """Return the text about one delivery; ``operator`` is what the operator calls itself, ``seller`` the company."""
    language = known_language(language)
    words, quoted_words = _WORDS[language], "; ".join(foreign_words(delivery))
    rules = rules_in(quoted_words)
    values = {
        "number": invoice.number,
        "date": invoice.issue_date or "–",
        "customer": invoice.buyer_name or delivery.address,
        "words": quoted_words,
        "code": delivery.failure.code if delivery.failure else _code(delivery.buyer_answer),
        "rules": ", ".join(rules),
        "format": _FORMATS.get(invoice.format, invoice.format),
        "address": delivery.address,
        "operator": operator,
        "reference": delivery.reference or "–",
        "seller": seller,
    }
    body = [words.opening, words.said if quoted_words else words.nothing_said, words.rules if rules else ""]
    body += [words.facts, words.wish, words.closing]
    text = "\n\n".join(part.format(**values) for part in body if part)
    subject = (words.subject_rules if rules else words.subject).format(**values)
    return SupplierText(language=language, subject=subject, text=text, rules=list(rules))


def foreign_words(delivery: Delivery) -> list[str]:
    """Return what the other side wrote itself, each once, without our words around it."""
    found = list(_quotations(delivery.failure.message)) if delivery.failure else []
    if delivery.buyer_answer is not None:
        found += [*delivery.buyer_answer.reasons, delivery.buyer_answer.words]
    if not found:
        found = [words for move in delivery.moves[-1:] for words in _quotations(move.reason)]
    return [one for one in dict.fromkeys(found) if one]


def _quotations(sentence: Value) -> Iterator[str]:
    if isinstance(sentence, tuple):
        for one in sentence:
            yield from _quotations(one)
    elif isinstance(sentence, Sentence):
        if sentence.key == "quoted":
            yield str(sentence.params["words"])
        else:
            for value in sentence.params.values():
                yield from _quotations(value)


def _code(answer: BuyersAnswer | None) -> str:
    return "–" if answer is None else answer.code.value
