"""What sort of actor a name stands for."""

from collections import Counter

import pytest

from app.analysis.types import Votes, is_person
from app.model.mention import ActorType
from app.names.find import Finder, tokens
from app.names.fold import name


def vote(surface, *labels, text=""):
    votes = Votes()
    votes.name(surface, name(surface), Counter(labels))
    words = tokens(text)
    for occurrence in Finder([(surface, name(surface).spelled)]).occurrences(text, words):
        votes.context(text, words, occurrence)
    return votes


@pytest.mark.parametrize(
    ("surface", "labels", "kind"),
    [
        ("Sudan", ["PERSON"], ActorType.STATE),
        ("Sudanese", ["ORG"], ActorType.DEMONYM),
        ("Idrissa Soumana", ["PERSON"], ActorType.PERSON),
        ("Arakan Army", ["PERSON"], ActorType.GROUP),
        ("Foreign Ministry", [""], ActorType.ORG),
        ("Rakhine Province", ["ORG"], ActorType.ORG),
        ("RSF", [""], ActorType.ORG),
        ("Ouallam", ["GPE"], ActorType.PLACE),
        ("Quillane", [], ActorType.OTHER),
    ],
)
def test_spelling_and_labels(surface, labels, kind):
    assert vote(surface, *labels).winner() == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("They live in Quillane. He was born near Quillane.", ActorType.PLACE),
        ("They fled from Quillane to the town of Quillane.", ActorType.PLACE),
        ("He met Colonel Quillane.", ActorType.PERSON),
        ("The fighters of Quillane and Quillane militants left.", ActorType.GROUP),
        ("Quillane province is quiet.", ActorType.PLACE),
    ],
)
def test_what_stands_beside_a_name(text, kind):
    assert vote("Quillane", text=text).winner() == kind


def test_many_labels_of_the_model_are_one_voice():
    text = "They live in Quillane, near Quillane, across Quillane."
    assert vote("Quillane", *["ORG"] * 50, text=text).winner() == ActorType.PLACE


def test_names_in_one_breath_lend_each_other_half_of_their_own_votes():
    known, unknown = vote("Ouallam", text="in Ouallam, near Ouallam"), vote("Quillane")
    known.settle()
    unknown.settle()
    unknown.join(known)
    assert unknown.winner() == ActorType.PLACE


@pytest.mark.parametrize(
    ("full", "labels", "person"),
    [
        ("Anna Lindqvist", [""], True),  # a given name
        ("Anna London", ["GPE"], True),
        ("Idrissa Quillane", ["PERSON"], True),  # the model says so
        ("Idrissa Quillane", ["PERSON", "ORG"], False),  # not more often than not
        ("Anna Brigade", ["PERSON"], False),  # a troop
        ("Anna Council", ["PERSON"], False),  # a body
        ("Anna Province", ["LOC"], False),
        ("Anna Province", ["PERSON"], True),
        ("Anna", ["PERSON"], False),  # not in full
        ("Quillane Systems", ["ORG"], False),
    ],
)
def test_a_persons_full_name(full, labels, person):
    assert is_person(name(full), Counter(labels)) is person


def test_a_persons_name_is_not_judged_by_its_nouns():
    assert vote("Anna Stone", "").winner() == ActorType.PERSON
    assert vote("Quillane Brigade", "").winner() == ActorType.GROUP
