"""Places narrowed by a direction."""

import pytest

from app.analysis.directions import find_part, without_direction
from app.names.find import Finder, tokens
from app.names.fold import name


def part(text, place="Ouallam"):
    """The part that the words around the last place name: direction, words, if nested."""
    words = tokens(text)
    *_, at = Finder([(place, name(place).spelled)]).occurrences(text, words)
    found = find_part(text, words, at)
    return found and (found.direction, found.span.of(text), found.nested)


@pytest.mark.parametrize(
    ("text", "direction", "words", "nested"),
    [
        ("in northern Ouallam", "north", "northern Ouallam", True),
        ("in North-Ouallam", "north", "North-Ouallam", True),
        ("in eastern al-Ouallam", "east", "eastern al-Ouallam", True),
        ("in Central Ouallam", "central", "Central Ouallam", True),
        (
            "the eastern districts of Ouallam",
            "east",
            "eastern districts of Ouallam",
            False,
        ),
        (
            "the southern suburbs of the city of Ouallam",
            "south",
            "southern suburbs of the city of Ouallam",
            False,
        ),
        ("in the west of Ouallam", "west", "west of Ouallam", False),
        ("Ouallam’s southern districts", "south", "Ouallam’s southern districts", False),
    ],
)
def test_part(text, direction, words, nested):
    assert part(text) == (direction, words, nested)


@pytest.mark.parametrize(
    "text",
    [
        "in Ouallam",
        "in central Ouallam",  # its middle is usually meant as the town
        "10 km west of Ouallam",  # outside of it
        "the northern mayor of Ouallam",
        "Ouallam’s southern mayor",
        "it lies north. Ouallam is quiet",
        "the eastern districts\nof Ouallam",
        "Ouallam",
        "Ouallam’s",
    ],
)
def test_no_part(text):
    assert part(text) is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Northern Ouallam", "Ouallam"),
        ("south-Quillane", "Quillane"),
        ("North Korea", "North Korea"),  # states
        ("South Sudanese", "South Sudanese"),
        ("Northern Army", "Northern Army"),  # of a common noun
        ("Northern Lights", "Northern Lights"),
        ("Eastern Quillane Rescue", "Eastern Quillane Rescue"),
        ("Northern", "Northern"),
        ("Ouallam", "Ouallam"),
    ],
)
def test_without_direction(text, place):
    assert without_direction(name(text)).text == place
