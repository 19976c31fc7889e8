"""Reports as mail servers write them, made by us: each about one mail of ours to ``kund@example.org``."""

from dataclasses import dataclass

ID = "01a20166-fdfa-7baf-96bd-ba055df97e2f"
OTHER_ID = "01a20166-fdfa-7baf-96bd-ba055df97e30"
ADDRESS = "kund@example.org"

HEADERS = f"""From: Nordlys <faktura@nordlys.example>
To: {ADDRESS}
Subject: PDF invoice from Nordlys
Message-ID: <{ID}@nordlys.example>
X-Delivery-Id: {ID}
"""


@dataclass(frozen=True)
class Shape:
    """A report, and what is to be read in it: the failure's code per address, or words of why it says nothing."""

    name: str
    text: str | bytes
    failed: tuple[tuple[str, str], ...] = ()
    ignored: str = ""

    @property
    def data(self) -> bytes:
        return self.text if isinstance(self.text, bytes) else self.text.encode()


def dsn(
    recipient: str,
    *,
    returned: str = HEADERS,
    kind: str = "text/rfc822-headers",
    status_kind: str = "message/delivery-status",
    mail: str = "Reporting-MTA: dns; mx.example",
    top: str = "From: Mail Delivery System <MAILER-DAEMON@mx.example>\nSubject: Undelivered Mail Returned to Sender",
    encoding: str = "",
) -> str:
    """Return a report of RFC 3464 with these fields about the recipient."""
    back = f"\n--B\nContent-Type: {kind}\n\n{returned}\n" if returned else ""
    return f"""{top}
To: bounces@nordlys.example
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
 boundary="B"

This is a MIME-encapsulated message.

--B
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

I'm sorry to have to inform you that your message could not be delivered.

--B
Content-Type: {status_kind}
{encoding}
{mail}

{recipient}
{back}
--B--
"""


_FIELDS = f"Final-Recipient: rfc822; {ADDRESS}\nAction: failed\nStatus: 5.1.1\n"
_BOUNCED, _UNKNOWN, _FULL = (((ADDRESS, code),) for code in ("bounced", "unknown_address", "mailbox_full"))

_STANDARD = [
    Shape("postfix", dsn(
        f"Final-Recipient: rfc822; {ADDRESS}\nOriginal-Recipient: rfc822;{ADDRESS}\nAction: failed\nStatus: 5.1.1\n"
        "Remote-MTA: dns; mx.example.org\nDiagnostic-Code: smtp; 550 5.1.1 <kund@example.org>:\n"
        "    Recipient address rejected: User unknown in virtual mailbox table",
        mail="Reporting-MTA: dns; out.nordlys.example\nX-Postfix-Queue-ID: 4Z1abc\nArrival-Date: Wed, 25 Nov 2026"),
        _UNKNOWN),
    Shape("postfix, the whole mail back", dsn(_FIELDS, returned=HEADERS + "\nHello", kind="message/rfc822"), _UNKNOWN),
    Shape("exim with a report", dsn(
        f"Action: failed\nFinal-Recipient: rfc822;{ADDRESS}\nStatus: 5.0.0\nRemote-MTA: dns; mx.example.org\n"
        "Diagnostic-Code: smtp; 552 5.2.2 mailbox over quota"), _FULL),
    Shape("sendmail", dsn(
        f"Original-Recipient: RFC822;{ADDRESS}\nFinal-Recipient: RFC822; {ADDRESS}\nX-Actual-Recipient: rfc822; k@in\n"
        "Action: failed\nStatus: 5.2.0\nDiagnostic-Code: SMTP; 554 delivery error: Sorry\n"
        "Last-Attempt-Date: Wed, 25 Nov 2026 10:00:00 +0100"), _BOUNCED),
    Shape("exchange", dsn(
        f"Original-Recipient: rfc822;{ADDRESS}\nFinal-Recipient: rfc822;{ADDRESS}\nAction: failed\nStatus: 5.1.10\n"
        "Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found\nX-Display-Name: Kund",
        top="From: Microsoft Outlook <MicrosoftExchange329e71@nordlys.example>\nSubject: Undeliverable: Invoice",
        kind="message/rfc822", returned=HEADERS + "Content-Type: text/plain\n\nHello"), _UNKNOWN),
    Shape("gmail", dsn(
        f"Final-Recipient: rfc822; {ADDRESS}\nAction: failed\nStatus: 4.2.2\n"
        "Diagnostic-Code: smtp; 452-4.2.2 The email account that you tried to reach is over quota.\n"
        " 452 4.2.2 Please direct the recipient to the help page",
        top="From: Mail Delivery Subsystem <mailer-daemon@googlemail.example>\nX-Failed-Recipients: kund@example.org"),
        _FULL),
    Shape("domino", dsn(
        f"Final-Recipient: rfc822;{ADDRESS}\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: X-Notes; User kund "
        "(kund@example.org) not listed in Domino Directory", top="From: Postmaster\nSubject: DELIVERY FAILURE: User"),
        _UNKNOWN),
    Shape("a mailing list's forwarder, the address as we wrote it", dsn(
        f"Original-Recipient: rfc822;{ADDRESS}\nFinal-Recipient: rfc822;somebody@elsewhere.example\nAction: failed\n"
        "Status: 5.7.1\nDiagnostic-Code: smtp; 550 5.7.1 not allowed to post"), _BOUNCED),
    Shape("opensmtpd", dsn(f"Final-Recipient: rfc822; {ADDRESS}\nAction: error\nStatus: 5.0.0"), _BOUNCED),
    Shape("a comment after the action", dsn(f"Final-Recipient: rfc822; {ADDRESS}\nAction: failed (gave up)"), _BOUNCED),
    Shape("no address type, in brackets", dsn(f"Final-Recipient: <{ADDRESS}>\nAction: failed"), _BOUNCED),
    Shape("xtext", dsn("Original-Recipient: rfc822;kund+40example.org\nAction: failed\nStatus: 5.1.1"),
          (("kund+40example.org", "unknown_address"),)),
    Shape("gave up after days of a full mailbox", dsn(
        f"Final-Recipient: rfc822; {ADDRESS}\nAction: failed\nStatus: 4.2.2"), _FULL),
    Shape("several recipients, ours among them", dsn(
        f"Final-Recipient: rfc822; anna@example.org\nAction: delivered\nStatus: 2.0.0\n\n{_FIELDS}\n"
        "Final-Recipient: rfc822; late@example.org\nAction: delayed\nStatus: 4.4.1"), _UNKNOWN),
    Shape("SMTPUTF8", dsn(
        "Final-Recipient: utf-8; kund@exämple.org\nAction: failed\nStatus: 5.1.1",
        status_kind="message/global-delivery-status", kind="message/global-headers",
        mail="Reporting-MTA: dns; mx.example"), (("kund@exämple.org", "unknown_address"),)),
    Shape("SMTPUTF8 for a reader without it", dsn(
        "Final-Recipient: utf-8; k\\x{FC}nd@example.org\nAction: failed\nStatus: 5.1.1"),
        (("künd@example.org", "unknown_address"),)),
    Shape("an encoded status", dsn(
        "UmVwb3J0aW5nLU1UQTogZG5zOyBteAoKRmluYWwtUmVjaXBpZW50OiByZmM4MjI7IGt1bmRA\n"
        "ZXhhbXBsZS5vcmcKQWN0aW9uOiBmYWlsZWQKU3RhdHVzOiA1LjEuMQo=",
        mail="", encoding="Content-Transfer-Encoding: base64"), _UNKNOWN),
    Shape("only the envelope id", dsn(_FIELDS, returned="", mail=f"Original-Envelope-Id: {ID}\nReporting-MTA: dns; m"),
          _UNKNOWN),
    Shape("only the address that it came to", dsn(
        _FIELDS, returned="", top=f"From: mailer-daemon@mx\nDelivered-To: <bounces+{ID.upper()}@nordlys.example>"),
        _UNKNOWN),
    Shape("only a reference", dsn(_FIELDS, returned="", top=f"From: postmaster@mx\nReferences: <{ID}@nordlys.example>"),
          _UNKNOWN),
    Shape("lines end in CRLF, and a NUL", dsn(_FIELDS).replace("\n", "\r\n").replace("sorry", "so\0rry"), _UNKNOWN),
    Shape("passed on as an attachment", "From: clerk@nordlys.example\nSubject: Fwd\nContent-Type: multipart/mixed; "
          'boundary="F"\n\n--F\nContent-Type: text/plain\n\nSee below.\n--F\nContent-Type: message/rfc822\n\n'
          + dsn(_FIELDS) + "\n--F--\n", _UNKNOWN),
    Shape("two passed on together", "From: clerk@nordlys.example\nContent-Type: multipart/digest; boundary=F\n"
          + "".join(f"\n--F\nContent-Type: message/rfc822\n\n{dsn(fields)}" for fields in (
              _FIELDS, _FIELDS.replace("kund@", "anna@"))) + "\n--F--\n", (*_UNKNOWN, ("anna@example.org",
          "unknown_address"))),
    Shape("a status part in an ordinary mail", dsn(_FIELDS).replace("multipart/report", "multipart/mixed"), _UNKNOWN),
    Shape("a charset that nobody knows", dsn(_FIELDS).replace("us-ascii", "x-martian"), _UNKNOWN),
]  # fmt: skip

_OTHER = [
    Shape("qmail", f"""From: MAILER-DAEMON@mx.example
To: bounces@nordlys.example
Subject: failure notice

Hi. This is the qmail-send program at mx.example.
I'm afraid I wasn't able to deliver your message to the following addresses.

<{ADDRESS}>:
Sorry, no mailbox here by that name. (#5.1.1)

--- Below this line is a copy of the message.

Return-Path: <faktura@nordlys.example>
{HEADERS}
Hello
""", _UNKNOWN),
    Shape("exim in plain text", f"""From: Mail Delivery System <Mailer-Daemon@mx.example>
To: bounces@nordlys.example
X-Failed-Recipients: {ADDRESS}
Auto-Submitted: auto-replied
Subject: Mail delivery failed: returning message to sender

This message was created automatically by mail delivery software.
A message that you sent could not be delivered to one or more of its recipients.
This is a permanent error. The following address(es) failed:

  {ADDRESS}
    mailbox is full: retry timeout exceeded

------ This is a copy of the message, including all the headers. ------

{HEADERS}
Hello
""", _FULL),
    Shape("exchange of old", f"""From: System Administrator <postmaster@mx.example>
Subject: Undeliverable: PDF invoice
Content-Type: multipart/mixed; boundary="B"

--B
Content-Type: text/plain

Your message

  Subject: PDF invoice

did not reach the following recipient(s):

SMTP={ADDRESS}; on Wed, 25 Nov 2026 10:00:00 +0100
    The recipient name is not recognized
        MSEXCH:IMS:EXAMPLE:MX 0 (000C05A6) Unknown Recipient

--B
Content-Type: message/rfc822

{HEADERS}
Hello
--B--
""", _UNKNOWN),
    Shape("postfix of old", f"""From: MAILER-DAEMON@mx.example (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/mixed; boundary="B"

--B
Content-Description: Notification
Content-Type: text/plain

                    The Postfix program

<{ADDRESS}>: host mx.example.org said: 550 5.1.1 User unknown

--B
Content-Description: Undelivered Message
Content-Type: message/rfc822

{HEADERS}
--B--
""", _UNKNOWN),
    Shape("an encoded text of a server of old", f"""From: postmaster@mx.example
Subject: failure notice
Content-Transfer-Encoding: quoted-printable

Hi. This is the qmail-send program at mx.example.

<kund=40example.org>:
=46ull: mailbox over quota

--- Below this line is a copy of the message.

{HEADERS}
""", _FULL),
]  # fmt: skip

_SAYING_NOTHING = [
    Shape("postfix, delayed", dsn(
        f"Final-Recipient: rfc822; {ADDRESS}\nAction: delayed\nStatus: 4.4.1\nDiagnostic-Code: smtp; 450 try later\n"
        "Will-Retry-Until: Mon, 30 Nov 2026 10:00:00 +0100"), ignored="still trying: “450 try later”"),
    Shape("relayed", dsn(f"Final-Recipient: rfc822; {ADDRESS}\nAction: relayed\nStatus: 2.0.0"), ignored="passed on"),
    Shape("expanded", dsn(f"Final-Recipient: rfc822; {ADDRESS}\nAction: expanded\nStatus: 2.0.0"), ignored="list"),
    Shape("an action of its own", dsn(f"Final-Recipient: rfc822; {ADDRESS}\nAction: pondered"), ignored="pondered"),
    Shape("out of office", f"From: Kund <{ADDRESS}>\nSubject: Out of office: Invoice\nAuto-Submitted: auto-replied\n"
          f"References: <{ID}@nordlys.example>\n\nI am away.", ignored="automatic reply"),
    Shape("an autoreply that quotes all of it", f"From: {ADDRESS}\nX-Autoreply: yes\nSubject: Re: Invoice\n\n"
          f"Hi. This is the\n\n<{ADDRESS}>:\nuser unknown\n\n-\n{HEADERS}", ignored="automatic reply"),
    Shape("an autoreply that only says so", f"From: {ADDRESS}\nAuto-Submitted: auto-replied\nSubject: Re: Invoice\n\n"
          f"Hi. This is the\n\n<{ADDRESS}>:\nuser unknown\n\n-\n{HEADERS}", ignored="automatic reply"),
    Shape("a vacation notice", f"From: {ADDRESS}\nPrecedence: bulk\nSubject: Thank you\n\n{HEADERS}",
          ignored="automatic reply"),
    Shape("frånvaro", f"From: {ADDRESS}\nSubject: =?utf-8?q?Fr=C3=A5nvaro?=: semester\n\n{HEADERS}",
          ignored="automatic reply"),
    Shape("a receipt for reading", dsn("", returned="").replace("delivery-status", "disposition-notification"),
          ignored="receipt for reading"),
    Shape("a complaint", dsn("", returned=HEADERS).replace("message/delivery-status", "message/feedback-report"),
          ignored="complaint"),
    Shape("about somebody else's mail", dsn(_FIELDS, returned="Message-ID: <4711@elsewhere.example>"),
          ignored="no mail of ours"),
    Shape("an id in the subject", dsn(_FIELDS, returned="", top=f"From: x@y\nSubject: {ID}"), ignored="no mail of"),
    Shape("an id in the returned text", dsn(
        _FIELDS, kind="message/rfc822", returned=f"Subject: x\n\nX-Delivery-Id: {ID}\n"), ignored="no mail of ours"),
    Shape("an id deeper inside", dsn(
        _FIELDS, kind="message/rfc822", returned="Content-Type: message/rfc822\n\n" + HEADERS),
        ignored="no mail of ours"),
    Shape("an id within a longer word", dsn(_FIELDS, returned=f"X-Delivery-Id: a{ID}0\n"), ignored="no mail of ours"),
    Shape("two ids", dsn(_FIELDS, mail=f"Original-Envelope-Id: {OTHER_ID}"), ignored="more than one mail"),
    Shape("a letter from a person", f"From: {ADDRESS}\nSubject: Your invoice\n\nOk\n\n> From: {ID}@nordlys.example",
          ignored="no mail of ours"),
    Shape("a person who quotes the header", f"From: {ADDRESS}\nSubject: Your invoice\n\nWrong!\n\n{HEADERS}",
          ignored="no report that something failed"),
    Shape("a server of old that still tries", f"From: postmaster@mx.example\nSubject: Warning: delayed\n\n"
          f"This is only a warning, you do not need to resend. Your message to\n<{ADDRESS}> is delayed.\n\n{HEADERS}",
          ignored="still trying"),
    Shape("nothing", b"", ignored="nothing in it"),
    Shape("bytes", b"\xff\xfe\x00\x80", ignored="no mail of ours"),
]  # fmt: skip

SHAPES = [*_STANDARD, *_OTHER, *_SAYING_NOTHING]
