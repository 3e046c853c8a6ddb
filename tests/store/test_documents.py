import datetime as dt
import random

import pytest

from app.model.analysis import Analysis
from app.model.errors import LibraryError
from app.store.documents import AS_IMPORTED
from app.store.library import Library
from tests.store.making import add, made, report


@pytest.fixture
def library(tmp_path):
    opened = Library.open(tmp_path / "library")
    yield opened
    opened.close()


FILED = {
    "authors": ("A. Writer", "B. Second"),
    "outlet": "The Herald",
    "url": "https://example.org/a",
    "pages": (0, 7, 12),
    "language": "en",
    "format": "pdf",
    "date": dt.date(2021, 2, 3),
}


class TestMetadata:
    def test_all_that_a_file_says_comes_back(self, library):
        document = add(library, **FILED)
        assert library.document(document.id) == document
        (entry,) = library.entries()
        shown = (entry.authors, entry.outlet, entry.language, entry.format, entry.date)
        assert shown == tuple(FILED[k] for k in ("authors", "outlet", "language", "format", "date"))

    def test_without_any_it_is_empty(self, library):
        document = add(library)
        assert library.document(document.id) == document
        assert library.entries()[0].authors == ()

    def test_an_edit_goes_before_the_file_and_is_undone(self, library):
        document = add(library, **FILED)
        before = library.edit(document.id, title="New", authors=("C. Third",), date=None)
        assert before == {"title": AS_IMPORTED, "authors": AS_IMPORTED, "date": AS_IMPORTED}
        edited = library.document(document.id)
        assert (edited.title, edited.authors, edited.date) == ("New", ("C. Third",), None)
        assert edited.outlet == document.outlet
        (entry,) = library.entries()
        assert (entry.title, entry.authors, entry.date) == ("New", ("C. Third",), None)
        again = library.edit(document.id, title="Newer", outlet="Gazette")
        assert again == {"title": "New", "outlet": AS_IMPORTED}
        library.edit(document.id, **again)
        assert library.document(document.id) == edited
        library.edit(document.id, **before)
        assert library.document(document.id) == document

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("title", ""),
            ("authors", ()),
            ("date", dt.date(1999, 12, 31)),
            ("language", None),
            ("language", "ar"),
            ("outlet", "Ḥalab اليوم"),
        ],
    )
    def test_every_field_outlasts_a_restart(self, library, field, value):
        document = add(library, **FILED)
        library.edit(document.id, **{field: value})
        library.close()
        again = Library.open(library.folder)
        assert getattr(again.document(document.id), field) == value
        assert getattr(again.entries()[0], field) == value
        again.close()

    def test_an_edit_holds_again_when_the_file_comes_back(self, library):
        document, data = made()
        library.add(document, data)
        library.edit(document.id, title="Mine")
        library.remove(document.id)
        library.add(document, data)
        assert library.document(document.id).title == "Mine"

    def test_an_edit_throws_the_analysis_away(self, library):
        document, other = add(library), add(library, "other")
        for one in (document, other):
            library.save_analysis(Analysis(one.id), "1")
        library.edit(document.id, date=dt.date(2000, 1, 1))
        assert library.analysis(document.id, "1") is None
        assert library.analysis(other.id, "1") is not None

    def test_what_cannot_be_edited(self, library):
        document = add(library)
        with pytest.raises(TypeError, match="url"):
            library.edit(document.id, url="x")
        with pytest.raises(LibraryError, match="does not hold it"):
            library.edit("none", title="x")

    def test_of_two_edits_from_elsewhere_the_later_holds(self, library):
        document = add(library)
        library.edit(document.id, title="Here")
        past, future = "2000-01-01T00:00:00+00:00", "2100-01-01T00:00:00+00:00"
        given = [(document.id, "title", "Old", past), (document.id, "outlet", "Theirs", past)]
        assert library.merge_edits(given) == 1
        assert library.document(document.id).title == "Here"
        assert library.document(document.id).outlet == "Theirs"
        assert library.merge_edits([(document.id, "title", "Later", future)]) == 1
        assert library.document(document.id).title == "Later"
        with pytest.raises(ValueError, match="isoformat"):
            library.merge_edits([(document.id, "date", "yesterday", future)])


def alike(text, chance, share):
    """The text with a share of its words replaced in one run, as an editor cuts a report."""
    words = text.split()
    count = round(len(words) * share)
    start = chance.randrange(len(words) - count)
    return " ".join([*words[:start], *report(chance, count).split(), *words[start + count :]])


class TestCopies:
    def heads(self, library):
        return {entry.title: entry.copy_of for entry in library.entries()}

    def test_near_copies_are_known_by_the_first(self, library):
        chance = random.Random(3)
        text = report(chance, 300)
        first = add(library, text, title="first")
        for number in range(8):
            add(library, report(chance, 300), title=f"other {number}")
            add(library, alike(text, chance, 0.05), title=f"copy {number}")
        heads = self.heads(library)
        assert all(heads[f"copy {number}"] == first.id for number in range(8))
        assert heads["first"] is None
        assert not any(heads[f"other {number}"] for number in range(8))

    def test_texts_that_share_a_half_are_no_copies(self, library):
        chance = random.Random(4)
        text = report(chance, 300)
        for number in range(5):
            add(library, alike(text, chance, 0.5), title=str(number))
        assert set(self.heads(library).values()) == {None}

    def test_short_texts_are_no_copies(self, library):
        add(library, "We are closed today.")
        add(library, "We are closed today!")
        assert set(self.heads(library).values()) == {None}

    def test_when_a_head_goes_the_next_one_leads(self, library):
        chance = random.Random(5)
        text = report(chance, 300)
        documents = [add(library, text + f"{n}", title=str(n)) for n in range(3)]
        library.remove(documents[0].id)
        assert self.heads(library) == {"1": None, "2": documents[1].id}
        add(library, text + "3", title="3")
        assert self.heads(library)["3"] == documents[1].id
        for one in documents[1:]:
            library.remove(one.id)
        assert self.heads(library) == {"3": None}
        with library._database.reading() as connection:
            (heads,) = connection.execute("SELECT count(DISTINCT head) FROM band").fetchone()
        assert heads == 1

    def test_they_are_found_again(self, library):
        chance = random.Random(6)
        text = report(chance, 300)
        first = add(library, text)
        for number in range(4):
            add(library, text + f"{number}", title=str(number))
        before = library.entries()
        with library._database.writing() as connection:
            connection.execute("DELETE FROM likeness")
            connection.execute("DELETE FROM band")
        assert [library.compare_texts(2) for _ in range(4)] == [2, 2, 1, 0]
        assert library.entries() == before
        assert before[-1].copy_of == first.id


class TestUnanalysed:
    def test_the_most_wanted_come_first(self, library):
        chance = random.Random(8)
        text = report(chance, 100)
        first, copy, done, open_, last = (
            add(library, words).id for words in (text, text + "x", "done", "open", "last")
        )
        library.save_analysis(Analysis(done), "1")
        library.set_pair(None, open_)
        assert library.unanalysed("1") == (open_, first, last, copy)
        assert library.unanalysed("1", [last, "none"], limit=2) == (last, open_)
        assert library.unanalysed("2", limit=1) == (open_,)
        assert set(library.unanalysed("2")) == {first, copy, done, open_, last}


class TestDamage:
    """A row that is not as it was written is never believed."""

    def spoil(self, library, change):
        with library._database.writing() as connection:
            connection.execute(change)

    def test_a_text(self, library):
        document = add(library)
        self.spoil(library, "UPDATE document_text SET text = replace(text, 'met', 'sat')")
        with pytest.raises(LibraryError, match="damaged; run syntopia doctor"):
            library.document(document.id)

    def test_an_analysis_is_made_again(self, library):
        document = add(library)
        library.save_analysis(Analysis(document.id, language="en"), "1")
        self.spoil(library, "UPDATE analysis SET content = replace(content, 'en', 'fr')")
        assert library.analysis(document.id, "1") is None

    def test_a_source(self, library):
        document = add(library)
        (source,) = (path for path in library.folder.glob("sources/??/*"))
        source.write_bytes(b"other")
        with pytest.raises(LibraryError, match="missing or damaged; run syntopia doctor"):
            library.source_bytes(document.id)
        assert library.document(document.id) == document
        library.add(*made())  # imported again
        assert library.source_bytes(document.id) == document.text.encode()


class TestWhatTheTextTells:
    """What the analysis found stands in the list where nobody told it."""

    def found(self, document, **said):
        return Analysis(document.id, **said)

    def test_it_fills_what_is_empty_and_is_marked(self, library):
        document = add(library)
        said = {"authors": ("Ann Lee", "Bo Ray"), "outlet": "Herald", "date": dt.date(2020, 5, 4)}
        library.save_analysis(self.found(document, **said), "1")
        (entry,) = library.entries()
        assert (entry.authors, entry.outlet, entry.date) == tuple(said.values())
        assert entry.found == {"authors", "outlet", "date"}
        assert library.document(document.id) == document  # what the file says stays apart

    def test_it_never_overrides_file_or_reader(self, library):
        document = add(library, outlet="Gazette", date=dt.date(2020, 1, 1))
        library.edit(document.id, authors=("C. Writer",))
        said = {"authors": ("Ann Lee",), "outlet": "Herald", "date": dt.date(2020, 5, 4)}
        library.save_analysis(self.found(document, **said), "1")
        (entry,) = library.entries()
        assert (entry.authors, entry.outlet) == (("C. Writer",), "Gazette")
        assert (entry.date, entry.found) == (dt.date(2020, 1, 1), frozenset())

    def test_what_the_reader_emptied_stays_empty_and_what_is_taken_back_is_found_again(
        self, library
    ):
        document = add(library)
        library.edit(document.id, outlet="")
        library.save_analysis(self.found(document, outlet="Herald"), "1")
        (entry,) = library.entries()
        assert (entry.outlet, entry.found) == ("", frozenset())
        library.edit(document.id, outlet=AS_IMPORTED)
        library.save_analysis(self.found(document, outlet="Herald"), "1")
        (entry,) = library.entries()
        assert (entry.outlet, entry.found) == ("Herald", {"outlet"})

    def test_it_goes_with_the_analysis(self, library):
        document = add(library)
        library.save_analysis(self.found(document, outlet="Herald"), "1")
        library.save_analysis(self.found(document), "2")
        assert library.entries()[0].outlet == ""
        library.save_analysis(self.found(document, outlet="Herald"), "2")
        library.remove(document.id)
        library.add(*made())
        assert library.entries()[0].outlet == ""
