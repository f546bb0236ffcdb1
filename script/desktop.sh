# shellcheck shell=bash
# The desktop on this machine's screen, against a server that runs already.

# JavaFX wants its own jars as modules; all else is on the class path.
desktop() {
  local server="http://localhost:${CRYPTOCARE_PORT:-8080}" role='' person='' home flags
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
  if [ -n "$role" ]; then
    person=$(java -cp "$(class_path sandbox)" ch.cryptocare.sandbox.people.DemoSignIn "$role") || stop "The demo has nobody with the role '$role'."
  fi
  home=$(desktop_home)
  flags=(-XX:+UseSerialGC -Xms64m -Xmx512m --enable-native-access=javafx.graphics -p "$(jars_of_javafx)" --add-modules javafx.controls
    -cp "$(desktop_class_path "$home")")
  set -- ch.cryptocare.desktop.Main "--server=$server"
  [ -z "$role" ] || set -- "$@" --sign-in=stdin
  say "Opening the desktop, for the server at $server…"
  if [ -e "$home/start.aot" ]; then exec java "-XX:AOTCache=$home/start.aot" -Xlog:disable "${flags[@]}" "$@" <<<"$person"; fi
  open_and_learn "$home" "$@" <<<"$person"
}

# What Java does while it is used for the first time is written down, so that it opens in two thirds of the time from then on.
# Nothing of this is needed: what cannot be learnt is tried again the next time.
open_and_learn() {
  local home=$1 seen=$1/seen.$$ learnt=$1/start.$$ begun=$SECONDS status=0
  shift
  java -XX:AOTMode=record "-XX:AOTConfiguration=$seen" -Xlog:disable "${flags[@]}" "$@" <&0 > >(grep -v 'AOTConfiguration recorded') &
  wait_for $! || status=$?
  # Whoever only looked in has shown too little.
  if [ -e "$seen" ] && [ $((SECONDS - begun)) -ge 30 ]; then
    say 'Learning from this how to open faster from now on, some seconds…'
    # With another collector than it runs with: only this one can write down objects, too.
    if java -XX:AOTMode=create "-XX:AOTConfiguration=$seen" "-XX:AOTCache=$learnt" "${flags[@]}" -XX:-UseSerialGC -XX:+UseG1GC \
      >target/desktop-learnt.log 2>&1; then mv "$learnt" "$home/start.aot" || true; fi
  fi
  rm -f "$seen" "$learnt"
  return "$status"
}

# A folder for what was built, named by its content: a later build takes nothing away from a desktop that is open, and what
# Java learnt is found again as long as it holds.
desktop_home() {
  local all=target/desktop folder
  folder=$(native_folder)/$all/$(cat "$(jar_of client-desktop)" "$(jar_of common)" client-desktop/target/class-path "$JAVA_HOME/release" \
    script/desktop.sh | cksum | tr -cs '0-9\n' -)
  if [ ! -d "$folder" ]; then
    rm -rf "$all" 2>/dev/null || true
    mkdir -p "$folder.$$"
    cp "$(jar_of client-desktop)" "$folder.$$/client-desktop.jar"
    cp "$(jar_of common)" "$folder.$$/common.jar"
    mv "$folder.$$" "$folder"
  fi
  say "$folder"
}

desktop_class_path() {
  local all
  all=$(class_path client-desktop)
  all=${all/"$(jar_of client-desktop)"/$1/client-desktop.jar}
  say "${all/"$(jar_of common)"/$1/common.jar}"
}

jars_of_javafx() {
  tr "$(separator)" '\n' <client-desktop/target/class-path | grep -E 'javafx-[a-z]+-[0-9.]+-[a-z0-9-]+\.jar$' | paste -s -d "$(separator)" -
}
