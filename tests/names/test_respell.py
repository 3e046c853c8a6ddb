from __future__ import annotations

from app.names.respell import respell

VOCABULARY = ("kassem", "qasim", "casino", "sulaimani", "soleymani", "mark", "marc", "the", "salon")


def test_spellings_of_each_word_are_put_together():
    found = respell("Qasem Soleimani", VOCABULARY)
    assert "kassem sulaimani" in found
    assert "qasem soleymani" in found
    assert "qasem soleimani" not in found


def test_common_nouns_are_no_spellings():
    assert respell("Marc", VOCABULARY) == ()


def test_nothing_comes_of_nothing():
    assert respell("", VOCABULARY) == ()
    assert respell("Qasem", ()) == ()
