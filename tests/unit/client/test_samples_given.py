"""Practice mode starts with sample invoices, once."""

from pathlib import Path

import pytest

from connect_app.client.outbox import Outbox
from connect_app.client.places import find_places
from connect_app.client.samples import SAMPLES, give_samples


def test_the_samples_come_once(tmp_path: Path) -> None:
    places = find_places(practice=True, data=tmp_path)
    outbox = Outbox(places.outbox)

    assert give_samples(places, outbox)
    assert not give_samples(places, outbox)

    jobs = outbox.jobs()
    assert [job.filename for job in jobs] == list(SAMPLES)
    assert [job.sidecar_name for job in jobs if job.sidecar_name] == ["invoice-260325.json"]
    outbox.close()


def test_dying_in_the_middle_gives_them_all_next_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    places = find_places(practice=True, data=tmp_path)
    outbox = Outbox(places.outbox)
    with monkeypatch.context() as patch:
        patch.setattr("connect_app.client.samples.write_whole", _die)
        with pytest.raises(SystemExit):
            give_samples(places, outbox)

    assert give_samples(places, outbox)
    assert {job.filename for job in outbox.jobs()} == set(SAMPLES)
    outbox.close()


def _die(path: Path, content: bytes) -> None:
    raise SystemExit
