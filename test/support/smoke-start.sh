#!/usr/bin/env bash
# Runs the compiled start command by hand, the way the Dockerfile does: starts on an empty data directory, answers on a
# pipe, ends on SIGTERM with code 0, leaves no lock, and a second process on the same directory is refused by name.
set -euo pipefail
cd "$(dirname "$0")/../.."

data=$(mktemp -d)
pipe="$data/input"
mkfifo "$pipe"
trap 'kill "$bot" 2>/dev/null || true; rm -rf "$data"' EXIT

say() { printf 'smoke: %s\n' "$1"; }
fail() { say "$1"; cat "$data/out"; exit 1; }
wait_for() { # PATTERN SECONDS
  for _ in $(seq $(($2 * 10))); do grep -q "$1" "$data/out" 2>/dev/null && return 0; sleep 0.1; done
  fail "waited $2 s for: $1"
}

export DATA_DIR="$data/fineprint"
node dist/src/cli.js start < "$pipe" > "$data/out" 2>&1 &
bot=$!
exec 3> "$pipe"
wait_for "this terminal is the channel" 60
echo "/policy help" >&3
wait_for "/watch" 10

say "a second process on the same directory is refused"
if node dist/src/cli.js start < /dev/null > "$data/second" 2>&1; then fail "the second process was not refused"; fi
grep -q "$bot" "$data/second" || { cat "$data/second"; fail "the refusal does not name the process"; }

say "SIGTERM ends it with code 0 and leaves no lock"
kill -TERM "$bot"
code=0; wait "$bot" || code=$?
[ "$code" -eq 0 ] || fail "exit code $code"
exec 3>&-
node dist/src/cli.js start < /dev/null > "$data/third" 2>&1 || { cat "$data/third"; fail "it does not start again"; }
say "ok"
