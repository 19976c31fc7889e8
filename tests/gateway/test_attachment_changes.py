"""Who attached, changed and removed what; the order in which attachments go; what the recipient reads of them."""

from tests.gateway.test_attachments import new_invoice, pdf
from tests.running_gateway import RunningGateway


def detail(gateway: RunningGateway, invoice_id: str) -> dict:  # type: ignore[type-arg]
    return gateway.get(f"/invoices/{invoice_id}").json()  # type: ignore[no-any-return]


def names(gateway: RunningGateway, invoice_id: str) -> list[str]:
    return [one["filename"] for one in detail(gateway, invoice_id)["attachments"]]


def three(gateway: RunningGateway, invoice_id: str) -> list[str]:
    return [str(gateway.attach(invoice_id, f"{name}.pdf", pdf()).json()["id"]) for name in "abc"]


def order(gateway: RunningGateway, invoice_id: str, ids: list[str]):  # type: ignore[no-untyped-def]
    url = f"{gateway.company_url}/invoices/{invoice_id}/attachments/order"
    return gateway.http.put(url, json={"attachment_ids": ids}, timeout=20)


def planned(gateway: RunningGateway, invoice_id: str) -> list[dict]:  # type: ignore[type-arg]
    """The files that would go, but for the invoice itself."""
    row = gateway.post("/sends/plan", json={"invoice_ids": [invoice_id]}).json()["rows"][0]
    return [one for one in row["files"] if not one["filename"].startswith("invoice-")]


def test_what_was_done_with_attachments_is_told_of_what_is_gone_too(gateway: RunningGateway) -> None:
    invoice_id = new_invoice(gateway)
    made = gateway.attach(invoice_id, "sheet.pdf", pdf(), document_type="time_sheet", note="week 11").json()
    url = f"{gateway.company_url}/attachments/{made['id']}"
    assert gateway.http.patch(url, json={"note": "week 12"}, timeout=20).status_code == 200
    assert gateway.http.patch(url, json={"note": "week 12"}, timeout=20).status_code == 200  # changes nothing
    assert gateway.http.delete(url, timeout=20).status_code == 204
    told = detail(gateway, invoice_id)["attachment_changes"]
    assert [(one["what"], one["filename"], one["note"]) for one in told] == [
        ("added", "sheet.pdf", "week 11"),
        ("changed", "sheet.pdf", "week 12"),
        ("removed", "sheet.pdf", "week 12"),
    ]
    assert {one["by"] for one in told} == {gateway.http.get(f"{gateway.url}/v1/me", timeout=20).json()["id"]}
    assert detail(gateway, new_invoice(gateway))["attachment_changes"] == []


def test_a_renamed_attachment_goes_and_is_found_by_its_new_name(gateway: RunningGateway) -> None:
    invoice_id = new_invoice(gateway)
    made = gateway.attach(invoice_id, "scan0001.PDF", pdf(), note="week 11").json()
    url = f"{gateway.company_url}/attachments/{made['id']}"

    def rename(name: str):  # type: ignore[no-untyped-def]
        return gateway.http.patch(url, json={"filename": name}, timeout=20)

    word = f"hours{invoice_id[-12:]}"
    for wished, name in (
        (f"../{word}", f"{word}.PDF"),
        (f"{word}.docx", f"{word}.docx.PDF"),
        (f"{word}.pdf", f"{word}.PDF"),
    ):
        assert rename(wished).json()["filename"] == name
    assert [one["filename"] for one in planned(gateway, invoice_id)] == [f"{word}.PDF"]
    assert [one["id"] for one in gateway.get("/invoices", q=word).json()["items"]] == [invoice_id]
    for empty in ("", " ", ".pdf", "..", "/"):
        assert rename(empty).status_code == 422, empty
    told = [one for one in detail(gateway, invoice_id)["attachment_changes"] if one["what"] == "renamed"]
    assert [(one["name_before"], one["filename"]) for one in told] == [
        ("scan0001.PDF", f"{word}.PDF"),
        (f"{word}.PDF", f"{word}.docx.PDF"),
        (f"{word}.docx.PDF", f"{word}.PDF"),
    ]
    content = gateway.http.get(f"{url}/content", timeout=20)
    assert content.status_code == 200


def test_attachments_go_in_the_order_that_a_clerk_gave_them(gateway: RunningGateway) -> None:
    invoice_id = new_invoice(gateway)
    a, b, c = three(gateway, invoice_id)
    assert names(gateway, invoice_id) == ["a.pdf", "b.pdf", "c.pdf"]
    answer = order(gateway, invoice_id, [c, a, b])
    assert answer.status_code == 200, answer.text
    assert [one["filename"] for one in answer.json()["attachments"]] == ["c.pdf", "a.pdf", "b.pdf"]
    gateway.attach(invoice_id, "late.pdf", pdf())
    assert names(gateway, invoice_id) == ["c.pdf", "a.pdf", "b.pdf", "late.pdf"]
    assert [one["filename"] for one in planned(gateway, invoice_id)] == ["c.pdf", "a.pdf", "b.pdf", "late.pdf"]
    assert detail(gateway, invoice_id)["attachment_changes"][-2]["what"] == "ordered"
    assert order(gateway, invoice_id, [c, a, b]).json()["code"] == "changed_meanwhile"
    assert order(gateway, new_invoice(gateway), [a]).json()["code"] == "changed_meanwhile"


def test_it_is_said_under_which_name_an_attachment_goes(gateway: RunningGateway) -> None:
    invoice_id = new_invoice(gateway)
    for name in ("Sheet.pdf", "sheet.PDF", "odd\u0007.pdf"):
        gateway.attach(invoice_id, name, pdf())
    gateway.attach(invoice_id, "inside.pdf", pdf(), is_internal="true")
    plan = planned(gateway, invoice_id)
    sent = [one["sent_as"] for one in detail(gateway, invoice_id)["attachments"]]
    assert sent == [*(one["filename"] for one in plan), None]
    assert len({name.casefold() for name in sent[:3]}) == 3


def test_another_order_is_another_plan(gateway: RunningGateway) -> None:
    invoice_id = new_invoice(gateway)
    a, b, c = three(gateway, invoice_id)
    before = gateway.post("/sends/plan", json={"invoice_ids": [invoice_id]}).json()["rows"][0]["digest"]
    assert order(gateway, invoice_id, [b, a, c]).status_code == 200
    after = gateway.post("/sends/plan", json={"invoice_ids": [invoice_id]}).json()["rows"][0]["digest"]
    assert before != after


def test_a_mail_says_of_each_attachment_what_it_is_in_the_customers_language(gateway: RunningGateway) -> None:
    invoice_id = new_invoice(gateway, customer="swedish", email="swede@example.org", endpoint=None)
    customer = {"number": "swedish", "name": "Svensk AB", "language": "sv"}
    assert gateway.post("/customers", json=customer).status_code in (200, 201)
    gateway.attach(invoice_id, "sheet.pdf", pdf(), document_type="time_sheet", note="vecka 11")
    gateway.attach(invoice_id, "plain.pdf", pdf())
    gateway.attach(
        invoice_id, "quiet.pdf", pdf(), document_type="delivery_note", note="for us", note_is_internal="true"
    )
    preview = gateway.post(f"/invoices/{invoice_id}/message/preview", json={}).json()
    lines = "Bilagor:\nsheet.pdf – Tidrapport: vecka 11\nplain.pdf\nquiet.pdf – Följesedel\n"
    assert lines in preview["text"], preview
    assert "for us" not in preview["text"]
