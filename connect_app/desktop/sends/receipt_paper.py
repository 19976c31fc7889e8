"""A receipt on paper: printed, or saved as a PDF."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from connect_app.desktop.text.figures import instant_text, money_text, number_text
from connect_app.desktop.widgets.saving import save_for_clerk

if TYPE_CHECKING:
    from collections.abc import Sequence

    from connect_app.contract.sends import Send

_MARGIN_MM = 18


def receipt_html(send: Send, lines: Sequence[tuple[str, int]]) -> str:
    """Return a receipt as a page of rich text; ``lines``: what became of how many invoices, in words."""
    translate = QCoreApplication.translate
    title = translate("ReceiptPaper", "Receipt of {when}").format(when=instant_text(send.begins_at))
    rows = [(words, number_text(count)) for words, count in lines if count]
    rows.append((translate("ReceiptPaper", "Selected"), number_text(send.selected)))
    rows += [(translate("ReceiptPaper", "Sum"), money_text(total)) for total in send.totals]
    skips = [(skip.number, skip.reason) for skip in send.skips]
    parts = [f"<h2>{escape(title)}</h2>", _table(rows)]
    if skips:
        parts += [f"<h3>{escape(translate('ReceiptPaper', 'Left out'))}</h3>", _table(skips)]
    return "".join(parts)


def _table(rows: Sequence[tuple[str, str]]) -> str:
    cells = (f'<tr><td style="padding-right:24px">{escape(one)}</td><td>{escape(two)}</td></tr>' for one, two in rows)
    return f"<table>{''.join(cells)}</table>"


def save_receipt(path: Path, html: str) -> Path:
    """Save a receipt as a PDF, whole or not at all. Raises FixData ``not_saved``."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter))
    paper = QTextDocument()
    paper.setHtml(html)
    paper.print_(writer)
    buffer.close()
    return save_for_clerk(path, bytes(data.data()))
