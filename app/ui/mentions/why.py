"""Why a row is linked, as a page: evidence in words, and the words themselves as references.

A reference reads ``left:12:30``: the side, and the span in that side's document.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from app.model.document import Span
from app.model.judgement import Verdict
from app.model.link import ActorLink, Relation
from app.model.mention import named, nominal
from app.model.reasons import note_of, reasons, you_said
from app.model.words import RELATIONS, SIGNS, UNCERTAIN, USER, one_line, surety
from app.text.excerpts import shortened
from app.translation import leftwards, phrase, tr
from app.workspace.events import Kind, Selection, Side, Standing
from app.workspace.places import actor_of, alone_of
from app.workspace.rows import ONLY, SIDES, UNLINKED, forms

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from app.model.link import DateLink, Evidence, FigureLink, Links
    from app.model.mention import Mention
    from app.model.note import Note
    from app.model.quantity import DateMention, Figure

QUOTE_LENGTH = 240
AGAINST = SIGNS[Relation.CONFLICT]
"""Stands before what speaks against a link."""
THIN = phrase("The evidence is thin, so judge for yourself.")
OTHER_THING = phrase("They may count two different things, so read both sentences.")
UNSURE = phrase("Not sure enough to be linked, so judge for yourself.")
NAME = phrase("Why linked")
_BACK = "back"
VERDICTS = {
    Standing.LINKED: Verdict.SAME,
    Standing.SUGGESTED: Verdict.UNSURE,
    Standing.REJECTED: Verdict.DIFFERENT,
}


def why_linked(links: Links, row: Selection, texts: dict[Side, str]) -> str:
    """Return the page for a row as HTML; ``texts`` are those of the two documents."""
    if row.standing.only is not None:
        return _alone(links, row, texts)
    if row.kind is Kind.ACTOR:
        link = actor_of(links, row)
        return _unlinked(link, texts) if row.unlinked else _actor(link, texts)
    if row.kind is Kind.FIGURE:
        return _figure(links.figures[row.index], texts)
    return _date(links.dates[row.index])


def noted(notes: Iterable[Note]) -> str:
    """Return the reader's notes on a row as HTML."""
    texts = [escape(note.text).replace("\n", "<br>") for note in notes]
    words = tr("Your notes", "Your note", len(texts))
    head = f"<h4 style='margin-top: 12px'>{words}</h4>"
    return head + "".join(f"<p>{text}</p>" for text in texts) if texts else ""


def title_of(links: Links, row: Selection) -> str:
    """Return what the page for a row is called, with how sure the link is."""
    if row.standing in ONLY:
        return tr(ONLY[row.standing])
    if row.unlinked:
        return tr(UNLINKED[row.standing])
    if row.kind is Kind.DATE:
        return tr(NAME)
    link = actor_of(links, row) if row.kind is Kind.ACTOR else links.figures[row.index]
    return f"{tr(NAME)} · {tr(surety(link.score))}"


def reference(side: Side, span: Span) -> str:
    """Return the reference to a place."""
    return f"{side.value}:{span.start}:{span.end}"


def verdict_on(links: Links, row: Selection) -> Verdict | None:
    """Return what the reader has said of the actors of a row, None where nothing."""
    if row.kind is not Kind.ACTOR or row.standing.only:
        return None
    link = actor_of(links, row)
    said = any(one.rule == USER for one in link.evidence)
    said = said or any(one.verdict is VERDICTS[row.standing] for one in link.said)
    return VERDICTS[row.standing] if said else None


def place_of(reference: str) -> tuple[Side, Span]:
    """Return the place that a reference stands for; raises ValueError for any other text."""
    side, start, end = reference.split(":")
    return Side(side), Span(int(start), int(end))


def said_number(reference: str) -> int | None:
    """Return which of the things said of a row a reference takes back, None for a place."""
    kind, _, number = reference.partition(":")
    return int(number) if kind == _BACK else None


def _actor(link: ActorLink, texts: dict[Side, str]) -> str:
    evidence = "".join(_evidence(one, texts) for one in reasons(link))
    return _said(link) + _doubt(link.score, THIN) + evidence + _forms_of(link)


def _said(link: ActorLink) -> str:
    """Say what the reader has said of a row, each with a reference that takes it back."""
    back = tr("Take back").replace(" ", "&nbsp;")
    return "".join(
        f"<p>{escape(one_line(tr(you_said(judgement))))} <a href='{_BACK}:{number}'>{back}</a></p>"
        for number, judgement in enumerate(link.said)
    )


def _unlinked(link: ActorLink, texts: dict[Side, str]) -> str:
    told = reasons(link)
    said = [one for one in told if one.rule == USER]
    parts = (
        (tr("For"), [one for one in told if one.weight >= 0 and one.rule != USER]),
        (tr("Against"), [one for one in told if one.weight < 0 and one.rule != USER]),
    )
    page = _said(link) or "".join(_evidence(one, texts, mixed=False) for one in said)
    page = page or f"<p class='muted'>{tr(UNSURE)}</p>"
    for heading, some in parts:
        if some:
            page += f"<h4>{heading}</h4>"
            page += "".join(_evidence(one, texts, mixed=False) for one in some)
    return page + _forms_of(link)


def _alone(links: Links, row: Selection, texts: dict[Side, str]) -> str:
    """Say that the other text is silent, and quote what this one has."""
    side = row.standing.only
    assert side is not None
    found = alone_of(links, row.standing)
    if row.kind is Kind.FIGURE:
        some = found.figures[row.index]
        page = f"<p>{_silent(side.other, row.kind)}</p>"
        return page + "".join(f"<p>{_told(side, one, texts)}</p>" for one in some)
    link = found.actors[row.index] if row.kind is Kind.ACTOR else found.dates[row.index]
    mentions = link.a if side is Side.LEFT else link.b
    said = [*_form_lines(side, [m for m in mentions if not getattr(m, "nominal", False)])]
    told = _said(link) if isinstance(link, ActorLink) else ""
    page = f"{told}<p>{_silent(side.other, row.kind)}</p>"
    return f"{page}<p>{_side(side)}<br>{'<br>'.join(said)}</p>"


def _silent(side: Side, kind: Kind) -> str:
    """Say that a text does not mention what the other one does."""
    left = side is Side.LEFT
    if kind is Kind.FIGURE:
        return (
            tr("The left text gives no such figure.")
            if left
            else tr("The right text gives no such figure.")
        )
    if kind is Kind.DATE:
        return (
            tr("The left text does not name this date.")
            if left
            else tr("The right text does not name this date.")
        )
    return (
        tr("The left text does not name this actor.")
        if left
        else tr("The right text does not name this actor.")
    )


def _evidence(one: Evidence, texts: dict[Side, str], *, mixed: bool = True) -> str:
    """Return a reason with its quotes; among those for a link, one against it has a sign."""
    note = one_line(tr(note_of(one)))
    note = escape(note[:1].upper() + note[1:])
    if mixed and one.weight < 0:
        note = f"<span class='muted'>{AGAINST} {note}</span>"
    quotes = _quote(Side.LEFT, one.a, texts), _quote(Side.RIGHT, one.b, texts)
    between = " <span class='muted'>·</span> "
    return f"<p>{note}<br>{between.join(filter(None, quotes))}</p>"


def _figure(link: FigureLink, texts: dict[Side, str]) -> str:
    why = one_line(tr(link.why))
    from app.linking.compared import in_words  # what reads numbers takes a while to load

    verdict = (
        f"{SIGNS[link.relation]} {tr(RELATIONS[link.relation])}: {tr(in_words(link.a, link.b))}"
    )
    said = "".join(
        f"<p>{_side(side)}<br>{_told(side, one, texts)}</p>"
        for side, one in ((Side.LEFT, link.a), (Side.RIGHT, link.b))
    )
    verdict = f"<p><b>{verdict}</b><br>{escape(why[:1].upper() + why[1:])}</p>"
    return _doubt(link.score, OTHER_THING) + verdict + said


def _told(side: Side, figure: Figure, texts: dict[Side, str]) -> str:
    """Quote the sentence of a figure, and say whose figure it is where the text does."""
    said = _sentence(side, figure, texts)
    if not figure.source:
        return said
    by = tr("by {source}", source=escape(figure.source))
    return f"{said}<br><span class='muted'>{by}</span>"


def _sentence(side: Side, figure: Figure, texts: dict[Side, str]) -> str:
    """Quote the sentence of a figure, the figure itself emphasised."""
    span = figure.sentence if figure.sentence.covers(figure.span) else figure.span
    text = texts[side]
    before = escape(text[span.start : figure.span.start])
    inside = escape(figure.span.of(text))
    after = escape(text[figure.span.end : span.end])
    quote = " ".join(f"{before}<b class='figure'>{inside}</b>{after}".split())
    return _link(side, span, quote, "sentence")


def _doubt(score: float, words: str) -> str:
    return f"<p class='muted'>{tr(words)}</p>" if surety(score) == UNCERTAIN else ""


def _date(link: DateLink) -> str:
    told = tr("Both texts name this date.")
    said = {Side.LEFT: _form_lines(Side.LEFT, link.a), Side.RIGHT: _form_lines(Side.RIGHT, link.b)}
    return f"<p>{told}</p>{_beside(said)}"


def _forms_of(link: ActorLink) -> str:
    """Return an actor's names in both texts, and below them what stands there in their place."""
    said = {
        side: [*_form_lines(side, named(mentions)), *_nominal_line(side, nominal(mentions))]
        for side, mentions in ((Side.LEFT, link.a), (Side.RIGHT, link.b))
    }
    return _beside(said)


def _beside(said: Mapping[Side, Iterable[str]]) -> str:
    """Return lines of both texts beside each other."""
    columns = "".join(
        f"<td width='50%'>{_side(side)}<br>{'<br>'.join(lines)}</td>"
        for side, lines in (reversed(list(said.items())) if leftwards() else said.items())
    )
    return f"<table width='100%' cellspacing='0' cellpadding='0'><tr>{columns}</tr></table>"


def _nominal_line(side: Side, mentions: Sequence[Mention]) -> Iterable[str]:
    """Return how often other words stand for an actor, and which, as they first stand there."""
    firsts: dict[str, Mention] = {}
    for mention in mentions:
        firsts.setdefault(one_line(mention.text).casefold(), mention)
    if firsts:
        words = (_link(side, m.span, f"“{escape(one_line(m.text))}”") for m in firsts.values())
        yield f"<span class='muted'>+ {len(mentions)}</span> {', '.join(words)}"


def _form_lines(side: Side, mentions: Sequence[Mention | DateMention]) -> Iterable[str]:
    """Return the forms of one text with their counts, each leading to its first place."""
    firsts: dict[str, Span] = {}
    for mention in mentions:
        firsts.setdefault(one_line(mention.text), mention.span)
    for form, count in forms(mentions):
        times = f" <span class='muted'>× {count}</span>" if count > 1 else ""
        yield _link(side, firsts[form], escape(form)) + times


def _side(side: Side) -> str:
    return f"<span class='muted'>{tr(SIDES[side])}</span>"


def _quote(side: Side, span: Span, texts: dict[Side, str]) -> str:
    words = shortened(span.of(texts[side]), QUOTE_LENGTH)
    return _link(side, span, f"“{escape(words)}”") if words else ""


def _link(side: Side, span: Span, shown: str, style: str = "") -> str:
    """Return a reference; its words are kept apart from the direction of those around it."""
    return f"<a class='{style}' href='{reference(side, span)}'>\u2068{shown}\u2069</a>"
