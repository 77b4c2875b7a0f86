package org.huimin.distribution;

import static org.huimin.distribution.Launch.CHECKOUT;
import static org.huimin.distribution.Launch.DISTRIBUTION;
import static org.huimin.distribution.Launch.copy;
import static org.huimin.distribution.Launch.launcher;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.huimin.distribution.Launch.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every exporter of the distribution writes the same files, byte by byte, whatever process and machine it runs on. */
@DisabledOnOs(OS.WINDOWS)
class SameBytesTest {
    private static final String DEFAULT = "default";
    private static final String PLAN = "nanguan/2016.plan";
    private static final int PROCESSES_AT_ONCE = 2;
    private static final int SHOWN = 60;

    @TempDir
    private Path folder;

    @Test
    void everyExporterWritesTheSameBytesInEveryProcess() throws Exception {
        Map<String, Map<String, byte[]>> written = run(launches(String.join(",", formats())));
        Map<String, byte[]> expected = written.remove(DEFAULT);

        List<String> differences = new ArrayList<>();
        written.forEach((machine, files) -> differences.addAll(differences(machine, expected, files)));
        assertTrue(differences.isEmpty(), () -> String.join("\n", differences));
    }

    /** Every format that an installed plugin says it exports, in full: plugin/format. */
    private List<String> formats() throws Exception {
        Outcome listed = new Launch(folder, launcher(DISTRIBUTION), "plugins", "list", "--format", "json").run();
        assertEquals(0, listed.exitCode(), listed.errors());
        List<String> formats = new ArrayList<>();
        for (JsonNode plugin : JsonMapper.shared().readTree(listed.output()).path("plugins")) {
            for (JsonNode format : plugin.path("exporters")) {
                formats.add(plugin.path("id").asString() + "/" + format.asString());
            }
        }
        assertTrue(formats.contains("markdown/markdown"), formats::toString);
        return formats;
    }

    /** Processes that export all formats, each as on another machine, by the name of their folder of output. */
    private Map<String, Launch> launches(String formats) throws Exception {
        Map<String, Launch> launches = new LinkedHashMap<>();
        add(launches, formats, DEFAULT, "");
        add(launches, formats, "once-more", "-XX:+UnlockExperimentalVMOptions -XX:hashCode=2");
        add(launches, formats, "turkish", "-Duser.language=tr -Duser.country=TR");
        add(
                launches,
                formats,
                "arabic-digits-on-another-day",
                "-Duser.language=ar -Duser.country=EG -Duser.timezone=Pacific/Kiritimati");
        add(
                launches,
                formats,
                "gbk",
                "-Dfile.encoding=GBK -Dsun.jnu.encoding=GBK -Duser.language=zh -Duser.country=CN");
        launches.put("zone", inTheCheckout(formats, "zone").with("TZ", "Asia/Shanghai"));
        launches.put("elsewhere", elsewhere(formats));
        return launches;
    }

    private void add(Map<String, Launch> launches, String formats, String output, String options) {
        launches.put(output, inTheCheckout(formats, output).with("HUIMIN_JAVA_OPTIONS", options));
    }

    private Launch inTheCheckout(String formats, String output) {
        return export(CHECKOUT, formats, "plans/" + PLAN, output);
    }

    /** From a copy of the plans with other times, in a folder whose name is not plain, which is not the working folder. */
    private Launch elsewhere(String formats) throws Exception {
        Path plans = copy(CHECKOUT.resolve("plans"), folder.resolve("别处 (elsewhere)/计划"));
        try (Stream<Path> files = Files.walk(plans)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2001-02-03T04:05:06Z")));
            }
        }
        Path working = Files.createDirectories(folder.resolve("working"));
        return export(working, formats, working.relativize(plans.resolve(PLAN)).toString(), "elsewhere");
    }

    private Launch export(Path working, String formats, String plan, String output) {
        String target = folder.resolve("output").resolve(output) + "/";
        return new Launch(working, launcher(DISTRIBUTION), "export", formats, plan, "-o", target);
    }

    /** The files that each process has written, a few processes at a time. */
    private Map<String, Map<String, byte[]>> run(Map<String, Launch> launches) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(PROCESSES_AT_ONCE);
        try {
            Map<String, Future<Outcome>> outcomes = new LinkedHashMap<>();
            launches.forEach((name, launch) -> outcomes.put(name, threads.submit(launch::run)));
            Map<String, Map<String, byte[]>> files = new LinkedHashMap<>();
            for (Map.Entry<String, Future<Outcome>> entry : outcomes.entrySet()) {
                Outcome outcome = entry.getValue().get();
                assertEquals(0, outcome.exitCode(), () -> entry.getKey() + ": " + outcome.errors());
                files.put(entry.getKey(), files(folder.resolve("output").resolve(entry.getKey())));
            }
            return files;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Map<String, byte[]> files(Path folder) throws Exception {
        Map<String, byte[]> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        assertFalse(found.isEmpty(), () -> "nothing is written into " + folder);
        return found;
    }

    private static List<String> differences(String machine, Map<String, byte[]> expected, Map<String, byte[]> files) {
        if (!expected.keySet().equals(files.keySet())) {
            return List.of(machine + " writes " + files.keySet() + ", not " + expected.keySet());
        }
        List<String> differences = new ArrayList<>();
        expected.forEach((name, bytes) -> {
            int place = Arrays.mismatch(bytes, files.get(name));
            if (place >= 0) {
                differences.add(machine + ": " + name + " differs from byte " + place + " on: " + shown(bytes, place)
                        + " became " + shown(files.get(name), place));
            }
        });
        return differences;
    }

    private static String shown(byte[] bytes, int place) {
        int from = Math.max(0, place - SHOWN);
        int length = Math.min(bytes.length, place + SHOWN) - from;
        return "\u201C" + new String(bytes, from, length, StandardCharsets.UTF_8) + "\u201D";
    }
}
