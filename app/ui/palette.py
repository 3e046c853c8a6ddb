"""Lists that pop up to choose from: all commands, and the library's documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.translation import tr
from app.ui.actions import key_text
from app.ui.widgets.chooser import Choice, Chooser

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from app.commands.command import Command, Context
    from app.model.document import DocumentEntry

_LIKE_ENOUGH = 60.0  # of 100: below this nobody recognises what they typed


def command_chooser(
    commands: Sequence[Command], context: Context, run: Callable[[str], None], parent: QWidget
) -> Chooser:
    """Return a list of all commands; those that cannot be used now say why."""
    choices = [
        Choice(
            _full_title(command),
            end=key_text(command.keys[0]) if command.keys else "",
            reason=command.available(context),
        )
        for command in commands
    ]
    texts = [f"{command.title} {command.submenu}" for command in commands]
    helps = [command.help for command in commands]

    def matching(query: str, _: Sequence[Choice]) -> Sequence[int]:
        return fuzzy_order(query, texts, helps)

    return Chooser(
        choices,
        lambda row: run(commands[row].id),
        parent,
        prompt=tr("Find a command"),
        matching=matching,
    )


def document_chooser(
    entries: Sequence[DocumentEntry],
    about: Callable[[DocumentEntry], str],
    chosen: Callable[[str], None],
    parent: QWidget,
) -> Chooser:
    """Return a list of the library's documents; ``chosen`` is told the id of one."""
    choices = [Choice(entry.title, note=about(entry)) for entry in entries]
    return Chooser(
        choices,
        lambda row: chosen(entries[row].id),
        parent,
        prompt=tr("Find a document by its title"),
    )


def face_chooser(faces: Sequence[str], chosen: Callable[[str], None], parent: QWidget) -> Chooser:
    """Return a list of typefaces, the app's own first; ``chosen`` is told the family."""
    own, *others = faces
    choices = [Choice(own, note=tr("comes with Syntopia")), *map(Choice, others)]
    return Chooser(choices, lambda row: chosen(faces[row]), parent, prompt=tr("Find a typeface"))


def fuzzy_order(query: str, titles: Sequence[str], helps: Sequence[str]) -> list[int]:
    """Return the places of the titles that are like the query, the likest first."""
    from rapidfuzz import fuzz  # here: the window is to show before it is loaded

    wanted = query.casefold().strip()
    scored = []
    for n, (title, sentence) in enumerate(zip(titles, helps, strict=True)):
        folded = title.casefold()
        score = fuzz.partial_token_sort_ratio(wanted, folded)
        if any(word.startswith(wanted) for word in folded.split()):
            score = 150.0
        elif wanted in folded:
            score = 120.0
        elif wanted in sentence.casefold():
            score = max(score, 90.0)
        if score >= _LIKE_ENOUGH:
            scored.append((-score, n))
    return [n for _, n in sorted(scored)]


def _full_title(command: Command) -> str:
    return f"{command.submenu}: {command.title}" if command.submenu else command.title
