"""A data folder is for practice or for real work, never for both."""

import pytest

from connect_app.domain.errors import FixSettings
from connect_app.gateway.data_mode import claim_mode
from connect_app.gateway.main import run


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


@pytest.mark.noisy("This data folder is for practice mode")
def test_the_gateway_does_not_start_on_the_other_one(tmp_path):
    claim_mode(tmp_path, practice=True)
    assert run(tmp_path, practice=False) == 2
    assert not (tmp_path / "gateway.db").exists()
