"""The library's list: narrowed, sorted, counted, copies folded."""

import dataclasses
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.document import DocumentEntry
from app.workspace.catalogue import Arrangement, Catalogue, Column, Facet, facets_of

NOON = dt.datetime(2020, 5, 4, 12, tzinfo=dt.UTC)


def entry(id, title="A text", **fields):
    made = DocumentEntry(id, title, f"/texts/{id}.txt", None, 100, NOON)
    return dataclasses.replace(made, **fields)


ENTRIES = (
    entry("a", "Storm closes the harbour", outlet="Herald", date=dt.date(2020, 5, 4)),
    entry("b", "The night", outlet="Courier", authors=("Ilse Værnes",), characters=50),
    entry("c", "Storm over Æbeltoft", outlet="Herald", language="da", date=dt.date(2019, 1, 2)),
    entry("d", "Storm closes the harbour", outlet="Wire", copy_of="a"),
)


def ids(**wanted):
    return [e.id for e in Catalogue(ENTRIES).arranged(Arrangement(**wanted)).entries]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("", "abc"),
        ("storm", "ac"),
        ("STO harb", "a"),
        ("værnes", "b"),
        ("vaernes", "b"),
        ("herald", "ac"),
        ("orm", ""),
        ("texts", "abc"),
    ],
)
def test_every_word_begins_one_of_the_document(words, found):
    assert ids(words=words) == list(found)


@pytest.mark.parametrize(
    ("column", "up", "down"),
    [
        (Column.TITLE, "acb", "bca"),
        (Column.DATE, "cab", "acb"),  # without a date at the end, either way
        (Column.AUTHORS, "bac", "bac"),
        (Column.LENGTH, "bac", "acb"),
        (Column.LANGUAGE, "cab", "cab"),
    ],
)
def test_sorted(column, up, down):
    assert ids(column=column) == list(up)
    assert ids(column=column, descending=True) == list(down)


def test_near_copies_are_folded_and_counted_but_never_lost():
    listing = Catalogue(ENTRIES).arranged(Arrangement())
    assert dict(listing.copies) == {"a": 1}
    assert ids(folded=False) == list("abcd")
    # The copy stands for itself where the first of its kind is not among what is to be seen.
    assert ids(chosen={Facet.OUTLET: frozenset({"Wire"})}) == ["d"]


def test_facets_count_what_the_other_facets_leave():
    chosen = {Facet.OUTLET: frozenset({"Herald"})}
    listing = Catalogue(ENTRIES).arranged(Arrangement(chosen=chosen))
    assert [e.id for e in listing.entries] == ["a", "c"]
    assert listing.facets[Facet.OUTLET] == (("Herald", 2), ("Courier", 1), ("Wire", 1))
    assert listing.facets[Facet.YEAR] == (("2019", 1), ("2020", 1))
    assert listing.facets[Facet.AUTHOR] == ()


def test_of_a_facet_one_of_the_chosen_values_is_enough():
    chosen = {Facet.OUTLET: frozenset({"Herald", "Courier"}), Facet.YEAR: frozenset({"2019"})}
    assert ids(chosen=chosen) == ["c"]


TEXTS = st.text("ab Æé", max_size=4)
SOME = st.lists(
    st.builds(
        entry,
        st.uuids().map(str),
        TEXTS,
        outlet=TEXTS,
        date=st.none() | st.dates(),
        copy_of=st.none() | st.just("x"),
    ),
    max_size=8,
)


@given(SOME, TEXTS, st.sampled_from(Column), st.booleans())
def test_nothing_is_lost_or_doubled(entries, words, column, descending):
    by = Arrangement(words=words, column=column, descending=descending)
    listing = Catalogue(entries).arranged(by)
    seen = [e.id for e in listing.entries]
    assert len(set(seen)) == len(seen)
    unfolded = Catalogue(entries).arranged(dataclasses.replace(by, folded=False))
    assert len(unfolded.entries) == len(seen) + sum(listing.copies.values())
    if not words.split():
        assert len(unfolded.entries) == len(entries)
    for facet, counts in listing.facets.items():
        of = [value for e in unfolded.entries for value in facets_of(e)[facet]]
        assert dict(counts) == {value: of.count(value) for value in of}
