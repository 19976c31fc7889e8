"""Whatever the API may not find has a name, so that a person is told what is missing and not of an error."""

import ast
from pathlib import Path

from connect_app.domain.sentences import SENTENCES
from connect_app.gateway import api


def things() -> set[str]:
    found = set()
    for path in Path(api.__path__[0]).glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "not_found":
                (what,) = node.args
                assert isinstance(what, ast.Constant), f"{path.name}:{node.lineno}"
                found.add(str(what.value))
    return found


def test_what_is_not_found_has_a_name() -> None:
    assert len(things()) > 10
    assert [one for one in sorted(things()) if f"thing.{one}" not in SENTENCES] == []
