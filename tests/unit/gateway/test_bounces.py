"""Reports: read by Action, only with an id of ours where such an id belongs, and never a danger to the reader."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from connect_app.domain.delivery import FailureOwner
from connect_app.gateway.channels.bounces import Ignored, Report, read_report, same_address
from tests.unit.gateway.report_shapes import ADDRESS, HEADERS, ID, SHAPES, Shape, dsn

HANG_S = 2.5


def fields(action: str, status: str, words: str = "550 no") -> str:
    return f"Final-Recipient: rfc822; {ADDRESS}\nAction: {action}\nStatus: {status}\nDiagnostic-Code: smtp; {words}"


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.name)
def test_every_shape_says_what_it_says(shape: Shape) -> None:
    found = read_report(shape.data)
    failed = [one for one in found if isinstance(one, Report) and one.failure is not None]
    assert [(one.addresses[0], one.failure.code) for one in failed if one.failure] == list(shape.failed)
    assert {one.delivery_id for one in failed} <= {ID}
    if shape.ignored:
        (ignored,) = [one for one in found if isinstance(one, Ignored)]
        assert shape.ignored in ignored.reason
        assert ignored.reason.endswith((".", "later”", "2.0.0”"))


@pytest.mark.parametrize(
    ("action", "status", "code", "owner"),
    [
        ("failed", "5.1.1", "unknown_address", FailureOwner.YOU),
        ("Failed", "5.7.1", "bounced", FailureOwner.RECIPIENT),
        ("failed", "4.2.2", "mailbox_full", FailureOwner.RECIPIENT),  # final, although its status says otherwise
        ("failed", "5.2.2 (mailbox full)", "mailbox_full", FailureOwner.RECIPIENT),
        ("failed", "4.4.7", "bounced", FailureOwner.RECIPIENT),
    ],
)
def test_the_action_decides(action: str, status: str, code: str, owner: FailureOwner) -> None:
    (found,) = read_report(dsn(fields(action, status)).encode())
    assert isinstance(found, Report) and found.failure is not None
    assert (found.delivery_id, found.addresses) == (ID, (ADDRESS,))
    assert (found.failure.code, found.failure.owner) == (code, owner)


def test_what_is_too_old_is_back_though_opensmtpd_calls_it_delayed() -> None:
    late = f"Final-Recipient: rfc822; {ADDRESS}\nAction: delayed\nStatus: 4.4.7"
    told = "I'm sorry to have to inform you that your message could not be delivered."
    (found,) = read_report(dsn(late).replace(told, f"{ADDRESS}: Envelope expired").encode())
    assert isinstance(found, Report) and found.failure is not None
    assert (found.failure.code, found.detail) == ("bounced", "Envelope expired")
    for words in (f"{ADDRESS}: Connection refused", "other@example.org: Envelope expired"):
        (found,) = read_report(dsn(late).replace(told, words).encode())
        assert isinstance(found, Ignored) and "still trying" in found.reason


def test_delivered_is_told_as_such() -> None:
    (found,) = read_report(dsn(fields("delivered", "2.0.0")).encode())
    assert isinstance(found, Report) and found.failure is None


def test_words_from_outside_become_one_printable_line() -> None:
    words = "550 5.1.1 a\x07b\x1b[31m \N{RIGHT-TO-LEFT OVERRIDE}" + "x" * 5000
    (found,) = read_report(dsn(fields("failed", "5.1.1", words)).encode())
    assert isinstance(found, Report)
    assert len(found.detail) <= 500
    assert "\x07" not in found.detail and "\x1b" not in found.detail


def test_both_addresses_of_a_recipient_are_kept() -> None:
    both = f"Original-Recipient: rfc822;{ADDRESS}\nFinal-Recipient: rfc822;k@inner.example\nAction: failed"
    (found,) = read_report(dsn(both).encode())
    assert isinstance(found, Report) and found.addresses == (ADDRESS, "k@inner.example")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Kund@Example.ORG", "kund@example.org", True),
        ("kund@exämple.org", "kund@xn--exmple-cua.org", True),
        ("kund@example.org", "kund@example.com", False),
        ("kund+1@example.org", "kund@example.org", False),
        ("", "kund@example.org", False),
        ("kund@" + "a" * 500, "kund@example.org", False),
    ],
)
def test_addresses_are_the_same_however_they_are_written(one: str, other: str, same: bool) -> None:
    assert same_address(one, other) is same


_MIXED = b"Content-Type: multipart/mixed; boundary=b"
HOSTILE = {
    "100,000 parts": _MIXED + b"\n\n" + b"--b\n\n" * 100_000,
    "as many parts as pass": _MIXED + b"\n\n" + b"--b\n\nx\n" * 990 + b"x\n" * 400_000,
    "10,000 levels": b"".join(_MIXED + b"%d\n\n--b%d\n" % (n, n) for n in range(10_000)),
    "as many levels as pass": b"".join(_MIXED + b"%d\n\n--b%d\n" % (n, n) for n in range(39)) + b"x\n" * 400_000,
    "digests": b"".join(b"Content-Type: multipart/digest; boundary=b%d\n\n--b%d\n\n" % (n, n) for n in range(39))
    + b"x\n" * 400_000,
    "mails in mails": b"Content-Type: message/rfc822\n\n" * 39 + b"x\n" * 400_000,
    "one header of a megabyte": b"X-A: " + b"a;" * 500_000 + b"\n\nx",
    "200,000 headers": b"A: b\n" * 200_000 + b"\n",
    "a parameter that never ends": b'Content-Type: multipart/mixed; a="' + b";" * 900_000 + b"\n\n",
    "a parameter that nearly ends": b'Content-Type: multipart/mixed; a="' + b";" * 9_900 + b"\n\n" + b"x\n" * 400_000,
    "150,000 recipients": b"To: " + b"a@b.c," * 150_000 + b"\n\n" + HEADERS.encode(),
    "failed recipients": b"X-Failed-Recipients: " + b'"a <(b@c,' * 500 + b"\n\n" + HEADERS.encode(),
    "50,000 status blocks": b"Content-Type: message/delivery-status\n\n" + b"A: b\n\n" * 50_000,
    "empty status blocks": b"Content-Type: message/delivery-status\n\n" + b"\n \n" * 300_000,
    "lines for the patterns": HEADERS.encode()
    + b"\ndid not reach the following recipient\nYour message could not be delivered\n"
    + b"The following address failed:\n"
    + (b"a" * 98 + b"@" + b"a" * 98 + b"\n") * 5000,
    "one line of a megabyte": HEADERS.encode() + b"\n" + b"mailbox " * 120_000,
    "blanks": b"From: x\n\n" + (b" " * 9_999 + b"\n") * 99 + HEADERS.encode(),
    "bare carriage returns": b"From: x\r" * 100_000,
    "NULs": b"\0" * 1_000_000 + dsn(fields("failed", "5.1.1")).encode(),
    "encoded words": b"Subject: " + b"=?utf-8?q?=?= =?x?b?====?= " * 30_000 + b"\n\n" + HEADERS.encode(),
    "broken base64": dsn("!!!!", encoding="Content-Transfer-Encoding: base64").encode(),
    "surrogates": dsn("Final-Recipient: utf-8; \\x{D800}@\\x{110000}\nAction: failed").encode() + b"\xed\xa0\x80",
    "an address that never ends": dsn("Final-Recipient: rfc822; <" + "a@" * 100_000 + "\nAction: failed").encode(),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_mail_is_read_in_a_moment(name: str) -> None:
    begun = time.process_time()
    found = read_report(HOSTILE[name])
    assert time.process_time() - begun < HANG_S
    assert found
    assert all(isinstance(one, Ignored | Report) for one in found)


_SEEDS = [shape.data for shape in SHAPES]
_LINES = sorted({line for data in _SEEDS for line in data.split(b"\n")})


@settings(max_examples=300, deadline=None)
@given(
    st.binary(max_size=400) | st.lists(st.sampled_from(_LINES) | st.binary(max_size=60), max_size=60).map(b"\n".join)
)
def test_reading_never_raises(data: bytes) -> None:
    assert read_report(data)


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=80), st.text(max_size=80))
def test_comparing_addresses_never_raises(one: str, other: str) -> None:
    assert same_address(one, one)
    assert same_address(one, other) is same_address(other, one)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(_SEEDS), st.data())
def test_reading_a_damaged_report_never_raises_and_never_invents_an_id(seed: bytes, data: st.DataObject) -> None:
    damaged = bytearray(seed)
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(0, max(len(damaged) - 1, 0)))
        damaged[at : at + data.draw(st.integers(0, 30))] = data.draw(st.binary(max_size=8))
    text = damaged.replace(b"\0", b"").decode("latin-1").lower()
    assert all(one.delivery_id in text for one in read_report(bytes(damaged)) if isinstance(one, Report))
