"""Which text the mails of this send take: by language the company's template, one that is kept, or one typed now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from connect_app.desktop.bulk.draft import folded
from connect_app.desktop.bulk.lines import ChosenText
from connect_app.desktop.letters.template_desk import TemplateDesk
from connect_app.desktop.letters.template_editor import TemplateEditor
from connect_app.desktop.letters.template_preview import TYPING_MS, TemplatePreviewPane
from connect_app.desktop.text.figures import number_text
from connect_app.desktop.text.sentences import said
from connect_app.desktop.text.wording import LANGUAGES
from connect_app.desktop.widgets.room import resize_within_screen

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.contract.messages import SavedText, Template, TemplatePreview, TemplateVariable
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.bulk.lines import Line
    from connect_app.domain.errors import ConnectError

_TEXT = Qt.ItemDataRole.UserRole


class TextsDialog(QDialog):
    """``chosen`` (texts by language): these are to be taken; a language that is not among them has its template.

    ``lines``: the invoices of the send, on which the texts are read.
    """

    chosen = Signal(object)

    def __init__(
        self, workplace: Workplace, lines: Sequence[Line], texts: Mapping[str, ChosenText], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Texts for this send"))
        self._workplace = workplace
        self._lines = tuple(line for line in lines if line.has_letter)
        self._texts = dict(texts)
        self._templates: dict[str, Template] = {}
        self._saved: list[SavedText] = []
        self._desk = TemplateDesk(workplace, self)
        self._soon = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._soon.timeout.connect(self._on_look)
        self._build()
        self._join()
        self._desk.load()

    @property
    def language(self) -> str:
        """The language whose text is shown."""
        return str(self.languages.currentData())

    def _build(self) -> None:
        resize_within_screen(self, 1240, 640)
        self.languages = QComboBox(self)
        known = dict(LANGUAGES)
        counts = {code: sum(line.language == code for line in self._lines) for code in known}
        for code in sorted((one for one in known if counts[one]), key=lambda one: -counts[one]):
            self.languages.addItem(f"{known[code]} · {number_text(counts[code])}", code)
        self.search = QLineEdit(self, clearButtonEnabled=True)
        self.search.setPlaceholderText(self.tr("Search a text"))
        self.search.setAccessibleName(self.tr("Search a text"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Texts"))
        self.keep = QPushButton(self.tr("&Keep as…"), self)
        self.remove = QPushButton(self.tr("&Delete this text"), self)
        left = QWidget(self)
        left.setMinimumWidth(200)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        label = QLabel(self.tr("&Language of the mails"), left)
        label.setBuddy(self.languages)
        for widget in (label, self.languages, self.search, self.list, self.keep, self.remove):
            column.addWidget(widget, 1 if widget is self.list else 0)
        self.editor = TemplateEditor(self)
        self.preview = TemplatePreviewPane(self._workplace, self, ())
        parts = QSplitter(Qt.Orientation.Horizontal, self)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(14)
        for part in (left, self.editor, self.preview):
            parts.addWidget(part)
        parts.setSizes([230, 560, 400])
        self.said = QLabel(self, wordWrap=True)
        buttons = QDialogButtonBox(self)
        self.take = buttons.addButton(self.tr("&Take for this send"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.back = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        for button in (self.keep, self.remove, self.back):
            button.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        foot.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.addWidget(parts, 1)
        layout.addLayout(foot)
        self.take.clicked.connect(self._on_take)
        self.back.clicked.connect(self.reject)

    def _join(self) -> None:
        self.languages.currentIndexChanged.connect(self._on_language)
        self.search.textChanged.connect(self._on_search)
        self.list.currentItemChanged.connect(self._on_item)
        self.keep.clicked.connect(self._on_keep)
        self.remove.clicked.connect(self._on_remove)
        self.editor.changed.connect(self._on_typed)
        self.preview.invoice_chosen.connect(self._on_look)
        self._desk.loaded.connect(self._on_loaded)
        self._desk.looked.connect(self._on_looked)
        self._desk.unsound.connect(self._on_unsound)
        self._desk.failed.connect(self._on_failed)

    # What there is

    @Slot(object, object)
    def _on_loaded(self, templates: Sequence[Template], variables: Sequence[TemplateVariable]) -> None:
        self._templates = {one.language: one for one in templates if one.kind == "customer_notification"}
        self.editor.show_variables(variables)
        self._ask_saved()

    def _ask_saved(self) -> None:
        company_id = self._workplace.session.company_id

        def show(found: list[SavedText]) -> None:
            self._saved = found
            self._on_language()

        self._workplace.ask(lambda gateway: gateway.saved_texts(company_id), show, self._on_failed, self)

    @Slot()
    def _on_language(self) -> None:
        """Show the texts of a language, the one that this send takes chosen."""
        if self.language not in self._templates:
            return
        now = self._texts.get(self.language)
        self.list.blockSignals(True)
        self.list.clear()
        self._add(self.tr("The company's template"), None)
        for one in self._saved:
            if one.language == self.language:
                self._add(one.name, ChosenText(one.name, one.subject, one.body))
        if now is not None and self._row_of(now) < 0:
            self._add(self.tr("Only for this send"), now)
        self.list.setCurrentRow(max(0, self._row_of(now)))
        self.list.blockSignals(False)
        lines = [line for line in self._lines if line.language == self.language]
        self.preview.offer([(f"{line.number}  ·  {line.customer}", line.id) for line in lines])
        self._on_search()
        self._show_chosen()

    def _add(self, name: str, text: ChosenText | None) -> None:
        item = QListWidgetItem(name, self.list)
        item.setData(_TEXT, text)

    def _row_of(self, text: ChosenText | None) -> int:
        return next((row for row in range(self.list.count()) if self.list.item(row).data(_TEXT) == text), -1)

    @Slot()
    def _on_search(self) -> None:
        """Leave those in sight whose name or words hold what was typed."""
        wanted = folded(self.search.text()).split()
        for row in range(self.list.count()):
            item = self.list.item(row)
            text: ChosenText | None = item.data(_TEXT)
            words = folded(f"{item.text()} {text.subject} {text.body}" if text else item.text())
            item.setHidden(not all(word in words for word in wanted))

    # What is taken

    @Slot()
    def _on_item(self) -> None:
        item = self.list.currentItem()
        if item is None:
            return
        text: ChosenText | None = item.data(_TEXT)
        if text is None:
            self._texts.pop(self.language, None)
        else:
            self._texts[self.language] = text
        self._show_chosen()

    def _show_chosen(self) -> None:
        template, text = self._templates[self.language], self._texts.get(self.language)
        if text is not None:
            template = template.model_copy(update={"subject": text.subject, "body": text.body})
        self.editor.show_template(template)
        self._update()
        self._on_look()

    @Slot()
    def _on_typed(self) -> None:
        """What is typed is for this send only, until it is kept under a name."""
        own = ChosenText("", self.editor.subject, self.editor.body)
        if self.language not in self._templates:
            return
        self._texts[self.language] = own
        self.list.blockSignals(True)
        last = self.list.item(self.list.count() - 1)
        known: ChosenText | None = last.data(_TEXT)
        if known is None or known.name:
            self._add(self.tr("Only for this send"), own)
        else:
            last.setData(_TEXT, own)
        self.list.setCurrentRow(self.list.count() - 1)
        self.list.blockSignals(False)
        self._desk.drop_look()
        self._soon.start()
        self._update()

    def _update(self) -> None:
        text = self._texts.get(self.language)
        may_keep = self._workplace.session.role != "reader"
        self.keep.setEnabled(may_keep and not self.editor.problem)
        self.remove.setEnabled(may_keep and text is not None and bool(text.name))
        self.take.setEnabled(not self.editor.problem)

    @Slot()
    def _on_take(self) -> None:
        self.chosen.emit(dict(self._texts))
        self.accept()

    # What is kept

    @Slot()
    def _on_keep(self) -> None:
        name = QInputDialog(self)
        name.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name.setWindowTitle(self.tr("Keep the text"))
        name.setLabelText(self.tr("Name of the text:"))
        text = self._texts.get(self.language)
        name.setTextValue(text.name if text is not None else "")
        name.textValueSelected.connect(self._on_named)
        name.open()

    @Slot(str)
    def _on_named(self, name: str) -> None:
        from connect_app.contract.messages import SavedTextPut

        name, company_id = name.strip(), self._workplace.session.company_id
        if not name:
            return
        same = next((one.id for one in self._saved if (one.language, one.name) == (self.language, name)), None)
        language = self._templates[self.language].language
        put = SavedTextPut(language=language, name=name[:100], subject=self.editor.subject, body=self.editor.body)

        def done(kept: SavedText) -> None:
            self._texts[kept.language] = ChosenText(kept.name, kept.subject, kept.body)
            self.said.setText(self.tr("Kept as “{name}”.").format(name=kept.name))
            self._ask_saved()

        self._workplace.ask(lambda gateway: gateway.save_text(company_id, put, same), done, self._on_failed, self)

    @Slot()
    def _on_remove(self) -> None:
        text, company_id = self._texts.get(self.language), self._workplace.session.company_id
        known = [one for one in self._saved if text and (one.language, one.name) == (self.language, text.name)]

        def remove(gateway: Gateway) -> None:
            for one in known:
                gateway.remove_text(company_id, one.id)

        def done(_nothing: None) -> None:
            if text is not None:  # the words stay for this send
                self._texts[self.language] = ChosenText("", text.subject, text.body)
            self._ask_saved()

        self._workplace.ask(remove, done, self._on_failed, self)

    # How it reads

    @Slot()
    def _on_look(self) -> None:
        self._soon.stop()
        template = self._templates.get(self.language)
        if template is not None and not self.editor.problem:
            self._desk.look(template, self.editor.subject, self.editor.body, self.preview.invoice_id)

    @Slot(object)
    def _on_looked(self, preview: TemplatePreview) -> None:
        self.preview.show_preview(preview)
        self.editor.show_faults(())

    @Slot(object)
    def _on_unsound(self, error: ConnectError) -> None:
        self.preview.show_none()
        self.editor.show_faults(getattr(error, "errors", ()))
        self.take.setEnabled(False)

    @Slot(object)
    def _on_failed(self, error: ConnectError) -> None:
        self.said.setText(said(error.sentence))
