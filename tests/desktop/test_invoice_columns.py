"""What the cells of an invoice say."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from connect_app.desktop.lists.columns import Column
from connect_app.desktop.lists.invoice_columns import sending_columns, sent_columns, waiting_columns
from connect_app.desktop.lists.rows import Amount, InvoiceRow, invoice_row_as_json, invoice_row_from_json
from connect_app.desktop.text.figures import instant_text, soon_text
from connect_app.desktop.text.recipients import Recipient
from connect_app.domain.channel import Channel
from connect_app.domain.delivery import DeliveryState
from connect_app.domain.proofs import BuyerAnswer, ProofKind

ROW = InvoiceRow(
    id="i",
    file_id="f",
    number="1001",
    kind="invoice",
    state="waiting",
    issue_date=date(2026, 3, 1),
    due_date=date(2026, 3, 31),
    customer="Acme AB",
    customer_number="77",
    payable=Amount("1250.00", "SEK"),
    channels=("email", "print"),
    attachment_count=2,
    duplicate_of=None,
    sent_at=None,
    opened_at=None,
    failure_code=None,
    failure_message=None,
    worst_finding=None,
)


def column(columns: tuple[Column[InvoiceRow], ...], key: str) -> Column[InvoiceRow]:
    return next(one for one in columns if one.key == key)


@pytest.fixture(autouse=True)
def _swedish(qtbot: QtBot):
    before = QLocale()
    QLocale.setDefault(QLocale("sv_SE"))
    yield
    QLocale.setDefault(before)


def test_money_and_dates_are_written_as_the_locale_writes_them() -> None:
    columns = waiting_columns()
    assert column(columns, "amount").text(ROW).replace("\xa0", " ") == "1 250,00 SEK"
    assert column(columns, "due_date").text(ROW) == "2026-03-31"
    assert column(columns, "channel").text(ROW) == "e-mail, print"


def test_a_hit_of_a_search_says_where_it_stands() -> None:
    customer = column(waiting_columns(), "customer")
    assert customer.text(ROW) == "Acme AB"
    found = replace(ROW, found_in=(("note", "week 11"), ("amount", "1250.00 SEK"), ("date", "2026-03-31")))
    said = customer.text(found).replace("\xa0", " ")
    assert said == "Acme AB  ·  Note: week 11  ·  Amount: 1 250,00 SEK  ·  Date: 2026-03-31"
    assert invoice_row_from_json(json.loads(json.dumps(invoice_row_as_json(found)))) == found


def test_a_credit_note_counts_with_a_minus_and_is_named() -> None:
    row = replace(ROW, kind="credit_note")
    columns = waiting_columns()
    assert column(columns, "amount").text(row).endswith("1\xa0250,00 SEK")
    assert column(columns, "amount").text(row)[0] in "-−"
    spoken = column(columns, "number").spoken
    assert spoken is not None
    assert "credit note" in spoken(row)


def test_a_number_used_before_is_said_to_have_been() -> None:
    row = replace(ROW, duplicate_of="other")
    number = column(waiting_columns(), "number")
    assert number.icon is not None and number.hint is not None
    assert number.icon(ROW) is None
    assert number.icon(row) is not None
    assert "used before" in number.hint(row)


def test_envelope_eye_and_warning_have_words() -> None:
    status = column(sent_columns(), "status")
    assert status.signs is not None and status.spoken is not None
    sent = replace(ROW, sent_at=datetime(2026, 3, 2, 8, tzinfo=UTC))
    seen = replace(sent, opened_at=datetime(2026, 3, 3, 8, tzinfo=UTC))
    back = replace(seen, failure_code="bounced", failure_message="No such mailbox.")
    signs = [status.signs(row) for row in (sent, seen, back)]
    assert [[sign.name for sign in names] for names in signs] == [["email"], ["opened"], ["warning"]]
    assert [status.text(row) for row in (sent, seen, back)] == ["Sent", "Opened", "Came back"]
    assert "No such mailbox." in status.spoken(back)


def test_each_recipient_has_a_sign_and_words() -> None:
    status = column(sent_columns(), "status")
    assert status.signs is not None and status.spoken is not None and status.hint is not None
    opened_at = datetime(2026, 3, 3, 8, tzinfo=UTC)
    row = replace(
        ROW,
        sent_at=datetime(2026, 3, 2, 8, tzinfo=UTC),
        failure_code="mailbox_full",
        failure_message="The mailbox is full.",
        recipients=(
            Recipient(Channel.EMAIL, "bo@acme.example", DeliveryState.ACCEPTED),
            Recipient(Channel.EMAIL, "cia@acme.example", DeliveryState.DELIVERED, opened_at=opened_at),
            Recipient(Channel.EMAIL, "anna@acme.example", DeliveryState.FAILED, "mailbox_full"),
        ),
    )
    assert [sign.name for sign in status.signs(row)] == ["warning", "opened", "email"]
    assert status.text(row) == "1 came back"
    for said in (status.spoken(row), status.hint(row)):
        assert "anna@acme.example: came back, mailbox full" in said
        assert "bo@acme.example: taken by the mail server" in said
        assert "cia@acme.example: the page was opened on" in said
    assert "and 4 more" in status.hint(replace(row, recipient_count=7))
    alone = replace(row, recipients=(Recipient(Channel.EMAIL, "x@y.example", DeliveryState.FAILED, "rejected"),))
    assert status.text(alone) == "Refused"


def test_recipients_survive_being_written_down() -> None:
    opened = datetime(2026, 3, 3, 8, tzinfo=UTC)
    recipients = (
        Recipient(Channel.EMAIL, "anna@acme.example", DeliveryState.FAILED, "bounced"),
        Recipient(Channel.EMAIL, "bo@acme.example", DeliveryState.ACCEPTED, opened_at=opened),
    )
    row = replace(ROW, recipients=recipients)
    assert invoice_row_from_json(json.loads(json.dumps(invoice_row_as_json(row)))) == row


def test_progress_says_where_the_delivery_stands() -> None:
    progress = column(sending_columns(), "progress")
    assert progress.text(ROW) == "Queued"
    assert progress.text(replace(ROW, delivery_state="deferred")) == "Will be tried again"


def test_progress_says_when_the_next_try_is() -> None:
    progress = column(sending_columns(), "progress").text
    later = datetime(2031, 5, 4, 12, 30, tzinfo=UTC)
    soon = replace(ROW, next_attempt_at=later)
    assert progress(soon) == f"Will be tried again at {instant_text(later)}"
    assert progress(replace(soon, delivery_state="accepted")) == progress(replace(ROW, delivery_state="accepted"))
    now = datetime.now(UTC)
    assert soon_text(now) in instant_text(now)
    assert len(soon_text(now)) == 5  # the day goes without saying


def test_a_row_survives_being_written_down() -> None:
    row = replace(ROW, sent_at=datetime(2026, 3, 2, 8, tzinfo=UTC))
    assert invoice_row_from_json(invoice_row_as_json(row)) == row
    assert invoice_row_from_json(invoice_row_as_json(replace(row, payable=None))).payable is None


def test_the_status_says_what_is_proved_of_each_channel() -> None:
    status = column(sent_columns(), "status")

    def sent_to(*states: tuple[Channel, DeliveryState]) -> str:
        recipients = tuple(Recipient(channel, "a@b.example", state) for channel, state in states)
        return status.text(replace(ROW, recipients=recipients, recipient_count=len(recipients)))

    assert sent_to((Channel.EMAIL, DeliveryState.ACCEPTED)) == "Taken by the mail server"
    assert sent_to((Channel.PRINT, DeliveryState.ACCEPTED)) == "In the print folder"
    assert sent_to((Channel.EINVOICE, DeliveryState.ACCEPTED)) == "Taken by the operator"
    assert sent_to((Channel.EMAIL, DeliveryState.DELIVERED)) == "Delivered"
    mixed = ((Channel.EINVOICE, DeliveryState.DELIVERED), (Channel.EMAIL, DeliveryState.ACCEPTED))
    assert sent_to(*mixed) == "Taken by the mail server"
    assert sent_to((Channel.EMAIL, DeliveryState.ACCEPTED), (Channel.EMAIL, DeliveryState.QUEUED)) == "Sent"


def test_the_channel_is_the_one_of_the_delivery() -> None:
    channel = column(sent_columns(), "channel")
    planned = replace(ROW, channels=("einvoice",))
    went = (Recipient(Channel.EMAIL, "a@b.example", DeliveryState.ACCEPTED),)
    assert channel.text(planned) == "e-invoice"
    assert channel.text(replace(planned, recipients=went, recipient_count=1)) == "e-mail"


@pytest.mark.parametrize(
    ("state", "proved", "answer", "words", "sign"),
    [
        (DeliveryState.ACCEPTED, None, None, "Taken by the operator", "check"),
        (DeliveryState.ACCEPTED, ProofKind.ACCESS_POINT, None, "At the recipient's operator", "arrived"),
        (DeliveryState.DELIVERED, ProofKind.CONFIRMED, None, "Delivered", "check"),
        (DeliveryState.DELIVERED, ProofKind.CONFIRMED, BuyerAnswer.REJECTED, "The buyer rejects it", "answer"),
        (DeliveryState.ACCEPTED, ProofKind.ACCESS_POINT, BuyerAnswer.PAID, "The buyer has paid it", "answer"),
    ],
)
def test_what_is_proved_stands_in_the_list(
    state: DeliveryState, proved: ProofKind | None, answer: BuyerAnswer | None, words: str, sign: str
) -> None:
    status = column(sent_columns(), "status")
    assert status.signs is not None
    recipient = Recipient(Channel.EINVOICE, "0088:7300010000001", state, proved=proved, buyer_answer=answer)
    row = replace(ROW, sent_at=datetime(2026, 3, 2, 8, tzinfo=UTC), recipients=(recipient,))
    assert status.text(row) == words
    assert [one.name for one in status.signs(row)] == [sign]
    assert invoice_row_from_json(json.loads(json.dumps(invoice_row_as_json(row)))) == row
