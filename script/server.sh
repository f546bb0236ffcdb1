# shellcheck shell=bash
# The server alone, as in production: its settings come from the environment or the file CRYPTOCARE_CONFIG.

# A small heap that grows when it must: left alone, Java would begin with a 64th of the machine's memory.
server_flags=(-XX:+UseSerialGC -Xms64m "-Xmx${CRYPTOCARE_HEAP:-256m}" --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED -Duser.timezone=UTC -Dfile.encoding=UTF-8)
server_main=ch.cryptocare.server.Main

# What Java wrote down when a server that had learnt to start ended; without it, starting takes about twice as long.
server_learnt=target/server.aot

# What was learnt with other jars is of no use.
start_flags() {
  if [ "$server_learnt" -nt "$(jar_of server-api)" ]; then say "-XX:AOTCache=$server_learnt"; else say -Xshare:auto; fi
}

server() {
  use_jdk
  build run server-api sandbox
  local flags
  flags=$(start_flags)
  if [ "${1:-}" = learn-to-start ]; then
    shift
    flags=-XX:AOTCacheOutput=$server_learnt
  fi
  exec java "${server_flags[@]}" "$flags" -cp "$(class_path server-api)" "$server_main" "$@"
}

# keys COMMAND [FILE] [MINUTES]: what is done to the data keys.
keys() {
  local command=${1:-}
  [ $# -eq 0 ] || shift
  case $command in
    status) server data-keys-status "$@" ;;
    new | rotate | retire | wrap) server "$command-data-keys" "$@" ;;
    *) stop "keys knows new, rotate, status, retire and wrap; docs/configuration.md tells what they do." ;;
  esac
}
