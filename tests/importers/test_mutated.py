"""Files of every kind changed at random: each is read or refused with a reason, and soon.

    pytest -m long tests/importers/test_mutated.py

changes ten thousand.
"""

import random
import time

import pytest

from app.importers import FileError, load_all
from tests.importers.making import EPUB, FIXTURES, lines, pdf, zipped
from tests.importers.mutating import mutated
from tests.importers.test_texts import RTF

LETTER = b"""From: Ann <ann@example.org>
Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=
Date: Mon, 4 May 2020 10:00:00 +0000
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=x

--x
Content-Type: multipart/alternative; boundary=y

--y
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

The quay =C3=BC is gone.
--y
Content-Type: text/html

<html><p>The quay is gone.
--y--
--x
Content-Disposition: attachment; filename=a.txt
Content-Transfer-Encoding: base64

V29yZHMgb2YgYSB0ZXh0Lg==
--x--
"""
PAGE = (
    "<!doctype html><html lang=en><head><meta charset=utf-8><title>The storm</title>"
    "<meta property='article:published_time' content='2020-05-04'></head><body><article>"
    "<h1>The storm</h1><p>" + "Ten boats sank off Værnes that night. " * 10 + "</p>"
    "<table><tr><td>1<td>2</table></article></body></html>"
)
SOUND = {
    **{name: (FIXTURES / name).read_bytes() for name in ("account.docx", "account.odt")},
    **{name: (FIXTURES / name).read_bytes() for name in ("locked.docx", "locked.pdf")},
    "a.pdf": pdf([lines("Words of a page", "and more"), lines("A page")], "/Title (The Storm)"),
    "a.epub": zipped(EPUB),
    "a.zip": zipped({"a.txt": "words", "b.eml": LETTER, "c.csv": "text,n\nx y,1\n"}),
    "a.rtf": RTF if isinstance(RTF, bytes) else RTF.encode(),
    "a.eml": LETTER,
    "a.mbox": b"From a@b Mon May  4 10:00:00 2020\n" + LETTER + b"\n\nFrom c@d Mon May  4 11:00:00"
    b" 2020\nSubject: two\n\nMore.\n",
    "a.html": PAGE.encode(),
    "a.srt": b"1\n00:00:01,000 --> 00:00:02,000\nWords.\n\n2\n00:00:03,000 --> 00:00:04,000\nMore.\n",
    "a.vtt": b"WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>Words <i>of</i> hers.\n\nNOTE x\n",
    "a.csv": b'title,text,date\nOne,"He said ""no""",2020-05-04\nTwo,more words,May 2020\n',
    "a.jsonl": b'{"title": "One", "text": "Words \\u00e9", "authors": ["A B"]}\n{"text": "Two"}\n',
    "a.txt": "Grüße, «words» of all kinds.\n".encode("utf-16"),
    "b.txt": "слова русского языка в старой кодировке\n".encode("cp1251") * 4,
    "a.md": b"# The storm\n\n* ten boats\n* a crane\n",
}


@pytest.mark.parametrize(
    "times", [3, pytest.param(550, marks=[pytest.mark.long, pytest.mark.timeout(7200)])]
)
@pytest.mark.parametrize("name", SOUND)
def test_it_is_read_or_refused_and_soon(tmp_path, name, times):
    for number in range(times):
        seed = f"{name} {number}"
        path = tmp_path / name
        path.write_bytes(mutated(SOUND[name], random.Random(seed)))
        started = time.monotonic()
        for result in load_all(path):
            if isinstance(result, FileError):
                assert str(result).encode(), seed
                continue
            document = result.document
            assert document.text.strip(), seed
            assert document.title, seed
            said = (document.text, document.title, document.outlet, document.url)
            for field in (*said, *document.authors):
                assert isinstance(field.encode(), bytes), seed  # whole characters: it can be stored
            assert all(0 <= start <= len(document.text) for start in document.pages), seed
        assert time.monotonic() - started < 60, seed
