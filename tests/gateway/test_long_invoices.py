"""Invoices that are more than a renderer can take: they cost themselves, and no neighbour."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from connect_app.contract.sends import SendRequest
from connect_app.documents import rendering
from connect_app.documents.rendering import lines_if_too_long
from connect_app.documents.worker import DocumentWorker
from connect_app.domain.channel import Channel
from connect_app.domain.delivery import DeliveryState
from connect_app.gateway.delivery import lanes, presentation
from connect_app.gateway.registers.register_routes import everybody_is_there
from connect_app.gateway.sends.sending import Sending
from connect_app.gateway.store.tables import invoice
from connect_app.system.limited_child import LimitedChild
from tests.gateway.lane_process import Process, prepare
from tests.gateway.test_batches import arrivals, rows, states
from tests.invoice_files import ubl_invoice
from tests.sending_job import by_mail


@pytest.fixture
def process(tmp_path: Path, worker: DocumentWorker, request: pytest.FixtureRequest) -> Iterator[Process]:
    odd = ubl_invoice("M2", endpoint=None, email="M2@example.org", seller=request.param)
    prepare(tmp_path, worker, by_mail("M1@example.org", "M1"), odd, by_mail("M3@example.org", "M3"))
    made = Process(tmp_path, worker)
    made.presentations._renderer._child = LimitedChild("tests.gateway.deadly_layout_child", "none")
    yield made
    made.close()


@pytest.fixture
def tries(process: Process, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, int]]:
    """Each try to compose a mail: which one, and how many mails had arrived by then."""
    made: list[tuple[str, int]] = []
    composer = process.lanes._workshop.composer
    compose = composer.compose

    def count(channel, row, papers):
        made.append((row.number, len(arrivals(process))))
        return compose(channel, row, papers)

    monkeypatch.setattr(composer, "compose", count)
    return made


@pytest.mark.parametrize("process", ["It kills its reader"], indirect=True)
def test_what_kills_its_renderer_is_held_after_three_tries_and_its_neighbours_go_at_once(process, tries, monkeypatch):
    monkeypatch.setitem(lanes._COME_BACK_S, DeliveryState.QUEUED, 0.1)
    process.run_jobs()
    assert set(arrivals(process)) == {"M1", "M3"}
    assert {number: state for number, (state, _) in states(process).items()} == {
        "M1": "accepted",
        "M2": "held",
        "M3": "accepted",
    }
    # The second try came after both neighbours had gone.
    assert [gone for number, gone in tries if number == "M2"] == [0, 2, 2]
    assert "ended over this one" in str(rows(process)["M2"].failure)


@pytest.mark.parametrize("process", ["It takes all memory"], indirect=True)
def test_what_takes_more_memory_than_it_may_is_held_with_what_helps(process):
    process.run_jobs()
    assert set(arrivals(process)) == {"M1", "M3"}
    assert states(process)["M2"][0] == "held"
    assert "too long to be laid out" in str(rows(process)["M2"].failure)


@pytest.mark.parametrize("process", ["Nordlys Verkstad, Bygg och Montage AB"], indirect=True)
def test_a_long_one_is_laid_out_after_its_neighbours_have_gone(process, tries, monkeypatch):
    with process.database.reading() as connection:
        sizes = sorted(connection.scalars(select(invoice.c.original_length)))
    assert sizes[-2] < sizes[-1]
    monkeypatch.setattr(presentation, "_LONG", sizes[-2])
    monkeypatch.setattr(rendering, "LONG_SHEET", 1)
    process.run_jobs()
    assert set(arrivals(process)) == {"M1", "M2", "M3"}
    assert [gone for number, gone in tries if number == "M2"] == [2]


@pytest.mark.parametrize("process", ["Nordlys"], indirect=True)
def test_what_cannot_be_laid_out_is_a_finding_of_the_plan(process, monkeypatch):
    monkeypatch.setattr(presentation, "_SURELY_SHORT", 1)
    monkeypatch.setattr(rendering, "MAX_MEMORY", 1)
    sending = Sending(process.engine, process.accounts, everybody_is_there, presentations=process.presentations)
    row = rows(process)["M1"]
    with process.database.reading() as connection:
        request = SendRequest(invoice_ids=[row.invoice_id], channel=Channel.PRINT)
        (planned,) = sending.plan(connection, row.company_id, request)
    (found,) = [one for one in planned.errors if one.code == "too_long_to_read"]
    assert found.channel is Channel.PRINT
    assert found.params == {"lines": 1}


def lines(count: int, text: str = "Arbetstid snickare") -> bytes:
    line = b"<cac:InvoiceLine><cbc:ID>1</cbc:ID><cbc:Note>" + text.encode() + b"</cbc:Note></cac:InvoiceLine>\n"
    return b"<Invoice>" + line * count + b"</Invoice>"


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (lines(20_000), None),
        (lines(60_000), 60_000),
        (lines(20_000, "x" * 4000), 20_000),
        (b"<Invoice><a>" + b"QUJD" * 5_000_000 + b"</a></Invoice>", None),  # an embedded file is no text
    ],
)
def test_what_is_too_long_is_told_beforehand(data, told):
    assert lines_if_too_long(data) == told
