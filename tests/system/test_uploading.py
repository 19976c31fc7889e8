"""The uploader against the real gateway: what lies in the outbox arrives once, whatever dies when."""

import threading
import time
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from connect_app.client.connection import Connection, SharedGateway
from connect_app.client.embedded import Address
from connect_app.client.jobs import Description, JobState
from connect_app.client.outbox import Outbox
from connect_app.client.uploading import Uploader
from connect_app.domain.retry import RetryPolicy
from tests.running_gateway import RunningGateway
from tests.system.invoices import write_batch, write_pdf

QUICK = RetryPolicy(first_s=0.05, factor=1.5, longest_s=0.3, max_attempts=1_000_000)
DEADLINE_S = 40.0


class Restarted:
    """A gateway that tests kill and start again: its address is always the one of now."""

    def __init__(self, running: RunningGateway) -> None:
        self._running = running

    def ensure(self) -> Address:
        return SharedGateway(self._running.url, self._running.token).ensure()

    def give_up(self) -> None:
        pass


@contextmanager
def working(outbox: Outbox, gateway: RunningGateway):
    with closing(Connection(Restarted(gateway))) as connection:
        uploader = Uploader(outbox, connection, QUICK)
        uploader.start()
        try:
            yield uploader
        finally:
            uploader.close()


def wait_until(outbox: Outbox, condition) -> None:
    deadline = time.monotonic() + DEADLINE_S
    while not condition():
        assert time.monotonic() < deadline, outbox.jobs()
        outbox.wait_for_change(outbox.version, 0.05)


def first_invoice(gateway: RunningGateway, outbox: Outbox) -> str:
    return str(gateway.get(f"/files/{outbox.jobs()[0].result_id}/invoices").json()["items"][0]["id"])


def known_files(gateway: RunningGateway) -> int:
    return int(gateway.get("/files").json()["total"])


def all_done(outbox: Outbox) -> bool:
    return all(job.state is JobState.DONE for job in outbox.jobs())


@pytest.fixture(scope="module")
def gateway(tmp_path_factory):
    with RunningGateway(tmp_path_factory.mktemp("shared")) as running:
        yield running


@pytest.fixture
def mortal(tmp_path):
    """A gateway that the test may kill."""
    with RunningGateway(tmp_path / "gateway") as running:
        yield running


@pytest.fixture
def outbox(tmp_path):
    with closing(Outbox(tmp_path / "outbox")) as box:
        yield box


def test_files_and_attachments_arrive_with_what_was_said(gateway, outbox, tmp_path):
    outbox.add_file("", write_batch(tmp_path / "march.xml", ["2011", "2012"]))
    with working(outbox, gateway):
        wait_until(outbox, lambda: all_done(outbox))
        job = outbox.jobs()[0]
        invoices = gateway.get(f"/files/{job.result_id}/invoices").json()["items"]
        assert [invoice["number"] for invoice in invoices] == ["2011", "2012"]
        paper = write_pdf(tmp_path / "week.pdf")
        outbox.add_attachment("", invoices[1]["id"], paper, "Zeit “11”.pdf", Description("time_sheet", "week 11"))
        wait_until(outbox, lambda: all_done(outbox))
    attachments = gateway.get(f"/invoices/{invoices[1]['id']}").json()["attachments"]
    assert [(one["filename"], one["document_type"], one["note"]) for one in attachments] == [
        ("Zeit “11”.pdf", "time_sheet", "week 11")
    ]


def test_a_refused_attachment_is_kept_with_its_reasons_and_the_others_go_on(gateway, outbox, tmp_path):
    outbox.add_file("", write_batch(tmp_path / "march.xml", ["2021"]))
    with working(outbox, gateway):
        wait_until(outbox, lambda: all_done(outbox))
        invoice = first_invoice(gateway, outbox)
        (tmp_path / "tool.pdf").write_bytes(b"MZ" + bytes(100))
        bad = outbox.add_attachment("", invoice, tmp_path / "tool.pdf", None, Description("other"))
        good = outbox.add_attachment("", invoice, write_pdf(tmp_path / "good.pdf"), None, Description("other"))
        wait_until(outbox, lambda: outbox.job(good.id).state is JobState.DONE)
    refused = outbox.job(bad.id)
    assert refused.state is JobState.REFUSED
    assert "content_mismatch" in {reason.code for reason in refused.reasons}
    assert outbox.content_path(bad.id).exists()
    assert gateway.get(f"/invoices/{invoice}").json()["attachment_count"] == 1


def test_an_unreadable_file_is_done_and_says_why(gateway, outbox, tmp_path):
    (tmp_path / "cut.xml").write_text("<Invoice><cbc:ID>", "utf-8")
    outbox.add_file("", tmp_path / "cut.xml")
    with working(outbox, gateway):
        wait_until(outbox, lambda: all_done(outbox))
    assert outbox.jobs()[0].is_unreadable
    assert outbox.jobs()[0].reasons[0].code in {"malformed_xml", "truncated", "not_an_invoice"}


def test_the_same_bytes_are_known(gateway, outbox, tmp_path):
    before = known_files(gateway)
    path = write_batch(tmp_path / "march.xml", ["2041"])
    outbox.add_file("", path)
    outbox.add_file("", path, name="again.xml")
    with working(outbox, gateway):
        wait_until(outbox, lambda: all_done(outbox))
    assert [job.is_duplicate for job in outbox.jobs()] == [False, True]
    assert known_files(gateway) == before + 1


def test_a_damaged_copy_is_found_before_it_is_sent(gateway, outbox, tmp_path):
    before = known_files(gateway)
    job = outbox.add_file("", write_batch(tmp_path / "march.xml", ["2051"]))
    content = outbox.content_path(job.id)
    content.write_bytes(content.read_bytes().replace(b"2051", b"1O01"))
    with working(outbox, gateway):
        wait_until(outbox, lambda: outbox.job(job.id).state is JobState.DAMAGED)
    assert outbox.job(job.id).reasons[0].code == "damaged_copy"
    assert known_files(gateway) == before


def test_work_goes_on_by_itself_when_the_gateway_is_back(mortal, outbox, tmp_path):
    gateway = mortal
    gateway.kill()
    outbox.add_file("", write_batch(tmp_path / "march.xml", ["2061"]))
    with working(outbox, gateway):
        wait_until(outbox, lambda: bool(outbox.jobs()[0].reasons))
        assert outbox.jobs()[0].reasons[0].code == "gateway_unreachable"
        gateway.start()
        wait_until(outbox, lambda: all_done(outbox))
    assert outbox.jobs()[0].reasons == ()
    assert gateway.get("/files").json()["total"] == 1


def test_a_gateway_that_dies_in_the_middle_of_an_upload_gets_it_once(mortal, outbox, tmp_path):
    """Killed while bytes are on their way: each time nothing half is kept, and in the end all is there."""
    gateway = mortal
    path = write_batch(tmp_path / "big.xml", ["2071", "2072"], comment="x" * 20_000_000)
    kills = 0
    started = threading.Event()

    def on_change(job) -> None:
        if 0 < job.sent < job.size:
            started.set()

    outbox.listen(on_change)
    outbox.add_file("", path)
    with working(outbox, gateway):
        while kills < 2:
            assert started.wait(DEADLINE_S)
            gateway.kill()
            kills += 1
            wait_until(outbox, lambda: outbox.jobs()[0].state is JobState.WAITING)
            started.clear()
            gateway.start()
            assert gateway.get("/files").json()["total"] == 0
        wait_until(outbox, lambda: all_done(outbox))
    files = gateway.get("/files").json()["items"]
    assert [(file["sha256"], file["invoice_count"]) for file in files] == [(outbox.jobs()[0].sha256, 2)]
    blobs = [each for each in (gateway.data / "blobs").rglob("*") if each.is_file()]
    assert not [each for each in blobs if ".tmp" in each.name or ".part" in each.name]


def test_an_answer_that_was_lost_is_given_again(gateway, outbox, tmp_path):
    """The client dies after the gateway's answer and before it is noted: the next start asks with the same key."""
    outbox.add_file("", write_batch(tmp_path / "march.xml", ["2081"]))
    with working(outbox, gateway):
        wait_until(outbox, lambda: all_done(outbox))
    invoice = first_invoice(gateway, outbox)
    job = outbox.add_attachment("", invoice, write_pdf(tmp_path / "a.pdf"), None, Description("other"))
    kept = (tmp_path / "outbox" / job.id / "job.json").read_bytes()
    copy = outbox.content_path(job.id).read_bytes()
    with working(outbox, gateway):
        wait_until(outbox, lambda: all_done(outbox))
    outbox.close()
    (tmp_path / "outbox" / job.id / "job.json").write_bytes(kept)
    (tmp_path / "outbox" / job.id / "content").write_bytes(copy)
    with closing(Outbox(tmp_path / "outbox")) as again, working(again, gateway):
        assert again.job(job.id).state is JobState.WAITING
        wait_until(again, lambda: all_done(again))
    assert gateway.get(f"/invoices/{invoice}").json()["attachment_count"] == 1


def test_a_cancelled_upload_leaves_nothing_on_either_side(gateway, outbox, tmp_path):
    before = known_files(gateway)
    path = write_batch(tmp_path / "big.xml", ["2091"], comment="x" * 20_000_000)
    with working(outbox, gateway) as uploader:
        outbox.listen(lambda job: uploader.cancel(job.id) if 0 < job.sent < job.size else None)
        outbox.add_file("", path)
        wait_until(outbox, lambda: outbox.jobs() == ())
    assert known_files(gateway) == before
    assert path.exists()
    assert [each.name for each in Path(tmp_path / "outbox").iterdir()] == [".lock"]


def test_closing_breaks_an_upload_off_and_the_next_start_takes_it_up(gateway, outbox, tmp_path):
    before = known_files(gateway)
    path = write_batch(tmp_path / "big.xml", ["2101"], comment="x" * 20_000_000)
    running = threading.Event()
    outbox.listen(lambda job: running.set() if 0 < job.sent < job.size else None)
    outbox.add_file("", path)
    with working(outbox, gateway):
        assert running.wait(DEADLINE_S)
    assert outbox.jobs()[0].state is JobState.WAITING
    with working(outbox, gateway):
        wait_until(outbox, lambda: all_done(outbox))
    assert known_files(gateway) == before + 1
