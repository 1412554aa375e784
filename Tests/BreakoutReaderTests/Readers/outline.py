"""What a parser of HTML finds in a page, as JSON: python3 outline.py PAGE."""

import json
import sys

import tinyhtml5

NAMESPACE = "{http://www.w3.org/1999/xhtml}"


def name(element):
    return element.tag.removeprefix(NAMESPACE) if isinstance(element.tag, str) else ""


def text(element):
    return " ".join("".join(element.itertext()).split())


with open(sys.argv[1], "rb") as file:
    page = tinyhtml5.parse(file.read(), transport_encoding="utf-8")

elements = [element for element in page.iter() if name(element)]


def all_of(*names):
    return [element for element in elements if name(element) in names]


ids = [element.get("id") for element in elements if element.get("id")]
json.dump(
    {
        "language": page.get("lang"),
        "direction": page.get("dir"),
        "title": text(all_of("title")[0]),
        "landmarks": [name(e) for e in all_of("header", "nav", "main", "footer")],
        "headings": [
            [int(name(e)[1]), text(e)] for e in all_of("h1", "h2", "h3", "h4", "h5", "h6")
        ],
        "elements": sorted({name(e) for e in elements}),
        "ids": ids,
        "targets": [e.get("href") for e in all_of("a")],
        "attributes": sorted({key for e in elements for key in e.keys() if isinstance(key, str)}),
        "tables": [
            {
                "heads": [text(e) for e in table.iter() if e.get("scope") == "col"],
                "rows": len([e for e in table.iter() if name(e) == "tr"]) - 1,
            }
            for table in all_of("table")
        ],
        "paragraphs": [
            [text(e), e.get("dir"), e.get("lang")] for e in all_of("p", "li", "dd", "h1")
        ],
        "body": text(all_of("body")[0]),
        "script": len(all_of("iframe", "img", "link", "object")) + sum(
            one.get("type") != "application/ld+json" for one in all_of("script")),
    },
    sys.stdout,
)
