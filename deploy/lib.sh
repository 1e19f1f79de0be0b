# Common parts of the deploy scripts. To be sourced by them, after `set -euo pipefail`.
# shellcheck shell=bash

# ---------------------------------------------------------------- where things are

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
# Where the executables and modules are. Given from outside (a container, a package): nothing is built.
KETEN_BIN=${KETEN_BIN:-$ROOT/.build/release}
# The region's configuration and its policy.
KETEN_TENANTS=${KETEN_TENANTS:-$ROOT/Tenants}

say() { printf '%s\n' "$*"; }
warn() { printf '%s\n' "$*" >&2; }
die() {
    warn "$(basename "$0"): $*"
    exit 1
}
is_root() { [ "$(id -u)" -eq 0 ]; }

# The modules: one folder in Plugins/ each, with a library product of the same name.
modules() {
    local manifest
    for manifest in "$ROOT"/Plugins/*/Package.swift; do
        [ -e "$manifest" ] && basename "$(dirname "$manifest")"
    done
    return 0
}

# The command line of module $1; nothing when it has none.
module_cli() {
    local cli="keten-${1,,}"
    if grep -q "\"$cli\"" "$ROOT/Plugins/$1/Package.swift"; then say "$cli"; fi
}

# ---------------------------------------------------------------- what must be installed

# shellcheck disable=SC2034 # read by the scripts that source this file
{
    RUN_PACKAGES=(postgresql postgresql-contrib curl ca-certificates procps)
    BUILD_PACKAGES=(libpq-dev pkg-config zlib1g-dev libc6-dev libstdc++-12-dev binutils git ca-certificates)
    TEST_PACKAGES=(chromium chromium-driver fonts-liberation python3 python3-pip python3-yaml)
    BENCH_PACKAGES=(wrk python3)
}

# Installs those of the named Debian packages that are missing, or says which they are.
need() {
    local package missing=() sudo=()
    command -v dpkg-query >/dev/null || return 0
    for package; do
        dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    if ! is_root; then
        if command -v sudo >/dev/null && sudo -v 2>/dev/null; then
            sudo=(sudo)
        else
            die "these packages are missing; let an administrator run: apt-get install ${missing[*]}"
        fi
    fi
    say "Installing: ${missing[*]}"
    # Debian's package would start a cluster of its own, which nothing here uses.
    local quiet=/etc/postgresql-common/createcluster.d/ketenregie.conf own=
    if ! dpkg-query -W postgresql-common >/dev/null 2>&1; then
        own=1
        "${sudo[@]}" mkdir -p "$(dirname "$quiet")"
        say 'create_main_cluster = false' | "${sudo[@]}" tee "$quiet" >/dev/null
    fi
    "${sudo[@]}" apt-get update -qq
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
    [ -z "$own" ] || "${sudo[@]}" rm -f "$quiet"
}

need_swift() {
    command -v swift >/dev/null || die "no Swift toolchain on the PATH (6.3.1 or newer, see README.md)"
}

# The folder of the newest PostgreSQL's programs, 15 or newer.
pg_bin() {
    local newest
    newest=$(find /usr/lib/postgresql -mindepth 1 -maxdepth 1 -type d -printf '%f\n' 2>/dev/null | sort -n | tail -n 1)
    [ "${newest:-0}" -ge 15 ] || die "PostgreSQL 15 or newer is needed; found: ${newest:-none}"
    say "/usr/lib/postgresql/$newest/bin"
}

# ---------------------------------------------------------------- files and secrets

# Makes the data folder $1, prints its full path. As root, the user `postgres` must be able to pass through it.
data_folder() {
    local data
    data=$(realpath -m -- "$1")
    if [ ! -d "$data" ]; then
        (mkdir -p -- "$(dirname "$data")" && mkdir -m 0700 -- "$data") || die "cannot make the data folder $data"
        if is_root; then chmod 0711 "$data"; fi
    fi
    [ -w "$data" ] || die "the data folder $data is not writable for $(id -un)"
    (umask 077 && mkdir -p "$data/sleutels")
    chmod 0700 "$data/sleutels"
    say "$data"
}

# The password of the application role in data folder $1; made at the first call.
app_password() {
    local file="$1/sleutels/app.wachtwoord"
    if [ ! -s "$file" ]; then
        (umask 077 && od -An -N24 -tx1 /dev/urandom | tr -d ' \n' >"$file.nieuw" && mv "$file.nieuw" "$file")
    fi
    cat "$file"
}

# A connection string without the user and password in it (key=value form or URI): what the server may know.
without_login() {
    case $1 in
        postgres://* | postgresql://*)
            sed -E -e 's#^([a-z]+://)[^@/?]*@#\1#' -e 's#([?&])(user|password)=[^&]*&?#\1#g' -e 's#[?&]+$##' <<<"$1"
            ;;
        *) sed -E "s/(^|[[:space:]])(user|password)[[:space:]]*=[[:space:]]*('([^'\\\\]|\\\\.)*'|[^[:space:]]*)/\1/g" <<<"$1" ;;
    esac
}

port_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

free_port() {
    local port
    while :; do
        port=$((20000 + RANDOM % 20000))
        port_taken "$port" || break
    done
    say "$port"
}

# ---------------------------------------------------------------- the private cluster

# Closes what this shell inherited besides its three streams. For what outlives the script: whoever called it may wait
# until nobody holds the other end.
close_inherited() {
    local fd
    for fd in /proc/self/fd/*; do
        fd=${fd##*/}
        case $fd in 0 | 1 | 2 | 255) ;; *) eval "exec $fd>&-" 2>/dev/null || true ;; esac
    done
}

# Runs a PostgreSQL program as the user that owns the cluster (it refuses to run as root).
as_pg() {
    if is_root; then (cd / && exec runuser -u postgres -- "$@"); else (cd / && exec "$@"); fi
}

# A short name for the path $1, for folders that cannot lie in it.
short_name() { say "ketenregie-$(id -u)-$(printf '%s' "$1" | sha256sum | cut -c1-12)"; }

# Makes folder $1, for the cluster's owner only; refuses one that somebody else put there.
owned_folder() {
    local owner
    if is_root; then owner=postgres; else owner=$(id -un); fi
    if [ ! -e "$1" ] && mkdir -m 0700 -- "$1" && is_root; then chown postgres "$1"; fi
    if [ ! -d "$1" ] || [ -L "$1" ] || [ "$(stat -c %U "$1")" != "$owner" ]; then die "$1 is not a folder of user $owner"; fi
    chmod 0700 "$1"
}

# DATA/NAME, made or found again: $1 data folder, $2 name, $3 the folder it must lie in instead (may be empty).
placed_folder() {
    local place="$1/$2"
    if [ -L "$place" ]; then
        owned_folder "$(readlink "$place")"
    elif [ -z "$3" ] || [ -d "$place" ]; then
        owned_folder "$place"
    else
        owned_folder "$3/$2"
        ln -s "$3/$2" "$place"
    fi
}

# Decides once where cluster and socket of data folder $1 lie, and makes both.
cluster_folders() {
    local data=$1 elsewhere='' short
    if is_root && ! as_pg test -x "$data"; then
        elsewhere="/var/lib/$(short_name "$data")"
        [ -d "$elsewhere" ] || mkdir -m 0711 "$elsewhere"
    fi
    placed_folder "$data" postgres "$elsewhere"
    # A socket's path has room for 107 bytes.
    local socket=${elsewhere:-$data}/socket/.s.PGSQL.5432
    if [ "${#socket}" -gt 100 ]; then
        if is_root; then short=/run/$(short_name "$data"); else short=/tmp/$(short_name "$data"); fi
        if is_root; then (umask 022 && mkdir -p "$short"); else owned_folder "$short"; fi
        elsewhere=$short
    fi
    placed_folder "$data" socket "$elsewhere"
}

cluster_path() { realpath "$1/postgres"; }
socket_path() { realpath "$1/socket"; }
# The owner's connection string; the server never gets it.
cluster_conninfo() { say "host=$(socket_path "$1") dbname=keten user=keten_eigenaar"; }
cluster_running() { [ -L "$1/postgres" ] || [ -d "$1/postgres" ] || return 1; as_pg "$(pg_bin)/pg_ctl" -s -D "$(cluster_path "$1")" status >/dev/null 2>&1; }

cluster_settings() {
    cat "$ROOT/deploy/postgresql.conf"
    say "unix_socket_directories = '$(socket_path "$1")'"
    # For a cluster that is thrown away: nothing in it must outlive a power cut.
    if [ "${2:-}" = throwaway ]; then printf '%s\n' 'fsync = off' 'full_page_writes = off' 'autovacuum_naptime = 10min' 'max_connections = 300'; fi
}

# Starts the private cluster of data folder $1, after making it if need be. $2 `throwaway`: for tests.
cluster_start() {
    local data=$1 bin pg
    bin=$(pg_bin)
    cluster_folders "$data"
    pg=$(cluster_path "$data")
    if as_pg test ! -e "$pg/PG_VERSION"; then
        say "Making a PostgreSQL cluster in $data/postgres"
        as_pg "$bin/initdb" -D "$pg" -U postgres --encoding=UTF8 --locale=C.UTF-8 --data-checksums --auth=reject >/dev/null
    fi
    local version
    version=$(as_pg cat "$pg/PG_VERSION")
    bin=/usr/lib/postgresql/$version/bin
    [ -x "$bin/postgres" ] || die "the cluster in $data is of PostgreSQL $version, which is not installed"
    # Written anew at each start: a setting changed by hand belongs in deploy/postgresql.conf.
    # Who may come in: the application role with its password, the owner as the operating system's user.
    as_pg tee "$pg/pg_hba.conf" >/dev/null <<<$'local all keten_app scram-sha-256\nlocal all all peer map=keten'
    as_pg tee "$pg/pg_ident.conf" >/dev/null < <(
        say "keten $(id -un) keten_eigenaar"
        if is_root; then say 'keten postgres postgres'; else say "keten $(id -un) postgres"; fi
    )
    cluster_settings "$data" "${2:-}" | as_pg tee "$pg/ketenregie.conf" >/dev/null
    as_pg grep -qx "include 'ketenregie.conf'" "$pg/postgresql.conf" ||
        as_pg tee -a "$pg/postgresql.conf" >/dev/null <<<"include 'ketenregie.conf'"
    if ! cluster_running "$data"; then
        (
            close_inherited
            as_pg "$bin/pg_ctl" -s -w -t 60 -D "$pg" -l "$pg/start.log" start </dev/null >/dev/null 2>&1
        ) || {
            as_pg tail -n 20 "$pg/start.log" >&2
            die "PostgreSQL did not start"
        }
    fi
    local psql
    psql=(as_pg "$bin/psql" -X -q -At -v ON_ERROR_STOP=1 -h "$(socket_path "$data")" -U postgres -d postgres)
    "${psql[@]}" <<'SQL'
select 'create role keten_eigenaar login createrole'
where not exists (select from pg_roles where rolname = 'keten_eigenaar') \gexec
select 'create database keten owner keten_eigenaar'
where not exists (select from pg_database where datname = 'keten') \gexec
SQL
    if [ "${2:-}" = throwaway ]; then "${psql[@]}" -c 'alter role keten_eigenaar createdb' -c 'grant pg_signal_backend to keten_eigenaar'; fi
}

# Stops the private cluster of data folder $1; no fault when it does not run.
cluster_stop() {
    if cluster_running "$1"; then as_pg "$(pg_bin)/pg_ctl" -s -w -t 60 -m fast -D "$(cluster_path "$1")" stop 2>/dev/null || ! cluster_running "$1"; fi
}

# ---------------------------------------------------------------- the server

# The process id of the server of data folder $1, if it runs.
server_pid() {
    local pid
    pid=$(cat "$1/ketend.pid" 2>/dev/null) || return 1
    [[ $pid =~ ^[0-9]+$ ]] && [ -r "/proc/$pid/cmdline" ] || return 1
    # The number may have gone to another process since.
    tr '\0' '\n' <"/proc/$pid/cmdline" 2>/dev/null | grep -qxF -- "$1" || return 1
    say "$pid"
}

# The port of the running server with process id $1.
server_port() { tr '\0' '\n' <"/proc/$1/cmdline" | grep -xA1 -e --port | tail -n 1; }

healthy() { [ "$(curl -s -o /dev/null -w '%{http_code}' --noproxy '*' --max-time 2 "http://127.0.0.1:$1/gezond")" = 200 ]; }

# Migrates. $1 data folder, $2 administrative connection string.
migrate() {
    "$KETEN_BIN/ketend" sleutel --data "$1"
    KETEN_DATABASE_BEHEER=$2 KETEN_APP_WACHTWOORD=$(app_password "$1") "$KETEN_BIN/ketend" migreer --data "$1" --tenants "$KETEN_TENANTS"
}

# Starts the server apart from this shell. $1 data folder, $2 connection string, $3 port; further arguments go to it.
server_start() {
    local data=$1 conninfo=$2 port=$3
    shift 3
    # Of the connection string the server gets the place, not the administrator's name and password.
    (
        umask 077
        unset KETEN_DATABASE KETEN_DATABASE_BEHEER PGPASSWORD
        KETEN_APP_WACHTWOORD=$(app_password "$data")
        KETEN_DATABASE_APP=$(without_login "$conninfo")
        export KETEN_APP_WACHTWOORD KETEN_DATABASE_APP KETEN_APP_GEBRUIKER=keten_app
        close_inherited
        nohup setsid "$KETEN_BIN/ketend" dien --port "$port" --tenants "$KETEN_TENANTS" --data "$data" "$@" \
            </dev/null >>"$data/ketend.log" 2>&1 &
        say $! >"$data/ketend.pid"
    )
}

# Waits until the server of data folder $1 serves on port $2, at most 60 seconds; otherwise shows why not.
server_wait() {
    local end=$((SECONDS + 60))
    while [ "$SECONDS" -lt "$end" ]; do
        server_pid "$1" >/dev/null || {
            # A process that has just been started may not have its command line yet.
            sleep 0.3
            server_pid "$1" >/dev/null || break
        }
        if healthy "$2"; then return 0; fi
        sleep 0.1
    done
    warn "The server does not serve. The last lines of $1/ketend.log:"
    tail -n 20 "$1/ketend.log" >&2 || true
    return 1
}

# Stops the server of data folder $1: asks, waits 30 seconds, then ends it.
server_stop() {
    local pid end=$((SECONDS + 30))
    if pid=$(server_pid "$1"); then
        kill -TERM "$pid"
        while server_pid "$1" >/dev/null; do
            if [ "$SECONDS" -ge "$end" ]; then
                warn "The server did not stop by itself within 30 seconds; it is ended."
                kill -KILL "$pid"
                break
            fi
            sleep 0.1
        done
    fi
    rm -f "$1/ketend.pid"
}
