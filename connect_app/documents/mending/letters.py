"""Texts and mails as PDF: the words on A4, and behind a mail the files that came with it."""

import email
import email.policy
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import EmailMessage, MIMEPart
from functools import cache

import pikepdf
import typst
from lxml import etree, html

from connect_app.documents.layers import carry_layers
from connect_app.documents.mending.pdf_fixes import saved
from connect_app.documents.mending.steps import Mended, Step
from connect_app.documents.signatures import decode_text
from connect_app.domain.channel import PDF
from connect_app.domain.errors import FixData
from connect_app.domain.saying import say
from connect_app.resource_files import resource

_MAX_TEXT = 2_000_000
_CONTROL = re.compile("[\x00-\x08\x0b\x0d-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_BLANKS = re.compile(r"\n{3,}")
_BLOCKS = frozenset({"p", "div", "br", "tr", "li", "h1", "h2", "h3", "h4", "table", "blockquote", "pre"})
_UNSEEN = frozenset({"script", "style", "head", "title"})


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail: its head lines as pairs, its text, and the files that came with it by name."""

    head: tuple[tuple[str, str], ...]
    text: str
    files: tuple[tuple[str, bytes], ...]


def text_to_pdf(data: bytes, media_type: str = "text/plain") -> Mended:
    """Return a text file or a web page as PDF; raises FixData ``damaged`` for what is no text."""
    text = decode_text(data[:_MAX_TEXT])
    if text is None:
        raise FixData("damaged", say("damaged.no_text"))
    text = text_of_html(text) if media_type == "text/html" else text
    cut = (Step("cut", say("mended.cut")),) if len(data) > _MAX_TEXT else ()
    return Mended(laid_out(Letter((), text, ())), PDF, (Step("laid_out", say("mended.text_laid_out")), *cut))


def read_mail(data: bytes) -> Letter:
    """Return what stands in a mail as it travels (.eml)."""
    message = email.message_from_bytes(data, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    head = tuple((name, str(message[name])) for name in ("From", "To", "Cc", "Date", "Subject") if name in message)
    body = message.get_body(("plain", "html"))
    text = ""
    if body is not None:
        content = _text_of(body)
        text = text_of_html(content) if body.get_content_type() == "text/html" else content
    return Letter(head, text, tuple(_files(message)))


def _text_of(part: MIMEPart) -> str:
    try:
        return str(part.get_content())
    except (LookupError, ValueError):  # a character set that nobody knows
        payload = part.get_payload(decode=True)
        return payload.decode("latin-1") if isinstance(payload, bytes) else ""


def _files(message: EmailMessage) -> Iterator[tuple[str, bytes]]:
    for part in message.iter_attachments():
        name = part.get_filename() or f"attachment.{part.get_content_subtype()}"
        if part.get_content_type() == "message/rfc822":
            inner = part.get_payload(0)
            yield name if name.endswith(".eml") else f"{name}.eml", bytes(inner)  # type: ignore[arg-type]
            continue
        content = part.get_payload(decode=True)
        if isinstance(content, bytes):
            yield name, content


def read_outlook(data: bytes) -> Letter:
    """Return what stands in an Outlook mail (.msg); raises FixData ``damaged``."""
    from oxmsg import Message

    try:
        message = Message.load(io.BytesIO(data))
        people = ", ".join(f"{one.name} <{one.email_address}>" for one in message.recipients)
        sent = message.sent_date
        head = [("From", message.sender or ""), ("To", people), ("Subject", message.subject or "")]
        if sent is not None:
            head.insert(2, ("Date", sent.strftime("%Y-%m-%d %H:%M")))
        text = message.body or text_of_html(_as_text(message.html_body))
        files = tuple(
            (one.file_name or "attachment", one.file_bytes) for one in message.attachments if one.file_bytes is not None
        )
    except Exception as error:
        raise FixData("damaged", say("damaged.outlook_mail")) from error
    return Letter(tuple(pair for pair in head if pair[1]), text, files)


def _as_text(body: str | bytes | None) -> str:
    return body.decode("utf-8", "replace") if isinstance(body, bytes) else body or ""


def text_of_html(source: str) -> str:
    """Return the words of a web page, a line for each of its blocks."""
    if not source.strip():
        return ""
    try:
        tree = html.document_fromstring(source[:_MAX_TEXT])
    except (etree.ParserError, ValueError):
        return ""
    pieces: list[str] = []
    for event, one in etree.iterwalk(tree, events=("start", "end")):
        if not isinstance(one.tag, str):
            continue
        if event == "start":
            if one.tag in _BLOCKS:
                pieces.append("\n")
            if one.text and one.tag not in _UNSEEN:
                pieces.append(re.sub(r"\s+", " ", one.text))
        else:
            if one.tag in _BLOCKS - {"br"}:
                pieces.append("\n")
            if one.tail:
                pieces.append(re.sub(r"\s+", " ", one.tail))
    return _BLANKS.sub("\n\n", "".join(pieces)).strip()


def laid_out(letter: Letter) -> bytes:
    """Return head and text of a mail, or a mere text, on A4; raises FixData ``damaged``."""
    plain = _CONTROL.sub("", letter.text.replace("\r\n", "\n").replace("\t", "    "))[:_MAX_TEXT]
    pairs = "\n".join(f"{name}\t{_CONTROL.sub('', ' '.join(value.split()))}" for name, value in letter.head)
    names = "\n".join(_CONTROL.sub("", name) for name, _ in letter.files)
    # A form feed stays: behind it a new page begins.
    inputs = {"text": plain, "head": pairs, "files": names}
    try:
        pdf = _compiler().compile(format="pdf", sys_inputs=inputs)
    except typst.TypstError as error:
        raise FixData("damaged", say("damaged.text")) from error
    assert isinstance(pdf, bytes)
    return _undated(pdf)


def _undated(pdf: bytes) -> bytes:
    """Return a PDF without the time of its making and the marks made of that."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        del opened.docinfo
        if "/Metadata" in opened.Root:
            del opened.Root["/Metadata"]
        return saved(opened)


@cache
def _compiler() -> typst.Compiler:
    template = resource("templates/letter.typ")
    return typst.Compiler(template, root=template.parent, font_paths=typst.Fonts(font_paths=[resource("fonts")]))


def joined(parts: list[bytes]) -> bytes:
    """Return several PDFs as one."""
    buffer = io.BytesIO()
    with pikepdf.new() as result:
        for part in parts:
            with pikepdf.open(io.BytesIO(part)) as pdf:
                result.add_pages_from(pdf)
                carry_layers(result, pdf)
        result.save(buffer, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
    return buffer.getvalue()
