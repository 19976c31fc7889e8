"""Rights are taken where the file system knows them; where it does not, a folder is still one to work in."""

import os
from pathlib import Path

import pytest

from connect_app.system.private import claim


@pytest.mark.skipif(os.name == "nt", reason="rights of POSIX")
def test_a_disk_without_rights_is_worked_on_and_said_not_to_be_private(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path, _mode: int) -> None:
        raise PermissionError(1, "Operation not permitted")

    (tmp_path / "gateway.db").touch(0o644)
    tmp_path.chmod(0o755)
    monkeypatch.setattr(Path, "chmod", refuse)
    assert claim(tmp_path, lambda _name: True).is_private is False
