"""What a person may send to whoever helps: a zip that says how things stand, without what invoices or accounts say.

Of the logs it has when something was said, how serious it was, by which part, and where in the program a fault arose –
never the words, since these name customers, files and addresses. Of the settings it has which are set, never to what.
"""

import json
import platform
import re
import sys
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

from connect_app.built_from import version_and_commit
from connect_app.client.crash_reports import written
from connect_app.client.places import Places

_MOST_LINES = 5000
_SAID = re.compile(r"^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) ([A-Z]{4,8}) ([a-z_][\w.]*):")
_FRAME = re.compile(
    r'^ +File ".*?(connect_app|site-packages|lib/python[\d.]*)[/\\]([\w./\\-]+\.py)", line (\d+), in (\w+|<\w+>)'
)
_FAULT = re.compile(r"^([A-Za-z_][\w.]*(?:Error|Exception|Fault|Later|Data|Settings|SignIn|Bug|Interrupt|Exit))(?::|$)")
_CHOSEN = frozenset({"appearance", "language", "mode", "place"})
_OURS = re.compile(
    r"^(gateway|embedded|watched|preferences|last-list|mode|damage|database|restoring|samples)[a-z0-9.-]*$"
)


def write_diagnostics(to: Path, places: Places, facts: Mapping[str, object], preferences: Mapping[str, object]) -> None:
    """Write the zip; raises OSError. ``facts``: what else is known of this moment, such as counts and versions."""
    with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("about.json", json.dumps(_about() | dict(facts), indent=2, default=str))
        file.writestr("preferences.json", json.dumps(dict(_shown(preferences)), indent=2))
        file.writestr("files.json", json.dumps(dict(_sizes(places.data)), indent=2))
        for path in sorted(places.data.glob("*.log")):
            file.writestr(f"logs/{path.name}", "\n".join(log_without_words(_last_lines(path))) + "\n")
        for path in written(places.data):
            file.write(path, f"crash-reports/{path.name}")


def log_without_words(lines: Iterable[str]) -> Iterator[str]:
    """Yield of each line what says nothing of anybody: time, weight, part, place in the program, kind of fault."""
    for line in lines:
        if said := _SAID.match(line):
            yield f"{said[1]} {said[2]} {said[3]}"
        elif frame := _FRAME.match(line):
            yield f"    {frame[1]}/{frame[2]}:{frame[3]} {frame[4]}"
        elif fault := _FAULT.match(line):
            yield f"  {fault[1]}"


def _about() -> dict[str, object]:
    return {
        "connect": version_and_commit(),
        "python": sys.version.split()[0],
        "system": platform.platform(),
        "made_at": datetime.now(UTC).isoformat(timespec="seconds"),
    }


def _shown(preferences: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    """Yield what a person chose out of a few; of the rest only that it is set."""
    for name, value in sorted(preferences.items()):
        yield name, value if isinstance(value, bool) or name in _CHOSEN else "(set)"


def _sizes(data: Path) -> Iterator[tuple[str, int]]:
    """Yield the sizes of the program's own files in the data folder; stored files are only counted."""
    for path in sorted(data.glob("*")):
        if path.is_file() and _OURS.match(path.name):
            yield path.name, path.stat().st_size
    for name in ("blobs", "outbox", "journals"):
        yield f"{name}: files", sum(1 for path in (data / name).rglob("*") if path.is_file())


def _last_lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8", errors="replace").splitlines()[-_MOST_LINES:]
