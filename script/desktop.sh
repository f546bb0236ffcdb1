# shellcheck shell=bash
# The desktop on this machine's screen, against a server that runs already.

# JavaFX wants its own jars as modules; all else is on the class path.
desktop() {
  local server="http://localhost:${CRYPTOCARE_PORT:-8080}" role='' flags=()
  while [ $# -gt 0 ]; do
    case $1 in
      --demo) role=${2:-}; [ -n "$role" ] || stop 'desktop --demo wants a role: practitioner, staff, trainer, admin or patient.' ;;
      --server) server=${2:-}; [ -n "$server" ] || stop 'desktop --server wants an address, as in --server https://care.example.ch' ;;
      *) stop "desktop knows --demo and --server, not '$1'." ;;
    esac
    shift 2
  done
  use_jdk
  # Not the server: it may be running out of its jar at this moment.
  if [ -z "$role" ]; then build desktop client-desktop; else build desktop-demo client-desktop sandbox; fi
  flags=(-XX:+UseSerialGC -Xms64m -Xmx512m --enable-native-access=javafx.graphics -p "$(jars_of_javafx)" --add-modules javafx.controls
    -cp "$(class_path client-desktop)" ch.cryptocare.desktop.Main "--server=$server")
  if [ -z "$role" ]; then exec java "${flags[@]}"; fi
  local person
  person=$(java -cp "$(class_path sandbox)" ch.cryptocare.sandbox.people.DemoSignIn "$role") || stop "The demo has nobody with the role '$role'."
  exec java "${flags[@]}" --sign-in=stdin <<<"$person"
}

jars_of_javafx() {
  local separator=:
  case $(uname -s) in MINGW* | MSYS* | CYGWIN*) separator=';' ;; esac
  tr "$separator" '\n' <client-desktop/target/class-path | grep -E 'javafx-[a-z]+-[0-9.]+-[a-z0-9-]+\.jar$' | paste -s -d "$separator" -
}
