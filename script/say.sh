# shellcheck shell=bash
# What the script tells the person who runs it.

say() { printf '%s\n' "$*"; }

# One sentence that says what is wrong and what to do about it.
stop() {
  printf '%s\n' "$*" >&2
  exit 1
}
