"""Words of a list fold as the index folds them, and what is known is not made again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.tokens import fold
from app.workspace.catalogue import Arrangement, Catalogue
from app.workspace.columns import _folded
from tests.workspace.test_catalogue import entry as entry_of


@given(st.one_of(st.text("aB3.,'’/-_ é\n", max_size=20), st.text(max_size=10)))
def test_a_text_folds_word_by_word(text):
    words = [fold(word) for word in text.replace("/", " ").split()]
    assert _folded(text).split(" ") == ([word for word in words if word] or [""])


@pytest.mark.parametrize("typed", ["", '"', "  ", "…"])
def test_signs_alone_leave_nothing_out(typed):
    catalogue = Catalogue([entry_of("a", "A title")])
    assert len(catalogue.arranged(Arrangement(typed)).entries) == 1


def test_a_list_that_goes_on_finds_the_old_by_what_was_known_and_the_new_too():
    old, changed = entry_of("a", "The harbour"), entry_of("b", "The lighthouse")
    first = Catalogue([old, changed])
    assert [e.id for e in first.arranged(Arrangement("light")).entries] == ["b"]
    unasked = Catalogue([old], first)
    after = Catalogue([old, entry_of("b", "The mill"), entry_of("c", "A light")], unasked)
    assert [e.id for e in after.arranged(Arrangement("light")).entries] == ["c"]
    assert [e.id for e in after.arranged(Arrangement("harb")).entries] == ["a"]
