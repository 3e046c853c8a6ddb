import codecs
import contextlib
import os
import random

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.importers import latin
from app.importers.encodings import Undecodable, decode

ENGLISH = "The board’s chairwoman said “we will not leave” – about 5,000 people left the quay. "
FRENCH = "Les négociations ont échoué à Genève après l’échec des pourparlers du général. "
RUSSIAN = "Министр обороны заявил, что военные покинули город на прошлой неделе. "
ARABIC = "قال المتحدث باسم الجيش إن القوات سيطرت على الأحياء الشرقية من المدينة بعد خروج آخرهم. "
CHINESE = "发言人表示，在最后一批人员撤离后，他们已经控制了该市东部各区。大约五千人离开了这座城市。"
JAPANESE = (
    "報道官は、最後の部隊が撤退した後、東部の全地区を制圧したと発表した。約五千人が街を離れた。"
)

SAMPLES = [
    ("cp1252", ENGLISH),
    ("cp1252", FRENCH),
    (
        "latin-1",
        "Die Bürger der Stadt haben über die Waffenruhe gesprochen, daß größere Gefahr sei.",
    ),
    (
        "latin-1",
        "El presidente dijo que la situación en España mejoró mañana según el señor Núñez.",
    ),
    (
        "latin-1",
        "Regeringen sade på måndagen att den ska öka biståndet till människor från området.",
    ),
    (
        "iso8859_15",
        "Le cœur de la ville à l'œuvre, 50 € pour la main-d'œuvre. Ils ont échoué là-bas.",
    ),
    ("cp1250", "Prezydent powiedział, że żołnierze opuścili miasto w zeszłym tygodniu o świcie."),
    (
        "iso8859_2",
        "Prezident řekl, že vojáci opustili město minulý týden, přibližně pět tisíc lidí.",
    ),
    (
        "cp1254",
        "Cumhurbaşkanı bugün yaptığı açıklamada, güvenliğin sağlanacağını söyledi. İyi günler.",
    ),
    (
        "cp1257",
        "Prezidentas pareiškė, kad kariai paliko miestą praėjusią savaitę, apie tūkstančius žmonių.",
    ),
    ("mac_roman", FRENCH),
    ("cp1251", RUSSIAN),
    ("koi8_r", RUSSIAN),
    ("cp866", RUSSIAN),
    ("cp1256", ARABIC),
    ("iso8859_6", ARABIC),
    ("cp1255", "דובר הצבא אמר כי הכוחות השתלטו על השכונות המזרחיות של העיר לאחר יציאת האחרונים. "),
    (
        "cp1253",
        "Ο πρόεδρος δήλωσε ότι οι στρατιώτες εγκατέλειψαν την πόλη την περασμένη εβδομάδα. ",
    ),
    ("cp874", "โฆษกกองทัพกล่าวว่ากองกำลังของรัฐบาลได้ควบคุมเขตตะวันออกของเมืองหลังจากกลุ่มสุดท้ายออกไป"),
    ("gb18030", CHINESE),
    (
        "big5",
        "發言人表示，在最後一批人員撤離後，他們已經控制了該市東部各區。大約五千人離開了這座城市。",
    ),
    ("shift_jis", JAPANESE),
    ("euc_jp", JAPANESE),
    ("iso2022_jp", JAPANESE),
    (
        "euc_kr",
        "대변인은 마지막 무장 세력이 철수한 후 정부군이 동부 전 지역을 장악했다고 발표했다. ",
    ),
]
MARKED = [
    ("utf-8", codecs.BOM_UTF8),
    ("utf-16-le", codecs.BOM_UTF16_LE),
    ("utf-16-be", codecs.BOM_UTF16_BE),
    ("utf-32-le", codecs.BOM_UTF32_LE),
    ("utf-32-be", codecs.BOM_UTF32_BE),
]


@given(st.text())
def test_utf8_comes_through_unchanged(text):
    assume(not text.startswith("\ufeff") and "\0" not in text and "\x1b" not in text)
    assert decode(text.encode())[0] == text


@pytest.mark.parametrize(("encoding", "mark"), MARKED)
@given(st.text())
def test_marked_texts_come_through_without_the_mark(encoding, mark, text):
    assume(not text.startswith(("\ufeff", "\0")))
    assert decode(mark + text.encode(encoding)) == (text, encoding)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [ENGLISH, RUSSIAN, ARABIC, CHINESE + "\n", JAPANESE + " 😀\r\n"])
def test_utf16_without_a_mark(encoding, text):
    assert decode(text.encode(encoding)) == (text, encoding)


@pytest.mark.parametrize(("encoding", "text"), SAMPLES)
@pytest.mark.parametrize("times", [1, 40])
def test_legacy_encodings(encoding, text, times):
    assert decode((text * times).encode(encoding))[0] == text * times


@pytest.mark.parametrize(
    "text", ["It’s", "café", "naïve", "Malmö", "“No,” he said.", "5½ km", "§ 5", "50 €"]
)
def test_a_few_words_are_taken_for_the_usual_encoding(text):
    assert decode(text.encode("cp1252"))[0] == text


def test_names_from_many_languages_in_one_text():
    text = "Núñez met Søren Åkesson, François, Müller and Þór at the café in Malmö. " + ENGLISH
    assert decode(text.encode("cp1252"))[0] == text


def test_the_first_letter_beyond_ascii_may_come_late_in_a_big_file():
    text = "The quay was empty that night.\n" * 30_000 + FRENCH + "And so on and on.\n" * 30_000
    assert decode(text.encode("cp1252"))[0] == text


def test_a_big_file_in_characters_of_two_bytes():
    text = "\n".join([CHINESE] * 9_000)
    assert decode(text.encode("gb18030"))[0] == text


@pytest.mark.parametrize("bad", [b"\xff", b"\xc3", b"\xed\xa0\x80", b"\xe2\x80"])
def test_utf8_with_broken_bytes_is_refused_and_the_place_named(bad):
    data = (ENGLISH + "\n").encode() * 3 + bad + (ENGLISH + "\n").encode()
    with pytest.raises(Undecodable, match=r"UTF-8 text, but not at byte \d+ \(line 4\)"):
        decode(data)


def test_utf8_that_breaks_off_inside_a_character_is_refused():
    with pytest.raises(Undecodable, match="UTF-8"):
        decode("“Nothing was lost” – €".encode()[:-1])


@pytest.mark.parametrize(("encoding", "mark"), MARKED[1:])
def test_marked_texts_that_break_are_refused(encoding, mark):
    with pytest.raises(Undecodable, match=encoding.removesuffix("-le").removesuffix("-be").upper()):
        decode(mark + "abc".encode(encoding)[:-1])


def test_a_lone_half_of_a_character_is_refused():
    with pytest.raises(Undecodable):
        decode(codecs.BOM_UTF16_LE + "a\ud800b".encode("utf-16-le", "surrogatepass"))


def test_bytes_of_no_encoding_are_refused():
    noise = bytes(byte | 0x80 for byte in random.Random(5).randbytes(4_000))
    with pytest.raises(Undecodable):
        decode(noise)


@given(st.binary())
def test_any_bytes_decode_to_what_can_be_stored_or_are_refused(data):
    with contextlib.suppress(Undecodable):
        text, _ = decode(data)
        text.encode("utf-8")


def test_a_letter_in_the_wrong_place_does_not_fit():
    ranked = {encoding: fit for fit, encoding in latin.ranked("während, täglich".encode("cp850"))}
    assert ranked["cp850"] == 1
    assert ranked["cp1252"] < ranked["cp850"]


def test_plain_ascii_fits_every_encoding():
    assert {fit for fit, _ in latin.ranked(os.fsencode("plain words"))} == {1.0}
