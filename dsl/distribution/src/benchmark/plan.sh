#!/bin/sh
# Prints how long the checks and the calculators take, by the measures of a plan. It reads the distribution that ./huimin builds.
set -eu
checkout=$(CDPATH='' cd -P "$(dirname "$0")/../../../.." && pwd -P)
"$checkout/huimin" --version >/dev/null
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
LC_ALL=C.UTF-8 "$java" -Xmx2g -Dfile.encoding=UTF-8 -cp "$checkout/dsl/distribution/target/huimin/lib/*" \
    "$checkout/dsl/distribution/src/benchmark/PlanTime.java" \
    "$checkout/dsl/distribution/target/huimin/plugins" "$checkout/plans" "$folder"
