"""The embedded gateway: started as a process of its own on this computer, found again, restarted, ended.

``DIR/gateway.json`` is the gateway's: where it is and with which token. ``DIR/embedded.json`` is ours: which process a
client started, and with which mark, which the gateway writes beside its address: a process number alone may be
another's by now. Whoever owns the gateway holds ``DIR/embedded.lock``; the system gives it free when that client dies,
and the next client takes the gateway over. One that a person started by hand is used and never ended.
"""

import json
import logging
import os
import re
import secrets
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from connect_app.client.disk import plain_errors, write_whole
from connect_app.client.folder_lock import FolderLock
from connect_app.client.places import program_command
from connect_app.domain.errors import FixSettings, TryLater
from connect_app.domain.saying import Sentence, heard, quoted, say

START_DEADLINE_S = 60.0
STOP_DEADLINE_S = 25.0
LOG_LIMIT = 5_000_000
"""Bytes after which the gateway's log is set aside at the next start; one old one is kept."""

MARK_VARIABLE = "CONNECT_STARTED_BY"
"""In the environment of a gateway that a client starts; it writes the mark into ``gateway.json``."""

_POLL_S = 0.02
_KILL = getattr(signal, "SIGKILL", signal.SIGTERM)
_LOG_PREFIX = re.compile(r"^[\d-]+ [\d:,]+ [A-Z]+ [\w.]+: ")

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Address:
    """Where a gateway is. The token is a secret: it is kept out of every text of this object."""

    url: str
    token: str
    pid: int
    version: str
    started_by: str = ""
    """The mark that its client gave it; empty where a person started it."""

    def __repr__(self) -> str:
        return f"Address({self.url!r}, pid={self.pid})"


def read_address(data: Path) -> Address | None:
    """Return what ``gateway.json`` says, None while there is none. Says nothing about whether that gateway lives."""
    try:
        values = json.loads((data / "gateway.json").read_bytes())
        mark = str(values.get("started_by", ""))
        return Address(str(values["url"]), str(values["token"]), int(values["pid"]), str(values["version"]), mark)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


class EmbeddedGateway:
    """The gateway on one data folder. Thread-safe.

    `ensure` may be called as often as one likes: it answers at once while the gateway lives and starts it otherwise.
    """

    def __init__(self, data: Path, *, practice: bool) -> None:
        self._data = data
        self._practice = practice
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._adopted: Address | None = None
        self._owner: FolderLock | None = None
        self._closed = False

    def ensure(self, deadline_s: float = START_DEADLINE_S) -> Address:
        """Return the address of a gateway that answers; start one if there is none.

        Raises FixSettings ``gateway_start`` with the gateway's own last words if it ends instead of starting, and
        TryLater ``gateway_unreachable`` if it does not answer in time.
        """
        deadline = time.monotonic() + deadline_s
        with self._lock:
            if (address := self._living()) is not None:
                return address
            with self._starting(deadline):
                # Another client may have started it while this one waited for its turn.
                if (address := self._living()) is not None:
                    return address
                if self._process is None or self._process.poll() is not None:
                    if (address := self._wait_for_folder(deadline)) is not None:
                        return address
                    self._start()
                return self._wait(deadline)

    def give_up(self) -> None:
        """Let a start that is under way in another thread end soon; `ensure` raises TryLater from now on."""
        self._closed = True

    def stop(self) -> None:
        """End the gateway if a client started it: nothing new is begun, what is being handed over ends.

        What is still queued goes on at the next start.
        """
        self.give_up()
        with self._lock:
            process, self._process = self._process, None
            adopted, self._adopted = self._adopted, None
            owner, self._owner = self._owner, None
        if process is not None:
            _end(process)
        elif adopted is not None:
            _end_adopted(adopted, self._data)
        if process is not None or adopted is not None:
            (self._data / "embedded.json").unlink(missing_ok=True)
        if owner is not None:
            owner.release()

    def _living(self) -> Address | None:
        if self._closed:
            raise TryLater("gateway_unreachable", say("gateway_unreachable.closing"))
        address = read_address(self._data)
        if address is None or not answers(address):
            return None
        self._adopt(address)
        return address

    @contextmanager
    def _starting(self, deadline: float) -> Iterator[None]:
        """Hold the right to start a gateway on this folder: two clients that begin together start one."""
        with plain_errors("the gateway's folder"):
            self._data.mkdir(parents=True, exist_ok=True, mode=0o700)
        while True:
            try:
                lock = FolderLock(self._data / "starting.lock")
                break
            except FixSettings:
                if time.monotonic() > deadline or self._closed:
                    raise _still_starting() from None
                time.sleep(_POLL_S)
        try:
            yield
        finally:
            lock.release()

    def _wait_for_folder(self, deadline: float) -> Address | None:
        """Wait while another gateway has the folder; return its address if it answers, None once the folder is free.

        One that was told to end no longer answers, and has the folder until what it was handing over is done.
        """
        while _is_held(self._data):  # where the lock is not ours to open, the gateway says why when it starts
            if (address := self._living()) is not None:
                return address
            if time.monotonic() > deadline:
                raise _still_starting()
            time.sleep(_POLL_S)
        return None

    def _adopt(self, address: Address) -> None:
        """Take over a gateway that a client which is gone has left behind, so that it ends with this one."""
        if self._process is not None or self._adopted is not None:
            return
        note = _read_note(self._data)
        if note is None or not note.is_of(address) or not self._own():
            return
        self._adopted = address
        self._note(address.pid, note.mark)

    def _own(self) -> bool:
        """Become the one who ends the gateway; False while another client lives that does."""
        if self._owner is None:
            try:
                self._owner = FolderLock(self._data / "embedded.lock")
            except (FixSettings, OSError):
                return False
        return True

    def _start(self) -> None:
        self._adopted = None
        self._own()
        mark = secrets.token_hex(16)
        self._note(0, mark)  # before it runs: if this client dies in between, the next one knows whose it is
        with plain_errors("the gateway's log"):
            log_path = self._data / "gateway.log"
            if log_path.exists() and log_path.stat().st_size > LOG_LIMIT:
                log_path.replace(log_path.with_name("gateway.1.log"))
            with log_path.open("ab") as log:
                self._process = subprocess.Popen(  # noqa: S603 - our own program
                    [
                        *program_command(),
                        "gateway",
                        "--data",
                        str(self._data),
                        *(["--practice"] if self._practice else []),
                    ],
                    stdin=subprocess.DEVNULL,
                    stdout=log,
                    stderr=log,
                    env={**_environment(), MARK_VARIABLE: mark},
                    # Ctrl+C in the client's terminal is the client's to handle; it ends the gateway cleanly.
                    start_new_session=os.name != "nt",
                    creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
                )
        self._note(self._process.pid, mark)

    def _note(self, gateway: int, mark: str) -> None:
        with plain_errors("the gateway's process number"):
            note = json.dumps({"gateway": gateway, "client": os.getpid(), "mark": mark})
            write_whole(self._data / "embedded.json", note.encode())

    def _wait(self, deadline: float) -> Address:
        process = self._process
        assert process is not None
        while time.monotonic() < deadline and not self._closed:
            address = read_address(self._data)
            if address is not None and address.pid == process.pid and answers(address):
                return address
            if process.poll() is not None:
                self._process = None
                if _is_held(self._data):
                    raise _still_starting()  # one that somebody started by hand has the folder
                raise FixSettings("gateway_start", self._last_words(process.returncode))
            time.sleep(_POLL_S)
        raise _still_starting()

    def _last_words(self, code: int) -> str:
        lines: list[str] = []
        with suppress(OSError):
            text = (self._data / "gateway.log").read_bytes()[-4000:].decode("utf-8", "replace")
            lines = [line.strip() for line in text.splitlines() if line.strip()]
        last = heard(_LOG_PREFIX.sub("", lines[-1])) if lines else say("word.ended_with_code", code=str(code))
        reason = last if isinstance(last, Sentence) else quoted(last)
        return say("gateway_unreachable.not_started", reason=reason)


@dataclass(frozen=True, slots=True)
class _Note:
    """What a client noted of the gateway that it started. An earlier version gave no mark."""

    gateway: int
    client: int
    mark: str

    def is_of(self, address: Address) -> bool:
        """Say whether the gateway at this address is the one that was started."""
        if self.mark:
            return self.mark == address.started_by
        return self.gateway == address.pid and not is_running(self.client)


def _read_note(data: Path) -> _Note | None:
    try:
        values = json.loads((data / "embedded.json").read_bytes())
        return _Note(int(values["gateway"]), int(values["client"]), str(values.get("mark", "")))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def _is_held(data: Path) -> bool:
    """Say whether a gateway has the folder: its lock ends with it, whatever numbers processes have by now."""
    try:
        FolderLock(data / "gateway.lock").release()
    except FixSettings:
        return True
    except OSError:
        return False
    return False


def _still_starting() -> TryLater:
    return TryLater("gateway_unreachable", say("gateway_unreachable.starting"))


def answers(address: Address) -> bool:
    """Say whether a gateway answers at this address with this token, so that it is the one meant."""
    if not is_running(address.pid):
        return False
    # Imported here: who only wants to know the address does without requests.
    from connect_app.client.calls import Gateway

    gateway = Gateway(address.url, address.token)
    try:
        return gateway.is_alive()
    finally:
        gateway.close()


def is_running(pid: int) -> bool:
    """Say whether a process with this number exists; True where that cannot be known."""
    if pid <= 0:
        return False
    if sys.platform == "win32":
        return True  # os.kill would end it there; asking over HTTP decides
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _environment() -> dict[str, str]:
    environment = dict(os.environ)
    if not getattr(sys, "frozen", False):
        root = str(Path(__file__).parents[2])
        others = [path for path in environment.get("PYTHONPATH", "").split(os.pathsep) if path and path != root]
        environment["PYTHONPATH"] = os.pathsep.join([root, *others])
        if sys.platform == "win32":
            environment["__PYVENV_LAUNCHER__"] = sys.executable  # see `program_command`
    return environment


def _end(process: subprocess.Popen[bytes]) -> None:
    # On Windows this ends it at once; it is built to stand that, as it stands a power cut.
    process.terminate()
    try:
        process.wait(STOP_DEADLINE_S)
    except subprocess.TimeoutExpired:
        _log.warning(
            "The gateway did not end in time and was stopped; what it was doing is taken up at the next start."
        )
        process.kill()
        process.wait()


def _end_adopted(gateway: Address, data: Path) -> None:
    """End a gateway that is no child of ours: its lock on the folder shows when it is gone, and that it is still it."""
    if read_address(data) != gateway:
        return
    for number, patience_s in ((signal.SIGTERM, STOP_DEADLINE_S), (_KILL, 5.0)):
        if not _is_held(data):
            return
        with suppress(OSError):
            os.kill(gateway.pid, number)
        deadline = time.monotonic() + patience_s
        while _is_held(data) and time.monotonic() < deadline:
            time.sleep(_POLL_S)
