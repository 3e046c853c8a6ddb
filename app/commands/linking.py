"""Commands for the linked mentions: choosing a row, walking its places, comparing again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.commands.command import Command, Context, Menu
from app.model.judgement import Verdict
from app.translation import tr
from app.workspace.events import Kind, Nominals, Side

if TYPE_CHECKING:
    from collections.abc import Callable


def _links_known(context: Context) -> str:
    links = context.session.links
    if links is None:
        return (
            tr("The texts are being compared.")
            if context.comparing
            else tr("No texts are compared.")
        )
    if not (links.actors or links.figures or links.dates or links.suggested or links.rejected):
        return tr("The two texts mention nothing in common.")
    return ""


def _row_chosen(context: Context) -> str:
    return _links_known(context) or (
        "" if context.session.row else tr("Choose something that both texts mention first.")
    )


def _can_compare(context: Context) -> str:
    if not all(context.session.document(side) for side in Side):
        return tr("Two documents make a comparison.")
    if context.session.one_text:
        return tr("Both panes show the same text.")
    return tr("The texts are being compared.") if context.comparing else ""


def _can_stop(context: Context) -> str:
    return "" if context.comparing else tr("Nothing is being compared.")


def _step(by: int, *, other: bool = False) -> Callable[[Context], None]:
    def step(context: Context) -> None:
        side = context.view.active_side
        context.session.step(side.other if other else side, by)

    return step


def _step_both(by: int) -> Callable[[Context], None]:
    def step(context: Context) -> None:
        for side in Side:
            context.session.step(side, by)

    return step


def _step_any(by: int) -> Callable[[Context], None]:
    def step(context: Context) -> None:
        side = context.view.active_side
        context.session.step_any(side, by, context.view.reading_at(side))

    return step


def _include_nominals(context: Context) -> None:
    included = context.session.nominals is Nominals.WALKED
    context.session.set_nominals(Nominals.MARKED if included else Nominals.WALKED)


def _actors_chosen(context: Context) -> str:
    row = context.session.row
    if row is None:
        return _links_known(context) or tr("Choose a row of actors first.")
    if row.kind is not Kind.ACTOR:
        return tr("Only actors are judged. Write a note on what you think of a figure or a date.")
    return tr("Only one text names it.") if row.standing.only else ""


def _judge(verdict: Verdict) -> Callable[[Context], None]:
    return lambda context: context.session.judge(verdict)


COMMANDS = (
    Command(
        "judge.same",
        "The same actor",
        "Says that what both texts name in the chosen row is one: they are linked.",
        Menu.EDIT,
        _judge(Verdict.SAME),
        keys=("Y", "+"),
        group=2,
        available=_actors_chosen,
    ),
    Command(
        "judge.different",
        "Not the same actor",
        "Says that what the texts name in the chosen row are two: they are never linked again.",
        Menu.EDIT,
        _judge(Verdict.DIFFERENT),
        keys=("X", "-"),
        group=2,
        available=_actors_chosen,
    ),
    Command(
        "judge.unsure",
        "Unsure",
        "Leaves it open whether the chosen row is one actor: it is listed as possible only.",
        Menu.EDIT,
        _judge(Verdict.UNSURE),
        keys=("U",),
        group=2,
        available=_actors_chosen,
    ),
    Command(
        "link.next_any",
        "Next linked mention",
        "Goes to the next mention in this text that the other text shares, and chooses its row.",
        Menu.GO,
        _step_any(1),
        keys=("]",),
        group=1,
        available=_links_known,
    ),
    Command(
        "link.previous_any",
        "Previous linked mention",
        "Goes to the one before in this text that the other text shares, and chooses its row.",
        Menu.GO,
        _step_any(-1),
        keys=("[",),
        group=1,
        available=_links_known,
    ),
    Command(
        "link.next_row",
        "Next row of the list",
        "Chooses the next row of the list; both texts go where they speak of it alike.",
        Menu.GO,
        lambda context: context.view.step_row(1),
        keys=("Ctrl+Down",),
        group=1,
        available=_links_known,
    ),
    Command(
        "link.previous_row",
        "Previous row of the list",
        "Chooses the previous row of the list; both texts go where they speak of it alike.",
        Menu.GO,
        lambda context: context.view.step_row(-1),
        keys=("Ctrl+Up",),
        group=1,
        available=_links_known,
    ),
    Command(
        "link.next_here",
        "Next place in this text",
        "Goes to the next place of the chosen row in the active pane.",
        Menu.GO,
        _step(1),
        keys=("N",),
        group=2,
        available=_row_chosen,
    ),
    Command(
        "link.previous_here",
        "Previous place in this text",
        "Goes to the previous place of the chosen row in the active pane.",
        Menu.GO,
        _step(-1),
        keys=("Shift+N",),
        group=2,
        available=_row_chosen,
    ),
    Command(
        "link.next_there",
        "Next place in the other text",
        "Goes to the next place of the chosen row in the pane opposite.",
        Menu.GO,
        _step(1, other=True),
        keys=("O",),
        group=2,
        available=_row_chosen,
    ),
    Command(
        "link.previous_there",
        "Previous place in the other text",
        "Goes to the previous place of the chosen row in the pane opposite.",
        Menu.GO,
        _step(-1, other=True),
        keys=("Shift+O",),
        group=2,
        available=_row_chosen,
    ),
    Command(
        "link.next_both",
        "Next place in both texts",
        "Goes to the next place of the chosen row in both panes at once.",
        Menu.GO,
        _step_both(1),
        keys=("Alt+N",),
        group=2,
        available=_row_chosen,
    ),
    Command(
        "link.previous_both",
        "Previous place in both texts",
        "Goes to the previous place of the chosen row in both panes at once.",
        Menu.GO,
        _step_both(-1),
        keys=("Alt+Shift+N",),
        group=2,
        available=_row_chosen,
    ),
    Command(
        "link.nominals",
        "Include pronouns and nouns",
        "Goes from place to place by the words that stand for an actor as well as by its names.",
        Menu.GO,
        _include_nominals,
        keys=("P",),
        group=2,
        checked=lambda context: context.session.nominals is Nominals.WALKED,
    ),
    Command(
        "link.why",
        "Why linked",
        "Gives the keyboard to the reasons for the chosen row; Tab and Enter follow them.",
        Menu.GO,
        lambda context: context.view.focus_why(),
        keys=("Ctrl+4",),
        group=2,
        available=_row_chosen,
    ),
    Command(
        "link.clear",
        "Clear the choice",
        "Points out nothing any more; all shared mentions stay marked.",
        Menu.GO,
        lambda context: context.session.select(None),
        keys=("C",),
        group=2,
        available=_row_chosen,
    ),
    Command(
        "link.again",
        "Compare again",
        "Compares the two open texts once more.",
        Menu.GO,
        lambda context: context.session.analyse_again(),
        keys=("F5",),
        group=3,
        available=_can_compare,
    ),
    Command(
        "link.stop",
        "Stop comparing",
        "Stops the comparison; the texts stay readable and searchable.",
        Menu.GO,
        lambda context: context.session.stop_linking(),
        keys=("Shift+F5",),
        group=3,
        available=_can_stop,
    ),
)
