"""Which column of a file is which field: by its header in four languages, or as the clerk says."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from connect_app.domain.saying import say
from connect_app.gateway.registers.shown import FileColumns
from connect_app.gateway.registers.tables import Table, TableRefused
from connect_app.gateway.store.search import fold

EMAIL_LIST_NAMES: Mapping[str, tuple[str, ...]] = {
    "customer_number": (
        *("customer number", "customer no", "customer nr", "customer id", "customer code", "customer #"),
        *("cust no", "cust number", "cust id", "client number", "client no", "client id", "client code"),
        *("account number", "account no", "debtor number", "debtor no"),
        *(
            "kundenr",
            "kundenummer",
            "kundnummer",
            "kundnr",
            "kund nr",
            "kund id",
            "kundkod",
            "kundens nummer",
            "kundens nr",
            "knr",
        ),
        *("kundennummer", "kundennr", "kunden nr", "kunden id", "kd nr", "kd nummer", "knd nr", "kd no"),
        *("kundenkonto", "debitor", "debitorennummer", "debitoren nr", "debitornummer", "debitor nr", "debitorenkonto"),
        *("numar client", "nr client", "numarul clientului", "cod client", "codul clientului", "id client"),
        *("cod partener", "nr partener", "customer", "kund", "kunde", "client", "number", "nummer", "numar"),
    ),
    "email": (
        *("email", "e-mail address", "emails", "e-mail addresses", "mail", "mail address", "to"),
        *("e-post", "e-postadress", "e-postadresser", "epostadress", "mejl", "mejladress", "mailadress"),
        *("e-mailadress", "faktura e-post", "e-post faktura", "fakturamejl", "fakturamail", "invoice email"),
        *("email invoice", "billing email"),
        *("e-mail-adresse", "e-mail-adressen", "mailadresse", "rechnungs e-mail", "e-mail rechnung", "rechnungsmail"),
        *("adresa de e-mail", "adresa e-mail", "adresa email", "adresa mail", "e-mail factura", "posta electronica"),
    ),
    "name": (
        *("name", "customer name", "client name", "company", "company name", "namn", "kundnamn", "kundens namn"),
        *(
            "navn",
            "kundenavn",
            "foretag",
            "foretagsnamn",
            "bolag",
            "kundenname",
            "firma",
            "firmenname",
            "unternehmen",
            "name 1",
        ),
        *("nume", "nume client", "numele clientului", "denumire", "denumire client", "societate", "nume firma"),
        *("customer", "kund", "kunde", "client"),
    ),
}
CUSTOMER_NAMES: Mapping[str, tuple[str, ...]] = {
    "number": EMAIL_LIST_NAMES["customer_number"],
    "name": EMAIL_LIST_NAMES["name"],
    "org_number": (
        *("org number", "organisation number", "organization number", "company number", "registration number"),
        *("orgnr", "org nr", "organisationsnummer", "organisasjonsnummer", "handelsregisternummer", "cui"),
    ),
    "vat_number": (
        *("vat number", "vat no", "vat id", "vat", "vat nr", "momsregistreringsnummer", "momsnummer", "momsnr"),
        *("vat-nummer", "ust-idnr", "ust-id", "ust id nr", "umsatzsteuer-id", "cod tva", "cod fiscal"),
    ),
    "gln": ("gln", "gln number", "location number", "gln nummer", "gln kod", "lokaliseringskod", "ean location number"),
    "electronic_address": (
        *("electronic address", "peppol id", "peppol", "peppol address", "participant id", "endpoint id"),
        *("e-invoice address", "elektronisk adress", "e-fakturaadress", "peppol-id", "elektronische adresse"),
        *("e-rechnungsadresse", "adresa peppol", "adresa e-factura"),
    ),
    "street": (
        "street",
        "address",
        "address lines",
        "gata",
        "adress",
        "adresse",
        "gateadresse",
        "strasse",
        "anschrift",
        "strada",
        "adresa",
    ),
    "postal_code": ("postal code", "postcode", "zip", "postnummer", "postnr", "plz", "postleitzahl", "cod postal"),
    "city": ("city", "town", "ort", "postort", "poststed", "stad", "stadt", "oras", "localitate"),
    "country": ("country", "country code", "land", "landskod", "tara"),
    "email": EMAIL_LIST_NAMES["email"],
    "cc": ("cc", "kopia", "kopie", "copie"),
    "bcc": ("bcc", "hemlig kopia", "blindkopie", "copie ascunsa"),
    "language": ("language", "sprak", "sprache", "limba"),
    "by_post": ("by post", "invoice by post", "post", "faktura per post", "rechnung per post", "prin posta"),
    "channel_rule": ("channel rule", "channel", "kanal", "canal"),
    "packing": ("packing", "packning", "verpackung", "ambalare"),
    "mails": ("mails", "mail per", "mejl", "mails pro", "mesaje"),
    "file_name": ("file name", "file names", "filnamn", "dateiname", "dateinamen", "nume fisier", "nume de fisier"),
    "required_attachments": ("required attachments", "obligatoriska bilagor", "pflichtanlagen", "anexe obligatorii"),
}
LIST_FIELDS = ("customer_number", "email")
SEVERAL = ("email", "cc", "bcc")
"""Fields for which a file may have several columns, whose addresses belong together."""

_NUMBERED = re.compile(r"(.*?)(?:nr|no)?[1-9]\d?")
_OTHER = (
    *("extra", "second", "secondary", "other", "additional", "further", "alternative", "alt"),
    *("andra", "annan", "ytterligare", "alternativ", "weitere", "zweite", "andere", "zusatzliche", "secundar", "alta"),
)


def find_columns(
    headers: tuple[str, ...], names: Mapping[str, tuple[str, ...]], chosen: Mapping[str, str], required: tuple[str, ...]
) -> dict[str, int]:
    """Return the place of each field's column. ``chosen`` maps fields to headers and goes before the names;
    an empty header stands for none.

    Raises TableRefused ``missing_column`` if a required field has none, or a chosen header is not there.
    """
    plain = [_plain(header) for header in headers]
    found: dict[str, int] = {}
    for field, header in chosen.items():
        if field in names and not header.strip():
            continue
        if field not in names or header.strip() not in headers:
            raise _missing(say("unknown_column", name=header[:100]), headers)
        found[field] = headers.index(header.strip())
    for field, aliases in names.items():
        if field not in chosen:
            place = _first(plain, field, aliases, found.values())
            if place is not None:
                found[field] = place
    missing = [field for field in required if field not in found]
    if missing:
        raise _missing(say("missing_column", names=tuple(say(f"field.{field}") for field in missing)), headers)
    return found


def _first(plain: list[str], field: str, aliases: tuple[str, ...], taken: Collection[int]) -> int | None:
    """Return the place of a field's column: the best of its names counts, then one with a number behind it."""
    for alias in (field, *aliases):
        place = plain.index(_plain(alias)) if _plain(alias) in plain else None
        if place is not None and place not in taken:
            return place
    if field not in SEVERAL:
        return None
    known = {_plain(alias) for alias in (field, *aliases)}
    free = (place for place in range(len(plain)) if place not in taken)
    return next((place for place in free if _without_addition(plain[place]) in known), None)


def more_columns(
    headers: tuple[str, ...], names: Mapping[str, tuple[str, ...]], found: Mapping[str, int]
) -> dict[str, tuple[int, ...]]:
    """Return the places of further columns of a field that has one: ``e-post 2``, ``E-Mail (2)``, ``extra mail``."""
    taken = set(found.values())
    more: dict[str, tuple[int, ...]] = {}
    for field in SEVERAL:
        if field not in found:
            continue
        known = {_plain(alias) for alias in (field, *names.get(field, ()))} | {_plain(headers[found[field]])}
        places = tuple(
            place
            for place, header in enumerate(headers)
            if place not in taken and header and ({_plain(header), _without_addition(_plain(header))} & known)
        )
        if places:
            more[field] = places
            taken.update(places)
    return more


def _without_addition(plain: str) -> str:
    """Return a plain header without the number behind it, or the word beside it that says: another one."""
    numbered = _NUMBERED.fullmatch(plain)
    if numbered:
        return numbered[1]
    for word in _OTHER:
        if plain.startswith(word):
            return plain[len(word) :]
        if plain.endswith(word):
            return plain[: -len(word)]
    return plain


def guessed_columns(headers: tuple[str, ...]) -> dict[str, str]:
    """Return the columns of an e-mail list without a header: the first with an address, the first without one."""
    addresses = [header for header in headers if "@" in header]
    others = [header for header in headers if "@" not in header]
    return {"email": addresses[0], "customer_number": others[0]} if addresses and others else {}


def _missing(sentence: str, headers: tuple[str, ...]) -> TableRefused:
    return TableRefused("missing_column", sentence, headers)


def _plain(header: str) -> str:
    return "".join(char for char in fold(header) if char.isalnum())


@dataclass(frozen=True, slots=True)
class Wanted:
    """The columns that an import looks for: ``names`` of each field, those it cannot do without, and what the clerk
    says: ``chosen`` headers for fields, and whether further columns of a field are read, too.
    """

    names: Mapping[str, tuple[str, ...]]
    required: tuple[str, ...]
    chosen: Mapping[str, str]
    joins_columns: bool = True
    known: Mapping[str, str] | None = None
    """What was chosen for an earlier file; it counts for one that has all of its headers, and nothing else chosen."""

    def _chosen_for(self, headers: tuple[str, ...]) -> Mapping[str, str]:
        known = self.known or {}
        fits = all(header in headers for header in known.values() if header)
        return known if fits and not self.chosen else self.chosen

    def is_header(self, headers: tuple[str, ...]) -> bool:
        """Say whether the columns are found by these headers."""
        try:
            find_columns(headers, self.names, self._chosen_for(headers), self.required)
        except TableRefused:
            return False
        return True

    def found_in(self, table: Table) -> FileColumns:
        """Return where the columns are; raises TableRefused ``missing_column``."""
        chosen = self._chosen_for(table.headers)
        if table.facts.header_row == 0 and self.required == LIST_FIELDS:
            chosen = {**guessed_columns(table.headers), **chosen}
        try:
            places = find_columns(table.headers, self.names, chosen, self.required)
        except TableRefused as error:
            raise TableRefused(error.code, error.sentence, table.headers, table.facts) from error
        more = more_columns(table.headers, self.names, places) if self.joins_columns else {}
        return FileColumns(table.headers, places, more, table.facts)
