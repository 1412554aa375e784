# WeasyPrint with what its PDFs leave out (PDF/UA, ISO 14289-1): the language of each part, without which a screen reader
# speaks Arabic with an English voice; running titles as artifacts, which are not read out on every page; and links whole.
# Its own means for this come too late: they see the finished tree of tags and no more the boxes it was made from. A
# version that works in another way does so unchanged.
import inspect
import sys

# The working folder is no place for modules.
sys.path.pop(0)

from weasyprint.__main__ import main

try:
    import pydyf
    from weasyprint import pdf as writer
    from weasyprint.formatting_structure.boxes import MarginBox
    from weasyprint.pdf import tags

    build, add = tags._build_box_tree, writer.add_tags
    named = list(inspect.signature(build).parameters)[:6]
except (AttributeError, ImportError):
    sys.exit(main())
if named != ["box", "parent", "pdf", "page_number", "nums", "annotations"]:
    sys.exit(main())

languages, running = {}, set()


def build_telling(box, parent, pdf, page, marks, annotations, *rest):
    known = set(marks)
    if parent["S"] == "/Link" and (annotation := box.link_annotation):
        # Words in another language within a link are no link of their own.
        box.link_annotation = None
        kid = pydyf.Dictionary(
            {"Type": "/OBJR", "Obj": annotation.reference, "Pg": pdf.page_references[page]})
        pdf.add_object(kid)
        parent["K"].append(kid.reference)
        annotations.append((parent.reference, annotation))
    for element in build(box, parent, pdf, page, marks, annotations, *rest):
        language = languages[id(element)] = box.style["lang"]
        if language and language != languages.get(id(parent)):
            element["Lang"] = pydyf.String(language)
        yield element
    if isinstance(box, MarginBox):
        for mark in set(marks) - known:
            marks[mark] = "null"
            running.add((page, mark))


def add_telling(pdf, document, version, streams):
    add(pdf, document, version, streams)
    for page, stream in enumerate(streams):
        for place, operand in enumerate(stream.stream):
            if isinstance(operand, dict) and (page, operand.get("MCID")) in running:
                stream.stream[place - 1] = "/Artifact"
                stream.stream[place] = pydyf.Dictionary({"Type": "/Pagination"})


tags._build_box_tree, writer.add_tags = build_telling, add_telling
sys.exit(main())
