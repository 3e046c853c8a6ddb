import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.text.tokens import (
    as_written,
    fold,
    fold_letters,
    readings,
    split_key,
    tokens,
    words,
    written_key,
)

LETTERS = st.text(
    st.sampled_from("aZé’'-., \n\u0301\u200d\u00ad🚤👩ßİıﬁæ٤0123مُحَـأى联国カがไเहिन्\u00a0ʿʼ_~*")
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The quay, the QUAY!", "the quay the quay"),
        ("Sana'a Sana’a Sana‘a Sanaʼa Sanaʻa Sana`a Sana´a Sanaa", " ".join(["sanaa"] * 8)),
        ("the army's ARMY’S armies'", "the army army armies"),
        ("'quoted' ‘Ali’", "quoted ali"),
        ("al-Hasaka al Hasaka al–Hasaka", "al hasaka al hasaka al hasaka"),
        ("Værnes café cafe\u0301 Łódź", "vaernes cafe cafe lodz"),
        ("Straße STRASSE ﬁne İzmir ılık", "strasse strasse fine izmir ilik"),
        ("مُحَمَّد محمد محـــمد", "محمد محمد محمد"),
        ("أحمد إلى آل ٱلله", "احمد الي ال الله"),
        ("Сирия ёлка Ещё", "сирия елка еще"),
        ("联合国2020年", "联 合 国 2020 年"),
        ("7,500 7500 7.500 7\u202f500 ٧٬٥٠٠ 1,234,567", "7500 7500 7500 7500 7500 1234567"),
        ("2.5 2,5 1,234.5 0.125 7,500km", "2.5 2.5 1234.5 0.125 7500km"),
        ("1,2,3 14.5.2020 2020-05-14 10:30", "1 2 3 14 5 2020 2020 05 14 10 30"),
        ("mili\u00adtants می\u200cرود", "militants ميرود"),
        ("snake_case @name #tag a/b x@y.org", "snake case name tag a b x y org"),
        ("🚤 … — “ ” _ \u0301", ""),
        ("हिन्दी ไทย", "हिन्दी ไ ท ย"),
        ("カガ か\u3099", "カ ガ が"),
    ],
)
def test_words_fold_what_readers_write_in_several_ways(text, expected):
    assert words(text) == expected.split()


@given(LETTERS)
@example("🚤 Sana’a’s 7,500 مُحَمَّد")
def test_every_token_is_the_fold_of_its_own_slice(text):
    end = 0
    for token in tokens(text):
        assert end <= token.start < token.end
        assert token.word == fold(text[token.start : token.end])
        assert token.word
        end = token.end


@given(LETTERS)
def test_nothing_that_is_a_letter_falls_between_tokens(text):
    covered = {i for token in tokens(text) for i in range(token.start, token.end)}
    outside = "".join(c for i, c in enumerate(text) if i not in covered)
    assert not any(fold_letters(c) for c in outside if c.isalnum())


@given(st.text(st.characters(categories=["L", "N"]), max_size=30))
def test_folding_ignores_case_and_composition(text):
    assert fold_letters(text) == fold_letters(unicodedata.normalize("NFD", text))
    assert fold_letters(text.casefold()) == fold_letters(text)


@given(st.text(st.sampled_from("ab cé1,2.’- "), min_size=1), st.data())
def test_a_stretch_between_spaces_has_the_tokens_of_the_whole(text, data):
    borders = [i for i, c in enumerate(text) if c == " "] + [0, len(text)]
    start = data.draw(st.sampled_from(borders))
    end = data.draw(st.sampled_from([b for b in borders if b >= start]))
    whole = [t for t in tokens(text) if start <= t.start and t.end <= end]
    assert list(tokens(text, start, end)) == whole


def test_marks_of_the_scripts_in_use_never_part_a_word():
    missing = [
        f"{point:04x}"
        for point in (*range(0x300, 0x1100), *range(0x1AB0, 0x1B00), *range(0x1DC0, 0x1E00))
        if unicodedata.category(chr(point)).startswith("M")
        and len(list(tokens(f"x{chr(point)}y"))) > 1
        and not 0xE00 <= point < 0x1100  # scripts in which each character is a token
    ]
    assert missing == []


def test_a_long_text_is_read_lazily():
    first = next(tokens("word " * 2_000_000))
    assert first == ("word", 0, 4)


def read(text):
    return [(position, word, text[a:b]) for position, word, a, b in readings(text)]


def test_a_word_is_also_read_as_it_is_written():
    assert read("US sent us Émile’s") == [
        (0, "us", "US"),
        (0, written_key("us", "US"), "US"),
        (1, "sent", "sent"),
        (2, "us", "us"),
        (3, "emile", "Émile’s"),
        (3, written_key("emile", "Émile"), "Émile’s"),
    ]


def test_what_hyphens_part_is_also_read_as_one_word():
    assert read("a co-op, by-and-by") == [
        (0, "a", "a"),
        (1, "co", "co"),
        (2, "op", "op"),
        (1, "coop", "co-op"),
        (3, "by", "by"),
        (4, "and", "and"),
        (5, "by", "by"),
        (3, "byandby", "by-and-by"),
    ]
    assert "20200514" not in [word for _, word, _ in read("on 2020-05-14 or 10-20 - so")]


@given(st.text("aB’-É é1,. 联", max_size=30))
def test_readings_hold_the_tokens(text):
    plain = [(r.word, r.start, r.end) for r in readings(text) if "\t" not in r.word]
    assert [token for token in plain if token in list(tokens(text))] == list(tokens(text))
    for reading in readings(text):
        word, shape = split_key(reading.word)
        assert 0 <= reading.start < reading.end <= len(text)
        assert shape != word
        if shape:
            assert fold(shape) == word
            assert as_written(text[reading.start : reading.end]) == shape
