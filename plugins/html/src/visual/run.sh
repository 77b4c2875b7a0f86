#!/bin/sh
# Looks at the pages of the real plans in Chromium, in two sizes and both colour schemes: search, filter, console, requests, and
# what axe-core finds serious. Needs node, npm and Chromium (Debian: apt-get install nodejs npm chromium fonts-noto-cjk).
set -eu
here=$(CDPATH='' cd -P "$(dirname "$0")" && pwd -P)
checkout=$(CDPATH='' cd -P "$here/../../../.." && pwd -P)
folder=$checkout/plugins/html/target/visual
# The build, if one is needed, empties target.
"$checkout/huimin" --version >/dev/null
mkdir -p "$folder"
cp "$here/package.json" "$folder/"
(cd "$folder" && npm install --silent --no-audit --no-fund --no-package-lock)
"$checkout/huimin" export html "$checkout/plans/nanguan/2016.plan" -o "$folder/nanguan.html"
"$checkout/huimin" export html "$checkout/plans/nanguan-en/2016.plan" -o "$folder/nanguan-en.html"
exec node "$here/page-check.mjs" "${CHROMIUM:-$(command -v chromium)}" "$folder" "$folder/nanguan.html" "$folder/nanguan-en.html"
