"""The practice window: outcomes to choose, and what arrived."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from connect_app.contract.practice import Outcomes
from connect_app.contract.sends import SendRequest
from connect_app.desktop.background.workplace import Workplace
from connect_app.desktop.invoice.page_view import PageView
from connect_app.desktop.practice.arrivals import parts_of
from connect_app.desktop.practice.practice_inbox import InboxPage
from connect_app.desktop.practice.practice_outcomes import OutcomesPage
from connect_app.desktop.practice.practice_window import PracticeWindow
from connect_app.domain.channel import Channel
from connect_app.domain.identifiers import new_id
from tests.desktop.invoice_files import BY_MAIL, BY_POST, pdf
from tests.desktop.workplaces import Ears, open_workplace, upload_invoices, wait_until
from tests.running_gateway import RunningGateway


def open_window(workplace: Workplace, qtbot: QtBot) -> PracticeWindow:
    window = PracticeWindow(workplace)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(window)
    window.show()
    return window


def test_rules_are_written_used_and_shown_again(workplace: Workplace, qtbot: QtBot) -> None:
    gateway = workplace.session.require_gateway()
    gateway.set_outcomes(Outcomes(rules=[]))
    window = open_window(workplace, qtbot)
    window.tabs.setCurrentIndex(1)
    page = window.findChild(OutcomesPage)
    add = _button(page, "Add a rule")
    assert not add.isEnabled()  # what is written before the rules in use are here would not stand in their order
    wait_until(qtbot, add.isEnabled)
    qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
    pattern = next(line for line in page.findChildren(QLineEdit) if line.text() == "*")
    qtbot.keyClick(pattern, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(pattern, "*@slow.example")
    channel, outcome = page.findChildren(QComboBox)
    qtbot.keyClick(channel, Qt.Key.Key_End)
    for _ in range(outcome.findData("greylist")):
        qtbot.keyClick(outcome, Qt.Key.Key_Down)

    qtbot.mouseClick(_button(page, "Use these rules"), Qt.MouseButton.LeftButton)

    wait_until(qtbot, lambda: "In use from now on." in _texts(page))
    (rule,) = gateway.practice_outcomes().rules
    assert (rule.channel, rule.match, rule.outcome) == (Channel.PRINT, "*@slow.example", "greylist")
    again = open_window(workplace, qtbot)
    again.tabs.setCurrentIndex(1)
    wait_until(qtbot, lambda: [line for line in again.findChildren(QLineEdit) if line.text() == "*@slow.example"])
    shown = again.findChild(OutcomesPage)
    assert not _button(shown, "Use these rules").isEnabled()
    gateway.set_outcomes(Outcomes(rules=[]))


def test_before_anything_arrived_there_is_nothing_to_save(workplace: Workplace, qtbot: QtBot) -> None:
    window = open_window(workplace, qtbot)
    assert not window.inbox.items
    assert not _button(window.inbox, "Save as").isEnabled()


def test_the_inbox_shows_each_message_with_its_own_parts(workplace: Workplace, tmp_path: Path, qtbot: QtBot) -> None:
    _, invoices = upload_invoices(workplace, tmp_path, ("I-1", BY_MAIL), ("I-2", BY_POST))
    path = tmp_path / "hours.pdf"
    path.write_bytes(pdf(1, "hours"))
    gateway, company_id = workplace.session.require_gateway(), workplace.session.company_id
    gateway.add_attachment(company_id, invoices[0].id, path, document_type="time_sheet")
    window = open_window(workplace, qtbot)
    ears = Ears(workplace)
    ids = [invoice.id for invoice in invoices]
    gateway.send(company_id, SendRequest(invoice_ids=ids, missing_attachments="send"), new_id())
    arrived = {"I-1", "I-2"}
    wait_until(qtbot, lambda: arrived <= {n for item in gateway.practice_inbox().items for n in item.invoice_numbers})

    ears.listen()

    page = window.findChild(InboxPage)
    wait_until(qtbot, lambda: arrived <= {n for item in page.items for n in item.invoice_numbers})
    for number, expected in (("I-1", ["PDF invoice from", "invoice-I-1.pdf", "hours.pdf", ".eml"]), ("I-2", [".pdf"])):
        row = next(row for row, item in enumerate(page.items) if number in item.invoice_numbers)
        _click(qtbot, page.findChild(QTreeWidget), row)
        parts = page.findChild(QListWidget)
        wait_until(qtbot, lambda parts=parts, expected=expected: parts.count() == len(expected))
        names = [parts.item(index).text() for index in range(parts.count())]
        assert all(part in name for part, name in zip(expected, names, strict=True)), names
    view = page.findChild(PageView)
    wait_until(qtbot, lambda: view.isVisible() and view.has_picture)
    first = next(row for row, item in enumerate(page.items) if "I-1" in item.invoice_numbers)
    _click(qtbot, page.findChild(QTreeWidget), first)
    text = page.findChild(QPlainTextEdit)
    wait_until(qtbot, lambda: text.isVisible() and "To: ekonomi@acme.example" in text.toPlainText())
    (item,) = [item for item in page.items if "I-1" in item.invoice_numbers]
    assert path.read_bytes() in [
        part.content for part in parts_of(item.id, item.channel, gateway.practice_raw(item.id))
    ]


def test_an_empty_inbox_says_what_to_do(tmp_path: Path, qtbot: QtBot) -> None:
    # A gateway of its own: the others' inbox is not empty any more.
    with RunningGateway(tmp_path / "data") as running, open_workplace(running, tmp_path) as workplace:
        window = open_window(workplace, qtbot)
        page = window.findChild(InboxPage)
        wait_until(qtbot, lambda: "Nothing has arrived yet. Send something first." in _texts(page))
        assert not page.items


def test_what_is_no_mail_is_shown_whole() -> None:
    (part,) = parts_of("x", Channel.EINVOICE, b"<Invoice>\xff</Invoice>")
    assert (part.name, part.text) == ("x.xml", "<Invoice>�</Invoice>")
    (part,) = parts_of("x", Channel.PRINT, pdf())
    assert (part.name, part.text) == ("x.pdf", None)


def _click(qtbot: QtBot, tree: QTreeWidget, row: int) -> None:
    item = tree.topLevelItem(row)
    tree.scrollToItem(item)
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualItemRect(item).center())


def _button(parent: QWidget, text: str) -> QPushButton:
    return next(one for one in parent.findChildren(QPushButton) if one.text().replace("&", "").startswith(text))


def _texts(parent: QWidget) -> str:
    return " ".join(label.text() for label in parent.findChildren(QLabel) if label.isVisible())
