#!/usr/bin/env bash
# The host from source, on http://127.0.0.1:5080. Arguments go to the host, e.g. infra/run.sh --example.
set -euo pipefail
exec dotnet run --project "$(dirname "$0")/../backend/src/FeedbackPlatform.Host" -- "$@"
