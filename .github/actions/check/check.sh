#!/usr/bin/env bash
# Runs the check of action.yml, whose inputs are variables of the environment. What is printed on the standard output are
# workflow commands; GitHub shows them beside the lines of the change.
set -euo pipefail

fail() {
    printf '::error title=huimin::%s\n' "$1"
    exit 2
}

# one_of NAME VALUE CHOICE...
one_of() {
    local name=$1 value=$2 choice
    shift 2
    for choice in "$@"; do
        [ "$value" != "$choice" ] || return 0
    done
    # The value is not repeated: what is printed here is read as commands.
    fail "The input '$name' must be one of: $*."
}

strict=${HUIMIN_STRICT:-false}
untrusted=${HUIMIN_UNTRUSTED:-auto}
language=${HUIMIN_LANGUAGE:-}
lock=${HUIMIN_LOCK:-}
timeout=${HUIMIN_TIMEOUT:-}
sarif=${HUIMIN_SARIF:-}
command=${HUIMIN_COMMAND:-}
one_of strict "$strict" true false
one_of untrusted "$untrusted" auto true false
one_of language "$language" '' zh en
case $lock in
    *$'\n'* | *$'\r'*) fail "The input 'lock' must be one path." ;;
esac
case $timeout in
    *[!0-9]*) fail "The input 'timeout' must be a number of seconds." ;;
esac
case $sarif in
    *$'\n'* | *$'\r'*) fail "The input 'sarif' must be one path." ;;
    */) fail "The input 'sarif' must be a file, not a folder." ;;
esac
[ -z "$sarif" ] || [ ! -d "$sarif" ] || fail "The input 'sarif' must be a file, not a folder."
if [ -z "$command" ]; then
    # The action is a folder of the repository that has the command.
    command=$GITHUB_ACTION_PATH/../../../huimin
    # It is built on first use: now, so that the log shows it.
    "$command" --version >&2
fi

if [ "$untrusted" = auto ]; then
    case ${GITHUB_EVENT_NAME:-} in
        pull_request*) untrusted=true ;;
        *) untrusted=false ;;
    esac
fi

# lines_of TEXT: sets lines, without those that are blank.
lines_of() {
    local line
    lines=()
    while IFS= read -r line || [ -n "$line" ]; do
        line=${line%$'\r'}
        [ -z "${line//[[:blank:]]/}" ] || lines+=("$line")
    done <<<"$1"
}

lines_of "${HUIMIN_PATHS:-}"
paths=(${lines[@]+"${lines[@]}"})
[ ${#paths[@]} -gt 0 ] || fail "The input 'paths' names no path."

arguments=(check)
[ "$strict" = false ] || arguments+=(--strict)
[ "$untrusted" = false ] || arguments+=(--untrusted)
[ -z "$language" ] || arguments+=(--lang "$language")
# With = before them, since a path may begin with a dash.
lines_of "${HUIMIN_PLUGINS:-}"
for folder in ${lines[@]+"${lines[@]}"}; do
    arguments+=("--plugins=$folder")
done
[ -z "$lock" ] || arguments+=("--lock=$lock")
[ -z "$timeout" ] || arguments+=("--timeout=$timeout")

temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT

# check FORMAT FILE: sets exit_code. Paths come behind --, since one may begin with a dash. Nothing of what the program says
# beside its data may be taken for a command of GitHub.
check() {
    exit_code=0
    "$command" "${arguments[@]}" --format "$1" -- "${paths[@]}" >"$2" 2>"$temporary/errors" || exit_code=$?
    sed 's/^/huimin: /' "$temporary/errors" >&2
}

if [ -n "$sarif" ]; then
    mkdir -p -- "$(dirname -- "$sarif")"
    check sarif "$temporary/sarif"
    # Where nothing could be checked there is nothing to upload.
    if [ -s "$temporary/sarif" ]; then
        mv -- "$temporary/sarif" "$sarif"
        printf 'sarif=%s\n' "$sarif" >>"$GITHUB_OUTPUT"
    fi
fi
check text "$temporary/text"
check github "$temporary/commands"
cat "$temporary/commands"

count() {
    grep -c "^::$1 " "$temporary/commands" || true
}
errors=$(count error)
warnings=$(count warning)
{
    printf 'errors=%s\n' "$errors"
    printf 'warnings=%s\n' "$warnings"
    printf 'exit-code=%s\n' "$exit_code"
} >>"$GITHUB_OUTPUT"

# The plans' own text stands in a fence that is longer than any row of backticks in it.
fence='```'
while grep -qF -- "$fence" "$temporary/text"; do
    fence="$fence\`"
done
{
    printf '### Huimin\n\n%s error(s), %s warning(s)\n\n' "$errors" "$warnings"
    [ "$untrusted" = false ] || printf 'Checked as untrusted: no setting of the project can lower a finding, and plugins of others are left alone.\n\n'
    printf '%s\n' "$fence"
    head -n 1000 "$temporary/text"
    printf '%s\n' "$fence"
} >>"$GITHUB_STEP_SUMMARY"

[ "$exit_code" -lt 2 ] || printf '::error title=huimin::The check could not be done as it should (exit code %s); see the log.\n' "$exit_code"
exit "$exit_code"
