"""The foot of the library's window: how much was found, progress, and what can be done."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget


class LibraryFoot(QFrame):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("foot")
        self._found: int | None = None
        self._all: int | None = None
        self._unread = 0
        self.counts = QLabel()
        self.counts.setObjectName("hint")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress of adding"))
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.setAccessibleName(self.tr("Stop adding reports"))
        self.add_files = QPushButton(self.tr("Add files…"))
        self.add_folder = QPushButton(self.tr("Add folder…"))
        self.remove = QPushButton(self.tr("Remove"))
        self.remove.setToolTip(self.tr("Remove the selected reports from the library; their files stay (Del)"))
        self.open_one = QPushButton(self.tr("Open"))
        self.open_one.setToolTip(self.tr("Open the report where there is room (Return)"))
        self.open_pair = QPushButton(self.tr("Compare the two"))
        self.open_pair.setObjectName("primary")
        self.open_pair.setToolTip(self.tr("Open the two selected reports side by side (Ctrl+Return)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(8)
        for button in (self.add_files, self.add_folder):
            row.addWidget(button)
        row.addSpacing(8)
        row.addWidget(self.counts)
        row.addWidget(self.progress)
        row.addWidget(self.stop)
        row.addStretch(1)
        for button in (self.remove, self.open_one, self.open_pair):
            row.addWidget(button)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self.show_progress(None)

    def show_found(self, count: int | None) -> None:
        """How many reports were found; `None` for all."""
        self._found = count
        self._count()

    def show_all(self, count: int, unread: int = 0) -> None:
        """How many reports the library has, and how many of them have no outlet and date yet."""
        self._all, self._unread = count, unread
        self._count()

    def _count(self) -> None:
        every = "" if self._all is None else f"{self._all:,}"
        if self._found is None:
            text = self.tr("{all} reports").format(all=every) if every else ""
        else:
            text = self.tr("{found} of {all} reports").format(found=f"{self._found:,}", all=every or "…")
        if self._unread:
            text = self.tr("{reports}, {count} not yet read").format(reports=text, count=f"{self._unread:,}")
        self.counts.setText(text)

    def show_selection(self, count: int) -> None:
        self.open_pair.setEnabled(count == 2)
        self.open_one.setEnabled(count == 1)
        self.remove.setEnabled(bool(count))

    def show_progress(self, done: tuple[int, int] | None) -> None:
        """How many files are added of how many; `None` while none are."""
        for widget in (self.progress, self.stop):
            widget.setVisible(done is not None)
        for button in (self.add_files, self.add_folder):
            button.setEnabled(done is None)
        if done is not None:
            self.progress.setMaximum(done[1])
            self.progress.setValue(done[0])
