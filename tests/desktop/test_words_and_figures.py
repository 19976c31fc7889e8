"""Codes in words, and money, dates and sizes as a locale writes them."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeySequence, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from connect_app.contract.base import Money
from connect_app.contract.deliveries import Delivery, Failure, Move
from connect_app.desktop.invoice.time_line import entries, time_line
from connect_app.desktop.text import channel_words, figures, wording
from connect_app.desktop.text.keys import send_keys
from connect_app.desktop.text.sentences import said, with_capital
from connect_app.desktop.text.translating import install_translations
from connect_app.domain.attachment import DOCUMENT_TYPES
from connect_app.domain.channel import Channel
from connect_app.domain.delivery import DeliveryState, FailureOwner
from connect_app.domain.invoice import InvoiceState

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


@pytest.fixture
def swedish() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("sv_SE"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        ("1234567.5", "1 234 567,50 SEK"),
        ("-0.05", "−0,05 SEK"),
        ("12", "12,00 SEK"),
        ("1.2345", "1,2345 SEK"),
        ("much", "much SEK"),
    ],
)
@pytest.mark.usefixtures("swedish")
def test_money_keeps_every_digit(amount: str, text: str) -> None:
    shown = figures.money_text(Money(amount=amount, currency="SEK"))
    assert shown.replace("\xa0", " ").replace("\u202f", " ") == text


@pytest.mark.usefixtures("swedish")
def test_dates_and_sizes() -> None:
    assert figures.date_text(date(2026, 3, 1)) == "2026-03-01"
    assert figures.date_text(None) == figures.instant_text(None) == figures.money_text(None) == ""
    assert figures.size_text(212_345) == "212 kB"
    assert figures.size_text(5_000_001) == "5,0 MB"


@pytest.mark.parametrize(
    ("locale", "day", "instant", "amount"),
    [
        (QLocale.c(), "2026-04-03", "2026-04-03 14:05", "12,500.00"),
        (QLocale("de_DE"), "03.04.2026", "03.04.2026 14:05", "12.500,00"),
        (QLocale("en_GB"), "03/04/2026", "03/04/2026 14:05", "12,500.00"),
        (QLocale("sv_SE"), "2026-04-03", "2026-04-03 14:05", "12\N{NO-BREAK SPACE}500,00"),
    ],
)
@pytest.mark.usefixtures("swedish")
def test_days_have_whole_years_and_no_locale_means_iso(locale: QLocale, day: str, instant: str, amount: str) -> None:
    QLocale.setDefault(locale)
    at = datetime(2026, 4, 3, 14, 5).astimezone()
    assert figures.date_text(at.date()) == day
    assert figures.instant_text(at) == instant
    assert figures.amount_text("12500") == amount


def test_every_code_has_words() -> None:
    for channel in Channel:
        assert channel_words.channel_name(channel)
    for state in DeliveryState:
        assert wording.delivery_state_name(state)
        assert wording.delivery_state_meaning(state).endswith(".")
    for owner in FailureOwner:
        assert wording.owner_sentence(owner).endswith(".")
    for invoice_state in InvoiceState:
        assert wording.invoice_state_name(invoice_state)
    labels = dict(wording.document_type_labels())
    assert labels == {kind.key: kind.label for kind in DOCUMENT_TYPES}


def test_an_unknown_code_falls_back_to_the_sentence_that_came() -> None:
    assert said("Said by a newer gateway.") == "Said by a newer gateway."
    assert wording.document_type_label("our own type") == "our own type"


def test_the_time_line_is_in_order_and_says_who_can_mend_it(qtbot: QtBot) -> None:
    late = delivery_to("b@x.example", [(30, DeliveryState.QUEUED, "Sent again.")])
    early = delivery_to(
        "a@x.example",
        [(0, DeliveryState.QUEUED, "Sent by Send selected."), (9, DeliveryState.FAILED, "550 <no such> mailbox")],
        Failure(code="bounced", message="The mail came back.", owner=FailureOwner.RECIPIENT),
    )

    lines = entries([late, early])

    assert [line.what.split(": ")[-1] for line in lines] == ["queued", "came back", "queued"]
    assert lines[1].why.startswith("The mail came back. (550 <no such> mailbox) ")
    assert "The recipient must mend it" in lines[1].why
    page = time_line([late, early], QPalette())
    assert "&lt;no such&gt;" in page
    assert "<no such>" not in page
    assert "Nothing has been sent yet" in time_line([], QPalette())


def delivery_to(address: str, moves: list[tuple[int, DeliveryState, str]], failure: Failure | None = None) -> Delivery:
    """Return a delivery with these moves."""
    return Delivery(
        id=address,
        invoice_id="i",
        send_id="s",
        channel=Channel.EMAIL,
        provider=None,
        address=address,
        state=moves[-1][1],
        attempt_count=1,
        next_attempt_at=None,
        reference=None,
        failure=failure,
        opened_at=None,
        replaces=None,
        created_at=NOW,
        updated_at=NOW,
        moves=[
            Move(
                at=NOW + timedelta(seconds=after), from_state=None, to_state=state, by="clerk", reason=reason, attempt=1
            )
            for after, state, reason in moves
        ],
    )


def test_words_that_begin_a_line_keep_their_other_letters() -> None:
    assert with_capital("e-Rechnung per E-Mail") == "E-Rechnung per E-Mail"
    assert with_capital("") == ""


@pytest.mark.parametrize(("language", "keys"), [("sv", "Ctrl+Shift+Enter"), ("de", "Strg+Umschalt+Eingabe")])
def test_keys_are_named_as_on_the_keyboard(language: str, keys: str, qapp: QApplication) -> None:
    catalogues = install_translations(qapp, language)
    try:
        pressed = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier | Qt.Key.Key_Return
        assert QKeySequence(pressed).toString(QKeySequence.SequenceFormat.NativeText) == keys
        codes = [key.toString(QKeySequence.SequenceFormat.PortableText) for key in send_keys()]
        assert codes == ["Ctrl+Return", "Ctrl+Enter"]  # both, also where both are called the same
    finally:
        for catalogue in catalogues:
            qapp.removeTranslator(catalogue)
