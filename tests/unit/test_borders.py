"""Which libraries each package may use; the borders between our own packages are import-linter's, in pyproject.toml.

Every import statement counts, those inside functions and under TYPE_CHECKING too.
"""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "connect_app"

ALLOWED = {
    "domain": {"stdnum"},
    "formats": {"babel", "lxml"},
    "documents": {
        *("PIL", "babel", "img2pdf", "lxml", "oxmsg", "pikepdf", "pillow_heif", "pypdfium2", "typst", "zxingcpp"),
        *("segno", "stdnum"),
        *("mockeinvoice", "saxonche"),  # of the optional extra
    },
    "contract": {"pydantic"},
    "gateway": {
        *("alembic", "fastapi", "h11", "pydantic", "python_multipart", "starlette", "uvicorn"),
        *("dbos", "psycopg", "pysqlite3", "sqlalchemy"),
        *("aiosmtpd", "babel", "email_validator", "flufl", "holidays", "imap_tools", "jinja2", "keyring", "openpyxl"),
        *("authlib", "cryptography", "dns", "lxml", "msal", "python_calamine", "requests", "urllib3"),
        *("css_inline", "nh3"),
    },
    "client": {
        *("cryptography", "openpyxl", "platformdirs", "pydantic", "pydantic_core"),
        *("requests", "requests_toolbelt", "urllib3"),
    },
    "desktop": {"PySide6", "qtawesome", "shiboken6"},
    "headless": set(),
    "system": {"cryptography", "keyring"},
    "": set(),  # the modules beside the packages
}


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            yield node.module


def _foreign(package: str) -> dict[str, set[str]]:
    """Return the libraries that a package imports, with the files that do."""
    found: dict[str, set[str]] = {}
    folder = PACKAGE / package
    for path in folder.rglob("*.py") if package else PACKAGE.glob("*.py"):
        for module in _imports(path):
            top = module.split(".")[0]
            if top != "connect_app" and top not in sys.stdlib_module_names:
                found.setdefault(top, set()).add(str(path.relative_to(ROOT)))
    return found


@pytest.mark.parametrize("package", ALLOWED)
def test_a_package_uses_only_its_own_libraries(package: str) -> None:
    strangers = {name: sorted(files) for name, files in _foreign(package).items() if name not in ALLOWED[package]}
    assert not strangers


def test_every_package_has_its_list() -> None:
    packages = {path.parent.name for path in PACKAGE.glob("*/__init__.py")}
    assert packages == set(ALLOWED) - {""}


def test_every_library_in_use_is_declared() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = project["dependencies"] + [one for extra in project["optional-dependencies"].values() for one in extra]
    names = {re.split(r"[\s<>=!~\[;]", line)[0].lower().replace("-", "_").replace(".", "_") for line in declared}
    named_otherwise = {
        "PIL": "pillow",
        "PySide6": "pyside6_essentials",
        "dns": "dnspython",
        "flufl": "flufl_bounce",
        "oxmsg": "python_oxmsg",
        "pydantic_core": "pydantic",
        "shiboken6": "pyside6_essentials",
        "h11": "uvicorn",
        "mockeinvoice": "mock_einvoice",
        "starlette": "fastapi",
        "stdnum": "python_stdnum",
        "urllib3": "requests",
        "zxingcpp": "zxing_cpp",
    }
    used = {library for package in ALLOWED for library in _foreign(package)}
    assert {name for name in used if named_otherwise.get(name, name.lower()) not in names} == set()


def test_names_say_what_is_inside() -> None:
    vague = {"utils", "util", "helpers", "helper", "manager", "managers", "common", "misc"}
    assert not [path for path in PACKAGE.rglob("*") if path.stem in vague]


def test_every_library_has_its_line_in_the_decisions() -> None:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    page = (ROOT / "docs" / "decisions" / "dependencies.md").read_text(encoding="utf-8")
    told = {
        name.strip() for row in re.findall(r"^\| ([a-z0-9, .-]+) \|", page, re.MULTILINE) for name in row.split(",")
    }

    assert {re.split(r"[\s<>=!~\[;]", line)[0] for line in declared} ^ (told - {"library", "---"}) == set()


@pytest.mark.parametrize("lock", ["run", "dev"])
def test_every_library_is_locked(lock: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    declared = project["project"]["dependencies"] + (project["dependency-groups"]["dev"] if lock == "dev" else [])
    locked = (ROOT / "requirements" / f"{lock}.txt").read_text(encoding="utf-8")

    names = {re.split(r"[\s<>=!~\[;]", line)[0] for line in declared}
    assert names - set(re.findall(r"^([a-z0-9.-]+)==", locked, re.MULTILINE)) == set()
