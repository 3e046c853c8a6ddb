from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtGui import QTextDocument

from app.model.document import Span
from app.model.link import Evidence, Links
from app.ui.mentions.why import OTHER_THING, THIN, place_of, reference, title_of, why_linked
from app.workspace.events import Kind, Selection, Side
from tests import build
from tests.workspace import weaker


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


def weaker_page(row: Selection, **changes) -> str:
    left, right, links = weaker.weaker()
    links = dataclasses.replace(links, **changes)
    return why_linked(links, row, {Side.LEFT: left.text, Side.RIGHT: right.text})


def test_other_words_for_an_actor_have_a_line_of_their_own_below_its_names(qapp):
    shown = words(weaker_page(weaker.LIND)).splitlines()
    left = shown.index("Left")
    assert shown[left + 1 : left + 4] == ["Mara Lind", "Lind", "+ 2 “She”, “the chairwoman”"]
    assert "+ 1 “she”" in shown[left + 4 :]


def test_a_word_at_the_beginning_of_a_sentence_is_no_other_word(qapp):
    (link,) = weaker.weaker()[2].actors
    she = next(m for m in link.a if m.nominal)
    again = dataclasses.replace(she, text="she")
    page = weaker_page(weaker.LIND, actors=(dataclasses.replace(link, a=(*link.a, again)),))
    assert "+ 3 “She”, “the chairwoman”" in words(page)


def test_a_word_that_stands_for_an_actor_leads_to_its_first_place():
    she = next(m for m in weaker.weaker()[2].actors[0].a if m.nominal)
    assert f"href='{reference(Side.LEFT, she.span)}'" in weaker_page(weaker.LIND)


def test_a_suggestion_has_reasons_for_and_against_apart(qapp):
    shown = words(weaker_page(weaker.BREKKE)).splitlines()
    assert "judge for yourself" in shown[0]
    pro, contra = shown.index("For"), shown.index("Against")
    assert shown[pro + 1] == "“Brekke” begins “Brekkestad”"
    assert shown[contra + 1] == "But these are two full names"
    assert "+ 1 “he”" in shown


def test_nothing_against_has_no_heading(qapp):
    (brekke,) = weaker.weaker()[2].suggested
    bare = dataclasses.replace(brekke, evidence=brekke.evidence[:1])
    assert "Against" not in words(weaker_page(weaker.BREKKE, suggested=(bare,)))


@pytest.mark.parametrize(
    ("score", "title"),
    [
        (1.0, "Why linked · your word"),
        (0.97, "Why linked · certain"),
        (0.9, "Why linked · certain"),
        (0.89, "Why linked · likely"),
        (0.7, "Why linked · likely"),
        (0.69, "Why linked · uncertain"),
    ],
)
def test_the_title_says_how_sure_the_link_is(score: float, title: str):
    links = weaker.weaker()[2]
    scored = dataclasses.replace(links.actors[0], score=score)
    links = dataclasses.replace(links, actors=(scored,))
    assert title_of(links, weaker.LIND) == title
    thin = THIN in weaker_page(weaker.LIND, actors=(scored,))
    assert thin is title.endswith("uncertain")


def test_of_two_figures_that_may_count_other_things_that_is_said():
    left, right, links = build.two_accounts()
    texts = {Side.LEFT: left.text, Side.RIGHT: right.text}
    for score, doubtful in ((0.6, True), (0.8, False)):
        figure = dataclasses.replace(links.figures[0], score=score)
        page = why_linked(
            dataclasses.replace(links, figures=(figure,)), Selection(Kind.FIGURE, 0), texts
        )
        assert (OTHER_THING in page) is doubtful
        assert THIN not in page


def test_dates_and_suggestions_have_plain_titles():
    assert title_of(build.two_accounts()[2], Selection(Kind.DATE, 0)) == "Why linked"
    assert title_of(weaker.weaker()[2], weaker.BREKKE) == "Possibly the same"
