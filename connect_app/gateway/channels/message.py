"""The mail of one shipment: standard library messages, so that no value can become a header of its own."""

import binascii
import re
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.headerregistry import Address, BaseHeader
from email.message import EmailMessage
from email.utils import format_datetime
from functools import lru_cache
from struct import Struct

from connect_app.domain.channel import PDF, TIFF
from connect_app.domain.errors import Bug, FixData
from connect_app.domain.filenames import safe_filename
from connect_app.domain.invoice import FileFormat
from connect_app.domain.saying import say
from connect_app.gateway.channels.addresses import as_sent
from connect_app.gateway.channels.interface import Documents, Letter, SentFile, Shipment
from connect_app.gateway.channels.mail_headers import (
    POLICY,
    header_address,
    header_lines,
    header_recipient,
    plain,
    policy_for,
)
from connect_app.gateway.channels.mail_html import Logo, Look, hidden, html_pieces, mail_html, plain_text
from connect_app.gateway.channels.templates import PROGRAM_TEXTS, Sender, Texts, render_together

DELIVERY_HEADER = "X-Delivery-Id"
INVOICE_HEADER = "X-Invoice-Number"
CUSTOMER_HEADER = "X-Customer-Number"

_LINE = 76
_LINES = Struct(f"{_LINE}s" * 512)
"""Lines of base64 that are cut at once, in half the time."""
_MERGED = frozenset({PDF, TIFF})
_DISPOSITION = re.compile(r'attachment; filename="([^"\\]+)"')
_HTML_HEADERS = b'Content-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n'
_TEXT_HEADERS = b'Content-Type: text/plain; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n'


def message_id(delivery_id: str, from_address: str) -> str:
    """Return the Message-ID of a delivery: the same for every attempt."""
    domain = from_address.rpartition("@")[2]
    return f"<{as_sent(f'{delivery_id}@{domain}')}>"


PREVIEW_LINK = "/r/preview"
"""How the link ends while a message is only looked at; the real one takes its place in what the clerk wrote."""


def compose(
    shipment: Shipment,
    documents: Documents,
    sender: Sender,
    from_address: str,
    at: datetime,
    texts: Texts = PROGRAM_TEXTS,
) -> bytes:
    """Return the mail of one invoice; see `compose_together`."""
    return compose_together([(shipment, documents)], sender, from_address, at, texts)


def compose_together(
    parts: Sequence[tuple[Shipment, Documents]],
    sender: Sender,
    from_address: str,
    at: datetime,
    texts: Texts = PROGRAM_TEXTS,
) -> bytes:
    """Return the mail as it is sent, lines ending in CRLF; several parts are invoices of one customer to one address.

    Raises Bug ``wrong_recipient`` rather than mix two up, and what templates and documents raise.
    """
    shipments = [shipment for shipment, _ in parts]
    shipment, documents = parts[0]
    letter = shipment.letter
    link = documents.link() if letter.with_link else ""
    subject, marked = _words(shipments, sender, texts, link)
    name = letter.sender_name or sender.name or shipment.seller_name or ""
    body = _body(shipment, subject, marked, name, from_address, texts)
    reply_to = letter.reply_to or sender.reply_to
    mail = EmailMessage(policy=policy_for((from_address, *_to(shipment), *shipment.visible, reply_to or "")))
    mail["From"] = _mailbox("From", from_address, name)
    mail["To"] = _recipients("To", _to(shipment), letter)
    if shipment.visible:
        mail["Cc"] = _recipients("Cc", shipment.visible, letter)
    if reply_to:
        mail["Reply-To"] = _mailbox("Reply-To", reply_to)
    mail["Subject"] = subject
    mail["Date"] = _stored("Date", format_datetime(at.astimezone(UTC)))
    mail["Message-ID"] = message_id(shipment.delivery_id, from_address)
    mail[DELIVERY_HEADER] = shipment.delivery_id
    for one in shipments:
        mail[INVOICE_HEADER] = plain(one.number)
    if shipment.customer_number:
        mail[CUSTOMER_HEADER] = plain(shipment.customer_number)
    taken: list[str] = []
    files = [] if letter.with_link else [_files(one, papers, taken) for one, papers in parts]
    _check_belongs(mail, files, shipments)
    return _written(mail, body, [file for of_one in files for file in of_one])


@lru_cache(maxsize=64)
def _mailbox(header: str, address: str, name: str = "") -> str:
    """Return a header with one address that stands in many mails."""
    return _stored(header, str(header_address(address, name)))


@lru_cache(maxsize=256)
def _stored(header: str, value: str) -> str:
    """Return a header that stands in many mails, read once."""
    read: BaseHeader = POLICY.header_factory(header, value)
    return read


def _recipients(header: str, addresses: Sequence[str], letter: Letter) -> Sequence[Address] | str:
    names = [letter.names.get(one.casefold(), "") for one in addresses]
    if len(names) == 1 and not names[0]:
        return header_recipient(header, addresses[0])
    return [header_address(one, name) for one, name in zip(addresses, names, strict=True)]


def _to(shipment: Shipment) -> tuple[str, ...]:
    return shipment.letter.to or (shipment.address,)


def _words(shipments: Sequence[Shipment], sender: Sender, texts: Texts, link: str) -> tuple[str, str]:
    """Return subject and text: what the clerk wrote, else the template's. A link is in the text in any case.

    With a look the text has its marks yet.
    """
    letter, has_look = shipments[0].letter, shipments[0].look is not None
    subject, text = letter.subject, letter.body
    if has_look and text is not None:
        text = hidden(text)
    if subject is None or text is None:
        made_subject, made_text = render_together(shipments, sender, texts, link)
        subject = (plain_text(made_subject) if has_look else made_subject) if subject is None else subject
        text = made_text if text is None else text
    if link:
        # The preview that the clerk changed ended in another link than this one.
        text = re.sub(r"\S+" + re.escape(PREVIEW_LINK) + r"\b", lambda _: link, text)
        if link not in text:
            text = f"{text.rstrip()}\n\n{link}\n"
    return plain(subject), text


def look_html(
    look: Look, marked: str, *, language: str, title: str, seller: str, picture: Callable[[str], bytes]
) -> str:
    """Return the HTML of a mail with its logo inside, to be looked at."""
    src = ""
    if look.logo is not None:
        digits = binascii.b2a_base64(picture(look.logo.sha256), newline=False).decode()
        src = f"data:{look.logo.media_type};base64,{digits}"
    return mail_html(marked, look, language, title, seller, src)


def _body(shipment: Shipment, subject: str, marked: str, seller: str, from_address: str, texts: Texts) -> list[bytes]:
    """Return the part with the words, in pieces that are joined once: plain text, or that and HTML side by side.

    The logo lies beside the HTML.
    """
    look = shipment.look
    if look is None:
        return [_TEXT_HEADERS, _quoted_printable(marked)]
    logo, cid = b"", ""
    if look.logo is not None:
        cid = f"logo.{look.logo.sha256[:20]}@{as_sent(from_address).rpartition('@')[2]}"
        logo = _logo_part(look.logo, cid, texts.picture(look.logo.sha256))
    src = f"cid:{cid}" if cid else ""
    head, title, middle, words, foot = html_pieces(marked, look, shipment.language, plain(subject), seller, src)
    page = (_encoded(head), _quoted_printable(title), _encoded(middle), _quoted_printable(words), _encoded(foot))
    html = [_HTML_HEADERS, *page]
    if logo:
        html = _together(b'related; type="text/html"', [html, [logo]])
    return _together(b"alternative", [[_TEXT_HEADERS, _quoted_printable(plain_text(marked))], html])


def _together(kind: bytes, parts: Sequence[Sequence[bytes]]) -> list[bytes]:
    """Return the pieces of parts, each with its headers, as one part; nothing in them begins with its boundary."""
    boundary = f"=_{secrets.token_hex(16)}".encode()
    pieces = [b"Content-Type: multipart/", kind, b'; boundary="', boundary, b'"\r\n\r\n']
    for part in parts:
        pieces += [b"--", boundary, b"\r\n", *part, b"\r\n"]
    return [*pieces, b"--", boundary, b"--\r\n"]


@lru_cache(maxsize=16)
def _logo_part(logo: Logo, cid: str, data: bytes) -> bytes:
    """Return the part of a logo, which is the same in many mails."""
    name = f"logo.{logo.media_type.partition('/')[2]}"
    part = EmailMessage(policy=POLICY)
    part["Content-Type"] = f'{logo.media_type}; name="{name}"'
    part["Content-Transfer-Encoding"] = "base64"
    part["Content-ID"] = f"<{cid}>"
    part["Content-Disposition"] = f'inline; filename="{name}"'
    return header_lines(part) + b"\r\n" + _base64_lines(data)


@dataclass(frozen=True, slots=True)
class _File:
    """A file of a mail: the headers of its part, and its bytes."""

    headers: EmailMessage
    data: bytes


def _files(shipment: Shipment, documents: Documents, taken: list[str]) -> list[_File]:
    """Return the files as the customer wants them packed: apart, in one PDF as far as they can be, or with the XML.

    ``taken``: the names that stand in the mail already; it grows.
    """
    taken.append(safe_filename(shipment.own_name(), taken))
    packing = shipment.letter.packing
    merged = _mergeable(shipment, documents) if packing == "merged" else []
    files = [_File(_part(PDF, taken[-1], None), _merge(documents, merged))]
    if packing == "xml_and_pdf" and not _has_data_inside(shipment, files[0].data):
        data = _alone(documents.xml())
        if data is not None:
            taken.append(safe_filename(shipment.own_name(".xml"), taken))
            files.append(_File(_part("application/xml", taken[-1], None), data))
    for file in shipment.files:
        if file in merged:
            continue
        taken.append(safe_filename(file.filename, taken))
        files.append(_File(_part(file.media_type, taken[-1], file.description), documents.file(file)))
    return files


def _has_data_inside(shipment: Shipment, picture: bytes) -> bool:
    """Say whether the XML would go twice beside this PDF: one of the business system's may be a hybrid."""
    if shipment.format in (FileFormat.FACTURX, FileFormat.PDF):
        return True
    from connect_app.documents.hybrid import holds_whole_data

    return shipment.has_own_picture and holds_whole_data(picture)


def _alone(data: bytes) -> bytes | None:
    """Return the data without the files in it: they are parts of the mail themselves, or do not go by it.

    None where they cannot be taken out, since what never leaves might be among them.
    """
    from connect_app.formats.taking_out import take_out_all

    try:
        return take_out_all(data)
    except FixData:
        return None


def _mergeable(shipment: Shipment, documents: Documents) -> list[SentFile]:
    """Return the files that become pages of the invoice's PDF.

    What is signed stays a file of its own, and so does what has files inside, which are on no page.
    """
    from connect_app.documents.pdf_signing import is_signed_file

    if is_signed_file(documents.presentation()):
        return []
    files = [file for file in shipment.files if file.media_type in _MERGED]
    return [file for file in files if file.media_type != PDF or not _is_more(documents.file(file))]


def _is_more(data: bytes) -> bool:
    """Say whether a PDF is more than its pages."""
    from connect_app.documents.pdf_signing import is_signed_file
    from connect_app.documents.programs import holds_files

    return is_signed_file(data) or holds_files(data)


def _merge(documents: Documents, files: Sequence[SentFile]) -> bytes:
    whole = documents.presentation()
    if not files:
        return whole
    from connect_app.documents.hybrid import carry_data
    from connect_app.documents.printing import PrintPart, make_print_file

    parts = [PrintPart(whole, PDF), *(PrintPart(documents.file(file), file.media_type) for file in files)]
    return carry_data(whole, make_print_file(parts).data)


def _written(mail: EmailMessage, body: Sequence[bytes], files: Sequence[_File]) -> bytes:
    """Return the bytes of the mail. Files are put in by hand: the mail package takes 20 times as long to fold them."""
    chunks = [header_lines(mail), b"MIME-Version: 1.0\r\n"]
    if not files:
        return b"".join([*chunks, *body])
    boundary = f"=_{secrets.token_hex(16)}".encode()
    chunks += [b'Content-Type: multipart/mixed; boundary="', boundary, b'"\r\n\r\n--', boundary, b"\r\n"]
    chunks += body
    for file in files:
        chunks += [b"\r\n--", boundary, b"\r\n", header_lines(file.headers), b"\r\n", _base64_lines(file.data)]
    chunks += [b"\r\n--", boundary, b"--\r\n"]
    return b"".join(chunks)


@lru_cache(maxsize=64)
def _encoded(text: str) -> bytes:
    """Return lines that are the same in many mails."""
    return _quoted_printable(text)


def _quoted_printable(text: str) -> bytes:
    encoded = binascii.b2a_qp(b"".join([line + b"\r\n" for line in text.encode().splitlines()]))
    # A line that begins so would be written anew on its way into some mailboxes, and a signature break.
    return re.sub(rb"(?m)^From ", b"=46=\r\nrom ", encoded)


def _base64_lines(data: bytes) -> bytes:
    digits = binascii.b2a_base64(data, newline=False)
    lines: list[bytes] = []
    whole = len(digits) - len(digits) % _LINES.size
    for at in range(0, whole, _LINES.size):
        lines += _LINES.unpack_from(digits, at)
    lines += [digits[at : at + _LINE] for at in range(whole, len(digits), _LINE)]
    return b"\r\n".join(lines)


def _part(media_type: str, filename: str, description: str | None) -> EmailMessage:
    """Return the headers of a file's part. ``filename`` comes from `domain.filenames`: nothing to quote in it.

    Letters beyond ASCII are written as RFC 2231 says.
    """
    part = EmailMessage(policy=POLICY)
    part["Content-Type"] = f'{media_type}; name="{filename}"'
    part["Content-Transfer-Encoding"] = _stored("Content-Transfer-Encoding", "base64")
    part["Content-Disposition"] = f'attachment; filename="{filename}"'
    if description:
        part["Content-Description"] = plain(description)
    return part


def _check_belongs(mail: EmailMessage, files: Sequence[Sequence[_File]], shipments: Sequence[Shipment]) -> None:
    """Look at the finished mail: file names, recipient and customer number belong together, or it never leaves."""
    first, letter = shipments[0], shipments[0].letter
    names = [[_filename(file.headers) for file in of_one] for of_one in files]
    expected: list[str] = []
    taken: list[str] = []
    for one, of_one in zip(shipments, names, strict=False):
        expected.append(safe_filename(one.own_name(), taken))
        taken += of_one
    is_one_customer = all(
        (one.customer_number, one.address, one.letter.to, one.fixed_copy, one.delivery_id)
        == (first.customer_number, first.address, first.letter.to, first.fixed_copy, first.delivery_id)
        for one in shipments
    )
    agrees = (
        [of_one[0] for of_one in names] == expected
        and len(files) == (0 if letter.with_link else len(shipments))
        and is_one_customer
        and first.address in (letter.recipients or (first.address,))
        and _addresses(mail, "To") == tuple(map(as_sent, _to(first)))
        and _addresses(mail, "Cc") == tuple(map(as_sent, first.visible))
        and mail["Bcc"] is None
        and mail[DELIVERY_HEADER] == first.delivery_id
        and (mail[CUSTOMER_HEADER] or "") == plain(first.customer_number)
    )
    if not agrees:
        raise Bug("wrong_recipient", say("wrong_recipient.mail"))


def _filename(headers: EmailMessage) -> str:
    """Return the name that a part's headers give its file."""
    said = next((str(value) for name, value in headers.raw_items() if name == "Content-Disposition"), "")
    found = _DISPOSITION.fullmatch(said)
    return found[1] if found is not None else headers.get_filename() or ""


def _addresses(mail: EmailMessage, name: str) -> tuple[str, ...]:
    header = mail[name]
    return () if header is None else tuple(one.addr_spec for one in header.addresses)
