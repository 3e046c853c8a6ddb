"""Facets of a search: counted, narrowed, near copies as one, actors by the library's names."""

import datetime as dt
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from app.model.document import DocumentEntry
from app.workspace.facets import Facets

NOON = dt.datetime(2020, 5, 4, 12, tzinfo=dt.UTC)


def entry(id, outlet="", year=2020, copy_of=None, **fields):
    day = dt.date(year, 1, 2)
    return DocumentEntry(
        id, "A text", "", day, 9, NOON, outlet=outlet, copy_of=copy_of, language="en", **fields
    )


ENTRIES = (
    entry("a", "Herald"),
    entry("b", "Herald", 2019),
    entry("c", "Courier"),
    entry("d", "Wire", copy_of="a", format="pdf"),
    entry("e"),
)
NAMED = {"Værnes": frozenset("ab"), "Harbour Board": frozenset("acd")}


def facets(entries=ENTRIES):
    return Facets(
        entries,
        lambda name: NAMED.get(name, frozenset()),
        lambda found, most: {name: ids & found for name, ids in NAMED.items()},
    )


def counted(found, *chosen):
    return {one.name: dict(one.counts) for one in facets().counted(frozenset(found), chosen)}


def test_each_value_says_what_choosing_it_leaves():
    assert counted("abcde") == {
        "Outlet": {"Herald": 2, "Courier": 1, "Wire": 1},
        "Year": {"2020": 3, "2019": 1},
        "Actor": {"Harbour Board": 2, "Værnes": 2},
        "Format": {"text": 4, "pdf": 1},
    }


def test_a_facet_is_not_narrowed_by_its_own_choice():
    left = counted("abcde", ("Outlet", "Herald"))
    assert left["Outlet"] == {"Herald": 2, "Courier": 1, "Wire": 1}
    assert left["Year"] == {"2020": 1, "2019": 1}
    assert left["Actor"] == {"Værnes": 2, "Harbour Board": 1}
    assert "Format" not in left  # all are of one


def test_what_is_chosen_stays_to_be_taken_back():
    assert counted("e", ("Outlet", "Herald"))["Outlet"] == {"Herald": 0}
    assert counted("abc", ("Actor", "Værnes"))["Actor"] == {"Værnes": 2, "Harbour Board": 2}
    assert counted("", ("Actor", "nobody")) == {"Actor": {"nobody": 0}}


def test_documents_have_one_value_of_each_chosen_facet():
    among = facets().among
    assert among([]) is None
    assert among([("Outlet", "Herald"), ("Outlet", "Wire")]) == frozenset("abd")
    assert among([("Outlet", "Herald"), ("Year", "2019")]) == frozenset("b")
    assert among([("Actor", "Værnes"), ("Year", "2020")]) == frozenset("a")
    assert among([("Outlet", "gone")]) == among([("No facet", "x")]) == frozenset()


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["", "Herald", "Wire"]),
            st.integers(2018, 2020),
            st.none() | st.integers(0, 3),
        ),
        max_size=12,
    ),
    st.sets(st.tuples(st.just("Year"), st.sampled_from(["2018", "2019", "2020"]))),
)
def test_counts_are_those_of_a_plain_scan(rows, chosen):
    entries = [
        entry(str(n), outlet, year, None if head is None or head >= n else str(head))
        for n, (outlet, year, head) in enumerate(rows)
    ]
    years = {year for _, year in chosen}
    heads = {
        (e.outlet, e.copy_of or e.id)
        for e in entries
        if e.outlet and (not years or str(e.date.year) in years)
    }
    expected = Counter(outlet for outlet, _ in heads)
    found = facets(entries).counted(frozenset(e.id for e in entries), chosen)
    for one in found:
        if one.name == "Outlet":
            assert dict(one.counts) == expected
