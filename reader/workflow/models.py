"""Which language models are installed, told from their packages' own descriptions. Loads none of them."""

import json
from dataclasses import dataclass
from importlib import metadata, util
from pathlib import Path

_GROUP = "spacy_models"  # under which packages announce models


@dataclass(frozen=True, slots=True)
class Model:
    """A language model. `package` is what settings name, `language` an ISO 639-1 code."""

    package: str
    language: str
    version: str


def installed_models() -> tuple[Model, ...]:
    """All models that are installed, by language and name. One whose description cannot be read is left out."""
    names = {point.value.partition(":")[0] for point in metadata.entry_points(group=_GROUP)}
    found = [model for name in names if (model := _described(name)) is not None]
    return tuple(sorted(found, key=lambda model: (model.language, model.package)))


def _described(package: str) -> Model | None:
    try:
        place = util.find_spec(package)
        if place is None or place.origin is None:
            return None
        said = json.loads((Path(place.origin).parent / "meta.json").read_text("utf-8"))
        return Model(package, str(said["lang"]), str(said["version"]))
    except (ImportError, OSError, ValueError, KeyError, TypeError):
        return None
