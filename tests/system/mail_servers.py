"""Mail servers of Debian and npm, each in a root folder of its own over this machine's, since their packages conflict.

Nothing of it is seen outside: files, processes and mounts are gone with the process that was started.
"""

import os
import shutil
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

START_LIMIT_S = 120
_NAMES = "127.83.1.1"
"""Where the servers ask for names: an address of this machine that nothing else uses."""

_BOX = """
set -e
mount --make-rprivate /
mount -t tmpfs connect {top}
mkdir {top}/files {top}/work {top}/root
mount -t overlay overlay -o lowerdir=/,upperdir={top}/files,workdir={top}/work {top}/root
mount -t proc proc {top}/root/proc
mount --rbind /dev {top}/root/dev
printf '#!/bin/sh\\nexit 101\\n' > {top}/root/usr/sbin/policy-rc.d
chmod +x {top}/root/usr/sbin/policy-rc.d
printf '127.0.0.1 localhost relay.example %s\\n' "$(hostname)" > {top}/root/etc/hosts
{install}
echo 'nameserver {names}' > {top}/root/etc/resolv.conf
cp -r {given}/. {top}/root/
exec chroot {top}/root sh -c '{start}'
"""
_APT = "DEBIAN_FRONTEND=noninteractive chroot {top}/root apt-get install -y --no-install-recommends {package}"
_NPM = (
    "mkdir {top}/root/opt/{package} && cd {top}/root/opt/{package} && "
    "npm install --no-fund --no-audit --omit=optional --ignore-scripts {package} && "
    "cp -r node_modules/{package}/config . && cd /"
)


@dataclass(frozen=True, slots=True)
class Ports:
    """Where the server listens, where the far one does to which all mail goes on, and where nobody does."""

    own: int
    far: int
    nobody: int


@dataclass(frozen=True, slots=True)
class MailServer:
    """One kind of server: it passes on what it gets, and knows nobody at ``local.example``.

    What goes to ``nobody.example`` goes where nobody listens. What it cannot deliver within seconds comes back.
    """

    name: str
    package: str
    files: Callable[[Ports], Mapping[str, str]]
    start: str
    install: str = _APT


@contextmanager
def running(kind: MailServer, far: int) -> Iterator[int]:
    """Run a server that passes its mail on to the port ``far``, and give its own port; skip where it cannot be had."""
    if os.geteuid() != 0 or shutil.which("unshare") is None or shutil.which("apt-get") is None:
        pytest.skip("Mail servers are started by root on Debian only")
    own, nobody = _free_ports(2)
    with tempfile.TemporaryDirectory(prefix="connect-mail-server-") as folder:
        top, given, log = (Path(folder, name) for name in ("top", "given", "log"))
        top.mkdir()
        for name, text in kind.files(Ports(own, far, nobody)).items():
            path = given / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        install = kind.install.format(top=top, package=kind.package)
        script = _BOX.format(top=top, given=given, install=install, start=kind.start, names=_NAMES)
        box = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", script]
        with _name_server():
            with log.open("wb") as output:
                process = subprocess.Popen(box, stdin=subprocess.DEVNULL, stdout=output, stderr=output)
            try:
                _wait_for(own, process, log)
                yield own
            finally:
                process.kill()
                process.wait()


@contextmanager
def _name_server() -> Iterator[None]:
    """Answer all questions for the servers: each name is this machine, and nothing else is known of it."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as answering:
        answering.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        answering.bind((_NAMES, 53))
        thread = threading.Thread(target=_answer_all, args=(answering,), name="names")
        thread.start()
        try:
            yield
        finally:
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as last:
                last.sendto(b"", (_NAMES, 53))
            thread.join(10)


def _answer_all(answering: socket.socket) -> None:
    while asked := answering.recvfrom(4096):
        data, whom = asked
        if not data:
            return
        end = data.index(b"\0", 12) + 5
        question, kind = data[12:end], data[end - 4 : end - 2]
        found = b"\xc0\x0c\0\x01\0\x01\0\0\0\x3c\0\x04\x7f\0\0\x01" if kind == b"\0\x01" else b""
        counts = b"\0\x01" + (b"\0\x01" if found else b"\0\0") + b"\0\0\0\0"
        answering.sendto(data[:2] + b"\x81\x80" + counts + question + found, whom)


def _wait_for(port: int, process: "subprocess.Popen[bytes]", log: Path) -> None:
    deadline = time.monotonic() + START_LIMIT_S
    while not _greets(port):
        said = log.read_text(encoding="utf-8", errors="replace")[-3000:]
        if process.poll() is not None and ("mount:" in said or "Unable to" in said or "npm" in said):
            pytest.skip(f"The mail server cannot be had here: {said[-200:]}")
        if process.poll() is not None or time.monotonic() > deadline:
            raise AssertionError(f"the mail server did not start:\n{said}")
        time.sleep(0.1)


def _greets(port: int) -> bool:
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
            greeting = connection.recv(3)
            connection.sendall(b"QUIT\r\n")
            return greeting == b"220"
    except OSError:
        return False


def _free_ports(count: int) -> list[int]:
    listeners = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [int(listener.getsockname()[1]) for listener in listeners]
    for listener in listeners:
        listener.close()
    return ports


def _postfix(ports: Ports) -> dict[str, str]:
    return {
        "etc/postfix/main.cf": f"""
compatibility_level = 3.6
myhostname = relay.example
mydestination = local.example
local_recipient_maps = inline:{{postmaster=x}}
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
smtpd_recipient_restrictions = permit_mynetworks, reject
smtpd_peername_lookup = no
transport_maps = inline:{{nobody.example=smtp:[127.0.0.1]:{ports.nobody}}}
relayhost = [127.0.0.1]:{ports.far}
smtp_dns_support_level = disabled
smtp_host_lookup = native
smtp_tls_security_level = none
smtp_connection_cache_on_demand = no
smtp_connect_timeout = 3s
smtp_rcpt_timeout = 3s
default_destination_concurrency_failed_cohort_limit = 0
notify_classes =
queue_run_delay = 1s
minimal_backoff_time = 1s
maximal_backoff_time = 2s
maximal_queue_lifetime = 8s
bounce_queue_lifetime = 8s
maillog_file = /dev/stdout
""",
        "etc/postfix/master.cf": f"""
127.0.0.1:{ports.own} inet n - n - - smtpd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
local unix - n n - - local
error unix - - n - - error
retry unix - - n - - error
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
""",
    }


def _exim(ports: Ports) -> dict[str, str]:
    return {
        "etc/exim4/exim4.conf": f"""
primary_hostname = relay.example
daemon_smtp_ports = {ports.own}
local_interfaces = 127.0.0.1
tls_advertise_hosts =
delay_warning =
acl_smtp_rcpt = check_rcpt
begin acl
check_rcpt:
  require verify = recipient
  accept
begin routers
nobody:
  driver = manualroute
  domains = nobody.example
  transport = nobody
  route_list = * 127.0.0.1
  self = send
far:
  driver = manualroute
  domains = ! local.example
  transport = far
  route_list = * 127.0.0.1
  self = send
begin transports
nobody:
  driver = smtp
  port = {ports.nobody}
  allow_localhost
far:
  driver = smtp
  port = {ports.far}
  allow_localhost
  connect_timeout = 3s
  command_timeout = 3s
  hosts_avoid_tls = *
begin retry
* * F,8s,1s
"""
    }


def _courier(ports: Ports) -> dict[str, str]:
    told = {
        "me": "relay.example",
        "locals": "relay.example\nlocal.example",
        "defaultdomain": "relay.example",
        "esmtproutes": f"nobody.example:[127.0.0.1],{ports.nobody}\n:[127.0.0.1],{ports.far}",
        "queuetime": "10s",
        "retryalpha": "1s",
        "retrybeta": "1s",
        "retrygamma": "1s",
        "retrymaxdelta": "0",
        "warntime": "1d",
        "esmtpdelay": "1s",
        "esmtptimeout": "3s",
        "esmtptimeoutconnect": "3s",
        "esmtp_use_starttls": "0",
        "smtpaccess/default": "127.0.0.1\tallow,RELAYCLIENT",
        "connect-port": f'ADDRESS=127.0.0.1\nPORT={ports.own}\nESMTPAUTH=""\nBOFHCHECKDNS=0\nESMTPDSTART=YES\n'
        'TCPDOPTS="-nodnslookup -noidentlookup"',
    }
    return {f"etc/courier/{name}": f"{text}\n" for name, text in told.items()}


def _haraka(ports: Ports) -> dict[str, str]:
    folder = "opt/haraka"
    return {
        f"{folder}/config/smtp.ini": f"listen=127.0.0.1:{ports.own}\n",
        f"{folder}/config/plugins": "pass_on\n",
        f"{folder}/config/me": "relay.example\n",
        f"{folder}/config/outbound.ini": "temp_fail_intervals=5s,5s\nconnect_timeout=3\n",
        f"{folder}/plugins/pass_on.js": f"""
exports.hook_mail = (next) => next(OK);
exports.hook_rcpt = (next, connection, params) => {{
  if (params[0].host === 'local.example') return next(DENY, '5.1.1 no such user here');
  connection.relaying = true;
  next(OK);
}};
exports.hook_get_mx = (next, hmail, domain) => next(OK, [
  {{ priority: 1, exchange: '127.0.0.1', port: domain === 'nobody.example' ? {ports.nobody} : {ports.far} }},
]);
""",
    }


MAIL_SERVERS = [
    MailServer("postfix", "postfix", _postfix, "postfix start-fg"),
    MailServer("exim", "exim4-daemon-light", _exim, "exec exim4 -bdf -q1s"),
    MailServer(
        "courier",
        "courier-mta",
        _courier,
        "cat /etc/courier/connect-port >> /etc/courier/esmtpd && makesmtpaccess && authdaemond start; "
        "courier start && esmtpd start && exec sleep infinity",
    ),
    MailServer("haraka", "haraka", _haraka, "cd /opt/haraka && exec node node_modules/.bin/haraka -c .", _NPM),
]
