"""P5: start to a usable list with 1,000,000 sent invoices, against a bare PySide6 window with a table. Goal: 1.35.

The gateway runs already, as it does for a client that joins one. Both sides are started as processes and say when the
rows of their list are painted; what is measured is the wall time from the start of the process to that moment. Ours
shows the rows of the last run first; the time until the gateway's own answer is painted is kept beside it (``fresh``),
and both once more with few invoices, since a start must not depend on how many there are.
"""

import json
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from benchmarks import measuring

GOAL = 1.35
MANY = 1_000_000
FEW = 100
_FRESH_RUNS = 5
_DEADLINE_S = 60.0


def run() -> dict[str, float]:
    """Measure, publish, and return the ratio by name."""
    with _screen() as environment, tempfile.TemporaryDirectory(prefix="connect-p5-") as folder:
        many, few = Path(folder, "many"), Path(folder, "few")
        for data, count in ((many, MANY), (few, FEW)):
            fill(data, count)
        with gateway(many), gateway(few):
            for data in (many, few):
                _start(_ours(data, "keep"), environment)  # as the last run left it
            fresh = _median(_ours(many, "fresh"), environment)
            fresh_few = _median(_ours(few, "fresh"), environment)
            shown_few = _median(_ours(few, "shown"), environment)
            comparison = measuring.compare(
                ours=lambda: _start(_ours(many, "shown"), environment),
                reference=lambda: _start(_command("bare"), environment),
            )
    measuring.publish(
        "p5",
        f"start to a usable list, {MANY:,} sent invoices, against a bare window",
        comparison,
        GOAL,
        fresh_s=fresh,
        fresh_few_s=fresh_few,
        shown_few_s=shown_few,
    )
    print(f"p5: the gateway's own answer is painted after {fresh:.2f} s; with {FEW} invoices after {fresh_few:.2f} s")
    return {"p5": comparison.ratio}


@contextmanager
def _screen() -> Iterator[dict[str, str]]:
    """Give both sides the same real X screen where there is one to be had, else none."""
    environment = dict(os.environ)
    xvfb = shutil.which("Xvfb")
    if xvfb is None or sys.platform != "linux":
        yield {**environment, "QT_QPA_PLATFORM": "offscreen"}
        return
    reading, writing = os.pipe()
    command = [xvfb, "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as numbers:
        display = numbers.readline().strip()
    try:
        yield {**environment, "DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait()


@contextmanager
def gateway(data: Path) -> Iterator[dict[str, Any]]:
    """Run a gateway on ``data`` and give what it wrote about itself."""
    address = data / "gateway.json"
    address.unlink(missing_ok=True)
    command = [sys.executable, "-m", "connect_app", "gateway", "--data", str(data), "--practice"]
    with (data / "benchmark.log").open("ab") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log)
    try:
        deadline = time.monotonic() + _DEADLINE_S
        while not address.exists():
            if process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError((data / "benchmark.log").read_text()[-2000:])
            time.sleep(0.02)
        yield json.loads(address.read_text())
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait()


def _command(side: str, *arguments: str) -> list[str]:
    return [sys.executable, "-m", "benchmarks.p5_start", side, *arguments]


def _ours(data: Path, until: str) -> list[str]:
    return _command("ours", str(data), until)


def _median(command: list[str], environment: dict[str, str]) -> float:
    return statistics.median(_start(command, environment) for _ in range(_FRESH_RUNS))


def _start(command: list[str], environment: dict[str, str]) -> float:
    """Start a side and return the seconds until it says that its rows are painted."""
    began = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        word = process.stdout.readline().strip()
        took = time.perf_counter() - began
        process.communicate()
    if word != "painted" or process.returncode != 0:
        raise RuntimeError(f"{' '.join(command)} said {word!r} and ended with {process.returncode}")
    return took


def fill(data: Path, count: int) -> None:
    """Write ``count`` sent invoices straight into a gateway's database, as many years of work would leave them."""
    data.mkdir()
    with gateway(data):
        pass  # makes the database and the practice company
    from sqlalchemy import insert, select

    from connect_app.gateway.store import counters
    from connect_app.gateway.store.engine import open_database
    from connect_app.gateway.store.tables import company, file, invoice

    database = open_database(data)
    with database.writing() as connection:
        company_id = connection.scalars(select(company.c.id)).one()
        values = {"id": _key(0), "company_id": company_id, "name": "years.xml", "size": 1, "sha256": "0" * 64}
        values |= {"format": "ubl", "state": "sent", "received_at": 0, "invoice_count": count, "totals": []}
        connection.execute(insert(file).values(values))
        for first in range(0, count, 10_000):
            block = range(first, min(first + 10_000, count))
            connection.execute(insert(invoice), [_row(company_id, number) for number in block])
            connection.exec_driver_sql(
                "INSERT INTO invoice_text (rowid, words) VALUES (?, ?)",
                [(number + 1, _words(number)) for number in block],
            )
        counters.count(connection, company_id, {counters.SENT: count, counters.INVOICES: count, counters.FILES: 1})
    database.close()


def _key(number: int) -> str:
    return f"0192f000-0000-7000-8000-{number:012x}"


def _words(number: int) -> str:
    day = f"d{2018 + number % 8}{1 + number % 12:02d}{1 + number % 28:02d}"
    amount = f"{number % 90_000 + 100}c50"
    return f"{500_000 + number} customer {number % 5000} ab {10_000 + number % 5000} {amount} {day} years.xml"


def _row(company_id: str, number: int) -> dict[str, Any]:
    buyer = {"name": f"Customer {number % 5000} AB", "customer_number": str(10_000 + number % 5000)}
    day = f"{2018 + number % 8}-{1 + number % 12:02d}-{1 + number % 28:02d}"
    return {
        "id": _key(number + 1),
        "company_id": company_id,
        "file_id": _key(0),
        "position": number + 1,
        "kind": "invoice",
        "number": str(500_000 + number),
        "seller_key": "seller",
        "issue_date": day,
        "due_date": day,
        "currency": "SEK",
        "total": f"{number % 90_000 + 100}.50",
        "payable": f"{number % 90_000 + 100}.50",
        "buyer_name": buyer["name"],
        "customer_number": buyer["customer_number"],
        "format": "ubl",
        "facts": {"seller": {"name": "Practice company"}, "buyer": buyer},
        "findings": [],
        "routes": [{"channel": "email", "address": "invoices@example.org", "reason": "", "reason_code": None}],
        "first_channel": "email",
        "state": "sent",
        "original_blob": "0" * 64,
        "original_offset": 0,
        "original_length": 1,
        "original_sha256": "0" * 64,
        "sent_at": 1_700_000_000_000_000 + number,
    }


def show_bare() -> None:
    """A bare window: 60 rows of ten columns in a table of its own, and nothing else."""
    from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
    from PySide6.QtWidgets import QApplication, QTableView

    display = int(Qt.ItemDataRole.DisplayRole)

    class Rows(QAbstractTableModel):
        def rowCount(self, _parent: Any = None) -> int:
            return 60

        def columnCount(self, _parent: Any = None) -> int:
            return 10

        def data(self, index: QModelIndex, role: int = display) -> Any:
            return f"{index.row()} {index.column()}" if role == display else None

    class Table(QTableView):
        def paintEvent(self, event: Any) -> None:
            super().paintEvent(event)
            _say_painted()

    application = QApplication(sys.argv[:1])
    table = Table()
    table.setModel(Rows())
    table.resize(1360, 860)
    table.show()
    application.exec()


def show_ours(data: Path, until: str) -> None:
    """Show the real window on ``data`` as `desktop.main.run` does, until the list is painted as ``until`` says."""
    import gc

    gc.disable()  # as connect_app.__main__ does
    from PySide6.QtGui import QPaintEvent

    from connect_app.client.places import find_places
    from connect_app.client.preferences import Preferences
    from connect_app.desktop.lists.list_table import ListTable
    from connect_app.desktop.main import Desktop, speak
    from connect_app.desktop.style.appearance import new_application

    application = new_application(sys.argv[:1])
    preferences = Preferences(data / "preferences.json")
    preferences.set("place", "sent")
    speak(application, None)
    desktop = Desktop(application, find_places(practice=True, data=data), preferences, practice=True)

    def paint(table: ListTable, event: QPaintEvent) -> None:
        super(ListTable, table).paintEvent(event)
        model = desktop.window.views.sent.model
        if model.rowCount() > 0 and until == "keep" and model.is_loaded:
            desktop.window.close()
        elif model.rowCount() > 0 and (until == "shown" or (until == "fresh" and model.is_loaded)):
            _say_painted()

    ListTable.paintEvent = paint  # type: ignore[method-assign]
    desktop.start()
    application.exec()
    desktop.close()
    print("painted", flush=True)


def _say_painted() -> None:
    """Tell the one who measures, and be gone: how a side ends is not measured."""
    print("painted", flush=True)
    os._exit(0)


if __name__ == "__main__":
    if sys.argv[1:2] == ["bare"]:
        show_bare()
    elif sys.argv[1:2] == ["ours"]:
        show_ours(Path(sys.argv[2]), sys.argv[3])
    else:
        run()
