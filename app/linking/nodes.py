"""What texts say of their actors -> the names of a library, each with what is known of it."""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING

from app.lexicon.states import states
from app.linking import blocking
from app.linking.features.against import SORTS
from app.linking.features.aliases import STATED
from app.linking.features.names import forms
from app.linking.features.parts import RULE as PART
from app.linking.features.parts import part
from app.model.document import Span
from app.model.mention import Actor, ActorType, Alias, Mention
from app.names.blocking import blocks
from app.names.compare import ACRONYM, SHORT, compare
from app.names.fold import initials as initials_of
from app.names.fold import name

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_SHARE = 0.1  # of its texts that must use a form, or else it is taken for a slip
_TELLING = 0.5  # words that weigh less say only what sort of thing is named
_FULL = 3  # words of a name; what is longer has often caught more than the name
_TYPES = {"person": ActorType.PERSON, "place": ActorType.PLACE, "body": ActorType.ORG}
SORTED = ("person", "place", "body", "other")  # what sorts of actor nodes are told apart by
_KINDS = "=@~#"  # what a blocking key begins with that is not of a single word


@dataclass(frozen=True, slots=True)
class Reading:
    """What one text says of an actor that is of use for others: its node, its forms, aliases."""

    actor: str
    node: str
    type: ActorType
    forms: frozenset[str]
    aliases: frozenset[tuple[str, str, str]]  # name, rule, note

    @property
    def aliased(self) -> frozenset[str]:
        """Return the names that the text says are its names, too."""
        return frozenset(other for other, _, _ in self.aliases)


@dataclass(frozen=True, slots=True)
class Profile:
    """A node as it is compared: an actor of its names, its initials, and its blocking keys.

    Short forms are no names here: *the Bank* and *Smith* are clear only within their text.
    """

    actor: Actor
    initials: frozenset[str]
    keys: frozenset[str]


class Node:
    """A name, of one sort of actor, with all texts that use it."""

    def __init__(self, id: str) -> None:
        """Start without texts."""
        self.id = id
        self.readings: dict[tuple[str, str], Reading] = {}  # by text and actor
        self.forms: Counter[str] = Counter()  # by how many of the readings
        self.types: Counter[ActorType] = Counter()
        self._aliases: Counter[tuple[str, str, str]] = Counter()

    def add(self, document_id: str, reading: Reading) -> None:
        """Add what a text says."""
        self.readings[document_id, reading.actor] = reading
        self.forms.update(reading.forms)
        self.types[reading.type] += 1
        self._aliases.update(reading.aliases)

    def drop(self, document_id: str, actor_id: str) -> None:
        """Take away what a text says."""
        reading = self.readings.pop((document_id, actor_id))
        self.forms -= Counter(reading.forms)
        self.types -= Counter((reading.type,))
        self._aliases -= Counter(reading.aliases)

    def profile(self) -> Profile:
        """Return the node as it is compared: the same whatever the order of the texts."""
        counts: Counter[str] = Counter()
        spelled: dict[str, str] = {}
        for form, count in self.forms.items():
            key = name(form).key
            counts[key] += count
            spelled[key] = min(spelled.get(key, form), form, key=lambda f: (len(f), f))
        common = [key for key, n in counts.items() if n >= _SHARE * len(self.readings)]
        usual = {spelled[key]: counts[key] for key in common or counts}
        main = spelled.get(key_of(self.id)) or _fullest(usual)
        names, initials = [main], set()
        for form in sorted(usual.keys() - {main}):
            alike = compare(form, main)
            short = len(name(form).words) < len(name(main).words)
            letters = name(form).acronym
            if letters and (alike.rule == ACRONYM or letters in initials_of(main)):
                initials.add(name(form).key)
            elif not (short and alike.rule == SHORT) and telling(form, least=1.0):
                names.append(form)
        actor = actor_of(self.id, names, sorted(self._aliases))
        return Profile(actor, frozenset(initials), frozenset(_keys(actor, initials)))


def read(actor: Actor) -> Reading | None:
    """Return what a text says of an actor; None of one that it does not name."""
    used = Counter(dict.fromkeys(forms(actor), 0))
    for form, count in actor.forms:
        used[form] += count if form in used else 0
    if not used:
        return None
    aliases = frozenset(
        (a.name, a.rule, a.note) for a in actor.aliases
        if a.rule == PART or (a.rule in STATED and telling(a.name, least=1.0))
    )  # fmt: skip
    sort = SORTS.get(actor.type, "other")
    whole = part(actor)
    main = _fullest(used)
    if whole is not None:
        key = f"{whole.note} {name(whole.name).key}"
    else:
        home = states().home(main) if sort == "place" else None
        key = name(home or main).key
    return reading_of(actor.id, f"{sort}:{key}", actor.type, frozenset(used), aliases)


@lru_cache(maxsize=1 << 17)
def reading_of(
    actor: str,
    node: str,
    kind: ActorType,
    forms: frozenset[str],
    aliases: frozenset[tuple[str, str, str]],
) -> Reading:
    """Return a reading; one for all texts that say the same, or a large library fills memory."""
    return Reading(sys.intern(actor), sys.intern(node), kind, forms, aliases)


def sort_of(node: str) -> str:
    """Return what sort of actor a node is."""
    return node.partition(":")[0]


def key_of(node: str) -> str:
    """Return the folded name of a node."""
    return node.partition(":")[2]


def length_of(node: str) -> int:
    """Return how many words a node's name has."""
    return 1 + node.count(" ")


def bare(node: str) -> bool:
    """Tell whether a node is a single word, which may be short for any longer name."""
    return length_of(node) == 1


def telling(form: str, least: float = _TELLING) -> bool:
    """Tell whether a name has a word that does not only say what sort of thing is named.

    What has none (*the Group*) names somebody only within its text.
    """
    return any(word.weight >= least for word in name(form).words)


def _fullest(used: Mapping[str, int]) -> str:
    return max(used, key=lambda form: (min(_FULL, len(name(form).words)), used[form], form))


def actor_of(node: str, names: Iterable[str], aliases: Iterable[tuple[str, str, str]]) -> Actor:
    """Return a node as an actor that can be compared."""
    kind = _TYPES.get(sort_of(node), ActorType.OTHER)
    mentions, at = [], 0
    for form in names:
        mentions.append(Mention(Span(at, at + len(form)), form, kind))
        at += len(form) + 1
    stated = tuple(Alias(other, rule, Span(0, at), note) for other, rule, note in aliases)
    return Actor(node, mentions[0].text, kind, tuple(mentions), stated)


def _keys(actor: Actor, initials: Iterable[str]) -> set[str]:
    """Return the keys of a node: also of two words together, since one may be too common."""
    found = blocking.keys(actor, blocks)
    if actor.type is ActorType.PERSON and not bare(actor.id):
        found = {key for key in found if not key.startswith("@")}  # as good as any two letters
    found |= {f"={letters}" for letters in initials}
    for form in forms(actor):
        found |= _pairs(form)
    return found


def keys_of(form: str) -> frozenset[str]:
    """Return the keys under which nodes with such a name are filed."""
    return blocks(form) | _pairs(form)


def _pairs(form: str) -> set[str]:
    words = sorted(key for key in blocks(form) if key[0] not in _KINDS)
    return {"+".join(pair) for pair in combinations(words, 2)}
