"""What the reader says of two actors: made of a row, said in words, and found again."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from app.model.judgement import Judgement, Named, Verdict
from app.model.mention import named
from app.names.fold import strip_possessive
from app.workspace.events import Kind, Selection, Standing
from app.workspace.places import actor_of, actors_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.model.link import ActorLink, Links
    from app.model.mention import Mention


def judgement_on(links: Links, row: Selection, verdict: Verdict) -> Judgement:
    """Return a verdict on the two actors of a row, each by the names that its text uses."""
    link = actor_of(links, row)
    return Judgement(
        Named(links.left, names_of(link.a)), Named(links.right, names_of(link.b)), verdict
    )


def row_of(links: Links, judgement: Judgement) -> Selection | None:
    """Return where the pair that a judgement is about stands, None where it is not listed."""
    if (links.left, links.right) == (judgement.other.document, judgement.one.document):
        judgement = Judgement(judgement.other, judgement.one, judgement.verdict)
    for standing in Standing:
        for index, link in enumerate(actors_of(links, standing)):
            if _is_of(link, judgement):
                return Selection(Kind.ACTOR, index, standing)
    return None


def row_after(links: Links, before: Selection, judgement: Judgement) -> Selection | None:
    """Return the row to go on with: the one that took the place of what was judged.

    That is the judged pair itself where it still stands in its section, or where nothing else does.
    """
    now = row_of(links, judgement)
    left = len(actors_of(links, before.standing))
    if now is None or now.standing is before.standing or not left:
        return now
    return Selection(Kind.ACTOR, min(before.index, left - 1), before.standing)


def names_of(mentions: Iterable[Mention]) -> tuple[str, ...]:
    """Return the names that mentions use, the most frequent first."""
    used = Counter(strip_possessive(" ".join(m.text.split())) for m in named(mentions))
    return tuple(form for form, _ in used.most_common())


def _is_of(link: ActorLink, judgement: Judgement) -> bool:
    sides = ((link.a, judgement.one), (link.b, judgement.other))
    return all(set(names_of(mentions)) & set(side.names) for mentions, side in sides)
