"""Data that break a rule: told when the file comes in, an error only where a network would refuse the document."""

from tests.running_gateway import RunningGateway
from tests.sending_job import by_network, upload_all


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
