"""What lies in the outbox: one job per file or attachment, and its form on disk."""

import hashlib
import json
import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any

from connect_app.domain.saying import Told, parts

FORM = 3
"""Version of the form on disk; a newer one is left alone. Form 1 had no checksum and no files beside, form 2 no values
of reasons.
"""

_OLD_FORM = 1
_SUMMED_FORMS = (2, FORM)
_CHECKSUM = "checksum"
_MAX_NAME = 500


class NewerForm(ValueError):
    """A newer program wrote this record; it is for that program."""


class JobKind(StrEnum):
    """A file from a business system, or an attachment of one invoice."""

    FILE = "file"
    ATTACHMENT = "attachment"


class JobState(StrEnum):
    """Where a job stands. ``REMOVED`` is told to listeners only and never stands on disk.

    ``DAMAGED``: what lies on disk is not what was given; it is never uploaded. ``NEWER``: a newer program keeps it.
    """

    WAITING = "waiting"
    UPLOADING = "uploading"
    DONE = "done"
    REFUSED = "refused"
    DAMAGED = "damaged"
    NEWER = "newer"
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
    params: dict[str, Told] = field(default_factory=dict)
    says: str | None = None

    def __post_init__(self) -> None:
        """Take name and values of the sentence; make it of them where it comes from the disk."""
        message, params, says = parts(self.message, self.code, self.params, self.says)
        object.__setattr__(self, "message", message)
        object.__setattr__(self, "params", params)
        object.__setattr__(self, "says", says)


@dataclass(frozen=True, slots=True)
class Piece:
    """A file that goes up beside the main one: its name, and what its copy must be."""

    filename: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Job:
    """One upload.

    ``id`` is made here and is the Idempotency-Key for ever. ``company_id`` may be empty: the company that is
    connected. ``sent`` counts bytes on their way (kept in memory only). ``result_id`` is the id that the gateway gave;
    ``is_duplicate``: it had the same bytes already. ``reasons`` say why a job was refused, why a file on the gateway
    is unreadable, what is damaged, or what the last attempt of a waiting job met. ``beside`` are the files that lay
    beside it and belong to it; the record holds a hash of everything that goes up.
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
    sidecar_sha256: str | None = None
    beside: tuple[Piece, ...] = ()
    facts: dict[str, str] = field(default_factory=dict)
    source: str | None = None
    result_id: str | None = None
    is_duplicate: bool = False
    is_unreadable: bool = False
    reasons: tuple[Reason, ...] = ()
    sent: int = 0


INVOICE = "invoice"
"""What `Job.facts` says of an attachment: its invoice and whose that is, as a person calls it."""


def to_bytes(job: Job) -> bytes:
    """Return a job as it stands on disk. An upload that runs stands there as waiting: nobody knows how it ends."""
    values = asdict(job)
    del values["sent"]
    if job.state is JobState.UPLOADING:
        values["state"] = JobState.WAITING
    record = {"form": FORM, **values}
    # Plain ASCII: a file name may hold bytes that are no text, and UTF-8 could not carry them.
    return json.dumps({_CHECKSUM: _checksum(record), **record}, indent=1).encode("ascii")


def from_bytes(content: bytes) -> Job:
    """Return the job that stands in a record. Raises NewerForm, or ValueError for anything that was not written so."""
    values: Any = json.loads(content)
    if not isinstance(values, dict):
        raise ValueError("not a record")
    checksum = values.pop(_CHECKSUM, None)
    form = values.get("form")
    if isinstance(form, int) and form > FORM:
        raise NewerForm("written by a newer program")
    if form in _SUMMED_FORMS and checksum != _checksum(values):
        raise ValueError("not as it was written")
    if form not in (*_SUMMED_FORMS, _OLD_FORM) or (form == _OLD_FORM and checksum is not None):
        raise ValueError("not a job of this form")
    del values["form"]
    try:
        description = values.pop("description")
        return Job(
            **{
                **values,
                "kind": JobKind(values["kind"]),
                "state": JobState(values["state"]),
                "description": Description(**description) if description else None,
                "beside": tuple(Piece(**piece) for piece in values.pop("beside", ())),
                "reasons": tuple(Reason(**reason) for reason in values.pop("reasons")),
            }
        )
    except (KeyError, TypeError) as error:
        raise ValueError("not a whole job") from error


def salvaged(job_id: str, records: Sequence[bytes], size: int, reason: Reason, state: JobState) -> Job:
    """Return what a list can show of records that cannot be trusted: a name, no more than a hint where it came from."""
    text = b"\n".join(records).decode("ascii", "replace")
    kind = JobKind.ATTACHMENT if _text_field(text, "kind") == JobKind.ATTACHMENT else JobKind.FILE
    name = _text_field(text, "filename") or job_id
    return Job(
        job_id,
        kind,
        "",
        name[:_MAX_NAME],
        size,
        "",
        _text_field(text, "added_at") or "",
        state=state,
        source=_text_field(text, "source"),
        reasons=(reason,),
    )


def _text_field(text: str, name: str) -> str | None:
    for found in re.findall(rf'"{name}": ("(?:[^"\\]|\\.)*")', text):
        try:
            return str(json.loads(found))
        except ValueError:
            continue
    return None


def _checksum(record: dict[str, Any]) -> str:
    canonical = json.dumps(record, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("ascii")).hexdigest()
