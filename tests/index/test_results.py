"""Order, near-copies, facets, and every place of a hit."""

import datetime as dt

import pytest

from app.index.search import SearchIndex
from app.model.document import Document
from app.model.search import Order

DOCUMENTS = [
    Document("a", "Delta", "storm " + "sea " * 9, date=dt.date(2020, 1, 2), language="en"),
    Document("b", "alpha", "storm storm sea", date=dt.date(2021, 1, 2)),
    Document("c", "Charlie", "storm " * 3, date=dt.date(2019, 1, 2), language="de"),
    Document("d", "bravo", "storm sea sea"),
    Document("e", "echo", "calm Häuser", language="de"),
]
TEXTS = {document.id: document.text for document in DOCUMENTS}


@pytest.fixture(scope="module")
def index(tmp_path_factory):
    index = SearchIndex.open(tmp_path_factory.mktemp("cache"))
    index.add(DOCUMENTS[:2])
    index.add(DOCUMENTS[2:])
    return index


def ask(index, query="storm", **options):
    return index.search(query, texts=TEXTS.get, actors=lambda name: [name], **options)


def order(index, **options):
    return "".join(hit.document_id for hit in ask(index, **options).hits)


def test_hits_come_in_the_order_that_is_asked_for(index):
    assert order(index) == "cbda"
    assert order(index, order=Order.DATE) == "bacd"
    assert order(index, order=Order.TITLE) == "bdca"
    assert order(index, order=Order.DATE, limit=2) == "ba"
    assert order(index, order=Order.TITLE, limit=1) == "b"
    assert order(index, limit=3) == "cbd"


def test_near_copies_are_one_hit_that_names_the_others(index):
    result = ask(index, copies={"b": "a", "c": "a", "e": "a", "unknown": "d"})
    assert [(hit.document_id, sorted(hit.copies)) for hit in result.hits] == [
        ("c", ["a", "b"]),
        ("d", []),
    ]
    assert result.total == 2
    by_date = ask(index, copies={"c": "gone", "d": "gone"}, order=Order.DATE, limit=2)
    assert [(hit.document_id, hit.copies) for hit in by_date.hits] == [("b", ()), ("a", ())]
    assert by_date.total == 3


def test_all_that_match_are_named(index):
    found = index.matches("storm", actors=lambda name: [name])
    assert found == {"a", "b", "c", "d"}


def test_only_what_a_search_is_narrowed_to_is_found(index):
    assert order(index, among={"a", "d", "gone"}) == "da"
    assert order(index, among={"a", "d"}, order=Order.DATE, limit=1) == "a"
    assert ask(index, among={"a", "d"}, limit=1).total == 2
    assert ask(index, among=frozenset()).total == 0
    assert ask(index, among={"a", "b", "c"}, copies={"b": "a"}).total == 2


def test_every_place_of_a_document_is_reached(index):
    long = Document("long", "", "storm and Storm’s stormy sea\n" * 500)
    index.add([long])
    try:
        marks = index.marks("storm sea", "long", long.text, actors=lambda name: [name])
        assert len(marks) == 1500
        assert {mark.of(long.text) for mark in marks} == {"storm", "Storm’s", "sea"}
        assert index.marks("storm", "e", TEXTS["e"], actors=lambda name: [name]) == ()
        assert index.marks("storm", "gone", "storm", actors=lambda name: [name]) == ()
    finally:
        index.remove(["long"])


def test_other_forms_are_those_of_the_documents_own_language(index):
    assert order(index, query="haus") == "e"
    assert order(index, query='"haus"') == ""
    assert set(order(index, query="seas")) == set("abd")


def test_the_word_itself_comes_before_its_other_forms(tmp_path):
    texts = {"one": "a boat and more", "many": "boats boats boats and more", "long": "boated " * 9}
    index = SearchIndex.open(tmp_path)
    index.add(Document(name, "", text) for name, text in texts.items())
    found = index.search("boat", texts=texts.get, actors=lambda name: [name])
    assert found.hits[0].document_id == "one"
    assert found.total == 3
    typed = index.search("boat", texts=texts.get, actors=lambda name: [name], as_typed=True)
    assert typed.hits[0].document_id == "one"


@pytest.mark.parametrize(
    ("query", "understood"),
    [
        ("storm sea", "storm AND sea…"),
        ("storm OR ", "storm"),
        ("storm (sea OR wind) -calm ", "storm AND (sea OR wind) AND NOT calm"),
        ('storm "the sea', 'storm AND "the sea…"'),
        (
            '"a b"~5 x~ y~2 pre* date:[2020 TO *] ',
            '"a b"~5 AND x~ AND y~2 AND pre* AND date:[2020 TO *]',
        ),
        ('title:storm actor:"X Y" ', 'title:storm AND actor:"X Y"'),
        ("=US ", "=US"),
        ('="US Navy" ', '="US Navy"'),
        ("storm) sea ", "storm AND sea"),
        ("AND storm ", "storm"),
        ("((((", ""),
        ("", ""),
    ],
)
def test_a_search_says_how_it_was_understood(index, query, understood):
    assert ask(index, query, as_typed=True).understood == understood
