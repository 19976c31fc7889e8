"""The wheel on a bare Debian, by pipx and by uv: as the README says, in four languages, its main job done."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from dev import FONT_PACKAGE, QT_LIBRARIES
from tests.bare_debian import BareDebian, copied, lay_empty
from tests.running_gateway import ROOT

pytestmark = [pytest.mark.full, pytest.mark.root_only, pytest.mark.timeout(1500)]

OFF_SCREEN = [*list(QT_LIBRARIES)[:6], FONT_PACKAGE]
SAY = """
import sys
from PySide6.QtCore import QCoreApplication
from connect_app.desktop.text.translating import install_translations
application = QCoreApplication(sys.argv)
for language in ("en", "sv", "de", "ro"):
    kept = install_translations(application, language)
    print(language, application.translate("Actions", "&Help"))
    for one in kept:
        application.removeTranslator(one)
"""
WORDS = {"en": "&Help", "sv": "&Hjälp", "de": "&Hilfe", "ro": "&Ajutor"}


@pytest.fixture(scope="module")
def debian(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BareDebian]:
    out = tmp_path_factory.mktemp("dist")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(out)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    empty = lay_empty(tmp_path_factory.mktemp("empty"))
    with copied(empty, tmp_path_factory.mktemp("system")) as system:
        shutil.rmtree(empty)
        (wheel,) = out.glob("*.whl")
        shutil.copy(wheel, system.root / "root" / wheel.name)
        system.install("python3", "python3-venv", "pipx", *OFF_SCREEN)
        yield system


def wheel_in(debian: BareDebian) -> str:
    (wheel,) = (debian.root / "root").glob("*.whl")
    return f"/root/{wheel.name}"


def does_its_job(debian: BareDebian, program: str, python: str) -> None:
    said = debian.run(program, "--version").stdout
    assert said.startswith("Connect ")
    spoken = debian.run(python, "-c", SAY, QT_QPA_PLATFORM="offscreen").stdout
    assert dict(line.split(" ", 1) for line in spoken.splitlines()) == WORDS
    done = debian.run(program, "tour", "--out", "/root/tour", QT_QPA_PLATFORM="offscreen")
    assert "The tour is done" in done.stdout
    assert len(list((debian.root / "root/tour").glob("*.png"))) > 20
    shutil.rmtree(debian.root / "root/tour")


def test_pipx_installs_and_removes_it(debian: BareDebian) -> None:
    debian.run("pipx", "install", wheel_in(debian))
    does_its_job(debian, "/root/.local/bin/connect-app", "/root/.local/pipx/venvs/connect-app/bin/python")
    debian.run("pipx", "uninstall", "connect-app")
    assert not Path(debian.root, "root/.local/bin/connect-app").is_symlink()


def test_uv_installs_and_removes_it(debian: BareDebian) -> None:
    debian.run("pipx", "install", "uv")
    uv = "/root/.local/bin/uv"
    debian.run(uv, "tool", "install", "--python", "/usr/bin/python3", wheel_in(debian), **index_settings(debian))
    does_its_job(debian, "/root/.local/bin/connect-app", "/root/.local/share/uv/tools/connect-app/bin/python")
    debian.run(uv, "tool", "uninstall", "connect-app")
    assert not Path(debian.root, "root/.local/bin/connect-app").exists()


def index_settings(debian: BareDebian) -> dict[str, str]:
    """Return the index of pip as uv's; uv does not read pip's own settings."""
    debian.run("python3", "-m", "venv", "/root/looking")
    said = debian.run("/root/looking/bin/python", "-m", "pip", "config", "list")
    for line in said.stdout.splitlines():
        name, _, value = line.partition("=")
        if name.endswith(".index-url"):
            return {"UV_DEFAULT_INDEX": value.strip("'")}
    return {}
