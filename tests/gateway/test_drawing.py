"""Documents are drawn through after they were taken: what cannot be shown is in the plan, and never sent."""

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.invoice_files import new_number
from tests.running_gateway import RunningGateway
from tests.sending_job import arrived, by_mail, by_post, complete, send, upload_all
from tests.unit.documents import making

WAIT_S = 60.0


def until(found: Callable[[], bool]) -> None:
    deadline = time.monotonic() + WAIT_S
    while not found():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def plan(gateway: RunningGateway, *ids: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = gateway.post("/sends/plan", json={"invoice_ids": ids}).json()["rows"]
    return rows


def errors(row: dict[str, Any]) -> list[str]:
    return [one["code"] for one in row["findings"] if one["severity"] == "error"]


@pytest.mark.parametrize(
    ("make", "code"),
    [(making.jbig2_bomb, "too_many_pixels"), (making.broken_picture_pdf, "damaged"), (making.endless_pdf, "damaged")],
)
def test_what_cannot_be_drawn_is_taken_and_found_before_it_is_sent(
    gateway: RunningGateway, make: Callable[[], bytes], code: str
) -> None:
    number = new_number()
    (one,) = upload_all(gateway, by_mail("drawn@example.org", number))
    attached = gateway.attach(one, "scan.pdf", make() + number.encode())
    assert attached.status_code == 201, attached.text
    (row,) = plan(gateway, one)
    assert (row["sendable"], errors(row)) == (False, [code])
    message = row["findings"][0]["message"]
    assert message.startswith("scan.pdf: ")
    refused = gateway.post("/sends", json={"invoice_ids": [one]})
    assert (refused.status_code, [each["code"] for each in refused.json()["errors"]]) == (409, [code])
    shown = gateway.get(f"/invoices/{one}").json()["attachments"][0]
    assert [each["code"] for each in shown["findings"]] == [code]
    assert gateway.http.delete(f"{gateway.company_url}/attachments/{shown['id']}", timeout=20).status_code == 204
    complete(gateway, send(gateway, [one])["id"])
    assert len(arrived(gateway, number)) == 1


def test_a_send_without_a_plan_waits_for_the_drawing_too(gateway: RunningGateway) -> None:
    number = new_number()
    (one,) = upload_all(gateway, by_post("Drawn AB", number))
    assert gateway.attach(one, "time.pdf", making.pdf(text=number)).status_code == 201
    complete(gateway, send(gateway, [one])["id"])


def test_a_pdf_that_is_the_invoice_is_drawn_too(gateway: RunningGateway) -> None:
    number = new_number()
    facts = {"number": number, "currency": "SEK", "payable": "1.00", "buyer_name": "K", "buyer_email": "k@example.org"}
    data = making.jbig2_bomb() + number.encode()
    answer = gateway.upload("f.pdf", data, facts=json.dumps(facts))
    assert answer.status_code == 201, answer.text
    (one,) = [each["id"] for each in gateway.get(f"/files/{answer.json()['id']}/invoices").json()["items"]]
    (row,) = plan(gateway, one)
    assert errors(row) == ["too_many_pixels"]
    until(lambda: gateway.get(f"/invoices/{one}").json()["findings"])  # the invoice tells of it, too
    (row,) = plan(gateway, one)
    assert [finding["severity"] for finding in row["findings"] if finding["code"] == "too_many_pixels"] == ["error"]


def test_the_same_bytes_are_drawn_once(gateway: RunningGateway) -> None:
    data = making.broken_picture_pdf() + new_number().encode()
    first, second = upload_all(gateway, by_mail("a@example.org"), by_mail("b@example.org"))
    assert gateway.attach(first, "a.pdf", data).status_code == 201
    assert errors(plan(gateway, first)[0]) == ["damaged"]
    assert gateway.attach(second, "b.pdf", data).status_code == 201
    (row,) = plan(gateway, second)
    assert errors(row) == ["damaged"]
    assert row["findings"][0]["message"].startswith("b.pdf: ")


def test_what_a_process_that_died_did_not_draw_is_drawn_at_the_next_start(tmp_path: Path) -> None:
    running = RunningGateway(tmp_path)
    running.start()
    try:
        (one,) = upload_all(running, by_mail("later@example.org"))
        assert running.attach(one, "scan.pdf", making.broken_picture_pdf()).status_code == 201
        running.kill()
        running.start()

        def is_known() -> bool:
            return bool(running.get(f"/invoices/{one}").json()["attachments"][0]["findings"])

        until(is_known)
        assert errors(plan(running, one)[0]) == ["damaged"]
    finally:
        running.stop()
        running.http.close()
