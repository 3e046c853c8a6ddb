r"""Rich text (.rtf) -> Document, through striprtf.

striprtf gives the text alone; what the file says of itself stands in a group ``{\info ...}`` of
the same form, so it is asked for the text of each part of that.
"""

from __future__ import annotations

import re

from app.importers import encodings, metadata
from app.importers.plain import identity, title_of
from app.importers.refusals import damaged
from app.model.document import Document
from app.text.normalize import normal_form

_LOOKED_AT = 65536  # characters at the beginning, among which the file tells of itself
_CODE_PAGE = re.compile(r"\\ansicpg\d+")
_FIELD = re.compile(r"\{\\(title|author)\s((?:[^{}]|\{[^{}]*\})*)\}")
_DAY = re.compile(r"\{\\(?:creatim|revtim)\\yr(\d+)\\mo(\d+)\\dy(\d+)")
_CONTROLS = dict.fromkeys(c for c in range(0x20) if not chr(c).isspace())


def read(data: bytes, name: str) -> Document:
    """Return a rich text's words, with what it says of itself.

    Raises:
        FileError: It is cut off.
    """
    written = data.decode("cp1252", "replace")  # all of it is ASCII, or ought to be
    if not data.rstrip(b"\0 \t\r\n").endswith(b"}"):
        raise damaged(name)
    beginning = written[:_LOOKED_AT]
    said = {field: _words(beginning, value) for field, value in _FIELD.findall(beginning)}
    day = _DAY.search(beginning)
    made = metadata.date("{:0>4}-{:0>2}-{:0>2}".format(*day.groups())) if day else None
    text = normal_form(_plain(written)).strip()
    return Document(
        id=identity(data),
        title=title_of(metadata.title(said.get("title")) or text, name),
        text=text,
        source=name,
        format="rtf",
        date=metadata.written(text, made),
        authors=metadata.authors(said.get("author")),
    )


def _words(beginning: str, field: str) -> str:
    page = _CODE_PAGE.search(beginning)
    return _plain(f"{{\\rtf1{page[0] if page else ''} {field}}}")


def _plain(written: str) -> str:
    from striprtf.striprtf import rtf_to_text

    text = encodings.whole(rtf_to_text(written, errors="replace"))
    lines = (line.strip("| ") for line in text.translate(_CONTROLS).split("\n"))
    return "\n".join(re.sub(r" *\| *", " | ", line) for line in lines)
