"""P12: a bulk send through the whole gateway, 1,000 invoices with a PDF of 100 kB each, against the rate of Postfix.

Ours is a running gateway: from the press on *Send selected* until every delivery is accepted, over HTTP, with routes,
texts, the mails put together, the ledger and the evidence. The goal is the rate of a whole Postfix (SMTP in, queue,
SMTP out): 250 mails a second where its smtp-source, on one connection, hands over 1,250. So ours is measured beside
smtp-source, and a mail may take five times as long; that holds on a busy machine, too. Beside that it says how much CPU
time the gateway took for the upload and for the send: to compare two versions, run both in turns and compare those.
"""

import base64
import io
import os
import statistics
import tempfile
import time
from itertools import count
from pathlib import Path

import pikepdf

from benchmarks import measuring, p13_smtp_leg
from tests.invoice_files import batch, new_number, ubl_invoice
from tests.running_gateway import RunningGateway

COUNT = 1000
PDF_SIZE = 100_000
GOAL = 5.0
"""How much longer than smtp-source a Postfix takes for a mail on such a machine."""


def run() -> dict[str, float]:
    """Measure, publish, and return how many times as long as with smtp-source a mail takes."""
    has_postfix = p13_smtp_leg.has_postfix()
    turns = count()
    costs: list[tuple[float, float]] = []
    with tempfile.TemporaryDirectory() as folder, p13_smtp_leg.sink(has_postfix) as port:
        comparison = measuring.compare(
            ours=lambda: 1 / _rate(Path(folder, str(next(turns))), port, costs),
            reference=lambda: p13_smtp_leg.reference_s(has_postfix, port) / p13_smtp_leg.COUNT,
        )
    what = f"bulk send of {COUNT} mails with {PDF_SIZE // 1000} kB, seconds a mail"
    upload_s, send_s = (statistics.median(one) for one in zip(*costs, strict=True))
    more = {"per_s": 1 / comparison.ours, "upload_cpu_s": upload_s, "send_cpu_s": send_s}
    measuring.publish("p12", what, comparison, GOAL, **more)
    print(f"CPU time: {upload_s:.2f} s for the upload, {send_s:.2f} s for the send", flush=True)
    return {"p12": comparison.ratio}


def _rate(data: Path, port: int, costs: list[tuple[float, float]]) -> float:
    """Return mails per second of one send; add to ``costs`` the CPU time of upload and send."""
    with RunningGateway(data, practice=False) as gateway:
        smtp = {"host": "127.0.0.1", "port": port, "security": "none", "from_address": "faktura@example.org"}
        gateway.http.patch(gateway.company_url + "/settings", json={"smtp": smtp}, timeout=10).raise_for_status()
        assert gateway.process is not None
        pid = gateway.process.pid
        idle_s = measuring.cpu_of_tree(pid)
        answer = gateway.upload("bulk.xml", batch(*(an_invoice() for _ in range(COUNT))))
        answer.raise_for_status()
        uploaded_s = measuring.cpu_of_tree(pid)
        begun = time.perf_counter()
        sent = gateway.post("/sends", json={"file_ids": [answer.json()["id"]], "missing_attachments": "send"})
        sent.raise_for_status()
        while not (receipt := gateway.get(f"/sends/{sent.json()['id']}").json())["complete"]:
            time.sleep(0.1)
        taken = time.perf_counter() - begun
        costs.append((uploaded_s - idle_s, measuring.cpu_of_tree(pid) - uploaded_s))
    assert receipt["accepted"] == COUNT, receipt
    return COUNT / taken


def an_invoice() -> bytes:
    """Return an invoice that carries its own PDF, as business systems send it."""
    number = new_number()
    pdf = _pdf()
    address = f"kund-{number}@example.org"
    made = ubl_invoice(number, endpoint=None, email=address, embedded=("faktura.pdf", base64.b64encode(pdf).decode()))
    note = b"<cbc:DocumentDescription>COMMERCIAL INVOICE</cbc:DocumentDescription><cac:Attachment>"
    return made.replace(b"<cac:Attachment>", note, 1)


def _pdf() -> bytes:
    """Return a whole PDF of one page, as large as a scan and unlike any other."""
    made = pikepdf.new()
    made.add_blank_page()
    made.Root.Scan = made.make_stream(os.urandom(PDF_SIZE))
    buffer = io.BytesIO()
    made.save(buffer)
    return buffer.getvalue()


if __name__ == "__main__":
    run()
