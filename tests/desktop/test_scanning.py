"""*Scan onto the invoice*, with SANE's test device or a program that does as if."""

import shutil
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from connect_app.client import scanning
from connect_app.client.scanning import WIA, Scanner
from connect_app.desktop.attachments.add_attachment import AddAttachmentDialog
from connect_app.desktop.attachments.scan_dialog import ScanDialog
from connect_app.desktop.background.workplace import Workplace
from connect_app.desktop.main import Desktop
from tests.desktop.invoice_files import BY_MAIL
from tests.desktop.windows import click_row, opened, upload, wait_until


def stand_in(folder: Path) -> str:
    """Return a program that has one scanner with a white page in it, for where there is no SANE."""
    Image.new("L", (2480, 3508), 255).save(folder / "page.jpeg", dpi=(300, 300))
    program = folder / "scanimage"
    script = [
        "#!/bin/sh",
        'case "$*" in',
        "*device-list*) printf 'test:0\\tNoname frontend-tester\\n';;",
        "*--help*) echo '    --source Flatbed|ADF [Flatbed]';;",
        f"*--batch=*) for word; do case $word in --batch=*) cp {folder}/page.jpeg",
    ]
    script[-1] += ' "$(echo "${word#--batch=}" | sed s/%d/1/)";; esac; done;;'
    program.write_text("\n".join([*script, "esac", ""]))
    program.chmod(0o755)
    return str(program)


@pytest.fixture(autouse=True)
def scanner(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Scanner:
    """SANE's test device, which `scanimage` knows but does not list."""
    device = Scanner("test:0", "Noname frontend-tester")
    if shutil.which("scanimage") is None:
        program = stand_in(tmp_path)
        monkeypatch.setattr(scanning, "scan_program", lambda: program)
    monkeypatch.setattr("connect_app.desktop.attachments.scan_dialog.scanners", lambda check: [device])
    return device


def test_a_scan_lies_in_the_window_for_attachments(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    panes = desktop.window.views.waiting.panes
    _, (invoice,) = upload(desktop, qtbot, tmp_path, ("SCAN-1", BY_MAIL))
    click_row(qtbot, panes.invoices.table, invoice.id)
    wait_until(qtbot, desktop.window.actions_.scan.isEnabled)
    desktop.window.actions_.scan.trigger()
    dialog = opened(qtbot, ScanDialog)
    wait_until(qtbot, dialog.scan_button.isEnabled)
    assert (dialog.scanner.currentText(), dialog.told.text()) == ("Noname frontend-tester", "")
    qtbot.mouseClick(dialog.scan_button, Qt.MouseButton.LeftButton)
    attaching = opened(qtbot, AddAttachmentDialog)
    wait_until(qtbot, lambda: [file.filename[-4:] for file in attaching.files.files] == [".pdf"])
    (file,) = attaching.files.files
    wait_until(qtbot, lambda: file.facts is not None)
    assert file.facts is not None
    assert (file.facts.pages, file.facts.media_type) == (1, "application/pdf")
    attaching.reject()


def test_a_scan_that_is_given_up_ends_its_program(
    workplace: Workplace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    program, pid = tmp_path / "slow", tmp_path / "pid"
    program.write_text(f"#!/bin/sh\necho $$ > {pid}.new; mv {pid}.new {pid}; exec sleep 600\n")
    program.chmod(0o755)
    monkeypatch.setattr(scanning, "scan_program", lambda: str(program))
    dialog = ScanDialog(workplace, "Scan")
    qtbot.addWidget(dialog)
    wait_until(qtbot, dialog.scan_button.isEnabled)
    dialog.scan_button.click()
    assert not dialog.scan_button.isEnabled()
    wait_until(qtbot, pid.exists)
    dialog.reject()
    wait_until(qtbot, lambda: not Path(f"/proc/{int(pid.read_text())}").exists())


def test_what_nobody_has_tried_is_said_to_be_so(
    workplace: Workplace, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("connect_app.desktop.attachments.scan_dialog.scanners", lambda check: [Scanner(WIA, "Windows")])
    dialog = ScanDialog(workplace, "Scan")
    qtbot.addWidget(dialog)
    wait_until(qtbot, dialog.scan_button.isEnabled)
    assert "has not been tried" in dialog.told.text()
