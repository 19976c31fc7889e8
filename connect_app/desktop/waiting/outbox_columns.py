"""Columns of *Files on this PC*: what lies in the outbox."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication

from connect_app.client.jobs import INVOICE, Job, JobKind, JobState
from connect_app.desktop.lists.columns import Column
from connect_app.desktop.style.appearance import Tint
from connect_app.desktop.style.icon_loading import IconName
from connect_app.desktop.text.figures import size_text
from connect_app.desktop.text.sentences import said

translate = QCoreApplication.translate


_FACTS_HELP = frozenset({"not_an_invoice"})


def may_give_facts(job: Job) -> bool:
    """Say whether a file can still be taken if the clerk says what stands in it: a PDF without data."""
    is_pdf = job.kind is JobKind.FILE and job.filename.casefold().endswith(".pdf")
    return is_pdf and bool(job.source) and any(reason.code in _FACTS_HELP for reason in job.reasons)


def may_attach_again(job: Job) -> bool:
    """Say whether an attachment of a known invoice was refused: changed, or once its invoice waits, it may still go."""
    return job.kind is JobKind.ATTACHMENT and job.state is JobState.REFUSED and bool(job.invoice_id)


def job_state_text(job: Job) -> str:
    """Return in words where a job stands."""
    match job.state:
        case JobState.WAITING:
            return translate("OutboxColumns", "Waiting")
        case JobState.UPLOADING:
            percent = 100 * job.sent // job.size if job.size else 0
            return translate("OutboxColumns", "Uploading, {percent} %").format(percent=percent)
        case JobState.REFUSED:
            return translate("OutboxColumns", "Refused")
        case JobState.DAMAGED:
            return translate("OutboxColumns", "Damaged")
        case JobState.NEWER:
            return translate("OutboxColumns", "Left alone")
        case _:
            return _done_text(job)


def _done_text(job: Job) -> str:
    if job.is_unreadable:
        return translate("OutboxColumns", "Could not be read")
    if job.is_duplicate:
        return translate("OutboxColumns", "Was there already")
    return translate("OutboxColumns", "Done")


def _kind(job: Job) -> str:
    if job.kind is JobKind.ATTACHMENT:
        return translate("OutboxColumns", "Attachment")
    return translate("OutboxColumns", "Invoice file")


def _invoice(job: Job) -> str:
    return job.facts.get(INVOICE, "") if job.kind is JobKind.ATTACHMENT else ""


def _icon(job: Job) -> IconName:
    match job.state:
        case JobState.WAITING:
            return IconName("waiting")
        case JobState.UPLOADING:
            return IconName("upload", Tint.ACCENT)
        case JobState.REFUSED | JobState.DAMAGED:
            return IconName("error", Tint.DANGER)
        case JobState.NEWER:
            return IconName("warning", Tint.WARNING)
        case _:
            return IconName("warning", Tint.WARNING) if job.is_unreadable else IconName("check", Tint.SUCCESS)


def _said(job: Job) -> str:
    return " ".join(said(reason.message) for reason in job.reasons)


_STATES = list(JobState)
_ORDERS: dict[str, Callable[[Job], Any]] = {
    "name": lambda job: job.filename.casefold(),
    "kind": _kind,
    "invoice": _invoice,
    "size": lambda job: job.size,
    "state": lambda job: (_STATES.index(job.state), job_state_text(job)),
    "said": _said,
}


def in_order(jobs: Iterable[Job], sort: str) -> list[Job]:
    """Return jobs in the order of a column, ``-`` before its key for down; without one the newest first."""
    newest_first = sorted(jobs, key=lambda job: job.id, reverse=True)
    key = sort.removeprefix("-")
    return sorted(newest_first, key=_ORDERS[key], reverse=sort.startswith("-")) if key else newest_first


def outbox_columns() -> tuple[Column[Job], ...]:
    """Columns of the outbox."""
    size = translate("OutboxColumns", "Size")
    said_title = translate("OutboxColumns", "What was said")
    return (
        Column("name", translate("OutboxColumns", "File"), lambda job: job.filename, 200, sort_key="name"),
        Column("kind", translate("OutboxColumns", "Kind"), _kind, 100, sort_key="kind", gives_way=1),
        Column("invoice", translate("OutboxColumns", "Invoice"), _invoice, 170, sort_key="invoice"),
        Column("size", size, lambda job: size_text(job.size), 90, is_right_aligned=True, sort_key="size", gives_way=2),
        Column("state", translate("OutboxColumns", "State"), job_state_text, 160, icon=_icon, sort_key="state"),
        Column("said", said_title, _said, 300, hint=_said, stretches=True, sort_key="said"),
    )
