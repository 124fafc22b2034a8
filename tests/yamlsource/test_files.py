from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resmatch.yamlsource import Fault, Limits, read_bytes, read_file

CATALOG = "resources:\n- name: Café 🏠\n"


def fault_of(path: Path, content: bytes | None = None) -> Fault:
    if content is not None:
        path.write_bytes(content)
    source = read_file(path, Limits(size=1000))
    assert source.data is None
    assert source.filename == str(path)
    (fault,) = source.faults
    return fault


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_a_file_is_read_with_or_without_a_byte_order_mark(tmp_path: Path, mark: bytes) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(mark + CATALOG.encode())
    source = read_file(path)
    assert source.data == {"resources": [{"name": "Café 🏠"}]}
    assert source.text == CATALOG
    assert source.faults == ()


def test_windows_line_ends_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"a: 1\r\nb: 2\r\n")
    source = read_file(path)
    assert source.text == "a: 1\r\nb: 2\r\n"
    assert source.mark(("b",)).line == 2


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_utf16_is_named_as_such(tmp_path: Path, encoding: str) -> None:
    fault = fault_of(tmp_path / "a.yaml", CATALOG.encode(encoding))
    assert (fault.code, fault.message) == ("Y020", "this file is saved as UTF-16")


def test_a_byte_that_is_not_utf8_is_named_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    fault = fault_of(path, "a: 1\n# 🏠\nb: Café\n".encode("cp1252", "ignore").replace(b"# ", "# 🏠".encode()))
    assert (fault.code, fault.mark.line, fault.mark.column) == ("Y020", 3, 7)
    assert fault.message == "byte 0xe9 is not UTF-8"
    assert read_file(path).line_text(3) == "b: Caf\ufffd"


def test_a_null_byte_is_a_control_character(tmp_path: Path) -> None:
    fault = fault_of(tmp_path / "a.yaml", b"a: 1\nb: \x00\n")
    assert (fault.code, fault.mark.line, fault.mark.column) == ("Y020", 2, 4)


def test_an_empty_file_says_so(tmp_path: Path) -> None:
    assert fault_of(tmp_path / "a.yaml", b"").code == "Y021"


def test_a_file_at_the_limit_is_read_and_one_past_it_is_not(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"a: " + b"x" * 997)
    assert read_file(path, Limits(size=1000)).faults == ()
    fault = fault_of(path, b"a: " + b"x" * 998)
    assert (fault.code, fault.message) == ("Y022", "more than 1,000 bytes in one file")


def test_a_missing_file_says_so(tmp_path: Path) -> None:
    fault = fault_of(tmp_path / "none.yaml")
    assert (fault.code, fault.message) == ("Y023", "there is no such file")


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    fault = fault_of(tmp_path)
    assert (fault.code, fault.message) == ("Y023", "this is a folder, not a file")


def test_a_named_pipe_is_refused_at_once(tmp_path: Path) -> None:
    path = tmp_path / "pipe.yaml"
    os.mkfifo(path)
    faults: list[Fault] = []
    thread = threading.Thread(target=lambda: faults.append(fault_of(path)), daemon=True)
    thread.start()
    thread.join(timeout=5)
    assert [(fault.code, fault.message) for fault in faults] == [("Y023", "this is not an ordinary file")]


def test_a_device_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "zero.yaml"
    path.symlink_to("/dev/zero")
    assert fault_of(path).message == "this is not an ordinary file"


def test_links_in_a_circle_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "loop.yaml"
    path.symlink_to(path)
    fault = fault_of(path)
    assert fault.code == "Y023"
    assert "symbolic links" in fault.message


def test_an_unreadable_file_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    fault = fault_of(tmp_path / "a.yaml")
    assert (fault.code, fault.message) == ("Y023", "you may not read this file")


@pytest.mark.parametrize(
    "error", [IsADirectoryError(21, "Is a directory"), OSError(5, "Input/output error"), OSError()]
)
def test_any_other_failure_of_the_system_is_a_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError
) -> None:
    def fail(*_: object) -> int:
        raise error

    monkeypatch.setattr(os, "open", fail)
    assert fault_of(tmp_path / "a.yaml").code == "Y023"


@pytest.mark.parametrize("name", ["a\x00b.yaml", "x" * 5000, "a.yaml/b.yaml"])
def test_an_impossible_path_is_a_fault(tmp_path: Path, name: str) -> None:
    (tmp_path / "a.yaml").write_text("a: 1")
    assert fault_of(tmp_path / name).code == "Y023"


def test_no_file_stays_open(tmp_path: Path) -> None:
    descriptors = Path("/proc/self/fd")
    if not descriptors.is_dir():
        pytest.skip("this system does not list open files")
    os.mkfifo(tmp_path / "pipe")
    before = len(list(descriptors.iterdir()))
    for path in (tmp_path, tmp_path / "pipe", tmp_path / "none"):
        read_file(path)
    assert len(list(descriptors.iterdir())) == before


@given(
    st.binary(max_size=80)
    | st.lists(st.sampled_from([b"a: ", b"- ", b"\xff\xfe", b"\x00", b"\xc3", b"\n"])).map(b"".join)
)
def test_any_bytes_become_data_or_faults(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.yaml"
    path.write_bytes(content)
    source = read_file(path)
    assert source.faults or source.data is not None


def test_bytes_from_elsewhere_are_read_as_a_file_is() -> None:
    assert read_bytes(b"\xef\xbb\xbfa: 1\n", "f.yaml").data == {"a": 1}
    assert [fault.code for fault in read_bytes(b"\xff\xfea", "f.yaml").faults] == ["Y020"]
    assert [fault.code for fault in read_bytes(b"a: 12345", "f.yaml", Limits(size=5)).faults] == ["Y022"]
