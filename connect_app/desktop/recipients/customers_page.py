"""*Customers*: whom of the register e-invoices reach, who came and who left, the list and the letters."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QLocale, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFrame,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from connect_app.desktop.recipients.ask_many_dialog import AskManyDialog
from connect_app.desktop.recipients.page_parts import add_title_and_details, table_on
from connect_app.desktop.recipients.watch_words import (
    change_text,
    coverage_text,
    end_text,
    hint_text,
    move_sign,
    network_sign,
    network_text,
    progress_text,
    status_text,
    view_names,
)
from connect_app.desktop.style.icons import icon
from connect_app.desktop.text.figures import instant_text
from connect_app.desktop.text.sentences import said
from connect_app.desktop.widgets.flow import FlowLayout
from connect_app.desktop.widgets.saving import save_for_clerk

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.contract.base import Page
    from connect_app.contract.companies import Settings
    from connect_app.contract.watching import (
        CustomerChange,
        CustomerHistory,
        NetworkCoverage,
        RecipientCheck,
        WatchedCustomer,
        WatchView,
    )
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.domain.errors import ConnectError

_KEY = Qt.ItemDataRole.UserRole
_CHANGES = "changes"
_LOOK_AGAIN_MS = 2000


class CustomersPage(QWidget):
    """Numbers and progress on top, one of several lists, and all that is known of the chosen customer.

    ``ask_wanted`` (address): this customer should be asked to be reachable.
    """

    ask_wanted = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._rows: dict[str, WatchedCustomer | CustomerChange] = {}
        self._cursor: str | None = None
        self._check: RecipientCheck | None = None
        self._asked = 0
        self._ended = ""
        self._chosen = ""
        self._look_again = QTimer(self, singleShot=True, interval=_LOOK_AGAIN_MS)
        self._look_again.timeout.connect(self._ask_coverage)
        self._build()
        self._show_current()
        self._show_rights()
        workplace.session.settings_changed.connect(self._show_rights)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._build_head())
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._build_table())
        splitter.addWidget(self._build_panel())
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([380, 170])
        layout.addWidget(splitter, 1)

    def _build_head(self) -> QWidget:
        head = QFrame(self)
        column = QVBoxLayout(head)
        column.setContentsMargins(16, 12, 16, 8)
        column.setSpacing(8)
        self.coverage = QLabel(head, wordWrap=True)
        self.progress = QProgressBar(head)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress_said = QLabel(head, wordWrap=True)
        column.addWidget(self.coverage)
        column.addWidget(self.progress)
        column.addWidget(self.progress_said)
        row = QWidget(head)
        flow = FlowLayout(8)
        row.setLayout(flow)
        for widget in self._build_controls(row):
            flow.addWidget(widget)
        column.addWidget(row)
        self.progress.hide()
        self.progress_said.hide()
        return head

    def _build_controls(self, row: QWidget) -> list[QWidget]:
        self.list_box = QComboBox(row)
        self.list_box.setAccessibleName(self.tr("Which customers"))
        for key, name in view_names():
            self.list_box.addItem(name, key)
        self.list_box.activated.connect(self._ask_list)
        self.country_box = QComboBox(row)
        self.country_box.setAccessibleName(self.tr("Country"))
        self.country_box.addItem(self.tr("All countries"), "")
        self.country_box.activated.connect(self._ask_list)
        self.check_button = QPushButton(self.tr("&Check all now"), row)
        self.check_button.clicked.connect(self._on_check)
        self.stop_button = QPushButton(self.tr("&Stop"), row)
        self.stop_button.clicked.connect(self._on_stop)
        self.stop_button.hide()
        self.save_button = QPushButton(self.tr("Save the &list…"), row)
        self.save_button.clicked.connect(self._on_save_list)
        self.letters_button = QPushButton(self.tr("Letters to &print…"), row)
        self.letters_button.setToolTip(self.tr("One letter to each customer who cannot be reached, in its language"))
        self.letters_button.clicked.connect(self._on_save_letters)
        self.ask_many_button = QPushButton(self.tr("Ask by &e-mail…"), row)
        self.ask_many_button.setToolTip(
            self.tr("Ask the chosen customers, or all who cannot be reached, for their e-invoice address")
        )
        self.ask_many_button.clicked.connect(self._on_ask_many)
        self.weekly = QCheckBox(self.tr("Every &week"), row)
        self.weekly.setToolTip(self.tr("Look every week who can be reached"))
        self.weekly.clicked.connect(self._on_weekly)
        return [
            *(self.list_box, self.country_box, self.check_button, self.stop_button),
            *(self.save_button, self.letters_button, self.ask_many_button, self.weekly),
        ]

    def _build_table(self) -> QTreeWidget:
        headers = [
            self.tr("Customer no."),
            self.tr("Name"),
            self.tr("E-invoices"),
            self.tr("Since"),
            self.tr("Last looked"),
        ]
        self.table = table_on(self, self.tr("Customers in the network"), headers)
        header = self.table.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate((110, 210, 190, 140, 140)):
            header.resizeSection(column, width)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.table.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.table.currentItemChanged.connect(self._show_current)
        self.table.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        return self.table

    def _build_panel(self) -> QWidget:
        panel = QFrame(self)
        below = QVBoxLayout(panel)
        below.setContentsMargins(16, 10, 16, 12)
        below.setSpacing(6)
        self._title, self._details = add_title_and_details(panel, below)
        row = QWidget(panel)
        flow = FlowLayout(8)
        row.setLayout(flow)
        self.ask_button = QPushButton(self.tr("&Ask for this customer…"), row)
        self.ask_button.clicked.connect(self._on_ask)
        self.one_button = QPushButton(self.tr("Check &this one"), row)
        self.one_button.clicked.connect(self._on_check_one)
        for button in (self.ask_button, self.one_button):
            flow.addWidget(button)
        below.addWidget(row)
        below.addStretch(1)
        return panel

    # What is shown

    def focus_list(self) -> None:
        """Put the keyboard into the list."""
        (self.table if self._rows else self.list_box).setFocus()

    def refresh(self) -> None:
        """Ask the gateway for the numbers and the list."""
        self._ask_coverage()
        self._ask_list()

    def follow(self) -> None:
        """Something happened: ask for the numbers. The list stays as it is until a run ends."""
        self._ask_coverage()

    @Slot()
    def _ask_coverage(self) -> None:
        company_id = self._workplace.session.company_id
        self._workplace.ask(lambda gateway: _numbers(gateway, company_id), self._on_coverage, self._on_failed, self)

    def _on_coverage(self, found: tuple[NetworkCoverage, RecipientCheck | None]) -> None:
        known, last = found
        self.coverage.setText(coverage_text(known))
        self._check = known.check
        is_running = known.check is not None
        self.progress.setVisible(is_running)
        self.stop_button.setVisible(is_running and self._may_work)
        self.check_button.setVisible(not is_running and self._may_work)
        self.check_button.setEnabled(known.customers > 0)
        if known.check is not None:
            self.progress.setRange(0, max(1, known.check.of))
            self.progress.setValue(known.check.checked)
            self._say(progress_text(known.check))
            self._look_again.start()
        else:
            self._say(end_text(last) if last is not None else "")
            ended = last.id if last is not None else ""
            if ended != self._ended:
                self._ended = ended
                self._ask_list()
        self._show_countries(known.countries)

    def _say(self, text: str) -> None:
        self.progress_said.setText(text)
        self.progress_said.setVisible(bool(text))

    def _show_countries(self, countries: list[str]) -> None:
        if [self.country_box.itemData(place) for place in range(1, self.country_box.count())] == countries:
            return
        chosen = self.country_box.currentData()
        while self.country_box.count() > 1:
            self.country_box.removeItem(1)
        for code in countries:
            name = QLocale.territoryToString(QLocale.codeToTerritory(code))
            local = QLocale(QLocale().language(), QLocale.codeToTerritory(code)).nativeTerritoryName()
            is_own = QLocale().territory() == QLocale.codeToTerritory(code)
            self.country_box.addItem(f"{code} · {local if is_own and local else name}", code)
        self.country_box.setCurrentIndex(max(0, self.country_box.findData(chosen)))

    @Slot()
    def _ask_list(self) -> None:
        self._asked += 1
        self._cursor = None
        self._ask_page()

    def _ask_page(self) -> None:
        number, cursor, company_id = self._asked, self._cursor, self._workplace.session.company_id
        view, country = self._view, self._country
        if view == _CHANGES:
            self._workplace.ask(
                lambda gateway: (number, gateway.customer_changes(company_id)), self._on_changes, self._on_failed, self
            )
            return
        self._workplace.ask(
            lambda gateway: (
                number,
                cursor is None,
                gateway.watched_customers(company_id, cast("WatchView", view), country, cursor),
            ),
            self._on_page,
            self._on_failed,
            self,
        )

    @property
    def _view(self) -> str:
        return str(self.list_box.currentData())

    @property
    def _country(self) -> str:
        return str(self.country_box.currentData())

    @property
    def _may_work(self) -> bool:
        return self._workplace.session.role != "reader"

    def _on_changes(self, answer: tuple[int, Page[CustomerChange]]) -> None:
        number, page = answer
        if number != self._asked:
            return
        self._begin_list()
        for place, one in enumerate(page.items):
            key = f"{one.customer_id}/{place}"
            self._rows[key] = one
            at = instant_text(one.at)
            row = QTreeWidgetItem([one.customer_number, one.name, change_text(one), at, at])
            row.setIcon(2, icon(*move_sign(one.move), self.palette()))
            row.setData(0, _KEY, key)
            self.table.addTopLevelItem(row)
        self._end_list()

    def _on_page(self, answer: tuple[int, bool, Page[WatchedCustomer]]) -> None:
        number, is_first, page = answer
        if number != self._asked:
            return
        if is_first:
            self._begin_list()
        self._cursor = page.next_cursor
        for one in page.items:
            network = one.network
            times = ("", "") if network is None else (instant_text(network.since), instant_text(network.checked_at))
            row = QTreeWidgetItem([one.customer_number, one.name, network_text(network), *times])
            sign = network_sign(network)
            if sign is not None:
                row.setIcon(2, icon(*sign, self.palette()))
            hint = hint_text(network)
            if hint:
                row.setToolTip(2, hint)
            row.setData(0, _KEY, one.customer_id)
            self._rows[one.customer_id] = one
            self.table.addTopLevelItem(row)
        if is_first:
            self._end_list()

    def _begin_list(self) -> None:
        item = self.table.currentItem()
        self._chosen = str(item.data(0, _KEY)) if item is not None else ""
        self.table.clear()
        self._rows = {}

    def _end_list(self) -> None:
        items = [self.table.topLevelItem(place) for place in range(self.table.topLevelItemCount())]
        chosen = next((one for one in items if one is not None and one.data(0, _KEY) == self._chosen), None)
        self.table.setCurrentItem(chosen or (items[0] if items and items[0] is not None else None))  # type: ignore[arg-type]
        self._show_current()

    @Slot()
    def _on_scrolled(self) -> None:
        bar = self.table.verticalScrollBar()
        if self._cursor is not None and bar.value() >= bar.maximum():
            self._ask_page()
            self._cursor = None  # until its answer says where the next one begins

    @Slot()
    def _show_current(self) -> None:
        one = self._current()
        is_missing = one is not None and self._is_missing(one)
        self.ask_button.setVisible(is_missing and self._may_work)
        self.one_button.setVisible(one is not None and self._may_work)
        if one is None:
            self._title.clear()
            self._details.setText(self._empty_text())
            return
        self._title.setText(" · ".join(filter(None, (one.customer_number, one.name, self._address(one)))))
        self._details.setText("\n".join(self._lines(one)))
        customer_id, company_id = one.customer_id, self._workplace.session.company_id
        self._workplace.ask(
            lambda gateway: (customer_id, gateway.customer_history(company_id, customer_id)),
            self._on_history,
            self._on_failed,
            self,
        )

    def _empty_text(self) -> str:
        if self._view == _CHANGES:
            return self.tr("Nobody has come or left since the first look.")
        return self.tr("There is no such customer.")

    def _current(self) -> WatchedCustomer | CustomerChange | None:
        item = self.table.currentItem()
        return self._rows.get(str(item.data(0, _KEY))) if item is not None else None

    @staticmethod
    def _address(one: WatchedCustomer | CustomerChange) -> str:
        if hasattr(one, "network"):
            return (one.network.address or "") if one.network is not None else ""
        return one.address

    @staticmethod
    def _is_missing(one: WatchedCustomer | CustomerChange) -> bool:
        if hasattr(one, "network"):
            known = one.network
            return known is not None and known.reachability is not None and known.reachability.value != "reachable"
        return one.kind == "invoice" and one.reachability.value != "reachable"

    def _lines(self, one: WatchedCustomer | CustomerChange) -> list[str]:
        network = one.network if hasattr(one, "network") else None
        if network is None:
            return []
        lines = [said(hint.message) for hint in network.hints]
        if network.operator:
            lines.append(self.tr("Operator: {operator}.").format(operator=network.operator))
        return lines

    def _on_history(self, answer: tuple[str, CustomerHistory]) -> None:
        customer_id, history = answer
        one = self._current()
        if one is None or one.customer_id != customer_id:
            return
        lines = [status_text(each) for each in history.items]
        self._details.setText("\n".join([*self._lines(one), *lines]))

    # What is done

    @Slot()
    def _on_check(self) -> None:
        self._begin(None)

    @Slot()
    def _on_check_one(self) -> None:
        one = self._current()
        if one is not None:
            self._begin(one.customer_id)

    def _begin(self, customer_id: str | None) -> None:
        company_id = self._workplace.session.company_id
        self.check_button.setEnabled(False)
        ids = None if customer_id is None else [customer_id]
        self._workplace.ask(
            lambda gateway: gateway.begin_check(company_id, ids), self._on_begun, self._on_not_begun, self
        )

    def _on_begun(self, _check: RecipientCheck) -> None:
        self.refresh()

    def _on_not_begun(self, error: ConnectError) -> None:
        self.check_button.setEnabled(True)
        self._on_failed(error)

    @Slot()
    def _on_stop(self) -> None:
        check, company_id = self._check, self._workplace.session.company_id
        if check is not None:
            self._workplace.ask(
                lambda gateway: gateway.cancel_check(company_id, check.id), self._on_begun, self._on_failed, self
            )

    @Slot(bool)
    def _on_weekly(self, is_on: bool) -> None:
        company_id = self._workplace.session.company_id
        self._workplace.ask(
            lambda gateway: _set_weekly(gateway, company_id, is_on), self._on_weekly_set, self._on_failed, self
        )

    def _on_weekly_set(self, settings: Settings) -> None:
        self.weekly.setChecked(settings.recipient_watch == "weekly")

    @Slot()
    def _show_rights(self) -> None:
        session = self._workplace.session
        if session.settings is not None:
            self.weekly.setChecked(session.settings.recipient_watch == "weekly")
        self.weekly.setEnabled(session.role == "admin")
        self.ask_many_button.setVisible(self._may_work)

    @Slot()
    def _on_ask(self) -> None:
        one = self._current()
        if one is not None:
            self.ask_wanted.emit(self._address(one))

    @Slot()
    def _on_ask_many(self) -> None:
        keys = [str(item.data(0, _KEY)) for item in self.table.selectedItems()]
        chosen = list(dict.fromkeys(self._rows[key].customer_id for key in keys if key in self._rows))
        ids = chosen if len(chosen) > 1 else None
        dialog = AskManyDialog(self._workplace, ids, self._country, self)
        dialog.sent.connect(self._ask_coverage)
        dialog.open()

    @Slot()
    def _on_save_list(self) -> None:
        dialog = self._save_dialog(self.tr("customers in the network"), "xlsx")
        dialog.setNameFilters([self.tr("Excel (*.xlsx)"), self.tr("CSV (*.csv)")])
        dialog.fileSelected.connect(self._on_list_path)
        dialog.open()

    @Slot(str)
    def _on_list_path(self, name: str) -> None:
        path, company_id, country = Path(name), self._workplace.session.company_id, self._country
        view = cast("WatchView", "all" if self._view == _CHANGES else self._view)
        separator = ";" if QLocale().decimalPoint() == "," else ","
        self._workplace.ask(
            lambda gateway: [_save_list(gateway, company_id, path, separator, view, country)],
            self._on_saved,
            self._on_failed,
            self,
        )

    @Slot()
    def _on_save_letters(self) -> None:
        dialog = self._save_dialog(self.tr("letters"), "pdf")
        dialog.fileSelected.connect(self._on_letters_path)
        dialog.open()

    @Slot(str)
    def _on_letters_path(self, name: str) -> None:
        company_id, country = self._workplace.session.company_id, self._country
        call = partial(_save_letters, company_id=company_id, path=Path(name), country=country)
        self._say(self.tr("The letters are being written…"))
        self._workplace.ask(call, self._on_saved, self._on_failed, self)

    def _save_dialog(self, name: str, suffix: str) -> QFileDialog:
        dialog = QFileDialog(self, self.tr("Save as"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(f"{name}.{suffix}")
        return dialog

    def _on_saved(self, paths: list[Path]) -> None:
        self._say(self.tr("Saved as {name}.").format(name=", ".join(path.name for path in paths)))

    def _on_failed(self, error: ConnectError) -> None:
        self._say(said(error.sentence))


def _numbers(gateway: Gateway, company_id: str) -> tuple[NetworkCoverage, RecipientCheck | None]:
    """Return the numbers, and the last run where none is open."""
    known = gateway.network_coverage(company_id)
    last = None if known.check is not None else next(iter(gateway.last_checks(company_id).items), None)
    return known, last


def _set_weekly(gateway: Gateway, company_id: str, is_on: bool) -> Settings:
    from connect_app.contract.companies import SettingsPatch

    patch = SettingsPatch(recipient_watch="weekly" if is_on else "off")
    return gateway.change_settings(company_id, patch, gateway.settings(company_id).etag).value


def _save_list(gateway: Gateway, company_id: str, path: Path, separator: str, view: WatchView, country: str) -> Path:
    table_format = "csv" if path.suffix.lower() == ".csv" else "xlsx"
    return save_for_clerk(path, gateway.network_list(company_id, table_format, separator, view, country))  # type: ignore[arg-type]


def _save_letters(gateway: Gateway, company_id: str, path: Path, country: str) -> list[Path]:
    """Save all letters, in several files where there are many."""
    parts = gateway.network_letters(company_id, country)
    names = [path if not place else path.with_stem(f"{path.stem}-{place + 1}") for place in range(len(parts))]
    return [save_for_clerk(name, part) for name, part in zip(names, parts, strict=True)]
