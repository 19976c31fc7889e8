"""Memory of an import of 250,000 rows of the e-mail list, with its preview, against 50,000. Goal: 1.3, xlsx and csv.

Each import runs in a process of its own, which reports how far its peak of resident memory lies above what it had
before, with all of the program loaded. The file itself is in memory (20 bytes a row as xlsx, 40 as csv); the workbook
is once as this program writes it, and once with its texts in a table of their own, as Excel does.
"""

import io
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks import measuring
from benchmarks.register_import import list_file, ours

GOAL = 1.3
FEW, MANY = 50_000, 250_000
_PAIRS = 3  # memory is the same each time; minutes are not


def run() -> dict[str, float]:
    """Measure, publish, and return the ratios by name."""
    ratios = {}
    with tempfile.TemporaryDirectory() as folder:
        for kind in ("csv", "xlsx", "excel"):
            paths = {count: Path(folder, f"{kind}-{count}") for count in (FEW, MANY)}
            for count, path in paths.items():
                path.write_bytes(_as_excel(list_file("xlsx", count)) if kind == "excel" else list_file(kind, count))
            comparison = measuring.compare(
                ours=lambda paths=paths: _growth_of(paths[MANY], MANY),
                reference=lambda paths=paths: _growth_of(paths[FEW], FEW),
                pairs=_PAIRS,
            )
            name = f"register_memory_{kind}"
            peaks = f"{comparison.ours / 1e6:.0f} against {comparison.reference / 1e6:.0f} MB"
            what = f"memory of importing {MANY:,} against {FEW:,} rows ({kind}, {peaks})"
            measuring.publish(name, what, comparison, GOAL)
            ratios[name] = comparison.ratio
    return ratios


def _as_excel(data: bytes) -> bytes:
    """Return a workbook as openpyxl writes one that was not streamed: with a table of its texts."""
    from openpyxl import load_workbook

    file = io.BytesIO()
    load_workbook(io.BytesIO(data)).save(file)
    return file.getvalue()


def _growth_of(path: Path, rows: int) -> float:
    command = [sys.executable, "-m", "benchmarks.register_memory", str(path), str(rows)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def _child(path: Path, rows: int) -> None:
    import connect_app.gateway.registers.sheet_stream  # noqa: F401

    with tempfile.TemporaryDirectory() as folder:
        work = ours(path, Path(folder), rows)
        before = _peak()
        work()
        print(_peak() - before)


def _peak() -> int:
    """Return the highest resident memory of this program so far, in bytes; ``ru_maxrss`` begins with its parent's."""
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) * 1024


if __name__ == "__main__":
    if len(sys.argv) == 3:
        _child(Path(sys.argv[1]), int(sys.argv[2]))
    else:
        run()
