"""The real gateway as a process on a folder of its own, for tests that speak to it by HTTP."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import requests

from tests.postgresql_server import IS_WANTED, url_of
from tests.warm_gateways import IS_WARM, WarmProcess

ROOT = Path(__file__).parent.parent
START_LIMIT_S = 90.0


def _asking_nobody_outside(data: Path) -> Path:
    """Return a configuration with which no register of the real network is asked."""
    path = data.parent / f"{data.name}-config.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text('[lookup]\nsources = ["provider"]\n', encoding="utf-8")
    return path


def on_a_server(arguments: list[str], data: Path) -> list[str]:
    """Return the arguments with a configuration that names the database of this folder, beside what it said."""
    given = Path(arguments[arguments.index("--config") + 1]) if "--config" in arguments else None
    before = given.read_text(encoding="utf-8") if given is not None and given.exists() else ""
    path = (given or data).with_name(f"{(given or data).name}-on-server.toml")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'{before}\n[database]\nurl = "{url_of(data)}"\n', encoding="utf-8")
    if given is None:
        return [*arguments, "--config", str(path)]
    return [str(path) if one == str(given) else one for one in arguments]


class RunningGateway:
    """``connect-app gateway`` on ``data``; ``http`` is a session that carries the token.

    As a context manager it is started and ended with SIGTERM; `kill` and `start` make crashes.
    """

    def __init__(self, data: Path, *arguments: str, practice: bool = True) -> None:
        self.data = data
        self.arguments = [*arguments, *(["--practice"] if practice else [])]
        if not practice and "--config" not in arguments:
            self.arguments += ["--config", str(_asking_nobody_outside(data))]
        self.http = requests.Session()
        self.process: subprocess.Popen[bytes] | WarmProcess | None = None
        self.environment: dict[str, str] = {}  # what it gets besides ours when it is started, in a process of its own
        self.url = ""
        self.token = ""
        self.company_id = ""

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
        self.http.close()

    @property
    def company_url(self) -> str:
        """The address of all that belongs to the one company."""
        return f"{self.url}/v1/companies/{self.company_id}"

    @property
    def log(self) -> str:
        """What the gateway wrote so far."""
        return (self.data / "test.log").read_text(encoding="utf-8", errors="replace")

    @property
    def fault(self) -> str:
        """The log from its first traceback on, as far as a person reads; empty where there is none."""
        before, found, after = self.log.partition("Traceback")
        return f"{before[-500:]}{found}{after[:6000]}" if found else ""

    def start(self) -> None:
        """Start the process and wait until it says where it is."""
        self.begin()
        try:
            me = self.http.get(f"{self.url}/v1/me", timeout=START_LIMIT_S)
            me.raise_for_status()
        except requests.RequestException:
            self.kill()
            raise
        self.company_id = next(iter(me.json()["roles"]))

    def begin(self) -> None:
        """Start the process and wait until it says where it is, be it only to ask about damage."""
        self.data.mkdir(parents=True, exist_ok=True)
        address = self.data / "gateway.json"
        address.unlink(missing_ok=True)
        arguments = on_a_server(self.arguments, self.data) if IS_WANTED else self.arguments
        words = ["gateway", "--data", str(self.data), *arguments]
        environment = {**os.environ, "LC_ALL": "C.UTF-8", **self.environment}
        with (self.data / "test.log").open("ab") as log:
            if IS_WARM and not self.environment:
                self.process = WarmProcess(words, Path(log.name), environment)
            else:
                self.process = subprocess.Popen(
                    [sys.executable, "-m", "connect_app", *words],
                    cwd=ROOT,
                    env=environment,
                    stdin=subprocess.DEVNULL,
                    stdout=log,
                    stderr=log,
                )
        deadline = time.monotonic() + START_LIMIT_S
        while not address.exists():
            if self.process.poll() is not None or time.monotonic() > deadline:
                self.kill()
                raise AssertionError(f"the gateway did not start:\n{self.log}")
            time.sleep(0.01)
        self.find()

    def find(self) -> None:
        """Read where it is and with which token."""
        found = json.loads((self.data / "gateway.json").read_text())
        self.url, self.token = found["url"], found["token"]
        self.http.headers["Authorization"] = f"Bearer {self.token}"

    def stop(self) -> int:
        """End it with SIGTERM and return its exit code."""
        return self._end(signal.SIGTERM)

    def kill(self) -> None:
        """End it at once, as a crash would."""
        self._end(signal.SIGKILL)

    def _end(self, number: int) -> int:
        if self.process is None:
            return 0
        process, self.process = self.process, None
        process.send_signal(number)
        try:
            return process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            raise

    def get(self, path: str, **parameters: Any) -> requests.Response:
        """Ask for a path under the company."""
        return self.http.get(self.company_url + path, params=parameters, timeout=40)

    def post(self, path: str, **arguments: Any) -> requests.Response:
        """Post to a path under the company; ``arguments`` are those of requests."""
        return self.http.post(self.company_url + path, timeout=60, **arguments)

    def upload(self, name: str, data: bytes, *, key: str | None = None, **fields: Any) -> requests.Response:
        """Send a file; ``fields`` are further parts of the form."""
        headers = {"Idempotency-Key": key} if key else {}
        return self.post("/files", files={"file": (name, data)}, data=fields, headers=headers)

    def attach(
        self, invoice_id: str, name: str, data: bytes, *, key: str | None = None, **fields: Any
    ) -> requests.Response:
        """Hang a file on an invoice; ``fields`` are document_type, note and the like."""
        headers = {"Idempotency-Key": key} if key else {}
        path = f"/invoices/{invoice_id}/attachments"
        return self.post(path, files={"file": (name, data)}, data=fields, headers=headers)
