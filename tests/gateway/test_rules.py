"""Data that break a rule: told when the file comes in, an error only where a network would refuse the document."""

from collections.abc import Iterator

import pytest

from tests.running_gateway import RunningGateway
from tests.sending_job import by_network, until, upload_all


def _with_wrong_sum() -> bytes:
    """An invoice whose amount due is not what its total says."""
    right = by_network()
    wrong = right.replace(b"<cbc:PayableAmount", b"<cbc:PrepaidAmount>1</cbc:PrepaidAmount><cbc:PayableAmount")
    assert wrong != right
    return wrong


def _findings(gateway: RunningGateway, invoice_id: str, **more: object) -> list[tuple[str, str, str | None]]:
    (row,) = gateway.post("/sends/plan", json={"invoice_ids": [invoice_id], **more}).json()["rows"]
    return [(one["code"], one["severity"], one["channel"]) for one in row["findings"]]


def test_a_broken_rule_is_told_with_its_number_and_who_mends_it(gateway: RunningGateway) -> None:
    (one,) = upload_all(gateway, _with_wrong_sum())
    (stored,) = gateway.get(f"/invoices/{one}").json()["findings"]

    assert (stored["code"], stored["severity"], stored["owner"]) == ("broken_rule", "warning", "business_system")
    assert (stored["field"], stored["params"]["rule"]) == ("BT-115", "BR-CO-16")
    assert stored["message"].endswith("(BR-CO-16).")


def test_it_stops_the_e_invoice_and_no_other_way(gateway: RunningGateway) -> None:
    (one,) = upload_all(gateway, _with_wrong_sum())

    assert _findings(gateway, one) == [("broken_rule", "error", "einvoice")]
    by_choice = {one: {"channels": [{"channel": "einvoice"}]}}
    assert _findings(gateway, one, overrides=by_choice) == [("broken_rule", "error", "einvoice")]
    for other in ({"channel": "print"}, {"channel": "email", "address": "anna@form.example"}):
        assert _findings(gateway, one, overrides={one: {"channels": [other]}}) == [("broken_rule", "warning", None)]


@pytest.fixture(scope="module")
def judging(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningGateway]:
    """A gateway that holds invoices to the rule packs of others."""
    pytest.importorskip("mockeinvoice", reason="the extra rules is not installed")
    folder = tmp_path_factory.mktemp("judging")
    (folder / "config.toml").write_text("[rules]\njudge = true\n", encoding="utf-8")
    with RunningGateway(folder / "data", "--config", str(folder / "config.toml")) as gateway:
        yield gateway


def test_what_rule_packs_find_comes_as_an_event(judging: RunningGateway) -> None:
    """An empty element breaks a rule that only the XML shows."""
    data = by_network().replace(b"<cbc:BuyerReference>", b"<cbc:Note></cbc:Note><cbc:BuyerReference>")
    cursor = judging.get("/events", after="now").json()["next_cursor"]
    (one,) = upload_all(judging, data)
    found = until("a verdict", lambda: judging.get(f"/invoices/{one}").json()["findings"] or None)

    rules = {finding["params"]["rule"]: finding for finding in found}
    assert rules["PEPPOL-EN16931-R008"]["owner"] == "business_system"
    told = judging.get("/events", after=cursor).json()["items"]
    assert any((event["kind"], event["by"]) == ("file.changed", "rules") for event in told)
    assert ("broken_rule", "error", "einvoice") in _findings(judging, one)


def test_not_judged_is_not_valid(judging: RunningGateway) -> None:
    """The rule packs know no such specification: the plan says so, and it stays sendable."""
    data = by_network().replace(b"#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0", b"#compliant#urn:example")
    (one,) = upload_all(judging, data.replace(b"<cac:PostalAddress>", b"<cac:PostalAddress> "))

    assert ("not_judged", "hint", "einvoice") in _findings(judging, one)
    (row,) = judging.post("/sends/plan", json={"invoice_ids": [one]}).json()["rows"]
    assert row["sendable"]


def test_a_gateway_without_rule_packs_says_nothing_of_judging(gateway: RunningGateway) -> None:
    (one,) = upload_all(gateway, by_network())

    assert _findings(gateway, one) == []
