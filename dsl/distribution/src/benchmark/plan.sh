#!/bin/sh
# Prints how long the checks and the calculators take, by the measures of a plan. It reads the distribution that ./huimin builds.
set -eu
checkout=$(CDPATH='' cd -P "$(dirname "$0")/../../../.." && pwd -P)
"$checkout/huimin" --version >/dev/null
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export LC_ALL=C.UTF-8
libraries="$checkout/dsl/distribution/target/huimin/lib/*"
source=$checkout/dsl/distribution/src/benchmark
"${java}c" -proc:none -encoding UTF-8 -d "$folder/classes" -cp "$libraries" "$source/PlanTime.java" "$source/RepeatedPlan.java"
"$java" -Xmx2g -Dfile.encoding=UTF-8 -cp "$folder/classes:$libraries" PlanTime \
    "$checkout/dsl/distribution/target/huimin/plugins" "$checkout/plans" "$folder/plans"
