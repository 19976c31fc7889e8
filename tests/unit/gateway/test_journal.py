"""The hand-over journal: what it says counts exactly, and where it could be wrong it says nothing."""

import errno
import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from connect_app.domain.delivery import FailureOwner, NoAnswer, Refused
from connect_app.domain.errors import Bug, ConnectError, FileRefused, FixData, FixSettings, SignIn, TryLater
from connect_app.gateway.channels.interface import Acceptance
from connect_app.gateway.delivery.journal import Journals, _line

OUTCOMES = [
    Acceptance("<1@example.org>", "250 OK: tagen i kö, ‘tack’"),
    Refused("mail_refused", "The mail server refused the mail: 550 no", FailureOwner.RECIPIENT),
    NoAnswer("no_answer", "Lost after the dot."),
    TryLater("mail_deferred", "451 later\nand once more"),
    FixData("no_data", "No data."),
    FixSettings("no_mail_server", "No mail server."),
    SignIn("mail_sign_in", "Sign in."),
    Bug("blob_changed", "Changed."),
]


@pytest.fixture
def journals(tmp_path: Path) -> Journals:
    return Journals(tmp_path / "journals")


def write_one(journals: Journals) -> Path:
    """Write a journal with a begun and an ended delivery; return where it lies."""
    with journals.start("lane") as journal:
        assert journal.begin("a")
        journal.end("a", OUTCOMES[0])
        assert journal.begin("b")
    (path,) = (journals._folder).iterdir()
    return path


@pytest.mark.parametrize("outcome", OUTCOMES, ids=lambda one: type(one).__name__)
def test_an_outcome_comes_back_as_it_was(journals: Journals, outcome: Acceptance | ConnectError) -> None:
    with journals.start("lane") as journal:
        journal.begin("a")
        journal.end("a", outcome)
    told = journals.read("lane")
    assert told is not None
    found = told["a"]
    assert type(found) is type(outcome)
    assert found == outcome or vars(found) == vars(outcome)  # type: ignore[arg-type]


def test_a_kind_of_its_own_comes_back_as_what_it_counts_as(journals: Journals) -> None:
    with journals.start("lane") as journal:
        journal.end("a", FileRefused("too_large", "Too large.", 3))
    told = journals.read("lane")
    assert told is not None
    assert type(told["a"]) is FixData


def test_begun_without_an_outcome_and_not_begun_are_told_apart(journals: Journals) -> None:
    write_one(journals)
    told = journals.read("lane")
    assert told is not None
    assert set(told) == {"a", "b"}
    assert told["b"] is None


def test_only_this_user_reads_it_and_it_goes_when_it_is_forgotten(journals: Journals) -> None:
    path = write_one(journals)
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    journals.forget("lane")
    journals.forget("lane")
    assert not path.exists()
    assert journals.read("lane") is None


def test_a_new_run_forgets_what_an_earlier_one_left(journals: Journals) -> None:
    write_one(journals)
    with journals.start("lane"):
        pass
    told = journals.read("lane")
    assert told is not None
    assert not told


def test_after_a_restart_of_the_machine_it_does_not_count(tmp_path: Path) -> None:
    write_one(Journals(tmp_path, boot="the run of yesterday"))
    assert Journals(tmp_path, boot="the run of today").read("lane") is None
    assert Journals(tmp_path, boot="the run of yesterday").read("lane") is not None


def test_every_process_of_one_run_of_the_machine_agrees_on_its_name(journals: Journals) -> None:
    write_one(journals)
    code = (
        "import sys; from pathlib import Path; from connect_app.gateway.delivery.journal import Journals, _line; "
        "print(sorted(Journals(Path(sys.argv[1])).read('lane')))"
    )
    said = subprocess.run(
        [sys.executable, "-c", code, str(journals._folder)], capture_output=True, text=True, check=True
    )
    assert said.stdout.strip() == "['a', 'b']"


def test_cut_anywhere_it_says_nothing(journals: Journals) -> None:
    """Also between two lines: what stood in those behind would be called not begun, and go again."""
    path = write_one(journals)
    whole = path.read_bytes()
    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        assert journals.read("lane") is None, length
    path.write_bytes(whole)
    assert journals.read("lane") is not None


def test_with_any_bit_changed_it_says_nothing_or_the_same(journals: Journals) -> None:
    path = write_one(journals)
    whole, told = path.read_bytes(), repr(journals.read("lane"))
    for at in range(len(whole)):
        for bit in range(8):
            path.write_bytes(whole[:at] + bytes([whole[at] ^ 1 << bit]) + whole[at + 1 :])
            assert repr(journals.read("lane")) in ("None", told), (at, bit)


def test_one_of_the_version_before_still_counts(journals: Journals) -> None:
    path = write_one(journals)
    journals.read("lane")
    head, *lines, _end = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(_line({**json.loads(head.split(b"\t")[0]), "form": 2}) + b"".join(lines))
    told = journals.read("lane")
    assert told is not None
    assert set(told) == {"a", "b"}


@pytest.mark.parametrize(
    "junk", [b"\x00" * 40 + b"\n", b"[]\n", b'"a"\n', b'{"ended": "a"}\n', b'{"ended": "a", "kind": "x"}\n']
)
def test_a_line_that_is_none_makes_it_worthless(journals: Journals, junk: bytes) -> None:
    path = write_one(journals)
    path.write_bytes(path.read_bytes() + junk)
    assert journals.read("lane") is None
    path.write_bytes(junk)
    assert journals.read("lane") is None


@pytest.mark.skipif(os.name != "posix", reason="the locks of another system")
def test_one_that_is_being_written_says_nothing_and_is_not_taken_over(journals: Journals) -> None:
    with journals.start("lane") as journal:
        journal.begin("a")
        assert journals.read("lane") is None
        with pytest.raises(OSError):
            journals.start("lane")
        journal.end("a", OUTCOMES[0])
    told = journals.read("lane")
    assert told is not None
    assert told["a"] == OUTCOMES[0]


@pytest.mark.noisy("cannot be written")
@pytest.mark.parametrize("written", [0, 5])
def test_on_a_full_disk_nothing_more_begins_and_what_stands_there_counts(
    journals: Journals, monkeypatch: pytest.MonkeyPatch, written: int
) -> None:
    real_write = os.write

    def write(handle: int, data: bytes) -> int:
        if not written:
            raise OSError(errno.ENOSPC, "No space left on device")
        return real_write(handle, data[:written])

    with journals.start("lane") as journal:
        assert journal.begin("a")
        monkeypatch.setattr(os, "write", write)
        journal.end("a", OUTCOMES[0])
        assert journal.is_broken
        assert not journal.begin("b")
        monkeypatch.undo()
        assert not journal.begin("b")  # even if there is room again: the run ends and starts over
    told = journals.read("lane")
    assert told is not None
    assert told == {"a": None}
    monkeypatch.setattr(os, "write", write)
    with pytest.raises(OSError):
        journals.start("lane")
