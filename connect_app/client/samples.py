"""The sample invoices that practice mode starts with, given once for each data folder."""

from connect_app.client.disk import write_whole
from connect_app.client.outbox import Outbox
from connect_app.client.places import Places
from connect_app.resource_files import resource

SAMPLES = ("invoice-260325.pdf", "factur-x.pdf", "credit-note.xml", "april.zip", "march.xml")
"""Files under ``resources/samples``; the last stands on top of the list, as the one that people begin with."""


def give_samples(places: Places, outbox: Outbox) -> bool:
    """Put the samples into the outbox of practice mode, unless that was done before; return whether it was done now.

    Dying in the middle does no harm: the next start gives them all again, and the gateway knows files that it has.
    Raises as `Outbox.add_file`.
    """
    given = places.data / "samples-given"
    if given.exists():
        return False
    for name in SAMPLES:
        path = resource(f"samples/{name}")
        sidecar = path.with_suffix(".json")
        outbox.add_file("", path, sidecar=sidecar if sidecar.exists() else None)
    write_whole(given, b"")
    return True
