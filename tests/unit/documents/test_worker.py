import hashlib
import io
import os
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from connect_app.documents import worker as worker_module
from connect_app.documents.examination import measure
from connect_app.documents.inspecting import inspect
from connect_app.documents.worker import DocumentWorker
from connect_app.domain.channel import PDF, TIFF
from connect_app.domain.errors import Bug, FileRefused, FixData, TryLater
from connect_app.system import limited_child, serving
from connect_app.system.limited_child import LimitedChild
from tests.unit.documents import making


@pytest.fixture(scope="module")
def worker():
    with DocumentWorker() as made:
        yield made


@pytest.fixture
def file(tmp_path: Path):
    def write(data: bytes) -> Path:
        path = tmp_path / "document"
        path.write_bytes(data)
        return path

    return write


@pytest.mark.parametrize(
    ("data", "filename"),
    [
        (making.pdf(making.A4, (612, 792)), "a.pdf"),
        (making.pdf()[:200], "a.pdf"),
        (making.encrypted_pdf("secret"), "a.pdf"),
        (making.tiff(300, 200), "a.tif"),
        (making.picture("PNG", dpi=(300, 300)), "a.png"),
        (making.xlsx(), "a.xlsx"),
        (b"a;b\n1;2\n", "a.csv"),
        (b"", "a.pdf"),
    ],
)
def test_the_child_says_what_this_process_would_say(worker, file, data, filename):
    path = file(data)
    assert worker.inspect(path, filename) == inspect(path, filename)


def test_a_missing_file_is_an_os_error(worker, tmp_path):
    with pytest.raises(FileNotFoundError):
        worker.inspect(tmp_path / "nowhere", "a.pdf")
    with pytest.raises(TryLater):
        worker.page_image(tmp_path / "nowhere", 0, 100)


def test_names_are_data_and_never_commands(worker, tmp_path):
    path = tmp_path / 'a "b"\n$(touch x) å.pdf'
    path.write_bytes(making.pdf())
    assert worker.inspect(path, '..\\..\\"\n.pdf').pages == 1


def test_many_threads_share_one_child(worker, tmp_path):
    paths = []
    for number in range(12):
        path = tmp_path / f"{number}.pdf"
        path.write_bytes(making.pdf(*[making.A4] * (number + 1)))
        paths.append(path)
    with ThreadPoolExecutor(4) as pool:
        pages = list(pool.map(lambda path: worker.inspect(path, path.name).pages, paths))
    assert pages == list(range(1, 13))


def test_a_bomb_is_damaged_and_the_next_file_is_fine(worker, tmp_path, file):
    good = tmp_path / "good.pdf"
    good.write_bytes(making.pdf())
    assert worker.inspect(file(making.bomb_pdf()), "bomb.pdf").problem == "damaged"
    assert worker.inspect(good, "good.pdf").problem is None


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
class TestLosingTheChild:
    def test_a_child_killed_between_two_files_is_started_again(self, file):
        path = file(making.pdf())
        with DocumentWorker() as worker:
            worker.inspect(path, "a.pdf")
            os.kill(worker._child.pid, signal.SIGKILL)
            assert worker.inspect(path, "a.pdf").problem is None

    def test_a_file_that_keeps_its_reader_busy_is_damaged_within_the_limit(self, file, monkeypatch):
        monkeypatch.setattr(limited_child, "PATIENCE", 200)
        monkeypatch.setattr(worker_module, "INSPECT_LIMIT_S", 0.3)
        path, data = file(making.pdf()), making.pdf()
        with DocumentWorker() as worker:
            worker._child = LimitedChild("tests.unit.system.odd_child", "none")
            facts = worker.inspect(path, "burn")
            assert facts.problem == "damaged"
            assert "within 0.3 seconds" in facts.problem_detail
            assert (facts.media_type, facts.size) == (PDF, len(data))
            assert facts.sha256 == hashlib.sha256(data).hexdigest()

    def test_a_child_that_gets_no_time_says_nothing_of_the_file(self, file, monkeypatch):
        monkeypatch.setattr(worker_module, "INSPECT_LIMIT_S", 0.2)
        path = file(making.pdf())
        with DocumentWorker() as worker:
            worker.inspect(path, "a.pdf")
            os.kill(worker._child.pid, signal.SIGSTOP)
            with pytest.raises(TryLater) as caught:
                worker.inspect(path, "a.pdf")
            assert caught.value.code == "worker_busy"
            monkeypatch.setattr(worker_module, "INSPECT_LIMIT_S", 20)
            assert worker.inspect(path, "a.pdf").problem is None

    @pytest.mark.parametrize(
        ("act", "problem"), [("crash", "it makes its reader fail"), ("memory", "more memory than a document may")]
    )
    def test_a_file_that_fells_its_reader_twice_is_damaged(self, file, act, problem):
        with DocumentWorker() as worker:
            worker._child = LimitedChild("tests.unit.system.odd_child", "none")
            facts = worker.inspect(file(making.tiff(300)), act)
            assert (facts.media_type, facts.problem) == (TIFF, "damaged")
            assert problem in facts.problem_detail

    @pytest.mark.parametrize("act", ["be killed", "find no room"])
    def test_a_reader_that_the_system_ends_says_nothing_of_the_file(self, file, act):
        with DocumentWorker() as worker:
            worker._child = LimitedChild("tests.unit.system.odd_child", "none")
            with pytest.raises(TryLater) as caught:
                worker.inspect(file(making.pdf()), act)
            assert caught.value.code == "short_of_memory"

    def test_damage_that_a_new_reader_does_not_find_was_none(self, file):
        with DocumentWorker() as worker:
            worker._child = LimitedChild("tests.unit.system.odd_child", "none")
            assert worker.inspect(file(making.pdf()), "damaged the first time").problem is None

    def test_an_idle_child_ends_by_itself(self, monkeypatch):
        monkeypatch.setattr(serving, "IDLE_S", 0.01)
        read, write = os.pipe()
        with open(read, "rb") as requests, open(write, "wb") as pipe:  # noqa: PTH123 - descriptors
            assert not serving.wait_for_work(requests)
            pipe.write(b"{}\n")
            pipe.flush()
            assert serving.wait_for_work(requests)

    def test_a_child_ends_with_its_parent(self):
        command = [sys.executable, "-m", "connect_app.documents.child"]
        ended = subprocess.run(command, check=False, input=b"", capture_output=True, timeout=30)
        assert (ended.returncode, ended.stdout) == (0, b'{"ready": true, "payload": 0}\n')

    def test_a_child_that_cannot_start_is_our_fault_and_not_the_files(self, file, monkeypatch):
        monkeypatch.setattr(sys, "frozen", True, raising=False)
        monkeypatch.setattr(limited_child, "BROKEN_AFTER_S", 3600.0)
        with DocumentWorker() as worker:
            worker._child = LimitedChild("connect_app.documents.child", "no-such-command")
            with pytest.raises(TryLater) as passing:
                worker.inspect(file(making.pdf()), "a.pdf")
            monkeypatch.setattr(limited_child, "BROKEN_AFTER_S", 0.0)
            with pytest.raises(Bug) as lasting:
                worker.inspect(file(making.pdf()), "a.pdf")
        assert (passing.value.code, lasting.value.code) == ("short_of_memory", "worker_broken")


@pytest.mark.skipif(not Path("/proc/self/limits").exists(), reason="Linux")
def test_the_child_is_bounded_and_knows_no_secret(worker, file, monkeypatch):
    monkeypatch.setenv("SMTP_PASSWORD", "secret")
    with DocumentWorker() as fresh:
        fresh.inspect(file(making.pdf()), "a.pdf")
        process = Path(f"/proc/{fresh._child.pid}")
        limits = {line[:26].strip(): line[26:].split()[0] for line in (process / "limits").read_text().splitlines()}
        assert int(limits["Max address space"]) < 600 * 1024 * 1024
        assert limits["Max file size"] == "0"
        assert limits["Max core file size"] == "0"
        assert b"secret" not in (process / "environ").read_bytes()
        loaded = (process / "maps").read_text()
        assert "PySide6" not in loaded
        assert not [link for link in (process / "fd").iterdir() if str(link.readlink()).startswith("socket")]


def test_no_child_before_the_first_file_and_none_after_closing(file):
    worker = DocumentWorker()
    assert worker._child.pid is None
    worker.inspect(file(making.pdf()), "a.pdf")
    pid = worker._child.pid
    worker.close()
    assert worker._child.pid is None
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


class TestEmbeddedXml:
    def test_the_known_name_wins(self, worker, file):
        data = making.hybrid_pdf({"terms.xml": b"<terms/>", "Factur-X.xml": b"<invoice/>", "a.txt": b"x"})
        assert worker.embedded_xml(file(data)) == ("Factur-X.xml", b"<invoice/>")

    def test_any_other_name_is_tried_by_its_root(self, worker, file):
        invoice = b"<?xml version='1.0'?><rsm:CrossIndustryInvoice xmlns:rsm='urn:x'/>"
        data = making.hybrid_pdf({"terms.xml": b"<terms/>", "data.XML": invoice})
        assert worker.embedded_xml(file(data)) == ("data.XML", invoice)
        assert worker.embedded_xml(file(making.hybrid_pdf({"data.xml": b"<a/>"}))) is None

    def test_none_where_it_would_be_a_guess(self, worker, file):
        assert worker.embedded_xml(file(making.hybrid_pdf({"a.xml": b"<Invoice/>", "b.xml": b"<Invoice/>"}))) is None
        assert worker.embedded_xml(file(making.pdf())) is None

    def test_a_file_may_hang_in_af_or_on_a_page_only(self, worker, file):
        made = pikepdf.open(io.BytesIO(making.hybrid_pdf({"factur-x.xml": b"<Invoice/>"})))
        pin = pikepdf.AttachedFileSpec(made, b"ink", filename="note.txt").obj
        note = pikepdf.Dictionary(Subtype=pikepdf.Name.FileAttachment, FS=pin, Rect=[0, 0, 9, 9])
        made.pages[0].obj.Annots = pikepdf.Array([note])
        del made.Root.Names
        buffer = io.BytesIO()
        made.save(buffer)
        found = worker.embedded_files(file(buffer.getvalue()))
        assert [(one.name, one.content, one.is_data) for one in found.files] == [
            ("factur-x.xml", b"<Invoice/>", True),
            ("note.txt", b"ink", False),
        ]

    def test_large_files_are_asked_for_one_by_one(self, worker, file):
        large = bytes(40_000_000)
        path = file(making.hybrid_pdf({"a.bin": large, "b.txt": b"b"}))
        found = worker.embedded_files(path)
        assert [(one.name, one.size, one.content) for one in found.files] == [
            ("a.bin", len(large), None),
            ("b.txt", 1, b"b"),
        ]
        assert worker.embedded_file(path, 0) == large

    @pytest.mark.parametrize(
        ("data", "code"), [(making.encrypted_pdf("secret"), "encrypted_pdf"), (b"%PDF-1.7\nnothing", "damaged_pdf")]
    )
    def test_refusals(self, worker, file, data, code):
        with pytest.raises(FileRefused) as caught:
            worker.embedded_xml(file(data))
        assert caught.value.code == code


class TestPageImages:
    def test_a_page_of_a_pdf(self, worker, file):
        image = worker.page_image(file(making.pdf((200, 100), (100, 200))), 1, 150)
        assert (image.width, image.height, image.page, image.pages) == (150, 300, 1, 2)
        assert len(image.rgba) == 150 * 300 * 4
        assert image.rgba[:4] == b"\xff\xff\xff\xff"
        assert b"\x00\x00\x00\xff" in image.rgba  # the text

    @pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF"])
    def test_a_picture(self, worker, file, kind):
        image = worker.page_image(file(making.picture(kind, (60, 40))), 0, 30)
        assert (image.width, image.height, image.pages, len(image.rgba)) == (30, 20, 1, 30 * 20 * 4)
        assert image.rgba[0] < 40 < 200 < image.rgba[-4]  # dark at the top, bright at the bottom

    def test_colours_and_pages_are_not_mixed_up(self, worker, file):
        red, blue = Image.new("RGB", (8, 8), (250, 0, 0)), Image.new("RGB", (8, 8), (0, 0, 250))
        for kind in ("TIFF", "PDF"):
            buffer = io.BytesIO()
            red.save(buffer, kind, save_all=True, append_images=[blue])
            path = file(buffer.getvalue())
            first, second = (worker.page_image(path, page, 16).rgba[-4:] for page in (0, 1))
            assert (first[0] > 200, first[2] < 50, first[3]) == (True, True, 255)
            assert (second[0] < 50, second[2] > 200, second[3]) == (True, True, 255)

    def test_past_the_end_is_the_last_page(self, worker, file):
        assert worker.page_image(file(making.tiff(300, 300, 300)), 7, 50).page == 2

    @pytest.mark.parametrize(
        ("data", "code"),
        [(b"a;b\n1;2\n", "no_preview"), (making.encrypted_pdf("x"), "damaged"), (making.tiff(300)[:60], "damaged")],
    )
    def test_what_cannot_be_drawn_says_so(self, worker, file, data, code):
        with pytest.raises(FixData) as caught:
            worker.page_image(file(data), 0, 100)
        assert caught.value.code == code


def _files(tmp_path: Path, *made: bytes) -> list[Path]:
    paths = [tmp_path / str(number) for number in range(len(made))]
    for path, data in zip(paths, made, strict=True):
        path.write_bytes(data)
    return paths


def _request(path: Path) -> worker_module.LookRequest:
    size, sha256 = measure(path)
    return worker_module.LookRequest(path, "a.csv", size, sha256, reads=True)


def test_many_files_are_looked_at_as_each_by_itself(worker, tmp_path):
    """What has a fault is for `inspect`, which looks twice, and nothing is said of its drawing."""
    paths = _files(tmp_path, making.pdf(text="Total 12.50"), making.pdf()[:200], making.tiff(300), b"a;b\n1;2\n")
    found: list[worker_module.Look | None] = []
    while len(found) < len(paths):
        found += worker.look_at_many([_request(path) for path in paths[len(found) :]])
    pdf, cut, scan, table = found
    assert cut is None
    assert [one.facts for one in (pdf, scan, table)] == [inspect(paths[at], "a.csv") for at in (0, 2, 3)]
    assert "Total 12.50" in pdf.text and (scan.text, table.text) == ("", "")
    assert (pdf.is_drawn, scan.is_drawn, table.is_drawn) == (True, True, False)


def test_only_what_is_beyond_doubt_is_drawn_with_others(worker, tmp_path):
    made = (making.broken_picture_pdf(), making.pdf(), making.jbig2_bomb(), making.picture("PNG", (200, 200))[:-40])
    paths = _files(tmp_path, *made)
    found: list[bool] = []
    while len(found) < len(paths):
        found += worker.draw_many(paths[len(found) :])
    assert found == [False, True, False, False]


def test_one_file_that_keeps_its_reader_busy_says_nothing_of_the_others(worker, tmp_path, monkeypatch):
    monkeypatch.setattr(worker_module, "DRAW_LIMIT_S", 0.5)
    paths = _files(tmp_path, making.endless_pdf(), making.pdf())
    assert worker.draw_many(paths) == [False, False]
    worker.draw_through(paths[1])
