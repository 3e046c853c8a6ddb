"""What the reader corrects in an analysis: it holds everywhere, in any order, and leaves no trace."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.linking.corrected import corrected, places
from app.linking.link import link
from app.model.analysis import Analysis
from app.model.document import Span
from app.model.judgement import NOBODY, Judgement, Named, Verdict
from app.model.mention import Actor, ActorType, Mention

TEXT = "Berit Holm saw the Reed Boats. Holm left. The Reed Boats and Mud Larks stayed; Holm wept."


def analysed(text, id="d", **actors):
    """An analysis with an actor for each keyword: its type, then its forms."""
    found = []
    for name, (kind, *forms) in actors.items():
        taken, mentions = [], []
        for form in sorted(forms, key=len, reverse=True):
            for span in places(text, form):
                if not any(span.overlaps(other) for other in taken):
                    taken.append(span)
                    mentions.append(Mention(span, form, ActorType(kind)))
        mentions.sort(key=lambda m: m.span)
        found.append(Actor(name, mentions[0].text, ActorType(kind), tuple(mentions)))
    return Analysis(id, tuple(found))


@pytest.fixture
def found():
    return analysed(
        TEXT, holm=("PERSON", "Berit Holm", "Holm"), larks=("GROUP", "Mud Larks", "Larks")
    )


def of_one(verdict, *names, word="", document="d", start=None):
    return Judgement(Named(document, names), NOBODY, verdict, word, start)


def of_two(verdict, one, other, documents=("d", "d"), start=None):
    return Judgement(Named(documents[0], one), Named(documents[1], other), verdict, start=start)


def forms(analysis):
    return sorted(sorted({m.text for m in actor.mentions}) for actor in analysis.actors)


HOLM, LARKS = ("Holm", "Berit Holm"), ("Mud Larks",)


def test_without_a_word_nothing_changes(found):
    assert corrected(found, TEXT, ()) is found


def test_a_marked_name_is_found_wherever_it_stands_as_words_of_their_own(found):
    said = of_one(Verdict.ACTOR, "Reed Boats", start=19)
    mark = corrected(found, TEXT, [said]).actors[-1]
    assert [m.span.of(TEXT) for m in mark.mentions] == ["Reed Boats"] * 2
    other = "A Reed Boats man; Reed Boatswain; reed boats."
    mark = corrected(Analysis("e"), other, [said]).actors[-1]
    assert [m.span.start for m in mark.mentions] == [2]


def test_a_marked_name_joins_the_actor_that_has_it(found):
    text = TEXT + " The Mud Larks sang."
    _, larks = corrected(found, text, [of_one(Verdict.ACTOR, *LARKS)]).actors
    assert len(larks.mentions) == 2
    assert {m.type for m in larks.mentions} == {ActorType.GROUP}


def test_a_marked_name_takes_in_what_stands_inside_of_it(found):
    actors = corrected(found, TEXT, [of_one(Verdict.ACTOR, "Reed Boats and Mud Larks")]).actors
    assert [m.nested for m in actors[1].mentions] == [True]
    assert actors[2].mentions[0].nested is False


def test_no_name_is_marked_inside_of_another_but_where_the_reader_did(found):
    assert corrected(found, TEXT, [of_one(Verdict.ACTOR, "Berit")]) == found
    mark = corrected(found, TEXT, [of_one(Verdict.ACTOR, "Berit", start=0)]).actors[-1]
    assert mark.mentions == (Mention(Span(0, 5), "Berit", ActorType.OTHER),)


def test_what_is_no_actor_is_dropped_and_elsewhere_where_it_has_no_other_name(found):
    said = of_one(Verdict.NOBODY, "Holm", document="e")
    assert corrected(found, TEXT, [said]) == found
    alone = analysed("Holm is a hill.", id="f", hill=("PLACE", "Holm"))
    assert corrected(alone, "Holm is a hill.", [said]).actors == ()
    here = of_one(Verdict.NOBODY, *HOLM)
    assert forms(corrected(found, TEXT, [here])) == [["Mud Larks"]]


@pytest.mark.parametrize("last", [Verdict.ACTOR, Verdict.NOBODY])
def test_of_actor_or_not_the_last_word_counts(found, last):
    first = Verdict.NOBODY if last is Verdict.ACTOR else Verdict.ACTOR
    said = [of_one(first, *LARKS), of_one(last, *LARKS)]
    assert (len(corrected(found, TEXT, said).actors) == 2) is (last is Verdict.ACTOR)


def test_one_mention_is_split_off_and_two_alike_are_one(found):
    starts = [m.span.start for m in found.actors[0].mentions if m.text == "Holm"]
    off = [of_two(Verdict.DIFFERENT, ("Holm",), HOLM, start=start) for start in starts]
    assert forms(corrected(found, TEXT, off[:1])) == [["Berit Holm", "Holm"], ["Holm"], LARKS_]
    assert forms(corrected(found, TEXT, off)) == [["Berit Holm"], ["Holm"], LARKS_]


LARKS_ = ["Mud Larks"]


def test_what_was_split_off_can_be_joined_to_another(found):
    start = found.actors[0].mentions[1].span.start
    off = of_two(Verdict.DIFFERENT, ("Holm",), HOLM, start=start)
    on = of_two(Verdict.SAME, ("Holm",), LARKS, start=start)
    assert forms(corrected(found, TEXT, [off, on])) == [["Berit Holm", "Holm"], ["Holm", *LARKS_]]


def test_the_last_name_of_an_actor_is_never_split_off(found):
    start = found.actors[1].mentions[0].span.start
    assert corrected(found, TEXT, [of_two(Verdict.DIFFERENT, LARKS, LARKS, start=start)]) == found


def test_merged_in_one_text_they_are_one_and_parted_again_two(found):
    same = of_two(Verdict.SAME, HOLM, LARKS)
    (one,) = corrected(found, TEXT, [same]).actors
    assert list(one.mentions) == sorted(one.mentions, key=lambda m: m.span)
    assert one.name == "Berit Holm"
    two = of_two(Verdict.DIFFERENT, HOLM, LARKS)
    assert corrected(found, TEXT, [same, two]) == found
    assert len(corrected(found, TEXT, [same, two, same]).actors) == 1


def test_who_shares_a_short_name_is_not_merged_with_them():
    text = "Berit Holm and Jan Holm met Mud Larks. Holm spoke."
    found = analysed(
        text,
        berit=("PERSON", "Berit Holm", "Holm"),
        jan=("PERSON", "Jan Holm"),
        larks=("GROUP", "Mud Larks"),
    )
    assert len(corrected(found, text, [of_two(Verdict.SAME, HOLM, LARKS)]).actors) == 2


def test_names_and_sorts_are_the_readers(found):
    said = [
        of_one(Verdict.NAME, *HOLM, word="The diver"),
        of_one(Verdict.TYPE, *LARKS, word="ORG"),
        of_one(Verdict.TYPE, *LARKS, word="no such sort"),
    ]
    holm, larks = corrected(found, TEXT, said).actors
    assert (holm.name, larks.type, larks.mentions[0].type) == ("The diver", "ORG", "ORG")


def test_in_other_texts_only_a_name_that_is_clear_counts(found):
    said = of_one(Verdict.NAME, *HOLM, word="The diver", document="e")
    assert corrected(found, TEXT, [said]).actors[0].name == "The diver"
    alone = analysed("Holm is a hill.", hill=("PLACE", "Holm"))
    assert corrected(alone, "Holm is a hill.", [said]) == alone


# All that can be said of four names, each at most once, so that no word goes against another.

ON = {
    "holm": of_one(Verdict.NAME, *HOLM, word="The diver"),
    "larks": of_one(Verdict.TYPE, *LARKS, word="ORG"),
    "reed": of_one(Verdict.ACTOR, "Reed Boats"),
    "one": of_two(Verdict.SAME, HOLM, LARKS),
    "off": of_two(Verdict.DIFFERENT, ("Holm",), HOLM, start=TEXT.index("Holm left")),
    "no": of_one(Verdict.NOBODY, "wept"),
}


@given(st.permutations(list(ON.values())), st.integers(0, len(ON)))
def test_words_on_different_things_may_come_in_any_order(said, many):
    made = analysed(
        TEXT, holm=("PERSON", "Berit Holm", "Holm"), larks=("GROUP", "Mud Larks", "Larks")
    )
    some = said[:many]
    in_order = [one for one in ON.values() if one in some]

    def as_set(analysis):
        return {(a.name, a.type, a.mentions) for a in analysis.actors}

    assert as_set(corrected(made, TEXT, some)) == as_set(corrected(made, TEXT, in_order))


@given(st.lists(st.sampled_from(list(ON.values())), max_size=6))
def test_correcting_again_changes_nothing_and_no_mention_is_lost_or_doubled(said):
    made = analysed(
        TEXT, holm=("PERSON", "Berit Holm", "Holm"), larks=("GROUP", "Mud Larks", "Larks")
    )
    once = corrected(made, TEXT, said)
    spans = [m.span for a in once.actors for m in a.mentions]
    assert len(spans) == len(set(spans))
    assert {m.span for a in made.actors for m in a.mentions} <= set(spans)
    assert len({a.id for a in once.actors}) == len(once.actors)


# In a pair

OTHER = "Berit Holm came. The Mud Larks sang to Holm. A Reed Boats man slept."


def pair(*said):
    left = analysed(
        TEXT, holm=("PERSON", "Berit Holm", "Holm"), larks=("GROUP", "Mud Larks", "Larks")
    )
    right = analysed(
        OTHER, "e", holm=("PERSON", "Berit Holm", "Holm"), larks=("GROUP", "Mud Larks", "Larks")
    )
    return link(left, right, texts=(TEXT, OTHER), judgements=said)


def rows(links):
    return [(x.name, len(x.a), len(x.b)) for x in links.actors]


def test_a_pair_follows_and_each_row_says_what_was_said_of_it():
    assert rows(pair()) == [("Berit Holm", 3, 2), ("Mud Larks", 1, 1)]
    marked = pair(ON["reed"])
    (row,) = [x for x in marked.actors if x.name == "Reed Boats"]
    assert (len(row.a), len(row.b), row.said) == (2, 1, (ON["reed"],))
    assert [x.said for x in marked.actors if x is not row] == [(), ()]
    renamed = pair(ON["holm"], ON["larks"])
    assert [(x.name, x.type) for x in renamed.actors] == [
        ("The diver", "PERSON"),
        ("Mud Larks", "ORG"),
    ]
    assert [x.said for x in renamed.actors] == [(ON["holm"],), (ON["larks"],)]
    assert rows(pair(of_one(Verdict.NOBODY, *HOLM))) == [("Mud Larks", 1, 1)]


def test_a_merge_in_one_text_holds_in_the_other():
    (row,) = pair(ON["one"]).actors
    assert (len(row.a), len(row.b), row.said) == (4, 3, (ON["one"],))


def test_a_split_off_mention_stays_away_from_its_old_row():
    links = pair(ON["off"])
    at = TEXT.index("Holm left")
    (old,) = [x for x in links.actors if x.name == "Berit Holm"]
    assert at not in {m.span.start for m in old.a}
    (alone,) = [x for x in links.only_left.actors if x.a[0].span.start == at]
    assert alone.said == (ON["off"],)


def test_the_mention_that_is_meant_is_found_among_names_inside_of_names():
    text = "The Port of Reed closed. Reed slept."
    place = Mention(Span(12, 16), "Reed", ActorType.PLACE, nested=True)
    reed = Actor("r", "Reed", ActorType.PLACE, (place, Mention(Span(25, 29), "Reed", "PLACE")))
    body = Mention(Span(4, 16), "Port of Reed", ActorType.ORG)
    port = Actor("p", "Port of Reed", ActorType.ORG, (body, Mention(Span(18, 24), "closed", "ORG")))
    off = of_two(Verdict.DIFFERENT, ("Reed",), ("Reed",), start=12)
    found = corrected(Analysis("d", (port, reed)), text, [off])
    assert [a.mentions for a in found.actors] == [port.mentions, reed.mentions[1:], (place,)]
