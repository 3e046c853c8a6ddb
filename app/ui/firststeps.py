"""Three lines for a reader's first minute, above the foot of the window: what to press to go on.

They come with a telling link chosen, take no keyboard and cover nothing, and go when the reader
does one of the three, or dismisses them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QToolButton

from app.translation import phrase, tr
from app.ui.actions import key_text
from app.ui.announce import announce
from app.ui.theme import interface_font
from app.workspace.events import LinksChanged, MarksChanged, PaneChanged, SelectionChanged, Side

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from app.settings.file import Settings
    from app.ui.theme import Theme
    from app.ui.window import Window
    from app.workspace.events import Selection
    from app.workspace.session import Session

TITLE = phrase("First steps")
STEPS = (
    ("link.next_row", phrase("Go to the next linked mention: both texts show its place.")),
    ("link.why", phrase("Read why the two are linked: every quote leads to where it stands.")),
    ("file.open", phrase("Open two texts of your own: they are compared in the same way.")),
)
_DISMISS = phrase("Dismiss these lines (Esc)")


class FirstSteps(QFrame):
    """Waits for links, then chooses the most telling one and shows the lines."""

    def __init__(self, window: Window, session: Session, settings: Settings, theme: Theme) -> None:
        """Stand by, hidden; nothing is chosen before :meth:`begin`."""
        super().__init__(window)
        self._window, self._session, self._settings = window, session, settings
        self._waiting = False
        self._shown_with: Selection | None = None
        self._documents: tuple[str, ...] = ()
        self.setObjectName("firstSteps")
        self.setAccessibleName(tr(TITLE))
        self._caps = [QLabel(self) for _ in STEPS]
        self._words = [QLabel(tr(words), self) for _, words in STEPS]
        self._dismiss = QToolButton(self)
        self._dismiss.setText("×")
        self._dismiss.setToolTip(tr(_DISMISS))
        self._dismiss.setAccessibleName(tr(_DISMISS))
        self._dismiss.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._dismiss.clicked.connect(self.done)
        self._lay_out()
        self.set_theme(theme)
        self.hide()
        window.installEventFilter(self)
        for name, _ in STEPS:
            window.actions_by_name[name].triggered.connect(self.done)
        session.events.listen(LinksChanged, self._forget_choice)
        session.events.listen(MarksChanged, self._take_links)  # the last word on new links
        session.events.listen(SelectionChanged, self._take_choice)
        session.events.listen(PaneChanged, self._take_document)

    def _lay_out(self) -> None:
        lines = QGridLayout()
        lines.setHorizontalSpacing(12)
        lines.setVerticalSpacing(5)
        for n, (cap, words) in enumerate(zip(self._caps, self._words, strict=True)):
            words.setWordWrap(True)
            words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            cap.setObjectName("cap")
            cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
            lines.addWidget(cap, n, 0, Qt.AlignmentFlag.AlignTop)
            lines.addWidget(words, n, 1)
        lines.setColumnStretch(1, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 8, 10)
        row.setSpacing(8)
        row.addLayout(lines, 1)
        row.addWidget(self._dismiss, 0, Qt.AlignmentFlag.AlignTop)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        for part in (*self._caps, *self._words):
            part.setFont(interface_font())
        self.setStyleSheet(
            f"#firstSteps {{ background: {theme.page}; border-top: 1px solid {theme.line}; }}"
            f" QLabel {{ color: {theme.ink}; background: transparent; }}"
            f" QLabel#cap {{ background: {theme.hover}; border-radius: 4px; padding: 1px 8px; }}"
            f" QToolButton {{ color: {theme.muted}; border: 1px solid transparent;"
            " border-radius: 4px; padding: 1px 7px; }"
            f" QToolButton:hover, QToolButton:focus {{ background: {theme.hover};"
            f" color: {theme.ink}; }} QToolButton:focus {{ border-color: {theme.accent}; }}"
        )

    def begin(self) -> None:
        """Show the lines as soon as the open pair has links, with a telling one chosen."""
        self._waiting = True
        self._take_links()

    def done(self) -> None:
        """Take the lines away, and do not bring them at the next start."""
        if self.isVisibleTo(self._window):
            if self._dismiss.hasFocus():
                self._window.focus_active_pane()
            self.hide()
            self._settings.set("first_steps", False)

    @property
    def lines(self) -> list[str]:
        """Return the lines as they are read."""
        pairs = zip(self._caps, self._words, strict=True)
        return [f"{cap.text()}: {words.text()}" for cap, words in pairs]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on an Escape that nothing else wanted; the window hears of it as well."""
        pressed = event.type() is QEvent.Type.KeyPress
        if pressed and cast("QKeyEvent", event).key() == Qt.Key.Key_Escape:
            self.done()
        return super().eventFilter(watched, event)

    # Inside

    def _forget_choice(self, _: LinksChanged) -> None:
        """Take what is chosen next for no doing of the reader's: the pair is linked anew."""
        self._shown_with = None

    def _take_links(self, _: object = None) -> None:
        """Show the lines once there are links, with one chosen where the reader has not."""
        links = self._session.links
        if links is None or not self._waiting:
            return
        self._waiting = False
        if self._session.row is None:
            from app.workspace.telling import telling  # which only a beginner needs

            self._session.select(telling(links))
        if self._session.row is not None:
            self._show()

    def _show(self) -> None:
        self._shown_with = self._session.row
        self._documents = self._open_documents()
        for cap, (name, _) in zip(self._caps, STEPS, strict=True):
            keys = self._window.keymap.keys(name)
            cap.setText(key_text(keys[0]) if keys else self._place_in_menus(name))
        self.show()
        announce(self, " ".join(self.lines))

    def _place_in_menus(self, name: str) -> str:
        command = self._window.actions_by_name.commands[name]
        return f"{tr(command.menu)} › {command.title.removesuffix('…')}"

    def _take_choice(self, event: SelectionChanged) -> None:
        if self._shown_with is None:
            self._shown_with = event.row
        elif event.row not in (None, self._shown_with):
            self.done()

    def _take_document(self, _: PaneChanged) -> None:
        if self._open_documents() != self._documents:
            self.done()

    def _open_documents(self) -> tuple[str, ...]:
        documents = (self._session.document(side) for side in Side)
        return tuple(document.id if document else "" for document in documents)
