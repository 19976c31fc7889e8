"""Files that hold reports: one mail, many in the mbox form, or the text of one."""

import mailbox
from collections.abc import Iterator
from pathlib import Path

from connect_app.domain.errors import FixData
from connect_app.gateway.channels.report_parts import READ_LIMIT

_HEAD = 4096
_OUTLOOK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_UTF16 = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_NO_MAIL = (b"PK\x03\x04", b"%PDF-", b"\x89PNG", b"\xff\xd8\xff", b"\x1f\x8b", b"Rar!")


def read_messages(path: Path, most: int) -> list[bytes]:
    """Return the beginnings of the messages in a file.

    Raises FixData ``empty_file``, ``not_a_mail`` or ``too_many_reports`` (over ``most``).
    """
    with path.open("rb") as file:
        head = file.read(_HEAD)
    if not head.strip():
        raise FixData("empty_file", "The file is empty. Nothing was changed.")
    if head.startswith(_OUTLOOK):
        sentence = "This is an Outlook file (.msg), which cannot be read. Save the report as .eml or as text instead."
        raise FixData("not_a_mail", sentence)
    if head.startswith(_NO_MAIL):
        raise FixData("not_a_mail", "This file holds no mail. Hand the report in as .eml, as mbox or as text.")
    if head.startswith(b"From "):
        return list(_of_mbox(path, most))
    with path.open("rb") as file:
        data = file.read(2 * READ_LIMIT)
    encoding = _UTF16.get(data[:2])
    return [data.decode(encoding, "replace").encode() if encoding else data]


def _of_mbox(path: Path, most: int) -> Iterator[bytes]:
    box = mailbox.mbox(path, create=False)
    try:
        keys = box.keys()
        if len(keys) > most:
            raise FixData(
                "too_many_reports",
                f"There are {len(keys)} messages in the file; at most {most} are taken at once. Nothing was changed. "
                "Hand it in in parts.",
            )
        for key in keys:
            with box.get_file(key) as file:
                yield file.read(READ_LIMIT)
    finally:
        box.close()
