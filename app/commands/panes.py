"""Commands for the two panes together: where they stand, how they scroll, what joins them."""

from __future__ import annotations

from app.commands.command import Command, Context, Menu
from app.translation import tr
from app.workspace.events import Side
from app.workspace.panes import Layout


def _stand(layout: Layout, title: str, sentence: str, key: str) -> Command:
    return Command(
        f"panes.{layout}",
        title,
        sentence,
        Menu.VIEW,
        lambda context: context.view.pair.arrange(layout),
        keys=(key,),
        group=1,
        submenu="Arrange the texts",
        checked=lambda context: context.view.pair.arrangement is layout,
    )


def _two_texts(context: Context) -> str:
    open_ones = [context.session.document(side) for side in Side]
    return "" if all(open_ones) else tr("Open a text in both panes first.")


def _text_here(context: Context) -> str:
    if context.session.document(context.view.active_side) is None:
        return tr("The active pane is empty.")
    return tr("Both panes show this text.") if context.session.one_text else ""


def _show_twice(context: Context) -> None:
    side = context.view.active_side
    document = context.session.document(side)
    if document is not None:
        context.session.open_document(side.other, document.id)


def _lock(context: Context) -> None:
    side, pair = context.view.active_side, context.view.pair
    pair.lock(side, not pair.locked(side))


def _locked(context: Context) -> bool:
    return context.view.pair.locked(context.view.active_side)


def _cycle(context: Context) -> None:
    pair = context.view.pair
    pair.set_tie(pair.tie.next)


COMMANDS = (
    Command(
        "panes.panel",
        "Linked mentions",
        "Shows or hides the list of what both texts mention.",
        Menu.VIEW,
        lambda context: context.view.toggle_panel(),
        keys=("Ctrl+Alt+B",),
        checked=lambda context: context.view.panel_shown,
    ),
    _stand(Layout.BESIDE, "Side by side", "Stands the texts beside each other.", "Ctrl+Alt+1"),
    _stand(Layout.STACKED, "One above the other", "Stacks the texts, left on top.", "Ctrl+Alt+2"),
    _stand(Layout.ONE, "One text alone", "Gives the active text all the room.", "Ctrl+Alt+3"),
    Command(
        "panes.twice",
        "This text in both panes",
        "Opens the active text in the other pane too, to read two places of it.",
        Menu.VIEW,
        _show_twice,
        keys=("Ctrl+Alt+D",),
        group=1,
        available=_text_here,
    ),
    Command(
        "panes.tie",
        "Tied scrolling",
        "Changes how the texts scroll together: not, in proportion, or by shared mention.",
        Menu.VIEW,
        _cycle,
        keys=("T",),
        group=1,
        available=_two_texts,
    ),
    Command(
        "panes.lock",
        "Lock this pane",
        "Keeps the active text at its place, whatever is done in the other one or in the list.",
        Menu.VIEW,
        _lock,
        keys=("Shift+T",),
        group=1,
        available=_two_texts,
        checked=_locked,
    ),
    Command(
        "panes.ribbons",
        "Join all linked mentions",
        "Draws a ribbon between all linked mentions in view, not only those of the chosen row.",
        Menu.VIEW,
        lambda context: context.view.pair.show_all_ribbons(not context.view.pair.all_ribbons),
        keys=("R",),
        group=1,
        checked=lambda context: context.view.pair.all_ribbons,
    ),
)
