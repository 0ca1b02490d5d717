"""The original float32 weights of the default encoder, which peers and comparisons run on.

    python -m benchmarks.peers.weights FOLDER

Downloads them into the folder and prints where they lie.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from models import build


def fetched(folder: Path) -> Path:
    """The folder of the weights, downloaded into another one and checked by models/build.py.

    The download is a process of its own: the peak memory of a process that is measured later would
    include that of the one it was forked from.
    """
    command = [sys.executable, "-m", "benchmarks.peers.weights", str(folder)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return Path(done.stdout.splitlines()[-1])


if __name__ == "__main__":
    print(build.fetch(Path(sys.executable), Path(sys.argv[1])))
