"""What a file is when it is not a text: told by its first bytes, and by bytes that no text has."""

from __future__ import annotations

from typing import IO

from app.translation import phrase

# What a reader is there for, by signature: the names of formats.
_READ = (
    (b"%PDF-", "pdf"),
    (b"{\\rtf", "rtf"),
)
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")

# Signatures that no text begins with.
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SIGNATURES = (
    (_OLE, phrase("an old Office document")),
    (b"SQLite format 3\0", phrase("a database")),
    (b"\x89PNG\r\n", phrase("a picture (PNG)")),
    (b"\xff\xd8\xff", phrase("a picture (JPEG)")),
    (b"GIF87a", phrase("a picture (GIF)")),
    (b"GIF89a", phrase("a picture (GIF)")),
    (b"II*\0", phrase("a picture (TIFF)")),
    (b"MM\0*", phrase("a picture (TIFF)")),
    (b"AT&TFORM", phrase("a scanned document (DjVu)")),
    (b"\x1f\x8b\x08", phrase("an archive (gzip)")),
    (b"BZh91AY&SY", phrase("an archive (bzip2)")),
    (b"\xfd7zXZ\0", phrase("an archive (xz)")),
    (b"7z\xbc\xaf\x27\x1c", phrase("an archive (7-Zip)")),
    (b"Rar!\x1a\x07", phrase("an archive (RAR)")),
    (b"\x28\xb5\x2f\xfd", phrase("an archive (Zstandard)")),
    (b"\x7fELF", phrase("a program")),
    (b"OggS\0", phrase("a recording (Ogg)")),
    (b"fLaC\0", phrase("a recording (FLAC)")),
    (b"ID3\x03\0", phrase("a recording (MP3)")),
    (b"ID3\x04\0", phrase("a recording (MP3)")),
    (b"\x1aE\xdf\xa3", phrase("a video (Matroska)")),
)

# What zip files are, by the names of their parts at the beginning or in the list at the end.
_ZIPPED = (
    (b"mimetypeapplication/epub+zip", "epub"),
    (b"mimetypeapplication/vnd.oasis.opendocument.text", "odt"),
    (b"word/document", "docx"),
)
_ZIPPED_OTHERS = (
    (b"mimetypeapplication/vnd.oasis.opendocument", phrase("an OpenDocument file that is no text")),
    (b"ppt/presentation", phrase("a PowerPoint document")),
    (b"xl/workbook", phrase("an Excel document")),
)

# Files of one frame, by the name that follows its length.
_INNER = (
    (b"RIFF", b"WEBP", phrase("a picture (WebP)")),
    (b"RIFF", b"WAVE", phrase("a recording (WAV)")),
    (b"RIFF", b"AVI ", phrase("a video (AVI)")),
)

# Controls that stand in no text; tab, line ends, form feed, back space and escape do.
_CONTROLS = bytes(c for c in range(0x20) if c not in b"\t\n\r\v\f\b\x1b") + b"\x7f"
_CONTROL_SHARE = 0.03
_PIECE = 1 << 20  # bytes


def read_as(beginning: bytes, end: bytes) -> str | None:
    """Return the name of the format that a file's first and last bytes give away, if one does."""
    for begin, name in _READ:
        if beginning.lstrip().startswith(begin):
            return name
    if not beginning.startswith(_ZIP) or signature(beginning, end) is not None:
        return None
    found = (name for mark, name in _ZIPPED if mark in beginning or mark in end)
    return next(found, "zip")


def signature(beginning: bytes, end: bytes = b"") -> str | None:
    """Return what a file is that nothing here reads, with its article, None where no mark tells."""
    for begin, kind in _SIGNATURES:
        if beginning.startswith(begin):
            return kind
    if beginning.startswith(_ZIP):
        found = (kind for mark, kind in _ZIPPED_OTHERS if mark in beginning or mark in end)
        read = any(mark in beginning or mark in end for mark, _ in _ZIPPED)
        return None if read else next(found, None)
    for begin, inner, kind in _INNER:
        if beginning.startswith(begin) and beginning[8:12] == inner:
            return kind
    return "a video or a recording (MP4)" if beginning[4:8] == b"ftyp" else None


def is_locked_office(file: IO[bytes]) -> bool:
    """Tell whether this is a Word file with a password: an old container around a new one."""
    file.seek(0)
    if file.read(len(_OLE)) != _OLE:
        return False
    mark = "EncryptedPackage".encode("utf-16-le")
    last = b""
    while piece := file.read(_PIECE):
        if mark in last + piece:
            return True
        last = piece[-len(mark) :]
    return False


def reason(data: bytes) -> str | None:
    """Return in a clause why these bytes in UTF-8 are no text, None where they may be one."""
    if b"\0" in data:
        return "it holds zero bytes, which no text does"
    controls = len(data) - len(data.translate(None, _CONTROLS))
    if controls > _CONTROL_SHARE * len(data):
        return "it is full of control characters, which texts are not"
    return None
