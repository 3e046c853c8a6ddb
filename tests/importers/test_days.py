"""Which day a document has where its file, what it was published with, and its text differ."""

import datetime as dt
import io
import zipfile

import pytest

from app.importers import read
from tests.importers.making import EPUB, FIXTURES, lines, pdf, repacked, zipped

SAID = dt.date(2016, 3, 2)  # by the text
MADE = dt.date(2020, 5, 4)  # by the file
LINE = "2 March 2016"
STORY = "The quay went under before the boats came home, said those who had seen it."

RTF = rf"{{\rtf1\ansi{{\info{{\creatim\yr2020\mo5\dy4}}}}Storm\par {LINE}\par {STORY}\par}}"
PRINTED = lines("Storm", size=20) + lines(LINE, top=740) + lines(*[STORY] * 4, top=700)
MAIL = f"From: a@example.org\nDate: Mon, 4 May 2020 10:00:00 +0000\nSubject: s\n\nStorm\n\n{LINE}\n\n{STORY}\n"
PAGE = (
    "<html><head><title>Storm</title>{}</head><body><article><h1>Storm</h1>"
    f"<p>{LINE}</p>" + f"<p>{STORY}</p>" * 8 + "</article></body></html>"
)
PUBLISHED = '<meta property="article:published_time" content="2020-05-04T10:00:00Z">'


def word():
    """The account, which the file says was made on 4 May 2020, with a dateline below its title."""
    with zipfile.ZipFile(io.BytesIO((FIXTURES / "account.docx").read_bytes())) as archive:
        body = archive.read("word/document.xml").decode()
    first = body.index("</w:p>") + len("</w:p>")
    line = f"<w:p><w:r><w:t>{LINE}</w:t></w:r></w:p>"
    return repacked((FIXTURES / "account.docx").read_bytes(), word__document_xml=body[:first] + line + body[first:])  # fmt: skip


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.pdf", pdf([PRINTED], "/CreationDate (D:20200504)")),
        ("a.rtf", RTF.encode()),
        ("a.docx", word()),
    ],
)
def test_a_dateline_goes_before_the_making_of_a_file(name, data):
    assert read(data, name).date == SAID
    without = data.replace(LINE.encode(), b"") if name != "a.docx" else None
    if without is not None:
        assert read(without, name).date == MADE


def test_without_a_dateline_a_file_is_as_old_as_it_says():
    assert read((FIXTURES / "account.docx").read_bytes(), "a.docx").date == MADE
    meta = '<m xmlns:meta="m"><meta:creation-date>2020-05-04T10:20:00</meta:creation-date></m>'
    text = repacked((FIXTURES / "account.odt").read_bytes(), meta_xml=meta)
    assert read(text, "a.odt").date == MADE


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.html", PAGE.format(PUBLISHED).encode()),
        ("a.eml", MAIL.encode()),
        (
            "a.epub",
            zipped(
                EPUB | {"OEBPS/one.xhtml": f"<html><body><p>{LINE}</p><p>{STORY}</p></body></html>"}
            ),
        ),
    ],
)
def test_what_is_published_with_a_day_keeps_it(name, data):
    assert read(data, name).date == MADE
