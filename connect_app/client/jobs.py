"""What lies in the outbox: one job per file or attachment, and its form on disk."""

import json
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any

FORM = 1
"""Version of the form on disk; a newer one is left alone."""


class JobKind(StrEnum):
    """A file from a business system, or an attachment of one invoice."""

    FILE = "file"
    ATTACHMENT = "attachment"


class JobState(StrEnum):
    """Where a job stands. ``REMOVED`` is told to listeners only and never stands on disk."""

    WAITING = "waiting"
    UPLOADING = "uploading"
    DONE = "done"
    REFUSED = "refused"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Description:
    """What the clerk says about an attachment; ``document_type`` is a key of `domain.attachment.DOCUMENT_TYPES`."""

    document_type: str
    note: str | None = None
    is_internal: bool = False
    note_is_internal: bool = False


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason of a refusal, or what the gateway says of a file that it keeps and cannot read."""

    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Job:
    """One upload.

    ``id`` is made here and is the Idempotency-Key for ever. ``company_id`` may be empty: the company that is
    connected. ``sent`` counts bytes on their way (kept in memory only). ``result_id`` is the id that the gateway gave;
    ``is_duplicate``: it had the same bytes already. ``reasons`` say why a job was refused, why a file on the gateway
    is unreadable, or what the last attempt of a waiting job met.
    """

    id: str
    kind: JobKind
    company_id: str
    filename: str
    size: int
    sha256: str
    added_at: str
    state: JobState = JobState.WAITING
    invoice_id: str | None = None
    description: Description | None = None
    sidecar_name: str | None = None
    facts: dict[str, str] = field(default_factory=dict)
    source: str | None = None
    result_id: str | None = None
    is_duplicate: bool = False
    is_unreadable: bool = False
    reasons: tuple[Reason, ...] = ()
    sent: int = 0


def to_bytes(job: Job) -> bytes:
    """Return a job as it stands on disk. An upload that runs stands there as waiting: nobody knows how it ends."""
    values = asdict(job)
    del values["sent"]
    if job.state is JobState.UPLOADING:
        values["state"] = JobState.WAITING
    # Plain ASCII: a file name may hold bytes that are no text, and UTF-8 could not carry them.
    return json.dumps({"form": FORM, **values}, indent=1).encode("ascii")


def from_bytes(content: bytes) -> Job:
    """Return the job that stands in a file. Raises ValueError for anything else, a newer form included."""
    values: Any = json.loads(content)
    if not isinstance(values, dict) or values.pop("form", None) != FORM:
        raise ValueError("not a job of this form")
    try:
        description = values.pop("description")
        reasons = values.pop("reasons")
        return Job(
            **{
                **values,
                "kind": JobKind(values["kind"]),
                "state": JobState(values["state"]),
                "description": Description(**description) if description else None,
                "reasons": tuple(Reason(**reason) for reason in reasons),
            }
        )
    except (KeyError, TypeError) as error:
        raise ValueError("not a whole job") from error
