"""What sort of actor a name stands for, voted once over everything the text says of it."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from app.analysis.media import SURE, Signs
from app.lexicon.people import is_given
from app.lexicon.places import population
from app.lexicon.states import states
from app.lexicon.wordnet import BODIES, GROUP, LOCATION, PERSON, nouns
from app.model.mention import ActorType
from app.names.fold import TITLES, Name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.names.find import Occurrence, Token

_LABELS = {
    "PERSON": ActorType.PERSON, "ORG": ActorType.ORG, "GPE": ActorType.PLACE,
    "LOC": ActorType.PLACE, "FAC": ActorType.PLACE, "NORP": ActorType.GROUP,
}  # fmt: skip
# WordNet: military service, military unit, armed forces, movement, force
MILITARY = (8198137, 8198398, 8199025, 8464601, 8207863)
_DESCRIBED = 2.5  # a text that says what somebody is, is surer than the model
INSIDE = frozenset(("in", "at", "near", "inside", "outside", "across", "around", "into", "towards"))
_TOWARDS = frozenset(
    ("to", "from", "via", "through", "toward", "leave", "left", "leaving", "entered")
)
_SPEAKS = frozenset("said says told added stated announced who whose tweeted wrote".split())  # noqa: SIM905


def is_person(read: Name, labels: Counter[str]) -> bool:
    """Tell whether a name is a person's in full: the model says so, or it begins with a given name.

    A last name may be a common noun or a town's name (*Bush*, *London*) but no word for a body or
    a troop, and none for a place unless the model says so.
    """
    if len(read.words) < 2:
        return False
    last = nouns().singular(read.words[-1].text)
    if nouns().is_a(last, *MILITARY, *BODIES, most=4):
        return False
    said = labels["PERSON"] * 2 > labels.total()
    return said or (is_given(read.words[0].text) and not nouns().is_a(last, LOCATION, most=2))


class Votes:
    """Collects evidence for one actor's type."""

    def __init__(self) -> None:
        """Start without evidence."""
        self._votes: dict[ActorType, float] = defaultdict(float)
        self._own: dict[ActorType, float] = {}
        self._fixed: ActorType | None = None
        self._media = Signs()

    def name(self, surface: str, read: Name, labels: Counter[str]) -> None:
        """Count what the spelling itself and the model's labels say."""
        table = states()
        if table.state(surface):
            self._fixed = ActorType.STATE
        elif table.demonym_of(surface) and self._fixed is None:
            self._fixed = ActorType.DEMONYM
        total = sum(labels.values())
        for label, count in labels.items():
            # The model is one voice: many labels count, but not without end.
            self._votes[_LABELS.get(label, ActorType.OTHER)] += 2 * count / total if label else 0
        if not read.words:
            return
        self._media.name(read)
        if is_person(read, labels):
            # The model takes many a strange name for a person's: its word is counted above.
            self._votes[ActorType.PERSON] += 2 * is_given(read.words[0].text)
        elif len(read.words) > 1:
            self._kinds(read)
        if read.acronym:
            self._votes[ActorType.ORG] += 1
        if population(surface):
            self._votes[ActorType.PLACE] += 1.5

    def _kinds(self, read: Name) -> None:
        """Count what the common nouns in a name say (*… Brigades*, *… River*)."""
        known = nouns()
        last = read.words[-1].text
        for word in (last, read.words[0].text):
            base = known.singular(word)
            if known.is_a(base, *MILITARY, most=12):
                self._votes[ActorType.GROUP] += 3
            elif known.is_a(base, *BODIES, most=4):
                self._votes[ActorType.ORG] += 2
            elif word == last and known.is_a(base, LOCATION, most=2):
                self._votes[ActorType.PLACE] += 1.5

    def context(self, text: str, words: Sequence[Token], at: Occurrence) -> None:
        """Count what stands beside one occurrence."""
        known = nouns()
        self._media.context(words, at, text)
        before = [w.folded for w in words[max(0, at.first - 4) : at.first]]
        while before and before[-1] in ("al", "el", "the"):
            before.pop()
        after = [w.folded for w in words[at.last + 1 : at.last + 3]]
        gap = text[words[at.last].end : words[at.last + 1].start] if after else ""
        if before and before[-1] in INSIDE:
            self._votes[ActorType.PLACE] += 1.0
        elif before and before[-1] in _TOWARDS:
            self._votes[ActorType.PLACE] += 0.6
        elif len(before) > 1 and before[-1] == "of":
            noun = known.singular(before[-2])
            if known.is_a(noun, LOCATION, most=2) or known.is_a(noun, 9620078):  # inhabitant
                self._votes[ActorType.PLACE] += 1.5
            elif known.is_a(noun, PERSON, GROUP, most=1):
                self._votes[ActorType.GROUP] += 0.5
        elif before and before[-1] in TITLES:
            self._votes[ActorType.PERSON] += 1.5
        if gap == " " and after:
            if known.is_a(after[0], LOCATION, most=1) and not known.is_a(after[0], *BODIES):
                self._votes[ActorType.PLACE] += 1.0
            elif known.is_a(known.singular(after[0]), PERSON, most=1):
                self._votes[ActorType.GROUP] += 0.7
            elif after[0] in _SPEAKS and len(at.key.split()) > 1:
                self._votes[ActorType.PERSON] += 0.5

    def credited(self) -> None:
        """Count that a byline names the actor as the outlet."""
        self._media.credited()

    def described(self, kind: ActorType) -> None:
        """Count that a noun in apposition says what it is."""
        if kind is ActorType.MEDIA:
            self._media.described()
        else:
            self._votes[kind] += _DESCRIBED

    def join(self, other: Votes) -> None:
        """Count half of what speaks for an actor that is named in one breath with this one."""
        for kind, value in other._own.items():
            self._votes[kind] += value / 2

    def settle(self) -> None:
        """Add up and keep the votes as this actor's own, before others lend theirs."""
        if self._media.weight >= SURE:  # an outlet is a body as well
            self._votes[ActorType.MEDIA] += self._media.weight + self._votes[ActorType.ORG]
        self._own = dict(self._votes)
        if self._fixed in (ActorType.STATE, ActorType.DEMONYM):
            self._own = {ActorType.PLACE: 1.0}

    def winner(self) -> ActorType:
        """Return the type with the most votes; what a gazetteer of states knows is not voted on."""
        if self._fixed is not None:
            return self._fixed
        if not self._votes:
            return ActorType.OTHER
        order = list(ActorType)
        return max(self._votes, key=lambda t: (self._votes[t], -order.index(t)))
