"""The outcomes that a clerk chose for practice, and what each means on each channel.

A rule's ``delay_s`` is how long the other side takes with its news (delivery, bounce, receipt); where its news is the
answer itself it answers later, at most `LONGEST_ANSWER_S`, so that no hand-over is cut off.
"""

from fnmatch import fnmatchcase

from connect_app.contract.practice import Outcome, OutcomeRule
from connect_app.domain.channel import Channel

LONGEST_ANSWER_S = 1.5

DELIVER = OutcomeRule(outcome="deliver")


def choose(rules: list[OutcomeRule], channel: Channel, address: str) -> OutcomeRule:
    """Return the first rule that matches, `DELIVER` if none does. Case does not matter."""
    for rule in rules:
        if rule.channel in (None, channel) and fnmatchcase(address.casefold(), rule.match.casefold()):
            return rule
    return DELIVER


def answer_delay_s(rule: OutcomeRule) -> float:
    """Return how long the other side takes to answer while it is connected."""
    return min(rule.delay_s, LONGEST_ANSWER_S)


BACK_LATER: frozenset[Outcome] = frozenset({"bounce", "mailbox_full"})
"""Outcomes in which the other side first accepts and then sends it back."""
