import datetime as dt
import random
import threading

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.index.search import SearchIndex
from app.model.document import Document
from app.model.errors import Cancelled, QueryError
from app.text.tokens import fold, words

DOCUMENTS = (
    Document(
        "storm",
        "The storm at Port Linnet",
        "Fishermen of Port Linnet and the coast’s rescuers fought the storm. The Harbour Board said "
        "that 7,500 people were brought to St. Brannoc.\n\nThe board’s chairwoman, Ilse Værnes, "
        "left for al-Hasaka on the last boat 🚤.",
        "/texts/storm.txt",
        date=dt.date(2020, 5, 3),
    ),
    Document(
        "quay",
        "Night on the quay",
        "Ilse Vaernes counted boats: twelve fishing boats were gone. Fishing in the harbor is over. "
        "About 7500 people had left. Sana’a and Sanaa are one town.",
        "/texts/quay.txt",
        date=dt.date(2020, 5, 14),
    ),
    Document("cyrillic", "Шторм", "Шторм закрыл гавань. Ещё двенадцать лодок.", "/texts/ru.txt"),
    Document(
        "arabic", "عاصفة", "ضَرَبَت العاصفة الميناء. قالت إلسا إنّ المدينة بخير.", "/texts/ar.txt"
    ),
    Document(
        "chinese",
        "风暴",
        "风暴关闭了港口。港口管理局说，有人失踪。",
        "/t",
        date=dt.date(2021, 1, 1),
    ),
    Document("bare", "Fishing without a body", "", "/texts/bare.txt"),
)
TEXTS = {document.id: document.text for document in DOCUMENTS}
FORMS = {"Vaernes": ["Ilse Værnes", "Vaernes"], "Port Linnet": ["the harbor", "Port Linnet"]}


def no_actors(name):
    return FORMS.get(name, [name])


@pytest.fixture(scope="module")
def index(tmp_path_factory):
    index = SearchIndex.open(tmp_path_factory.mktemp("cache"))
    index.add(DOCUMENTS[:3])
    index.add(DOCUMENTS[3:])
    yield index
    index.close()


def ask(index, query, **options):
    return index.search(query, texts=TEXTS.get, actors=no_actors, **options)


def found(index, query, **options):
    result = ask(index, query, **options)
    assert result.total == len(result.hits)
    return {hit.document_id for hit in result.hits}


def marked(index, query, **options):
    result = ask(index, query, **options)
    return {
        hit.document_id: [mark.of(TEXTS[hit.document_id]) for s in hit.snippets for mark in s.marks]
        for hit in result.hits
    }


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("boat", "storm quay"),
        ('"boat"', "storm"),
        ("ilse -boat", "quay"),  # what is excluded stands for itself alone
        ("fisherman", ""),
        ("rescuer", "storm"),
        ("ilse twelve", "quay"),
        ("ilse AND twelve", "quay"),
        ("boat OR boats", "storm quay"),
        ("ilse (boat OR boats)", "storm quay"),
        ("ilse NOT storm", "quay"),
        ("ilse -storm", "quay"),
        ('ilse -"port linnet"', "quay"),
        ("ilse -(storm OR лодок)", "quay"),
        ("NOT ilse", "cyrillic arabic chinese bare"),
        ('"fishing boats"', "quay"),
        ('"boats fishing"', ""),
        ("“fishing boats”", "quay"),
        ('"people linnet"', ""),
        ('"said people"~5', "storm"),
        ('"people said"~5', "storm"),
        ('"board brought"~5', "storm"),
        ('"fishermen board"~5', ""),
        ("fish*", "storm quay bare"),
        ("al-has*", "storm"),
        ("f*men", "storm"),
        ("harb?r", "quay"),
        ("harb*r", "storm quay"),
        ("harb*r~", "storm quay"),  # a wildcard is fuzzy already
        ("*unted", "quay"),
        ("?ort", "storm"),
        ("*", "storm quay cyrillic arabic chinese bare"),
        ("harbor~", "storm quay"),
        ("chairwomen~", "storm"),
        ("cairwomen~", ""),
        ("cairwomen~2", "storm"),
        ("title:storm", "storm"),
        ("title:quay", "quay"),
        ("title:boats", ""),
        ('title:(quay OR storm) "boat"', "storm"),
        ("title:bodies", "bare"),
        ("fishing", "quay bare"),
        ("actor:Vaernes", "storm quay"),
        ('actor:"Port Linnet"', "storm quay"),
        ('-actor:"Port Linnet" ilse', ""),
        ("actor:nobody", ""),
        ("actor:v*es", "storm quay"),
        ("actor:fisherman~", "storm"),
        ("date:[2020-05-01 TO 2020-05-31]", "storm quay"),
        ("date:[2020-05-04 TO *]", "quay chinese"),
        ("date:[* TO 2020]", "storm quay"),
        ("date:{2020-05-03 TO 2021-01-01}", "quay"),
        ("date:2020-05-14", "quay"),
        ("date:2020-05", "storm quay"),
        ("date:2021", "chinese"),
        ("date:2020 chairwoman", "storm"),
        ("date:2019", ""),
        ("VAERNES værnes", "storm quay"),
        ("sana'a", "quay"),
        ("SANA’A", "quay"),
        ("coast", "storm"),
        ("coasts", "storm"),
        ('"coasts"', ""),
        ("al-Hasaka", "storm"),
        ("alhasaka", "storm"),
        ("Hasaka", "storm"),
        ("ash-Hasaka", "storm"),
        ("fish-boat", ""),
        ("=Ilse", "storm quay"),
        ("=ilse", ""),
        ("=Værnes", "storm"),
        ("=Vaernes", "quay"),
        ('="Ilse Værnes"', "storm"),
        ('="Port linnet"', ""),
        ("=boats", "quay"),
        ("=Boats", ""),
        ("ilse -=Værnes", "quay"),
        ("title:=Night", "quay"),
        ("title:=night", ""),
        ("7500", "storm quay"),
        ("7,500 people", "storm quay"),
        ("шторм", "cyrillic"),
        ("еще", "cyrillic"),
        ("العاصفة", "arabic"),
        ("عاصفة", "arabic"),
        ("ميناء", "arabic"),
        ("والميناء", "arabic"),
        ("ضربت", "arabic"),
        ("ان", "arabic"),
        ("港口", "chinese"),
        ("理管", ""),
        ("港口管理局 风暴", "chinese"),
        ("ilse & twelve", "quay"),
        ("or", ""),
        ("zebra", ""),
        ("foo:bar", ""),
        ("(ilse zebra) OR шторм", "cyrillic"),
        ("((ilse))", "storm quay"),
    ],
)
def test_every_operator_finds_its_documents(index, query, expected):
    assert found(index, query) == set(expected.split())


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ('"fishing boats"', {"quay": ["fishing boats"]}),
        ("sanaa", {"quay": ["Sana’a", "Sanaa"]}),
        ("coast", {"storm": ["coast’s"]}),
        ("7500", {"storm": ["7,500"], "quay": ["7500"]}),
        ("al-hasaka", {"storm": ["al-Hasaka"]}),
        ("harb*r", {"storm": ["Harbour"], "quay": ["harbor"]}),
        ("harbor~", {"storm": ["Harbour"], "quay": ["harbor"]}),
        ('"people board"~5', {"storm": ["Board", "people"]}),
        ('"boats" -zebra', {"quay": ["boats", "boats"]}),
        ("=Sanaa", {"quay": ["Sanaa"]}),
        ("=gone", {"quay": ["gone"]}),
        ("alhasaka", {"storm": ["al-Hasaka"]}),
        ("rescuer", {"storm": ["rescuers"]}),
        ("actor:Vaernes", {"storm": ["Ilse Værnes"], "quay": ["Ilse Vaernes"]}),
        ("title:quay", {"quay": []}),
        ("date:2021", {"chinese": []}),
        ("ضربت", {"arabic": ["ضَرَبَت"]}),
        ("港口", {"chinese": ["港口", "港口"]}),
        ('(ilse zebra) OR "boats"', {"quay": ["boats", "boats"]}),
        ("vaernes NOT boat", {"quay": ["Vaernes"]}),
    ],
)
def test_marks_are_what_the_query_found(index, query, expected):
    assert marked(index, query) == expected


def test_a_hit_says_what_it_is(index):
    (hit,) = ask(index, "шторм").hits
    assert (hit.document_id, hit.title, hit.source) == ("cyrillic", "Шторм", "/texts/ru.txt")
    assert hit.score > 0


def test_a_word_in_the_title_outweighs_one_in_the_text(index):
    assert ask(index, "quay OR board").hits[0].document_id == "quay"


def test_limit_bounds_the_hits_and_not_the_total(index):
    result = ask(index, "*", limit=2)
    assert (result.total, len(result.hits)) == (6, 2)
    assert ask(index, "*", limit=0).hits == ()


def test_a_document_that_is_gone_from_the_library_is_no_hit(index):
    result = index.search("ilse", texts=lambda _: None, actors=no_actors)
    assert (result.total, result.hits) == (0, ())


def test_a_title_only_hit_shows_the_beginning(index):
    (hit,) = ask(index, "title:storm").hits
    (snippet,) = hit.snippets
    assert snippet.marks == ()
    assert snippet.span.start == 0
    assert TEXTS["storm"].startswith(snippet.text)
    (bare,) = ask(index, "title:body").hits
    assert bare.snippets == ()


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("fisherm", "storm"),
        ("al-hasa", "storm"),
        ("ilse b", "storm quay"),
        ("ilse -sto", "storm quay"),  # what is excluded is not completed
        ('"fishing bo', "quay"),
        ("(ilse fishi", "quay"),
        ("ilse OR", "storm quay"),
        ("ilse title:", "storm quay"),
        ("ilse date:[2020", "storm quay"),
        ("ilse date:2020-0", "storm quay"),
        ('actor:"Ilse V', "storm quay"),
        ("港", "chinese"),
        ("fisherm ", ""),  # a space ends the word
        ("", ""),
        ("(", ""),
        ('"', ""),
        ("🚤", ""),
    ],
)
def test_as_typed_forgives_the_end_and_completes_the_last_word(index, query, expected):
    assert found(index, query, as_typed=True) == set(expected.split())


@pytest.mark.parametrize(
    "query", ["", " ", "🚤", '""', "- -", "date:2020-13", "date:[2021 TO 2020]"]
)
def test_a_query_without_sense_is_refused_with_a_sentence(index, query):
    with pytest.raises(QueryError) as caught:
        ask(index, query)
    assert caught.value.exit_status == 2
    assert caught.value.do


def ask_ids(index, documents, query, **options):
    texts = {document.id: document.text for document in documents}
    return index.search(query, texts=texts.get, actors=no_actors, **options).total


def test_adding_again_replaces_and_removing_removes(tmp_path):
    index = SearchIndex.open(tmp_path)
    old, new = Document("1", "", "old words"), Document("1", "", "new words")
    other = Document("2", "", "other words")
    index.add([old, other])
    index.add([new])
    assert index.ids() == {"1", "2"}
    assert ask_ids(index, [new, other], "old") == 0
    assert ask_ids(index, [new, other], "words") == 2
    index.remove(["1", "unknown"])
    assert index.ids() == {"2"}
    assert ask_ids(index, [new, other], "words") == 1
    assert ask_ids(index, [new, other], "NOT zebra") == 1
    index.remove(["2"])
    assert ask_ids(index, [other], "words") == 0
    assert ask_ids(index, [other], "*") == 0


def test_of_several_with_one_id_the_first_counts(tmp_path):
    index = SearchIndex.open(tmp_path)
    first = Document("1", "", "first")
    index.add([first, Document("1", "", "second")])
    assert ask_ids(index, [first], "first OR second") == 1
    assert ask_ids(index, [first], "second") == 0


def test_progress_goes_up_to_one(tmp_path):
    seen = []
    SearchIndex.open(tmp_path).add(DOCUMENTS, seen.append)
    assert seen == sorted(seen)
    assert seen[-1] == 1.0
    assert len(seen) == len(DOCUMENTS) + 1


def test_a_cancelled_import_adds_nothing(tmp_path):
    index = SearchIndex.open(tmp_path)
    index.add(DOCUMENTS[:1])

    def stop(_):
        raise Cancelled

    with pytest.raises(Cancelled):
        index.add(DOCUMENTS[1:], stop)
    assert index.ids() == {DOCUMENTS[0].id}
    index.add(DOCUMENTS[1:])
    assert len(index.ids()) == len(DOCUMENTS)


def test_another_index_over_the_same_folder_sees_what_is_new(tmp_path):
    one, two = SearchIndex.open(tmp_path), SearchIndex.open(tmp_path)
    assert found(two, "ilse") == set()
    one.add(DOCUMENTS)
    assert found(two, "ilse") == {"storm", "quay"}
    two.remove(["quay"])
    assert found(one, "ilse") == {"storm"}
    one.close()
    assert found(one, "ilse") == {"storm"}


def test_searching_while_another_thread_adds(tmp_path):
    index = SearchIndex.open(tmp_path)
    index.add(DOCUMENTS[:1])
    failures = []

    def add():
        try:
            for document in DOCUMENTS[1:]:
                index.add([document])
        except Exception as error:  # brought to the test's own thread
            failures.append(error)

    thread = threading.Thread(target=add)
    thread.start()
    while thread.is_alive():
        assert "storm" in found(index, "ilse")
    thread.join()
    assert failures == []
    assert found(index, "ilse") == {"storm", "quay"}


WORDS = st.sampled_from(["ant", "bee", "Cat", "dog’s", "é", "7,500", "al-eel", "联合"])
BODIES = st.lists(WORDS, max_size=12).map(" ".join)


def positions(text):
    at = {}
    for i, word in enumerate(words(text)):
        at.setdefault(word, []).append(i)
    return at


def holds(text, query):
    kind, parts = query
    at = positions(text)
    if kind == "all":
        return all(holds(text, part) for part in parts)
    if kind == "any":
        return any(holds(text, part) for part in parts)
    if kind == "not":
        return not holds(text, parts)
    if kind == "near":
        (a, b, n) = parts
        return any(abs(i - j) <= n for i in at.get(fold(a), ()) for j in at.get(fold(b), ()))
    row = words(parts)
    have = words(text)
    return any(have[i : i + len(row)] == row for i in range(len(have)))


def written(query):
    kind, parts = query
    if kind == "all":
        return "(" + " ".join(map(written, parts)) + ")"
    if kind == "any":
        return "(" + " OR ".join(map(written, parts)) + ")"
    if kind == "not":
        return f"(NOT {written(parts)})"
    if kind == "near":
        return f'"{parts[0]} {parts[1]}"~{parts[2]}'
    return f'"{parts}"'


ROWS = st.tuples(st.just("row"), st.lists(WORDS, min_size=1, max_size=3).map(" ".join))
PLAIN = st.sampled_from(["ant", "bee", "cat", "dog", "é"])
NEAR = st.tuples(PLAIN, PLAIN, st.integers(2, 4)).filter(lambda p: p[0] != p[1])
QUERIES = st.recursive(
    ROWS | st.tuples(st.just("near"), NEAR),
    lambda inner: st.one_of(
        st.tuples(st.just("all"), st.lists(inner, min_size=1, max_size=3)),
        st.tuples(st.just("any"), st.lists(inner, min_size=1, max_size=3)),
        st.tuples(st.just("not"), inner),
    ),
    max_leaves=6,
)


@pytest.fixture(scope="module")
def scratch(tmp_path_factory):
    return SearchIndex.open(tmp_path_factory.mktemp("scratch"))


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(BODIES, min_size=1, max_size=5), st.lists(QUERIES, min_size=1, max_size=5))
def test_logic_finds_what_reading_finds(scratch, bodies, queries):
    documents = [Document(str(i), "", body) for i, body in enumerate(bodies)]
    random.seed()  # Whoosh draws the names of its files, Hypothesis makes the draw the same
    scratch.remove(scratch.ids())
    half = len(documents) // 2
    scratch.add(documents[:half])
    scratch.add(documents[half:])
    texts = {document.id: document.text for document in documents}
    for query in queries:
        result = scratch.search(written(query), texts=texts.get, actors=no_actors)
        expected = {d.id for d in documents if holds(d.text, query)}
        assert {hit.document_id for hit in result.hits} == expected, written(query)
        for hit in result.hits:
            for snippet in hit.snippets:
                assert snippet.text == texts[hit.document_id][snippet.span.start : snippet.span.end]
                assert all(snippet.span.covers(mark) for mark in snippet.marks)


def test_words_by_their_beginnings_and_those_of_other_alphabets(tmp_path):
    index = SearchIndex.open(tmp_path)
    texts = ("Kefrin kept Kafrin from Varna; Кефрин lies far", "kayak 12")
    index.add(Document(text[:3], "", text) for text in texts)
    assert index.words(["ka", "va"]) == {"kafrin", "kayak", "varna", "кефрин"}
    assert index.words([]) == {"кефрин"}
