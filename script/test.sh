# shellcheck shell=bash
# Everything that must hold before a change lands, as named steps with their times, and one closing line.

steps=()
broken=0

run_checks() {
  use_maven
  mkdir -p target
  rm -f target/pages.log
  touch target/checks.started
  step 'What the tests need' prepare_machine
  step 'Shell scripts' check_scripts
  step 'Pages' check_pages
  step 'Build, rules and Java tests' mvn -B -ntp -fae verify
  closing_lines
}

# step NAME COMMAND...: the others go on though this one fails, so that one run shows all there is to mend.
step() {
  local name=$1 begun=$SECONDS outcome=ok
  shift
  say "=== $name"
  "$@" </dev/null || outcome=FAILED
  [ "$outcome" = ok ] || broken=$((broken + 1))
  steps+=("$(printf '%-30s %5d s  %s' "$name" $((SECONDS - begun)) "$outcome")")
}

check_scripts() {
  shellcheck cryptocare .ci/run script/*.sh
}

check_pages() {
  [ -e client-web/package.json ] || return 0
  (cd client-web && npm ci --no-audit --no-fund && npm test) 2>&1 | tee target/pages.log
}

closing_lines() {
  local passed failed skipped
  read -r passed failed skipped <<<"$(counts)"
  [ "$failed" -gt 0 ] || failed=$broken
  [ $((passed + failed)) -gt 0 ] || failed=1
  say '=== Times'
  printf '%s\n' "${steps[@]}"
  if [ "$skipped" -gt 0 ]; then
    say "$passed passed, $failed failed, $skipped skipped"
  else
    say "$passed passed, $failed failed"
  fi
  [ "$failed" -eq 0 ]
}

# Passed, failed and skipped: those of Java from the reports of this run, those of the pages from what node said.
counts() {
  { java_counts && pages_counts; } | awk '{ p += $1; f += $2; s += $3 } END { print p + 0, f + 0, s + 0 }'
}

java_counts() {
  find ./*/target/surefire-reports -name 'TEST-*.xml' -newer target/checks.started -exec grep -h -m 1 '<testsuite ' {} + 2>/dev/null | awk '
    function count(name) { return match($0, " " name "=\"[0-9]+") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 3) : 0 }
    { bad = count("errors") + count("failures"); skipped = count("skipped"); print count("tests") - bad - skipped, bad, skipped }' || true
}

pages_counts() {
  [ -e target/pages.log ] || return 0
  awk '$1 == "#" || $1 == "ℹ" { n[$2] += $3 } END { print n["pass"] + 0, n["fail"] + n["cancelled"] + 0, n["skipped"] + n["todo"] + 0 }' target/pages.log
}
