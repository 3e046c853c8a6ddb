"""What the reader says of two actors holds in the register: the same join, the different part."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.linking.register import Register
from app.model.judgement import Judgement, Named, Verdict
from tests.linking.test_register import LINES, TEXTS, entities, library

SAME, DIFFERENT, UNSURE = Verdict.SAME, Verdict.DIFFERENT, Verdict.UNSURE
NAMES = sorted({form for line in LINES for form in line.partition(": ")[2].split(", ")[:1]})
SAID = st.lists(
    st.builds(
        lambda one, other, verdict: Judgement(Named("d0", (one,)), Named("d1", (other,)), verdict),
        st.sampled_from(NAMES),
        st.sampled_from(NAMES),
        st.sampled_from(Verdict),
    ),
    max_size=4,
)


def say(one, other, verdict, documents=("d0", "d1")):
    return Judgement(Named(documents[0], one), Named(documents[1], other), verdict)


def joined(register, *texts):
    return len({register.entity(f"d{n}", "a1") for n in texts}) == 1


@pytest.mark.parametrize(
    "names",
    [
        ("PERSON: Anna Lindqvist", "PERSON: Berit Holm"),
        ("PLACE: Kefrin", "PLACE: Rhodopolis"),
        ("PERSON: Anna Lindqvist", "PERSON: Hemedti"),
        ("ORG: Rapid Support Forces", "GROUP: Front"),
        ("STATE: Sudan, Sudanese", "PLACE: Bakhmut"),
    ],
)
def test_the_same_join_in_every_text_and_part_again_when_it_is_taken_back(made, names):
    found = library(made, *([one] for one in names), [names[0]])
    one, other = (tuple(line.partition(": ")[2].split(", ")) for line in names)
    assert not joined(found, 0, 1)
    found.judge([say(one, other, SAME)])
    assert joined(found, 0, 1, 2)
    found.judge([])
    assert not joined(found, 0, 1)


@pytest.mark.parametrize(
    "names",
    [
        ("PERSON: Anna Lindqvist", "PERSON: Anna Lindquist"),
        ("PLACE: Kefrin", "PLACE: Kafrin"),
        ("ORG: Rapid Support Forces", "ORG: RSF"),
    ],
)
def test_the_different_part_in_every_text(made, names):
    found = library(made, *([one] for one in names), [names[0]])
    assert joined(found, 0, 1, 2)
    one, other = ((line.partition(": ")[2],) for line in names)
    found.judge([say(one, other, DIFFERENT)])
    assert not joined(found, 0, 1)
    assert joined(found, 0, 2)
    found.judge([])
    assert joined(found, 0, 1, 2)


def test_the_last_word_counts_and_unsure_leaves_no_link(made):
    found = library(made, ["PLACE: Kefrin"], ["PLACE: Kafrin"])
    names = ("Kefrin",), ("Kafrin",)
    found.judge([say(*names, SAME), say(*names, DIFFERENT)])
    assert not joined(found, 0, 1)
    found.judge([say(*names, DIFFERENT), say(*names, SAME)])
    assert joined(found, 0, 1)
    found.judge([say(*names, UNSURE)])
    assert not joined(found, 0, 1)


def test_what_is_different_is_not_joined_by_a_name_between(made):
    texts = ["PERSON: Volodymyr Zelenskyy"], ["PERSON: Volodymyr Zelensky"], ["PERSON: Zelensky"]
    found = library(made, *texts)
    assert joined(found, 0, 1)
    said = say(("Volodymyr Zelenskyy",), ("Volodymyr Zelensky",), DIFFERENT)
    found.judge([said])
    assert len({found.entity(f"d{n}", "a1") for n in range(3)}) == 3  # the last could be either


def test_what_joins_brings_its_own_spellings_along(made):
    texts = ["PLACE: Kefrin"], ["PLACE: Rhodopolis"], ["PLACE: Kafrin"]
    found = library(made, *texts)
    found.judge([say(("Kefrin",), ("Rhodopolis",), SAME)])
    assert joined(found, 0, 1, 2)


def test_a_name_that_says_little_by_itself_is_left_alone(made):
    found = library(made, ["ORG: Harbour Board"], ["ORG: Linnet Harbour Board"], ["ORG: Board"])
    before = found.actors()
    found.judge([say(("Board",), ("Harbour Board",), DIFFERENT, ("x", "y"))])
    assert found.actors() == before


def test_what_was_said_waits_for_texts_that_come_later(made):
    found = Register()
    found.judge([say(("Kefrin",), ("Rhodopolis",), SAME)])
    found.add(made("PLACE: Kefrin", id="d0"))
    found.add(made("PLACE: Rhodopolis", id="d1"))
    assert joined(found, 0, 1)


@given(TEXTS, SAID, st.randoms(use_true_random=False))
def test_neither_the_order_of_the_texts_nor_the_moment_of_saying_matters(made, texts, said, random):
    before = Register()
    before.judge(said)
    before.update((made(*lines, id=f"d{n}"), "") for n, lines in enumerate(texts))
    numbers = list(range(len(texts)))
    random.shuffle(numbers)
    after = Register()
    for number in numbers:
        after.add(made(*texts[number], id=f"d{number}"))
    after.judge(said)
    assert after.actors() == before.actors()
    assert entities(after, made, texts) == entities(before, made, texts)


@given(TEXTS, SAID)
def test_what_is_taken_back_leaves_nothing(made, texts, said):
    found = library(made, *texts)
    before = found.actors()
    found.judge(said)
    found.judge([])
    assert found.actors() == before


@given(TEXTS, SAID)
def test_no_actor_holds_two_names_that_the_reader_parted(made, texts, said):
    found = library(made, *texts)
    found.judge(said)
    for (one, other), verdict in found._said().items():
        if verdict is DIFFERENT:
            assert found._home[one] != found._home[other]
