"""The page of keys: every command with its keys, to be recorded, cleared and reset."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.commands.keymap import ALWAYS, PRESETS, KeyTaken
from app.translation import phrase, tr
from app.ui.actions import key_text
from app.ui.announce import announce
from app.ui.preferences.model import KeysModel

if TYPE_CHECKING:
    from app.commands.command import Command
    from app.commands.keymap import Keymap

_HOW = phrase("Enter records a key for the chosen command, Delete clears its keys.")
_TABLE = QSize(420, 120)  # the least that can be read


class KeysPage(QWidget):
    """Shows a keymap; ``changed`` brings the new one after each change."""

    changed = Signal(object)

    def __init__(self, keymap: Keymap, parent: QWidget) -> None:
        """Show the keys as they are."""
        super().__init__(parent)
        self._recording: Command | None = None
        self.model = KeysModel(keymap, self)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(tr("Filter by name or key"))
        self.filter.setAccessibleName(tr("Filter the commands by name or key"))
        self.filter.setClearButtonEnabled(True)
        self.preset = QComboBox(self)
        self.preset.setAccessibleName(tr("Preset of keys"))
        self.preset.addItems([name.capitalize() for name in PRESETS])
        self.preset.setCurrentIndex(list(PRESETS).index(keymap.preset))
        self.table = self._table()
        self.recorder = QKeySequenceEdit(self)
        self.recorder.setMaximumSequenceLength(2)
        for part in (self.recorder, *self.recorder.findChildren(QLineEdit)):
            part.setAccessibleName(tr("The new key"))
        self.recorder.hide()
        self.say = QLabel(tr(_HOW), self)
        self.say.setWordWrap(True)
        self.say.setMinimumHeight(2 * self.say.fontMetrics().lineSpacing() + 4)
        self.record = QPushButton(tr("Record a key"), self)
        self.clear = QPushButton(tr("Clear"), self)
        self.reset = QPushButton(tr("Reset"), self)
        self.reset_all = QPushButton(tr("Reset all"), self)
        for button in (self.record, self.clear, self.reset, self.reset_all):
            button.setAutoDefault(False)
        self._lay_out()
        self._connect()
        self.table.selectRow(0)

    def _table(self) -> QTableView:
        table = QTableView(self)
        table.setModel(self.model)
        table.setAccessibleName(tr("Commands and their keys"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 10)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        table.setStyleSheet(
            "QTableView::item { padding: 0 8px; } QHeaderView::section { padding: 4px 8px; }"
        )
        table.setMinimumSize(_TABLE)
        table.installEventFilter(self)
        return table

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.filter, 1)
        top.addSpacing(12)
        label = QLabel(tr("Preset"), self)
        label.setBuddy(self.preset)
        top.addWidget(label)
        top.addWidget(self.preset)
        below = QHBoxLayout()
        below.addWidget(self.record)
        below.addWidget(self.clear)
        below.addWidget(self.reset)
        below.addStretch(1)
        below.addWidget(self.reset_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addWidget(self.say)
        column.addWidget(self.recorder)
        column.addLayout(below)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._narrow)
        self.filter.installEventFilter(self)
        self.preset.activated.connect(
            lambda n: self._take(self.model.keymap.of_preset(list(PRESETS)[n]))
        )
        self.recorder.editingFinished.connect(self._recorded)
        self.recorder.installEventFilter(self)
        self.table.doubleClicked.connect(lambda _: self.start())
        self.record.clicked.connect(lambda: self.start())
        self.clear.clicked.connect(lambda: self._clear())
        self.reset.clicked.connect(lambda: self._reset())
        self.reset_all.clicked.connect(lambda: self._reset_all())

    # What is done with the chosen command

    def chosen(self) -> Command | None:
        """Return the command whose row is chosen."""
        index = self.table.currentIndex()
        return self.model.command(index.row()) if index.isValid() else None

    def start(self) -> None:
        """Wait for a key for the chosen command."""
        self._recording = self.chosen()
        if self._recording is None:
            return
        title = self._recording.title.removesuffix("…")
        self._say(
            tr(
                "Press the key, or two one after the other, for “{title}”. Esc cancels.",
                title=title,
            )
        )
        self.recorder.clear()
        self.recorder.show()
        self.recorder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _recorded(self) -> None:
        """Give the command the key that was pressed, unless it does something else already."""
        command, self._recording = self._recording, None
        if command is None:
            return
        key = self.recorder.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        self._stop()
        title = command.title.removesuffix("…")
        if not key or key.startswith(ALWAYS):
            self._say(tr(_HOW))
            return
        try:
            keymap = self.model.keymap.with_key(command.id, key)
        except KeyTaken as taken:
            self._say(
                tr(
                    "{key} was not taken for “{title}”: it is the key of “{taken}”. Press "
                    "another one, or clear it there first.",
                    key=key_text(key),
                    title=title,
                    taken=taken,
                )
            )
            return
        self._take(keymap, tr("{key} is now a key of “{title}”.", key=key_text(key), title=title))

    def _stop(self) -> None:
        self._recording = None
        self.recorder.hide()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear(self) -> None:
        command = self.chosen()
        if command is None:
            return
        words = tr("“{title}” has no key any more.", title=command.title.removesuffix("…"))
        if ALWAYS in command.keys:
            words = tr(
                "{always} always leads back to reading; its other keys were cleared.", always=ALWAYS
            )
        self._take(self.model.keymap.cleared(command.id), words)

    def _reset(self) -> None:
        command = self.chosen()
        if command is None:
            return
        keymap, title = self.model.keymap.reset(command.id), command.title.removesuffix("…")
        lost = [key for key in keymap.usual(command.id) if key not in keymap.keys(command.id)]
        if lost:
            held = ", ".join(f"{key_text(k)} (“{keymap.holder(k, command.id)}”)" for k in lost)
            words = tr(
                "“{title}” has its usual keys again, but those with other work now: {held}.",
                title=title,
                held=held,
            )
        else:
            words = tr("“{title}” has its usual keys again.", title=title)
        self._take(keymap, words)

    def _reset_all(self) -> None:
        keymap = self.model.keymap
        for command in keymap.commands:
            keymap = keymap.reset(command.id)
        self._take(keymap, tr("All keys are those of the preset again."))

    def _take(self, keymap: Keymap, words: str = "") -> None:
        command = self.chosen()
        self.model.show(keymap)
        row = self.model.row_of(command.id) if command is not None else -1
        if row >= 0:
            self.table.selectRow(row)
        self._say(words or keymap.problem or tr(_HOW))
        self.changed.emit(keymap)

    def _say(self, words: str) -> None:
        self.say.setText(words)
        announce(self, words)

    def _narrow(self, query: str) -> None:
        self.model.narrow(query)
        self.table.selectRow(0)
        self._say(tr(_HOW) if self.model.rowCount() else tr("No command answers to that."))

    # Qt's events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys of table, filter and recorder do what they are for here."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        key = Qt.Key(event.key())
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if watched is self.recorder and key == Qt.Key.Key_Escape:
            self._stop()
            self._say(tr(_HOW))
        elif watched is self.table and enter:
            self.start()
        elif watched is self.table and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._clear()
        elif watched is self.filter and (enter or key == Qt.Key.Key_Down):
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            return super().eventFilter(watched, event)
        return True
