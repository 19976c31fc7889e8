"""One life of what delivers, in this process, on a folder: for tests that cut it off or speak for the other side."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select

from connect_app.contract.sends import SendHour, SendRequest
from connect_app.documents.worker import DocumentWorker
from connect_app.domain.identifiers import new_id
from connect_app.domain.retry import RetryPolicy
from connect_app.gateway.channels.template_worker import TemplateWorker
from connect_app.gateway.company.accounts import PracticeAccounts
from connect_app.gateway.company.settings import first_settings
from connect_app.gateway.delivery.composing import Composer
from connect_app.gateway.delivery.copies import Copies, CopyWay
from connect_app.gateway.delivery.engine import COPY, FILING, LANE, NOTICE, DeliveryEngine
from connect_app.gateway.delivery.fixed_copies import FixedCopies
from connect_app.gateway.delivery.hours import Hours
from connect_app.gateway.delivery.journal import Journal, Journals, Outcome
from connect_app.gateway.delivery.lanes import LaneWorker, Workshop
from connect_app.gateway.delivery.news import PRACTICE, NewsReader
from connect_app.gateway.delivery.notices import Notices
from connect_app.gateway.delivery.presentation import Presentations
from connect_app.gateway.delivery.sent_folders import SentFolders
from connect_app.gateway.delivery.taking import Taking
from connect_app.gateway.intake.found import Data
from connect_app.gateway.intake.intake import Intake
from connect_app.gateway.intake.uploads import ArrivingFile
from connect_app.gateway.process.data_folder import tie
from connect_app.gateway.recipient_page.recipient_links import RecipientLinks
from connect_app.gateway.registers.register_routes import everybody_is_there
from connect_app.gateway.sends.sending import Sending
from connect_app.gateway.store.blobs import BlobStore
from connect_app.gateway.store.companies import create_company
from connect_app.gateway.store.engine import Database, create_engine, open_database
from connect_app.gateway.store.mail_copies import CopyKind
from connect_app.gateway.store.tables import invoice
from tests.invoice_files import batch
from tests.postgresql_server import IS_WANTED
from tests.sending_job import by_mail, by_network, by_post

AT_ONCE = RetryPolicy(first_s=0.0, longest_s=0.0, max_attempts=6)
WINDOW_S = 0.3


class ProcessDied(BaseException):
    """The process is gone: nothing after this runs."""


class DyingDatabase(Database):
    """A database whose process dies at one of its commits, counted from 1; 0 for never. ``death``: how."""

    death: BaseException | type[BaseException] = ProcessDied
    dies_at = 0
    dies_after_commit = False
    commits = 0

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        with super().writing() as connection:
            yield connection
            self.commits += 1
            if self.commits == self.dies_at and not self.dies_after_commit:
                raise self.death
        if self.commits == self.dies_at:
            raise self.death


class DyingJournal(Journal):
    """A journal whose process dies at one of its `steps`."""

    steps: "Steps"

    def begin(self, delivery_id: str, attempt: int = 0) -> bool:
        self.steps.take()
        is_written = super().begin(delivery_id, attempt)
        self.steps.take()
        return is_written

    def end(self, delivery_id: str, outcome: Outcome) -> None:
        self.steps.take()
        super().end(delivery_id, outcome)
        self.steps.take()


class Steps(Journals):
    """Journals whose process dies before or after one of the things that are done with them; 0 for never."""

    dies_at = 0
    taken = 0

    def take(self) -> None:
        self.taken += 1
        if self.taken == self.dies_at:
            raise ProcessDied

    def start(self, lane_id: str) -> Journal:
        self.take()
        made = DyingJournal(self._folder / lane_id, self._boot)
        made.steps = self
        self.take()
        return made

    def forget(self, lane_id: str) -> None:
        self.take()
        super().forget(lane_id)
        self.take()


class JobTable(DeliveryEngine):
    """The durable engine, reduced to what it promises: a committed job stays until its work has returned."""

    def enqueue_in_transaction(
        self, connection: Connection, job_id: str, delay_s: float = 0.0, kind: str = LANE
    ) -> None:
        connection.exec_driver_sql(
            "INSERT INTO job VALUES (?, ?, ?, ?)", (new_id(), kind, job_id, time.time() + delay_s)
        )


class Process:
    """What one life of the gateway works with, on a folder."""

    def __init__(self, folder: Path, worker: DocumentWorker) -> None:
        self.database = DyingDatabase(create_engine(folder))
        blobs = BlobStore(folder / "blobs")
        self.template_worker = TemplateWorker()
        self.accounts = PracticeAccounts(self.database, folder / "practice", self.template_worker)
        self.engine = JobTable(self.database)
        self.notices = Notices(self.database, self.engine, self.accounts, AT_ONCE, WINDOW_S)
        self.taking = Taking(blobs, self.notices)
        self.news = NewsReader(self.database, self.taking, self.accounts, PRACTICE)
        self.presentations, links = Presentations(self.database, blobs), RecipientLinks(self.database)
        composer = Composer(self.database, blobs, self.presentations, links, worker, folder / "composing")
        self.journals = Steps(folder / "journals")
        self.hours = Hours(self.database, self.engine)
        shop = Workshop(
            self.database,
            blobs,
            self.engine,
            self.accounts,
            composer,
            self.journals,
            AT_ONCE,
            self.news,
            hours=self.hours,
        )
        self.lanes = LaneWorker(shop)
        ways: dict[CopyKind, CopyWay] = {CopyKind.FIXED: FixedCopies(self.accounts)}
        ways[CopyKind.SENT_FOLDER] = SentFolders(self.database, self.accounts, settled_s=0.0)
        self.copies = Copies(self.database, self.engine, blobs, AT_ONCE, ways)
        self.work = {LANE: self.lanes.work, NOTICE: self.notices.work, COPY: self.copies.work_fixed}
        self.work[FILING] = self.copies.work_filed

    def run_jobs(self) -> None:
        """Work off the jobs that are due, until none is left that comes within a second."""
        while (job := self._next_job()) is not None:
            time.sleep(max(0.0, job.due - time.time()))
            self.work[job.kind](job.id)
            with Database.writing(self.database) as connection:  # no commit of the gateway's
                connection.exec_driver_sql("DELETE FROM job WHERE key = ?", (job.key,))

    def _next_job(self) -> Any:
        with self.database.reading() as connection:
            return connection.exec_driver_sql(
                "SELECT key, kind, id, due FROM job WHERE due < ? ORDER BY due LIMIT 1", (time.time() + 1,)
            ).first()

    def close(self) -> None:
        self.accounts.close()
        self.template_worker.close()
        self.presentations.close()
        self.database.close()


def sends_of(process: Process) -> Sending:
    """Return what plans and starts sends in this life."""
    return Sending(process.engine, process.accounts, everybody_is_there)


def dies(
    folder: Path,
    worker: DocumentWorker,
    dies_at: int,
    dies_after_commit: bool,
    live: Callable[[Process], None] = Process.run_jobs,
) -> bool:
    """Live on a folder until the chosen commit; return whether it was reached."""
    process = Process(folder, worker)
    process.database.dies_at, process.database.dies_after_commit = dies_at, dies_after_commit
    try:
        live(process)
    except ProcessDied:
        return True
    finally:
        process.database.dies_at = 0
        process.close()
    return False


def prepare(
    folder: Path,
    worker: DocumentWorker,
    *invoices: bytes,
    mails_only: int = 0,
    hour: SendHour | None = None,
    **settings: Any,
) -> None:
    """Make a data folder with a send that was started and has not begun.

    It is one of these invoices; of M1, M2 (mail), E1 (network), P1 (print) if none are given. ``mails_only``: of so
    many mails in their place. ``hour``: for which it waits. ``settings``: further ones of the company.
    """
    database = open_database(folder)
    if IS_WANTED:  # as the gateway does, which opens it later
        tie(folder, database)
    with database.writing() as connection:
        columns = "key TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, due DOUBLE PRECISION NOT NULL"
        connection.exec_driver_sql(f"CREATE TABLE job ({columns})")
        first = first_settings(is_practice=True).model_dump(mode="json") | settings
        company_id = create_company(connection, "Practice company", None, None, first)
    blobs = BlobStore(folder / "blobs")
    mails = [by_mail(f"M{number}@example.org", f"M{number}") for number in range(1, (mails_only or 2) + 1)]
    others = [] if mails_only else [by_network(number="E1"), by_post("Anna", "P1")]
    data = batch(*(invoices or (*mails, *others)))
    accounts = PracticeAccounts(database, folder / "practice", TemplateWorker())
    with blobs.writer() as writer:
        writer.write(data)
        arriving = ArrivingFile(company_id, "march.xml", writer, Data(), "local")
        Intake(database, blobs, worker, everybody_is_there).take_in(arriving, lambda _connection, _taken: None)
    with database.writing() as connection:
        ids = list(connection.scalars(select(invoice.c.id)))
        request = SendRequest(invoice_ids=ids, missing_attachments="send", hour=hour)
        Sending(JobTable(database), accounts, everybody_is_there).start(connection, company_id, request, "local")
    accounts.close()
    database.close()
