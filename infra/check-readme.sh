#!/usr/bin/env bash
# Runs the curl example of README.md, as printed, against the built host (its address apart: a free port).
#
#   infra/check-readme.sh        after building the host
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
host=$PWD/backend/src/FeedbackPlatform.Host/bin/${CONFIGURATION:-Debug}/net10.0/FeedbackPlatform.Host.dll
env -u ConnectionStrings__Postgres -u ConnectionStrings__SqlServer Data__Map="$work/data" ASPNETCORE_ENVIRONMENT=Development \
  ASPNETCORE_URLS="http://127.0.0.1:$port" dotnet "$host" > "$work/log" 2>&1 < /dev/null &
pid=$!
trap 'kill "$pid" 2> /dev/null || true; wait "$pid" 2> /dev/null || true; rm -rf "$work"' EXIT

for _ in $(seq 600); do
  curl -sf -o /dev/null "http://127.0.0.1:$port/health/ready" && break
  kill -0 "$pid" 2> /dev/null || { cat "$work/log" >&2; exit 1; }
  sleep 0.2
done

# The first shell block that signs in.
awk '/^```bash$/ { block = ""; inside = 1; next } /^```$/ { if (inside && block ~ /\/sessies/) { print block; exit } inside = 0 } inside { block = block $0 "\n" }' \
  README.md | sed "s/127\.0\.0\.1:5080/127.0.0.1:$port/" > "$work/example.sh"
bash -euo pipefail "$work/example.sh" > "$work/answer" || { cat "$work/answer" "$work/log" >&2; exit 1; }

for expected in '"items":[' 'Merelstraat' '"kenmerk":"KS-' 'Geregistreerd'; do
  grep -qF "$expected" "$work/answer" || { cat "$work/answer" >&2; echo "README: the answer lacks $expected" >&2; exit 1; }
done
echo "the curl example works as printed"
