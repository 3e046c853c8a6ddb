"""The window's tests: no screen, no model, no disk; a warning of Qt's fails them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.settings.file import Settings
from app.ui.jobs import Jobs
from app.ui.style import Appearance
from app.ui.window import Window
from app.ui.wiring import wire
from app.workspace.jobs import ImmediateRunner
from app.workspace.session import Session
from tests.build import FakeFlow

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAccessibleEvent

HARMLESS = ("propagateSizeHints", "This plugin does not support", "OpenType support missing")


@pytest.fixture(autouse=True)
def no_warning_of_qt():
    said: list[str] = []

    def hear(kind, _where, text):
        said.append(text)
        if kind is QtMsgType.QtFatalMsg:
            os.write(2, text.encode() + b"\n")  # the process ends here

    before = qInstallMessageHandler(hear)
    yield
    qInstallMessageHandler(before)
    assert not [text for text in said if not any(known in text for known in HARMLESS)]


@pytest.fixture(autouse=True)
def widgets_outlive_their_test(monkeypatch):
    """Hold what qtbot holds weakly: it may be painted once more after the test has returned."""
    held = []
    add = QtBot.addWidget

    def add_and_hold(bot, widget, **how):
        held.append(widget)
        add(bot, widget, **how)

    monkeypatch.setattr(QtBot, "addWidget", add_and_hold)
    yield
    held.clear()


@pytest.fixture
def settings() -> Settings:
    return Settings()


@pytest.fixture
def flow() -> FakeFlow:
    return FakeFlow.of_two_accounts()


@pytest.fixture
def session(flow: FakeFlow) -> Session:
    """A session that works at once and has not started yet."""
    return Session(flow, ImmediateRunner())


@pytest.fixture
def open_window(qtbot, settings: Settings):
    """A function that shows a window on a session, with the keyboard in its left pane."""
    opened: list[tuple[Window, Jobs]] = []

    def build(session: Session, jobs: Jobs | None = None) -> Window:
        runner = jobs or Jobs()
        appearance = Appearance(QApplication.instance(), settings.get("theme", str))
        window = Window(settings, appearance)
        window.appearance = appearance  # lives as long as its window
        window.furnish(session)
        wire(window, session, runner, appearance)
        opened.append((window, runner))
        window.show()
        window.focus_active_pane()
        session.start()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield build
    for window, runner in opened:
        window.close()
        window.deleteLater()
        QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
        assert runner.shutdown(5), "a thread did not end"


@pytest.fixture
def window(open_window, session: Session) -> Window:
    """A window on the two accounts, linked, without threads."""
    return open_window(session)


@pytest.fixture
def told(monkeypatch) -> list[QAccessibleEvent]:
    """What assistive software is told from here on, as if some were running."""
    events: list[QAccessibleEvent] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", events.append)
    return events


@pytest.fixture
def heard(told) -> Callable[[], list[str]]:
    """A function that returns the sentences that were said since it was last called."""

    def sentences() -> list[str]:
        said = [one.message() for one in told if isinstance(one, QAccessibleAnnouncementEvent)]
        told.clear()
        return said

    return sentences
