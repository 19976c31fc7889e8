"""The child process that reads .xls, .xlsb and .ods, one at a time, under limits: such a file can be made to harm.

It answers with the texts of one sheet, a line of JSON for each row, and the names of all sheets.
"""

import io
import json
import sys
from typing import TYPE_CHECKING, Any, Final

from connect_app.gateway.registers.cell_text import cell_text
from connect_app.gateway.registers.tables import HEAD_ROWS, MAX_COLUMNS, MAX_ROWS
from connect_app.system.serving import Limits, serve

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

MEMORY_ABOVE_BASE: Final = 1_500_000_000


def main() -> int:
    """Serve requests from standard input until it ends."""
    return serve(answer, Limits(MEMORY_ABOVE_BASE))


def answer(request: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
    """Return ``sheets``, ``visible`` and the ``sheet`` that was read with its rows, or ``refused``."""
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        sheets = [one for one in book.sheets_metadata if one.typ == SheetTypeEnum.WorkSheet]
        names = [one.name for one in sheets]
        visible = [one.name for one in sheets if one.visible == SheetVisibleEnum.Visible]
        head: dict[str, Any] = {"sheets": names, "visible": visible}
        name = request["sheet"] or next(iter(visible or names), "")
        if name not in names:
            return head, b""
        sheet = book.get_sheet_by_name(name)
        if sheet.total_height > MAX_ROWS + HEAD_ROWS:
            return {**head, "refused": "rows"}, b""
        return {**head, "sheet": name}, _rows(sheet)
    except PasswordError:
        return {"refused": "password"}, b""
    except CalamineError:
        return {"refused": "damaged"}, b""


def _rows(sheet: "CalamineSheet") -> bytes:
    lines = io.BytesIO()
    top, left = sheet.start or (0, 0)
    lines.write(b"[]\n" * top)
    for cells in sheet.iter_rows():
        texts = [""] * left + [cell_text(cell) for cell in cells[:MAX_COLUMNS]]
        while texts and not texts[-1]:
            texts.pop()
        lines.write(json.dumps(texts, ensure_ascii=False).encode("utf-8", "replace") + b"\n")
    return lines.getvalue()


if __name__ == "__main__":
    sys.exit(main())
