#!/usr/bin/env bash
# Renews docs/screenshots from the built host, the built SPA and the example organisation.
set -euo pipefail
cd "$(dirname "$0")/../tests/e2e"
[ -d node_modules ] || npm ci
CI=true npx playwright test --config screenshots/screenshots.config.ts
