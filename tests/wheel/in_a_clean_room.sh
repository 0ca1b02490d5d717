#!/usr/bin/env bash
# in_a_clean_room.sh PYTHON WHEEL: test an installed wheel, away from the checkout.
#
# The room holds what pip installs for the wheel without extras, and pytest: what the default
# encoder needs is then shown, not claimed.
set -euo pipefail

python=$1
wheel=$(cd "$(dirname "$2")" && pwd)/$(basename "$2")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
checkout=$(cd "$here/../.." && pwd)
unset PYTHONPATH

room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
"$python" -m venv "$room/venv"
"$room/venv/bin/python" -m pip --quiet --disable-pip-version-check install \
    --no-compile --constraint "$checkout/constraints.txt" "$wheel" pytest

cp -R "$here" "$room/tests"
cp -R "$checkout/seeds" "$room/seeds"
cd "$room"
venv/bin/python -m pytest -ra -p no:cacheprovider tests
