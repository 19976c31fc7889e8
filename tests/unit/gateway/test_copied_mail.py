"""The copy of a mail: the same but for the lines that tell mails apart."""

from email import message_from_bytes, policy

import pytest

from connect_app.domain.errors import Bug
from connect_app.domain.identifiers import new_id
from connect_app.gateway.channels.bounces import Report, read_report
from connect_app.gateway.channels.copied_mail import as_copy, own_message_id

MAIL = (
    b"From: Nordlys <faktura@nordlys.example>\r\nTo: Kund <kund@kund.example>,\r\n bo@kund.example\r\n"
    b"Cc: eva@kund.example\r\nSubject: Faktura\r\nMessage-ID:\r\n <1@nordlys.example>\r\nX-Delivery-Id: 1\r\n"
    b"X-Invoice-Number: 17\r\nMIME-Version: 1.0\r\n\r\nMessage-ID: <1@nordlys.example> stands in the text, too.\r\n"
)


def test_only_the_lines_that_tell_mails_apart_are_others() -> None:
    made = as_copy(MAIL, "2", "1", "faktura@nordlys.example")
    mail, was = (message_from_bytes(data, policy=policy.default) for data in (made, MAIL))
    assert (mail["Message-ID"], mail["X-Delivery-Id"], mail["X-Copy-Of"]) == ("<2@nordlys.example>", "2", "1")
    apart = {"Message-ID", "X-Delivery-Id", "X-Copy-Of"}
    assert [one for one in mail.items() if one[0] not in apart] == [one for one in was.items() if one[0] not in apart]
    assert made.partition(b"\r\n\r\n")[2] == MAIL.partition(b"\r\n\r\n")[2]
    assert own_message_id(made) == "<2@nordlys.example>"


def test_where_the_lines_say_to_whom_it_goes_they_name_the_copy_alone() -> None:
    mail = message_from_bytes(
        as_copy(MAIL, "2", "1", "faktura@nordlys.example", only_to="arkiv@nordlys.example"), policy=policy.default
    )
    assert (mail["To"], mail["Cc"], mail["Bcc"]) == ("arkiv@nordlys.example", None, None)
    assert b"kund.example" not in mail.as_bytes()


def test_what_comes_back_of_a_copy_is_about_the_copy() -> None:
    copy_id, delivery_id = new_id(), new_id()
    mail = MAIL.replace(b"X-Delivery-Id: 1", f"X-Delivery-Id: {delivery_id}".encode())
    head = as_copy(mail, copy_id, delivery_id, "faktura@nordlys.example").partition(b"\r\n\r\n")[0]
    report = (
        b"From: mailer-daemon@nordlys.example\r\nSubject: Undelivered\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n--b\r\n'
        b"Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; a\r\n\r\n"
        b"Final-Recipient: rfc822; elsewhere@example.org\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n"
        b"--b\r\nContent-Type: text/rfc822-headers\r\n\r\n" + head + b"\r\n--b--\r\n"
    )
    (told,) = read_report(report)
    assert isinstance(told, Report)
    assert told.delivery_id == copy_id


def test_a_mail_without_a_number_of_its_own_is_a_fault() -> None:
    with pytest.raises(Bug, match="no number of its own"):
        own_message_id(b"From: a@b.example\r\n\r\nMessage-ID: <1@b.example>\r\n")
