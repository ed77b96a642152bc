#!/usr/bin/env bash
# Checks an archive on one machine, or on a few, by GNU parallel.
#
#     archive/check_archive.sh FOLDER OUT [further options of “parallel”, such as --sshloginfile machines]
#
# FOLDER holds NDJSON files, each with some thousands of stories; OUT gets the answers of “copydesk pipe”, a file for each.
# The same command goes on where an earlier run was stopped. COPYDESK is the program, if not “copydesk”.
set -euo pipefail

if [ $# -lt 2 ]; then
  echo 'Say where the stories lie and where the answers go: check_archive.sh FOLDER OUT' >&2
  exit 2
fi
stories=$(realpath "$1") out=$(realpath -m "$2")
shift 2
mkdir -p "$out"
export COPYDESK=${COPYDESK:-copydesk}

# Checks the stories in a file ($1); the answers get their name ($2) once there is one for each of them.
check() {
  [ -e "$2" ] && return
  local unfinished="$2.unfinished" status=0
  # 2 says that some lines could not be checked; why stands in their place.
  $COPYDESK pipe --reader quick --jobs 1 --timeout 60 < "$1" > "$unfinished" || status=$?
  local asked answered
  asked=$(awk 'END { print NR }' "$1") answered=$(awk 'END { print NR }' "$unfinished")
  if [ "$status" -ne 0 ] && [ "$status" -ne 2 ] || [ "$asked" -ne "$answered" ]; then
    echo "$1: $answered answers to $asked stories" >&2
    return 1
  fi
  mv "$unfinished" "$2"
}
export -f check

find "$stories" -maxdepth 1 -name '*.ndjson' -print0 | sort -z |
  parallel --null --env check --env COPYDESK --joblog "$out/parallel.log" --retries 3 "$@" check {} "$out/{/}"
