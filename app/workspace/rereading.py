"""Which documents are to be read anew because of what the reader has said of actors."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.index.search import SearchIndex
    from app.model.judgement import Judgement


def spoken_of(judgements: Iterable[Judgement], index: SearchIndex) -> frozenset[str]:
    """Return the ids of the documents in which the words of an actor stand that was judged.

    Those on which a judgement was made are among them, whatever the index knows.
    """
    from app.model.errors import QueryError
    from app.model.judgement import Verdict

    ids: set[str] = set()
    names: set[str] = set()
    for judgement in judgements:
        if judgement.verdict is not Verdict.UNSURE:
            ids.update(side.document for side in judgement.sides)
            names.update(form for side in judgement.sides for form in side.names)
    for form in sorted(names):
        words = " ".join(form.replace('"', " ").split())
        with suppress(QueryError):  # what is no word is in no text
            ids |= index.matches(f'"{words}"', actors=lambda name: (name,))
    return frozenset(ids)
