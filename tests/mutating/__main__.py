"""``python3 dev.py mutate [path …] [--count N] [--seed N] [--since COMMIT]``: which single changes no test notices.

Works in a copy of the checkout. A change that makes its tests hang counts as noticed. The first run measures which
tests reach which function, which takes as long as the tests do.
"""

import argparse
import random
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.mutating.mutants import Mutant, mutants
from tests.mutating.reach import PASSED, Reach, measure

ROOT = Path(__file__).resolve().parents[2]
MEASURED = Path(sys.prefix) / "mutation-reach.json"
TESTS = ("unit", "contract", "gateway", "desktop")
_PATIENCE = 4.0
"""How many times longer than when it was measured a test file may take before its change counts as noticed."""

_HUNK = re.compile(r"^@@ -\S+ \+(\d+)(?:,(\d+))? @@", re.MULTILINE)


def main() -> int:
    """Try changes, tell of each that no test noticed, and return 1 if there is one."""
    parser = argparse.ArgumentParser(prog="dev.py mutate", description=__doc__)
    parser.add_argument("paths", nargs="*", default=["connect_app"], help="files or folders of the program")
    parser.add_argument("--count", type=int, default=50, help="how many changes, chosen at random (50)")
    parser.add_argument("--seed", type=int, default=1, help="another number chooses others")
    parser.add_argument("--since", metavar="COMMIT", help="only lines that changed since then")
    parser.add_argument("--measure-anew", action="store_true", help="forget what the tests reached before")
    arguments = parser.parse_args()
    if arguments.measure_anew:
        MEASURED.unlink(missing_ok=True)
    tests = sorted(
        path.relative_to(ROOT).as_posix() for name in TESTS for path in (ROOT / "tests" / name).rglob("test_*.py")
    )
    reach = measure(ROOT, tests, MEASURED)
    candidates = list(_candidates(arguments.paths, arguments.since))
    chosen = random.Random(arguments.seed).sample(candidates, min(arguments.count, len(candidates)))
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, "checkout")
        _copy(copy)
        missed = sum(not _is_noticed(copy, path, one, reach) for path, one in chosen)
    print(f"{len(chosen) - missed} of {len(chosen)} changes were noticed (of {len(candidates)} that are possible)")
    return 1 if missed else 0


def _candidates(paths: Iterable[str], since: str | None) -> Iterator[tuple[str, Mutant]]:
    for given in paths:
        files = sorted((ROOT / given).rglob("*.py")) if (ROOT / given).is_dir() else [ROOT / given]
        for file in files:
            path = file.relative_to(ROOT).as_posix()
            lines = _changed_lines(path, since) if since else None
            yield from ((path, one) for one in mutants(file.read_text()) if lines is None or one.line in lines)


def _changed_lines(path: str, since: str) -> set[int]:
    command = ["git", "diff", "--unified=0", since, "--", path]
    diff = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    hunks = ((int(start), int(count or 1)) for start, count in _HUNK.findall(diff))
    return {line for start, count in hunks for line in range(start, start + count)}


def _copy(target: Path) -> None:
    """Copy what git knows or would take, and the catalogues; what stands beside the checkout stands beside the copy."""
    listed = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listed, cwd=ROOT, check=True, capture_output=True, text=True).stdout.split("\0")
    catalogues = (path.relative_to(ROOT).as_posix() for path in (ROOT / "connect_app").rglob("*.qm"))
    for name in filter(None, [*names, *catalogues]):
        if (ROOT / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            (target / name).write_bytes((ROOT / name).read_bytes())
    for beside in ROOT.parent.iterdir():
        if beside != ROOT:
            (target.parent / beside.name).symlink_to(beside)


def _is_noticed(copy: Path, path: str, mutant: Mutant, reach: Reach) -> bool:
    file, source = copy / path, (copy / path).read_text()
    file.write_text(mutant.applied(source))
    try:
        noticed = next((test for test in reach.of(path, mutant.function) if not _passes(copy, test, reach)), None)
    finally:
        file.write_text(source)
    words = f"{path}:{mutant.line} {mutant.words(source)}"
    print(f"noticed by {noticed}: {words}" if noticed else f"NOT NOTICED: {words}", flush=True)
    return noticed is not None


def _passes(copy: Path, test: str, reach: Reach) -> bool:
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:xdist", "-p", "no:cacheprovider", test]
    limit = 60 + _PATIENCE * reach.seconds[test]
    try:
        return subprocess.run(command, cwd=copy, capture_output=True, timeout=limit, check=False).returncode in PASSED
    except subprocess.TimeoutExpired:
        return False


if __name__ == "__main__":
    sys.exit(main())
