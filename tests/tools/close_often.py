"""Closes the window at random moments by random hands, many times, and looks for what stays behind.

    python -m tests.tools.close_often [TIMES] [SEED]

Each time a window of its own opens over two reports that nobody has compared before. Exit code 1 where a process stayed
behind, a window ended with an error, or anything was complained of.
"""

import os
import random
import signal
import sys
import tempfile
import time
from pathlib import Path

from tests.end_to_end.closing import MOMENTS
from tests.end_to_end.test_closing import left_behind, start

TIMES = 100
HANDS = (None, signal.SIGTERM, signal.SIGKILL)


def once(chance: random.Random, folder: Path) -> str:
    """One window, closed; what went wrong, or an empty string."""
    os.environ["DIPTYCH_HOME"] = str(folder / "home")
    pair = []
    for side in ("left", "right"):
        report = folder / f"{side}.txt"
        report.write_text(f"Ferry {chance.random()}\n\n" + "Mara Lind sailed from Port Cassel to Geneva.\n\n" * 40)
        pair.append(str(report))
    hand = chance.choice(HANDS)
    moment = chance.choice([*MOMENTS, *(str(chance.randrange(4000)) for _ in MOMENTS)])
    told = f"{moment}, {hand.name if hand else 'closed'}"
    with start(f"wait:{moment}" if hand else moment, pair) as window:
        if hand:
            assert window.stdout is not None
            window.stdout.readline()
            time.sleep(chance.random() * 0.2)
            window.send_signal(hand)
        _, complaints = window.communicate(timeout=120)
    # Before its first paint a window has nothing to put in order, and ends at once.
    fine = (0,) if hand is None else (0, -hand)
    end = time.monotonic() + 10
    while left_behind() and time.monotonic() < end:
        time.sleep(0.05)
    stayed = left_behind()
    wrong = [f"exit code {window.returncode}"] if window.returncode not in fine else []
    wrong += [complaints] if complaints else []
    wrong += [f"stayed behind: {stayed}"] if stayed else []
    return f"{told}: {'; '.join(wrong)}" if wrong else ""


def main() -> int:
    times = int(sys.argv[1]) if len(sys.argv) > 1 else TIMES
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(10**6)
    chance = random.Random(seed)
    wrong = []
    for _ in range(times):
        with tempfile.TemporaryDirectory() as folder:
            said = once(chance, Path(folder))
        if said:
            wrong.append(said)
            print(said, flush=True)
    print(f"{times} windows closed (seed {seed}), {len(wrong)} of them badly")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
