#!/bin/sh
# Prints how long each exporter takes and how much memory it needs, by the measures of a plan. It reads the distribution that
# ./huimin builds, and measures whatever exporters that has.
set -eu
checkout=$(CDPATH='' cd -P "$(dirname "$0")/../../../.." && pwd -P)
"$checkout/huimin" --version >/dev/null
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export LC_ALL=C.UTF-8
libraries="$checkout/dsl/distribution/target/huimin/lib/*"
source=$checkout/dsl/distribution/src/benchmark
"${java}c" -proc:none -encoding UTF-8 -d "$folder/classes" -cp "$libraries" \
    "$source/ExportTime.java" "$source/OneExport.java" "$source/LiveHeap.java" "$source/RepeatedPlan.java"
"$java" -Dfile.encoding=UTF-8 -cp "$folder/classes:$libraries" ExportTime \
    "$checkout/dsl/distribution/target/huimin/plugins" "$checkout/plans" "$folder/plans"
