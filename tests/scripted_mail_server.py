"""A mail server on loopback that answers each step as a test tells it, and remembers what it heard."""

import socket
import threading
from contextlib import suppress

Script = dict[str, str | None]
"""What to answer to a step: None hangs up, ``silence`` never answers."""

GOOD: Script = {
    "connect": "220 ready",
    "ehlo": "250-here\r\n250-SMTPUTF8\r\n250 AUTH PLAIN",
    "auth": "235 welcome",
    "mail": "250 ok",
    "rcpt": "250 ok",
    "data": "354 go on",
    "dot": "250 2.0.0 taken",
    "rset": "250 ok",
    "quit": "221 bye",
}


class ScriptedServer:
    """A server that answers each step as it is told. ``bodies``: what was sent up to the final dot."""

    silence_s = 10.0

    def __init__(self, script: Script) -> None:
        self.script = script
        self.bodies: list[bytes] = []
        self.commands: list[str] = []
        self.connections = 0
        self.lines: list[str] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._is_over = threading.Event()
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()

    def close(self) -> None:
        self._is_over.set()
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join(5)

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with suppress(ConnectionError), connection, connection.makefile("rb") as lines:
            if not self._answer(connection, "connect"):
                return
            for line in lines:
                self.lines.append(line.decode("utf-8", "replace").strip())
                self.commands.append(line.decode("utf-8", "replace").strip())
                step = line[:4].decode("ascii", "replace").strip().casefold()
                if not self._answer(connection, step):
                    return
                if step == "data" and (self.script["data"] or "").startswith("354"):
                    body = b""
                    for part in lines:
                        if part == b".\r\n":
                            break
                        body += part
                    else:
                        return  # hung up before the dot
                    self.bodies.append(body)
                    if not self._answer(connection, "dot"):
                        return
                if step == "quit":
                    return

    def _answer(self, connection: socket.socket, step: str) -> bool:
        answer = self.script.get(step, "500 what?")
        if answer == "silence":
            self._is_over.wait(self.silence_s)
            return False
        if answer is None:
            return False
        is_cut = answer.endswith("|cut")
        connection.sendall(answer.removesuffix("|cut").encode() if is_cut else answer.encode() + b"\r\n")
        return not is_cut
