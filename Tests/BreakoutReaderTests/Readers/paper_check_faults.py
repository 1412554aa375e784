#!/usr/bin/env python3
"""Shows that each rule of paper_check.py can fail: makes a PDF file without violations, damages it in one way after the
other, and expects just the report of that damage. Exit status: 0 where all is as expected."""
import importlib.util
import io
import pathlib
import sys

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream, String

path = pathlib.Path(__file__).with_name("paper_check.py")
spec = importlib.util.spec_from_file_location("check", path)
check = importlib.util.module_from_spec(spec)
spec.loader.exec_module(check)

# One font without outlines. The codes of ASCII letters are themselves; 0x80 is an Arabic letter.
TO_UNICODE = b"1 beginbfrange <20> <7e> <0020> endbfrange 1 beginbfchar <80> <0627> endbfchar"

CONTENT = rb"""
/Artifact BMC 0 0 9 9 re f EMC
BT /F1 9 Tf
/Span <</MCID 0>> BDC (Title) Tj EMC
/Span <</MCID 1>> BDC (Part) Tj EMC
/Span <</MCID 2>> BDC (Part of it) Tj EMC
/Span <</MCID 3>> BDC (Part again) Tj EMC
/Span <</MCID 4>> BDC (\200\200) Tj EMC
/Span <</MCID 5>> BDC (1.) Tj EMC
/Span <</MCID 6>> BDC (Item) Tj EMC
/Span <</MCID 7>> BDC (Head) Tj EMC
/Span <</MCID 8>> BDC (Other head) Tj EMC
/Span <</MCID 9>> BDC (Row) Tj EMC
/Span <</MCID 10>> BDC (Cell) Tj EMC
/Link <</MCID 11>> BDC (Link) Tj EMC
ET
/Figure <</MCID 12>> BDC 0 0 9 9 re f EMC
"""


class Sample:
    """A good file, with names for the parts that get damaged."""

    def __init__(self):
        self.pdf = pdf = pikepdf.new()
        self.page = pdf.add_blank_page(page_size=(200, 200)).obj
        self.font = pdf.make_indirect(Dictionary(
            Type=Name.Font, Subtype=Name.Type3, FontBBox=[0, 0, 1, 1], FontMatrix=[1, 0, 0, 1, 0, 0],
            CharProcs=Dictionary(), Encoding=Dictionary(Differences=[]), FirstChar=0, LastChar=0, Widths=[0],
            ToUnicode=Stream(pdf, TO_UNICODE)))
        self.page.Resources = Dictionary(Font=Dictionary(F1=self.font))
        self.page.Contents = Stream(pdf, CONTENT)
        self.page.Tabs, self.page.StructParents = Name.S, 0
        self.annotation = pdf.make_indirect(Dictionary(
            Type=Name.Annot, Subtype=Name.Link, Rect=[0, 0, 9, 9], StructParent=1, Contents="To the part"))
        self.page.Annots = Array([self.annotation])

        self.marks = {}
        self.tree = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        self.document = self.element("Document", self.tree)
        self.h1 = self.element("H1", self.document, 0)
        self.h2 = self.element("H2", self.document, 1)
        self.h3 = self.element("H3", self.document, 2)
        self.element("H2", self.document, 3)
        self.arabic = self.element("P", self.document, 4)
        self.arabic.Lang = "ar"
        self.list = self.element("L", self.document)
        self.item = self.element("LI", self.list)
        self.element("Lbl", self.item, 5)
        self.body = self.element("LBody", self.item, 6)
        self.table = self.element("Table", self.document)
        heads = self.element("TR", self.table)
        self.head = self.element("TH", heads, 7)
        other = self.element("TH", heads, 8)
        self.row = self.element("TR", self.table)
        row_head = self.element("TH", self.row, 9)
        self.cell = self.element("TD", self.row, 10)
        for cell, scope in ((self.head, Name.Column), (other, Name.Column), (row_head, Name.Row)):
            cell.A = Dictionary(O=Name.Table, Scope=scope)
        self.link = self.element("Link", self.document, 11)
        self.link.K.append(Dictionary(Type=Name.OBJR, Obj=self.annotation, Pg=self.page))
        self.figure = self.element("Figure", self.document, 12)
        self.figure.Alt = "A square"

        marks = Array([self.marks[number] for number in range(13)])
        self.tree.ParentTree = Dictionary(Nums=[0, marks, 1, self.link])
        root = pdf.Root
        root.StructTreeRoot, root.MarkInfo, root.Lang = self.tree, Dictionary(Marked=True), String("en")
        root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
        title = pdf.make_indirect(Dictionary(Title="Title", Dest=[self.page, Name.Fit]))
        root.Outlines = pdf.make_indirect(Dictionary(First=title, Last=title, Count=1))
        self.describe()

    def describe(self, part="1", title="Title"):
        with self.pdf.open_metadata(set_pikepdf_as_editor=False) as xmp:
            for key, value in (("pdfuaid:part", part), ("dc:title", title)):
                if value:
                    xmp[key] = value
                elif key in xmp:
                    del xmp[key]

    def element(self, kind, parent, mark=None):
        element = self.pdf.make_indirect(Dictionary(
            Type=Name.StructElem, S=Name("/" + kind), P=parent, Pg=self.page, K=Array()))
        if mark is not None:
            element.K.append(mark)
            self.marks[mark] = element
        if "/K" not in parent:
            parent.K = Array()
        parent.K.append(element)
        return element

    def rewrite(self, old, new):
        content = self.page.Contents.read_bytes()
        assert old in content
        self.page.Contents = Stream(self.pdf, content.replace(old, new))


def removing(path, key):
    def damage(sample):
        entry = sample
        for name in path.split("."):
            entry = getattr(entry, name)
        del entry[key]
    return damage


def setting(path, key, value):
    def damage(sample):
        entry = sample
        for name in path.split("."):
            entry = getattr(entry, name)
        entry[key] = value
    return damage


def rewriting(old, new):
    return lambda sample: sample.rewrite(old, new)


# What is done to the file, and the numbers of the rules that must tell.
DAMAGES = [
    ("not marked", removing("pdf.Root", "/MarkInfo"), {"6.2"}),
    ("suspect", setting("pdf.Root.MarkInfo", "/Suspects", True), {"01-007"}),
    ("no tree", removing("pdf.Root", "/StructTreeRoot"), {"7.1", "01-005", "28-011"}),
    ("no language", removing("pdf.Root", "/Lang"), {"11-006"}),
    ("no metadata", removing("pdf.Root", "/Metadata"), {"06-001"}),
    ("no identifier", lambda sample: sample.describe(part=None), {"06-002"}),
    ("another part", lambda sample: sample.describe(part="2"), {"06-002"}),
    ("no title", lambda sample: sample.describe(title=None), {"06-003"}),
    ("title not shown", setting("pdf.Root.ViewerPreferences", "/DisplayDocTitle", False), {"07-001"}),
    ("no bookmarks", removing("pdf.Root", "/Outlines"), {"7.17"}),
    ("loose text", rewriting(b"ET\n", b"(loose) Tj ET\n"), {"01-005"}),
    ("loose drawing", rewriting(b"/Artifact BMC 0 0 9 9 re f EMC", b"0 0 9 9 re f"), {"01-005"}),
    ("artifact in tagged", rewriting(b"(Item) Tj", b"/Artifact BMC (Item) Tj EMC"), {"01-003"}),
    ("tagged in artifact", rewriting(b"ET\n", b"/Artifact BMC /Span <</MCID 13>> BDC (x) Tj EMC EMC ET\n"),
     {"01-004", "01-005"}),
    ("content not in the tree", setting("body", "/K", Array()), {"01-005"}),
    ("content not in the parent tree", setting("tree.ParentTree", "/Nums", Array([1])), {"01-005", "28-011"}),
    ("tree without content", rewriting(b"/Span <</MCID 6>> BDC (Item) Tj EMC", b""), {"01-005"}),
    ("unknown type", setting("arabic", "/S", Name.Paragraph), {"02-001"}),
    ("font not embedded", lambda sample: sample.font.update(Dictionary(Subtype=Name.Type1, BaseFont=Name.Helvetica)), {"31-009"}),
    ("no ToUnicode", removing("font", "/ToUnicode"), {"31-027", "10-001"}),
    ("character without Unicode", rewriting(b"(Cell)", rb"(\001)"), {"10-001"}),
    ("figure without words", removing("figure", "/Alt"), {"13-004"}),
    ("first heading", setting("h1", "/S", Name.H2), {"14-002"}),
    ("level skipped", setting("h2", "/S", Name.P), {"14-003"}),
    ("two kinds of headings", setting("h3", "/S", Name.H), {"14-007"}),
    ("paragraph in a row", setting("cell", "/S", Name.P), {"09-004"}),
    ("row in a paragraph", setting("table", "/S", Name.P), {"09-004"}),
    ("row with a cell too many", lambda sample: sample.element("TD", sample.row), {"09-004"}),
    ("cell over two columns", setting("cell", "/A", Dictionary(O=Name.Table, ColSpan=2)), {"09-004"}),
    ("head without scope", removing("head", "/A"), {"15-003"}),
    ("unknown head", setting("cell", "/A", Dictionary(O=Name.Table, Headers=Array([String("x")]))), {"15-003"}),
    ("division in a list", setting("item", "/S", Name.Div), {"09-005"}),
    ("item outside of a list", setting("list", "/S", Name.Div), {"09-005"}),
    ("no order of tabs", removing("page", "/Tabs"), {"28-009"}),
    ("link that is no Link", setting("link", "/S", Name.Span), {"28-011"}),
    ("Link without annotation", lambda sample: sample.element("Link", sample.document), {"28-011"}),
    ("Link within Link", setting("document", "/S", Name.Link), {"28-011"}),
    ("link without words", removing("annotation", "/Contents"), {"28-012"}),
    ("note that is no Annot", setting("annotation", "/Subtype", Name.Text), {"28-002", "28-011"}),
    ("note without words", lambda sample: sample.annotation.update(Dictionary(Subtype=Name.Text, Contents="")),
     {"28-002", "28-011", "28-004"}),
    ("Arabic text in English", removing("arabic", "/Lang"), {"11-001"}),
    ("Arabic text in Chinese", setting("arabic", "/Lang", String("zh")), {"11-001"}),
    ("Chinese words for a figure", setting("figure", "/Alt", String("信任")), {"11-002"}),
]


def found_in(sample):
    file = io.BytesIO()
    sample.pdf.save(file)
    file.seek(0)
    with pikepdf.open(file) as pdf:
        return check.violations(pdf)


def main():
    failures = 0
    for name, damage, expected in [("a good file", lambda sample: None, set()), *DAMAGES]:
        sample = Sample()
        damage(sample)
        found = found_in(sample)
        if {number for number, _, _ in found} != expected:
            failures += 1
            print(f"{name}: expected {sorted(expected)}, found:")
            for violation in found:
                print("  ", *violation)
    print(f"{len(DAMAGES) + 1 - failures} passed, {failures} failed")
    return failures > 0


if __name__ == "__main__":
    sys.exit(main())
