"""Attachments on their way: the third pane shows them, and the window for many invoices waits for them."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QTreeWidget
from pytestqt.qtbot import QtBot

from connect_app.client.connection import Connection, SharedGateway
from connect_app.client.jobs import Description, JobState, Reason
from connect_app.client.outbox import Outbox
from connect_app.client.uploading import Uploader
from connect_app.contract.companies import SettingsPatch
from connect_app.contract.sends import Send
from connect_app.desktop.background.workplace import Workplace
from connect_app.desktop.bulk.window import BulkWindow
from connect_app.desktop.lists.choice import Chosen
from connect_app.desktop.main import Desktop
from connect_app.desktop.sends.missing_attachments import MissingAttachmentsQuestion
from connect_app.desktop.sends.not_arrived import NotArrivedQuestion
from tests.desktop.invoice_files import BY_MAIL, pdf
from tests.desktop.windows import click_row, opened, texts_of, upload, wait_until
from tests.desktop.workplaces import upload_invoices
from tests.running_gateway import RunningGateway


def sheet(folder: Path, name: str) -> Path:
    path = folder / name
    path.write_bytes(pdf(1, name))
    return path


@pytest.fixture
def waiting(workplace: Workplace, tmp_path: Path) -> Iterator[Workplace]:
    """A place of work whose uploads stand still until the test starts them, and whose sends begin late."""
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    saved = gateway.change_settings(company_id, SettingsPatch(undo_s=600), gateway.settings(company_id).etag)
    workplace.session.note_settings(saved.value)
    outbox = Outbox(tmp_path / "slow")
    yield replace(workplace, open_outbox=lambda: outbox)
    outbox.close()


@pytest.fixture
def uploading(waiting: Workplace, gateway: RunningGateway) -> Iterator[Uploader]:
    """The uploads of the place of work; the test starts them."""
    connection = Connection(SharedGateway(gateway.url, gateway.token), "admin")
    uploader = Uploader(waiting.outbox, connection)
    yield uploader
    uploader.close()
    connection.close()


def attach(workplace: Workplace, invoice_id: str, path: Path) -> str:
    company_id = workplace.session.company_id
    return workplace.outbox.add_attachment(company_id, invoice_id, path, None, Description("time_sheet")).id


class Bulk:
    """The window for many invoices with two of one customer, one of which has an attachment on its way."""

    def __init__(self, workplace: Workplace, folder: Path, qtbot: QtBot, mark: str) -> None:
        _, invoices = upload_invoices(workplace, folder, (f"{mark}-1", BY_MAIL), (f"{mark}-2", BY_MAIL))
        self.workplace, self.ids = workplace, [one.id for one in invoices]
        real, company_id = workplace.session.require_gateway(), workplace.session.company_id
        real.add_attachment(company_id, self.ids[1], sheet(folder, f"{mark}-there.pdf"), document_type="time_sheet")
        self.job = attach(workplace, self.ids[0], sheet(folder, f"{mark}-late.pdf"))
        self.window = BulkWindow(workplace, Chosen(tuple(self.ids)), 2)
        self.taken: list[Send] = []
        self.window.taken.connect(self.taken.append)
        self.window.show()
        wait_until(qtbot, lambda: self.window.page is not None and self.window.foot.send_button.isEnabled())

    def states(self) -> set[str]:
        real, company_id = self.workplace.session.require_gateway(), self.workplace.session.company_id
        return {real.invoice(company_id, key).state.value for key in self.ids}


def click(qtbot: QtBot, window: QPushButton | NotArrivedQuestion | MissingAttachmentsQuestion, words: str) -> None:
    found = [one for one in window.findChildren(QPushButton) if one.text().replace("&", "").startswith(words)]
    qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)


def test_the_window_for_many_waits_for_the_uploads_of_its_invoices(
    waiting: Workplace, uploading: Uploader, tmp_path: Path, qtbot: QtBot
) -> None:
    bulk = Bulk(waiting, tmp_path, qtbot, "BW1")
    foot = bulk.window.foot
    qtbot.mouseClick(foot.send_button, Qt.MouseButton.LeftButton)
    wait_until(qtbot, lambda: "Waits for 1 attachment" in foot.said.text() and "BW1-late.pdf" in foot.said.text())
    assert bulk.states() == {"waiting"}
    uploading.start()
    # What arrived is shown first: it was not there when the clerk pressed.
    wait_until(qtbot, lambda: "Waits for" not in foot.said.text() and bulk.window.planner.is_up_to_date)
    wait_until(qtbot, foot.send_button.isEnabled)
    assert bulk.states() == {"waiting"}
    assert "1 invoice" in foot.said.text()

    qtbot.mouseClick(foot.send_button, Qt.MouseButton.LeftButton)

    wait_until(qtbot, lambda: bulk.taken)  # and nobody is asked about a missing attachment
    real, company_id = waiting.session.require_gateway(), waiting.session.company_id
    frozen = real.invoice_deliveries(company_id, bulk.ids[0])[0].files
    assert [one.filename for one in frozen] == ["BW1-late.pdf"]
    real.cancel_send(company_id, bulk.taken[0].id)


def test_the_window_for_many_asks_about_a_refused_upload(waiting: Workplace, tmp_path: Path, qtbot: QtBot) -> None:
    bulk = Bulk(waiting, tmp_path, qtbot, "BW2")
    job = waiting.outbox.job(bulk.job)
    assert job is not None
    reason = Reason("encrypted", "It is protected by a password.")
    waiting.outbox.record(replace(job, state=JobState.REFUSED, reasons=(reason,)))
    qtbot.mouseClick(bulk.window.foot.send_button, Qt.MouseButton.LeftButton)
    question = opened(qtbot, NotArrivedQuestion)
    item = question.findChild(QTreeWidget).topLevelItem(0)
    assert item.text(0) == "BW2-late.pdf"
    assert "BW2-1" in item.text(1)
    click(qtbot, question, "Go back")
    wait_until(qtbot, lambda: bulk.window.foot.said.text() == "")
    assert bulk.states() == {"waiting"}

    qtbot.mouseClick(bulk.window.foot.send_button, Qt.MouseButton.LeftButton)
    click(qtbot, opened(qtbot, NotArrivedQuestion), "Send without")
    click(qtbot, opened(qtbot, MissingAttachmentsQuestion), "Yes")

    wait_until(qtbot, lambda: bulk.taken)
    waiting.session.require_gateway().cancel_send(waiting.session.company_id, bulk.taken[0].id)


def test_the_third_pane_shows_uploads_until_they_are_at_the_gateway(
    desktop: Desktop, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert desktop.work is not None
    panes = desktop.window.views.waiting.panes
    _, (first, second) = upload(desktop, qtbot, tmp_path, ("PANE-1", BY_MAIL), ("PANE-2", BY_MAIL))
    click_row(qtbot, panes.invoices.table, first.id)
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7 nothing follows")
    company_id = desktop.session.company_id
    workplace = desktop.work._workplace
    job = workplace.outbox.add_attachment(company_id, first.id, broken, None, Description("time_sheet"))
    good = workplace.outbox.add_attachment(
        company_id, first.id, sheet(tmp_path, "good.pdf"), None, Description("time_sheet")
    )

    wait_until(qtbot, lambda: panes.attachment_model.index_of(job.id).isValid())
    wait_until(qtbot, lambda: any("Refused" in text for text in texts_of(panes.attachment_model, job.id)))
    wait_until(qtbot, lambda: not panes.attachment_model.index_of(good.id).isValid())
    wait_until(
        qtbot,
        lambda: [row.attachment.filename for row in panes.attachment_model.rows() if row.attachment] == ["good.pdf"],
    )

    click_row(qtbot, panes.invoices.table, second.id)
    wait_until(qtbot, lambda: panes.attachment_model.is_loaded and panes.attachment_model.rowCount() == 0)
    click_row(qtbot, panes.invoices.table, first.id)
    wait_until(qtbot, lambda: panes.attachment_model.rowCount() == 2)
