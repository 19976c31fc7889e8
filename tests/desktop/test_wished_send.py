"""A press on Send in *Files waiting* that comes to nothing says why; of a real gateway the window hears late."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from connect_app.client.calls import Gateway
from connect_app.contract.selections import InvoiceSelection, SelectedInvoices
from connect_app.contract.sends import SendRequest
from connect_app.desktop.background.workplace import Workplace
from connect_app.desktop.lists.choice import Chosen
from connect_app.desktop.shell.wished_send import WishedSend
from connect_app.desktop.style.icon_loading import Icons
from connect_app.desktop.waiting.waiting_view import WaitingView
from connect_app.desktop.widgets.search_field import SearchField
from connect_app.domain.errors import TryLater
from connect_app.domain.identifiers import new_id
from tests.desktop.invoice_files import BY_MAIL, Buyer
from tests.desktop.windows import keys_of
from tests.desktop.workplaces import upload_invoices, wait_until

FOUND = Buyer("Quilmes Sur SA", "EM", "facturas@quilmes.example")


class Desk(NamedTuple):
    """The lists, what was said, what was taken away again, and what went on to be sent."""

    view: WaitingView
    wished: WishedSend
    said: list[str]
    settled: list[str]
    sent: list[Chosen]


@pytest.fixture
def desk(workplace: Workplace, qtbot: QtBot) -> Iterator[Desk]:
    window = QWidget()
    qtbot.addWidget(window)
    icons = Icons(window)
    icons.load()
    view = WaitingView(workplace, icons, window)
    wished = WishedSend(view, SearchField(window), window)
    said: list[str] = []
    settled: list[str] = []
    wished.notice.connect(lambda notice: said.append(notice.text))
    wished.settled.connect(settled.append)
    window.show()
    view.start()
    yield Desk(view, wished, said, settled, [])


def send(workplace: Workplace, invoice_id: str) -> None:
    """Send it elsewhere, so that this window does not hear of it."""
    request = SendRequest(invoice_ids=[invoice_id], missing_attachments="send")
    workplace.session.require_gateway().send(workplace.session.company_id, request, new_id())


def test_what_has_gone_meanwhile_is_said(workplace: Workplace, desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    _, (invoice,) = upload_invoices(workplace, tmp_path, (f"Q{new_id()[-6:]}", FOUND))
    desk.view.search("quilmes")
    wait_until(qtbot, lambda: keys_of(desk.view.panes.invoice_model) == [invoice.id])
    send(workplace, invoice.id)
    desk.view.panes.invoices.table.selectAll()

    desk.wished.wish(desk.sent.append)

    wait_until(qtbot, lambda: desk.said)
    assert "Nothing was sent" in desk.said[0]
    assert "sent or removed meanwhile" in desk.said[0]
    assert desk.sent == []


class _Slow(Gateway):
    """A gateway that says what a choice holds only when the test lets it, or not at all."""

    def __init__(self, url: str, token: str) -> None:
        super().__init__(url, token)
        self.is_away = False

    def select_invoices(self, company_id: str, selection: InvoiceSelection) -> SelectedInvoices:
        if self.is_away:
            raise TryLater("gateway_unreachable", "The gateway does not answer.")
        return super().select_invoices(company_id, selection)


def test_ticks_out_of_sight_are_not_sent_while_the_gateway_is_away(
    workplace: Workplace, desk: Desk, gateway, tmp_path: Path, qtbot: QtBot
) -> None:
    file, _ = upload_invoices(workplace, tmp_path, (f"T{new_id()[-6:]}", BY_MAIL))
    desk.view.refresh()
    wait_until(qtbot, lambda: desk.view.panes.file_model.index_of(file.id).isValid())
    desk.view.panes.file_model.tick([file.id], is_ticked=True)
    slow = workplace.session.gateway = _Slow(gateway.url, gateway.token)
    slow.is_away = True
    desk.view.search("nothing like it")

    desk.wished.wish(desk.sent.append)

    wait_until(qtbot, lambda: desk.said)
    assert "They stay ticked" in desk.said[-1]
    assert desk.sent == []
    slow.is_away = False
    slow.close()


def test_a_search_that_the_gateway_does_not_answer_sends_nothing(
    workplace: Workplace, desk: Desk, gateway, tmp_path: Path, qtbot: QtBot
) -> None:
    _, (one,) = upload_invoices(workplace, tmp_path, (f"S{new_id()[-6:]}", FOUND))
    desk.view.search("quilmes")
    wait_until(qtbot, lambda: one.id in keys_of(desk.view.panes.invoice_model))
    slow = workplace.session.gateway = _Slow(gateway.url, gateway.token)
    slow.is_away = True
    desk.view.panes.invoices.table.selectAll()
    desk.wished.wish(desk.sent.append)
    wait_until(qtbot, lambda: desk.said or desk.sent)
    assert desk.sent == []
    assert desk.said == ["Nothing was sent: the gateway does not answer the search. Press again when it does."]
    slow.close()


def test_a_clerk_who_goes_on_before_the_choice_is_known_hears_that_nothing_was_sent(
    workplace: Workplace, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    _, (invoice,) = upload_invoices(workplace, tmp_path, (f"R{new_id()[-6:]}", FOUND))
    desk.view.search("quilmes")
    wait_until(qtbot, lambda: invoice.id in keys_of(desk.view.panes.invoice_model))
    desk.view.panes.invoices.table.selectAll()  # what that is the gateway must say
    desk.wished.wish(desk.sent.append)
    desk.view.panes.invoices.table.used.emit()
    assert "you went on" in desk.said[-1]
    wait_until(qtbot, lambda: desk.view.choice.summary is not None)
    assert desk.sent == []

    desk.wished.wish(desk.sent.append)
    assert len(desk.sent) == 1
    assert invoice.id in desk.sent[0].invoice_ids
    assert desk.settled  # what was said before is not so any more
