"""Layers (optional content groups) of PDFs whose pages are put together: what is off stays off."""

from collections.abc import Iterator

import pikepdf
from pikepdf import Array, Dictionary, Name


def carry_layers(result: pikepdf.Pdf, source: pikepdf.Pdf) -> None:
    """Let the layers of ``source``, whose pages were put into ``result``, be on and off there as they are here.

    A page brings its layers with it, but whether they are seen is said by the document. Each document's layers stay
    its own, whatever they are called.
    """
    layers = source.Root.get("/OCProperties")
    if not isinstance(layers, Dictionary):
        return
    groups = [group for group in _dictionaries(layers, "/OCGs") if group.is_indirect]
    default = _default(layers)
    hidden = _hidden(groups, default)
    uses = [result.copy_foreign(source.make_indirect(use)) for use in _dictionaries(default, "/AS")]
    carried = _properties(result)
    carried.OCGs.extend(result.copy_foreign(group) for group in groups)
    carried.D.OFF.extend(result.copy_foreign(group) for group in groups if group.objgen in hidden)
    carried.D.AS.extend(uses)


def _default(layers: pikepdf.Object) -> pikepdf.Object:
    """Return the configuration by which PDFium shows a document: the first one said to be for viewing, else ``/D``."""
    for one in _dictionaries(layers, "/Configs"):
        intents = one.get("/Intent")
        if {Name.View, Name.All} & set(intents if isinstance(intents, Array) else [intents]):
            return one
    default = layers.get("/D")
    return default if isinstance(default, Dictionary) else Dictionary()


def _hidden(groups: list[pikepdf.Object], default: pikepdf.Object) -> set[tuple[int, int]]:
    hidden = {group.objgen for group in groups} if default.get("/BaseState") == Name.OFF else set()
    hidden -= {group.objgen for group in _dictionaries(default, "/ON")}
    return hidden | {group.objgen for group in _dictionaries(default, "/OFF")}


def _properties(pdf: pikepdf.Pdf) -> pikepdf.Object:
    if "/OCProperties" not in pdf.Root:
        pdf.Root.OCProperties = Dictionary(OCGs=Array(), D=Dictionary(OFF=Array(), AS=Array()))
    return pdf.Root.OCProperties


def _dictionaries(holder: pikepdf.Object, key: str) -> Iterator[pikepdf.Object]:
    found = holder.get(key)
    return (one for one in (found if isinstance(found, Array) else ()) if isinstance(one, Dictionary))
