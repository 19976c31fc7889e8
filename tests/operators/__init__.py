"""Operators for tests: stateful stand-ins behind a real HTTP server, each with faults that can be chosen."""
