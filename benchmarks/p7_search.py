"""P7: a search over 1,000,000 invoices at the gateway, against bare FTS5 on the same database. Goal: 1.3 for any word.

The reference is what no search can do without: the newest hundred rows that the full-text index finds for the same
words, fetched by their number, and the gateway's answer to a page of a hundred rows that were not searched for. Both
go over the same connection. Asked for are a word that nearly every row has, one that some have, a number, the beginning
of many numbers, an amount, and nothing that stands anywhere.
"""

import tempfile
import time
from pathlib import Path
from typing import Any

import requests

from benchmarks import measuring
from benchmarks.p5_start import MANY, fill, gateway

GOAL = 1.3
WORDS = ("customer", "custo", "cu", "ab 4711", "723456", "72", "1 250,50", "2021-03", "nowhere")
_BARE = (
    'SELECT i.* FROM invoice_text AS t JOIN invoice AS i ON i."row" = t.rowid '
    "WHERE t.invoice_text MATCH ? ORDER BY t.rowid DESC LIMIT 100"
)


def run() -> dict[str, float]:
    """Measure each word, publish the worst, and return the ratio by name."""
    with tempfile.TemporaryDirectory(prefix="connect-p7-") as folder:
        data = Path(folder, "many")
        fill(data, MANY)
        with gateway(data) as said:
            ratios = measure(data, said)
    return ratios


def measure(data: Path, said: dict[str, Any]) -> dict[str, float]:
    """Compare for each word; ``said``: what the gateway wrote about itself."""
    from pysqlite3 import dbapi2

    from connect_app.gateway.store.search import match_expression

    http = requests.Session()
    http.headers["Authorization"] = f"Bearer {said['token']}"
    company = http.get(f"{said['url']}/v1/companies", timeout=60).json()["items"][0]["id"]
    url = f"{said['url']}/v1/companies/{company}/invoices"
    bare = dbapi2.connect(f"file:{data / 'gateway.db'}?mode=ro", uri=True)

    def ask(**query: str) -> None:
        answer = http.get(url, params={"view": "sent", "limit": "100", **query}, timeout=60)
        answer.raise_for_status()

    def reference(word: str) -> None:
        bare.execute(_BARE, (match_expression(word),)).fetchall()
        ask()

    compared = {
        word: measuring.compare(
            ours=lambda word=word: _best_of(lambda: ask(q=word)),  # type: ignore[misc]
            reference=lambda word=word: _best_of(lambda: reference(word)),  # type: ignore[misc]
        )
        for word in WORDS
    }
    bare.close()
    for word, one in compared.items():
        print(f"p7: “{word}”: {one.ratio:.2f} × ({one.ours * 1000:.0f} ms against {one.reference * 1000:.0f} ms)")
    worst = max(compared.values(), key=lambda one: one.ratio)
    by_word = {word: one.ratio for word, one in compared.items()}
    measuring.publish("p7", f"a search over {MANY:,} invoices, the worst of all words", worst, GOAL, words=by_word)
    return {"p7": worst.ratio}


def _best_of(work: Any, times: int = 3) -> float:
    costs = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        costs.append(time.perf_counter() - began)
    return min(costs)


if __name__ == "__main__":
    run()
