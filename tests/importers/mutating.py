"""Files changed at random as accidents and attackers change them, inside of archives too."""

import io
import zipfile

from tests.importers.making import zipped

WORDS = (
    *(b"\0", b"\xff", b"\n", b"\r", b"<", b">", b"&", b'"', b"{", b"}", b"(", b")", b"%", b"\\"),
    *(b"\xed\xa0\x80", b"\xef\xbb\xbf", b"\xff\xfe", b"999999999999", b"-1", b"0", b"\xe2\x80\xae"),
    *(b"<p>" * 300, b"[" * 3000, b"((" * 2000, b"{\\" * 500, b"&#x110000;", b"&a;", b"]]>", b"=?"),
    *(b"=?utf-8?q?=", b"boundary=", b"Content-Type: multipart/mixed\n\n", b"endobj", b"stream"),
    *(b"9 0 R", b"/Kids [2 0 R]", b"/Length -5", b"00:00:00,000 --> ", b"{\\bin99999999 ", b"\\'"),
)


def changed(data, chance):
    """Bytes with some of them flipped, cut, doubled, moved, or replaced by what means something."""
    found = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 4, 16, 64))):
        if not found:
            break
        at = chance.randrange(len(found))
        length = chance.choice((1, 4, 32, 500))
        how = chance.randrange(7)
        if how == 0:
            found[at] ^= 1 << chance.randrange(8)
        elif how == 1:
            found[at] = chance.randrange(256)
        elif how == 2:
            del found[at : at + length]
        elif how == 3:
            found[at:at] = found[at : at + length] * chance.choice((1, 2, 50))
        elif how == 4:
            to = chance.randrange(len(found))
            found[to:to] = found[at : at + length]
        elif how == 5:
            found[at:at] = chance.choice(WORDS)
        elif chance.random() < 0.2:
            del found[at:]
    return bytes(found)


def mutated(data, chance):
    """A file changed at random; of an archive half of the time what is packed in it."""
    if data[:4] != b"PK\3\4" or chance.random() < 0.5:
        return changed(data, chance)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = chance.choice(sorted(parts))
    return zipped(parts | {name: changed(parts[name], chance)})
