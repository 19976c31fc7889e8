"""Where the files lie that the program brings along: beside the package in a checkout, inside it once installed."""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def user_guide() -> Path:
    """Return the path of the user guide, its pictures beside it. Raises FileNotFoundError as `resource`."""
    for path in (_PACKAGE / "resources" / "guide" / "user-guide.md", _PACKAGE.parent / "docs" / "user-guide.md"):
        if path.exists():
            return path
    raise FileNotFoundError("user-guide.md")


def changes() -> Path:
    """Return the path of the list of changes. Raises FileNotFoundError as `resource`."""
    for path in (_PACKAGE / "resources" / "guide" / "CHANGELOG.md", _PACKAGE.parent / "CHANGELOG.md"):
        if path.exists():
            return path
    raise FileNotFoundError("CHANGELOG.md")


def resource(name: str) -> Path:
    """Return the path of a file or folder under ``resources/``, such as ``templates/invoice.typ``.

    Raises FileNotFoundError if the program came without it.
    """
    for folder in (_PACKAGE / "resources", _PACKAGE.parent / "resources"):
        if (folder / name).exists():
            return folder / name
    raise FileNotFoundError(f"resources/{name}")
