"""A text's own statements that two names are one actor's."""

import pytest

from app.analysis.aliases import STATED, statements
from app.analysis.candidates import Candidate
from app.model.document import Span


def said(text, *names):
    """The statements among these names, each taken at its first place in the text."""
    places = [(text.index(name), name) for name in names]
    found = [Candidate(Span(at, at + len(name)), name, "") for at, name in sorted(places)]
    return [(s.one.text, s.other.text, s.note, s.span.of(text)) for s in statements(text, found)]


@pytest.mark.parametrize(
    ("text", "one", "other", "note"),
    [
        (
            "Kestrel, formerly known as Harrow Mills, rose",
            "Kestrel",
            "Harrow Mills",
            "formerly known as",
        ),
        ("Kestrel (formerly Harrow Mills)", "Kestrel", "Harrow Mills", "formerly"),
        ("Dagalo, known as “Hemedti”, said", "Dagalo", "Hemedti", "known as"),
        ("Dagalo, who is better known as Hemedti", "Dagalo", "Hemedti", "better known as"),
        ("Burma, now called Myanmar,", "Burma", "Myanmar", "now called"),
        ("Harrow Mills was renamed Kestrel", "Harrow Mills", "Kestrel", "renamed"),
        ("Harrow Mills has since been renamed as Kestrel", "Harrow Mills", "Kestrel", "renamed as"),
        ("Burma (now Myanmar)", "Burma", "Myanmar", "now"),
        ("Dagalo, nicknamed Hemedti,", "Dagalo", "Hemedti", "nicknamed"),
        ("Dagalo is called Hemedti", "Dagalo", "Hemedti", "called"),
        ("Dagalo aka Hemedti", "Dagalo", "Hemedti", "aka"),
        ("the Front (recently renamed to the Union)", "Front", "Union", "recently renamed to"),
    ],
)
def test_stated(text, one, other, note):
    ((a, b, told, span),) = said(text, one, other)
    assert (a, b) == (one, other)
    assert note in told or told in note
    assert span.startswith(one)
    assert span.endswith(other)


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("the Rapid Support Forces (RSF) left", "Rapid Support Forces", "RSF"),
        ("the RSF (Rapid Support Forces) left", "RSF", "Rapid Support Forces"),
        ("the Rapid Support Forces [the “RSF”] left", "Rapid Support Forces", "RSF"),
        ("in Kyiv (Kiev)", "Kyiv", "Kiev"),
    ],
)
def test_stated_in_brackets(text, one, other):
    ((a, b, note, _),) = said(text, one, other)
    assert (a, b) == (one, other)
    assert one in note
    assert other in note


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("Burhan and Dagalo", "Burhan", "Dagalo"),
        ("Burhan met Dagalo", "Burhan", "Dagalo"),
        ("Burhan called Dagalo", "Burhan", "Dagalo"),
        ("The convoy left Omdurman, later Khartoum", "Omdurman", "Khartoum"),
        ("Omdurman (Sudan)", "Omdurman", "Sudan"),
        ("Kestrel\n(formerly Harrow Mills)", "Kestrel", "Harrow Mills"),
        ("Kestrel " + "x" * 60 + " known as Harrow", "Kestrel", "Harrow"),
        ("the Rapid Support Forces (RSF and others)", "Rapid Support Forces", "RSF"),
    ],
)
def test_not_stated(text, one, other):
    assert said(text, one, other) == []


def test_the_rule_is_the_links_rule():
    assert STATED == "alias-in-text"


@pytest.mark.parametrize(
    ("text", "names", "one", "other"),
    [
        (
            "Harrow Mills, which Danish officials call Kestrel,",
            ("Harrow Mills", "Danish", "Kestrel"),
            "Harrow Mills",
            "Kestrel",
        ),
        ("Soumana, whom friends dubbed “Idi”", ("Soumana", "Idi"), "Soumana", "Idi"),
        ("Siam, once known as Ayutthaya,", ("Siam", "Ayutthaya"), "Siam", "Ayutthaya"),
    ],
)
def test_what_others_call_it(text, names, one, other):
    assert [(a, b) for a, b, _, _ in said(text, *names)] == [(one, other)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # Who calls is not who is called so, and none of two who follow each other.
        ("Soumana said that Danish officials call Kestrel.", ("Soumana", "Danish", "Kestrel")),
        ("Soumana renamed Kestrel", ("Soumana", "Kestrel")),
        ("Soumana rebranded Kestrel", ("Soumana", "Kestrel")),
        ("Soumana, which (as Oslo says) called Kestrel", ("Soumana", "Oslo", "Kestrel")),
        # Of a state, not the state itself.
        ("the king of Thailand, once Prince Mongkut", ("Thailand", "Mongkut")),
        ("the king of the Netherlands, formerly Prince Willem", ("Netherlands", "Prince Willem")),
    ],
)
def test_who_is_not_called_so(text, names):
    assert said(text, *names) == []


def test_the_former_name_of_a_state_is_stated_after_of():
    assert said("the king of Myanmar, formerly Burma", "Myanmar", "Burma") != []
