"""Files made in tests, and readers that go wrong, which the reading process can import."""

import io
import os
import signal
import time
import zipfile
from pathlib import Path

from app.importers.plain import read

FIXTURES = Path(__file__).with_name("fixtures")

EPUB = {
    "mimetype": "application/epub+zip",
    "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
    '<rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
    "OEBPS/book.opf": '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">'
    "<metadata><dc:title>The Storm</dc:title><dc:creator>Ann Lee</dc:creator>"
    "<dc:creator>Bo Ray</dc:creator><dc:language>en-GB</dc:language>"
    "<dc:publisher>Quay Press</dc:publisher><dc:date>2020-05-04</dc:date></metadata><manifest>"
    '<item id="two" href="two%20b.xhtml" media-type="application/xhtml+xml"/>'
    '<item id="one" href="one.xhtml" media-type="application/xhtml+xml"/>'
    '<item id="toc" href="toc.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
    '<item id="art" href="cover.svg" media-type="image/svg+xml"/></manifest>'
    '<spine><itemref idref="art"/><itemref idref="toc"/><itemref idref="one"/><itemref idref="two"/>'
    "</spine></package>",
    "OEBPS/one.xhtml": '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html><head>'
    "<title>x</title></head><body><h1>One</h1><p>First&nbsp;words – by Værnes.</p></body></html>",
    "OEBPS/two b.xhtml": "<html><body><p>Second words.</p></body></html>",
    "OEBPS/toc.xhtml": "<html><body><nav><ol><li>One</li></ol></nav></body></html>",
}


def zipped(parts, **options):
    """A ZIP archive of names and what they hold."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, **options) as archive:
        for name, held in parts.items():
            archive.writestr(name, held)
    return made.getvalue()


def repacked(data, **changes):
    """A package with some parts changed; names are written with __ for / and _ for a dot."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    return zipped(parts | {n.replace("__", "/").replace("_", "."): c for n, c in changes.items()})


def pdf(pages, info="", catalog=""):
    """A PDF with words in Helvetica at places: ``(left, bottom, size, text)``."""
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        f"<< /Type /Catalog /Pages 2 0 R {catalog} >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, page in enumerate(pages):
        drawn = "".join(
            f"BT /F1 {size} Tf {x} {y} Td ({text}) Tj ET\n" for x, y, size, text in page
        )
        objects += [
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
            f"/Resources << /Font << /F1 3 0 R >> >> /Contents {5 + 2 * number} 0 R >>",
            f"<< /Length {len(drawn.encode('cp1252'))} >>\nstream\n{drawn}endstream",
        ]
    objects.append(f"<< {info} >>")
    body = "".join(f"{n} 0 obj\n{held}\nendobj\n" for n, held in enumerate(objects, 1))
    trailer = f"trailer << /Root 1 0 R /Info {len(objects)} 0 R /Size {len(objects) + 1} >>\n%%EOF"
    return f"%PDF-1.4\n{body}{trailer}".encode("cp1252")


def lines(*texts, top=780, size=12, pitch=14, left=72):
    """Lines of a page below each other."""
    return [(left, top - pitch * number, size, text) for number, text in enumerate(texts)]


def hang(data, name):
    time.sleep(600)


def slow(data, name, report):
    report(0.5)
    report(1.0)
    return read(data, name)


def hang_and_tell(data, name, report):
    while True:
        report(0.5)
        time.sleep(0.1)


def crash(data, name):
    os.kill(os.getpid(), signal.SIGKILL if not hasattr(signal, "SIGSEGV") else signal.SIGSEGV)


def fill(data, name):
    return read(b"x" * (4 * 1024**3), name)


def trip(data, name):
    raise RuntimeError("a bug of the library")


def process(data, name):
    """The number of the process as a text."""
    return read(str(os.getpid()).encode(), name)
