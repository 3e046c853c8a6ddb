"""Commands for what the reader says of one actor: its name, its sort, whether it is any."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.commands.command import Command, Context, Menu
from app.model.mention import ActorType
from app.translation import phrase
from app.workspace.events import Kind

if TYPE_CHECKING:
    from collections.abc import Callable

SORTS = {
    ActorType.PERSON: phrase("Person"),
    ActorType.GROUP: phrase("Group"),
    ActorType.ORG: phrase("Organisation"),
    ActorType.STATE: phrase("State"),
    ActorType.PLACE: phrase("Place"),
    ActorType.MEDIA: phrase("News outlet"),
    ActorType.OTHER: phrase("Other"),
}
"""What the reader can say an actor to be, as it is called."""


def _actor_chosen(context: Context) -> str:
    return context.session.verdicts.no_actor()


def _can_merge(context: Context) -> str:
    return context.session.verdicts.no_merge()


def _can_split(context: Context) -> str:
    return context.session.verdicts.no_split(context.view.active_side)


def _selected(context: Context) -> str:
    return context.session.verdicts.no_mark(context.view.active_side, context.view.selected_span())


def _mark(context: Context) -> None:
    span = context.view.selected_span()
    if span is not None:
        context.session.verdicts.mark(context.view.active_side, span)


def _retype(kind: ActorType) -> Callable[[Context], None]:
    return lambda context: context.session.verdicts.retype(kind)


def _is_of(kind: ActorType) -> Callable[[Context], bool]:
    def is_of(context: Context) -> bool:
        from app.workspace.places import actor_of

        session = context.session
        row, links = session.row, session.links
        if row is None or links is None or row.kind is not Kind.ACTOR:
            return False
        return actor_of(links, row).type is kind

    return is_of


COMMANDS = (
    Command(
        "judge.merge",
        "Merge with another actor…",
        "Asks for another row, and says that its actor and that of the chosen row are one.",
        Menu.EDIT,
        lambda context: context.view.merge_actor(),
        keys=("Shift+M", "Ctrl+Shift+M"),
        group=3,
        available=_can_merge,
    ),
    Command(
        "judge.split",
        "Split this mention off",
        "Says that the mention that the pane is at is another actor than that of the chosen row.",
        Menu.EDIT,
        lambda context: context.session.verdicts.split(context.view.active_side),
        keys=("Shift+X", "Ctrl+Alt+X"),
        group=3,
        available=_can_split,
    ),
    Command(
        "judge.rename",
        "Rename the actor…",
        "Lets you type what the chosen actor is to be called, here and in the whole library.",
        Menu.EDIT,
        lambda context: context.view.rename_actor(),
        keys=("E", "Shift+F2"),
        group=3,
        available=_actor_chosen,
    ),
    Command(
        "judge.retype",
        "Say what sort of actor it is…",
        "Asks whether the chosen actor is a person, a group, an organisation, a state, a place.",
        Menu.EDIT,
        lambda context: context.view.retype_actor(),
        keys=("I", "Ctrl+I"),
        group=3,
        available=_actor_chosen,
    ),
    *(
        Command(
            f"judge.as_{kind.value.lower()}",
            title,
            f"Says of what sort the chosen actor is: {title.lower()}.",
            Menu.EDIT,
            _retype(kind),
            group=3,
            submenu="Sort of actor",
            available=_actor_chosen,
            checked=_is_of(kind),
        )
        for kind, title in SORTS.items()
    ),
    Command(
        "judge.nobody",
        "Not an actor",
        "Says that what the chosen row lists is no actor: no text of the library lists it again.",
        Menu.EDIT,
        lambda context: context.session.verdicts.reject(),
        keys=("D", "Ctrl+Shift+D"),
        group=3,
        available=_actor_chosen,
    ),
    Command(
        "judge.mark",
        "Mark the selection as an actor",
        "Says that the selected words name an actor, here and wherever the library writes them so.",
        Menu.EDIT,
        _mark,
        keys=("A",),
        group=3,
        available=_selected,
    ),
    Command(
        "judge.list",
        "Your judgements…",
        "Lists all that you have said of actors; Delete takes one back.",
        Menu.EDIT,
        lambda context: context.view.show_judgements(),
        keys=("Ctrl+J",),
        group=3,
    ),
)
