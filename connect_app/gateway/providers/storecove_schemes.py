"""What Storecove calls the schemes of electronic addresses (EAS codes); one without a name there goes as it is."""

_NAMES = {
    "0002": "FR:SIRENE",
    "0007": "SE:ORGNR",
    "0009": "FR:SIRET",
    "0060": "DUNS",
    "0088": "GLN",
    "0096": "DK:P",
    "0106": "NL:KVK",
    "0151": "AU:ABN",
    "0183": "CH:UIDB",
    "0184": "DK:DIGST",
    "0188": "JP:SST",
    "0190": "NL:OINO",
    "0191": "EE:CC",
    "0192": "NO:ORG",
    "0195": "SG:UEN",
    "0196": "IS:KTNR",
    "0198": "DK:ERST",
    "0199": "LEI",
    "0200": "LT:LEC",
    "0201": "IT:CUUO",
    "0204": "DE:LWID",
    "0208": "BE:EN",
    "0210": "IT:CFI",
    "0211": "IT:IVA",
    "0216": "FI:OVT",
    "0221": "JP:IIN",
    "9914": "AT:VAT",
    "9915": "AT:GOV",
    "9920": "ES:VAT",
    "9925": "BE:VAT",
    "9930": "DE:VAT",
    "9931": "EE:VAT",
    "9944": "NL:VAT",
    "9945": "PL:VAT",
    "9947": "RO:VAT",
    "9957": "FR:VAT",
}


def storecove_scheme(eas: str) -> str:
    """Return Storecove's name for a scheme."""
    return _NAMES.get(eas, eas)
