"""Damage of the ledger that was found at a start, and what a person agrees to."""

from connect_app.contract.base import Instant, RequestModel, Telling, Words


class Damage(Telling):
    """What was found. ``kept_in``: the folder, within the data folder, with all that was damaged.

    ``what_…`` are sentences; ``code`` is log_damaged, database_damaged, ledger_behind
    or database_gone.
    """

    told_in = "what_was_kept"
    code_in = ""

    id: str
    code: str
    found_at: Instant
    what_happened: Words
    what_was_kept: Words
    what_will_be_done: Words
    kept_in: str
    is_agreed: bool = False


class Agreement(RequestModel):
    """A person wants the ledger built anew after this damage."""

    id: str
