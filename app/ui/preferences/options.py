"""The page of options: a control for each that is the reader's to set, made from the one table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.settings.options import OPTIONS
from app.translation import tr
from app.ui.theme import interface_font
from app.ui.typography import reading_faces

if TYPE_CHECKING:
    from app.settings.file import Settings
    from app.settings.options import Option, Value


_LANGUAGES: dict[Value, str] = {"en": "English", "ar": "العربية"}  # each in its own


def _choices(option: Option) -> dict[Value, str]:
    """Return what an option can be, each with the words for it; nothing where that is open."""
    if option.name == "face":
        own, *others = reading_faces()
        return {"": own, **{face: face for face in others}}
    if option.name == "language":
        return {value: _LANGUAGES.get(value) or tr("As the system") for value in option.choices}
    return {value: tr(choice_words(value)) for value in option.choices}


def choice_words(value: Value) -> str:
    """Return what an option can be, in English."""
    return str(value).replace("_", ", ").capitalize()


class OptionsPage(QWidget):
    """Shows the options that have a title; ``changed`` brings a name and its new value."""

    changed = Signal(str, object)

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        """Show the values as they are."""
        super().__init__(parent)
        self.controls: dict[str, QWidget] = {}
        form = QFormLayout(self)
        form.setContentsMargins(22, 20, 22, 16)
        form.setHorizontalSpacing(20)
        form.setVerticalSpacing(16)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop)
        for option in OPTIONS:
            if option.title:
                control = self._control(option, settings)
                self.controls[option.name] = control
                label = QLabel(tr(option.title), self)
                label.setBuddy(control)
                form.addRow(label, self._with_sentence(control, option))

    def _with_sentence(self, control: QWidget, option: Option) -> QWidget:
        for part in (control, *control.findChildren(QLineEdit)):  # a field for numbers holds one
            part.setAccessibleName(tr(option.title))
        control.setAccessibleDescription(tr(option.sentence))
        control.setMinimumWidth(180)
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(control, 0, Qt.AlignmentFlag.AlignLeft)
        sentence = QLabel(tr(option.sentence), box)
        sentence.setWordWrap(True)
        sentence.setFont(interface_font(0.92))
        sentence.setForegroundRole(sentence.palette().ColorRole.PlaceholderText)
        column.addWidget(sentence)
        return box

    def _control(self, option: Option, settings: Settings) -> QWidget:
        """Return what sets an option: by its choices, else by the type of its default."""
        name, default = option.name, option.default
        choices = _choices(option)
        if choices:
            chosen = QComboBox(self)
            for value, text in choices.items():
                chosen.addItem(text, value)
            chosen.setCurrentIndex(max(0, chosen.findData(settings.value(name))))
            chosen.activated.connect(lambda _: self.changed.emit(name, chosen.currentData()))
            return chosen
        if isinstance(default, bool):
            on = QCheckBox(self)
            on.setChecked(settings.get(name, bool))
            on.toggled.connect(lambda checked: self.changed.emit(name, checked))
            return on
        if isinstance(default, int | float):
            return self._number(option, settings, percent=isinstance(default, float))
        words = QLineEdit(settings.get(name, str), self)
        words.editingFinished.connect(lambda: self.changed.emit(name, words.text()))
        return words

    def _number(self, option: Option, settings: Settings, *, percent: bool) -> QSpinBox:
        """Return a field for a number; a fraction is set in percent."""
        unit = 100 if percent else 1
        field = QSpinBox(self)
        least = 0.0 if option.least is None else option.least
        most = 1_000_000.0 if option.most is None else option.most
        field.setRange(round(least * unit), round(most * unit))
        field.setSingleStep(10 if percent else 1)
        field.setSuffix(" %" if percent else "")
        field.setKeyboardTracking(False)
        value = settings.get(option.name, float) if percent else settings.get(option.name, int)
        field.setValue(round(value * unit))

        def tell(number: int) -> None:
            self.changed.emit(option.name, number / unit if percent else number)

        field.valueChanged.connect(tell)
        return field
