"""Needs attention as lines: by reason, by address where several came back, and honest about what is not listed."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from connect_app.desktop.background.workplace import Workplace
from connect_app.desktop.lists.rows import InvoiceRow
from connect_app.desktop.style.icon_loading import Icons
from connect_app.desktop.text.recipients import Recipient
from connect_app.desktop.trouble.attention_lines import BouncedFrom, Line, lines_of
from connect_app.desktop.trouble.attention_model import AttentionList
from connect_app.desktop.trouble.attention_view import AttentionView
from connect_app.domain.channel import Channel
from connect_app.domain.delivery import DeliveryState
from tests.desktop.test_invoice_columns import ROW


def row(number: str, *failed: tuple[str, str], message: str = "It came back.") -> InvoiceRow:
    """Return an invoice with a failed recipient for each (code, address)."""
    recipients = tuple(Recipient(Channel.EMAIL, address, DeliveryState.FAILED, code) for code, address in failed)
    code = failed[0][0] if failed else None
    return replace(ROW, id=number, number=number, failure_code=code, failure_message=message, recipients=recipients)


def keys(lines: list[Line]) -> dict[str, list[str]]:
    return {line.key: [below.key for below in line.children] for line in lines}


def test_addresses_stand_together_whatever_their_case() -> None:
    lines = lines_of([row("1", ("bounced", "Anna@x.example")), row("2", ("bounced", "anna@X.example"))], [], {})
    assert keys(lines) == {"bounced": ["bounced|anna@x.example"]}
    assert [line.key for line in lines[0].children[0].children] == ["1|Anna@x.example", "2|anna@X.example"]


def test_an_invoice_stands_below_each_address_it_came_back_from() -> None:
    both = row("1", ("bounced", "a@x.example"), ("mailbox_full", "b@x.example"), message="To a@x.example: none.")
    lines = lines_of([both], [], {})
    assert keys(lines) == {"bounced": ["1|a@x.example"], "mailbox_full": ["1|b@x.example"]}
    assert lines[0].children[0].texts[3] == "To a@x.example: none."
    assert lines[1].children[0].texts[3] == "b@x.example: came back, mailbox full"


def test_invoices_without_an_address_are_all_listed() -> None:
    lines = lines_of([replace(row(number), failure_code="bounced") for number in "123"], [], {})
    assert keys(lines) == {"bounced": ["1|", "2|", "3|"]}


def test_an_address_counts_what_is_not_listed_too() -> None:
    counts = {BouncedFrom("bounced", "a@x.example"): 4_120}
    (reason,) = lines_of([row("1", ("bounced", "a@x.example")), row("2", ("bounced", "b@x.example"))], [], counts)
    address = reason.children[0]
    assert address.count == 4_120
    assert "1 of them are listed here" in address.texts[3]
    assert reason.count == 4_121


def test_several_currencies_are_not_added_up() -> None:
    euro = replace(row("2", ("bounced", "a@x.example")), payable=ROW.payable._replace(currency="EUR"))
    (reason,) = lines_of([row("1", ("bounced", "a@x.example")), euro], [], {})
    assert reason.children[0].texts[2] == ""


def test_the_view_says_how_many_it_does_not_list(workplace: Workplace, qtbot: QtBot) -> None:
    view = AttentionView(workplace, Icons())
    qtbot.addWidget(view)
    view.show()
    view._on_list(AttentionList([row("1", ("bounced", "a@x.example"))], [], 5_300))
    texts = [label.text() for label in view.findChildren(QLabel) if label.isVisible()]
    assert any("The first 1 of 5,300 are listed" in text for text in (one.replace("5300", "5,300") for one in texts))
    view._on_list(AttentionList([row("1", ("bounced", "a@x.example"))], [], 1))
    texts = [label.text() for label in view.findChildren(QLabel) if label.isVisible()]
    assert not any("are listed" in text for text in texts)


def test_a_click_on_a_heading_orders_the_lines_below_each_reason(workplace: Workplace, qtbot: QtBot) -> None:
    view = AttentionView(workplace, Icons())
    qtbot.addWidget(view)
    view.show()
    amounts = {"3": "900.00", "1": "1250.00", "2": "80.00"}
    rows = [
        replace(row(key, ("bounced", f"{key}@x.example")), payable=ROW.payable._replace(amount=amount))
        for key, amount in amounts.items()
    ]
    view._on_list(AttentionList([*rows, row("9", ("mailbox_full", "a@x.example"))], [], 4))
    header = view.tree.header()
    assert header.sectionsClickable()

    def listed() -> list[str]:
        parents = [view.model.index(position, 0) for position in range(view.model.rowCount())]
        return [
            found.number
            for parent in parents
            for position in range(view.model.rowCount(parent))
            if isinstance(found := view.model.row_of(view.model.index(position, 0, parent)), InvoiceRow)
        ]

    usual = listed()
    assert view.choose("1")
    header.setSortIndicator(2, Qt.SortOrder.AscendingOrder)
    assert listed() == ["2", "3", "1", "9"]
    assert view.current_invoice_id() == "1"
    view._on_list(AttentionList([*rows, row("0", ("bounced", "0@x.example"))], [], 4))
    header.setSortIndicator(2, Qt.SortOrder.DescendingOrder)
    assert listed()[-1] == "2"
    header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
    assert listed() == ["0", "1", "2", "3"]
    header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    assert [key for key in listed() if key != "0"] == usual[:3]
