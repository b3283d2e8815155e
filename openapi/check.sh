#!/usr/bin/env bash
# Fails when the committed document or client is not what the host says now, or when the document breaks a rule.
#
#   openapi/check.sh [--no-build]
set -euo pipefail
cd "$(dirname "$0")/.."

fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
openapi/generate.sh "$@" "$fresh"
spectral() { openapi/node_modules/.bin/spectral lint --ruleset openapi/.spectral.yaml --quiet "$@"; }
failed=0

for pair in openapi/openapi.json:openapi.json frontend/src/api/generated/client.ts:client.ts; do
  committed=${pair%%:*}
  if ! diff --unified=1 "$committed" "$fresh/${pair##*:}" > "$fresh/diff"; then
    head -40 "$fresh/diff"
    echo "DRIFT: $committed differs from the code; run openapi/generate.sh and commit the result" >&2
    failed=1
  fi
done

if ! spectral --fail-severity error "$fresh/openapi.json"; then
  echo "LINT: the document breaks the rules above" >&2
  failed=1
fi

# A rule that cannot fail is no rule: the bad document must set off every one of them.
spectral --format json openapi/lint/bad.json > "$fresh/bad" || true
python3 - "$fresh/bad" openapi/.spectral.yaml <<'PY' || failed=1
import json, re, sys
report = open(sys.argv[1], encoding="utf-8").read()
seen = {finding["code"] for finding in json.loads(report[report.index("["):report.rindex("]") + 1])}
rules = re.findall(r"^  ([a-z-]+):$", open(sys.argv[2], encoding="utf-8").read().split("\nrules:")[1], re.M)
silent = [rule for rule in rules if rule not in seen]
if silent:
    sys.exit("LINT: these rules saw nothing in openapi/lint/bad.json: " + ", ".join(silent))
print(f"{len(rules)} lint rules, each seen failing")
PY

exit $failed
