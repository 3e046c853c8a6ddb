"""Two analyses -> their links."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.linking.link import link


def pairs(links):
    """The forms on either side of each actor's link."""
    return [({m.text for m in x.a}, {m.text for m in x.b}) for x in links.actors]


@pytest.mark.parametrize(
    ("left", "right", "rule"),
    [
        ("PERSON: Volodymyr Zelenskyy, Zelenskyy", "PERSON: Volodymyr Zelensky", "transliteration"),
        ("PERSON: Anna Lindqvist", "PERSON: Lindqvist", "short-form"),
        ("ORG: Rapid Support Forces", "ORG: RSF", "acronym"),
        ("PLACE: Sana'a", "PLACE: Sanaa", "same-name"),
        ("PERSON: Mohamed Dagalo = Hemedti", "PERSON: Hemedti", "alias-in-text"),
        ("PERSON: Hemedti", "PERSON: Mohamed Dagalo = Hemedti", "alias-in-text"),
        ("STATE: Sudan", "DEMONYM: Sudanese", "demonym"),
        ("STATE: United States", "STATE: US", "demonym"),
        (
            "PLACE: eastern Bakhmut < Bakhmut, east",
            "PLACE: east of Bakhmut < Bakhmut, east",
            "part-of",
        ),
        ("ORG: Kestrel Foods plc", "ORG: Kestrel Foods", "same-name"),
        ("ORG: China Daily", "PERSON: China Daily", "same-name"),  # a type is only a guess
    ],
)
def test_linked(made, left, right, rule):
    (found,) = link(made(left), made(right)).actors
    assert rule in {evidence.rule for evidence in found.evidence}
    assert 0.6 <= found.score <= 1.0
    assert all(evidence.note for evidence in found.evidence)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("ORG: Bank of China", "ORG: Bank of England"),
        ("PLACE: North Korea", "PLACE: South Korea"),
        ("PERSON: Zhang Wei", "PERSON: Zhang Min"),
        ("ORG: Sudanese army", "STATE: Sudan"),
        ("ORG: University of Khartoum", "PLACE: Khartoum"),
        ("PLACE: eastern Bakhmut < Bakhmut, east", "PLACE: west of Bakhmut < Bakhmut, west"),
        ("PERSON: Hemedti", "PLACE: Omdurman"),
    ],
)
def test_not_linked(made, left, right):
    assert link(made(left), made(right)).actors == ()


def test_several_forms_of_one_actor_make_one_link(made):
    left = made("ORG: Rapid Support Forces", "PERSON: Burhan")
    right = made("ORG: RSF", "ORG: Rapid Support Force", "PERSON: Abdel Fattah al-Burhan")
    assert pairs(link(left, right)) == [
        ({"Rapid Support Forces"}, {"RSF", "Rapid Support Force"}),
        ({"Burhan"}, {"Abdel Fattah al-Burhan"}),
    ]


def test_two_actors_of_one_text_never_share_a_link(made):
    left = made("PERSON: Kim Jong Un", "PERSON: Kim Jong Il")
    right = made("PERSON: Kim Jong Il", "PERSON: Kim Jong Un")
    assert pairs(link(left, right)) == [
        ({"Kim Jong Un"}, {"Kim Jong Un"}),
        ({"Kim Jong Il"}, {"Kim Jong Il"}),
    ]


def test_a_part_that_one_text_alone_names_counts_to_the_whole(made):
    left = made("PLACE: Bakhmut", "PLACE: eastern Bakhmut < Bakhmut, east")
    right = made("PLACE: Bakhmut")
    assert pairs(link(left, right)) == [({"Bakhmut", "eastern Bakhmut"}, {"Bakhmut"})]
    assert "part-of" in {e.rule for e in link(left, right).actors[0].evidence}
    alone = made("PLACE: eastern Bakhmut < Bakhmut, east")
    assert pairs(link(alone, right)) == [({"eastern Bakhmut"}, {"Bakhmut"})]


def test_parts_that_both_texts_tell_apart_stay_apart(made):
    east, west = "PLACE: eastern Bakhmut < Bakhmut, east", "PLACE: western Bakhmut < Bakhmut, west"
    left, right = made("PLACE: Bakhmut", east, west), made(east, "PLACE: Bakhmut")
    assert pairs(link(left, right)) == [
        ({"Bakhmut"}, {"Bakhmut"}),
        ({"eastern Bakhmut"}, {"eastern Bakhmut"}),
    ]


def test_two_parts_do_not_meet_by_way_of_the_whole(made):
    left = made("PLACE: western Bakhmut < Bakhmut, west")
    right = made("PLACE: Bakhmut", "PLACE: eastern Bakhmut < Bakhmut, east")
    assert pairs(link(left, right)) == [({"western Bakhmut"}, {"Bakhmut"})]
    assert pairs(link(right, left)) == [({"Bakhmut"}, {"western Bakhmut"})]


def test_a_states_name_comes_before_its_adjective(made):
    (found,) = link(made("DEMONYM: Sudanese, Sudanese"), made("STATE: Sudan")).actors
    assert (found.name, found.type) == ("Sudan", "STATE")


def test_a_nested_mention_is_listed_only_where_there_is_no_other(made):
    one = made("PLACE: Sittwe, Sittwe")
    first, second = one.actors[0].mentions
    inside = replace(first, nested=True)
    some = replace(one, actors=(replace(one.actors[0], mentions=(inside, second)),))
    none = replace(one, actors=(replace(one.actors[0], mentions=(inside,)),))
    assert link(some, one).actors[0].a == (second,)
    assert link(none, one).actors[0].a == (inside,)


def test_links_come_in_the_order_of_the_left_text(made):
    names = ["PLACE: Sittwe", "PERSON: Hemedti", "STATE: Chad", "ORG: RSF"]
    found = link(made(*names), made(*reversed(names)))
    assert [x.name for x in found.actors] == ["Sittwe", "Hemedti", "Chad", "RSF"]
    assert (found.left, found.right) == ("d", "d")


def test_nothing_links_with_nothing(made):
    assert link(made(), made("PLACE: Sittwe")).actors == ()
    assert link(made(), made()).actors == ()


LINES = st.lists(
    st.sampled_from(
        [
            "PERSON: Volodymyr Zelenskyy, Zelenskyy",
            "PERSON: Zelensky",
            "PERSON: Kim Jong Un",
            "PERSON: Kim Jong Il",
            "PERSON: Kim",
            "PERSON: Mohamed Dagalo = Hemedti",
            "ORG: Hemedti",
            "ORG: Rapid Support Forces, RSF",
            "ORG: RSF",
            "ORG: Rapid Front",
            "GROUP: Support Front",
            "STATE: Sudan, Sudanese",
            "DEMONYM: Sudanese",
            "PLACE: Sudan",
            "PLACE: Bakhmut",
            "PLACE: eastern Bakhmut < Bakhmut, east",
            "PLACE: east of Bakhmut < Bakhmut, east",
            "PLACE: western Bakhmut < Bakhmut, west",
            "PLACE: northern Bachmut < Bachmut, north",
            "ORG: Bakhmut City",
            "OTHER: Bachmut",
        ]
    ),
    max_size=7,
    unique=True,
)


def told(links, *, mirrored=False):
    """What links say, whatever their order and the actor's name."""
    return {
        (
            x.score,
            x.type,
            *((x.b, x.a) if mirrored else (x.a, x.b)),
            frozenset((e.rule, e.weight) for e in x.evidence),
        )
        for x in links.actors
    }


@given(LINES, LINES)
def test_linking_is_symmetric(made, one, other):
    left, right = made(*one), made(*other)
    assert told(link(left, right)) == told(link(right, left), mirrored=True)


@given(LINES, LINES)
def test_linking_twice_gives_the_same(made, one, other):
    assert link(made(*one), made(*other)) == link(made(*one), made(*other))


@given(LINES)
def test_a_text_with_itself_links_every_actor(made, lines):
    found = link(made(*lines), made(*lines))
    mentions = {m for a in made(*lines).actors for m in a.mentions}
    assert {m for x in found.actors for m in x.a} == mentions
    assert {m for x in found.actors for m in x.b} == mentions


@given(LINES, LINES)
def test_a_mention_belongs_to_one_link_and_evidence_lies_in_the_texts(made, one, other):
    left, right = made(*one), made(*other)
    found = link(left, right)
    for side, whole in (("a", left), ("b", right)):
        mentions = [m for x in found.actors for m in getattr(x, side)]
        assert len(set(mentions)) == len(mentions)
        spans = [m.span for a in whole.actors for m in a.mentions]
        for evidence in (e for x in found.actors for e in x.evidence):
            assert any(span.overlaps(getattr(evidence, side)) for span in spans)


class Library:
    """Holds actors of given names as one, and may know a text that says so."""

    def __init__(self, *names, title=None):
        self.names, self.title = names, title

    def of(self, *analyses):
        self.held = {
            (x.document_id, a.id): "e" for x in analyses for a in x.actors if a.name in self.names
        }
        return self

    def entity(self, document_id, actor_id):
        return self.held.get((document_id, actor_id))

    def name(self, entity):
        return "Third Name"

    def witness(self, entity, one, other):
        return self.title


@pytest.mark.parametrize(
    ("title", "note"),
    [
        ("The war", "in your library “Hemedti” is also called “Mohamed Dagalo”: The war"),
        (None, "in your library both “Hemedti” and “Mohamed Dagalo” lead to “Third Name”"),
    ],
)
def test_the_library_joins_what_the_pair_alone_does_not(made, title, note):
    left, right = made("PERSON: Hemedti", id="l"), made("PERSON: Mohamed Dagalo", id="r")
    known = Library("Hemedti", "Mohamed Dagalo", title=title).of(left, right)
    assert link(left, right).actors == ()
    (found,) = link(left, right, known=known).actors
    (evidence,) = found.evidence
    assert (evidence.rule, evidence.note) == ("library", note)
    assert (evidence.a, evidence.b) == (
        left.actors[0].mentions[0].span,
        right.actors[0].mentions[0].span,
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("PERSON: Mohamed Dagalo", "PERSON: Abdel Burhan"),
        ("ORG: Arakan Front", "ORG: Kachin Front"),
        ("PLACE: Bakhmut", "PLACE: eastern Bakhmut < Bakhmut, east"),
    ],
)
def test_what_the_pair_itself_shows_to_be_two_the_library_does_not_join(made, one, other):
    left, right = made(one, id="l"), made(other, id="r")
    known = Library(left.actors[0].name, right.actors[0].name).of(left, right)
    assert "library" not in {
        e.rule for x in link(left, right, known=known).actors for e in x.evidence
    }


def test_the_library_says_nothing_of_what_the_pair_links_by_itself(made):
    left, right = made("PERSON: Hemedti", id="l"), made("PERSON: Hemedti", id="r")
    assert link(left, right, known=Library("Hemedti").of(left, right)) == link(left, right)
