"""Archives: what is in them, and what is refused before it costs anything."""

import io
import zipfile
from pathlib import Path

import pytest

from connect_app.domain.errors import FileRefused
from connect_app.formats.archive import ArchiveLimits, is_archive, open_archive
from connect_app.formats.reading import read_invoices
from tests.unit.formats import makers


def archive(path: Path, files: dict[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", compression) as made:
        for name, content in files.items():
            made.writestr(name, content)
    return path


def refusal_of(path: Path, limits: ArchiveLimits | None = None) -> str:
    with pytest.raises(FileRefused) as caught:
        for member in open_archive(path, limits or ArchiveLimits()):
            member.read()
    return caught.value.code


def test_members_in_their_order_with_the_last_part_of_their_names(tmp_path: Path) -> None:
    files = {
        "mars/a.xml": makers.ubl("A").encode(),
        "../../etc/passwd": b"x",
        "C:\\temp\\b.xml": makers.cii("B").encode(),
        "__MACOSX/mars/._a.xml": b"x",
        ".DS_Store": b"x",
        "na\x07me.txt": b"y",
    }
    path = archive(tmp_path / "a.zip", files)
    assert is_archive(path.read_bytes()[:10])
    assert not is_archive(b"<xml/>")
    found = [(member.name, member.size, member.read()) for member in open_archive(path)]
    assert [name for name, _, _ in found] == ["a.xml", "passwd", "b.xml", "name.txt"]
    assert all(size == len(content) for _, size, content in found)


def test_invoices_are_read_right_out_of_it(tmp_path: Path) -> None:
    path = archive(tmp_path / "a.zip", {"a.xml": f"<B>{makers.ubl('A')}{makers.ubl('B')}</B>".encode()})
    found = []
    for member in open_archive(path):
        with member.open() as stream:
            found.extend(part.facts.number for part in read_invoices(stream))
    assert found == ["A", "B"]


def test_limits_hold_before_anything_is_unpacked(tmp_path: Path) -> None:
    bomb = archive(tmp_path / "bomb.zip", {f"{n}.xml": b"\0" * 1_000_000 for n in range(5)})
    assert bomb.stat().st_size < 20_000
    assert refusal_of(bomb, ArchiveLimits(max_total_size=3_000_000)) == "too_large"
    assert refusal_of(bomb, ArchiveLimits(max_member_size=900_000)) == "too_large"
    assert refusal_of(bomb, ArchiveLimits(max_members=4)) == "too_large"


def test_a_size_that_lies_is_not_believed(tmp_path: Path) -> None:
    path = archive(tmp_path / "lie.zip", {"a.xml": b"x" * 5000})
    data = path.read_bytes()
    path.write_bytes(data.replace((5000).to_bytes(4, "little"), (50).to_bytes(4, "little")))
    assert refusal_of(path) == "truncated"


def test_damage(tmp_path: Path) -> None:
    path = archive(tmp_path / "a.zip", {"a.xml": makers.ubl().encode()}, zipfile.ZIP_STORED)
    data = path.read_bytes()
    for name, spoilt in (("cut", data[:-30]), ("flipped", data.replace(b"REF9", b"REF8")), ("none", b"PK\3\4rubbish")):
        path.write_bytes(spoilt)
        assert (name, refusal_of(path)) == (name, "truncated")
    assert refusal_of(archive(tmp_path / "empty.zip", {})) == "empty_file"


def test_a_password_is_said_to_be_in_the_way(tmp_path: Path) -> None:
    path = archive(tmp_path / "a.zip", {"a.xml": b"x"}, zipfile.ZIP_STORED)
    data = bytearray(path.read_bytes())
    data[data.index(b"PK\1\2") + 8] |= 1
    path.write_bytes(data)
    assert refusal_of(path) == "unsupported_format"


def test_a_cut_member_is_a_refusal_while_reading(tmp_path: Path) -> None:
    path = archive(tmp_path / "a.zip", {"a.xml": makers.ubl().encode() * 50})
    data = bytearray(path.read_bytes())
    data[60:80] = bytes(20)
    path.write_bytes(data)
    assert refusal_of(path) == "truncated"
    assert io.BytesIO(data).read(2) == b"PK"
