"""The made-up company of the samples, its customers, and what it did for them in March 2026.

No name, number or address belongs to anybody: organisation numbers come from ranges that are not
given out, mail addresses end in .example, and all check digits are right so that the program takes them.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal


@dataclass(frozen=True)
class Company:
    """A seller or buyer. ``endpoint`` is (EAS code, id); ``vat`` None for private persons and associations."""

    name: str
    number: str
    street: str
    postal_code: str
    city: str
    country: str = "SE"
    org_number: str | None = None
    vat: str | None = None
    endpoint: tuple[str, str] | None = None
    email: str | None = None
    contact: str | None = None


@dataclass(frozen=True)
class Line:
    """What was done or delivered. ``unit`` is a UN/ECE Recommendation 20 code, ``vat_rate`` percent."""

    text: str
    quantity: Decimal
    unit: str
    price: Decimal
    vat_rate: int = 25

    @property
    def amount(self) -> Decimal:
        """The line's amount without VAT."""
        return (self.quantity * self.price).quantize(Decimal("0.01"))


@dataclass(frozen=True)
class Sale:
    """One invoice. ``tax_category`` is S (rates by line), AE (reverse charge) or G (export)."""

    number: str
    buyer: Company
    lines: tuple[Line, ...]
    issued: date = date(2026, 3, 31)
    buyer_reference: str | None = None
    order: str | None = None
    currency: str = "SEK"
    tax_category: str = "S"

    @property
    def due(self) -> date:
        """Thirty days net."""
        return self.issued + timedelta(days=30)

    @property
    def hours(self) -> Decimal:
        """Hours worked by people, which customers want to see a time sheet for."""
        return sum((line.quantity for line in self.lines if line.unit == "HUR"), Decimal(0))

    @property
    def net(self) -> Decimal:
        """The sum of the lines."""
        return sum((line.amount for line in self.lines), Decimal(0))

    def taxes(self) -> list[tuple[int, Decimal, Decimal]]:
        """Return (rate, basis, tax) for each rate."""
        found = []
        for rate in sorted({line.vat_rate for line in self.lines}, reverse=True):
            basis = sum((line.amount for line in self.lines if line.vat_rate == rate), Decimal(0))
            found.append((rate, basis, (basis * rate / 100).quantize(Decimal("0.01"))))
        return found

    @property
    def tax(self) -> Decimal:
        """VAT in all."""
        return sum((tax for _, _, tax in self.taxes()), Decimal(0))


SELLER = Company(
    "Nordlys Verkstad AB",
    "",
    "Verkstadsgatan 12",
    "972 41",
    "Luleå",
    "SE",
    "5599990115",
    "SE559999011501",
    ("0007", "5599990115"),
    "faktura@nordlys-verkstad.example",
    "Maja Lundmark",
)
BANKGIRO = "59999995"
IBAN, BIC = "SE3550000000054910000003", "ESSESESS"

FJALLBYGG = Company(
    "Fjällbygg Entreprenad AB",
    "10021",
    "Industrivägen 4",
    "981 38",
    "Kiruna",
    "SE",
    "5599990123",
    "SE559999012301",
    ("0007", "5599990123"),
    "ekonomi@fjallbygg.example",
    "Karin Ström",
)
NORRVIK = Company(
    "Region Norrvik",
    "10034",
    "Sjukhusbacken 1",
    "971 80",
    "Luleå",
    "SE",
    "9999990014",
    "SE999999001401",
    ("0088", "7300010000018"),
    None,
    "Inköp drift",
)
SJOSTAD = Company(
    "Sjöstads Bostäder AB",
    "10047",
    "Hamnplan 3",
    "941 31",
    "Piteå",
    "SE",
    "5599990131",
    "SE559999013101",
    ("0007", "5599990131"),
    None,
    "Ali Haddad",
)
HOLM = Company(
    "Holm & Partner Arkitekter HB",
    "10052",
    "Storgatan 22",
    "972 32",
    "Luleå",
    "SE",
    "9699990017",
    "SE969999001701",
    None,
    "faktura@holm-partner.example",
    "Björn Holm",
)
VARMLUNDA = Company(
    "Värmlunda kommun",
    "10058",
    "Rådhustorget 2",
    "961 86",
    "Boden",
    "SE",
    "2129990012",
    "SE212999001201",
    ("0007", "2129990012"),
    None,
    "Fakturagruppen",
)
KLOCKAN = Company(
    "Café Klockan",
    "10063",
    "Kyrkogatan 9",
    "972 32",
    "Luleå",
    "SE",
    "9699990025",
    "SE969999002501",
    None,
    "hej@cafe-klockan.example",
    None,
)
BERGSTROM = Company(
    "Bergströms Åkeri AB",
    "10069",
    "Terminalvägen 17",
    "973 45",
    "Luleå",
    "SE",
    "5599990149",
    "SE559999014901",
    ("0088", "7300010000025"),
    "kontor@bergstroms-akeri.example",
    "Per Bergström",
)
LINDGREN = Company("Eva Lindgren", "10071", "Björkstigen 5", "954 31", "Gammelstad")
VASTERVAG = Company(
    "Västervåg Marina AB",
    "10074",
    "Bryggan 1",
    "941 64",
    "Piteå",
    "SE",
    "5599990156",
    "SE559999015601",
    None,
    "marina@vastervag.example",
    "Siv Åkerlund",
)
FJORDTEKNIKK = Company(
    "Fjordteknikk AS",
    "10080",
    "Havnegata 8",
    "8514",
    "Narvik",
    "NO",
    "999999018",
    "NO999999018MVA",
    ("0192", "999999018"),
    None,
    "Ingrid Nes",
)
SOLGLANTAN = Company(
    "Brf Solgläntan 4", "10085", "Solgläntan 4", "972 54", "Luleå", "SE", "7699990011", None, None, None, "Styrelsen"
)
NORDHANDEL = Company(
    "Nordhandel GmbH",
    "10091",
    "Speicherstraße 14",
    "24103",
    "Kiel",
    "DE",
    "HRB 99999",
    "DE999999000",
    ("EM", "rechnung@nordhandel.example"),
    None,
    "Jutta Petersen",
)


def _work(hours: str, text: str = "Servicearbete, montör", price: str = "720") -> Line:
    return Line(text, Decimal(hours), "HUR", Decimal(price))


def _part(text: str, quantity: str, price: str, unit: str = "EA", vat_rate: int = 25) -> Line:
    return Line(text, Decimal(quantity), unit, Decimal(price), vat_rate)


def _way(kilometres: str) -> Line:
    return _part("Milersättning servicebil", kilometres, "6.50", "KMT")


MARCH: tuple[Sale, ...] = (
    Sale(
        "260301",
        FJALLBYGG,
        (_work("38.5"), _part('Hydraulslang 3/4"', "6", "412"), _way("684")),
        buyer_reference="Karin Ström",
        order="FB-2231",
    ),
    Sale(
        "260302",
        NORRVIK,
        (_work("24", "Underhåll ventilation, hus 7", "745"), _part("Filterkassett F7", "18", "286")),
        buyer_reference="RN4410",
        order="4500098812",
    ),
    Sale(
        "260303",
        SJOSTAD,
        (_work("16.5", "Reparation garageport"), _part("Portfjäder", "2", "1890"), _way("112")),
        buyer_reference="Ali Haddad",
        order="SB-77",
    ),
    Sale(
        "260304",
        HOLM,
        (_work("7.5", "Modellbygge i stål", "790"), _part("Stålplåt 2 mm", "3", "640")),
        buyer_reference="Björn Holm",
    ),
    Sale(
        "260305",
        VARMLUNDA,
        (_part("Parkbänk, galvaniserad", "12", "3450"), _part("Frakt", "1", "1200")),
        buyer_reference="VK20417",
        order="VK-26-0098",
    ),
    Sale(
        "260306",
        KLOCKAN,
        (_part("Slipning av knivar", "9", "85"), _part("Kaffe till verkstan", "2", "240", vat_rate=12)),
    ),
    Sale(
        "260307",
        BERGSTROM,
        (_work("41", "Bromsservice, fem fordon"), _part("Bromsbelägg, sats", "5", "2310"), _way("38")),
        buyer_reference="Per Bergström",
        order="BÅ 1187",
    ),
    Sale("260308", LINDGREN, (_part("Svetsning trädgårdsgrind", "1", "1480"),)),
    Sale(
        "260309",
        VASTERVAG,
        (_work("29", "Översyn båtvagn", "710"), _part("Navlager", "4", "525"), _way("124")),
        buyer_reference="Siv Åkerlund",
    ),
    Sale(
        "260310",
        FJORDTEKNIKK,
        (
            _part("Winch frame, galvanised", "2", "18600", vat_rate=0),
            _part("Freight Luleå–Narvik", "1", "4200", vat_rate=0),
        ),
        buyer_reference="Ingrid Nes",
        order="FT-5501",
        tax_category="G",
    ),
    Sale("260311", SOLGLANTAN, (_work("5.5", "Lagning av cykelställ"), _way("14"))),
    Sale(
        "260312",
        NORDHANDEL,
        (_part("Regalträger, verzinkt", "40", "36.50", vat_rate=0),),
        buyer_reference="Jutta Petersen",
        order="NH-882",
        currency="EUR",
        tax_category="AE",
    ),
)
"""What `march.xml` holds: twelve invoices, seven of them with hours that want a time sheet."""

APRIL: tuple[Sale, ...] = (
    Sale("260401", BERGSTROM, (_part("Däckbyte", "8", "450"),), date(2026, 4, 30), "Per Bergström"),
    Sale("260402", VARMLUNDA, (_part("Cykelställ, tio platser", "4", "5200"),), date(2026, 4, 30), "VK20417"),
    Sale("260403", KLOCKAN, (_part("Slipning av knivar", "11", "85"),), date(2026, 4, 30)),
)

CREDIT = Sale(
    "260390", BERGSTROM, (_part("Bromsbelägg, sats: felräknat antal", "1", "2310"),), date(2026, 4, 2), "Per Bergström"
)
SVEFAKTURA = Sale(
    "260321",
    SJOSTAD,
    (_part("Dörrstängare", "6", "980"), _part("Montering", "6", "350")),
    date(2026, 3, 27),
    "Ali Haddad",
    "SB-81",
)
FINVOICE = Sale(
    "260322",
    Company(
        "Pohjolan Kalusto Oy",
        "10096",
        "Rantatie 6",
        "95400",
        "Tornio",
        "FI",
        "9999999-2",
        "FI99999992",
        ("0216", "003799999992"),
        None,
        "Aino Laine",
    ),
    (_part("Teräshylly", "15", "118.40", vat_rate=0),),
    date(2026, 3, 28),
    currency="EUR",
    tax_category="AE",
)
CII = Sale(
    "260323",
    NORDHANDEL,
    (_part("Regalboden", "60", "22.80", vat_rate=0),),
    date(2026, 3, 28),
    "Jutta Petersen",
    "NH-897",
    "EUR",
    "AE",
)
HYBRID = Sale(
    "260324", FJALLBYGG, (_part("Lyftok, provat 2 ton", "1", "14900"),), date(2026, 3, 29), "Karin Ström", "FB-2240"
)
PLAIN_PDF = Sale("260325", VASTERVAG, (_part("Bryggbeslag", "24", "164"),), date(2026, 3, 30), "Siv Åkerlund")
