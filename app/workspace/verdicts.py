"""All that the reader can say of the actors of the open pair, beside whether they are one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.model.document import Span
from app.model.judgement import NOBODY, Judgement, Named, Verdict
from app.model.mention import named
from app.model.words import one_line
from app.translation import phrase, tr
from app.workspace.events import Kind, Selection, Side, Standing
from app.workspace.jobs import Lane

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.model.link import ActorLink, Links
    from app.model.mention import ActorType
    from app.workspace.flow import Flow
    from app.workspace.session import Session

    Find = Callable[[Links, Judgement], Selection | None]
    Say = Callable[[Judgement, str, Find], None]

_WORD = re.compile(r"\w+")
LONGEST = 100  # characters of a name
NO_ACTOR = phrase("Choose a row of actors first.")
NO_PLACE = phrase("Go to a mention of the chosen actor first.")
ONE_PLACE = phrase(
    "This text names it in this place only; say that it is not the same actor instead."
)
NOTHING_SELECTED = phrase("Select the words in a text first.")
TOO_LONG = phrase("That is too long for a name. Select the name alone.")
NO_OTHER = phrase("There is no other actor to merge it with.")


class Verdicts:
    """Says things of the chosen row, or of what is selected; each can be undone."""

    def __init__(self, session: Session, flow: Flow, say: Say) -> None:
        """Take what is open, and what keeps a judgement and shows the pair as it then is."""
        self._session = session
        self._flow = flow
        self._say = say

    # Why something cannot be said now; nothing where it can

    def no_actor(self) -> str:
        """Return why nothing can be said of the chosen row."""
        row = self._session.row
        return "" if self._session.links and row and row.kind is Kind.ACTOR else tr(NO_ACTOR)

    def no_merge(self) -> str:
        """Return why the chosen row cannot be merged with another."""
        return self.no_actor() or ("" if self.others() else tr(NO_OTHER))

    def no_split(self, side: Side) -> str:
        """Return why the place that a pane is at cannot be split off its actor."""
        if reason := self.no_actor():
            return reason
        at = self._place(side)
        if at is None:
            return tr(NO_PLACE)
        link = self._link
        names = named(link.a if at[0] is Side.LEFT else link.b)
        return tr(ONE_PLACE) if len(names) < 2 else ""

    def no_mark(self, side: Side, span: Span | None) -> str:
        """Return why what is selected in a pane cannot be marked."""
        if span is None or not self._words(side, span):
            return tr(NOTHING_SELECTED)
        return tr(TOO_LONG) if len(self._words(side, span)) > LONGEST else ""

    # What can be said

    def others(self) -> tuple[tuple[Selection, ActorLink], ...]:
        """Return all other rows of actors with what they list, by name."""
        from app.workspace.places import actors_of

        links, row = self._session.links, self._session.row
        if links is None:
            return ()
        found = [
            (Selection(Kind.ACTOR, index, standing), link)
            for standing in Standing
            if standing is not Standing.REJECTED
            for index, link in enumerate(actors_of(links, standing))
        ]
        every = [pair for pair in found if pair[0] != row]
        return tuple(sorted(every, key=lambda pair: pair[1].name.casefold()))

    def merge(self, other: Selection) -> None:
        """Say that the chosen row and another one are one actor."""
        from app.workspace.judging import merged

        if not self.no_actor():
            self._say_of_row(merged(self._links, self._row, other))

    def split(self, side: Side) -> None:
        """Say that the place that a pane is at is not the chosen actor."""
        from app.workspace.judging import row_at, split_off

        at = self._place(side)
        if self.no_split(side) or at is None:
            return
        where, span = at
        judgement = split_off(self._links, self._row, where, span)
        self._say(judgement, "", lambda links, _: row_at(links, where, span))

    def rename(self, name: str) -> None:
        """Say what the chosen actor is called; nothing happens where it is called so."""
        name = one_line(name)
        if not self.no_actor() and name and name != one_line(self._link.name):
            self._judge(Verdict.NAME, name)

    def retype(self, kind: ActorType) -> None:
        """Say of what sort the chosen actor is."""
        if not self.no_actor():
            self._judge(Verdict.TYPE, kind.value)

    def reject(self) -> None:
        """Say that what the chosen row lists is no actor."""
        if not self.no_actor():
            self._judge(Verdict.NOBODY)

    def mark(self, side: Side, span: Span) -> None:
        """Say that the words at a place name an actor, there and wherever they stand."""
        from app.linking.corrected import places
        from app.workspace.judging import row_at

        document, place = self._session.document(side), self._trimmed(side, span)
        if document is None or self.no_mark(side, span):
            return
        form = self._words(side, span)
        texts = [shown.text if (shown := self._session.document(one)) else "" for one in Side]
        left, right = (len(places(text, form)) for text in texts)
        words = phrase(
            "“{form}” is an actor: {left} × in the left text, {right} × in the right.",
            form=form,
            left=f"{left:,}",
            right=f"{right:,}",
        )
        one = Named(document.id, (form,))
        self._say(
            Judgement(one, NOBODY, Verdict.ACTOR, start=place.start),
            words,
            lambda links, _: row_at(links, side, place),
        )

    def take_back(self, judgement: Judgement, then: Callable[[], None] = lambda: None) -> None:
        """Take back one thing that was said, whenever that was; this can be undone."""
        from dataclasses import replace

        from app.workspace.judging import row_of

        self._say(replace(judgement, holds=False), "", row_of)
        self.list(lambda _: then())

    def list(self, show: Callable[[tuple[tuple[Judgement, str], ...]], None]) -> None:
        """Find all that the reader has said and not taken back, with the moment, in its order."""
        self._session.run(Lane.ANALYSIS, "", lambda _: self._flow.judgements(), show)

    # Inside

    @property
    def _links(self) -> Links:
        links = self._session.links
        assert links is not None  # asked only where a row is chosen
        return links

    @property
    def _row(self) -> Selection:
        row = self._session.row
        assert row is not None
        return row

    @property
    def _link(self) -> ActorLink:
        from app.workspace.places import actor_of

        return actor_of(self._links, self._row)

    def _judge(self, verdict: Verdict, word: str = "") -> None:
        from app.workspace.judging import judgement_on

        self._say_of_row(judgement_on(self._links, self._row, verdict, word))

    def _say_of_row(self, judgement: Judgement) -> None:
        """Say something of the chosen row, and stay with it wherever it is listed then.

        Where it no longer is, the row that took its place is the next.
        """
        from app.workspace.judging import onward, row_after, row_at

        row, link = self._row, self._link
        others = onward(self._links, row, self._session.ledger.listed)
        first = (*((Side.LEFT, m.span) for m in link.a), *((Side.RIGHT, m.span) for m in link.b))

        def find(links: Links, _: Judgement) -> Selection | None:
            found = (row_at(links, side, span) for side, span in first)
            now = next((one for one in found if one is not None), None)
            return now or row_after(links, row, None, others)

        self._say(judgement, "", find)

    def _place(self, side: Side) -> tuple[Side, Span] | None:
        """Return the mention that a pane is at, or else the other pane."""
        for one in (side, side.other):
            if (span := self._session.here(one)) is not None:
                return one, span
        return None

    def _words(self, side: Side, span: Span) -> str:
        document = self._session.document(side)
        return one_line(self._trimmed(side, span).of(document.text)) if document else ""

    def _trimmed(self, side: Side, span: Span) -> Span:
        """Return a selection without blanks and signs at its ends."""
        document = self._session.document(side)
        words = list(_WORD.finditer(span.of(document.text))) if document else []
        if not words:
            return Span(span.start, span.start)
        return Span(span.start + words[0].start(), span.start + words[-1].end())
