import datetime as dt
import stat
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importers import load, ocr, paragraphs, pdf, read
from app.importers.paragraphs import HYPHEN, Line
from app.model.errors import FileError, ScannedError
from tests.importers import making
from tests.importers.making import FIXTURES, lines

HEAD = (72, 810, 9, "Annual report of the harbour")


def foot(number):
    return (300, 30, 10, f"Page {number}")


def text_of(*pages):
    return pdf.read(making.pdf(pages), "a.pdf").text


class TestText:
    def test_lines_are_one_paragraph_and_gaps_divide_them(self):
        first = lines(
            "The harbour was closed after the storm sank some of the boats", "and cranes."
        )
        second = lines("A new paragraph stands here.", top=720)
        assert text_of([*first, *second]).split("\n") == [
            "The harbour was closed after the storm sank some of the boats and cranes.",
            "A new paragraph stands here.",
        ]

    def test_an_indent_or_a_short_last_line_ends_a_paragraph(self):
        page = lines(
            "The harbour was closed after the storm sank some of the boats that lay",
            "at the quay.",
            "Nobody had been told of it, said the board, and nobody had asked for it.",
        )
        indented = (90, 738, 12, "The council had been told, and it had money for a quay in its")
        found = text_of([*page, indented, (72, 724, 12, "budget of the year before.")])
        assert [line.split()[0] for line in found.split("\n")] == ["The", "Nobody", "The"]

    def test_letters_of_another_size_are_a_heading_of_one_or_two_lines(self):
        heading = lines("The storm at", "Port Linnet", size=24, pitch=28)
        assert text_of([*heading, *lines("The harbour was closed.", top=726)]) == (
            "The storm at Port Linnet\nThe harbour was closed."
        )

    def test_items_are_lines(self):
        page = lines(
            "Lost were, as the board told us on the day after it all:", "• boats", "• cranes"
        )
        page += lines("1. The quay", "2. The shed", top=738)
        assert text_of(page).split("\n")[1:] == [
            "• boats",
            "• cranes",
            "1. The quay",
            "2. The shed",
        ]

    @pytest.mark.parametrize(
        ("page", "words"),
        [
            (("The storm sank all of the fish-", "ing boats in it."), "fishing boats"),
            (
                ("A long-term plan was made, and the long-", "term plan was left."),
                "the long-term plan",
            ),
            (("Between the years 2016-", "2017 it was open."), "2016-2017 it"),
            (("It was the Linnet-", "Harlow line that was cut."), "Linnet-Harlow line"),
        ],
    )
    def test_words_divided_at_the_end_of_a_line(self, page, words):
        assert words in text_of(lines(*page))

    def test_heads_and_page_numbers_are_left_out_and_sentences_go_on_over_pages(self):
        pages = [
            [HEAD, *lines("The board met and told the people that stood at the quay"), foot(1)],
            [
                HEAD,
                *lines("that nothing was lost.", "What came next, nobody knew on that day or the"),
                foot(2),
            ],
            [HEAD, *lines("Monday after it."), foot(3)],
        ]
        document = pdf.read(making.pdf(pages), "a.pdf")
        assert document.text == (
            "The board met and told the people that stood at the quay that nothing was lost."
            " What came next, nobody knew on that day or the Monday after it."
        )
        starts = [document.text[start:].split()[0] for start in document.pages]
        assert starts == ["The", "that", "Monday"]

    def test_numbers_of_two_pages_are_page_numbers(self):
        pages = [[*lines("One thing."), foot(1)], [*lines("Another thing."), foot(2)]]
        assert text_of(*pages) == "One thing.\nAnother thing."

    def test_a_page_without_text_starts_where_the_next_one_does(self):
        document = pdf.read(making.pdf([lines("One."), [], lines("Two.")]), "a.pdf")
        assert (document.text, document.pages) == ("One.\nTwo.", (0, 5, 5))

    def test_what_lies_beyond_the_page_is_not_seen(self):
        assert text_of([(72, 900, 12, "Hidden."), *lines("Shown.")]) == "Shown."

    def test_two_columns_are_read_one_after_the_other(self):
        one = (
            "The harbour of the town was closed",
            "for all of the week, and no boat",
            "could leave it. Then the",
        )
        two = ("board met, and its head said that", "it had known nothing.")
        page = [*lines(*one, top=700, left=50), *lines(*two, top=700, left=320)]
        assert text_of(page) == " ".join((*one, *two))

    def test_a_real_one(self):
        document = load(FIXTURES / "account.pdf").document
        paragraph = (
            "The harbour of Port Linnet was closed on 3 May after the storm sank twelve fishing"
        )
        assert document.text.split("\n")[0] == document.title == "The storm at Port Linnet"
        assert document.text.count(paragraph) == 3
        assert len(document.text.split("\n")) == 10
        assert [document.text[start:][:7] for start in document.pages] == [
            "The sto",
            "one was",
            "it by e",
        ]


class TestSaid:
    def test_of_itself(self):
        info = "/Title (The Storm of May) /Author (Ann Lee; Bo Ray) /CreationDate (D:20200504102000+02'00')"
        document = pdf.read(making.pdf([lines("Words.")], info, "/Lang (en-GB)"), "a.pdf")
        assert (document.title, document.authors) == ("The Storm of May", ("Ann Lee", "Bo Ray"))
        assert (document.date, document.language) == (dt.date(2020, 5, 4), "en")
        assert (document.format, document.source) == ("pdf", "a.pdf")

    def test_a_title_by_a_program_is_none(self):
        info = "/Title (Microsoft Word - report_3.doc) /Author (Administrator)"
        document = pdf.read(making.pdf([lines("The storm", "came.")], info), "a.pdf")
        assert document.title.startswith("The storm")
        assert document.authors == ()


class TestRefused:
    def why(self, data, **options):
        with pytest.raises(FileError) as caught:
            pdf.read(data, "a.pdf", **options)
        return caught.value.why

    def test_a_password(self):
        assert self.why((FIXTURES / "locked.pdf").read_bytes()) == "it is protected with a password"

    def test_a_scanned_one(self):
        why = self.why((FIXTURES / "scanned.pdf").read_bytes())
        assert why == "it is scanned: its pages are pictures of text"

    def test_empty_pages(self):
        assert self.why(making.pdf([[], []])) == "there is no text on its pages"

    def test_a_file_cut_off(self):
        assert self.why((FIXTURES / "account.pdf").read_bytes()[:900]) == "it is damaged or cut off"

    def test_too_many_pages(self, monkeypatch):
        monkeypatch.setattr(pdf, "_PAGE_LIMIT", 2)
        assert self.why(making.pdf([lines("x")] * 3)).startswith(
            "it has 3 pages, and 2 is the most"
        )


@pytest.mark.skipif(sys.platform == "win32", reason="the program of the test is a shell script")
class TestOcr:
    TABLE = (
        r"level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"
        r"4\t1\t1\t1\t1\t0\t10\t10\t300\t20\t-1\t\n"
        r"5\t1\t1\t1\t1\t1\t10\t10\t100\t20\t96\tScanned\n"
        r"5\t1\t1\t1\t1\t2\t120\t12\t190\t16\t96\twords\n"
        r"5\t1\t1\t1\t2\t1\t10\t36\t80\t20\t96\there.\n"
    )

    @pytest.fixture
    def tesseract(self, tmp_path, monkeypatch):
        def install(script):
            program = tmp_path / "tesseract"
            program.write_text(f"#!/bin/sh\n{script}\n")
            program.chmod(program.stat().st_mode | stat.S_IXUSR)
            monkeypatch.setenv("PATH", str(tmp_path), prepend=":")

        return install

    def read(self, languages="eng+deu"):
        return pdf.read((FIXTURES / "scanned.pdf").read_bytes(), "a.pdf", languages)

    def test_scanned_pages_are_recognised(self, tesseract, tmp_path):
        tesseract(f'echo "$@" > {tmp_path}/asked; cat > {tmp_path}/picture; printf "{self.TABLE}"')
        document = self.read()
        assert (document.text, document.pages) == ("Scanned words here.", (0,))
        assert (tmp_path / "asked").read_text() == "stdin stdout -l eng+deu tsv\n"
        kind, width, height, depth, dots = (tmp_path / "picture").read_bytes().split(maxsplit=4)
        assert (kind, depth) == (b"P5", b"255")
        assert len(dots) == int(width) * int(height)

    @pytest.mark.parametrize("script", ["exit 1", "printf nonsense", "sleep 60"])
    def test_what_is_not_recognised_is_said(self, tesseract, script, monkeypatch):
        monkeypatch.setattr(ocr, "_PAGE_SECONDS", 0.5)
        tesseract(script)
        with pytest.raises(FileError, match="no words were recognised in them"):
            self.read()

    def test_without_a_tesseract_it_is_asked_for(self, monkeypatch, tmp_path):
        monkeypatch.setenv("PATH", str(tmp_path))
        with pytest.raises(FileError, match="install Tesseract"):
            self.read()

    def test_pages_with_text_are_not_asked_about(self, tesseract):
        tesseract(f'printf "{self.TABLE}"')
        data = making.pdf([lines("Some words that are text.")])
        assert pdf.read(data, "a.pdf", "eng").text == "Some words that are text."

    def test_no_option_can_be_smuggled_in(self, tesseract):
        tesseract(f'printf "{self.TABLE}"')
        with pytest.raises(FileError):
            self.read("eng --help")


LINE = st.builds(
    Line,
    st.text(st.sampled_from(f"ab A.-1\xad港{HYPHEN}"), min_size=1).map(str.strip).filter(bool),
    *[st.floats(0, 900)] * 4,
)


@given(st.lists(st.lists(LINE, max_size=6), max_size=5))
def test_pages_start_in_order_and_inside_the_text(pages):
    text, starts = paragraphs.joined(pages)
    assert len(starts) == len(pages)
    assert list(starts) == sorted(starts)
    assert all(0 <= start <= len(text) for start in starts)
    assert HYPHEN not in text


@given(st.lists(LINE, min_size=1, max_size=6))
def test_a_page_of_its_own_begins_with_its_own_letters(page):
    before = [Line("Word.", 0, 9, 9, 9)]
    text, (_, start) = paragraphs.joined([before, page])
    letters = [c for c in page[0].text if c.isalnum()]
    assert [c for c in text[start:] if c.isalnum()][: len(letters)] == letters


def test_lines_of_chinese_are_joined_without_a_blank():
    page = [Line("港口已关", 0, 90, 20, 10), Line("闭很久了。", 0, 90, 8, 10)]
    assert paragraphs.joined([page])[0] == "港口已关闭很久了。"


def test_a_pdf_of_any_name_is_one():
    assert read(making.pdf([lines("Words.")]), "a.txt").format == "pdf"


@pytest.mark.skipif(sys.platform == "win32", reason="the program of the test is a shell script")
def test_languages_are_those_that_are_installed(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert ocr.languages() == ()
    program = tmp_path / "tesseract"
    program.write_text(
        "#!/bin/sh\necho 'List of available languages in \"/usr/share\" (4):'\n"
        "printf 'eng\\nosd\\nchi_sim\\nnot one\\n'\n"
    )
    program.chmod(0o755)
    assert ocr.languages() == ("chi_sim", "eng")
    program.write_text("#!/bin/sh\nexit 1\n")
    assert ocr.languages() == ()


@pytest.mark.skipif(sys.platform == "win32", reason="the program of the test is a shell script")
def test_a_scanned_one_is_told_from_others_and_says_what_to_do(tmp_path, monkeypatch):
    scanned = (FIXTURES / "scanned.pdf").read_bytes()
    with pytest.raises(ScannedError, match="install Tesseract"):
        pdf.read(scanned, "a.pdf")
    (tmp_path / "tesseract").write_text("#!/bin/sh\nexit 1\n")
    (tmp_path / "tesseract").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    with pytest.raises(ScannedError, match="“What was not added”, or import --ocr eng"):
        pdf.read(scanned, "a.pdf")
