"""What was done to a file, and what can be done, in the clerk's words."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from connect_app.desktop.text.sentences import said
from connect_app.documents.mending.steps import Fix, Step

_FIXES = {
    Fix.CONVERT_TO_PDF: QT_TRANSLATE_NOOP("Mending", "Make it a PDF"),
    Fix.CONVERT_TO_TIFF: QT_TRANSLATE_NOOP("Mending", "Make it a TIFF"),
    Fix.SHRINK: QT_TRANSLATE_NOOP("Mending", "Make it smaller"),
    Fix.UNLOCK: QT_TRANSLATE_NOOP("Mending", "Enter the password…"),
    Fix.ROTATE: QT_TRANSLATE_NOOP("Mending", "Turn it"),
    Fix.REPAIR: QT_TRANSLATE_NOOP("Mending", "Repair it"),
}


def fix_text(fix: Fix) -> str:
    """Return what a button says."""
    return QCoreApplication.translate("Mending", str(_FIXES[fix]))


def done_text(done: Sequence[Step]) -> str:
    """Return sentences on what was done, in order."""
    return " ".join(said(one.sentence) for one in done)
