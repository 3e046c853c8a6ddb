"""Commands for going about without a mouse: places visited, marks, hints, scrolling."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.commands.command import Command, Context, Menu
from app.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable

_SCROLL = "Scroll"


def _text_shown(context: Context) -> str:
    return "" if context.session.document(context.view.active_side) else tr("This pane is empty.")


def _been_before(context: Context) -> str:
    return "" if context.session.trail.behind else tr("This is where you began.")


def _been_after(context: Context) -> str:
    return "" if context.session.trail.ahead else tr("You have not gone back.")


def _marks_set(context: Context) -> str:
    return (
        ""
        if context.session.bookmarks.all
        else tr("No place is marked yet: M and a letter marks one.")
    )


def _scroll(
    name: str, title: str, sentence: str, by: Callable[[Context], None], keys: tuple[str, ...] = ()
) -> Command:
    return Command(
        f"read.{name}",
        title,
        sentence,
        Menu.GO,
        by,
        keys=keys,
        group=5,
        submenu=_SCROLL,
        available=_text_shown,
    )


COMMANDS = (
    Command(
        "go.hints",
        "Choose by letters",
        "Puts letters on all that can be chosen in view; typing them chooses it, Esc ends.",
        Menu.GO,
        lambda context: context.view.show_hints(),
        keys=("F",),
        group=1,
    ),
    Command(
        "go.back",
        "Back",
        "Goes back to where you were before the last jump, in both panes.",
        Menu.GO,
        lambda context: context.session.trail.back(),
        keys=("Alt+Left",),
        group=4,
        available=_been_before,
    ),
    Command(
        "go.forward",
        "Forward",
        "Goes forward again to where you were before going back.",
        Menu.GO,
        lambda context: context.session.trail.forward(),
        keys=("Alt+Right",),
        group=4,
        available=_been_after,
    ),
    Command(
        "go.mark",
        "Mark this place",
        "Marks the place that you are reading with the letter that you press next.",
        Menu.GO,
        lambda context: context.view.mark_place(),
        keys=("M",),
        group=4,
        available=_text_shown,
    ),
    Command(
        "go.to_mark",
        "Go to a mark",
        "Goes to the place that is marked with the letter that you press next.",
        Menu.GO,
        lambda context: context.view.go_to_mark(),
        keys=("'",),
        group=4,
        available=_marks_set,
    ),
    Command(
        "go.marks",
        "All marks…",
        "Lists the marked places of all documents, to go to one.",
        Menu.GO,
        lambda context: context.view.show_marks(),
        keys=("Ctrl+M",),
        group=4,
        available=_marks_set,
    ),
    _scroll("down", "Down by lines", "Scrolls the text down.", lambda c: c.view.scroll(lines=1)),
    _scroll("up", "Up by lines", "Scrolls the text up.", lambda c: c.view.scroll(lines=-1)),
    _scroll(
        "half_down",
        "Down by half a page",
        "Scrolls the text down by half of what is in view.",
        lambda c: c.view.scroll(pages=0.5),
    ),
    _scroll(
        "half_up",
        "Up by half a page",
        "Scrolls the text up by half of what is in view.",
        lambda c: c.view.scroll(pages=-0.5),
    ),
    _scroll(
        "page_down",
        "Down by a page",
        "Scrolls the text down by what is in view.",
        lambda c: c.view.scroll(pages=1),
    ),
    _scroll(
        "page_up",
        "Up by a page",
        "Scrolls the text up by what is in view.",
        lambda c: c.view.scroll(pages=-1),
    ),
    _scroll(
        "top",
        "To the beginning",
        "Goes to the beginning of the text.",
        lambda c: c.view.scroll_to_edge(end=False),
        keys=("Ctrl+Home",),
    ),
    _scroll(
        "end",
        "To the end",
        "Goes to the end of the text.",
        lambda c: c.view.scroll_to_edge(end=True),
        keys=("Ctrl+End",),
    ),
    Command(
        "edit.preferences",
        "Preferences…",
        "Shows what you can set: the colours, the size of the texts, and every key.",
        Menu.EDIT,
        lambda context: context.view.show_preferences(),
        keys=("Ctrl+,",),
        group=9,
    ),
)
