"""`Name`: one place where a name stands, with the cues that later steps judge it by."""

from dataclasses import dataclass

from reader.analysis.model import EntityKind, Mention


@dataclass(frozen=True, slots=True)
class Name:
    """A mention with what is worked out for it.

    `key` is the folded form, `form` the form to show, `kind` what the whole report says of this spelling. `titles`
    stand right before the name, folded, in text order. `headline` is true in headlines and title-case lines, where
    capitals say nothing.
    """

    mention: Mention
    key: str
    form: str
    kind: EntityKind
    titles: tuple[str, ...] = ()
    headline: bool = False
