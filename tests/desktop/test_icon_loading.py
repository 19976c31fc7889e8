"""Icons come after the first paint, and their library is imported where Qt's classes live: in the GUI thread."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

_SCRIPT = """
import sys, threading
from PySide6.QtWidgets import QApplication
from connect_app.desktop.style.icon_loading import IconName, Icons

class Watch:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"qtawesome", "qtpy"}:
            threads.add(threading.current_thread())

threads = set()
sys.meta_path.insert(0, Watch())
application = QApplication([])
icons = Icons()
before = icons.icon(IconName("send")).isNull()
icons.loaded.connect(application.quit)
icons.load()
assert not threads, "imported before there was time for it"
application.exec()
print(before, icons.icon(IconName("send")).isNull(), threads == {threading.main_thread()})
"""


def test_the_library_is_imported_late_and_in_the_gui_thread() -> None:
    done = subprocess.run([sys.executable, "-c", _SCRIPT], cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.stdout.split() == ["True", "False", "True"], done.stderr
