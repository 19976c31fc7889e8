"""What is Maventa's own: formats and their names, ways that are switched off, networks, and what stays uncertain."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from connect_app.domain.delivery import NoAnswer, Refused
from connect_app.domain.identifiers import new_id
from connect_app.domain.invoice import Endpoint, FileFormat, InvoiceKind
from connect_app.domain.routing import Reachability
from connect_app.formats.reading import read_document
from connect_app.gateway.providers.interface import EventKind, ProviderEvent, Submission
from connect_app.gateway.providers.maventa import Maventa
from connect_app.gateway.providers.notebook import LooseNotebook
from tests.invoice_files import ubl_invoice
from tests.operators.e_invoice_be import CREDIT_NOTES, INVOICES
from tests.operators.fake import Reply
from tests.operators.maventa import FakeMaventa

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"


@pytest.fixture
def operator() -> Iterator[FakeMaventa]:
    made = FakeMaventa()
    yield made
    made.close()
    assert made.violations == []


def of(data: bytes, address: str | None = None) -> Submission:
    facts = read_document(data).facts
    endpoint = facts.buyer.endpoint
    recipient = address or (f"{endpoint.scheme}:{endpoint.id}" if endpoint else "0088:7300010000001")
    return Submission(new_id(), recipient, facts.number, facts.format, data, facts.seller.endpoint, "SE", facts.kind)


def finvoice(version: str = "3.0") -> bytes:
    return f"""<?xml version="1.0" encoding="ISO-8859-15"?>
<Finvoice Version="{version}"><MessageTransmissionDetails>
<MessageSenderDetails><FromIdentifier>003722222226</FromIdentifier><FromIntermediator>BANKFIHH</FromIntermediator>
</MessageSenderDetails><MessageReceiverDetails><ToIdentifier>003711111119</ToIdentifier>
<ToIntermediator>003721291126</ToIntermediator></MessageReceiverDetails></MessageTransmissionDetails>
<SellerPartyDetails><SellerOrganisationName>Myyj\u00e4 \u20ac Oy</SellerOrganisationName></SellerPartyDetails>
<BuyerPartyDetails><BuyerOrganisationName>Ostaja Oy</BuyerOrganisationName></BuyerPartyDetails>
<InvoiceDetails><InvoiceTypeCode>INV01</InvoiceTypeCode><InvoiceNumber>F-1</InvoiceNumber>
<InvoiceDate Format="CCYYMMDD">20261130</InvoiceDate>
<InvoiceTotalVatIncludedAmount AmountCurrencyIdentifier="EUR">10,00</InvoiceTotalVatIncludedAmount>
</InvoiceDetails></Finvoice>""".encode("iso-8859-15")


@pytest.mark.parametrize(("version", "name"), [("1.3", "FINVOICE13"), ("2.01", "FINVOICE20"), ("3.0", "FINVOICE30")])
def test_a_finvoice_goes_in_its_own_encoding_with_address_and_operator(
    operator: FakeMaventa, version: str, name: str
) -> None:
    one = of(finvoice(version))
    operator.open(LooseNotebook()).submit(one)
    assert operator.arrived == [one.document]  # byte for byte, in the encoding that it declares
    form = operator.forms[0]
    assert (form["format"], form["uuid"]) == (name, one.key)
    assert (form["recipient_eia"], form["recipient_operator"]) == ("003711111119", "003721291126")
    assert operator.disabled == [["print", "email"]]


def test_a_corrected_address_of_a_finvoice_has_no_operator_of_the_old_one(operator: FakeMaventa) -> None:
    operator.open(LooseNotebook()).submit(of(finvoice(), "0216:003799999999"))
    assert operator.forms[0]["recipient_eia"] == "003799999999"
    assert "recipient_operator" not in operator.forms[0]


def test_ubl_and_svefaktura_go_under_their_names(operator: FakeMaventa) -> None:
    provider = operator.open(LooseNotebook())
    for data in ((SAMPLES / "svefaktura.xml").read_bytes(), ubl_invoice("U-1", endpoint="0088:7300010000001")):
        provider.submit(of(data, "0088:7300010000001"))
    assert [form.get("format") for form in operator.forms] == ["SVEFAKTURA10", "PEPPOLBIS30"]
    assert {form["recipient_eia"] for form in operator.forms} == {"0088:7300010000001"}
    with pytest.raises(Refused) as caught:
        provider.submit(Submission(new_id(), "0088:1", "1", FileFormat.CII, b"<x/>"))
    assert caught.value.code == "format_not_taken"


def test_an_error_on_the_way_is_no_end(operator: FakeMaventa) -> None:
    one, notebook = of(finvoice()), LooseNotebook()
    provider = operator.open(notebook)
    provider.submit(one)
    operator.act("SENT")
    operator.act("ERROR", message="No such receiver")
    assert told(provider, notebook) == []
    operator.act("DELIVERED", status="DELIVERED")
    assert [event.kind for event in told(provider, notebook)] == [EventKind.RECEIPT]


@pytest.mark.parametrize("channel", ["EMAIL", "PRINT"])
def test_a_mail_or_a_letter_of_the_operator_counts_as_not_delivered(operator: FakeMaventa, channel: str) -> None:
    one, notebook = of(finvoice()), LooseNotebook()
    provider = operator.open(notebook)
    provider.submit(one)
    operator.act("SENT", channel, status="DELIVERED")
    (event,) = told(provider, notebook)
    assert event.kind is EventKind.FAILED
    assert event.failure is not None
    assert event.failure.code == "went_another_way"


def told(provider: Maventa, notebook: LooseNotebook) -> list[ProviderEvent]:
    """Return all that was told by the next look."""
    for key, note in notebook.due(datetime.now(UTC) + timedelta(days=1), 10):
        changed, events, _ = provider.ask(key, note)
        provider.write(key, changed, ask=True, events=events)
    return list(notebook.events_after(None)[0])


def test_without_an_answer_nothing_is_repeated(operator: FakeMaventa) -> None:
    one, notebook = of(finvoice()), LooseNotebook()
    operator.fail("POST", "/v1/invoices", "before")
    for _ in range(3):
        with pytest.raises(NoAnswer):
            operator.open(notebook).submit(one)
        with pytest.raises(NoAnswer):
            operator.open(notebook).find(one.key)
    assert operator.count("POST", "/v1/invoices") == 1


def test_what_was_certainly_not_taken_may_go_again(operator: FakeMaventa) -> None:
    one, notebook = of(finvoice()), LooseNotebook()
    operator.fail("POST", "/v1/invoices", "instead", Reply(422, {"code": "x", "message": "No"}))
    with pytest.raises(Refused):
        operator.open(notebook).submit(one)
    assert operator.open(notebook).find(one.key) is None
    operator.open(notebook).submit(one)
    assert operator.arrived == [one.document]


def test_receivers_are_looked_for_in_peppol_first_and_then_among_other_operators(operator: FakeMaventa) -> None:
    operator.registered = {
        "PEPPOL": {"0088:1": [INVOICES, CREDIT_NOTES], "0088:2": [INVOICES]},
        "EXTERNAL": {"0216:003711111119": []},
    }
    provider = operator.open(LooseNotebook())
    both = provider.look_up(Endpoint("0088", "1"), InvoiceKind.INVOICE)
    assert (both.reachability, both.operator) == (Reachability.REACHABLE, "Nordic Access")
    assert both.others[InvoiceKind.CREDIT_NOTE] is Reachability.REACHABLE
    only = provider.look_up(Endpoint("0088", "2"), InvoiceKind.CREDIT_NOTE)
    assert only.reachability is Reachability.NOT_FOR_THIS_DOCUMENT
    finnish = provider.look_up(Endpoint("0216", "003711111119"), InvoiceKind.INVOICE)
    assert finnish.reachability is Reachability.REACHABLE
    nobody = provider.look_up(Endpoint("0088", "3"), InvoiceKind.INVOICE)
    assert nobody.reachability is Reachability.NOT_FOUND
    assert nobody.asked.count("GET") == 3
    operator.fail("GET", "/v1/lookup/receivers", "instead", Reply(200, b"<html>"), about="EXTERNAL")
    with pytest.raises(NoAnswer):  # one network that cannot be asked is no "not found"
        provider.look_up(Endpoint("0088", "3"), InvoiceKind.INVOICE)
