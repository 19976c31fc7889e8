"""The rows of a file while an import looks at them: on disk, so that a long file takes no more memory than a short one.

They stand in a database without a name, which is gone as soon as it is closed or the program ends. It is Python's own
SQLite that keeps it: the one of pysqlite3 is built to hold in memory whatever is temporary.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, groupby
from typing import Literal, NamedTuple

from connect_app.domain.saying import from_json, to_json
from connect_app.gateway.store.register_imports import Entry

_BATCH = 5000
_SET_UP = """
    PRAGMA journal_mode = OFF;
    PRAGMA synchronous = OFF;
    PRAGMA temp_store = FILE;
    PRAGMA cache_size = -2000;
    CREATE TABLE file_row (row INTEGER PRIMARY KEY, number TEXT NOT NULL, name TEXT NOT NULL, rest TEXT NOT NULL);
    CREATE TABLE nameless (number TEXT NOT NULL, name TEXT NOT NULL);
    CREATE TABLE odd (number TEXT PRIMARY KEY, code TEXT NOT NULL, meant TEXT NOT NULL, what TEXT NOT NULL);
    CREATE TABLE refused (
        row INTEGER PRIMARY KEY, code TEXT NOT NULL, message TEXT NOT NULL, params TEXT NOT NULL, of_plan INT NOT NULL
    );
    CREATE TABLE zeros (number TEXT PRIMARY KEY, digits TEXT NOT NULL);
    CREATE INDEX zeros_digits ON zeros (digits);
    CREATE TABLE doubt (
        number TEXT PRIMARY KEY, code TEXT NOT NULL, meant TEXT NOT NULL, what TEXT NOT NULL, fate TEXT
    );
    CREATE TABLE entries (place INTEGER PRIMARY KEY, text TEXT NOT NULL);
    CREATE VIEW meant_row AS
        SELECT f.row, CASE d.fate WHEN 'taken' THEN d.meant ELSE f.number END AS number, f.name, f.rest
        FROM file_row AS f LEFT JOIN doubt AS d ON d.number = f.number WHERE d.fate IS NOT 'refused';
"""
_KNOWN_LONGER = """
    SELECT wanted.number, json_group_array(z.number) FROM
        (SELECT DISTINCT number FROM file_row UNION SELECT meant FROM odd WHERE meant <> '') AS wanted
        JOIN zeros AS z ON z.digits = ltrim(wanted.number, '0')
    WHERE wanted.number NOT GLOB '*[^0-9]*' AND length(z.number) > length(wanted.number)
        AND NOT EXISTS (SELECT 1 FROM zeros AS same WHERE same.number = wanted.number)
    GROUP BY wanted.number
"""
_GROUPED = """
    SELECT row, number, name, rest, min(row) OVER (PARTITION BY number) AS first,
        (SELECT json_group_array(n.name) FROM nameless AS n WHERE n.number = one.number)
    FROM source AS one ORDER BY first, row
"""
_TAKE_OVER_ODD = """
    INSERT OR REPLACE INTO doubt (number, code, meant, what)
    SELECT odd.number, odd.code, coalesce(lost.meant, odd.meant), odd.what
    FROM odd LEFT JOIN doubt AS lost ON lost.number = odd.meant
"""

Fate = Literal["kept", "taken", "refused"]
"""What becomes of the rows with a number that is in doubt; taken: for the one that was meant."""


class Refusal(NamedTuple):
    """A row that is not taken; there may be as many as the file has rows."""

    row: int
    code: str
    message: str
    params: tuple[tuple[str, str], ...] = ()


RawRow = tuple[int, str, str, str]
"""One row of a file: its number there, the customer's number and name, and the rest as its register writes it."""


class SpooledDoubt(NamedTuple):
    """A number about which there is doubt: its code, what was probably meant (empty for nobody knows), and why."""

    number: str
    code: str
    meant: str
    what: str


class Questioned(NamedTuple):
    """The rows with doubts of one kind: how many, and the first of their numbers."""

    code: str
    rows: int
    number: str
    meant: str


class Group(NamedTuple):
    """The rows of one customer number; ``more_names``: of rows about it that are refused."""

    rows: Sequence[RawRow]
    more_names: Sequence[str]


class ImportSpool:
    """What a file says, and then what an import of it would do; one thread at a time."""

    def __init__(self) -> None:
        self._db = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        self._db.executescript(_SET_UP)
        self._db.execute("BEGIN")
        self._added: list[RawRow] = []
        self._refused: list[tuple[int, str, str, str, bool]] = []
        self._is_read = False
        self.has_doubts = False

    def close(self) -> None:
        """Forget all of it."""
        self._db.close()

    # What the file says

    def add(self, row: int, number: str, name: str, rest: str) -> None:
        """Add a row that can be read."""
        self._added.append((row, number, name, rest))
        if len(self._added) >= _BATCH:
            self._write_added()

    def refuse(self, row: int, code: str, message: str, params: tuple[tuple[str, str], ...] = ()) -> None:
        """Note that a row is not taken."""
        told = json.dumps(to_json(message), ensure_ascii=False)
        self._refused.append((row, code, told, json.dumps(params, ensure_ascii=False), self._is_read))
        if len(self._refused) >= _BATCH:
            self._write_refused()

    def note_odd(self, odd: SpooledDoubt) -> None:
        """Note a number that is odd by its look, whatever a register knows."""
        row = (odd.number, odd.code, odd.meant, json.dumps(to_json(odd.what), ensure_ascii=False))
        self._db.execute("INSERT OR IGNORE INTO odd VALUES (?, ?, ?, ?)", row)

    def note_name(self, number: str, name: str) -> None:
        """Note whom a refused row is about."""
        if name:
            self._db.execute("INSERT INTO nameless VALUES (?, ?)", (number, name))

    def end_of_file(self) -> None:
        """Note that all rows were added."""
        self._write_added()
        self._write_refused()
        self._db.execute("CREATE INDEX file_row_number ON file_row (number)")
        self._db.execute("CREATE INDEX nameless_number ON nameless (number)")
        self._is_read = True

    def _write_added(self) -> None:
        self._db.executemany("INSERT INTO file_row VALUES (?, ?, ?, ?)", self._added)
        self._added.clear()

    def _write_refused(self) -> None:
        self._db.executemany("INSERT INTO refused VALUES (?, ?, ?, ?, ?)", self._refused)
        self._refused.clear()

    # Doubts about numbers

    def begin_plan(self) -> None:
        """Forget what an earlier look at the same file made of it."""
        self._db.execute("DELETE FROM refused WHERE of_plan")
        for table in ("zeros", "doubt", "entries"):
            self._db.execute(f"DELETE FROM {table}")  # noqa: S608 - our own names
        self.has_doubts = False

    def find_doubts(self, with_zeros: Iterator[str], lost: Callable[[str, frozenset[str]], SpooledDoubt]) -> None:
        """Find the numbers that are in doubt: the odd ones, and those that are known ``with_zeros`` before them.

        ``lost`` makes the doubt about one of these and the numbers that it may stand for.
        """
        first = next(with_zeros, None)
        if first is not None:
            self._db.executemany(
                "INSERT OR IGNORE INTO zeros VALUES (?, ltrim(?, '0'))",
                ((number, number) for number in chain([first], with_zeros)),
            )
            for number, longer in self._db.execute(_KNOWN_LONGER):
                self._add_doubt(lost(number, frozenset(json.loads(longer))))
        self._db.execute(_TAKE_OVER_ODD)
        self._db.execute("DELETE FROM doubt WHERE number NOT IN (SELECT number FROM file_row)")
        self.has_doubts = self._is_any("SELECT 1 FROM doubt")

    def _add_doubt(self, doubt: SpooledDoubt) -> None:
        what = json.dumps(to_json(doubt.what), ensure_ascii=False)
        values = (doubt.number, doubt.code, doubt.meant, what)
        self._db.execute("INSERT INTO doubt (number, code, meant, what) VALUES (?, ?, ?, ?)", values)

    def doubted_numbers(self) -> Iterator[list[str]]:
        """Yield the numbers that are in doubt, some at a time; those that were given may be dropped meanwhile."""
        last = ""
        while found := self._texts("SELECT number FROM doubt WHERE number > ? ORDER BY number LIMIT 2000", (last,)):
            last = found[-1]
            yield found

    def drop_doubts(self, numbers: Iterable[str]) -> None:
        """Forget the doubts about numbers that are right as they stand."""
        self._db.executemany("DELETE FROM doubt WHERE number = ?", ((number,) for number in numbers))

    def decide(self, code: str, *, with_meaning: Fate, without: Fate) -> None:
        """Say what becomes of rows with a doubt of a kind: of those whose number is known to stand for another, and
        of the others.
        """
        statement = "UPDATE doubt SET fate = iif(meant = '', ?, ?) WHERE code = ?"
        self._db.execute(statement, (without, with_meaning, code))

    def questioned(self, code: str) -> Questioned | None:
        """Return the rows with doubts of a kind, whatever becomes of them; first comes who has a meaning."""
        count = self._db.execute(
            "SELECT count(*) FROM doubt AS d JOIN file_row AS f ON f.number = d.number WHERE d.code = ?", (code,)
        ).fetchone()[0]
        if not count:
            return None
        first = self._db.execute(
            "SELECT d.number, d.meant FROM doubt AS d JOIN file_row AS f ON f.number = d.number WHERE d.code = ? "
            "ORDER BY d.meant = '', f.row LIMIT 1",
            (code,),
        ).fetchone()
        return Questioned(code, count, *first)

    def doubtful_rows(self) -> Iterator[tuple[int, SpooledDoubt]]:
        """Yield the rows that are refused for the doubt about their number."""
        rows = self._db.execute(
            "SELECT f.row, d.number, d.code, d.meant, d.what FROM doubt AS d JOIN file_row AS f ON f.number = d.number "
            "WHERE d.fate = 'refused'"
        )
        for row, number, code, meant, what in rows:
            yield row, SpooledDoubt(number, code, meant, from_json(json.loads(what)))

    # What the import would do

    def is_plain(self) -> bool:
        """Say whether each customer has one row, and there is none about him beside those that are taken so far."""
        several = f"SELECT 1 FROM {self._source} GROUP BY number HAVING count(*) > 1"  # noqa: S608 - our own names
        return not self._is_any(several) and not self._is_any("SELECT 1 FROM nameless")

    def rows(self, count: int) -> Iterator[list[RawRow]]:
        """Yield the rows that are taken so far in the order of the file, so many at a time."""
        rows = self._db.execute(f"SELECT row, number, name, rest FROM {self._source} ORDER BY row")  # noqa: S608
        while found := rows.fetchmany(count):
            yield found

    def groups(self) -> Iterator[Group]:
        """Yield the rows that are taken so far by the number that they mean, in the order of the file."""
        rows = self._db.execute(_GROUPED.replace("source", self._source))
        for _, group in groupby(rows, key=lambda row: row[4]):
            found = list(group)
            yield Group([row[:4] for row in found], json.loads(found[0][5]))

    @property
    def _source(self) -> str:
        return "meant_row" if self.has_doubts else "file_row"

    def add_entries(self, entries: Sequence[Entry]) -> None:
        """Note what the import would change, some rows at a time."""
        if entries:
            text = json.dumps(entries, ensure_ascii=False, separators=(",", ":"))
            self._db.execute("INSERT INTO entries (text) VALUES (?)", (text,))

    def entries_texts(self) -> Iterator[str]:
        """Yield what the import would change as JSON, some rows at a time."""
        for (text,) in self._db.execute("SELECT text FROM entries ORDER BY place"):
            yield text

    def entry_numbers(self) -> Iterator[str]:
        """Yield the customer numbers that the import would change."""
        numbers = self._db.execute("SELECT one.value ->> 0 FROM entries JOIN json_each(text) AS one ORDER BY place")
        for (number,) in numbers:
            yield number

    def refused(self) -> Iterator[Refusal]:
        """Yield the rows that are not taken, in the order of the file."""
        self._write_refused()
        for row, code, message, params in self._db.execute(
            "SELECT row, code, message, params FROM refused ORDER BY row"
        ):
            pairs = tuple((name, value) for name, value in json.loads(params))
            yield Refusal(row, code, from_json(json.loads(message)), pairs)

    def refused_count(self) -> int:
        """Return how many rows are not taken."""
        self._write_refused()
        return int(self._db.execute("SELECT count(*) FROM refused").fetchone()[0])

    def _is_any(self, select: str) -> bool:
        return bool(self._db.execute(f"SELECT EXISTS ({select})").fetchone()[0])

    def _texts(self, select: str, values: tuple[str, ...]) -> list[str]:
        return [text for (text,) in self._db.execute(select, values)]
