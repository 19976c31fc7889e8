"""P19: other calls while a file of 100,000 invoices is read: a PATCH then, against the same on an idle gateway.

Each PATCH writes (a customer's name), so it waits for whoever holds the write lock. Goal: 100 ms for 99 in 100.
"""

import statistics
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

import requests

from benchmarks import measuring
from benchmarks.sample_invoices import write_invoices
from tests.running_gateway import RunningGateway

GOAL_MS = 100.0
INVOICES = 100_000
_PAUSE_S = 0.02
_IDLE_CALLS = 300


def run() -> dict[str, float]:
    """Measure, publish, and return p99 (ms) while the file is read and on an idle gateway."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "batch.xml")
        write_invoices(path, INVOICES)
        with RunningGateway(Path(folder, "data")) as gateway:
            patch = _patching(gateway)
            idle = [patch() for _ in range(_IDLE_CALLS)]
            busy, took_s = _while_read(gateway, path, patch)
    figures = {"p19_idle": _p99(idle), "p19": _p99(busy)}
    more = {"idle_ms": figures["p19_idle"], "median_ms": statistics.median(busy), "worst_ms": max(busy)}
    what = f"PATCH (p99 of {len(busy)}) while {INVOICES:,} invoices are read ({took_s:.0f} s)"
    measuring.publish_figure("p19", what, figures["p19"], "ms", GOAL_MS, **more)
    print(", ".join(f"{name} {value:.1f}" for name, value in more.items()), flush=True)
    return figures


def _patching(gateway: RunningGateway) -> Callable[[], float]:
    row = gateway.post("/customers", json={"number": "P19", "name": "Customer"})
    row.raise_for_status()
    address, count = f"{gateway.company_url}/customers/{row.json()['id']}", 0
    session = requests.Session()
    session.headers.update(gateway.http.headers)

    def patch() -> float:
        nonlocal count
        count += 1
        started = time.perf_counter()
        session.patch(address, json={"name": f"Customer {count}"}, timeout=120).raise_for_status()
        took_ms = (time.perf_counter() - started) * 1000
        time.sleep(_PAUSE_S)
        return took_ms

    return patch


def _while_read(gateway: RunningGateway, path: Path, patch: Callable[[], float]) -> tuple[list[float], float]:
    ended = threading.Event()
    answers: list[requests.Response] = []

    def upload() -> None:
        with path.open("rb") as file:
            answers.append(
                requests.post(
                    gateway.company_url + "/files",
                    files={"file": (path.name, file)},
                    headers=dict(gateway.http.headers),
                    timeout=900,
                )
            )
        ended.set()

    thread = threading.Thread(target=upload, name="upload")
    started = time.perf_counter()
    thread.start()
    found = []
    while not ended.is_set():
        found.append(patch())
    took_s = time.perf_counter() - started
    thread.join()
    answers[0].raise_for_status()
    if answers[0].json()["invoice_count"] != INVOICES:
        raise RuntimeError(f"the file was not read: {answers[0].text}")
    return found, took_s


def _p99(values: list[float]) -> float:
    return sorted(values)[int(len(values) * 0.99)]


if __name__ == "__main__":
    run()
