"""Builds what is installed: ``python3 dev.py package wheel | deb | sbom …``; all of it goes to ``dist``, with hashes.

Built twice from one commit the files are the same: times come from the commit, names are sorted, and nothing of this
computer goes in.
"""

import argparse
import hashlib
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SUMS = "SHA256SUMS"
_A_DAY = 1767225600  # 2026-01-01, where no commit is known


def main() -> int:
    """Build what the words say; return the exit code."""
    parser = argparse.ArgumentParser(prog="dev.py package", description="Build what is installed.")
    parser.add_argument("what", nargs="+", choices=sorted(WORDS), metavar="what", help=", ".join(sorted(WORDS)))
    parser.add_argument("--out", type=Path, default=ROOT / "dist", metavar="DIR", help="where to (dist)")
    arguments = parser.parse_args()
    out: Path = arguments.out.absolute()
    out.mkdir(parents=True, exist_ok=True)
    os.environ |= {"SOURCE_DATE_EPOCH": str(built_at()), "COLUMNS": "80", "QT_QPA_PLATFORM": "offscreen"}
    sys.path.insert(0, str(ROOT))
    for word in arguments.what:
        for made in WORDS[word](out):
            print(f"{made.stat().st_size / 1e6:8.1f} MB  {made.name}")
    write_sums(out)
    return 0


def built_at() -> int:
    """Return the time of the commit, in seconds since 1970."""
    done = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    return int(done.stdout) if done.returncode == 0 and done.stdout.strip() else _A_DAY


def write_sums(out: Path) -> None:
    """Write the hashes of all that lies in ``dist``, for sha256sum -c."""
    names = sorted(path.name for path in out.iterdir() if path.is_file() and path.name != SUMS)
    lines = [f"{hashlib.sha256((out / name).read_bytes()).hexdigest()}  {name}\n" for name in names]
    (out / SUMS).write_text("".join(lines), encoding="utf-8")


def wheel(out: Path) -> list[Path]:
    """Build wheel and sdist."""
    before = {path: path.stat().st_mtime_ns for path in out.iterdir()}
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-d", str(out)], cwd=ROOT, check=True, stdout=subprocess.DEVNULL
    )
    return [path for path in sorted(out.glob("connect_app-*")) if before.get(path) != path.stat().st_mtime_ns]


def sbom(out: Path) -> list[Path]:
    """Write the bill of materials (CycloneDX): the libraries of the lock with their hashes, and the fonts."""
    import materials

    return [materials.write(out)]


def deb(out: Path) -> list[Path]:
    """Build the Debian package for the Python of this computer."""
    import debian

    return [debian.build(out)]


def bundle(out: Path) -> list[Path]:
    """Build PyInstaller's folder (on macOS an application) for this system: the folder ``connect-app``."""
    spec = ROOT / "packaging" / "pyinstaller" / "connect-app.spec"
    command = [Path(sys.executable).with_name("pyinstaller"), "--noconfirm", "--log-level", "WARN", "--distpath", out]
    subprocess.run([*command, "--workpath", ROOT / "build" / "pyinstaller", spec], cwd=ROOT, check=True)
    return []


def msi(out: Path) -> list[Path]:
    """Build the Windows packages of the folder ``connect-app`` beside them, which `bundle` made on Windows."""
    import msi

    return msi.build(out, out / "connect-app")


WORDS: dict[str, Callable[[Path], list[Path]]] = {
    "bundle": bundle,
    "deb": deb,
    "msi": msi,
    "sbom": sbom,
    "wheel": wheel,
}

if __name__ == "__main__":
    sys.exit(main())
