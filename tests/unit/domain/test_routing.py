import pytest
from hypothesis import given
from hypothesis import strategies as st

from connect_app.domain.channel import Channel
from connect_app.domain.invoice import Endpoint, FileFormat, InvoiceFacts, InvoiceKind, Party
from connect_app.domain.routing import (
    ChannelRule,
    Reachability,
    RoutingFacts,
    is_participant,
    recipient_at,
    recipient_of,
    routes,
)


def invoice(endpoint: Endpoint | None = None, email: str | None = None) -> InvoiceFacts:
    buyer = Party(name="Kund AB", endpoint=endpoint, email=email)
    return InvoiceFacts(InvoiceKind.INVOICE, "1001", FileFormat.UBL, buyer=buyer)


GLN = Endpoint("0088", "7300010000001")
REACHABLE = RoutingFacts(reachability=Reachability.REACHABLE)
ASKED = RoutingFacts(is_asked=True)


def _said(reachability: Reachability) -> RoutingFacts:
    return RoutingFacts(reachability=reachability, is_asked=True)


@pytest.mark.parametrize(
    ("facts", "known", "channels", "address", "code"),
    [
        (invoice(GLN, "a@kund.example"), REACHABLE, ["einvoice"], "0088:7300010000001", "reachable"),
        (invoice(GLN, "a@kund.example"), RoutingFacts(), ["email"], "a@kund.example", "invoice_contact"),
        (invoice(Endpoint("EM", "e@kund.example")), REACHABLE, ["email"], "e@kund.example", "invoice_endpoint"),
        (invoice(), RoutingFacts(list_addresses=("l@x.example",)), ["email"], "l@x.example", "email_list"),
        (
            invoice(email="a@kund.example"),
            RoutingFacts(list_addresses=("l@x.example",), customer_addresses=("c@x.example", "d@x.example")),
            ["email"],
            "c@x.example; d@x.example",
            "customer_register",
        ),
        (invoice(), RoutingFacts(), ["print"], "Kund AB", "no_electronic_address"),
        (invoice(), ASKED, ["print"], "Kund AB", "no_electronic_address"),
        (invoice(GLN), RoutingFacts(), ["print"], "Kund AB", "no_operator"),
        (invoice(GLN), ASKED, ["einvoice"], "0088:7300010000001", "not_asked"),
        (invoice(GLN, "a@kund.example"), ASKED, ["einvoice"], "0088:7300010000001", "not_asked"),
        (invoice(GLN), _said(Reachability.NOT_FOUND), ["print"], "Kund AB", "not_in_network"),
        (invoice(GLN), _said(Reachability.NOT_FOR_THIS_DOCUMENT), ["print"], "Kund AB", "not_for_this_document"),
        (invoice(GLN, "a@kund.example"), _said(Reachability.NOT_FOUND), ["email"], "a@kund.example", "invoice_contact"),
        (invoice(GLN), RoutingFacts(ChannelRule.POST), ["print"], "Kund AB", "customer_wants_post"),
    ],
)
def test_the_first_rule_that_applies_decides(
    facts: InvoiceFacts, known: RoutingFacts, channels: list[str], address: str, code: str
) -> None:
    found = routes(facts, known)
    assert [route.channel for route in found] == channels
    assert (found[0].address, found[0].reason_code) == (address, code)
    assert found[0].reason


def test_two_channels_when_the_customer_wants_both() -> None:
    known = RoutingFacts(ChannelRule.EINVOICE_AND_EMAIL, reachability=Reachability.REACHABLE)
    assert [route.channel for route in routes(invoice(GLN, "a@kund.example"), known)] == [
        Channel.EINVOICE,
        Channel.EMAIL,
    ]


@given(st.sampled_from(Reachability))
def test_einvoice_only_never_falls_back(reachability: Reachability) -> None:
    known = RoutingFacts(ChannelRule.EINVOICE_ONLY, ("l@x.example",), ("c@x.example",), reachability)
    found = routes(invoice(GLN, "a@kund.example"), known)
    assert all(route.channel is Channel.EINVOICE for route in found)
    assert bool(found) == (reachability is Reachability.REACHABLE)


@pytest.mark.parametrize("rule", [ChannelRule.EINVOICE_ONLY, ChannelRule.EINVOICE_ELSE_EMAIL, ChannelRule.AUTOMATIC])
def test_who_was_not_asked_about_goes_no_other_way(rule: ChannelRule) -> None:
    known = RoutingFacts(rule, ("l@x.example",), ("c@x.example",), Reachability.UNKNOWN, is_asked=True)
    assert [(one.channel, one.reason_code) for one in routes(invoice(GLN, "a@kund.example"), known)] == [
        (Channel.EINVOICE, "not_asked")
    ]


def test_capitals_make_no_other_recipient() -> None:
    assert recipient_at("9915:ABC", InvoiceKind.INVOICE) == recipient_at("9915:abc", InvoiceKind.INVOICE)
    assert recipient_of(invoice(Endpoint("EM", "a@kund.example"))) is None


@pytest.mark.parametrize(
    ("address", "is_one"),
    [
        ("0088:7300010000001", True),
        ("EM:a@k.example", False),
        ("em: a@k.example", False),
        *[(one, False) for one in ("a@k.example", "0088:", ":7300010000001", "")],
    ],
)
def test_what_a_network_can_reach_is_no_mail_address(address: str, is_one: bool) -> None:
    assert is_participant(address) == is_one
