"""The rows of words and quotes that every readable form is made of."""

import dataclasses
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.export.ledger import ledger, quote
from app.export.quotation import cited, page, source
from app.model.document import Span
from tests import build

MADE = dt.datetime(2020, 6, 1, 12, 0, tzinfo=dt.UTC)


@pytest.fixture
def rows():
    return ledger(*build.two_accounts(), MADE)


def test_an_actor_is_told_by_the_forms_of_each_text(rows):
    named = {actor.name: actor for actor in rows.actors}
    for actor in named.values():
        assert actor.a
        assert actor.b
        assert [form.count for form in actor.a] == sorted((f.count for f in actor.a), reverse=True)
        for form in actor.a:
            assert form.first.of(rows.a.text).split() == form.words.split()


def test_every_linked_mention_is_a_quote_of_its_text(rows):
    for actor in (*rows.actors, *rows.suggested):
        for document, quotes in zip((rows.a, rows.b), actor.places, strict=True):
            for one in quotes:
                assert " ".join(one.span.of(document.text).split()) == one.words


def test_a_figure_stands_in_its_sentence(rows):
    assert rows.figures
    for row in rows.figures:
        for document, one in ((rows.a, row.a), (rows.b, row.b)):
            told = " ".join(f"{one.before}{one.words}{one.after}".split())
            assert told in " ".join(document.text.split())


@given(st.text("ab \n…", min_size=1, max_size=400), st.data())
def test_a_quote_keeps_the_words_and_stays_in_its_lines(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, min(len(text), start + 100)))
    found = quote(build.document(text), Span(start, end))
    assert found.words == " ".join(text[start:end].split())
    assert "\n" not in found.before + found.words + found.after
    assert len(found.before) <= 64
    assert len(found.after) <= 64


def test_a_citation_names_title_outlet_date_and_page():
    document = dataclasses.replace(
        build.document("One page.\nThe second page."), title="The storm", authors=("A. Reporter",),
        outlet="Linnet Post", date=dt.date(2020, 5, 4), url="https://post.example/storm",
        pages=(0, 10), source="/home/reader/secret/storm.pdf",
    )  # fmt: skip
    assert page(document, Span(3, 5)) == 1
    assert page(document, Span(10, 13)) == 2
    assert source(document) == "A. Reporter, “The storm”, Linnet Post, 2020-05-04"
    assert cited(document, Span(10, 20)) == (
        "“The second” (A. Reporter, “The storm”, Linnet Post, 2020-05-04, p. 2, "
        "https://post.example/storm)"
    )


def test_a_text_without_pages_is_cited_by_its_characters():
    document = build.document("Nothing but a line", title="A line")
    assert cited(document, Span(0, 7)) == "“Nothing” (“A line”, characters 0–7)"
