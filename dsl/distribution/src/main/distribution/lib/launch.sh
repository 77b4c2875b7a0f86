# Finds Java and starts Huimin. Read by bin/huimin, and by the launcher of a source checkout; POSIX sh only.
# Whoever reads it has set: home (the folder of the distribution, absolute).
#
# Every process that a shell starts costs a millisecond or two, so this file uses the shell's own means where it can.

# The class-data archive holds the classes that this command uses. "$@" is Java with the program; the rest is one's own.
huimin_training_run() {
    "$@" check "$home/lib/training"
}

# huimin_fail CHINESE ENGLISH: says it in both languages and ends with "wrong use".
huimin_fail() {
    printf '%s\n%s\n' "惠民：$1" "huimin: $2" >&2
    exit 2
}

# huimin_follow PATH: sets huimin_followed to the file behind symbolic links. (macOS had no readlink -f for long.)
huimin_follow() {
    huimin_followed=$1
    while [ -h "$huimin_followed" ]; do
        huimin_link=$(readlink "$huimin_followed") || return
        case $huimin_link in
            /*) huimin_followed=$huimin_link ;;
            *) huimin_followed=${huimin_followed%/*}/$huimin_link ;;
        esac
    done
}

# Sets java (the program), java_home (empty if unknown), java_identity (what its release file says) and java_major.
huimin_find_java() {
    java_from=''
    if [ -n "${HUIMIN_JAVA:-}" ]; then
        java=$HUIMIN_JAVA java_from=HUIMIN_JAVA
        # Its home is welcome too.
        [ ! -d "$java" ] || java=$java/bin/java
    elif [ -n "${JAVA_HOME:-}" ]; then
        java=$JAVA_HOME/bin/java java_from=JAVA_HOME
    else
        java=java
    fi
    case $java in
        */*) ;;
        *)
            huimin_name=$java
            java=$(command -v "$huimin_name") || java=
            ;;
    esac
    if [ "$java" = /usr/bin/java ] && [ -x /usr/libexec/java_home ]; then
        # On macOS this is a stand-in that asks the user to install Java when there is none.
        java=$(/usr/libexec/java_home -v 17+ 2>/dev/null) && java=$java/bin/java || java=
    fi
    if [ -z "$java" ] || [ ! -f "$java" ] || [ ! -x "$java" ]; then
        if [ -n "$java_from" ]; then
            eval "huimin_value=\$$java_from"
            huimin_fail "$java_from 指向的 Java 不存在或不能运行：$huimin_value。需要 Java 17 或更高版本。" \
                "$java_from names no Java that can be run: $huimin_value. Java 17 or later is needed."
        fi
        huimin_fail "没有找到 Java。请安装 Java 17 或更高版本，或设置 JAVA_HOME。" \
            "no Java found. Install Java 17 or later, or set JAVA_HOME."
    fi

    huimin_follow "$java"
    java_home='' java_identity='' java_version=''
    case $huimin_followed in
        */bin/java) java_home=${huimin_followed%/bin/java} ;;
    esac
    if [ -n "$java_home" ] && [ -r "$java_home/release" ]; then
        while IFS='=' read -r huimin_name huimin_value; do
            case $huimin_name in
                JAVA_VERSION) java_version=${huimin_value#\"} ;;
                # Long, and nothing after it tells one Java from another.
                MODULES) break ;;
            esac
            java_identity="$java_identity$huimin_name=$huimin_value;"
        done <"$java_home/release"
    fi
    if [ -z "$java_version" ]; then
        # No release file: ask it, which takes a start of the JVM.
        java_home=
        java_version=$("$java" -version 2>&1) || java_version=
        java_version=${java_version#*version \"}
    fi
    java_major=${java_version%%[!0-9]*}
    if [ "${java_major:-0}" -lt 17 ]; then
        huimin_fail "需要 Java 17 或更高版本，而 $java 是 ${java_version%%\"*}。请安装新版本，或设置 JAVA_HOME。" \
            "Java 17 or later is needed, but $java is ${java_version%%\"*}. Install a later one, or set JAVA_HOME."
    fi
}

# Looks for the class-data archive of this installation and this Java. Sets huimin_archive (empty: none to be used)
# and huimin_archive_state (fresh, missing or off).
#
# The place is the path of the installation and the path of Java, one below the other; a file beside the archive says
# for which build and which Java it was made. So there is one archive for each pair, replaced when either changes.
huimin_find_archive() {
    huimin_archive='' huimin_archive_state=off
    if [ -n "${HUIMIN_NO_CDS:-}" ] || [ -z "$java_home" ] || [ ! -r "$home/lib/BUILD_ID" ]; then
        return
    fi
    case ${XDG_CACHE_HOME:-} in
        /*) huimin_cache=$XDG_CACHE_HOME/huimin ;;
        *)
            [ -n "${HOME:-}" ] || return
            huimin_cache=$HOME/.cache/huimin
            ;;
    esac
    case $java_home in
        /*) huimin_place=$huimin_cache/archives$home/@$java_home/@ ;;
        *) return ;;
    esac
    case $huimin_place in
        # The JVM takes a colon for a separator of two archives.
        *:*) return ;;
    esac
    huimin_build=
    read -r huimin_build <"$home/lib/BUILD_ID"
    huimin_wanted="$huimin_build;$java_identity"
    huimin_archive_state=missing
    # -nt and -ot are not of POSIX, but of every sh that is about (dash, bash, zsh, ksh, busybox).
    # The JVM also refuses jars with another time than the archive knows, as after installing the same version again,
    # and then starts slower than with no archive at all: so the identity carries the time of the build's own.
    if [ -r "$huimin_place/identity" ] && [ ! "$home/lib/BUILD_ID" -nt "$huimin_place/identity" ] \
        && [ ! "$home/lib/BUILD_ID" -ot "$huimin_place/identity" ]; then
        huimin_found=
        read -r huimin_found <"$huimin_place/identity"
        if [ "$huimin_found" = "$huimin_wanted" ]; then
            # Without an archive beside it: it was tried, and this Java can't make one.
            huimin_archive_state=fresh
            [ ! -f "$huimin_place/huimin.jsa" ] || huimin_archive=$huimin_place/huimin.jsa
        fi
    fi
}

# Makes the archive. Runs in the background while the caller goes on; nothing it does may show.
# It is a static archive (a list of classes, then a dump): on Java 17 a dynamic one leaves out classes of old class-file
# versions, and picocli's are.
huimin_make_archive() {
    umask 077
    mkdir -p "$huimin_place" || return
    # The first run comes first. It has become Java by now, under the number of the shell.
    huimin_seconds=0
    while kill -0 $$ && [ "$huimin_seconds" -lt 60 ]; do
        sleep 1
        huimin_seconds=$((huimin_seconds + 1))
    done
    # Two at once would do no harm, only waste; so the lock of a process that is gone is just thrown away.
    if ! mkdir "$huimin_place/lock"; then
        huimin_owner=
        read -r huimin_owner <"$huimin_place/lock/process"
        if [ -n "$huimin_owner" ] && kill -0 "$huimin_owner"; then
            return
        fi
        rm -rf "$huimin_place/lock"
        mkdir "$huimin_place/lock" || return
    fi
    huimin_self=$(exec sh -c 'echo $PPID')
    echo "$huimin_self" >"$huimin_place/lock/process"
    rm -rf "$huimin_place"/new.*
    huimin_temporary=$huimin_place/new.$huimin_self
    mkdir "$huimin_temporary" || return

    # shellcheck disable=SC2086 # options without blanks, one word each
    huimin_training_run nice "$java" $huimin_options -Xshare:off "-XX:DumpLoadedClassList=$huimin_temporary/classes" \
        "-Dhuimin.home=$home" -cp "$huimin_jar" "$huimin_main"
    # Later Javas list resolved constants too; resolving them links classes, and old classes that are linked are left out.
    grep -v -e '^@cp ' -e '^@lambda-proxy picocli/' "$huimin_temporary/classes" >"$huimin_temporary/list"
    # G1 while it is made: it alone writes the heap objects of the archive, which other collectors can read.
    # shellcheck disable=SC2086
    nice "$java" $huimin_options -XX:-UseSerialGC -XX:+UseG1GC -Xshare:dump \
        "-XX:SharedClassListFile=$huimin_temporary/list" "-XX:SharedArchiveFile=$huimin_temporary/huimin.jsa" \
        -cp "$huimin_jar"

    rm -f "$huimin_place/identity"
    if [ -s "$huimin_temporary/huimin.jsa" ]; then
        mv -f "$huimin_temporary/huimin.jsa" "$huimin_place/huimin.jsa"
    else
        rm -f "$huimin_place/huimin.jsa"
    fi
    printf '%s\n' "$huimin_wanted" "$home" "$java_home" >"$huimin_temporary/identity"
    touch -r "$home/lib/BUILD_ID" "$huimin_temporary/identity"
    mv -f "$huimin_temporary/identity" "$huimin_place/identity"
    rm -rf "$huimin_temporary" "$huimin_place/lock"

    # Archives of installations and of Javas that are gone go too.
    find "$huimin_cache/archives" -name identity -type f | while read -r huimin_file; do
        {
            read -r huimin_found
            read -r huimin_installation
            read -r huimin_other_java
        } <"$huimin_file"
        if [ "$huimin_file" = "$huimin_cache/archives$huimin_installation/@$huimin_other_java/@/identity" ] \
            && { [ ! -f "$huimin_installation/lib/BUILD_ID" ] || [ ! -x "$huimin_other_java/bin/java" ]; }; then
            rm -rf "${huimin_file%/identity}"
        fi
    done
}

# huimin_start ARGUMENT...: becomes Java.
huimin_start() {
    # Without a locale the JVM can neither read Chinese arguments nor open files with Chinese names.
    case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
        '' | C | POSIX) export LC_ALL=C.UTF-8 ;;
    esac
    huimin_main=org.huimin.cli.Main
    for huimin_jar in "$home"/lib/huimin-cli-*.jar; do :; done

    # Short runs: the first compiler only, the simplest collector, and room enough that it seldom runs. The JVM's own words go to stderr: stdout is for data.
    huimin_options='-XX:TieredStopAtLevel=1 -XX:CICompilerCount=1 -XX:+UseSerialGC -Xms128m -Xmn64m -Xshare:auto
        -Dguice_bytecode_gen_option=DISABLED -Dguice_include_stack_traces=OFF
        -XX:+DisplayVMOutputToStderr -Xlog:disable -Xlog:all=error:stderr
        -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8
        -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8'
    if [ "$java_major" -ge 24 ]; then
        # Libraries that are older than these warnings would have them printed at each start.
        huimin_options="$huimin_options --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
    fi

    # Progress is for a person who watches, and so are colours.
    huimin_terminal=
    [ ! -t 2 ] || huimin_terminal=-Dhuimin.terminal=true
    [ ! -t 1 ] || huimin_terminal="$huimin_terminal -Dhuimin.terminal.output=true"

    huimin_find_archive
    if [ "$huimin_archive_state" = missing ]; then
        (
            trap '' HUP
            huimin_make_archive
        ) </dev/null >/dev/null 2>&1 &
    fi
    # Options are separated by blanks; they are no patterns for file names.
    set -f
    # shellcheck disable=SC2086
    exec "$java" $huimin_options ${huimin_archive:+"-XX:SharedArchiveFile=$huimin_archive"} "-Dhuimin.home=$home" \
        $huimin_terminal ${HUIMIN_JAVA_OPTIONS:-} -cp "$huimin_jar" "$huimin_main" "$@"
}
