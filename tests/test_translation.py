"""Saying sentences in the reader's language, and keeping them in English where they go on."""

import copy
import json
import pickle

import pytest

from app import translation
from app.translation import isolated, joined, phrase, reads_leftwards, tr

WORDS = {
    "Two of {name}": "zwei von {name}",
    "why: {note}": "warum: {note}",
    "a reason": "ein Grund",
    "plain": "schlicht",
}


@pytest.fixture
def german():
    """A language in which two sentences are known, and counts have their own forms."""

    def look_up(source, singular, n):
        if source == "%n files":
            return {1: "eine Datei"}.get(n, "%n Dateien")
        return WORDS.get(source, source)

    translation.install(look_up)
    yield
    translation.install(None)


@pytest.fixture
def leftwards():
    translation.install(lambda source, singular, n: WORDS.get(source, source), leftwards=True)
    yield
    translation.install(None)


def test_without_a_catalogue_all_is_english():
    assert tr("Two of {name}", name="us") == "Two of us"
    assert tr("%n files", "One file", 1) == "One file"
    assert tr("%n files", "One file", 2000) == "2,000 files"
    assert tr("") == ""


def test_a_sentence_is_looked_up_and_filled(german):
    assert tr("Two of {name}", name="uns") == "zwei von uns"
    assert [tr("%n files", "One file", n) for n in (1, 3)] == ["eine Datei", "3 Dateien"]
    assert tr("not known {brace}") == "not known {brace}"


def test_a_phrase_is_english_until_it_is_shown(german):
    kept = phrase("Two of {name}", name="us")
    assert (kept, tr(kept)) == ("Two of us", "zwei von us")
    assert json.dumps({"note": kept}) == '{"note": "Two of us"}'


def test_phrases_inside_phrases_are_translated_too(german):
    kept = phrase("why: {note}", note=phrase("a reason"))
    assert (kept, tr(kept)) == ("why: a reason", "warum: ein Grund")
    both = joined(["plain", phrase("a reason"), "{brace}"])
    assert both == "plain; a reason; {brace}"
    assert tr(both) == "plain; ein Grund; {brace}"


def test_what_was_kept_as_a_plain_sentence_is_still_translated(german):
    assert tr(str(phrase("a reason"))) == "ein Grund"


@pytest.mark.parametrize(
    "again", [copy.copy, copy.deepcopy, lambda p: pickle.loads(pickle.dumps(p))]
)
def test_a_copy_can_be_translated(again, german):
    assert tr(again(phrase("Two of {name}", name="us"))) == "zwei von us"


def test_names_do_not_disturb_a_line_that_is_read_leftwards(leftwards):
    assert isolated("a.txt") == "\u200ea.txt\u200e"
    assert isolated("نص") == "نص"
    assert tr("Two of {name}", name="us").startswith("\u200f")


def test_names_stay_as_they_are_where_lines_are_read_rightwards():
    assert isolated("a.txt") == "a.txt"


@pytest.mark.parametrize(
    ("text", "leftwards"), [("abc", False), ("12 نص", True), ("…", False), ("שלום abc", True)]
)
def test_the_first_letter_with_a_direction_gives_it(text, leftwards):
    assert reads_leftwards(text) is leftwards
