"""Bytes -> str: which encoding a file is in, decided from its bytes alone.

In this order: a byte order mark; UTF-16 by its pattern; UTF-8 if the whole file is valid UTF-8;
then the encodings of single languages. charset-normalizer tells scripts apart well, but hardly
the encodings of one script (Spanish reads for it as well in Central European letters), so the
Latin ones are told apart by :mod:`app.importers.latin`.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from typing import TYPE_CHECKING

from app.importers import latin
from app.translation import phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

# A longer mark stands before the shorter one that it begins with.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# What charset-normalizer may choose from besides the Latin ones: what files and pages of the last
# decades are in. Left to itself it also offers what only mainframes wrote.
_OTHER_SCRIPTS = (
    *("cp1251", "cp1253", "cp1255", "cp1256", "cp1258", "cp874"),
    *("iso8859_5", "iso8859_6", "iso8859_7", "iso8859_8", "koi8_r", "koi8_u"),
    *("cp866", "mac_cyrillic", "gb18030", "big5", "big5hkscs", "cp949", "euc_jp", "cp932"),
)

# Charset labels that browsers, too, read as the larger encoding around them.
_WIDENED = {
    **dict.fromkeys(("ascii", "iso8859-1"), "cp1252"),
    **dict.fromkeys(("gb2312", "gbk"), "gb18030"),
    **{"big5": "big5hkscs", "euc_kr": "cp949", "shift_jis": "cp932"},
    **{"iso8859-9": "cp1254", "iso8859-11": "cp874", "tis-620": "cp874"},
}
# What else a file may declare: its label must not reach Python's other codecs.
_CHARSETS = re.compile(
    r"utf-8|cp125[0-8]|cp8(66|74)|iso8859-\d+|koi8-[ru]|mac-(roman|cyrillic)|euc_jp|iso2022_jp"
)
_SAMPLE = 1 << 14  # bytes; enough to tell an encoding, and quick in a file of any size
_PRINTABLE = bytes(range(0x20, 0x7F)) + b"\t\n\r"
_LATIN_FITS = 0.85
_LATIN_SHARE = 0.35  # of the bytes beyond ASCII; other scripts have more


class Undecodable(ValueError):
    """No encoding fits; ``str()`` says in a clause what stands against it."""


def decode(data: bytes) -> tuple[str, str]:
    """Return a file's text and the name of the encoding that it is in.

    The text has its line ends as they are, but no byte order mark at its start.

    Raises:
        Undecodable: No encoding fits, or nearly all of the file is UTF-8, but not all.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _as_marked(data[len(mark) :], encoding), encoding
    wide = _wide_encoding(data)
    if wide is not None:
        return _as_marked(data, wide), wide
    if b"\x1b$" in data[:_SAMPLE]:  # the escapes of Japanese mail are valid UTF-8 too
        text = attempt(data, "iso2022_jp")
        if text is not None:
            return text, "iso2022_jp"
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        if _is_broken_utf8(data):
            line = data.count(b"\n", 0, error.start) + 1
            raise Undecodable(
                phrase(
                    "it is UTF-8 text, but not at byte {start} (line {line})",
                    start=f"{error.start:,}",
                    line=f"{line:,}",
                )
            ) from None
    return _decode_legacy(data)


def labelled(label: str) -> str | None:
    """Return the encoding that a page or a message declares by this label, None for no known."""
    plain = label.lower().removeprefix("x-")
    try:
        charset = codecs.lookup(re.sub(r"^(windows|dos)-(?=8)", "cp", plain)).name
    except (LookupError, ValueError):  # a zero character in it
        return None
    if charset in _WIDENED:
        return _WIDENED[charset]
    return charset if _CHARSETS.fullmatch(charset) else None


def whole(text: str) -> str:
    """Return a text in which halves of characters are joined, or replaced where one is missing."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def attempt(data: bytes, encoding: str) -> str | None:
    """Return the data as text, or None where the encoding does not fit all of it."""
    try:
        text = data.decode(encoding)
        text.encode("utf-8")  # some codecs let through halves of characters
    except (UnicodeError, LookupError):
        return None
    return text


def _as_marked(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        name = encoding.upper().removesuffix("-LE").removesuffix("-BE")
        raise Undecodable(
            phrase(
                "it begins as {name} text, but breaks at byte {start}",
                name=name,
                start=f"{error.start:,}",
            )
        ) from None


def _wide_encoding(data: bytes) -> str | None:
    """Return the byte order of UTF-16 without a mark, None for anything else.

    Such a text has zero bytes, which no other text has; in the right order its blanks, digits
    and line ends are ASCII, and none of its characters is a control or unassigned.
    """
    sample = data[:_SAMPLE]
    zeros = sample.count(0)
    if len(data) % 2 or not zeros:
        return None
    if len(sample.translate(None, _PRINTABLE)) - zeros < 0.2 * len(sample) > zeros:
        return None  # a narrow text with some zero bytes in it
    best, most = None, 0
    for encoding in ("utf-16-le", "utf-16-be"):
        try:
            text = codecs.getincrementaldecoder(encoding)().decode(sample)
        except UnicodeDecodeError:
            continue
        plain = sum(c.isascii() for c in text)
        if plain > max(most, len(text) // 100) and not any(map(_is_strange, set(text))):
            best, most = encoding, plain
    return best


def _is_strange(character: str) -> bool:
    if character in "\t\n\r\f":
        return False
    return unicodedata.category(character) in {"Cc", "Cn", "Co", "Cs"}


_UTF8_PIECES = re.compile(
    rb"([\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})"
    rb"|[\xe0-\xf4][\x80-\xbf]{1,2}|[\x80-\xff]"
)


def _is_broken_utf8(data: bytes) -> bool:
    """Tell whether most of what is beyond ASCII is valid UTF-8: then nothing else was meant."""
    valid = broken = 0
    for piece in _UTF8_PIECES.finditer(_sample(data)):
        if piece[1]:
            valid += 1
        else:
            broken += 1
    return valid > broken


def _sample(data: bytes) -> bytes:
    """Return all of a small file, or pieces of a big one, with the first that leaves ASCII.

    Pieces begin and end at blanks and line ends, which are parts of no other character in the
    encodings that get here.
    """
    if len(data) <= 3 * _SAMPLE:
        return data
    beyond = re.search(rb"[\x80-\xff]", data)
    first = beyond.start() if beyond else 0
    pieces = []
    for start in sorted({max(first - 256, 0), len(data) // 2, len(data) - _SAMPLE}):
        piece = data[start : start + _SAMPLE]
        if start:
            blank = re.search(rb"[\n\r ]", piece[: _SAMPLE // 4])
            piece = piece[blank.end() :] if blank else piece
        last = max(piece.rfind(b"\n"), piece.rfind(b"\r"), piece.rfind(b" "))
        pieces.append(piece[: last + 1] if last > 0 else piece)
    return b"".join(pieces)


def _decode_legacy(data: bytes) -> tuple[str, str]:
    for encoding in _candidates(_sample(data)):
        text = attempt(data, encoding)
        if text is not None:
            return text, encoding
    raise Undecodable(phrase("its bytes are text in no encoding that is known here"))


def _candidates(sample: bytes) -> Iterator[str]:
    """Yield encodings that the sample may be in, the likeliest first."""
    from charset_normalizer import from_bytes

    beyond = len(sample.translate(None, bytes(range(0x80))))
    if beyond < _LATIN_SHARE * len(sample):
        fits = latin.ranked(sample)
        if fits and fits[0][0] >= _LATIN_FITS:
            yield fits[0][1]
    matches = from_bytes(
        sample,
        cp_isolation=[*latin.ENCODINGS, *_OTHER_SCRIPTS],
        preemptive_behaviour=False,  # what a text says of encodings need not be about itself
        enable_fallback=False,
    )
    for match in matches:
        if match.encoding in latin.ENCODINGS:
            yield from (encoding for _, encoding in latin.ranked(sample))
        else:
            yield match.encoding
