"""Layers that are off in a PDF are off, and those that are on are on, wherever its pages are put together."""

import io

import pikepdf
import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Name
from PIL import Image, ImageChops

from connect_app.documents.mending.cutting import cut
from connect_app.documents.mending.letters import joined
from connect_app.documents.mending.shrinking import shrink
from connect_app.documents.printing import PrintPart, make_print_file
from connect_app.domain.channel import A4_PT, PDF
from tests.unit.documents import making
from tests.unit.documents.test_marks import ink_of

LETTER = (612, 792)
WAYS = ("off", "on", "base off", "use", "configuration", "print use", "none")
"""How a document says which of its layers are seen."""


def layered(way: str, size: tuple[float, float] = A4_PT) -> bytes:
    """Return a PDF with two layers, both called *Notes*, each kind of content on them, and marks beside it."""
    pdf = pikepdf.open(io.BytesIO(making.pdf(size)))
    first, second = (pdf.make_indirect(Dictionary(Type=Name.OCG, Name="Notes")) for _ in range(2))
    default = Dictionary(Order=Array([first, second]))
    pdf.Root.OCProperties = Dictionary(OCGs=Array([first, second]), D=default)
    if way == "off":
        default.OFF = Array([first])
    elif way == "on":
        default.ON = Array([first, second])
    elif way == "base off":
        default.BaseState, default.ON = Name.OFF, Array([second])
    elif way == "use":
        second.Usage = Dictionary(View=Dictionary(ViewState=Name.OFF))
    elif way == "configuration":
        default.OFF = Array([first])
        pdf.Root.OCProperties.Configs = Array([Dictionary(Intent=Name.View, OFF=Array([second]))])
    elif way == "print use":
        default.AS = Array([Dictionary(Event=Name.Print, OCGs=Array([first]), Category=Array([Name.Print]))])
        first.Usage = Dictionary(Print=Dictionary(PrintState=Name.OFF))
    else:
        del pdf.Root.OCProperties.D
    page = pdf.pages[0].obj
    groups = {
        "A": first,
        "B": second,
        "C": Dictionary(Type=Name.OCMD, OCGs=Array([first, second]), P=Name.AllOn),
        "D": Dictionary(Type=Name.OCMD, OCGs=Array([first, second]), P=Name.AnyOff),
        "E": Dictionary(Type=Name.OCMD, VE=Array([Name.And, second, Array([Name.Not, Array([Name.Or, first])])])),
    }
    groups = {name: pdf.make_indirect(group) for name, group in groups.items()}
    page.Resources.Properties = Dictionary({f"/{name}": group for name, group in groups.items()})
    drawn = "".join(f"/OC /{name} BDC {_square(place)} EMC " for place, name in enumerate(groups))
    on_layer = _form(pdf, _square(5))
    on_layer.OC = first
    with_layer = _form(pdf, f"/OC /Inner BDC {_square(6)} EMC")
    with_layer.Resources = Dictionary(Properties=Dictionary(Inner=groups["C"]))
    page.Resources.XObject = Dictionary(X=on_layer, Y=with_layer)
    pdf.pages[0].contents_add((drawn + "/X Do /Y Do").encode())
    page.Annots = Array([_mark(pdf, 7, mark=first), _mark(pdf, 8, picture=first), _mark(pdf, 9)])
    buffer = io.BytesIO()
    pdf.save(buffer)
    return buffer.getvalue()


def _square(place: int) -> str:
    return f"0 0 0 rg 100 {100 + 50 * place} 40 40 re f"


def _form(pdf: pikepdf.Pdf, content: str) -> pikepdf.Stream:
    form = pdf.make_stream(content.encode())
    form.Type, form.Subtype, form.BBox = Name.XObject, Name.Form, Array([0, 0, *A4_PT])
    return form


def _mark(pdf: pikepdf.Pdf, place: int, **layers: pikepdf.Object) -> pikepdf.Object:
    picture = _form(pdf, _square(place))
    made = Dictionary(Type=Name.Annot, Subtype=Name.Stamp, F=4, Rect=[0, 0, *A4_PT], AP=Dictionary(N=picture))
    if "mark" in layers:
        made.OC = layers["mark"]
    if "picture" in layers:
        picture.OC = layers["picture"]
    return pdf.make_indirect(made)


def pictures_of(data: bytes) -> list[Image.Image]:
    with pypdfium2.PdfDocument(data) as pdf:
        pdf.init_forms()
        return [page.render(scale=0.5).to_pil().convert("RGB") for page in pdf]


@pytest.mark.parametrize("size", [A4_PT, LETTER], ids=["A4", "letter"])
def test_layers_of_several_parts_are_on_paper_as_they_are_seen(size):
    parts = [layered(way, size) for way in WAYS]
    before = [pictures_of(part)[0] for part in parts]
    seen = {picture.tobytes() for picture in before}
    assert len(seen) == 3, "the first, the second or none is off"
    after = pictures_of(make_print_file([PrintPart(part, PDF) for part in parts]).data)
    for way, old, new in zip(WAYS, before, after, strict=True):
        whole = ink_of(old).resize(ink_of(new).size)
        difference = ImageChops.difference(whole, ink_of(new)).convert("L").resize((4, 20), Image.Resampling.BOX)
        assert max(difference.tobytes()) < 60, way


def test_layers_stay_as_they_are_where_pdfs_are_joined_packed_and_cut():
    parts = [layered(way) for way in WAYS]
    before = [pictures_of(part)[0] for part in parts]
    whole = joined(parts)
    assert pictures_of(whole) == before
    assert pictures_of(shrink(whole, len(whole)).content) == before, "equal layers of two documents are not the same"
    single = [pictures_of(part)[0] for part in cut(whole, PDF, [(at, at + 1) for at in range(len(WAYS))])]
    assert single == before


def test_what_is_said_of_layers_on_paper_goes_along():
    made = make_print_file([PrintPart(layered("print use"), PDF), PrintPart(layered("off"), PDF)]).data
    with pikepdf.open(io.BytesIO(made)) as pdf:
        layers = pdf.Root.OCProperties
        assert len({group.objgen for group in layers.OCGs}) == 4
        (use,) = layers.D.AS
        assert [group.objgen for group in use.OCGs] == [layers.OCGs[0].objgen]
        assert [group.objgen for group in layers.D.OFF] == [layers.OCGs[2].objgen]


def test_a_pdf_without_layers_gets_none_and_damaged_ones_are_left_out():
    plain = pikepdf.open(io.BytesIO(making.pdf()))
    for damage in (None, Name.Odd, Dictionary(), Dictionary(OCGs=1, D=[]), Dictionary(OCGs=[1, Dictionary()], D=1)):
        if damage is not None:
            plain.Root.OCProperties = damage
        buffer = io.BytesIO()
        plain.save(buffer)
        made = make_print_file([PrintPart(buffer.getvalue(), PDF)]).data
        assert pictures_of(made) == pictures_of(making.pdf())
        with pikepdf.open(io.BytesIO(made)) as pdf:
            assert not list(pdf.Root.get("/OCProperties", Dictionary(OCGs=[])).OCGs)
