"""A layout that sets its parts in rows like words, as many rows as the width asks for."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """Parts keep the size that they ask for, narrowed to the layout's; hidden ones take no room. In pixels."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 4) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, place: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        return self._items[place] if 0 <= place < len(self._items) else None

    def takeAt(self, place: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        return self._items.pop(place) if 0 <= place < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        return self._arranged(QRect(0, 0, width, 0))[1]

    def setGeometry(self, box: QRect) -> None:  # noqa: N802 - Qt's name
        super().setGeometry(box)
        for item, place in self._arranged(box)[0]:
            item.setGeometry(place)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Everything in one row."""
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)
        return self._around(QSize(width, max((size.height() for size in sizes), default=0)))

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the largest part."""
        least = QSize(0, 0)
        for item in self._items:
            if not item.isEmpty():
                least = least.expandedTo(item.minimumSize())
        return self._around(least)

    def _around(self, size: QSize) -> QSize:
        edges = self.contentsMargins()
        return size + QSize(edges.left() + edges.right(), edges.top() + edges.bottom())

    def _arranged(self, box: QRect) -> tuple[list[tuple[QLayoutItem, QRect]], int]:
        """Each part with its place, the parts of a row on one middle line, and the height of it all."""
        inside = box.marginsRemoved(self.contentsMargins())
        rows: list[list[tuple[QLayoutItem, QSize]]] = []
        x = inside.left()
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(1, inside.width()), item.sizeHint().height()))
            if not rows or x + size.width() > inside.left() + inside.width():
                rows.append([])
                x = inside.left()
            rows[-1].append((item, size))
            x += size.width() + self._gap
        placed = []
        y = inside.top()
        for row in rows:
            x, tallest = inside.left(), max(size.height() for _, size in row)
            for item, size in row:
                placed.append((item, QRect(QPoint(x, y + (tallest - size.height()) // 2), size)))
                x += size.width() + self._gap
            y += tallest + self._gap
        edges = self.contentsMargins()
        return placed, max(0, y - self._gap - inside.top()) + edges.top() + edges.bottom() if rows else 0
