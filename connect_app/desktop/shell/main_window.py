"""The main window: where one can go, the list in the middle, preview and details beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QToolBar, QVBoxLayout, QWidget

from connect_app.desktop.shell.actions import Actions
from connect_app.desktop.shell.elsewhere import Elsewhere
from connect_app.desktop.shell.navigation import NavigationTree
from connect_app.desktop.shell.places import Place
from connect_app.desktop.shell.practice_frame import PracticeFrame
from connect_app.desktop.shell.status import StatusLine
from connect_app.desktop.shell.view_stack import ViewStack
from connect_app.desktop.shell.window_layout import keep_layout, restore_geometry, restore_splitter
from connect_app.desktop.widgets.dropped import dropped_paths
from connect_app.desktop.widgets.notices import NoticeBoard
from connect_app.desktop.widgets.search_field import SearchField

if TYPE_CHECKING:
    from connect_app.desktop.background.workplace import Workplace
    from connect_app.desktop.shell.side import SidePane
    from connect_app.desktop.style.icon_loading import Icons


class MainWindow(QMainWindow):
    """The frame. What its commands do is joined to it by `WindowWork`, after the first paint.

    ``painted``: the window was painted for the first time. ``files_dropped`` (list of paths): on the window, to be
    uploaded. ``closing`` (the QCloseEvent, which may be ignored).
    """

    painted = Signal()
    files_dropped = Signal(object)
    closing = Signal(object)

    def __init__(self, workplace: Workplace, icons: Icons) -> None:
        super().__init__()
        self._workplace = workplace
        self._is_painted = False
        practice = workplace.session.practice
        joined = workplace.session.joined
        title = self.tr("Connect – Practice mode") if practice else self.tr("Connect")
        self.setWindowTitle(title if joined is None else f"{title} – {joined.host}")
        self.setAcceptDrops(True)
        self.actions_ = Actions(self, icons, practice=practice)
        self.tree = NavigationTree(icons, self)
        self.views = ViewStack(workplace, icons, self)
        self.elsewhere = Elsewhere(workplace, icons, self)
        self.notices = NoticeBoard(icons, self)
        self.side: SidePane | None = None
        self.status = StatusLine(workplace.session, self)
        self.frame = PracticeFrame(
            self._build_content(), practice=practice, is_elsewhere=joined is not None, parent=self
        )
        self.setCentralWidget(self.frame)
        self.setStatusBar(self.status)
        self.search = self._build_toolbar()
        self.actions_.fill_menus()
        self.tree.place_chosen.connect(self.views.go_to)
        restore_geometry(self, workplace.preferences)
        restore_splitter(self.columns, "columns", workplace.preferences)

    def _build_content(self) -> QWidget:
        content = QWidget(self)
        self.columns = QSplitter(Qt.Orientation.Horizontal, content)
        self.columns.setChildrenCollapsible(False)
        middle = QWidget(self.columns)
        in_the_middle = QVBoxLayout(middle)
        in_the_middle.setContentsMargins(0, 0, 0, 0)
        in_the_middle.setSpacing(0)
        in_the_middle.addWidget(self.elsewhere)
        in_the_middle.addWidget(self.views, 1)
        self._side_place = QWidget(self.columns)
        self._side_place.setMinimumWidth(240)
        self._side_layout = QVBoxLayout(self._side_place)
        self._side_layout.setContentsMargins(0, 0, 0, 0)
        for part in (self.tree, middle, self._side_place):
            self.columns.addWidget(part)
        self.tree.setMinimumWidth(self.tree.width_needed())
        for position in (1, 2):  # a big screen gives room to the page, not to empty columns
            self.columns.setStretchFactor(position, 1)
        self.columns.setSizes([228, 800, 310])
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.columns, 1)
        layout.addWidget(self.notices)
        self._foot = layout
        return content

    def _build_toolbar(self) -> SearchField:
        bar = QToolBar(self.tr("Everyday commands"), self)
        bar.setObjectName("everyday")
        bar.setMovable(False)
        bar.setFloatable(False)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar.setIconSize(QSize(20, 20))
        search = self.actions_.fill_toolbar(bar)
        self.addToolBar(bar)
        return search

    def fill_side(self, side: SidePane) -> None:
        """Put preview and details into their place."""
        self.side = side
        self._side_layout.addWidget(side)
        restore_splitter(side.splitter, "side", self._workplace.preferences)

    def add_to_foot(self, widget: QWidget) -> None:
        """Put a bar above the status line."""
        self._foot.addWidget(widget)

    def show_side(self, *, is_shown: bool) -> None:
        """Show or hide preview and details."""
        self._side_place.setVisible(is_shown)

    def go_to(self, place: Place) -> None:
        """Show a view, and mark it in the tree."""
        self.tree.go_to(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say that the window is there."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Say which files were dropped."""
        paths = dropped_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the layout, and let others object."""
        splitters = {"columns": self.columns}
        if self.side is not None:
            splitters["side"] = self.side.splitter
        keep_layout(self, splitters, self._workplace.preferences)
        self.closing.emit(event)

    @Slot()
    def focus_search(self) -> None:
        """Put the keyboard into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
