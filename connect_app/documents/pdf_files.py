"""Files inside a PDF, as the worker tells of them."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class PdfFile:
    """One file inside a PDF. ``content`` is None where it cannot be read, or has to be asked for by its number.

    ``folder``: where it stands in a collection. ``is_data``: it is the invoice of a hybrid PDF. ``is_damaged``: nobody
    can take it out.
    """

    name: str
    size: int
    content: bytes | None = field(repr=False)
    is_data: bool = False
    is_damaged: bool = False
    folder: str = ""


@dataclass(frozen=True, slots=True)
class PdfFiles:
    """All files inside a PDF, in their order. ``is_collection``: its pages are only the cover of them (portfolio).

    ``is_signed``: the PDF holds an electronic signature, which ends when anything in it changes. ``rivals``: the names
    of the invoices inside where there are several, so that nobody can say which of them the pages show.
    """

    files: tuple[PdfFile, ...]
    is_collection: bool = False
    is_signed: bool = False
    rivals: tuple[str, ...] = ()

    @property
    def data(self) -> PdfFile | None:
        """The invoice of a hybrid PDF."""
        return next((one for one in self.files if one.is_data), None)
