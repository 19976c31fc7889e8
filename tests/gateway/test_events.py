import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from tests.invoice_files import batch, ubl_invoice
from tests.running_gateway import RunningGateway

pytestmark = pytest.mark.both

MANY = 520
"""Invoices of a file that is written in many transactions."""


def test_every_change_is_told_in_order(gateway: RunningGateway) -> None:
    start = gateway.get("/events", after="now").json()
    assert start["items"] == []
    file = gateway.upload("two.xml", batch(ubl_invoice(), ubl_invoice())).json()
    invoices = [one["id"] for one in gateway.get(f"/files/{file['id']}/invoices").json()["items"]]
    bad = gateway.upload("bad.xml", b"<a>").json()
    gateway.http.delete(f"{gateway.company_url}/files/{file['id']}", timeout=10)
    page = gateway.get("/events", after=start["next_cursor"]).json()
    assert [(one["kind"], one["object_id"]) for one in page["items"]] == [
        ("file.added", file["id"]),
        ("invoice.added", invoices[0]),
        ("invoice.added", invoices[1]),
        ("file.added", bad["id"]),
        ("message.created", page["items"][4]["object_id"]),
        ("file.deleted", file["id"]),
        ("invoice.deleted", invoices[0]),
        ("invoice.deleted", invoices[1]),
    ]
    assert page["items"][0]["object_type"] == "file"
    assert page["items"][0]["data"] == {"state": "waiting", "invoice_count": 2}
    assert page["next_cursor"] == page["items"][-1]["cursor"]
    cursors = [int(one["cursor"]) for one in page["items"]]
    assert cursors == sorted(set(cursors))
    assert gateway.get("/events", after=page["next_cursor"]).json() == {
        "items": [],
        "next_cursor": page["next_cursor"],
    }


def test_pages_follow_each_other(gateway: RunningGateway) -> None:
    gateway.upload("three.xml", batch(*(ubl_invoice() for _ in range(3))))
    everything = gateway.get("/events", limit=1000).json()["items"]
    found: list[dict] = []
    cursor = ""
    while page := gateway.get("/events", after=cursor, limit=7).json():
        if not page["items"]:
            break
        found += page["items"]
        cursor = page["next_cursor"]
    assert found[: len(everything)] == everything


def test_a_waiting_feed_wakes_with_the_commit(gateway: RunningGateway) -> None:
    after = gateway.get("/events", after="now").json()["next_cursor"]
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(gateway.get, "/events", after=after, wait=20)
        time.sleep(0.3)  # long enough to be waiting; the answer does not depend on it
        began = time.monotonic()
        file = gateway.upload("one.xml", ubl_invoice()).json()
        page = waiting.result().json()
        assert time.monotonic() - began < 10
    assert page["items"][0]["object_id"] == file["id"]


def test_many_may_wait_without_holding_up_others(gateway: RunningGateway) -> None:
    after = gateway.get("/events", after="now").json()["next_cursor"]
    with ThreadPoolExecutor(60) as pool:
        waiting = [pool.submit(gateway.get, "/events", after=after, wait=20) for _ in range(60)]
        began = time.monotonic()
        assert gateway.get("/counts").status_code == 200
        assert time.monotonic() - began < 10
        gateway.upload("one.xml", ubl_invoice())
        assert all(one.result().json()["items"] for one in waiting)


def test_an_empty_feed_answers_when_the_time_is_up(gateway: RunningGateway) -> None:
    after = gateway.get("/events", after="now").json()["next_cursor"]
    began = time.monotonic()
    assert gateway.get("/events", after=after, wait=0.5).json()["items"] == []
    assert time.monotonic() - began >= 0.5


@pytest.mark.parametrize("after", ["-1", "x", "1e3", "9" * 30, "١"])
def test_a_strange_cursor_is_refused(gateway: RunningGateway, after: str) -> None:
    assert gateway.get("/events", after=after).status_code == 400


@pytest.mark.parametrize("wait", [-1, 26, "x"])
def test_the_wait_is_bounded(gateway: RunningGateway, wait: object) -> None:
    assert gateway.get("/events", wait=wait).status_code == 422


def test_a_waiting_feed_does_not_hold_up_the_end(tmp_path: Path) -> None:
    with RunningGateway(tmp_path) as gateway, ThreadPoolExecutor(1) as pool:
        after = gateway.get("/events", after="now").json()["next_cursor"]
        waiting = pool.submit(gateway.get, "/events", after=after, wait=25)
        time.sleep(0.3)  # let it wait; the test holds either way
        began = time.monotonic()
        assert gateway.stop() == 0
        assert time.monotonic() - began < 10
        assert waiting.result().json()["items"] == []


def test_the_invoices_of_a_large_file_are_told_one_by_one(gateway: RunningGateway) -> None:
    after = gateway.get("/events", after="now").json()["next_cursor"]
    file = gateway.upload("many.xml", batch(*(ubl_invoice() for _ in range(MANY)))).json()
    other = gateway.upload("other.xml", ubl_invoice()).json()
    invoices = [one["id"] for one in _invoices(gateway, file["id"])]
    told = _told(gateway, after, limit=100)
    assert [(one["kind"], one["object_id"]) for one in told[: MANY + 2]] == [
        ("file.added", file["id"]),
        *(("invoice.added", one) for one in invoices),
        ("file.added", other["id"]),
    ]
    assert {(one["object_type"], one["by"]) for one in told} >= {("invoice", told[0]["by"])}
    assert told[1]["data"] == {"state": "waiting", "file_id": file["id"]}
    cursors = [int(one["cursor"]) for one in told]
    assert cursors == list(range(cursors[0], cursors[0] + len(cursors)))
    for place in (0, 1, 7, MANY - 1, MANY):  # whoever stopped there goes on there
        page = gateway.get("/events", after=str(cursors[place]), limit=3).json()
        assert page["items"] == told[place + 1 : place + 4]


def test_what_was_told_of_a_large_file_stays_when_it_is_deleted(gateway: RunningGateway) -> None:
    after = gateway.get("/events", after="now").json()["next_cursor"]
    file = gateway.upload("many.xml", batch(*(ubl_invoice() for _ in range(MANY)))).json()
    before = _told(gateway, after, limit=1000)
    gateway.http.delete(f"{gateway.company_url}/files/{file['id']}", timeout=30).raise_for_status()
    told = _told(gateway, after, limit=100)
    assert told[: len(before)] == before
    assert [one["kind"] for one in told[len(before) :]] == ["file.deleted", *["invoice.deleted"] * MANY]


def _told(gateway: RunningGateway, after: str, limit: int) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    while items := gateway.get("/events", after=found[-1]["cursor"] if found else after, limit=limit).json()["items"]:
        found += items
    return found


def _invoices(gateway: RunningGateway, file_id: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    cursor = None
    while True:
        page = gateway.get(f"/files/{file_id}/invoices", **({"cursor": cursor} if cursor else {})).json()
        found += page["items"]
        cursor = page["next_cursor"]
        if cursor is None:
            return found
