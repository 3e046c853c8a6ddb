"""Which keys run which command: the presets, and what the reader has changed.

A keymap is a value. Its commands are those of the registry with other keys, so that menus, palette
and the sheet of keys show the real ones without knowing of it.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from app.commands.registry import READING_KEYS
from app.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from app.commands.command import Command

STANDARD, VIM = "standard", "vim-like"
ALWAYS = "Esc"  # leads back to reading from everywhere, whatever else is changed

PRESETS: dict[str, dict[str, tuple[str, ...]]] = {
    STANDARD: {},
    VIM: {
        "read.down": ("J",),
        "read.up": ("K",),
        "read.half_down": ("Ctrl+D",),
        "read.half_up": ("Ctrl+U",),
        "read.top": ("G, G",),
        "read.end": ("Shift+G",),
        "go.left": ("H", "Ctrl+1"),
        "go.right": ("L", "Ctrl+3"),
        "link.next_row": ("Shift+J", "Ctrl+Down"),
        "link.previous_row": ("Shift+K", "Ctrl+Up"),
        "panel.places": ("Z, A",),
        "panel.filter": ("Shift+S",),
        "help.palette": (":", "Ctrl+Shift+P"),
        "edit.redo": ("Ctrl+R", "Ctrl+Shift+Z", "Ctrl+Y"),
    },
}

_SPELT = {"Delete": "Del", "Escape": "Esc", "Insert": "Ins", "PageUp": "PgUp", "PageDown": "PgDown"}
_Chords = tuple[frozenset[str], ...]


class KeyTaken(ValueError):
    """A key that already does something else; its words say what."""


@cache
def chords(key: str) -> _Chords:
    """Return what is pressed for a key: one set for each stroke, however it is spelt."""
    return tuple(map(_stroke, key.split(", ")))


def _stroke(text: str) -> frozenset[str]:
    parts = [*text[:-1].split("+"), "+"] if text.endswith("+") else text.split("+")
    return frozenset(_SPELT.get(part, part) for part in parts if part)


def clash(one: str, other: str) -> bool:
    """Tell whether two keys cannot stand beside each other: one begins as the other goes on."""
    a, b = chords(one), chords(other)
    shorter = min(len(a), len(b))
    return a[:shorter] == b[:shorter]


@dataclass(frozen=True)
class Keymap:
    """The registry's commands, a preset, and the keys that the reader chose, by command.

    ``own`` wins over the preset. Of two own keys that clash the first in the order of the commands
    stays; ``problem`` says so.
    """

    commands: tuple[Command, ...]
    preset: str = STANDARD
    own: Mapping[str, Sequence[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Settle who has which key."""
        given: dict[str, tuple[str, ...]] = {}
        taken: dict[frozenset[str], list[str]] = {}  # by the first stroke
        for key in (*_reading(), ALWAYS):
            taken.setdefault(chords(key)[0], []).append(key)
        dropped: list[str] = []
        mine = [c for c in self.commands if c.id in self.own]
        rest = [c for c in self.commands if c.id not in self.own]
        for command in (*mine, *rest):
            kept = []
            for key in self._wanted(command):
                fixed = key == ALWAYS and ALWAYS in command.keys
                near = taken.setdefault(chords(key)[0], [])
                if fixed or not any(clash(key, other) for other in near):
                    kept.append(key)
                    near.append(key)
                elif command.id in self.own:
                    dropped.append(tr("{key} of “{title}”", key=key, title=command.title))
            given[command.id] = tuple(kept)
        object.__setattr__(self, "_given", given)
        object.__setattr__(self, "_dropped", tuple(dropped))

    _given: dict[str, tuple[str, ...]] = field(init=False, repr=False, compare=False)
    _dropped: tuple[str, ...] = field(init=False, repr=False, compare=False)

    @property
    def problem(self) -> str:
        """Say in a sentence which of the reader's keys were left out, if any."""
        if not self._dropped:
            return ""
        return tr(
            "Keys that already do something else were left out: {keys}.",
            keys=", ".join(self._dropped),
        )

    def bound(self) -> tuple[Command, ...]:
        """Return the commands with the keys that they have now."""
        return tuple(dataclasses.replace(c, keys=self._given[c.id]) for c in self.commands)

    def keys(self, command_id: str) -> tuple[str, ...]:
        """Return a command's keys."""
        return self._given[command_id]

    def usual(self, command_id: str) -> tuple[str, ...]:
        """Return the keys that the preset has for a command."""
        command = next(c for c in self.commands if c.id == command_id)
        return PRESETS[self.preset].get(command_id, command.keys)

    def holder(self, key: str, but: str = "") -> str:
        """Return in words what clashes with a key, of all commands but one; empty for nothing."""
        for group, sentence in READING_KEYS:
            if any(clash(key, other) for other in group):
                return tr("{sentence} (in a text)", sentence=tr(sentence))
        for command in self.commands:
            if command.id != but and any(clash(key, own) for own in self._given[command.id]):
                return command.title.removesuffix("…")
        return ""

    def with_key(self, command_id: str, key: str) -> Keymap:
        """Give a command one more key, the first to be shown.

        Raises:
            KeyTaken: The key already does something else.
        """
        holder = self.holder(key, but=command_id)
        if holder:
            raise KeyTaken(holder)
        before = [k for k in self._given[command_id] if not clash(k, key)]
        return self._with(command_id, (key, *before))

    def cleared(self, command_id: str) -> Keymap:
        """Take all keys from a command, but the one that always leads back to reading."""
        return self._with(command_id, ())

    def reset(self, command_id: str) -> Keymap:
        """Give a command the preset's keys again, but those that now do something else."""
        own = {name: keys for name, keys in self.own.items() if name != command_id}
        return Keymap(self.commands, self.preset, own)

    def of_preset(self, preset: str) -> Keymap:
        """Return the keymap over another preset; the reader's own keys stay."""
        return Keymap(self.commands, preset, self.own)

    def changed(self, command_id: str) -> bool:
        """Tell whether a command has other keys than the preset gives it."""
        return self._given[command_id] != self.usual(command_id)

    def _with(self, command_id: str, keys: tuple[str, ...]) -> Keymap:
        own = {name: kept for name, kept in self.own.items() if name != command_id}
        if keys != self.usual(command_id):
            own[command_id] = [key for key in keys if key != ALWAYS]
        return Keymap(self.commands, self.preset, own)

    def _wanted(self, command: Command) -> Iterable[str]:
        keys = tuple(self.own.get(command.id, self.usual(command.id)))
        if ALWAYS in command.keys and ALWAYS not in keys:
            return (*keys, ALWAYS)
        return keys


def _reading() -> list[str]:
    return [key for group, _ in READING_KEYS for key in group]
