"""What is proved of a delivery, in the window of its invoice: words and signs."""

from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from connect_app.contract.deliveries import Delivery
from connect_app.desktop.background.workplace import Workplace
from connect_app.desktop.invoice.deliveries_panel import DeliveriesPanel
from connect_app.desktop.invoice.time_line import time_line
from connect_app.desktop.text.proof_words import proof_lines

AT = datetime(2026, 11, 30, 9, 30, tzinfo=UTC)


def made(*kinds: str, **more: Any) -> Delivery:
    proofs = [{"kind": kind, "at": AT, "evidence_id": None} for kind in kinds]
    told = {
        **dict.fromkeys(("provider", "next_attempt_at", "reference", "failure", "opened_at", "replaces")),
        **{"id": "d", "invoice_id": "i", "send_id": "s", "channel": "einvoice", "address": "0088:7300010000001"},
        **{"state": "accepted", "attempt_count": 1, "created_at": AT, "updated_at": AT, "proofs": proofs},
        **more,
    }
    return Delivery.model_validate(told)


REJECTED = {"code": "RE", "at": AT, "reasons": ["PRI", "XXX"], "words": "Not what we agreed on", "evidence_id": "e"}


@pytest.mark.parametrize(
    ("delivery", "signs", "last"),
    [
        (made("provider", confirmation="not_due"), ["taken", "waiting"], "No confirmation is due yet"),
        (made("provider", "access_point", confirmation="awaited"), ["taken", "arrived", "waiting"], "not confirmed it"),
        (made("provider", "confirmed", confirmation="confirmed"), ["taken", "check"], "side confirmed it"),
        (
            made("provider", "buyer", buyer_answer=REJECTED),
            ["taken", "answer"],
            "The buyer rejects it: the prices, “Not",
        ),
        (made("provider", channel="email"), ["taken"], "Your mail server took it"),
        (made(state="queued"), [], ""),
    ],
)
def test_each_proof_is_a_line_with_a_sign(
    delivery: Delivery, signs: list[str], last: str, workplace: Workplace, qtbot: QtBot
) -> None:
    lines = proof_lines(delivery)
    assert [name for name, _, _ in lines] == signs
    panel = DeliveriesPanel(workplace)
    qtbot.addWidget(panel)
    panel.show()
    panel.show_deliveries([delivery])
    texts = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert all(text in texts for _, _, text in lines)
    assert last in (lines[-1][2] if lines else "")


def test_the_time_line_has_the_receipt_and_the_answer() -> None:
    told = time_line([made("provider", "access_point", "buyer", buyer_answer=REJECTED)], QPalette())
    assert "e-invoice to 0088:7300010000001: at the recipient's operator" in told.replace("&#x27;", "'")
    assert "The buyer at 0088:7300010000001 answered" in told
    assert "The buyer rejects it: the prices" in told
