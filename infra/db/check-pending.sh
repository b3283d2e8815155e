#!/usr/bin/env bash
# Fails when a model of any module differs from its newest migration, for any provider.
#
#   infra/db/check-pending.sh [--no-build]
set -euo pipefail
cd "$(dirname "$0")/../.."
. infra/db/lib.sh

[ "${1:-}" = --no-build ] || build_host
results=$(mktemp)
trap 'rm -f "$results"' EXIT

check() { # PROVIDER
  local module report
  for module in $(modules); do
    if report=$(ef "$1" "$module" migrations has-pending-model-changes 2>&1); then
      echo "current $module $1" >> "$results"
    else
      echo "pending $module $1" >> "$results"
      printf '%s\nPENDING: %s on %s; run infra/db/add-migration.sh %s NAME\n' "$report" "$module" "$1" "$module" >&2
    fi
  done
}

# One after the other: dotnet-ef copies files of its own beside the host, and two at once trip over each other.
for provider in "${providers[@]}"; do check "$provider"; done
current=$(grep -c ^current "$results" || true) expected=$(($(modules | wc -l) * ${#providers[@]}))
echo "$current of $expected models have their migration"
[ "$expected" -gt 0 ] && [ "$current" -eq "$expected" ]
