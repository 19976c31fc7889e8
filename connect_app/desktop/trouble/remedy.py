"""What to do about one thing that needs attention: the sentence, who can mend it, and the commands that help."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from connect_app.desktop.invoice.contents_words import contents_text, names_of
from connect_app.desktop.invoice.correction_words import advice, corrections_text, owner_text
from connect_app.desktop.invoice.delivery_choices import may_have_arrived, may_have_been_sent
from connect_app.desktop.invoice.resend import customer_of
from connect_app.desktop.lists.rows import FileRow, InvoiceRow
from connect_app.desktop.text.channel_words import channel_way
from connect_app.desktop.text.figures import instant_text
from connect_app.desktop.text.recipients import open_deliveries
from connect_app.desktop.text.sentences import said
from connect_app.desktop.text.wording import delivery_state_meaning
from connect_app.desktop.trouble.attention_lines import Line, unreadable_sentence
from connect_app.desktop.trouble.many_deliveries import PART, Act
from connect_app.desktop.widgets.flow import FlowLayout
from connect_app.desktop.widgets.question import ask
from connect_app.domain.acts import DeliveryAct
from connect_app.domain.delivery import MAY_HAVE_BEEN_SENT, NEEDS_ATTENTION, DeliveryState, FailureOwner

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.contract.deliveries import Delivery
    from connect_app.contract.files import InvoiceDetail
    from connect_app.desktop.background.tasks import Task
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.errors import ConnectError


_AT_ONCE = 500


def in_doubt_after_damage(gateway: Gateway, company_id: str) -> Iterator[str]:
    """Yield the ids of the deliveries that were built anew after damage and that nobody has decided on."""
    cursor: str | None = None
    while True:
        page = gateway.invoices(company_id, view="attention", limit=_AT_ONCE, cursor=cursor)
        rebuilt = [row.id for row in page.items if row.failure_code == MAY_HAVE_BEEN_SENT]
        for start in range(0, len(rebuilt), PART):
            found = gateway.deliveries_of(company_id, rebuilt[start : start + PART])
            yield from (one.id for one in found if may_have_been_sent(one))
        cursor = page.next_cursor
        if cursor is None:
            return


class RemedyPanel(QFrame):
    """``open_wanted`` (invoice id), ``resend_wanted`` (contract Delivery, the customer for whom an address may be
    saved, names of its attachments), ``put_right_wanted`` (contract InvoiceDetail, Delivery), ``resend_all_wanted``,
    ``remove_wanted`` and ``facts_wanted`` (file id): commands that need a window. ``act_wanted`` (Act): all that is
    chosen is to be released or taken back. The others are done here; the gateway's events show what came of them.
    """

    open_wanted = Signal(str)
    resend_wanted = Signal(object, str, object)
    put_right_wanted = Signal(object, object)
    resend_all_wanted = Signal()
    remove_wanted = Signal(str)
    facts_wanted = Signal(str)
    act_wanted = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._key = ""
        self._address = ""
        self._customer = ""
        self._names: tuple[str, ...] = ()
        self._delivery: Delivery | None = None
        self._detail: InvoiceDetail | None = None
        self._task: Task[InvoiceDetail] | None = None
        self._title = QLabel(self, wordWrap=True)
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._sentence = self._text()
        self._owner = self._text()
        self._owner.setForegroundRole(self.foregroundRole().PlaceholderText)
        self.resend_all = QPushButton(self.tr("Send all to another address…"), self)
        self.put_right = QPushButton(self.tr("Put right…"), self)
        self.resend = QPushButton(self.tr("Send to another address…"), self)
        self.retry = QPushButton(self.tr("Try again"), self)
        self.release = QPushButton(self.tr("Release"), self)
        self.release_all = QPushButton(self)
        self.take_back_all = QPushButton(self)
        self.was_not_sent = QPushButton(self.tr("It was not sent"), self)
        self.has_arrived = QPushButton(self.tr("It arrived"), self)
        self.none_was_sent = QPushButton(self.tr("None of them was sent…"), self)
        self.all_arrived = QPushButton(self.tr("All of them arrived…"), self)
        self.show_invoice = QPushButton(self.tr("Show"), self)
        self.give_facts = QPushButton(self.tr("Say what stands in it…"), self)
        self.remove = QPushButton(self.tr("Remove"), self)
        self._build()
        self.resend_all.clicked.connect(self.resend_all_wanted)
        self.put_right.clicked.connect(self._on_put_right)
        self.resend.clicked.connect(self._on_resend)
        self.retry.clicked.connect(self._on_retry)
        self.release.clicked.connect(self._on_release)
        self.release_all.clicked.connect(partial(self._on_act, Act.RELEASE))
        self.take_back_all.clicked.connect(partial(self._on_act, Act.TAKE_BACK))
        self.was_not_sent.clicked.connect(self._on_was_not_sent)
        self.has_arrived.clicked.connect(self._on_has_arrived)
        self.none_was_sent.clicked.connect(self._on_none_was_sent)
        self.all_arrived.clicked.connect(self._on_all_arrived)
        self.show_invoice.clicked.connect(self._on_show)
        self.give_facts.clicked.connect(self._on_give_facts)
        self.remove.clicked.connect(self._on_remove)
        self.clear()

    def event(self, event: QEvent) -> bool:
        """Keep as much height as the sentences and buttons need at this width; a splitter asks for no more."""
        is_done = super().event(event)
        layout = self.layout()
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize) and layout is not None:
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))
        return is_done

    def _text(self) -> QLabel:
        label = QLabel(self, wordWrap=True)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return label

    def _build(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        buttons = FlowLayout(8)
        for button in self._buttons():
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 14)
        layout.setSpacing(6)
        for label in (self._title, self._sentence, self._owner):
            layout.addWidget(label)
        layout.addStretch(1)
        layout.addLayout(buttons)

    def _buttons(self) -> tuple[QPushButton, ...]:
        return (
            self.resend_all,
            self.put_right,
            self.resend,
            self.retry,
            self.release,
            self.release_all,
            self.take_back_all,
            self.was_not_sent,
            self.has_arrived,
            self.none_was_sent,
            self.all_arrived,
            self.show_invoice,
            self.give_facts,
            self.remove,
        )

    def clear(self) -> None:
        """Show that nothing is chosen."""
        self._begin("")
        self._title.setText(self.tr("Choose a line above to see what can be done."))

    def show_file(self, row: FileRow) -> None:
        """Show why a file could not be read."""
        self._begin(row.id)
        self._title.setText(row.name)
        self._sentence.setText(unreadable_sentence(row))
        self._owner.setText(
            self.tr("The file was kept, nothing of it was sent. Make it again in the business system, or remove it.")
        )
        self.give_facts.setVisible(row.problem_code == "not_an_invoice" and row.name.casefold().endswith(".pdf"))
        self.remove.show()

    def show_many(self, title: str, count: int, held: int) -> None:
        """Show several invoices together; ``held``: how many of them wait for a decision."""
        self._begin("many")
        self._title.setText(title or self.tr("%n invoice(s) chosen", "", count))
        if not held:
            self._sentence.setText(self.tr("Choose a single line to see what can be done."))
            return
        self._sentence.setText(self.tr("%n of them wait(s) for your decision.", "", held))
        self._owner.setText(
            self.tr("Released ones go out now; those that may have arrived are left. Taken back ones wait again.")
        )
        self._offer_all(held)

    def _offer_all(self, count: int) -> None:
        self.release_all.setText(self.tr("Release all (%n)", "", count))
        self.take_back_all.setText(self.tr("Take back all (%n)", "", count) if count > 1 else self.tr("Take back"))
        self.release_all.setVisible(count > 1)
        self.take_back_all.show()

    def show_heading(self, line: Line, held: int = 0) -> None:
        """Show a reason, or an address that several invoices came back from."""
        if not line.address:
            self.show_many(line.texts[0], line.count, held)
            if line.key == MAY_HAVE_BEEN_SENT:
                self._sentence.setText(self.tr("Decide for each line below, or for all of them at once."))
                self.release_all.hide()
                self.take_back_all.hide()
                self.none_was_sent.show()
                self.all_arrived.show()
            return
        self._begin(line.key)
        self._title.setText(line.texts[0])
        self._sentence.setText(
            self.tr("%n invoice(s) came back from {address}.", "", line.count).format(address=line.address)
        )
        self._owner.setText(
            self.tr("Ask the customer where their mail goes now, then send all of them there in one go.")
        )
        self.resend_all.show()

    def show_row(self, row: InvoiceRow, address: str, what: str) -> None:
        """Show an invoice and what became of its mail to an address; the details come from the gateway."""
        if (row.id, address) != (self._key, self._address):
            self._begin(row.id, address)
            self._title.setText(f"{row.number} · {row.customer}" if row.customer else row.number)
            self._sentence.setText(what)
        if self._task is not None:
            self._task.cancel()
        company_id = self._workplace.session.company_id
        self._task = self._workplace.ask(
            lambda gateway: gateway.invoice(company_id, row.id), self._on_detail, self._on_refused, self
        )

    def _begin(self, key: str, address: str = "") -> None:
        self._key = key
        self._address = address
        self._delivery = self._detail = None
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self._sentence.clear()
        self._owner.clear()
        for button in self._buttons():
            button.hide()
            button.setEnabled(True)

    def _on_detail(self, detail: InvoiceDetail) -> None:
        self._task = None
        self._detail = detail
        self._customer = customer_of(detail)
        self._names = names_of(detail.attachments)
        troubled = [one for one in open_deliveries(detail.deliveries) if one.state in NEEDS_ATTENTION]
        self.show_invoice.show()
        if not troubled:
            return
        at_address = [one for one in troubled if one.address == self._address]
        delivery = self._delivery = (at_address or troubled)[-1]
        way = self.tr("{channel} to {address}, {day}:").format(
            channel=channel_way(delivery.channel), address=delivery.address, day=instant_text(delivery.updated_at)
        )
        what = said(delivery.failure.message) if delivery.failure else delivery_state_meaning(delivery.state)
        self._sentence.setText(f"{way[:1].upper()}{way[1:]} {what}")
        owner = owner_text(delivery)
        contents = contents_text(delivery, self._names) if may_have_arrived(delivery) else ""
        help_ = advice(delivery.remedies[0]) if delivery.remedies else ""
        self._owner.setText(" ".join(filter(None, (owner, help_, contents or corrections_text(delivery)))))
        self._offer(delivery)

    def _offer(self, delivery: Delivery) -> None:
        """Show the one or two commands that help, the best one first in the row."""
        is_held = delivery.state is DeliveryState.HELD
        owner = delivery.failure.owner if delivery.failure else None
        self.put_right.setVisible(bool(delivery.remedies))
        self.resend.setVisible(DeliveryAct.RESEND in delivery.may and not delivery.remedies)
        self.retry.setVisible(
            DeliveryAct.RETRY in delivery.may
            and not is_held
            and owner in (FailureOwner.ADMINISTRATOR, FailureOwner.PROVIDER)
        )
        may_go_on = DeliveryAct.RELEASE in delivery.may and is_held
        self.release.setVisible(may_go_on)
        if may_go_on:
            self._offer_all(1)
        self.was_not_sent.setVisible(may_have_been_sent(delivery))
        self.has_arrived.setVisible(may_have_been_sent(delivery))
        for button in self._buttons():
            button.setEnabled(True)

    def _on_act(self, act: Act, _is_checked: bool = False) -> None:
        self.act_wanted.emit(act)

    @Slot()
    def _on_put_right(self) -> None:
        if self._delivery is not None and self._detail is not None:
            self.put_right_wanted.emit(self._detail, self._delivery)

    @Slot()
    def _on_resend(self) -> None:
        if self._delivery is not None:
            self.resend_wanted.emit(self._delivery, self._customer, self._names)

    @Slot()
    def _on_show(self) -> None:
        self.open_wanted.emit(self._key)

    @Slot()
    def _on_remove(self) -> None:
        self.remove_wanted.emit(self._key)

    @Slot()
    def _on_give_facts(self) -> None:
        self.facts_wanted.emit(self._key)

    @Slot()
    def _on_retry(self) -> None:
        self._act(lambda gateway, company_id, key: gateway.retry_delivery(company_id, key))

    @Slot()
    def _on_release(self) -> None:
        self._act(lambda gateway, company_id, key: gateway.release_delivery(company_id, key))

    @Slot()
    def _on_was_not_sent(self) -> None:
        self._act(lambda gateway, company_id, key: gateway.cancel_delivery(company_id, key))

    @Slot()
    def _on_has_arrived(self) -> None:
        self._act(lambda gateway, company_id, key: gateway.confirm_delivery(company_id, key))

    @Slot()
    def _on_none_was_sent(self) -> None:
        text = self.tr("Was none of these invoices sent?")
        advice = self.tr("They wait again under Files waiting. What had been sent all the same could go twice.")
        box = ask(self, text, advice, self.tr("None was sent"))
        box.accepted.connect(partial(self._decide_on_all, arrived=False))

    @Slot()
    def _on_all_arrived(self) -> None:
        text = self.tr("Did all of these invoices arrive?")
        advice = self.tr("They stand under Sent invoices then. What did not arrive has to be sent again by hand.")
        box = ask(self, text, advice, self.tr("All arrived"))
        box.accepted.connect(partial(self._decide_on_all, arrived=True))

    def _decide_on_all(self, *, arrived: bool) -> None:
        company_id = self._workplace.session.company_id

        def decide(gateway: Gateway) -> None:
            ids = list(in_doubt_after_damage(gateway, company_id))
            for start in range(0, len(ids), _AT_ONCE):
                gateway.decide_on_all(company_id, ids[start : start + _AT_ONCE], arrived=arrived)

        for button in self._buttons():
            button.setEnabled(False)
        self._workplace.ask(decide, None, self._on_refused, self)

    def _act(self, call: Callable[[Gateway, str, str], Delivery]) -> None:
        if self._delivery is None:
            return
        company_id, key = self._workplace.session.company_id, self._delivery.id
        for button in self._buttons():
            button.setEnabled(False)
        self._workplace.ask(lambda gateway: call(gateway, company_id, key), None, self._on_refused, self)

    def _on_refused(self, error: ConnectError) -> None:
        self._task = None
        for button in self._buttons():
            button.setEnabled(True)
        self._owner.setText(said(error.sentence))
