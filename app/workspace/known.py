"""The actors that a library's texts have in common: found out once, and kept up to what is new."""

from __future__ import annotations

import contextlib
import threading
from collections import deque
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import TYPE_CHECKING

from app import paths

if TYPE_CHECKING:
    from app.linking.register import Register
    from app.model.analysis import Analysis
    from app.store.library import Library
    from app.workspace.jobs import Progress

Change = Callable[["Register"], None]

_SAME_ACTOR = 0.8  # how alike a name must be to one in the library to stand for its actor


class KnownActors:
    """The register of a library's actors, None before it was made; for any thread."""

    def __init__(self, library: Library) -> None:
        """Take the open library."""
        self._library = library
        self._waiting: deque[Change] = deque()
        self._lock = threading.Lock()
        self.register: Register | None = None

    def know(
        self,
        version: str,
        read: Callable[[Analysis], Analysis],
        spoken_of: Callable[[], Collection[str]],
        progress: Progress,
    ) -> Register:
        """Make the register of the analyses of a version, from the one that was kept if it can be.

        ``read`` returns an analysis with what the reader has said of its actors, ``spoken_of`` the
        documents of whose actors something was said.
        """
        from app.linking import kept

        library = self._library
        file = paths.index_folder(library.folder) / "register"
        with self._lock:
            titles = {entry.id: entry.title for entry in library.entries()}
            # Before the analyses: one that is made anew meanwhile is then read again next time.
            seals = library.analysis_seals(version)
            register, known = kept.load(file)
            gone = [one for one in known if known[one] != seals.get(one)]
            said = spoken_of()
            new = [one for one, seal in seals.items() if known.get(one) != seal or one in said]
            stored = (library.analysis(one, version) for one in new)
            register.remove(*gone)
            register.entitle(titles)
            register.judge(library.judgements())
            found = (
                (read(one), titles.get(one.document_id, "")) for one in stored if one is not None
            )
            register.update(found, progress.report)
            if gone or new:
                # What the reader has spoken of is read again then: the word may be another.
                sure = {one: seals[one] for one in seals if one in register and one not in said}
                with contextlib.suppress(OSError):  # it is found out again at the next start
                    kept.save(file, register, sure)
            self.register = register
        self._catch_up()
        return register

    def change(self, change: Change) -> None:
        """Change the register once it is there and nobody else is at it."""
        self._waiting.append(change)
        self._catch_up()

    def _catch_up(self) -> None:
        """Tell the register of what has changed, unless another thread is at it and will."""
        while self._waiting and self._lock.acquire(blocking=False):
            try:
                while self._waiting:
                    change = self._waiting.popleft()
                    if self.register is not None:
                        change(self.register)
            finally:
                self._lock.release()

    def naming(self, actor: str, version: str) -> frozenset[str]:
        """Return the documents that name an actor, also before all names were compared."""
        found = self.register.naming(actor) if self.register is not None else frozenset()
        if found:
            return found
        rows = self._library.actor_forms(version)
        return frozenset(one for one, name, forms in rows if actor == name or actor in forms)

    def named_in(self, documents: Collection[str], most: int) -> Mapping[str, Collection[str]]:
        """Return the actors that documents name, each with those of them that do."""
        return self.register.named_in(documents, most) if self.register is not None else {}

    def forms_of(self, name: str, version: str) -> frozenset[str]:
        """Return all forms under which the library's texts name the actor of that name."""
        from app.names.compare import compare

        joined, parted = self._said_of(name)
        register = self.register
        rows: Iterable[Collection[str]]
        if register is not None:
            rows = register.called(name)
        else:  # all actors, as long as they are not known by their names
            rows = [row[2] for row in self._library.actor_forms(version)]
        found = {name, *joined}
        for forms in rows:
            if parted.isdisjoint(forms) and any(
                compare(name, form).score >= _SAME_ACTOR for form in forms
            ):
                found.update(forms)
        # One step further, and only by the very same name: likenesses of likenesses lead astray.
        near = frozenset(found)
        for forms in rows if register is None else register.called(*near, exactly=True):
            if parted.isdisjoint(forms) and not near.isdisjoint(forms):
                found.update(forms)
        return frozenset(found)

    def _said_of(self, name: str) -> tuple[set[str], set[str]]:
        """Return the names that the reader holds for that actor's too, and for another's."""
        from app.model.judgement import Verdict
        from app.names.fold import name as folded

        found: dict[Verdict, set[str]] = {verdict: set() for verdict in Verdict}
        wanted = folded(name).key
        for said in self._library.judgements():
            one, other = said.one.names, said.other.names
            if said.verdict is Verdict.NAME and wanted == folded(said.word).key:
                found[Verdict.SAME].update(one, other)
            if not said.verdict.of_two or said.start is not None:
                continue
            for names, opposite in ((one, other), (other, one)):
                if wanted in {folded(form).key for form in names}:
                    found[said.verdict].update(set(opposite) - set(names))
        return found[Verdict.SAME], found[Verdict.DIFFERENT] - found[Verdict.SAME]
