#!/usr/bin/env bash
# Writes openapi/openapi.json from the host and frontend/src/api/generated/client.ts from that document.
#
#   openapi/generate.sh [--no-build] [FOLDER]    FOLDER: write both files there instead (for openapi/check.sh)
set -euo pipefail
cd "$(dirname "$0")/.."

build=yes
if [ "${1:-}" = --no-build ]; then build=no; shift; fi
target=${1:-}
configuration=${CONFIGURATION:-Debug}
host=backend/src/FeedbackPlatform.Host

dotnet tool restore > /dev/null
if [ $build = yes ]; then
  dotnet build "$host" --configuration "$configuration" -p:SpaBouwen=false -nodeReuse:false --verbosity quiet
fi
# npm writes this file last, so it also tells whether an earlier install was finished.
if [ openapi/package-lock.json -nt openapi/node_modules/.package-lock.json ]; then npm ci --prefix openapi --silent; fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# The tool builds the host's services without starting it; its folder must still not be the user's.
Data__Map="$work/data" dotnet swagger tofile --output "$work/openapi.json" \
  "$host/bin/$configuration/net10.0/FeedbackPlatform.Host.dll" v1 > "$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
cp openapi/nswag.json "$work/"
openapi/node_modules/.bin/nswag run "$work/nswag.json" > "$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }

if [ -n "$target" ]; then
  cp "$work/openapi.json" "$work/client.ts" "$target/"
else
  mkdir -p frontend/src/api/generated
  cp "$work/openapi.json" openapi/openapi.json
  cp "$work/client.ts" frontend/src/api/generated/client.ts
fi
