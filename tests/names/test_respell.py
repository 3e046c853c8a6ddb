from __future__ import annotations

import pytest

from app.names.respell import beginnings, respell

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


@pytest.mark.parametrize("text", ["Qasem Soleimani", "Phuong", "Chernyshov", "Xu Kai", "’Ali"])
def test_every_spelling_has_one_of_the_beginnings(text):
    vocabulary = {*VOCABULARY, "fuong", "ali", "aly", "tchernyshov", "csernyshov", "khai", "su"}
    begun = {word for word in vocabulary if word[:2] in beginnings(text)}
    assert respell(text, begun) == respell(text, vocabulary)
    assert begun < vocabulary
