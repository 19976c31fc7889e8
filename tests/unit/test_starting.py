"""How the command line reads the parts of the program."""

import gc

import pytest

from connect_app.__main__ import _reading_undisturbed


def test_garbage_is_looked_for_again_once_a_part_is_read() -> None:
    gc.unfreeze()
    with _reading_undisturbed():
        assert not gc.isenabled()
    assert gc.isenabled()
    assert gc.get_freeze_count() > 0  # what was read is looked through no more


def test_garbage_is_looked_for_again_also_where_a_part_cannot_be_read() -> None:
    with pytest.raises(ImportError), _reading_undisturbed():
        raise ImportError("a library is missing")
    assert gc.isenabled()
