"""A mail server that takes everything and forgets it, as a process: ``python -m benchmarks.mail_sink PORT``."""

import socketserver
import sys


class _Session(socketserver.StreamRequestHandler):
    wbufsize = -1

    def handle(self) -> None:
        self._say("220 sink")
        for line in self.rfile:
            word = line[:4].upper()
            if word == b"EHLO":
                self._say("250-sink\r\n250 8BITMIME")
            elif word == b"DATA":
                self._say("354 go on")
                for part in self.rfile:
                    if part == b".\r\n":
                        break
                self._say("250 taken")
            else:
                self._say("221 bye" if word == b"QUIT" else "250 ok")

    def _say(self, words: str) -> None:
        self.wfile.write(words.encode() + b"\r\n")
        self.wfile.flush()


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True


if __name__ == "__main__":
    with _Server(("127.0.0.1", int(sys.argv[1])), _Session) as server:
        server.serve_forever()
