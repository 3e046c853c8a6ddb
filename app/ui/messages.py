"""The bar at the window's foot: what is being done, with a way to stop it, and messages.

Nothing here ever takes the keyboard or stands in the way: an error stays until it is dismissed,
other messages go by themselves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QToolButton, QWidget

from app.translation import isolated, tr
from app.ui.announce import announce
from app.ui.theme import interface_font
from app.ui.widgets.elided import ElidedLabel
from app.workspace.events import Message, Severity

if TYPE_CHECKING:
    from app.ui.theme import Theme
    from app.workspace.jobs import JobState

_STAYS = {Severity.INFO: 6000, Severity.WARNING: 15000}  # milliseconds; an error stays
_SHOW_AFTER = 300  # milliseconds; a job that is over sooner is not worth a flicker
_STEPS = 1000


class MessageBar(QWidget):
    """Shows messages and jobs. ``stop_wanted`` brings the number of the job to stop."""

    stop_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start quiet."""
        super().__init__(parent)
        self.setObjectName("messageBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Messages"))
        self._theme = theme
        self._errors: list[str] = []
        self._passing: Message | None = None
        self._jobs: tuple[JobState, ...] = ()
        self._gone = QTimer(self, singleShot=True)
        self._gone.timeout.connect(self._drop_passing)
        self._late = QTimer(self, singleShot=True, interval=_SHOW_AFTER)
        self._late.timeout.connect(self._show_jobs)
        self._message = QLabel(self)
        self._message.setObjectName("message")
        self._message.setWordWrap(True)
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._message.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._count = QLabel(self)
        self._hint = QLabel(self)
        self._dismiss = _button("×", tr("Dismiss this message (Shift+Esc)"), self)
        self._dismiss.setObjectName("dismiss")
        self._dismiss.clicked.connect(self.dismiss)
        self._job = ElidedLabel("", self)
        self._job.setMinimumWidth(60)
        self._bar = QProgressBar(self, textVisible=False)
        self._bar.setFixedSize(QSize(130, 4))
        self._bar.setAccessibleName(tr("Progress"))
        self._stop = _button(tr("Stop"), tr("Stop what is being done"), self)
        self._stop.clicked.connect(self._stop_first)
        self._lay_out()
        self.set_theme(theme)
        self._show_message()
        self._show_jobs()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 3, 8, 3)
        row.setSpacing(8)
        row.addWidget(self._message, 1)
        row.addWidget(self._count)
        row.addWidget(self._dismiss)
        row.addStretch(0)
        row.addWidget(self._job)
        row.addWidget(self._bar)
        row.addWidget(self._stop)
        row.addWidget(self._hint)
        self.setMinimumHeight(28)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        small = interface_font(0.92)
        for part in (self._message, self._count, self._job, self._stop, self._hint):
            part.setFont(small)
        self._show_message()

    def set_hint(self, hint: str) -> None:
        """Say this where there is nothing else to say."""
        self._hint.setText(hint)

    # Messages

    @property
    def shown(self) -> str:
        """Return the message that is shown, empty for none."""
        return self._message.text()

    def say(self, message: Message) -> None:
        """Show a message; the newest error stands before older ones, and any before what passes."""
        if message.severity is Severity.ERROR:
            self._errors = [message.text, *(e for e in self._errors if e != message.text)]
        else:
            self._passing = message
            self._gone.start(_STAYS[message.severity])
        self._show_message()
        announce(self, message.text)

    def dismiss(self) -> None:
        """Take away the message that is shown; an older error, if any, takes its place."""
        if self._errors:
            self._errors.pop(0)
        else:
            self._passing = None
        self._show_message()

    def _drop_passing(self) -> None:
        self._passing = None
        self._show_message()

    def _show_message(self) -> None:
        theme, error = self._theme, bool(self._errors)
        text = self._errors[0] if error else self._passing.text if self._passing else ""
        ground, ink = (theme.error_ground, theme.error) if error else (theme.chrome, theme.muted)
        self._message.setText(text)
        self._dismiss.setVisible(bool(text))
        self._hint.setVisible(not self._jobs and not text)
        self._count.setText(tr("{at} of {count}", at=1, count=len(self._errors)))
        self._count.setVisible(len(self._errors) > 1)
        self.setStyleSheet(
            f"#messageBar {{ background: {ground}; border-top: 1px solid {theme.line}; }}"
            f" QLabel {{ color: {theme.muted}; background: transparent; }}"
            f" #message, #dismiss {{ color: {ink}; }}"
            f" QToolButton {{ color: {theme.muted}; border: 1px solid transparent;"
            f" border-radius: 4px; padding: 0 6px; }}"
            f" QToolButton:hover, QToolButton:focus {{ background: {theme.hover};"
            f" color: {theme.ink}; }}"
            f" QToolButton:focus {{ border-color: {theme.accent}; }}"
        )

    # Jobs

    def set_jobs(self, jobs: tuple[JobState, ...]) -> None:
        """Show the first of the jobs under way, once it takes long enough to be noticed."""
        had = bool(self._jobs)
        self._jobs = jobs
        if jobs and not had:
            self._late.start()
        elif not self._late.isActive() or not jobs:
            self._late.stop()
            self._show_jobs()

    def _show_jobs(self) -> None:
        for part in (self._job, self._bar, self._stop):
            part.setVisible(bool(self._jobs))
        self._hint.setVisible(not self._jobs and not self.shown)
        if not self._jobs:
            return
        job = self._jobs[0]
        more = len(self._jobs) - 1
        others = " " + tr("(and %n more)", "(and %n more)", more) if more else ""
        parts = [job.title, isolated(job.doing), time_left(job.left)]
        self._job.setText(" – ".join(filter(None, parts)) + others)
        self._bar.setRange(0, 0 if job.fraction is None else _STEPS)
        if job.fraction is not None:
            self._bar.setValue(round(job.fraction * _STEPS))

    def _stop_first(self) -> None:
        if self._jobs:
            self.stop_wanted.emit(self._jobs[0].number)


def time_left(seconds: float | None) -> str:
    """Return in words how long something will still take, as far as a guess goes."""
    if seconds is None:
        return ""
    hours, minutes = seconds / 3600.0, seconds / 60.0
    if hours > 0.75:
        return tr("about %n hours left", "about an hour left", max(1, round(hours)))
    if minutes > 0.75:
        return tr("about %n minutes left", "about a minute left", max(1, round(minutes)))
    return tr("less than a minute left")


def _button(text: str, what: str, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setText(text)
    button.setToolTip(what)
    button.setAccessibleName(what)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAutoRaise(True)
    return button
