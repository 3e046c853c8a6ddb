"""Where a text may name an actor."""

import pytest

from app.analysis.candidates import candidates
from app.analysis.lines import is_furniture, is_title_case


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
