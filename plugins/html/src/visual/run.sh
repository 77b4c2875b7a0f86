#!/bin/sh
# Looks at the pages of the real plans in Chromium, in two sizes and both colour schemes: search, filter, console, requests, and
# what axe-core finds serious. Needs node, npm and Chromium (Debian: apt-get install nodejs npm chromium fonts-noto-cjk).
# With --prepare it only fetches what it needs from npm. HUIMIN names another command than that of the checkout, CHROMIUM another
# Chromium.
set -eu
here=$(CDPATH='' cd -P "$(dirname "$0")" && pwd -P)
checkout=$(CDPATH='' cd -P "$here/../../../.." && pwd -P)
folder=$checkout/plugins/html/target/visual
huimin=${HUIMIN:-$checkout/huimin}
chromium=${CHROMIUM:-chromium}
for tool in node npm "$chromium"; do
    if ! command -v "$tool" >/dev/null; then
        echo "$tool is missing" >&2
        exit 2
    fi
done
# The build, if one is needed, empties target.
[ "${1:-}" = --prepare ] || "$huimin" --version >/dev/null
mkdir -p "$folder"
if ! cmp -s "$here/package.json" "$folder/fetched.json"; then
    cp "$here/package.json" "$folder/"
    (cd "$folder" && npm install --silent --no-audit --no-fund --no-package-lock)
    cp "$here/package.json" "$folder/fetched.json"
fi
[ "${1:-}" != --prepare ] || exit 0
"$huimin" export html "$checkout/plans/nanguan/2016.plan" -o "$folder/nanguan.html"
"$huimin" export html "$checkout/plans/nanguan-en/2016.plan" -o "$folder/nanguan-en.html"
exec node "$here/page-check.mjs" "$(command -v "$chromium")" "$folder" "$folder/nanguan.html" "$folder/nanguan-en.html"
