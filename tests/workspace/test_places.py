from __future__ import annotations

import pytest

from app.model.mention import named, nominal
from app.workspace.events import Kind, Side
from app.workspace.places import marks_of, spans_of
from tests.build import two_accounts
from tests.workspace.weaker import BREKKE, LIND, weaker


@pytest.mark.parametrize("pair", [two_accounts, weaker])
def test_marks_are_the_links_places_in_reading_order(pair):
    _, _, links = pair()
    marks = marks_of(links)
    for side, ends in ((Side.LEFT, "a"), (Side.RIGHT, "b")):
        starts = [m.span.start for m in marks[side]]
        assert starts == sorted(starts)
        every = [*links.actors, *links.suggested]
        expected = {m.span for link in every for m in getattr(link, ends)}
        assert expected == {m.span for m in marks[side] if m.row.kind is Kind.ACTOR}


def test_marks_tell_names_from_other_words_and_links_from_suggestions():
    _, right, links = weaker()
    marks = marks_of(links)
    said = {m.span.of(right.text): (m.row, m.nominal) for m in marks[Side.RIGHT]}
    assert said["Mara Lind"] == (LIND, False)
    assert said["she"] == (LIND, True)
    assert said["Brekkestad"] == (BREKKE, False)
    assert said["he"] == (BREKKE, True)


def test_the_places_of_a_row_are_its_names_unless_all_are_wanted():
    left, _, links = weaker()
    names = [s.of(left.text) for s in spans_of(links, Side.LEFT, LIND)]
    every = [s.of(left.text) for s in spans_of(links, Side.LEFT, LIND, nominals=True)]
    assert names == ["Mara Lind", "Lind"]
    assert every == ["Mara Lind", "She", "the chairwoman", "Lind"]


def test_named_and_nominal_part_the_mentions():
    mentions = weaker()[2].actors[0].a
    assert sorted(named(mentions) + nominal(mentions), key=lambda m: m.span) == list(mentions)
    assert [m.text for m in nominal(mentions)] == ["She", "the chairwoman"]
