"""What a folder holds that may be attached, and what a list in it says."""

from pathlib import Path

import pytest

from connect_app.client import given_folder
from connect_app.client.given_folder import Said, read_given
from connect_app.domain.errors import FixData


def made(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"%PDF-1.7")


def test_all_files_below_are_taken_but_hidden_ones(tmp_path: Path) -> None:
    made(tmp_path, "b.pdf", "a/c.tif", ".secret", ".git/x.pdf", "a/Thumbs.db", "~$open.docx")
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    assert [one.path.relative_to(tmp_path).as_posix() for one in read_given([tmp_path]).files] == ["b.pdf", "a/c.tif"]


ENGLISH = "file,invoice,type,note\nA/week 11.PDF,INV-10,Time sheet,as agreed\nnone.pdf,1,,\n"
SWEDISH = "Fil;Fakturanummer;Typ;Notering\r\nweek 11.pdf;INV-10;Time sheet;as agreed\r\nnone.pdf;1\r\n"
GERMAN = "Dateiname\tRechnung\tTyp\tNotiz\nweek 11.pdf\tINV-10\tTime sheet\tas agreed\nnone.pdf\t1\t\t\n"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("list.csv", ENGLISH.encode("utf-8-sig")),
        ("lista.csv", SWEDISH.encode("cp1252")),
        ("Liste.CSV", GERMAN.encode("utf-16")),
    ],
)
def test_a_list_says_to_which_invoice_a_file_belongs(tmp_path: Path, name: str, content: bytes) -> None:
    made(tmp_path, "a/week 11.pdf", "other.pdf")
    (tmp_path / name).write_bytes(content)
    given = read_given([tmp_path])
    assert (given.lists, given.lacking) == ((name,), ("none.pdf",))
    said = {one.path.name: one.said for one in given.files}
    assert said == {
        "other.pdf": Said(),
        "week 11.pdf": Said(number="INV-10", document_type="Time sheet", note="as agreed"),
    }


def test_a_csv_that_is_no_list_is_a_file_like_any_other(tmp_path: Path) -> None:
    (tmp_path / "hours.csv").write_text("file,hours\na.pdf,8\n")
    (tmp_path / "broken.csv").write_bytes(b"\x81\x8d\x00")
    given = read_given([tmp_path])
    assert ([one.path.name for one in given.files], given.lists) == (["broken.csv", "hours.csv"], ())


def test_a_folder_that_vanished_is_named_and_too_many_files_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(tmp_path, "a.pdf", "b.pdf")
    monkeypatch.setattr(given_folder, "MOST_FILES", 1)
    with pytest.raises(FixData, match="more than 1 file"):
        read_given([tmp_path])
    (tmp_path / "locked").mkdir(mode=0o700)
    monkeypatch.setattr(given_folder.os, "walk", _vanishing)
    with pytest.raises(FixData, match="cannot be read"):
        read_given([tmp_path])


def _vanishing(path, onerror):
    onerror(FileNotFoundError(2, "gone", str(path)))
    return iter(())


def test_a_list_and_a_folder_below_that_cannot_be_read_are_named_and_the_others_are_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(tmp_path, "a.pdf", "locked.csv", "locked/b.pdf")
    real_read, real_scan = Path.read_bytes, given_folder.os.scandir

    def refused(path: object) -> None:
        if str(path).endswith(("locked.csv", "locked")):
            raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "read_bytes", lambda path: refused(path) or real_read(path))
    monkeypatch.setattr(given_folder.os, "scandir", lambda path: refused(path) or real_scan(path))
    given = read_given([tmp_path])
    assert [one.path.name for one in given.files] == ["a.pdf"]
    assert {path.name: error.code for path, error in given.unreadable} == {
        "locked.csv": "file_unreadable",
        "locked": "file_unreadable",
    }
