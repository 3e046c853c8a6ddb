from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette

from app.ui.messages import MessageBar, time_left
from app.ui.theme import LIGHT
from app.workspace.events import Message, Severity
from app.workspace.jobs import JobState


@pytest.fixture
def bar(qtbot) -> MessageBar:
    made = MessageBar(LIGHT)
    qtbot.addWidget(made)
    made.resize(900, 30)
    made.show()
    return made


def job(fraction=None, doing="", number=1):
    return JobState(number, "Comparing the texts", fraction, doing)


def test_the_newest_error_stands_before_older_ones(bar):
    for text in ("one", "two", "one", "two", "two"):
        bar.say(Message(Severity.ERROR, text))
    assert (bar.shown, bar._count.text()) == ("two", "1 of 2")
    bar.dismiss()
    assert bar.shown == "one"
    bar.dismiss()
    assert bar.shown == ""


def test_a_job_beside_an_error_does_not_look_like_one(bar, qtbot):
    bar.say(Message(Severity.ERROR, "failed"))
    bar.set_jobs((job(),))
    qtbot.waitUntil(bar._job.isVisible, timeout=2000)
    role = QPalette.ColorRole.WindowText
    assert bar._message.palette().color(role).name() == LIGHT.error
    assert bar._job.palette().color(role).name() == LIGHT.muted


def test_passing_messages_go_by_themselves(bar, qtbot):
    bar.say(Message(Severity.INFO, "passing"))
    assert bar._gone.isActive()
    bar._gone.timeout.emit()
    assert bar.shown == ""


def test_an_error_stays_over_a_passing_message(bar):
    bar.say(Message(Severity.ERROR, "stays"))
    bar.say(Message(Severity.WARNING, "passes"))
    assert bar.shown == "stays"
    bar._gone.timeout.emit()
    assert bar.shown == "stays"


def test_markup_in_a_message_is_only_text(bar):
    bar.say(Message(Severity.INFO, "<b>name</b>.txt"))
    assert bar._message.textFormat() is Qt.TextFormat.PlainText


def test_a_job_is_shown_once_it_takes_long(bar, qtbot):
    bar.set_jobs((job(),))
    assert not bar._job.isVisible()
    qtbot.waitUntil(bar._job.isVisible, timeout=2000)
    bar.set_jobs((job(0.5, "part 3"), job(number=2)))
    assert bar._job.text() == "Comparing the texts – part 3 (and 1 more)"
    assert bar._bar.value() == 500
    with qtbot.waitSignal(bar.stop_wanted) as heard:
        qtbot.mouseClick(bar._stop, Qt.MouseButton.LeftButton)
    assert heard.args == [1]
    bar.set_jobs(())
    assert not bar._job.isVisible()


def test_a_short_job_does_not_flicker(bar, qtbot):
    bar.set_jobs((job(),))
    bar.set_jobs(())
    assert not bar._late.isActive()
    assert not bar._job.isVisible()


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (None, ""),
        (3.0, "less than a minute left"),
        (60.0, "about a minute left"),
        (150.0, "about 2 minutes left"),
        (3600.0, "about an hour left"),
        (8000.0, "about 2 hours left"),
    ],
)
def test_how_long_it_will_take(seconds, words):
    assert time_left(seconds) == words
