"""Which template an invoice's mail takes, and whether it can be filled in: looked at while a send is planned."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from connect_app.contract.messages import Language, TemplateKind
from connect_app.contract.sends import PlanTemplate
from connect_app.domain.invoice import InvoiceFacts
from connect_app.gateway.channels.interface import Letter, SentFile, Shipment
from connect_app.gateway.channels.message import PREVIEW_LINK
from connect_app.gateway.channels.template_text import Template, TemplateRefused
from connect_app.gateway.channels.template_worker import TemplateWorker
from connect_app.gateway.channels.templates import Sender, known_language, notification_values

KIND: TemplateKind = "customer_notification"
MAX_REMEMBERED = 10_000
_SOME_ADDRESS = "invoices@example.org"

_Pattern = tuple[object, ...]


class TemplateTrials:
    """Remembers which templates that a company wrote itself can be filled in, and for which kind of invoices.

    Trying one takes a hundred times as long as planning an invoice. So each is tried once for all invoices that have
    and lack the same values, on the first of them; a text that never ends is tried once for all.
    """

    def __init__(self, worker: TemplateWorker | None = None) -> None:
        self._worker = worker or TemplateWorker()
        self._known: dict[tuple[Template, _Pattern | None], TemplateRefused | None] = {}

    def fault(
        self, template: Template, pattern: _Pattern, values: Callable[[], Mapping[str, object]]
    ) -> TemplateRefused | None:
        """Return why a template cannot be filled in, None if it can."""
        for key in ((template, None), (template, pattern)):
            if key in self._known:
                return self._known[key]
        found: TemplateRefused | None = None
        try:
            self._worker.fill(template, values())
        except TemplateRefused as refused:
            found = refused
        if len(self._known) >= MAX_REMEMBERED:
            self._known.clear()
        is_slow = found is not None and found.code == "template_too_slow"
        self._known[template, None if is_slow else pattern] = found
        return found


@dataclass(frozen=True, slots=True)
class MailTemplates:
    """The templates of one company. ``own``: what it wrote itself."""

    own: Mapping[tuple[TemplateKind, Language], Template]
    sender: Sender
    trials: TemplateTrials

    def own_text(self, language: str) -> Template | None:
        """Return what the company wrote itself in this language, None where the program's text is used."""
        return self.own.get((KIND, known_language(language)))

    def chosen(self, language: str) -> PlanTemplate:
        """Return which template is taken for a language."""
        known = known_language(language)
        return PlanTemplate(kind=KIND, language=known, is_default=(KIND, known) not in self.own)

    def fault(
        self, facts: InvoiceFacts, language: str, files: tuple[SentFile, ...], letter: Letter
    ) -> TemplateRefused | None:
        """Return why the mail of an invoice cannot be written, None if it can."""
        own = self.own_text(language) if letter.template is None else Template(*letter.template)
        if own is None:  # the program's own texts are whole
            return None
        link = PREVIEW_LINK if letter.with_link else ""
        buyer, names = facts.buyer, (facts.buyer.name, facts.seller.name)
        has = (facts.number, facts.payable, facts.issue_date, facts.due_date, buyer.customer_number, *names, files)
        pattern = (language, facts.kind, self.sender, link, *(bool(one) for one in has))
        return self.trials.fault(own, pattern, lambda: self._values(facts, language, files, link))

    def _values(
        self, facts: InvoiceFacts, language: str, files: tuple[SentFile, ...], link: str
    ) -> Mapping[str, object]:
        shipment = Shipment(
            delivery_id="",
            address="",
            number=facts.number,
            kind=facts.kind,
            format=facts.format,
            language=language,
            customer_number=facts.buyer.customer_number,
            seller_name=facts.seller.name,
            buyer_name=facts.buyer.name,
            payable=facts.payable,
            issue_date=facts.issue_date.isoformat() if facts.issue_date else None,
            due_date=facts.due_date.isoformat() if facts.due_date else None,
            files=files,
        )
        # A mail always names somebody to write to: without a setting it is the account's own address.
        sender = self.sender if self.sender.contact else replace(self.sender, contact=_SOME_ADDRESS)
        return notification_values(shipment, sender, link)
