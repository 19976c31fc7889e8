"""A cursor that no list gave out is refused, whichever database is asked; it never ends as a fault of ours."""

import base64
import json
from collections.abc import Iterator

import pytest

from connect_app.contract.base import Page
from tests.invoice_files import ubl_invoice
from tests.running_gateway import RunningGateway
from tests.sending_job import upload_all

pytestmark = pytest.mark.both

_SORTED = (
    *(f"/invoices?view=all&sort={name}" for name in ("number", "issue_date", "due_date", "buyer", "payable", "sent")),
    *(f"/files?sort={name}" for name in ("received", "name", "invoices", "attachments", "size", "format")),
)
_OTHERS = (
    *("/invoices", "/invoices?q=zebra", "/messages", "/sends", "/bounces", "/email-list", "/customers", "/templates"),
    "/recipient-requests",
)
_VALUES = ("zebra", "", "\0", 7, -1, 2**61, 1.5, float("nan"), float("inf"), None, True)
_ROWS = ("zebra", "", "\0", 0, -1, 2**61, 2**61 * -1)


@pytest.fixture(scope="module")
def gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningGateway]:
    with RunningGateway(tmp_path_factory.mktemp("forged") / "data") as running:
        upload_all(running, ubl_invoice("C1"), ubl_invoice("C2"))
        yield running


def _status(gateway: RunningGateway, path: str, value: object, row: object) -> int:
    cursor = base64.urlsafe_b64encode(json.dumps([value, row, 3]).encode()).decode().rstrip("=")
    answer = gateway.get(f"{path}{'&' if '?' in path else '?'}cursor={cursor}")
    if answer.status_code == 200:
        Page[dict[str, object]].model_validate(answer.json())
    else:
        assert answer.json()["code"] == "invalid_request", (path, value, row, answer.text)
    return answer.status_code


@pytest.mark.parametrize("path", [*_SORTED, *_OTHERS])
def test_a_forged_cursor_is_a_page_or_a_refusal(gateway: RunningGateway, path: str) -> None:
    found = {_status(gateway, path, value, "x" if path.startswith("/files") else 5) for value in _VALUES}
    found |= {_status(gateway, path, None, row) for row in _ROWS}
    assert found <= {200, 400}
    if path in _SORTED:  # a text is no number, and a number no text
        assert found == {200, 400}
