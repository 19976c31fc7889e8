"""What a choice amounts to is told by the database: files, single invoices, a search, and what is left out."""

from typing import Any

from tests.invoice_files import batch, new_number, ubl_invoice
from tests.running_gateway import RunningGateway


def selection(gateway: RunningGateway, **wanted: Any) -> dict[str, Any]:
    answer = gateway.post("/invoices/selection", json=wanted)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def test_each_invoice_counts_once_and_only_while_it_waits(gateway: RunningGateway) -> None:
    word = new_number().replace("-", "")
    file = gateway.upload(
        "choice.xml",
        batch(
            ubl_invoice(f"{word}-1", buyer="Acme", payable="30.00"),
            ubl_invoice(f"{word}-2", buyer="Bygg", payable="9.50"),
            ubl_invoice(f"{word}-3", buyer="Acme", payable="0.05"),
        ),
    ).json()
    ids = [one["id"] for one in gateway.get(f"/files/{file['id']}/invoices").json()["items"]]

    whole = selection(gateway, invoice_ids=[ids[2], ids[0], ids[0], "unknown"], file_ids=[file["id"]], matching=word)
    assert whole["invoice_ids"] == ids
    assert whole["totals"] == [{"amount": "39.55", "currency": "SEK"}]
    assert whole["customers"] == 2
    assert [one["number"] for one in whole["first"]] == [f"{word}-{number}" for number in (1, 2, 3)]

    assert selection(gateway, matching=word, without=[ids[1]])["invoice_ids"] == [ids[0], ids[2]]
    assert selection(gateway, matching=f"{word} bygg")["invoice_ids"] == [ids[1]]
    assert selection(gateway)["invoice_ids"] == []
    assert set(ids) <= set(selection(gateway, matching="")["invoice_ids"])

    sent = gateway.post("/sends", json={"invoice_ids": [ids[0]], "missing_attachments": "send", "undo_s": 600})
    assert sent.status_code == 202, sent.text
    assert selection(gateway, invoice_ids=ids, file_ids=[file["id"]], matching=word)["invoice_ids"] == ids[1:]
    assert gateway.post(f"/sends/{sent.json()['id']}/cancel").status_code == 200


def test_what_is_no_choice_is_refused(gateway: RunningGateway) -> None:
    assert gateway.post("/invoices/selection", json={"matching": 5}).status_code == 422
    assert gateway.post("/invoices/selection", json={"everything": True}).status_code == 422
