"""The one table of options: name, default and what it is for; the default gives the type."""

from __future__ import annotations

from typing import NamedTuple

Value = str | bool | int | float | list[int] | dict[str, int] | dict[str, list[str]]

LONGEST_TABLE = 500  # entries of a table that grows with use; the oldest fall out


class Option(NamedTuple):
    """An option of the user. ``choices``, where given, are the only values it takes.

    One with a ``title`` is for the reader to set and stands in the preferences. A table is one of
    numbers, or with ``of_words`` one of lists of words.
    """

    name: str
    default: Value
    sentence: str
    choices: tuple[Value, ...] = ()
    least: float | None = None
    most: float | None = None
    title: str = ""
    of_words: bool = False

    def fits(self, value: object) -> bool:
        """Tell whether a value is one that this option can have."""
        if isinstance(self.default, float) and type(value) is int:
            value = float(value)
        if type(value) is not type(self.default):
            return False
        if isinstance(value, list):
            return all(type(item) is int for item in value)
        if isinstance(value, dict):
            entry = _words if self.of_words else _number
            return all(isinstance(k, str) and entry(v) for k, v in value.items())
        if self.choices and value not in self.choices:
            return False
        if isinstance(value, int | float) and self.least is not None and value < self.least:
            return False
        return not (isinstance(value, int | float) and self.most is not None and value > self.most)


def _number(value: object) -> bool:
    return type(value) is int


def _words(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(word, str) for word in value)


OPTIONS = (
    Option(
        "language",
        "system",
        "The language of the window; it changes when Syntopia is started again.",
        choices=("system", "en", "ar"),
        title="Language",
    ),
    Option(
        "theme",
        "system",
        "The colours: as the system has them, light, sepia, dark, or with high contrast.",
        choices=("system", "light", "sepia", "dark", "contrast", "contrast_dark"),
        title="Colours",
    ),
    Option(
        "face",
        "",
        "The face of the texts; empty for the one that comes along.",
        title="Typeface of the texts",
    ),
    Option(
        "zoom",
        1.0,
        "The size of the texts; 1, or 100 %, is the usual one.",
        least=0.5,
        most=4.0,
        title="Size of the texts",
    ),
    Option(
        "measure",
        68,
        "The most characters in a line of the texts.",
        least=30,
        most=140,
        title="Length of lines",
    ),
    Option(
        "leading",
        1.5,
        "The distance of two lines of the texts; 100 % is the size of the letters.",
        least=1,
        most=3,
        title="Distance of lines",
    ),
    Option(
        "sidebar",
        "auto",
        "Whether the sidebar is shown: shown, hidden, or auto by the window's width.",
        choices=("auto", "shown", "hidden"),
        title="Sidebar at the start",
    ),
    Option(
        "preset",
        "standard",
        "The keys before any are changed: standard, or like those of the editor vim.",
        choices=("standard", "vim-like"),
    ),
    Option("keys", {}, "The keys of single commands, by their names.", of_words=True),
    Option("used", {}, "How often each command was chosen from the list of all commands."),
    Option(
        "bookmarks",
        {},
        "The marked places, by their letters: document, first and last character, words.",
        of_words=True,
    ),
    Option(
        "drafts",
        {},
        "What was written for notes and neither kept nor taken away, by what they are on.",
        of_words=True,
    ),
    Option("window", [], "Where the window was: left, top, width, height."),
    Option("maximised", False, "Whether the window filled the desktop."),
    Option("columns", [], "The widths of sidebar, both texts, list of linked mentions."),
    Option("panel", "shown", "Whether the list of mentions is shown.", choices=("shown", "hidden")),
    Option(
        "layout",
        "beside",
        "Where the texts stand: beside each other, stacked, or one of them alone.",
        choices=("beside", "stacked", "one"),
    ),
    Option("share", 0.5, "The left text's share of the room for both.", least=0.1, most=0.9),
    Option(
        "tie",
        "free",
        "How the texts scroll together: free, proportional, or by shared mention.",
        choices=("free", "proportional", "mention"),
    ),
    Option("ribbons", False, "Whether all linked mentions in view are joined, or the chosen ones."),
    Option("first_steps", True, "Whether the first steps are shown until one of them is taken."),
    Option("folder", "", "The folder from which a file was opened last."),
    Option("places", {}, "The first character in view of each document that was read, by its id."),
)
