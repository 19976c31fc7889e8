"""*Message templates…*: the words of the mails, by kind and language, read for a real invoice as they are written."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QSplitter, QVBoxLayout, QWidget

from connect_app.desktop.letters.template_desk import TemplateDesk
from connect_app.desktop.letters.template_editor import TemplateEditor
from connect_app.desktop.letters.template_foot import TemplateFoot
from connect_app.desktop.letters.template_list import TemplateList
from connect_app.desktop.letters.template_preview import TemplatePreviewPane
from connect_app.desktop.text.sentences import said
from connect_app.desktop.widgets.question import ask
from connect_app.desktop.widgets.room import resize_within_screen
from connect_app.domain.web_addresses import host_of, is_local, link_not_public

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from connect_app.contract.messages import Template, TemplatePreview, TemplateVariable
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.errors import ConnectError

_LINK = re.compile(r"\{[{%][^{}]*\blink\b[^{}]*[%}]\}")
LOOK_MS = 300
"""The preview follows once nothing has been typed for so long."""


class _Undo(NamedTuple):
    """What *Back to the program's text* took away: what was stored, and what stood in the editor."""

    stored: Template
    subject: str
    body: str


class TemplatesDialog(QDialog):
    """List, editor and preview side by side. Only *Save* keeps what is written; else it is asked about."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._desk = TemplateDesk(workplace, self)
        self._template: Template | None = None
        self._is_sound = False
        self._undo: _Undo | None = None
        self._soon = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._build()
        self._join()
        self._update()
        self._desk.load()

    @property
    def is_settled(self) -> bool:
        """True while the preview shows what stands in the editor."""
        return self._template is not None and not self._soon.isActive() and not self._desk.is_looking

    @property
    def is_changed(self) -> bool:
        """True while something is written that was not saved."""
        known = self._template
        return known is not None and (self._editor.subject, self._editor.body) != (known.subject, known.body)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Message templates"))
        resize_within_screen(self, 1200, 660)
        self._list = TemplateList(self)
        self._editor = TemplateEditor(self)
        self._preview = TemplatePreviewPane(self._workplace, self)
        columns = QSplitter(Qt.Orientation.Horizontal, self)
        columns.setChildrenCollapsible(False)
        columns.setHandleWidth(14)
        for widget in (self._list, self._editor, self._preview):
            columns.addWidget(widget)
        columns.setSizes([230, 510, 430])
        self._foot = TemplateFoot(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(10)
        layout.addWidget(columns, 1)
        layout.addWidget(self._foot)

    def _join(self) -> None:
        self._foot.reset_wanted.connect(self._on_reset)
        self._foot.undo_wanted.connect(self._on_undo)
        self._foot.save_wanted.connect(self._on_save)
        self._foot.close_wanted.connect(self.reject)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self).activated.connect(self._on_save)
        self._list.chosen.connect(self._on_chosen)
        self._editor.changed.connect(self._on_changed)
        self._preview.invoice_chosen.connect(self._on_look)
        self._soon.timeout.connect(self._on_look)
        self._desk.loaded.connect(self._on_loaded)
        self._desk.looked.connect(self._on_looked)
        self._desk.unsound.connect(self._on_failed)
        self._desk.unsound.connect(self._preview.show_none)
        self._desk.saved.connect(self._on_saved)
        self._desk.was_reset.connect(self._on_was_reset)
        self._desk.overtaken.connect(self._on_overtaken)
        self._desk.failed.connect(self._on_failed)
        self._desk.back.connect(self._on_changed)

    def _update(self) -> None:
        known = self._template
        may_write = known is not None and self._workplace.session.role != "reader" and not self._desk.is_writing
        self._editor.set_writable(is_writable=may_write)
        self._foot.show_state(
            may_reset=may_write and known is not None and (not known.is_default or self.is_changed),
            may_undo=may_write,
            has_undo=self._undo is not None,
            may_save=may_write and self.is_changed and self._is_sound and self.is_settled,
        )

    # Which template

    @Slot(object, object)
    def _on_loaded(self, templates: Sequence[Template], variables: Sequence[TemplateVariable]) -> None:
        self._editor.show_variables(variables)
        self._list.show_templates(templates)
        settings = self._workplace.session.settings
        self._show(self._list.template("customer_notification", settings.default_language if settings else "en"))

    @Slot(object)
    def _on_chosen(self, template: Template) -> None:
        """Show another template; what was written in the one before is asked about first."""
        known = self._template
        if known is None or template.id == known.id:
            return
        if self.is_changed:
            self._list.choose(known)
            self._ask_about_changes(lambda: self._show(template))
        else:
            self._show(template)

    def _show(self, template: Template) -> None:
        self._template = template
        self._undo = None
        self._foot.say("")
        self._list.choose(template)
        self._editor.show_template(template)
        settings = self._workplace.session.settings
        has_look = settings is not None and settings.look.enabled and template.kind == "customer_notification"
        self._editor.offer_marks(has_look=has_look)
        self._on_look()

    def _ask_about_changes(self, go_on: Callable[[], None]) -> None:
        text = self.tr("Throw away what you wrote?")
        advice = self.tr("The template stays as it was saved last.")
        ask(self, text, advice, self.tr("Throw away")).accepted.connect(go_on)

    # How it reads

    @Slot()
    def _on_changed(self) -> None:
        self._is_sound = False
        self._desk.drop_look()
        self._soon.start()
        self._foot.say("")
        self._update()

    @Slot()
    def _on_look(self) -> None:
        self._soon.stop()
        if self._template is not None and not self._editor.problem:
            subject, body = self._editor.subject, self._editor.body
            self._desk.look(self._template, subject, body, self._preview.invoice_id)
        self._update()

    @Slot(object)
    def _on_looked(self, preview: TemplatePreview) -> None:
        self._is_sound = True
        self._preview.show_preview(preview)
        self._editor.show_faults(())
        self._foot.show_hint(self._about_link())
        self._update()

    def _about_link(self) -> str:
        """Say what is amiss with the link in a text to customers, where the company has a page for them at all."""
        settings = self._workplace.session.settings
        url = (settings.public_url if settings is not None else None) or ""
        if not url or self._template is None or self._template.kind != "customer_notification":
            return ""
        if _LINK.search(self._editor.body) is None:
            return self.tr("The text does not hold {{ link }}. A message without the PDF gets the link at its end.")
        return said(link_not_public(host_of(url))) if is_local(url) else ""

    # What is kept

    @Slot()
    def _on_save(self) -> None:
        if self._foot.may_save and self._template is not None:
            self._foot.say(self.tr("Being saved…"))
            self._desk.save(self._template, self._editor.subject, self._editor.body)
            self._update()

    @Slot(object)
    def _on_saved(self, template: Template) -> None:
        undone, self._undo = self._undo, None
        self._take(template)
        if undone is not None:
            self._editor.write(undone.subject, undone.body)
        self._foot.say(self.tr("Saved."))
        self._update()

    def _take(self, template: Template) -> None:
        """Note how the template stands at the gateway; the editor stays as it is."""
        self._template = template
        self._list.replace(template)

    @Slot()
    def _on_reset(self) -> None:
        known = self._template
        if known is None:
            return
        self._undo = _Undo(known, self._editor.subject, self._editor.body)
        if known.is_default:  # only what was written here is to go
            self._on_was_reset(known)
        else:
            self._desk.reset(known)
            self._update()

    @Slot(object)
    def _on_was_reset(self, template: Template) -> None:
        self._take(template)
        self._editor.show_template(template)
        self._foot.say(self.tr("This is the program's text again."))
        self._on_look()

    @Slot()
    def _on_undo(self) -> None:
        """Bring back what was stored, if it was the company's own, and what stood in the editor."""
        undo, known = self._undo, self._template
        if undo is None or known is None:
            return
        if undo.stored.is_default:
            self._undo = None
            self._editor.write(undo.subject, undo.body)
        else:
            self._desk.save(known, undo.stored.subject, undo.stored.body)
        self._update()

    @Slot(object)
    def _on_overtaken(self, template: Template) -> None:
        self._undo = None
        self._take(template)
        sentence = self.tr(
            "Somebody else changed this template meanwhile. Your words still stand here; "
            "Save puts them in place of theirs."
        )
        self._foot.say("", sentence)
        self._on_look()

    @Slot(object)
    def _on_failed(self, error: ConnectError) -> None:
        faults = getattr(error, "errors", ())
        self._editor.show_faults(faults)
        self._foot.say("", "" if faults else said(error.sentence))
        self._update()

    def reject(self) -> None:
        """Close; what is written and not saved is asked about first."""
        if self.is_changed:
            self._ask_about_changes(lambda: self.done(QDialog.DialogCode.Rejected))
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Do what Escape does."""
        self.reject()
        event.setAccepted(not self.isVisible())
