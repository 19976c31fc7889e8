"""Customer numbers that stand somewhere: in a register, or with an invoice that came."""

from collections.abc import Iterable, Iterator

from sqlalchemy import text

from connect_app.gateway.store.register_rows import numbers_json
from connect_app.gateway.store.transactions import Reading

_BATCH = 5000
_WITH_ZEROS = """
    SELECT customer_number FROM email_list
        WHERE company_id = :company_id AND customer_number >= '0' AND customer_number < '1'
    UNION SELECT number FROM customer WHERE company_id = :company_id AND number >= '0' AND number < '1'
    UNION SELECT customer_number FROM invoice
        WHERE company_id = :company_id AND customer_number >= '0' AND customer_number < '1'
"""
_KNOWN = """
    SELECT wanted.value FROM json_each(?) AS wanted WHERE
        EXISTS (SELECT 1 FROM email_list WHERE company_id = ? AND customer_number = wanted.value)
        OR EXISTS (SELECT 1 FROM customer WHERE company_id = ? AND number = wanted.value)
"""


def numbers_with_zeros(connection: Reading, company_id: str) -> Iterator[str]:
    """Yield all numbers of registers and invoices that begin with a zero, each once."""
    some = {"yield_per": _BATCH}
    for (number,) in connection.execute(text(_WITH_ZEROS), {"company_id": company_id}, execution_options=some):
        yield number


def known_numbers(connection: Reading, company_id: str, numbers: Iterable[str]) -> list[str]:
    """Return those of the numbers that a register has."""
    values = (numbers_json(numbers), company_id, company_id)
    return [number for (number,) in connection.exec_driver_sql(_KNOWN, values)]
