"""Several companies in one program: begun and chosen in the window, which opens anew for each."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from connect_app.client.jobs import JobState
from connect_app.client.places import Places
from connect_app.client.preferences import Preferences
from connect_app.desktop.main import Desktop
from connect_app.desktop.settings.computer_page import ComputerPage
from connect_app.desktop.settings.new_company import NewCompanyDialog
from connect_app.desktop.shell.places import Place
from tests.desktop.invoice_files import BY_MAIL, ubl_file
from tests.desktop.windows import drop, keys_of, opened, upload, wait_until
from tests.running_gateway import RunningGateway

SECOND = "Södra & Söner AB"


@contextmanager
def window(running: RunningGateway, folder: Path, qtbot: QtBot, *, waits: bool = True) -> Iterator[Desktop]:
    """Open the window with what this computer keeps in ``folder``."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    folder.mkdir(exist_ok=True)
    places = Places(running.data, folder / "preferences.json")
    desktop = Desktop(application, places, Preferences(places.preferences), practice=True)
    try:
        desktop.window.resize(1300, 800)
        desktop.start()
        if waits:
            wait_until(qtbot, lambda: desktop.work is not None and desktop.session.state == "connected")
        yield desktop
    finally:
        desktop.close()


@pytest.fixture
def running(tmp_path: Path) -> Iterator[RunningGateway]:
    with RunningGateway(tmp_path / "data") as gateway:
        yield gateway
        assert not gateway.fault


def begin_in_window(desktop: Desktop, qtbot: QtBot, name: str) -> NewCompanyDialog:
    desktop.window.actions_.new_company.trigger()
    dialog = opened(qtbot, NewCompanyDialog)
    qtbot.keyClicks(dialog.country, "se")
    dialog.name.setText(name)
    qtbot.mouseClick(dialog.begin, Qt.MouseButton.LeftButton)
    return dialog


def names_of(desktop: Desktop) -> list[tuple[str, bool]]:
    entries = desktop.window.actions_.companies.actions()
    return [(one.text(), one.isChecked()) for one in entries if one.isCheckable()]


def test_a_company_is_begun_and_the_window_opens_for_it(running: RunningGateway, tmp_path: Path, qtbot: QtBot) -> None:
    own = tmp_path / "clerk"
    with window(running, own, qtbot) as desktop:
        _, (invoice,) = upload(desktop, qtbot, tmp_path, ("FIRST-1", BY_MAIL))
        first = desktop.session.company_id
        assert [checked for _, checked in names_of(desktop)] == [True]
        begin_in_window(desktop, qtbot, SECOND)
        wait_until(qtbot, lambda: not desktop.window.isVisible())
        assert desktop.next_practice is True

    with window(running, own, qtbot) as desktop:
        assert (desktop.session.company.name, desktop.session.company.country) == (SECOND, "SE")  # type: ignore[union-attr]
        assert names_of(desktop)[1:] == [(SECOND.replace("&", "&&"), True)]
        assert SECOND in desktop.window.windowTitle()
        for place in (Place.SENT, Place.ATTENTION, Place.MESSAGES, Place.WAITING):
            desktop.window.go_to(place)
        panes = desktop.window.views.waiting.panes
        assert panes.file_model.rowCount() == 0
        upload(desktop, qtbot, tmp_path, ("SECOND-1", BY_MAIL))
        assert keys_of(panes.invoice_model) != [invoice.id]
        back = next(one for one in desktop.window.actions_.companies.actions() if one.isCheckable())
        back.trigger()
        wait_until(qtbot, lambda: not desktop.window.isVisible())

    with window(running, own, qtbot) as desktop:
        assert (desktop.session.company_id, desktop.session.company_key) == (first, "")


def test_what_cannot_be_a_company_is_said_and_stays(running: RunningGateway, tmp_path: Path, qtbot: QtBot) -> None:
    with window(running, tmp_path / "clerk", qtbot) as desktop:
        made = running.http.post(f"{running.url}/v1/companies", json={"name": SECOND}, timeout=20)
        assert made.status_code == 201
        dialog = begin_in_window(desktop, qtbot, SECOND.upper())
        wait_until(qtbot, lambda: SECOND.upper() in dialog.said.text())
        assert (dialog.isVisible(), dialog.name.text(), desktop.next_practice) == (True, SECOND.upper(), None)
        dialog.reject()


def test_what_is_dropped_while_the_window_starts_is_for_its_company(
    running: RunningGateway, tmp_path: Path, qtbot: QtBot
) -> None:
    made = running.http.post(f"{running.url}/v1/companies", json={"name": SECOND}, timeout=20).json()
    own = tmp_path / "clerk"
    own.mkdir()
    Preferences(own / "preferences.json").companies_shown = {"practice": made["id"]}
    path = tmp_path / "early.xml"
    path.write_bytes(ubl_file([("EARLY-1", BY_MAIL)]))
    with window(running, own, qtbot, waits=False) as desktop:
        drop(desktop.window, [path], QPointF(300, 300))
        wait_until(qtbot, lambda: [one.state for one in desktop.outbox.jobs()] == [JobState.DONE])
    first, second = running.get("/files").json(), None
    running.company_id = made["id"]
    second = running.get("/files").json()
    assert ([one["name"] for one in first["items"]], [one["name"] for one in second["items"]]) == (
        [],
        ["early.xml"],
    )


def test_a_watched_folder_stays_with_its_company(running: RunningGateway, tmp_path: Path, qtbot: QtBot) -> None:
    made = running.http.post(f"{running.url}/v1/companies", json={"name": SECOND}, timeout=20).json()
    folders = {"": tmp_path / "for first", made["id"]: tmp_path / "for second"}
    own = tmp_path / "clerk"
    own.mkdir()
    preferences = Preferences(own / "preferences.json")
    for key, folder in folders.items():
        folder.mkdir()
        page = ComputerPage(preferences, key)
        qtbot.addWidget(page)
        page.folders.add_folder(str(folder))
    kept = [[folder.path for folder in preferences.folders_for(key)] for key in folders]
    assert kept == [[folder] for folder in folders.values()]
    for key, folder in folders.items():
        (folder / f"{key[:4] or 'first'}.xml").write_bytes(ubl_file([(f"W-{key[:4]}", BY_MAIL)]))
    first = running.company_id
    with window(running, own, qtbot) as desktop:  # for the first company; the other's folder is not forgotten
        wait_until(qtbot, lambda: [one.state for one in desktop.outbox.jobs()] == [JobState.DONE] * 2)
    found = {}
    for company_id in (first, made["id"]):
        running.company_id = company_id
        found[company_id] = [one["name"] for one in running.get("/files").json()["items"]]
    assert found == {first: ["first.xml"], made["id"]: [f"{made['id'][:4]}.xml"]}
