"""What a client may say about an import, in its query."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Query

from connect_app.domain.saying import say
from connect_app.gateway.api.problems import invalid
from connect_app.gateway.registers.encodings import ENCODINGS
from connect_app.gateway.registers.number_doubts import ACCEPTABLE
from connect_app.gateway.registers.tables import MAX_ROWS, TableReading


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """How the file is read, and what is done with it."""

    dry_run: bool
    accept_partial: bool
    reading: TableReading
    joins_columns: bool
    accepted: frozenset[str]

    @property
    def wanted(self) -> list[object]:
        """All of it, for telling two requests apart."""
        return [self.dry_run, self.accept_partial, self.how_read, sorted(self.accepted)]

    @property
    def how_read(self) -> list[object]:
        """What decides how the file is read."""
        return [self.reading.sheet, self.reading.header_row, self.reading.encoding, self.joins_columns]


def import_options(
    dry_run: Annotated[bool, Query(description="Say what it would do, and do nothing")] = False,
    accept_partial: Annotated[bool, Query(description="Take the good rows, leave out the bad ones")] = False,
    header: Annotated[bool, Query(description="A row names the columns; else the first row is data")] = True,
    header_row: Annotated[
        int | None, Query(ge=0, le=MAX_ROWS, description="The row that names the columns; found if left out, 0: none")
    ] = None,
    sheet: Annotated[
        str, Query(max_length=255, description="The sheet; the first that is not hidden if left out")
    ] = "",
    encoding: Annotated[str, Query(max_length=20, description=f"Of CSV, one of {', '.join(ENCODINGS)}")] = "",
    join_columns: Annotated[bool, Query(description="Read further columns of a field, such as “E-mail 2”")] = True,
    accept: Annotated[
        str,
        Query(max_length=200, description=f"Answers to questions, apart by commas: {', '.join(sorted(ACCEPTABLE))}"),
    ] = "",
) -> ImportOptions:
    """Return the options of a request; raises 422 for what is none."""
    if encoding and encoding not in ENCODINGS:
        raise invalid("encoding", say("no_such_choice.of", choices=tuple(ENCODINGS)))
    accepted = frozenset(one.strip() for one in accept.split(",") if one.strip())
    if not accepted <= ACCEPTABLE:
        raise invalid("accept", say("no_such_choice.of", choices=tuple(sorted(ACCEPTABLE))))
    reading = TableReading(sheet, header_row if header else 0, encoding)
    return ImportOptions(dry_run, accept_partial, reading, join_columns, accepted)


OptionsDep = Annotated[ImportOptions, Depends(import_options)]
