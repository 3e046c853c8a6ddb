"""Whether a text speaks of a woman or of a man."""

import pytest

from app.analysis.gender import gender
from app.names.find import Finder, tokens
from app.names.fold import name


def told(text):
    words = tokens(text)
    return gender(words, list(Finder([("x", name("Jane Roe").spelled)]).occurrences(text, words)))


@pytest.mark.parametrize(
    ("text", "female"),
    [
        ("Mrs. Jane Roe left.", True),
        ("Mr Jane Roe left.", False),
        ("His wife, Jane Roe, left.", True),
        ("Jane Roe left. He slept.", False),
        ("Jane Roe lost her dog.", True),
        ("Mr Jane Roe and her dog", False),  # the title says it
        ("Jane Roe left. Tom lost his dog.", None),  # another's
        ("Jane Roe left.", None),
        ("Mr Jane Roe, Mrs Jane Roe", None),  # at odds
        ("Nobody", None),
    ],
)
def test_gender(text, female):
    assert told(text) is female
