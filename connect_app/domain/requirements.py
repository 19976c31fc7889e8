"""Which attachments an invoice needs before it goes, and what it lacks of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from fnmatch import fnmatchcase

from connect_app.domain.saying import Sentence, say


class Insistence(StrEnum):
    """What a missing attachment does: it is said, it is asked about, or the invoice is held back."""

    ADVISE = "advise"
    ASK = "ask"
    HOLD = "hold"


@dataclass(frozen=True, slots=True)
class Paper:
    """What is known of an attachment that would go out."""

    document_type: str
    name: str
    note: str


@dataclass(frozen=True, slots=True)
class Requirement:
    """So many attachments of a kind on all invoices that fit; an empty field fits everything, ``*`` anything in it.

    ``customer``: number or name of the customer; ``reference``: the order's or the buyer's.
    """

    customer: str = ""
    reference: str = ""
    document_type: str = ""
    name: str = ""
    note: str = ""
    at_least: int = 1
    insistence: Insistence = Insistence.HOLD

    def is_for(self, customers: Sequence[str], references: Sequence[str]) -> bool:
        """Say whether it is for an invoice of a customer (number and name) with these references."""
        return _fits(self.customer, *customers) and _fits(self.reference, *references)

    def count(self, papers: Sequence[Paper]) -> int:
        """Return how many of these are what is wanted."""
        return sum(
            self.document_type in ("", one.document_type) and _fits(self.name, one.name) and _fits(self.note, one.note)
            for one in papers
        )


@dataclass(frozen=True, slots=True)
class Lack:
    """A requirement that is not met, and how many of what it wants are there."""

    requirement: Requirement
    there: int

    @property
    def sentence(self) -> Sentence:
        """What is missing, in a few words."""
        wanted = self.requirement
        what = say(f"document_type.{wanted.document_type}") if wanted.document_type else say("word.attachment")
        if wanted.name or wanted.note:
            what = say("required_attachment_missing.such_as", what=what, pattern=wanted.name or wanted.note)
        if wanted.at_least == 1:
            return say("required_attachment_missing.one", what=what)
        return say("required_attachment_missing.some", what=what, there=self.there, wanted=wanted.at_least)


def lacks(requirements: Sequence[Requirement], papers: Sequence[Paper]) -> list[Lack]:
    """Return those of the requirements that these papers do not meet, in their order."""
    counted = ((one, one.count(papers)) for one in requirements)
    return [Lack(one, there) for one, there in counted if there < one.at_least]


def _fits(pattern: str, *texts: str) -> bool:
    wanted = pattern.strip().casefold().replace("[", "[[]")
    return not wanted or any(fnmatchcase(text.strip().casefold(), wanted) for text in texts)
