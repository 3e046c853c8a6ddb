from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtGui import QTextDocument

from app.model.document import Span
from app.model.link import Evidence, Links
from app.ui.mentions.why import place_of, reference, why_linked
from app.workspace.events import Kind, Selection, Side
from tests import build


def words(page: str) -> str:
    shown = QTextDocument()
    shown.setHtml(page)
    return shown.toPlainText().replace("\u2068", "").replace("\u2069", "")


def page_of(kind: Kind, index: int) -> str:
    left, right, links = build.two_accounts()
    return why_linked(links, Selection(kind, index), {Side.LEFT: left.text, Side.RIGHT: right.text})


def test_evidence_comes_with_the_words_of_both_texts(qapp):
    shown = words(page_of(Kind.ACTOR, 2))
    assert "“æ” is also written “ae”" in shown
    assert "“Dr Ilse Værnes” · “Ilse Vaernes”" in shown


def test_every_form_has_its_count(qapp):
    left, right, links = build.two_accounts()
    shown = words(page_of(Kind.ACTOR, 3))
    assert "Coastal Rescue Service (CRS)" in shown
    assert "CRS" in shown.splitlines()
    twice = dataclasses.replace(links.actors[3], a=links.actors[3].a + links.actors[3].a[1:])
    page = why_linked(
        Links(left.id, right.id, (twice,)),
        Selection(Kind.ACTOR, 0),
        {Side.LEFT: left.text, Side.RIGHT: right.text},
    )
    assert "CRS × 2" in words(page)


def test_a_figure_has_its_verdict_and_both_sentences(qapp):
    shown = words(page_of(Kind.FIGURE, 0))
    assert "≠ conflict" in shown
    assert "Both count fishing boats that were lost" in shown
    assert "12 fishing boats" in shown
    assert "fourteen fishing boats" in shown


def test_words_of_a_text_are_never_taken_for_markup(qapp):
    left = build.document("A <b>bold</b> & <script> name")
    right = build.document("The <b>bold</b> one")
    link = build.actor_link(left, right, ("<b>bold</b>",), ("<b>bold</b>",), note="<i>x</i> & y")
    page = why_linked(
        Links(left.id, right.id, (link,)),
        Selection(Kind.ACTOR, 0),
        {Side.LEFT: left.text, Side.RIGHT: right.text},
    )
    assert "“<b>bold</b>” · “<b>bold</b>”" in words(page)
    assert "<i>x</i> & y" in words(page)


def test_evidence_without_words_of_its_own_is_named_by_its_rule(qapp):
    left, right, links = build.two_accounts()
    bare = Evidence("acronym", Span(0, 5), Span(0, 3), "", 0.5)
    link = dataclasses.replace(links.actors[3], evidence=(bare,))
    page = why_linked(
        Links(left.id, right.id, (link,)),
        Selection(Kind.ACTOR, 0),
        {Side.LEFT: left.text, Side.RIGHT: right.text},
    )
    assert words(page).startswith("The letters stand for the name")


def test_references_lead_back_to_their_place():
    assert place_of(reference(Side.RIGHT, Span(12, 30))) == (Side.RIGHT, Span(12, 30))
    with pytest.raises(ValueError, match="up"):
        place_of("up:1:2")


def test_the_same_reason_is_given_once_the_strongest_first(qapp):
    left, right, links = build.two_accounts()
    link = links.actors[3]
    weak = Evidence("short-form", Span(0, 5), Span(0, 3), "a weaker reason", 0.2)
    again = dataclasses.replace(link.evidence[0], weight=0.1)
    link = dataclasses.replace(link, evidence=(weak, again, *link.evidence))
    page = why_linked(
        Links(left.id, right.id, (link,)),
        Selection(Kind.ACTOR, 0),
        {Side.LEFT: left.text, Side.RIGHT: right.text},
    )
    shown = words(page)
    assert shown.count("stands for") == 1
    assert shown.index("stands for") < shown.index("A weaker reason")


def test_what_speaks_against_comes_last_and_looks_so(qapp):
    left, right, links = build.two_accounts()
    link = links.actors[3]
    against = Evidence("type-differs", Span(0, 5), Span(0, 3), "but one is <a place>", -0.9)
    link = dataclasses.replace(link, evidence=(against, *link.evidence))
    page = why_linked(
        Links(left.id, right.id, (link,)),
        Selection(Kind.ACTOR, 0),
        {Side.LEFT: left.text, Side.RIGHT: right.text},
    )
    assert "<span class='muted'>≠ But one is &lt;a place&gt;</span>" in page
    assert words(page).index("stands for") < words(page).index("≠ But one is <a place>")
