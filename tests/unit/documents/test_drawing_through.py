"""Drawing a document through in the worker: what cannot be shown is said, what can is not."""

from pathlib import Path

import pytest

from connect_app.documents import worker as worker_module
from connect_app.documents.worker import DocumentWorker
from connect_app.domain.errors import FixData, TryLater
from tests.unit.documents import making


@pytest.fixture(scope="module")
def worker():
    with DocumentWorker() as made:
        yield made


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (making.jbig2_bomb(), "page 1 has 100,000 × 100,000 pixels"),
        (making.broken_picture_pdf(), "picture on page 1"),
        (making.pdf()[:300], "cannot be shown"),
        (making.picture("PNG", (900, 900))[:2000], "Page 1 cannot be shown"),
    ],
    ids=range(4),
)
def test_what_cannot_be_drawn_is_said(worker, tmp_path, data, words):
    path = tmp_path / "document"
    path.write_bytes(data)
    with pytest.raises(FixData, match=words):
        worker.draw_through(path)


@pytest.mark.parametrize(
    "data",
    [
        making.pdf(),
        making.pdf(*[making.A4] * 200),
        making.encrypted_pdf(""),
        making.tiff(300, 200, 100),
        making.picture("JPEG", (500, 400)),
        making.picture("PNG"),
        *(flaw(making.pdf(making.A4, making.A4)) for flaw in making.FLAWS.values()),
    ],
    ids=range(6 + len(making.FLAWS)),
)
def test_what_can_be_drawn_is_not_spoken_of(worker, tmp_path, data):
    path = tmp_path / "document"
    path.write_bytes(data)
    worker.draw_through(path)


def verdict(worker, path: Path) -> str:
    """Return what is said of a file in the end: a busy computer may have no time to find it out."""
    for _ in range(20):
        try:
            worker.draw_through(path)
        except TryLater:
            continue
        except FixData as error:
            return error.code
        return ""
    raise AssertionError("there was never time for it")


def test_a_page_that_takes_for_ever_ends_within_the_limit(worker, tmp_path: Path, monkeypatch):
    monkeypatch.setattr(worker_module, "DRAW_LIMIT_S", 1.0)
    path = tmp_path / "document"
    path.write_bytes(making.endless_pdf())
    assert verdict(worker, path) == "damaged"
    path.write_bytes(making.pdf())
    monkeypatch.setattr(worker_module, "DRAW_LIMIT_S", 20.0)
    worker.draw_through(path)


def test_it_stops_between_two_pages_when_it_is_not_wanted_any_more(worker, tmp_path: Path):
    path = tmp_path / "document"
    path.write_bytes(making.broken_picture_pdf())
    worker.draw_through(path, lambda: False)
