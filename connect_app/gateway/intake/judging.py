"""Invoices are held to the rule packs in the background, after their file was answered for.

What was judged is kept by its hash; nothing else says what remains, so a process that dies leaves nothing behind.
"""

import logging

from connect_app.documents.rule_packs import LONGEST, RulePacks
from connect_app.domain.errors import ConnectError, TryLater
from connect_app.gateway.intake.aside import Aside
from connect_app.gateway.store.blobs import BlobStore
from connect_app.gateway.store.engine import Database
from connect_app.gateway.store.judgements import Broken, Unjudged, record_judgement, unjudged

_log = logging.getLogger(__name__)

BY = "rules"
_BATCH = 100
_AT_ONCE = 25
_PAUSE_S = 5.0
"""After a fault of the computer the next try waits so long."""
_BETWEEN_LOOKS_S = 0.5


class Judging(Aside):
    """Judges all invoices that wait, in a process of its own. Thread-safe."""

    def __init__(self, database: Database, blobs: BlobStore) -> None:
        super().__init__(database, "judging")
        self._blobs = blobs
        self._packs = RulePacks()

    def _close_child(self) -> None:
        self._packs.close()

    def _work(self) -> None:
        while not self._is_stopping:
            try:
                with self._change:
                    self._has_news = False
                self._judge_all()
                self._rest()
            except ConnectError as error:
                if not self._is_stopping:
                    _log.warning("invoices are not judged just now: %s", error.sentence)
                self._pause()
            except Exception:
                _log.exception("judging an invoice failed")
                self._pause()

    def _pause(self) -> None:
        with self._change:
            self._has_news = True
            self._change.wait_for(lambda: self._is_stopping, _PAUSE_S)

    def _rest(self) -> None:
        with self._change:
            self._change.wait_for(lambda: self._is_stopping or self._has_news)
            # While a send goes out there is news all the time, and mostly none for us.
            self._change.wait_for(lambda: self._is_stopping, _BETWEEN_LOOKS_S)

    def _judge_all(self) -> None:
        after = 0
        while not self._is_stopping:
            with self._database.reading() as connection:
                batch = unjudged(connection, after, _BATCH)
            if not batch:
                return
            for start in range(0, len(batch), _AT_ONCE):
                self._judge(batch[start : start + _AT_ONCE])
            after = batch[-1].row

    def _judge(self, batch: list[Unjudged]) -> None:
        found: dict[str, Broken | None] = {}
        for one in batch:
            # What was cut out of a file that is still being read is not on the disk yet; its last commit rings.
            if self._is_stopping or not self._blobs.path(one.blob).exists():
                break
            if one.sha256 not in found:
                found[one.sha256] = self._verdict(one)
        if self._is_stopping:
            return
        with self._database.writing() as connection:
            for sha256, broken in found.items():
                record_judgement(connection, sha256, broken, BY)

    def _verdict(self, one: Unjudged) -> Broken | None:
        """Return the rules that an invoice breaks, None where nobody can say."""
        if one.size > LONGEST:
            return None
        try:
            return self._packs.broken(one.format, self._blobs.read(one.blob, one.offset, one.size))
        except TryLater:
            raise
        except ConnectError as error:  # a damaged blob is found again when it is sent
            if not self._is_stopping:
                _log.warning("an invoice cannot be judged: %s", error.sentence)
            return None
