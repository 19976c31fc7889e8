"""Files find the invoices that wait in this company, and only those."""

from tests.invoice_files import new_number
from tests.running_gateway import RunningGateway
from tests.sending_job import by_mail, send, upload_all


def match(gateway: RunningGateway, *names: str, **more):
    answer = gateway.post("/attachments/match", json={"files": [{"name": name} for name in names], **more})
    assert answer.status_code == 200, answer.text
    return answer.json()["items"]


def test_files_find_what_waits_in_the_order_asked(gateway: RunningGateway) -> None:
    numbers = [f"MA-{new_number()}" for _ in range(3)]
    ids = upload_all(gateway, *(by_mail("kund@example.org", number) for number in numbers))
    names = [f"{number.replace('-', '_')} hours.pdf" for number in reversed(numbers)]
    found = match(gateway, *names, "holiday.pdf", f"{numbers[0]} and {numbers[1]}.pdf")
    assert [one["name"] for one in found[:3]] == names
    assert [(one["invoice_id"], one["sure"]) for one in found[:3]] == [(key, True) for key in reversed(ids)]
    assert (found[3]["invoice_id"], found[3]["sure"], found[3]["candidates"]) == (None, False, [])
    assert (found[4]["invoice_id"], found[4]["sure"]) == (None, False)
    assert [one["reason"] for one in found[4]["candidates"]] == ["number_in_name", "number_in_name"]
    assert gateway.get(f"/invoices/{ids[0]}").json()["attachments"] == []  # nothing is attached by asking


def test_what_was_sent_is_not_found_any_more(gateway: RunningGateway) -> None:
    number = f"MB-{new_number()}"
    (one,) = upload_all(gateway, by_mail("kund@example.org", number))
    assert match(gateway, f"{number}.pdf")[0]["invoice_id"] == one
    send(gateway, [one])
    assert match(gateway, f"{number}.pdf")[0]["invoice_id"] is None


def test_only_the_chosen_files_are_looked_through(gateway: RunningGateway) -> None:
    number = f"MC-{new_number()}"
    (one,) = upload_all(gateway, by_mail("kund@example.org", number))
    file_id = gateway.get(f"/invoices/{one}").json()["file_id"]
    assert match(gateway, f"{number}.pdf", file_ids=[file_id])[0]["sure"]
    assert not match(gateway, f"{number}.pdf", file_ids=["other"])[0]["sure"]
