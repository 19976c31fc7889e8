"""Where the browser returns to: only the answer to our question counts, however it is brought."""

import threading
from collections.abc import Callable

import pytest
import requests

from connect_app.client.browser_return import BrowserReturn, ReturnPages, listening
from connect_app.domain.errors import SignIn, TryLater

PAGES = ReturnPages("Klart. <Gå tillbaka>", "Det gick inte.")


def waiting(listener: BrowserReturn, act: Callable[[str], None]) -> str:
    """Wait for the answer while ``act`` plays the browser."""
    thread = threading.Thread(target=act, args=(listener.address("127.0.0.1"),))
    thread.start()
    try:
        return listener.wait("Microsoft", "our-state", threading.Event(), 20)
    finally:
        thread.join()


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_only_the_answer_to_our_question_counts(method: str) -> None:
    pages: list[tuple[int, str]] = []

    def browse(address: str) -> None:
        for brings in ({}, {"state": "another", "code": "evil"}, {"state": "our-state", "code": "good"}):
            named = {"params": brings} if method == "GET" else {"data": brings}
            answer = requests.request(method, address, timeout=10, **named)
            pages.append((answer.status_code, answer.text))

    with listening(PAGES) as listener:
        assert waiting(listener, browse) == "good"
    assert [status for status, _ in pages] == [400, 400, 200]
    assert "&lt;Gå tillbaka&gt;" in pages[-1][1]
    assert "evil" not in pages[1][1]


def test_a_refusal_is_said_with_the_providers_words() -> None:
    said = {"state": "our-state", "error": "access_denied", "error_description": "AADSTS65004: declined"}
    with listening(PAGES) as listener, pytest.raises(SignIn) as caught:
        waiting(listener, lambda address: requests.get(address, params=said, timeout=10) and None)
    assert "AADSTS65004" in caught.value.sentence


def test_waiting_ends_when_nobody_waits_any_more_or_nobody_comes() -> None:
    gone = threading.Event()
    gone.set()
    with listening(PAGES) as listener:
        with pytest.raises(TryLater):
            listener.wait("Google", "our-state", gone)
        with pytest.raises(TryLater):
            listener.wait("Google", "our-state", threading.Event(), 0.0)
