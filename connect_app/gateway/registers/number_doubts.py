"""Which odd customer numbers of a file are known as they stand, and what the clerk said about the others."""

from collections.abc import Mapping
from typing import cast

from connect_app.contract.registers import ImportQuestion
from connect_app.gateway.registers.odd_numbers import CODES, Code, Doubt, lost_zeros
from connect_app.gateway.store.customer_numbers import known_numbers, numbers_with_zeros
from connect_app.gateway.store.import_spool import ImportSpool, SpooledDoubt
from connect_app.gateway.store.transactions import Reading

ACCEPT: Mapping[Code, str] = {"zeros_lost": "zeros_lost", "odd_number": "odd_number"}
ACCEPT_AS_WRITTEN: Mapping[Code, str] = {"zeros_lost": "zeros_as_written", "odd_number": "odd_as_written"}
ACCEPTABLE = frozenset({*ACCEPT.values(), *ACCEPT_AS_WRITTEN.values()})
"""What a clerk may say to the questions of an import."""


def settle(connection: Reading, company_id: str, spool: ImportSpool, accepted: frozenset[str]) -> None:
    """Settle what becomes of the rows of a file whose numbers are in doubt.

    A number that a register knows as it stands is right, whatever it looks like.
    """
    spool.find_doubts(numbers_with_zeros(connection, company_id), _lost)
    for numbers in spool.doubted_numbers():
        spool.drop_doubts(known_numbers(connection, company_id, numbers))
    for code in CODES:
        if ACCEPT_AS_WRITTEN[code] in accepted:
            spool.decide(code, with_meaning="kept", without="kept")
        elif ACCEPT[code] not in accepted:
            spool.decide(code, with_meaning="refused", without="refused")
        else:
            spool.decide(code, with_meaning="taken", without="refused" if code == "zeros_lost" else "kept")
    for row, kept in spool.doubtful_rows():
        doubt = Doubt(cast(Code, kept.code), kept.number, kept.meant, kept.what)
        spool.refuse(row, doubt.code, doubt.sentence, (("number", doubt.number), ("meant", doubt.meant)))


def _lost(number: str, known: frozenset[str]) -> SpooledDoubt:
    return spooled(lost_zeros(number, known))


def spooled(doubt: Doubt) -> SpooledDoubt:
    """Return a doubt as the rows of a file are kept with it."""
    return SpooledDoubt(doubt.number, doubt.code, doubt.meant, doubt.what)


def questions(spool: ImportSpool) -> list[ImportQuestion]:
    """Return what is asked of the clerk, whatever was said to it."""
    found: list[ImportQuestion] = []
    for code in CODES if spool.has_doubts else ():
        one = spool.questioned(code)
        if one is not None:
            found.append(
                ImportQuestion(
                    code=code,
                    count=one.rows,
                    number=one.number,
                    meant=one.meant,
                    accept=ACCEPT[code],
                    accept_as_written=ACCEPT_AS_WRITTEN[code],
                )
            )
    return found
