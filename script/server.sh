# shellcheck shell=bash
# The server alone, as in production: its settings come from the environment or the file CRYPTOCARE_CONFIG.

server_flags=(--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED -Duser.timezone=UTC -Dfile.encoding=UTF-8)
server_main=ch.cryptocare.server.Main

server() {
  use_jdk
  build run server-api sandbox
  exec java "${server_flags[@]}" -cp "$(class_path server-api)" "$server_main" "$@"
}
