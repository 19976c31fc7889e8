"""P1: import of one file with 10,000 UBL invoices against raw ``lxml.iterparse`` over the same file. Goal: 2.0.

The import is all that the gateway does: the bytes into the blob store with their hash, splitting, reading, duplicate
check, rows, full text, events, one durable commit. Each side runs in a process of its own and counts its CPU time
(user and system) around the work, since a gateway that takes a file in is running already.
"""

import gc
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks import measuring
from benchmarks.sample_invoices import write_invoices

GOAL = 2.0
INVOICES = 10_000


def run() -> dict[str, float]:
    """Measure, publish, and return the ratio by name."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "batch.xml")
        write_invoices(path, INVOICES)
        comparison = measuring.compare(ours=lambda: _cost_of("import", path), reference=lambda: _cost_of("parse", path))
    measuring.publish("p1", f"import of {INVOICES:,} UBL invoices in one file", comparison, GOAL)
    return {"p1": comparison.ratio}


def _cost_of(side: str, path: Path) -> float:
    command = [sys.executable, "-m", "benchmarks.p1_import", side, str(path)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def take_in(path: Path, folder: Path) -> float:
    """Import ``path`` into a new data folder and return the CPU time in seconds."""
    from connect_app.documents.worker import DocumentWorker
    from connect_app.gateway.intake.intake import Intake
    from connect_app.gateway.intake.uploads import ArrivingFile
    from connect_app.gateway.registers.register_routes import everybody_is_there
    from connect_app.gateway.store.blobs import BlobStore
    from connect_app.gateway.store.companies import create_company
    from connect_app.gateway.store.engine import open_database

    database = open_database(folder)
    blobs = BlobStore(folder / "blobs")
    with database.writing() as connection:
        company_id = create_company(connection, "Benchmark", None, None, {})
    with DocumentWorker() as worker:
        intake = Intake(database, blobs, worker, everybody_is_there)
        gc.freeze()  # as a gateway does when it is ready
        start = time.process_time()
        with blobs.writer() as writer:
            with path.open("rb") as file:
                while data := file.read(1 << 20):
                    writer.write(data)
            taken = []
            arriving = ArrivingFile(company_id, path.name, writer)
            intake.take_in(arriving, lambda _connection, file: taken.append(file))
        cost = time.process_time() - start
    if taken[0].row.state != "waiting":
        raise RuntimeError(f"the file was not read: {taken[0].row.problem}")
    database.close()
    return cost


def parse(path: Path) -> float:
    """Run the bare parser over ``path``, letting go of what it has read, and return the CPU time in seconds."""
    from lxml import etree

    start = time.process_time()
    for _, element in etree.iterparse(str(path)):
        element.clear()
    return time.process_time() - start


def _child(side: str, path: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        print(take_in(path, Path(folder)) if side == "import" else parse(path))


if __name__ == "__main__":
    if len(sys.argv) == 3:
        _child(sys.argv[1], Path(sys.argv[2]))
    else:
        run()
