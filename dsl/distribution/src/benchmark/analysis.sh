#!/bin/sh
# Prints how long the analysis of rate tables takes, by their rows. It reads the libraries of the distribution that ./huimin builds.
set -eu
checkout=$(CDPATH='' cd -P "$(dirname "$0")/../../../.." && pwd -P)
"$checkout/huimin" --version >/dev/null
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
exec "$java" -Xmx1g -cp "$checkout/dsl/distribution/target/huimin/lib/*" \
    "$checkout/dsl/distribution/src/benchmark/AnalysisTime.java"
