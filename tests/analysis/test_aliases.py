"""A text's own statements that two names are one actor's."""

import pytest

from app.analysis.aliases import APPOSITION, STATED, statements
from app.analysis.candidates import Candidate
from app.linking.features.aliases import _WEIGHTS
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
        (
            "Kestrel Mills (KM), formerly known as Harrow Mills, rose",
            "KM",
            "Harrow Mills",
            "formerly known as",
        ),
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
        ("in Kyiv (Київ)", "Kyiv", "Київ"),
        ("Kestrel (三菱) rose", "Kestrel", "三菱"),  # its own spelling need not sound alike
        ("三菱 (Kestrel) rose", "三菱", "Kestrel"),
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


def test_the_rules_are_the_links_rules():
    assert {STATED, APPOSITION} <= set(_WEIGHTS)


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("They left the Dawn Guards, the Quillane, who won.", "Dawn Guards", "Quillane"),
        ("The Dawn Guards, the Quillane, will vote.", "Dawn Guards", "Quillane"),
        ("The town fell to the Dawn Guards, the Quillane.", "Dawn Guards", "Quillane"),
    ],
)
def test_two_names_side_by_side(text, one, other):
    places = [(text.index(n), n) for n in (one, other)]
    found = [Candidate(Span(at, at + len(n)), n, "ORG") for at, n in places]
    (statement,) = statements(text, found)
    assert statement.rule == APPOSITION
    assert statement.span.of(text) == f"{one}, the {other}"


@pytest.mark.parametrize(
    ("text", "one", "other", "labels"),
    [
        ("the Dawn Guards, the Quillane, and others", "Dawn Guards", "Quillane", ("", "")),
        ("the Dawn Guards, the Quillane, the Sunset Front", "Dawn Guards", "Quillane", ("", "")),
        ("the Dawn Guards, the Quillane Front’s friend,", "Dawn Guards", "Quillane", ("", "")),
        ("the Front, the Dawn Guards, the Quillane, left", "Dawn Guards", "Quillane", ("", "")),
        ("After the Dawn Guards, the Quillane, too, left", "Dawn Guards", "Quillane", ("", "")),
        ("They saw Ouallam, the Quillane, left", "Ouallam", "Quillane", ("GPE", "")),
        ("Jane Roe, the Dawn Guards, left", "Jane Roe", "Dawn Guards", ("PERSON", "ORG")),
        ("Jane Roe, the Prime Minister, left", "Jane Roe", "Prime Minister", ("PERSON", "")),
        ("the Danish parliament, the Quillane, left", "Danish parliament", "Quillane", ("", "")),
        ("Oslo, the Quillane, left", "Oslo", "Quillane", ("", "")),
    ],
)
def test_side_by_side_and_yet_two(text, one, other, labels):
    found = [
        Candidate(Span(text.index(n), text.index(n) + len(n)), n, label)
        for n, label in zip((one, other), labels, strict=True)
    ]
    assert list(statements(text, found)) == []


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
