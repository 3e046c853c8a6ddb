"""Rich text, subtitles, messages and rows: formats of one text in one piece."""

import datetime as dt
import json
import random
import time

import pytest

from app.importers import mail, read, row, rtf
from app.model.errors import FileError

RTF = (
    rb"{\rtf1\ansi\ansicpg1251{\fonttbl{\f0\fcharset204 Arial;}}{\info{\title Storm of \'cf\'ee\'f0\'f2}"
    rb"{\author Ann Lee}{\creatim\yr2020\mo5\dy4\hr1}}\f0 First \'cf\'ee\'f0\'f2.\par Second\u8217?s"
    rb" \b bold\b0  line.\par \trowd\intbl boats\cell 12\cell\row\pard {\*\generator X;}"
    rb"\u-10179?\u-8704?{\pict\pngblip 89504e47} end}"
)
SRT = """1
00:00:01,000 --> 00:00:03,000
<i>The storm came at night,</i>
and the quay

2
00:00:03,100 --> 00:00:05,000
was gone. {\\an8}

3
00:00:09,000 --> 00:00:11,000
- Who saw it?
- I did.
"""
VTT = """WEBVTT - A film of the storm

NOTE nobody sees this

00:01.000 --> 00:03.000 align:start position:0%
<v Ilse Værnes>The storm <c.red>came</c> at night &amp; day

00:00:03.100 --> 00:00:05.000
<v Ilse Værnes>The storm came at night &amp; day
and was<00:00:03.500> gone.

00:06.000 --> 00:07.000
<v Bo>Yes.
"""


def why(data, name):
    with pytest.raises(FileError) as caught:
        read(data.encode() if isinstance(data, str) else data, name)
    return caught.value.why


class TestRichText:
    def test_text_tables_and_characters_of_all_kinds(self):
        document = read(RTF, "a.rtf")
        assert document.text == "First Порт.\nSecond’s bold line.\nboats | 12\n😀 end"
        assert document.format == "rtf"

    def test_what_it_says_of_itself(self):
        document = rtf.read(RTF, "a.rtf")
        assert (document.title, document.authors) == ("Storm of Порт", ("Ann Lee",))
        assert document.date == dt.date(2020, 5, 4)

    def test_cut_off(self):
        assert why(RTF[:200], "a.rtf") == "it is damaged or cut off"

    def test_something_else_by_that_name(self):
        assert why("words", "a.rtf") == "it does not begin as a file of that kind (.rtf) does"


class TestSubtitles:
    def test_cues_are_joined_to_sentences_and_speakers_have_lines(self):
        document = read(SRT.encode(), "a.srt")
        assert document.text == (
            "The storm came at night, and the quay was gone.\n- Who saw it?\n- I did."
        )
        assert document.title == "The storm came at night, and the quay was gone."

    def test_voices_markup_and_lines_shown_twice(self):
        document = read(VTT.encode(), "a.vtt")
        assert document.text == "Ilse Værnes: The storm came at night & day and was gone.\nBo: Yes."
        assert (document.title, document.format) == ("A film of the storm", "subtitles")

    def test_other_line_ends_and_encodings(self):
        data = SRT.replace("quay", "café").replace("\n", "\r\n").encode("cp1252")
        assert "café was gone." in read(data, "a.srt").text

    @pytest.mark.parametrize("name", ["a.srt", "a.vtt"])
    def test_something_else(self, name):
        assert why("only words\n", name) == "it is damaged or cut off"

    def test_cut_off_is_read_to_there(self):
        assert read(SRT[:120].encode(), "a.srt").text.startswith("The storm came at night, and")


def message(body, *headers):
    return "\r\n".join((*headers, "", body)).encode()


ALTERNATIVE = (
    "--b\r\nContent-Type: text/plain\r\n\r\n{}\r\n"
    "--b\r\nContent-Type: text/html\r\n\r\n<p>From the page.</p>\r\n--b--\r\n"
)


class TestMail:
    def test_what_it_says_of_itself(self):
        data = message(
            "The quay is gone.",
            "From: =?utf-8?q?Ilse_V=C3=A6rnes?= <ilse@example.org>, bo@example.org",
            "Date: Mon, 4 May 2020 23:50:00 -0700",
            "Subject: =?utf-8?q?Storm_=E2=80=93?=\r\n news",
            "Content-Language: en-GB",
        )
        document = read(data, "a.eml")
        assert (document.title, document.text) == ("Storm – news", "The quay is gone.")
        assert document.authors == ("Ilse Værnes", "bo@example.org")
        assert (document.date, document.language) == (dt.date(2020, 5, 4), "en")
        assert document.format == "mail"

    @pytest.mark.parametrize(
        ("plain", "text"), [("In plain words.", "In plain words."), ("  ", "From the page.")]
    )
    def test_the_plain_part_is_preferred_if_there_is_text_in_it(self, plain, text):
        kind = "Content-Type: multipart/alternative; boundary=b"
        data = message(ALTERNATIVE.format(plain), "Subject: s", "MIME-Version: 1.0", kind)
        assert read(data, "a.eml").text == text

    @pytest.mark.parametrize("charset", ["koi8-r", "no-such-charset", "unicode_escape", "us-ascii"])
    def test_charsets_that_are_declared_or_wrong(self, charset):
        text = "Порт закрыт из-за сильной бури, сказали в совете города вчера вечером."
        encoding = "koi8-r" if charset == "koi8-r" else "utf-8"
        head = f"Subject: s\r\nContent-Type: text/plain; charset={charset}\r\n\r\n"
        assert read(head.encode() + text.encode(encoding), "a.eml").text == text

    def test_some_broken_bytes_do_not_cost_the_message(self):
        data = message("Værnes stood on the quay. " * 9 + "!", "Subject: s").replace(b"!", b"\xff")
        assert read(data, "a.eml").text.endswith("quay. \ufffd")

    def test_a_message_of_noise(self):
        noise = bytes(byte | 0x80 for byte in random.Random(5).randbytes(4_000))
        assert "no encoding" in why(b"Subject: s\n\n" + noise, "a.eml")

    def test_a_subject_alone_is_a_text(self):
        assert read(message("", "Subject: The quay is gone"), "a.eml").text == "The quay is gone"

    def test_nothing(self):
        assert (
            why(message("", "From: a@example.org"), "a.eml") == "there is no text in this message"
        )

    @pytest.mark.parametrize(
        "header", ["Date: 99 Foo", "From: <<>>@,;:", "Subject: =?x?q?=ZZ?=", "Content-Type: ///;;"]
    )
    def test_broken_headers_do_no_harm(self, header):
        assert mail.read(message("Words.", header), "a.eml").text == "Words."

    @pytest.mark.parametrize(
        "sender", ["=?utf-8?q?V=C3=A6rnes=2C_Ilse?= <i@x.org>", '"Værnes, Ilse" <i@x.org>']
    )
    def test_a_comma_in_a_name(self, sender):
        assert read(message("Words.", f"From: {sender}"), "a.eml").authors == ("Værnes, Ilse",)

    @pytest.mark.parametrize(
        "header",
        [
            "From: " + '"' * 400_000,
            "From: " + "[(" * 200_000,
            "Content-Type: multipart/x" + ";" * 10**6,
        ],
    )
    def test_headers_made_to_take_time(self, header):
        started = time.monotonic()
        assert mail.read(message("Words.", "Subject: s", header), "a.eml").title == "s"
        assert time.monotonic() - started < 5

    def test_more_parts_than_a_message_has(self, monkeypatch):
        monkeypatch.setattr(mail, "_PART_LIMIT", 3)
        parts = "--b\r\n\r\nx\r\n" * 3
        kind = "Content-Type: multipart/mixed; boundary=b"
        assert (
            why(message(parts + "--b--", "Subject: s", kind), "a.eml") == "it is damaged or cut off"
        )

    def test_parts_that_stand_side_by_side_are_all_read(self):
        parts = "--b\r\n\r\nOne.\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Two.</p>\r\n--b--"
        kind = "Content-Type: multipart/mixed; boundary=b"
        assert read(message(parts, "Subject: s", kind), "a.eml").text == "One.\n\nTwo."

    def test_parts_in_parts_in_parts(self):
        head = "Content-Type: multipart/mixed; boundary=b{0}\r\n\r\n--b{0}\r\n"
        deep = "".join(head.format(n) for n in range(2000))
        assert why(deep, "a.eml") in (
            "it is damaged or cut off",
            "there is no text in this message",
        )


class TestRow:
    def read(self, **columns):
        return row.read(row.written(columns), "a.csv/1")

    def test_columns_are_known_by_their_names(self):
        document = self.read(
            **{"Headline": "The storm", "Full_Text": "Long words.", "By": "Ann Lee and Bo Ray"},
            **{"Published At": "2020-05-04T10:00", "Source": "The Example", "lang": "en-US"},
            link="https://example.org/1",
        )
        assert (document.title, document.text) == ("The storm", "Long words.")
        assert (document.authors, document.outlet) == (("Ann Lee", "Bo Ray"), "The Example")
        assert (document.date, document.language) == (dt.date(2020, 5, 4), "en")
        assert (document.url, document.format) == ("https://example.org/1", "row")

    def test_where_no_column_is_the_text_it_is_the_longest(self):
        document = self.read(
            title="A title that is quite long, longer than all", a="Short words", b="x"
        )
        assert document.text == "Short words"

    def test_an_address_as_source(self):
        document = self.read(text="Words.", source="https://example.org/1")
        assert (document.url, document.outlet) == ("https://example.org/1", "")

    @pytest.mark.parametrize(
        "held", [{"n": 1}, {"text": " "}, [], "text", None, {"text": {"a": "b"}}]
    )
    def test_no_text(self, held):
        with pytest.raises(FileError, match="no column of it holds a text"):
            row.read(row.written(held), "a.jsonl/1")

    def test_the_form_of_a_row_does_not_depend_on_its_file(self):
        one, other = '{"b": "\\u00e9",  "a": 1}', '{"a":1,"b":"é"}'
        assert row.written(json.loads(one)) == row.written(json.loads(other)) == other.encode()

    def test_halves_of_characters(self):
        assert row.read(row.written({"text": "a\ud800b"}), "a").text.encode()
