"""The sum over containers: what came in is data, picture, attachment or left out with a reason, whatever the shape."""

import hashlib
import io
import zipfile
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from connect_app.documents.worker import DocumentWorker
from connect_app.domain.manifest import Piece, PieceRole
from connect_app.gateway.store.manifests import file_pieces, invoice_pieces
from connect_app.gateway.store.tables import attachment, invoice
from tests.gateway.test_reading_unseen import Desk
from tests.invoice_files import batch, new_number, ubl_invoice
from tests.unit.documents import making

Tree = list[tuple[str, Any]]

_STEMS = ("7001", "7001-2", "7001_time", "2026", "2026 b", "18", "18_x", "Å", "other")
_FOLDERS = ("", "", "a/", "b/c/", "__MACOSX/")
_LEAVES = st.sampled_from(("xml", "pdf", "txt", "xlsx", "order", "broken", "hybrid", "many", "empty", "csv"))


def _entries(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Tree]:
    entry = st.tuples(st.sampled_from(_FOLDERS), st.sampled_from(_STEMS), inner)
    return st.lists(entry, min_size=1, max_size=6)


_TREES = _entries(st.recursive(_LEAVES, _entries, max_leaves=4))


class Maker:
    """Makes the files of a tree; ``pieces`` counts the hashes of all that have to be told of."""

    def __init__(self) -> None:
        self.pieces: Counter[str] = Counter()
        self.has_invoice = False

    def archive(self, tree: Tree) -> bytes:
        buffer = io.BytesIO()
        taken = set()
        with zipfile.ZipFile(buffer, "w") as made:
            for at, (folder, stem, what) in enumerate(tree):
                ending, data = self._file(what, folder == "__MACOSX/")
                name = f"{folder}{stem}.{ending}"
                name = name if name not in taken else f"{folder}{stem}-{at}.{ending}"
                taken.add(name)
                made.writestr(name, data)
        return buffer.getvalue()

    def _file(self, what: Any, is_leftover: bool) -> tuple[str, bytes]:
        if isinstance(what, list):
            before, had = self.pieces.copy(), self.has_invoice
            data = self.archive(what)
            if is_leftover or all(folder == "__MACOSX/" for folder, _, _ in what):  # nothing in it is looked at
                self.pieces, self.has_invoice = before, had
                self._count(data)
            return "zip", data
        ending, data, inner = self._leaf(what)
        self._count(data)
        if is_leftover:
            return ending, data
        for one in inner:
            self._count(one)
        self.has_invoice |= what in ("xml", "many", "hybrid")
        return ending, data

    def _leaf(self, what: str) -> tuple[str, bytes, list[bytes]]:
        text = new_number()
        match what:
            case "xml":
                return "xml", ubl_invoice(embedded=("x.pdf", "JVBERi0=")), []
            case "many":
                return "xml", batch(ubl_invoice(), ubl_invoice()), []
            case "order":
                return "xml", f"<Order>{text}</Order>".encode(), []
            case "broken":
                return "xml", ubl_invoice()[:-30], []
            case "pdf":
                return "pdf", making.pdf(text=text), []
            case "xlsx":
                return "xlsx", making.xlsx({"a.txt": text}), []
            case "csv":
                return "csv", f"day;hours\n{text};8\n".encode(), []
            case "hybrid":
                files = {"factur-x.xml": ubl_invoice(), "sheet.pdf": making.pdf(text=text)}
                return "pdf", making.hybrid_pdf(files), list(files.values())
            case "empty":
                return "txt", b"", []
        return "txt", text.encode(), []

    def _count(self, data: bytes) -> None:
        self.pieces[hashlib.sha256(data).hexdigest()] += 1


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, worker: DocumentWorker) -> Iterator[Desk]:
    made = Desk(tmp_path_factory.mktemp("sums"), worker)
    yield made
    made.database.close()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(tree=_TREES)
def test_what_came_in_is_what_is_told_of(desk: Desk, tree: Tree) -> None:
    maker = Maker()
    row = desk.take("all.zip", maker.archive(tree)).row
    if not maker.has_invoice:
        assert row.state == "unreadable"
        return
    assert row.state == "waiting"
    with desk.database.reading() as connection:
        pieces = file_pieces(connection, row)
        invoices = connection.execute(select(invoice).where(invoice.c.file_id == row.id)).all()
        manifests = {one.id: invoice_pieces(connection, one, row.name) for one in invoices}
        hung = connection.execute(select(attachment).where(attachment.c.invoice_id.in_(list(manifests)))).all()
    assert Counter(one.sha256 for one in pieces) == maker.pieces
    assert all((one.reason is not None) == (one.role is PieceRole.LEFT_OUT) for one in pieces)
    # What went to an invoice stands in its manifest once, and hangs on it; nothing else does.
    given_out = [one.attachment_id for one in pieces if one.attachment_id is not None]
    told = [one.attachment_id for found in manifests.values() for one in found if one.attachment_id is not None]
    assert len(told) == len(set(told))
    assert sorted(told) == sorted(one.id for one in hung)
    assert set(given_out) <= set(told)
    assert sorted(_kept(found) for found in manifests.values()) == sorted(
        [(1, sum(one.id in {p.attachment_id for p in found} for one in hung)) for found in manifests.values()]
    )
    for one in hung:
        data = desk.blobs.read(one.blob, one.blob_offset, one.size)
        assert hashlib.sha256(data).hexdigest() == one.sha256
    for one in pieces:  # even what was left out is still there
        if one.blob is not None:
            assert desk.blobs.path(one.blob).exists()


def _kept(found: list[Piece]) -> tuple[int, int]:
    """Return how many data an invoice has, and how many pieces that hang on it."""
    return sum(one.role is PieceRole.DATA for one in found), sum(one.attachment_id is not None for one in found)
