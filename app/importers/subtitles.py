"""Subtitles (.srt, .vtt) -> Document, through webvtt-py: what is said, as running text.

Cues are cut for the screen; here a line ends where somebody else speaks, where a pause follows a
sentence, or where a pause is long. What moving captions show twice is told once.
"""

from __future__ import annotations

import html
import io
import re
from typing import TYPE_CHECKING

from app.importers.plain import decoded, identity, title_of
from app.importers.refusals import damaged
from app.model.document import Document
from app.text.normalize import normal_form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from webvtt.models import Caption

_PAUSE = 1  # seconds, to the full second as the library tells them
_LONG_PAUSE = 4
_LAYOUT = re.compile(r"\{\\[^}]*\}|<[^<>\n]{1,40}>")
_SENTENCE_END = re.compile(r"[.!?…。！？]['\"”’»)\]]*$")
_SPEAKER = re.compile(r"[-–—]\s|>>|[A-Z][\w .]{1,30}:\s")


def read(data: bytes, name: str) -> Document:
    """Return what subtitles say.

    Raises:
        FileError: They are no subtitles.
    """
    import webvtt
    from webvtt.errors import MalformedCaptionError, MalformedFileError

    written = normal_form(decoded(data, name))
    kind = "vtt" if written.startswith("WEBVTT") else "srt"
    try:
        captions = webvtt.from_buffer(io.StringIO(written), format=kind).captions
    except (MalformedFileError, MalformedCaptionError) as error:
        raise damaged(name) from error
    text = "\n".join(_lines(captions))
    head = written.partition("\n")[0].removeprefix("WEBVTT").strip(" \t-–") if kind == "vtt" else ""
    return Document(
        id=identity(data),
        title=title_of(head or text, name),
        text=text,
        source=name,
        format="subtitles",
    )


def _lines(captions: list[Caption]) -> Iterator[str]:
    said = ""
    last_lines: list[str] = []
    ended, speaker = 0, None
    for caption in captions:
        shown = [" ".join(_plain(line).split()) for line in caption.text.split("\n")]
        fresh = [line for line in shown if line and line not in last_lines]
        last_lines = [line for line in shown if line] or last_lines
        pause = caption.start_in_seconds - ended
        if said and _ends(said, pause, other_speaker=caption.voice != speaker):
            yield said
            said = ""
        if caption.voice and (caption.voice != speaker) and fresh:
            fresh[0] = f"{caption.voice}: {fresh[0]}"
        ended, speaker = caption.end_in_seconds, caption.voice
        for line in fresh:
            if said and _SPEAKER.match(line):
                yield said
                said = ""
            said = f"{said} {line}".strip()
    if said:
        yield said


def _plain(line: str) -> str:
    return _LAYOUT.sub("", html.unescape(line))


def _ends(said: str, pause: int, *, other_speaker: bool) -> bool:
    if other_speaker or pause >= _LONG_PAUSE:
        return True
    return pause >= _PAUSE and _SENTENCE_END.search(said) is not None
