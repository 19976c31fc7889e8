"""Asking the gateway what would go out, in parts, so that the window can say how far it is. Runs in the background."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from connect_app.desktop.bulk.draft import NO_WISH, chunks
from connect_app.desktop.bulk.lines import Line, Whole, Wish, line_of
from connect_app.desktop.lists.choice import ask_summary

if TYPE_CHECKING:
    from connect_app.client.calls import Gateway
    from connect_app.contract.messages import Language
    from connect_app.contract.sends import Override, SendRequest, SendText
    from connect_app.desktop.background.tasks import CancelToken
    from connect_app.desktop.lists.choice import Chosen

PART = 500
"""Invoices planned in one call: a tenth of a second each, so a cancel is heard soon."""

NOTHING_CHOSEN = Whole()

Report = Callable[[int], None]


def read_choice(gateway: Gateway, company_id: str, choice: Chosen, token: CancelToken, report: Report) -> list[Line]:
    """Return a line for each chosen invoice, in the order of the choice; of files only what still waits.

    ``report`` is called with how many have been planned so far.
    """
    lines: dict[str, Line] = {}
    for ids in _parts(gateway, company_id, choice):
        token.check()
        lines |= _plan(gateway, company_id, [key for key in ids if key not in lines], {})
        report(len(lines))
    return list(_together(gateway, company_id, lines, {}).values())


def plan_again(
    gateway: Gateway,
    company_id: str,
    line_ids: Sequence[str],
    wishes: Mapping[str, Wish],
    token: CancelToken,
    report: Report,
    whole: Whole = NOTHING_CHOSEN,
) -> list[Line]:
    """Return these invoices as they are planned now; ``whole``: what was chosen for all of the send."""
    lines: dict[str, Line] = {}
    for ids in chunks(line_ids, PART):
        token.check()
        lines |= _plan(gateway, company_id, ids, wishes, whole)
        report(len(lines))
    return list(_together(gateway, company_id, lines, wishes, whole).values())


def send_request(
    lines: Sequence[Line], wishes: Mapping[str, Wish], *, asks: bool, undo_s: int, whole: Whole = NOTHING_CHOSEN
) -> SendRequest:
    """Return the press: exactly these invoices, exactly as they are listed."""
    from connect_app.contract.sends import SendRequest
    from connect_app.domain.channel import LETTER_CHANNEL

    return SendRequest(
        invoice_ids=[line.id for line in lines],
        missing_attachments="ask" if asks else "send",
        undo_s=undo_s,
        channel=LETTER_CHANNEL,
        mails=whole.mails,
        texts=texts_of(whole),
        overrides=_overrides([line.id for line in lines], wishes),
        expected={line.id: line.digest for line in lines},
    )


def _parts(gateway: Gateway, company_id: str, choice: Chosen) -> Iterator[Sequence[str]]:
    if choice.matching is not None or choice.without:
        yield from chunks(ask_summary(gateway, company_id, choice).invoice_ids, PART)
        return
    yield from chunks(choice.invoice_ids, PART)
    for file_id in choice.file_ids:
        cursor: str | None = None
        while True:
            page = gateway.file_invoices(company_id, file_id, limit=PART, cursor=cursor)
            yield [invoice.id for invoice in page.items if "send" in invoice.may]
            cursor = page.next_cursor
            if cursor is None:
                break


def _plan(
    gateway: Gateway, company_id: str, ids: Sequence[str], wishes: Mapping[str, Wish], whole: Whole = NOTHING_CHOSEN
) -> dict[str, Line]:
    from connect_app.contract.sends import SendRequest
    from connect_app.domain.channel import LETTER_CHANNEL

    if not ids:
        return {}
    overrides = _overrides(ids, wishes)
    request = SendRequest(
        invoice_ids=list(ids),
        channel=LETTER_CHANNEL,
        mails=whole.mails,
        texts=texts_of(whole),
        overrides=overrides,
    )
    plan = gateway.plan_send(company_id, request)
    alone = set(plan.without_attachments)
    return {
        row.invoice_id: line_of(row, is_alone=row.invoice_id in alone, text=whole.texts.get(row.language))
        for row in plan.rows
    }


def texts_of(whole: Whole) -> dict[Language, SendText]:
    """Return the texts of a send as the gateway takes them."""
    from connect_app.contract.sends import SendText

    languages: tuple[Language, ...] = ("sv", "en", "de", "ro")
    found = [(code, whole.texts[code]) for code in languages if code in whole.texts]
    return {code: SendText(subject=text.subject, body=text.body) for code, text in found}


def _together(
    gateway: Gateway,
    company_id: str,
    lines: dict[str, Line],
    wishes: Mapping[str, Wish],
    whole: Whole = NOTHING_CHOSEN,
) -> dict[str, Line]:
    """Plan those with the same number in one call: only there the gateway sees that one number would go twice."""
    if len(lines) <= PART:
        return lines
    times = Counter(line.number for line in lines.values())
    repeated = [line.id for line in lines.values() if times[line.number] > 1]
    return lines | _plan(gateway, company_id, repeated, wishes, whole)


def _overrides(ids: Sequence[str], wishes: Mapping[str, Wish]) -> dict[str, Override]:
    from connect_app.contract.sends import Override, RouteOverride
    from connect_app.domain.channel import LETTER_CHANNEL, Channel

    found = {}
    for key in ids:
        wish = wishes.get(key, NO_WISH)
        if wish == NO_WISH:
            continue
        channels = None
        if wish.channel is not None or wish.address is not None:
            channels = [RouteOverride(channel=Channel(wish.channel or LETTER_CHANNEL), address=wish.address)]
        found[key] = Override(channels=channels, send_duplicate=wish.is_meant)
    return found
