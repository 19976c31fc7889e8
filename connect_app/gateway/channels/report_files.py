"""Files that hold reports: one mail, many in the mbox form, or the text of one."""

import mailbox
from collections.abc import Iterator
from pathlib import Path

from connect_app.domain.errors import FixData
from connect_app.domain.saying import say
from connect_app.gateway.channels.report_parts import READ_LIMIT

_HEAD = 4096
_OUTLOOK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_NO_MAIL = (b"PK\x03\x04", b"%PDF-", b"\x89PNG", b"\xff\xd8\xff", b"\x1f\x8b", b"Rar!")


def read_messages(path: Path, most: int) -> list[bytes]:
    """Return the beginnings of the messages in a file.

    Raises FixData ``empty_file``, ``not_a_mail`` or ``too_many_reports`` (over ``most``).
    """
    data = path.read_bytes()
    head = data[:_HEAD]
    if not head.strip():
        raise FixData("empty_file", say("empty_file.report"))
    if head.startswith(_OUTLOOK):
        sentence = say("unsupported_format.msg")
        raise FixData("not_a_mail", sentence)
    if head.startswith(_NO_MAIL):
        raise FixData("not_a_mail", say("not_a_mail"))
    if head.startswith(b"From "):
        count = 1 + data.count(b"\nFrom ")
        if count > most:
            raise FixData(
                "too_many_reports",
                say("too_many_reports", count=count, most=most),
            )
        return list(_of_mbox(path))
    if head[:2] in _UTF16_MARKS:
        data = data[: 4 * READ_LIMIT].decode("utf-16", "replace").encode("utf-8", "replace")
    return [data[: 2 * READ_LIMIT]]


def _of_mbox(path: Path) -> Iterator[bytes]:
    box = mailbox.mbox(path, create=False)
    try:
        for key in box.keys():  # noqa: SIM118 - a mailbox is no dictionary
            with box.get_file(key) as file:
                yield file.read(READ_LIMIT)
    finally:
        box.close()
