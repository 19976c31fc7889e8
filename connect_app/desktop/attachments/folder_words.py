"""How the files of a folder stand, in one line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from connect_app.desktop.attachments.folder_files import FolderFile

translate = QCoreApplication.translate


def counts_text(files: Sequence[FolderFile]) -> str:
    """Return how many are attached, go, are to be decided and are left."""
    attached = sum(bool(file.job_id) for file in files)
    going = sum(file.is_wanted for file in files)
    errors = sum(file.is_wanted and file.has_errors for file in files)
    is_open = sum(file.is_open for file in files)
    hanging = sum(file.hangs_already and not file.job_id for file in files)
    lost = sum(file.invoice is None and not file.candidates for file in files)
    counts = (
        (attached, translate("FolderWords", "%n attached", "", attached)),
        (going, translate("FolderWords", "%n with an invoice", "", going)),
        (errors, translate("FolderWords", "%n of them do(es) not fit yet", "", errors)),
        (is_open, translate("FolderWords", "%n to decide", "", is_open)),
        (hanging, translate("FolderWords", "%n hang(s) there already", "", hanging)),
        (lost, translate("FolderWords", "%n without an invoice", "", lost)),
    )
    return " · ".join(text for count, text in counts if count)
