"""A word that is the name of several actors goes to the one that was named last."""

from collections import Counter

import pytest

from app.analysis.bearers import share_out
from app.analysis.groups import Group
from app.names.find import Finder, tokens
from app.names.fold import name

MARLOWS = ("John Marlow", "Petra Marlow", "Marlow Foods")


def shared(text, labels=()):
    """Text -> whom each *Marlow* alone means, in reading order; "" for nobody of them."""
    words = tokens(text)
    groups = {
        name(full).key: Group(name(full), labels=Counter(["ORG" if "Foods" in full else "PERSON"]))
        for full in MARLOWS
    }
    finder = Finder([(name(n).key, name(n).spelled) for n in (*MARLOWS, "Marlow")])
    own = [at for at in finder.occurrences(text, words) if at.key == "marlow"]
    labelled = {at.span.start: label for at, label in zip(own, labels, strict=False)}
    alone = Group(name("Marlow"), labelled=labelled)
    occurrences = {name(n).key: [] for n in (*MARLOWS, "Marlow")}
    for at in finder.occurrences(text, words):
        occurrences[at.key].append(at)
    share_out(words, occurrences, {"marlow": list(groups)}, {**groups, "marlow": alone})
    for some in occurrences.values():
        assert some == sorted(some, key=lambda at: at.first)
    whose = {
        at.first: "" if key == "marlow" else groups[key].name.text
        for key, some in occurrences.items()
        for at in some
        if at.key == "marlow"
    }
    return [whose[first] for first in sorted(whose)]


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("John Marlow met Petra Marlow. Marlow left.", ["Petra Marlow"]),
        (
            "John Marlow spoke. Marlow sang. Petra Marlow came. Marlow left.",
            ["John Marlow", "Petra Marlow"],
        ),
        ("Marlow Wins\n\nPetra Marlow beat John Marlow.", ["Petra Marlow"]),  # the first after it
        ("John Marlow owns Marlow Foods. Marlow rose.", ["Marlow Foods"]),
        ("John Marlow owns Marlow Foods. Mr Marlow rose.", ["John Marlow"]),  # a person
        ("John Marlow was born in Marlow.", [""]),  # a town
        ("Marlow Foods rose. Mrs Marlow smiled.", [""]),
        ("Marlow is nobody's full name.", [""]),
        ("His wife, Petra Marlow, met John Marlow. Mrs Marlow left.", ["Petra Marlow"]),
        ("His wife, Petra Marlow, met Sir John Marlow. Lady Marlow left.", ["Petra Marlow"]),
        ("Mr John Marlow left. Petra Marlow stayed. Mrs Marlow slept.", ["Petra Marlow"]),
        ("Mr John Marlow left. Mrs Marlow slept.", [""]),  # a woman whom nobody named
    ],
)
def test_whose(text, whose):
    assert shared(text) == whose


def test_where_the_model_sees_a_body_it_is_no_person():
    text = "Marlow Foods rose. John Marlow left. Marlow fell. Marlow slept."
    assert shared(text, ("ORG", "PERSON")) == ["Marlow Foods", "John Marlow"]
    text = "John Marlow left. Marlow fell."
    assert shared(text, ("ORG",)) == ["John Marlow"]  # there is no body of that name


def test_the_actors_own_list_may_be_the_same_for_two_keys():
    """Names that were joined share a list, which is put in order once."""
    text = "Petra Marlow met John Marlow. Marlow left."
    words = tokens(text)
    finder = Finder([(name(n).key, name(n).spelled) for n in (*MARLOWS, "Marlow")])
    some = list(finder.occurrences(text, words))
    full = [at for at in some if at.key != "marlow"]
    own = [at for at in some if at.key == "marlow"]
    keys = [name(n).key for n in MARLOWS[:2]]
    groups = {key: Group(name(key), labels=Counter(["PERSON"])) for key in keys}
    share_out(words, {**dict.fromkeys(keys, full), "marlow": own}, {"marlow": keys}, groups)
    assert own == []
    assert [at.first for at in full] == sorted(at.first for at in some)
