"""The index and its peers behind one face: build from texts, answer a query with 20 snippets."""

from __future__ import annotations

import re
import sqlite3
from typing import TYPE_CHECKING, Protocol

from app.text.tokens import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

LIMIT = 20
Text = tuple[str, str, str]  # id, title, text


class Query(tuple[str, tuple[str, ...]]):
    """A kind of query, and its words (the last one of a keystroke is a beginning)."""

    @property
    def kind(self) -> str:
        return self[0]

    @property
    def words(self) -> tuple[str, ...]:
        return self[1]


class Engine(Protocol):
    """Works in a folder of its own; ``texts`` is where the texts lie (see :class:`Texts`).

    What an engine needs is imported when it is made, so that each has a process of its own alone.
    ``build`` may be called again, with further documents; they are found from then on.
    """

    kinds: frozenset[str]

    def __init__(self, folder: Path, texts: Texts) -> None: ...
    def build(self, documents: Iterable[Text]) -> None: ...
    def ask(self, query: Query) -> int: ...


KINDS = ("keystroke", "term", "phrase", "boolean", "fuzzy")
_ALL = frozenset(KINDS)


class Texts:
    """The texts in SQLite, as the library keeps them."""

    def __init__(self, path: Path) -> None:
        self.connection = sqlite3.connect(path)
        self.more: dict[str, str] = {}  # what is added for a moment

    def write(self, texts: Iterable[str]) -> None:
        self.connection.execute("CREATE TABLE texts (id TEXT PRIMARY KEY, title TEXT, text TEXT)")
        rows = ((f"{n:064x}", " ".join(t.split()[:8]), t) for n, t in enumerate(texts))
        self.connection.executemany("INSERT INTO texts VALUES (?, ?, ?)", rows)
        self.connection.commit()

    def first(self, count: int) -> Iterator[Text]:
        yield from self.connection.execute(
            "SELECT id, title, text FROM texts ORDER BY rowid LIMIT ?", (count,)
        )

    def text(self, one: str) -> str:
        row = self.connection.execute("SELECT text FROM texts WHERE id = ?", (one,)).fetchone()
        return row[0] if row else self.more.get(one, "")


def written(query: Query) -> str:
    """Return a query as Syntopia's readers write it."""
    a, *rest = query.words
    if query.kind == "phrase":
        return f'"{" ".join(query.words)}"'
    if query.kind == "fuzzy":
        return f"{a}~"
    if query.kind == "boolean":
        return f"({a} OR {rest[0]}) {rest[1]} -{rest[2]}"
    return " ".join(query.words)


class Syntopia:
    kinds = _ALL

    def __init__(self, folder: Path, texts: Texts) -> None:
        from app.index.search import SearchIndex

        self.index = SearchIndex.open(folder)
        self.texts = texts

    def build(self, documents: Iterable[Text]) -> None:
        from app.model.document import Document

        self.index.add(Document(one, title, text) for one, title, text in documents)

    def ask(self, query: Query) -> int:
        found = self.index.search(
            written(query),
            limit=LIMIT,
            as_typed=query.kind == "keystroke",
            texts=self.texts.text,
            actors=lambda name: [name],
        )
        return found.total


class Whoosh:
    """Stock Whoosh over the same words, with its own scoring and highlighting."""

    kinds = _ALL

    def __init__(self, folder: Path, texts: Texts) -> None:
        from whoosh import fields, index, qparser
        from whoosh.analysis import LowercaseFilter, RegexTokenizer

        schema = fields.Schema(
            id=fields.ID(stored=True, unique=True),
            title=fields.TEXT(RegexTokenizer() | LowercaseFilter(), stored=True),
            body=fields.TEXT(RegexTokenizer() | LowercaseFilter()),
        )
        folder.mkdir(exist_ok=True)
        exists = index.exists_in(folder)
        self.index = index.open_dir(folder) if exists else index.create_in(folder, schema)
        self.parser = qparser.MultifieldParser(["body", "title"], self.index.schema)
        self.parser.add_plugin(qparser.FuzzyTermPlugin())
        self.texts = texts
        self.searcher = self.index.searcher() if exists else None

    def build(self, documents: Iterable[Text]) -> None:
        writer = self.index.writer()
        for one, title, text in documents:
            writer.add_document(id=one, title=title, body=text)
        writer.commit()
        self.searcher = self.index.searcher()

    def ask(self, query: Query) -> int:
        text = written(query).replace(" -", " NOT ")
        if query.kind == "keystroke":
            text += "*"
        found = self.searcher.search(self.parser.parse(text), limit=LIMIT)
        for hit in found:
            hit.highlights("body", text=self.texts.text(hit["id"]), top=3)
        return len(found)


class Fts5:
    """SQLite's full-text search."""

    kinds = _ALL - {"fuzzy"}

    def __init__(self, folder: Path, texts: Texts) -> None:
        folder.mkdir(exist_ok=True)
        self.db = sqlite3.connect(folder / "fts.db")
        self.db.execute(
            "CREATE VIRTUAL TABLE IF NOT EXISTS t USING fts5(id UNINDEXED, title, body)"
        )

    def build(self, documents: Iterable[Text]) -> None:
        self.db.executemany("INSERT INTO t VALUES (?, ?, ?)", documents)
        self.db.commit()

    def ask(self, query: Query) -> int:
        a, *rest = (f'"{word}"' for word in query.words)
        text = " ".join((a, *rest))
        if query.kind == "keystroke":
            text += "*"
        elif query.kind == "phrase":
            text = f'"{" ".join(query.words)}"'
        elif query.kind == "boolean":
            text = f"(({a} OR {rest[0]}) AND {rest[1]}) NOT {rest[2]}"
        rows = self.db.execute(
            "SELECT id, title, snippet(t, 2, '[', ']', '…', 30) FROM t WHERE t MATCH ? "
            f"ORDER BY bm25(t, 0, 2, 1) LIMIT {LIMIT}",
            (text,),
        ).fetchall()
        self.db.execute("SELECT count(*) FROM t WHERE t MATCH ?", (text,)).fetchone()
        return len(rows)


class Tantivy:
    kinds = _ALL

    def __init__(self, folder: Path, texts: Texts) -> None:
        import tantivy

        self.tantivy = tantivy
        builder = tantivy.SchemaBuilder()
        builder.add_text_field("id", stored=True, tokenizer_name="raw")
        builder.add_text_field("title", stored=True)
        builder.add_text_field("body", stored=True)
        self.schema = builder.build()
        folder.mkdir(exist_ok=True)
        self.index = tantivy.Index(self.schema, path=str(folder))
        self.searcher = self.index.searcher()

    def build(self, documents: Iterable[Text]) -> None:
        writer = self.index.writer(heap_size=128_000_000, num_threads=1)
        for one, title, text in documents:
            writer.add_document(self.tantivy.Document(id=one, title=title, body=text))
        writer.commit()
        writer.wait_merging_threads()
        self.index.reload()
        self.searcher = self.index.searcher()

    def ask(self, query: Query) -> int:
        made = self._query(query)
        found = self.searcher.search(made, LIMIT)
        snippets = self.tantivy.SnippetGenerator.create(self.searcher, made, self.schema, "body")
        for _, address in found.hits:
            snippets.snippet_from_doc(self.searcher.doc(address)).to_html()
        return found.count

    def _query(self, query: Query) -> object:
        kinds, occur = self.tantivy.Query, self.tantivy.Occur

        def word(text: str, how: str = "term_query", **options: object) -> object:
            fields = ("body", "title")
            each = [getattr(kinds, how)(self.schema, name, text, **options) for name in fields]
            return kinds.boolean_query([(occur.Should, one) for one in each])

        if query.kind == "fuzzy":
            return word(query.words[0], "fuzzy_term_query", distance=1)
        if query.kind in ("phrase", "term"):
            return self.index.parse_query(written(query), ["body", "title"])
        if query.kind == "boolean":
            a, b, c, d = map(word, query.words)
            either = kinds.boolean_query([(occur.Should, a), (occur.Should, b)])
            return kinds.boolean_query([(occur.Must, either), (occur.Must, c), (occur.MustNot, d)])
        *whole, last = query.words
        begun = word(re.escape(last) + ".*", "regex_query")
        return kinds.boolean_query([(occur.Must, one) for one in (*map(word, whole), begun)])


class Xapian:
    """Debian's, which only the system's own Python has."""

    kinds = _ALL - {"fuzzy"}

    def __init__(self, folder: Path, texts: Texts) -> None:
        import xapian

        self.xapian = xapian
        self.path = str(folder)
        self.texts = texts
        if folder.exists():
            self.db = xapian.Database(self.path)

    def build(self, documents: Iterable[Text]) -> None:
        db = self.xapian.WritableDatabase(self.path, self.xapian.DB_CREATE_OR_OPEN)
        generator = self.xapian.TermGenerator()
        for one, title, text in documents:
            document = self.xapian.Document()
            generator.set_document(document)
            generator.index_text(title, 2)
            generator.increase_termpos()
            generator.index_text(text)
            document.set_data(one)
            db.add_document(document)
        db.commit()
        self.db = self.xapian.Database(self.path)

    def ask(self, query: Query) -> int:
        x = self.xapian
        parser = x.QueryParser()
        parser.set_database(self.db)
        parser.set_default_op(x.Query.OP_AND)
        flags = x.QueryParser.FLAG_PHRASE | x.QueryParser.FLAG_BOOLEAN | x.QueryParser.FLAG_LOVEHATE
        if query.kind == "keystroke":
            flags |= x.QueryParser.FLAG_PARTIAL
        text = written(query)
        if query.kind == "boolean":
            a, b, c, d = query.words
            text = f"({a} OR {b}) AND {c} NOT {d}"
        enquire = x.Enquire(self.db)
        enquire.set_query(parser.parse_query(text, flags))
        found = enquire.get_mset(0, LIMIT)
        for hit in found:
            found.snippet(self.texts.text(hit.document.get_data().decode()), 300)
        return found.get_matches_estimated()


DEBIAN = "/usr/bin/python3"
ENGINES: dict[str, type[Engine]] = {
    "Syntopia": Syntopia,
    "tantivy": Tantivy,
    "SQLite FTS5": Fts5,
    "Xapian": Xapian,
    "stock Whoosh": Whoosh,
}


def plain_words(text: str) -> list[str]:
    """Return the words of a text that every engine cuts alike."""
    return [word for word in words(text) if word.isascii() and word.isalpha()]
