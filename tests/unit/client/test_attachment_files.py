"""Attachments of a watched folder: one entry that is bad stops no other, and is told of itself."""

import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from connect_app.client.attachment_files import AttachmentFiles, Tools
from connect_app.client.outbox import Outbox
from connect_app.client.refusals import InvalidRequest
from connect_app.client.watched_folders import Holds, WatchedFolder
from connect_app.contract.companies import Settings
from connect_app.contract.matching import FileMatch, MatchAnswer, MatchRequest
from connect_app.documents.page_marks import PageMarks


class Asked:
    """A gateway that is asked where files belong; it refuses every request that holds ``refused``."""

    def __init__(self, refused: str = "") -> None:
        self.names: list[str] = []
        self._refused = refused

    def gateway(self) -> "Asked":
        return self

    def company_id(self) -> str:
        return "c1"

    def settings(self, _company_id: str) -> Any:
        return SimpleNamespace(value=Settings(attachments_enabled=True))

    def match_files(self, _company_id: str, request: MatchRequest) -> MatchAnswer:
        names = [file.name for file in request.files]
        if self._refused in names:
            raise InvalidRequest("invalid_request", "The name of a file is odd.")
        request.model_dump_json()
        self.names += names
        return MatchAnswer(items=[FileMatch(name=name, invoice_id=None, sure=False, candidates=[]) for name in names])


class Worker:
    """Finds nothing on any page, and fails at one file as nobody expected."""

    def read_page(self, path: Path, *_rest: object, **_options: object) -> PageMarks:
        if path.name == "odd.pdf":
            raise ZeroDivisionError
        return PageMarks()


@pytest.fixture
def outbox(tmp_path: Path) -> Iterator[Outbox]:
    with closing(Outbox(tmp_path / "outbox")) as opened:
        yield opened


def told(folder: Path, outbox: Outbox, asked: Asked) -> dict[str, str]:
    """Return of which files something was told."""
    worker: Any = Worker()
    connection: Any = asked
    files = AttachmentFiles(
        outbox, connection, Tools(lambda: worker, lambda: worker), lambda *_: pytest.fail("sure"), lambda _open: None
    )
    units = files.units({str(path): (path.stat().st_size, 1) for path in sorted(folder.iterdir())})
    outcomes = list(files.take(WatchedFolder(folder, holds=Holds.ATTACHMENTS), units, []))
    assert sorted(one.unit.main for one in outcomes) == sorted(folder.iterdir())
    return {one.unit.main.name: one.error.code for one in outcomes if one.error is not None}


def written(tmp_path: Path, *names: str | bytes) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    for name in names:
        (folder / os.fsdecode(name)).write_bytes(b"%PDF-1.4\n%%EOF")
    return folder


def test_a_name_that_is_no_text_is_asked_for_like_any_other(tmp_path: Path, outbox: Outbox) -> None:
    asked = Asked()
    assert told(written(tmp_path, "a.pdf", b"R\xe4kning.pdf"), outbox, asked) == {}
    assert sorted(asked.names) == ["R?kning.pdf", "a.pdf"]


def test_a_list_that_cannot_be_read_is_told_of_and_the_others_are_asked_for(
    tmp_path: Path, outbox: Outbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = written(tmp_path, "a.pdf", "b.pdf", "locked.csv")
    real = Path.read_bytes

    def read_bytes(path: Path) -> bytes:
        if path.name == "locked.csv":
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)

    monkeypatch.setattr(Path, "read_bytes", read_bytes)
    asked = Asked()
    assert told(folder, outbox, asked) == {"locked.csv": "file_unreadable"}
    assert asked.names == ["a.pdf", "b.pdf"]


@pytest.mark.noisy("an error that nobody expected")
def test_a_file_at_which_the_program_fails_is_told_of_and_the_others_are_asked_for(
    tmp_path: Path, outbox: Outbox
) -> None:
    asked = Asked()
    assert told(written(tmp_path, "a.pdf", "odd.pdf", "z.pdf"), outbox, asked) == {"odd.pdf": "unexpected"}
    assert asked.names == ["a.pdf", "z.pdf"]


def test_a_file_that_the_gateway_refuses_is_told_of_and_the_others_are_asked_for(
    tmp_path: Path, outbox: Outbox
) -> None:
    asked = Asked(refused="odd name.pdf")
    assert told(written(tmp_path, "a.pdf", "odd name.pdf"), outbox, asked) == {"odd name.pdf": "invalid_request"}
    assert asked.names == ["a.pdf"]
