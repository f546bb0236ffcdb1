# shellcheck shell=bash
# Builds what is stale: nothing when no source is newer than the last build.

# build NAME MODULE...: the jars of these modules and of what they stand on.
build() {
  local name=$1
  shift
  local stamp=target/built-$name
  if is_built "$stamp" "$@"; then return; fi
  use_maven
  mkdir -p target
  touch "$stamp.unfinished"
  if [ -e "$stamp" ]; then say 'Building…'; else say 'Building (the first time takes some minutes: Maven fetches the libraries)…'; fi
  # The journeys use the window and the scripted server of the desktop's tests.
  local tests=-Dmaven.test.skip=true
  [ "$name" != journeys ] || tests=-DskipTests
  mvn -B -pl "$(joined "$@")" -am "$tests" -Dspotless.check.skip=true package 2>&1 | tee target/build.log | tell_progress || build_failed
  mv "$stamp.unfinished" "$stamp"
}

# A line for each module, and one for each fifty files that are fetched.
tell_progress() {
  awk '/^\[INFO\] Building .*\[[0-9]+\/[0-9]+\]$/ {
      place = $NF; gsub(/[][]/, "", place); sub(/\//, " of ", place)
      sub(/^\[INFO\] Building (CryptoCare: )?/, ""); sub(/ [0-9.]+ +\[.*/, "")
      print "  " place ": " $0; fflush()
    }
    /^(\[INFO\] )?Downloaded from / && ++files % 50 == 0 { print "    " files " files fetched"; fflush() }'
}

build_failed() {
  grep -E '^\[(ERROR|WARNING)\]' target/build.log | head -n 20 >&2 || tail -n 20 target/build.log >&2
  stop 'The build failed; all of it is in target/build.log.'
}

is_built() {
  local stamp=$1 module
  shift
  [ -e "$stamp" ] || return 1
  for module in "$@"; do [ -e "$module/target/class-path" ] || return 1; done
  [ -z "$(find pom.xml ./*/pom.xml ./*/src -newer "$stamp" ! -path '*/src/test*' 2>/dev/null | head -n 1)" ]
}

joined() {
  local IFS=,
  say "$*"
}

# class_path MODULE: its jar and all libraries it needs.
class_path() { say "$(jar_of "$1")$(separator)$(cat "$1/target/class-path")"; }

# Between the entries of a class path.
separator() {
  case $(uname -s) in MINGW* | MSYS* | CYGWIN*) say ';' ;; *) say : ;; esac
}

# In Git-Bash, Java wants C:/x where the shell says /c/x.
native_folder() { pwd -W 2>/dev/null || pwd; }

jar_of() {
  local jar
  for jar in "$1/target/$1"-[0-9]*.jar; do
    case $jar in *-sources.jar | *-tests.jar) ;; *) say "$(native_folder)/$jar" ;; esac
  done | head -n 1
}

tests_of() { say "$(native_folder)/$1/target/$(basename "$(jar_of "$1")" .jar)-tests.jar"; }
