"""*Files on this PC* in the order that the clerk wants."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from connect_app.client.jobs import Job, JobKind, JobState, Reason
from connect_app.desktop.background.workplace import Workplace
from connect_app.desktop.style.icon_loading import Icons
from connect_app.desktop.waiting.outbox_view import OutboxView
from tests.desktop.windows import keys_of


def job(key: str, name: str, size: int, state: JobState = JobState.WAITING, said: str = "") -> Job:
    reasons = (Reason("any", said),) if said else ()
    return Job(key, JobKind.FILE, "", name, size, "", "", state=state, reasons=reasons)


def test_a_click_on_a_heading_orders_the_files_and_leaves_chosen_what_is_chosen(
    workplace: Workplace, qtbot: QtBot
) -> None:
    view = OutboxView(workplace, Icons())
    qtbot.addWidget(view)
    view.show()
    jobs = [
        job("1", "b.xml", 1_000_000),
        job("2", "A.xml", 90_000, JobState.REFUSED, "It is empty."),
        job("3", "c.xml", 5_000, JobState.DONE),
    ]
    view.show_jobs(jobs)
    assert keys_of(view.model) == ["3", "2", "1"]  # the newest first
    view.table.choose("2")
    header = view.table.horizontalHeader()
    assert header.sectionsClickable()
    for column, wanted in (("name", "213"), ("size", "321"), ("said", "312")):
        place = next(place for place, one in enumerate(view.model.columns) if one.key == column)
        header.setSortIndicator(place, Qt.SortOrder.AscendingOrder)
        assert "".join(keys_of(view.model)) == wanted
        assert view.table.chosen_ids() == ["2"]
    header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    view.show_jobs([*jobs, job("4", "bb.xml", 1)])
    assert keys_of(view.model) == ["3", "4", "1", "2"]
    assert view.table.chosen_ids() == ["2"]
    header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    assert keys_of(view.model) == ["4", "3", "2", "1"]
