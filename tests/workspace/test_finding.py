from __future__ import annotations

import re
import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.document import Span
from app.workspace.events import FoundHere, Side
from app.workspace.finding import MOST, find_all
from app.workspace.jobs import ImmediateRunner
from app.workspace.session import Session
from tests.build import FakeFlow


def found(text: str, query: str) -> list[str]:
    return [span.of(text) for span in find_all(text, query)]


class TestFindAll:
    @pytest.mark.parametrize(
        ("text", "query", "places"),
        [
            ("The Quay and the quay", "quay", ["Quay", "quay"]),
            ("Zoë and Zoe\u0308 and ZOE", "zoe", ["Zoë", "Zoe\u0308", "ZOE"]),
            ("zoe", "Zoë", ["zoe"]),
            ("d’Arc, d'Arc", "d'arc", ["d’Arc", "d'Arc"]),
            (
                "north-west north‑west north–west",
                "north-west",
                ["north-west", "north‑west", "north–west"],
            ),
            ("two\nwords, two  words", "two words", ["two\nwords", "two  words"]),
            ("the كِتَاب and كتاب", "كتاب", ["كِتَاب", "كتاب"]),
            ("Ещё еще", "еще", ["Ещё", "еще"]),
            ("a.b ab", "a.b", ["a.b"]),
            ("(12) [12]", "[12", ["[12"]),
            ('“so” "so"', '"so"', ["“so”", '"so"']),
            ("aaaa", "aa", ["aa", "aa"]),
            ("anything", "  ", []),
            ("boat 🚤 boat", "🚤 b", ["🚤 b"]),
        ],
    )
    def test_case_accents_and_signs_do_not_matter(self, text, query, places):
        assert found(text, query) == places

    @given(st.text(max_size=60), st.text("abcé [(*\\.-’'", min_size=1, max_size=4))
    def test_finds_all_that_stands_there_as_it_is_written(self, text, query):
        wanted = query.strip()
        text = f"{text}{wanted}{text}"
        spans = find_all(text, query)
        assert all(a.end <= b.start for a, b in pairwise(spans))
        if wanted and not re.search(r"\s", wanted):
            ends = {i for span in spans for i in range(span.start, span.end)}
            at = text.find(wanted)
            while at >= 0:
                assert at in ends
                at = text.find(wanted, at + 1)

    def test_too_many_are_not_listed(self):
        assert len(find_all("a " * (MOST + 5), "a")) == MOST

    def test_a_long_text_takes_no_time(self):
        text = "The board met on the quay, and Zoë spoke of the boats. " * 20_000
        before = time.process_time()
        assert len(find_all(text, "zoe spoke")) == MOST
        assert time.process_time() - before < 1.0


class TestFinding:
    @pytest.fixture
    def session(self):
        session = Session(FakeFlow.of_two_accounts(), ImmediateRunner())
        session.start()
        return session

    def test_the_first_hit_from_where_the_reader_is(self, session):
        text = session.document(Side.LEFT).text
        near = text.index("Port Linnet") + 1
        session.finding.find(Side.LEFT, "port linnet", near)
        here = session.finding.found(Side.LEFT)
        assert (here.at, len(here.spans)) == (1, 2)
        assert here.spans[1].start > near

    def test_steps_go_round_and_are_announced(self, session):
        heard = []
        session.events.listen(FoundHere, heard.append)
        session.finding.find(Side.RIGHT, "board", 0)
        for _ in range(2):
            session.finding.step(Side.RIGHT, 1)
        session.finding.step(Side.RIGHT, -1)
        assert [event.at for event in heard] == [0, 1, 0, 1]
        assert {event.side for event in heard} == {Side.RIGHT}

    def test_another_document_ends_it(self, session):
        session.finding.find(Side.LEFT, "boats", 0)
        session.swap()
        assert session.finding.found(Side.LEFT) == FoundHere(Side.LEFT, "")

    def test_nothing_found_has_no_place_to_be_at(self, session):
        session.finding.find(Side.LEFT, "zzz", 0)
        session.finding.step(Side.LEFT, 1)
        assert session.finding.found(Side.LEFT) == FoundHere(Side.LEFT, "zzz", (), -1)

    def test_an_older_answer_falls_away(self, session):
        class Late(ImmediateRunner):
            def __init__(self):
                self.waiting = []

            def submit(self, lane, title, work, done, failed, partly=None):
                self.waiting.append(lambda: done(work(None)))

        session.finding._runner = late = Late()
        session.finding.find(Side.LEFT, "b", 0)
        session.finding.find(Side.LEFT, "boats", 0)
        for answer in reversed(late.waiting):
            answer()
        assert session.finding.found(Side.LEFT).query == "boats"
        span = session.finding.found(Side.LEFT).spans[0]
        assert span == Span(span.start, span.start + 5)
