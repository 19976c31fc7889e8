"""P3: our own verdict on an invoice against the official rules by saxonche, in CPU time. Goal: 0.15.

Both judge the same parsed UBL invoices of five lines; ours without its short cut, so that each rule is asked. Needs the
extra ``connect-app[rules]``.
"""

import tempfile
from pathlib import Path

from benchmarks import measuring
from benchmarks.sample_invoices import write_invoices

GOAL = 0.15
INVOICES = 40


def run() -> dict[str, float]:
    """Measure, publish, and return the ratio by name."""
    from connect_app.documents.rule_child import _rules
    from connect_app.formats.parsing import parse
    from connect_app.formats.reading import read_invoices
    from connect_app.formats.registry import FORMATS
    from connect_app.formats.rules.judging import breaches

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "batch.xml")
        write_invoices(path, INVOICES)
        parts = list(read_invoices(path))
    roots = [parse(part.data) for part in parts]
    processor, rules = _rules("ubl")
    nodes = [processor.parse_xml(xml_text=part.data.decode()) for part in parts]

    def ours() -> None:
        for root, part in zip(roots, parts, strict=True):
            if list(breaches(FORMATS[root.tag].read_content(root, part.facts))):
                raise RuntimeError("a right invoice breaks a rule")

    def official() -> None:
        for node in nodes:
            rules.transform_to_string(xdm_node=node)

    comparison = measuring.compare(
        ours=lambda: measuring.cpu_in_process(ours), reference=lambda: measuring.cpu_in_process(official)
    )
    measuring.publish("p3", f"a verdict on each of {INVOICES} UBL invoices", comparison, GOAL)
    return {"p3": comparison.ratio}


if __name__ == "__main__":
    run()
