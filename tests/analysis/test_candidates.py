"""Where a text may name an actor."""

import pytest

from app.analysis.candidates import candidates
from app.analysis.lines import is_furniture, is_title_case
from app.analysis.powers import is_power


@pytest.mark.parametrize(
    "line",
    [
        "Leave a Comment",
        "3 comments",
        "Share this article",
        "Read More About Iran",
        "Sign up to our newsletter",
    ],
)
def test_furniture(line):
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    ["He made no comment on the fighting.", "The army left the town", "", "Burhan: “No comment.”"],
)
def test_no_furniture(line):
    assert not is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "Army Chief Says Rebels Must Withdraw",
        "FIGHTING SPREADS ACROSS THE CAPITAL",
        "Kubo Joins Sociedad From Madrid",
    ],
)
def test_title_case(line):
    assert is_title_case(line)


@pytest.mark.parametrize(
    "line",
    [
        "Army chief says rebels must withdraw",
        "Burhan left Khartoum.",
        "1 - Arakan Liberation Army Command",
        "• Kachin Independence Army Council",
        "",
    ],
)
def test_no_title_case(line):
    assert not is_title_case(line)


@pytest.fixture(scope="session")
def found(analyser):
    return lambda text: [c.text for c in candidates(analyser.nlp(text), 0)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Fighters of the Arakan Army left.", "Arakan Army"),
        ("They fled from al-Fashir to Omdurman.", "al-Fashir"),
        ("They went back to Sana’a.", "Sana’a"),
        ("The Sudanese army shelled the town.", "Sudanese army"),
        ("The US government paid for it.", "US government"),
        ("Representatives of the Kachin Independence Army met them.", "Kachin Independence Army"),
        (
            "1 - The Arakan Liberation Front\n2 - The Kachin Independence Army\n",
            "Kachin Independence Army",
        ),
        ("Shares of Marlow & Finch rose.", "Marlow & Finch"),
    ],
)
def test_candidate(found, text, name):
    assert name in found(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They left on Monday in May.", "Monday"),
        ("The town fell. Nobody was there.", "Nobody"),
        ("Share this article with Anna Lindqvist", "Anna Lindqvist"),
        ("Rebels Shell Power Plant Near Town\n\nThey fled.", "Rebels Shell Power Plant"),
        ("He bought 12 Green Apples.", "12"),
    ],
)
def test_no_candidate(found, text, name):
    assert name not in found(text)


def test_spans_count_from_the_offset(analyser):
    text = "🚤 They fled to Omdurman."
    (there,) = candidates(analyser.nlp(text), 1000)
    assert (there.span.start, there.text) == (1000 + text.index("Omdurman"), "Omdurman")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # against whom and where
        ("Fans saw Ouallam Lions at Zinder Stadium.", ["Ouallam Lions", "Zinder Stadium"]),
        ("He left the University of Oslo at Tromso.", ["University of Oslo at Tromso"]),
        # what acts for a state, and what somebody speaks for
        ("The New Zealand navy left.", ["New Zealand navy"]),
        ("The South Sudanese army left.", ["South Sudanese army"]),
        ("In Sudan the army left.", ["Sudan"]),
        ("A spokesman for the Rakhine health office spoke.", ["Rakhine health office"]),
        ("The spokesman for the Anna Lindqvist festival spoke.", ["Anna Lindqvist"]),
        # numbers that belong to a name
        ("The 3rd Kachin Division fled.", ["3rd Kachin Division"]),
        ("The Ouallam 49ers lost.", ["Ouallam 49ers"]),
        # what a name is only described by
        ("Danish striker Anna Lindqvist won.", ["Danish", "Anna Lindqvist"]),
        ("The Danish Refugee Council came.", ["Danish Refugee Council"]),
        ("In pre-war Yugoslavia nobody knew.", ["Yugoslavia"]),
        ("Then-leader Idrissa Soumana fled.", ["Idrissa Soumana"]),
        # whose member somebody is, and a noun that begins a sentence
        ("Members of RSF left.", ["RSF"]),
        ("They saw Friends of NATO there.", ["NATO"]),
        ("Sales of Kestrel fell.", ["Kestrel"]),
        ("Bank of Ouallam shares rose.", ["Bank of Ouallam"]),
        # days and zones
        ("On Mondays the Harbour Board meets.", ["Harbour Board"]),
        ("They met at 5 p.m. EST in Oslo.", ["Oslo"]),
        ("The EST was slow.", ["EST"]),
        # two runs of capitals, one entity
        ("The Institute for Fishing near Oslo is shut.", ["Institute for Fishing", "Oslo"]),
    ],
)
def test_names_and_nothing_more(found, text, names):
    assert found(text) == names


def test_an_adjective_made_of_a_name_does_not_belong_to_the_name_behind_it(found):
    assert set(found("An Oslo-based Kestrel Foods spokesman spoke.")) == {"Oslo", "Kestrel Foods"}


@pytest.mark.parametrize(
    ("word", "power"), [("army", True), ("governments", True), ("town", False), ("", False)]
)
def test_is_power(word, power):
    assert is_power(word) is power


def test_candidates_of_a_headline_say_so(analyser):
    text = "Actor Anna Lindqvist Sings in Ouallam\n\nThey met in Zinder."
    told = {(c.text, c.headline) for c in candidates(analyser.nlp(text), 0)}
    assert ("Zinder", False) in told
    assert {headline for name, headline in told if name == "Ouallam"} == {True}
