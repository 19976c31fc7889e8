"""An IMAP connection: opened, made safe, signed in, its folder open for reading only; faults translated."""

import contextlib
import imaplib
import ssl
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from imap_tools import BaseMailBox, ImapToolsError, MailBox, MailboxLoginError, MailBoxUnencrypted
from imap_tools.errors import MailboxFolderSelectError

from connect_app.domain.errors import FixSettings, SignIn, TryLater
from connect_app.domain.saying import quoted, say
from connect_app.domain.system_faults import cause
from connect_app.gateway.channels.certificates import unsafe
from connect_app.gateway.channels.trust import SYSTEM, Trust

_PASSING = ("[UNAVAILABLE]", "[INUSE]", "[LIMIT]", "[SERVERBUG]")


@dataclass(frozen=True, slots=True)
class ImapAccount:
    """A mailbox and how to sign in. ``token``: for XOAUTH2; see `channels.smtp.SmtpAccount`.

    ``folder``: that of bounces; of sent mail, empty for the one that the server marks. ``is_for_sent``: it is the
    mailbox for sent mail, and what goes wrong is said of that.
    """

    host: str
    port: int
    security: Literal["tls", "starttls", "none"] = "tls"
    username: str = ""
    password: str | None = None
    folder: str = "INBOX"
    token: Callable[[bool], str] | None = None
    timeout_s: float = 30.0
    is_for_sent: bool = False
    trust: Trust = SYSTEM

    def code(self, what: str) -> str:
        """Return the code of what may go wrong with it."""
        return f"{'sent' if self.is_for_sent else 'bounce'}_mailbox_{what}"


@contextlib.contextmanager
def opened(account: ImapAccount) -> Iterator[tuple[BaseMailBox, int]]:
    """Give the mailbox, signed in and with its folder open for reading only, and the folder's UIDVALIDITY."""
    mailbox = dial(account)
    try:
        secure(mailbox, account)
        sign_in(mailbox, account)
        validity, _ = open_folder(mailbox, account)
        yield mailbox, validity
    finally:
        hang_up(mailbox)


def hang_up(mailbox: BaseMailBox) -> None:
    """Say goodbye if the server still listens."""
    with contextlib.suppress(OSError, imaplib.IMAP4.error, ImapToolsError):
        mailbox.logout()
    with contextlib.suppress(OSError):
        mailbox.client.shutdown()


def dial(account: ImapAccount) -> BaseMailBox:
    """Connect, with TLS from the first byte where the account says so; raises TryLater or FixSettings."""
    try:
        if account.security == "tls":
            context = account.trust.context()
            return MailBox(account.host, account.port, timeout=account.timeout_s, ssl_context=context)
        return MailBoxUnencrypted(account.host, account.port, timeout=account.timeout_s)
    except ssl.SSLError as error:
        raise untrusted(account, error) from error
    except (OSError, imaplib.IMAP4.error) as error:
        raise unreachable(account, error) from error


def secure(mailbox: BaseMailBox, account: ImapAccount) -> None:
    """Begin TLS where the account says so; raises TryLater or FixSettings."""
    if account.security != "starttls":
        return
    if "STARTTLS" not in mailbox.client.capabilities:
        raise _not_offered(account, "TLS")
    try:
        mailbox.client.starttls(account.trust.context())
    except ssl.SSLError as error:
        raise untrusted(account, error) from error
    except (OSError, imaplib.IMAP4.error) as error:
        raise unreachable(account, error) from error


def sign_in(mailbox: BaseMailBox, account: ImapAccount) -> None:
    """Sign in; raises SignIn ``bounce_mailbox_sign_in``, TryLater or FixSettings.

    A token that is refused is asked for once more: it may have ended before its time.
    """
    if account.token is not None:
        try:
            _sign_in_by_token(mailbox, account, account.token(False))
        except SignIn:
            _sign_in_by_token(mailbox, account, account.token(True))
        return
    if "LOGINDISABLED" in mailbox.client.capabilities:
        raise _not_offered(account, say("word.password_sign_in"))
    password = account.password or ""
    with _signing_in(account, say("word.password")):
        if (account.username + password).isascii():
            mailbox.login(account.username, password, initial_folder=None)
        else:
            mailbox.login_utf8(account.username, password, initial_folder=None)


def _sign_in_by_token(mailbox: BaseMailBox, account: ImapAccount, token: str) -> None:
    said = f"user={account.username}\x01auth=Bearer {token}\x01\x01".encode()

    def answer(challenge: bytes) -> bytes:
        return b"" if challenge else said  # a challenge carries the refusal; it wants an empty answer

    if "AUTH=XOAUTH2" not in mailbox.client.capabilities:
        raise _not_offered(account, say("word.xoauth2"))
    with _signing_in(account, say("word.access_token")):
        mailbox.client.authenticate("XOAUTH2", answer)


@contextlib.contextmanager
def _signing_in(account: ImapAccount, what: str) -> Iterator[None]:
    try:
        yield
    except (OSError, imaplib.IMAP4.abort) as error:
        raise unreachable(account, error) from error
    except (imaplib.IMAP4.error, MailboxLoginError) as error:
        if any(code in str(error).upper() for code in _PASSING):
            raise unreachable(account, error) from error
        host = account.host
        if account.is_for_sent:
            raise SignIn(account.code("sign_in"), say("sent_mailbox_sign_in", host=host, what=what)) from error
        raise SignIn(account.code("sign_in"), say("bounce_mailbox_sign_in", host=host, what=what)) from error


def open_folder(mailbox: BaseMailBox, account: ImapAccount) -> tuple[int, int]:
    """Open the folder for reading only and return its UIDVALIDITY and how many messages are in it.

    Raises FixSettings ``bounce_mailbox_folder`` or TryLater.
    """
    with translated(account):
        try:
            _, count = mailbox.folder.set(account.folder, readonly=True)
        except MailboxFolderSelectError as error:
            if account.is_for_sent:
                raise no_sent_folder(account) from error
            sentence = say("bounce_mailbox_settings.folder", host=account.host, folder=account.folder)
            raise FixSettings("bounce_mailbox_folder", sentence) from error
        told = mailbox.client.response("UIDVALIDITY")[1]
        validity = told[0] if told else None
        total = count[0] if count else None
        return _number(validity), _number(total)


def _number(told: object) -> int:
    return int(told) if isinstance(told, bytes) and told.isdigit() else 0


@contextlib.contextmanager
def translated(account: ImapAccount) -> Iterator[None]:
    """Translate what may go wrong once the mailbox is open."""
    try:
        yield
    except (OSError, imaplib.IMAP4.error, ImapToolsError) as error:
        raise unreachable(account, error) from error


def untrusted(account: ImapAccount, error: ssl.SSLError) -> FixSettings:
    """Return what to raise where TLS fails."""
    return FixSettings(account.code("certificate"), unsafe(account.host, account.port, error))


def no_sent_folder(account: ImapAccount) -> FixSettings:
    """Return what to raise where there is no folder for sent mail."""
    if account.folder:
        sentence = say("sent_mailbox_folder", host=account.host, folder=account.folder)
    else:
        sentence = say("sent_mailbox_folder.none_marked", host=account.host)
    return FixSettings(account.code("folder"), sentence)


def _not_offered(account: ImapAccount, what: str) -> FixSettings:
    if account.is_for_sent:
        return FixSettings(
            account.code("settings"), say("sent_mailbox_settings.not_offered", host=account.host, what=what)
        )
    return FixSettings(
        account.code("settings"), say("bounce_mailbox_settings.not_offered", host=account.host, what=what)
    )


def unreachable(account: ImapAccount, error: Exception) -> TryLater:
    """Return what to raise where the mailbox does not answer now, or breaks off."""
    said = " ".join(str(error).split())[:300].rstrip(".")
    words = cause(error) if isinstance(error, OSError) or not said else quoted(said)
    if account.is_for_sent:
        return TryLater(account.code("unreachable"), say("sent_mailbox_unreachable", host=account.host, cause=words))
    return TryLater(account.code("unreachable"), say("bounce_mailbox_unreachable", host=account.host, cause=words))
