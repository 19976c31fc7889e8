"""A data folder and its database on a server are tied by a mark, whenever the tying is cut off."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from connect_app.domain.errors import FixSettings
from connect_app.gateway.process import data_folder
from connect_app.gateway.process.data_folder import tie
from connect_app.gateway.store.engine import Database, open_database


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """Any database: the mark is a row of it."""
    made = open_database(tmp_path)
    yield made
    made.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "folder"
    made.mkdir()
    return made


def test_a_database_that_lost_all_is_missed_though_nothing_is_stored(database: Database, folder: Path) -> None:
    tie(folder, database)
    tie(folder, database)
    with database.writing() as connection:
        connection.exec_driver_sql("DELETE FROM data_folder")
    with pytest.raises(FixSettings, match="database_gone"):
        tie(folder, database)


@pytest.mark.parametrize("place", ["before", "after"])
def test_a_tying_that_was_cut_off_goes_on(
    database: Database, folder: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    write_mark = data_folder.write_mark

    def die(*given: object) -> None:
        if place == "before":
            raise KeyboardInterrupt
        write_mark(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(data_folder, "write_mark", die)
    replace = Path.replace
    if place == "after":
        monkeypatch.setattr(Path, "replace", lambda *_given: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        tie(folder, database)
    monkeypatch.setattr(data_folder, "write_mark", write_mark)
    monkeypatch.setattr(Path, "replace", replace)
    tie(folder, database)
    tie(folder, database)
