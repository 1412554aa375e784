"""All that is in a PDF, its streams unpacked: python3 streams.py FILE."""

import re
import sys
import zlib

with open(sys.argv[1], "rb") as file:
    document = file.read()

sys.stdout.buffer.write(document)
for stream in re.finditer(rb"stream\r?\n(.*?)\r?\nendstream", document, re.DOTALL):
    try:
        sys.stdout.buffer.write(b"\n" + zlib.decompress(stream.group(1)))
    except zlib.error:
        # Not packed: it stands in the document as it is.
        continue
