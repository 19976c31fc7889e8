"""The Windows packages out of the folder that PyInstaller made on Windows: ``dev.py package msi``.

wixl (msitools) makes them on any system. One is for the whole computer, one for a single user.
"""

import shutil
import subprocess
import sys
import tempfile
import uuid
from pathlib import Path

import icons

from connect_app import __version__

DEFINITION = Path(__file__).parent / "windows" / "connect.wxs"
SCOPES = ("machine", "user")
_OURS = uuid.UUID("b1d7a2e0-51c5-4e0c-8a56-5a4a3b0d2f14")


def build(out: Path, payload: Path) -> list[Path]:
    """Build both packages into a folder; return their paths."""
    if not (payload / "connect.exe").is_file():
        sys.exit(f"dev.py: {payload} is not the folder that PyInstaller made on Windows: it has no connect.exe.")
    return [_build(out, payload, scope) for scope in SCOPES]


def _build(out: Path, payload: Path, scope: str) -> Path:
    made = out / f"connect-{__version__}-x64-{scope}.msi"
    with tempfile.TemporaryDirectory(prefix="connect-msi-") as name:
        folder = Path(name)  # wixl takes only paths within the folder where it runs
        shutil.copytree(payload, folder / "payload")
        shutil.copy(DEFINITION, folder)
        (folder / "connect.ico").write_bytes(icons.ico())
        files = sorted(
            path.relative_to(folder).as_posix() for path in (folder / "payload").rglob("*") if path.is_file()
        )
        heat = ["wixl-heat", "-p", "payload/", "--component-group", "Files", "--var", "var.Payload"]
        heat += ["--directory-ref", "INSTALLDIR", "--win64"]
        found = subprocess.run(
            heat, input="\n".join(files) + "\n", cwd=folder, capture_output=True, text=True, check=True
        )
        (folder / "files.wxs").write_text(found.stdout, encoding="utf-8")
        names = {"Scope": scope, "Version": __version__, "Payload": "payload", "Icon": "connect.ico", "Win64": "yes"}
        names |= {f"{part}Guid": _guid(scope, part) for part in ("Entries", "Autostart", "Shortcut")}
        defined = [word for key, value in names.items() for word in ("-D", f"{key}={value}")]
        command = ["wixl", "-a", "x64", *defined, "-o", "made.msi", DEFINITION.name, "files.wxs"]
        subprocess.run(command, cwd=folder, check=True)
        shutil.move(folder / "made.msi", made)
    return made


def _guid(scope: str, part: str) -> str:
    return str(uuid.uuid5(_OURS, f"{scope} {part}")).upper()
