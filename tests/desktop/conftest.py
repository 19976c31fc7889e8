"""Real gateway processes for the tests of this folder, and a place of work or a window on them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from connect_app.desktop.background.workplace import Workplace
from connect_app.desktop.main import Desktop
from tests.desktop.windows import open_desktop
from tests.desktop.workplaces import open_workplace
from tests.running_gateway import RunningGateway


@pytest.fixture(scope="session")
def gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningGateway]:
    """A gateway in practice mode. Tests share it, so each looks at what it made itself."""
    with RunningGateway(tmp_path_factory.mktemp("gateway")) as running:
        yield running
        assert not running.fault


@pytest.fixture(scope="session", autouse=True)
def _clipboard_let_go(qapp: QGuiApplication) -> Iterator[None]:
    """Empty the clipboard while Python still runs: Qt takes longer to end, and would then free an object of Python."""
    yield
    qapp.clipboard().clear()


@pytest.fixture
def workplace(gateway: RunningGateway, tmp_path: Path, qtbot: QtBot) -> Iterator[Workplace]:
    """An administrator's place of work."""
    with open_workplace(gateway, tmp_path) as opened:
        yield opened


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningGateway]:
    """A gateway for one file whose tests look at the whole window, so that no other file's invoices stand in it."""
    with RunningGateway(tmp_path_factory.mktemp("running") / "data") as gateway:
        yield gateway
        assert not gateway.fault


@pytest.fixture
def desktop(running: RunningGateway, tmp_path: Path, qtbot: QtBot) -> Iterator[Desktop]:
    """The open window."""
    with open_desktop(running, tmp_path, qtbot) as opened_desktop:
        yield opened_desktop
