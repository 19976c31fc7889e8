"""The ledger's door: SQL stands in the store alone, what comes out is typed, and reading is no writing."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import connect_app.gateway
from connect_app.gateway.store.tables import metadata
from connect_app.gateway.store.transactions import Reading, Writing

GATEWAY = Path(connect_app.gateway.__file__).parent
_OWN_DATABASES = {
    "practice/world.py",  # what the other side of practice remembers: a database of its own
    "damage/finding.py",  # a database that cannot be opened the usual way
    "damage/salvage.py",
}
_SQL = re.compile(
    r"exec_driver_sql|\.execute\(|\.scalars?\(|\b(SELECT|INSERT INTO|DELETE FROM)\b .*\b(FROM|VALUES|WHERE)\b"
)
_LEFT = 29
"""Functions that take or return `Any`: what a library says so of, and JSON that the store has read. There were 354."""
_TRANSACTIONS = ("reading", "writing")
_LONG_WORK = {
    *("make_evidence", "ZipFile", "written", "table_download"),
    *("compose", "compose_notice", "render", "preview", "presentation"),
    *("inspect", "examine", "without_files", "embedded_xml"),
}
_TYPED = ("api", "delivery", "sends", "intake", "recipient_page", "dispatch.py", "letter_preview.py", "damage")


def _modules(*rooms: str) -> Iterator[tuple[str, str]]:
    for path in sorted(GATEWAY.rglob("*.py")):
        name = path.relative_to(GATEWAY).as_posix()
        if not rooms or name.partition("/")[0] in rooms:
            yield name, path.read_text(encoding="utf-8")


def _with_any(source: str) -> list[str]:
    """Return the functions that take or return `Any`."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            arguments = (
                *node.args.posonlyargs,
                *node.args.args,
                *node.args.kwonlyargs,
                node.args.vararg,
                node.args.kwarg,
            )
            said = [one.annotation for one in arguments if one is not None] + [node.returns]
            if any(re.search(r"\bAny(Row)?\b", ast.unparse(one)) for one in said if one is not None):
                found.append(node.name)
    return found


def test_no_sql_stands_outside_of_the_store() -> None:
    found = {
        name
        for name, source in _modules()
        if not name.startswith("store/") and any(_SQL.search(line) for line in source.splitlines())
    }
    assert found <= _OWN_DATABASES


def test_planning_delivery_repeating_evidence_and_api_know_what_they_handle() -> None:
    found = {name: functions for name, source in _modules(*_TYPED) if (functions := _with_any(source))}
    assert found == {}


def test_no_more_functions_take_or_return_anything() -> None:
    assert sum(len(_with_any(source)) for _, source in _modules()) <= _LEFT


def _read_of_rows(source: str) -> Iterator[tuple[str, str]]:
    """Yield what is read by name of each parameter that is a row, with the function's name."""
    for function in ast.walk(ast.parse(source)):
        if not isinstance(function, ast.FunctionDef):
            continue
        rows = {one.arg for one in function.args.args if one.annotation and ast.unparse(one.annotation) == "StoredRow"}
        for one in ast.walk(function):
            if isinstance(one, ast.Attribute) and isinstance(one.value, ast.Name) and one.value.id in rows:
                yield function.name, one.attr


def test_what_is_read_of_a_row_is_a_column_or_named_in_its_module() -> None:
    """A row's attributes have no type in SQLAlchemy, so a renamed column is seen here and not by mypy."""
    columns = {column.name for table in metadata.tables.values() for column in table.columns}
    found = {
        (name, function, attribute)
        for name, source in _modules("store")
        for function, attribute in _read_of_rows(source)
        if not attribute.startswith("_")
        and attribute not in columns
        and f'label("{attribute}")' not in source
        and f"AS {attribute}" not in source
    }
    assert found == set()


def test_no_row_is_read_by_the_names_of_its_json() -> None:
    found = {name for name, source in _modules() if re.search(r"\bfrozen\[\"|\brow: Any\b", source)}
    assert {name for name in found if not name.startswith("store/")} == set()


def _done_within(source: str) -> set[str]:
    """Return the names of all that is called while a transaction is open."""
    found = set()
    for block in ast.walk(ast.parse(source)):
        if isinstance(block, ast.With) and any(_is_transaction(item.context_expr) for item in block.items):
            for one in ast.walk(ast.Module(block.body, [])):
                if isinstance(one, ast.Call) and isinstance(one.func, ast.Name | ast.Attribute):
                    found.add(one.func.id if isinstance(one.func, ast.Name) else one.func.attr)
    return found


def _is_transaction(said: ast.expr) -> bool:
    return isinstance(said, ast.Call) and isinstance(said.func, ast.Attribute) and said.func.attr in _TRANSACTIONS


def test_nothing_is_rendered_zipped_or_put_together_while_a_transaction_is_open() -> None:
    assert {name: done for name, source in _modules() if (done := _done_within(source) & _LONG_WORK)} == {}


def test_whoever_writes_may_read_and_not_the_other_way_round() -> None:
    assert issubclass(Writing, Reading)
    assert not issubclass(Reading, Writing)
