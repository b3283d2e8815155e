#!/usr/bin/env bash
# Fails when a model of any module differs from its newest migration, for any provider.
#
#   infra/db/check-pending.sh [--no-build]
set -euo pipefail
cd "$(dirname "$0")/../.."
. infra/db/lib.sh

[ "${1:-}" = --no-build ] || build_host
pending=0 checked=0
for provider in "${providers[@]}"; do
  for module in $(modules); do
    checked=$((checked + 1))
    if ! report=$(ef "$provider" "$module" migrations has-pending-model-changes 2>&1); then
      pending=$((pending + 1))
      printf '%s\nPENDING: %s on %s; run infra/db/add-migration.sh %s NAME\n' "$report" "$module" "$provider" "$module" >&2
    fi
  done
done
echo "$checked models checked, $pending without a migration"
[ "$checked" -gt 0 ] && [ "$pending" -eq 0 ]
