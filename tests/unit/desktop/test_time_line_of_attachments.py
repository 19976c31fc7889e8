"""The time line tells of what was attached, too, in the order in which things happened."""

from datetime import UTC, datetime

from connect_app.contract.files import Attachment
from connect_app.desktop.invoice.time_line import entries


def attachment(name: str, hour: int, *, embedded: bool = False) -> Attachment:
    return Attachment(
        id=name,
        invoice_id="i",
        filename=name,
        document_type="time_sheet",
        note="vecka 11",
        is_internal=False,
        note_is_internal=False,
        media_type="application/pdf",
        size=1,
        sha256="0" * 64,
        pages=1,
        dpi=None,
        embedded=embedded,
        is_picture=False,
        converted_from=None,
        findings=[],
        created_at=datetime(2026, 3, 1, hour, tzinfo=UTC),
        version=1,
    )


def test_attachments_stand_in_the_time_line_and_embedded_ones_do_not() -> None:
    lines = entries(
        [], [attachment("late.pdf", 9), attachment("early.pdf", 8), attachment("inside.pdf", 7, embedded=True)]
    )
    assert [line.what for line in lines] == ["early.pdf was attached", "late.pdf was attached"]
    assert "vecka 11" in lines[0].why
