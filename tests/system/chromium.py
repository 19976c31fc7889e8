"""Debian's Chromium without a window, spoken to over a pipe by the DevTools protocol."""

import json
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import pytest

_BINARY = shutil.which("chromium")
_LIMIT_S = 60.0

needs_chromium = pytest.mark.skipif(_BINARY is None, reason="chromium is not installed")

_OPTIONS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--remote-debugging-pipe", "about:blank",
]  # fmt: skip


# It reads from 3 and writes to 4. Both are free in a fresh interpreter, or are the pipe's ends themselves.
_START = (
    "import os, sys; a, b = os.dup(int(sys.argv[1])), os.dup(int(sys.argv[2])); "
    "a, b = (os.dup(a) if a < 5 else a), (os.dup(b) if b < 5 else b); os.dup2(a, 3); os.dup2(b, 4); "
    "os.execv(sys.argv[3], sys.argv[3:])"
)


class Chromium:
    """One tab. ``events``: everything that the browser told, in order; ``downloads``: where files go."""

    def __init__(self, folder: Path) -> None:
        self.events: list[dict[str, Any]] = []
        self.downloads = folder / "downloads"
        self._answers: dict[int, dict[str, Any]] = {}
        self._told = threading.Condition()
        self._count = 0
        self._session = ""
        to_browser, self._out = os.pipe()
        self._in, from_browser = os.pipe()
        command = [str(_BINARY), *_OPTIONS, f"--user-data-dir={folder / 'profile'}"]
        start = [sys.executable, "-c", _START, str(to_browser), str(from_browser), *command]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        self._process = subprocess.Popen(start, pass_fds=(to_browser, from_browser), **quiet)
        os.close(to_browser)
        os.close(from_browser)
        self._reader = threading.Thread(target=self._read, name="chromium")
        self._reader.start()

    def __enter__(self) -> Self:
        targets = self.call("Target.getTargets")["targetInfos"]
        (target,) = [one["targetId"] for one in targets if one["type"] == "page"]
        self._session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Network", "Runtime", "Log", "Accessibility"):
            self.call(f"{domain}.enable")
        down = {"behavior": "allow", "downloadPath": str(self.downloads), "eventsEnabled": True}
        self.call("Browser.setDownloadBehavior", **down)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._session = ""
        try:
            self.call("Browser.close")
            self._process.wait(20)
        finally:
            self._process.kill()
            self._process.wait()
            os.close(self._out)
            self._reader.join(10)

    def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Ask the browser and return its answer."""
        with self._told:
            self._count += 1
            number = self._count
        asked = {"id": number, "method": method, "params": parameters}
        if self._session and not method.startswith(("Target.", "Browser.")):
            asked["sessionId"] = self._session
        os.write(self._out, json.dumps(asked).encode() + b"\0")
        answer: dict[str, Any] = self._until(method, lambda: self._answers.pop(number, None))
        if "error" in answer:
            raise AssertionError(f"{method}: {answer['error']}")
        found: dict[str, Any] = answer["result"]
        return found

    def wait(self, method: str, seen: int = 0, **wanted: Any) -> dict[str, Any]:
        """Wait for an event of this kind, after the first ``seen`` events, with these parameters."""

        def look() -> dict[str, Any] | None:
            for event in self.events[seen:]:
                if event["method"] == method and wanted.items() <= event["params"].items():
                    found: dict[str, Any] = event["params"]
                    return found
            return None

        return self._until(method, look)

    def open(self, url: str) -> int:
        """Open a page, wait until it is loaded, and return its HTTP status."""
        seen = len(self.events)
        self.call("Page.navigate", url=url)
        self.wait("Page.loadEventFired", seen)
        status: int = self.wait("Network.responseReceived", seen, type="Document")["response"]["status"]
        return status

    def click(self, selector: str, place: int = 0) -> None:
        """Click with the mouse on one of the elements that fit."""
        root = self.call("DOM.getDocument")["root"]["nodeId"]
        node = self.call("DOM.querySelectorAll", nodeId=root, selector=selector)["nodeIds"][place]
        self.call("DOM.scrollIntoViewIfNeeded", nodeId=node)
        quad = self.call("DOM.getContentQuads", nodeId=node)["quads"][0]
        at = {"x": (quad[0] + quad[4]) / 2, "y": (quad[1] + quad[5]) / 2, "button": "left", "clickCount": 1}
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, **at)

    def value(self, expression: str) -> Any:
        """Return what a script says about the page."""
        return self.call("Runtime.evaluate", expression=expression, returnByValue=True)["result"].get("value")

    def complaints(self) -> list[str]:
        """Return what the browser's console showed as warnings and errors."""
        found = []
        for event in self.events:
            told = event["params"]
            if event["method"] == "Log.entryAdded" and told["entry"]["level"] in ("warning", "error"):
                found.append(told["entry"]["text"])
            elif event["method"] in ("Runtime.exceptionThrown", "Runtime.consoleAPICalled"):
                found.append(f"{event['method']}: {told}")
            elif event["method"] == "Network.loadingFailed" and not told.get(
                "canceled"
            ):  # downloads are canceled loads
                found.append(f"{told['type']} was not loaded: {told['errorText']}")
        return found

    def _read(self) -> None:
        kept = b""
        while data := os.read(self._in, 1 << 20):
            *texts, kept = (kept + data).split(b"\0")
            with self._told:
                for text in texts:
                    told = json.loads(text)
                    if "id" in told:
                        self._answers[told["id"]] = told
                    else:
                        self.events.append(told)
                self._told.notify_all()
        os.close(self._in)

    def _until(self, what: str, look: Callable[[], Any]) -> Any:
        deadline = time.monotonic() + _LIMIT_S
        with self._told:
            while (found := look()) is None:
                if not self._told.wait(max(0.0, deadline - time.monotonic())) and time.monotonic() >= deadline:
                    raise AssertionError(f"the browser did not answer: {what}")
            return found
