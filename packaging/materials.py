"""The bill of materials, in CycloneDX: every library of the lock with its hashes and licence, and the fonts."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

from licences import ROOT, bundled

from connect_app import __version__

NAME = f"connect-app-{__version__}.cdx.json"


def write(out: Path) -> Path:
    """Write the bill into a folder and return its path."""
    path = out / NAME
    program = Path(sys.executable).with_name("cyclonedx-py")
    lock, project = ROOT / "requirements" / "run.txt", ROOT / "pyproject.toml"
    subprocess.run(
        [program, "requirements", lock, "--pyproject", project, "--output-reproducible", "--of", "JSON", "-o", path],
        check=True,
    )
    bill = json.loads(path.read_text(encoding="utf-8"))
    bill["metadata"]["component"]["version"] = __version__
    known = {one.name: one for one in bundled()}
    for component in bill["components"]:
        one = known.pop(re.sub(r"[-_.]+", "-", component["name"]).lower(), None)
        if one is not None:
            component["licenses"] = _licence(one.licence)
    bill["components"] += [
        {"type": "data", "bom-ref": one.name, "name": one.name, "licenses": _licence(one.licence)}
        for one in known.values()
    ]
    path.write_text(json.dumps(bill, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    return path


def _licence(expression: str) -> list[dict[str, Any]]:
    return [{"expression": expression}]
