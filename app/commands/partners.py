"""Commands that find a second account of what the open text tells."""

from __future__ import annotations

from app.commands.command import Command, Context, Menu
from app.translation import tr


def _can_have_partner(context: Context) -> str:
    document = context.session.document(context.view.active_side)
    if document is None:
        return tr("This pane is empty.")
    if all(entry.id == document.id for entry in context.entries):
        return tr("The library holds no other document; open more files first.")
    return ""


COMMANDS = (
    Command(
        "partner.find",
        "Find a partner…",
        "Lists the documents most like the active pane's, with what they have in common.",
        Menu.SEARCH,
        lambda context: context.view.choose_partner(),
        keys=("Alt+2",),
        group=2,
        available=_can_have_partner,
    ),
    Command(
        "partner.best",
        "Open the best partner",
        "Puts the document that is most like the active pane's into the other pane.",
        Menu.SEARCH,
        lambda context: context.view.open_best_partner(),
        keys=("Alt+4",),
        group=2,
        available=_can_have_partner,
    ),
)
