"""The proof of the attempt: what was asked about an invoice's recipient, of whom, when, and the raw answer, to read.

In countries with a duty to send e-invoices it is the sender's proof that the customer could not be reached.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from connect_app.domain.routing import Reachability
from connect_app.gateway.channels.templates import known_language
from connect_app.gateway.store.recipients import EvidenceRecord

_MOST_CHARACTERS = 40_000
"""Of a raw answer on paper; its hash is over all of it."""
_RULE = "-" * 72


@dataclass(frozen=True, slots=True)
class Words:
    """What stands on the paper in one language."""

    title: str
    of_invoice: str
    nothing: str
    labels: Mapping[str, str]
    answers: Mapping[Reachability, str]
    cut: str


_R = Reachability
_WORDS = {
    "en": Words(
        "Proof of the attempt to reach a recipient with e-invoices",
        "Invoice {number}, {customer}",
        "The network was not asked about this recipient.",
        {"address": "Electronic address", "document": "Document", "when": "Asked at (UTC)", "source": "Asked of",
         "asked": "Question", "said": "Answer", "sha256": "SHA-256 of the raw answer", "raw": "Raw answer"},
        {_R.REACHABLE: "can be reached", _R.NOT_FOR_THIS_DOCUMENT: "registered, but not for this kind of document",
         _R.NOT_FOUND: "not registered in the network", _R.UNKNOWN: "could not be asked"},
        "… (cut here; the whole answer is in the evidence file)",
    ),
    "sv": Words(
        "Bevis på försöket att nå en mottagare med e-fakturor",
        "Faktura {number}, {customer}",
        "Nätverket tillfrågades inte om mottagaren.",
        {"address": "Elektronisk adress", "document": "Dokument", "when": "Frågat (UTC)", "source": "Frågat hos",
         "asked": "Fråga", "said": "Svar", "sha256": "SHA-256 för svaret", "raw": "Svaret ordagrant"},
        {_R.REACHABLE: "kan nås", _R.NOT_FOR_THIS_DOCUMENT: "registrerad, men inte för den här sortens dokument",
         _R.NOT_FOUND: "inte registrerad i nätverket", _R.UNKNOWN: "kunde inte tillfrågas"},
        "… (avkortat här; hela svaret finns i bevisfilen)",
    ),
    "de": Words(
        "Nachweis des Versuchs, einen Empfänger mit E-Rechnungen zu erreichen",
        "Rechnung {number}, {customer}",
        "Das Netz wurde zu diesem Empfänger nicht gefragt.",
        {"address": "Elektronische Adresse", "document": "Dokument", "when": "Gefragt am (UTC)",
         "source": "Gefragt bei", "asked": "Frage", "said": "Antwort", "sha256": "SHA-256 der Antwort",
         "raw": "Antwort im Wortlaut"},
        {_R.REACHABLE: "erreichbar", _R.NOT_FOR_THIS_DOCUMENT: "registriert, aber nicht für diese Art von Dokument",
         _R.NOT_FOUND: "nicht im Netz registriert", _R.UNKNOWN: "konnte nicht gefragt werden"},
        "… (hier gekürzt; die ganze Antwort steht in der Nachweisdatei)",
    ),
    "ro": Words(
        "Dovada încercării de a ajunge la un destinatar cu e-facturi",
        "Factura {number}, {customer}",
        "Rețeaua nu a fost întrebată despre acest destinatar.",
        {"address": "Adresă electronică", "document": "Document", "when": "Întrebat la (UTC)", "source": "Întrebat la",
         "asked": "Întrebare", "said": "Răspuns", "sha256": "SHA-256 al răspunsului", "raw": "Răspunsul textual"},
        {_R.REACHABLE: "poate fi contactat",
         _R.NOT_FOR_THIS_DOCUMENT: "înregistrat, dar nu pentru acest fel de document",
         _R.NOT_FOUND: "neînregistrat în rețea", _R.UNKNOWN: "nu a putut fi întrebat"},
        "… (tăiat aici; răspunsul întreg se află în fișierul cu dovezi)",
    ),
}  # fmt: skip


def attempt_paper(attempts: Sequence[EvidenceRecord], language: str, number: str = "", customer: str = "") -> str:
    """Return the proof as plain text, one question after the other; ``number`` and ``customer``: of the invoice."""
    words = _WORDS[known_language(language)]
    head = [words.title]
    if number:
        head.append(words.of_invoice.format(number=number, customer=customer).rstrip(", "))
    parts = ["\n".join(head)]
    parts += [_one(words, attempt) for attempt in attempts] or [words.nothing]
    return f"\n\n{_RULE}\n\n".join(parts) + "\n"


def _one(words: Words, attempt: EvidenceRecord) -> str:
    raw = attempt.answer.decode("utf-8", "replace")
    shown = raw if len(raw) <= _MOST_CHARACTERS else f"{raw[:_MOST_CHARACTERS]}\n{words.cut}"
    values = {
        "address": attempt.address,
        "document": attempt.kind,
        "when": datetime.fromtimestamp(attempt.at / 1_000_000, UTC).strftime("%Y-%m-%d %H:%M:%S"),
        "source": attempt.source,
        "asked": attempt.asked,
        "said": words.answers[Reachability(attempt.reachability)],
        "sha256": hashlib.sha256(attempt.answer).hexdigest(),
    }
    lines = [f"{words.labels[name]}: {value}" for name, value in values.items()]
    return "\n".join([*lines, f"{words.labels['raw']}:", "", shown])
