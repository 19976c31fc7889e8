"""Which commit this program was built from."""

import subprocess
from pathlib import Path

from connect_app import __version__

UPDATE_ADDRESS = ""
"""Where a build lets its windows look for a newer version; "" for nowhere. The policy of a computer comes first."""
UPDATE_KEY = ""
"""The Ed25519 public key of who signs that version: its 32 bytes in base64."""
_PACKAGE = Path(__file__).parent
_NOTED = (_PACKAGE / "commit", _PACKAGE.parent / "packaging" / "commit")
"""Where a build notes it: in the installed package, and in the archive of the sources."""


def version_and_commit() -> str:
    """Return what a person reports: the version and, where it is known, the commit."""
    known = commit()
    return f"{__version__} ({known})" if known else __version__


def commit() -> str:
    """Return the short name of the commit, ``-dirty`` after it if files were changed since; empty if unknown."""
    for path in _NOTED:
        if path.exists():
            return path.read_text(encoding="ascii").strip()
    return _checked_out() if (_PACKAGE.parent / ".git").exists() else ""


def _checked_out() -> str:
    command = ["git", "describe", "--always", "--dirty", "--abbrev=12", "--exclude=*"]
    try:
        done = subprocess.run(  # noqa: S603
            command, cwd=_PACKAGE.parent, capture_output=True, text=True, timeout=10, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""
