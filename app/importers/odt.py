"""OpenDocument text (.odt, .fodt) -> Document.

Its XML is read here: what libraries there are make objects of it to edit, and glue headings to
paragraphs where they give its text.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.importers import blocks, metadata
from app.importers.package import Package
from app.importers.plain import identity, title_of
from app.importers.refusals import LOCKED, UNLOCK, unreadable
from app.model.document import Document
from app.text.normalize import normal_form

if TYPE_CHECKING:
    from app.importers.blocks import Element

_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
_TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"


def _tags(space: str, *names: str) -> frozenset[str]:
    return frozenset(f"{{{space}}}{name}" for name in names)


_MARKUP = blocks.Markup(
    blocks=_tags(_TEXT, "p", "h", "list-item", "line-break") | _tags(_TABLE, "table-row"),
    unseen=_tags(_OFFICE, "annotation", "annotation-end", "forms", "scripts")
    | _tags(_TEXT, "tracked-changes", "note", "sequence-decls", "variable-decls"),
    cells=_tags(_TABLE, "table-cell", "covered-table-cell"),
    signs={f"{{{_TEXT}}}s": " ", f"{{{_TEXT}}}tab": " "},
)
# A note's number is kept where it stands, its text is told at the end.
_NOTED = replace(
    _MARKUP,
    unseen=_MARKUP.unseen - _tags(_TEXT, "note") | _tags(_TEXT, "note-body"),
)


def read(data: bytes, name: str) -> Document:
    """Return an OpenDocument text, its notes at the end, with what it says of itself.

    Raises:
        FileError: It is damaged, locked or made to do harm.
    """
    package = Package(data, name)
    manifest = "META-INF/manifest.xml"
    if manifest in package and b"encryption-data" in package.part(manifest):
        raise unreadable(name, LOCKED, UNLOCK)
    core = package.core("meta.xml")
    text = normal_form(_text(package.tree("content.xml")))
    return Document(
        id=identity(data),
        title=title_of(core.title or text, name),
        text=text,
        source=name,
        format="odt",
        language=core.language,
        date=metadata.written(text, core.date),
        authors=core.authors,
    )


def _text(tree: Element) -> str:
    notes = []
    for note in blocks.named(tree, "note"):
        citation, body = (*note,)[:2]
        citation.text = f"[{citation.text or ''}]"
        notes.append(f"{citation.text} {blocks.text_of(body, _MARKUP)}")
    (body,) = blocks.elements(tree, "*[local-name()='body']/*[local-name()='text']")
    return "\n".join((blocks.text_of(body, _NOTED), *notes))
