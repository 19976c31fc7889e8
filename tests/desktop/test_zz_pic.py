from PySide6.QtCore import Qt
from tests.desktop.invoice_files import BY_MAIL
from tests.desktop.windows import keys_of, upload, wait_until


def test_pic(desktop, tmp_path, qtbot):
    for f in range(4):
        upload(desktop, qtbot, tmp_path, *((f"Q{f}-{n}", BY_MAIL) for n in range(f + 1)))
    panes = desktop.window.views.waiting.panes
    desktop.window.resize(1366, 768)
    panes.files.table.horizontalHeader().setSortIndicator(1, Qt.SortOrder.DescendingOrder)
    qtbot.wait(800)
    desktop.window.grab().save("/tmp/whole/win.png")
