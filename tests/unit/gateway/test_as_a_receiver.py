"""The mail as its receiver gets it: whatever stood in the invoice and the template, it reads the same again.

Read by two parsers of the standard library, the new one and the old one, and by the rules that relays and signatures
go by: lines that nobody has to break, no bare CR or LF, nothing but ASCII outside of addresses.
"""

import email
from datetime import UTC, datetime
from email import policy
from email.header import decode_header, make_header
from email.headerregistry import Address
from email.message import EmailMessage, Message
from email.utils import parseaddr

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from connect_app.domain.filenames import safe_filename
from connect_app.gateway.channels.addresses import as_sent, check_address
from connect_app.gateway.channels.interface import Letter, SentFile
from connect_app.gateway.channels.mail_headers import shown_headers
from connect_app.gateway.channels.message import compose, message_id
from connect_app.gateway.channels.template_text import Template, fill
from connect_app.gateway.channels.templates import Sender
from tests.unit.gateway.test_message import Papers, shipment

AT = datetime(2026, 4, 1, 8, 0, tzinfo=UTC)

NAMES = (
    "Åsa Öström & Söner AB",
    "Întreprinderea Șoșoacă și Țuțea SRL",
    "A\u030asa S\u0327tefan t\u0326",  # combining marks
    "\u05e9\u05dc\u05d5\u05dd \u202eלקוח\u202c",  # right to left, with its marks
    "👩🏽‍🔧 Verkstad 🧾",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 3,
    "x" * 1200,
    "å" * 700,
    'Kund, "AB" <b@thief.example> (x)',
    "Nordlys\r\nBcc: thief@example.org\r\n\r\n<html>",
    "Nord\x00lys\x0b\x0c\x1c\x85\u2028AB",
    "=?utf-8?b?w6U=?= AB",
    "From here",
    ".",
    "\t",
)


def plain(text: str) -> str:
    """Return what may stand in a header: one line, its blanks single."""
    one_line = "".join(" " if ord(one) < 32 or ord(one) == 127 else one for one in text)
    return " ".join(one_line.replace("=?", "= ?").split())


def lines_of(text: str) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text if text.endswith("\n") else text + "\n"


def read(data: bytes) -> EmailMessage:
    """Read as new programs do. RFC 6532 lets addresses stand in UTF-8, which the parser of bytes does not know."""
    mail = email.message_from_string(data.decode(), policy=policy.default)
    assert isinstance(mail, EmailMessage)
    assert not [part.defects for part in mail.walk() if part.defects]
    return mail


def read_old(data: bytes) -> Message:
    """Read as old programs do."""
    return email.message_from_bytes(data, policy=policy.compat32)


def old_words(mail: Message, name: str) -> str:
    return plain(str(make_header(decode_header(str(mail[name])))))


def sender_of(mail: Message) -> tuple[str, str]:
    # The new parser leaves blanks between the parts of an encoded name; RFC 2047, 6.2 wants them gone.
    name, address = parseaddr(str(mail["From"]))
    return str(make_header(decode_header(name))), address


def check_form(data: bytes, *, is_plain: bool) -> None:
    """Fail unless no relay has to touch a line: RFC 5322, 2.1.1 and 2.3; RFC 6376, 5.3; RFC 2049, 3."""
    assert data.endswith(b"\r\n")
    lines = data.removesuffix(b"\r\n").split(b"\r\n")
    assert not [line for line in lines if b"\r" in line or b"\n" in line or b"\x00" in line]
    head = lines[: lines.index(b"")]
    assert max(map(len, lines)) <= 998
    assert not [line for line in head if not line.strip()]
    addresses = (b"To:", b"Cc:", b"From:", b"Reply-To:", b" ")
    assert not [line for line in head if not line.isascii() and (is_plain or not line.startswith(addresses))]
    body = lines[lines.index(b"") + 1 :]
    assert all(line.isascii() and len(line) <= 78 for line in body)
    assert not [line for line in body if line.startswith(b"From ")]


def composed(number: str = "1001", name: str = "Nordlys", **changes: object) -> bytes:
    file = SentFile(safe_filename(f"{name[:300]}.pdf", ["invoice-1001.pdf"]), "application/pdf", "", 1,
                    name, attachment_id="a")  # fmt: skip
    known = {"number": number, "seller_name": name, "buyer_name": name, "customer_number": name, "files": (file,)}
    one = shipment(**{**known, **changes})
    data = compose(one, Papers(a=b"\x00\r\nFrom the file\r\n.\r\n"), Sender(None), "faktura@example.org", AT)
    check_form(data, is_plain=all(as_sent(to).isascii() for to in (one.address, *one.letter.recipients)))
    return data


@pytest.mark.parametrize("name", NAMES, ids=range(len(NAMES)))
def test_names_of_all_kinds_come_through_in_every_place(name: str) -> None:
    data = composed(number=name, name=name, letter=Letter(subject=name, body=f"{name}\nFrom {name}\n.\n"))
    mail, old = read(data), read_old(data)
    assert mail["Subject"] == old_words(old, "Subject") == plain(name)
    assert mail["X-Invoice-Number"] == old_words(old, "X-Invoice-Number") == plain(name)
    assert (mail["X-Customer-Number"] or "") == plain(name)
    assert sender_of(old) == (plain(name)[:200].rstrip(), "faktura@example.org")
    assert [one.addr_spec for one in mail["From"].addresses] == ["faktura@example.org"]
    shown = dict(shown_headers(data))
    assert (shown["Subject"], shown["X-Invoice-Number"]) == (plain(name), plain(name))
    assert shown["From"] == str(Address(plain(name)[:200].rstrip(), "faktura", "example.org"))
    assert mail.keys() == old.keys()
    assert set(mail.keys()) <= {"From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "Content-Type",
                                "X-Delivery-Id", "X-Invoice-Number", "X-Customer-Number"}  # fmt: skip
    text = mail.get_body()
    assert text is not None
    assert lines_of(text.get_content()) == lines_of(f"{name}\nFrom {name}\n.\n")
    invoice, attachment = mail.iter_attachments()
    assert invoice.get_content() == b"%PDF-1.7 the invoice"
    assert attachment.get_content() == b"\x00\r\nFrom the file\r\n.\r\n"
    assert plain(str(attachment["Content-Description"] or "")) == plain(name)
    named = [part.get_filename() for part in old.walk() if part.get_filename()]
    assert [invoice.get_filename(), attachment.get_filename()] == named
    for one in named:
        assert one.isascii() or one.isprintable()
        assert not set(one) & set("/\\\r\n\x00:")


TEXTS = st.text(max_size=300) | st.lists(st.sampled_from((*NAMES, "\r\n", " ", "å", "=")), max_size=6).map("".join)
ADDRESSES = (
    "kund@example.org",
    "o'brien+faktura@sub.example.org",
    "åsa.öström@example.org",
    "țuțea@întreprindere.example",
    "kund@räksmörgås.example",
    "a" * 64 + "@" + ("b" * 58 + ".") * 3 + "example",
    "å" * 32 + "@" + ("ö" * 25 + ".") * 3 + "example",
    *(f"kund{number}@example.org" for number in range(30)),
)


@settings(deadline=None)
@given(TEXTS, TEXTS, TEXTS, TEXTS, st.lists(st.sampled_from(ADDRESSES), min_size=1, unique=True), st.data())
def test_any_texts_and_addresses_read_the_same_again(
    number: str, name: str, subject: str, body: str, addresses: list[str], data: st.DataObject
) -> None:
    addresses = [check_address(one) for one in addresses]
    split = data.draw(st.integers(1, len(addresses)))
    letter = Letter(to=tuple(addresses[:split]), cc=tuple(addresses[split:]), subject=subject, body=body)
    sent = composed(number=number, name=name, address=addresses[0], letter=letter)
    mail, old = read(sent), read_old(sent)
    assert mail["Subject"] == dict(shown_headers(sent))["Subject"] == plain(subject)
    assert mail["X-Invoice-Number"] == plain(number)
    if sent.isascii():
        assert old_words(old, "Subject") == plain(subject)
        assert sender_of(old) == (plain(name)[:200].rstrip(), "faktura@example.org")
    for header, wanted in (("To", addresses[:split]), ("Cc", addresses[split:])):
        found = mail[header].addresses if wanted else mail.get_all(header, [])
        assert [one.addr_spec for one in found] == [as_sent(one) for one in wanted]
    text = mail.get_body()
    assert text is not None
    assert lines_of(text.get_content()) == lines_of(body)
    assert [part.get_content() for part in mail.iter_attachments()] == [
        b"%PDF-1.7 the invoice", b"\x00\r\nFrom the file\r\n.\r\n"]  # fmt: skip
    assert mail.keys() == old.keys()
    assert mail["Bcc"] is None


@settings(deadline=None)
@given(TEXTS.map(plain).filter(bool))
@example("{{ seller }}")
@example("{% for x in range(9) %}{% endfor %}")
@example("{{ 7 * 7 }} {# no #}")
def test_what_stands_in_an_invoice_is_never_read_as_a_template(value: str) -> None:
    template = Template("Re {{ number }}", "To {{ number }}, yours\n{{ seller }}\n")
    assert fill(template, {"number": value, "seller": value}) == (f"Re {value}", f"To {value}, yours\n{value}\n")


def test_an_address_is_written_in_ascii_where_it_can_be() -> None:
    assert as_sent("kund@räksmörgås.example") == "kund@xn--rksmrgs-5wao1o.example"
    assert as_sent("åsa@räksmörgås.example") == "åsa@räksmörgås.example"
    mail = composed(address="kund@räksmörgås.example")
    assert b"To: kund@xn--rksmrgs-5wao1o.example\r\n" in mail
    assert mail.isascii()
    assert "To: åsa@räksmörgås.example\r\n".encode() in composed(address="åsa@räksmörgås.example")
    assert message_id("7", "faktura@räksmörgås.example") == "<7@xn--rksmrgs-5wao1o.example>"
