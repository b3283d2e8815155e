#!/usr/bin/env bash
# Every check of this repository, in the order in which a mistake is cheapest to find.
#
#   bash infra/test.sh            everything
#   bash infra/test.sh STAGE...   only these, e.g. "build dotnet" (their names are printed); building is then up to you
#
# Installs what is missing from the distribution's packages when it may (root), works in a fresh clone in any folder,
# reads no standard input, and leaves nothing running. Reports go to TestResults/. The last line is
# "N passed, N failed, N skipped", summed over all test runners; a part whose server is missing is skipped by name.
set -uo pipefail
cd "$(dirname "$0")/.."
exec < /dev/null

export CI=${CI:-true} DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0
export CONFIGURATION=${CONFIGURATION:-Debug}
solution=FeedbackPlatform.sln
reports=$PWD/TestResults
started=$SECONDS

skip() { echo "SKIPPED $1: $2" | tee -a "$reports/skipped"; }
root() { [ "$(id -u)" -eq 0 ] && command -v apt-get > /dev/null; }
has_postgres() { [ -n "${FEEDBACK_TEST_POSTGRES:-}" ] || compgen -G '/usr/lib/postgresql/*/bin/initdb' > /dev/null || command -v initdb > /dev/null; }
has_chromium() { command -v chromium > /dev/null || command -v chromium-browser > /dev/null; }

totals() { python3 infra/test-totals.py "$reports" "$@"; }

finish() { # NUMBER OF STAGES THAT FAILED, NAME, LOG
  echo
  [ "$1" -eq 0 ] || echo "FAILED in stage $2; log: $3"
  echo "total $((SECONDS - started)) s"
  totals "$1"
  exit $?
}

stage() { # NAME FUNCTION
  local name=$1 log=$reports/$1.log begin=$SECONDS
  printf '%-14s ' "$name"
  if "$2" > "$log" 2>&1; then
    printf 'ok      %4d s  %s\n' $((SECONDS - begin)) "$(totals --stage "$name")"
  else
    printf 'FAILED  %4d s\n' $((SECONDS - begin))
    tail -40 "$log" | cut -c -400
    finish 1 "$name" "$log"
  fi
}

tools() {
  local missing=()
  has_chromium || missing+=(chromium)
  has_postgres || missing+=(postgresql)
  [ -e /usr/share/dict/dutch ] || missing+=(wdutch)
  python3 -c 'import snowballstemmer' 2> /dev/null || missing+=(python3-snowballstemmer)
  [ ${#missing[@]} -gt 0 ] || return 0
  echo "missing: ${missing[*]}"
  root || return 0
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "${missing[@]}"
  # An installed package may start a server of its own; the tests bring theirs.
  return 0
}

restore() {
  dotnet tool restore && dotnet restore "$solution" --disable-build-servers || return 1
  local folder
  for folder in openapi frontend tests/e2e; do
    [ -e "$folder/package-lock.json" ] || continue
    [ "$folder/node_modules/.package-lock.json" -nt "$folder/package-lock.json" ] || npm ci --prefix "$folder" || return 1
  done
}

format() { dotnet format "$solution" --verify-no-changes --no-restore --severity warn --exclude backend/migrations; }

build() { dotnet build "$solution" --configuration "$CONFIGURATION" --no-restore -p:SpaBouwen=false -nodeReuse:false --disable-build-servers; }

# One run per stage, on the built assemblies: no project is evaluated again.
run_tests() { # STAGE PROJECT...
  local report=$reports/$1 project assemblies=()
  shift
  for project in "$@"; do
    assemblies+=("$(dirname "$project")/bin/$CONFIGURATION/net10.0/$(basename "$project" .csproj).dll")
  done
  [ ${#assemblies[@]} -gt 0 ] || { echo "no test project was found"; return 1; }
  dotnet test "${assemblies[@]}" --logger trx --results-directory "$report" --logger 'console;verbosity=normal' --blame-hang-timeout 5m
}

architecture() { run_tests architecture tests/Architecture.Tests/*.csproj; }

functional() {
  local projects=() project
  for project in tests/*.Tests/*.csproj; do
    case $project in tests/Architecture.Tests/*) ;; *) projects+=("$project") ;; esac
  done
  run_tests dotnet "${projects[@]}"
}

# The throw-away cluster lives exactly as long as this stage. What is tested here does not depend on fsync; what does
# (killing the host) starts a cluster of its own.
dotnet_tests() {
  if [ -n "${FEEDBACK_TEST_POSTGRES:-}" ] || ! has_postgres; then functional
  else infra/db/postgres.sh run --no-fsync bash infra/test.sh --functional
  fi
}

migrations() { infra/db/check-pending.sh --no-build; }
contract() { openapi/check.sh --no-build; }
readme() { infra/check-readme.sh; }
frontend_lint() { npm run lint --prefix frontend && npm run typecheck --prefix frontend && npm run typecheck --prefix tests/e2e; }
frontend_test() { (cd frontend && npx vitest run --reporter=default --reporter=json --outputFile.json="$reports/frontend-test/vitest.json"); }
frontend_build() { npm run build --prefix frontend && npm run budget --prefix frontend; }
e2e() {
  local chromium
  chromium=$(command -v chromium || command -v chromium-browser)
  mkdir -p "$reports/e2e"
  (cd tests/e2e && CHROMIUM=$chromium PLAYWRIGHT_JSON_OUTPUT_NAME="$reports/e2e/playwright.json" npx playwright test --reporter=list,json)
}

if [ "${1:-}" = --functional ]; then functional; exit $?; fi
rm -rf "$reports"
mkdir -p "$reports"
: > "$reports/skipped"

stages=${*:-tools restore format build architecture dotnet migrations contract readme frontend-lint frontend-test frontend-build e2e}
wanted() { case " $stages " in *" $1 "*) return 0 ;; *) return 1 ;; esac; }

wanted tools && stage tools tools
has_postgres || skip postgresql "no PostgreSQL server is installed and FEEDBACK_TEST_POSTGRES names none"
has_chromium || skip e2e "Chromium is not installed"
[ -n "${FEEDBACK_TEST_SQLSERVER:-}" ] || skip sqlserver "FEEDBACK_TEST_SQLSERVER names no server"
wanted restore && stage restore restore
wanted format && stage format format
wanted build && stage build build
wanted architecture && stage architecture architecture
wanted dotnet && stage dotnet dotnet_tests
wanted migrations && stage migrations migrations
wanted contract && stage contract contract
wanted readme && stage readme readme
wanted frontend-lint && stage frontend-lint frontend_lint
wanted frontend-test && stage frontend-test frontend_test
wanted frontend-build && stage frontend-build frontend_build
if wanted e2e && has_chromium; then stage e2e e2e; fi
finish 0 '' ''
