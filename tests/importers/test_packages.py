"""Word, OpenDocument and EPUB: ZIP archives of XML."""

import datetime as dt
import zipfile

import pytest

from app.importers import docx, epub, load, odt, package, read
from app.model.errors import FileError
from tests.importers.making import EPUB, FIXTURES, repacked, zipped

PARAGRAPHS = (
    "The harbour of Port Linnet was closed on 3 May after the storm sank twelve fishing boats and"
    " tore the crane from its rails, and about 400 people – many of them children – were brought"
    " to the school on the hill by bus.",
    "“We have never seen such a sea,” said Dr Ilse Værnes, who heads the board.",
    "The board had asked for a new quay in 2016 and again in 2018, when the old one was found to"
    " be hollow, but no money was given for it by either of the two councils.",
)
LAUGHS = (
    '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>'
)
READERS = {"docx": docx.read, "odt": odt.read, "epub": epub.read}


def sound(kind):
    return zipped(EPUB) if kind == "epub" else (FIXTURES / f"account.{kind}").read_bytes()


def why(kind, data):
    with pytest.raises(FileError) as caught:
        read(data, f"a.{kind}")
    return caught.value.why


class TestWord:
    def test_headings_paragraphs_lists_tables_and_notes_in_reading_order(self):
        document = load(FIXTURES / "account.docx").document
        assert document.text.split("\n") == [
            "The storm at Port Linnet",
            PARAGRAPHS[0] + "[1]",
            *PARAGRAPHS[1:],
            *("Losses", "boats", "cranes", "boats | 12", "cranes | 1", "The end."),
            "[1] So the school’s own count.",
        ]

    def test_what_it_says_of_itself(self):
        document = load(FIXTURES / "account.docx").document
        assert document.title == "The storm at Port Linnet"
        assert document.authors == ("Ann Lee", "Bo Ray")
        assert (document.date, document.language) == (dt.date(2020, 5, 4), "en")
        assert document.format == "docx"

    def test_a_password(self):
        with pytest.raises(FileError, match="it is protected with a password"):
            load(FIXTURES / "locked.docx")

    def test_an_old_word_file(self):
        data = (FIXTURES / "locked.docx").read_bytes().replace("Encr".encode("utf-16-le"), bytes(8))
        assert why("doc", data).startswith("it is an old Office document")

    def test_an_archive_named_so_is_damaged(self):
        assert why("docx", zipped({"notes.txt": "x"})) == "it is damaged or cut off"

    def test_another_name_hides_no_word_file(self):
        assert read(sound("docx"), "a.zip").format == "docx"


class TestOpenDocument:
    def test_a_text_by_a_program(self):
        document = load(FIXTURES / "account.odt").document
        losses = ("Losses", "boats", "cranes", "In all:", "boats | 12", "cranes | 1", "The end.")
        assert document.text.split("\n") == ["The storm at Port Linnet", *PARAGRAPHS, *losses]
        assert document.format == "odt"

    def test_notes_blanks_and_what_is_no_text(self):
        content = (
            '<o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
            ' xmlns:t="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><o:body><o:text>'
            "<t:tracked-changes><t:p>deleted</t:p></t:tracked-changes>"
            "<t:p>One<t:note><t:note-citation>1</t:note-citation><t:note-body><t:p>A note.</t:p>"
            '</t:note-body></t:note> two<t:s t:c="3"/>three<t:tab/>four<t:line-break/>five'
            "<o:annotation><t:p>a remark</t:p></o:annotation></t:p>"
            "</o:text></o:body></o:document-content>"
        )
        document = odt.read(repacked(sound("odt"), content_xml=content), "a.odt")
        assert document.text == "One[1] two three four\nfive\n[1] A note."

    def test_what_it_says_of_itself(self):
        meta = (
            '<m xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:x:meta"><dc:title>The'
            " Storm</dc:title><meta:initial-creator>Ann Lee</meta:initial-creator><dc:creator>Bo"
            "</dc:creator><dc:language>de-AT</dc:language>"
            "<meta:creation-date>2020-05-04T10:20:00</meta:creation-date></m>"
        )
        document = odt.read(repacked(sound("odt"), meta_xml=meta), "a.odt")
        assert (document.title, document.authors) == ("The Storm", ("Ann Lee",))
        assert (document.date, document.language) == (dt.date(2020, 5, 4), "de")

    def test_a_password(self):
        manifest = '<m><file-entry full-path="content.xml"><encryption-data/></file-entry></m>'
        data = repacked(sound("odt"), **{"META-INF__manifest_xml": manifest})
        assert why("odt", data) == "it is protected with a password"


class TestEpub:
    def test_chapters_in_the_order_of_the_spine(self):
        document = read(zipped(EPUB), "a.epub")
        assert document.text == "One\nFirst words – by Værnes.\nSecond words."

    def test_what_it_says_of_itself(self):
        document = read(zipped(EPUB), "a.epub")
        assert (document.title, document.authors) == ("The Storm", ("Ann Lee", "Bo Ray"))
        assert (document.date, document.language) == (dt.date(2020, 5, 4), "en")
        assert (document.outlet, document.format) == ("Quay Press", "epub")

    @pytest.mark.parametrize(("locked", "is_read"), [("OEBPS/one.xhtml", False), ("f.otf", True)])
    def test_a_lock_on_chapters_but_not_on_fonts(self, locked, is_read):
        listing = f'<encryption><CipherReference URI="{locked}"/></encryption>'
        data = zipped(EPUB | {"META-INF/encryption.xml": listing})
        if is_read:
            assert "First words" in read(data, "a.epub").text
        else:
            assert why("epub", data) == "its seller has locked it (DRM)"

    def test_a_chapter_that_is_missing_does_not_cost_the_book(self):
        parts = {name: held for name, held in EPUB.items() if "two" not in name}
        assert read(zipped(parts), "a.epub").text.endswith("Værnes.")


class TestHostile:
    @pytest.mark.parametrize(
        ("kind", "part"),
        [
            ("docx", "word__document_xml"),
            ("docx", "docProps__core_xml"),
            ("odt", "content_xml"),
            ("odt", "meta_xml"),
            ("epub", "OEBPS__one_xhtml"),
            ("epub", "OEBPS__book_opf"),
        ],
    )
    @pytest.mark.parametrize("code", ["utf-8", "utf-16"])
    def test_billion_laughs(self, kind, part, code):
        data = repacked(sound(kind), **{part: f"{LAUGHS}<a>&c;</a>".encode(code)})
        assert why(kind, data).startswith("it unpacks into far more than it is long")

    @pytest.mark.parametrize(
        ("kind", "part"), [("docx", "word__document_xml"), ("odt", "meta_xml")]
    )
    def test_no_file_is_read_from_outside(self, kind, part, tmp_path):
        (tmp_path / "secret.txt").write_text("the secret")
        outside = f'<!DOCTYPE l SYSTEM "file://{tmp_path}/secret.txt"><a>words</a>'
        try:
            said = str(read(repacked(sound(kind), **{part: outside}), f"a.{kind}"))
        except FileError as error:
            said = str(error)
        assert "the secret" not in said

    @pytest.mark.parametrize("kind", READERS)
    def test_a_flood(self, kind):
        part = {"docx": "word__document_xml", "odt": "content_xml", "epub": "OEBPS__one_xhtml"}[
            kind
        ]
        flood = b"<a>" + b" " * (package.HARMLESS + 1) + b"</a>"
        assert "far more than it is long" in why(kind, repacked(sound(kind), **{part: flood}))

    @pytest.mark.parametrize("kind", READERS)
    def test_more_text_than_any_book_has(self, kind, monkeypatch):
        monkeypatch.setattr(package, "_TEXT_LIMIT", 1000)
        with pytest.raises(FileError, match="far more than it is long"):
            READERS[kind](sound(kind), f"a.{kind}")

    @pytest.mark.parametrize("kind", READERS)
    @pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
    def test_cut_off(self, kind, share):
        data = sound(kind)
        assert why(kind, data[: int(share * len(data))]) == "it is damaged or cut off"

    @pytest.mark.parametrize("kind", READERS)
    def test_parts_missing(self, kind):
        assert why(kind, zipped({"mimetype": "application/epub+zip"})) == "it is damaged or cut off"

    def test_tags_in_tags_in_tags(self):
        deep = "<a>" * 100_000 + "</a>" * 100_000
        assert why("odt", repacked(sound("odt"), content_xml=deep)) == "it is damaged or cut off"


class TestArchive:
    @pytest.mark.parametrize("comment", [b"", b"a comment " * 6000])
    def test_the_length_of_the_list_is_told_before_it_is_read(self, comment, tmp_path):
        path = tmp_path / "a.zip"
        with zipfile.ZipFile(path, "w") as made:
            made.writestr("a.txt", "x")
            made.comment = comment
        with path.open("rb") as file:
            assert package._listed(file) == 46 + len("a.txt")

    def test_a_list_too_long_for_a_memory(self, monkeypatch):
        monkeypatch.setattr(package, "_LISTED_LIMIT", 40)
        with pytest.raises(FileError, match="far more than it is long"):
            docx.read(zipped({"word/document.xml": "x"}), "a.docx")

    def test_an_archive_beyond_four_gigabytes_tells_its_list_in_other_words(self, tmp_path):
        list_size = 300
        big = package._BIG_END.pack(b"PK\x06\x06", 44, 45, 45, 0, 0, 1, 1, list_size, 0)
        end = package._END.pack(b"PK\x05\x06", 0, 0, 1, 1, 2**32 - 1, 2**32 - 1, 0)
        path = tmp_path / "a.zip"
        path.write_bytes(big + bytes(20) + end)
        with path.open("rb") as file:
            assert package._listed(file) == list_size
