"""The tour: the whole job in the real windows, as its own process, as `dev.py tour` starts it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from tests.running_gateway import ROOT

STEPS = (
    "first-start",
    "window",
    "settings-as-clerk",
    "settings",
    "invoices-and-preview",
    "add-attachment",
    "attachments-by-drop",
    "paste-a-picture",
    "refused",
    "seven-with-attachments",
    "outcomes",
    "question",
    "undo",
    "progress",
    "receipt",
    "sent-invoices",
    "practice-inbox",
    "needs-attention",
    "send-again",
    "time-line",
    "import-addresses",
    "email-list",
    "send-to-client",
    "send-many",
    "messages",
    "came-back",
    "send-all-to-another-address",
    "dark",
    "swedish",
)


def run_tour(out: Path, *, samples: Path | None = None) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(out.parent)}
    program = "import sys; from pathlib import Path\n"
    if samples is not None:
        program += (
            f"import connect_app.desktop.tour.stage as stage; stage.resource = lambda name: Path({str(samples)!r})\n"
        )
    program += f"from connect_app.desktop.tour import run; sys.exit(run(Path({str(out)!r})))"
    return subprocess.run(
        [sys.executable, "-c", program],
        check=False,
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=110,
    )


@pytest.mark.timeout(120)
def test_the_tour_goes_through_and_leaves_a_picture_per_step(tmp_path: Path) -> None:
    out = tmp_path / "pictures"

    tour = run_tour(out)

    assert tour.returncode == 0, tour.stderr + tour.stdout
    pictures = sorted(out.iterdir())
    assert [path.name for path in pictures] == [f"{number:02d}-{name}.png" for number, name in enumerate(STEPS, 1)]
    for path in pictures[1:]:
        with Image.open(path) as picture:
            assert picture.width >= 1000
            assert len(picture.convert("RGB").getcolors(1 << 24) or ()) > 50, f"{path.name} is blank"
    assert not list(tmp_path.glob("connect-*")), "the tour left its folder behind"


@pytest.mark.timeout(120)
def test_the_tour_ends_with_a_sentence_if_a_step_fails(tmp_path: Path) -> None:
    wrong = tmp_path / "march.xml"
    wrong.write_bytes((ROOT / "resources" / "samples" / "credit-note.xml").read_bytes())

    tour = run_tour(tmp_path / "pictures", samples=wrong)

    assert tour.returncode == 1
    assert "The tour stopped: march.xml shows 1 invoices, not 12." in tour.stderr
