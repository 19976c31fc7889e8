"""Removed attachments, kept on this computer."""

import errno
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from unittest.mock import Mock

import pytest

from connect_app.client import kept_removed
from connect_app.client.kept_removed import KeptRemoved
from connect_app.client.removing import Removed
from connect_app.contract.files import Attachment


def removed(key: str, invoice_id: str = "invoice", content: bytes = b"bytes", original: bytes | None = None) -> Removed:
    attachment = Attachment(
        id=key,
        invoice_id=invoice_id,
        filename=f"{key}.pdf",
        media_type="application/pdf",
        size=len(content),
        sha256="0" * 64,
        document_type="terms",
        note="as agreed",
        created_at=datetime(2026, 11, 30, tzinfo=UTC),
        pages=1,
        dpi=None,
        embedded=False,
        converted_from=None,
        findings=[],
    )
    return Removed(attachment, content, original)


def test_what_was_removed_last_is_there_after_a_restart(tmp_path: Path) -> None:
    kept = KeptRemoved(tmp_path / "removed")
    first, second = removed("a"), removed("b", original=b"photo")
    kept.keep("company", first)
    kept.keep("company", second)
    kept.keep("company", removed("c", "another"))
    again = KeptRemoved(tmp_path / "removed")
    newest = again.newest_of("company", "invoice")
    assert newest is not None
    assert newest.model_dump() == second.attachment.model_dump()
    assert again.newest_of("other company", "invoice") is None
    back = again.load("b")
    assert back is not None
    assert (back.content, back.original, back.attachment.note) == (b"bytes", b"photo", "as agreed")
    again.forget("b")
    newest = KeptRemoved(tmp_path / "removed").newest_of("company", "invoice")
    assert newest is not None
    assert newest.id == first.attachment.id


def test_the_oldest_go_where_there_are_too_many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_removed, "MAX_KEPT", 2)
    kept = KeptRemoved(tmp_path)
    for key in "abc":
        kept.keep("company", removed(key))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["b", "c"]
    monkeypatch.setattr(kept_removed, "MAX_SIZE", 4)
    assert KeptRemoved(tmp_path).newest_of("company", "invoice") is None
    assert list(tmp_path.iterdir()) == []


def test_what_is_old_goes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    KeptRemoved(tmp_path).keep("company", removed("a"))
    days = iter(range(kept_removed.KEPT_DAYS + 1, 1000))

    def at(_zone: object) -> datetime:
        return datetime.now(UTC) + timedelta(days=day)

    monkeypatch.setattr(kept_removed, "datetime", Mock(wraps=datetime, now=at))
    for day in islice(days, kept_removed.SEEN_DAYS - 1):  # noqa: B007 - `at` reads it
        assert KeptRemoved(tmp_path).load("a") is not None
    day = next(days)
    assert KeptRemoved(tmp_path).load("a") is None
    assert not (tmp_path / "a").exists()


def test_a_clock_that_jumps_is_no_reason_to_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    KeptRemoved(tmp_path).keep("company", removed("a"))
    ahead = Mock(wraps=datetime, now=lambda _zone: datetime.now(UTC) + timedelta(days=3650))
    monkeypatch.setattr(kept_removed, "datetime", ahead)
    for _start in range(2 * kept_removed.SEEN_DAYS):
        assert KeptRemoved(tmp_path).load("a") is not None


@pytest.mark.noisy("cannot be")
@pytest.mark.parametrize("name", ["said.json", "content"])
def test_what_cannot_be_read_now_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    KeptRemoved(tmp_path).keep("company", removed("a"))
    real = Path.read_bytes

    def read_bytes(path: Path) -> bytes:
        if path.name == name:
            raise OSError(errno.EIO, "Input/output error")
        return real(path)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", read_bytes)
        assert KeptRemoved(tmp_path).load("a") is None
    assert KeptRemoved(tmp_path).load("a") is not None


@pytest.mark.noisy("cannot be understood")
def test_what_a_newer_version_wrote_is_kept(tmp_path: Path) -> None:
    KeptRemoved(tmp_path).keep("company", removed("a"))
    said = tmp_path / "a" / "said.json"
    before = said.read_bytes()
    said.write_bytes(b'{"form": 9}')
    assert KeptRemoved(tmp_path).load("a") is None
    said.write_bytes(before)
    assert KeptRemoved(tmp_path).load("a") is not None


def test_what_is_half_written_or_damaged_is_nothing(tmp_path: Path) -> None:
    kept = KeptRemoved(tmp_path)
    kept.keep("company", removed("a"))
    (tmp_path / "a" / "said.json").write_bytes(b"{")
    (tmp_path / ".new-b").mkdir()
    kept.keep("company", removed("damaged", content=b""))
    again = KeptRemoved(tmp_path)
    assert again.newest_of("company", "invoice") is None
    kept.keep("company", removed("c"))
    (tmp_path / "c" / "content").unlink()
    assert kept.load("c") is None
    assert not (tmp_path / "a").exists()


@pytest.mark.noisy("could not be kept")
def test_a_full_disk_keeps_nothing_and_raises_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    kept = KeptRemoved(tmp_path / "file")
    kept.keep("company", removed("a"))
    assert kept.newest_of("company", "invoice") is None
