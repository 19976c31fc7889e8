"""Signing in to a mail server: smtplib's own way takes only ASCII and fails with any other letter."""

import base64
import binascii
import hmac
import smtplib

from connect_app.domain.saying import say
from connect_app.gateway.channels.saslprep import saslprep

_WELCOME = (235, 503)  # 503: it knows us already
_GO_ON = 334
_ASCII_FIRST = ("CRAM-MD5", "PLAIN", "LOGIN")
_LETTERS_FIRST = ("PLAIN", "LOGIN", "CRAM-MD5")
"""PLAIN is the one that is sure to mean UTF-8 (RFC 4616)."""


def by_password(smtp: smtplib.SMTP, username: str, password: str) -> None:
    """Sign in by the first offered method that the server then takes.

    Raises SMTPNotSupportedError where it offers none that we know, SMTPAuthenticationError where it refuses, and
    ValueError where name or password cannot be written.
    """
    name, secret = saslprep(username), saslprep(password)
    smtp.ehlo_or_helo_if_needed()
    offered = smtp.esmtp_features.get("auth", "").upper().split()
    order = _ASCII_FIRST if (name + secret).isascii() else _LETTERS_FIRST
    methods = [one for one in order if one in offered]
    if not methods:
        raise smtplib.SMTPNotSupportedError(say("word.password_sign_in"))
    for method in methods:
        code, words = _BY[method](smtp, name.encode(), secret.encode())
        if code in _WELCOME:
            return
        if code < 500:
            break
    raise smtplib.SMTPAuthenticationError(code, words)


def by_token(smtp: smtplib.SMTP, username: str, token: str) -> None:
    """Sign in by XOAUTH2; raises as `by_password`."""
    if "XOAUTH2" not in smtp.esmtp_features.get("auth", "").upper().split():
        raise smtplib.SMTPNotSupportedError("sign-in by XOAUTH2")
    said = f"user={saslprep(username)}\x01auth=Bearer {token}\x01\x01".encode()
    code, words = smtp.docmd("AUTH", f"XOAUTH2 {_coded(said)}")
    if code == _GO_ON:  # it carries the refusal; it wants an empty answer
        code, words = smtp.docmd("")
    if code not in _WELCOME:
        raise smtplib.SMTPAuthenticationError(code, words)


def _plain(smtp: smtplib.SMTP, name: bytes, secret: bytes) -> tuple[int, bytes]:
    return smtp.docmd("AUTH", f"PLAIN {_coded(bytes(1) + name + bytes(1) + secret)}")


def _login(smtp: smtplib.SMTP, name: bytes, secret: bytes) -> tuple[int, bytes]:
    code, words = smtp.docmd("AUTH", f"LOGIN {_coded(name)}")
    return smtp.docmd(_coded(secret)) if code == _GO_ON else (code, words)


def _cram(smtp: smtplib.SMTP, name: bytes, secret: bytes) -> tuple[int, bytes]:
    code, words = smtp.docmd("AUTH", "CRAM-MD5")
    if code != _GO_ON:
        return code, words
    try:
        challenge = base64.b64decode(words)
    except binascii.Error as error:
        raise smtplib.SMTPResponseException(code, words) from error
    return smtp.docmd(_coded(name + b" " + hmac.new(secret, challenge, "md5").hexdigest().encode()))


def _coded(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


_BY = {"CRAM-MD5": _cram, "PLAIN": _plain, "LOGIN": _login}
