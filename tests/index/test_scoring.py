"""The scores are those of stock Whoosh, over an index of its own and over ours."""

import random

import pytest
from whoosh import fields, scoring
from whoosh import index as whoosh_index
from whoosh.analysis.tokenizers import SpaceSeparatedTokenizer
from whoosh.filedb.filestore import RamStorage
from whoosh.query import And, AndNot, Or, Term

from app.index.search import SearchIndex
from app.model.document import Document

VOCABULARY = [f"{a}{b}" for a in "bcdfg" for b in ("ato", "eki", "omu", "uda")]


def make_documents(chance, count):
    weights = [1 / (n + 1) for n in range(len(VOCABULARY))]
    return [
        Document(
            f"{n:064x}",
            " ".join(chance.choices(VOCABULARY, k=3)),
            " ".join(chance.choices(VOCABULARY, weights, k=chance.randrange(400))),
        )
        for n in range(count)
    ]


@pytest.fixture(scope="module")
def indexes(tmp_path_factory):
    documents = make_documents(random.Random(3), 120)
    folder = tmp_path_factory.mktemp("cache")
    ours = SearchIndex.open(folder)
    ours.add(documents)
    plain = fields.TEXT(analyzer=SpaceSeparatedTokenizer())
    schema = fields.Schema(id=fields.ID(stored=True), title=plain, body=plain)
    theirs = RamStorage().create_index(schema)
    writer = theirs.writer()
    for document in documents:
        writer.add_document(id=document.id, title=document.title, body=document.text)
    writer.commit()
    texts = {document.id: document.text for document in documents}
    return ours, texts, [theirs, whoosh_index.open_dir(str(folder / "index"))]


def make_query(chance, depth=2):
    if not depth or chance.random() < 0.4:
        word = chance.choice(VOCABULARY)
        return f'"{word}"', Or([Term("body", word), Term("title", word, boost=2.0)])
    parts = [make_query(chance, depth - 1) for _ in range(chance.randint(2, 3))]
    joint, kind = chance.choice([(" OR ", Or), (" AND ", And)])
    text, query = f"({joint.join(part[0] for part in parts)})", kind([part[1] for part in parts])
    if chance.random() < 0.3:
        word = chance.choice(VOCABULARY)
        without = Or([Term("body", word), Term("title", word)])
        return f"({text} -{word})", AndNot(query, without)
    return text, query


@pytest.mark.parametrize("seed", range(12))
def test_the_best_twenty_are_stock_whooshs_up_to_ties(indexes, seed):
    ours, texts, others = indexes
    text, query = make_query(random.Random(seed))
    result = ours.search(text, texts=texts.get, actors=lambda name: [name])
    scores = {hit.document_id: hit.score for hit in result.hits}
    for other in others:
        with other.searcher(weighting=scoring.BM25F()) as searcher:
            found = searcher.search(query, limit=None)
            expected = {hit["id"]: hit.score for hit in found}
            best = sorted(expected.values(), reverse=True)[:20]
        assert result.total == len(expected)
        assert list(scores.values()) == pytest.approx(best)
        assert scores == pytest.approx({one: expected[one] for one in scores})


def test_whoosh_reads_the_words_and_where_they_stand(indexes):
    _, texts, others = indexes
    lexicons = [list(other.reader().field_terms("body")) for other in others]
    assert lexicons[0] == lexicons[1]
    positions = []
    for other in others:
        reader = other.reader()
        matcher = reader.postings("body", VOCABULARY[2])
        found = {}
        while matcher.is_active():
            key = reader.stored_fields(matcher.id())["id"]
            found[key] = list(matcher.value_as("positions"))
            matcher.next()
        positions.append(found)
    assert positions[0] == positions[1]
    one, places = next(iter(positions[0].items()))
    assert [texts[one].split()[place] for place in places] == [VOCABULARY[2]] * len(places)
