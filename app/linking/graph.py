"""Names of a library and which of them meet: edges between those that could be one actor's."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from app.linking.clusters import SURE, exclude
from app.linking.nodes import Profile, bare, key_of, sort_of, telling
from app.linking.scorer import DECIDED, LINKED, weigh
from app.model.judgement import Verdict
from app.names.compare import ACRONYM, SHORT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

_CROWD = 20  # nodes; a key that more of them share says too little to compare them all
_MULTITUDE = 2_000  # the same where one name is looked up, and not all with each other


class Edge(NamedTuple):
    """How sure it is that two names are one actor's; ``short`` if that rests on a short form."""

    score: float
    short: bool


_NONE = Edge(0.0, False)
_DECIDED = Edge(DECIDED, False)


class GraphState(NamedTuple):
    """What a graph holds: nodes as they are compared, their edges, what the reader says of them."""

    profiles: dict[str, Profile]
    edges: dict[str, dict[str, Edge]]
    said: dict[str, dict[str, Verdict]]


class Graph:
    """The nodes with the edges between them; what it holds depends on the nodes alone."""

    def __init__(self) -> None:
        """Start without nodes."""
        self.profiles: dict[str, Profile] = {}
        self._edges: dict[str, dict[str, Edge]] = {}
        self._blocks: dict[str, set[str]] = defaultdict(set)
        self._said: dict[str, dict[str, Verdict]] = {}

    def state(self) -> GraphState:
        """Return all that it holds; read only."""
        return GraphState(self.profiles, self._edges, self._said)

    @classmethod
    def of(cls, state: GraphState) -> Graph:
        """Return the graph of a state."""
        graph = cls()
        graph.profiles, graph._edges, graph._said = state
        for node, profile in graph.profiles.items():
            for key in profile.keys:
                graph._blocks[key].add(node)
        return graph

    def edges(self, node: str) -> Mapping[str, Edge]:
        """Return the nodes that may be the same actor, and how sure that is."""
        found, said = self._edges.get(node, {}), self._said.get(node)
        if not said:
            return found
        by_looks = {other: edge for other, edge in found.items() if other not in said}
        return by_looks | dict.fromkeys(self.said(node, Verdict.SAME), _DECIDED)

    def filed(self, keys: Iterable[str]) -> set[str]:
        """Return the nodes under keys, but for those that very many share."""
        blocks = (self._blocks.get(key, ()) for key in keys)
        return {node for block in blocks if len(block) <= _MULTITUDE for node in block}

    def around(self, node: str) -> set[str]:
        """Return the nodes that it may hang on which actor a node is."""
        return self._edges.get(node, {}).keys() | self._said.get(node, {}).keys()

    def said(self, node: str, verdict: Verdict) -> list[str]:
        """Return the nodes of which the reader has said this."""
        return [other for other, said in self._said.get(node, {}).items() if said is verdict]

    def say(self, pairs: Mapping[tuple[str, str], Verdict]) -> set[str]:
        """Take all that the reader has said of nodes; return those of which it is new."""
        said: dict[str, dict[str, Verdict]] = defaultdict(dict)
        for (one, other), verdict in pairs.items():
            said[one][other] = said[other][one] = verdict
        before, self._said = self._said, dict(said)
        return {n for n in before.keys() | said.keys() if before.get(n) != self._said.get(n)}

    def alike(self, one: str, other: str) -> bool:
        """Tell whether two nodes could be one: by an edge, or by what the reader says is one."""
        here = {one, *self.said(one, Verdict.SAME)}
        there = {other, *self.said(other, Verdict.SAME)}
        return any(y in self.edges(x) for x in here for y in there)

    def parted(self, one: str, other: str) -> bool:
        """Tell whether the reader has said that two nodes are two."""
        return self._said.get(one, {}).get(other) is Verdict.DIFFERENT

    def apart(self, one: str, other: str) -> bool:
        """Tell whether two nodes exclude each other, unless something says that they are one."""
        if self.parted(one, other):
            return True
        actors = (self.profiles[node].actor for node in (one, other))
        return not self.alike(one, other) and exclude(*actors)

    def update(
        self, changed: Mapping[str, Profile | None], report: Callable[[float], None]
    ) -> set[str]:
        """Take new profiles, None for nodes that are gone; return all whose edges have changed."""
        stale = self._file(changed)
        around = {other for node in stale for other in self._edges.pop(node, ())} | stale
        for node in around - stale:
            for gone in stale.intersection(self._edges[node]):
                del self._edges[node][gone]
        done: set[str] = set()
        for number, node in enumerate(sorted(stale), 1):
            report(number / len(stale))
            done.add(node)
            for other in self._near(node) - done:
                edge = self._edge(node, other)
                if edge.score >= LINKED:
                    self._edges.setdefault(node, {})[other] = edge
                    self._edges.setdefault(other, {})[node] = edge
                    around.add(other)
        return around

    def _file(self, changed: Mapping[str, Profile | None]) -> set[str]:
        """File nodes under their keys; return those that are to be compared anew."""
        stale: set[str] = set()
        for node, new in changed.items():
            old = self.profiles.get(node)
            if new == old:
                continue
            stale.add(node)
            had, has = old.keys if old else frozenset(), new.keys if new else frozenset()
            for key in had ^ has:
                block = self._blocks[key]
                crowd = len(block) > _CROWD
                (block.add if key in has else block.discard)(node)
                if crowd != (len(block) > _CROWD):
                    stale |= block
                if not block:
                    del self._blocks[key]
            if new is None:
                del self.profiles[node]
            else:
                self.profiles[node] = new
        return stale

    def _near(self, node: str) -> set[str]:
        """Return the nodes that share a key with a node which is not too common."""
        if node not in self.profiles:
            return set()
        blocks = (self._blocks[key] for key in self.profiles[node].keys)
        return {other for block in blocks if len(block) <= _CROWD for other in block} - {node}

    def _edge(self, node: str, other: str) -> Edge:
        sorts = {sort_of(node), sort_of(other)} - {"other"}
        if len(sorts) > 1 and (bare(node) or bare(other)):
            return _NONE  # one word is no reason to take a person and a place for one
        one, two = self.profiles[node], self.profiles[other]
        score, evidence = weigh(one.actor, two.actor)
        rule = evidence[0].rule if evidence else ""
        if bare(node) != bare(other):
            short, long = (node, two) if bare(node) else (other, one)
            if rule == SHORT and not telling(self.profiles[short].actor.name):
                return _NONE
            if rule == ACRONYM and score < SURE and key_of(short) not in long.initials:
                return _NONE  # two letters fit too much, unless a text says what they stand for
        return Edge(score, rule == SHORT)
