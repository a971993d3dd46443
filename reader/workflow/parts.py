"""The packages that the program is made of, as they say it of themselves: names, versions, licences."""

import re
from dataclasses import dataclass
from importlib import metadata

_OWN = "diptych-reader"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_LONGEST = 60  # characters; some packages put the whole licence where its name belongs


@dataclass(frozen=True, slots=True)
class Part:
    """An installed package. `licence` is empty where the package does not say."""

    name: str
    version: str
    licence: str


def installed_parts() -> tuple[Part, ...]:
    """What Diptych needs and what that needs, by name. Empty where packages cannot be asked, as in some frozen apps."""
    found: dict[str, Part] = {}
    waiting = [_OWN]
    seen: set[str] = set()
    while waiting:
        name = _folded(waiting.pop())
        if name in seen:
            continue
        seen.add(name)
        try:
            package = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue
        if name != _OWN:
            found[name] = Part(package.metadata["Name"], package.version, _licence(package))
        waiting.extend(_required(package))
    return tuple(found[name] for name in sorted(found))


def _required(package: metadata.Distribution) -> list[str]:
    """Names that a package needs always, leaving out its extras."""
    lines = [line for line in package.requires or () if "extra ==" not in line]
    return [match[0] for line in lines if (match := _NAME.match(line))]


def _licence(package: metadata.Distribution) -> str:
    said = package.metadata
    stated = next((line for key in ("License-Expression", "License") for line in said.get_all(key) or ()), "")
    if stated and "\n" not in stated and len(stated) <= _LONGEST:
        return stated
    kinds = [line.rpartition(" :: ")[2] for line in said.get_all("Classifier") or () if line.startswith("License ::")]
    return ", ".join(kinds)


def _folded(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
