#!/usr/bin/env bash
# in_a_clean_room.sh PYTHON WHEEL: test an installed wheel, away from the checkout.
#
# The room holds every run-time dependency but sentence-transformers, and so no torch: what the
# default encoder needs is then shown, not claimed.
set -euo pipefail

python=$1
wheel=$(cd "$(dirname "$2")" && pwd)/$(basename "$2")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
checkout=$(cd "$here/../.." && pwd)
unset PYTHONPATH

room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
"$python" -m venv "$room/venv"
install() { "$room/venv/bin/python" -m pip --quiet --disable-pip-version-check install "$@"; }

"$room/venv/bin/python" - "$checkout/pyproject.toml" >"$room/requirements.txt" <<'PYTHON'
import sys
import tomllib

with open(sys.argv[1], "rb") as file:
    dependencies = tomllib.load(file)["project"]["dependencies"]
print(*(one for one in dependencies if not one.startswith("sentence-transformers")), sep="\n")
PYTHON
install --constraint "$checkout/constraints.txt" --requirement "$room/requirements.txt" pytest
install --no-deps "$wheel"

cp -R "$here" "$room/tests"
cp -R "$checkout/seeds" "$room/seeds"
cd "$room"
venv/bin/python -m pytest -ra -p no:cacheprovider tests
