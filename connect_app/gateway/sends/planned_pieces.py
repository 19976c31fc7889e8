"""Which pieces of an invoice go by which channel: what the plan shows is what is frozen, and what arrives."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from connect_app.documents.sheet_tongue import DEFAULT_LANGUAGE, document_type_word
from connect_app.domain.attachment import AttachmentOrigin, find_document_type
from connect_app.domain.channel import DATA_CHANNEL, LETTER_CHANNEL, Channel, ChannelProfile
from connect_app.domain.filenames import invoice_filename, safe_filename
from connect_app.domain.finding import INSIDE, STATED_TYPE, Finding, Severity
from connect_app.domain.invoice import FileFormat, InvoiceKind
from connect_app.domain.saying import say
from connect_app.gateway.channels.interface import SentFile
from connect_app.gateway.intake.pdf_invoices import SIGNED_PICTURE
from connect_app.gateway.intake.piece_checks import (
    JudgedPiece,
    judge,
    refusing,
    sent_name,
    stands_in_data,
    stands_in_picture,
    whole_document_findings,
)
from connect_app.gateway.store.attachments import AttachmentRecord, is_own_pdf
from connect_app.gateway.store.invoices import InvoiceRecord


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """One attachment: how it is sent, its record, what is to be said of it, and by which channels it goes."""

    sent: SentFile
    row: AttachmentRecord
    judged: JudgedPiece
    channels: frozenset[Channel]
    nowhere: frozenset[Channel] = frozenset()
    """Channels that would leave it out, whether the invoice takes them or not: it may be sent again another way."""

    def goes_by(self, channel: Channel) -> bool:
        """Say whether it goes by this channel."""
        return channel in self.channels


@dataclass(frozen=True, slots=True)
class PlannedPieces:
    """All pieces of one invoice but its data. ``picture``: what is the invoice itself, as far as it was sent along."""

    attachments: tuple[PlannedFile, ...] = ()
    picture: PlannedFile | None = None
    stays_in_data: tuple[PlannedFile, ...] = ()
    """What the clerk did not choose for the mail and what an e-invoice has in it all the same."""
    files: tuple[PlannedFile, ...] = field(default=())
    faults: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """Hashes of what was left out when the invoice was read, and stands in its data or its picture all the same; and
    of what goes with another media type than its data state."""

    @property
    def all(self) -> tuple[PlannedFile, ...]:
        """Every one of them."""
        return (*self.attachments, *self.stays_in_data, *((self.picture,) if self.picture else ()))

    def findings(self, form: FileFormat) -> list[Finding]:
        """Return what is to be said of them."""
        said = [finding for one in self.all for finding in one.judged.findings]
        return said + whole_document_findings(form, [(one.row, one.judged) for one in self.all])

    def left_out(self) -> dict[str, dict[str, list[str]]]:
        """Return by channel the hashes of what does not go by it, by where it stands: in the data, in a hybrid PDF.

        And of what does not go as it is stated.
        """
        found: dict[str, dict[str, list[str]]] = {}
        for one in self.all:
            place = "data" if stands_in_data(one.row) else "picture" if stands_in_picture(one.row) else None
            for channel in sorted(one.nowhere) if place is not None else ():
                if place == "picture" and not channel.kind.has_letter:
                    continue  # on paper only its pages go, and an e-invoice is its data
                found.setdefault(channel.value, {}).setdefault(str(place), []).append(one.sent.sha256)
        inside = [one.sent.sha256 for one in self.all if LETTER_CHANNEL in one.nowhere and stands_in_data(one.row)]
        if faults := self.faults.get(AttachmentOrigin.DATA):
            found.setdefault(DATA_CHANNEL.value, {})["faults"] = list(faults)
            inside += faults
        if anew := self.faults.get(STATED_TYPE):
            found.setdefault(DATA_CHANNEL.value, {})[STATED_TYPE] = list(anew)
        if inside:  # of a hybrid PDF: in the data that go inside it
            found.setdefault(LETTER_CHANNEL.value, {})["inside"] = inside
        if faults := self.faults.get(AttachmentOrigin.PICTURE):
            found.setdefault(LETTER_CHANNEL.value, {}).setdefault("picture", []).extend(faults)
        return found


def signed_findings(
    row: InvoiceRecord, found: Sequence[Finding], pieces: PlannedPieces, channels: Sequence[Channel]
) -> list[Finding]:
    """Return an error where something inside of a signed PDF would have to be taken out of it for a mail."""
    picture = pieces.picture
    places = {"picture", "inside"} if picture is None and row.format == FileFormat.FACTURX else {"picture"}
    if LETTER_CHANNEL not in channels or not places & pieces.left_out().get(LETTER_CHANNEL, {}).keys():
        return []
    said = {one.code for one in found}
    if SIGNED_PICTURE in said if picture is None else picture.row.facts.is_signed:
        sentence = say("signed_picture_with_file")
        return [Finding("cannot_take_out", Severity.ERROR, sentence, channel=LETTER_CHANNEL)]
    return []


NO_PIECES = PlannedPieces()


def own_name(row: InvoiceRecord, language: str, pattern: str | None, ending: str = ".pdf") -> str:
    """Return the name of an invoice's own file; ``pattern``: the company's, if any."""
    return invoice_filename(
        row.number,
        ending,
        language,
        is_credit_note=row.kind == InvoiceKind.CREDIT_NOTE,
        pattern=pattern,
        customer=row.buyer_name,
        day=row.issue_date,
    )


def own_names(
    row: InvoiceRecord, language: str, pattern: str | None, channels: Collection[Channel], packing: str
) -> list[str]:
    """Return the names of an invoice's own files in a mail; none where it goes by none."""
    if LETTER_CHANNEL not in channels:
        return []
    endings = (".pdf", ".xml") if packing == "xml_and_pdf" else (".pdf",)
    return [own_name(row, language, pattern, ending) for ending in endings]


def plan_pieces(
    attachments: Sequence[AttachmentRecord],
    channels: Sequence[Channel],
    profiles: Mapping[Channel, ChannelProfile],
    chosen: Collection[str] | None,
    said: Sequence[Finding] = (),
    language: str = DEFAULT_LANGUAGE,
    reserved: Sequence[str] = (),
) -> PlannedPieces:
    """Return what goes where of an invoice's attachments: nothing internal, and the picture once.

    ``chosen``: the ids that the clerk chose for the mail, None for all. ``said``: the findings of the invoice.
    ``language``: the recipient's, in which he reads what each attachment is. ``reserved``: the `own_names` of
    the invoice, which no attachment gets.
    """
    taken = list(reserved)
    attached: list[PlannedFile] = []
    staying: list[PlannedFile] = []
    picture: PlannedFile | None = None
    for row in attachments:
        if row.is_internal:
            continue
        if is_own_pdf(row) and picture is None:
            # Of the pieces it is one only where the data hold it; elsewhere it is the invoice.
            picture = _planned(row, row.filename, _in_data(row, channels), profiles, language)
        elif chosen is not None and row.id not in chosen:
            staying.append(_planned(row, row.filename, _in_data(row, channels), profiles, language))
        else:
            name = safe_filename(sent_name(row), taken)
            taken.append(name)
            attached.append(_planned(row, name, channels, profiles, language))
    twice = _left_out_twins([*attached, *staying, *([picture] if picture else [])])
    attached = [_without_twins(one, twice) for one in attached]
    files = tuple(one for one in attached if one.channels or not channels)
    return PlannedPieces(tuple(attached), picture, tuple(staying), files, _faults(said))


def of_channels(said: Sequence[Finding], channels: Sequence[Channel]) -> list[Finding]:
    """Return those findings of an invoice that say something of the way it goes."""
    return [one for one in said if one.channel is None or one.channel in channels]


def _faults(said: Sequence[Finding]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for one in said:
        if INSIDE in one.params:
            found.setdefault(str(one.params[INSIDE]), []).append(str(one.params["sha256"]))
    return found


def _in_data(row: AttachmentRecord, channels: Sequence[Channel]) -> list[Channel]:
    return [one for one in channels if one.kind.carries_data and stands_in_data(row)]


def _planned(
    row: AttachmentRecord,
    name: str,
    channels: Sequence[Channel],
    profiles: Mapping[Channel, ChannelProfile],
    language: str,
) -> PlannedFile:
    judged = judge(row, channels, profiles)
    sent = SentFile(
        filename=name,
        media_type=row.media_type,
        sha256=row.sha256,
        size=row.size,
        description=_description(row, language),
        is_embedded=stands_in_data(row),
        attachment_id=row.id,
    )
    nowhere = judged.left_out.keys() | refusing(row, [one for one in Channel if one not in channels], profiles)
    return PlannedFile(sent, row, judged, frozenset(channels) - judged.left_out.keys(), frozenset(nowhere))


def _left_out_twins(pieces: Sequence[PlannedFile]) -> dict[str, Finding]:
    """Return by hash what is taken out of an e-invoice: the same bytes under another name go with it."""
    return {
        one.sent.sha256: one.judged.left_out[DATA_CHANNEL]
        for one in pieces
        if DATA_CHANNEL in one.judged.left_out and stands_in_data(one.row)
    }


def _without_twins(one: PlannedFile, twice: Mapping[str, Finding]) -> PlannedFile:
    finding = twice.get(one.sent.sha256)
    if finding is None or not one.goes_by(DATA_CHANNEL):
        return one
    left_out = {**one.judged.left_out, DATA_CHANNEL: finding}
    return replace(one, judged=replace(one.judged, left_out=left_out), channels=one.channels - {DATA_CHANNEL})


def _description(row: AttachmentRecord, language: str) -> str | None:
    """Return what the recipient reads about an attachment: its type, and the note unless that is internal."""
    kind = find_document_type(row.document_type)
    label = document_type_word(kind.key, language) if kind is not None and kind.key != "other" else None
    note = None if row.note_is_internal else row.note
    if row.embedded:
        return note or label
    return ": ".join(part for part in (label, note) if part) or None
