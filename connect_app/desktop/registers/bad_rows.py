"""*Save the bad rows…*: what an import cannot take as a file to mend, with the reasons in the clerk's language."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFileDialog, QWidget

from connect_app.desktop.text.sentences import said
from connect_app.desktop.widgets.saving import save_for_clerk

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.client.register_calls import FileOptions, Register


def ask_where(parent: QWidget, title: str, folder: Path | None, name: str, then: Callable[[str], None]) -> None:
    """Ask where to save them; ``then`` gets the path."""
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(["Excel (*.xlsx)", "CSV (*.csv)"])
    dialog.setDefaultSuffix("xlsx")
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix("csv" if "csv" in chosen else "xlsx"))
    if folder is not None:
        dialog.setDirectory(str(folder))
    dialog.selectFile(name)
    dialog.fileSelected.connect(then)
    dialog.open()


def save_bad_rows(
    gateway: Gateway,
    company_id: str,
    register: Register,
    source: Path | bytes,
    options: FileOptions,
    path: Path,
    headings: tuple[str, str],
) -> Path:
    """Fetch them and save them under ``path``; ``headings`` are those of the row's number and of the reason."""
    from connect_app.client.reason_texts import with_reasons

    table_format: Literal["csv", "xlsx"] = "csv" if path.suffix.casefold() == ".csv" else "xlsx"
    separator = ";" if QLocale().decimalPoint() == "," else ","
    content = gateway.bad_rows(company_id, register, source, table_format, separator, options)
    return save_for_clerk(path, with_reasons(content, table_format, separator, said, headings))
