"""Taking a mail apart that anybody may have written: what it may cost is known before it is parsed.

Header fields are read raw and cut off: the mail package's own readers of addresses and parameters can be kept busy for
hours by one long field.
"""

import binascii
import re
from collections.abc import Iterator
from email import message_from_bytes
from email.header import decode_header
from email.message import Message
from email.parser import HeaderParser
from email.policy import compat32
from typing import TypeAlias

from connect_app.domain.saying import say

READ_LIMIT = 262_144
"""How many bytes of a mail are looked at; a report says what it has to say before it repeats the mail."""

_MAX_PARTS = 1000
_MAX_NESTING = 40
_MAX_MIME_FIELD = 10_000
_MAX_BLOCKS = 200
_MAX_VALUE = 2000

_MIME_FIELD = re.compile(rb"(?im)^content-[a-z-]+:[^\n]*(?:\n[ \t][^\n]*)*")
_NESTING = re.compile(rb"(?i)content-type:\s*multipart/")
_MESSAGE = re.compile(rb"(?im)^(content-type:\s*)message/")
_BLANK_LINES = re.compile(r"\n(?:[ \t]*\n)+")
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")

MESSAGE = "x-message/"
"""What stands here for the type ``message/``: the mail package would take such parts apart to any depth."""

RETURNED_TYPES = frozenset({MESSAGE + "rfc822", "text/rfc822-headers", MESSAGE + "global", MESSAGE + "global-headers"})
STATUS_TYPES = frozenset({MESSAGE + "delivery-status", MESSAGE + "global-delivery-status"})

MailPart: TypeAlias = "Message[str, str]"


class Unreadable(Exception):
    """The mail is not looked at any further; the text says why, as a sentence."""


def open_mail(data: bytes) -> MailPart:
    """Parse the beginning of a mail; raises Unreadable for one that is made to cost time or memory."""
    plain = data[:READ_LIMIT].replace(b"\r\n", b"\n").replace(b"\r", b"\n").replace(b"\0", b"")
    plain = plain.removeprefix(b"\xef\xbb\xbf").lstrip()
    if not plain:
        raise Unreadable(say("ignored.empty"))
    if plain.count(b"\n--") > _MAX_PARTS:
        raise Unreadable(say("ignored.too_many_parts"))
    if sum(1 for _ in _NESTING.finditer(plain)) > _MAX_NESTING:
        raise Unreadable(say("ignored.nested"))
    if any(field.end() - field.start() > _MAX_MIME_FIELD for field in _MIME_FIELD.finditer(plain)):
        raise Unreadable(say("ignored.long_header"))
    try:
        return message_from_bytes(_MESSAGE.sub(rb"\1" + MESSAGE.encode(), plain), policy=compat32)
    except (RecursionError, ValueError, LookupError) as error:
        raise Unreadable(say("ignored.structure")) from error


def values(part: MailPart, name: str) -> list[str]:
    """Return the values of a header field in their order, cut off, on one line each."""
    wanted = name.casefold()
    return [plain_words(value[:_MAX_VALUE]) for key, value in part.raw_items() if key.casefold() == wanted]


def value(part: MailPart, name: str) -> str:
    """Return the first value of a header field, empty if there is none."""
    return next(iter(values(part, name)), "")


def decoded_value(part: MailPart, name: str) -> str:
    """Return a field with its encoded words in clear."""
    text = value(part, name)
    try:
        pieces = [
            piece if isinstance(piece, str) else piece.decode(charset or "latin-1", "replace")
            for piece, charset in decode_header(text)
        ]
    except (ValueError, LookupError, binascii.Error):
        return text
    return plain_words("".join(pieces))


def plain_words(text: str) -> str:
    """Return text from outside as one printable line."""
    whole = text.encode("utf-8", "surrogateescape").decode("utf-8", "replace") if not text.isascii() else text
    return " ".join(_UNPRINTABLE.sub(" ", whole).split())


def own_parts(message: MailPart) -> Iterator[MailPart]:
    """Give the parts of a mail from the outside in, none of what it returns or forwards."""
    waiting = [message]
    while waiting:
        part = waiting.pop()
        yield part
        if part.get_content_maintype() == "multipart":
            waiting += reversed(children(part))


def children(part: MailPart) -> list[MailPart]:
    """Return the parts directly inside of a part."""
    payload = part.get_payload()
    return [one for one in payload if isinstance(one, Message)] if isinstance(payload, list) else []


def content(part: MailPart) -> str:
    """Return the text that a part holds, its transfer encoding undone, whatever its charset says."""
    if part.is_multipart():
        return ""
    try:
        data = part.get_payload(decode=True)
    except (ValueError, LookupError):
        data = b""
    plain = data.replace(b"\r\n", b"\n").replace(b"\0", b"") if isinstance(data, bytes) else b""
    try:
        return plain.decode("utf-8")
    except UnicodeDecodeError:
        return plain.decode("latin-1")


def text_of(part: MailPart) -> str:
    """Return the text that a part holds for people, in the charset that it names where that can be."""
    if part.get_content_maintype() == "multipart":
        held = part.get_payload()
        return held if isinstance(held, str) else ""
    try:
        charset = str(part.get_param("charset", "") or "").casefold()
        data = part.get_payload(decode=True)
        if charset not in ("", "utf-8", "us-ascii") and isinstance(data, bytes) and b"\0" not in data:
            return data.replace(b"\r\n", b"\n").decode(charset)
    except (ValueError, LookupError):
        pass
    return content(part)


def field_blocks(part: MailPart) -> list[MailPart]:
    """Return the blocks of fields that a part holds, apart by blank lines; of very many the first."""
    blocks = _BLANK_LINES.split(content(part).strip("\n"), maxsplit=_MAX_BLOCKS)
    return [_parsed(block) for block in blocks[:_MAX_BLOCKS] if block.strip()]


def returned_headers(part: MailPart) -> MailPart:
    """Return the header of the mail that a part returns, of nothing further inside."""
    return parsed_header(content(part))


def parsed_header(text: str) -> MailPart:
    """Return the header that a text begins with."""
    return _parsed(_BLANK_LINES.split(text.strip("\n"), maxsplit=1)[0])


def forwarded(part: MailPart) -> MailPart:
    """Return the mail that a part holds, parsed."""
    return open_mail(content(part).encode())


def _parsed(block: str) -> MailPart:
    return HeaderParser(policy=compat32).parsestr(block + "\n")
