"""Commands for the list of linked mentions: whose it shows, which of it, in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.commands.command import Command, Context, Menu
from app.translation import tr
from app.workspace.events import Kind
from app.workspace.ledger import Grouping, Scope, Sort

if TYPE_CHECKING:
    from collections.abc import Callable

_SCOPES = {
    Scope.BOTH: ("In both texts", "Lists what both texts mention."),
    Scope.LEFT: ("Only in the left text", "Lists what the right text is silent about."),
    Scope.RIGHT: ("Only in the right text", "Lists what the left text is silent about."),
}
_SORTS = {
    Sort.PLACE: ("By place in the text", "Sorts the list in the order of reading."),
    Sort.WEIGHT: ("By weight", "Sorts the list by how often, figures by how they stand."),
    Sort.NAME: ("By name", "Sorts the list by name, dates by day."),
}
_GROUPINGS = {
    Grouping.KIND: ("Actors, figures, dates", "Puts what is listed together by its kind."),
    Grouping.TYPE: ("Sorts of each", "Puts people, places, conflicts and months together."),
}
_KINDS: dict[Kind | None, tuple[str, str]] = {
    None: ("Everything", "Lists actors, figures and dates."),
    Kind.ACTOR: ("Actors alone", "Lists actors and nothing else."),
    Kind.FIGURE: ("Figures alone", "Lists figures and nothing else."),
    Kind.DATE: ("Dates alone", "Lists dates and nothing else."),
}
_GROUP = 4


def _links_known(context: Context) -> str:
    if context.session.links is not None:
        return ""
    return (
        tr("The texts are being compared.") if context.comparing else tr("No texts are compared.")
    )


def _row_chosen(context: Context) -> str:
    chosen = "" if context.session.row else tr("Choose a row of the list first.")
    return _links_known(context) or chosen


def _next_scope(context: Context) -> None:
    scopes = list(Scope)
    at = scopes.index(context.session.ledger.arrangement.scope)
    context.session.ledger.change(scope=scopes[(at + 1) % len(scopes)])


def _switch(
    name: str, words: tuple[str, str], submenu: str,
    change: Callable[[Context], None], chosen: Callable[[Context], bool],
) -> Command:  # fmt: skip
    """Return a command that is one of some that exclude each other."""
    return Command(
        f"panel.{name}",
        words[0],
        words[1],
        Menu.VIEW,
        change,
        group=_GROUP,
        submenu=submenu,
        available=_links_known,
        checked=chosen,
    )


def _scope(scope: Scope) -> Command:
    return _switch(
        f"scope_{scope}", _SCOPES[scope], "List what stands",
        lambda context: context.session.ledger.change(scope=scope),
        lambda context: context.session.ledger.arrangement.scope is scope,
    )  # fmt: skip


def _sort(sort: Sort) -> Command:
    return _switch(
        f"sort_{sort}", _SORTS[sort], "Sort the list",
        lambda context: context.session.ledger.change(sort=sort),
        lambda context: context.session.ledger.arrangement.sort is sort,
    )  # fmt: skip


def _group(grouping: Grouping) -> Command:
    return _switch(
        f"group_{grouping}", _GROUPINGS[grouping], "Group the list",
        lambda context: context.session.ledger.change(grouping=grouping),
        lambda context: context.session.ledger.arrangement.grouping is grouping,
    )  # fmt: skip


def _kind(kind: Kind | None) -> Command:
    return _switch(
        f"show_{kind or 'all'}", _KINDS[kind], "Show in the list",
        lambda context: context.session.ledger.show_kind(kind),
        lambda context: context.session.ledger.arrangement.kind is kind,
    )  # fmt: skip


COMMANDS = (
    Command(
        "panel.filter",
        "Filter the list",
        "Gives the keyboard to the field that narrows the list of mentions while you type.",
        Menu.GO,
        lambda context: context.view.filter_panel(),
        keys=("L",),
        group=1,
        available=_links_known,
    ),
    Command(
        "panel.places",
        "Every place of the row",
        "Opens the chosen row to all its places in both texts, word under word, or closes it.",
        Menu.GO,
        lambda context: context.view.toggle_places(),
        keys=("K",),
        group=1,
        available=_row_chosen,
    ),
    Command(
        "panel.silence",
        "Both texts, or one alone",
        "Lists by turns what both texts mention, only the left one, only the right one.",
        Menu.VIEW,
        _next_scope,
        keys=("S",),
        group=_GROUP,
        available=_links_known,
    ),
    *map(_scope, Scope),
    *map(_sort, Sort),
    *map(_group, Grouping),
    *map(_kind, _KINDS),
)
