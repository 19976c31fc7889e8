"""openpyxl's streaming reader without what it keeps of each row: the emptied elements, and all texts of the workbook.

A sheet of 250,000 rows took 140 MB that way.
"""

import tempfile
import weakref
from array import array
from collections.abc import Iterator
from typing import IO
from xml.etree.ElementTree import Element, TreeBuilder, XMLParser, iterparse

from openpyxl.cell.text import Text
from openpyxl.packaging.manifest import Manifest
from openpyxl.reader.excel import ExcelReader
from openpyxl.worksheet._read_only import ReadOnlyWorksheet
from openpyxl.worksheet._reader import ROW_TAG, WorkSheetParser
from openpyxl.xml.constants import SHARED_STRINGS, SHEET_MAIN_NS

_TEXT_TAG = f"{{{SHEET_MAIN_NS}}}si"
_MANY = 500
_HELD_IN_MEMORY = 1 << 16

Row = tuple[int, list[dict[str, object]]]
"""The number of a row and its cells, as openpyxl has them."""


class RowParser(WorkSheetParser):  # type: ignore[misc]  # openpyxl has no types
    """Reads the rows of a sheet and nothing else of it."""

    def parse(self) -> Iterator[Row]:
        """Yield the rows."""
        for element in streamed(self.source, "}sheetData"):
            if element.tag == ROW_TAG:
                row: Row = self.parse_row(element)
                self.row_dimensions.clear()
                element.clear()
                yield row


class StreamingReader(ExcelReader):  # type: ignore[misc]  # openpyxl has no types
    """Opens a workbook and leaves its texts on disk."""

    package: Manifest

    def read_strings(self) -> None:
        """Read the texts that cells share."""
        part = self.package.find(SHARED_STRINGS)
        if part is not None:
            with self.archive.open(part.PartName[1:]) as source:
                self.shared_strings = SharedTexts(source)

    def read_worksheets(self) -> None:
        """Open the sheets that have cells."""
        for sheet, part in self.parser.find_sheets():
            if part.target in self.valid_files and "chartsheet" not in part.Type:
                found = _UnsizedSheet(self.wb, sheet.name, part.target, self.shared_strings)
                found.sheet_state = sheet.state
                self.wb._sheets.append(found)


class _UnsizedSheet(ReadOnlyWorksheet):  # type: ignore[misc]  # openpyxl has no types
    """A sheet whose size nobody looks for: one that does not say it would be read whole for that."""

    def _get_size(self) -> None:
        pass


class SharedTexts:
    """The texts that cells share, by their numbers; many of them are on disk."""

    def __init__(self, source: IO[bytes]) -> None:
        self._file = tempfile.SpooledTemporaryFile(max_size=_HELD_IN_MEMORY)  # noqa: SIM115 - closed with this
        weakref.finalize(self, self._file.close)
        self._ends = array("Q", [0])
        for element in streamed(source, "}sst"):
            if element.tag == _TEXT_TAG:
                text = Text.from_tree(element).content.replace("x005F_", "")
                element.clear()
                self._ends.append(self._ends[-1] + self._file.write(text.encode()))

    def __getitem__(self, number: int) -> str:
        """Return a text; raises IndexError."""
        if number < 0:
            raise IndexError(number)
        end = self._ends[number + 1]
        self._file.seek(self._ends[number])
        return self._file.read(end - self._ends[number]).decode()


def streamed(source: IO[bytes], holder: str) -> Iterator[Element]:
    """Yield the elements of a text as they end; ``holder``: the end of the name of the one that holds most of them.

    What stands right in the holder is forgotten from time to time, which `iterparse` by itself does only at the end.
    """
    held: list[Element] = []

    def make(tag: str, attributes: dict[str, str]) -> Element:
        element = Element(tag, attributes)
        if tag.endswith(holder):
            held[:] = [element]
        return element

    parser = XMLParser(target=TreeBuilder(element_factory=make))  # noqa: S314 - no DOCTYPE comes here: xlsx_package
    for _, element in iterparse(source, ["end"], parser):  # noqa: S314
        yield element
        if held and len(held[0]) > _MANY:
            held[0].clear()
