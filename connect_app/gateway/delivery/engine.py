"""The durable engine behind one small port: a job that was enqueued in a committed transaction runs, whatever dies.

The engine is DBOS, on our own database, so that rows and jobs stand in one transaction. A job names what it is about;
running either twice is harmless, which is what the engine's "at least once" asks for.

Each account of a company has a queue of its own (a partition of DBOS's), with a few jobs at a time: one whose other
side hangs holds up no other. Pauses are counted by a clock that nobody sets; see `pauses`.
"""

import contextlib
import logging
import threading
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from connect_app.domain.errors import Bug
from connect_app.domain.identifiers import new_id
from connect_app.domain.saying import say
from connect_app.gateway.delivery.bell import LOOK_S, Bell
from connect_app.gateway.delivery.pauses import Pauses
from connect_app.gateway.delivery.supervising import Supervisor
from connect_app.gateway.store.engine import Database
from connect_app.gateway.store.jobs import (
    begin_now,
    delayed_jobs,
    forget_finished,
    give_partition,
    has_jobs,
    has_work_before,
)
from connect_app.gateway.store.transactions import Reading, Writing

if TYPE_CHECKING:
    from dbos import DBOS, DBOSClient, EnqueueOptions

_log = logging.getLogger(__name__)

_APPLICATION = "connect"
_EXECUTOR_ID = "gw-1"
"""Stable: what a dead process had begun waits for an executor of the same name."""
_VERSION = "1"
"""Pinned: queued jobs of another version would never be picked up. Workflows change compatibly or get a new name."""
_QUEUE = "lanes"
_OF_EARLIER = "earlier"
"""The part of the queue for what an earlier version left, which had but one."""
LANE, NOTICE, COPY, FILING = "work_lane", "send_notice", "send_copy", "file_sent"
"""The kinds of jobs: of a lane, of a notice, and of a company's copies of either kind."""
_KINDS = (LANE, NOTICE, COPY, FILING)
_MAX_RECOVERIES = 1_000_000
"""A lane that kills the process is met by holding its delivery (see `lanes`), never by giving the lane up."""

CONCURRENCY = 6
"""Jobs of one account at the same time."""
_MOST_THREADS = 128
"""Far more than are ever at work: those of a server that hangs only wait. They are made when they are needed."""
_CLOCK_S = 1.0
_SELDOM_S = 60.0
"""Between looks into the engine's own queue, which we give nothing."""
_RETRY_S = 5.0
_LISTEN_S = 0.1
"""How often the engine looks for messages to workflows, of which we send none: stopping it waits for the next look."""


class LaneStopped(BaseException):
    """Raised inside a lane when the process ends; the engine keeps the job and runs it at the next start.

    Not an Exception on purpose: the engine records those as the job's result.
    """


class DeliveryEngine:
    """Runs lanes. One per process, since DBOS is."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.queue_of: Callable[[Reading, str, str], str] = lambda _connection, _job_id, _kind: ""
        """Names the account that a job is for (its id and kind), so that it waits for no other one."""
        self.on_clock_set: Callable[[float], None] = lambda _jump_s: None
        """Is told by how many seconds the computer's clock was set while the process lived."""
        self._pauses = Pauses()
        self._supervisor = Supervisor(database, _QUEUE, _MOST_THREADS, [self._renew_reader])
        self._bell = Bell(self._rest_s)
        self._dbos: DBOS | None = None
        self._reader: threading.Thread | None = None
        self._clock_watch: threading.Thread | None = None
        self._client: DBOSClient | None = None
        self._work: Mapping[str, Callable[[str], None]] = {}
        self._stopping = threading.Event()
        self._running = 0
        self._idle = threading.Condition()

    @property
    def is_running(self) -> bool:
        """Whether jobs are taken and worked off."""
        return self._client is not None and not self._stopping.is_set()

    @property
    def is_stopping(self) -> bool:
        """Whether the process ends: begin nothing new."""
        return self._stopping.is_set()

    def wait_for_stop(self, seconds: float) -> bool:
        """Wait at most ``seconds``; return whether the process ends."""
        return self._stopping.wait(seconds)

    def start(self, work: Mapping[str, Callable[[str], None]]) -> None:
        """Start to work jobs off, each kind with its ``work[kind](id)``; what a dead process left unfinished first."""
        from dbos import DBOS, DBOSClient

        self._take_up_pauses()
        quiet = logging.getLogger("dbos")
        quiet.setLevel(logging.ERROR)
        self._work = work
        self._stopping.clear()
        self._bell = Bell(self._rest_s)
        self._reader = None
        self._dbos = DBOS(
            config={
                "name": _APPLICATION,
                "system_database_engine": self._database.engine,
                "executor_id": _EXECUTOR_ID,
                "application_version": _VERSION,
                "log_level": "ERROR",
                "enable_otlp": False,
                "max_executor_threads": _MOST_THREADS,
                "scheduler_polling_interval_sec": 3600.0,
                "notification_listener_polling_interval_sec": _LISTEN_S,
            }
        )

        for kind in _KINDS:
            self._register(kind)

        DBOS.listen_queues([])  # ours has a reader that hears the bell
        self._dbos._registry.get_internal_queue()._polling_interval_sec = _SELDOM_S
        DBOS.launch()
        DBOS.register_queue(_QUEUE, partition_worker_concurrency=CONCURRENCY, polling_interval_sec=LOOK_S)
        self._client = DBOSClient(system_database_engine=self._database.engine, application_name=_APPLICATION)
        self._clock_watch = threading.Thread(target=self._watch_clock, name="clock-watch", daemon=True)
        self._clock_watch.start()
        self._supervisor.start()
        try:
            self._renew_reader()
        except Exception as error:
            _log.warning("The queue of jobs cannot be read now, which is tried again: %s", error)

    def _register(self, kind: str) -> None:
        """Tell the engine how jobs of a kind are worked."""
        from dbos import DBOS

        @DBOS.workflow(name=kind, max_recovery_attempts=_MAX_RECOVERIES)
        def work(job_id: str) -> None:
            self._run(kind, job_id, DBOS.workflow_id)

    def look_now_and_then(self, look: Callable[[], None]) -> None:
        """Have ``look`` called every minute while the engine runs; it gives a job to what waits without one."""
        self._supervisor.look_rarely(look)

    def _renew_reader(self) -> None:
        """Start a reader of the queue if there is none: one ends where no thread can start."""
        from dbos._queue import queue_worker_thread

        if self._dbos is None or self._stopping.is_set() or (self._reader is not None and self._reader.is_alive()):
            return
        queue = self._dbos.retrieve_queue(_QUEUE)
        name = f"queue-worker-{_QUEUE}"
        reader = threading.Thread(
            target=queue_worker_thread, args=(self._bell, self._dbos, queue), name=name, daemon=True
        )
        reader.start()
        self._reader = reader
        self._bell.ring()

    def _rest_s(self) -> float:
        return 0.0 if self._running else self._pauses.next_s()

    def _take_up_pauses(self) -> None:
        """Count on what an earlier process had delayed, and find a place for what an earlier version had queued."""
        with self._database.writing() as connection:
            if not has_jobs(connection):
                return
            give_partition(connection, _QUEUE, _OF_EARLIER)
            delayed = delayed_jobs(connection, _QUEUE)
        now_ms = time.time() * 1000
        left = {
            one.workflow_id: max(0.0, min(one.due_at_ms - now_ms, one.due_at_ms - one.created_at_ms)) / 1000
            for one in delayed
        }
        self._pauses.expect(left)

    def _watch_clock(self) -> None:
        """Begin what is due although the computer's clock says otherwise, and tell when that was set."""
        while not self.wait_for_stop(_CLOCK_S):
            try:
                jump_s = self._pauses.jump_s()
                if jump_s:
                    _log.warning("The computer's clock was set by %.0f s; pauses go on as they were", jump_s)
                    self.on_clock_set(jump_s)
                    self._pauses.acknowledge(jump_s)
                overdue = self._pauses.overdue()
                if overdue:
                    self._begin_now(overdue)
                    self._pauses.forget(overdue)
            except Exception:
                _log.exception("The pauses cannot be looked at now")

    def _begin_now(self, workflow_ids: list[str]) -> None:
        with self._database.writing() as connection:
            begin_now(connection, workflow_ids)
        self._bell.ring()

    def _run(self, kind: str, job_id: str, workflow_id: str | None) -> None:
        if self._stopping.is_set():
            raise LaneStopped
        early_s = self._pauses.early_s(workflow_id or "")
        if early_s > 0:  # the computer's clock was set ahead
            self.put_back(job_id, early_s, kind)
            return
        with self._idle:
            self._running += 1
        try:
            with self._supervisor.at_work(workflow_id or ""):
                self._work[kind](job_id)
        finally:
            with self._idle:
                self._running -= 1
                self._idle.notify_all()

    def enqueue_in_transaction(self, connection: Writing, job_id: str, delay_s: float = 0.0, kind: str = LANE) -> None:
        """Have the job worked off after ``delay_s`` seconds; takes effect when the transaction commits.

        Raises Bug ``engine_not_started``.
        """
        if self._client is None:
            raise Bug("engine_not_started", say("engine_not_started.sending"))
        options: EnqueueOptions = {
            "workflow_name": kind,
            "queue_name": _QUEUE,
            "queue_partition_key": self.queue_of(connection, job_id, kind) or "-",
            "workflow_id": f"{job_id}:{new_id()}",
            "app_version": _VERSION,
        }
        if delay_s > 0:
            options["delay_seconds"] = delay_s
            self._pauses.expect({options["workflow_id"]: delay_s})
        self._client.enqueue_in_transaction(connection, options, job_id)
        self._bell.ring()

    def put_back(self, job_id: str, delay_s: float, kind: str = LANE) -> None:
        """Have an interrupted job run again, however long the database cannot be written to.

        Raises LaneStopped when the process ends before that.
        """
        while True:
            try:
                with self._database.writing() as connection:
                    self.enqueue_in_transaction(connection, job_id, delay_s, kind)
                return
            except Exception as error:
                _log.warning("Job %s cannot be put back yet: %s", job_id, error)
            if self.wait_for_stop(min(delay_s, _RETRY_S)):
                raise LaneStopped

    def ids_with_jobs(self, kind: str = LANE) -> set[str]:
        """Return the lanes or notices that have a job waiting, delayed or under way."""
        if self._client is None:
            raise Bug("engine_not_started", say("engine_not_started"))
        jobs = self._client.list_workflows(
            name=kind, status=["ENQUEUED", "DELAYED", "PENDING"], load_input=False, load_output=False
        )
        return {job.workflow_id.partition(":")[0] for job in jobs}

    def has_work_within(self, seconds: float) -> bool:
        """Say whether a job is at work, waits for its turn, or is due within so many seconds."""
        with self._database.reading() as connection:
            return has_work_before(connection, _QUEUE, int((time.time() + seconds) * 1000))

    def forget_finished_before(self, cutoff_s: float) -> None:
        """Drop the engine's records of jobs that ended before ``cutoff_s`` (seconds since 1970)."""
        with self._database.writing() as connection:
            forget_finished(connection, _KINDS, int(cutoff_s * 1000))

    def begin_to_stop(self) -> None:
        """Begin nothing new from now on; `stop` follows."""
        self._stopping.set()

    def stop(self, patience_s: float = 20.0) -> None:
        """Begin nothing new, let what is being handed over end (at most ``patience_s`` seconds), and stop."""
        self._stopping.set()
        self._bell.set()
        self._supervisor.stop()
        if self._dbos is None:
            return
        deadline = time.monotonic() + patience_s
        with self._idle:
            while self._running and (left := deadline - time.monotonic()) > 0:
                self._idle.wait(left)
        from dbos import DBOS

        if self._clock_watch is not None:
            self._clock_watch.join(timeout=5.0)
        if self._client is not None:  # else it never came so far
            self._client.destroy()
            self._client = None
        self._dbos = None
        with contextlib.suppress(Exception):  # its threads may still be reading; the process ends anyway
            DBOS.destroy(destroy_registry=True)
