import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.index.describe import describe
from app.index.grammar import parse
from app.index.planner import actor_names, make_plan
from app.model.errors import QueryError

QUERIES = (
    'storm "port linnet" OR (quay -boats) NOT title:board',
    'actor:"Port Linnet" date:[2020-05-01 TO 2020-05-31] fish*',
    'f?sh "a b"~5 word~2 (title:(x OR y) AND -"p q")',
    "al-Hasaka Sana'a 7,500 10:30 http://example.org date:2020-05-14 AND c",
    "NOT (a OR (b AND c)) OR -d date:{* TO 2020}",
    "“typographic marks” OR «others» (联合国 OR العاصفة) actor:Værnes~ é*",
)
PARTS = st.sampled_from(
    [
        *'abé*?~-()"[]{}:.=’ ',
        " OR ",
        " AND ",
        " NOT ",
        "title:",
        "actor:",
        "date:",
        "2020-05",
        " TO ",
    ]
)


class NoWords:
    def kin(self, field, word):
        return {"en": [f"{word}s"]}

    def matching(self, field, pattern, limit):
        return []

    def near(self, field, word, distance, limit):
        return []


def plan(query, *, as_typed):
    parsed = parse(query, as_typed=as_typed)
    names = {name: [name] for name in actor_names(parsed)}
    return make_plan(parsed, NoWords(), names, lenient=as_typed)


@pytest.mark.parametrize("query", QUERIES[:5])
def test_no_beginning_of_a_query_is_an_error_while_it_is_typed(query):
    assert plan(query, as_typed=False) is not None
    for end in range(len(query) + 1):
        plan(query[:end], as_typed=True)


@given(st.lists(PARTS, max_size=12).map("".join))
def test_nothing_that_is_typed_is_an_error(query):
    plan(query, as_typed=True)
    describe(parse(query, as_typed=True))


@pytest.mark.parametrize(
    ("query", "understood"),
    [
        ("a) b", "a AND b…"),
        ("OR OR a ", "a"),
        ("(" * 60 + "a " + ")" * 60, "a"),
        ("a NOT NOT b ", "a AND b"),
        ("x " * 600, " AND ".join(["x"] * 500)),
    ],
)
def test_what_makes_no_sense_is_left_out(query, understood):
    assert describe(parse(query, as_typed=True)) == understood


@given(st.lists(PARTS, max_size=12).map("".join))
def test_whatever_is_asked_is_planned_or_refused_with_a_sentence(query):
    try:
        plan(query, as_typed=False)
    except QueryError as error:
        sentence = (error.why, error.do)
    else:
        return
    assert all(sentence)


@given(st.lists(PARTS, max_size=8).map("".join))
def test_a_query_that_parses_is_forgiven_all_its_beginnings(query):
    try:
        plan(query, as_typed=False)
    except QueryError:
        return
    for end in range(len(query) + 1):
        plan(query[:end], as_typed=True)


@pytest.mark.parametrize(
    ("query", "why"),
    [
        ('a "b', "quotation mark is not closed"),
        ("a (b", "parenthesis is not closed"),
        ("a) b", "closed that was not opened"),
        ("a ()", "parentheses is empty"),
        ("a ( ) b", "parentheses is empty"),
        ("OR", "OR has nothing to join"),
        ("a OR", "OR has nothing to join"),
        ("AND a", "AND has nothing to join"),
        ("a OR AND b", "has nothing to join"),
        ("(OR a)", "OR has nothing to join"),
        ("NOT", "NOT has nothing to exclude"),
        ("a NOT", "NOT has nothing to exclude"),
        ("NOT NOT a", "NOT has nothing to exclude"),
        ("a (NOT)", "NOT has nothing to exclude"),
        ("title:", "nothing follows title:"),
        ("actor: a", "nothing follows actor:"),
        ("(date:)", "nothing follows date:"),
        ("date:yesterday", '"yesterday" is no date'),
        ("date:2020-02-30", '"2020-02-30" is no date'),
        ("date:[a TO b]", '"a" is no date'),
        ("date:[2021 TO 2020]", "ends before it begins"),
        ("[2020 TO 2021]", "only dates have a range"),
        ("title:[a TO b]", "only dates have a range"),
        ("actor:[a TO b]", "only dates have a range"),
        ("date:20*", '"20*" is no date'),
        ("word~3", "~3 allows too many"),
        ("x" * 1001, "too long"),
        ("(" * 60 + "a" + ")" * 60, "too deep"),
        ("", "empty"),
    ],
)
def test_what_does_not_parse_is_refused_with_a_reason(query, why):
    with pytest.raises(QueryError) as caught:
        plan(query, as_typed=False)
    assert why in caught.value.why
