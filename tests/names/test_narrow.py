"""Names of bodies that a noun in the middle tells apart."""

import pytest

from app.names.narrow import narrows


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Quillane Army", "Quillane Liberation Army", True),
        ("National Front", "National Salvation Front", True),
        ("9th Brigade", "9th Armoured Brigade", False),  # an adjective
        ("Royal Army", "Royal Danish Army", False),  # of which state
        ("Quillane Army", "Quillane Army", False),
        ("Army", "Liberation Army", False),
        ("Quillane", "Quillane Liberation Army", False),
        ("Quillane Army", "Ouallam Liberation Army", False),
        ("Harbour Lights", "Harbour Rescue Lights", False),  # no bodies
        ("", "Quillane Liberation Army", False),
    ],
)
def test_narrows(one, other, expected):
    assert narrows(one, other) is narrows(other, one) is expected
