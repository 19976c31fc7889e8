"""What was taken back goes anew, as the invoice is now; a script and a window send what they have seen."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from connect_app.client.calls import Gateway
from connect_app.client.connection import Connection, SharedGateway
from connect_app.client.refusals import PlanChanged
from connect_app.client.script_send import ScriptSend
from connect_app.contract.sends import Plan
from tests.invoice_files import new_number
from tests.running_gateway import RunningGateway
from tests.sending_job import arrived, by_mail, deliveries, delivery, send, upload_all
from tests.unit.documents import making


def _taken_back(gateway: RunningGateway, number: str, attachment: bytes) -> tuple[str, str, str]:
    """Send an invoice with an attachment, take it back; return invoice, attachment and delivery."""
    ids = upload_all(gateway, by_mail(f"{number}@example.org", number))
    attached = gateway.attach(ids[0], "terms.csv", attachment)
    assert attached.status_code == 201, attached.text
    receipt = send(gateway, ids, undo_s=600)
    assert gateway.post(f"/sends/{receipt['id']}/cancel").status_code == 200
    return ids[0], attached.json()["id"], deliveries(gateway, ids[0])[0]["id"]


@pytest.mark.parametrize("act", ["resend", "retry"])
def test_what_was_taken_back_goes_without_the_attachment_that_was_removed(gateway: RunningGateway, act: str) -> None:
    number = new_number()
    invoice_id, attachment_id, delivery_id = _taken_back(gateway, number, b"a;b\n1;2\n")
    old = deliveries(gateway, invoice_id)[0]
    assert [(one["filename"], one["size"]) for one in old["files"]] == [("terms.csv", 8)]
    assert gateway.http.delete(f"{gateway.company_url}/attachments/{attachment_id}", timeout=20).status_code == 204
    body = {"json": {}} if act == "resend" else {}
    answer = gateway.post(f"/deliveries/{delivery_id}/{act}", **body)
    assert answer.status_code == (201 if act == "resend" else 200), answer.text
    new = answer.json()
    assert new["id"] != delivery_id
    assert new["replaces"] == delivery_id
    assert new["send_id"] != old["send_id"]
    assert delivery(gateway, invoice_id, "accepted")["files"] == []
    assert [item["attachments"] for item in arrived(gateway, number) if "terms.csv" in str(item)] == []
    again = gateway.post(f"/deliveries/{delivery_id}/{act}", **body)
    assert (again.status_code, again.json()["code"]) == (409, "already_replaced")


@pytest.mark.parametrize("act", ["resend", "retry"])
def test_what_was_taken_back_waits_for_what_was_added_since(gateway: RunningGateway, act: str) -> None:
    number = new_number()
    invoice_id, _, delivery_id = _taken_back(gateway, number, b"a;b\n1;2\n")
    added = making.pdf(*[making.A4] * 300, text=number)  # takes a moment to be drawn
    assert gateway.attach(invoice_id, "more.pdf", added).status_code == 201
    answer = gateway.post(f"/deliveries/{delivery_id}/{act}", **({"json": {}} if act == "resend" else {}))
    assert answer.status_code == (201 if act == "resend" else 200), answer.text
    names = [one["filename"] for one in delivery(gateway, invoice_id, "accepted")["files"]]
    assert names == ["terms.csv", "more.pdf"]


def test_what_was_taken_back_goes_to_the_address_that_was_corrected(gateway: RunningGateway) -> None:
    number = new_number()
    ids = upload_all(gateway, by_mail("old@example.org", number, customer=number))
    receipt = send(gateway, ids, undo_s=600)
    assert gateway.post(f"/sends/{receipt['id']}/cancel").status_code == 200
    url = f"{gateway.company_url}/email-list/{number}"
    assert gateway.http.put(url, json={"email": "new@example.org"}, timeout=20).ok
    delivery_id = deliveries(gateway, ids[0])[0]["id"]
    assert gateway.post(f"/deliveries/{delivery_id}/resend", json={}).json()["address"] == "new@example.org"


def test_one_that_was_taken_back_goes_elsewhere_by_what_was_chosen(gateway: RunningGateway) -> None:
    number = new_number()
    invoice_id, _, delivery_id = _taken_back(gateway, number, b"a;b\n3;4\n")
    bad = gateway.post(f"/deliveries/{delivery_id}/resend", json={"email": "no address"})
    assert bad.status_code == 422
    answer = gateway.post(f"/deliveries/{delivery_id}/resend", json={"email": "else@example.org"})
    assert (answer.status_code, answer.json()["address"]) == (201, "else@example.org")
    assert [one["filename"] for one in delivery(gateway, invoice_id, "accepted")["files"]] == ["terms.csv"]


def test_a_script_sends_only_what_its_plan_showed(
    gateway: RunningGateway, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = new_number()
    path = tmp_path / "march.xml"
    path.write_bytes(by_mail(f"{number}@example.org", number, customer=number))
    whole: Callable[..., Plan] = Gateway.plan_send

    def plan_then_change(self: Any, *arguments: Any) -> Plan:
        plan = whole(self, *arguments)
        url = f"{gateway.company_url}/email-list/{number}"
        assert gateway.http.put(url, json={"email": "other@example.org"}, timeout=20).ok
        return plan

    connection = Connection(SharedGateway(gateway.url, gateway.token))
    try:
        script = ScriptSend(connection, lambda *_arguments, **_options: None)
        script.upload([path])
        monkeypatch.setattr(Gateway, "plan_send", plan_then_change)
        with pytest.raises(PlanChanged):
            script.send(script.sendable(), although_missing=True)
        monkeypatch.setattr(Gateway, "plan_send", whole)
        assert script.send(script.sendable(), although_missing=True).selected == 1
    finally:
        connection.close()
    assert delivery(gateway, script.invoices[0].id, "accepted")["address"] == "other@example.org"


def test_another_channel_checks_what_went_by_the_first(gateway: RunningGateway) -> None:
    (invoice_id,) = upload_all(gateway, by_mail("kund@example.org", new_number()))
    assert gateway.attach(invoice_id, "scan.tif", making.tiff(200)).status_code == 201
    send(gateway, [invoice_id])
    first = delivery(gateway, invoice_id, "accepted")
    answer = gateway.post(f"/deliveries/{first['id']}/resend", json={"channel": "print", "reason": "on paper, too"})
    assert (answer.status_code, answer.json()["code"]) == (409, "not_sendable")
    assert "300 DPI" in answer.json()["detail"]
    again = gateway.post(f"/deliveries/{first['id']}/resend", json={"reason": "asked for it"})
    assert again.status_code == 201, again.text
