"""A figure is the sum of others that its own text lists."""

from app.linking.features.sums import parts, words
from app.model.document import Span
from app.model.quantity import Figure, Modifier, Quantity


def counted(number, text, at=0, modifier=Modifier.EXACT):
    quantity = Quantity(number, number, "", modifier)
    return Figure(Span(at, at + 5), Span(at, at + 5), text, quantity, sentence=Span(at // 100, 100))


MEN, WOMEN, CHILDREN = (
    counted(30, "30 men"),
    counted(25, "25 women", 10),
    counted(12, "12 boys", 20),
)
ALL = counted(67, "67 people", 300)


def test_a_sum_is_said_in_words():
    lists = parts([MEN, WOMEN, CHILDREN, ALL])
    assert words(ALL, lists) == "67 is the sum of 30 men, 25 women, 12 boys"


def test_two_parts_bounds_and_other_sentences_make_no_sum():
    assert words(counted(55, "55 people", 300), parts([MEN, WOMEN])) == ""
    bound = counted(12, "at least 12 boys", 20, Modifier.AT_LEAST)
    assert words(ALL, parts([MEN, WOMEN, bound])) == ""
    elsewhere = counted(12, "12 boys", 900)
    assert words(ALL, parts([MEN, WOMEN, elsewhere])) == ""


def test_a_part_is_no_sum_of_itself():
    nothing = [counted(0, "0", 0), counted(0, "0", 10), counted(5, "5", 20)]
    assert words(nothing[2], parts(nothing)) == ""
