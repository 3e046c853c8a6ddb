"""Every span that is reported, cut out of the document's text, is what was reported.

From the bytes of a file through import, analysis, linking and search, with texts full of emoji,
combining marks, Arabic with vowel marks, both line ends and byte order marks.
"""

import codecs

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app import importers
from app.index.search import SearchIndex
from app.linking.link import link

PIECES = st.sampled_from(
    [
        "👩🏽\u200d🚀 At least 56 civilians were killed in Omdurman on 20 May 2023.",
        "مُحَمَّد بن سَلْمَان met Mohammed bin Salman, known as “MbS”, in Jiddah 🇸🇦.",
        "Volodymyr Zelenskyy’s 1,500 soldiers left Kyi\u0308v; Zelenskyy stayed.",
        "The Rapid Support Forces (RSF) said 4,000 to 5,000 people fled\u00a0eastern Omdurman.",
        "İstanbul, ß, ﬁ, Ångström and A\u030angstro\u0308m: Recep Tayyip Erdog\u0306an paid $3.5 million.",
        "Sana’a, Sana'a and Ṣanʿāʼ are one town; tens of thousands of people live there.",
        "नमस्ते दिल्ली — Indian officials counted twenty-one tanks on Monday.",
        "习近平 met Xi Jinping’s guests in Beijing yesterday (Chinese state media).",
        "1 - The Arakan Army\n2 - The Kachin Independence Army",
        "\ufeffSudanese troops; Z\u0351\u0343\u036balgo T\u0310ext; \U0001f469\u200d\U0001f469\u200d\U0001f467 5 buses.",
        "SUDAN ARMY SAYS RSF LEFT KHARTOUM",
        "\t\u2028 \x0b\x85 ",
        "",
    ]
)
LINES = st.lists(PIECES | st.text(max_size=30), min_size=1, max_size=7)
CODECS = {
    "utf-8": b"",
    "utf-8-sig": b"",
    "utf-16-le": codecs.BOM_UTF16_LE,
    "utf-16-be": codecs.BOM_UTF16_BE,
}
FILES = st.builds(
    lambda lines, end, codec: CODECS[codec] + end.join(lines).encode(codec, "replace"),
    LINES.filter(lambda lines: "".join(lines).strip()),
    st.sampled_from(["\n", "\r\n", "\r", "\n\n", "\r\n\r\n"]),
    st.sampled_from(sorted(CODECS)),
)
FEW = settings(
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def read(data):
    """The document of a file, or None where the importer says that there is no text."""
    try:
        return importers.read(data, "account.txt")
    except importers.FileError:
        return None


def check_analysis(document, found):
    text = document.text
    for actor in found.actors:
        assert actor.mentions
        for mention in actor.mentions:
            assert mention.span.of(text) == mention.text != ""
        for alias in actor.aliases:
            assert 0 <= alias.span.start < alias.span.end <= len(text)
    for figure in found.figures:
        assert figure.span.of(text) == figure.text != ""
        assert figure.span.covers(figure.number_span)
        assert figure.sentence.overlaps(figure.span)
        assert figure.sentence.end <= len(text)
    for date in found.dates:
        assert date.span.of(text) == date.text != ""


def check_links(left, right, links):
    for actor in links.actors:
        for document, mentions in ((left, actor.a), (right, actor.b)):
            assert mentions
            assert all(m.span.of(document.text) == m.text for m in mentions)
        for evidence in actor.evidence:
            assert evidence.a.of(left.text).strip()
            assert evidence.b.of(right.text).strip()
    for figure in links.figures:
        assert figure.a.span.of(left.text) == figure.a.text
        assert figure.b.span.of(right.text) == figure.b.text
    for date in links.dates:
        assert all(m.span.of(left.text) == m.text for m in date.a)
        assert all(m.span.of(right.text) == m.text for m in date.b)


@given(FILES, FILES)
@FEW
def test_mentions_and_links_are_slices_of_the_texts(analyser, one, other):
    left, right = read(one), read(other)
    if left is None or right is None:
        return
    assert not left.text.startswith("\ufeff")
    assert "\r" not in left.text
    found = [analyser.analyse(document) for document in (left, right)]
    for document, analysis in zip((left, right), found, strict=True):
        check_analysis(document, analysis)
    check_links(left, right, link(*found))


def test_the_pieces_do_give_mentions_figures_dates_and_links(analyser):
    data = (
        "\ufeff👩🏽\u200d🚀 Mohammed bin Salman met Volodymyr Zelenskyy in Omdurman on 20 May 2023.\r\n"
        "مُحَمَّد 🇸🇦 At least 56 civilians fled Omdurman, and Sana\u2019a was quiet.\r\n"
    )
    left, right = read(data.encode()), read(data.replace("56", "97").encode("utf-16"))
    found = [analyser.analyse(document) for document in (left, right)]
    links = link(*found)
    names = {"Mohammed bin Salman", "Volodymyr Zelenskyy", "Omdurman", "Sana’a"}
    assert names <= {actor.name for actor in links.actors}
    assert [(f.a.text, f.b.text) for f in links.figures] == [
        ("At least 56 civilians", "At least 97 civilians")
    ]
    assert [date.value for date in links.dates] == ["2023-05-20"]
    check_analysis(left, found[0])
    check_links(left, right, links)


WORDS = [
    "omdurman",
    "rsf",
    "zelenskyy",
    "sanaa",
    "سلمان",
    "习近平",
    "people",
    "1500",
    "peo*",
    '"left kyïv"',
    "erdogan~",
    "दिल्ली",
]


@given(
    st.lists(FILES, min_size=1, max_size=3),
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=6, unique=True),
)
@settings(FEW, max_examples=20)
def test_snippets_and_marks_are_slices_of_the_texts(tmp_path_factory, files, queries):
    documents = {d.id: d for d in map(read, files) if d is not None}
    index = SearchIndex.open(tmp_path_factory.mktemp("cache") / "index")
    index.add(documents.values())
    for query in queries:
        result = index.search(
            query,
            texts=lambda id: documents[id].text,
            actors=lambda name: [name],
        )
        for hit in result.hits:
            text = documents[hit.document_id].text
            assert hit.snippets
            for snippet in hit.snippets:
                assert snippet.span.of(text) == snippet.text != ""
                assert all(snippet.span.covers(mark) and len(mark) > 0 for mark in snippet.marks)
            assert [mark for snippet in hit.snippets for mark in snippet.marks]
    index.close()
