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
