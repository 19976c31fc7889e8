"""Single changes of a source file: a comparison turned round, a call left out, a condition made constant."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass

_TURNED: dict[type[ast.cmpop], str] = {
    ast.Eq: "!=",
    ast.NotEq: "==",
    ast.Lt: ">=",
    ast.GtE: "<",
    ast.Gt: "<=",
    ast.LtE: ">",
    ast.In: "not in",
    ast.NotIn: "in",
    ast.Is: "is not",
    ast.IsNot: "is",
}
_UNNOTICED = {"debug", "info", "warning", "exception"}
"""Calls of a log, which tests read only where it matters."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """A change: the characters from ``start`` to ``end`` of a source become ``new``."""

    line: int
    function: str
    start: int
    end: int
    new: str

    def applied(self, source: str) -> str:
        """Return the source with the change."""
        return source[: self.start] + self.new + source[self.end :]

    def words(self, source: str) -> str:
        """Return what becomes what, on one line."""
        old = " ".join(source[self.start : self.end].split())
        return f"{old} → {self.new}"


def functions(source: str) -> dict[str, tuple[int, int]]:
    """Return the first and last line of each function by its name within the file, such as ``Lane.run``."""
    return {name: (node.lineno, node.end_lineno or node.lineno) for name, node in _functions(ast.parse(source), "")}


def mutants(source: str) -> list[Mutant]:
    """Return all single changes of the functions of a file, in the order of its lines."""
    found = _Finder(source)
    for name, node in _functions(ast.parse(source), ""):
        found.look_through(name, node)
    return sorted(found.mutants, key=lambda one: (one.start, one.end, one.new))


Function = ast.FunctionDef | ast.AsyncFunctionDef


def _functions(node: ast.AST, within: str) -> Iterator[tuple[str, Function]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.ClassDef):
            yield from _functions(child, f"{within}{child.name}.")
        elif isinstance(child, Function):
            yield within + child.name, child
        else:
            yield from _functions(child, within)


class _Finder:
    """Collects the changes of one file."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._lines = [0]
        for line in source.splitlines(keepends=True):
            self._lines.append(self._lines[-1] + len(line))
        self.mutants: list[Mutant] = []

    def look_through(self, name: str, function: Function) -> None:
        for node in ast.walk(function):
            if isinstance(node, ast.Compare) and len(node.ops) == 1:
                left, right = self._text(node.left), self._text(node.comparators[0])
                self._note(name, node, f"(({left}) {_TURNED[type(node.ops[0])]} ({right}))")
            elif isinstance(node, ast.If | ast.IfExp | ast.While) and not isinstance(node.test, ast.Constant):
                for constant in ("True", "False") if not isinstance(node, ast.While) else ("False",):
                    self._note(name, node.test, constant)
            elif isinstance(node, ast.BoolOp):
                for value in node.values:
                    self._note(name, value, "True" if isinstance(node.op, ast.And) else "False")
            elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Call) and not _is_log(node.value):
                self._note(name, node, "pass")

    def _note(self, function: str, node: ast.expr | ast.stmt, new: str) -> None:
        start, end = self._place(node)
        if self._source[start:end] != new:
            self.mutants.append(Mutant(node.lineno, function, start, end, new))

    def _text(self, node: ast.expr) -> str:
        start, end = self._place(node)
        return self._source[start:end]

    def _place(self, node: ast.expr | ast.stmt) -> tuple[int, int]:
        assert node.end_lineno is not None and node.end_col_offset is not None
        return self._offset(node.lineno, node.col_offset), self._offset(node.end_lineno, node.end_col_offset)

    def _offset(self, line: int, column: int) -> int:
        start = self._lines[line - 1]
        text = self._source[start : self._lines[line]]
        return start + len(text.encode()[:column].decode())


def _is_log(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Attribute) and call.func.attr in _UNNOTICED
