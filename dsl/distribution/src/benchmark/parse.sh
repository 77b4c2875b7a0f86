#!/bin/sh
# Prints how long plans of 1 to 10 MB take to be parsed. It reads the libraries of the distribution that ./huimin builds.
set -eu
checkout=$(CDPATH='' cd -P "$(dirname "$0")/../../../.." && pwd -P)
"$checkout/huimin" --version >/dev/null
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
exec "$java" -Xmx1g -cp "$checkout/dsl/distribution/target/huimin/lib/*" \
    "$checkout/dsl/distribution/src/benchmark/ParseTime.java" "$checkout/plans/nanguan/2016.plan"
