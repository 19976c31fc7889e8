"""A manifest as rich text: each piece that came in, where it came from, and what became of it."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from connect_app.desktop.style.appearance import Tint
from connect_app.desktop.text.figures import size_text
from connect_app.desktop.text.sentences import said
from connect_app.desktop.widgets.rich_text import icon_tag
from connect_app.domain.manifest import PieceRole

if TYPE_CHECKING:
    from connect_app.contract.files import ManifestPiece

_ROLES: dict[PieceRole, tuple[str, Tint, object]] = {
    PieceRole.DATA: ("check", Tint.SUCCESS, QT_TRANSLATE_NOOP("PieceLines", "the data of the invoice")),
    PieceRole.PICTURE: ("check", Tint.SUCCESS, QT_TRANSLATE_NOOP("PieceLines", "the picture of the invoice")),
    PieceRole.ATTACHMENT: ("attachment", Tint.TEXT, QT_TRANSLATE_NOOP("PieceLines", "an attachment")),
    PieceRole.LEFT_OUT: ("warning", Tint.WARNING, QT_TRANSLATE_NOOP("PieceLines", "left out")),
}
_HARMLESS = frozenset({"system_file", "cover", "link"})


def piece_lines(pieces: Iterable[ManifestPiece], muted: str) -> str:
    """Return a line of HTML for each piece; every text from outside is escaped. ``muted``: a colour's name."""
    return "".join(_line(piece, muted) for piece in pieces)


def _line(piece: ManifestPiece, muted: str) -> str:
    name, kind, role = _ROLES[piece.role]
    if piece.role is PieceRole.LEFT_OUT and piece.code in _HARMLESS:
        name, kind = "hint", Tint.MUTED
    about = [QCoreApplication.translate("PieceLines", str(role))]
    if piece.place:
        about.append(QCoreApplication.translate("PieceLines", "from {place}").format(place=piece.place))
    if piece.size:
        about.append(size_text(piece.size))
    more = escape(" · ".join(about))
    for text in (piece.uri, said(piece.reason) if piece.reason else None):
        more += f"<br>{escape(text)}" if text else ""
    return (
        '<table cellspacing="0" cellpadding="0" style="margin-bottom:4px"><tr>'
        f'<td style="padding:2px 8px 2px 0">{icon_tag(name, kind)}</td><td style="padding:2px 0">{escape(piece.name)}'
        f'<br><span style="color:{muted}">{more}</span></td></tr></table>'
    )
