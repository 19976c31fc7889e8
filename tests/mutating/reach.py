"""Which test files run which function, and how long they take: measured once, kept beside the libraries."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from coverage import CoverageData

from tests.mutating.mutants import functions

_SETTINGS = """[run]
branch = false
parallel = true
patch = subprocess
source = connect_app
data_file = {data}
"""


PASSED = (0, 5)
"""How pytest ends when nothing failed: all passed, or all were left out."""


@dataclass(frozen=True, slots=True)
class Reach:
    """What was measured: test files by function (``file::function``), and the seconds that each of them took."""

    by_function: dict[str, list[str]]
    seconds: dict[str, float]

    def of(self, path: str, function: str) -> list[str]:
        """Return the test files that run a function, the quickest first; of its whole file for one that is new."""
        found = self.by_function.get(f"{path}::{function}")
        if found is None:
            of_file = (tests for name, tests in self.by_function.items() if name.startswith(f"{path}::"))
            found = sorted({test for tests in of_file for test in tests})
        return sorted(found, key=lambda test: self.seconds[test])


def read(store: Path) -> Reach:
    """Return what was measured before, nothing if it never was."""
    if not store.exists():
        return Reach({}, {})
    return Reach(**json.loads(store.read_text()))


def measure(root: Path, tests: Iterable[str], store: Path) -> Reach:
    """Run each test file that was not measured yet, note what it reaches, and keep it in ``store``."""
    reach = read(store)
    for test in tests:
        if test in reach.seconds:
            continue
        print(f"measuring {test}", flush=True)
        began = time.monotonic()
        lines = _lines_run(root, test)
        if lines is None:
            print(f"{test} fails by itself, so it notices nothing", flush=True)
            continue
        reach.seconds[test] = time.monotonic() - began
        for path, ran in lines.items():
            for name in _functions_run(root / path, ran):
                reach.by_function.setdefault(f"{path}::{name}", []).append(test)
        store.write_text(json.dumps({"by_function": reach.by_function, "seconds": reach.seconds}))
    return reach


def _lines_run(root: Path, test: str) -> Mapping[str, set[int]] | None:
    with tempfile.TemporaryDirectory() as folder:
        settings = Path(folder, "settings")
        settings.write_text(_SETTINGS.format(data=Path(folder, "data")))
        command = [
            sys.executable,
            "-m",
            "coverage",
            "run",
            f"--rcfile={settings}",
            "-m",
            "pytest",
            "-q",
            "-p",
            "no:xdist",
        ]
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
        ended = subprocess.run([*command, test], cwd=root, env=environment, stdout=subprocess.DEVNULL, check=False)
        if ended.returncode not in PASSED:
            return None
        found: dict[str, set[int]] = {}
        for part in Path(folder).glob("data.*"):
            data = CoverageData(str(part))
            data.read()
            for name in data.measured_files():
                if Path(name).is_relative_to(root):
                    path = Path(name).relative_to(root).as_posix()
                    found.setdefault(path, set()).update(data.lines(name) or ())
        return found


def _functions_run(path: Path, ran: set[int]) -> Iterable[str]:
    for name, (first, last) in functions(path.read_text()).items():
        if any(first < line <= last for line in ran):
            yield name
