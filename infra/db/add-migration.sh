#!/usr/bin/env bash
# Adds one migration to a module, for every provider. One build; commit all that it writes.
#
#   infra/db/add-migration.sh [--replace] MODULE NAME     e.g. Intake BijlageToevoegen
#
# --replace removes the module's migrations first. Only before the first release, when nobody has a database to keep.
set -euo pipefail
cd "$(dirname "$0")/../.."
. infra/db/lib.sh

replace=no
if [ "${1:-}" = --replace ]; then replace=yes; shift; fi
module=${1:-} name=${2:-}
if [ -z "$name" ] || [ ! -d "backend/src/Modules/$module" ]; then
  sed -n '2,6s/^# \{0,1\}//p' "$0"
  echo "modules: $(modules | tr '\n' ' ')"
  exit 2
fi

if [ $replace = yes ]; then
  for provider in "${providers[@]}"; do rm -rf "backend/migrations/FeedbackPlatform.Migrations.$provider/$module"; done
fi
build_host
for provider in "${providers[@]}"; do
  echo "== $provider"
  ef "$provider" "$module" migrations add "$name" \
    --output-dir "$module"
done
