"""The deliveries of one invoice, and what a person may do with each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from connect_app.desktop.invoice.contents_words import contents_text
from connect_app.desktop.invoice.copy_words import copies_text
from connect_app.desktop.invoice.correction_words import corrections_text
from connect_app.desktop.invoice.delivery_choices import is_replaced, may_have_arrived
from connect_app.desktop.invoice.put_right import PutRightDialog
from connect_app.desktop.invoice.resend import ResendDialog
from connect_app.desktop.style.icons import icon
from connect_app.desktop.text import channel_words, wording
from connect_app.desktop.text.figures import instant_text, number_text
from connect_app.desktop.text.proof_words import proof_lines
from connect_app.desktop.text.recipients import recipient_icon_name, recipient_of
from connect_app.desktop.text.sentences import said
from connect_app.desktop.widgets.signed_lines import SignedLines
from connect_app.domain.acts import DeliveryAct
from connect_app.domain.delivery import DeliveryState

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.contract.deliveries import Delivery
    from connect_app.contract.files import Invoice
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.errors import ConnectError


class DeliveriesPanel(QWidget):
    """A table of deliveries with the commands that help. ``changed``: one of them did something. ``send_wanted``: of
    one that was taken back the invoice, which waits again, is to be sent as it is now.
    """

    changed = Signal()
    send_wanted = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._deliveries: dict[str, Delivery] = {}
        self._customer = ""
        self._is_waiting = False
        self._names: Sequence[str] = ()
        self._invoice: Invoice | None = None
        self._build()
        self._update()

    def show_deliveries(
        self,
        deliveries: Sequence[Delivery],
        customer: str = "",
        *,
        is_waiting: bool = False,
        names: Sequence[str] = (),
        invoice: Invoice | None = None,
    ) -> None:
        """Show these deliveries; the chosen one stays chosen. ``customer``: whose address a resend may save.

        ``names``: of the attachments. ``invoice``: whose deliveries they are. ``is_waiting``: nothing of the invoice is
        on its way or has arrived, so it can be sent anew.
        """
        chosen = self._chosen()
        self._is_waiting = is_waiting
        self._names = names
        self._invoice = invoice
        self._customer = customer
        self._deliveries = {delivery.id: delivery for delivery in deliveries}
        self._table.clear()
        for delivery in deliveries:
            self._table.addTopLevelItem(self._row(delivery))
        self._choose(chosen.id if chosen else deliveries[0].id if deliveries else "")
        self._update()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.setSpacing(8)
        self._table = QTreeWidget(self)
        self._table.setAccessibleName(self.tr("Deliveries"))
        self._table.setHeaderLabels(
            [self.tr("Channel"), self.tr("Address"), self.tr("State"), self.tr("Tries"), self.tr("Changed")]
        )
        self._table.setRootIsDecorated(False)
        self._table.setAlternatingRowColors(True)
        self._table.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._table.currentItemChanged.connect(self._update)
        layout.addWidget(self._table, 1)
        self._said = QLabel(self, wordWrap=True)
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout.addWidget(self._said)
        self._proofs = SignedLines(self)
        layout.addWidget(self._proofs)
        layout.addLayout(self._build_buttons())

    def _build_buttons(self) -> QHBoxLayout:
        self._put_right = QPushButton(self.tr("Put &right…"), self)
        self._put_right.clicked.connect(self._on_put_right)
        self._resend = QPushButton(self.tr("Send &again…"), self)
        self._resend.clicked.connect(self._on_resend)
        self._retry = QPushButton(self.tr("&Try again"), self)
        self._retry.clicked.connect(self._on_retry)
        self._release = QPushButton(self.tr("R&elease"), self)
        self._release.clicked.connect(self._on_release)
        self._cancel = QPushButton(self.tr("Take &back"), self)
        self._cancel.clicked.connect(self._on_cancel)
        row = QHBoxLayout()
        for button in (self._put_right, self._resend, self._retry, self._release, self._cancel):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _row(self, delivery: Delivery) -> QTreeWidgetItem:
        recipient = recipient_of(delivery)
        state = wording.recipient_state(recipient)
        if is_replaced(delivery, tuple(self._deliveries.values())):
            state = self.tr("{state}; sent again").format(state=state)
        texts = [
            channel_words.channel_name(delivery.channel),
            delivery.address,
            state,
            number_text(delivery.attempt_count),
            instant_text(delivery.updated_at),
        ]
        row = QTreeWidgetItem(texts)
        row.setData(0, Qt.ItemDataRole.UserRole, delivery.id)
        row.setIcon(0, icon(delivery.channel.value, palette=self.palette()))
        name, kind = recipient_icon_name(recipient)
        row.setIcon(2, icon(name, kind, self.palette()))
        row.setTextAlignment(3, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.setToolTip(2, self._sentence(delivery))
        return row

    def _choose(self, delivery_id: str) -> None:
        for index in range(self._table.topLevelItemCount()):
            item = self._table.topLevelItem(index)
            if item is not None and item.data(0, Qt.ItemDataRole.UserRole) == delivery_id:
                self._table.setCurrentItem(item)

    def _chosen(self) -> Delivery | None:
        item = self._table.currentItem()
        return self._deliveries.get(item.data(0, Qt.ItemDataRole.UserRole)) if item is not None else None

    @Slot()
    def _update(self) -> None:
        delivery = self._chosen()
        may = delivery.may if delivery is not None else ()
        is_held = delivery is not None and delivery.state is DeliveryState.HELD
        self._resend.setText(self.tr("Send the invoice &anew…") if self._is_anew(delivery) else self.tr("Send &again…"))
        self._resend.setEnabled(DeliveryAct.RESEND in may or self._is_anew(delivery))
        # What was given to the other side is never offered to be tried again: it may have arrived.
        self._put_right.setVisible(delivery is not None and bool(delivery.remedies) and self._invoice is not None)
        self._retry.setVisible(DeliveryAct.RETRY in may and not is_held)
        self._release.setVisible(DeliveryAct.RELEASE in may and is_held)
        self._cancel.setEnabled(DeliveryAct.CANCEL in may)
        self._said.setText(self._sentence(delivery))
        self._said.setVisible(bool(self._said.text()))
        self._proofs.show_lines(proof_lines(delivery) if delivery is not None else ())

    def _is_anew(self, delivery: Delivery | None) -> bool:
        return self._is_waiting and delivery is not None and delivery.state is DeliveryState.CANCELLED

    def _sentence(self, delivery: Delivery | None) -> str:
        if delivery is None:
            return "" if self._deliveries else self.tr("Nothing has been sent yet.")
        if self._is_anew(delivery):
            return self.tr("Taken back: the invoice waits again, and goes out as it is now if it is sent anew.")
        operator = wording.operator_name(delivery)
        through = " " + self.tr("Operator: {operator}.").format(operator=operator) if operator else ""
        if delivery.failure is None:
            opened = delivery.opened_at
            hint = self.tr("The page was opened on {day}.").format(day=instant_text(opened)) if opened else ""
            told = (
                wording.delivery_state_meaning(delivery.state),
                hint,
                corrections_text(delivery),
                copies_text(delivery),
            )
            return " ".join(filter(None, told)) + through
        parts = (said(delivery.failure.message), wording.next_try(delivery))
        text = f"{' '.join(filter(None, parts))} {wording.owner_sentence(delivery.failure.owner)}{through}"
        more = contents_text(delivery, self._names) if may_have_arrived(delivery) else corrections_text(delivery)
        return " ".join(filter(None, (text, more, copies_text(delivery))))

    @Slot()
    def _on_put_right(self) -> None:
        delivery = self._chosen()
        if delivery is None or self._invoice is None:
            return
        dialog = PutRightDialog(self._workplace, self._invoice, delivery, self)
        dialog.finished.connect(self.changed)
        dialog.open()

    @Slot()
    def _on_resend(self) -> None:
        delivery = self._chosen()
        if delivery is None:
            return
        if self._is_anew(delivery):
            self.send_wanted.emit()
            return
        dialog = ResendDialog(self._workplace, delivery, self, customer=self._customer, names=self._names)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self.changed)
        dialog.open()

    @Slot()
    def _on_retry(self) -> None:
        self._act(lambda gateway, company_id, delivery_id: gateway.retry_delivery(company_id, delivery_id))

    @Slot()
    def _on_release(self) -> None:
        self._act(lambda gateway, company_id, delivery_id: gateway.release_delivery(company_id, delivery_id))

    @Slot()
    def _on_cancel(self) -> None:
        self._act(lambda gateway, company_id, delivery_id: gateway.cancel_delivery(company_id, delivery_id))

    def _act(self, call: Callable[[Gateway, str, str], Delivery]) -> None:
        delivery = self._chosen()
        if delivery is None:
            return
        company_id, delivery_id = self._workplace.session.company_id, delivery.id
        for button in (self._resend, self._retry, self._release, self._cancel):
            button.setEnabled(False)
        self._workplace.ask(
            lambda gateway: call(gateway, company_id, delivery_id), self._on_acted, self._on_refused, self
        )

    def _on_acted(self, _delivery: Delivery) -> None:
        self.changed.emit()

    def _on_refused(self, error: ConnectError) -> None:
        self._update()
        self._said.setText(said(error.sentence))
        self._said.show()
