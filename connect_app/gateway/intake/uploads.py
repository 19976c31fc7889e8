"""What is uploaded: a file from a business system, and what lay beside it in its folder."""

import re
from dataclasses import dataclass, field, replace

from connect_app.domain.pairing import same_name, stem_of
from connect_app.formats.encoding import is_xml_of_any_width
from connect_app.gateway.intake.found import Data
from connect_app.gateway.store.blobs import BlobWriter

MAX_NAME_LENGTH = 255
_SIDECAR_ENDINGS = ("json", "csv")


def clean_name(name: str) -> str:
    """Return a file's name as it is shown: without folders and control characters, at most 255 characters."""
    base = re.split(r"[\\/]", name)[-1]
    plain = "".join(char for char in base if char.isprintable()).strip()
    if len(plain) > MAX_NAME_LENGTH:
        stem, dot, ending = plain.rpartition(".")
        tail = dot + ending if len(ending) <= 10 else ""
        plain = (stem if tail else plain)[: MAX_NAME_LENGTH - len(tail)] + tail
    return plain


@dataclass(frozen=True, slots=True)
class BesideFile:
    """A file that lay beside the one that came: its name and its bytes (written, not kept yet)."""

    name: str
    writer: BlobWriter


@dataclass(frozen=True, slots=True)
class OwnFile:
    """What lay beside a file and is an invoice of its own, with the number of its first."""

    file: BesideFile
    number: str


@dataclass(frozen=True, slots=True)
class ArrivingFile:
    """One file as it was sent: its name, its bytes (written, not kept yet), and the data that came beside it.

    ``beside``: what lay in the same folder and may belong to its invoices; ``own_files``: what lay there and is an
    invoice of its own.
    """

    company_id: str
    name: str
    writer: BlobWriter
    data: Data = field(default_factory=Data)
    by: str = "local"
    beside: tuple[BesideFile, ...] = ()
    own_files: tuple[OwnFile, ...] = ()


def is_pdf(writer: BlobWriter) -> bool:
    """Say whether the bytes are a PDF."""
    return b"%PDF-" in writer.head[:1024]


def with_sidecar(arriving: ArrivingFile) -> ArrivingFile:
    """Return the file with a side-car of its own stem, if one lies beside it and none was named as such."""
    if not is_pdf(arriving.writer) or arriving.data.is_given:
        return arriving
    for one in arriving.beside:
        ending = one.name.rpartition(".")[2].casefold()
        if ending in _SIDECAR_ENDINGS and _same_stem(one.name, arriving.name):
            one.writer.flush()
            data = Data(one.name, one.writer.path.read_bytes())
            return replace(arriving, data=data, beside=tuple(each for each in arriving.beside if each is not one))
    return arriving


def xml_twin(arriving: ArrivingFile) -> BesideFile | None:
    """Return the one XML file beside a PDF that has its stem."""
    if not is_pdf(arriving.writer):
        return None
    by_name = [one for one in arriving.beside if _same_stem(one.name, arriving.name)]
    found = [one for one in by_name if is_xml_of_any_width(one.writer.head)]
    return found[0] if len(found) == 1 else None


def turned(arriving: ArrivingFile, data: BesideFile) -> ArrivingFile:
    """Return the upload with its data first: of an XML and its PDF the XML is the file, whichever was sent as that."""
    others = tuple(one for one in arriving.beside if one is not data)
    picture = BesideFile(arriving.name, arriving.writer)
    return replace(arriving, name=data.name, writer=data.writer, beside=(picture, *others))


def _same_stem(one: str, other: str) -> bool:
    return same_name(stem_of(one)) == same_name(stem_of(other))
