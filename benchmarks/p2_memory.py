"""P2: memory of the import of P1 with 100,000 invoices against 10,000. Goals: 1.1, and 64 MB above idle.

Each import runs in a process of its own, which reports how far its peak of resident memory lies above what it had
before the work, with all of the program loaded.
"""

import resource
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks import measuring
from benchmarks.p1_import import take_in
from benchmarks.sample_invoices import write_invoices

GOAL = 1.1
GOAL_MB = 64.0
SMALL, LARGE = 10_000, 100_000


def run() -> dict[str, float]:
    """Measure, publish, and return the ratio and the growth in MB by name."""
    with tempfile.TemporaryDirectory() as folder:
        small, large = Path(folder, "small.xml"), Path(folder, "large.xml")
        write_invoices(small, SMALL)
        write_invoices(large, LARGE)
        comparison = measuring.compare(ours=lambda: _growth_of(large), reference=lambda: _growth_of(small))
    measuring.publish("p2", f"memory of importing {LARGE:,} against {SMALL:,} invoices", comparison, GOAL)
    measuring.publish_figure(
        "p2_idle", f"memory of importing {LARGE:,} invoices above idle", comparison.ours / 1e6, "MB", GOAL_MB
    )
    return {"p2": comparison.ratio, "p2_idle": comparison.ours / 1e6}


def _growth_of(path: Path) -> float:
    command = [sys.executable, "-m", "benchmarks.p2_memory", str(path)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def _child(path: Path) -> None:
    import connect_app.documents.worker
    import connect_app.gateway.intake.intake
    import connect_app.gateway.store.migrating  # noqa: F401

    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with tempfile.TemporaryDirectory() as folder:
        take_in(path, Path(folder))
    print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024)


if __name__ == "__main__":
    if len(sys.argv) == 2:
        _child(Path(sys.argv[1]))
    else:
        run()
