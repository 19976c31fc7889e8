"""Files find the invoices that wait in this company, and only those."""

import hashlib

from tests.invoice_files import new_number
from tests.running_gateway import RunningGateway
from tests.sending_job import by_mail, send, upload_all


def match(gateway: RunningGateway, *names: str, **more):
    return ask(gateway, *({"name": name} for name in names), **more)["items"]


def ask(gateway: RunningGateway, *files, **more):
    answer = gateway.post("/attachments/match", json={"files": list(files), **more})
    assert answer.status_code == 200, answer.text
    return answer.json()


def set_rules(gateway: RunningGateway, rules):
    return gateway.http.patch(gateway.company_url + "/settings", json={"matching": rules}, timeout=10)


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


def test_the_answer_shows_the_invoices_that_it_names(gateway: RunningGateway) -> None:
    numbers = [f"MD-{new_number()}" for _ in range(2)]
    ids = upload_all(gateway, *(by_mail("kund@example.org", number) for number in numbers))
    answer = ask(gateway, {"name": " ".join(numbers) + ".pdf"}, {"name": "holiday.pdf"})
    assert {one["id"]: one["number"] for one in answer["invoices"]} == dict(zip(ids, numbers, strict=True))
    assert answer["invoices"][0]["channels"]


def test_a_list_outranks_the_name(gateway: RunningGateway) -> None:
    numbers = [f"ME-{new_number()}" for _ in range(2)]
    ids = upload_all(gateway, *(by_mail("kund@example.org", number) for number in numbers))
    (told, gone) = ask(
        gateway, {"name": f"{numbers[0]}.pdf", "number": numbers[1]}, {"name": f"{numbers[0]}.pdf", "number": "ME-none"}
    )["items"]
    assert (told["invoice_id"], told["candidates"][0]["reason"]) == (ids[1], "number_in_list")
    assert (gone["invoice_id"], gone["candidates"]) == (None, [])


def test_where_the_bytes_hang_already_is_said(gateway: RunningGateway) -> None:
    number = f"MF-{new_number()}"
    (one,) = upload_all(gateway, by_mail("kund@example.org", number))
    content = b"week,hours\n11,40\n"
    gateway.attach(one, "a.csv", content)
    asked = {"name": f"{number}.csv", "sha256": hashlib.sha256(content).hexdigest()}
    assert ask(gateway, asked)["items"][0]["attached_to"] == [one]
    assert ask(gateway, asked | {"sha256": "0" * 64})["items"][0]["attached_to"] == []


def test_the_rules_are_the_companys_and_are_tried_before(gateway: RunningGateway) -> None:
    number = "T" + new_number().translate(str.maketrans("0123456789-", "ABCDEFGHIJK"))  # nobody's customer number
    (one,) = upload_all(gateway, by_mail("kund@example.org", number))
    gateway.attach(one, f"TS_{number}_x.csv", b"week,hours\n11,%d\n" % len(number))
    assert match(gateway, f"{number}.pdf")[0]["sure"]
    rules = {"marks": ["customer"]}

    tried = gateway.post("/attachments/match/try", json={"rules": rules}).json()["items"][0]
    assert (tried["name"], tried["invoice_number"]) == (f"TS_{number}_x.csv", number)
    assert tried["verdict"] == "not_found"
    other = gateway.post("/attachments/match/try", json={"rules": {"name_patterns": ["TS_{number}_*"]}})
    assert other.json()["items"][0]["verdict"] == "right"
    assert match(gateway, f"{number}.pdf")[0]["sure"]  # nothing was kept

    try:
        assert set_rules(gateway, rules).status_code == 200
        assert match(gateway, f"{number}.pdf")[0]["candidates"] == []
    finally:
        assert set_rules(gateway, None).status_code == 200
    assert match(gateway, f"{number}.pdf")[0]["sure"]


def test_a_pattern_that_says_nothing_is_refused(gateway: RunningGateway) -> None:
    rules = {"name_patterns": ["hours *"]}
    kept = set_rules(gateway, rules)
    tried = gateway.post("/attachments/match/try", json={"rules": rules})
    for answer, field in ((kept, "matching.name_patterns"), (tried, "rules.name_patterns")):
        assert answer.status_code == 422
        (error,) = answer.json()["errors"]
        assert error["field"] == field
        assert "“hours *”" in error["message"]
        assert "{number}" in error["message"]
