"""What the same work costs this tree and another one, such as that of an earlier commit, in CPU time.

``python -m benchmarks.against_tree TREE p12 5`` measures five pairs in turns; ``TREE`` is a worktree that was set up.
Each side runs in processes of its own with its own code, this script only says what is done: p1 reads a file of
10,000 invoices, p12 uploads 1,000 invoices with their PDFs, presses *Send selected* and waits for the last mail, p4
looks at attachments, p13 hands over mails that are composed, start starts a gateway. Gateways are counted with their
children; an upload ends when the gateway has come to rest, so that what it looks at beside that is in its figure.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

Costs = dict[str, float]
_LEAST_PAIRS = 3
_REST_S, _REST_SHARE, _MOST_RESTS = 0.5, 0.12, 120
_START_LIMIT_S = 200.0
_MAILS = 1000


def run(tree: Path, name: str, pairs: int) -> dict[str, float]:
    """Measure pairs in turns, print each part of the work, and return the median of the ratios by part."""
    here = Path(__file__).parents[1]
    both = []
    for number in range(max(pairs, _LEAST_PAIRS)):
        order = (tree, here) if number % 2 == 0 else (here, tree)
        costs = {one: _cost_in(one, name) for one in order}
        both.append((costs[tree], costs[here]))
    ratios = {}
    for part in both[0][1]:
        each = [ours[part] / theirs[part] for theirs, ours in both]
        ratios[part] = statistics.median(each)
        theirs_s, ours_s = (statistics.median(one[side][part] for one in both) for side in (0, 1))
        spread = f"{min(each):.2f} to {max(each):.2f}"
        print(f"{name} {part}: {ratios[part]:.2f} x ({spread}), {ours_s:.3f} s against {theirs_s:.3f} s", flush=True)
    return ratios


def _cost_in(tree: Path, name: str) -> Costs:
    python = tree / ".venv" / "bin" / "python"
    environment = {**os.environ, "PYTHONPATH": str(tree)}
    command = [str(python), str(Path(__file__).resolve()), name]
    done = subprocess.run(command, cwd=tree, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    costs: Costs = json.loads(done.stdout.splitlines()[-1])
    return costs


# What follows runs inside of either tree, with its modules.


def _p1() -> Costs:
    from benchmarks import p1_import
    from benchmarks.sample_invoices import write_invoices

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "batch.xml")
        write_invoices(path, p1_import.INVOICES)
        return {"import": p1_import._cost_of("import", path)}


def _p4() -> Costs:
    from benchmarks import p4_attachment
    from connect_app.documents.worker import DocumentWorker

    kinds = {
        "scan_pdf": p4_attachment._scan_pdf,
        "scan_tiff": p4_attachment._scan_tiff,
        "pages": p4_attachment._many_pages,
    }
    with tempfile.TemporaryDirectory() as folder, DocumentWorker() as worker:
        costs = {}
        for kind, make in kinds.items():
            path = Path(folder, kind)
            path.write_bytes(make())
            p4_attachment._accepting(worker, path)
            costs[kind] = p4_attachment._accepting(worker, path)
        return costs


def _p12() -> Costs:
    from benchmarks import p13_smtp_leg
    from tests import running_gateway
    from tests.invoice_files import batch

    running_gateway.START_LIMIT_S = _START_LIMIT_S
    data = batch(*(_invoice_with_pdf() for _ in range(_MAILS)))
    with tempfile.TemporaryDirectory() as folder, p13_smtp_leg.sink(has_postfix=False) as port:  # noqa: SIM117
        with _cold(running_gateway.RunningGateway(Path(folder, "data"), practice=False)) as gateway:
            smtp = {"host": "127.0.0.1", "port": port, "security": "none", "from_address": "faktura@example.org"}
            gateway.http.patch(gateway.company_url + "/settings", json={"smtp": smtp}, timeout=60).raise_for_status()
            cost = _tree_cost(gateway.process)
            started = _at_rest(cost)
            answer = gateway.upload("bulk.xml", data)
            answer.raise_for_status()
            uploaded = _at_rest(cost)
            sent = gateway.post("/sends", json={"file_ids": [answer.json()["id"]], "missing_attachments": "send"})
            sent.raise_for_status()
            pressed = cost()
            while not gateway.get(f"/sends/{sent.json()['id']}").json()["complete"]:
                time.sleep(0.1)
            ended = cost()
    return {"upload": uploaded - started, "press": pressed - uploaded, "send": ended - uploaded}


def _invoice_with_pdf() -> bytes:
    """Return an invoice that carries a PDF of 100 kB of its own; see `p12_bulk_send`, which an older tree lacks."""
    import base64
    import io

    import pikepdf

    from tests.invoice_files import new_number, ubl_invoice

    made = pikepdf.new()
    made.add_blank_page()
    made.Root.Scan = made.make_stream(os.urandom(100_000))
    buffer = io.BytesIO()
    made.save(buffer)
    number, pdf = new_number(), base64.b64encode(buffer.getvalue()).decode()
    xml = ubl_invoice(number, endpoint=None, email=f"kund-{number}@example.org", embedded=("faktura.pdf", pdf))
    note = b"<cbc:DocumentDescription>COMMERCIAL INVOICE</cbc:DocumentDescription><cac:Attachment>"
    return xml.replace(b"<cac:Attachment>", note, 1)


def _p13() -> Costs:
    from benchmarks import p13_smtp_leg

    prepare: Any = p13_smtp_leg._prepare
    begun: list[float] = []

    def prepared(*arguments: object) -> list[str]:
        lanes: list[str] = prepare(*arguments)
        begun.append(time.process_time())
        return lanes

    p13_smtp_leg._prepare = prepared
    with tempfile.TemporaryDirectory() as folder, p13_smtp_leg.sink(has_postfix=False) as port:
        p13_smtp_leg.ours_s(Path(folder), port)
        return {"hand_over": time.process_time() - begun[0]}


def _start() -> Costs:
    from tests import running_gateway

    running_gateway.START_LIMIT_S = _START_LIMIT_S
    with (
        tempfile.TemporaryDirectory() as folder,
        _cold(running_gateway.RunningGateway(Path(folder, "data"))) as gateway,
    ):
        return {"start": _tree_cost(gateway.process)()}


def _cold(gateway: Any) -> Any:
    """Let a gateway of the tests be a process of its own, as a clerk's is, and none that was forked."""
    gateway.environment = {"LC_ALL": "C.UTF-8"}
    return gateway


def _tree_cost(process: Any) -> Callable[[], float]:
    """Return what tells the CPU time of a process and its children so far, in seconds."""
    import measuring  # type: ignore[import-not-found]  # beside this script: an older tree's lacks what is needed

    pid = process.pid
    return lambda: float(measuring.cpu_of_tree(pid))


def _at_rest(cost: Callable[[], float]) -> float:
    """Wait until the work beside has ended, and return the cost then."""
    last = cost()
    quiet = 0
    for _ in range(_MOST_RESTS):
        time.sleep(_REST_S)
        now = cost()
        quiet = quiet + 1 if now - last <= _REST_S * _REST_SHARE else 0
        last = now
        if quiet >= _LEAST_PAIRS:
            break
    return last


_WORK: dict[str, Callable[[], Costs]] = {"p1": _p1, "p4": _p4, "p12": _p12, "p13": _p13, "start": _start}

if __name__ == "__main__":
    if len(sys.argv) == 2:
        print(json.dumps(_WORK[sys.argv[1]]()))
    else:
        run(Path(sys.argv[1]).resolve(), sys.argv[2], int(sys.argv[3]))
