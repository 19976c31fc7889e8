"""Letters to customers whom e-invoices do not reach: please be reachable, in the customer's language."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Words:
    """A letter in one language; ``duty``: a sentence for who is to be sent e-invoices by law from a day on."""

    subject: str
    text: str
    duty: str
    number: str
    closing: str


_WORDS: Mapping[str, Words] = {
    "en": Words(
        "E-invoices from {seller}",
        "We would like to send you our invoices as e-invoices, but do not find you in the Peppol network. If you "
        "receive e-invoices, please tell us your electronic address and your operator. If not, please ask your "
        "business system or an e-invoice operator to register you for invoices and credit notes (Peppol BIS Billing "
        "3). Until then our invoices come as PDF or on paper.",
        "From {day} on we are bound by law to send you e-invoices.",
        "Organisation number: {number}\nYour customer number with us: {customer_number}",
        "Kind regards",
    ),
    "sv": Words(
        "E-fakturor från {seller}",
        "Vi vill gärna skicka våra fakturor till er som e-fakturor men hittar er inte i Peppol-nätverket. Om ni tar "
        "emot e-fakturor, meddela oss er elektroniska adress och er operatör. Om inte, be ert affärssystem eller en "
        "e-fakturaoperatör att registrera er för fakturor och kreditfakturor (Peppol BIS Billing 3). Fram till dess "
        "kommer våra fakturor som PDF eller på papper.",
        "Från och med {day} är vi enligt lag skyldiga att skicka e-fakturor till er.",
        "Organisationsnummer: {number}\nErt kundnummer hos oss: {customer_number}",
        "Med vänliga hälsningar",
    ),
    "de": Words(
        "E-Rechnungen von {seller}",
        "Wir möchten Ihnen unsere Rechnungen als E-Rechnungen senden, finden Sie aber nicht im Peppol-Netz. Wenn Sie "
        "E-Rechnungen empfangen, teilen Sie uns bitte Ihre elektronische Adresse und Ihren Betreiber mit. Wenn nicht, "
        "lassen Sie sich bitte über Ihr kaufmännisches System oder einen Betreiber für Rechnungen und Gutschriften "
        "(Peppol BIS Billing 3) registrieren. Bis dahin kommen unsere Rechnungen als PDF oder auf Papier.",
        "Ab dem {day} sind wir gesetzlich verpflichtet, Ihnen E-Rechnungen zu senden.",
        "Registernummer: {number}\nIhre Kundennummer bei uns: {customer_number}",
        "Mit freundlichen Grüßen",
    ),
    "ro": Words(
        "E-facturi de la {seller}",
        "Dorim să vă trimitem facturile noastre ca e-facturi, dar nu vă găsim în rețeaua Peppol. Dacă primiți "
        "e-facturi, vă rugăm să ne comunicați adresa electronică și operatorul dumneavoastră. Dacă nu, vă rugăm să "
        "cereți sistemului de gestiune sau unui operator de e-facturi să vă înregistreze pentru facturi și note de "
        "credit (Peppol BIS Billing 3). Până atunci facturile noastre vin ca PDF sau pe hârtie.",
        "Începând cu {day} suntem obligați prin lege să vă trimitem e-facturi.",
        "Număr de înregistrare: {number}\nNumărul dumneavoastră de client la noi: {customer_number}",
        "Cu stimă",
    ),
    "nb": Words(
        "E-faktura fra {seller}",
        "Vi ønsker å sende fakturaene våre til dere som e-faktura (EHF), men finner dere ikke i Peppol-nettverket. "
        "Hvis dere mottar e-faktura, gi oss beskjed om deres elektroniske adresse og operatør. Hvis ikke, be "
        "regnskapssystemet deres eller en aksesspunktleverandør om å registrere dere for faktura og kreditnota (Peppol "
        "BIS Billing 3). Inntil videre kommer fakturaene våre som PDF eller på papir.",
        "Fra {day} er vi etter loven forpliktet til å sende dere e-faktura.",
        "Organisasjonsnummer: {number}\nDeres kundenummer hos oss: {customer_number}",
        "Med vennlig hilsen",
    ),
}  # fmt: skip
_OF_COUNTRIES = {"NO": "nb"}


@dataclass(frozen=True, slots=True)
class Addressed:
    """To whom a letter goes: its numbers, its postal address line by line, and from when on the law binds us."""

    name: str
    postal: tuple[str, ...]
    number: str
    customer_number: str
    duty_from: date | None


def letter_language(language: str | None, country: str | None, default: str) -> str:
    """Return the language in which one writes to a customer: its own, that of its country, or the company's."""
    wanted = language or _OF_COUNTRIES.get(country or "") or default
    return wanted if wanted in _WORDS else "en"


def register_letter(to: Addressed, language: str, seller: str, contact: str, comment: str = "") -> tuple[str, str]:
    """Return subject and text of a letter; ``comment``: the sender's own words in it."""
    words = _WORDS[language]
    values = {"seller": seller, "number": to.number or "–", "customer_number": to.customer_number}
    duty = words.duty.format(day=to.duty_from.isoformat()) if to.duty_from is not None else ""
    closing = "\n".join(filter(None, [words.closing, seller, contact]))
    parts = [words.text, duty, comment.strip(), words.number.format_map(values), closing]
    return words.subject.format_map(values), "\n\n".join(filter(None, parts)) + "\n"


def on_paper(to: Addressed, subject: str, text: str, day: str) -> str:
    """Return a letter as it is printed: the address on top, for an envelope with a window."""
    head = "\n".join([to.name, *to.postal])
    return f"{head}\n\n\n{day}\n\n{subject}\n\n{text}"
