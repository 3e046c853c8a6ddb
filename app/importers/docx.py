"""Word (.docx) -> Document, through mammoth, which reads by meaning: headings, lists, notes."""

from __future__ import annotations

import io

from app.importers import blocks, metadata
from app.importers.package import Package
from app.importers.plain import identity, title_of
from app.model.document import Document
from app.text.normalize import normal_form


def read(data: bytes, name: str) -> Document:
    """Return a Word document's text, its notes at the end, with what it says of itself.

    Raises:
        FileError: It is damaged, locked or made to do harm.
    """
    import mammoth

    package = Package(data, name)
    core = package.core("docProps/core.xml")
    page = mammoth.convert_to_html(
        io.BytesIO(data),
        convert_image=lambda _: [],
        include_embedded_style_map=False,  # what a stranger's file asks for
    ).value
    text = normal_form(_text(page)) if page else ""
    return Document(
        id=identity(data),
        title=title_of(core.title or text, name),
        text=text,
        source=name,
        format="docx",
        language=core.language,
        date=metadata.written(text, core.date),
        authors=core.authors,
    )


def _text(page: str) -> str:
    """Return the text of mammoth's page; each note begins as its place in the text is marked."""
    tree = blocks.html_tree(page)
    backs = blocks.elements(tree, "//li//a[contains(@href, 'note-ref-')]")
    for number, back in enumerate(backs, 1):
        back.text = ""
        note = blocks.elements(back, "ancestor::li[1]")[0]
        first = next(iter(note), note)
        first.text = f"[{number}] {first.text or ''}"
    return blocks.text_of(tree, blocks.TABLED)
