"""Invoices made for the tests of rendering and printing."""

from datetime import date
from decimal import Decimal

from connect_app.domain.invoice import (
    Address,
    AllowanceOrCharge,
    ContentParty,
    FileFormat,
    InvoiceContent,
    InvoiceFacts,
    InvoiceKind,
    InvoiceLine,
    Party,
    PaymentAccount,
    TaxSubtotal,
)
from connect_app.domain.money import Money


def content(
    *,
    number: str = "F-2026-10432",
    lines: int = 2,
    currency: str = "SEK",
    kind: InvoiceKind = InvoiceKind.INVOICE,
    description: str = "Arbetstid snickare",
    seller_name: str = "Åre Bygg & Måleri AB",
) -> InvoiceContent:
    """Return a whole invoice with this many lines of 1,234.50 each."""
    seller = Party(name=seller_name, org_number="556677-8899", vat_number="SE556677889901", country="SE")
    buyer = Party(name="Ștefănescu & Fiii SRL", customer_number="10045", country="RO")
    net = Decimal("1234.50") * lines
    facts = InvoiceFacts(
        kind,
        number,
        FileFormat.UBL,
        issue_date=date(2026, 3, 14),
        due_date=date(2026, 4, 13),
        total=Money(net * Decimal("1.25"), currency),
        payable=Money(net * Decimal("1.25"), currency),
        buyer_reference="Projekt Örn",
        seller=seller,
        buyer=buyer,
    )
    line = InvoiceLine("1", description, None, Decimal(3), "HUR", Decimal("411.5"), Decimal(25), Decimal("1234.50"))
    return InvoiceContent(
        facts,
        ContentParty(seller, Address(("Storgatan 1",), "837 52", "Åre", "SE"), "Åsa Öström"),
        ContentParty(buyer, Address(("Strada Științei 5",), "010101", "București", "RO")),
        lines=(line,) * lines,
        allowances=(AllowanceOrCharge(False, "Rabatt", Decimal("100")),),
        taxes=(TaxSubtotal("S", Decimal(25), net, net / 4),),
        net_total=net,
        tax_total=net / 4,
        accounts=(PaymentAccount("IBAN", "SE4550000000058398257466", "ESSESESS", "10432887"),),
        payment_terms="30 dagar netto",
    )
