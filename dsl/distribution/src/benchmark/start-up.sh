#!/bin/sh
# Compares the whole command with a Java program that does nothing but greet, by turns in the same run, so that a busy
# machine slows both. Prints the medians, their ratio and the limit; ends with 1 where the command is slower than that.
set -eu
rounds=${1:-21}
checkout=$(CDPATH='' cd -P "$(dirname "$0")/../../../.." && pwd -P)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

cat >"$folder/Hello.java" <<'END'
public final class Hello {
    public static void main(String[] arguments) {
        System.out.println("hello");
    }
}
END
"${java}c" -d "$folder" "$folder/Hello.java"

greet() {
    "$java" -cp "$folder" Hello >/dev/null
}

check() {
    "$checkout/huimin" check "$checkout/plans/nanguan/2016.plan" >/dev/null
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

# The first runs build, and make the class-data archive, which is made beside the run and may take some seconds.
check
check
sleep "${HUIMIN_ARCHIVE_SECONDS:-10}"
check
greet

round=0
while [ "$round" -lt "$rounds" ]; do
    milliseconds greet >>"$folder/greet"
    milliseconds check >>"$folder/check"
    round=$((round + 1))
done

hello=$(median "$folder/greet")
command=$(median "$folder/check")
limit=$((hello * 16 / 10 + 250))
awk -v hello="$hello" -v command="$command" -v limit="$limit" -v rounds="$rounds" 'BEGIN {
    print "| rounds | hello ms | huimin check ms | ratio | limit ms (1.6 x hello + 250) |"
    print "|---:|---:|---:|---:|---:|"
    printf "| %d | %d | %d | %.2f | %d |\n", rounds, hello, command, command / hello, limit
}'
[ "$command" -le "$limit" ]
