#!/usr/bin/env bash
# Adds one migration to a module, for every provider. One build; commit all that it writes.
#
#   infra/db/add-migration.sh [--replace] MODULE NAME     e.g. Intake BijlageToevoegen
#
# --replace removes the module's generated migrations first (one without a .Designer.cs is written by hand and stays).
# Only before the first release, when nobody has a database to keep.
set -euo pipefail
cd "$(dirname "$0")/../.."
. infra/db/lib.sh

replace=no
if [ "${1:-}" = --replace ]; then replace=yes; shift; fi
module=${1:-} name=${2:-}
if [ -z "$name" ] || [ ! -d "backend/src/Modules/$module" ]; then
  sed -n '2,7s/^# \{0,1\}//p' "$0"
  echo "modules: $(modules | tr '\n' ' ')"
  exit 2
fi

if [ $replace = yes ]; then
  for provider in "${providers[@]}"; do
    for designer in "backend/migrations/FeedbackPlatform.Migrations.$provider/$module"/*.Designer.cs; do
      rm -f "$designer" "${designer%.Designer.cs}.cs"
    done
    rm -f "backend/migrations/FeedbackPlatform.Migrations.$provider/$module"/*ModelSnapshot.cs
  done
fi
build_host
for provider in "${providers[@]}"; do
  echo "== $provider"
  ef "$provider" "$module" migrations add "$name" --output-dir "$module"
done
