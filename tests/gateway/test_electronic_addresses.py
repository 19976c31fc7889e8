"""Electronic addresses: what a network would refuse does not go there, and the clerk is told why."""

import pytest

from tests.gateway.test_files import invoices_of
from tests.invoice_files import ubl_invoice
from tests.running_gateway import RunningGateway
from tests.sending_job import by_mail, by_network, upload_all


def findings(gateway: RunningGateway, invoice_id: str, **more: object) -> list[tuple[str, str, str | None, str]]:
    plan = gateway.post("/sends/plan", json={"invoice_ids": [invoice_id], **more}).json()
    (row,) = plan["rows"]
    return [(one["code"], one["severity"], one["channel"], one["params"].get("meant", "")) for one in row["findings"]]


@pytest.mark.parametrize(
    ("address", "meant"),
    [
        ("0007:SE556732170701", "5567321707"),
        ("0007:556732-1707", "5567321707"),
        ("0007:5567321708", "5567321707"),
        ("0007:0007:5567321707", "5567321707"),
        ("0088:7300010000002", "7300010000001"),
    ],
)
def test_what_the_network_refuses_is_not_sent_there(gateway: RunningGateway, address: str, meant: str) -> None:
    (one,) = upload_all(gateway, by_network(address))
    (stored,) = gateway.get(f"/invoices/{one}").json()["findings"]
    assert (stored["code"], stored["severity"], stored["field"]) == ("wrong_endpoint", "warning", "buyer.endpoint")
    assert findings(gateway, one) == [("wrong_endpoint", "error", "einvoice", meant)]
    refused = gateway.post("/sends", json={"invoice_ids": [one], "missing_attachments": "send"})
    assert refused.json().get("sendable", 0) == 0 or refused.status_code == 422, refused.text
    by_post = {one: {"channels": [{"channel": "print"}]}}
    assert findings(gateway, one, overrides=by_post) == [("wrong_endpoint", "warning", None, meant)]


@pytest.mark.parametrize("stated", ["810305282", "Kund AB", "0088:0088:7300010000001"])
def test_an_address_that_nobody_can_read_is_told_of(gateway: RunningGateway, stated: str) -> None:
    endpoint = f"<cbc:EndpointID>{stated}</cbc:EndpointID>".encode()
    party = b"<cac:AccountingCustomerParty><cac:Party>"
    data = ubl_invoice(endpoint=None).replace(party, party + endpoint)
    (one,) = invoices_of(gateway, gateway.upload("unread.xml", data).json())
    assert one["buyer"]["endpoint"] is None
    (finding,) = one["findings"]
    assert (finding["code"], finding["owner"]) == ("endpoint_not_read", "business_system")
    assert stated in finding["message"]


def test_an_address_that_the_clerk_types_is_checked_too(gateway: RunningGateway) -> None:
    (one,) = upload_all(gateway, by_mail("typed@example.org"))
    for address, expected in (
        ("0088:7300010000002", [("wrong_endpoint", "error", "einvoice", "7300010000001")]),
        ("0088:7300010000001", []),
    ):
        chosen = {one: {"channels": [{"channel": "einvoice", "address": address}]}}
        assert findings(gateway, one, overrides=chosen) == expected


_ENVELOPE = (
    '<StandardBusinessDocument xmlns="http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader">'
    "<StandardBusinessDocumentHeader><Receiver><Identifier>0007:5560360793</Identifier></Receiver>"
    "</StandardBusinessDocumentHeader>"
)


def test_another_receiver_on_the_envelope_is_a_question(gateway: RunningGateway) -> None:
    body = by_network().decode().partition("?>\n")[2]
    (one,) = upload_all(gateway, f"{_ENVELOPE}{body}</StandardBusinessDocument>".encode())
    assert findings(gateway, one) == [("receiver_differs", "error", "einvoice", "")]
    chosen = {one: {"channels": [{"channel": "einvoice"}]}}
    assert findings(gateway, one, overrides=chosen) == [("receiver_differs", "warning", None, "")]


@pytest.mark.parametrize(
    ("stated", "addresses"),
    [
        ("Anna Berg &lt;anna@form.example&gt;", ["anna@form.example"]),
        ("mailto:anna@form.example", ["anna@form.example"]),
        ("anna@form.example.", ["anna@form.example"]),
        ("anna@form.example; bo@form.example", ["anna@form.example", "bo@form.example"]),
    ],
)
def test_the_address_of_a_contact_in_any_form(gateway: RunningGateway, stated: str, addresses: list[str]) -> None:
    (one,) = upload_all(gateway, by_mail(stated))
    invoice = gateway.get(f"/invoices/{one}").json()
    assert invoice["buyer"]["email"] == ";".join(addresses)
    (row,) = gateway.post("/sends/plan", json={"invoice_ids": [one]}).json()["rows"]
    assert (row["sendable"], [way["address"] for way in row["channels"]]) == (True, addresses)


def test_settings_keep_the_address_and_not_the_name_around_it(gateway: RunningGateway) -> None:
    changes = {
        "reply_to": "Faktura <mailto:reply@form.example>",
        "reply_to_allowed": "a@form.example.; B <b@form.example>",
    }
    settings = gateway.http.patch(gateway.company_url + "/settings", json=changes, timeout=10).json()
    assert (settings["reply_to"], settings["reply_to_allowed"]) == (
        "reply@form.example",
        "a@form.example; b@form.example",
    )
    gateway.http.patch(gateway.company_url + "/settings", json=dict.fromkeys(changes), timeout=10)
