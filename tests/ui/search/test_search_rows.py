from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.model.document import Span
from app.model.search import Hit, SearchResult, Snippet
from app.ui.search.rows import LEAD, SnippetRow, TitleRow, flat, rows_of

TEXT = st.text(st.sampled_from("ab \n\t🚤é\u0301ح"), max_size=40)


def one_row(text: str, start: int, end: int, *marks: tuple[int, int]) -> SnippetRow:
    snippet = Snippet(Span(start, end), text[start:end], tuple(Span(*m) for m in marks))
    hit = Hit("d", "Title", "file.txt", 1.0, (snippet,))
    rows = rows_of(SearchResult("q", 1, 0.0, (hit,)), {"d": len(text)})
    assert isinstance(rows[0], TitleRow)
    assert isinstance(rows[1], SnippetRow)
    return rows[1]


@given(TEXT, st.data())
def test_flat_keeps_the_marked_words(text: str, data: st.DataObject):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    line, marks = flat(text, [Span(start, end)])
    assert line == " ".join(text.split())
    words = " ".join(text[start:end].split())
    assert [m.of(line).strip() for m in marks] == ([words] if words else [m.of("") for m in marks])


def test_a_whole_text_has_no_ellipsis():
    text = "The quay\n\nwent under."
    row = one_row(text, 0, len(text), (4, 8))
    assert row.text == "The quay went under."
    assert [m.of(row.text) for m in row.marks] == ["quay"]


def test_cut_ends_are_shown():
    text = "All saw that the quay went under in the night of the storm"
    row = one_row(text, 8, 32, (17, 21))
    assert row.text == "… that the quay went under …"
    assert [m.of(row.text) for m in row.marks] == ["quay"]


def test_a_sentence_is_not_cut():
    text = "One night. The quay went under. Then it rose."
    assert one_row(text, 11, 31, (15, 19)).text == "The quay went under."


def test_the_first_word_found_is_brought_near_the_beginning():
    text = "Word " * 60 + "quay and quay again."
    at = text.index("quay")
    row = one_row(text, 0, len(text), (at, at + 4), (at + 9, at + 13))
    assert row.text.startswith("… Word")
    assert row.marks[0].start <= LEAD + 2
    assert [m.of(row.text) for m in row.marks] == ["quay", "quay"]


def test_marks_beyond_the_snippet_are_left_out():
    text = "the quay and the quay"
    assert len(one_row(text, 0, 12, (4, 8), (17, 21)).marks) == 1


def test_nothing_found_has_no_rows():
    assert rows_of(None, {}) == ()
    assert rows_of(SearchResult("q", 0, 0.0, ()), {}) == ()


def test_a_document_says_how_many_near_copies_it_stands_for():
    hit = Hit("a", "The  night\nthe quay went under", "", 1.0, (), copies=("b",))
    (row,) = rows_of(SearchResult("night", 1, 0.0, (hit,)), {})
    assert row.title == "The night the quay went under  (+1 near copy)"
    assert row.spoken == row.title
