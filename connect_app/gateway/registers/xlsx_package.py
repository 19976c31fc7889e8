"""What an XLSX file would take to read, found out before it is: sizes, rows, cells and texts are counted as bytes.

openpyxl keeps more of a sheet than the row that it reads, and a few kilobytes can unpack to gigabytes of cells.
"""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from connect_app.domain.saying import say
from connect_app.gateway.registers.tables import HEAD_ROWS, MAX_ROWS, TableRefused

MAX_SHEET_SIZE = 400_000_000
MAX_PART_SIZE = 64_000_000
MAX_SHEET_TAGS = 16_000_000
MAX_ROW_TAGS = 200_000
"""More than 16,384 cells have, the most that Excel writes in a row."""
MAX_STRING_TAGS = 4_000_000
MAX_OTHER_TAGS = 1_000_000

_MAX_PARTS = 2000
_CHUNK = 1 << 20
_SHEETS, _STRINGS = "xl/worksheets/", "xl/sharedStrings.xml"
_ROW = re.compile(rb"<(?:\w+:)?row\b")
_SIZE = re.compile(rb"<(?:\w+:)?dimension\b")
_ENCODING = re.compile(rb"""^[^>]*?encoding\s*=\s*["']([\w-]*)""")
_PLAIN_ENCODINGS = frozenset({b"utf-8", b"utf8", b"us-ascii", b"iso-8859-1", b"windows-1252"})


@dataclass(slots=True)
class _Count:
    """What was seen of a part: tags in all, rows, tags of the row that is being read, and whether it says its size."""

    tags: int = 0
    rows: int = 0
    row_tags: int = 0
    has_size: bool = False


def check_package(data: bytes) -> Mapping[str, int]:
    """Return how many rows each sheet has, by the name of its part; raises TableRefused."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            parts = package.infolist()
            check_sizes(parts)
            if not any(part.filename == "xl/workbook.xml" for part in parts):
                sentence = say("not_a_table.no_excel")
                raise TableRefused("unsupported_format", sentence)
            return {part.filename: _check_part(package, part) for part in parts}
    except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError, ValueError) as error:
        raise damaged() from error


def check_sizes(parts: Sequence[zipfile.ZipInfo]) -> None:
    """Raise TableRefused for a package that is too large when it is unpacked, or has a password."""
    sizes = [(part.file_size, part.filename.startswith((_SHEETS, "content.xml"))) for part in parts]
    is_bomb = any(size > (MAX_SHEET_SIZE if is_sheet else MAX_PART_SIZE) for size, is_sheet in sizes)
    if is_bomb or len(parts) > _MAX_PARTS or sum(size for size, _ in sizes) > 2 * MAX_SHEET_SIZE:
        raise too_large()
    if any(part.flag_bits & 1 for part in parts):
        raise encrypted()


def check_rows(rows: int) -> None:
    """Raise TableRefused ``too_many_rows`` for a sheet that would take minutes to read."""
    if rows > MAX_ROWS + HEAD_ROWS:
        raise TableRefused(
            "too_many_rows",
            say("too_many_rows.sheet", limit=MAX_ROWS),
        )


def damaged() -> TableRefused:
    """Return the refusal of a file that cannot be read to its end."""
    return TableRefused("damaged_file", say("damaged_file.excel"))


def encrypted() -> TableRefused:
    """Return the refusal of a file that has a password."""
    return TableRefused("encrypted_file", say("encrypted_file"))


def too_large() -> TableRefused:
    """Return the refusal of a file that would take too much to read."""
    return TableRefused("too_large", say("too_large.unpacked_workbook"))


def _check_part(package: zipfile.ZipFile, part: zipfile.ZipInfo) -> int:
    """Return the rows of a part. Pictures are counted, too: what reads as text is not decided by its name."""
    is_text = part.filename.endswith((".xml", ".rels"))
    limit = MAX_SHEET_TAGS if part.filename.startswith(_SHEETS) else MAX_OTHER_TAGS
    limit = MAX_STRING_TAGS if part.filename == _STRINGS else limit
    count = _Count()
    for place, chunk in enumerate(_chunks(package, part)):
        if is_text and (b"<!DOCTYPE" in chunk or (place == 0 and not _is_plain(chunk[:200]))):
            raise TableRefused("unsafe_file", say("unsafe_file"))
        _add(count, chunk)
        is_one_text = is_text and len(chunk) > _CHUNK // 2 and b"<" not in chunk
        if count.tags > limit or count.row_tags > MAX_ROW_TAGS or is_one_text:
            raise too_large()
        if is_text and not count.has_size:
            check_rows(count.rows)  # openpyxl reads all of a sheet that does not say its size, to see how large it is
    return count.rows


def _chunks(package: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[bytes]:
    """Yield the text in pieces; what may be the beginning of a tag comes with the next piece."""
    with package.open(part) as file:
        kept = b""
        while read := file.read(_CHUNK - len(kept)):
            chunk = kept + read
            cut = chunk.rfind(b"<", len(chunk) - 40)
            kept = chunk[cut:] if cut > 0 and len(chunk) == _CHUNK else b""
            yield chunk[: len(chunk) - len(kept)]
        if kept:
            yield kept


def _add(count: _Count, chunk: bytes) -> None:
    first, *rows = _ROW.split(chunk)
    count.has_size = count.has_size or (count.rows == 0 and _SIZE.search(first) is not None)
    count.tags += chunk.count(b"<")
    count.rows += len(rows)
    count.row_tags += first.count(b"<")
    if rows and count.row_tags <= MAX_ROW_TAGS:
        count.row_tags = rows[-1].count(b"<")


def _is_plain(head: bytes) -> bool:
    """Say whether tags stand there as ASCII writes them; in UTF-16 and the like none would be recognised here."""
    stated = _ENCODING.match(head)
    return b"\x00" not in head and (stated is None or stated[1].lower() in _PLAIN_ENCODINGS)
