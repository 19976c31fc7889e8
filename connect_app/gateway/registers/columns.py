"""Which column of a file is which field: by its header in four languages, or as the clerk says."""

from collections.abc import Mapping

from connect_app.gateway.registers.tables import TableRefused
from connect_app.gateway.store.search import fold

EMAIL_LIST_NAMES: Mapping[str, tuple[str, ...]] = {
    "customer_number": (
        *("customer number", "customer no", "customer nr", "customer id", "customer", "cust no", "client number"),
        *("kundnummer", "kundnr", "kund nr", "kund id", "kund", "kundennummer", "kundennr", "kunden nr", "kunde"),
        *("numar client", "nr client", "cod client", "id client", "client", "number", "nummer", "numar"),
    ),
    "email": (
        *("email", "e-mail address", "emails", "e-mail addresses", "mail", "mail address", "to"),
        *("e-post", "e-postadress", "e-postadresser", "epostadress", "mejl", "mejladress", "mailadress"),
        *("e-mail-adresse", "e-mail-adressen", "mailadresse", "adresa de e-mail", "adresa e-mail", "adresa email"),
    ),
}
CUSTOMER_NAMES: Mapping[str, tuple[str, ...]] = {
    "number": EMAIL_LIST_NAMES["customer_number"],
    "name": ("name", "customer name", "namn", "kundnamn", "kundenname", "firma", "nume", "nume client", "denumire"),
    "org_number": ("org number", "organisation number", "organization number", "orgnr", "organisationsnummer", "cui"),
    "street": ("street", "address", "address lines", "gata", "adress", "strasse", "anschrift", "strada", "adresa"),
    "postal_code": ("postal code", "postcode", "zip", "postnummer", "postnr", "plz", "postleitzahl", "cod postal"),
    "city": ("city", "town", "ort", "postort", "stad", "stadt", "oras", "localitate"),
    "country": ("country", "country code", "land", "landskod", "tara"),
    "email": EMAIL_LIST_NAMES["email"],
    "cc": ("cc", "kopia", "kopie", "copie"),
    "bcc": ("bcc", "hemlig kopia", "blindkopie", "copie ascunsa"),
    "language": ("language", "sprak", "sprache", "limba"),
    "by_post": ("by post", "invoice by post", "post", "faktura per post", "rechnung per post", "prin posta"),
    "channel_rule": ("channel rule", "channel", "kanal", "canal"),
    "packing": ("packing", "packning", "verpackung", "ambalare"),
    "required_attachments": ("required attachments", "obligatoriska bilagor", "pflichtanlagen", "anexe obligatorii"),
}


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
            raise _missing(f"The file has no column “{header[:100]}”.", headers)
        found[field] = headers.index(header.strip())
    for field, aliases in names.items():
        if field in chosen:
            continue
        for alias in (field, *aliases):
            place = plain.index(_plain(alias)) if _plain(alias) in plain else None
            if place is not None and place not in found.values():
                found[field] = place
                break
    missing = [field for field in required if field not in found]
    if missing:
        raise _missing(f"The file has no column for {' and '.join(missing)}. Say which column it is.", headers)
    return found


def guessed_columns(headers: tuple[str, ...]) -> dict[str, str]:
    """Return the columns of an e-mail list without a header: the first with an address, the first without one."""
    addresses = [header for header in headers if "@" in header]
    others = [header for header in headers if "@" not in header]
    return {"email": addresses[0], "customer_number": others[0]} if addresses and others else {}


def _missing(sentence: str, headers: tuple[str, ...]) -> TableRefused:
    return TableRefused("missing_column", sentence, headers)


def _plain(header: str) -> str:
    return "".join(char for char in fold(header) if char.isalnum())
