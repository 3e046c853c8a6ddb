"""Which names of one text are one actor's."""

import re

import pytest

from app.analysis.aliases import statements
from app.analysis.candidates import Candidate
from app.analysis.groups import grouped
from app.analysis.joining import joined
from app.model.document import Span
from app.names.find import tokens


def read(text, *names):
    """The actors' names in this text, given as ``LABEL: name``, and the words that several share."""
    labels = {name: label for label, _, name in (n.partition(": ") for n in names)}
    pattern = "|".join(map(re.escape, sorted(labels, key=len, reverse=True)))
    found = [
        Candidate(Span(*at.span()), at.group(), labels[at.group()])
        for at in re.finditer(rf"\b(?:{pattern})\b", text)
    ]
    groups = grouped(found, tokens(text))
    joins, shared = joined(text, groups, list(statements(text, found)))
    return {frozenset(group.name.key for group in some) for some in joins}, shared


def together(text, *names):
    return read(text, *names)[0]


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("Anna Lindqvist came. Lindqvist spoke.", "PERSON: Anna Lindqvist", "PERSON: Lindqvist"),
        ("Anna Lindqvist came. Anna spoke.", "PERSON: Anna Lindqvist", "PERSON: Anna"),
        ("Idrissa Soumana left. Soumana spoke.", ": Idrissa Soumana", ": Soumana"),
        ("William Marlow sang. Bill Marlow left.", "PERSON: William Marlow", "PERSON: Bill Marlow"),
        ("The Coastal Rescue Service came. CRS said so.", "ORG: Coastal Rescue Service", "ORG: CRS"),
        ("In Khartoum it rained. Khartum was wet.", "GPE: Khartoum", "GPE: Khartum"),
        ("Rose Lindqvist came. Rose spoke.", "PERSON: Rose Lindqvist", "PERSON: Rose"),
        ("The Quillane Front fell. Quillane fled.", "ORG: Quillane Front", "ORG: Quillane"),
        ("The Ouallam Lions won. Lions fans sang.", "ORG: Ouallam Lions", "ORG: Lions"),
        ("Kestrel, formerly known as Harrow, rose.", "ORG: Kestrel", "ORG: Harrow"),
        ("The Dawn Guards, the Quillane, left.", "ORG: Dawn Guards", "ORG: Quillane"),
        ("Quillane Group rose. Quillane fell.", "ORG: Quillane Group", "ORG: Quillane"),
        ("Quillane Group ASA rose. Quillane fell.", "ORG: Quillane Group ASA", "ORG: Quillane"),
        ("Quillane Foods rose. Quillane fell.", "ORG: Quillane Foods", "PERSON: Quillane"),
        ("Mitsubishi (三菱) rose.", "ORG: Mitsubishi", ": 三菱"),
    ],
)  # fmt: skip
def test_one_actor(text, one, other):
    assert len(together(text, one, other)) == 1


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("Chad was calm. The Chad Office shut.", "GPE: Chad", "ORG: Chad Office"),
        # Bodies that a noun in the middle tells apart.
        (
            "The Quillane Army won. Soon the Quillane Liberation Army lost.",
            "ORG: Quillane Army",
            "ORG: Quillane Liberation Army",
        ),
        ("Kettle was calm. Kettle Foods rose.", "ORG: Kettle", "ORG: Kettle Foods"),
        (
            "North Korea was calm. The North Korea Office shut.",
            "GPE: North Korea",
            "ORG: North Korea Office",
        ),
        ("In Zinder it rained. The Zinder Court sat.", "GPE: Zinder", "ORG: Zinder Court"),
        ("Jack London slept in London.", "PERSON: Jack London", "GPE: London"),  # where he slept
        (
            "Quillane was shut. The Quillane Port Council sat.",
            "ORG: Quillane",
            "ORG: Quillane Port Council",
        ),
        ("Quillane is far. The Bank of Quillane shut.", "GPE: Quillane", "ORG: Bank of Quillane"),
        ("Kim Jong Un met Kim Jong Il.", "PERSON: Kim Jong Un", "PERSON: Kim Jong Il"),
        ("Coastal Rescue met Mountain Rescue.", "ORG: Coastal Rescue", "ORG: Mountain Rescue"),
        (
            "Quillane Rescue East met Quillane Rescue.",  # side by side: then they are two
            "ORG: Quillane Rescue East",
            "ORG: Quillane Rescue",
        ),
        ("Anna Rosa Lindqvist left. AR rose.", "PERSON: Anna Rosa Lindqvist", "ORG: AR"),
    ],
)
def test_two_actors(text, one, other):
    assert len(together(text, one, other)) == 2


def test_a_town_of_a_persons_last_name_is_the_person_where_nothing_happens_in_it():
    names = ("PERSON: Jack London", "PERSON: London")
    assert len(together("Jack London wrote. London was poor.", *names)) == 1


def test_a_word_that_two_full_names_have_is_shared():
    text = "John Marlow met Petra Marlow. Marlow left."
    actors, shared = read(text, "PERSON: John Marlow", "PERSON: Petra Marlow", "PERSON: Marlow")
    assert len(actors) == 3
    assert {word: sorted(full) for word, full in shared.items()} == {
        "marlow": ["john marlow", "petra marlow"]
    }


def test_who_is_named_far_more_often_in_full_is_meant_by_the_last_name_alone():
    text = "John Marlow spoke. " * 7 + "Petra Marlow listened. Marlow left."
    actors, shared = read(text, "PERSON: John Marlow", "PERSON: Petra Marlow", "PERSON: Marlow")
    assert frozenset({"john marlow", "marlow"}) in actors
    assert shared == {}


def test_two_that_exclude_each_other_do_not_meet_by_way_of_a_third():
    text = "Kim Jong Un left. Kim Jong Il stayed. KJU spoke. In the end Kim Jong spoke."
    names = ("PERSON: Kim Jong Un", "PERSON: Kim Jong Il", "PERSON: Kim Jong")
    for actor in together(text, *names):
        assert not {"kim jong un", "kim jong il"} <= actor


def test_a_statement_joins_whatever_the_names_look_like_and_is_kept():
    text = "Coastal Rescue, now called Mountain Rescue, left."
    found = [
        Candidate(Span(at := text.index(name), at + len(name)), name, "ORG")
        for name in ("Coastal Rescue", "Mountain Rescue")
    ]
    groups = grouped(found, tokens(text))
    ((one, other),), _ = joined(text, groups, list(statements(text, found)))
    assert [name for _, name in one.statements] == ["Mountain Rescue"]
    assert [name for _, name in other.statements] == ["Coastal Rescue"]


def test_the_order_of_the_groups_does_not_matter():
    text = "John Marlow met Petra Marlow of the Quillane Front. Quillane rose. Marlow left."
    names = "John Marlow", "Petra Marlow", "Quillane Front", "Quillane", "Marlow"
    found = [
        Candidate(Span(at := text.rindex(name), at + len(name)), name, "PERSON") for name in names
    ]
    told = []
    for some in (found, found[::-1]):
        groups = grouped(some, tokens(text))
        joins, shared = joined(text, groups, [])
        told.append(
            (
                {frozenset(group.name.key for group in one) for one in joins},
                {word: sorted(full) for word, full in shared.items()},
            )
        )
    assert told[0] == told[1]
