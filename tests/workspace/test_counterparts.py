from __future__ import annotations

from app.model.document import Span
from app.workspace.counterparts import Counterparts
from app.workspace.events import Kind, Mark, Selection, Side

BOARD, CREW, MAYOR, PORT = (Selection(Kind.ACTOR, n) for n in range(4))


def marks(*places: tuple[int, Selection]) -> tuple[Mark, ...]:
    return tuple(Mark(Span(at, at + 4), row) for at, row in sorted(places, key=lambda p: p[0]))


def pronoun(at: int, row: Selection) -> Mark:
    return Mark(Span(at, at + 2), row, nominal=True)


LEFT = marks((0, BOARD), (50, CREW), (5000, BOARD), (5050, MAYOR))
RIGHT = marks((0, BOARD), (60, MAYOR), (9000, BOARD), (9040, CREW))


class TestOfOneMention:
    def test_it_is_the_one_among_the_same_neighbours(self):
        found = Counterparts({Side.LEFT: LEFT, Side.RIGHT: RIGHT})
        assert found.of(Side.LEFT, LEFT[0]).span.start == 9000  # beside the crew
        assert found.of(Side.LEFT, LEFT[2]).span.start == 0  # beside the mayor

    def test_a_rare_neighbour_tells_more_than_a_common_one(self):
        left = marks((0, BOARD), (20, CREW), (40, PORT))
        often = tuple((3000 * n, PORT) for n in range(1, 9))
        right = marks((2990, BOARD), *often, (50_000, BOARD), (50_040, CREW))
        found = Counterparts({Side.LEFT: left, Side.RIGHT: right})
        assert found.of(Side.LEFT, left[0]).span.start == 50_000

    def test_without_neighbours_it_is_the_one_as_far_along(self):
        here = marks(*((n * 1000, BOARD) for n in range(5)))
        there = marks(*((n * 1000, BOARD) for n in range(3)))
        found = Counterparts({Side.LEFT: here, Side.RIGHT: there})
        assert [found.of(Side.LEFT, m).span.start // 1000 for m in here[::2]] == [0, 1, 2]

    def test_a_name_is_answered_by_a_name_where_there_is_one(self):
        left = marks((0, BOARD), (20, CREW))
        right = (pronoun(0, BOARD), Mark(Span(20, 24), CREW), *marks((8000, BOARD)))
        found = Counterparts({Side.LEFT: left, Side.RIGHT: right})
        assert found.of(Side.LEFT, left[0]).span.start == 8000
        bare = Counterparts({Side.LEFT: left, Side.RIGHT: right[:2]})
        assert bare.of(Side.LEFT, left[0]) == right[0]

    def test_what_the_other_text_does_not_say_has_none(self):
        found = Counterparts({Side.LEFT: LEFT, Side.RIGHT: marks((0, CREW))})
        assert found.of(Side.LEFT, LEFT[0]) is None
        assert Counterparts({Side.LEFT: (), Side.RIGHT: ()}).of(Side.LEFT, LEFT[0]) is None


def test_pairs_have_one_end_in_view_and_none_comes_twice():
    found = Counterparts({Side.LEFT: LEFT, Side.RIGHT: RIGHT})
    seen = {Side.LEFT: LEFT[:1], Side.RIGHT: RIGHT[2:3]}
    assert found.pairs(seen) == [(LEFT[0], RIGHT[2])]
    assert found.pairs({Side.LEFT: (), Side.RIGHT: RIGHT[:1]}) == [(LEFT[2], RIGHT[0])]


def test_the_guide_is_near_the_eye_and_sure_of_its_place():
    found = Counterparts({Side.LEFT: LEFT, Side.RIGHT: RIGHT})
    assert found.guide(Side.LEFT, [(1.0, LEFT[0]), (0.2, LEFT[1])]) == (LEFT[0], RIGHT[2])
    lone = marks((0, PORT), (9000, BOARD), (9050, CREW))
    lonely = Counterparts({Side.LEFT: lone, Side.RIGHT: marks((0, PORT), (70, BOARD), (90, CREW))})
    assert lonely.guide(Side.LEFT, [(0.9, lone[0]), (0.8, lone[1])])[0] == lone[1]
    assert found.guide(Side.LEFT, []) is None


class TestTheBestOfARow:
    def test_it_is_where_the_two_texts_share_most(self):
        left = marks((0, BOARD), (5000, BOARD), (5040, CREW), (9000, PORT))
        right = marks((0, BOARD), (8000, BOARD), (8040, CREW), (3000, PORT))
        found = Counterparts({Side.LEFT: left, Side.RIGHT: right})
        assert [mark.span.start for mark in found.best(BOARD)] == [5000, 8000]
        assert [mark.span.start for mark in found.best(PORT)] == [9000, 3000]

    def test_without_neighbours_it_is_the_first(self):
        here = marks(*((n * 1000, BOARD) for n in range(3)))
        found = Counterparts({Side.LEFT: here, Side.RIGHT: here})
        assert found.best(BOARD) == (here[0], here[0])

    def test_it_is_never_a_pronoun(self):
        left = (pronoun(0, BOARD), *marks((20, CREW), (800, BOARD)))
        right = (pronoun(0, BOARD), *marks((20, CREW), (900, BOARD)))
        found = Counterparts({Side.LEFT: left, Side.RIGHT: right})
        assert [mark.span.start for mark in found.best(BOARD)] == [800, 900]
        bare = Counterparts({Side.LEFT: left[:1], Side.RIGHT: right})
        assert bare.best(BOARD) is None

    def test_what_one_text_does_not_name_has_none(self):
        found = Counterparts({Side.LEFT: LEFT, Side.RIGHT: marks((0, CREW))})
        assert found.best(BOARD) is None
        assert found.best(PORT) is None
