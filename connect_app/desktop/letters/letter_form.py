"""What the clerk chooses for one message: channels, sender, recipients, attachments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from connect_app.desktop.letters.letter_attachments import LetterAttachments
from connect_app.desktop.letters.letter_look import WAYS, Look, Start
from connect_app.desktop.style.appearance import Tint, tint
from connect_app.desktop.text import channel_words
from connect_app.desktop.text.sentences import said
from connect_app.desktop.widgets.said_field import AddressField, SaidField
from connect_app.domain.addresses import split_addresses
from connect_app.domain.channel import DATA_CHANNEL, LETTER_CHANNEL, Channel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from connect_app.contract.companies import Settings
    from connect_app.contract.files import FindingModel, InvoiceDetail
    from connect_app.desktop.background.workplace import Workplace

_LABEL_ROOM = 6
"""Pixels that Qt forgets in a label whose letters lie close together, such as “To”."""

_MY_NAME, _MY_ADDRESS = "my_name", "my_reply_to"
"""Preferences: what this user last wrote for himself."""


class LetterForm(QWidget):
    """``changed``: the message is to be looked at anew. ``attachment_arrived``: the invoice has one more.

    ``more_files_wanted``: the clerk wants to add some.
    """

    changed = Signal()
    attachment_arrived = Signal()
    more_files_wanted = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._usual_name = ""
        self._is_name_known = True
        self._barred: Mapping[Channel, FindingModel] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(self._build_channels())
        layout.addLayout(self._build_fields())
        self._attachments = LetterAttachments(workplace, self)
        self._attachments.changed.connect(self.changed)
        self._attachments.arrived.connect(self.attachment_arrived)
        self._attachments.more_wanted.connect(self.more_files_wanted)
        layout.addWidget(self._attachments, 1)
        layout.addWidget(self._attach_pdf)
        layout.addWidget(self._pdf_hint)
        self._filled_in = self._texts()

    def stop(self) -> None:
        """To be called when the window closes."""
        self._attachments.stop()

    @property
    def are_files_on_the_way(self) -> bool:
        """True while a file that was added has not reached the gateway."""
        return self._attachments.are_on_the_way

    @property
    def channels(self) -> tuple[Channel, ...]:
        """The channels that are ticked."""
        return tuple(channel for channel in WAYS if self._ways[channel].isChecked())

    def values(self) -> dict[str, Any]:
        """Return what was chosen, by field of a Wish."""
        name, reply_to = self._sender.text, self._reply_to.text
        return {
            "channels": self.channels,
            "to": self._to.text,
            "cc": self._cc.text,
            "bcc": self._bcc.text,
            "sender_name": name if name != self._usual_name else None,
            "reply_to": reply_to or None,
            "attach_pdf": self._attach_pdf.isChecked(),
            "attachment_ids": self._attachments.chosen_ids,
        }

    @property
    def problem(self) -> str:
        """What is wrong with it, as far as can be said without the gateway; empty if nothing."""
        if not self.channels:
            return self.tr("Tick E-mail or Network.")
        if LETTER_CHANNEL not in self.channels:
            return ""
        if not self._to.text:
            return self.tr("Enter an address in To.")
        problems = (field.problem for field in (self._to, self._cc, self._bcc, self._reply_to))
        return next((one for one in problems if one), "")

    @property
    def is_too_long(self) -> bool:
        """Say whether a field holds more than the gateway takes."""
        return any(len(field.text) > field.limit for field in self._fields())

    @property
    def is_typed(self) -> bool:
        """Say whether something else stands in a field than was filled in."""
        return self._texts() != self._filled_in

    def keep_names(self) -> None:
        """Remember what this user calls himself and where his replies go."""
        for key, text in ((_MY_NAME, self._sender.text), (_MY_ADDRESS, self._reply_to.text)):
            if text:
                self._workplace.preferences.set(key, text)

    def show_start(self, start: Start) -> None:
        """Fill in what is known of the customer."""
        session = self._workplace.session
        preferences, settings, user = self._workplace.preferences, session.settings, session.user
        self._usual_name = (settings.sender_name if settings else None) or start.invoice.seller.name or ""
        user_name = user.name if user is not None and user.email else ""
        my_name = preferences.get(_MY_NAME, "") or user_name
        self._sender.suggest([my_name, self._usual_name])
        self._sender.set_text(my_name or self._usual_name)
        self._is_name_known = bool(my_name)
        own_address = (user.email if user else None) or ""
        self._reply_to.suggest([*_allowed_replies(settings), own_address, preferences.get(_MY_ADDRESS, "")])
        self._reply_to.set_text((settings.reply_to if settings else None) or "")
        for field, text in ((self._to, start.to), (self._cc, start.cc), (self._bcc, start.bcc)):
            field.set_text(text)
        self._filled_in = self._texts()
        self._show_barred(start.barred)
        ticked = start.possible or tuple(one for one in (LETTER_CHANNEL,) if one not in start.barred)
        for channel, box in self._ways.items():
            box.setChecked(channel in ticked)
        self._on_ways_changed()
        self._usually.setText(self._usual_way(start.invoice))
        has_page = settings is not None and bool(settings.public_url)
        self._attach_pdf.setEnabled(has_page)
        self._pdf_hint.setVisible(not has_page)
        self.show_invoice(start.invoice)

    def show_invoice(self, invoice: InvoiceDetail) -> None:
        """Show the attachments that the invoice has now."""
        self._attachments.show_invoice(invoice)

    def take_keyboard(self) -> None:
        """Let the clerk begin where there is most to write."""
        way = next(iter(self.channels), WAYS[0])
        first = self._to if way.kind.has_letter else self._ways[way]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_look(self, look: Look) -> None:
        """Show under each field what the gateway says of it."""
        self._show_barred(look.barred)
        fields = {"to": self._to, "cc": self._cc, "bcc": self._bcc, "reply_to": self._reply_to}
        is_mail = LETTER_CHANNEL in look.wish.channels
        for name, field in fields.items():
            sentences = [said(one.message) for one in look.row.findings if one.field == name]
            field.show_findings(sentences if is_mail else [])

    def _build_channels(self) -> QVBoxLayout:
        self._ways = {
            LETTER_CHANNEL: QCheckBox(self.tr("&E-mail"), self),
            DATA_CHANNEL: QCheckBox(self.tr("&Network"), self),
        }
        self._why_not = {channel: self._hint() for channel in self._ways}
        self._usually = self._hint()
        column = QVBoxLayout()
        column.setSpacing(4)
        for channel, box in self._ways.items():
            row = QHBoxLayout()
            row.addWidget(box)
            row.addWidget(self._why_not[channel], 1)
            column.addLayout(row)
            box.toggled.connect(self._on_ways_changed)
        column.addWidget(self._usually)
        return column

    def _build_fields(self) -> QFormLayout:
        self._sender = SaidField(self.tr("From"), limit=200, suggests=True, parent=self)
        self._reply_to = AddressField(self.tr("Replies go to"), limit=320, suggests=True, parent=self)
        self._to = AddressField(self.tr("To"), parent=self)
        self._cc = AddressField(self.tr("CC"), parent=self)
        self._bcc = AddressField(self.tr("BCC"), parent=self)
        self._to.line.setPlaceholderText(self.tr("several addresses apart by a comma or semicolon"))
        self._attach_pdf = QCheckBox(self.tr("&Attach the invoice as PDF"), self)
        self._attach_pdf.setChecked(True)
        self._attach_pdf.setToolTip(self.tr("Without it the message carries a link to a page with the invoice."))
        self._attach_pdf.toggled.connect(self.changed)
        self._pdf_hint = self._hint()
        self._pdf_hint.setText(
            self.tr(
                "A link in its place needs the gateway's public address, which stands in the settings under E-mail."
            )
        )
        form = self._rows = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(6)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&From"), self._sender)
        self._ask_name = self._hint()
        self._ask_name.setText(self.tr("Who are you? The name that you write here is kept on this computer."))
        form.addRow("", self._ask_name)
        form.addRow(self.tr("&Replies go to"), self._reply_to)
        form.addRow(self.tr("&To"), self._to)
        form.addRow(self.tr("&CC"), self._cc)
        form.addRow(self.tr("&BCC"), self._bcc)
        for field in self._fields():
            field.changed.connect(self.changed)
            label = form.labelForField(field)
            label.setMinimumWidth(label.sizeHint().width() + _LABEL_ROOM)
        return form

    def _fields(self) -> tuple[SaidField, ...]:
        return (self._sender, self._reply_to, self._to, self._cc, self._bcc)

    def _texts(self) -> list[str]:
        return [field.text for field in self._fields()]

    def _hint(self) -> QLabel:
        hint = QLabel(self, wordWrap=True)
        hint.setStyleSheet(f"color: {tint(self.palette(), Tint.MUTED).name()}")
        return hint

    def _show_barred(self, barred: Mapping[Channel, FindingModel]) -> None:
        self._barred = barred
        for channel, box in self._ways.items():
            finding = barred.get(channel)
            sentence = said(finding.message) if finding else ""
            self._why_not[channel].setText(sentence)
            box.setEnabled(finding is None)
            box.setAccessibleDescription(sentence)
            if finding is not None:
                box.setChecked(False)

    def _usual_way(self, invoice: InvoiceDetail) -> str:
        """Say which way the invoice goes by itself, and why."""
        if not invoice.channels:
            return ""
        route = invoice.channels[0]
        return self.tr("By itself it goes {channel}: {reason}").format(
            channel=channel_words.channel_way(route.channel), reason=said(route.reason)
        )

    @Slot()
    def _on_ways_changed(self) -> None:
        is_mail = LETTER_CHANNEL in self.channels
        self._ask_name.setVisible(is_mail and not self._is_name_known)
        for field in self._fields():
            field.setEnabled(is_mail)
            self._rows.labelForField(field).setEnabled(is_mail)
        self.changed.emit()


def _allowed_replies(settings: Settings | None) -> list[str]:
    if settings is None:
        return []
    return [settings.reply_to or "", *split_addresses(settings.reply_to_allowed or "")]
