"""A gateway whose database is on a PostgreSQL server: whom it lets in, and what ties the two together."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from sqlalchemy import text

from connect_app.domain.errors import ConnectError
from connect_app.gateway.process.configuration import read_configuration
from connect_app.gateway.store.dialects import postgresql
from connect_app.gateway.store.engine import Database, Server, open_database
from connect_app.gateway.store.search import fold
from tests.invoice_files import ubl_invoice
from tests.postgresql_server import IS_WANTED, run_sql, url_of
from tests.running_gateway import ROOT, RunningGateway
from tests.warm_gateways import run_command

pytestmark = [
    pytest.mark.both,
    pytest.mark.skipif(not IS_WANTED, reason="needs a PostgreSQL server; dev.py test runs it there"),
]
_PASSWORD = "a b:c/d@e"


def _folder() -> Path:
    return Path(os.environ["CONNECT_TEST_POSTGRESQL"])


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """An open database on the server."""
    opened = open_database(tmp_path)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def guarded() -> str:
    """A database whose user has a password; its url."""
    run_sql(_folder(), "DROP ROLE IF EXISTS guarded")
    run_sql(_folder(), f"CREATE ROLE guarded LOGIN PASSWORD '{_PASSWORD}'")
    run_sql(_folder(), "CREATE DATABASE guarded OWNER guarded")
    return f"postgresql://guarded@/guarded?host={_folder()}"


def _refusal(url: str, password: str | None = None) -> str:
    with pytest.raises(ConnectError) as caught:
        open_database(Path("unused"), Server(url, password)).close()
    return caught.value.code


def test_a_server_that_cannot_be_used_is_named_by_what_is_wrong(guarded: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert _refusal("mysql://me@here/db") == "database_url"
    assert _refusal("postgresql://me@here") == "database_url"
    assert _refusal("no address") == "database_url"
    assert _refusal("postgresql://me:secret@here/db") == "database_password_in_url"
    assert _refusal("postgresql://me@here/db?password=secret") == "database_password_in_url"
    assert _refusal(f"postgresql://me@/db?host={_folder()}/nowhere") == "database_unreachable"
    assert _refusal("postgresql://me@127.0.0.1:1/db") == "database_unreachable"
    assert _refusal(guarded) == "database_password_missing"
    assert _refusal(guarded, "wrong") == "database_refused"
    assert _refusal(f"postgresql://postgres@/none-such?host={_folder()}") == "database_refused"
    open_database(Path("unused"), Server(guarded, _PASSWORD)).close()
    run_sql(_folder(), "CREATE DATABASE latin ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0")
    assert _refusal(f"postgresql://postgres@/latin?host={_folder()}") == "database_not_utf8"
    monkeypatch.setattr(postgresql, "_FIRST_VERSION", 990_000)
    assert _refusal(guarded, _PASSWORD) == "database_too_old"


def test_the_password_comes_from_the_service_manager_or_the_environment(
    guarded: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "gateway.toml"
    path.write_text(f'[database]\nurl = "{guarded}"\n')
    server = read_configuration(path).server
    assert server is not None and server.password is None
    monkeypatch.setenv("CONNECT_DATABASE_PASSWORD", "from the environment")
    assert _password(path) == "from the environment"
    (tmp_path / "database-password").write_text(f"{_PASSWORD}\n")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    assert _password(path) == _PASSWORD
    assert _PASSWORD not in repr(read_configuration(path))


def _password(path: Path) -> str | None:
    server = read_configuration(path).server
    return None if server is None else server.password


def _ends_at_once(data: Path, config: Path | None) -> str:
    """Start a gateway that refuses to, and return what it said."""
    arguments = ["--config", str(config)] if config is not None else []
    done = run_command("gateway", "--data", data, "--practice", *arguments)
    assert done.returncode == 2, done.stderr
    assert "Traceback" not in done.stderr
    return done.stderr


def _config(path: Path, url: str) -> Path:
    path.write_text(f'[database]\nurl = "{url}"\n')
    return path


def test_one_database_has_one_gateway_and_one_data_folder(tmp_path: Path) -> None:
    first, other = tmp_path / "first", tmp_path / "other"
    config = _config(tmp_path / "same.toml", url_of(first))
    with RunningGateway(first) as gateway:
        assert gateway.upload("one.xml", ubl_invoice()).status_code == 201
        assert "Another gateway works on this database" in _ends_at_once(other, config)
    assert "belongs to another data folder" in _ends_at_once(tmp_path / "third", config)
    assert "is on a server" in _ends_at_once(first, None)
    fresh = _config(tmp_path / "fresh.toml", url_of(tmp_path / "fresh"))
    assert "The database on the server is empty" in _ends_at_once(_copied(first, tmp_path / "copy"), fresh)
    with RunningGateway(first) as again:
        assert again.get("/files").json()["total"] == 1
    assert not (first / "gateway.db").exists()


def _copied(data: Path, to: Path) -> Path:
    shutil.copytree(data, to)
    (to / "database.mark").unlink()
    return to


def test_a_killed_gateway_leaves_its_place_to_the_next(tmp_path: Path) -> None:
    with RunningGateway(tmp_path / "data") as gateway:
        assert gateway.upload("one.xml", ubl_invoice()).status_code == 201
        gateway.kill()
        gateway.start()
        assert gateway.get("/files").json()["total"] == 1


def test_a_gateway_outlives_a_restart_of_the_server(tmp_path: Path) -> None:
    with RunningGateway(tmp_path / "data") as gateway:
        assert gateway.upload("one.xml", ubl_invoice()).status_code == 201
        name = url_of(tmp_path / "data").partition("@/")[2].partition("?")[0]
        ended = f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"
        run_sql(_folder(), ended)
        assert gateway.upload("two.xml", ubl_invoice()).status_code == 201
        assert gateway.get("/files").json()["total"] == 2
        deadline = time.monotonic() + 40
        while _slots(name) == 0 and time.monotonic() < deadline:  # it takes its place again
            time.sleep(0.1)
        assert _slots(name) == 1


def _slots(name: str) -> int:
    with psycopg.connect(host=str(_folder()), user="postgres", dbname=name) as connection:
        query = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND classid = %s AND granted"
        row = connection.execute(query, (0x436F6E6F,)).fetchone()
    return 0 if row is None else int(row[0])


def test_an_older_copy_that_was_put_back_is_not_sent_from(tmp_path: Path) -> None:
    with RunningGateway(tmp_path / "data") as gateway:
        assert gateway.upload("one.xml", ubl_invoice()).status_code == 201
    from connect_app.gateway.delivery.journal import Journals

    with Journals(tmp_path / "data" / "journals").start(str(uuid4())) as journal:
        journal.begin("delivery-of-later", 1)
    config = _config(tmp_path / "same.toml", url_of(tmp_path / "data"))
    assert "older copy" in _ends_at_once(tmp_path / "data", config)


_WRITES = """
import sys
from pathlib import Path
from connect_app.gateway.store.engine import Server, open_database
from connect_app.gateway.store.events import append_event
database = open_database(Path("unused"), Server(sys.argv[1]))
with database.writing() as connection:
    append_event(connection, "c", "file.added", "f", by="other")
database.close()
"""


def test_a_process_hears_of_what_another_commits(database: Database, tmp_path: Path) -> None:
    rung: list[float] = []
    database.attend(lambda: None)
    deadline = time.monotonic() + 20
    database.bell.call(lambda: rung.append(time.monotonic()))
    while not rung and time.monotonic() < deadline:  # it rings once when it begins to listen
        if _listens(tmp_path):
            break
        time.sleep(0.02)
    before = len(rung)
    subprocess.run([sys.executable, "-c", _WRITES, url_of(tmp_path)], cwd=ROOT, check=True, timeout=60)
    while len(rung) == before and time.monotonic() < deadline + 20:
        time.sleep(0.02)
    assert len(rung) > before


def _listens(data: Path) -> bool:
    name = url_of(data).partition("@/")[2].partition("?")[0]
    with psycopg.connect(host=str(_folder()), user="postgres", dbname=name) as connection:
        query = "SELECT count(*) FROM pg_stat_activity WHERE datname = %s AND query LIKE 'LISTEN connect%%'"
        row = connection.execute(query, (name,)).fetchone()
    return row is not None and row[0] > 0


def test_texts_are_compared_as_everywhere_else(database: Database) -> None:
    with database.reading() as connection:
        query = (
            "SELECT table_name || '.' || column_name FROM information_schema.columns WHERE table_schema = 'public' "
            "AND data_type IN ('text', 'character varying') AND coalesce(collation_name, '') <> 'C'"
        )
        assert list(connection.exec_driver_sql(query).scalars()) == []
        for word in ("Łódź Ström", "Straße ΣΑΣ ς", "é̄ÆØå", "ﬁn Ⅷ", "José", "ÇAĞRI", json.dumps("x")):
            found = connection.execute(text("SELECT fold(:word), casefold(:word)"), {"word": word}).one()
            assert tuple(found) == (fold(word), word.casefold().replace("ﬁ", "fi")) or word.startswith("ﬁ")
            assert found[0] == fold(word)
