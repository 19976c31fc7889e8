"""Letters about a recipient request: to the operator's desk, to the recipient, and the confirmation for the sender."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime

from connect_app.domain.recipient_requests import LetterRole, RequestKind
from connect_app.gateway.channels.mail_headers import header_address, plain, policy_for
from connect_app.gateway.channels.message import message_id
from connect_app.gateway.channels.templates import Sender, known_language

_R, _NEW, _CHANGED = LetterRole, RequestKind.NEW, RequestKind.CHANGED_OPERATOR


@dataclass(frozen=True, slots=True)
class Words:
    """What the letters say in one language, with places for ``seller``, ``company`` and the like."""

    subjects: Mapping[LetterRole, str]
    texts: Mapping[tuple[LetterRole, RequestKind], str]
    facts: str
    """The lines with the recipient's numbers."""
    closing: str


_WORDS = {
    "en": Words(
        {
            _R.OPERATOR: "Please connect {company} for e-invoices from {seller}",
            _R.RECIPIENT: "E-invoices from {seller}",
            _R.SENDER: "Your request about {company} was sent",
        },
        {
            (_R.OPERATOR, _NEW): (
                "{seller} would like to send e-invoices to your customer {company}, but does not find it in the "
                "network. Please register the company for invoices and credit notes (Peppol BIS Billing 3), and tell "
                "us its electronic address."
            ),
            (_R.OPERATOR, _CHANGED): (
                "{seller} sends e-invoices to {company}, who as we hear is your customer now. The address that we know "
                "no longer leads there. Please register the company for invoices and credit notes (Peppol BIS Billing "
                "3), and tell us its electronic address."
            ),
            (_R.RECIPIENT, _NEW): (
                "{seller} would like to send you invoices as e-invoices, but does not find you in the network. Please "
                "ask your operator {operator} to register you for invoices and credit notes (Peppol BIS Billing 3), "
                "and tell us your electronic address. Until then our invoices come as PDF or on paper."
            ),
            (_R.RECIPIENT, _CHANGED): (
                "The electronic address at which you received our e-invoices no longer leads to you. Please ask your "
                "new operator {operator} to register you for invoices and credit notes (Peppol BIS Billing 3), and "
                "tell us your electronic address. Until then our invoices come as PDF or on paper."
            ),
            (_R.SENDER, _NEW): "You asked that {company} may receive your e-invoices. It was written to:",
            (_R.SENDER, _CHANGED): (
                "You asked that {company}, who changed its operator, may receive your e-invoices again. It was written "
                "to:"
            ),
        },
        "Company: {company}\nOrganisation number: {org_number}\nOperator: {operator}\nContact: {email}",
        "Kind regards\n{seller}",
    ),
    "sv": Words(
        {
            _R.OPERATOR: "Anslut {company} för e-fakturor från {seller}",
            _R.RECIPIENT: "E-fakturor från {seller}",
            _R.SENDER: "Din förfrågan om {company} är skickad",
        },
        {
            (_R.OPERATOR, _NEW): (
                "{seller} vill skicka e-fakturor till er kund {company}, som vi inte hittar i nätverket. Registrera "
                "företaget för fakturor och kreditfakturor (Peppol BIS Billing 3) och meddela oss dess elektroniska "
                "adress."
            ),
            (_R.OPERATOR, _CHANGED): (
                "{seller} skickar e-fakturor till {company}, som nu ska vara kund hos er. Adressen som vi har leder "
                "inte längre dit. Registrera företaget för fakturor och kreditfakturor (Peppol BIS Billing 3) och "
                "meddela oss dess elektroniska adress."
            ),
            (_R.RECIPIENT, _NEW): (
                "{seller} vill skicka fakturor till er som e-fakturor men hittar er inte i nätverket. Be er operatör "
                "{operator} att registrera er för fakturor och kreditfakturor (Peppol BIS Billing 3) och meddela oss "
                "er elektroniska adress. Fram till dess kommer våra fakturor som PDF eller på papper."
            ),
            (_R.RECIPIENT, _CHANGED): (
                "Den elektroniska adress där ni tog emot våra e-fakturor leder inte längre till er. Be er nya operatör "
                "{operator} att registrera er för fakturor och kreditfakturor (Peppol BIS Billing 3) och meddela oss "
                "er elektroniska adress. Fram till dess kommer våra fakturor som PDF eller på papper."
            ),
            (_R.SENDER, _NEW): "Du har bett att {company} ska kunna ta emot era e-fakturor. Brev gick till:",
            (_R.SENDER, _CHANGED): (
                "Du har bett att {company}, som har bytt operatör, ska kunna ta emot era e-fakturor igen. Brev gick "
                "till:"
            ),
        },
        "Företag: {company}\nOrganisationsnummer: {org_number}\nOperatör: {operator}\nKontakt: {email}",
        "Med vänliga hälsningar\n{seller}",
    ),
    "de": Words(
        {
            _R.OPERATOR: "Bitte {company} für E-Rechnungen von {seller} anbinden",
            _R.RECIPIENT: "E-Rechnungen von {seller}",
            _R.SENDER: "Ihre Anfrage zu {company} wurde gesendet",
        },
        {
            (_R.OPERATOR, _NEW): (
                "{seller} möchte Ihrem Kunden {company} E-Rechnungen senden, findet ihn aber nicht im Netz. Bitte "
                "registrieren Sie das Unternehmen für Rechnungen und Gutschriften (Peppol BIS Billing 3), und teilen "
                "Sie uns seine elektronische Adresse mit."
            ),
            (_R.OPERATOR, _CHANGED): (
                "{seller} sendet E-Rechnungen an {company}, das nun Ihr Kunde sein soll. Die bekannte Adresse führt "
                "nicht mehr dorthin. Bitte registrieren Sie das Unternehmen für Rechnungen und Gutschriften (Peppol "
                "BIS Billing 3), und teilen Sie uns seine elektronische Adresse mit."
            ),
            (_R.RECIPIENT, _NEW): (
                "{seller} möchte Ihnen Rechnungen als E-Rechnung senden, findet Sie aber nicht im Netz. Bitte lassen "
                "Sie sich von Ihrem Betreiber {operator} für Rechnungen und Gutschriften (Peppol BIS Billing 3) "
                "registrieren, und teilen Sie uns Ihre elektronische Adresse mit. Bis dahin kommen unsere Rechnungen "
                "als PDF oder auf Papier."
            ),
            (_R.RECIPIENT, _CHANGED): (
                "Die elektronische Adresse, unter der Sie unsere E-Rechnungen erhalten haben, führt nicht mehr zu "
                "Ihnen. Bitte lassen Sie sich von Ihrem neuen Betreiber {operator} für Rechnungen und Gutschriften "
                "(Peppol BIS Billing 3) registrieren, und teilen Sie uns Ihre elektronische Adresse mit. Bis dahin "
                "kommen unsere Rechnungen als PDF oder auf Papier."
            ),
            (_R.SENDER, _NEW): (
                "Sie haben darum gebeten, dass {company} Ihre E-Rechnungen empfangen kann. Geschrieben wurde an:"
            ),
            (_R.SENDER, _CHANGED): (
                "Sie haben darum gebeten, dass {company} nach dem Wechsel des Betreibers wieder Ihre E-Rechnungen "
                "empfangen kann. Geschrieben wurde an:"
            ),
        },
        "Unternehmen: {company}\nRegisternummer: {org_number}\nBetreiber: {operator}\nKontakt: {email}",
        "Mit freundlichen Grüßen\n{seller}",
    ),
    "ro": Words(
        {
            _R.OPERATOR: "Vă rugăm să conectați {company} pentru e-facturi de la {seller}",
            _R.RECIPIENT: "E-facturi de la {seller}",
            _R.SENDER: "Cererea dumneavoastră despre {company} a fost trimisă",
        },
        {
            (_R.OPERATOR, _NEW): (
                "{seller} dorește să trimită e-facturi clientului dumneavoastră {company}, pe care nu îl găsim în "
                "rețea. Vă rugăm să înregistrați firma pentru facturi și note de credit (Peppol BIS Billing 3) și să "
                "ne comunicați adresa ei electronică."
            ),
            (_R.OPERATOR, _CHANGED): (
                "{seller} trimite e-facturi către {company}, care ar fi acum clientul dumneavoastră. Adresa cunoscută "
                "de noi nu mai duce acolo. Vă rugăm să înregistrați firma pentru facturi și note de credit (Peppol BIS "
                "Billing 3) și să ne comunicați adresa ei electronică."
            ),
            (_R.RECIPIENT, _NEW): (
                "{seller} dorește să vă trimită facturile ca e-facturi, dar nu vă găsește în rețea. Vă rugăm să cereți "
                "operatorului dumneavoastră {operator} să vă înregistreze pentru facturi și note de credit (Peppol BIS "
                "Billing 3) și să ne comunicați adresa electronică. Până atunci facturile noastre vin ca PDF sau pe "
                "hârtie."
            ),
            (_R.RECIPIENT, _CHANGED): (
                "Adresa electronică la care primeați e-facturile noastre nu mai duce la dumneavoastră. Vă rugăm să "
                "cereți noului operator {operator} să vă înregistreze pentru facturi și note de credit (Peppol BIS "
                "Billing 3) și să ne comunicați adresa electronică. Până atunci facturile noastre vin ca PDF sau pe "
                "hârtie."
            ),
            (_R.SENDER, _NEW): "Ați cerut ca {company} să poată primi e-facturile dumneavoastră. S-a scris către:",
            (_R.SENDER, _CHANGED): (
                "Ați cerut ca {company}, care a schimbat operatorul, să poată primi din nou e-facturile dumneavoastră. "
                "S-a scris către:"
            ),
        },
        "Firmă: {company}\nNumăr de înregistrare: {org_number}\nOperator: {operator}\nContact: {email}",
        "Cu stimă\n{seller}",
    ),
}


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """What the letters about one request say."""

    kind: RequestKind
    language: str
    company: str
    org_number: str
    operator: str
    email: str
    seller: str
    contact: str
    comment: str
    written_to: tuple[str, ...] = ()


def letter_text(role: LetterRole, facts: LetterFacts) -> tuple[str, str]:
    """Return subject and text of a letter, in the language of its reader."""
    words = _WORDS[known_language(facts.language)]
    values = {
        "company": facts.company,
        "org_number": facts.org_number,
        "operator": facts.operator,
        "email": facts.email,
        "seller": facts.seller,
    }
    beginning = words.texts[role, facts.kind].format_map(values)
    if role is LetterRole.SENDER:
        beginning = "\n".join([beginning, *(f"- {one}" for one in facts.written_to)])
    parts = [beginning, words.facts.format_map(values), facts.comment.strip()]
    closing = "\n".join(filter(None, [words.closing.format_map(values), facts.contact]))
    text = "\n\n".join(filter(None, [*parts, closing])) + "\n"
    return plain(words.subjects[role].format_map(values)), text


def compose_letter(letter_id: str, to: str, subject: str, text: str, sender: Sender, from_address: str) -> bytes:
    """Return a letter as it is sent."""
    mail = EmailMessage(policy=policy_for((from_address, to, sender.reply_to or "")))
    mail["From"] = header_address(from_address, sender.name or "")
    mail["To"] = header_address(to)
    if sender.reply_to:
        mail["Reply-To"] = header_address(sender.reply_to)
    mail["Subject"] = plain(subject)
    mail["Date"] = format_datetime(datetime.now(UTC))
    mail["Message-ID"] = message_id(letter_id, from_address)
    mail.set_content(text, cte="quoted-printable")
    return mail.as_bytes()
