"""E-book (EPUB) -> Document: its chapters in reading order, each read as a page.

An EPUB is a list of pages in a ZIP archive. The libraries for it make and edit books (and the
usual one is under the AGPL); reading takes only the list.
"""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING
from urllib.parse import unquote

from app.importers import blocks, html
from app.importers.package import Package
from app.importers.plain import identity, title_of
from app.importers.refusals import damaged, unreadable
from app.model.document import Document
from app.text.normalize import normal_form
from app.translation import phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.importers.blocks import Element

_PAGES = frozenset(("application/xhtml+xml", "text/html", "application/x-dtbook+xml"))


def read(data: bytes, name: str) -> Document:
    """Return a book's text, with what it says of itself.

    Raises:
        FileError: It is damaged, locked by its seller, or made to do harm.
    """
    package = Package(data, name)
    roots = blocks.named(package.tree("META-INF/container.xml"), "rootfile")
    if not roots:
        raise damaged(name)
    root = roots[0].get("full-path", "")
    chapters = list(_chapters(package.tree(root), posixpath.dirname(root)))
    if _locked(package) & set(chapters):
        do = phrase("open it in the program that you bought it for")
        raise unreadable(name, phrase("its seller has locked it (DRM)"), do)
    texts = (_text(package, chapter) for chapter in chapters if chapter in package)
    text = normal_form("\n".join(filter(None, texts)))
    core = package.core(root)
    return Document(
        id=identity(data),
        title=title_of(core.title or text, name),
        text=text,
        source=name,
        format="epub",
        language=core.language,
        date=core.date,
        authors=core.authors,
        outlet=core.publisher,
    )


def _chapters(listing: Element, folder: str) -> Iterator[str]:
    """Yield the names of the pages in the order of the spine, without the table of contents."""
    items = {item.get("id", ""): item for item in blocks.named(listing, "item")}
    for reference in blocks.named(listing, "itemref"):
        item = items.get(reference.get("idref", ""))
        if item is None or item.get("media-type", "") not in _PAGES:
            continue
        if "nav" not in item.get("properties", "").split():
            yield posixpath.normpath(posixpath.join(folder, unquote(item.get("href", ""))))


def _locked(package: Package) -> set[str]:
    """Return the names of the parts that are encrypted; often only fonts are."""
    listing = "META-INF/encryption.xml"
    if listing not in package:
        return set()
    references = blocks.named(package.tree(listing), "CipherReference")
    return {unquote(reference.get("URI", "")) for reference in references}


def _text(package: Package, chapter: str) -> str:
    page = html.page(package.part(chapter), package.name)
    return blocks.text_of(blocks.html_tree(page), blocks.HTML) if page.strip() else ""
