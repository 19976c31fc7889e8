"""Reading a table from a file of either kind."""

from connect_app.gateway.registers.csv_table import read_csv
from connect_app.gateway.registers.tables import Table, TableRefused
from connect_app.gateway.registers.xlsx_table import read_xlsx


def read_table(data: bytes, *, has_header: bool = True) -> Table:
    """Read a table; what it is is seen from its bytes. Raises TableRefused, also while its rows are read."""
    if not data.strip(b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n"):
        raise TableRefused("empty_file", "The file is empty.")
    if data.startswith(b"PK"):
        return read_xlsx(data, has_header=has_header)
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise TableRefused(
            "unsupported_format",
            "The file is an old or a protected Excel file. Save it as .xlsx without a password, or as CSV.",
        )
    if data.startswith((b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"\x1f\x8b")):
        raise TableRefused("not_a_table", "The file is no table. Save the list as CSV or as .xlsx.")
    return read_csv(data, has_header=has_header)
