"""The person's own folders: library, cache, settings. Not responsible for the project's data (`reader.paths`)."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

HOME_VARIABLE = "DIPTYCH_HOME"


@dataclass(frozen=True, slots=True)
class Folders:
    """Where this person's data stand. The folders need not exist yet; whoever writes into one makes it."""

    data: Path
    cache: Path
    config: Path

    @property
    def library(self) -> Path:
        return self.data / "library.sqlite"

    @property
    def settings(self) -> Path:
        return self.config / "settings.toml"

    @property
    def results(self) -> Path:
        return self.cache / "results"


def folders(environment: Mapping[str, str] = os.environ) -> Folders:
    """The platform's folders, or one folder for everything where the environment variable `DIPTYCH_HOME` names it."""
    home = environment.get(HOME_VARIABLE)
    if home:
        root = Path(home).expanduser().absolute()
        return Folders(data=root / "data", cache=root / "cache", config=root / "config")
    import platformdirs

    # `appauthor=False` leaves out the folder of a vendor on Windows; `roaming` stays off, a library is too large.
    where = platformdirs.PlatformDirs("diptych", appauthor=False)
    return Folders(data=where.user_data_path, cache=where.user_cache_path, config=where.user_config_path)
