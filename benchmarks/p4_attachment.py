"""P4: accepting an attachment (type, size, pages, DPI, encrypted, damaged, hash) against SHA-256 of the same bytes.

Accepting is `DocumentWorker.inspect`, the way that the client and the gateway take, with the CPU time of this
process and of the worker's child together. The reference reads the same file and hashes it. Goals: 1.5 for a scan
of 5 MB, PDF or TIFF; 3 for a PDF of 960 pages and 5 MB.
"""

import hashlib
import io
import os
import random
import tempfile
import time
from pathlib import Path

import img2pdf  # type: ignore[import-untyped]
import pikepdf
from PIL import Image

from benchmarks import measuring
from connect_app.documents.worker import DocumentWorker

SCAN_GOAL, PAGES_GOAL = 1.5, 3.0
_REPEAT = 20
_SIZE = 5_000_000


def run() -> dict[str, float]:
    """Measure, publish, and return the three ratios by name."""
    ratios: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder, DocumentWorker() as worker:
        for name, title, make, goal in (
            ("p4_scan_pdf", "accepting a scan of 5 MB (PDF)", _scan_pdf, SCAN_GOAL),
            ("p4_scan_tiff", "accepting a scan of 5 MB (TIFF)", _scan_tiff, SCAN_GOAL),
            ("p4_pages", "accepting a PDF of 960 pages, 5 MB", _many_pages, PAGES_GOAL),
        ):
            path = Path(folder, name)
            path.write_bytes(make())
            facts = worker.inspect(path, path.name)
            if facts.problem is not None:
                raise RuntimeError(f"{name}: {facts.problem_detail}")
            comparison = measuring.compare(
                ours=lambda path=path: _accepting(worker, path), reference=lambda path=path: _hashing(path), pairs=15
            )
            measuring.publish(name, title, comparison, goal)
            ratios[name] = comparison.ratio
    return ratios


def _accepting(worker: DocumentWorker, path: Path) -> float:
    start = time.process_time() + worker.child_cpu_s()
    for _ in range(_REPEAT):
        worker.inspect(path, path.name)
    return time.process_time() + worker.child_cpu_s() - start


def _hashing(path: Path) -> float:
    def work() -> None:
        with path.open("rb") as file:
            hashlib.file_digest(file, "sha256").hexdigest()

    return measuring.cpu_in_process(work, _REPEAT)


def _scan_pdf() -> bytes:
    picture = Image.frombytes("L", (2480, 3508), random.Random(1).randbytes(2480 * 3508))
    for quality in range(70, 5, -5):
        buffer = io.BytesIO()
        picture.save(buffer, "JPEG", quality=quality, dpi=(300, 300))
        if buffer.tell() <= _SIZE:
            break
    pdf = img2pdf.convert(buffer.getvalue())
    assert isinstance(pdf, bytes)
    return pdf


def _scan_tiff() -> bytes:
    """Pages of 300 DPI in Group 4 whose content compresses badly, as a dithered scan does."""
    source = random.Random(2)
    page = Image.frombytes("1", (2480, 3508), source.randbytes(310 * 3508)).resize((2480, 3508))
    buffer = io.BytesIO()
    page.save(buffer, "TIFF", compression="group4", dpi=(300, 300))
    count = max(1, _SIZE // buffer.tell())
    buffer = io.BytesIO()
    page.save(buffer, "TIFF", compression="group4", dpi=(300, 300), save_all=True, append_images=[page] * (count - 1))
    return buffer.getvalue()


def _many_pages() -> bytes:
    pdf = pikepdf.new()
    font = pdf.make_indirect(
        pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
    )
    for _ in range(960):
        pdf.add_blank_page(page_size=(595, 842))
        page = pdf.pages[-1]
        text = os.urandom(2600).hex().encode()
        page.obj.Contents = pdf.make_stream(b"BT /F1 10 Tf 50 700 Td (" + text + b") Tj ET")
        page.obj.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
    buffer = io.BytesIO()
    pdf.save(buffer, compress_streams=False)
    return buffer.getvalue()


if __name__ == "__main__":
    run()
