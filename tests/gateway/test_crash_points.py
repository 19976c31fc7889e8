"""What if the process dies on this line? Lanes are cut off before and after each of their commits, then run again."""

import shutil
from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import select

from connect_app.contract.practice import OutcomeRule
from connect_app.documents.worker import DocumentWorker
from connect_app.gateway.store.companies import company_ids
from connect_app.gateway.store.tables import delivery
from tests.gateway.lane_process import Process, dies, prepare
from tests.ledger import copied


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory, worker: DocumentWorker) -> Path:
    folder = tmp_path_factory.mktemp("prepared")
    prepare(folder, worker)
    return folder


def _look(folder: Path, worker: DocumentWorker) -> tuple[Counter[str], list[str]]:
    """Return what arrived, and the states of all deliveries."""
    process = Process(folder, worker)
    process.news.read_all()
    process.accounts.printer.take_up()
    arrived = Counter(item.invoice_numbers[0] for item in process.accounts.world.inbox())
    with process.database.reading() as connection:
        assert len(company_ids(connection)) == 1
        states = sorted(connection.scalars(select(delivery.c.state)))
    process.close()
    return arrived, states


ALL = Counter({"M1": 1, "M2": 1, "E1": 1, "P1": 1})
DONE = ["accepted"] * 3 + ["delivered"]


@pytest.mark.parametrize(
    ("outcome", "dies_after_commit", "stride"), [("deliver", False, 1), ("deliver", True, 1), ("greylist", False, 3)]
)
@pytest.mark.timeout(240)
def test_whatever_line_it_dies_on_everything_arrives_once(
    prepared: Path, worker: DocumentWorker, tmp_path: Path, outcome: str, dies_after_commit: bool, stride: int
) -> None:
    dies_at, died = 1, True
    while died:
        folder = tmp_path / str(dies_at)
        copied(prepared, folder)
        if outcome != "deliver":
            _choose(folder, worker, outcome)
        died = dies(folder, worker, dies_at, dies_after_commit)
        if died:
            assert not dies(folder, worker, 0, False)
        assert _look(folder, worker) == (ALL, DONE), f"died at commit {dies_at}, after: {dies_after_commit}"
        shutil.rmtree(folder)
        dies_at += stride
    assert dies_at > 15  # it did die at many places


def _choose(folder: Path, worker: DocumentWorker, outcome: str) -> None:
    process = Process(folder, worker)
    process.accounts.world.set_rules([OutcomeRule.model_validate({"match": "*", "outcome": outcome})])
    process.close()
