"""``connect-app gateway backup | restore | check``: one state, verified by hash, and never half taken."""

import json
import os
import shutil
import signal
import subprocess
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from connect_app.__main__ import main
from connect_app.domain.errors import FixSettings
from connect_app.gateway.process.configuration import read_configuration
from connect_app.gateway.upkeep import backing_up, backup_folder, restoring
from connect_app.gateway.upkeep.backing_up import back_up
from connect_app.gateway.upkeep.restoring import restore
from tests.longer import first
from tests.postgresql_server import IS_WANTED
from tests.running_gateway import ROOT, RunningGateway, on_a_server
from tests.sending_job import by_mail, choose, complete, deliveries, delivery, inbox, send, upload_all
from tests.warm_gateways import run_command

CSV = b"a;b\n1;2\n"


def configured(data: Path) -> list[str]:
    """Return ``--config`` with the database of a folder, where that is on a server."""
    return on_a_server([], data) if IS_WANTED else []


def server_of(data: Path):
    return read_configuration(Path(configured(data)[1])).server if IS_WANTED else None


def command(*words: object, data: Path) -> subprocess.CompletedProcess[str]:
    return run_command("gateway", *words, "--data", data, *configured(data))


@pytest.fixture(scope="module")
def gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningGateway]:
    """A gateway with two sent invoices, one that is put off, and two that wait, one of them with an attachment."""
    with RunningGateway(tmp_path_factory.mktemp("backed") / "data") as running:
        sent = upload_all(running, *(by_mail(f"sent{n}@example.org", f"S{n}") for n in range(2)))
        complete(running, send(running, sent)["id"])
        choose(running, {"channel": "email", "match": "later@*", "outcome": "refuse_connection"})
        later = upload_all(running, by_mail("later@example.org", "L1"))
        send(running, later)
        delivery(running, later[0], "deferred")
        waiting = upload_all(running, by_mail("w1@example.org", "W1"), by_mail("w2@example.org", "W2"))
        assert running.attach(waiting[0], "terms.csv", CSV).status_code == 201
        yield running
        assert not running.fault


@pytest.fixture(scope="module")
def backup(gateway: RunningGateway) -> Path:
    folder = gateway.data.with_name("backup")
    done = command("backup", "--to", folder, data=gateway.data)
    assert done.returncode == 0, done.stderr
    assert "is whole" in done.stdout
    return folder


def started(data: Path) -> RunningGateway:
    running = RunningGateway(data)
    running.start()
    return running


def numbers(gateway: RunningGateway, **view: str) -> dict[str, str]:
    return {one["number"]: one["id"] for one in gateway.get("/invoices", limit=500, **view).json()["items"]}


@pytest.mark.both
def test_what_is_put_back_is_whole_and_goes_nowhere_by_itself(
    gateway: RunningGateway, backup: Path, tmp_path: Path
) -> None:
    upload_all(gateway, by_mail("after@example.org", "AFTER"))
    last = int(gateway.get("/events", after="now").json()["next_cursor"])
    data = tmp_path / "data"
    done = command("restore", "--from", backup, data=data)
    assert done.returncode == 0, done.stderr
    assert "3 deliveries" in done.stdout

    restored = started(data)
    try:
        assert sorted(numbers(restored)) == ["L1", "S0", "S1", "W1", "W2"]
        assert sorted(numbers(restored, view="attention")) == ["L1", "W1", "W2"]
        held = {number: deliveries(restored, one)[-1] for number, one in numbers(restored, view="attention").items()}
        assert {(one["state"], one["failure"]["code"]) for one in held.values()} == {("held", "may_have_been_sent")}
        assert inbox(restored) == []
        assert [one["filename"] for one in held["W1"]["files"]] == ["terms.csv"]
        messages = restored.get("/messages").json()["items"]
        assert "ledger_restored" in [one["code"] for one in messages]
        assert int(restored.get("/events", after="now").json()["next_cursor"]) > last

        ids = [held[number]["id"] for number in ("W1", "L1")]
        assert len(restored.post("/deliveries/cancel", json={"delivery_ids": ids}).json()["done"]) == 2
        waiting = numbers(restored, view="waiting")
        assert sorted(waiting) == ["L1", "W1"]
        receipt = complete(restored, send(restored, list(waiting.values()))["id"])
        assert receipt["failed"] == receipt["held"] == 0
        assert sorted(number for one in inbox(restored) for number in one["invoice_numbers"]) == ["L1", "W1"]
        assert restored.get(f"/invoices/{numbers(restored)['S0']}/original").content.count(b"S0") > 0
    finally:
        restored.stop()
    assert not restored.fault


def test_data_that_only_moves_stays_as_it_was(gateway: RunningGateway, backup: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    assert restore(backup, data, server_of(data), is_as_it_was=True) == 0

    restored = started(data)
    try:
        assert sorted(numbers(restored, view="waiting")) == ["W1", "W2"]
        assert "ledger_restored" not in [one["code"] for one in restored.get("/messages").json()["items"]]
    finally:
        restored.stop()


def test_a_backup_taken_while_files_come_in_knows_all_that_it_names(gateway: RunningGateway, tmp_path: Path) -> None:
    ended = threading.Event()

    def upload() -> None:
        number = 0
        while not ended.is_set():
            number += 1
            upload_all(gateway, by_mail(f"during{number}@example.org", f"D{number}"))

    uploading = threading.Thread(target=upload)
    uploading.start()
    try:
        for number in range(3):
            made = back_up(gateway.data, server_of(gateway.data), tmp_path / str(number))
            assert made.damaged == ()
    finally:
        ended.set()
        uploading.join()
    data = tmp_path / "data"
    restore(tmp_path / "2", data, server_of(data))
    done = command("check", "--deep", data=data)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "each is as it was stored" in done.stdout


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def a_blob(backup: Path) -> Path:
    return sorted((backup / "blobs").glob("*/*"))[0]


def the_database(backup: Path) -> Path:
    return next(path for path in backup.iterdir() if path.name in ("gateway.db", "database.dump"))


HARM: dict[str, Callable[[Path], None]] = {
    "a flipped bit": lambda backup: flip(a_blob(backup)),
    "a flipped bit in the database": lambda backup: flip(the_database(backup)),
    "never finished": lambda backup: (backup / "SHA256SUMS").unlink(),
    "a file is gone": lambda backup: a_blob(backup).unlink(),
    "a file was added": lambda backup: (backup / "more").touch(),
    "a page that says another time": lambda backup: flip(backup / "backup.json"),
    "a line that was cut off": lambda backup: (backup / "SHA256SUMS").write_bytes(
        (backup / "SHA256SUMS").read_bytes()[:-20]
    ),
    "another list": lambda backup: (backup / "SHA256SUMS").write_bytes(b"\xff\n"),
}


@pytest.mark.parametrize("harm", HARM)
def test_a_backup_that_is_not_whole_is_never_taken(backup: Path, tmp_path: Path, harm: str) -> None:
    copy = Path(shutil.copytree(backup, tmp_path / "backup"))
    HARM[harm](copy)
    data = tmp_path / "data"

    with pytest.raises(FixSettings) as refused:
        restore(copy, data, None if not IS_WANTED else server_of(data))
    assert refused.value.code == "backup_not_whole"
    assert main(["gateway", "--data", str(data), "check", "--backup", str(copy)]) == 2
    assert not data.exists() or starts_not(data)


def starts_not(data: Path) -> bool:
    from connect_app.gateway.process.data_folder import check_not_restoring

    if [path.name for path in data.iterdir()] == []:
        return True
    with pytest.raises(FixSettings, match="restore_unfinished"):
        check_not_restoring(data)
    return True


def killed_at(count: int, act: Callable[[], object]) -> bool:
    """Do something in a process that kills itself when it copies its ``count``th file; say whether it did."""
    child = os.fork()
    if child == 0:
        copies = 0

        def counted(source: Path, to: Path) -> str:
            nonlocal copies
            copies += 1
            if copies == count:
                to.write_bytes(source.read_bytes()[: source.stat().st_size // 2])
                os.kill(os.getpid(), signal.SIGKILL)
            return backup_folder.copy_flushed(source, to)

        backing_up.copy_flushed = restoring.copy_flushed = counted
        try:
            act()
        finally:
            os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


@pytest.mark.sqlite_only("a child that was forked has no connections of its own")
@pytest.mark.parametrize("count", first(3, [1, 4, 6, 2, 3, 5]))
def test_a_backup_that_was_killed_is_none_and_the_next_one_is_whole(
    gateway: RunningGateway, tmp_path: Path, count: int
) -> None:
    to = tmp_path / "backup"
    assert killed_at(count, lambda: back_up(gateway.data, None, to))
    assert not to.exists()
    with pytest.raises(FixSettings, match="backup_not_whole"):
        restore(tmp_path / "backup.unfinished" / "copy", tmp_path / "data", None)
    assert not (tmp_path / "data").exists()

    back_up(gateway.data, None, to)
    backup_folder.verify(backup_folder.read_backup(to))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["backup"]


@pytest.mark.sqlite_only("a child that was forked has no connections of its own")
@pytest.mark.parametrize("count", first(1, [6, 1, 2, 3, 4, 5]))
def test_a_restoring_that_was_killed_is_never_started_on(backup: Path, tmp_path: Path, count: int) -> None:
    data = tmp_path / "data"
    assert killed_at(count, lambda: restore(backup, data, None))

    done = run_command("gateway", "--data", data, "--practice")
    assert done.returncode == 2
    assert "gateway restore once more" in done.stderr
    assert not (data / "gateway.json").exists()
    with pytest.raises(FixSettings, match="restore_unfinished"):
        back_up(data_with_database(data), None, tmp_path / "backup")

    assert restore(backup, data, None) == 3
    restored = started(data)
    try:
        assert sorted(numbers(restored)) == ["L1", "S0", "S1", "W1", "W2"]
    finally:
        restored.stop()


def data_with_database(data: Path) -> Path:
    (data / "gateway.db").touch()
    return data


def test_nothing_is_written_over(gateway: RunningGateway, backup: Path, tmp_path: Path) -> None:
    server = server_of(gateway.data)
    before = sorted(path.name for path in backup.iterdir())
    refusals = {
        "backup_exists": lambda: back_up(gateway.data, server, backup),
        "backup_inside": lambda: back_up(gateway.data, server, gateway.data / "backup"),
        "backup_no_gateway": lambda: back_up(tmp_path, server, tmp_path / "backup"),
        "already_running": lambda: restore(backup, gateway.data, server),
        "restore_not_empty": lambda: restore(backup, backup, server),
    }
    for code, act in refusals.items():
        with pytest.raises(FixSettings) as refused:
            act()
        assert refused.value.code == code
    (backup / "gateway.lock").unlink()
    assert sorted(path.name for path in backup.iterdir()) == before
    assert not (gateway.data / "backup").exists()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root gives a folder to another user")
def test_another_users_folder_is_left_alone(backup: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    os.chown(data, 65534, 65534)

    with pytest.raises(FixSettings) as refused:
        restore(backup, data, None if not IS_WANTED else server_of(data))
    assert refused.value.code == "not_your_folder"
    assert "sudo -u nobody" in refused.value.sentence
    assert list(data.iterdir()) == []


def test_a_stored_file_that_went_bad_is_named(gateway: RunningGateway, backup: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    restore(backup, data, server_of(data))
    bad = next(path for path in (data / "blobs").glob("[0-9a-f][0-9a-f]/*") if backup_folder.hash_of(path) == path.name)
    flip(bad)

    assert back_up(data, server_of(data), tmp_path / "again").damaged == (bad.name,)
    done = command("check", "--deep", data=data)
    assert (done.returncode, bad.name in done.stdout) == (1, True)
    bad.unlink()
    done = command("check", data=data)
    assert (done.returncode, "1 stored files are missing" in done.stdout) == (1, True)


@pytest.mark.sqlite_only("its pages")
def test_a_damaged_database_is_not_backed_up_as_if_it_were_whole(backup: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    restore(backup, data, None)
    with (data / "gateway.db").open("r+b") as file:
        file.truncate(100_000)

    with pytest.raises(FixSettings) as refused:
        back_up(data, None, tmp_path / "again")
    assert refused.value.code == "database_damaged"
    assert not (tmp_path / "again").exists()


def test_folder_and_settings_may_stand_before_the_word_or_after_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, config = tmp_path / "data", tmp_path / "connect.toml"
    assert main(["gateway", "--data", str(data), "--config", str(config), "init", "--company", 'Å "B" AB']) == 0
    assert f"--data {data} --config {config}" in capsys.readouterr().out
    assert read_configuration(config).company_name == 'Å "B" AB'
    before = config.read_bytes()
    assert main(["gateway", "init", "--data", str(data), "--config", str(config)]) == 2
    assert config.read_bytes() == before
    assert main(["gateway", "check", "--data", str(data), "--config", str(config)]) == 0
    with pytest.raises(SystemExit):
        main(["gateway", "check", "--config", str(config)])


def test_check_says_what_has_to_be_put_right(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data, config = tmp_path / "data", tmp_path / "connect.toml"
    config.write_text("allowed_host = []\n")
    assert main(["gateway", "--data", str(data), "--config", str(config), "check"]) == 1
    assert "WRONG" in capsys.readouterr().out
    data.mkdir(mode=0o755)
    data.chmod(0o755)
    assert main(["gateway", "--data", str(data), "check"]) == 1
    assert "chmod 700" in capsys.readouterr().out


def test_every_line_of_the_sample_settings_may_be_taken(tmp_path: Path) -> None:
    sample = (ROOT / "resources" / "service" / "connect.toml").read_text(encoding="utf-8")
    lines = [line[1:] if line.startswith("#") and not line.startswith("# ") else line for line in sample.splitlines()]
    config = tmp_path / "connect.toml"
    config.write_text("\n".join(lines), encoding="utf-8")

    read = read_configuration(config)
    assert read.allowed_hosts == {"invoices.example.org"}
    assert read.settings.smtp is not None and read.settings.print is not None
    assert read.server is not None
    assert json.loads(read.settings.model_dump_json(exclude_unset=True))["public_url"]
