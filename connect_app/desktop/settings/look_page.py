"""The page of the settings about how mails look: colour, logo, signature, and all of it as it will arrive."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from connect_app.desktop.settings.settings_page import SettingsPage
from connect_app.desktop.text.figures import size_text
from connect_app.desktop.text.sentences import said
from connect_app.desktop.widgets.mail_view import LookedMail
from connect_app.desktop.widgets.mark_bar import MarkBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from connect_app.client.calls import Gateway
    from connect_app.client.versioned import Versioned
    from connect_app.contract.companies import MailLookPatch, MailLookShown, Settings
    from connect_app.desktop.background.tasks import Task
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.errors import ConnectError

LOOK_MS = 300
MAX_SIGNATURE = 2_000
_SWATCH = QSize(20, 14)


class LookPage(SettingsPage):
    """``stored`` (Versioned of Settings): a logo was chosen or removed, which the gateway keeps at once."""

    stored = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._colour = "#1f4e79"
        self._looking: Task[MailLookShown] | None = None
        self._soon = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._soon.timeout.connect(self._on_look)
        self._build()

    def _build(self) -> None:
        self._enabled = QCheckBox(self.tr("Mails loo&k like the company's: HTML beside the plain text"), self.body)
        self._colour_button = QPushButton(self.body)
        self._logo = QPushButton(self.tr("Choose a &logo…"), self.body)
        self._remove = QPushButton(self.tr("&Remove logo"), self.body)
        self._about_logo = self._hint()
        self._signature = QPlainTextEdit(self.body)
        self._signature.setTabChangesFocus(True)
        self._signature.setMaximumHeight(110)
        self._marks = MarkBar(self._signature, self.body)
        self._said = QLabel(self.body, wordWrap=True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.hide()
        self._looked = LookedMail(self.body)
        self._looked.setMinimumHeight(260)
        self._size = self._hint()
        form = self._form()
        form.addRow(self._enabled)
        form.addRow(
            self._hint(
                self.tr(
                    "Every mail keeps its plain text, for those who read only that. Nothing in it is loaded from "
                    "elsewhere, and nobody is told that it was opened. In Message templates, words can be bold or lead "
                    "to a page."
                )
            )
        )
        colour = QLabel(self.tr("C&olour"), self.body)
        colour.setBuddy(self._colour_button)
        form.addRow(colour, self._row(self._colour_button))
        form.addRow(self.tr("Logo"), self._row(self._logo, self._remove, self._about_logo))
        signature = QLabel(self.tr("Si&gnature"), self.body)
        signature.setBuddy(self._signature)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self._marks)
        column.addWidget(self._signature)
        form.addRow(signature, column)
        form.addRow(self._said)
        form.addRow(self._looked)
        form.addRow(self._size)
        self._enabled.toggled.connect(self._on_changed)
        self._signature.textChanged.connect(self._on_changed)
        self._colour_button.clicked.connect(self._on_colour)
        self._logo.clicked.connect(self._on_logo)
        self._remove.clicked.connect(self._on_remove)

    def _row(self, *widgets: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in widgets:
            row.addWidget(widget)
        row.addStretch(1)
        return row

    def fill(self, settings: Settings) -> None:
        """Show these settings."""
        look = self._old = settings.look
        self._enabled.setChecked(look.enabled)
        self._show_colour(look.colour)
        self._signature.setPlainText(look.signature)
        self._show_logo()
        self._on_look()

    def changes(self) -> dict[str, Any]:
        """Return the look as a whole, if anything about it is different."""
        now = self._patch().model_dump()
        old = {name: getattr(self._old, name) for name in now}
        return {} if now == old else {"look": now}

    def problem(self) -> str:
        """Return what must be put right before saving."""
        if len(self._signature.toPlainText()) > MAX_SIGNATURE:
            text = self.tr("The signature is too long: {limit} characters are the limit.")
            return text.format(limit=MAX_SIGNATURE)
        return ""

    def _patch(self) -> MailLookPatch:
        from connect_app.contract.companies import MailLookPatch

        signature = self._signature.toPlainText().strip()[:MAX_SIGNATURE]
        return MailLookPatch(enabled=self._enabled.isChecked(), colour=self._colour, signature=signature)

    def _show_colour(self, colour: str) -> None:
        self._colour = colour
        swatch = QPixmap(_SWATCH)
        swatch.fill(QColor(colour))
        self._colour_button.setIcon(QIcon(swatch))
        self._colour_button.setIconSize(_SWATCH)
        self._colour_button.setText(colour)
        self._colour_button.setAccessibleName(self.tr("Colour {colour}").format(colour=colour))

    def _show_logo(self) -> None:
        logo = self._old.logo
        self._remove.setVisible(logo is not None)
        text = f"{logo.width} × {logo.height}, {size_text(logo.size)}" if logo is not None else ""
        self._about_logo.setText(text)

    def _say(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    # How it looks

    @Slot()
    def _on_changed(self) -> None:
        self._soon.start()

    @Slot()
    def _on_look(self) -> None:
        self._soon.stop()
        if self._looking is not None:
            self._looking.cancel()
        company_id, look = self._workplace.session.company_id, self._patch()
        self._looking = self._workplace.ask(
            lambda gateway: gateway.preview_look(company_id, look), self._on_looked, self._on_failed, self
        )

    def _on_looked(self, shown: MailLookShown) -> None:
        self._looking = None
        self._looked.show_html(shown.html)
        text = self.tr("On examples. The look makes a mail {size} larger.")
        self._size.setText(text.format(size=size_text(shown.size)))

    def _on_failed(self, error: ConnectError) -> None:
        self._looking = None
        self._say(said(error.sentence))

    # Colour and logo

    @Slot()
    def _on_colour(self) -> None:
        dialog = QColorDialog(QColor(self._colour), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.colorSelected.connect(self._on_colour_chosen)
        dialog.open()

    @Slot(QColor)
    def _on_colour_chosen(self, colour: QColor) -> None:
        self._show_colour(colour.name())
        self._on_changed()

    @Slot()
    def _on_logo(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a logo"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Pictures ({endings})").format(endings="*.png *.jpg *.jpeg *.gif *.webp *.bmp"))
        dialog.fileSelected.connect(self.take_logo)
        dialog.open()

    @Slot(str)
    def take_logo(self, path: str) -> None:
        """Give the gateway a picture to keep as the logo."""
        company_id = self._workplace.session.company_id
        self._store(lambda gateway: gateway.set_logo(company_id, Path(path)))

    @Slot()
    def _on_remove(self) -> None:
        company_id = self._workplace.session.company_id
        self._store(lambda gateway: gateway.remove_logo(company_id))

    def _store(self, call: Callable[[Gateway], Versioned[Settings]]) -> None:
        self._say("")
        self._workplace.ask(call, self._on_stored, self._on_failed, self)

    def _on_stored(self, stored: Versioned[Settings]) -> None:
        """Show the new logo; colour and signature stay as they are typed."""
        self._old = self._old.model_copy(update={"logo": stored.value.look.logo})
        self._show_logo()
        self._on_look()
        self.stored.emit(stored)
