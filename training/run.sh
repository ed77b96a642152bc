#!/usr/bin/env bash
# From marked stories to server/models in one command: training/run.sh CORPORA COLLECTIONS MINILM MPNET
set -euo pipefail
cd "$(dirname "$0")"
venv="${VENV:-/tmp/copydesk-venv}"
[ -x "$venv/bin/python" ] || python3 -m venv "$venv"
"$venv/bin/pip" install --quiet --requirement requirements.txt
exec "$venv/bin/python" train.py "$1" "$2" "$3" "$4" ../server/models
