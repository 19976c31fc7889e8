"""Our own verdict on an invoice: the rules that it breaks, as findings with their numbers and who mends them."""

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from typing import TypeAlias

from lxml import etree

from connect_app.domain.delivery import FailureOwner
from connect_app.domain.finding import Finding, Severity
from connect_app.domain.invoice import EmbeddedFile, InvoiceContent, InvoiceFacts
from connect_app.domain.routing import BROKEN_RULE
from connect_app.domain.saying import say
from connect_app.formats.rules.breaches import Breach, shown
from connect_app.formats.rules.coded import code_breaches
from connect_app.formats.rules.mandatory import date_breaches, mandatory_breaches
from connect_app.formats.rules.networks import german_breaches, peppol_breaches
from connect_app.formats.rules.profiles import rule_set
from connect_app.formats.rules.sums import decimal_breaches, price_breaches, sum_breaches
from connect_app.formats.rules.usual import is_usual
from connect_app.formats.rules.vat import vat_breaches

_OWNER = FailureOwner.BUSINESS_SYSTEM.value
_SAID_BEFORE = frozenset({"BR-02", "BR-07", "BR-15"})
"""Rules about terms that every invoice needs, of whatever format; reading says it."""
_ALL_INSIDE = "DE"
_ROUNDED_AWAY = Decimal(1)
"""Older formats round the total to whole units without saying so."""

ContentReader: TypeAlias = Callable[[etree._Element, InvoiceFacts], InvoiceContent]


def breaches(content: InvoiceContent) -> Iterator[Breach]:
    """Yield the rules that an invoice breaks, of those that its specification asks for."""
    rules = rule_set(content.facts.profile, content.facts.format)
    if not rules.is_core:
        return
    yield from mandatory_breaches(content)
    yield from date_breaches(content)
    yield from code_breaches(content)
    if not rules.is_wider:
        yield from sum_breaches(content)
        yield from decimal_breaches(content)
        yield from price_breaches(content)
        yield from vat_breaches(content)
    if rules.is_peppol:
        yield from peppol_breaches(content)
    if rules.is_german:
        yield from german_breaches(content)


def rule_findings(root: etree._Element, facts: InvoiceFacts, read_content: ContentReader) -> Iterator[Finding]:
    """Yield what is wrong with the data of an invoice, each rule once; nothing where all is as it should be.

    They are warnings: an e-mail or a printed page may still say what is meant. Where the invoice is to go as an
    e-invoice the plan makes errors of them, since the network refuses it.
    """
    if is_usual(root, facts):
        return
    content = read_content(root, facts)
    said = set()
    for one in breaches(content):
        if one.rule not in _SAID_BEFORE and one.rule not in said:
            said.add(one.rule)
            yield _finding(one)
    yield from _doubts(content)


def link_findings(facts: InvoiceFacts, embedded: Iterable[EmbeddedFile]) -> Iterator[Finding]:
    """Yield a warning for each document that a buyer in Germany only gets the address of.

    What an invoice needs to be complete has to be in the e-invoice itself there; a link is not enough.
    """
    if facts.buyer.country != _ALL_INSIDE:
        return
    for one in embedded:
        if one.uri is not None:
            sentence = say("linked_only", name=one.filename)
            yield Finding("linked_only", Severity.WARNING, sentence, "BT-124", owner=_OWNER)


def _finding(one: Breach) -> Finding:
    return Finding(BROKEN_RULE, Severity.WARNING, one.sentence, one.term, params={"rule": one.rule}, owner=_OWNER)


def _doubts(content: InvoiceContent) -> Iterator[Finding]:
    """Yield what no rule of a network forbids, and what is odd all the same."""
    facts = content.facts
    gross, net, tax = facts.total, content.net_total, content.tax_total
    if not rule_set(facts.profile, facts.format).is_core and gross and net is not None and tax is not None:
        computed = net + tax
        if abs(gross.amount - computed) > _ROUNDED_AWAY and gross.amount != computed + (content.rounding or 0):
            sentence = say("doubtful_total", stated=shown(gross.amount), computed=shown(computed))
            yield Finding("doubtful_total", Severity.WARNING, sentence, "total", owner=_OWNER)
    if facts.due_date is not None and facts.issue_date is not None and facts.due_date < facts.issue_date:
        sentence = say("due_before_issued", due=facts.due_date.isoformat(), issued=facts.issue_date.isoformat())
        yield Finding("due_before_issued", Severity.HINT, sentence, "due_date", owner=_OWNER)
