"""All that is in a PDF, a DOCX or an ODT, its streams and members unpacked: python3 streams.py FILE.

The name "-" stands for the standard input.
"""

import io
import re
import sys
import zipfile
import zlib

with open(0 if sys.argv[1] == "-" else sys.argv[1], "rb") as file:
    document = file.read()

sys.stdout.buffer.write(document)
if document.startswith(b"PK"):
    with zipfile.ZipFile(io.BytesIO(document)) as package:
        for name in package.namelist():
            sys.stdout.buffer.write(b"\n" + name.encode() + b"\n" + package.read(name))
for stream in re.finditer(rb"stream\r?\n(.*?)\r?\nendstream", document, re.DOTALL):
    try:
        sys.stdout.buffer.write(b"\n" + zlib.decompress(stream.group(1)))
    except zlib.error:
        # Not packed: it stands in the document as it is.
        continue
