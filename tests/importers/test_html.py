import codecs
import datetime as dt
import logging
import subprocess
import sys
import time

import pytest

from app.importers import html, read
from app.model.errors import FileError

PAGE = """<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8">
<title>Storm closes the harbour | The Daily Example</title>
<meta property="og:title" content="Storm closes the harbour">
<meta property="article:published_time" content="2020-05-04T10:20:00+00:00">
<meta property="article:modified_time" content="2020-06-01T08:00:00+00:00">
<style>p { color: red }</style><script>var x = "<p>not a text</p>";</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sea">Sea</a></li></ul></nav>
<article><h1>Storm closes the harbour</h1>
<p>The harbour of Port Linnet was closed on 3 May after the storm sank 12&nbsp;fishing boats.</p>
<p>“We have never seen such a sea,” said <b>Dr Ilse Værnes</b>, who heads
the board.</p>
<h2>What comes next</h2>
<p>About 400 people – many of them children 🚤 – were brought to the school.</p>
<ul><li>First came 20 buses.</li><li>Then came 3 ambulances.</li></ul>
<blockquote><p>The quay is gone, as far as one can see from the hill.</p></blockquote>
<p>Short end.</p></article>
<section id="comments" class="comments"><div class="comment"><p>user1: I do not believe a word of
this, and I was there all night long myself.</p></div></section>
<footer><p>© 2020 The Daily Example. All rights reserved.</p></footer></body></html>
"""
LINES = [
    "Storm closes the harbour",
    "The harbour of Port Linnet was closed on 3 May after the storm sank 12 fishing boats.",
    "“We have never seen such a sea,” said Dr Ilse Værnes, who heads the board.",
    "What comes next",
    "About 400 people – many of them children 🚤 – were brought to the school.",
    "The quay is gone, as far as one can see from the hill.",
    "Short end.",
]


def page(body, head="", attributes=""):
    return f"<!DOCTYPE html><html {attributes}><head>{head}</head><body>{body}</body></html>"


def test_the_article_comes_without_what_stands_around_it():
    document = read(PAGE.encode(), "harbour.html")
    lines = document.text.split("\n")
    assert [line for line in lines if line in LINES] == LINES
    assert any("20 buses" in line for line in lines)
    for word in ("Home", "Sea", "user1", "rights reserved", "color", "not a text"):
        assert word not in document.text


def test_what_the_page_says_of_itself():
    document = read(PAGE.encode(), "harbour.html")
    assert document.title == "Storm closes the harbour"
    assert document.date == dt.date(2020, 5, 4)
    assert (document.language, document.format) == ("en", "html")
    assert document.source == "harbour.html"


def test_who_wrote_it_where():
    head = (
        '<meta property="og:site_name" content="The Daily Example">'
        '<meta name="author" content="Ann Lee">'
        '<link rel="canonical" href="https://example.org/storm">'
    )
    document = read(PAGE.replace("<style>", head + "<style>").encode(), "harbour.html")
    assert (document.authors, document.outlet) == (("Ann Lee",), "The Daily Example")
    assert document.url == "https://example.org/storm"
    plain = read(page("<p>Some words of a page that names nobody.</p>").encode(), "x.html")
    assert (plain.authors, plain.outlet, plain.url) == ((), "", "")


def test_a_date_in_the_text_alone_is_not_the_pages():
    document = read(
        page("<p>The harbour was closed on 3 May 2020 after the storm.</p>").encode(), "x.html"
    )
    assert document.date is None


def test_an_article_in_several_parts_is_kept_whole():
    paragraphs = [
        f"Paragraph {i}: some {i}7 people had left the quay that night, he said." for i in range(8)
    ]
    parts = ("<p>".join(["", *paragraphs[:5]]), "<p>".join(["", *paragraphs[5:]]))
    body = "".join(f"<article>{part}</article>" for part in parts)
    assert read(page(body).encode(), "x.html").text.split("\n") == paragraphs


@pytest.mark.parametrize("charset", ["windows-1251", "koi8-r", "iso-8859-5", "x-mac-cyrillic"])
@pytest.mark.parametrize(
    "declaration",
    ['<meta charset="{}">', '<META http-equiv=Content-Type content="text/html; charset={}">'],
)
def test_a_declared_charset_is_heeded(charset, declaration):
    # too short to tell the encoding from the bytes alone
    written = page("<p>Порт</p>", declaration.format(charset)).encode(charset.removeprefix("x-"))
    assert read(written, "x.htm").text == "Порт"


@pytest.mark.parametrize(
    ("label", "encoding", "text"),
    [
        ("iso-8859-1", "cp1252", "“Nein” – daß"),
        ("gb2312", "gb18030", "朱镕基"),
        ("shift_jis", "cp932", "髙い①"),
        ("ks_c_5601-1987", "cp949", "똠방각하"),
        ("windows-874", "cp874", "ท่าเรือ"),
        ("iso-2022-jp", "iso2022_jp", "港が閉鎖された"),
    ],
)
def test_labels_mean_what_browsers_take_them_for(label, encoding, text):
    written = page(f"<p>{text}</p>", f"<meta charset='{label}'>").encode(encoding)
    assert read(written, "x.html").text == text


def test_the_charset_of_an_xml_declaration():
    written = '<?xml version="1.0" encoding="windows-1251"?>\n' + page("<p>Порт</p>")
    assert read(written.encode("cp1251"), "x.xhtml").text == "Порт"


def test_utf8_is_told_whatever_is_declared():
    written = page("<p>Værnes – “yes”</p>", '<meta charset="iso-8859-1">')
    assert read(written.encode(), "x.html").text == "Værnes – “yes”"


@pytest.mark.parametrize("label", ["utf-7", "unicode_escape", "rot13", "zip", "idna", "nonsense"])
def test_other_codecs_cannot_be_declared(label):
    written = page("<p>a\\u0041 +AEE- \u00e9</p>", f'<meta charset="{label}">')
    assert read(written.encode("cp1252"), "x.html").text == "a\\u0041 +AEE- é"


@pytest.mark.parametrize(
    ("encoding", "mark"), [("utf-16-le", codecs.BOM_UTF16_LE), ("utf-8", codecs.BOM_UTF8)]
)
def test_a_byte_order_mark_goes_before_the_declaration(encoding, mark):
    written = mark + page("<p>Порт</p>", '<meta charset="windows-1252">').encode(encoding)
    assert read(written, "x.html").text == "Порт"


def test_one_broken_byte_does_not_cost_the_page():
    written = page(
        "<p>" + "Værnes stood on the quay. " * 100 + "\x00</p>", '<meta charset="utf-8">'
    )
    text = read(written.encode().replace(b"\0", b"\xff"), "x.html").text
    assert text.startswith("Værnes stood on the quay.")
    assert text.endswith("\ufffd")


def test_where_there_is_no_article_all_text_is_taken(monkeypatch):
    monkeypatch.setattr(html, "_article", lambda tree: None)
    body = (
        "<div>One <b>two</b>\nthree<br>four</div><script>no()</script><table><tr><td>5<td>6</table>"
    )
    document = read(page(body, "<title> The\n title </title>").encode(), "x.html")
    assert document.text == "One two three\nfour\n5\n6"
    assert document.title == "The title"


def test_a_page_that_trips_the_extraction_is_read_whole(monkeypatch):
    def trip(*_, **__):
        raise RecursionError

    monkeypatch.setattr("trafilatura.bare_extraction", trip)
    assert read(page("<p>Still here.</p>").encode(), "x.html").text == "Still here."


def test_a_page_longer_than_any_article_is_read_whole_and_soon(monkeypatch):
    monkeypatch.setattr(html, "ARTICLE_LIMIT", 50_000)
    written = page("<p>Some 12 boats were lost.</p>\n" * 4_000).encode()
    started = time.monotonic()
    assert read(written, "x.html").text == "\n".join(["Some 12 boats were lost."] * 4_000)
    assert time.monotonic() - started < 5


@pytest.mark.parametrize(
    ("attributes", "head", "language"),
    [
        ('lang="de"', "", "de"),
        ('xml:lang="fr-CA"', "", "fr"),
        ("", '<meta http-equiv="Content-Language" content="sv">', "sv"),
        ("", '<meta property="og:locale" content="pt_BR">', "pt"),
        ('lang="und"', "", None),
        ("", "", None),
    ],
)
def test_the_language(attributes, head, language):
    written = page("<p>Words.</p>", head, attributes).encode()
    assert read(written, "x.html").language == language


@pytest.mark.parametrize(
    "written",
    [
        page(""),
        page("<script>show()</script><style>p {}</style>", "<title>Only a title</title>"),
        "<!-- nothing -->",
        page("<p> &nbsp; </p>"),
    ],
)
def test_a_page_without_text_is_refused(written):
    with pytest.raises(
        FileError, match=r"^x\.html cannot be read: there is no text on this page; "
    ):
        read(written.encode(), "x.html")


@pytest.mark.parametrize("written", ["just words", "<p>just words</p>", "<b>just</b> words"])
def test_a_fragment_is_a_page_too(written):
    assert read(written.encode(), "x.html").text == "just words"


def test_references_to_no_character_do_no_harm():
    text = read(page("<p>a&#xD800;b&#0;c&#1;d</p>").encode(), "x.html").text
    text.encode()
    assert "\0" not in text
    assert text.startswith("a")


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"<!doctype html><p>x", True),
        (b"\xef\xbb\xbf\n<!-- c --><!-- d -->\n<HTML>", True),
        (b'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">', True),
        (codecs.BOM_UTF16_LE + "<html>".encode("utf-16-le"), True),
        (b"<p>x</p>", False),
        (b"<htmlish>", False),
        (b"He wrote <html> on the wall", False),
        (b"<!-- -->" * 400, False),
        (b"", False),
    ],
)
def test_what_looks_like_a_page(data, expected):
    assert html.looks_like_html(data) is expected


def test_nothing_is_printed_about_what_was_dropped(capfd):
    assert logging.getLogger().handlers is not None
    code = (
        "from app.importers import read\n"
        "try: read(b'<html><body></body></html>', 'x.html')\n"
        "except Exception as error: print(type(error).__name__)\n"
        "print(read(b'<p>a</p>', 'x.html').text)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["FileError", "a"]
    assert done.stderr == ""
