"""One SMTP connection, reused over a lane, that tells exactly how far each message came.

smtplib raises the same for a connection lost inside DATA and after the final dot. The first has certainly not
arrived, the second may have; so the dot is sent on its own, and what fails from there on is `NoAnswer`.
"""

import contextlib
import smtplib
import socket
import ssl
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from connect_app.domain.delivery import FailureOwner, LimitReached, NoAnswer, PutOff, Refused, ServerFault
from connect_app.domain.errors import ConnectError, FixSettings, SignIn, TryLater
from connect_app.domain.mail_answers import Meaning, Stage, judge
from connect_app.domain.saying import Sentence, quoted, say
from connect_app.domain.system_faults import cause
from connect_app.gateway.channels.addresses import as_sent
from connect_app.gateway.channels.certificates import unsafe
from connect_app.gateway.channels.smtp_client import CLOSING, StrictSmtp, StrictSmtpTls, greeting_name, spoke_unasked
from connect_app.gateway.channels.smtp_dialogue import GO_ON, Dialogue, envelope_commands, stuffed
from connect_app.gateway.channels.smtp_sign_in import by_password, by_token
from connect_app.gateway.channels.trust import SYSTEM, Trust

_OK = 250
_PIECE = 1_000_000
_NAMELESS = "localhost"  # until the connection is there; smtplib would ask for the computer's name each time
_STALE_S = 30.0
"""A connection that was not used for so long is asked whether it still lives."""


@dataclass(frozen=True, slots=True)
class SmtpAccount:
    """A mail server and how to sign in.

    ``timeout_s``: how long to wait for one answer; ``final_timeout_s``: for the one after the final dot, since giving
    up there leaves the outcome open (RFC 5321, 4.5.3.2.6 asks for ten minutes).
    """

    host: str
    port: int
    from_address: str
    security: Literal["tls", "starttls", "none"] = "tls"
    username: str | None = None
    password: str | None = None
    timeout_s: float = 120.0
    final_timeout_s: float = 600.0
    token: Callable[[bool], str] | None = None
    """For XOAUTH2: gives an access token; True asks for a fresh one, since the last was refused."""
    bounce_address: str | None = None
    trust: Trust = SYSTEM

    def envelope_sender(self, delivery_id: str) -> str:
        """Return where a delivery's bounces go: ``bounces+<id>@…`` where a bounce address is set up."""
        name, _, domain = as_sent(self.bounce_address or self.from_address).rpartition("@")
        return f"{name}+{delivery_id}@{domain}" if delivery_id and self.bounce_address else f"{name}@{domain}"


class SmtpConnection:
    """A connection that is opened at need and opened again after it was lost."""

    def __init__(self, account: SmtpAccount, opened: StrictSmtp | None = None) -> None:
        self._account = account
        self._smtp = opened
        self._is_worn = False  # it has carried a message: the server may end it any time
        self._used_at = time.monotonic()

    @property
    def max_size(self) -> int | None:
        """The greatest message in bytes that the open server takes (RFC 1870), None if it does not say."""
        text = self._smtp.esmtp_features.get("size", "") if self._smtp is not None else ""
        return int(text) if text.isascii() and text.isdigit() and int(text) > 0 else None

    def open(self) -> None:
        """Connect and sign in; raises TryLater ``mail_server_unreachable``, FixSettings or SignIn."""
        if self._smtp is not None and time.monotonic() - self._used_at > _STALE_S and not self._is_alive():
            self._drop()
        if self._smtp is None:
            self._smtp = connect(self._account)
            self._is_worn = False
        self._used_at = time.monotonic()

    def _is_alive(self) -> bool:
        try:
            return self._smtp is not None and self._smtp.noop()[0] == _OK
        except (OSError, smtplib.SMTPException):
            return False

    def close(self) -> None:
        """Say goodbye if the server still listens."""
        smtp, self._smtp = self._smtp, None
        if smtp is not None:
            with contextlib.suppress(OSError, smtplib.SMTPException):
                smtp.quit()
            smtp.close()

    def send(self, recipient: str, data: bytes, delivery_id: str = "") -> str:
        """Send one message and return the server's words. ``delivery_id`` comes back in reports, where that is offered.

        Raises Refused (5xx, or ``message_too_large`` before anything is sent), PutOff (4xx), ServerFault and
        LimitReached (4xx, 5xx, or no answer: not about this message), TryLater (lost before the final dot), NoAnswer
        (lost after it, or an answer that says neither yes nor no).
        """
        try:
            smtp = self._begin(recipient, data, delivery_id)
            text = memoryview(stuffed(data))
            for start in range(0, len(text), _PIECE):  # the time-out is for each piece, not for a large mail
                smtp.send(text[start : start + _PIECE])
            said = smtp.unasked()
            if said != []:  # it would be taken for the answer to the dot
                raise spoke_unasked(said)
        except (OSError, smtplib.SMTPException) as error:
            self._drop()
            raise _lost(error) from error
        return self._finish(smtp, b".\r\n" if data.endswith(b"\r\n") else b"\r\n.\r\n")

    def _begin(self, recipient: str, data: bytes, delivery_id: str) -> StrictSmtp:
        """Say the envelope; once more on a new connection if one that was used before has ended meanwhile."""
        if self._smtp is not None and self._is_worn and self._smtp.unasked() != []:
            self._drop()  # it hung up, or said something that would be taken for the next answer
        self.open()
        assert self._smtp is not None
        try:
            self._envelope(self._smtp, recipient, data, delivery_id)
        except TimeoutError:
            raise
        except (OSError, smtplib.SMTPException):
            if not self._is_worn:
                raise
            self._drop()
            self.open()
            self._envelope(self._smtp, recipient, data, delivery_id)
        return self._smtp

    def _envelope(self, smtp: StrictSmtp, recipient: str, data: bytes, delivery_id: str) -> None:
        limit, size = self.max_size, len(data)
        if limit is not None and size > limit:
            raise Refused(
                "message_too_large",
                say("message_too_large", size=round(size / 1000000.0, 1), limit=round(limit / 1000000.0, 1)),
                FailureOwner.YOU,
            )
        sender = self._account.envelope_sender(delivery_id)
        dialogue = Dialogue(smtp, envelope_commands(smtp, sender, recipient, data, delivery_id))
        code, words = dialogue.answer()
        if code == CLOSING and self._is_worn:
            raise smtplib.SMTPServerDisconnected("the server ended the connection")
        self._check(code, words, Stage.SENDER, dialogue)
        self._check(*dialogue.answer(), Stage.RECIPIENT, dialogue)
        code, words = dialogue.answer()
        if code != GO_ON:
            if _is_clear(code) and not 200 <= code < 300:
                self._check(code, words, Stage.TEXT)
            raise self._answers_nothing(code)

    def _finish(self, smtp: StrictSmtp, dot: bytes) -> str:
        try:
            assert smtp.sock is not None
            smtp.sock.settimeout(self._account.final_timeout_s)
            smtp.send(dot)
            code, words = smtp.getreply()
            smtp.sock.settimeout(self._account.timeout_s)
        except (OSError, smtplib.SMTPException) as error:
            self._drop()
            raise NoAnswer(
                "no_answer",
                say("no_answer.mail_server"),
                is_silence=isinstance(error, TimeoutError),
            ) from error
        more = smtp.unasked(look=False)
        self._is_worn = True
        if more or more is None:
            self._drop()
        if not _is_clear(code) or any(one // 100 != code // 100 for one in more or ()):
            self._drop()
            raise NoAnswer(
                "unclear_answer",
                say("unclear_answer", answer=quoted(_said(code, words))),
            )
        self._check(code, words, Stage.MAIL)
        return f"{code} {_text(words)}"

    def _check(self, code: int, words: bytes, stage: Stage, dialogue: Dialogue | None = None) -> None:
        """Raise what the server's answer says, leaving the connection ready for the next message."""
        if 200 <= code < 300:
            return
        if not _is_clear(code):
            raise self._answers_nothing(code)
        is_ready = False
        with contextlib.suppress(OSError, smtplib.SMTPException):
            if code != CLOSING and self._smtp is not None and (dialogue is None or dialogue.break_off()):
                is_ready = 200 <= self._smtp.rset()[0] < 300
        if not is_ready:
            self._drop()
        raise _as_error(code, _text(words), stage)

    def _answers_nothing(self, code: int) -> TryLater:
        self._drop()
        said = quoted(code) if code > 0 else say("word.no_smtp")
        return TryLater("mail_server_answer", say("mail_server_answer", answer=said))

    def _drop(self) -> None:
        if self._smtp is not None:
            self._smtp.close()
            self._smtp = None


def _is_clear(code: int) -> bool:
    """Say whether an answer says yes, later or no (RFC 5321, 4.2.1)."""
    return code // 100 in (2, 4, 5)


def _said(code: int, words: bytes) -> str:
    return f"{code} {_text(words)}" if code > 0 else _text(words)


def _as_error(code: int, words: str, stage: Stage) -> ConnectError:
    """Return what an answer of 4xx or 5xx comes to."""
    verdict = judge(code, words, stage, _day_left_s())
    if verdict.meaning is Meaning.REFUSED:
        return Refused(verdict.code, say("mail_refused", answer=quoted(f"{code} {words}")), verdict.owner)
    if verdict.meaning is Meaning.LIMIT:
        sentence = say("sending_limit", answer=quoted(f"{code} {words}"))
        return LimitReached(verdict.code, sentence, verdict.wait_s)
    if verdict.meaning is Meaning.SETTINGS:
        return FixSettings(verdict.code, say("mail_server_settings.sign_in", answer=quoted(f"{code} {words}")))
    sentence = say("mail_put_off", answer=quoted(f"{code} {words}"))
    if verdict.meaning is Meaning.SERVER:
        return ServerFault(verdict.code, sentence)
    return PutOff(verdict.code, sentence, verdict.owner)


def _day_left_s() -> float:
    """Return how long this day still lasts where the gateway runs."""
    now = datetime.now().astimezone()
    return (now.replace(hour=0, minute=5, second=0, microsecond=0) + timedelta(days=1) - now).total_seconds()


def connect(account: SmtpAccount) -> StrictSmtp:
    """Return a connection that is open and signed in; raises TryLater, FixSettings or SignIn."""
    smtp = dial(account)
    try:
        secure(smtp, account)
        sign_in(smtp, account)
    except BaseException:
        smtp.close()
        raise
    return smtp


def dial(account: SmtpAccount) -> StrictSmtp:
    """Connect, with TLS from the first byte where the account says so; raises TryLater or FixSettings."""
    try:
        if account.security == "tls":
            context = account.trust.context()
            smtp: StrictSmtp = StrictSmtpTls(local_hostname=_NAMELESS, timeout=account.timeout_s, context=context)
        else:
            smtp = StrictSmtp(local_hostname=_NAMELESS, timeout=account.timeout_s)
        smtp._host = account.host  # type: ignore[attr-defined]  # the name that TLS compares; only __init__ sets it
        code, words = smtp.connect(account.host, account.port)
        if not 200 <= code < 300:
            smtp.close()
            raise smtplib.SMTPConnectError(code, words)
        assert smtp.sock is not None
        smtp.local_hostname = greeting_name(smtp.sock.getsockname()[0])
        # The final dot is sent on its own; without this it waits 40 ms for the mail before it to be acknowledged.
        smtp.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return smtp
    except ssl.SSLError as error:
        raise _untrusted(account, error) from error
    except UnicodeError as error:
        raise _no_host(account) from error
    except (OSError, smtplib.SMTPException) as error:
        raise _unreachable(account, error) from error


def secure(smtp: StrictSmtp, account: SmtpAccount) -> None:
    """Greet, and begin TLS where the account says so; raises TryLater or FixSettings."""
    with _translated(account):
        smtp.ehlo_or_helo_if_needed()
        if account.security == "starttls":
            smtp.starttls(context=account.trust.context())
            smtp.ehlo_or_helo_if_needed()


def sign_in(smtp: StrictSmtp, account: SmtpAccount) -> None:
    """Sign in where the account has a user name; raises SignIn, TryLater or FixSettings.

    A token that is refused is asked for once more: it may have ended before its time.
    """
    if not account.username:
        return
    if account.token is None:
        with _translated(account):
            by_password(smtp, account.username, account.password or "")
        return
    try:
        _sign_in_by_token(smtp, account, account.token(False))
    except SignIn:
        _sign_in_by_token(smtp, account, account.token(True))


def _sign_in_by_token(smtp: StrictSmtp, account: SmtpAccount, token: str) -> None:
    with _translated(account):
        by_token(smtp, account.username or "", token)


@contextlib.contextmanager
def _translated(account: SmtpAccount) -> Iterator[None]:
    try:
        yield
    except smtplib.SMTPAuthenticationError as error:
        if error.smtp_code < 500:
            raise _unreachable(account, error) from error
        raise SignIn("mail_sign_in", _not_let_in(account, _text(error.smtp_error))) from error
    except smtplib.SMTPNotSupportedError as error:
        raise FixSettings(
            "mail_server_settings",
            say("mail_server_settings.not_offered", host=account.host, cause=_not_offered(error)),
        ) from error
    except ssl.SSLError as error:
        raise _untrusted(account, error) from error
    except (OSError, smtplib.SMTPException) as error:
        raise _unreachable(account, error) from error
    except ValueError as error:
        sentence = say("mail_sign_in.character")
        raise FixSettings("mail_sign_in_letters", sentence) from error


_SMTP_IS_OFF, _NO_PASSWORDS = "5.7.139", "5.7.30"
"""Exchange Online: SMTP is switched off for the mailbox or the company; passwords are not taken any more."""


def _not_let_in(account: SmtpAccount, words: str) -> Sentence:
    if _SMTP_IS_OFF in words and "disabled" in words.casefold():
        return say("mail_sign_in.smtp_off", host=account.host)
    if account.token is not None:
        return say("mail_sign_in.refused_token", host=account.host)
    if _NO_PASSWORDS in words:
        return say("mail_sign_in.no_passwords", host=account.host)
    return say("mail_sign_in.refused_password", host=account.host)


def _no_host(account: SmtpAccount) -> FixSettings:
    return FixSettings("mail_server_settings", say("mail_server_settings.host", host=account.host))


def _untrusted(account: SmtpAccount, error: ssl.SSLError) -> ConnectError:
    if not isinstance(error, ssl.SSLCertVerificationError) and _is_passing(error):
        return _unreachable(account, error)
    return FixSettings("mail_server_certificate", unsafe(account.host, account.port, error))


def _is_passing(error: ssl.SSLError) -> bool:
    """Say whether TLS was cut off: a server that is away, not one of another kind."""
    return isinstance(error, ssl.SSLEOFError | ssl.SSLZeroReturnError | ssl.SSLSyscallError)


def _unreachable(account: SmtpAccount, error: Exception) -> ServerFault:
    return ServerFault(
        "mail_server_unreachable", say("mail_server_unreachable", host=account.host, cause=_words(error))
    )


def _lost(error: Exception) -> TryLater:
    is_of_server = isinstance(error, TimeoutError | smtplib.SMTPResponseException)
    sentence = say("mail_server_hung_up", cause=_words(error))
    return (ServerFault if is_of_server else TryLater)("mail_connection_lost", sentence)


def _not_offered(error: smtplib.SMTPNotSupportedError) -> Sentence:
    """Return what a server does not offer: our words where we asked, else those of the library."""
    told = error.args[0] if error.args else ""
    return told if isinstance(told, Sentence) else quoted(told)


def _words(error: Exception) -> Sentence:
    if isinstance(error, smtplib.SMTPResponseException):
        return quoted(f"{error.smtp_code} {_text(error.smtp_error)}")
    if isinstance(error, smtplib.SMTPServerDisconnected):
        return say("cause.connection_lost")
    return cause(error)


def _text(words: bytes | str) -> str:
    text = words.decode("utf-8", "replace") if isinstance(words, bytes) else words
    return " ".join(text.split())[:500]


@contextlib.contextmanager
def connected(account: SmtpAccount) -> Iterator[SmtpConnection]:
    """Give a connection that is open and signed in, and close it."""
    connection = SmtpConnection(account)
    connection.open()
    try:
        yield connection
    finally:
        connection.close()
