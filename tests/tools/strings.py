"""What can be seen of the program in words: strings marked for translation, sentences of the core, and what escaped.

Reads the source only. Not responsible for translations (`tests/tools/translations.py`).
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
UI = ROOT / "reader" / "ui"
CORE = tuple(
    ROOT / "reader" / part for part in ("document", "annotation", "analysis", "comparison", "library", "workflow")
)
CORE_CONTEXT = "Core"
# Methods whose first or second argument a person sees or hears.
_SHOWING = {
    "setText", "setToolTip", "setPlaceholderText", "setAccessibleName", "setAccessibleDescription", "setWindowTitle",
    "setStatusTip", "setWhatsThis", "setTitle", "setSuffix", "setPrefix", "setInformativeText", "setLabelText",
    "addAction", "addMenu", "addItem", "addTab", "addRow", "addButton", "setHeaderLabels", "showMessage", "say",
}  # fmt: skip
_SHOWING_CLASSES = {
    "QLabel", "QPushButton", "QAction", "QMenu", "QCheckBox", "QRadioButton", "QGroupBox", "QDockWidget", "QToolBar",
    "Message",
}  # fmt: skip
_OWNERS = {"window": "MainWindow"}  # what `tr` is asked of besides `self`, and the class of that
_NAMES = {"Diptych"}  # what it is called is the same in every language
# A sentence of the core begins like one, ends like one and has words between.
_SENTENCE = re.compile(r"^(?=.*[a-z]{2} [a-z“{])[A-Z“\"{][^\[\]\\]*[A-Za-z0-9}”\")…][.!?]$")

# What a sentence of the core may call a file.
_PHRASE = re.compile(r"^an? [A-Za-z][\w ()-]{2,60}$")


@dataclass(frozen=True, slots=True, order=True)
class Place:
    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass(frozen=True, slots=True)
class Marked:
    """A string marked for translation, in the context under which it is looked up."""

    context: str
    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class Escaped:
    """A string that a person would see untranslated, and why."""

    text: str
    place: Place
    why: str


def marked() -> tuple[Marked, ...]:
    """Every string of the window that is marked for translation."""
    return tuple(found for found in _of_window() if isinstance(found, Marked))


def escaped() -> tuple[Escaped, ...]:
    """Every string of the window that can be seen and is not marked, or not so that it is found again."""
    return tuple(found for found in _of_window() if isinstance(found, Escaped))


@cache
def _of_window() -> tuple[Marked | Escaped, ...]:
    found: list[Marked | Escaped] = []
    for file in sorted(UI.rglob("*.py")):
        reader = _Window(file)
        reader.visit(reader.tree)
        found.extend(reader.found)
    return tuple(found)


class _Window(ast.NodeVisitor):
    """Reads one module of the window."""

    def __init__(self, file: Path) -> None:
        self.file = file.relative_to(ROOT).as_posix()
        self.tree = ast.parse(file.read_text("utf-8"))
        self.found: list[Marked | Escaped] = []
        self._classes: list[str] = []
        self._constants = {
            target.id: node.value.value
            for node in self.tree.body
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        self._helpers = dict(self._helping())

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        name = _called(node.func)
        owner = _called(node.func.value) if isinstance(node.func, ast.Attribute) else ""
        if name == "tr" and isinstance(node.func, ast.Attribute):
            if owner in _OWNERS:
                self._mark(_OWNERS[owner], node, node.args[0])
            elif owner != "self":
                self._escape(node, "`tr` of another object looks it up in another context")
            elif not self._classes:
                self._escape(node, "`tr` outside a class")
            else:
                self._mark(self._classes[-1], node, node.args[0])
        elif name == "QT_TRANSLATE_NOOP" or (name == "translate" and len(node.args) >= 2):
            context = self._context(node.args[0])
            if context and isinstance(node.args[1], ast.Constant | ast.JoinedStr | ast.BinOp):
                self._mark(context, node, node.args[1])
        elif name in self._helpers and node.args:
            if isinstance(node.args[0], ast.Constant | ast.JoinedStr):
                self._mark(self._helpers[name], node, node.args[0])
        elif name in _SHOWING or name in _SHOWING_CLASSES:
            for argument in node.args[:2]:
                self._look_at_shown(argument)
        self.generic_visit(node)

    def _mark(self, context: str, call: ast.Call, argument: ast.expr) -> None:
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
            self.found.append(Marked(context, argument.value, self._place(call)))
        else:
            self._escape(call, "not a plain string, so it cannot be looked up")

    def _look_at_shown(self, argument: ast.expr) -> None:
        """Letters in a literal that is shown as it stands."""
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
            text = argument.value
        elif isinstance(argument, ast.JoinedStr):
            text = "".join(str(part.value) for part in argument.values if isinstance(part, ast.Constant))
        elif isinstance(argument, ast.IfExp):
            self._look_at_shown(argument.body)
            self._look_at_shown(argument.orelse)
            return
        else:
            return
        words = re.findall(r"[^\W\d_]{2,}", text)
        if words and not set(words) <= _NAMES and not re.fullmatch(r"[a-z0-9_.:/-]+", text):
            self.found.append(Escaped(text, self._place(argument), "shown as it stands"))

    def _helping(self) -> Iterator[tuple[str, str]]:
        """Functions of the module that do nothing but look a string up: name and context."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.FunctionDef) and isinstance(node.body[-1], ast.Return):
                call = node.body[-1].value
                if isinstance(call, ast.Call) and _called(call.func) == "translate" and len(call.args) >= 2:
                    context, text = self._context(call.args[0]), call.args[1]
                    own = [argument.arg for argument in node.args.args if argument.arg != "self"]
                    if context and isinstance(text, ast.Name) and own[:1] == [text.id]:
                        yield node.name, context

    def _context(self, node: ast.expr) -> str:
        if isinstance(node, ast.Constant):
            return str(node.value)
        return str(self._constants.get(node.id, "")) if isinstance(node, ast.Name) else ""

    def _escape(self, node: ast.expr, why: str) -> None:
        self.found.append(Escaped(ast.unparse(node)[:90], self._place(node), why))

    def _place(self, node: ast.expr) -> Place:
        return Place(self.file, node.lineno)


@cache
def sentences() -> tuple[str, ...]:
    """Every sentence that the core may say, sorted; what is filled in stands as `{0}`, `{1}` and so on."""
    found: set[str] = set()
    for part in CORE:
        for file in (ROOT / "reader" / "errors.py", *part.rglob("*.py")):
            tree = ast.parse(file.read_text("utf-8"))
            calls_files = file.name == "sniff.py" or file.parent.name == "importers"
            skipped = _docstrings(tree) | _inside_joined(tree)
            for node in ast.walk(tree):
                if isinstance(node, ast.Constant | ast.JoinedStr) and id(node) not in skipped:
                    text = _template(node)
                    said = _SENTENCE.match(text) and "\n" not in text and len(re.findall(r"[a-z]", text)) >= 6
                    if said or (calls_files and _PHRASE.match(text)):
                        found.add(text)
    return tuple(sorted(found))


def _template(node: ast.Constant | ast.JoinedStr) -> str:
    if isinstance(node, ast.Constant):
        return _numbered(node.value) if isinstance(node.value, str) else ""
    parts: list[str] = []
    for part in node.values:
        parts.append(str(part.value) if isinstance(part, ast.Constant) else f"{{{len(parts)}}}")
    return _numbered("".join(parts))


def _numbered(text: str) -> str:
    """The places to be filled, numbered in their order."""
    count = iter(range(99))
    return re.sub(r"\{\w*\}", lambda _: f"{{{next(count)}}}", text)


def _docstrings(tree: ast.Module) -> set[int]:
    """Strings that stand alone: they are said to nobody but who reads the code."""
    return {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}


def _inside_joined(tree: ast.Module) -> set[int]:
    return {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}


def _called(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""
