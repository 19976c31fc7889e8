"""Names that are put together of a word and a value: each value has its word, or a person is told of an error."""

import ast
from pathlib import Path

import pytest

from connect_app.contract.registers import CustomerPut
from connect_app.domain.acts import SENDABLE
from connect_app.domain.attachment import DOCUMENT_TYPES
from connect_app.domain.channel import Channel
from connect_app.domain.delivery import DeliveryState
from connect_app.domain.invoice import InvoiceState
from connect_app.domain.sentences import SENTENCES
from connect_app.gateway import api
from connect_app.gateway.registers.columns import CUSTOMER_NAMES, EMAIL_LIST_NAMES


def things() -> set[str]:
    """Return all that the API says of that it is not there."""
    found = set()
    for path in Path(api.__path__[0]).glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "not_found":
                (what,) = node.args
                assert isinstance(what, ast.Constant), f"{path.name}:{node.lineno}"
                found.add(str(what.value))
    return found


@pytest.mark.parametrize(
    ("family", "values"),
    [
        ("thing", things()),
        ("field", {*CUSTOMER_NAMES, *EMAIL_LIST_NAMES, *CustomerPut.model_fields}),
        ("channel", {*Channel}),
        ("left_out", {*Channel}),
        ("state", {*DeliveryState}),
        ("not_waiting", {*InvoiceState} - SENDABLE),
        ("document_type", {one.key for one in DOCUMENT_TYPES}),
    ],
)
def test_every_value_has_its_word(family: str, values: set[str]) -> None:
    assert values
    assert [one for one in sorted(values) if f"{family}.{one}" not in SENTENCES] == []
