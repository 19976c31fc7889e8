"""How much of what a channel takes the chosen files fill."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from connect_app.client.checking import profiles_of
from connect_app.desktop.text import channel_words
from connect_app.desktop.text.figures import size_text
from connect_app.desktop.text.sentences import with_capital

if TYPE_CHECKING:
    from connect_app.contract.companies import Settings
    from connect_app.desktop.attachments.chosen_file import ChosenFile
    from connect_app.domain.channel import Channel

_FILLED = QT_TRANSLATE_NOOP("FitWords", "{channel}: {size} of {limit} per invoice, packed for sending")
_FULL = QT_TRANSLATE_NOOP(
    "FitWords", "{channel}: {size}, packed for sending, is more than {limit}, which arrive surely"
)
_GROWTH = 4 / 3
"""What travels in a mail or inside an e-invoice is written in letters (base64)."""


def fit_text(files: Iterable[ChosenFile], channels: Iterable[Channel], settings: Settings | None) -> str:
    """Return a line for each channel that counts bytes; what stays inside the company does not count."""
    sizes = [one.facts.size for one in files if one.facts is not None and not one.description.is_internal]
    if not sizes:
        return ""
    profiles, lines = profiles_of(settings), []
    for channel in sorted(channels):
        limit = profiles[channel].total_warning or profiles[channel].max_total_size
        if profiles[channel].paper_pt is not None:  # paper has no size in bytes
            continue
        total = round(sum(sizes) * _GROWTH)
        text = QCoreApplication.translate("FitWords", str(_FULL if total > limit else _FILLED))
        name = with_capital(channel_words.channel_name(channel))
        lines.append(text.format(channel=name, size=size_text(total), limit=size_text(limit)))
    return "\n".join(lines)
