"""One SMTP connection, reused over a lane, that tells exactly how far each message came.

smtplib raises the same for a connection lost inside DATA and after the final dot. The first has certainly not
arrived, the second may have; so the dot is sent on its own, and what fails from there on is `NoAnswer`.
"""

import contextlib
import re
import smtplib
import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from connect_app.domain.delivery import FailureOwner, NoAnswer, Refused
from connect_app.domain.errors import FixSettings, SignIn, TryLater

_LEADING_DOT = re.compile(rb"(?m)^\.")


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


class SmtpConnection:
    """A connection that is opened at need and opened again after it was lost."""

    def __init__(self, account: SmtpAccount) -> None:
        self._account = account
        self._smtp: smtplib.SMTP | None = None

    def open(self) -> None:
        """Connect and sign in; raises TryLater ``mail_server_unreachable``, FixSettings or SignIn."""
        if self._smtp is None:
            self._smtp = _connect(self._account)

    def close(self) -> None:
        """Say goodbye if the server still listens."""
        smtp, self._smtp = self._smtp, None
        if smtp is not None:
            with contextlib.suppress(OSError, smtplib.SMTPException):
                smtp.quit()
            smtp.close()

    def send(self, recipient: str, data: bytes, envelope_id: str) -> str:
        """Send one message and return the server's words.

        ``envelope_id`` comes back in delivery reports where the server knows them (RFC 3461). Raises Refused (5xx),
        TryLater (4xx, or lost before the final dot), NoAnswer (lost after it).
        """
        try:
            self.open()
            assert self._smtp is not None
            self._envelope(self._smtp, recipient, envelope_id)
            self._body(self._smtp, data)
        except (OSError, smtplib.SMTPException) as error:
            self._drop()
            raise _lost(error) from error
        return self._finish(self._smtp)

    def _envelope(self, smtp: smtplib.SMTP, recipient: str, envelope_id: str) -> None:
        knows_reports = smtp.has_extn("dsn")
        options = ["RET=HDRS", f"ENVID={envelope_id}"] if knows_reports else []
        if not recipient.isascii():
            if not smtp.has_extn("smtputf8"):
                raise Refused(
                    "address_not_supported",
                    f"The mail server cannot send to “{recipient}”: it takes only plain letters in addresses.",
                    FailureOwner.YOU,
                )
            options += ["SMTPUTF8", "BODY=8BITMIME"]
        self._check(*smtp.mail(self._account.from_address, options), FailureOwner.ADMINISTRATOR)
        wanted = ["NOTIFY=FAILURE,DELAY"] if knows_reports else []
        self._check(*smtp.rcpt(recipient, wanted), FailureOwner.YOU)

    def _body(self, smtp: smtplib.SMTP, data: bytes) -> None:
        code, words = smtp.docmd("DATA")
        if code != 354:
            self._check(code, words, FailureOwner.ADMINISTRATOR)
            raise TryLater("mail_server_answer", f"The mail server gave an answer that fits no question: {code}.")
        body = _LEADING_DOT.sub(b"..", data)
        smtp.send(body if body.endswith(b"\r\n") else body + b"\r\n")

    def _finish(self, smtp: smtplib.SMTP) -> str:
        try:
            assert smtp.sock is not None
            smtp.sock.settimeout(self._account.final_timeout_s)
            smtp.send(b".\r\n")
            code, words = smtp.getreply()
            if code < 200:
                raise smtplib.SMTPServerDisconnected("half an answer")
            smtp.sock.settimeout(self._account.timeout_s)
        except (OSError, smtplib.SMTPException) as error:
            self._drop()
            raise NoAnswer(
                "no_answer",
                "The connection to the mail server was lost after the mail was handed over and before it answered.",
            ) from error
        self._check(code, words, FailureOwner.RECIPIENT)
        return f"{code} {_text(words)}"

    def _check(self, code: int, words: bytes, owner: FailureOwner) -> None:
        """Raise what the server's answer says, leaving the connection ready for the next message."""
        if 200 <= code < 300:
            return
        if code < 200 or code == 421 or self._smtp is None:
            self._drop()
        else:
            with contextlib.suppress(OSError, smtplib.SMTPException):
                self._smtp.rset()
        if code < 500:
            raise TryLater("mail_deferred", f"The mail server put the mail off: {code} {_text(words)}")
        raise Refused("mail_refused", f"The mail server refused the mail: {code} {_text(words)}", owner)

    def _drop(self) -> None:
        if self._smtp is not None:
            self._smtp.close()
            self._smtp = None


def _connect(account: SmtpAccount) -> smtplib.SMTP:
    try:
        if account.security == "tls":
            smtp: smtplib.SMTP = smtplib.SMTP_SSL(
                account.host, account.port, timeout=account.timeout_s, context=ssl.create_default_context()
            )
        else:
            smtp = smtplib.SMTP(account.host, account.port, timeout=account.timeout_s)
    except ssl.SSLError as error:
        raise _untrusted(account, error) from error
    except (OSError, smtplib.SMTPException) as error:
        raise _unreachable(account, error) from error
    try:
        _greet(smtp, account)
    except BaseException:
        smtp.close()
        raise
    return smtp


def _greet(smtp: smtplib.SMTP, account: SmtpAccount) -> None:
    try:
        smtp.ehlo_or_helo_if_needed()
        if account.security == "starttls":
            smtp.starttls(context=ssl.create_default_context())
            smtp.ehlo_or_helo_if_needed()
        if account.username:
            smtp.login(account.username, account.password or "")
    except smtplib.SMTPAuthenticationError as error:
        if error.smtp_code < 500:
            raise _unreachable(account, error) from error
        raise SignIn(
            "mail_sign_in", f"The mail server {account.host} refused the user name or the password."
        ) from error
    except smtplib.SMTPNotSupportedError as error:
        raise FixSettings(
            "mail_server_settings",
            f"The mail server {account.host} does not offer what the settings ask for: {error}",
        ) from error
    except ssl.SSLError as error:
        raise _untrusted(account, error) from error
    except (OSError, smtplib.SMTPException) as error:
        raise _unreachable(account, error) from error


def _untrusted(account: SmtpAccount, error: ssl.SSLError) -> FixSettings:
    return FixSettings(
        "mail_server_certificate",
        f"No safe connection to {account.host}: {error.reason or error}. Check the server's name, port and security.",
    )


def _unreachable(account: SmtpAccount, error: Exception) -> TryLater:
    return TryLater("mail_server_unreachable", f"The mail server {account.host} cannot be reached: {_words(error)}.")


def _lost(error: Exception) -> TryLater:
    return TryLater(
        "mail_connection_lost", f"The mail server hung up before the mail was handed over: {_words(error)}."
    )


def _words(error: Exception) -> str:
    if isinstance(error, TimeoutError):
        return "it does not answer"
    if isinstance(error, smtplib.SMTPResponseException):
        return f"{error.smtp_code} {_text(error.smtp_error)}"
    return str(error).rstrip(".") or type(error).__name__


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
