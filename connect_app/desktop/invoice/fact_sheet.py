"""An invoice's facts as a page of rich text: amounts, parties, channels with their reasons, findings, attachments."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPalette

from connect_app.desktop.invoice.correction_words import sent_reference
from connect_app.desktop.invoice.piece_lines import piece_lines
from connect_app.desktop.style.appearance import Tint, tint
from connect_app.desktop.style.icons import severity_icon_name
from connect_app.desktop.text import channel_words, wording
from connect_app.desktop.text.figures import date_text, instant_text, money_text, number_text, signed_money, size_text
from connect_app.desktop.text.proof_words import proof_lines
from connect_app.desktop.text.recipients import open_deliveries, recipient_icon_name, recipient_of
from connect_app.desktop.text.sentences import said, word
from connect_app.desktop.widgets.rich_text import icon_tag
from connect_app.domain.saying import quoted

if TYPE_CHECKING:
    from connect_app.contract.base import Money
    from connect_app.contract.deliveries import Delivery
    from connect_app.contract.files import (
        Attachment,
        FindingModel,
        InvoiceChannel,
        InvoiceDetail,
        ManifestPiece,
        PartyModel,
    )
    from connect_app.domain.invoice import InvoiceKind


def fact_sheet(invoice: InvoiceDetail, palette: QPalette) -> str:
    """Return the invoice's facts as HTML; every text from outside is escaped."""
    sheet = _Sheet(palette)
    return "".join(
        (
            sheet.heading(invoice),
            sheet.section(
                QCoreApplication.translate("FactSheet", "Amount and dates"),
                sheet.rows(_figures(invoice)),
            ),
            sheet.section(
                QCoreApplication.translate("FactSheet", "Where it stands"), sheet.recipients(invoice.deliveries)
            ),
            sheet.section(QCoreApplication.translate("FactSheet", "Customer"), sheet.rows(_party(invoice.buyer))),
            sheet.section(QCoreApplication.translate("FactSheet", "How it travels"), sheet.channels(invoice.channels)),
            sheet.section(QCoreApplication.translate("FactSheet", "Worth knowing"), sheet.findings(invoice.findings)),
            sheet.section(
                QCoreApplication.translate("FactSheet", "Attachments"), sheet.attachments(invoice.attachments)
            ),
            sheet.section(
                QCoreApplication.translate("FactSheet", "Came with this invoice"), sheet.pieces(invoice.manifest)
            ),
            sheet.section(QCoreApplication.translate("FactSheet", "Seller"), sheet.rows(_party(invoice.seller))),
            sheet.section(QCoreApplication.translate("FactSheet", "Origin"), sheet.rows(_origin(invoice))),
        )
    )


def _amount(kind: InvoiceKind, money: Money | None) -> str:
    return money_text(signed_money(kind, money)).replace(" ", "\N{NO-BREAK SPACE}")  # an amount is never cut in two


def _figures(invoice: InvoiceDetail) -> list[tuple[str, str]]:
    rows = [
        (QCoreApplication.translate("FactSheet", "To pay"), _amount(invoice.kind, invoice.payable)),
        (QCoreApplication.translate("FactSheet", "Issued"), date_text(invoice.issue_date)),
        (QCoreApplication.translate("FactSheet", "Due"), date_text(invoice.due_date)),
        (QCoreApplication.translate("FactSheet", "Sent"), instant_text(invoice.sent_at)),
        (QCoreApplication.translate("FactSheet", "Page opened"), instant_text(invoice.opened_at)),
    ]
    if invoice.total is not None and invoice.total != invoice.payable:
        total = _amount(invoice.kind, invoice.total)
        rows.insert(1, (QCoreApplication.translate("FactSheet", "Total"), total))
    return rows


def _party(party: PartyModel) -> list[tuple[str, str]]:
    endpoint = f"{party.endpoint.scheme}:{party.endpoint.id}" if party.endpoint else ""
    return [
        (QCoreApplication.translate("FactSheet", "Name"), party.name or ""),
        (QCoreApplication.translate("FactSheet", "Customer number"), party.customer_number or ""),
        (QCoreApplication.translate("FactSheet", "Organisation number"), party.org_number or ""),
        (QCoreApplication.translate("FactSheet", "VAT number"), party.vat_number or ""),
        (QCoreApplication.translate("FactSheet", "Network address"), endpoint),
        (QCoreApplication.translate("FactSheet", "E-mail"), party.email or ""),
    ]


def _origin(invoice: InvoiceDetail) -> list[tuple[str, str]]:
    return [
        (QCoreApplication.translate("FactSheet", "File"), invoice.file_name),
        (QCoreApplication.translate("FactSheet", "Place in the file"), number_text(invoice.position)),
        (QCoreApplication.translate("FactSheet", "Format"), wording.format_label(invoice.format.value)),
        (QCoreApplication.translate("FactSheet", "Your reference"), _reference(invoice)),
        (QCoreApplication.translate("FactSheet", "Order"), invoice.order_reference or ""),
        (QCoreApplication.translate("FactSheet", "Language"), invoice.language or ""),
    ]


def _reference(invoice: InvoiceDetail) -> str:
    """Return the buyer's reference, and the one with which it went in its place."""
    own, sent = invoice.buyer_reference or "", sent_reference(invoice.deliveries)
    if not sent:
        return own
    if not own:
        return QCoreApplication.translate("FactSheet", "{sent} (added before it was sent)").format(sent=sent)
    return QCoreApplication.translate("FactSheet", "{own} (sent as {sent})").format(own=own, sent=sent)


class _Sheet:
    """Puts the parts into HTML, in the colours of one palette."""

    def __init__(self, palette: QPalette) -> None:
        self._muted = tint(palette, Tint.MUTED).name()

    def heading(self, invoice: InvoiceDetail) -> str:
        title = escape(wording.document_title(invoice.kind, invoice.number))
        state = escape(wording.invoice_state_name(invoice.state))
        name = escape(invoice.buyer.name or "")
        return (
            f'<p style="margin:0 0 2px 0; font-size:large"><b>{title}</b></p>'
            f'<p style="margin:0 0 4px 0; color:{self._muted}">{name} · {state}</p>'
        )

    def section(self, title: str, body: str) -> str:
        if not body:
            return ""
        return f'<p style="margin:14px 0 3px 0; color:{self._muted}"><b>{escape(title)}</b></p>{body}'

    def rows(self, rows: Iterable[tuple[str, str]]) -> str:
        lines = [
            f'<tr><td style="padding:1px 10px 1px 0; white-space:nowrap; color:{self._muted}">{escape(label)}</td>'
            f'<td style="padding:1px 0">{escape(value)}</td></tr>'
            for label, value in rows
            if value
        ]
        return f'<table cellspacing="0" cellpadding="0">{"".join(lines)}</table>' if lines else ""

    def channels(self, channels: Sequence[InvoiceChannel]) -> str:
        if not channels:
            sentence = word("no_channel")
            return self._line(icon_tag("warning", Tint.WARNING), sentence, "")
        return "".join(
            self._line(
                icon_tag(route.channel.value, Tint.TEXT),
                QCoreApplication.translate("FactSheet", "{channel} to {address}").format(
                    channel=channel_words.channel_name(route.channel), address=route.address
                ),
                said(route.reason),
            )
            for route in channels
        )

    def recipients(self, deliveries: Sequence[Delivery]) -> str:
        parts = []
        for delivery in open_deliveries(deliveries):
            recipient = recipient_of(delivery)
            failure = said(delivery.failure.message) if delivery.failure else ""
            more = " ".join(filter(None, (failure, wording.next_try(delivery))))
            parts.append(
                self._line(icon_tag(*recipient_icon_name(recipient)), wording.recipient_words(recipient), more)
            )
            parts += [self._line(icon_tag(name, kind), "", text) for name, kind, text in proof_lines(delivery)]
        return "".join(parts)

    def findings(self, findings: Iterable[FindingModel]) -> str:
        parts = []
        for finding in findings:
            name, kind = severity_icon_name(finding.severity)
            sentence = said(finding.message)
            parts.append(self._line(icon_tag(name, kind), sentence, ""))
        return "".join(parts)

    def attachments(self, attachments: Iterable[Attachment]) -> str:
        return "".join(self._attachment(attachment) for attachment in attachments)

    def pieces(self, pieces: Sequence[ManifestPiece]) -> str:
        """What came in and what each piece became; nothing for an invoice that came alone."""
        return piece_lines(pieces, self._muted) if len(pieces) > 1 else ""

    def _attachment(self, attachment: Attachment) -> str:
        about = [wording.document_type_label(attachment.document_type), size_text(attachment.size)]
        if attachment.is_internal:
            about.append(QCoreApplication.translate("FactSheet", "stays inside the company"))
        if attachment.is_picture:
            about.append(QCoreApplication.translate("FactSheet", "the invoice itself"))
        if attachment.embedded:
            about.append(QCoreApplication.translate("FactSheet", "came inside the invoice"))
        if attachment.note:
            about.append(said(quoted(attachment.note)))
        link = f'<a href="attachment:{escape(attachment.id)}">{escape(attachment.filename)}</a>'
        return self._line_of_html(icon_tag("attachment", Tint.TEXT), link, escape(" · ".join(about)))

    def _line(self, icon: str, text: str, more: str) -> str:
        return self._line_of_html(icon, escape(text), escape(more))

    def _line_of_html(self, icon: str, text: str, more: str) -> str:
        muted = f'<span style="color:{self._muted}">{more}</span>' if more else ""
        lines = "<br>".join(filter(None, (text, muted)))
        return (
            '<table cellspacing="0" cellpadding="0" style="margin-bottom:4px"><tr>'
            f'<td style="padding:2px 8px 2px 0">{icon}</td><td style="padding:2px 0">{lines}</td></tr></table>'
        )
