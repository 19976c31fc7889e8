"""``connect-app send`` as a process, against a real gateway: what it does, says and returns."""

import hashlib
import json
import os
import pty
import select
import signal
import subprocess
import sys
import time
import uuid
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.running_gateway import RunningGateway
from tests.scripted_mail_server import GOOD, ScriptedServer
from tests.sending_job import until
from tests.system.invoices import ubl, write_batch, write_pdf

ROOT = Path(__file__).parents[2]
DEADLINE_S = 90.0


@pytest.fixture(scope="module")
def gateway(tmp_path_factory):
    with RunningGateway(tmp_path_factory.mktemp("shared")) as running:
        yield running


def command(*words: object) -> list[str]:
    return [sys.executable, "-m", "connect_app", "send", *map(str, words)]


def environment(**more: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "error", **more}


def send(*words: object, cwd: Path, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(*words),
        cwd=cwd,
        env=environment(**more),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=DEADLINE_S,
        check=False,
    )


def report_of(done: subprocess.CompletedProcess[str]) -> dict:
    report = json.loads(done.stdout)
    assert report["exit_code"] == done.returncode, done.stderr
    return report


def arrived(gateway: RunningGateway, number: str) -> list[dict]:
    inbox = gateway.http.get(f"{gateway.url}/v1/practice/inbox", timeout=20).json()["items"]
    return [item for item in inbox if number in item["invoice_numbers"]]


COUNTS = ["queued", "handing_over", "accepted", "delivered", "deferred"]
COUNTS += ["uncertain", "held", "failed", "cancelled", "skipped"]


def test_the_whole_job_arrives_once_also_when_the_command_runs_again(gateway, tmp_path):
    write_batch(tmp_path / "march.xml", ["4001", "4002"])
    (tmp_path / "mail.xml").write_text(ubl("4003", email="kund@example.com", endpoint=None), "utf-8")
    paper = write_pdf(tmp_path / "week 11.pdf")
    words = ("march.xml", "mail.xml", "--attach", "4001=week 11.pdf:Time sheet:week 11: done", "--yes", "--json")

    done = send(*words, "--data", gateway.data, cwd=tmp_path)

    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr == ""
    report = report_of(done)
    receipt = report["receipt"]
    assert receipt["selected"] == 3 == sum(receipt[name] for name in COUNTS)
    assert receipt["complete"]
    assert [one["result"] for one in report["attachments"]] == ["attached"]
    sha256 = hashlib.sha256(paper.read_bytes()).hexdigest()
    assert sha256 in {one["sha256"] for item in arrived(gateway, "4001") for one in item["attachments"]}
    invoice = gateway.get("/invoices", q="4001").json()["items"][0]
    attachment = gateway.get(f"/invoices/{invoice['id']}").json()["attachments"][0]
    assert (attachment["document_type"], attachment["note"]) == ("time_sheet", "week 11: done")

    again = send(*words, "--data", gateway.data, cwd=tmp_path)

    assert again.returncode == 0, again.stderr
    report = report_of(again)
    assert report["receipt"] is None
    assert report["sent_before"] == ["4001", "4002", "4003"]
    assert [one["result"] for one in report["attachments"]] == ["already_there"]
    assert [len(arrived(gateway, number)) for number in ("4001", "4002", "4003")] == [1, 1, 1]


def test_of_several_companies_one_is_named(tmp_path):
    with RunningGateway(tmp_path / "data") as gateway:
        first = gateway.company_id
        second = gateway.http.post(f"{gateway.url}/v1/companies", json={"name": "Zweite GmbH"}, timeout=20).json()["id"]
        write_batch(tmp_path / "a.xml", ["4901"])
        words = ("a.xml", "--yes", "--data", gateway.data)

        refused = send(*words, cwd=tmp_path)
        assert (refused.returncode, "Zweite GmbH" in refused.stderr) == (2, True), refused.stderr
        unknown = send(*words, "--company", "Dritte GmbH", cwd=tmp_path)
        assert (unknown.returncode, "Dritte GmbH" in unknown.stderr) == (2, True), unknown.stderr
        assert gateway.get("/files").json()["items"] == []

        done = send(*words, "--company", "zweite gmbh", cwd=tmp_path)
        assert done.returncode == 0, done.stdout + done.stderr
        assert gateway.get("/files").json()["items"] == []
        gateway.company_id = second
        assert [one["name"] for one in gateway.get("/files").json()["items"]] == ["a.xml"]
        assert first != second


def test_without_a_yes_and_without_a_person_nothing_is_sent(gateway, tmp_path):
    write_batch(tmp_path / "a.xml", ["4011", "4012"])
    write_pdf(tmp_path / "p.pdf")
    done = send("a.xml", "--attach", "4011=p.pdf", "--data", gateway.data, cwd=tmp_path)
    assert done.returncode == 5
    assert "1 invoice without an attachment: 4012" in done.stdout
    assert "--yes" in done.stderr
    assert arrived(gateway, "4011") == arrived(gateway, "4012") == []


@pytest.mark.parametrize(("answer", "code", "times"), [("n", 5, 0), ("", 5, 0), ("y", 0, 1)])
def test_a_person_at_the_terminal_is_asked(gateway, tmp_path, answer, code, times):
    number = f"402{len(answer)}{answer or 'x'}"
    write_batch(tmp_path / "a.xml", [number])
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        command("a.xml", "--data", gateway.data),
        cwd=tmp_path,
        env=environment(),
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    ) as process:
        os.close(theirs)
        said = read_until(ours, b"[y/N]")
        os.write(ours, answer.encode() + b"\n")
        said += read_until(ours, None)
        assert process.wait(DEADLINE_S) == code, said.decode()
    os.close(ours)
    assert f"1 of 1 invoices have no attachment: {number}".encode() in said
    assert len(arrived(gateway, number)) == times


def read_until(terminal: int, wanted: bytes | None) -> bytes:
    """Read a terminal until it says what is wanted, or to its end."""
    said = b""
    deadline = time.monotonic() + DEADLINE_S
    while wanted is None or wanted not in said:
        assert time.monotonic() < deadline, said
        if select.select([terminal], [], [], 0.5)[0]:
            try:
                more = os.read(terminal, 4096)
            except OSError:  # Linux says so when the other side has closed
                return said
            if not more:
                return said
            said += more
    return said


def test_an_unknown_number_stops_everything_before_anything_is_sent(gateway, tmp_path):
    write_batch(tmp_path / "a.xml", ["4031"])
    write_pdf(tmp_path / "p.pdf")
    done = send("a.xml", "--attach", "4O31=p.pdf", "--yes", "--data", gateway.data, cwd=tmp_path)
    assert done.returncode == 2
    assert "There is no invoice 4O31" in done.stderr
    assert arrived(gateway, "4031") == []


def test_a_number_in_two_files_is_not_guessed(gateway, tmp_path):
    write_batch(tmp_path / "a.xml", ["4041"])
    write_batch(tmp_path / "b.xml", ["4041"], comment="other bytes")
    write_pdf(tmp_path / "p.pdf")
    done = send("a.xml", "b.xml", "--attach", "4041=p.pdf", "--yes", "--data", gateway.data, cwd=tmp_path)
    assert done.returncode == 2
    assert "not clear which one" in done.stderr
    assert arrived(gateway, "4041") == []


def test_a_refused_attachment_stops_everything_and_none_is_attached(gateway, tmp_path):
    write_batch(tmp_path / "a.xml", ["4051", "4052"])
    write_pdf(tmp_path / "good.pdf")
    (tmp_path / "tool.pdf").write_bytes(b"MZ" + bytes(100))
    words = ("a.xml", "--attach", "4051=good.pdf", "--attach", "4052=tool.pdf", "--yes", "--json")
    done = send(*words, "--data", gateway.data, cwd=tmp_path)
    assert done.returncode == 3
    by_number = {one["number"]: one for one in report_of(done)["attachments"]}
    assert "content_mismatch" in {reason["code"] for reason in by_number["4052"]["reasons"]}
    for invoice in gateway.get("/invoices", q="405").json()["items"]:
        assert invoice["attachment_count"] == 0
    assert arrived(gateway, "4051") == arrived(gateway, "4052") == []


def test_a_refused_file_does_not_stop_the_good_one(gateway, tmp_path):
    write_batch(tmp_path / "good.xml", ["4061"])
    (tmp_path / "cut.xml").write_text(ubl("4062")[:1500], "utf-8")
    (tmp_path / "empty.xml").write_bytes(b"")
    done = send("cut.xml", "good.xml", "empty.xml", "--yes", "--json", "--data", gateway.data, cwd=tmp_path)
    assert done.returncode == 3
    problems = {one["name"]: one["problem"] and one["problem"]["code"] for one in report_of(done)["files"]}
    assert problems["good.xml"] is None
    assert problems["cut.xml"] in {"truncated", "malformed_xml"}
    assert problems["empty.xml"] == "empty_file"
    assert len(arrived(gateway, "4061")) == 1


def test_what_needs_attention_is_said_in_words(gateway, tmp_path):
    rules = {"rules": [{"channel": "email", "match": "full@example.com", "outcome": "mailbox_full", "delay_s": 0}]}
    gateway.http.put(f"{gateway.url}/v1/practice/outcomes", json=rules, timeout=20).raise_for_status()
    (tmp_path / "mail.xml").write_text(ubl("4071", email="full@example.com", endpoint=None), "utf-8")
    send("mail.xml", "--yes", "--wait", "40", "--data", gateway.data, cwd=tmp_path)
    # It was accepted; what comes back may come after the script has ended, and the next run tells of it.
    until("the bounce", lambda: gateway.get("/invoices", q="4071").json()["items"][0]["state"] == "attention")
    gateway.http.put(f"{gateway.url}/v1/practice/outcomes", json={"rules": []}, timeout=20).raise_for_status()
    done = send("mail.xml", "--yes", "--wait", "40", "--data", gateway.data, cwd=tmp_path)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "4071: " in done.stdout


def test_what_was_refused_is_said_again_and_never_called_sent(gateway, tmp_path):
    rules = {"rules": [{"channel": "email", "match": "gone@example.com", "outcome": "reject", "delay_s": 0}]}
    gateway.http.put(f"{gateway.url}/v1/practice/outcomes", json=rules, timeout=20).raise_for_status()
    (tmp_path / "mail.xml").write_text(ubl("4072", email="gone@example.com", endpoint=None), "utf-8")
    words = ("mail.xml", "--yes", "--json", "--wait", "40", "--data", gateway.data)
    first = send(*words, cwd=tmp_path)
    gateway.http.put(f"{gateway.url}/v1/practice/outcomes", json={"rules": []}, timeout=20).raise_for_status()
    assert first.returncode == 1, first.stdout

    again = send(*words, cwd=tmp_path)

    report = report_of(again)
    assert (again.returncode, report["receipt"], report["sent_before"]) == (1, None, [])
    assert [one["number"] for one in report["attention"]] == ["4072"]
    assert report["attention"][0]["message"]
    assert "need attention" in report["message"]
    assert arrived(gateway, "4072") == []


def begin(gateway: RunningGateway, tmp_path: Path, number: str) -> dict:
    """Start a send that does not begin within the test; return its receipt."""
    write_batch(tmp_path / "a.xml", [number])
    gateway.upload("a.xml", (tmp_path / "a.xml").read_bytes()).raise_for_status()
    invoice = gateway.get("/invoices", q=number).json()["items"][0]
    wanted = {"invoice_ids": [invoice["id"]], "missing_attachments": "send", "undo_s": 600}
    started = gateway.post("/sends", json=wanted, headers={"Idempotency-Key": str(uuid.uuid4())})
    assert started.status_code == 202, started.text
    return started.json()


def test_what_was_taken_back_is_sent_now(gateway, tmp_path):
    started = begin(gateway, tmp_path, "4073")
    gateway.post(f"/sends/{started['id']}/cancel").raise_for_status()
    done = send("a.xml", "--yes", "--json", "--data", gateway.data, cwd=tmp_path)
    report = report_of(done)
    assert (done.returncode, report["receipt"]["selected"], report["sent_before"]) == (0, 1, [])
    assert len(arrived(gateway, "4073")) == 1


def test_what_has_not_begun_yet_is_not_called_sent(gateway, tmp_path):
    started = begin(gateway, tmp_path, "4074")
    done = send("a.xml", "--yes", "--json", "--wait", "0", "--data", gateway.data, cwd=tmp_path)
    report = report_of(done)
    assert (done.returncode, report["receipt"], report["sent_before"]) == (7, None, [])
    assert report["on_the_way"] == ["4074"]
    receipts = gateway.get("/sends", limit=1).json()
    assert (receipts["items"][0]["id"], receipts["items"][0]["queued"]) == (started["id"], 1)
    gateway.post(f"/sends/{started['id']}/cancel").raise_for_status()


def test_a_missing_password_is_said_before_anything_begins(tmp_path, monkeypatch):
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    smtp = {"host": "127.0.0.1", "port": 9, "security": "none", "username": "clerk", "from_address": "f@example.org"}
    with RunningGateway(tmp_path / "data", practice=False) as gateway:
        settings = f"{gateway.company_url}/settings"
        gateway.http.patch(settings, json={"smtp": smtp}, timeout=20).raise_for_status()
        (tmp_path / "mail.xml").write_text(ubl("4075", email="kund@example.com", endpoint=None), "utf-8")
        done = send("mail.xml", "--yes", "--data", gateway.data, cwd=tmp_path)
        assert (done.returncode, "password is not known" in done.stderr) == (6, True), done.stderr
        assert gateway.get("/sends").json()["total"] == 0


@pytest.mark.parametrize("words", [(), ("--wait", "80")])
def test_a_daily_limit_is_said_and_not_waited_for(tmp_path, words):
    server = ScriptedServer({**GOOD, "dot": "550 5.4.5 Daily sending quota exceeded, try again tomorrow"})
    smtp = {"host": "127.0.0.1", "port": server.port, "security": "none", "from_address": "f@example.org"}
    files = ["4076.xml", "4077.xml"]
    for name in files:
        (tmp_path / name).write_text(ubl(name[:4], email=f"{name[:4]}@example.com", endpoint=None), "utf-8")
    with closing(server), RunningGateway(tmp_path / "data", practice=False) as gateway:
        settings = f"{gateway.company_url}/settings"
        gateway.http.patch(settings, json={"smtp": smtp}, timeout=20).raise_for_status()

        done = send(*files, "--yes", "--json", *words, "--data", gateway.data, cwd=tmp_path)
        again = send(*files, "--yes", "--json", *words, "--data", gateway.data, cwd=tmp_path)

    report = report_of(done)
    assert (done.returncode, report["receipt"]["deferred"]) == (7, 2), done.stdout
    assert report["on_the_way"] == ["4076", "4077"]
    assert datetime.fromisoformat(report["waits_until"]) > datetime.now(UTC) + timedelta(minutes=30)
    assert "Daily sending quota exceeded" in report["message"]
    assert "2 invoices wait until" in report["message"]
    assert (report_of(again)["message"], again.returncode) == (report["message"], 7)
    assert len(server.bodies) == 1


def test_the_receipts_are_listed_the_newest_first(gateway, tmp_path):
    ids = [begin(gateway, tmp_path, f"408{digit}0")["id"] for digit in range(3)]
    for one in ids:
        gateway.post(f"/sends/{one}/cancel").raise_for_status()
    first = gateway.get("/sends", limit=2).json()
    then = gateway.get("/sends", limit=2, cursor=first["next_cursor"]).json()
    assert [one["id"] for one in (*first["items"], *then["items"])][:3] == ids[::-1]
    assert first["total"] == then["total"] >= 3


@pytest.mark.parametrize("seconds", ["nan", "-1", "inf", "soon"])
def test_a_wait_is_a_number_of_seconds(tmp_path, seconds):
    (tmp_path / "a.xml").write_text(ubl("4076"), "utf-8")
    done = send("a.xml", f"--wait={seconds}", cwd=tmp_path, CONNECT_DATA_DIR=str(tmp_path / "data"))
    assert (done.returncode, "--wait" in done.stderr) == (2, True)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("nothing.xml",), "nothing.xml is not there"),
        ((".",), "is a folder"),
        (("a.xml", "--attach", "1=nothing.pdf"), "there is no file 'nothing.pdf'"),
        (("a.xml", "--gateway", "http://127.0.0.1:9"), "CONNECT_TOKEN"),
    ],
)
def test_a_wrong_command_does_nothing(tmp_path, words, sentence):
    (tmp_path / "a.xml").write_text(ubl("4081"), "utf-8")
    done = send(*words, cwd=tmp_path, CONNECT_DATA_DIR=str(tmp_path / "data"))
    assert done.returncode == 2
    assert sentence in done.stderr
    assert not (tmp_path / "data").exists()


def test_a_gateway_that_is_not_there_is_said(tmp_path):
    (tmp_path / "a.xml").write_text(ubl("4082"), "utf-8")
    done = send("a.xml", "--json", "--gateway", "http://127.0.0.1:9", cwd=tmp_path, CONNECT_TOKEN="x")
    assert done.returncode == 4
    message = report_of(done)["message"]
    assert "does not answer" in message
    assert "Run the same command again" in message
    assert "goes on" not in message


def test_without_a_display_the_window_says_so_in_a_sentence(tmp_path):
    for display in ({}, {"DISPLAY": ":7077"}):
        settings = environment(**display)
        for name in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"} - display.keys():
            settings.pop(name, None)
        data = tmp_path / "data"
        window = [sys.executable, "-m", "connect_app", "--practice", "--data", str(data)]
        done = subprocess.run(
            window, cwd=tmp_path, env=settings, capture_output=True, text=True, timeout=DEADLINE_S, check=False
        )
        assert done.returncode == 2
        assert done.stderr.startswith("Connect cannot show its window: there is no display here")
        assert "connect-app send" in done.stderr
        assert len(done.stderr.splitlines()) == 2
        assert not data.exists()


def test_a_terminal_without_our_letters_gets_question_marks(tmp_path):
    bare = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0", "PYTHONIOENCODING": ""}
    for script in (command("--help"), [sys.executable, str(ROOT / "dev.py"), "--help"]):
        done = subprocess.run(
            script, env=environment(**bare), capture_output=True, text=True, timeout=DEADLINE_S, check=False
        )
        assert (done.returncode, done.stderr) == (0, "")


def test_a_wrong_token_is_said(gateway, tmp_path):
    (tmp_path / "a.xml").write_text(ubl("4083"), "utf-8")
    done = send("a.xml", "--gateway", gateway.url, cwd=tmp_path, CONNECT_TOKEN="wrong")
    assert done.returncode == 6
    assert "wrong" not in done.stdout + done.stderr


def test_the_gateway_may_be_named_by_its_address(gateway, tmp_path):
    write_batch(tmp_path / "a.xml", ["4084"])
    done = send("a.xml", "--yes", "--gateway", gateway.url, cwd=tmp_path, CONNECT_TOKEN=gateway.token)
    assert done.returncode == 0, done.stderr
    assert gateway.token not in done.stdout + done.stderr
    assert len(arrived(gateway, "4084")) == 1


def test_alone_it_starts_a_gateway_and_ends_it_and_takes_up_after_a_kill(tmp_path):
    """No gateway runs; the command is killed as soon as the send exists, and run again."""
    write_batch(tmp_path / "a.xml", [f"409{digit}" for digit in range(8)])
    data = tmp_path / "data"
    words = command("a.xml", "--yes", "--practice", "--data", data)
    with subprocess.Popen(words, cwd=tmp_path, env=environment(), stderr=subprocess.PIPE) as process:
        assert process.stderr is not None
        heard = b""
        while b"Uploading" not in heard and (more := process.stderr.read1()):
            heard += more
        process.send_signal(signal.SIGKILL)
    done = send(*words[4:], "--json", cwd=tmp_path)
    report = report_of(done)
    assert done.returncode == 0, report
    with_receipt = report["receipt"]["selected"] if report["receipt"] else 0
    assert with_receipt + len(report["sent_before"]) == 8
    assert not (data / "gateway.json").exists()  # the killed run left a gateway behind; this one has ended it
    with_own_gateway = send(*words[4:], "--json", cwd=tmp_path)
    assert len(report_of(with_own_gateway)["sent_before"]) == 8
    assert not (data / "gateway.json").exists()
    with RunningGateway(data) as gateway:  # it takes up what was still on its way
        counts = until("each invoice", lambda: _counts_if_all(gateway, [f"409{digit}" for digit in range(8)]))
        assert counts == [1] * 8


def _counts_if_all(gateway: RunningGateway, numbers: list[str]) -> list[int] | None:
    counts = [len(arrived(gateway, number)) for number in numbers]
    return counts if all(counts) else None
