"""A Document through the whole analysis."""

import datetime as dt
import threading
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.analysis.pipeline import Analyser, batches
from app.model.errors import Cancelled
from tests.build import document

PARAGRAPHS = st.lists(
    st.sampled_from(["They left. ", "word ", "\n", "\n\n", "x" * 700, "é👍🏽 ", "Why? "]),
    max_size=60,
)


@given(PARAGRAPHS.map("".join) | st.text(max_size=50))
def test_batches_cover_a_text_without_gaps(text):
    spans = list(batches(text))
    assert "".join(span.of(text) for span in spans) == text
    assert all(len(span) > 0 for span in spans)
    assert [span.start for span in spans] == [0, *(span.end for span in spans)][: len(spans)]


def test_a_batch_ends_where_a_paragraph_ends():
    text = "\n".join(f"Paragraph {number}. " + "They left the town. " * 20 for number in range(30))
    spans = list(batches(text))
    assert len(spans) > 5
    assert all(span.of(text).endswith("\n") for span in spans[:-1])


@pytest.mark.parametrize(("unit", "end"), [("They left the town. ", "."), ("word ", "word")])
def test_a_long_paragraph_is_cut_at_a_sentence_or_a_blank(unit, end):
    text = unit * 1000
    spans = list(batches(text))
    assert all(1000 < len(span) <= 2001 for span in spans[:-1])
    assert all(span.of(text).rstrip(" ").endswith(end) for span in spans[:-1])


def test_a_word_without_end_is_cut_all_the_same():
    assert len(list(batches("x" * 100_000))) > 1


def test_a_batch_never_grows_so_long_that_the_tokenizer_stalls():
    assert max(map(len, batches("(" * 50_000 + "\n" + "word " * 100))) <= 4000


def test_a_text_of_one_word_is_cut_without_looking_at_all_of_it_each_time():
    began = time.process_time()
    assert len(list(batches("x" * 20_000_000))) == 5000
    assert time.process_time() - began < 5


def test_a_number_beyond_all_measure_is_no_figure(analyse):
    found = analyse("They counted " + "9" * 400 + " people, and 40 dogs.")
    assert [f.quantity.low for f in found.figures] == [40]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "…", "👍🏽", "\x00\x00", "a", "H", "12"])
def test_a_text_with_nothing_in_it_mentions_nothing(analyse, text):
    found = analyse(text)
    assert (found.actors, found.dates) == ((), ())
    assert len(found.figures) <= 1


def test_what_is_found_does_not_depend_on_the_place_in_the_text(analyse):
    story = "Bakhmut fell on 20 May 2023. About 120 soldiers left Bakhmut.\n\n"
    filler = "Nothing happened for a long time, and nobody was there to see it. " * 40 + "\n\n"
    alone, late = analyse(story), analyse(filler + story)
    assert [a.name for a in late.actors] == [a.name for a in alone.actors] == ["Bakhmut"]
    assert (
        [f.text for f in late.figures] == [f.text for f in alone.figures] == ["About 120 soldiers"]
    )
    assert [d.value for d in late.dates] == [d.value for d in alone.dates] == ["2023-05-20"]
    moved = late.figures[0].sentence.start - len(filler)
    assert moved == alone.figures[0].sentence.start


def test_progress_grows_to_the_end(analyser):
    told = []
    analyser.analyse(document("They left Omdurman. " * 500), told.append)
    assert told == sorted(told)
    assert told[0] == 0.0
    assert len(told) > 4
    assert 0.8 < told[-1] <= 1.0


def test_what_the_report_raises_stops_the_work_and_leaves_the_analyser_usable(analyser):
    def stop(_):
        raise Cancelled

    with pytest.raises(Cancelled):
        analyser.analyse(document("They left Omdurman."), stop)
    assert analyser.analyse(document("They left Omdurman.")).actors


def test_two_threads_may_share_an_analyser(analyser):
    texts = [
        document(f"President Anna Lindqvist met {n} soldiers in Omdurman. " * 30) for n in (12, 34)
    ]
    alone = [analyser.analyse(text) for text in texts]
    found = {}
    threads = [
        threading.Thread(target=lambda t=text: found.update({t.id: analyser.analyse(t)}))
        for text in texts
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [found[text.id] for text in texts] == alone


def test_the_same_text_gives_the_same_analysis(analyse):
    text = (
        "The RSF (Rapid Support Forces) left Omdurman, said Burhan. Sudanese troops saw 20 tanks."
    )
    assert analyse(text) == analyse(text)


def test_the_date_is_the_documents_own_or_follows_from_its_text(analyse):
    text = "On Thursday, 24 February 2022, they came. On Friday they left."
    assert analyse(text).date == dt.date(2022, 2, 25)
    assert analyse(text, date=dt.date(2022, 3, 1)).date == dt.date(2022, 3, 1)
    values = [d.value for d in analyse("They left on Friday.", date=dt.date(2022, 3, 1)).dates]
    assert values == ["2022-02-25"]


def test_the_version_names_the_model():
    assert Analyser("xx_some_model").version != Analyser().version
    assert "xx_some_model" in Analyser("xx_some_model").version
