#!/usr/bin/env python3
"""Checks PDF files against PDF/UA-1 (ISO 14289-1), as far as a program can.

  pdf-ua-check.py FILE.pdf…        needs pikepdf (pip install pikepdf==10.18.0)

Prints a line `FILE: rule: what, where` for each violation. A rule's number is its failure condition in the Matterhorn
Protocol 1.1; rules without one there name the clause. Exit status: 0 for none, 1 for any, 2 for a file it cannot read.
"""
import re
import sys
import unicodedata
from collections import Counter, defaultdict

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream, String

RULES = []


def rule(function):
    """Registers a rule: a function of a document that yields (number, what, where)."""
    RULES.append(function)
    return function


# --- The document as the rules see it -------------------------------------------------------------------------------


def many(value):
    """The items of an entry that is an array, one object or missing."""
    if value is None:
        return []
    return list(value) if isinstance(value, Array) else [value]


def same(one, other):
    return one is not None and other is not None and one.is_indirect and one.objgen == other.objgen


class Element:
    """An element of the structure tree."""

    def __init__(self, document, entry, parent):
        self.entry, self.parent = entry, parent
        self.name = str(entry.get("/S", "/"))[1:]
        self.type = document.standard(self.name)
        self.kids, self.marks, self.objects = [], [], []
        own = entry.get("/Lang")
        self.lang = str(own) if own is not None else parent.lang if parent else document.lang
        page = document.pages.get(entry.Pg.objgen) if "/Pg" in entry else None
        self.page = page or (parent.page if parent else None)

    def attribute(self, owner, key):
        for item in many(self.entry.get("/A")):
            if isinstance(item, Dictionary) and item.get("/O") == owner and key in item:
                return item[key]
        return None

    def span(self, key):
        return int(self.attribute("/Table", key) or 1)

    def within(self):
        """The elements from this one outwards."""
        element = self
        while element:
            yield element
            element = element.parent

    def below(self):
        for kid in self.kids:
            yield kid
            yield from kid.below()

    def __str__(self):
        path = "/".join(reversed([element.name for element in self.within()]))
        return f"page {self.page}, {path}"


class Mark:
    """A marked-content sequence with a number, on a page or in a form."""

    def __init__(self, page):
        self.page, self.text, self.lang, self.element = page, "", None, None


class Document:
    def __init__(self, pdf):
        self.pdf, self.root = pdf, pdf.Root
        self.lang = str(self.root.get("/Lang", ""))
        self.pages = {page.objgen: number for number, page in enumerate(pdf.pages, 1)}
        self.tree = self.root.get("/StructTreeRoot")
        self.roles = self.tree.get("/RoleMap", {}) if self.tree is not None else {}
        self.marks = {}  # by (objgen of the page or form, number)
        self.loose = []  # (page, what) that is neither tagged nor an artifact
        self.crossed = []  # (number of the rule, page) of artifacts within tagged content and the other way round
        self.fonts = {}  # by objgen: (page, font, its map to Unicode)
        self.unmapped = Counter()  # by (page, font's name): characters without Unicode
        self.elements, self.top = [], []
        for page in pdf.pages:
            Content(self, page.obj, self.pages[page.objgen]).read(page.obj, page.obj.get("/Resources"))
        if self.tree is not None:
            self.top = [self.grow(kid, None) for kid in many(self.tree.get("/K")) if isinstance(kid, Dictionary)]

    def standard(self, name):
        for _ in range(9):
            if "/" + name not in self.roles:
                break
            name = str(self.roles["/" + name])[1:]
        return name

    def grow(self, entry, parent):
        element = Element(self, entry, parent)
        self.elements.append(element)
        for kid in many(entry.get("/K")):
            if not isinstance(kid, Dictionary):
                page = next((e.entry.Pg for e in element.within() if "/Pg" in e.entry), None)
                element.marks.append((page.objgen if page is not None else None, int(kid)))
            elif kid.get("/Type") == "/MCR":
                owner = kid.get("/Stm", kid.get("/Pg", entry.get("/Pg")))
                element.marks.append((owner.objgen if owner is not None else None, int(kid.MCID)))
            elif kid.get("/Type") == "/OBJR":
                element.objects.append(kid.Obj)
            else:
                element.kids.append(self.grow(kid, element))
        for key in element.marks:
            if key in self.marks and self.marks[key].element is None:
                self.marks[key].element = element
        return element

    def parents(self):
        """The parent tree: what each key holds."""
        nodes, found = [self.tree.get("/ParentTree")] if self.tree is not None else [], {}
        while nodes:
            node = nodes.pop()
            if node is None:
                continue
            nodes += many(node.get("/Kids"))
            numbers = many(node.get("/Nums"))
            found.update({int(key): value for key, value in zip(numbers[::2], numbers[1::2])})
        return found

    def text(self, element):
        """What is written within an element, shortened."""
        parts = [self.marks[key].text for e in [element, *element.below()] for key in e.marks if key in self.marks]
        return shortened("".join(parts))


def shortened(text):
    text = " ".join(text.split())
    return text if len(text) <= 40 else text[:39] + "…"


class Content:
    """Reads a content stream: what of it is marked, and the text of each mark."""

    PAINT = {"f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "INLINE IMAGE"}
    SHOW = {"Tj", "TJ", "'", '"'}

    def __init__(self, document, owner, page, around=()):
        self.document, self.owner, self.page = document, owner, page
        self.open = list(around)  # of the marked content around, outermost first: None, "artifact" or a Mark

    def read(self, stream, resources):
        font, saved, resources = None, [], resources if resources is not None else Dictionary()
        for operands, operator in pikepdf.parse_content_stream(stream):
            operator = str(operator)
            if operator == "q":
                saved.append(font)
            elif operator == "Q":
                font = saved.pop() if saved else font
            elif operator == "Tf":
                font = self.font(resources.get("/Font", {}).get(str(operands[0])))
            elif operator in ("BMC", "BDC"):
                self.begin(operands, resources)
            elif operator == "EMC":
                if self.open:
                    self.open.pop()
            elif operator in self.SHOW:
                self.show(operands, font)
            elif operator in self.PAINT:
                self.paint("an image" if operator == "INLINE IMAGE" else "a drawing")
            elif operator == "Do":
                self.place(resources.get("/XObject", {}).get(str(operands[0])), resources)

    def begin(self, operands, resources):
        properties = operands[1] if len(operands) > 1 else None
        if isinstance(properties, Name):
            properties = resources.get("/Properties", {}).get(str(properties))
        state = None
        if str(operands[0]) == "/Artifact":
            state = "artifact"
            if any(isinstance(around, Mark) for around in self.open):
                self.document.crossed.append(("01-003", "an artifact within tagged content", self.page))
        elif isinstance(properties, Dictionary) and "/MCID" in properties:
            state = Mark(self.page)
            self.document.marks[(self.owner.objgen, int(properties.MCID))] = state
            if "artifact" in self.open:
                self.document.crossed.append(("01-004", "tagged content within an artifact", self.page))
        if isinstance(properties, Dictionary) and "/Lang" in properties and isinstance(state, Mark):
            state.lang = str(properties.Lang)
        self.open.append(state)

    def mark(self):
        return next((around for around in reversed(self.open) if around is not None), None)

    def paint(self, what):
        if self.mark() is None:
            self.document.loose.append((self.page, what))

    def place(self, drawing, resources):
        if drawing is None:
            return
        if drawing.get("/Subtype") == "/Form":
            inner = Content(self.document, drawing, self.page, self.open)
            inner.read(drawing, drawing.get("/Resources", resources))
        else:
            self.paint("an image")

    def font(self, entry):
        if entry is None:
            return None
        if entry.objgen not in self.document.fonts:
            self.document.fonts[entry.objgen] = (self.page, entry, UnicodeMap(entry))
        return self.document.fonts[entry.objgen]

    def show(self, operands, font):
        text = ""
        for item in many(operands[-1]):
            if isinstance(item, String) and font:
                for character in font[2].characters(bytes(item)):
                    if character is None or character in "\0\ufeff\ufffe":
                        self.document.unmapped[(self.page, name_of(font[1]))] += 1
                    text += character or "\ufffd"
        mark = self.mark()
        if isinstance(mark, Mark):
            mark.text += text
        elif mark is None:
            self.document.loose.append((self.page, f"the text “{shortened(text)}”"))


class UnicodeMap:
    """What the character codes of a font stand for."""

    def __init__(self, font):
        self.width = 2 if font.get("/Subtype") == "/Type0" else 1
        self.known = {}
        stream = font.get("/ToUnicode")
        self.isThere = isinstance(stream, Stream)
        # The standard encodings of Latin letters need no map.
        self.isLatin = self.width == 1 and str(font.get("/Encoding", "")) in (
            "/WinAnsiEncoding", "/MacRomanEncoding", "/MacExpertEncoding")
        if self.isThere:
            self.read(stream.read_bytes().decode("latin-1"))

    def read(self, source):
        def number(digits):
            return int(digits, 16)

        def text(digits):
            return bytes.fromhex(digits).decode("utf-16-be", "replace")

        for part in re.findall(r"beginbfchar(.*?)endbfchar", source, re.S):
            for code, target in re.findall(r"<\s*(\w+)\s*>\s*<\s*(\w*)\s*>", part):
                self.known[number(code)] = text(target)
        for part in re.findall(r"beginbfrange(.*?)endbfrange", source, re.S):
            pattern = r"<\s*(\w+)\s*>\s*<\s*(\w+)\s*>\s*(?:<\s*(\w+)\s*>|\[(.*?)\])"
            for first, last, target, targets in re.findall(pattern, part, re.S):
                listed = re.findall(r"<\s*(\w+)\s*>", targets)
                for place, code in enumerate(range(number(first), number(last) + 1)):
                    if listed and place < len(listed):
                        self.known[code] = text(listed[place])
                    elif target:
                        self.known[code] = text(target)[:-1] + chr(ord(text(target)[-1]) + place)

    def characters(self, codes):
        for place in range(0, len(codes), self.width):
            code = int.from_bytes(codes[place : place + self.width], "big")
            yield self.known.get(code, chr(code) if self.isLatin else None) or None


def name_of(font):
    return str(font.get("/BaseFont", font.get("/Name", "/Type3")))[1:]


# --- Document -------------------------------------------------------------------------------------------------------


@rule
def marked(document):
    # ISO 14289-1, 6.2: the catalog says that the file is tagged. 01-007: and that no tag is in doubt.
    entry = document.root.get("/MarkInfo", Dictionary())
    if entry.get("/Marked") is not True:
        yield "6.2", "MarkInfo has no Marked true", "catalog"
    if entry.get("/Suspects") is True:
        yield "01-007", "Suspects is true", "catalog"
    if document.tree is None:
        yield "7.1", "no structure tree", "catalog"


@rule
def language_of_document(document):
    # 11-006: a natural language for the whole.
    if not document.lang.strip():
        yield "11-006", "no Lang", "catalog"


@rule
def metadata(document):
    # 06-001: XMP is there. 06-002: it says PDF/UA-1. 06-003: it has a title.
    if "/Metadata" not in document.root:
        yield "06-001", "no XMP metadata", "catalog"
        return
    with document.pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as xmp:
        if str(xmp.get("pdfuaid:part", "")) != "1":
            yield "06-002", "no pdfuaid:part 1", "XMP"
        if not str(xmp.get("dc:title", "") or "").strip():
            yield "06-003", "no dc:title", "XMP"


@rule
def title_in_window(document):
    # 07-001, 07-002: the title, not the file's name, is shown.
    if document.root.get("/ViewerPreferences", Dictionary()).get("/DisplayDocTitle") is not True:
        yield "07-001", "DisplayDocTitle is not true", "catalog"


@rule
def bookmarks(document):
    # ISO 14289-1, 7.17: outlines, for more than three headings.
    count = sum(bool(re.fullmatch(r"H[1-6]?", element.type)) for element in document.elements)
    if count > 3 and "/First" not in document.root.get("/Outlines", Dictionary()):
        yield "7.17", f"no bookmarks for {count} headings", "catalog"


# --- Content --------------------------------------------------------------------------------------------------------


@rule
def all_content_is_marked(document):
    # 01-005: content is tagged or an artifact. 01-003, 01-004: it is not both.
    for page, what in document.loose:
        yield "01-005", f"{what} is neither tagged nor an artifact", f"page {page}"
    for number, what, page in document.crossed:
        yield number, what, f"page {page}"


@rule
def marks_and_tree_agree(document):
    # 01-005, both ways: what has a number is in the structure tree once, where the parent tree says; and what the
    # tree holds is in the content.
    parents, holders = document.parents(), defaultdict(list)
    for element in document.elements:
        for key in element.marks:
            holders[key].append(element)
            if key not in document.marks:
                yield "01-005", f"MCID {key[1]} of the tree is not in the content", str(element)
    owners = {page.objgen: page.obj for page in document.pdf.pages}
    owners.update({key[0]: document.pdf.get_object(key[0]) for key in document.marks if key[0] not in owners})
    for key, mark in document.marks.items():
        where = f"page {mark.page}, “{shortened(mark.text)}”"
        listed = parents.get(int(owners[key[0]].get("/StructParents", -1)))
        parent = listed[key[1]] if isinstance(listed, Array) and key[1] < len(listed) else None
        if not isinstance(parent, Dictionary):
            # Page headers and footers that a program leaves out of the tree.
            yield "01-005", f"MCID {key[1]} is not in the parent tree", where
        elif not holders[key]:
            yield "01-005", f"MCID {key[1]} is not in the structure tree", where
        elif len(holders[key]) > 1 or not same(parent, holders[key][0].entry):
            yield "01-005", f"MCID {key[1]} has another element in the parent tree", where


@rule
def standard_types(document):
    # 02-001: every tag is a standard one or mapped to one.
    known = set(
        "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl"
        " LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu"
        " WT WP Figure Formula Form".split())
    for element in document.elements:
        if element.type not in known:
            yield "02-001", f"{element.name} is no standard type", str(element)


@rule
def fonts(document):
    # 31-009: embedded. 31-027: with ToUnicode. 10-001: every character shown has Unicode.
    for page, font, mapping in document.fonts.values():
        where = f"page {page}, {name_of(font)}"
        inner = font.DescendantFonts[0] if "/DescendantFonts" in font else font
        descriptor = inner.get("/FontDescriptor", Dictionary())
        if font.get("/Subtype") != "/Type3" and not any(key in descriptor for key in ("/FontFile", "/FontFile2", "/FontFile3")):
            yield "31-009", "font is not embedded", where
        if not mapping.isThere and not mapping.isLatin:
            yield "31-027", "font has no ToUnicode", where
    for (page, name), count in document.unmapped.items():
        yield "10-001", f"{count} characters without Unicode", f"page {page}, {name}"


# --- Elements -------------------------------------------------------------------------------------------------------


@rule
def figures(document):
    # 13-004: a figure says in words what it shows.
    for element in document.elements:
        if element.type in ("Figure", "Formula"):
            if not any(str(element.entry.get(key, "")).strip() for key in ("/Alt", "/ActualText")):
                yield "13-004", f"{element.type} has neither Alt nor ActualText", str(element)


@rule
def headings(document):
    # 14-002: the first is H1. 14-003: no level is skipped. 14-007: H and H1 to H6 are not mixed.
    last, types = 0, {element.type for element in document.elements}
    for element in document.elements:
        if re.fullmatch("H[1-6]", element.type):
            level = int(element.type[1])
            if last == 0 and level != 1:
                yield "14-002", f"the first heading is H{level}", f"{element}, “{document.text(element)}”"
            elif level > last + 1:
                yield "14-003", f"H{level} follows H{last}", f"{element}, “{document.text(element)}”"
            last = level
    if "H" in types and types & {f"H{level}" for level in range(1, 7)}:
        yield "14-007", "both H and numbered headings", "structure tree"


# Which elements may stand in which, and which need a certain parent (ISO 32000-1, tables 336 and 337).
KIDS = {
    "Table": ("09-004", {"Caption", "TR", "THead", "TBody", "TFoot"}),
    "THead": ("09-004", {"TR"}),
    "TBody": ("09-004", {"TR"}),
    "TFoot": ("09-004", {"TR"}),
    "TR": ("09-004", {"TH", "TD"}),
    "L": ("09-005", {"Caption", "L", "LI"}),
    "LI": ("09-005", {"Lbl", "LBody"}),
}
PARENTS = {
    "TR": ("09-004", {"Table", "THead", "TBody", "TFoot"}),
    "THead": ("09-004", {"Table"}),
    "TBody": ("09-004", {"Table"}),
    "TFoot": ("09-004", {"Table"}),
    "TH": ("09-004", {"TR"}),
    "TD": ("09-004", {"TR"}),
    "LI": ("09-005", {"L"}),
    "LBody": ("09-005", {"LI"}),
}


@rule
def tables_and_lists_are_regular(document):
    # 09-004, 09-005: tables and lists hold what they may hold, and their parts are nowhere else.
    for element in document.elements:
        number, kids = KIDS.get(element.type, (None, None))
        if kids is not None:
            for kid in element.kids:
                if kid.type not in kids:
                    yield number, f"{kid.type} within {element.type}", f"{kid}, “{document.text(kid)}”"
            if element.marks:
                yield number, f"content right within {element.type}", str(element)
        number, parents = PARENTS.get(element.type, (None, None))
        parent = element.parent.type if element.parent else "the root"
        if parents is not None and parent not in parents and parent not in KIDS:
            yield number, f"{element.type} within {parent}", f"{element}, “{document.text(element)}”"


def rows_of(table):
    for kid in table.kids:
        if kid.type == "TR":
            yield kid
        elif kid.type in ("THead", "TBody", "TFoot"):
            yield from (row for row in kid.kids if row.type == "TR")


@rule
def rows_have_as_many_cells(document):
    # 09-004 (veraPDF 7.2-42, 7.2-43): all rows of a table have as many columns, spans counted.
    for table in document.elements:
        if table.type == "Table":
            rows, carried = list(rows_of(table)), Counter()
            widths = Counter()
            for place, row in enumerate(rows):
                for cell in row.kids:
                    for below in range(cell.span("/RowSpan")):
                        carried[place + below] += cell.span("/ColSpan")
                widths[carried[place]] += 1
            usual = widths.most_common(1)[0][0] if widths else 0
            for place, row in enumerate(rows):
                if carried[place] != usual:
                    yield "09-004", f"a row of {carried[place]} cells in a table of {usual}", f"{row}, “{document.text(row)}”"


@rule
def heads_of_tables(document):
    # 15-003: a head says with Scope what it heads, unless every cell names its heads with Headers (veraPDF 7.5-1);
    # and those heads are there (veraPDF 7.5-2).
    for table in document.elements:
        if table.type != "Table":
            continue
        cells = [cell for row in rows_of(table) for cell in row.kids]
        heads = [cell for cell in cells if cell.type == "TH"]
        known = {str(cell.entry.ID) for cell in heads if "/ID" in cell.entry}
        isConnected = True
        for cell in cells:
            named = [str(item) for item in many(cell.attribute("/Table", "/Headers"))]
            isConnected = isConnected and (cell.type == "TH" or bool(named))
            for missing in set(named) - known:
                yield "15-003", f"Headers names “{missing}”, which is no TH of the table", str(cell)
        for head in heads:
            if head.attribute("/Table", "/Scope") not in ("/Row", "/Column", "/Both") and not isConnected:
                yield "15-003", "TH without Scope in a table without Headers", f"{head}, “{document.text(head)}”"


# --- Links ----------------------------------------------------------------------------------------------------------


@rule
def pages_with_annotations(document):
    # 28-008, 28-009: the tab key follows the structure.
    for page in document.pdf.pages:
        if "/Annots" in page and page.get("/Tabs") != "/S":
            yield "28-009", "annotations but no Tabs S", f"page {document.pages[page.objgen]}"


@rule
def annotations(document):
    # 28-011: a link annotation belongs to a Link, both ways. 28-012: it says in words where it goes. 28-004: other
    # annotations say what they are. 28-002: they belong to an Annot.
    parents, held = document.parents(), {}
    for element in document.elements:
        for item in element.objects:
            held[item.objgen] = element
    for page in document.pdf.pages:
        for item in many(page.get("/Annots")):
            subtype = str(item.get("/Subtype", "/"))[1:]
            contents = str(item.get("/Contents", "")).strip()
            where = f"page {document.pages[page.objgen]}, {subtype} “{shortened(contents)}”"
            if subtype in ("Popup", "Widget", "PrinterMark") or int(item.get("/F", 0)) & 2:
                continue
            wanted = "Link" if subtype == "Link" else "Annot"
            number = "28-011" if subtype == "Link" else "28-002"
            element = held.get(item.objgen)
            parent = parents.get(int(item.get("/StructParent", -1)))
            if element is None or not same(element.entry, parent):
                yield number, f"{subtype} annotation is not in the structure tree", where
            elif element.type != wanted:
                yield number, f"{subtype} annotation belongs to {element.type}", f"{where}, {element}"
            if not contents and (subtype == "Link" or element is None or "/Alt" not in element.entry):
                yield "28-012" if subtype == "Link" else "28-004", f"{subtype} annotation has no Contents", where


@rule
def links(document):
    # 28-011, the other way round: a Link holds its annotation, and no other Link.
    for element in document.elements:
        if element.type == "Link":
            if not any(item.get("/Subtype") == "/Link" for item in element.objects):
                yield "28-011", "Link without annotation", f"{element}, “{document.text(element)}”"
            if any(around.type == "Link" for around in list(element.within())[1:]):
                yield "28-011", "Link within Link", f"{element}, “{document.text(element)}”"


# --- Languages ------------------------------------------------------------------------------------------------------

# The languages that are written in a script; another one must say so.
SCRIPTS = {
    "ARABIC": "ar fa ur ps ckb ku ug sd pa prs dv",
    "HEBREW": "he yi",
    "CYRILLIC": "ru uk be bg sr mk kk ky mn tg tt bs",
    "GREEK": "el",
    "DEVANAGARI": "hi mr ne sa",
    "BENGALI": "bn as",
    "THAI": "th",
    "CJK": "zh ja ko yue",
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
    "HANGUL": "ko",
}


def scripts_of(text):
    names = (unicodedata.name(letter, "").split(" ")[0] for letter in text if unicodedata.category(letter)[0] == "L")
    return {name for name in names if name in SCRIPTS}


def is_foreign(text, lang):
    """The scripts of a text in which its language is not written."""
    language = lang.lower().split("-")[0]
    return sorted(script for script in scripts_of(text) if language not in SCRIPTS[script].split())


@rule
def languages(document):
    # 11-001: text in another script has a language that is written so. 11-002: so have Alt, ActualText and E.
    for mark in document.marks.values():
        if mark.element:
            lang = mark.lang or mark.element.lang
            for script in is_foreign(mark.text, lang):
                yield "11-001", f"{script} text in the language “{lang}”", f"{mark.element}, “{shortened(mark.text)}”"
    for element in document.elements:
        for key in ("/Alt", "/ActualText", "/E"):
            for script in is_foreign(str(element.entry.get(key, "")), element.lang):
                yield "11-002", f"{key[1:]} with {script} text in the language “{element.lang}”", str(element)


# --------------------------------------------------------------------------------------------------------------------


def violations(pdf):
    document = Document(pdf)
    return [violation for check in RULES for violation in check(document)]


def main(files):
    status = 0
    for file in files:
        try:
            with pikepdf.open(file) as pdf:
                found = violations(pdf)
        except (OSError, pikepdf.PdfError) as problem:
            print(f"{file}: cannot be read: {problem}", file=sys.stderr)
            status = 2
            continue
        for number, what, where in found:
            print(f"{file}: {number}: {what}, {where}")
        if found:
            status = max(status, 1)
    return status


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1:]))
