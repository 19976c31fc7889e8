"""What a person sees in a cell of a spreadsheet, from the value that is stored in it."""

import re
from datetime import date, datetime

EXACT_BELOW = 10**15
"""Spreadsheets keep 15 digits of a number; what stands behind them is lost."""

_ZEROS = re.compile(r"0{1,64}")


def cell_text(value: object, number_format: str = "") -> str:
    """Return the text of a value: 1001.0 is 1001, and 7 in the format 0000 is 0007.

    A number of more than 15 digits is written with an exponent, as a spreadsheet does, since its last ones are lost;
    so is one in such a format, since 1E5, typed as a customer number, becomes one.
    """
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | float):
        return _number_text(value, number_format)
    if isinstance(value, datetime) and not (value.hour or value.minute or value.second):
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, date) else str(value)


def _number_text(value: float, number_format: str) -> str:
    if value != value or abs(value) >= EXACT_BELOW or "E+" in number_format:
        return _with_exponent(value)
    if isinstance(value, float) and not value.is_integer():
        return repr(value)
    return f"{int(value):0{len(number_format)}d}" if _ZEROS.fullmatch(number_format) else str(int(value))


def _with_exponent(value: float) -> str:
    mantissa, mark, exponent = f"{value:.14E}".partition("E")
    return f"{mantissa.rstrip('0').rstrip('.')}{mark}{exponent}"
