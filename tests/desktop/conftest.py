"""One real gateway process for the tests of this folder, and a place of work on it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from connect_app.desktop.workplace import Workplace
from tests.desktop.workplaces import open_workplace
from tests.running_gateway import RunningGateway


@pytest.fixture(scope="session")
def gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningGateway]:
    """A gateway in practice mode. Tests share it, so each looks at what it made itself."""
    with RunningGateway(tmp_path_factory.mktemp("gateway")) as running:
        yield running
        assert "Traceback" not in running.log


@pytest.fixture
def workplace(gateway: RunningGateway, tmp_path: Path, qtbot: QtBot) -> Iterator[Workplace]:
    """An administrator's place of work."""
    with open_workplace(gateway, tmp_path) as opened:
        yield opened
