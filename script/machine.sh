# shellcheck shell=bash
# What the tests need beside a JDK and Maven. Debian's root gets it installed, everybody else is told.

oldest_node=20

prepare_machine() {
  local missing=()
  has shellcheck || missing+=(shellcheck)
  has chromium || has chromium-browser || has google-chrome || missing+=(chromium)
  has_fonts || missing+=(fonts-dejavu-core)
  [ ${#missing[@]} -eq 0 ] || install "${missing[@]}" || return 1
  [ ! -e client-web/package.json ] || need_node
}

# Debian's own Node is older than the checks of the pages need.
need_node() {
  local version=0
  if has node && has npm; then version=$(node --version | sed 's/^v\([0-9]*\).*/\1/'); fi
  [ "$version" -ge "$oldest_node" ] || { say "The pages' tests need Node $oldest_node or newer with npm: install it from nodejs.org."; return 1; }
}

has() { command -v "$1" >/dev/null; }

# Without any font of the system a browser draws boxes.
has_fonts() {
  case $(uname -s) in Linux) [ -n "$(find /usr/share/fonts "$HOME/.fonts" -name '*.[to]tf' 2>/dev/null | head -n 1)" ] ;; esac
}

install() {
  if ! has apt-get || [ "$(id -u)" -ne 0 ]; then
    say "The tests need $*: install them and try again (on Debian: apt install $*)."
    return 1
  fi
  say "Installing $*…"
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } \
    >target/apt.log 2>&1 || { tail -n 5 target/apt.log; say "The tests need $*, and they could not be installed."; return 1; }
}
