"""The code to pay with, read back from the sheet as a bank's app does it."""

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pypdfium2
import pytest
import zxingcpp

from connect_app.documents.payment_code import payment_codes
from connect_app.documents.rendering import render_invoice
from connect_app.domain.invoice import (
    ContentParty,
    FileFormat,
    InvoiceContent,
    InvoiceFacts,
    InvoiceKind,
    Money,
    Party,
    PaymentAccount,
    PaymentWay,
)
from connect_app.domain.paying import CodesWanted, swish_number_or_none

IBAN = "DE89 3704 0044 0532 0130 00"
RF = "RF18539007547034"


def invoice(currency: str = "EUR", account: PaymentAccount | None = None, amount: str = "1234.50") -> InvoiceContent:
    seller = Party(name="Müller & Söhne\nGmbH", org_number="556677-8899", country="SE" if currency == "SEK" else "DE")
    money = Money(Decimal(amount), currency)
    facts = InvoiceFacts(
        InvoiceKind.INVOICE,
        "F/2026-7",
        FileFormat.UBL,
        issue_date=date(2026, 11, 30),
        due_date=date(2026, 12, 30),
        total=money,
        payable=money,
        seller=seller,
    )
    return InvoiceContent(
        facts, ContentParty(seller), ContentParty(Party()), accounts=(account or PaymentAccount("IBAN", IBAN),)
    )


def read_back(content: InvoiceContent) -> str:
    page = pypdfium2.PdfDocument(render_invoice(content, "de"))[0]
    found = zxingcpp.read_barcodes(page.render(scale=2).to_pil())
    assert len(found) == 1
    return found[0].text


def test_a_euro_invoice_has_the_code_of_the_banks() -> None:
    lines = read_back(invoice()).split("\n")
    assert lines == [
        *(
            "BCD",
            "002",
            "1",
            "SCT",
            "",
            "Müller & Söhne GmbH",
            "DE89370400440532013000",
            "EUR1234.5",
            "",
            "",
            "F/2026-7",
        )
    ]


def test_a_reference_with_check_digits_is_said_as_such() -> None:
    account = PaymentAccount("IBAN", "FI21 1234 5600 0007 85", bic="NDEAFIHH", reference=RF, name="Rakennus Oy")
    lines = read_back(invoice(account=account)).split("\n")
    assert lines[4:] == ["NDEAFIHH", "Rakennus Oy", "FI2112345600000785", "EUR1234.5", "", RF]


@pytest.mark.parametrize(("kind", "said", "number"), [("Bankgiro", "BG", "5555-5551"), ("Plusgiro", "PG", "4242-4")])
def test_a_swedish_invoice_has_the_swedish_code(kind: str, said: str, number: str) -> None:
    fields = json.loads(read_back(invoice("SEK", PaymentAccount(kind, number, reference="4711"))))
    assert fields == {
        **{"uqr": 1, "tp": 1, "nme": "Müller & Söhne GmbH", "cid": "556677-8899", "iref": "4711"},
        **{"idt": "20261130", "ddt": "20261230", "due": 1234.5, "pt": said, "acc": number},
    }


def credited(content: InvoiceContent) -> InvoiceContent:
    return replace(content, facts=replace(content.facts, kind=InvoiceKind.CREDIT_NOTE))


def nameless(content: InvoiceContent) -> InvoiceContent:
    return replace(content, seller=ContentParty(Party(country="SE")))


@pytest.mark.parametrize(
    "content",
    [
        credited(invoice()),
        nameless(invoice()),
        nameless(invoice("SEK", PaymentAccount("Bankgiro", "5555-5551"))),
        invoice(amount="0"),
        invoice(amount="-5"),
        invoice(amount="1000000000"),
        invoice("USD"),
        invoice(account=PaymentAccount("IBAN", "DE89 3704 0044 0532 0130 01")),
        invoice(account=PaymentAccount("IBAN", "FR14 2004 1010 0505 0001 3M02 606")),
        invoice(account=PaymentAccount("IBAN", "FI21 1234 5600 0007 85")),
        invoice(account=PaymentAccount("Account", IBAN)),
        invoice(account=PaymentAccount("IBAN", IBAN, reference="r" * 141)),
        invoice("SEK", PaymentAccount("Bankgiro", "5555-5552")),
        invoice("SEK", PaymentAccount("IBAN", IBAN)),
        replace(invoice(), ways=(PaymentWay("59", mandate="M-1"),)),
        replace(invoice(), ways=(PaymentWay("48", card_number="1234"),)),
        replace(invoice(), ways=(PaymentWay("10"),)),
    ],
)
def test_there_is_none_where_it_could_not_be_paid_by_it(content: InvoiceContent) -> None:
    assert payment_codes(content, CodesWanted()) == []


def test_the_first_account_that_can_be_paid_to_is_the_codes() -> None:
    accounts = (PaymentAccount("IBAN", "FR14 2004 1010 0505 0001 3M02 606"), PaymentAccount("IBAN", IBAN))
    assert "DE89370400440532013000" in read_back(replace(invoice(), accounts=accounts))


def swish(content: InvoiceContent, *, is_of_banks: bool = False) -> list[str]:
    codes = CodesWanted(is_of_banks, "1231181189")
    page = pypdfium2.PdfDocument(render_invoice(content, "sv", codes=codes))[0]
    return sorted(one.text for one in zxingcpp.read_barcodes(page.render(scale=2).to_pil()))


def test_swish_gets_number_amount_and_reference_and_nothing_can_be_changed() -> None:
    content = invoice("SEK", PaymentAccount("Bankgiro", "5555-5551", reference="4711 åäö;1"))
    assert swish(content) == ["C1231181189;1234,50;4711%20%C3%A5%C3%A4%C3%B6%3B1;0"]
    both = swish(content, is_of_banks=True)
    assert [one[:2] for one in both] == ["C1", '{"']


@pytest.mark.parametrize(
    "content",
    [invoice("EUR"), credited(invoice("SEK")), invoice("SEK", PaymentAccount("Bankgiro", "1", reference="r" * 51))],
)
def test_there_is_no_code_of_swish_where_it_could_not_be_booked(content: InvoiceContent) -> None:
    assert payment_codes(content, CodesWanted(False, "1231181189")) == []


@pytest.mark.parametrize(
    ("text", "number"),
    [("123 118 11 89", "1231181189"), ("123-1181189", "1231181189"), ("0701234567", None), ("12311811890", None)],
)
def test_only_companies_numbers_are_taken(text: str, number: str | None) -> None:
    assert swish_number_or_none(text) == number
