"""Collects the words of the interface into resources/translations, and makes what Qt reads of them.

The words are those that stand in ``tr`` and ``phrase``, and those of the tables that are shown
whole: commands, options, keys, days and months.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import PySide6

from app.commands.command import Menu
from app.commands.registry import (
    LIBRARY_KEYS,
    MENTIONS_KEYS,
    NOTES_KEYS,
    READING_KEYS,
    all_commands,
)
from app.settings.options import OPTIONS
from app.text.calendar import DAYS, MONTHS
from app.ui.keysheet import LISTS
from app.ui.preferences.options import choice_words

ROOT = Path(__file__).resolve().parents[1]
APP = ROOT / "app"
FOLDER = ROOT / "resources" / "translations"
ALIASES = "tr+=phrase"


def main() -> int:
    for catalogue in sorted(FOLDER.glob("syntopia_*.ts")):
        collect(catalogue)
        release(catalogue, catalogue.with_suffix(".qm"))
    return 0


def collect(catalogue: Path) -> None:
    """Bring a catalogue up to date: what is new is unfinished, what is gone is left out."""
    with tempfile.TemporaryDirectory() as folder:
        tables = Path(folder) / "tables.py"
        lines = (f"tr({word!r})\n" for word in words_of_tables())
        tables.write_text("".join(lines), "utf-8")
        listed = Path(folder) / "sources.lst"  # of a folder lupdate reads no Python
        listed.write_text("\n".join(map(str, [*sorted(APP.rglob("*.py")), tables])), "utf-8")
        run(
            "lupdate", f"@{listed}", "-no-obsolete", "-locations", "none", "-sort-messages",
            "-disable-heuristic", "similartext", "-tr-function-alias", ALIASES, "-ts", catalogue,
        )  # fmt: skip


def release(catalogue: Path, to: Path) -> None:
    """Make of a catalogue what Qt reads."""
    run("lrelease", catalogue, "-qm", to)


def words_of_tables() -> list[str]:
    """Return the words that are shown from tables, each once."""
    words: list[str] = [*Menu, *LISTS]
    for command in all_commands():
        words += (command.title, command.help, command.submenu)
    for rows in (READING_KEYS, MENTIONS_KEYS, LIBRARY_KEYS, NOTES_KEYS):
        words += (sentence for _, sentence in rows)
    for option in OPTIONS:
        if option.title:
            words += (option.title, option.sentence)
            if option.name != "language":  # each is called by its own name
                words += map(choice_words, option.choices)
    words += (word.title() for word in (*DAYS, *MONTHS, *(month[:3] for month in MONTHS)))
    return [str(word) for word in dict.fromkeys(words) if word]


def run(tool: str, *words: str | Path) -> None:
    """Run one of Qt's tools, silent unless it fails."""
    name = Path(PySide6.__file__).parent / (f"{tool}.exe" if sys.platform == "win32" else tool)
    done = subprocess.run([name, *words], capture_output=True, text=True, check=False)
    if done.returncode or "warning" in done.stderr.lower():
        raise SystemExit(f"{tool} failed:\n{done.stdout}{done.stderr}")


if __name__ == "__main__":
    sys.exit(main())
