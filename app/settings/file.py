"""The file that keeps the options, and the options as the program asks for them."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING, TypeVar, cast

from app.settings.options import LONGEST_TABLE, OPTIONS, Option, Value

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

T = TypeVar("T", str, bool, int, float, list[int], dict[str, int])

_HEADER = "# Options of Syntopia. Lines that are left out take their defaults.\n"


class Settings:
    """The options' values. ``problem`` says in a sentence what was wrong with the file, if any."""

    def __init__(self, path: Path | None = None) -> None:
        """Read the file if there is one; without a path nothing is kept.

        A file that cannot be read is set aside with the ending ``.bad``, and defaults are used.
        """
        self.problem = ""
        self._path = path
        self._options = {option.name: option for option in OPTIONS}
        self._values: dict[str, Value] = {}
        if path is not None:
            self._read(path)

    def get(self, name: str, kind: type[T]) -> T:
        """Return an option's value; ``kind`` is its type.

        Raises:
            KeyError: No option has this name.
            TypeError: The option is of another type.
        """
        option = self._options[name]
        value = self._values.get(name, option.default)
        if type(value) is not kind:
            raise TypeError(f"the option {name} is a {type(value).__name__}")
        if isinstance(value, list | dict):
            return cast("T", value.copy())
        return value

    def value(self, name: str) -> Value:
        """Return an option's value, of whatever type it is."""
        return self._values.get(name, self._options[name].default)

    def words(self, name: str) -> dict[str, list[str]]:
        """Return a table of lists of words."""
        kept = cast("dict[str, list[str]]", self.value(name))
        return {key: [*words] for key, words in kept.items()}

    def set(self, name: str, value: Value) -> None:
        """Keep a value until :meth:`save`; of a long table the oldest entries fall out.

        Raises:
            KeyError: No option has this name.
            ValueError: The option cannot have this value.
        """
        option = self._options[name]
        if not option.fits(value):
            raise ValueError(f"the option {name} cannot be {value!r}")
        if isinstance(value, dict):
            value = cast("Value", dict(list(value.items())[-LONGEST_TABLE:]))
        self._values[name] = _as_declared(option, value)

    def save(self) -> None:
        """Write what differs from the defaults; the old file stays until the new one is whole.

        Raises:
            OSError: The file cannot be written.
        """
        if self._path is None:
            return
        self._path.parent.mkdir(parents=True, exist_ok=True)
        new = self._path.with_name(f"{self._path.name}.{os.getpid()}.new")
        try:
            new.write_text(to_toml(self._changed()), "utf-8")
            new.replace(self._path)
        except BaseException:
            with contextlib.suppress(OSError):
                new.unlink()
            raise

    def _changed(self) -> dict[str, Value]:
        return {n: v for n, v in self._values.items() if v != self._options[n].default}

    def _read(self, path: Path) -> None:
        import tomllib  # not where there is no file yet

        try:
            found = tomllib.loads(path.read_text("utf-8"))
        except FileNotFoundError:
            return
        except (OSError, ValueError) as error:
            self._set_aside(path, error)
            return
        wrong = []
        for name, value in found.items():
            option = self._options.get(name)
            if option is None:
                continue  # of a newer version
            if option.fits(value):
                self._values[name] = _as_declared(option, value)
            else:
                wrong.append(name)
        if wrong:
            self.problem = (
                "Some options do not fit and are left at their defaults: " + ", ".join(wrong) + "."
            )

    def _set_aside(self, path: Path, error: Exception) -> None:
        bad = path.with_name(path.name + ".bad")
        try:
            path.replace(bad)
        except OSError:
            self.problem = f"The options could not be read ({error}); defaults are used."
            return
        self.problem = f"The options could not be read; defaults are used. The old file is {bad}."


def _as_declared(option: Option, value: Value) -> Value:
    if isinstance(option.default, float) and isinstance(value, int):
        return float(value)
    return value


def to_toml(values: Mapping[str, Value]) -> str:
    """Return options as TOML, tables last as its grammar wants it."""
    lines = [
        f"{name} = {_written(value)}\n"
        for name, value in values.items()
        if not isinstance(value, dict)
    ]
    for name, value in values.items():
        if isinstance(value, dict):
            lines.append(f"\n[{name}]\n")
            lines += [f"{_written(key)} = {_written(entry)}\n" for key, entry in value.items()]
    return _HEADER + "".join(lines)


def _written(value: str | bool | int | float | list[int] | list[str]) -> str:
    import json

    # JSON's strings, numbers, booleans and lists are TOML's too, but for the DEL character.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
