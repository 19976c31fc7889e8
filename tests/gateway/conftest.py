"""One real gateway process for all tests of this folder that do not need their own."""

from collections.abc import Iterator

import pytest

from connect_app.documents.worker import DocumentWorker
from tests.running_gateway import RunningGateway

PUBLIC = "https://invoices.nordlys.example/faktura"


@pytest.fixture(scope="session")
def gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningGateway]:
    """A gateway in practice mode. Tests share it, so they look at what they made themselves."""
    with RunningGateway(tmp_path_factory.mktemp("gateway")) as running:
        yield running
        assert not running.fault


@pytest.fixture(scope="module")
def worker() -> Iterator[DocumentWorker]:
    """The process that opens documents, for tests that deliver within their own process."""
    with DocumentWorker() as made:
        yield made


@pytest.fixture(scope="module")
def linked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningGateway]:
    """A gateway in practice mode whose mails may carry links to the recipient's page."""
    with RunningGateway(tmp_path_factory.mktemp("linked")) as gateway:
        answer = gateway.http.patch(gateway.company_url + "/settings", json={"public_url": PUBLIC}, timeout=10)
        assert answer.status_code == 200, answer.text
        yield gateway
        assert not gateway.fault
