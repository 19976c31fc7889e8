"""A real name server with a zone that it signs itself: Knot DNS on loopback."""

import shutil
import socket
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

import dns.exception
import dns.message
import dns.query
import dns.rcode

from connect_app.gateway.network.locator import participant_name

PROGRAM = shutil.which("knotd") or ("/usr/sbin/knotd" if Path("/usr/sbin/knotd").exists() else None)
START_LIMIT_S = 30.0


class SignedZone:
    """Participants of a zone, each with its SMP. As a context manager it is started and ended."""

    def __init__(self, folder: Path, zone: str, smp: str, participants: Sequence[str]) -> None:
        self._folder, self.zone, self.smp = folder, zone, smp
        self.participants = list(participants)
        self.port = _free_port()
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def address(self) -> tuple[str, int]:
        return "127.0.0.1", self.port

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Write the zone and start the server."""
        assert PROGRAM is not None
        for name in ("run", "db"):
            (self._folder / name).mkdir(exist_ok=True)
        rule = f'NAPTR 100 10 "U" "Meta:SMP" "!.*!{self.smp}!" .'
        there = [f"{participant_name(one, self.zone)}. 60 IN {rule}" for one in self.participants]
        head = [f"$ORIGIN {self.zone}.", f"@ 60 IN SOA ns hostmaster {int(time.time())} 60 60 600 60"]
        zone = [*head, "@ 60 IN NS ns", "ns 60 IN A 127.0.0.1", *there]
        (self._folder / "zone.txt").write_text("\n".join(zone) + "\n", "ascii")
        (self._folder / "knot.conf").write_text(
            f"server:\n  rundir: {self._folder}/run\n  listen: 127.0.0.1@{self.port}\n"
            f"database:\n  storage: {self._folder}/db\n"
            f"log:\n  - target: {self._folder}/knot.log\n    any: info\n"
            f"template:\n  - id: default\n    storage: {self._folder}\n    zonefile-load: whole\n"
            f"    zonefile-sync: -1\n    journal-content: none\n    dnssec-signing: on\n"
            f"zone:\n  - domain: {self.zone}\n    file: zone.txt\n",
            "ascii",
        )
        self._process = subprocess.Popen(
            [PROGRAM, "-c", str(self._folder / "knot.conf")], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        deadline = time.monotonic() + START_LIMIT_S
        while not self._is_signed():
            log = self._folder / "knot.log"
            assert time.monotonic() < deadline, log.read_text("utf-8") if log.exists() else "no log"
            time.sleep(0.05)

    def _is_signed(self) -> bool:
        try:
            answer = self.ask(self.zone, "DNSKEY")
        except (OSError, dns.exception.DNSException):
            return False
        return answer.rcode() == dns.rcode.NOERROR and len(answer.answer) > 1

    def ask(self, name: str, kind: str) -> dns.message.Message:
        """Ask the server itself, with signatures."""
        query = dns.message.make_query(name, kind, want_dnssec=True)
        return dns.query.udp_with_fallback(query, "127.0.0.1", timeout=2, port=self.port)[0]

    def stop(self) -> None:
        """End the server."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait(timeout=20)
            self._process = None


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])
