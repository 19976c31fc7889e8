"""The mailbox in which bounces land, read by IMAP: in bounded batches after a durable cursor, and never changed.

The folder is opened by EXAMINE and bodies are fetched by PEEK, so that nothing is marked, moved or deleted. The cursor
is ``uidvalidity:uid:account``: a new UIDVALIDITY, or another account, begins again at the first mail that the company
ever sent, which is harmless, since a report that was taken changes nothing.
"""

import contextlib
import hashlib
import imaplib
import logging
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

from imap_tools import AND, BaseMailBox, ImapToolsError, U

from connect_app.gateway.channels.imap_connection import ImapAccount, opened, translated
from connect_app.gateway.channels.report_parts import READ_LIMIT

_BATCH = 200
_BATCH_BYTES = 8_000_000
_MAX_LOST = 10
"""After so many connections that ended in the middle of the same message it is left out."""

_UID = re.compile(rb"\bUID (\d{1,10})\b")
_SIZE = re.compile(rb"\bRFC822\.SIZE (\d+)\b")
_INSTANT = re.compile(rb'\bINTERNALDATE "([^"]{1,40})"')

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Heading:
    """A message before its body is asked for. ``size`` in bytes."""

    uid: int
    size: int
    at: datetime


class ImapMailbox:
    """Reads new messages, oldest first.

    ``account`` is asked for at each reading; ``since`` says from which day on messages can concern the company, None
    for none at all. ``lost`` is kept by the caller between readings: how often a message ended the connection.
    """

    def __init__(
        self, account: Callable[[], ImapAccount], since: Callable[[], date | None], lost: dict[str, int]
    ) -> None:
        self._account = account
        self._since = since
        self._lost = lost

    def messages(self, cursor: str | None) -> tuple[tuple[tuple[datetime, bytes], ...], str | None]:
        """Return the beginnings of the next messages with the instant they came, and the next cursor.

        Raises TryLater, SignIn ``bounce_mailbox_sign_in`` or FixSettings; nothing is overlooked then.
        """
        since = self._since()
        if since is None:
            return (), cursor
        account = self._account()
        with opened(account) as (mailbox, validity), translated(account):
            place = f"{validity}:{{}}:{_fingerprint(account)}"
            known = _uid_of(cursor, place)
            criteria = AND(uid=U(str(known + 1), "*"), date_gte=since)
            uids = sorted(uid for uid in map(int, mailbox.uids(criteria, charset=None)) if uid > known)
            headings = _headings(mailbox, uids[:_BATCH])
            messages, last = self._read(mailbox, headings, place)
            if uids and not headings:
                last = uids[:_BATCH][-1]  # they went away between the two questions
            return tuple(messages), place.format(max(last, known))

    def _read(
        self, mailbox: BaseMailBox, headings: list[_Heading], place: str
    ) -> tuple[list[tuple[datetime, bytes]], int]:
        """Return what can be had of these messages at once, and the UID up to which that goes."""
        messages: list[tuple[datetime, bytes]] = []
        left, last = _BATCH_BYTES, 0
        for one in headings:
            if left <= 0:
                break
            if one.size > READ_LIMIT:
                _log.info(
                    "Of the message %d in the bounce mailbox (%d bytes) only the beginning is read", one.uid, one.size
                )
            try:
                data = _body(mailbox, one.uid)
            except (OSError, imaplib.IMAP4.abort):
                if messages:
                    break  # the connection is gone; what came before counts
                if not self._is_hopeless(place.format(one.uid)):
                    raise
                return [], one.uid
            except (imaplib.IMAP4.error, ImapToolsError) as error:
                _log.warning("The message %d in the bounce mailbox cannot be had: %s", one.uid, error)
                data = b""
            if data:
                messages.append((one.at, data))
            left -= len(data)
            last = one.uid
        return messages, last

    def _is_hopeless(self, message: str) -> bool:
        self._lost[message] = self._lost.get(message, 0) + 1
        if self._lost[message] < _MAX_LOST:
            return False
        _log.warning("The message %s in the bounce mailbox ends every connection; it is left out", message)
        del self._lost[message]
        return True


def _uid_of(cursor: str | None, place: str) -> int:
    """Return the last UID that was read, 0 for a cursor of another mailbox."""
    head, _, tail = place.partition("{}")
    if cursor is None or not cursor.startswith(head) or not cursor.endswith(tail):
        return 0
    uid = cursor[len(head) : len(cursor) - len(tail)]
    return int(uid) if uid.isascii() and uid.isdigit() else 0


def _fingerprint(account: ImapAccount) -> str:
    text = "\n".join((account.host.casefold(), str(account.port), account.username, account.folder))
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _headings(mailbox: BaseMailBox, uids: list[int]) -> list[_Heading]:
    """Ask for sizes and instants, not for bodies."""
    if not uids:
        return []
    lines = _fetch(mailbox, ",".join(map(str, uids)), "(UID RFC822.SIZE INTERNALDATE)")
    found = {}
    for line in lines:
        told = line if isinstance(line, bytes) else b""
        uid, size, instant = _UID.search(told), _SIZE.search(told), _INSTANT.search(told)
        if uid and size:
            found[int(uid[1])] = _Heading(int(uid[1]), int(size[1]), _instant(instant[1] if instant else b""))
    return [found[uid] for uid in uids if uid in found]


def _instant(told: bytes) -> datetime:
    with contextlib.suppress(ValueError, TypeError):
        return parsedate_to_datetime(told.decode("ascii")).astimezone(UTC)
    return datetime.now(UTC)


def _body(mailbox: BaseMailBox, uid: int) -> bytes:
    """Return the beginning of a message, empty if it went away meanwhile."""
    told = _fetch(mailbox, str(uid), f"(UID BODY.PEEK[]<0.{READ_LIMIT}>)")
    bodies = [one[1] for one in told if isinstance(one, tuple) and b"BODY[]" in one[0].upper()]
    return bytes(bodies[0])[:READ_LIMIT] if bodies else b""


def _fetch(mailbox: BaseMailBox, uids: str, what: str) -> list[bytes | tuple[bytes, bytes]]:
    state, told = mailbox.client.uid("FETCH", uids, what)
    if state != "OK":
        raise imaplib.IMAP4.error(f"the server says {state}")
    return told
