"""Finding words in the text of a pane: every place of them, whatever their case and accents."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from app.model.document import Span
from app.workspace.events import FoundHere, PaneChanged, Side
from app.workspace.jobs import Lane

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.workspace.jobs import JobRunner
    from app.workspace.session import Session

MOST = 10_000  # places that are listed
_ALIKE = ("'’‘ʼʿʾ`´", '"“”„«»', "-‐‑‒–—")
_MARKS = "\u0300-\u036f\u064b-\u065f\u0670\u0640"  # accents, Arabic vowel signs and the stretcher
_LETTERS = ((0xC0, 0x250), (0x370, 0x530), (0x622, 0x627), (0x1E00, 0x2000))


def find_all(text: str, query: str) -> tuple[Span, ...]:
    """Return every place of the words of a query, one after the other, in a text.

    Case, accents and the forms of apostrophes, quotation marks and hyphens do not matter; a space
    stands for any white space, a line's end too. More than :data:`MOST` are not listed.
    """
    pattern = pattern_of(query)
    if pattern is None:
        return ()
    found = []
    for match in pattern.finditer(text):
        found.append(Span(*match.span()))
        if len(found) == MOST:
            break
    return tuple(found)


def pattern_of(query: str) -> re.Pattern[str] | None:
    """Return what finds a query in a text, None for an empty one."""
    words = unicodedata.normalize("NFD", query).split()
    if not words:
        return None
    bare = ("".join(c for c in word if not re.match(f"[{_MARKS}]", c)) or word for word in words)
    return re.compile(r"\s+".join(map(_word, bare)), re.IGNORECASE)


def _word(word: str) -> str:
    return "".join(_character(character) for character in word)


def _character(character: str) -> str:
    for alike in _ALIKE:
        if character in alike:
            return f"[{re.escape(alike)}]"
    forms = _accented().get(character.lower(), "")
    one = f"[{re.escape(character)}{forms}]" if forms else re.escape(character)
    return f"{one}[{_MARKS}]*" if character.isalpha() else one


@cache
def _accented() -> dict[str, str]:
    """Return for each letter those that are it with an accent."""
    forms: dict[str, str] = {}
    for first, last in _LETTERS:
        for point in range(first, last):
            bare = unicodedata.normalize("NFD", chr(point))[0].lower()
            if bare != chr(point):
                forms[bare] = forms.get(bare, "") + chr(point)
    return forms


class Finding:
    """What is looked for in each pane; the newest words count."""

    def __init__(
        self, session: Session, runner: JobRunner, failed: Callable[[Exception], None]
    ) -> None:
        """Start with nothing looked for; another document ends it."""
        self._session = session
        self._runner = runner
        self._failed = failed
        self._found = {side: FoundHere(side, "") for side in Side}
        self._number = 0
        session.events.listen(PaneChanged, lambda event: self.end(event.side))

    def found(self, side: Side) -> FoundHere:
        """Return what is found in a pane."""
        return self._found[side]

    def find(self, side: Side, query: str, near: int) -> None:
        """Look for words in a pane; the first place from an offset on is the one to be at."""
        document = self._session.document(side)
        self._number += 1
        number = self._number
        if document is None or not query.strip():
            self._announce(FoundHere(side, ""))
            return
        if not self._found[side].query:
            self._session.trail.leave()
        text = document.text

        def show(spans: tuple[Span, ...]) -> None:
            if number == self._number:
                at = next((n for n, span in enumerate(spans) if span.start >= near), 0)
                more = len(spans) == MOST
                self._announce(FoundHere(side, query, spans, at if spans else -1, more))

        self._runner.submit(Lane.READ, "", lambda _: find_all(text, query), show, self._failed)

    def step(self, side: Side, by: int) -> None:
        """Go to the next (1) or previous (-1) of the places, round the end."""
        found = self._found[side]
        if found.spans:
            self._session.trail.leave()
            self._announce(found._replace(at=(found.at + by) % len(found.spans)))

    def end(self, side: Side) -> None:
        """Look for nothing any more."""
        self._number += 1
        if self._found[side].query:
            self._announce(FoundHere(side, ""))

    def _announce(self, found: FoundHere) -> None:
        self._found[found.side] = found
        self._session.events.announce(found)
