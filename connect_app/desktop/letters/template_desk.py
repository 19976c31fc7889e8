"""What the window of the templates asks the gateway, and what comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from connect_app.domain.errors import ConnectError

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.contract.messages import Template, TemplatePreview, TemplateVariable
    from connect_app.desktop.background.tasks import Task
    from connect_app.desktop.background.workplace import Workplace


class TemplateDesk(QObject):
    """Calls in the background; every answer is a signal in the GUI thread.

    ``loaded`` (templates, variables). ``looked`` (TemplatePreview). ``unsound`` (ConnectError): the text cannot be
    filled in. ``saved`` (Template), ``was_reset`` (Template). ``overtaken`` (Template): somebody else changed it, so
    nothing was saved; this is how it stands now. ``failed`` (ConnectError): nothing was changed. ``back``: the gateway
    answers again.
    """

    loaded = Signal(object, object)
    looked = Signal(object)
    unsound = Signal(object)
    saved = Signal(object)
    was_reset = Signal(object)
    overtaken = Signal(object)
    failed = Signal(object)
    back = Signal()

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._looking: Task[TemplatePreview] | None = None
        self._has_loaded = False
        self.is_writing = False
        workplace.session.connected.connect(self._on_connected)

    @property
    def is_looking(self) -> bool:
        """True while a preview is being made."""
        return self._looking is not None

    def load(self) -> None:
        """Ask for all templates and variables."""
        company_id = self._workplace.session.company_id

        def load(gateway: Gateway) -> tuple[list[Template], list[TemplateVariable]]:
            return gateway.templates(company_id), gateway.template_variables(company_id)

        def show(found: tuple[list[Template], list[TemplateVariable]]) -> None:
            self._has_loaded = True
            self.loaded.emit(*found)

        self._workplace.ask(load, show, self.failed.emit, self)

    def drop_look(self) -> None:
        """Forget the preview that is being made: the text is another now."""
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None

    def look(self, template: Template, subject: str, body: str, invoice_id: str | None) -> None:
        """Fill the text in, on an invoice or on examples; an answer to an older question is dropped."""
        self.drop_look()
        company_id = self._workplace.session.company_id

        def preview(gateway: Gateway) -> TemplatePreview:
            from connect_app.contract.messages import TemplatePreviewRequest

            wanted = TemplatePreviewRequest(invoice_id=invoice_id, subject=subject, body=body)
            return gateway.preview_template(company_id, template.id, wanted)

        self._looking = self._workplace.ask(preview, self._on_looked, self._on_unsound, self)

    def save(self, template: Template, subject: str, body: str) -> None:
        """Keep these texts, unless somebody else has changed the template since."""
        company_id = self._workplace.session.company_id

        def save(gateway: Gateway) -> Template:
            from connect_app.contract.messages import TemplatePatch

            patch = TemplatePatch(subject=subject, body=body)
            return gateway.change_template(company_id, template.id, patch, template.version)

        def done(kept: Template) -> None:
            self.is_writing = False
            self.saved.emit(kept)

        self.is_writing = True
        self._workplace.ask(save, done, lambda error: self._on_refused(template, error), self)

    def reset(self, template: Template) -> None:
        """Bring the program's text back, unless somebody else has changed the template since."""
        company_id = self._workplace.session.company_id

        def reset(gateway: Gateway) -> Template:
            gateway.reset_template(company_id, template.id, template.version)
            return _find(gateway, company_id, template.id)

        def done(now: Template) -> None:
            self.is_writing = False
            self.was_reset.emit(now)

        self.is_writing = True
        self._workplace.ask(reset, done, lambda error: self._on_refused(template, error), self)

    @Slot()
    def _on_connected(self) -> None:
        if self._has_loaded:
            self.back.emit()
        else:
            self.load()

    def _on_looked(self, preview: TemplatePreview) -> None:
        self._looking = None
        self.looked.emit(preview)

    def _on_unsound(self, error: ConnectError) -> None:
        self._looking = None
        self.unsound.emit(error)

    def _on_refused(self, template: Template, error: ConnectError) -> None:
        from connect_app.client.refusals import ChangedMeanwhile

        self.is_writing = False
        if not isinstance(error, ChangedMeanwhile):
            self.failed.emit(error)
            return
        company_id = self._workplace.session.company_id
        self._workplace.ask(
            lambda gateway: _find(gateway, company_id, template.id), self.overtaken.emit, self.failed.emit, self
        )


def _find(gateway: Gateway, company_id: str, template_id: str) -> Template:
    return next(one for one in gateway.templates(company_id) if one.id == template_id)
