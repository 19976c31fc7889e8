"""Programs out of Debian packages that a test wants to run, without installing or starting anything of them."""

import shutil
import subprocess
from pathlib import Path

import pytest

_LIMIT_S = 120


def program_of(package: str, path: str, folder: Path) -> Path:
    """Return a program: the installed one, else that of the package, unpacked into ``folder``; skip without either."""
    installed = Path("/", path)
    if installed.exists():
        return installed
    if shutil.which("apt-get") is None:
        pytest.skip(f"{package} cannot be had here")
    fetched = subprocess.run(
        ["apt-get", "download", package], cwd=folder, capture_output=True, timeout=_LIMIT_S, check=False
    )
    found = sorted(folder.glob(f"{package}_*.deb"))
    if fetched.returncode != 0 or not found:
        pytest.skip(f"{package} cannot be fetched here: {fetched.stderr.decode(errors='replace').strip()}")
    subprocess.run(["dpkg-deb", "-x", found[0], folder / package], check=True)
    return folder / package / path
