"""Attachments that were put into the outbox together are taken back together, wherever each of them is by now."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from connect_app.client.calls import Gateway
from connect_app.client.jobs import Job, JobState
from connect_app.client.outbox import Outbox
from connect_app.domain.errors import ConnectError

_PATIENCE_S, _PAUSE_S = 60.0, 0.1


@dataclass(frozen=True, slots=True)
class TakenBack:
    """How many were taken back, and of those that were not the ids of their jobs with the reasons."""

    count: int
    left: tuple[tuple[str, ConnectError], ...]
    open_ids: tuple[str, ...]
    """Jobs that are still on their way up, so that they could not be taken back yet."""


def take_back(
    outbox: Outbox, gateway: Callable[[], Gateway], company_id: str, job_ids: Sequence[str], check: Callable[[], None]
) -> TakenBack:
    """Take each from the outbox, or from its invoice if it is there already; one that fails stops no other.

    Dies the program meanwhile, some hang on their invoices still, and are seen there.
    """
    count, left, open_ids = 0, [], []
    until = time.monotonic() + _PATIENCE_S
    for job_id in job_ids:
        check()
        try:
            if _take_back(outbox, gateway, company_id, job_id, until):
                count += 1
            else:
                open_ids.append(job_id)
        except ConnectError as error:
            left.append((job_id, error))
    return TakenBack(count, tuple(left), tuple(open_ids))


def _take_back(outbox: Outbox, gateway: Callable[[], Gateway], company_id: str, job_id: str, until: float) -> bool:
    while True:
        job = outbox.job(job_id)
        if job is None:
            return True
        if job.state is JobState.DONE:
            _delete(gateway(), company_id, job)
            return True
        if job.state is not JobState.UPLOADING and outbox.remove(job_id):
            return True
        if time.monotonic() > until:
            return False
        time.sleep(_PAUSE_S)


def _delete(gateway: Gateway, company_id: str, job: Job) -> None:
    if job.result_id is None:
        return
    try:
        gateway.delete_attachment(company_id, job.result_id)
    except ConnectError as error:
        if error.code != "not_found":
            raise
