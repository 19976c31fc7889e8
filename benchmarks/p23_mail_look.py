"""P23: a mail with the company's look, through the whole gateway, against the same mail as plain text alone.

4 kB of HTML, a logo of 20 kB, a PDF of 100 kB: the CPU time of the gateway for a send of 100 mails, on one running
gateway, with the look switched on and off in turns. Goal: at most 1.1 times as much.
"""

import io
import os
import tempfile
import time
from pathlib import Path

from PIL import Image

from benchmarks import measuring, p13_smtp_leg
from benchmarks.p12_bulk_send import an_invoice
from tests.invoice_files import batch, new_number
from tests.running_gateway import RunningGateway

COUNT = 200
LOGO_SIZE = 20_000
GOAL = 1.1
_SIGNATURE = "**Nordlys Verkstad AB**\n[nordlys.example](https://nordlys.example)"


def run() -> dict[str, float]:
    """Measure, publish, and return how many times the CPU time of plain mails those with a look take."""
    has_postfix = p13_smtp_leg.has_postfix()
    with (
        tempfile.TemporaryDirectory() as folder,
        p13_smtp_leg.sink(has_postfix) as port,
        RunningGateway(Path(folder), practice=False) as gateway,
    ):
        smtp = {"host": "127.0.0.1", "port": port, "security": "none", "from_address": "faktura@example.org"}
        _set(gateway, {"smtp": smtp, "default_language": "sv"})
        answer = gateway.http.put(gateway.company_url + "/settings/look/logo", data=_logo(), timeout=30)
        answer.raise_for_status()
        size = answer.json()["look"]["logo"]["size"]
        comparison = measuring.compare(
            ours=lambda: _cpu_of_send(gateway, with_look=True), reference=lambda: _cpu_of_send(gateway, with_look=False)
        )
    what = f"CPU seconds for {COUNT} mails with a look, a logo of {size / 1000:.0f} kB and a PDF of 100 kB"
    measuring.publish("p23", what, comparison, GOAL)
    return {"p23": comparison.ratio}


def _set(gateway: RunningGateway, settings: dict[str, object]) -> None:
    gateway.http.patch(gateway.company_url + "/settings", json=settings, timeout=10).raise_for_status()


def _cpu_of_send(gateway: RunningGateway, *, with_look: bool) -> float:
    """Return the CPU time of the gateway from the press until all is accepted."""
    _set(gateway, {"look": {"enabled": with_look, "colour": "#0b6e4f", "signature": _SIGNATURE}})
    answer = gateway.upload(f"{new_number()}.xml", batch(*(an_invoice() for _ in range(COUNT))))
    answer.raise_for_status()
    _wait_until_idle(gateway)
    assert gateway.process is not None
    before = measuring.cpu_of_tree(gateway.process.pid)
    sent = gateway.post("/sends", json={"file_ids": [answer.json()["id"]], "missing_attachments": "send"})
    sent.raise_for_status()
    while not (receipt := gateway.get(f"/sends/{sent.json()['id']}").json())["complete"]:
        time.sleep(0.1)
    assert receipt["accepted"] == COUNT, receipt
    return measuring.cpu_of_tree(gateway.process.pid) - before


def _wait_until_idle(gateway: RunningGateway) -> None:
    """Wait until what came in has been looked at, so that it counts for no send."""
    assert gateway.process is not None
    last = -1.0
    while (now := measuring.cpu_of_tree(gateway.process.pid)) - last > 0.05:
        last = now
        time.sleep(1.0)


def _logo() -> bytes:
    """Return a picture that stays about `LOGO_SIZE` large as a logo."""
    width, height = 160, LOGO_SIZE // 3 // 160
    written = io.BytesIO()
    Image.frombytes("RGB", (width, height), os.urandom(width * height * 3)).save(written, "PNG")
    return written.getvalue()


if __name__ == "__main__":
    run()
