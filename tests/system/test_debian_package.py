"""The Debian package on a bare Debian: built twice, installed, its main job done by what was installed, and removed."""

import filecmp
import os
import pwd
import re
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from connect_app import __version__
from tests.bare_debian import BareDebian, copied, lay_empty
from tests.invoice_files import ubl_invoice
from tests.running_gateway import ROOT
from tests.sending_job import until

pytestmark = [pytest.mark.full, pytest.mark.root_only, pytest.mark.timeout(1500)]

NAME = f"connect-app_{__version__}_amd64.deb"
SAMPLES = "/usr/lib/connect-app/lib/python3.11/site-packages/connect_app/resources/samples"
NEEDED_HERE = (
    "xvfb",
    "xauth",
    "systemd",
    "strace",
    "man-db",
    "desktop-file-utils",
    "shared-mime-info",
    "libglib2.0-bin",
)


def build(out: Path) -> Path:
    done = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "package.py"), "deb", "--out", str(out)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-4000:]
    return out / NAME


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if sys.version_info[:2] != (3, 11):
        pytest.skip("Debian 12 has Python 3.11, and the package is built for the Python that builds it")
    return build(tmp_path_factory.mktemp("deb"))


@pytest.fixture(scope="module")
def debian(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[BareDebian]:
    """A bare Debian on which the package was installed."""
    empty = lay_empty(tmp_path_factory.mktemp("empty"))
    with copied(empty, tmp_path_factory.mktemp("system")) as system:
        shutil.rmtree(empty)
        shutil.copy(package, system.root / "root" / NAME)
        system.install(*NEEDED_HERE)
        system.install(f"/root/{NAME}")
        yield system


def test_it_is_the_same_when_it_is_built_again(package: Path, tmp_path: Path) -> None:
    assert filecmp.cmp(package, build(tmp_path), shallow=False)


def test_it_says_version_and_commit_and_has_a_manual(debian: BareDebian) -> None:
    said = debian.run("connect-app", "--version").stdout

    assert re.fullmatch(rf"Connect {re.escape(__version__)} \([0-9a-f]{{12}}(-dirty)?\)\n", said)
    manual = debian.run("man", "connect-app").stdout
    assert "connect-app gateway" in manual and "--nothing-sent-since" in manual


def test_the_windows_do_the_main_job(debian: BareDebian) -> None:
    tour = ("connect-app", "tour", "--out", "/root/tour")
    done = debian.run("xvfb-run", "-a", "-s", "-screen 0 1280x900x24", *tour)

    assert "The tour is done" in done.stdout
    pictures = sorted((debian.root / "root" / "tour").glob("*.png"))
    assert len(pictures) > 20 and min(path.stat().st_size for path in pictures) > 5000
    assert [path.stem for path in pictures][-1].endswith("swedish")


def test_a_script_does_the_main_job(debian: BareDebian) -> None:
    attach = "260301=attachments/time-sheet-260301.pdf:time sheet:week 10"
    command = f"cd {SAMPLES} && connect-app send march.xml --practice --attach '{attach}' --yes"
    done = debian.run("sh", "-c", command)

    assert re.search(r"12 +invoices chosen", done.stdout)
    assert re.search(r"6 +delivered", done.stdout) and re.search(r"6 +accepted", done.stdout)


def test_a_double_click_opens_invoices_in_it(debian: BareDebian) -> None:
    debian.run("desktop-file-validate", "/usr/share/applications/connect-app.desktop")
    for kind in ("ubl-invoice", "ubl-credit-note", "cii-invoice", "svefaktura", "finvoice"):
        said = debian.run("gio", "mime", f"application/x-{kind}+xml").stdout
        assert "connect-app.desktop" in said.partition("\n")[0], said
    for sample, longer, kind in (
        ("march.xml", "march.ubl.xml", "ubl-invoice"),
        ("cii.xml", "one.cii.xml", "cii-invoice"),
        ("svefaktura.xml", "without-ending", "svefaktura"),
        ("finvoice.xml", "finvoice", "finvoice"),
    ):
        shutil.copy(ROOT / "resources" / "samples" / sample, debian.root / "root" / longer)
        said = debian.run("gio", "info", "-a", "standard::content-type", f"/root/{longer}").stdout
        assert f"application/x-{kind}+xml" in said, said


def allowed_calls(debian: BareDebian) -> set[str]:
    """Return the system calls that the unit lets through."""

    def of_group(name: str) -> set[str]:
        found: set[str] = set()
        for line in debian.run("systemd-analyze", "syscall-filter", "--no-pager", name).stdout.splitlines()[1:]:
            word = line.strip()
            if word.startswith("@"):
                found |= of_group(word)
            elif word and not word.startswith("#"):
                found.add(word)
        return found

    unit = (debian.root / "usr/lib/systemd/system/connect-gateway.service").read_text()
    assert re.findall(r"^SystemCallFilter=(.*)$", unit, re.MULTILINE) == ["@system-service", "~@privileged"]
    return of_group("@system-service") - of_group("@privileged")


def test_the_service_runs_as_its_user_within_what_the_unit_allows(debian: BareDebian) -> None:
    """systemd itself does not run in here, so its command is run as its user, and the calls are compared."""
    unit = "/usr/lib/systemd/system/connect-gateway.service"
    debian.run("systemd-analyze", "verify", unit)
    (debian.root / "etc" / "connect").mkdir()
    place = ("--data", "/var/lib/connect", "--config", "/etc/connect/connect.toml")
    debian.run("install", "-d", "-o", "connect", "-g", "connect", "-m", "0700", "/var/lib/connect")
    debian.run("connect-app", "gateway", "init", *place, "--company", "Nordlys Verkstad AB", "--country", "SE")
    assert (debian.root / "srv/connect/print").stat().st_mode & 0o7777 == 0o2770
    command = re.search(r"^ExecStart=(.*)$", (debian.root / unit.lstrip("/")).read_text(), re.MULTILINE)
    assert command is not None
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port = one.getsockname()[1]
    words = command[1].replace("8441", str(port)).split()
    trace = ("strace", "-f", "-qq", "-o", "/tmp/calls", "-e", "signal=none")
    process = subprocess.Popen(debian.command(*trace, *words, user="connect"), stderr=subprocess.DEVNULL)
    try:
        address = debian.root / "var/lib/connect/gateway.json"
        until("the gateway runs", lambda: address.exists() or process.poll() is not None, 120)
        assert process.poll() is None
        token = re.search(r'"token": "([^"]+)"', address.read_text())
        assert token is not None
        with requests.Session() as http:
            http.trust_env = False
            http.headers["Authorization"] = f"Bearer {token[1]}"
            base = f"http://127.0.0.1:{port}"
            assert http.get(f"{base}/readyz", timeout=60).json()["status"] == "ready"
            company = f"{base}/v1/companies/{next(iter(http.get(f'{base}/v1/me', timeout=60).json()['roles']))}"
            http.patch(f"{company}/settings", json={"attachments_enabled": True}, timeout=60)
            given = http.post(f"{company}/files", files={"file": ("one.xml", ubl_invoice("T1"))}, timeout=120)
            assert given.status_code == 201, given.text
            invoice = http.get(f"{company}/files/{given.json()['id']}/invoices", timeout=60).json()["items"][0]["id"]
            sheet = (ROOT / "resources/samples/attachments/time-sheet-260301.pdf").read_bytes()
            url = f"{company}/invoices/{invoice}/attachments"
            attached = http.post(url, files={"file": ("sheet.pdf", sheet)}, timeout=120)
            assert attached.status_code == 201, attached.text
        debian.run("connect-app", "gateway", "check", *place, user="connect")
        debian.run("connect-app", "gateway", "backup", *place, "--to", "/tmp/backup", user="connect")
        refused = debian.run("connect-app", "gateway", "backup", *place, "--to", "/tmp/other", check=False)
        assert (refused.returncode, "sudo -u connect" in refused.stderr) == (2, True)
        assert {path.owner() for path in (debian.root / "var/lib/connect").iterdir()} == {_owner(debian)}
    finally:
        number = re.search(r'"pid": (\d+)', address.read_text()) if address.exists() else None
        os.kill(int(number[1]) if number else process.pid, signal.SIGTERM)
        process.wait(240)  # all of its calls are written down
    calls = set(
        re.findall(r"^\d+ +(?:<\.\.\. )?(\w+)(?:\(| resumed)", (debian.root / "tmp/calls").read_text(), re.MULTILINE)
    )
    assert len(calls) > 50
    assert calls - allowed_calls(debian) == set()


def _owner(debian: BareDebian) -> str:
    number = int(debian.run("id", "-u", "connect").stdout)
    try:
        return pwd.getpwuid(number).pw_name
    except KeyError:
        return str(number)


def test_nothing_is_left_but_the_data_once_it_is_removed(debian: BareDebian) -> None:
    debian.run("apt-get", "-qq", "remove", "--yes", "connect-app", DEBIAN_FRONTEND="noninteractive")

    own = re.compile(r"connect-app|connect-gateway|connect_app")
    left = {path for path in debian.files() if own.search(path) and not path.startswith("root/")}
    assert left == set()
    assert not (debian.root / "usr/lib/connect-app").exists()
    cache = debian.root / "usr/share/applications/mimeinfo.cache"
    assert not cache.exists() or "connect-app" not in cache.read_text()
    assert (debian.root / "var/lib/connect/gateway.db").exists()
