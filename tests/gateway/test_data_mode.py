"""A data folder is for practice or for real work, never for both."""

import pytest

from connect_app.domain.errors import FixSettings
from connect_app.gateway.main import run
from connect_app.gateway.process.data_mode import claim_mode


@pytest.mark.parametrize("first", [True, False])
def test_a_folder_stays_what_it_is(tmp_path, first):
    claim_mode(tmp_path, practice=first)
    claim_mode(tmp_path, practice=first)
    with pytest.raises(FixSettings) as refused:
        claim_mode(tmp_path, practice=not first)
    assert refused.value.code == "other_mode"


def test_a_mark_that_was_cut_off_is_written_anew(tmp_path):
    (tmp_path / "mode").write_bytes(b"prac")
    claim_mode(tmp_path, practice=True)
    assert (tmp_path / "mode").read_text() == "practice"


@pytest.mark.noisy("mark mode was damaged")
@pytest.mark.parametrize("mark", [b"prac", b"ractice", b"", b"rea", b"\xf0ractice", b"real practice"])
def test_a_damaged_mark_of_a_folder_that_was_worked_on_never_makes_it_real(tmp_path, mark):
    (tmp_path / "gateway.db").write_bytes(b"x")
    (tmp_path / "mode").write_bytes(mark)
    for is_practice in (True, False):
        with pytest.raises(FixSettings) as refused:
            claim_mode(tmp_path, practice=is_practice)
        assert refused.value.code == "mode_unknown"
    (tmp_path / "practice").mkdir()
    with pytest.raises(FixSettings) as refused:
        claim_mode(tmp_path, practice=False)
    assert refused.value.code == "other_mode"
    assert (tmp_path / "mode").read_bytes() == mark
    claim_mode(tmp_path, practice=True)
    assert (tmp_path / "mode").read_text() == "practice"


def test_a_mark_that_is_gone_never_makes_a_practice_folder_real(tmp_path):
    claim_mode(tmp_path, practice=True)
    (tmp_path / "gateway.db").write_bytes(b"x")
    (tmp_path / "practice").mkdir()
    (tmp_path / "mode").unlink()
    with pytest.raises(FixSettings):
        claim_mode(tmp_path, practice=False)


def test_a_mark_that_is_gone_never_makes_a_real_folder_one_for_practice(tmp_path):
    claim_mode(tmp_path, practice=False)
    (tmp_path / "gateway.db").write_bytes(b"x")
    (tmp_path / "mode").unlink()
    with pytest.raises(FixSettings) as refused:
        claim_mode(tmp_path, practice=True)
    assert refused.value.code == "other_mode"
    claim_mode(tmp_path, practice=False)
    assert (tmp_path / "mode").read_text() == "real"


@pytest.mark.noisy("This data folder is for practice mode")
def test_the_gateway_does_not_start_on_the_other_one(tmp_path):
    claim_mode(tmp_path, practice=True)
    assert run(tmp_path, practice=False) == 2
    assert not (tmp_path / "gateway.db").exists()
