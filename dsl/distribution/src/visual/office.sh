#!/bin/sh
# Looks at office files of the real plans, as far as the distribution has the formats docx and xlsx: LibreOffice makes them PDF, and
# poppler pages. With arguments it looks at files that are there: office.sh PLAN FILE..., which must show that plan.
# Needs node, LibreOffice and poppler (Debian: apt-get install nodejs libreoffice-writer-nogui libreoffice-calc-nogui
# poppler-utils fonts-noto-cjk). HUIMIN names another command than that of the checkout.
set -eu
here=$(CDPATH='' cd -P "$(dirname "$0")" && pwd -P)
checkout=$(CDPATH='' cd -P "$here/../../../.." && pwd -P)
folder=$checkout/dsl/distribution/target/visual
huimin=${HUIMIN:-$checkout/huimin}

# look NAME PLAN FILE...: what the plan has comes from the format json, which has its title, too.
look() {
    name=$1
    plan=$2
    shift 2
    for tool in node soffice pdftoppm; do
        if ! command -v "$tool" >/dev/null; then
            echo "$tool is missing" >&2
            exit 2
        fi
    done
    "$huimin" export json "$plan" -o "$folder/$name.json"
    node "$here/office-check.mjs" "$folder/$name" "$folder/$name.json" "$@"
}

# The build, if one is needed, empties target.
"$huimin" --version >/dev/null
rm -rf "$folder"
mkdir -p "$folder"
if [ $# -gt 0 ]; then
    plan=$1
    shift
    look given "$plan" "$@"
    exit
fi
formats=$("$huimin" export --list | grep -x -e docx -e xlsx | paste -s -d , -) || true
if [ -z "$formats" ]; then
    echo "there are no formats docx and xlsx to look at"
    exit
fi
for name in nanguan nanguan-en; do
    "$huimin" export "$formats" "$checkout/plans/$name/2016.plan" -o "$folder/$name-files/"
    look "$name" "$checkout/plans/$name/2016.plan" "$folder/$name-files"/*
done
