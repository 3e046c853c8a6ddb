import itertools

from hypothesis import given
from hypothesis import strategies as st

from app.index.snippets import MOST, WIDTH, make_snippets
from app.model.document import Span

TEXTS = st.text(st.sampled_from("ab é🚤\n\u0301联. "), max_size=900)


def pairs(cuts):
    return [Span(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=False)]


@given(TEXTS, st.data())
def test_snippets_are_slices_that_hold_their_marks(text, data):
    cuts = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=20)))
    marks = pairs(cuts)
    snippets = make_snippets(text, marks)
    assert len(snippets) <= MOST
    for snippet in snippets:
        assert snippet.text == text[snippet.span.start : snippet.span.end] != ""
        assert len(snippet.text) <= max(WIDTH, *(len(mark) for mark in marks), 0) + 3
        inside = tuple(mark for mark in marks if snippet.span.covers(mark))
        assert snippet.marks == inside
        if marks:
            assert inside
    for one, two in itertools.pairwise(snippets):
        assert one.span.end <= two.span.start


def test_a_snippet_stays_in_its_paragraph_and_cuts_between_words():
    text = "First paragraph.\n" + "lorem ipsum dolor " * 30 + "MARK " + "sit amet " * 30 + "\nLast."
    at = text.index("MARK")
    (snippet,) = make_snippets(text, [Span(at, at + 4)])
    assert "\n" not in snippet.text
    assert set(snippet.text.split()) <= {"lorem", "ipsum", "dolor", "MARK", "sit", "amet"}
    assert WIDTH - 50 < len(snippet.text) <= WIDTH


def test_a_short_paragraph_is_shown_whole():
    text = "One.\n\nThe MARK is here.\n\nThree."
    at = text.index("MARK")
    (snippet,) = make_snippets(text, [Span(at, at + 4)])
    assert snippet.text == "The MARK is here."


def test_the_densest_places_are_chosen_and_shown_in_reading_order():
    gap = "\n" + "x " * 200
    text = f"one{gap}one two{gap}one{gap}one two three{gap}one one{gap}"
    marks = [
        Span(i, i + len(word))
        for word in ("one", "two", "three")
        for i in range(len(text))
        if text.startswith(word, i)
    ]
    snippets = make_snippets(text, sorted(marks))
    assert [[mark.of(text) for mark in s.marks] for s in snippets] == [
        ["one", "two"],
        ["one", "two", "three"],
        ["one", "one"],
    ]


def test_without_marks_the_beginning_is_shown():
    (snippet,) = make_snippets("\n  " + "word " * 100, [])
    assert snippet.marks == ()
    assert snippet.text == ("word " * 32).strip()
    assert make_snippets(" \n ", []) == ()
    assert make_snippets("", []) == ()
