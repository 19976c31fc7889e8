"""P22: 20,000 file names find their waiting invoices, against one pass that only normalises and looks them up.

Ours is the CPU time of `Matcher.match` over 20,000 names that hold the number of one of 20,000 waiting invoices among
other words; the reference normalises the same names (form, case, separators, leading zeros) and asks a dict. The goal
is 3.
"""

import random
import re
import time
import unicodedata

from benchmarks import measuring
from connect_app.domain.matching import Hints, Matcher, WaitingInvoice

GOAL = 3.0
COUNT = 20_000
_WORDS = ("Tidrapport", "scan", "Stundenzettel", "bon", "IMG", "week 11", "2026-03-31", "v2", "(1)", "kopia")
_SEPARATORS = "_- ."
_BETWEEN, _PADDING = re.compile(r"[\W_]+"), re.compile(r"(?<!\d)0+(?=\d)")


def run(pairs: int = measuring.MIN_PAIRS) -> dict[str, float]:
    """Measure, publish, and return the ratio by name."""
    invoices = [
        WaitingInvoice(str(n), f"F{n}" if n % 3 else f"{n}-{n % 7}", f"PO{n * 7}", str(n // 4))
        for n in range(10_000, 10_000 + COUNT)
    ]
    names = _names(invoices)
    matcher, known = Matcher(invoices), {_normal(name): name for name in names}
    found = [matcher.match(Hints(name)).key for name in names]
    if found != [one.key for one in invoices]:
        raise RuntimeError("not all names found their invoice")
    comparison = measuring.compare(
        ours=lambda: _cpu_of(lambda name: matcher.match(Hints(name)), names),
        reference=lambda: _cpu_of(lambda name: known.get(_normal(name)), names),
        pairs=pairs,
    )
    measuring.publish("p22", "20,000 names find their invoice, against a look-up", comparison, GOAL)
    return {"p22": comparison.ratio}


def _names(invoices: list[WaitingInvoice]) -> list[str]:
    chance = random.Random(11)
    made = []
    for one in invoices:
        separator = chance.choice(_SEPARATORS)
        number = one.number.replace("-", chance.choice(_SEPARATORS))
        made.append(separator.join((chance.choice(_WORDS), number, chance.choice(_WORDS))) + ".pdf")
    return made


def _normal(name: str) -> str:
    return _PADDING.sub("", _BETWEEN.sub(" ", unicodedata.normalize("NFKC", name).casefold()))


def _cpu_of(act, names: list[str]) -> float:  # type: ignore[no-untyped-def]
    start = time.process_time()
    for name in names:
        act(name)
    return time.process_time() - start


if __name__ == "__main__":
    run()
