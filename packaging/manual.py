"""The manual page, made from ``--help``."""

import gzip
from argparse import ArgumentParser

from argparse_manpage.manpage import Manpage

from connect_app import __version__
from connect_app.__main__ import make_parser


def page() -> bytes:
    """Return connect-app(1), packed as Debian wants it; its date is that of SOURCE_DATE_EPOCH."""
    parser: ArgumentParser = make_parser()
    data = {
        "project_name": "Connect",
        "prog": parser.prog,
        "version": __version__,
        "description": "send a company's invoices, and see each one arrive",
        "long_description": parser.description,
        "manual_title": "Connect",
        "format": "pretty",
    }
    text = str(Manpage(parser, data))
    return gzip.compress(text.encode("utf-8"), mtime=0)
