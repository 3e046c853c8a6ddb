import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.index.arrays import ArrayFile, IndexDamaged, packed, write_arrays


def written(tmp_path, **arrays):
    path = tmp_path / "file"
    with path.open("wb") as file:
        write_arrays(file, arrays)
    return path


def test_what_is_written_is_read(tmp_path):
    arrays = {
        "large": np.arange(100_000, dtype=np.uint32),
        "none": np.zeros(0, np.uint8),
        "odd": np.arange(5, dtype=np.uint8),
        "signed": np.array([-3, 4], np.int32),
    }
    file = ArrayFile(written(tmp_path, **arrays))
    for name, values in arrays.items():
        assert file[name].all().tolist() == values.tolist()
        assert len(file[name]) == len(values)
    assert file["large"].part(70_000, 70_003).tolist() == [70_000, 70_001, 70_002]


def test_only_what_is_asked_for_is_checked(tmp_path):
    values = np.arange(100_000, dtype=np.uint32)
    path = written(tmp_path, values=values)
    octets = bytearray(path.read_bytes())
    octets[-8] ^= 1
    path.write_bytes(octets)
    column = ArrayFile(path)["values"]
    assert column.part(0, 9).tolist() == list(range(9))
    for _ in range(2):
        with pytest.raises(IndexDamaged):
            column.part(99_000, 100_000)
    with pytest.raises(IndexDamaged):
        column.all()


@pytest.mark.parametrize("left", [0, 5, 30, 200, -1])
def test_a_file_that_is_cut_off_is_damaged(tmp_path, left):
    path = written(tmp_path, values=np.arange(1000, dtype=np.uint32))
    octets = path.read_bytes()
    path.write_bytes(octets[:left])
    with pytest.raises(IndexDamaged):
        ArrayFile(path)


@given(st.lists(st.integers(0, 1 << 40), max_size=20))
def test_packing_keeps_the_numbers(values):
    small = packed(np.array(values, np.int64))
    assert small.tolist() == values
    if max(values, default=0) < 256:
        assert small.itemsize == 1
