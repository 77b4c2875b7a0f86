#!/bin/sh
# Compares a check without third-party plugins with one where the user has a hundred, all in the lock file and none in the
# plan, by turns in the same run. Prints the medians, their ratio and their difference; ends with 1 where that is over 50 ms.
set -eu
rounds=${1:-21}
count=${2:-100}
limit=50
checkout=$(CDPATH='' cd -P "$(dirname "$0")/../../../.." && pwd -P)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

huimin=$checkout/huimin
"$huimin" --version >/dev/null

# One jar is built, and packed anew for each plugin with a descriptor of its own.
mkdir -p "$folder/source" "$folder/classes/META-INF" "$folder/plugins" "$folder/with" "$folder/without"
cat >"$folder/source/Sample.java" <<'END'
package sample;

import java.util.List;
import org.huimin.plugin.CalculationRequest;
import org.huimin.plugin.Calculator;
import org.huimin.plugin.Plugin;
import org.huimin.plugin.PluginModule;
import org.huimin.result.Result;

public final class Sample implements Plugin {
    @Override
    public PluginModule module() {
        return new PluginModule() {
            @Override
            protected void contribute() {
                calculator("sample", Nothing.class);
            }
        };
    }

    public static final class Nothing implements Calculator {
        @Override
        public Result calculate(CalculationRequest request) {
            return new Result(List.of(), List.of(), true);
        }
    }
}
END
"${java}c" -proc:none -d "$folder/classes" -cp "$checkout/dsl/distribution/target/huimin/lib/*" "$folder/source/Sample.java"
number=1
while [ "$number" -le "$count" ]; do
    id=sample-$number
    mkdir "$folder/plugins/$id"
    printf 'id=%s\nversion=1.0\nspi=1\nclass=sample.Sample\ncalculators=sample-%s\nsetting.rate=money\nsetting.kind=choice one|two\n' \
        "$id" "$number" >"$folder/classes/META-INF/huimin-plugin.properties"
    (cd "$folder/classes" && jar --create --file "$folder/plugins/$id/$id.jar" .)
    number=$((number + 1))
done

for project in with without; do
    cp -r "$checkout/plans/nanguan/." "$folder/$project/"
done
(cd "$folder/with" && "$huimin" plugins lock --plugins "$folder/plugins" 2>/dev/null)

without() {
    "$huimin" check "$folder/without/2016.plan" >/dev/null
}

with() {
    "$huimin" check --plugins "$folder/plugins" "$folder/with/2016.plan" >/dev/null
}

# Prints the milliseconds that a function takes; one that fails ends the run.
milliseconds() {
    start=$(date +%s%N)
    "$1"
    end=$(date +%s%N)
    echo $(((end - start) / 1000000))
}

median() {
    sort -n "$1" | sed -n "$(((rounds + 1) / 2))p"
}

without
with
sleep "${HUIMIN_ARCHIVE_SECONDS:-10}"
without
with

round=0
while [ "$round" -lt "$rounds" ]; do
    milliseconds without >>"$folder/without.ms"
    milliseconds with >>"$folder/with.ms"
    paste "$folder/without.ms" "$folder/with.ms" | tail -n 1 | awk '{ print $2 - $1 }' >>"$folder/difference.ms"
    round=$((round + 1))
done

bare=$(median "$folder/without.ms")
full=$(median "$folder/with.ms")
difference=$(median "$folder/difference.ms")
awk -v bare="$bare" -v full="$full" -v difference="$difference" -v rounds="$rounds" -v count="$count" -v limit="$limit" 'BEGIN {
    print "| rounds | locked plugins | none ms | all ms | ratio | median of the differences ms | limit ms |"
    print "|---:|---:|---:|---:|---:|---:|---:|"
    printf "| %d | %d | %d | %d | %.2f | %d | %d |\n", rounds, count, bare, full, full / bare, difference, limit
}'
[ "$difference" -le "$limit" ]
