"""A bare Debian in a folder, entered by chroot: what a package finds on a computer that has nothing.

The empty system is laid down once for each test run; each test works on a copy.
"""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

_RELEASE = "bookworm"
_LIMIT_S = 600
_PASSED_ON = (
    "PIP_CERT",
    "SSL_CERT_FILE",
    "http_proxy",
    "https_proxy",
    "no_proxy",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "NO_PROXY",
)


class BareDebian:
    """A copy that may be changed. ``root``: where it lies."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def run(
        self, *words: str, user: str | None = None, check: bool = True, **environment: str
    ) -> subprocess.CompletedProcess[str]:
        """Run a program inside; its output is returned, and shown by the failure if ``check``."""
        done = subprocess.run(
            self.command(*words, user=user, **environment),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=_LIMIT_S,
        )
        if check and done.returncode != 0:
            pytest.fail(f"{' '.join(words)} ended with {done.returncode}:\n{done.stdout[-4000:]}{done.stderr[-4000:]}")
        return done

    def command(self, *words: str, user: str | None = None, **environment: str) -> list[str]:
        """Return what runs a program inside."""
        path = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
        passed = [f"{name}={os.environ[name]}" for name in _PASSED_ON if name in os.environ]
        more = [f"{name}={value}" for name, value in environment.items()]
        inside = ["setpriv", f"--reuid={user}", f"--regid={user}", "--init-groups"] if user else []
        return [
            "env",
            "-i",
            path,
            "HOME=/root",
            "LANG=C.UTF-8",
            *passed,
            *more,
            "chroot",
            str(self.root),
            *inside,
            *words,
        ]

    def install(self, *packages: str) -> None:
        """Install packages; nothing is started."""
        quiet = ("apt-get", "-qq", "-o", "Dpkg::Use-Pty=0")
        self.run(*quiet, "update", DEBIAN_FRONTEND="noninteractive")
        self.run(*quiet, "install", "--yes", "--no-install-recommends", *packages, DEBIAN_FRONTEND="noninteractive")

    def files(self) -> set[str]:
        """Return the paths of all that lies in it, but for what the system keeps of its packages and runs."""
        left_out = ("proc", "sys", "dev", "tmp", "run", "var/cache", "var/lib/dpkg", "var/lib/apt", "var/log")
        found = set()
        for folder, folders, names in os.walk(self.root):
            place = os.path.relpath(folder, self.root)
            folders[:] = [name for name in folders if os.path.normpath(f"{place}/{name}") not in left_out]
            found |= {os.path.normpath(f"{place}/{name}") for name in (*names, *folders)}
        return found


def lay_empty(folder: Path) -> Path:
    """Lay an empty Debian into a folder; skip where that cannot be done."""
    if os.geteuid() != 0:
        pytest.skip("only root may enter another system")
    if shutil.which("debootstrap") is None:
        quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(
            ["apt-get", "install", "-qq", "--yes", "debootstrap"], env=quiet, check=False, capture_output=True
        )
    if shutil.which("debootstrap") is None:
        pytest.skip("debootstrap cannot be had here")
    made = subprocess.run(
        ["debootstrap", "--variant=minbase", "--include=ca-certificates", _RELEASE, str(folder), *_mirror()],
        capture_output=True,
        text=True,
        check=False,
        timeout=_LIMIT_S,
    )
    if made.returncode != 0:
        pytest.skip(f"a bare Debian cannot be had here: {made.stdout[-300:]}")
    return folder


def _mirror() -> list[str]:
    """Return where this computer has its packages from; nothing where it does not say: debootstrap knows a place."""
    for path in sorted(Path("/etc/apt/sources.list.d").glob("*.sources")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("URIs:"):
                return line.split()[1:2]
    return []


@contextmanager
def copied(empty: Path, folder: Path) -> Iterator[BareDebian]:
    """Give a copy of an empty Debian that knows the network of this computer; it goes at the end."""
    subprocess.run(["cp", "-a", f"{empty}/.", str(folder)], check=True)
    folder.chmod(0o755)  # pytest makes folders for one user only, and others live in this one
    for name in ("/etc/resolv.conf", "/etc/ssl/certs/ca-certificates.crt", "/etc/pip.conf"):
        if Path(name).exists():
            shutil.copy(name, folder / name.lstrip("/"))
    for path in Path("/etc/apt/apt.conf.d").glob("*"):
        if "docker" not in path.name and "packagekit" not in path.name and "appstream" not in path.name:
            shutil.copy(path, folder / "etc/apt/apt.conf.d")
    mounts = [("proc", "proc"), ("sysfs", "sys"), ("tmpfs", "tmp")]
    mounted: list[Path] = []
    try:
        for kind, name in mounts:
            subprocess.run(["mount", "-t", kind, kind, folder / name], check=True)
            mounted.append(folder / name)
        subprocess.run(["mount", "--rbind", "/dev", folder / "dev"], check=True)
        mounted.append(folder / "dev")
        subprocess.run(["mount", "--make-rslave", folder / "dev"], check=True)
        yield BareDebian(folder)
    finally:
        for path in reversed(mounted):
            subprocess.run(["umount", "-R", "-l", path], check=False)
        if not any(os.path.ismount(path) for path in mounted):
            shutil.rmtree(folder, ignore_errors=True)
