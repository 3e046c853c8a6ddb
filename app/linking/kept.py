"""The register on disk: a cache that spares comparing all names at each start.

One line says which version of the program wrote it and what the rest must hash to; the rest is
JSON. What does not fit, is not the reader's own, or cannot be read is as good as not there.
"""

from __future__ import annotations

import hashlib
import json
import os
import stat
import zlib
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import app
from app.linking.graph import Edge, GraphState
from app.linking.nodes import Profile, Reading, actor_of, reading_of
from app.linking.register import Register, State
from app.model.judgement import Verdict
from app.model.mention import ActorType

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_MAGIC = "syntopia register 1"
_FOLDERS = ("model", "text", "lexicon", "names", "linking")
"""The code that what is kept hangs on: from another version of it another register would come."""


def save(path: Path, register: Register, stamps: Mapping[str, int]) -> None:
    """Keep a register, and for each of its texts what tells whether it is still the same.

    Raises:
        OSError: The file cannot be written.
    """
    plain = json.dumps([dict(stamps), *_plain(register.state())], separators=(",", ":"))
    body = zlib.compress(plain.encode("utf-8", "surrogatepass"), 1)
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        draft.touch(mode=0o600)
        draft.write_bytes(_head(body) + body)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def load(path: Path) -> tuple[Register, dict[str, int]]:
    """Return the register that was kept and the stamps of its texts; an empty one without any."""
    with suppress(OSError, ValueError, TypeError, KeyError, AttributeError, zlib.error):
        if _is_own(path):
            head, parted, body = path.read_bytes().partition(b"\n")
            if head + parted == _head(body):
                stamps, *plain = json.loads(zlib.decompress(body).decode("utf-8", "surrogatepass"))
                return Register.of(_state(*plain)), stamps
    return Register(), {}


def _head(body: bytes) -> bytes:
    return f"{_MAGIC} {_version()} {hashlib.sha256(body).hexdigest()}\n".encode()


@cache
def _version() -> str:
    """Return what changes with the program; in a source tree with each of its lines."""
    found = hashlib.sha256(app.__version__.encode())
    home = Path(app.__file__).parent
    for file in sorted(one for name in _FOLDERS for one in (home / name).rglob("*.py")):
        found.update(file.read_bytes())
    return found.hexdigest()


def _is_own(path: Path) -> bool:
    """Tell whether it is a file that nobody else could have written."""
    state = path.lstat()
    if os.name == "posix" and (state.st_uid != os.getuid() or state.st_mode & 0o022):
        return False
    return stat.S_ISREG(state.st_mode)


def _plain(state: State) -> tuple[Any, ...]:
    """Return a state as what JSON knows."""
    texts = {
        document: [[_reading(one) for one in readings.values()], *state.beside[document]]
        for document, readings in state.texts.items()
    }
    profiles = {node: _profile(one) for node, one in state.graph.profiles.items()}
    edges = [
        (one, other, *edge)
        for one, some in state.graph.edges.items()
        for other, edge in some.items()
    ]
    return texts, profiles, edges, state.graph.said, state.homes


def _reading(one: Reading) -> tuple[Any, ...]:
    return one.actor, one.node, one.type.value, sorted(one.forms), sorted(one.aliases)


def _profile(one: Profile) -> tuple[Any, ...]:
    names = [mention.text for mention in one.actor.mentions]
    aliases = [(alias.name, alias.rule, alias.note) for alias in one.actor.aliases]
    return names, aliases, sorted(one.initials), sorted(one.keys)


def _state(
    texts: Mapping[str, list[Any]],
    profiles: Mapping[str, list[Any]],
    edges: Iterable[tuple[str, str, float, bool]],
    said: Mapping[str, Mapping[str, str]],
    homes: dict[str, str],
) -> State:
    """Return the state of its plain form; raises what it likes where it is none."""
    graph = GraphState({node: _profile_of(node, *one) for node, one in profiles.items()}, {}, {})
    for one, other, score, short in edges:
        graph.edges.setdefault(one, {})[other] = Edge(score, short)
    for node, some in said.items():
        graph.said[node] = {other: Verdict(verdict) for other, verdict in some.items()}
    readings = {
        document: {one[0]: _reading_of(*one) for one in some}
        for document, (some, _, _) in texts.items()
    }
    beside = {d: (tuple(figures), tuple(dates)) for d, (_, figures, dates) in texts.items()}
    return State(readings, beside, graph, homes)


def _reading_of(
    actor: str, node: str, kind: str, forms: Iterable[str], aliases: Iterable[Sequence[str]]
) -> Reading:
    stated = frozenset((other, rule, note) for other, rule, note in aliases)
    return reading_of(actor, node, ActorType(kind), frozenset(forms), stated)


def _profile_of(
    node: str,
    names: Iterable[str],
    aliases: Iterable[Sequence[str]],
    initials: Iterable[str],
    keys: Iterable[str],
) -> Profile:
    actor = actor_of(node, names, ((other, rule, note) for other, rule, note in aliases))
    return Profile(actor, frozenset(initials), frozenset(keys))
