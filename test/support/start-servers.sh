#!/bin/sh
# Starts a PostgreSQL and a Redis of their own for the tests, on private ports, and prints how to reach them:
#   servers=$(test/support/start-servers.sh); eval "$servers"; npm test; test/support/start-servers.sh stop
# Installs Debian's packages where they are missing (as root). Data is thrown away by "stop".
set -eu
cd /

folder=${FINEPRINT_TEST_SERVERS:-/tmp/fineprint-test-servers}
postgres_port=${TEST_POSTGRES_PORT:-54329}
redis_port=${TEST_REDIS_PORT:-63799}

say() { echo "$*" >&2; }

# PostgreSQL's programs are not on the path in Debian; the newest version wins.
postgres_programs() {
  if command -v initdb >/dev/null 2>&1; then dirname "$(command -v initdb)"; return; fi
  found=$(ls -d /usr/lib/postgresql/*/bin/initdb 2>/dev/null | sort -V | tail -n 1)
  [ -n "$found" ] && dirname "$found"
}

# initdb and postgres refuse to run as root.
as_owner() {
  if [ "$(id -u)" -eq 0 ]; then runuser -u "$owner" -- "$@"; else "$@"; fi
}

install_missing() {
  missing=""
  postgres_programs >/dev/null || missing="$missing postgresql"
  command -v redis-server >/dev/null 2>&1 || missing="$missing redis-server"
  [ -z "$missing" ] && return
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null 2>&1; then
    say "Missing:$missing. Install it, or run this script as root on Debian."
    exit 1
  fi
  say "Installing$missing …"
  # Debian's packages would start servers of their own on the usual ports: not here.
  policy=/usr/sbin/policy-rc.d
  if [ ! -e "$policy" ]; then
    printf '#!/bin/sh\nexit 101\n' >"$policy"
    chmod +x "$policy"
    trap 'rm -f /usr/sbin/policy-rc.d' EXIT
  fi
  apt-get update >&2
  # shellcheck disable=SC2086
  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing >&2
}

start_postgres() {
  programs=$(postgres_programs)
  data=$folder/postgres
  if as_owner "$programs/pg_ctl" -D "$data" status >/dev/null 2>&1; then return; fi
  rm -rf "$data"
  as_owner "$programs/initdb" -D "$data" -U fineprint -A trust -E UTF8 --locale=C --no-sync >"$folder/initdb.log" 2>&1 ||
    { cat "$folder/initdb.log" >&2; exit 1; }
  as_owner "$programs/pg_ctl" -D "$data" -l "$folder/postgres.log" -w -t 60 \
    -o "-p $postgres_port -k $folder -c listen_addresses=127.0.0.1 -c max_connections=200" start >&2 ||
    { cat "$folder/postgres.log" >&2; exit 1; }
}

start_redis() {
  if redis-cli -p "$redis_port" ping >/dev/null 2>&1; then return; fi
  as_owner redis-server --port "$redis_port" --bind 127.0.0.1 --dir "$folder" --appendonly yes --save "" \
    --maxmemory-policy noeviction --daemonize yes --pidfile "$folder/redis.pid" --logfile "$folder/redis.log" >&2
  tries=0
  until redis-cli -p "$redis_port" ping >/dev/null 2>&1; do
    tries=$((tries + 1))
    if [ "$tries" -gt 100 ]; then say "Redis does not answer."; cat "$folder/redis.log" >&2; exit 1; fi
    sleep 0.1
  done
}

start() {
  install_missing
  owner=$(id -un)
  if [ "$owner" = root ]; then owner=postgres; fi
  mkdir -p "$folder"
  if [ "$(id -u)" -eq 0 ]; then chown "$owner" "$folder"; fi
  start_postgres
  start_redis
  echo "export TEST_DATABASE_URL=postgresql://fineprint@127.0.0.1:$postgres_port/postgres"
  echo "export TEST_REDIS_URL=redis://127.0.0.1:$redis_port/0"
}

stop() {
  owner=$(id -un)
  if [ "$owner" = root ]; then owner=postgres; fi
  if [ -d "$folder/postgres" ]; then
    as_owner "$(postgres_programs)/pg_ctl" -D "$folder/postgres" -m immediate stop >&2 || true
  fi
  if [ -f "$folder/redis.pid" ]; then redis-cli -p "$redis_port" shutdown nosave >&2 || true; fi
  rm -rf "$folder"
}

case ${1:-start} in
  start) start ;;
  stop) stop ;;
  *) say "Usage: $0 [start|stop]"; exit 2 ;;
esac
