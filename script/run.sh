# shellcheck shell=bash
# shellcheck disable=SC2154 # server_flags and server_main are told in server.sh
# Everything on this machine: a Java program starts and watches the parts, this script passes the signals on.

run() {
  local argument
  for argument in "$@"; do
    [ "$argument" = --fresh ] || stop "run knows --fresh, not '$argument'."
  done
  use_jdk
  build run server-api sandbox
  set -m # a process group of its own: Ctrl-C must reach the parts one after the other, not all at once
  java -Dlogback.configurationFile=run-logback.xml -Dcryptocare.logs="${CRYPTOCARE_HOME:-.cryptocare}/logs" \
    -cp "$(class_path sandbox)" ch.cryptocare.sandbox.run.Run "$@" \
    --server "$JAVA_HOME/bin/java" "${server_flags[@]}" "$(start_flags)" -cp "$(class_path server-api)" "$server_main" </dev/null &
  wait_for $!
}

# A signal interrupts the waiting; then it goes on until the program has really ended, with its status.
wait_for() {
  local child=$1 status interrupted=1
  trap 'interrupted=1; kill -TERM "$child" 2>/dev/null || true' INT TERM HUP
  while [ "$interrupted" -eq 1 ]; do
    interrupted=0 status=0
    wait "$child" || status=$?
  done
  trap - INT TERM HUP
  return "$status"
}

# journeys MAIN ARGUMENT...: a program of the module that drives everything as people do.
journeys() {
  use_jdk
  build journeys journeys
  exec java "${server_flags[@]}" -Xmx1g "-Dserver.class.path=$(class_path server-api)" "-Ddesktop.modules=$(jars_of_javafx)" \
    "-Ddesktop.class.path=$(class_path client-desktop)$(separator)$(jar_of journeys)$(separator)$(tests_of client-desktop)" \
    -cp "$(class_path journeys)" "$@"
}
