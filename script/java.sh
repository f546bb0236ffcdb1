# shellcheck shell=bash
# Finds the JDK and Maven that CryptoCare is built with, though the machine's usual java may be older.

oldest_jdk=25

use_jdk() {
  local home
  home=$(best_jdk)
  [ -n "$home" ] || stop "CryptoCare needs a JDK $oldest_jdk and found none: install Eclipse Temurin $oldest_jdk from adoptium.net, or set JAVA_HOME to one."
  export JAVA_HOME=$home PATH="$home/bin:$PATH"
}

use_maven() {
  use_jdk
  local version
  version=$(mvn_version)
  [ -n "$version" ] || stop "CryptoCare is built with Maven 3.8 or newer and found none: install it (on Debian: apt install maven)."
  is_maven_new_enough "$version" || stop "CryptoCare is built with Maven 3.8 or newer, but 'mvn' is $version: install a newer one."
  export MAVEN_OPTS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}"
  export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
}

mvn_version() {
  command -v mvn >/dev/null || return 0
  mvn --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p' | head -n 1
}

is_maven_new_enough() {
  local major=${1%%.*} rest=${1#*.}
  [ "$major" -gt 3 ] || { [ "$major" -eq 3 ] && [ "${rest%%.*}" -ge 8 ]; }
}

# What the person chose comes first; among the folders of the system, the oldest JDK that will do.
best_jdk() {
  local chosen
  for chosen in "${JAVA_HOME:-}" "$(jdk_on_path)"; do
    [ "$(jdk_version "$chosen")" -lt "$oldest_jdk" ] || { say "$chosen"; return; }
  done
  installed_jdks | while IFS= read -r home; do
    printf '%s\t%s\n' "$(jdk_version "$home")" "$home"
  done | sort -n | awk -F '\t' -v oldest="$oldest_jdk" '$1 >= oldest { print $2; exit }'
}

jdk_on_path() {
  command -v java >/dev/null || return 0
  java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p' | tr -d '\r' | unix_path
}

# Git-Bash has its own names for folders: C:\Java is /c/Java.
unix_path() {
  if command -v cygpath >/dev/null; then cygpath -u -f -; else cat; fi
}

# The major version of a JDK's folder; 0 when it is none, as a runtime without a compiler is.
jdk_version() {
  local version=0
  if [ -x "$1/bin/javac" ] || [ -x "$1/bin/javac.exe" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null || true)
    [ -n "$version" ] || version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
  fi
  say "${version:-0}"
}

installed_jdks() {
  local folder
  for folder in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*jdk* \
    "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /c/Program\ Files/{Java,Eclipse\ Adoptium,Microsoft,Zulu,Amazon\ Corretto}/*; do
    [ ! -d "$folder" ] || say "$folder"
  done
}
