"""How the benchmarks measure, so that a figure holds on a noisy machine with two cores.

A figure is a ratio: ours against a reference, measured in interleaved pairs (A B B A …) in one run; the median of
the pair ratios counts. Beside them the reference is measured against itself: a control far from 1 makes the
run inconclusive instead of passed. Costs are plain numbers (seconds, bytes), so that CPU time, wall time and memory
are handled alike. Needs Linux: resource usage of children and /proc.

A script looks like this::

    comparison = measuring.compare(ours=lambda: cpu_of([...]), reference=lambda: cpu_of([...]))
    measuring.publish("p1", "import of 10,000 invoices", comparison, goal=2.0)
"""

import dataclasses
import json
import os
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

RESULTS = Path(__file__).with_name("results.json")
CONTROL_BAND = (0.87, 1.15)
MIN_PAIRS = 7


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a comparison gave.

    ``ratio`` is the median of ours / reference over the pairs, ``control`` the same of reference / reference;
    ``ours`` and ``reference`` are the median costs in the unit of the measured calls.
    """

    ratio: float
    control: float
    pair_ratios: tuple[float, ...]
    ours: float
    reference: float

    @property
    def is_conclusive(self) -> bool:
        """Say whether the machine was quiet enough: the control lies within 0.87 to 1.15."""
        return CONTROL_BAND[0] <= self.control <= CONTROL_BAND[1]


def compare(ours: Callable[[], float], reference: Callable[[], float], pairs: int = MIN_PAIRS) -> Comparison:
    """Measure both, interleaved, and the reference against itself; each call returns its own cost (> 0).

    One unmeasured round of each warms caches. With ``pairs`` under seven the result is only good for a quick look.
    """
    ours(), reference()
    ratios: list[float] = []
    controls: list[float] = []
    our_costs: list[float] = []
    reference_costs: list[float] = []
    for number in range(pairs):
        if number % 2 == 0:
            b, a, again = reference(), ours(), reference()
        else:
            again, a, b = reference(), ours(), reference()
        ratios.append(a / b)
        controls.append(again / b)
        our_costs.append(a)
        reference_costs.append(b)
    return Comparison(
        statistics.median(ratios),
        statistics.median(controls),
        tuple(ratios),
        statistics.median(our_costs),
        statistics.median(reference_costs),
    )


def cpu_of(argv: Sequence[str | Path], **popen: object) -> float:
    """Run a child process to its end and return its CPU time, user and system, in seconds, grandchildren included.

    A child that fails ends the benchmark.
    """
    process = subprocess.Popen([str(part) for part in argv], **popen)  # type: ignore[call-overload]
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise subprocess.CalledProcessError(process.returncode, list(map(str, argv)))
    return float(usage.ru_utime + usage.ru_stime)


def cpu_in_process(work: Callable[[], object], repeat: int = 1) -> float:
    """Return the CPU time in seconds of ``repeat`` calls in this process; for work too short for a child."""
    start = time.process_time()
    for _ in range(repeat):
        work()
    return time.process_time() - start


def wall_of(work: Callable[[], object]) -> float:
    """Return the wall time of one call in seconds; for latency only."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def memory_of_tree(pid: int) -> int:
    """Return the memory of a process and all its descendants in bytes: PSS, shared pages divided among their users."""
    total = 0
    for member in _descendants(pid):
        try:
            rollup = Path(f"/proc/{member}/smaps_rollup").read_text()
        except OSError:  # it ended meanwhile
            continue
        total += sum(int(line.split()[1]) * 1024 for line in rollup.splitlines() if line.startswith("Pss:"))
    return total


def cpu_of_tree(pid: int) -> float:
    """Return the CPU time that a process and all its descendants have taken so far, user and system, in seconds."""
    total = 0
    for member in _descendants(pid):
        try:
            fields = Path(f"/proc/{member}/stat").read_text().rpartition(")")[2].split()
        except OSError:  # it ended meanwhile
            continue
        total += sum(int(one) for one in fields[11:15])  # its own, and that of children that have ended
    return total / os.sysconf("SC_CLK_TCK")


def _descendants(pid: int) -> list[int]:
    found = [pid]
    for parent in found:  # grows while it is walked
        try:
            tasks = list(Path(f"/proc/{parent}/task").iterdir())
            for task in tasks:
                found.extend(int(child) for child in (task / "children").read_text().split())
        except OSError:
            continue
    return found


class MemoryWatch:
    """Samples the memory of a process tree while the ``with`` block runs. ``peak`` is in bytes."""

    def __init__(self, pid: int, interval_s: float = 0.02) -> None:
        self.peak = 0
        self._pid = pid
        self._interval_s = interval_s
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._sample, name="memory-watch")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()

    def _sample(self) -> None:
        while True:
            self.peak = max(self.peak, memory_of_tree(self._pid))
            if self._ended.wait(self._interval_s):
                return


def publish(
    name: str, what: str, comparison: Comparison, goal: float, *, at_least: bool = False, **more: object
) -> None:
    """Print one line and keep the figures in ``benchmarks/results.json`` under ``name``.

    ``goal`` is the greatest ratio that passes, or the smallest with ``at_least``; ``more`` is kept as it is.
    """
    meets = comparison.ratio >= goal if at_least else comparison.ratio <= goal
    verdict = ("pass" if meets else "FAIL") if comparison.is_conclusive else "inconclusive"
    sign = "≥" if at_least else "≤"
    print(
        f"{name}: {what}: {comparison.ratio:.2f} × (goal {sign} {goal:g} ×, control {comparison.control:.2f}; "
        f"{comparison.ours:.4g} against {comparison.reference:.4g}): {verdict}",
        flush=True,
    )
    record(name, {"what": what, "goal": goal, "verdict": verdict, **dataclasses.asdict(comparison), **more})


def publish_figure(name: str, what: str, figure: float, unit: str, goal: float, **more: object) -> None:
    """Print and keep a figure that is no time (bytes, counts): it passes up to ``goal``, in ``unit``."""
    verdict = "pass" if figure <= goal else "FAIL"
    print(f"{name}: {what}: {figure:.4g} {unit} (goal ≤ {goal:g} {unit}): {verdict}", flush=True)
    record(name, {"what": what, "figure": figure, "unit": unit, "goal": goal, "verdict": verdict, **more})


def record(name: str, values: dict[str, object]) -> None:
    """Keep figures in the results file; a name measured before is replaced."""
    results = json.loads(RESULTS.read_text()) if RESULTS.exists() else {}
    results[name] = {**values, "python": sys.version.split()[0], "load": os.getloadavg()[0]}
    temporary = RESULTS.with_suffix(".tmp")
    temporary.write_text(json.dumps(results, indent=2, ensure_ascii=False) + "\n")
    temporary.replace(RESULTS)
