"""A clerk's place of work on a real gateway, without the main window."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from pytestqt.qtbot import QtBot

from connect_app.client.calls import Gateway
from connect_app.client.connection import Connection, SharedGateway
from connect_app.client.outbox import Outbox
from connect_app.client.preferences import Preferences
from connect_app.client.uploading import Uploader
from connect_app.contract.companies import Role
from connect_app.contract.events import Event
from connect_app.contract.files import File, Invoice
from connect_app.desktop.background.session import Session
from connect_app.desktop.background.tasks import Tasks
from connect_app.desktop.background.workplace import Workplace
from tests.desktop.invoice_files import Buyer, ubl_file
from tests.desktop.waiting import wait_until
from tests.running_gateway import RunningGateway

T = TypeVar("T")


@contextmanager
def open_workplace(running: RunningGateway, folder: Path, role: Role = "admin") -> Iterator[Workplace]:
    """Open a place of work on ``folder`` and close it again; the uploader runs."""
    gateway = Gateway(running.url, running.token, role)
    session = Session(practice=True)
    session.gateway, session.user = gateway, gateway.me()
    session.companies = tuple(gateway.companies())
    session.company = session.companies[0]
    session.settings = gateway.settings(session.company.id).value
    session.state = "connected"
    outbox = Outbox(folder / "outbox")
    connection = Connection(SharedGateway(running.url, running.token), role)
    uploader = Uploader(outbox, connection)
    uploader.start()
    workplace = Workplace(session, Tasks(), lambda: outbox, Preferences(folder / "preferences.json"))
    try:
        yield workplace
    finally:
        uploader.close()
        workplace.tasks.close()
        workplace.pages.close()
        connection.close()
        outbox.close()
        gateway.close()


def upload_invoices(workplace: Workplace, folder: Path, *invoices: tuple[str, Buyer]) -> tuple[File, list[Invoice]]:
    """Hand a file with these invoices to the gateway; return the file and its invoices in their order."""
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    path = folder / f"{invoices[0][0]}.xml"
    path.write_bytes(ubl_file(invoices))
    file = gateway.upload_file(company_id, path)
    return file, gateway.file_invoices(company_id, file.id).items


class Ears:
    """Lets the window hear of what happens at the gateway, when the test says so."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._cursor: str | None = None
        self._hear()

    def listen(self) -> None:
        """Tell the window what has happened since the last time."""
        self._workplace.session.note_events(self._hear())

    def _hear(self) -> tuple[Event, ...]:
        heard: list[Event] = []
        while True:
            page = self._workplace.session.require_gateway().events(self._workplace.session.company_id, self._cursor)
            self._cursor = page.next_cursor
            if not page.items:
                return tuple(heard)
            heard.extend(page.items)


def ask_until(qtbot: QtBot, ask: Callable[[], T]) -> T:
    """Ask until the answer is true, with a deadline, while the window lives on; return the answer."""
    answers: list[T] = []

    def is_true() -> bool:
        answers[:] = [ask()]
        return bool(answers[0])

    wait_until(qtbot, is_true)
    return answers[0]
