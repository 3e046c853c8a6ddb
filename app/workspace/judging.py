"""What the reader says of two actors: made of a row, said in words, and found again."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from app.model.document import Span
from app.model.judgement import NOBODY, Judgement, Named, Verdict
from app.model.mention import named
from app.model.words import one_line
from app.names.fold import strip_possessive
from app.workspace.events import Kind, Selection, Side, Standing
from app.workspace.places import actor_of, actors_of
from app.workspace.rows import Row, fullest

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.model.link import ActorLink, Links
    from app.model.mention import Mention
    from app.workspace.rows import Listed

Places = tuple[Span | None, Span | None]
"""Where the left text and the right one first name the actor of a row."""


def judgement_on(links: Links, row: Selection, verdict: Verdict, word: str = "") -> Judgement:
    """Return a verdict on the actors of a row, each by the names that its text uses.

    Of two, each goes first by what the row calls it: its own text's usual name for it, or its
    fullest where the two are not linked. Of a row of one text alone it is about that text's actor.
    """
    link = actor_of(links, row)
    taken = frozenset() if verdict.of_two else _taken(links, row)

    def named_by(mentions: Sequence[Mention]) -> tuple[str, ...]:
        if not verdict.of_two:
            return names_of(mentions, link.name, taken)
        return names_of(
            mentions, strip_possessive(fullest(named(mentions))) if row.unlinked else ""
        )

    one, other = (
        Named(document, named_by(mentions)) if mentions else NOBODY
        for document, mentions in ((links.left, link.a), (links.right, link.b))
    )
    return (
        Judgement(one, other, verdict, word) if one.names else Judgement(other, one, verdict, word)
    )


def merged(links: Links, row: Selection, other: Selection) -> Judgement:
    """Return the judgement that the actors of two rows are one, on a text that names both."""
    x, y = actor_of(links, row), actor_of(links, other)
    taken = _taken(links, row, other)
    names = names_of((*x.a, *x.b), x.name, taken), names_of((*y.a, *y.b), y.name, taken)
    documents = (
        (links.left, links.left) if x.a and y.a
        else (links.right, links.right) if x.b and y.b
        else (links.left, links.right) if x.a
        else (links.right, links.left)
    )  # fmt: skip
    one, two = (Named(document, some) for document, some in zip(documents, names, strict=True))
    return Judgement(one, two, Verdict.SAME)


def split_off(links: Links, row: Selection, side: Side, span: Span) -> Judgement:
    """Return the judgement that the mention at a place is another than the row's actor."""
    link, left = actor_of(links, row), side is Side.LEFT
    mentions = link.a if left else link.b
    document = links.left if left else links.right
    words = next((m.text for m in mentions if m.span == span), "")
    one = Named(document, (strip_possessive(one_line(words)),))
    other = Named(document, names_of(mentions, link.name))
    return Judgement(one, other, Verdict.DIFFERENT, start=span.start)


def row_at(links: Links, side: Side, span: Span) -> Selection | None:
    """Return the row of actors with a mention at a place, None where there is none."""
    for standing in Standing:
        for index, link in enumerate(actors_of(links, standing)):
            if any(m.span == span for m in (link.a if side is Side.LEFT else link.b)):
                return Selection(Kind.ACTOR, index, standing)
    return None


def row_of(links: Links, judgement: Judgement) -> Selection | None:
    """Return where the row that a judgement is about stands, None where it is not listed."""
    if (links.left, links.right) == (judgement.other.document, judgement.one.document):
        judgement = replace(judgement, one=judgement.other, other=judgement.one)
    asked = [judgement]
    if judgement.one.document == judgement.other.document:  # they may stand in two rows now
        asked += [replace(judgement, other=NOBODY, verdict=Verdict.NAME)]
    for said in asked:
        for standing in Standing:
            for index, link in enumerate(actors_of(links, standing)):
                if _is_of(link, said):
                    return Selection(Kind.ACTOR, index, standing)
    return None


def onward(links: Links, row: Selection, listed: Sequence[Listed]) -> tuple[Places, ...]:
    """Return the other rows of the section of one, as they are listed: the next comes first.

    After the last of them come those before, the nearest first.
    """
    section = [
        one.selection
        for one in listed
        if isinstance(one, Row)
        and one.selection.kind is row.kind
        and one.selection.standing is row.standing
    ]
    at = section.index(row) if row in section else len(section)
    return tuple(_places(actor_of(links, one)) for one in (*section[at + 1 :], *section[:at][::-1]))


def row_after(
    links: Links, before: Selection, now: Selection | None, others: Iterable[Places]
) -> Selection | None:
    """Return the row to go on with: the one that took the place of what was judged.

    That is where the judged row stands ``now`` if it still stands in its section, or if nothing of
    ``others`` (see :func:`onward`) does.
    """
    if now is not None and now.standing is before.standing:
        return now
    section = actors_of(links, before.standing)
    for places in others:
        for index, link in enumerate(section):
            if _stands_at(link, places):
                return Selection(Kind.ACTOR, index, before.standing)
    return now


def _places(link: ActorLink) -> Places:
    return link.a[0].span if link.a else None, link.b[0].span if link.b else None


def _stands_at(link: ActorLink, places: Places) -> bool:
    return all(
        span is None or any(mention.span == span for mention in mentions)
        for mentions, span in zip((link.a, link.b), places, strict=True)
    )


def _taken(links: Links, *rows: Selection) -> frozenset[str]:
    """Return the names by which other rows go: these do not tell who is meant."""
    every = (
        link
        for standing in Standing
        for index, link in enumerate(actors_of(links, standing))
        if Selection(Kind.ACTOR, index, standing) not in rows
    )
    return frozenset(form for link in every for form in names_of((*link.a, *link.b)))


def names_of(
    mentions: Iterable[Mention], first: str = "", taken: frozenset[str] = frozenset()
) -> tuple[str, ...]:
    """Return the names that mentions use, ``first`` if it is one, then the most frequent first.

    Those that are ``taken`` are left out where there are others.
    """
    used = Counter(strip_possessive(one_line(m.text)) for m in named(mentions))
    listed = [form for form, _ in used.most_common()]
    own = [form for form in listed if form not in taken] or listed
    return tuple(sorted(own, key=lambda form: form != one_line(first)))


def _is_of(link: ActorLink, judgement: Judgement) -> bool:
    one, other = set(judgement.one.names), set(judgement.other.names)
    a, b = set(names_of(link.a)), set(names_of(link.b))
    if not judgement.verdict.of_two or judgement.start is not None:
        return bool((a | b) & (one | other))
    if judgement.one.document == judgement.other.document:
        return bool((a | b) & one) and bool((a | b) & other)
    return bool(a & one) and bool(b & other)
