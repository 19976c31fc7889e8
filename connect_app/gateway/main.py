"""The gateway as a process: put together, started, told where it is, and ended cleanly."""

import gc
import json
import logging
import os
import secrets
import signal
import socket
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import uvicorn
from fastapi import FastAPI

from connect_app import __version__
from connect_app.contract.companies import UNNAMED
from connect_app.documents.mending.mender import DocumentMender
from connect_app.documents.worker import DocumentWorker
from connect_app.domain.errors import ConnectError, FixSettings
from connect_app.domain.saying import say
from connect_app.domain.system_faults import cause
from connect_app.gateway.api.app import create_app
from connect_app.gateway.api.connections import PatientProtocol
from connect_app.gateway.api.damage import Asking, create_asking_app
from connect_app.gateway.api.idempotency import forget_old_answers
from connect_app.gateway.company.companies import begin_company
from connect_app.gateway.company.settings import change_settings, changing_secrets, load_settings
from connect_app.gateway.company.sign_ins import SignIns
from connect_app.gateway.composition import Gateway
from connect_app.gateway.damage.asking import damage_model, damage_of, is_built
from connect_app.gateway.damage.finding import MET_AGAIN, Finding
from connect_app.gateway.damage.hand_overs import check_hand_overs
from connect_app.gateway.damage.rebuilding import rebuild
from connect_app.gateway.damage.record import Record, agree, close, is_agreed, note
from connect_app.gateway.delivery.engine import DeliveryEngine
from connect_app.gateway.dispatch import Dispatch
from connect_app.gateway.intake.mended_files import MendedFiles
from connect_app.gateway.process.abandonment import Abandonment
from connect_app.gateway.process.configuration import Configuration, read_configuration
from connect_app.gateway.process.data_folder import MARK_NAME, RESTORING, check_not_restoring, check_own_database, tie
from connect_app.gateway.process.data_lock import DataLock
from connect_app.gateway.process.data_mode import claim_mode
from connect_app.gateway.process.own_language import system_language
from connect_app.gateway.store.blobs import BlobStore
from connect_app.gateway.store.companies import company_ids
from connect_app.gateway.store.engine import SUSPICION, Database, Server, open_database
from connect_app.gateway.store.errors import StoreError
from connect_app.gateway.store.faults import passing_fault
from connect_app.gateway.store.known_blobs import is_blob_known
from connect_app.gateway.store.reading_files import drop_unfinished
from connect_app.gateway.store.transactions import Writing
from connect_app.system.private import claim, write_privately
from connect_app.system.secret_store import SecretStore
from connect_app.system.thread_start import guard_starts

ADDRESS_FILE = "gateway.json"
_MARK_VARIABLE = "CONNECT_STARTED_BY"
"""Set by a client that starts a gateway; it knows its own by the mark, which stands in `ADDRESS_FILE`."""

_OUR_NAMES = frozenset(
    {"blobs", "composing", "damaged", MARK_NAME, "journals", "mended", "mode", "practice", RESTORING}
)
_OUR_BEGINNINGS = (
    "gateway.",
    "embedded.",
    "starting.",
    "outbox",
    "watched.",
    "preferences.",
    "last-list.",
    "secrets.",
    "samples-given",
    "damage",
    "rebuilding",
    SUSPICION,
    "mode.",
)
"""How the names begin of what else the gateway and the client that starts it keep in the data folder."""
_NAMED_STRANGERS = 5
_SWITCH_S = 0.001
"""How long a thread that computes, such as one that reads a large file, keeps others waiting: not Python's 5 ms."""
_MOST_LOOKS, _LOOKS_S = 3, 600.0
"""A running gateway that meets damage so often within this time does not look once more, but asks a person."""
_UNDER_WAY_S = 3600.0
"""How old it must be what an upload has left in a folder that other processes may share."""
_START_TRIES, _START_PAUSE_S = 3, 1.0
"""A single call that the system refuses at the start is no reason to have no gateway."""

_log = logging.getLogger(__name__)


def run(data: Path, host: str = "127.0.0.1", port: int = 0, practice: bool = False, config: Path | None = None) -> int:
    """Run the gateway on the folder ``data`` until SIGTERM or SIGINT; return the exit code.

    When it is ready ``data/gateway.json`` says where it is and with which token; 2 is returned, after a sentence on
    standard error, if it cannot start.
    """
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    logging.getLogger("alembic").setLevel(logging.WARNING)
    sys.setswitchinterval(_SWITCH_S)
    guard_starts()
    try:
        with ExitStack() as stack:
            write_privately()
            _make_folder(data)
            stack.enter_context(DataLock(data))
            _close_folder(data)
            check_not_restoring(data)
            claim_mode(data, practice=practice)
            (data / ADDRESS_FILE).unlink(missing_ok=True)  # of a gateway that was killed
            configuration = read_configuration(config)
            if configuration.server is None:
                check_own_database(data)
            listener = stack.enter_context(_listen(host, port))
            door = _Door(listener, host)
            met_at: deque[float] = deque(maxlen=_MOST_LOOKS)
            while True:
                with ExitStack() as parts:
                    gateway = _composed_on_a_sound_ledger(parts, data, practice, configuration, door)
                    if gateway is not None:
                        _serve(gateway, door)
                if not _is_true((data / SUSPICION).exists):
                    break  # else it met damage, which is looked at like that of a start
                _note_if_in_vain(data, met_at)
    except ConnectError as error:
        _log.error("%s", error.sentence)
        return 2
    return 0


def _note_if_in_vain(data: Path, met_at: "deque[float]") -> None:
    """Note that damage was met; where that comes again and again, though no check finds it, let a person be asked."""
    met_at.append(time.monotonic())
    if len(met_at) == _MOST_LOOKS and met_at[-1] - met_at[0] < _LOOKS_S:
        note(data, MET_AGAIN)
        met_at.clear()


def _composed_on_a_sound_ledger(
    stack: ExitStack, data: Path, practice: bool, configuration: Configuration, door: "_Door"
) -> Gateway | None:
    """Put a gateway together once its ledger is sound; None if the process was told to end before that."""
    tries_left = _START_TRIES
    while _is_made_sound(data, practice, configuration, door):
        tries_left -= 1
        try:
            return stack.enter_context(composed(data, practice, configuration))
        except FixSettings as error:
            if error.code != "database_damaged":
                raise
            note(data, Finding(error.code, error.sentence))
        except Exception as error:
            fault = passing_fault(error, data)
            if fault is None or not tries_left:
                raise (fault or error) from error
            _log.warning("The gateway cannot start just now, and tries again: %s (%s)", fault.sentence, error)
            time.sleep(_START_PAUSE_S)
    return None


def _is_made_sound(data: Path, practice: bool, configuration: Configuration, door: "_Door") -> bool:
    """Look at the ledger; if it is damaged wait for a person to agree, and build it anew. False: told to end."""
    if configuration.server is not None:  # that looks after its own disk; see `check_hand_overs`
        return True
    record = damage_of(data)
    if record is None:
        return True
    if not is_built(data):
        if not is_agreed(data, record) and not _wait_for_agreement(data, record, door):
            return False
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, _end_now)
        with DocumentWorker() as worker:
            rebuild(data, record, worker, lambda connection: _first_company(connection, configuration, practice))
    close(data, record)
    return True


def _end_now(_number: int, _frame: object) -> None:
    """Building the ledger anew is cut off, and begins anew at the next start."""
    raise SystemExit(0)


def _wait_for_agreement(data: Path, record: Record, door: "_Door") -> bool:
    """Tell of the damage to whoever asks until a person agrees; False if the process was told to end."""
    _log.error("%s %s", record.what_happened, record.what_was_kept)
    _log.error("It waits for a person to agree: in the window, or by connect-app gateway --data DIR --rebuild.")
    asking = Asking(secrets.token_urlsafe(32), damage_model(data, record), lambda: agree(data, record))
    app = create_asking_app(asking)
    _run_server(app, asking, data, door, is_done=lambda: is_agreed(data, record))
    return is_agreed(data, record)


@contextmanager
def composed(data: Path, practice: bool, configuration: Configuration) -> Iterator[Gateway]:
    """Put a gateway together on ``data``, and take it apart at the end."""
    with ExitStack() as stack:
        database = _open_ledger(stack, data, configuration.server)
        drop_unfinished(database)
        blobs = BlobStore(data / "blobs")
        with database.reading() as connection:
            min_age_s = 0.0 if configuration.server is None else _UNDER_WAY_S
            blobs.sweep(lambda name: is_blob_known(connection, name), min_age_s)
        store = SecretStore(data)
        with database.writing() as connection:
            own_time = forget_old_answers(connection)
        _open_companies(database, store, configuration, is_practice=practice)
        worker = stack.enter_context(DocumentWorker())
        mender = DocumentMender()
        stack.callback(mender.close)
        mended = MendedFiles(data)
        mended.sweep()
        engine = DeliveryEngine(database)
        dispatch = Dispatch(
            data,
            database,
            blobs,
            worker,
            store,
            engine,
            configuration.lookup,
            is_practice=practice,
            judges=configuration.judges,
        )
        stack.callback(dispatch.stop)
        dispatch.start()
        yield Gateway(
            data=data,
            is_practice=practice,
            token=secrets.token_urlsafe(32),
            database=database,
            blobs=blobs,
            worker=worker,
            mender=mender,
            mended=mended,
            secrets=store,
            delivery=engine,
            dispatch=dispatch,
            lookup=dispatch.lookup,
            sign_ins=SignIns(database),
            allowed_hosts=configuration.allowed_hosts,
            own_time=own_time,
        )


def _open_ledger(stack: ExitStack, data: Path, server: Server | None) -> Database:
    """Open the database of this folder; one on a server must be its own, and know all that was handed over."""
    if server is None:
        database = open_database(data)
        stack.callback(database.close)
        return database
    database = open_database(data, server, lambda: os.kill(os.getpid(), signal.SIGTERM))
    stack.callback(database.close)
    tie(data, database)
    check_hand_overs(data, database)
    return database


def _open_companies(database: Database, store: SecretStore, configuration: Configuration, *, is_practice: bool) -> None:
    """Make the first company of a new data folder, and apply the administrator's settings."""
    with database.writing() as connection:
        known = company_ids(connection)
        if not known:
            known = {_first_company(connection, configuration, is_practice)}
    if configuration.settings.model_fields_set:
        for company_id in sorted(known):
            with database.reading() as connection:
                stored = load_settings(connection, company_id)[0]
            changing = changing_secrets(store, company_id, configuration.settings, stored)
            with changing, database.writing() as connection:
                change_settings(connection, company_id, configuration.settings)


def _first_company(connection: Writing, configuration: Configuration, is_practice: bool) -> str:
    name = configuration.company_name or UNNAMED[is_practice]
    org_number, country = configuration.company_org_number, configuration.company_country
    return begin_company(connection, name, org_number, country, language=system_language(), is_practice=is_practice)


def _make_folder(data: Path) -> None:
    try:
        data.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise FixSettings("data_folder", say("data_folder.not_made", cause=cause(error))) from error


def _close_folder(data: Path) -> None:
    """Let what the gateway made belong to its user alone, also where an earlier version or a person made it wider."""
    claimed = claim(data, _is_ours)
    if not claimed.is_private:
        named = ", ".join(claimed.strangers[:_NAMED_STRANGERS])
        more = len(claimed.strangers) - _NAMED_STRANGERS
        _log.warning(
            "Other people may look into the data folder %s. Its rights were left as they are%s. Give the gateway a "
            "folder of its own.",
            data,
            f", since it holds what is not the gateway's: {named}{f' and {more} more' if more > 0 else ''}"
            if named
            else ", since it belongs to somebody else",
        )


def _is_ours(name: str) -> bool:
    return name in _OUR_NAMES or name.startswith(_OUR_BEGINNINGS)


@contextmanager
def _listen(host: str, port: int) -> Iterator[socket.socket]:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # With the protocol named, asyncio sends each piece at once; else a body waits 40 ms for the other side's receipt.
    with socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listener:
        if os.name != "nt":  # there it would let two processes share the port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((host, port))
        except OSError as error:
            raise FixSettings(
                "address_in_use", say("address_in_use", host=host, port=str(port), cause=cause(error))
            ) from error
        listener.listen(128)
        yield listener


@dataclass(frozen=True, slots=True)
class _Door:
    """Where the process listens, and the host as it was given."""

    listener: socket.socket
    host: str


def _serve(gateway: Gateway, door: _Door) -> None:
    def begin_to_end() -> None:
        """Begin nothing new, and let no feed hold up the end."""
        gateway.delivery.begin_to_stop()
        gateway.database.bell.close()

    suspicion = gateway.data / SUSPICION
    app = create_app(gateway)
    _run_server(
        app,
        gateway,
        gateway.data,
        door,
        begin_to_end=begin_to_end,
        is_done=suspicion.exists,
        has_work=gateway.delivery.has_work_within,
    )


def _run_server(
    app: FastAPI,
    kept: Gateway | Asking,
    data: Path,
    door: _Door,
    *,
    begin_to_end: Callable[[], None] = lambda: None,
    is_done: Callable[[], bool] = lambda: False,
    has_work: Callable[[float], bool] = lambda _within_s: False,
) -> None:
    """Serve ``app`` until the process is told to end, ``is_done`` or its client has left it behind.

    The address file is there meanwhile.
    """
    port = door.listener.getsockname()[1]
    shown = f"[{door.host}]" if ":" in door.host else door.host
    own = {shown, "localhost", "127.0.0.1", "[::1]"}
    # What the administrator names is taken as it stands, too: a proxy on 443 or 80 passes a name without a port on.
    names = own | kept.allowed_hosts
    with_port = {name if ":" in name.rpartition("]")[2] else f"{name}:{port}" for name in names}
    kept.allowed_hosts = frozenset(with_port | kept.allowed_hosts)
    address = {"url": f"http://{shown}:{port}", "token": kept.token, "pid": os.getpid(), "version": __version__}
    mark = os.environ.get(_MARK_VARIABLE, "")
    if mark:
        address["started_by"] = mark
    config = uvicorn.Config(
        app,
        http=PatientProtocol,
        log_config=None,
        access_log=False,
        lifespan="off",
        server_header=False,
        timeout_keep_alive=30,
        timeout_graceful_shutdown=20,
        h11_max_incomplete_event_size=65536,
    )
    abandonment = Abandonment(data, is_embedded=bool(mark), has_work=has_work)
    server = _Server(config, data / ADDRESS_FILE, address, begin_to_end, is_done, abandonment)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: server.stop())
    try:
        server.run(sockets=[door.listener.dup()])  # it closes them at its end, and another may follow
    finally:
        (data / ADDRESS_FILE).unlink(missing_ok=True)


class _Server(uvicorn.Server):
    """uvicorn, saying where it is when it is ready and waking who waits for events when it ends."""

    def __init__(
        self,
        config: uvicorn.Config,
        address_file: Path,
        address: dict[str, object],
        begin_to_end: Callable[[], None],
        is_done: Callable[[], bool],
        abandonment: Abandonment,
    ) -> None:
        super().__init__(config)
        self._address_file = address_file
        self._address = address
        self._begin_to_end = begin_to_end
        self._is_done = is_done
        self._abandonment = abandonment

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave the signals to `run`: uvicorn would raise them again and end the process with them."""
        yield

    def stop(self) -> None:
        """End soon: take no new connection, finish what is under way."""
        self.should_exit = True

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then say so. Raises FixSettings ``data_folder`` where it cannot be said."""
        await super().startup(sockets)
        try:
            _write_private(self._address_file, json.dumps(self._address))
        except OSError as error:
            raise FixSettings("data_folder", say("data_folder.not_written", cause=cause(error))) from error
        _log.info("Ready at %s", self._address["url"])
        gc.freeze()  # what is there now stays: no collection in the middle of a long list looks through it again

    async def on_tick(self, counter: int) -> bool:
        """Say ten times a second whether to end; every other time it is asked whether all is done."""
        if counter % 2 == 0 and _is_true(self._is_done):
            self.should_exit = True
        if counter % 10 == 0 and _is_true(self._is_left_behind):
            _log.info("The client that started this gateway is gone, and nobody asks it anything; it ends")
            self.should_exit = True
        return await super().on_tick(counter)

    def _is_left_behind(self) -> bool:
        state = self.server_state
        return self._abandonment.is_complete(state.total_requests, len(state.tasks))

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """End what goes on beside it, then the server."""
        self._begin_to_end()
        await super().shutdown(sockets)


def _is_true(ask: Callable[[], bool]) -> bool:
    """Ask; False where that cannot be found out just now (a busy database, a call that the system refused)."""
    try:
        return ask()
    except (OSError, MemoryError, StoreError):
        return False


def _write_private(path: Path, text: str) -> None:
    """Write a file that only this user can read, whole or not at all."""
    fresh = path.with_suffix(f".{os.getpid()}.tmp")
    with suppress(FileNotFoundError):
        fresh.unlink()
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
