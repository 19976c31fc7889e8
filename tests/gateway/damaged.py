"""A gateway whose ledger is damaged while it does not run, and the state in which it then waits for a person."""

import shutil
import sqlite3
from pathlib import Path
from typing import Any

import requests

from connect_app.gateway.store.wal import look_through
from tests.running_gateway import RunningGateway
from tests.sending_job import until

HEAD, FRAME = 32, 24 + 4096


class WaitingGateway(RunningGateway):
    """A gateway that may have to wait for a person before it is what it was."""

    def start_waiting(self, *, may_serve: bool = False) -> dict[str, Any]:
        """Start the process and return what it tells of the damage; ``may_serve``: empty where it serves at once."""
        self.begin()
        answer = self.http.get(f"{self.url}/v1/damage", timeout=10)
        if may_serve and answer.status_code == 404:
            return {}
        assert answer.status_code == 200, (answer.text, self.log)
        told: dict[str, Any] = answer.json()
        return told

    def agree(self, told: dict[str, Any]) -> None:
        """Agree as a window does, and wait until the gateway is what it was."""
        answer = self.http.post(f"{self.url}/v1/damage/agreement", json={"id": told["id"]}, timeout=10)
        assert answer.status_code == 202, answer.text
        self.wait_until_built()

    def wait_until_built(self) -> None:
        """Wait until the gateway serves again."""

        def serves() -> bool:
            try:
                self.find()
                me = self.http.get(f"{self.url}/v1/me", timeout=10)
            except (requests.ConnectionError, ValueError, FileNotFoundError):
                return False
            if me.status_code != 200:
                return False
            self.company_id = next(iter(me.json()["roles"]))
            return True

        until("the gateway serves again", serves)


def crashed_copy(gateway: RunningGateway, target: Path) -> WaitingGateway:
    """Kill the gateway, and return one on a copy of what it left."""
    gateway.kill()
    shutil.copytree(gateway.data, target)
    (target / "gateway.json").unlink(missing_ok=True)
    return WaitingGateway(target)


def flip(path: Path, offset: int, mask: int = 1) -> None:
    """Change bits of one byte, as a failing disk does."""
    with path.open("rb+") as file:
        file.seek(offset)
        byte = file.read(1)[0]
        file.seek(offset)
        file.write(bytes([byte ^ mask]))


def commit_ends(log: Path) -> list[int]:
    """Return the frames that end a transaction in a log."""
    data = log.read_bytes()
    count = look_through(log).frames
    return [n for n in range(count) if any(data[HEAD + n * FRAME + 4 : HEAD + n * FRAME + 8])]


def table_of(data: Path, table: str) -> list[tuple[Any, ...]]:
    """Return the rows of a table of a database that nobody has open."""
    connection = sqlite3.connect(data / "gateway.db")
    try:
        return connection.execute(f"SELECT * FROM {table}").fetchall()
    finally:
        connection.close()
