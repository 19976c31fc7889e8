"""A PostgreSQL server of the tests' own, where ``CONNECT_TEST_DATABASE=postgresql`` asks for it.

It is started once by each test process, in a temporary folder that goes with it, as a user of its own where the tests
run as root (it refuses that one), and speaks over a socket in that folder only. Each data folder gets a database.
With ``CI`` set a server that cannot be had is a failure, else the tests are skipped with a word.
"""

import hashlib
import os
import shutil
import subprocess
import tempfile
import time
from contextlib import suppress
from functools import cache
from pathlib import Path

import psycopg

from connect_app.gateway.store import engine
from connect_app.gateway.store.engine import Server

IS_WANTED = os.environ.get("CONNECT_TEST_DATABASE") == "postgresql"
_SOCKET = "CONNECT_TEST_POSTGRESQL"
"""Names the folder of the server to the processes that a test starts."""
_START_LIMIT_S = 60.0
_READY = "ready"
_HBA = "local all guarded scram-sha-256\nlocal all all trust\n"
_SETTINGS = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=400", "listen_addresses=")


class PostgresqlServer:
    """A running server; `url_of` makes the database of a data folder."""

    def __init__(self, programs: Path, user: tuple[int, int] | None) -> None:
        self._programs = programs
        self.folder = Path(tempfile.mkdtemp(prefix="connect-pg-"))
        self._as_user: list[str] = []
        if user is not None:
            os.chown(self.folder, *user)
            ids = ["--reuid", str(user[0]), "--regid", str(user[1]), "--clear-groups"]
            self._as_user = ["setpriv", *ids, "--pdeathsig", "INT"]
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Make the server's files and start it."""
        data, log = self.folder / "data", self.folder / "log"
        make = ["initdb", "-D", str(data), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N"]
        command = [*self._as_user, str(self._programs / make[0]), *make[1:]]
        subprocess.run(command, check=True, capture_output=True, cwd=self.folder)
        (data / "pg_hba.conf").write_text(_HBA)
        options = [word for one in _SETTINGS for word in ("-c", one)]
        with log.open("ab") as out:
            self._process = subprocess.Popen(
                [*self._as_user, str(self._programs / "postgres"), "-D", str(data), "-k", str(self.folder), *options],
                stdout=out,
                stderr=out,
                cwd=self.folder,
            )
        deadline = time.monotonic() + _START_LIMIT_S
        while True:
            try:
                self.run_sql("SELECT 1")
                break
            except psycopg.OperationalError:
                if time.monotonic() > deadline or self._process.poll() is not None:
                    raise AssertionError(f"PostgreSQL did not start:\n{log.read_text()}") from None
                time.sleep(0.05)
        os.environ[_SOCKET] = str(self.folder)

    def run_sql(self, statement: str, database: str = "postgres") -> None:
        """Run a statement on the server."""
        run_sql(self.folder, statement, database)

    def stop(self) -> None:
        """End the server, and throw its files away."""
        os.environ.pop(_SOCKET, None)
        if self._process is not None:
            self._process.send_signal(2)  # SIGINT: at once, but in order
            self._process.wait(30)
        shutil.rmtree(self.folder, ignore_errors=True)


def find_programs() -> Path:
    """Return the folder with the programs of the newest PostgreSQL; raises LookupError."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"), key=lambda one: int(one.parts[-3]))
    program = shutil.which("postgres")
    if not found and program is None:
        raise LookupError("no PostgreSQL is installed")
    return (found[-1] if found else Path(program or "")).parent


def find_user() -> tuple[int, int] | None:
    """Return user and group as whom it runs if the tests run as root, None if they do not; raises LookupError."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return None
    import pwd

    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name)[2:4]
        except KeyError:
            continue
    raise LookupError("there is no user for PostgreSQL to run as")


def run_sql(folder: Path, statement: str, database: str = "postgres") -> None:
    """Run a statement on the server whose socket is in a folder."""
    with psycopg.connect(host=str(folder), user="postgres", dbname=database, autocommit=True) as connection:
        connection.execute(statement)


def _name_of(data: Path) -> str:
    return "data_" + hashlib.sha256(str(data.resolve()).encode()).hexdigest()[:20]


def copy_database(data: Path, to: Path) -> None:
    """Make the database of another data folder out of that of one; nobody may have it open."""
    run_sql(Path(os.environ[_SOCKET]), f"CREATE DATABASE {_name_of(to)} TEMPLATE {_name_of(data)}")


@cache
def url_of(data: Path) -> str:
    """Return the url of the database of a data folder; it is made the first time."""
    folder, name = Path(os.environ[_SOCKET]), _name_of(data)
    with suppress(psycopg.errors.DuplicateDatabase):  # of another process, or an earlier life
        run_sql(folder, f"CREATE DATABASE {name}")
    return f"postgresql://postgres@/{name}?host={folder}"


def put_behind_tests() -> None:
    """Have whatever opens a database in a folder within this process get that on the server."""
    on_disk = engine.create_engine

    def create_engine(data_dir: Path, server: Server | None = None):
        return on_disk(data_dir, server or Server(url_of(Path(data_dir))))

    engine.create_engine = create_engine
