"""What comes close to a query that finds nothing, and which spellings of an actor are looked for."""

import pytest

from app.index.search import SearchIndex
from app.model.document import Document
from app.model.search import Spellings

DOCUMENTS = [
    Document("a", "Storm", "The storm closed the harbour. Ilse Værnes saw the boats."),
    Document("b", "Quay", "Boats at the quay; Vaernes and I. Vaernes counted the boats."),
    Document("c", "Calm", "A calm harbour."),
]
FORMS = {"vaernes": ["Ilse Værnes", "VAERNES", "Vaernes", "I. Vaernes"]}


@pytest.fixture(scope="module")
def index(tmp_path_factory):
    index = SearchIndex.open(tmp_path_factory.mktemp("cache"))
    index.add(DOCUMENTS)
    return index


def near(index, query, **how):
    found = index.nearby(query, actors=lambda name: FORMS.get(name, ()), **how)
    return [(one.way, one.word, one.query, one.found) for one in found]


@pytest.mark.parametrize(
    ("query", "offered"),
    [
        ("harbor", [("spelled", "harbour", "harbour", 2)]),
        ("title:quuay", [("spelled", "quay", "title:quay", 1)]),
        (
            "(boats OR harbor) zebra",
            [
                ("spelled", "(boats OR harbour)", "(boats OR harbour)", 3),
                ("without", "zebra", "(boats OR harbor)", 2),
            ],
        ),
        ("harbor zebra", [("spelled", "harbour", "harbour", 2)]),
        ("strom title:quuay", []),
        ("stromm harbuor", [("spelled", "storm harbour", "storm harbour", 1)]),
        (
            "storm   harbuor",
            [("spelled", "harbour", "storm harbour", 1), ("without", "harbuor", "storm", 1)],
        ),
        ("calm storm", [("without", "calm", "storm", 1), ("without", "storm", "calm", 1)]),
        (
            'boats "calm harbour"',
            [("without", '"calm harbour"', "boats", 2), ("without", "boats", '"calm harbour"', 1)],
        ),
        ("boats zebra*", [("without", "zebra*", "boats", 2)]),
        ("boats zebra~2", [("without", "zebra~2", "boats", 2)]),
        ('boats "zebra crossing"~5', [("without", '"zebra crossing"~5', "boats", 2)]),
        ("boats title:zebra", [("without", "title:zebra", "boats", 2)]),
        ("zebra ostrich", []),
        ("boats -boats", []),
        ("zebra", []),
    ],
)
def test_what_comes_close(index, query, offered):
    assert near(index, query) == offered


def test_what_is_still_typed_comes_close_too(index):
    assert near(index, "calm quayz", as_typed=True)[0][:3] == ("without", "quayz", "calm")
    assert near(index, 'boats "zebra', as_typed=True) == [("without", '"zebra', "boats", 2)]


def ask(index, query, struck=()):
    return index.search(
        query,
        texts={one.id: one.text for one in DOCUMENTS}.get,
        actors=lambda name: FORMS.get(name, ()),
        struck=struck,
    )


def found(index, query, *struck):
    hits = ask(index, query, {("vaernes", form) for form in struck}).hits
    return "".join(sorted(hit.document_id for hit in hits))


def test_the_spellings_of_an_actor_are_told_each_once(index):
    (told,) = ask(index, "actor:vaernes boats").spellings
    assert told == Spellings("vaernes", ("vaernes", "I. Vaernes", "Ilse Værnes"))
    assert ask(index, "boats").spellings == ()


def test_a_spelling_that_is_struck_out_is_not_looked_for(index):
    query = "actor:vaernes"
    assert found(index, query) == "ab"
    assert found(index, query, "vaernes") == "ab"
    assert found(index, query, "vaernes", "Ilse Værnes") == "b"
    assert found(index, query, "vaernes", "I. Vaernes") == "a"
    marks = ask(index, query, {("vaernes", "vaernes")}).hits[0].snippets[0].marks
    assert [mark.of(DOCUMENTS[1].text) for mark in marks] != ["Vaernes"]


def test_with_all_spellings_struck_out_nothing_is_found(index):
    every = ("vaernes", "I. Vaernes", "Ilse Værnes")
    assert found(index, "actor:vaernes", *every) == ""
    assert found(index, "actor:vaernes boats", *every) == ""
    assert found(index, "boats -actor:vaernes", *every) == "ab"
    assert found(index, "boats -actor:vaernes", "vaernes", "I. Vaernes") == "b"
