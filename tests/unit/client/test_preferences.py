"""Settings of this computer: kept whole, and never in the way of a start."""

from pathlib import Path

import pytest

from connect_app.client.places import find_places
from connect_app.client.preferences import Preferences


def test_values_are_there_at_the_next_start(tmp_path):
    path = tmp_path / "new" / "preferences.json"
    first = Preferences(path)
    first.set("language", "sv")
    first.set("columns", {"order": ["number", "total"]})
    first.watched_folders = (tmp_path / "in",)
    again = Preferences(path)
    assert again.get("language") == "sv"
    assert again.get("columns") == {"order": ["number", "total"]}
    assert again.watched_folders == (tmp_path / "in",)
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
