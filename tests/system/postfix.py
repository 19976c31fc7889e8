"""A Postfix of the test's own on loopback, in a folder of its own; one that runs on this machine is not touched."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Self

import pytest

_INSTALL = ["apt-get", "install", "-y", "--no-install-recommends", "postfix"]
_INSTALL_LIMIT_S = 90

_MAIN = """
compatibility_level = 3.6
myhostname = relay.example
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
queue_directory = {folder}/queue
data_directory = {folder}/data
maillog_file = {folder}/log
maillog_file_prefixes = {folder}
smtpd_recipient_restrictions = check_recipient_access texthash:{folder}/access, permit_mynetworks, reject
smtpd_relay_restrictions = permit_mynetworks, reject
smtpd_peername_lookup = no
smtpd_delay_reject = no
message_size_limit = {size_limit}
mailbox_size_limit = 0
transport_maps = texthash:{folder}/transport
smtp_dns_support_level = disabled
smtp_host_lookup = native
smtp_tls_security_level = none
smtp_connection_cache_on_demand = no
smtp_connect_timeout = 5s
smtp_helo_timeout = 5s
smtp_data_done_timeout = 10s
# One bad recipient must not hold up the others, although all go to the same server.
default_destination_concurrency_failed_cohort_limit = 0
notify_classes =
queue_run_delay = 1s
minimal_backoff_time = 1s
maximal_backoff_time = 2s
maximal_queue_lifetime = {lifetime_s}s
bounce_queue_lifetime = {lifetime_s}s
delay_warning_time = 1s
"""

_MASTER = """
127.0.0.1:{port} inet n - n - - smtpd
127.0.0.1:{plain_port} inet n - n - - smtpd -o smtpd_discard_ehlo_keywords=dsn,silent-discard
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
error unix - - n - - error
retry unix - - n - - error
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
"""


def install_postfix() -> None:
    """See that Postfix is here; skip the test where it cannot be had."""
    if os.geteuid() != 0:
        pytest.skip("Postfix is started by root only")
    if shutil.which("postfix") is None and shutil.which("apt-get") is not None:
        quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        try:
            subprocess.run(_INSTALL, env=quiet, timeout=_INSTALL_LIMIT_S, check=False, capture_output=True)
        except subprocess.TimeoutExpired:
            pytest.skip("Postfix could not be installed in time")
    if shutil.which("postfix") is None:
        pytest.skip("Postfix cannot be had here")


class Postfix:
    """Takes mail on ``port`` and passes it on by domain: ``routes`` says the port of each, ``*`` that of all others.

    ``plain_port`` takes mail, too, and offers no delivery status notifications. What it cannot deliver in
    ``lifetime_s`` comes back.
    """

    def __init__(self, routes: dict[str, int], *, lifetime_s: int, size_limit: int) -> None:
        # Not the tests' own folder: the user postfix may not pass through that.
        self.folder = Path(tempfile.mkdtemp(prefix="connect-postfix-"))
        self.folder.chmod(0o755)
        self.port, self.plain_port = _free_ports(2)
        names = {"folder": self.folder, "size_limit": size_limit, "lifetime_s": lifetime_s}
        self._write("main.cf", _MAIN.format(**names))
        self._write("master.cf", _MASTER.format(port=self.port, plain_port=self.plain_port))
        self._write("transport", "".join(f"{name} smtp:[127.0.0.1]:{port}\n" for name, port in routes.items()))
        self.answer({})
        (self.folder / "queue").mkdir()
        (self.folder / "data").mkdir()
        user = pwd.getpwnam("postfix")
        os.chown(self.folder / "data", user.pw_uid, user.pw_gid)

    def __enter__(self) -> Self:
        self._call("start")
        deadline = time.monotonic() + 20
        while not _listens(self.port) or not _listens(self.plain_port):
            if time.monotonic() > deadline:
                raise AssertionError(f"Postfix did not start:\n{self.log}")
            time.sleep(0.05)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._call("stop")
        shutil.rmtree(self.folder)

    @property
    def log(self) -> str:
        """What it wrote so far."""
        path = self.folder / "log"
        return path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing waits in its queue."""
        folders = ("incoming", "active", "deferred", "maildrop")
        return not any(path.is_file() for name in folders for path in (self.folder / "queue" / name).rglob("*"))

    def answer(self, answers: dict[str, str]) -> None:
        """Say what it answers itself to a recipient, before it takes the mail."""
        self._write("access", "".join(f"{address} {answer}\n" for address, answer in answers.items()))

    def reload(self) -> None:
        """Have it read `answer` anew."""
        self._call("reload")

    def _write(self, name: str, text: str) -> None:
        (self.folder / name).write_text(text, encoding="utf-8")

    def _call(self, word: str) -> None:
        command = ["postfix", "-c", self.folder, word]
        done = subprocess.run(command, timeout=60, check=False, capture_output=True, text=True)
        if done.returncode != 0:
            raise AssertionError(f"postfix {word} failed: {done.stdout}{done.stderr}\n{self.log}")


def _listens(port: int) -> bool:
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
            return connection.recv(3) == b"220"
    except OSError:
        return False


def _free_ports(count: int) -> list[int]:
    listeners = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [listener.getsockname()[1] for listener in listeners]
    for listener in listeners:
        listener.close()
    return ports
