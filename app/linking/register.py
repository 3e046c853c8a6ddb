"""The actors of a whole library: whom its texts name, and which of their names are one's.

The same comparing and joining as for two texts, but of names instead of actors: what a text says
of an actor goes to the node of its fullest name. Names are compared where they share a blocking
key that is not too common, so that the work grows with the number of names and not with its
square. Nothing depends on the order in which texts come and go: a text that is added changes only
the nodes that it names and those around them.
"""

from __future__ import annotations

import threading
from collections import Counter
from dataclasses import dataclass
from heapq import nlargest
from itertools import combinations, product
from typing import TYPE_CHECKING, NamedTuple

from app.linking.clusters import SURE, join
from app.linking.graph import Graph, GraphState
from app.linking.judged import clear
from app.linking.nodes import SORTED, Node, Profile, Reading, bare, key_of, keys_of, length_of, read
from app.linking.scorer import DECIDED
from app.linking.shared import Postings, dates_of, figures_of
from app.model.judgement import Verdict
from app.model.mention import ActorType
from app.names.fold import name, plain

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Mapping, Sequence

    from app.linking.judged import Names
    from app.model.analysis import Analysis
    from app.model.judgement import Judgement, Named

_SHORTEST = 2  # words of a person's full name


@dataclass(frozen=True, slots=True)
class Entity:
    """An actor of the library: its forms with how many texts' actors use them, and its texts."""

    id: str
    name: str
    type: ActorType
    forms: tuple[tuple[str, int], ...]
    documents: tuple[str, ...]


class State(NamedTuple):
    """What a register holds: of each text its readings, figures and dates; names and who they are.

    ``homes`` gives for each node the actor that it is.
    """

    texts: dict[str, dict[str, Reading]]
    beside: dict[str, tuple[tuple[str, ...], tuple[str, ...]]]
    graph: GraphState
    homes: dict[str, str]


class Register:
    """Which actors of which texts are one. Thread-safe."""

    def __init__(self) -> None:
        """Start without texts."""
        self._texts: dict[str, dict[str, Reading]] = {}
        self._titles: dict[str, str] = {}
        self._nodes: dict[str, Node] = {}
        self._figures = Postings()
        self._dates = Postings()
        self._graph = Graph()
        self._lock = threading.Lock()
        self._home: dict[str, str] = {}
        self._judged: tuple[tuple[Judgement, Names], ...] = ()
        self._named: tuple[tuple[Judgement, Names], ...] = ()
        self._called: dict[str, str] = {}  # nodes, and the names that the reader gave them
        self._members: dict[str, tuple[str, ...]] = {}

    def __contains__(self, document_id: str) -> bool:
        """Tell whether a text is known."""
        return document_id in self._texts

    def __len__(self) -> int:
        """Return how many texts are known."""
        return len(self._texts)

    # All of it, to be kept

    def state(self) -> State:
        """Return all that it holds but the titles; read only, and only while nothing changes it."""
        beside = {
            document: (self._figures.of(document), self._dates.of(document))
            for document in self._texts
        }
        return State(self._texts, beside, self._graph.state(), self._home)

    @classmethod
    def of(cls, state: State) -> Register:
        """Return the register of a state; what it holds is no longer anybody else's."""
        register = cls()
        register._texts = state.texts
        for document, readings in state.texts.items():
            register._titles[document] = ""
            figures, dates = state.beside[document]
            register._figures.put(document, figures)
            register._dates.put(document, dates)
            for reading in readings.values():
                node = register._nodes.setdefault(reading.node, Node(reading.node))
                node.add(document, reading)
        register._graph = Graph.of(state.graph)
        register._settle((), state.homes)
        return register

    def entitle(self, titles: Mapping[str, str]) -> None:
        """Say what the texts are called."""
        with self._lock:
            self._titles.update((one, titles.get(one, "")) for one in self._texts)

    # What is asked

    def entity(self, document_id: str, actor_id: str) -> str | None:
        """Return the id of the library's actor that a text's actor is."""
        reading = self._texts.get(document_id, {}).get(actor_id)
        return None if reading is None else self._home.get(reading.node)

    def actors(self) -> list[Entity]:
        """Return all actors, in the order of their ids."""
        with self._lock:
            return [self._entity(home) for home in sorted(self._members)]

    def name(self, entity: str) -> str:
        """Return the name that an actor goes by, an empty one if it has just gone."""
        with self._lock:
            return self._entity(entity).name if entity in self._members else ""

    def called(self, *names: str, exactly: bool = False) -> set[frozenset[str]]:
        """Return all forms of the actors of texts whose names share a key with one of these.

        ``exactly``: the key of the whole name.
        """
        keys = {key for form in names for key in keys_of(form)}
        with self._lock:
            nodes = self._graph.filed(k for k in keys if k[0] == "=" or not exactly)
            readings = (r for node in nodes for r in self._nodes[node].readings.values())
            return {reading.forms | reading.aliased for reading in readings}

    def actors_of(self, document_id: str) -> dict[str, tuple[str, frozenset[str]]]:
        """Return the actors that a text names: by their ids, their names and all their texts."""
        here: dict[str, set[str]] = {}
        found = {}
        with self._lock:
            for reading in self._texts.get(document_id, {}).values():
                here.setdefault(self._home[reading.node], set()).update(reading.forms)
            for home, forms in here.items():
                members = (self._nodes[node] for node in self._members[home])
                texts = frozenset(text for node in members for text, _ in node.readings)
                found[home] = max(forms, key=_clearest), texts
        return found

    def figures(self, document_id: str) -> Mapping[str, frozenset[str]]:
        """Return the figures that a text gives, each with all texts that give it."""
        with self._lock:
            return self._figures.having(document_id)

    def dates(self, document_id: str) -> Mapping[str, frozenset[str]]:
        """Return the days and months that a text names, each with all texts that name it."""
        with self._lock:
            return self._dates.having(document_id)

    def witness(self, entity: str, one: Iterable[str], other: Iterable[str]) -> str | None:
        """Return the title of a text that calls an actor by one of each of these names, if any."""
        wanted = [{name(form).key for form in some} for some in (one, other)]
        found = []
        with self._lock:
            for node in self._members.get(entity, ()):
                for (document, _), reading in self._nodes[node].readings.items():
                    said = {name(form).key for form in (*reading.forms, *reading.aliased)}
                    if all(said & some for some in wanted):
                        found.append(self._titles[document])
        return min(found, default=None)

    def named_in(self, documents: Iterable[str], most: int) -> dict[str, set[str]]:
        """Return the names of the actors that most of some texts name, each with these texts."""
        found: dict[str, set[str]] = {}
        named: dict[str, set[str]] = {}
        with self._lock:
            for document in documents:
                for reading in self._texts.get(document, {}).values():
                    found.setdefault(self._home[reading.node], set()).add(document)
            for home in nlargest(most, found, key=lambda one: len(found[one])):
                named.setdefault(self._entity(home).name, set()).update(found[home])
        return named

    def beginning(self, start: str, most: int) -> list[str]:
        """Return the names of actors, those of most texts first, whose names have such a beginning.

        It may be that of any word of any of their names, in any spelling of its letters.
        """
        plainly, written = f" {plain(start)}", f" {start.casefold()}"
        found: dict[str, int] = {}
        if not plainly.strip():
            return []
        with self._lock:
            for node, known in self._nodes.items():
                if plainly in f" {key_of(node)}" or any(
                    written in f" {form.casefold()}" for form in known.forms
                ):
                    home = self._home[node]
                    found[home] = found.get(home, 0) + len(known.readings)
            best = nlargest(most, found, key=lambda home: (found[home], home))
            return list(dict.fromkeys(self._entity(home).name for home in best))

    def naming(self, called: str) -> frozenset[str]:
        """Return the texts that name the actor that goes by a name, or else has that name too."""
        with self._lock:
            homes = {self._home[n] for n, known in self._nodes.items() if called in known.forms}
            homes |= {self._home[n] for n, word in self._called.items() if called == word}
            entities = [self._entity(home) for home in homes]
        best = [one for one in entities if one.name == called] or entities
        return frozenset(document for one in best for document in one.documents)

    # What changes

    def add(self, analysis: Analysis, title: str = "") -> None:
        """Add a text, or put it in the place of what was known of it."""
        self.update([(analysis, title)])

    def remove(self, *documents: str) -> None:
        """Forget texts."""
        with self._lock:
            gone = [self._forget(one) for one in documents]
            self._refresh(set().union(*gone), lambda _: None)

    def judge(self, judgements: Iterable[Judgement]) -> None:
        """Take all that the reader has said, in the order of saying; it goes before all looks.

        It holds for the names that say by themselves who is meant, in whatever text.
        """
        with self._lock:
            said = [(one, clear(one)) for one in judgements]
            self._judged = tuple((one, k) for one, k in said if one.verdict.of_two)
            self._named = tuple(
                (one, k) for one, k in said if one.verdict is Verdict.NAME and one.word
            )
            self._refresh((), lambda _: None)

    def update(
        self,
        texts: Iterable[tuple[Analysis, str]],
        report: Callable[[float], None] = lambda _: None,
    ) -> None:
        """Add many texts with their titles.

        ``report`` is told the fraction done of comparing their names. What it raises stops the
        work, and the register is of no use then.
        """
        with self._lock:
            self._refresh(self._read(texts, report), report)

    def _read(
        self, texts: Iterable[tuple[Analysis, str]], report: Callable[[float], None]
    ) -> set[str]:
        """Put what texts say into the nodes; return these."""
        touched: set[str] = set()
        for analysis, title in texts:
            report(0.0)
            found = {r.actor: r for r in map(read, analysis.actors) if r is not None}
            document = analysis.document_id
            self._titles[document] = title
            if found != self._texts.get(document):
                touched |= self._forget(document)
                self._texts[document] = found
                self._titles[document] = title
                for reading in found.values():
                    node = self._nodes.setdefault(reading.node, Node(reading.node))
                    node.add(document, reading)
                    touched.add(reading.node)
            self._figures.put(document, figures_of(analysis))
            self._dates.put(document, dates_of(analysis))
        return touched

    def _forget(self, document_id: str) -> set[str]:
        """Take a text's readings out of their nodes; return these."""
        self._titles.pop(document_id, None)
        self._figures.drop(document_id)
        self._dates.drop(document_id)
        gone = self._texts.pop(document_id, {})
        for reading in gone.values():
            self._nodes[reading.node].drop(document_id, reading.actor)
        return {reading.node for reading in gone.values()}

    def _refresh(self, touched: Iterable[str], report: Callable[[float], None]) -> None:
        """Compare and join anew what hangs on these nodes."""
        changed: dict[str, Profile | None] = {}
        for node in touched:
            report(0.0)
            known = self._nodes[node]
            changed[node] = known.profile() if known.readings else None
            if not known.readings:
                del self._nodes[node]
        around = self._graph.update(changed, report)
        self._join(around | self._graph.say(self._said()))
        self._called = {
            node: judgement.word
            for judgement, names in self._named
            for side, keys in zip((judgement.one, judgement.other), names, strict=True)
            for node in self._meant(side, keys)
        }

    def _said(self) -> dict[tuple[str, str], Verdict]:
        """Return what the reader has said of which nodes, of each pair what was said last."""
        found = {}
        for judgement, names in self._judged:
            if judgement.start is not None:
                continue  # of a single place: its text's reading knows of it
            here = self._meant(judgement.one, names[0])
            there = self._meant(judgement.other, names[1])
            if here & there:  # joined in their text; elsewhere each has a node of its own
                here |= self._filed(names[0])
                there |= self._filed(names[1])
            for one, other in product(here, there):
                if one != other:
                    found[min(one, other), max(one, other)] = judgement.verdict
        return found

    def _meant(self, named: Named, keys: frozenset[str]) -> set[str]:
        """Return the nodes that somebody of a text stands in, by those of its names."""
        readings = self._texts.get(named.document, {}).values()
        found = {r.node for r in readings if any(name(f).key in keys for f in r.forms)}
        return found or self._filed(keys)

    def _filed(self, keys: Iterable[str]) -> set[str]:
        """Return the nodes of names, of whatever sort."""
        every = (f"{sort}:{key}" for sort in SORTED for key in keys)
        return {node for node in every if node in self._graph.profiles}

    # Names that are one

    def _join(self, changed: set[str]) -> None:
        """Make the clusters anew in which these nodes are or are to be."""
        full = self._reached((n for n in changed if not bare(n)), short=False)
        loose = {n for n in changed if bare(n)}
        loose |= {n for node in full for n in self._graph.around(node) if bare(n)}
        loose = self._reached(loose, short=True)
        vague = {node for node in full if self._shortens_several(node)}
        groups = self._groups(full, self._may_grow, vague)
        homes = {node: min(group) for group in groups for node in group}
        homes |= {node: node for node in full if node not in homes}
        unclear = set()
        for node in sorted(loose):
            fits = self._fits(node, homes, loose)
            if len(fits) == 1:
                homes[node] = fits.pop()
            elif fits or self._between(node):
                unclear.add(node)
        free = {node for node in loose if node not in homes}
        for group in self._groups(free - unclear, self._all_alike):
            homes |= dict.fromkeys(group, min(group))
        for group in self._groups(free & unclear, self._all_alike, least=DECIDED):
            homes |= dict.fromkeys(group, min(group))
        homes |= {node: node for node in free if node not in homes}
        self._settle(changed, homes)

    def _groups(
        self,
        nodes: set[str],
        fits: Callable[[Sequence[str], Sequence[str], float], bool],
        vague: Container[str] = (),
        least: float = 0.0,
    ) -> list[list[str]]:
        """Join nodes; what is ``vague`` does not join what it may be short for."""
        edges = [
            (edge.score, node, other)
            for node in nodes
            for other, edge in self._graph.edges(node).items()
            if node < other and other in nodes and edge.score >= least
            if not (edge.short and min(node, other, key=length_of) in vague)
        ]
        return join(sorted(edges), fits)

    def _shortens_several(self, node: str) -> bool:
        """Tell whether a full name may be short for several that are not one (*X City*)."""
        edges = self._graph.edges(node).items()
        longer = [n for n, edge in edges if edge.short and length_of(n) > length_of(node)]
        return any(y not in self._graph.edges(x) for x, y in combinations(longer, 2))

    def _may_grow(self, one: Sequence[str], other: Sequence[str], score: float) -> bool:
        if score == DECIDED:
            return not any(self._graph.parted(x, y) for x in one for y in other)
        return score >= SURE and not any(self._graph.apart(x, y) for x in one for y in other)

    def _all_alike(self, one: Sequence[str], other: Sequence[str], score: float) -> bool:
        if any(self._graph.parted(x, y) for x in one for y in other):
            return False
        return score == DECIDED or all(self._graph.alike(x, y) for x in one for y in other)

    def _fits(self, node: str, homes: Mapping[str, str], loose: Container[str]) -> set[str]:
        """Return the clusters of full names that a bare name could stand for.

        Initials fit many names by chance, so those that a text shortens to them come first.
        """
        one = [node, *(n for n in self._graph.said(node, Verdict.SAME) if bare(n))]
        full = [other for n in one for other in self._graph.edges(n) if not bare(other)]
        said = [n for some in one for n in self._graph.said(some, Verdict.SAME) if not bare(n)]
        called = [other for other in full if key_of(node) in self._graph.profiles[other].initials]
        others = {n for some in one for n in self._graph.said(some, Verdict.DIFFERENT)}
        not_these = {
            homes.get(n) or self._home.get(n) for n in others if n in homes or n not in loose
        }
        fits = {homes.get(other) or self._home[other] for other in said or called or full}
        return fits - not_these

    def _between(self, node: str) -> bool:
        """Tell whether a bare name is nearest to several bare names that are not one."""
        near = {n: edge.score for n, edge in self._graph.edges(node).items() if bare(n)}
        best = [n for n, score in near.items() if score == max(near.values())]
        return any(y not in self._graph.edges(x) for x, y in combinations(best, 2))

    def _reached(self, start: Iterable[str], *, short: bool) -> set[str]:
        """Return the full names, or the bare ones, that lead to each other."""
        found: set[str] = set()
        ahead = [node for node in start if node in self._graph.profiles]
        while ahead:
            node = ahead.pop()
            if node not in found:
                found.add(node)
                ahead += [n for n in self._graph.around(node) if bare(n) == short]
        return found

    def _settle(self, changed: Iterable[str], homes: dict[str, str]) -> None:
        """Put nodes into the clusters with these ids, each once."""
        was = {node: self._home[node] for node in {*changed, *homes} if node in self._home}
        touched = {*was.values(), *homes.values()}
        members = {home: set(self._members.get(home, ())) - was.keys() for home in touched}
        for node, home in homes.items():
            members[home].add(node)
        self._home |= homes
        for node in was.keys() - homes.keys():
            del self._home[node]
        for home, some in members.items():
            if some:
                self._members[home] = tuple(sorted(some))
            else:
                del self._members[home]

    def _entity(self, home: str) -> Entity:
        nodes = [self._nodes[node] for node in self._members[home]]
        forms: Counter[str] = Counter()
        types: Counter[ActorType] = Counter()
        for node in nodes:
            forms += node.forms
            types += node.types
        kind = max(types, key=lambda k: (types[k], k))
        # People go by their last names once they were named in full.
        least = _SHORTEST if kind is ActorType.PERSON else 1
        said = max(forms, key=lambda f: (min(least, len(f.split())), forms[f], f))
        said = next((self._called[n] for n in self._members[home] if n in self._called), said)
        listed = sorted(forms.items(), key=lambda item: (-item[1], item[0]))
        texts = sorted({document for node in nodes for document, _ in node.readings})
        return Entity(home, said, kind, tuple(listed), tuple(texts))


def _clearest(form: str) -> tuple[int, int, str]:
    return min(_SHORTEST, len(form.split())), -len(form), form
