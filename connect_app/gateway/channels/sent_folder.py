"""The folder for sent mail of a mailbox, by IMAP: each mail is looked for before it is put there, so it is there once.

The folder is the one that the server marks with ``\\Sent`` (RFC 6154), unless the settings name another. A connection
that breaks in the middle of APPEND leaves it open whether the mail is there: that is seen by looking once more, when
the server has settled it.
"""

import contextlib
import imaplib
import re
from collections.abc import Iterator
from datetime import datetime
from typing import Self

from imap_tools import AND, BaseMailBox, H, ImapToolsError, MailMessageFlags
from imap_tools.errors import MailboxAppendError, MailboxFolderSelectError

from connect_app.domain.delivery import FailureOwner, NoAnswer, Refused
from connect_app.domain.errors import FixSettings, TryLater
from connect_app.domain.saying import quoted, say
from connect_app.gateway.channels.copied_mail import own_message_id
from connect_app.gateway.channels.imap_connection import (
    ImapAccount,
    dial,
    hang_up,
    no_sent_folder,
    secure,
    sign_in,
    translated,
    unreachable,
)

_SENT = "\\sent"
_FULL = re.compile(r"(?i)\[OVERQUOTA\]|over ?quota|quota (is )?exceeded|exceed\w* .{0,20}quota|mailbox is full")
_NO_FOLDER = re.compile(r"\[(TRYCREATE|NONEXISTENT)\]", re.IGNORECASE)
_TOO_LARGE = re.compile(r"\[(TOOBIG|LIMIT)\]", re.IGNORECASE)


class SentFolder:
    """A connection to the folder, opened again after it was lost. A context manager."""

    def __init__(self, account: ImapAccount) -> None:
        self._account = account
        self._mailbox: BaseMailBox | None = None
        self._folder = ""

    def __enter__(self) -> Self:
        self.open()
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def open(self) -> str:
        """Sign in, find the folder and return its name; raises TryLater, SignIn or FixSettings."""
        if self._mailbox is not None:
            return self._folder
        mailbox = dial(self._account)
        try:
            secure(mailbox, self._account)
            sign_in(mailbox, self._account)
            self._folder = find_folder(mailbox, self._account)
        except BaseException:
            hang_up(mailbox)
            raise
        self._mailbox = mailbox
        return self._folder

    def close(self) -> None:
        """Say goodbye if the server still listens."""
        mailbox, self._mailbox = self._mailbox, None
        if mailbox is not None:
            hang_up(mailbox)

    def put(self, data: bytes, at: datetime) -> str:
        """See that this mail is in the folder, with the instant when it was sent; return the folder's name.

        Raises NoAnswer (the connection broke in the middle of it), FixSettings ``sent_mailbox_full`` or
        ``sent_mailbox_folder``, Refused (this mail will never be taken), or TryLater.
        """
        self.open()
        assert self._mailbox is not None
        with self._dropped_where_it_breaks():
            if _is_there(self._mailbox, self._account, self._folder, own_message_id(data)):
                return self._folder
        try:
            self._mailbox.append(data, self._folder, dt=at, flag_set=[MailMessageFlags.SEEN])
        except MailboxAppendError as error:
            raise _not_taken(self._account, " ".join(str(error).split())) from error
        except (OSError, imaplib.IMAP4.error, ImapToolsError) as error:
            self.close()
            raise NoAnswer(self._account.code("unreachable"), unreachable(self._account, error).sentence) from error
        return self._folder

    @contextlib.contextmanager
    def _dropped_where_it_breaks(self) -> Iterator[None]:
        try:
            yield
        except TryLater:
            self.close()
            raise


def find_folder(mailbox: BaseMailBox, account: ImapAccount) -> str:
    """Return the folder of the settings, else the one that the server marks; raises FixSettings, TryLater."""
    with translated(account):
        if account.folder:
            try:
                mailbox.folder.set(account.folder, readonly=True)
            except MailboxFolderSelectError as error:
                raise no_sent_folder(account) from error
            return account.folder
        for one in mailbox.folder.list():
            if _SENT in {flag.casefold() for flag in one.flags}:
                return one.name
    raise no_sent_folder(account)


def _is_there(mailbox: BaseMailBox, account: ImapAccount, folder: str, message_id: str) -> bool:
    with translated(account):
        try:
            mailbox.folder.set(folder, readonly=True)  # anew each time: what came meanwhile is seen
        except MailboxFolderSelectError as error:
            raise no_sent_folder(account) from error
        return bool(mailbox.uids(AND(header=H("Message-ID", message_id)), charset="US-ASCII"))


def _not_taken(account: ImapAccount, words: str) -> FixSettings | Refused | TryLater:
    """Return what a refusal of APPEND comes to."""
    if _FULL.search(words):
        return FixSettings(account.code("full"), say("sent_mailbox_full", host=account.host))
    if _NO_FOLDER.search(words):
        return no_sent_folder(account)
    sentence = say("sent_mailbox_refused", host=account.host, answer=quoted(words[:300]))
    if _TOO_LARGE.search(words):
        return Refused(account.code("refused"), sentence, FailureOwner.ADMINISTRATOR)
    return TryLater(account.code("refused"), sentence)
