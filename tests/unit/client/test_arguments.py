"""The words after ``connect-app send``."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from connect_app.__main__ import main
from connect_app.headless.arguments import parse_attach

FILES = {
    "timesheet.pdf",
    r"C:\papers\week 11.pdf",
    "C:/papers/week.pdf",
    "odd:name.pdf",
    "odd",
    "a=b.pdf",
    r"\\server\share\x.pdf",
}


@pytest.mark.parametrize(
    ("text", "number", "path", "kind", "note"),
    [
        ("1001=timesheet.pdf", "1001", "timesheet.pdf", "other", None),
        ("1001=timesheet.pdf:Time sheet", "1001", "timesheet.pdf", "time_sheet", None),
        ("1001=timesheet.pdf:time-sheet:week 11", "1001", "timesheet.pdf", "time_sheet", "week 11"),
        ("1001=timesheet.pdf:270:at 10:30: done", "1001", "timesheet.pdf", "delivery_note", "at 10:30: done"),
        ("1001=timesheet.pdf::only a note", "1001", "timesheet.pdf", "other", "only a note"),
        (r"1001=C:\papers\week 11.pdf", "1001", r"C:\papers\week 11.pdf", "other", None),
        (r"1001=C:\papers\week 11.pdf:Time sheet:w 11", "1001", r"C:\papers\week 11.pdf", "time_sheet", "w 11"),
        ("1001=C:/papers/week.pdf:contract", "1001", "C:/papers/week.pdf", "contract", None),
        ("1001=odd:name.pdf:offer", "1001", "odd:name.pdf", "offer", None),
        ("1001=a=b.pdf:offer", "1001", "a=b.pdf", "offer", None),
        (r"1001=\\server\share\x.pdf:offer", "1001", r"\\server\share\x.pdf", "offer", None),
        (" F-2026/1 =timesheet.pdf", "F-2026/1", "timesheet.pdf", "other", None),
    ],
)
def test_what_an_attach_says(text, number, path, kind, note):
    said = parse_attach(text, FILES.__contains__)
    assert (said.number, said.path, said.document_type, said.note) == (number, Path(path), kind, note)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("timesheet.pdf", "is not NUMBER=FILE"),
        ("=timesheet.pdf", "is not NUMBER=FILE"),
        ("1001=", "is not NUMBER=FILE"),
        ("1001=nothing.pdf:Time sheet", "there is no file 'nothing.pdf' (for invoice 1001)"),
        (r"1001=C:\nothing.pdf:Time sheet", r"there is no file 'C:\\nothing.pdf' (for invoice 1001)"),
        ("1001=timesheet.pdf:No such type", "'No such type' is no document type; there are: Other related document"),
    ],
)
def test_what_is_wrong_with_an_attach_is_said(text, sentence):
    with pytest.raises(ValueError, match=re.escape(sentence)):
        parse_attach(text, FILES.__contains__)


@pytest.mark.parametrize(
    "words",
    [
        ["send"],
        ["send", "a.xml", "--gateway", "http://x", "--data", "d"],
        ["gateway"],
        ["gateway", "--data", "d", "--port", "70000"],
        ["gateway", "--data", "d", "--port", "x"],
        ["tour"],
        ["--practice", "--real"],
        ["nonsense"],
    ],
)
def test_a_wrong_command_line_is_exit_code_2(words, capsys):
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2
    assert "usage:" in capsys.readouterr().err


@pytest.mark.parametrize("option", [["--practice"], ["--real"], ["--data", "d"]])
@pytest.mark.parametrize("command", [["send", "a.xml"], ["gateway", "--data", "d"], ["tour", "--out", "d"]])
def test_an_option_of_the_window_is_not_lost_before_a_command(option, command, capsys):
    """Whoever writes "--practice send" must not send for real."""
    with pytest.raises(SystemExit) as ended:
        main([*option, *command])
    assert ended.value.code == 2
    assert f"put them after {command[0]}" in capsys.readouterr().err


def test_the_exit_codes_stand_in_the_help(capsys):
    with pytest.raises(SystemExit):
        main(["send", "--help"])
    said = capsys.readouterr().out
    assert "exit codes:" in said
    assert "130  interrupted" in said


def test_the_command_line_loads_no_library():
    """The window must be there within a second, so the command line imports per command only."""
    script = "import connect_app.__main__, sys; print(*(name for name in HEAVY if name in sys.modules))"
    heavy = ("requests", "pydantic", "PySide6", "fastapi", "lxml", "sqlalchemy", "json")
    command = [sys.executable, "-c", f"HEAVY = {heavy!r}; {script}; connect_app.__main__.make_parser()"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=Path(__file__).parents[3], check=True)
    assert done.stdout.strip() == ""
