#!/usr/bin/env bash
# A throw-away PostgreSQL cluster: temporary folder, free loopback port, unprivileged user, durable like a real one.
#
#   infra/db/postgres.sh run [--no-fsync] COMMAND...   starts one, exports its connection string, runs, removes it
#   infra/db/postgres.sh start [--no-fsync]            prints the folder and the connection string, keeps running
#   infra/db/postgres.sh stop FOLDER                   stops and removes the one that "start" made
#
# COMMAND sees ConnectionStrings__Postgres and FEEDBACK_TEST_POSTGRES.
# FEEDBACK_POSTGRES_OPTIONS adds options of the server, such as "-c log_min_duration_statement=50".
# Exit code 69 when no PostgreSQL server is installed.
set -euo pipefail

bin=''
for candidate in "${PG_BIN:-}" /usr/lib/postgresql/*/bin "$(dirname "$(command -v pg_ctl 2>/dev/null || echo /nowhere/x)")"; do
  if [ -n "$candidate" ] && [ -x "$candidate/initdb" ] && [ -x "$candidate/pg_ctl" ]; then bin=$candidate; fi
done

as_user() { # PostgreSQL refuses to run as root
  if [ "$(id -u)" -ne 0 ]; then "$@"; else (cd / && setpriv --reuid="$user" --regid="$user" --init-groups -- "$@"); fi
}

free_port() {
  python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

start() { # sets folder and connection
  local fsync=on
  if [ "${1:-}" = --no-fsync ]; then fsync=off; fi
  if [ -z "$bin" ]; then echo "PostgreSQL server is not installed" >&2; exit 69; fi
  user=$(id -un)
  if [ "$(id -u)" -eq 0 ]; then user=$(id -un postgres 2>/dev/null || echo nobody); fi

  folder=$(mktemp -d "${TMPDIR:-/tmp}/feedback-postgres.XXXXXX")
  local password port attempt
  password=$(python3 -c 'import secrets; print(secrets.token_hex(16))')
  printf '%s' "$password" > "$folder/password"
  [ "$(id -u)" -ne 0 ] || chown -R "$user" "$folder"

  as_user "$bin/initdb" --pgdata="$folder/data" --username=feedback --pwfile="$folder/password" --auth=scram-sha-256 \
    --encoding=UTF8 --locale=C.UTF-8 $([ $fsync = on ] || echo --no-sync) > "$folder/initdb.log" 2>&1 \
    || { cat "$folder/initdb.log" >&2; rm -rf "$folder"; exit 1; }

  for attempt in 1 2 3 4 5; do # another process may take the port between asking and listening
    port=$(free_port)
    if as_user "$bin/pg_ctl" --pgdata="$folder/data" --log="$folder/server.log" --wait --silent start -o \
      "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=$fsync -c max_connections=300 -c shared_buffers=256MB ${FEEDBACK_POSTGRES_OPTIONS:-}" \
      < /dev/null > /dev/null 2>&1; then break; fi
    if [ "$attempt" = 5 ]; then cat "$folder/server.log" >&2; rm -rf "$folder"; exit 1; fi
  done
  connection="Host=127.0.0.1;Port=$port;Username=feedback;Password=$password;Database=postgres"
}

stop() {
  local folder=$1
  case "$(basename "$folder")" in feedback-postgres.*) ;; *) echo "not a folder of ours: $folder" >&2; exit 2 ;; esac
  [ -d "$folder" ] || return 0
  user=$(stat -c %U "$folder")
  as_user "$bin/pg_ctl" --pgdata="$folder/data" --mode=immediate --wait --silent stop > /dev/null 2>&1 || true
  rm -rf "$folder"
}

case "${1:-}" in
  run)
    shift
    if [ "${1:-}" = --no-fsync ]; then shift; start --no-fsync; else start; fi
    trap 'stop "$folder"' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
    FEEDBACK_TEST_POSTGRES=$connection ConnectionStrings__Postgres=$connection "$@"
    ;;
  start)
    start "${2:-}"
    printf '%s\n%s\n' "$folder" "$connection"
    ;;
  stop)
    stop "${2:?folder}"
    ;;
  *)
    sed -n '2,10s/^# \{0,1\}//p' "$0"
    exit 2
    ;;
esac
