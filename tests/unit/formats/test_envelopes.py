"""The receiver in a business document's header (SBDH), beside the address that the invoice has."""

import io
from pathlib import Path

import pytest

from connect_app.domain.finding import Severity
from connect_app.domain.routing import endpoint_address
from connect_app.formats.parts import InvoicePart
from connect_app.formats.reading import read_document, read_invoices
from tests.unit.formats import makers

OWN = "0007:5561234568"
OTHER = "0007:5567321707"


def header(text: str, authority: str | None = "iso6523-actorid-upis") -> str:
    stated = f' Authority="{authority}"' if authority is not None else ""
    return (
        "<StandardBusinessDocumentHeader><Sender><Identifier>0007:5560360793</Identifier></Sender>"
        f"<Receiver><Identifier{stated}>{text}</Identifier><ContactInformation/></Receiver>"
        "</StandardBusinessDocumentHeader>"
    )


def wrapped(*bodies: str) -> bytes:
    return (
        f'<StandardBusinessDocument xmlns="{makers.UNECE_SBDH}">{"".join(bodies)}</StandardBusinessDocument>'.encode()
    )


def invoice(number: str = "1", org_number: str = "5561234568", endpoint: str = "", name: str = "Kund AB") -> str:
    scheme, _, identifier = endpoint.partition(":")
    stated = f'<cbc:EndpointID schemeID="{scheme}">{identifier}</cbc:EndpointID>' if endpoint else ""
    buyer = makers.ubl_party(name, stated).replace("5561234567", org_number)
    return makers.ubl(number, buyer=buyer)


def read(*bodies: str) -> list[InvoicePart]:
    return list(read_invoices(io.BytesIO(wrapped(*bodies))))


def address(part: InvoicePart) -> str | None:
    endpoint = part.facts.buyer.endpoint
    return endpoint_address(endpoint) if endpoint else None


def said(part: InvoicePart) -> list[tuple[str, Severity]]:
    return [(one.code, one.severity) for one in part.findings if one.code.startswith("receiver")]


@pytest.mark.parametrize(
    ("authority", "text"),
    [
        ("iso6523-actorid-upis", "0007:5561234568"),
        ("iso6523-actorid-upis", "0007:556123-4568"),
        (None, "0007:5561234568"),
        ("SE:ORGNR", " 5561234568 "),
    ],
)
def test_a_receiver_that_agrees_with_the_buyer_is_taken(authority: str | None, text: str) -> None:
    (part,) = read(header(text, authority), invoice())
    assert address(part) == OWN
    assert said(part) == [("receiver_of_envelope", Severity.HINT)]


def test_one_that_agrees_with_nothing_is_asked_about() -> None:
    (part,) = read(header(OTHER), invoice())
    assert address(part) is None
    assert said(part) == [("receiver_not_known", Severity.WARNING)]


def test_one_that_differs_from_the_address_is_asked_about() -> None:
    (part,) = read(header(OWN), invoice(endpoint=OTHER))
    assert address(part) == OTHER
    assert said(part) == [("receiver_differs", Severity.WARNING)]
    (part,) = read(header(OTHER), invoice(endpoint=OTHER))
    assert said(part) == []


@pytest.mark.parametrize(("authority", "text"), [("NAME", "Kund AB"), (None, "OPERATOR"), ("VAT", "SE556123456801")])
def test_what_is_no_address_says_nothing(authority: str | None, text: str) -> None:
    (part,) = read(header(text, authority), invoice())
    assert (address(part), said(part)) == (None, [])


def test_around_a_batch_for_several_buyers_it_counts_for_nothing() -> None:
    others = [invoice(str(number), "5560360793", name="Annan AB") for number in range(3)]
    parts = read(header(OWN), invoice(), invoice(), *others, invoice("9", endpoint=OTHER))
    assert [part.facts.number for part in parts] == ["1", "1", "0", "1", "2", "9"]
    assert [(address(part), said(part)) for part in parts] == [(None, [])] * 5 + [(OTHER, [])]


def test_around_several_invoices_for_one_buyer_it_counts_for_each() -> None:
    parts = read(header(OWN), invoice("1"), invoice("2"))
    assert [address(part) for part in parts] == [OWN, OWN]


def test_the_nearest_envelope_counts_and_what_stands_outside_has_none() -> None:
    inner = wrapped(header(OWN), invoice("1")).decode()
    parts = read(header(OTHER), inner, invoice("2", "5567321707"))
    assert [address(part) for part in parts] == [OWN, OTHER]
    loose = f"<Batch>{inner}{invoice('3')}{inner}</Batch>".encode()
    assert [address(part) for part in read_invoices(io.BytesIO(loose))] == [OWN, None, OWN]


def test_a_long_batch_is_not_held_as_a_whole() -> None:
    bodies = [invoice(str(number)) for number in range(250)]
    parts = read(header(OWN), *bodies)
    assert [part.facts.number for part in parts] == [str(number) for number in range(250)]
    assert {address(part) for part in parts[:100]} == {OWN}
    assert all(part.envelope is None for part in parts)


def test_an_envelope_of_our_own_making_says_nothing_new() -> None:
    envelope = makers.object_envelope({"1": ("a.pdf", b"%PDF-1"), "2": ("b.pdf", b"%PDF-2")})
    text = makers.sbdh(makers.svefaktura("A", objects=("1",)), envelope, makers.svefaktura("B", objects=("2",)))
    first = next(iter(read_invoices(io.BytesIO(text.encode()))))
    assert read_document(first.data).facts == first.facts


@pytest.mark.parametrize(
    ("case", "endpoint", "code"),
    [
        ("reading/sbdh-receiver-no-endpoint.xml", "0007:5590098765", "receiver_of_envelope"),
        ("reading/sbdh-receiver-other-than-endpoint.xml", "0007:5560360793", "receiver_differs"),
        ("reading/endpoint-with-scheme-in-text.xml", "9908:810305282", "endpoint_scheme_in_text"),
        ("endpoint-id/vat-for-org-number.xml", "0007:SE559009876501", "wrong_endpoint"),
        ("endpoint-id/hyphen.xml", "0007:559009-8765", "wrong_endpoint"),
        ("endpoint-id/Luhn.xml", "0007:5590098766", "wrong_endpoint"),
        ("endpoint-id/GLN-digit.xml", "0088:7300010000002", "wrong_endpoint"),
    ],
)
def test_the_cases(case: str, endpoint: str, code: str) -> None:
    path = Path(__file__).parents[4] / "shared" / "cases" / case
    if not path.exists():
        pytest.skip("the cases are not here")
    (part,) = read_invoices(path)
    assert address(part) == endpoint
    assert code in {one.code for one in part.findings}
