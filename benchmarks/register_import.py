"""Import of 100,000 rows of the e-mail list, preview and import, against bare reading of the same file.

Goals: 2.0 for XLSX; 3.0 for CSV, where half of the cost is that the rows wait on disk and not in memory.

Ours is all that the gateway does: preview (read, check every address, compare with the list), then the import (rows,
events, what is needed to undo it, routes of waiting invoices, one durable commit). For XLSX the reference
is openpyxl's read-only iteration. Reading CSV takes a twentieth of what any database needs to keep the rows, so for CSV
the reference is csv and the same rows and events written by bare SQLite in one transaction; the ratio to csv alone is
kept beside it as ``to_csv_alone``.
"""

import csv
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from benchmarks import measuring

GOALS = {"xlsx": 2.0, "csv": 3.0}
ROWS = 100_000


def run() -> dict[str, float]:
    """Measure, publish, and return the ratios by name."""
    ratios = {}
    with tempfile.TemporaryDirectory() as folder:
        for kind, what in (("xlsx", "openpyxl"), ("csv", "csv and bare SQLite")):
            path = Path(folder, f"list.{kind}")
            path.write_bytes(list_file(kind))
            comparison = measuring.compare(
                ours=lambda kind=kind, path=path: _cost_of(f"ours-{kind}", path),
                reference=lambda kind=kind, path=path: _cost_of(f"bare-{kind}", path),
            )
            name = f"register_import_{kind}"
            more = {"to_csv_alone": comparison.ours / _cost_of("alone-csv", path)} if kind == "csv" else {}
            measuring.publish(name, f"import of {ROWS:,} rows with preview, {what}", comparison, GOALS[kind], **more)
            ratios[name] = comparison.ratio
    return ratios


def _rows(count: int) -> Iterator[tuple[str, str]]:
    return ((f"{number * 7:08d}", f"faktura.{number}@kund{number % 977}.example") for number in range(count))


def list_file(kind: str, count: int = ROWS) -> bytes:
    """Return an e-mail list of so many rows, xlsx or csv."""
    from connect_app.gateway.registers.exporting import written

    return written("xlsx" if kind == "xlsx" else "csv", ("customer_number", "email"), _rows(count), ",")


def _cost_of(side: str, path: Path) -> float:
    command = [sys.executable, "-m", "benchmarks.register_import", side, str(path)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def ours(path: Path, folder: Path, rows: int = ROWS) -> Callable[[], None]:
    """Return the work of a gateway with its data in ``folder``: preview, and import of so many rows."""
    from connect_app.domain.routing import Reachability
    from connect_app.gateway.registers.email_list_import import ListKind, carry_out, read_list_file
    from connect_app.gateway.registers.planning import plan_import
    from connect_app.gateway.registers.register_routes import OneAnswer
    from connect_app.gateway.store.companies import create_company
    from connect_app.gateway.store.engine import open_database

    database = open_database(folder)
    kind = ListKind(single=False)
    with database.writing() as connection:
        company_id = create_company(connection, "Benchmark", None, None, {})

    def work() -> None:
        with closing(read_list_file(path.read_bytes(), {}, single=False)) as file:  # read once, for the preview
            with database.reading() as connection:
                plan_import(connection, company_id, file, kind)
            with database.writing() as connection:
                plan = plan_import(connection, company_id, file, kind)
                unknown = OneAnswer(Reachability.UNKNOWN)
                result = carry_out(connection, company_id, plan, lambda *_: unknown, "benchmark")
        if (result.added, result.rejected_count) != (rows, 0):
            raise RuntimeError(f"not all rows were imported: {result.added}")

    return work


def _bare_xlsx(path: Path) -> None:
    from openpyxl import load_workbook

    sheet = load_workbook(path, read_only=True).worksheets[0]
    if sum(1 for _ in sheet.iter_rows(values_only=True)) != ROWS + 1:
        raise RuntimeError("the sheet was not read whole")


def _bare_csv(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def _bare_sqlite(path: Path, folder: Path) -> None:
    from pysqlite3 import dbapi2

    from connect_app.gateway.store.engine import create_engine
    from connect_app.gateway.store.tables import email_list, event, metadata

    engine = create_engine(folder)
    metadata.create_all(engine)
    engine.dispose()
    connection = dbapi2.connect(str(folder / "gateway.db"))
    connection.execute("PRAGMA synchronous = FULL")
    with connection:
        rows = _bare_csv(path)[1:]
        connection.executemany(
            f"INSERT INTO {email_list.name} (company_id, customer_number, id, email, folded, updated_at, version) "
            "VALUES ('c', ?, ?, ?, ?, 0, 1)",
            ((number, number, email, f"{number} {email}") for number, email in rows),
        )
        connection.executemany(
            f"INSERT INTO {event.name} (company_id, kind, object_type, object_id, at, by, data) "
            "VALUES ('c', 'email_list.changed', 'email_list', ?, 0, 'local', '{}')",
            ((number,) for number, _ in rows),
        )
    connection.close()


def _child(side: str, path: Path) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        works: dict[str, Callable[[], object]] = {
            "bare-xlsx": lambda: _bare_xlsx(path),
            "bare-csv": lambda: _bare_sqlite(path, folder),
            "alone-csv": lambda: _bare_csv(path),
        }
        work = ours(path, folder) if side.startswith("ours") else works[side]
        if side == "bare-xlsx":
            import openpyxl  # noqa: F401
        start = time.process_time()
        work()
        print(time.process_time() - start)


if __name__ == "__main__":
    if len(sys.argv) == 3:
        _child(sys.argv[1], Path(sys.argv[2]))
    else:
        run()
