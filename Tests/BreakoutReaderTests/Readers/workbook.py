"""Prints the sheets of a workbook as JSON: names, rows, what keeps the head in sight, and the file's own properties."""

import json
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps({
    "title": book.properties.title,
    "created": book.properties.created.isoformat(),
    "sheets": [
        {
            "name": sheet.title,
            "frozen": sheet.freeze_panes,
            "filter": sheet.auto_filter.ref,
            "formulas": sum(cell.data_type == "f" for row in sheet.iter_rows() for cell in row),
            "rows": [
                ["" if value is None else str(value) for value in row]
                for row in sheet.iter_rows(values_only=True)
            ],
        }
        for sheet in book.worksheets
    ],
}))
