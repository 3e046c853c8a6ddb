"""Which documents are most like one: on invented texts, with hand-made analyses."""

import datetime as dt
from itertools import pairwise

import pytest

from app.index.search import SearchIndex
from app.linking.register import Register
from app.model.analysis import Analysis
from app.model.document import Span
from app.model.mention import Actor, ActorType, Mention
from app.model.quantity import DateMention, Figure, Grain, Quantity
from app.model.similar import Similar
from app.workspace.partners import WEIGHTS, rank, why
from tests.build import document

# Four events, each told by three outlets in words of their own. What is in braces is an actor, in
# brackets a figure, in angles a date.
TEXTS = {
    "quake/wire": "A quake shook {Kefrin} on <2021-03-02>. Rubble buried a bakery, [14 miner] "
    "were trapped, said {Lotte Brisk}. Rescue dogs searched through the night.",
    "quake/paper": "Masonry fell across {Kefrin}. The mayor, {Lotte Brisk}, counted [14 miner] "
    "below ground after the tremor of <2021-03-02>. Neighbours dug by hand.",
    "quake/blog": "We felt the tremor in {Kafrin} at breakfast. Nobody slept after <2021-03-02>; "
    "the bakery is rubble and the church tower leans.",
    "strike/wire": "Dockers in {Port Havel} walked out over pay on <2021-05-09>. {Tomas Ferrin} "
    "spoke for [320 docker] at the gate. Cranes stood still.",
    "strike/paper": "{Port Havel} has no cranes at work: [320 docker] want a rise. Their speaker "
    "{Tomas Ferrin} promised to go on. Ships wait in the roads.",
    "strike/blog": "My uncle is a docker. {Ferrin} told him that the walk-out of <2021-05-09> "
    "would last, and that pay had not risen for years.",
    "opera/wire": "{Alma Quist} sings again: the opera in {Tellmark} sold [900 ticket] for "
    "<2021-11-20>. The soprano had lost her voice for two winters.",
    "opera/paper": "A triumph at the opera. {Alma Quist}, the soprano, returned to {Tellmark} "
    "before a house of [900 ticket].",
    "opera/blog": "Stood in the rain for {Quist} on <2021-11-20>. The aria was worth the winters "
    "without that voice.",
    "flood/wire": "The river {Sarn} rose by night. [45 farm] are under water, said {Ivo Pell} of "
    "the river board on <2021-07-14>. The dyke had been weak for years.",
    "flood/paper": "Cows swam past the church as the {Sarn} broke its dyke. {Ivo Pell} spoke of "
    "[45 farm] lost. Nobody drowned.",
    "flood/blog": "Our cellar is a pond. They knew that the dyke was weak, {Pell} says so himself "
    "now. I took pictures of the river on <2021-07-14>.",
}
MARKS = {"{": "}", "[": "]", "<": ">"}


def plain(text):
    for mark in "{}[]<>":
        text = text.replace(mark, "")
    return text


def parts(text, mark):
    rest = text.split(mark)[1:]
    return [one.split(MARKS[mark])[0] for one in rest]


def actor(number, name):
    kind = ActorType.PERSON if " " in name and "Port" not in name else ActorType.OTHER
    return Actor(f"a{number}", name, kind, (Mention(Span(0, len(name)), name, kind),))


def figure(words):
    number, head = words.split()
    here = Span(0, len(words))
    return Figure(here, here, words, Quantity(float(number), float(number)), head=head)


def analysed(id, text):
    actors = [actor(n, name) for n, name in enumerate(parts(text, "{"))]
    figures = [figure(words) for words in parts(text, "[")]
    dates = [DateMention(Span(0, 10), day, day, Grain.DAY) for day in parts(text, "<")]
    return Analysis(id, tuple(actors), tuple(figures), tuple(dates))


class Shelf:
    """The invented texts, indexed and analysed but for those ``without`` an analysis."""

    def __init__(self, folder, texts, without=()):
        self.documents = {key: document(plain(text), key) for key, text in texts.items()}
        self.keys = {one.id: key for key, one in self.documents.items()}
        self.index = SearchIndex.open(folder)
        self.index.add(self.documents.values())
        self.register = Register()
        self.register.update(
            (analysed(self.documents[key].id, text), key)
            for key, text in texts.items()
            if key not in without
        )

    def like(self, key, limit=5, copies=None, weights=WEIGHTS):
        copies = {self.documents[a].id: self.documents[b].id for a, b in (copies or {}).items()}
        of = self.documents[key]
        found = rank(of, self.index, self.register, copies, limit, weights)
        return [(self.keys[one.document_id], one) for one in found]


@pytest.fixture
def shelf(tmp_path):
    return Shelf(tmp_path, TEXTS)


def event(key):
    return key.partition("/")[0]


def precision(shelf, weights=WEIGHTS):
    """The share of texts whose best partner, and of places 1 and 2 that, tell of the same."""
    first, both = [], []
    for key in shelf.documents:
        right = [event(found) == event(key) for found, _ in shelf.like(key, 2, weights=weights)]
        first.append(right[:1] == [True])
        both.append(sum(right) / 2)
    return sum(first) / len(first), sum(both) / len(both)


def test_texts_of_one_event_come_first(shelf):
    at_1, at_2 = precision(shelf)
    assert at_1 == 1.0
    assert at_2 >= 0.95


def test_each_kind_of_evidence_adds_something(shelf):
    nothing = dict.fromkeys(WEIGHTS, 0.0)
    alone = {kind: precision(shelf, nothing | {kind: 1.0})[1] for kind in WEIGHTS}
    assert all(found > 0.4 for found in alone.values()), alone  # of four events: 0.18 by chance
    assert precision(shelf)[1] > alone["words"]


def test_it_says_what_both_have_the_rarest_first(shelf):
    ((key, best), *_) = shelf.like("quake/wire")
    assert key == "quake/paper"
    assert set(best.actors) == {"Kefrin", "Lotte Brisk"}
    assert (best.figures, best.dates) == (("14 miner",), ("2021-03-02",))
    assert "Brisk" in best.words
    assert not best.by_words
    scores = [one.score for _, one in shelf.like("quake/wire")]
    assert all(one >= other for one, other in pairwise(scores))


def test_another_spelling_is_the_same_actor(shelf):
    found = dict(shelf.like("quake/blog"))
    assert found["quake/wire"].actors == ("Kafrin",)


def test_what_is_not_analysed_is_ranked_by_words_and_says_so(tmp_path):
    shelf = Shelf(tmp_path, TEXTS, without=["quake/paper"])
    found = dict(shelf.like("quake/wire"))
    assert found["quake/paper"].by_words
    assert not found["quake/blog"].by_words
    assert "words alone, not analysed yet: " in why(found["quake/paper"])
    assert all(one.by_words and not one.actors for _, one in shelf.like("quake/paper"))


def test_without_a_register_words_alone_count(shelf):
    found = rank(shelf.documents["opera/wire"], shelf.index, None, {}, 1)
    assert shelf.keys[found[0].document_id] == "opera/paper"
    assert found[0].by_words


def test_near_copies_of_the_text_are_no_partners(shelf):
    copies = {"quake/paper": "quake/wire"}
    assert "quake/paper" not in dict(shelf.like("quake/wire", copies=copies))
    assert "quake/wire" not in dict(shelf.like("quake/paper", copies=copies))


def test_of_other_near_copies_the_likest_stands_for_all(shelf):
    found = shelf.like("quake/blog", copies={"quake/paper": "quake/wire"})
    (head,) = [one for key, one in found if event(key) == "quake"]
    named = {shelf.keys[head.document_id], *(shelf.keys[one] for one in head.copies)}
    assert named == {"quake/wire", "quake/paper"}


def test_the_limit_holds_and_nothing_common_means_no_partner(tmp_path, shelf):
    assert len(shelf.like("quake/wire", limit=1)) == 1
    lone = Shelf(tmp_path / "other", {"a": "Snow fell upon cedars.", "b": "Bread is baked twice."})
    assert lone.like("a") == []
    empty = Shelf(tmp_path / "none", {"a": ""})
    assert empty.like("a") == []


def test_what_is_far_less_like_than_the_best_is_left_out(shelf):
    found = shelf.like("strike/wire", limit=20)
    best = max(one.score for _, one in found)
    assert 1 < len(found) < len(TEXTS) - 1
    assert min(one.score for _, one in found) >= best / 10


def test_a_document_that_left_the_index_is_not_offered(shelf):
    shelf.index.remove([shelf.documents["opera/paper"].id])
    shelf.register.remove(shelf.documents["opera/paper"].id)
    assert "opera/paper" not in dict(shelf.like("opera/wire"))


@pytest.mark.parametrize(
    ("similar", "words"),
    [
        (Similar("d", 0.5, actors=("Anna",)), "both name Anna"),
        (Similar("d", 0.5, actors=("A", "B", "C")), "both name A, B and C"),
        (Similar("d", 0.5, actors=tuple("ABCDEF")), "both name A, B and 4 more"),
        (
            Similar("d", 0.5, ("A", "B"), ("2 x",), ("2020-01-01", "2020-01"), ("w", "v")),
            "both name A and B; 1 figure; 2 dates; words: w, v",
        ),
        (
            Similar("d", 0.5, ("Anna Holm",), words=("Holm", "dyke")),
            "both name Anna Holm; words: dyke",
        ),
        (Similar("d", 0.5), ""),
    ],
)
def test_the_reasons_in_words(similar, words):
    assert why(similar) == words


def test_vague_and_coarse_things_are_no_reason():
    from app.linking.shared import dates_of, figures_of

    here = Span(0, 1)
    vague = Figure(here, here, "", Quantity(1000, 2000, vague=True), head="ship")
    sure = Figure(here, here, "", Quantity(20, 30), head="ship")
    year = DateMention(here, "", "2020", Grain.YEAR)
    unknown = DateMention(here, "", None, Grain.DAY)
    day = DateMention(here, "", dt.date(2020, 5, 4).isoformat(), Grain.DAY)
    found = Analysis("d", figures=(vague, sure, sure), dates=(year, unknown, day))
    assert figures_of(found) == ("20–30 ship",)
    assert dates_of(found) == ("2020-05-04",)
