"""Wheel and sdist: built without a network, and all that the program needs is in them."""

import email
import os
import re
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest

from connect_app import __version__

ROOT = Path(__file__).parents[2]
NAME = f"connect_app-{__version__}"


def build(folder: Path, to: Path, *words: str, **environment: str) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "-d", str(to), *words]
    # The one proxy that is named refuses; whatever wanted to fetch something would fail.
    nowhere = {"https_proxy": "http://127.0.0.1:9", "http_proxy": "http://127.0.0.1:9"}
    found = {name: value for name, value in os.environ.items() if name != "CONNECT_HOME_PAGE"}
    given = found | nowhere | environment
    done = subprocess.run(command, cwd=folder, env=given, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    build(ROOT, folder)
    return folder


@pytest.fixture(scope="module")
def wheel(made: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(made / f"{NAME}-py3-none-any.whl") as file:
        return {name: file.read(name) for name in file.namelist()}


@pytest.fixture(scope="module")
def sources(made: Path) -> set[str]:
    with tarfile.open(made / f"{NAME}.tar.gz") as file:
        return {name.removeprefix(f"{NAME}/") for name in file.getnames()}


def tracked(*folders: str) -> set[str]:
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", *folders]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout
    return {name for name in listed.decode().split("\0") if (ROOT / name).is_file()}


def catalogues() -> set[str]:
    names = {path.stem for path in (ROOT / "translations").glob("*.ts")}
    assert len(names) == 8
    return {f"connect_app/desktop/translations/{name}.qm" for name in names}


def test_the_wheel_has_all_that_the_program_reads(wheel: dict[str, bytes]) -> None:
    program = tracked("connect_app")
    resources = {f"connect_app/{name}" for name in tracked("resources")}
    guide = {f"connect_app/resources/guide/{name.removeprefix('docs/')}" for name in tracked("docs/pictures")}

    assert {f"connect_app/resources/{part}" for part in ("fonts", "samples", "templates")} <= {
        str(Path(name).parent) for name in resources
    }
    expected = program | resources | guide | catalogues()
    expected |= {"connect_app/resources/guide/user-guide.md", "connect_app/resources/guide/CHANGELOG.md"}
    expected |= {"connect_app/commit"}
    inside = {name for name in wheel if ".dist-info/" not in name}
    assert inside == expected


def test_translations_in_the_wheel_are_those_of_today(wheel: dict[str, bytes]) -> None:
    word = "Skicka valda".encode("utf-16-be")

    assert word in wheel["connect_app/desktop/translations/connect_sv.qm"]
    assert word not in wheel["connect_app/desktop/translations/connect_de.qm"]


def test_the_sdist_has_all_that_is_tracked_and_what_a_build_makes(sources: set[str]) -> None:
    left_at_home = {".ci/run", ".gitattributes"}
    made = {"PKG-INFO", "packaging/commit"} | catalogues()

    expected = (tracked() - left_at_home) | made
    assert {name for name in expected if "/" in name} == {name for name in sources if "/" in name}
    assert sources <= expected


def test_a_wheel_made_of_the_sdist_is_the_same(made: Path, tmp_path: Path) -> None:
    with tarfile.open(made / f"{NAME}.tar.gz") as file:
        file.extractall(tmp_path, filter="data")
    build(tmp_path / NAME, tmp_path / "again", "-t", "wheel")

    wheel = f"{NAME}-py3-none-any.whl"
    assert (tmp_path / "again" / wheel).read_bytes() == (made / wheel).read_bytes()


def test_version_and_commit_come_from_one_place_each(wheel: dict[str, bytes], tmp_path: Path) -> None:
    described = subprocess.run(
        [sys.executable, "-m", "connect_app", "--version"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    said = described.stdout.strip()

    assert re.fullmatch(rf"Connect {re.escape(__version__)} \([0-9a-f]{{12}}(-dirty)?\)", said)
    assert said == f"Connect {__version__} ({wheel['connect_app/commit'].decode().strip()})"
    assert "version" in tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dynamic"]


def test_an_index_page_has_what_it_shows(wheel: dict[str, bytes]) -> None:
    page = email.message_from_bytes(wheel[f"{NAME}.dist-info/METADATA"])

    assert page["Author"] and page["Keywords"] and page["License-Expression"] == "Apache-2.0"
    assert page["Version"] == __version__
    assert len(page.get_all("Classifier")) > 10
    assert len(page.get_all("License-File")) == 3
    text = page.get_payload()
    assert text.startswith("# Connect")
    assert re.findall(r"\]\((?!https?://)", text) == []


def test_with_a_home_page_pictures_and_links_lead_there(tmp_path: Path) -> None:
    build(ROOT, tmp_path, "-t", "wheel", CONNECT_HOME_PAGE="https://code.example/connect/")
    with zipfile.ZipFile(tmp_path / f"{NAME}-py3-none-any.whl") as file:
        page = email.message_from_bytes(file.read(f"{NAME}.dist-info/METADATA"))

    assert "Homepage, https://code.example/connect" in page.get_all("Project-URL")
    targets = re.findall(r"\]\(https://code\.example/connect/(raw|blob)/[0-9a-f]{12}/([^)#]+)", page.get_payload())
    assert ("raw", "docs/pictures/seven-with-attachments.png") in targets
    assert ("blob", "docs/user-guide.md") in targets
    assert [name for _, name in targets if not (ROOT / name).exists()] == []
