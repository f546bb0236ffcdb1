# shellcheck shell=bash
# What the tests need beside a JDK and Maven. Debian's root gets it installed, everybody else is told.

# What is fetched where Debian's own Node is too old for the pages' tests.
fetched_node=20.20.2
fetched_npm=10.8.2

prepare_machine() {
  local missing=() status=0
  has shellcheck || missing+=(shellcheck)
  has chromium || has chromium-browser || has google-chrome || missing+=(chromium)
  has_fonts || missing+=(fonts-dejavu-core)
  has ffmpeg || install ffmpeg || say "Without ffmpeg the tests about films are left out."
  [ ${#missing[@]} -eq 0 ] || install "${missing[@]}" || status=1
  [ ! -e client-web/package.json ] || need_node || status=1
  return "$status"
}

need_node() {
  if is_node_new_enough; then return; fi
  if ! may_install; then
    say "The pages' tests need Node $(oldest_node) or newer with npm: install it from nodejs.org and try again."
    return 1
  fi
  { has node && has npm; } || install ca-certificates nodejs npm || return 1
  is_node_new_enough || use_fetched_node
}

is_node_new_enough() {
  has node && has npm && printf '%s\n' "$(oldest_node)" "$(node --version | tr -d v)" | sort -C -V
}

oldest_node() { sed -n 's/.*"node": ">=\([0-9.]*\)".*/\1/p' client-web/package.json; }

# With an npm of its own: Debian's runs on no other Node than Debian's.
use_fetched_node() {
  local programs=$PWD/target/node/node_modules/.bin
  if [ "$("$programs/node" --version 2>/dev/null)" != "v$fetched_node" ]; then
    say "Fetching Node $fetched_node…"
    mkdir -p target/node
    npm install --prefix target/node --no-audit --no-fund \
      "node-linux-$(node -p process.arch)@$fetched_node" "npm@$fetched_npm" >target/node.log 2>&1 \
      || { tail -n 5 target/node.log; say "The pages' tests need Node $(oldest_node) or newer, and it could not be fetched."; return 1; }
  fi
  export PATH=$programs:$PATH
  is_node_new_enough
}

has() { command -v "$1" >/dev/null; }

# Without any font of the system a browser draws boxes.
has_fonts() {
  case $(uname -s) in Linux) [ -n "$(find /usr/share/fonts "$HOME/.fonts" -name '*.[to]tf' 2>/dev/null | head -n 1)" ] ;; esac
}

may_install() { has apt-get && [ "$(id -u)" -eq 0 ]; }

install() {
  if ! may_install; then
    say "The tests need $*: install them and try again (on Debian: apt install $*)."
    return 1
  fi
  say "Installing $*…"
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } \
    >target/apt.log 2>&1 || { tail -n 5 target/apt.log; say "The tests need $*, and they could not be installed."; return 1; }
}
