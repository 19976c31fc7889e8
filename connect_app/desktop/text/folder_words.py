"""Words for watched folders."""

from PySide6.QtCore import QCoreApplication

from connect_app.client.folder_listing import TAKEN_FOLDER
from connect_app.client.watched_folders import Holds, Originals

translate = QCoreApplication.translate


def holds_text(holds: Holds) -> str:
    """Return what lies in a folder."""
    if holds is Holds.ATTACHMENTS:
        return translate("FolderWords", "attachments")
    return translate("FolderWords", "invoices")


def originals_text(originals: Originals) -> str:
    """Return what becomes of the files there."""
    match originals:
        case Originals.STAY:
            return translate("FolderWords", "stay where they are")
        case Originals.MOVED:
            return translate("FolderWords", "are moved to “{folder}” in it").format(folder=TAKEN_FOLDER)
        case Originals.DELETED:
            return translate("FolderWords", "are deleted once the server has them")
