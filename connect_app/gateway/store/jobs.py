"""The delivery engine's table of jobs, as far as it has to be looked at or mended: DBOS keeps it in our database."""

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import inspect

from connect_app.gateway.store.transactions import Reading, Writing


@dataclass(frozen=True, slots=True)
class DelayedJob:
    """A job that waits for its time; both in milliseconds since 1970."""

    workflow_id: str
    created_at_ms: int
    due_at_ms: int


def has_jobs(connection: Reading) -> bool:
    """Say whether the engine has ever run on this database."""
    return inspect(connection).has_table("workflow_status")


def give_partition(connection: Writing, queue: str, partition: str) -> None:
    """Give what an earlier version had queued, which knew no partitions, one."""
    connection.exec_driver_sql(
        "UPDATE workflow_status SET queue_partition_key = ? WHERE queue_name = ? "
        "AND queue_partition_key IS NULL AND status IN ('ENQUEUED', 'DELAYED', 'PENDING')",
        (partition, queue),
    )


def delayed_jobs(connection: Reading, queue: str) -> list[DelayedJob]:
    """Return the jobs of a queue that wait for their time."""
    found = connection.exec_driver_sql(
        "SELECT workflow_uuid, created_at, delay_until_epoch_ms FROM workflow_status "
        "WHERE queue_name = ? AND status = 'DELAYED'",
        (queue,),
    )
    return [DelayedJob(row[0], row[1], row[2]) for row in found]


def begin_now(connection: Writing, workflow_ids: Sequence[str]) -> None:
    """Let delayed jobs begin whatever the computer's clock says."""
    connection.exec_driver_sql(
        "UPDATE workflow_status SET status = 'ENQUEUED' "
        "WHERE status = 'DELAYED' AND workflow_uuid IN (SELECT value FROM json_each(?))",
        (json.dumps(list(workflow_ids)),),
    )


def has_work_before(connection: Reading, queue: str, at_ms: int) -> bool:
    """Say whether a job of a queue is at work, waits for its turn, or is due before this instant."""
    found = connection.exec_driver_sql(
        "SELECT 1 FROM workflow_status WHERE queue_name = ? AND (status IN ('ENQUEUED', 'PENDING') "
        "OR (status = 'DELAYED' AND delay_until_epoch_ms < ?)) LIMIT 1",
        (queue, at_ms),
    )
    return found.first() is not None


def forget_finished(connection: Writing, kinds: Iterable[str], before_ms: int) -> None:
    """Drop the records of jobs of these kinds that ended before this instant."""
    for kind in kinds:
        connection.exec_driver_sql(
            "DELETE FROM workflow_status WHERE name = ? AND status = 'SUCCESS' AND updated_at < ?", (kind, before_ms)
        )


def begun_jobs(connection: Reading, queue: str) -> set[str]:
    """Return the jobs of a queue that count as under way."""
    found = connection.exec_driver_sql(
        "SELECT workflow_uuid FROM workflow_status WHERE queue_name = ? AND status = 'PENDING'", (queue,)
    )
    return set(found.scalars())


def queue_again(connection: Writing, queue: str, jobs: Collection[str]) -> None:
    """Have jobs that count as under way worked again, as the engine does with those of a dead process."""
    connection.exec_driver_sql(
        "UPDATE workflow_status SET status = 'ENQUEUED', owner_xid = NULL, started_at_epoch_ms = NULL "
        "WHERE queue_name = ? AND status = 'PENDING' AND workflow_uuid IN (SELECT value FROM json_each(?))",
        (queue, json.dumps(sorted(jobs))),
    )
