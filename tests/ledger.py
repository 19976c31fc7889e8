"""The ledger of a data folder behind the program's back, whichever database it is in."""

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import psycopg
from pysqlite3 import dbapi2

from tests.postgresql_server import IS_WANTED, copy_database, url_of


class Ledger:
    """A connection on which each statement is committed by itself; values are marked by ``?``."""

    def __init__(self, driver: Any) -> None:
        self._driver = driver

    def execute(self, statement: str, values: tuple[object, ...] = ()) -> Any:
        """Run a statement and return the driver's cursor."""
        if IS_WANTED:
            return self._driver.execute(statement.replace("%", "%%").replace("?", "%s"), values)
        return self._driver.execute(statement, values)


@contextmanager
def ledger_of(data: Path) -> Iterator[Ledger]:
    """Open the ledger of a data folder, whose gateway may be running."""
    driver: Any = (
        psycopg.connect(url_of(data), autocommit=True, options="-c search_path=public,dbos")
        if IS_WANTED
        else dbapi2.connect(str(data / "gateway.db"), timeout=30, isolation_level=None)
    )
    if not IS_WANTED:
        for name in ("fold", "casefold"):
            driver.create_function(name, 1, str.casefold)
    with closing(driver):
        yield Ledger(driver)


def copied(data: Path, to: Path) -> Path:
    """Copy a data folder that nobody works on, its ledger included, and return the copy."""
    shutil.copytree(data, to)
    if IS_WANTED:
        copy_database(data, to)
    return to
