"""The memory of the other side in practice mode: what arrived, what is still to be said, and the chosen outcomes.

A database of its own, so that nothing of practice stands among the company's rows. It survives restarts and kills like
a real other side would.
"""

import json
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter
from pysqlite3 import dbapi2

from connect_app.contract.practice import InboxAttachment, OutcomeRule
from connect_app.domain.channel import Channel
from connect_app.domain.identifiers import new_id
from connect_app.gateway.practice.outcomes import choose

_SCHEMA = """
CREATE TABLE IF NOT EXISTS arrival (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, channel TEXT NOT NULL, key TEXT NOT NULL,
    address TEXT NOT NULL, invoice_numbers TEXT NOT NULL, attachments TEXT NOT NULL, message_id TEXT, subject TEXT,
    arrives_at INTEGER NOT NULL, is_delivered INTEGER NOT NULL, is_silent INTEGER NOT NULL, raw BLOB NOT NULL);
CREATE INDEX IF NOT EXISTS arrival_by_key ON arrival (key);
CREATE TABLE IF NOT EXISTS pending (
    id INTEGER PRIMARY KEY AUTOINCREMENT, channel TEXT NOT NULL, due_at INTEGER NOT NULL, body BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS news (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, channel TEXT NOT NULL, at INTEGER NOT NULL, body BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS attempt (key TEXT PRIMARY KEY, count INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS rules (id INTEGER PRIMARY KEY CHECK (id = 1), body TEXT NOT NULL);
"""

_RULES = TypeAdapter(list[OutcomeRule])


@dataclass(frozen=True, slots=True)
class Arrival:
    """One thing that was handed over. ``key``: the delivery's id, or the Message-ID of a mail.

    ``arrives_at`` is in microseconds since 1970. ``is_delivered`` is false for what will be sent back;
    ``is_silent``: the other side would not tell that it has it, as no mail server tells.
    """

    channel: Channel
    key: str
    address: str
    raw: bytes
    arrives_at: int
    invoice_numbers: Sequence[str] = ()
    attachments: Sequence[InboxAttachment] = ()
    message_id: str | None = None
    subject: str | None = None
    is_delivered: bool = True
    is_silent: bool = False
    id: str = ""


def now_us() -> int:
    """Return the instant in microseconds since 1970."""
    return time.time_ns() // 1000


class PracticeWorld:
    """What the practice network, mail server and printer remember. Thread-safe."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._lock = threading.Lock()
        self._connection = dbapi2.connect(str(folder / "practice.db"), check_same_thread=False, isolation_level=None)
        self._connection.execute("PRAGMA journal_mode = WAL").close()
        # A killed process loses nothing in this mode; a power cut may cost practice its last seconds.
        self._connection.execute("PRAGMA synchronous = NORMAL").close()
        self._connection.executescript(_SCHEMA).close()
        self._rules = self._load_rules()

    def close(self) -> None:
        """Close the database."""
        with self._lock:
            self._connection.close()

    @contextmanager
    def _writing(self) -> Iterator[dbapi2.Connection]:
        with self._lock:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")

    def _read(self, sql: str, *values: object) -> list[Sequence[Any]]:
        with self._lock:
            return list(self._connection.execute(sql, values))

    def _load_rules(self) -> list[OutcomeRule]:
        rows = self._read("SELECT body FROM rules")
        return _RULES.validate_json(rows[0][0]) if rows else []

    def rules(self) -> list[OutcomeRule]:
        """Return the chosen outcomes, the first that matches deciding."""
        return self._rules

    def set_rules(self, rules: list[OutcomeRule]) -> None:
        """Replace the chosen outcomes."""
        with self._writing() as connection:
            body = _RULES.dump_json(rules).decode()
            connection.execute("INSERT OR REPLACE INTO rules (id, body) VALUES (1, ?)", (body,))
        self._rules = rules

    def rule_for(self, channel: Channel, address: str) -> OutcomeRule:
        """Return what was chosen for this address."""
        return choose(self._rules, channel, address)

    def count_attempt(self, key: str) -> int:
        """Note one more attempt of ``key`` and return how many there were with it."""
        with self._writing() as connection:
            row = connection.execute(
                "INSERT INTO attempt (key, count) VALUES (?, 1) "
                "ON CONFLICT (key) DO UPDATE SET count = count + 1 RETURNING count",
                (key,),
            ).fetchone()
        return int(row[0])

    def arrive(self, arrival: Arrival, news: bytes | None = None, due_at: int = 0) -> str:
        """Keep what was handed over, and what is to be said about it at ``due_at``; return its id in the inbox."""
        identity = new_id()
        with self._writing() as connection:
            connection.execute(
                "INSERT INTO arrival (id, channel, key, address, invoice_numbers, attachments, message_id, subject, "
                "arrives_at, is_delivered, is_silent, raw) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    identity,
                    arrival.channel.value,
                    arrival.key,
                    arrival.address,
                    json.dumps(list(arrival.invoice_numbers)),
                    json.dumps([one.model_dump() for one in arrival.attachments]),
                    arrival.message_id,
                    arrival.subject,
                    arrival.arrives_at,
                    arrival.is_delivered,
                    arrival.is_silent,
                    arrival.raw,
                ),
            )
            if news is not None:
                connection.execute(
                    "INSERT INTO pending (channel, due_at, body) VALUES (?, ?, ?)",
                    (arrival.channel.value, due_at, news),
                )
        return identity

    def find(self, key: str) -> Arrival | None:
        """Return what was handed over under this key, also what was sent back later."""
        rows = self._read(_SELECT + "WHERE key = ? LIMIT 1", key)
        return _arrival(rows[0]) if rows else None

    def inbox(self) -> list[Arrival]:
        """Return what has arrived by now, newest first, without the bytes."""
        condition = "WHERE is_delivered AND arrives_at <= ? ORDER BY arrives_at DESC, seq DESC"
        rows = self._read(_SELECT.replace("raw", "NULL") + condition, now_us())
        return [_arrival(row) for row in rows]

    def raw(self, identity: str) -> Arrival | None:
        """Return one arrival with its bytes."""
        rows = self._read(_SELECT + "WHERE id = ?", identity)
        return _arrival(rows[0]) if rows else None

    def news(self, channel: Channel, cursor: str | None) -> tuple[list[tuple[int, bytes]], str | None]:
        """Return what is said on a channel after ``cursor`` by now, with its instant, and the next cursor."""
        after = int(cursor or 0)
        self._publish(channel)
        rows = self._read(
            "SELECT seq, at, body FROM news WHERE channel = ? AND seq > ? ORDER BY seq LIMIT 500", channel.value, after
        )
        return [(row[1], row[2]) for row in rows], str(rows[-1][0]) if rows else cursor

    def _publish(self, channel: Channel) -> None:
        """Give what is due its place in the order: a cursor must never overtake news that comes later."""
        now = now_us()
        due = "FROM pending WHERE channel = ? AND due_at <= ?"
        if not self._read(f"SELECT 1 {due} LIMIT 1", channel.value, now):
            return
        with self._writing() as connection:
            connection.execute(
                f"INSERT INTO news (channel, at, body) SELECT channel, due_at, body {due} ORDER BY due_at, id",
                (channel.value, now),
            )
            connection.execute(f"DELETE {due}", (channel.value, now))


_SELECT = (
    "SELECT id, channel, key, address, invoice_numbers, attachments, message_id, subject, arrives_at, is_delivered, "
    "is_silent, raw FROM arrival "
)


def _arrival(row: Sequence[Any]) -> Arrival:
    return Arrival(
        id=row[0],
        channel=Channel(row[1]),
        key=row[2],
        address=row[3],
        invoice_numbers=json.loads(row[4]),
        attachments=[InboxAttachment.model_validate(one) for one in json.loads(row[5])],
        message_id=row[6],
        subject=row[7],
        arrives_at=row[8],
        is_delivered=bool(row[9]),
        is_silent=bool(row[10]),
        raw=row[11] or b"",
    )
