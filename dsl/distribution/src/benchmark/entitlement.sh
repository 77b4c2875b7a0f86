#!/bin/sh
# Measures with JMH what one entitlement takes: the evaluator beside a hand-written Java method, in one run. Arguments go to JMH.
set -eu
checkout=$(CDPATH='' cd -P "$(dirname "$0")/../../../.." && pwd -P)
here="$checkout/dsl/distribution/src/benchmark"
work="$checkout/dsl/distribution/target/benchmark"
version=1.37
"$checkout/huimin" --version >/dev/null
mkdir -p "$work/lib" "$work/classes"
for artifact in org.openjdk.jmh:jmh-core:$version org.openjdk.jmh:jmh-generator-annprocess:$version \
    net.sf.jopt-simple:jopt-simple:5.0.4 org.apache.commons:commons-math3:3.6.1; do
    mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy \
        -Dartifact="$artifact" -DoutputDirectory="$work/lib" >&2
done
bin=${JAVA_HOME:+$JAVA_HOME/bin/}
path="$work/lib/*:$checkout/dsl/distribution/target/huimin/lib/*"
"${bin}javac" -encoding UTF-8 -d "$work/classes" -cp "$path" \
    -processor org.openjdk.jmh.generators.BenchmarkProcessor "$here"/entitlement/*.java
exec "${bin}java" -Dfile.encoding=UTF-8 -cp "$work/classes:$path" org.openjdk.jmh.Main \
    -jvmArgsAppend "-Dworkload=$here/entitlement/workload.plan" EntitlementBenchmark "$@"
