"""All templates: by kind and language, with whose words they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from connect_app.desktop.text.wording import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from connect_app.contract.messages import Template

_KINDS = {
    "customer_notification": QT_TRANSLATE_NOOP("TemplateKind", "Message to the customer"),
    "bounce_reminder": QT_TRANSLATE_NOOP("TemplateKind", "Notice of mail that came back"),
}
_ID = Qt.ItemDataRole.UserRole


class TemplateList(QTreeWidget):
    """``chosen`` (Template): another one is to be shown."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._templates: dict[str, Template] = {}
        self._items: dict[str, QTreeWidgetItem] = {}
        self.setAccessibleName(self.tr("Message templates"))
        self.setHeaderLabels([self.tr("Language"), self.tr("Words")])
        self.setColumnWidth(0, 120)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.currentItemChanged.connect(self._on_current_changed)

    def show_templates(self, templates: Iterable[Template]) -> None:
        """Show these, each kind under a heading, the languages in the order of the settings."""
        self._templates = {one.id: one for one in templates}
        self.blockSignals(True)
        self.clear()
        for kind, name in _KINDS.items():
            heading = QTreeWidgetItem([QCoreApplication.translate("TemplateKind", str(name))])
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.addTopLevelItem(heading)
            heading.setFirstColumnSpanned(True)
            heading.setExpanded(True)
            for code, _ in LANGUAGES:
                for template in self._templates.values():
                    if (template.kind, template.language) == (kind, code):
                        self._add(heading, template)
        self.blockSignals(False)

    def template(self, kind: str, language: str) -> Template:
        """Return one of them; StopIteration if there is none."""
        return next(one for one in self._templates.values() if (one.kind, one.language) == (kind, language))

    def choose(self, template: Template) -> None:
        """Put the cursor on a template; nobody is told."""
        self.blockSignals(True)
        self.setCurrentItem(self._items[template.id])
        self.blockSignals(False)

    def replace(self, template: Template) -> None:
        """Show a template as it stands now."""
        self._templates[template.id] = template
        self._items[template.id].setText(1, self._whose(template))

    def _add(self, heading: QTreeWidgetItem, template: Template) -> None:
        item = QTreeWidgetItem(heading, [dict(LANGUAGES)[template.language], self._whose(template)])
        item.setData(0, _ID, template.id)
        self._items[template.id] = item

    def _whose(self, template: Template) -> str:
        return self.tr("the program's") if template.is_default else self.tr("your own")

    @Slot(QTreeWidgetItem)
    def _on_current_changed(self, item: QTreeWidgetItem | None) -> None:
        template = self._templates.get(item.data(0, _ID)) if item is not None else None
        if template is not None:
            self.chosen.emit(template)
