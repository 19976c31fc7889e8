"""Settings of this computer: kept whole, and never in the way of a start."""

from pathlib import Path

import pytest

from connect_app.client.places import find_places
from connect_app.client.preferences import Preferences
from connect_app.client.watched_folders import WatchedFolder


def test_values_are_there_at_the_next_start(tmp_path):
    path = tmp_path / "new" / "preferences.json"
    first = Preferences(path)
    first.set("language", "sv")
    first.set("columns", {"order": ["number", "total"]})
    first.watched_folders = (WatchedFolder(tmp_path / "in"),)
    again = Preferences(path)
    assert again.get("language") == "sv"
    assert again.get("columns") == {"order": ["number", "total"]}
    assert again.watched_folders == (WatchedFolder(tmp_path / "in"),)
    assert path.stat().st_mode & 0o077 == 0


def test_none_removes_a_value(tmp_path):
    preferences = Preferences(tmp_path / "p.json")
    preferences.set("language", "sv")
    preferences.set("language", None)
    assert Preferences(tmp_path / "p.json").get("language", "en") == "en"


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff\x00"])
@pytest.mark.noisy("damaged")
def test_damaged_preferences_are_set_aside(tmp_path, content):
    path = tmp_path / "p.json"
    path.write_bytes(content)
    preferences = Preferences(path)
    assert preferences.get("language", "en") == "en"
    assert (tmp_path / "p.json.damaged").read_bytes() == content
    preferences.set("language", "de")
    assert Preferences(path).get("language") == "de"


def _kept(tmp_path: Path) -> Path:
    path = tmp_path / "p.json"
    preferences = Preferences(path)
    preferences.watched_folders = (WatchedFolder(tmp_path / "in"), WatchedFolder(Path("/in/r\udce4kning")))
    preferences.set("sizes", {10: 1, 9: 2})
    return path


@pytest.mark.noisy("damaged")
def test_any_flipped_bit_keeps_the_watched_folders_by_the_copy(tmp_path):
    path = _kept(tmp_path)
    whole = path.read_bytes()
    folders = Preferences(path).watched_folders
    assert Preferences(path).damage == ""
    assert len(folders) == 2
    for place in range(len(whole)):
        changed = bytearray(whole)
        changed[place] ^= 1 << (place % 8)
        path.write_bytes(changed)
        preferences = Preferences(path)
        assert preferences.watched_folders == folders, bytes(changed)
        assert preferences.damage in ("restored", "")  # "": white space or a name that nobody asks for


def test_preferences_that_are_gone_come_back_from_the_copy(tmp_path):
    path = _kept(tmp_path)
    path.unlink()
    assert len(Preferences(path).watched_folders) == 2
    assert Preferences(path).damage == "restored"


@pytest.mark.noisy("damaged")
def test_what_is_lost_with_its_copy_is_said(tmp_path):
    path = _kept(tmp_path)
    for each in (path, tmp_path / "p.copy.json"):
        each.write_bytes(b"{")
    preferences = Preferences(path)
    assert (preferences.watched_folders, preferences.damage) == ((), "lost")


@pytest.mark.noisy("could not be")
def test_what_cannot_be_read_now_is_not_written_over(tmp_path):
    path = _kept(tmp_path)
    path.rename(tmp_path / "away")
    (tmp_path / "p.copy.json").unlink()
    path.mkdir()
    preferences = Preferences(path)
    assert preferences.damage == "unreadable"
    preferences.set("language", "sv")
    path.rmdir()
    (tmp_path / "away").rename(path)
    preferences.set("appearance", "dark")
    again = Preferences(path)
    assert len(again.watched_folders) == 2
    assert (again.get("language"), again.get("appearance")) == ("sv", "dark")


@pytest.mark.noisy("could not be")
def test_a_change_that_cannot_be_written_holds_until_the_end(tmp_path):
    (tmp_path / "file").write_text("")
    preferences = Preferences(tmp_path / "file" / "p.json")
    preferences.set("language", "ro")
    assert preferences.get("language") == "ro"


def test_practice_and_real_work_never_share_a_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("CONNECT_DATA_DIR", str(tmp_path))
    practice, real = find_places(practice=True), find_places(practice=False)
    assert practice.data == tmp_path / "practice"
    assert real.data == tmp_path / "own"
    assert practice.outbox != real.outbox
    assert practice.preferences == real.preferences == tmp_path / "preferences.json"


def test_a_folder_that_is_named_holds_everything(tmp_path):
    places = find_places(practice=True, data=tmp_path / "x")
    assert {places.data, places.outbox.parent, places.preferences.parent} == {Path(tmp_path / "x")}
