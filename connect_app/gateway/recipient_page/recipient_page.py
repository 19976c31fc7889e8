"""The recipient's page as HTML: plain, without scripts, readable by everybody, in the recipient's language."""

import base64
import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape

from connect_app.contract.messages import Language
from connect_app.gateway.channels.templates import LANGUAGES, known_language

_STYLE = """
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --ground: #f4f6f8; --sheet: #fff; --line: #d0d7de;
  --accent: #0b5cad; --on-accent: #fff; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9da7b3; --ground: #0d1117; --sheet: #161b22;
  --line: #30363d; --accent: #6cb6ff; --on-accent: #0d1117; } }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.05rem/1.5 system-ui, sans-serif; }
main { max-width: 34rem; margin: 2rem auto; padding: 1.5rem 2rem 2rem; background: var(--sheet);
  border: 1px solid var(--line); border-radius: 10px; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0; } h2 { font-size: 1.1rem; margin: 1.8rem 0 .4rem; }
.from { margin: .2rem 0 1.4rem; color: var(--soft); }
dl { display: grid; grid-template-columns: auto 1fr; gap: .35rem 1.5rem; margin: 0 0 1.6rem;
  align-items: baseline; }
dt { color: var(--soft); } dd { margin: 0; } .amount { font-size: 1.35rem; font-weight: 600; }
a { color: var(--accent); } a:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
.button { display: inline-block; padding: .7rem 1.3rem; border-radius: 7px; background: var(--accent);
  color: var(--on-accent); font-weight: 600; text-decoration: none; }
ul { margin: 0; padding: 0; list-style: none; } li { padding: .35rem 0; }
.note { color: var(--soft); font-size: .92rem; }
@media (max-width: 42rem) { main { margin: 0; max-width: none; border: 0; border-radius: 0; padding: 1.2rem; } }
@media print { body { background: none; } main { border: 0; } .button { border: 1px solid; } }
"""
_STYLE_HASH = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()

HEADERS: Mapping[str, str] = {
    "Content-Security-Policy": f"default-src 'none'; style-src 'sha256-{_STYLE_HASH}'; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "private, no-store",
    "Vary": "Accept-Language",
}
"""What every answer under ``/r/`` carries."""

_WORDS: Mapping[Language, Mapping[str, str]] = {
    "en": {
        "invoice": "Invoice", "credit_note": "Credit note", "from": "from {seller}", "amount": "Amount to pay",
        "issue_date": "Invoice date", "due_date": "Payment date", "customer_number": "Customer number",
        "customer": "Customer", "download": "Download as PDF", "attachments": "Attachments",
        "until": "This page can be opened until {date}.", "gone": "This link is no longer good",
        "gone_text": "It has ended or was taken back. Ask the sender of the invoice for a new one.",
        "unknown": "There is no invoice here",
        "unknown_text": "Open the link exactly as it stands in the e-mail; it may be broken over two lines. "
        "If that does not help, ask the sender of the invoice.",
    },
    "sv": {
        "invoice": "Faktura", "credit_note": "Kreditfaktura", "from": "från {seller}", "amount": "Att betala",
        "issue_date": "Fakturadatum", "due_date": "Betalningsdag", "customer_number": "Kundnummer",
        "customer": "Kund", "download": "Hämta som PDF", "attachments": "Bilagor",
        "until": "Sidan kan öppnas till och med {date}.", "gone": "Länken gäller inte längre",
        "gone_text": "Den har gått ut eller dragits tillbaka. Be avsändaren av fakturan om en ny.",
        "unknown": "Här finns ingen faktura",
        "unknown_text": "Öppna länken precis som den står i mejlet; den kan vara delad på två rader. "
        "Om det inte hjälper, fråga avsändaren av fakturan.",
    },
    "de": {
        "invoice": "Rechnung", "credit_note": "Rechnungskorrektur", "from": "von {seller}", "amount": "Zu zahlen",
        "issue_date": "Rechnungsdatum", "due_date": "Zahlungstermin", "customer_number": "Kundennummer",
        "customer": "Kunde", "download": "Als PDF herunterladen", "attachments": "Anlagen",
        "until": "Diese Seite kann bis zum {date} geöffnet werden.", "gone": "Dieser Link gilt nicht mehr",
        "gone_text": "Er ist abgelaufen oder wurde zurückgezogen. Bitten Sie den Absender um einen neuen.",
        "unknown": "Hier ist keine Rechnung",
        "unknown_text": "Öffnen Sie den Link genau so, wie er in der E-Mail steht; er kann umgebrochen sein. "
        "Wenn das nicht hilft, fragen Sie den Absender der Rechnung.",
    },
    "ro": {
        "invoice": "Factură", "credit_note": "Notă de creditare", "from": "de la {seller}", "amount": "De plată",
        "issue_date": "Data facturii", "due_date": "Data plății", "customer_number": "Număr client",
        "customer": "Client", "download": "Descarcă în format PDF", "attachments": "Anexe",
        "until": "Pagina poate fi deschisă până la {date}.", "gone": "Acest link nu mai este valabil",
        "gone_text": "A expirat sau a fost retras. Cereți expeditorului facturii unul nou.",
        "unknown": "Aici nu există nicio factură",
        "unknown_text": "Deschideți linkul exact așa cum apare în e-mail; poate fi rupt pe două rânduri. "
        "Dacă nu ajută, întrebați expeditorul facturii.",
    },
}  # fmt: skip


_PROGRAM = re.compile(r"bot\b|crawler|spider|preview|scanner|externalhit", re.IGNORECASE)
"""How programs that look at links for chats and mailboxes name themselves."""


def is_reader(method: str, headers: Mapping[str, str]) -> bool:
    """Say whether a person's browser asks for the page: not a program, and not a browser that fetches it ahead.

    A hint, no proof: a mail scanner that behaves like a browser in everything counts as a reader. ``headers`` are
    looked up by name whatever its case.
    """
    ahead = " ".join(headers.get(name, "") for name in ("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz"))
    return (
        method == "GET"
        and "text/html" in headers.get("Accept", "")
        and re.search("prefetch|prerender|preview", ahead, re.IGNORECASE) is None
        # Browsers since 2020 say so over TLS; older ones, and plain HTTP, leave it out.
        and headers.get("Sec-Fetch-Mode", "navigate") == "navigate"
        and headers.get("Sec-Fetch-Dest", "document") == "document"
        and _PROGRAM.search(headers.get("User-Agent", "")) is None
    )


@dataclass(frozen=True, slots=True)
class PageFile:
    """One file to download; ``size`` in bytes."""

    name: str
    description: str | None
    size: int


def choose_language(accepted: str | None, fallback: str) -> Language:
    """Return the language that the reader's browser asks for first among ours, else ``fallback``."""
    wanted: list[tuple[float, int, Language]] = []
    for place, part in enumerate((accepted or "")[:500].split(",")):
        name, _, parameters = part.strip().partition(";")
        quality = re.fullmatch(r"\s*q=(0(?:\.\d+)?|1(?:\.0+)?)\s*", parameters)
        known = next((one for one in LANGUAGES if name.casefold().split("-")[0] == one), None)
        if known is not None and (weight := float(quality[1]) if quality else 1.0) > 0:
            wanted.append((-weight, place, known))
    return min(wanted)[2] if wanted else known_language(fallback)


def invoice_page(
    token: str,
    language: Language,
    values: Mapping[str, object],
    pdf_size: int,
    files: Sequence[PageFile],
    last_day: str,
) -> str:
    """Return the page of one invoice; ``values`` are a template's variables for it, in ``language``."""
    words = _WORDS[language]
    title = f"{words['credit_note' if values['is_credit_note'] else 'invoice']} {values['number']}"
    rows = [("amount", values["amount"]), ("due_date", values["due_date"]), ("issue_date", values["issue_date"])]
    rows += [("customer_number", values["customer_number"]), ("customer", values["customer_name"])]
    facts = "".join(_fact(words[name], name, str(value)) for name, value in rows if value)
    parts = [
        f"<h1>{escape(title)}</h1>",
        f'<p class="from">{escape(words["from"].format(seller=values["seller"]))}</p>' if values["seller"] else "",
        f"<dl>{facts}</dl>",
        f'<p><a class="button" href="{escape(token)}/invoice.pdf">{escape(words["download"])}</a> '
        f'<span class="note">{_size(pdf_size)}</span></p>',
        _files(token, words["attachments"], files),
        f'<p class="note">{escape(words["until"].format(date=last_day))}</p>',
    ]
    return _page(language, title, "".join(parts))


def sorry_page(language: Language, what: str) -> str:
    """Return the page for a link that does not work; ``what`` is ``gone`` or ``unknown``."""
    words = _WORDS[language]
    title = words[what]
    return _page(language, title, f"<h1>{escape(title)}</h1><p>{escape(words[what + '_text'])}</p>")


def _fact(label: str, name: str, value: str) -> str:
    mark = ' class="amount"' if name == "amount" else ""
    return f"<dt>{escape(label)}</dt><dd{mark}>{escape(value)}</dd>"


def _files(token: str, label: str, files: Sequence[PageFile]) -> str:
    if not files:
        return ""
    items = "".join(
        f'<li><a href="{escape(token)}/files/{number}">{escape(one.name)}</a> <span class="note">{_size(one.size)}'
        f"{' · ' + escape(one.description) if one.description else ''}</span></li>"
        for number, one in enumerate(files, 1)
    )
    return f"<h2>{escape(label)}</h2><ul>{items}</ul>"


def _size(size: int) -> str:
    return f"{size / 1e6:.1f} MB" if size >= 1e6 else f"{max(1, round(size / 1e3))} kB"


def _page(language: Language, title: str, content: str) -> str:
    return (
        f'<!doctype html>\n<html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="robots" content="noindex, nofollow">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body><main>{content}</main></body></html>\n"
    )
