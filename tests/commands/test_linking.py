"""Why a row cannot be judged, in words that say what to do instead."""

from __future__ import annotations

from types import SimpleNamespace

from app.commands.registry import all_commands
from app.workspace.events import Kind, Selection


def test_a_figure_is_noted_on_and_not_judged():
    judge = next(command for command in all_commands() if command.id == "judge.same")
    session = SimpleNamespace(row=Selection(Kind.FIGURE, 0))
    assert "Write a note" in judge.available(SimpleNamespace(session=session))
