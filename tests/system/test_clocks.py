"""Clocks that are wrong or set: no mail waits for a year that is far off, no undo window freezes or is cut short.

The gateway runs under libfaketime (Debian's package faketime); skipped where that is absent.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.longer import first
from tests.running_gateway import RunningGateway
from tests.scripted_mail_server import GOOD, ScriptedServer
from tests.sending_job import by_mail, deliveries, delivery, send, until, upload_all

_LIBRARY = next(iter(sorted(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"))), None)
_HOUR_S, _YEAR_S = 3600, 31_557_600

pytestmark = pytest.mark.skipif(_LIBRARY is None, reason="libfaketime is not installed (Debian: faketime)")


class Setting:
    """A clock that is set while the gateway runs; only the clock of the day, as on a real computer."""

    def __init__(self, file: Path, offset_s: int = 0) -> None:
        self._file = file
        self.set(offset_s)
        self.environment = {
            "LD_PRELOAD": str(_LIBRARY),
            "FAKETIME_TIMESTAMP_FILE": str(file),
            "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            "DONT_FAKE_MONOTONIC": "1",
        }

    def set(self, offset_s: int) -> None:
        """Set the clock to so many seconds off."""
        new = self._file.with_suffix(".new")
        new.write_text(f"{offset_s:+d}s\n")
        new.replace(self._file)


@contextmanager
def running(
    data: Path, environment: dict[str, str], **script: str | None
) -> Iterator[tuple[RunningGateway, ScriptedServer]]:
    """Give a gateway in that environment, whose mail server answers so."""
    server = ScriptedServer({**GOOD, **script})
    gateway = RunningGateway(data, practice=False)
    gateway.environment = environment
    try:
        with gateway:
            smtp = {"host": "127.0.0.1", "port": server.port, "security": "none", "from_address": "a@nordlys.example"}
            answer = gateway.http.patch(gateway.company_url + "/settings", json={"smtp": smtp}, timeout=10)
            assert answer.status_code == 200, answer.text
            yield gateway, server
    finally:
        server.close()


@pytest.mark.parametrize("ahead_s", [10 * _YEAR_S, pytest.param(_HOUR_S, marks=pytest.mark.full)])
def test_a_retry_that_was_put_off_by_a_clock_that_was_ahead_does_not_wait_for_it(tmp_path: Path, ahead_s: int) -> None:
    environment = Setting(tmp_path / "clock", ahead_s).environment
    with running(tmp_path / "data", environment, rcpt="450 greylisted") as (gateway, server):
        ids = upload_all(gateway, *(by_mail(f"kund{place}@example.org") for place in range(3)))
        send(gateway, ids)
        for one in ids:
            delivery(gateway, one, "deferred")
        gateway.kill()
        gateway.environment = {}
        server.script["rcpt"] = "250 ok"
        gateway.start()
        for one in ids:
            done = delivery(gateway, one, "accepted", 120)  # it was to wait a minute
            assert done["attempt_count"] == 2
        assert len(server.bodies) == 3


def test_an_undo_window_is_no_longer_after_a_restart_with_another_clock(tmp_path: Path) -> None:
    with running(tmp_path / "data", Setting(tmp_path / "clock", _HOUR_S).environment) as (gateway, server):
        ids = upload_all(gateway, by_mail("kund@example.org"))
        send(gateway, ids, undo_s=5)
        gateway.kill()
        assert server.bodies == []
        gateway.environment = {}
        gateway.start()
        delivery(gateway, ids[0], "accepted")
        assert len(server.bodies) == 1


@pytest.mark.parametrize("jump_s", first(1, [-_HOUR_S, _HOUR_S]))
def test_setting_the_clock_neither_cuts_nor_stretches_an_undo_window(tmp_path: Path, jump_s: int) -> None:
    setting = Setting(tmp_path / "clock")
    with running(tmp_path / "data", setting.environment) as (gateway, server):
        ids = upload_all(gateway, by_mail("kund@example.org"))
        begun = time.monotonic()
        receipt = send(gateway, ids, undo_s=12)
        setting.set(jump_s)
        until("the clock was set", lambda: "clock was set by" in gateway.log)
        until("something was begun", lambda: server.bodies or deliveries(gateway, ids[0])[0]["state"] != "queued")
        assert 11 < time.monotonic() - begun < 120
        delivery(gateway, ids[0], "accepted")
        assert len(server.bodies) == 1
        assert gateway.get(f"/sends/{receipt['id']}").json()["complete"]


@pytest.mark.full
@pytest.mark.parametrize("jump_s", [-_HOUR_S, _HOUR_S])
def test_setting_the_clock_neither_hurries_nor_holds_up_a_retry(tmp_path: Path, jump_s: int) -> None:
    setting = Setting(tmp_path / "clock")
    with running(tmp_path / "data", setting.environment, rcpt="450 greylisted") as (gateway, server):
        ids = upload_all(gateway, by_mail("kund@example.org"))
        send(gateway, ids)
        delivery(gateway, ids[0], "deferred")
        begun = time.monotonic()
        server.script["rcpt"] = "250 ok"
        setting.set(jump_s)
        delivery(gateway, ids[0], "accepted", 200)
        assert time.monotonic() - begun > 40  # a minute, scattered by a fifth
        assert len(server.bodies) == 1
