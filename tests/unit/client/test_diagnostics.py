"""The file for whoever helps says how things stand, and nothing of invoices, people or secrets."""

import json
import zipfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from connect_app.client.diagnostics import log_without_words, write_diagnostics
from connect_app.client.places import Places

SECRETS = ("Nordlys", "kund@example.org", "260301", "hunter2", "/home/anna", "invoice-march.xml", "5599990115")
LOG = """\
2026-11-30 13:00:00,123 INFO connect_app.gateway.main: Ready at http://127.0.0.1:3 for Nordlys Verkstad
2026-11-30 13:00:01,000 WARNING connect_app.gateway.delivery.lanes: invoice-march.xml for kund@example.org: hunter2
Traceback (most recent call last):
  File "/home/anna/.local/lib/python3.11/site-packages/connect_app/gateway/main.py", line 12, in run
    raise FixData("260301", "Nordlys")
  File "/usr/lib/python3.11/smtplib.py", line 7, in login
connect_app.domain.errors.FixData: bad_number: The invoice 260301 of 5599990115
ValueError: hunter2
kund@example.org wrote a line of his own
"""


def test_of_a_log_only_time_weight_part_and_place_are_left() -> None:
    left = list(log_without_words(LOG.splitlines()))

    assert left == [
        "2026-11-30 13:00:00,123 INFO connect_app.gateway.main",
        "2026-11-30 13:00:01,000 WARNING connect_app.gateway.delivery.lanes",
        "    lib/python3.11/site-packages/connect_app/gateway/main.py:12 run",
        "    lib/python3.11/smtplib.py:7 login",
        "  connect_app.domain.errors.FixData",
        "  ValueError",
    ]


@given(st.text(), st.sampled_from(["", "2026-11-30 13:00:00,123 ERROR connect_app.a: ", '  File "', "Traceback "]))
def test_whatever_is_said_in_a_log_stays_there(words: str, before: str) -> None:
    line = f"{before}{words} secret-of-Anna"

    assert "secret-of-Anna" not in "\n".join(log_without_words(line.splitlines()))


def test_the_file_has_no_word_of_customers_files_or_passwords(tmp_path: Path) -> None:
    data = tmp_path / "data"
    (data / "blobs" / "ab").mkdir(parents=True)
    (data / "blobs" / "ab" / "5599990115").write_text("Nordlys")
    (data / "gateway.db").write_bytes(b"12345")
    (data / "invoice-march.xml").write_text("260301")
    (data / "gateway.log").write_text(LOG, encoding="utf-8")
    kept = {"language": "sv", "mode": "practice", "upload_folder": "/home/anna", "sounds": True, "names": ["Nordlys"]}
    to = tmp_path / "diagnostics.zip"

    write_diagnostics(to, Places(data, tmp_path / "preferences.json"), {"qt": "6.11"}, kept)

    with zipfile.ZipFile(to) as file:
        inside = {name: file.read(name).decode() for name in file.namelist()}
    assert sorted(inside) == ["about.json", "files.json", "logs/gateway.log", "preferences.json"]
    everything = "\n".join([*inside, *inside.values()])
    assert [word for word in SECRETS if word in everything] == []
    about = json.loads(inside["about.json"])
    assert about["connect"].startswith("0.") and about["qt"] == "6.11"
    assert json.loads(inside["files.json"]) == {
        **{"gateway.db": 5, "gateway.log": len(LOG.encode()), "blobs: files": 1, "outbox: files": 0},
        "journals: files": 0,
    }
    assert json.loads(inside["preferences.json"]) == {
        **{"language": "sv", "mode": "practice", "names": "(set)", "sounds": True, "upload_folder": "(set)"}
    }
