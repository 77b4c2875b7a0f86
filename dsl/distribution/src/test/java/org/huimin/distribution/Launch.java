package org.huimin.distribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One start of a launcher: what it is given, and what came of it. */
final class Launch {

    /** The distribution that this build has made. */
    static final Path DISTRIBUTION = Path.of(System.getProperty("huimin.distribution"));

    /** The sources that it was made from. */
    static final Path CHECKOUT = Path.of(System.getProperty("huimin.checkout"));

    /** The Java that runs this test. */
    static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

    private final List<String> command = new ArrayList<>();
    private final Map<String, String> environment = new LinkedHashMap<>();
    private final Path folder;
    private String input = "";

    /** Starts in a folder, with Java from JAVA_HOME and without a class-data archive unless told otherwise. */
    Launch(Path folder, Path program, String... arguments) {
        this.folder = folder;
        command.add(program.toString());
        command.addAll(Arrays.asList(arguments));
        environment.put("JAVA_HOME", JAVA_HOME.toString());
        environment.put("HUIMIN_NO_CDS", "1");
    }

    /** Sets a variable of the environment; an empty value removes it. */
    Launch with(String name, Object value) {
        environment.put(name, value.toString());
        return this;
    }

    Launch input(String text) {
        input = text;
        return this;
    }

    Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        for (String name : List.of("HUIMIN_JAVA", "HUIMIN_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS")) {
            builder.environment().remove(name);
        }
        environment.forEach((name, value) -> {
            if (value.isEmpty()) {
                builder.environment().remove(name);
            } else {
                builder.environment().put(name, value);
            }
        });
        Path output = Files.createTempFile("launch", ".out");
        Path errors = Files.createTempFile("launch", ".err");
        output.toFile().deleteOnExit();
        errors.toFile().deleteOnExit();
        builder.redirectOutput(output.toFile()).redirectError(errors.toFile());
        Process process = builder.start();
        try (var stream = process.getOutputStream()) {
            stream.write(input.getBytes(StandardCharsets.UTF_8));
        }
        OUTPUTS.put(process, List.of(output, errors));
        return process;
    }

    Outcome run() throws IOException, InterruptedException {
        return outcome(start());
    }

    static Outcome outcome(Process process) throws IOException, InterruptedException {
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("does not end");
        }
        List<Path> files = OUTPUTS.get(process);
        return new Outcome(process.exitValue(), Files.readString(files.get(0)), Files.readString(files.get(1)));
    }

    private static final Map<Process, List<Path>> OUTPUTS = new java.util.concurrent.ConcurrentHashMap<>();

    /** What a person sees of a run. */
    record Outcome(int exitCode, String output, String errors) {}

    static Path launcher(Path distribution) {
        return distribution.resolve("bin/huimin");
    }

    /** Copies a folder with modes and times. */
    static Path copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            Files.createDirectories(to.getParent());
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        to.resolve(from.relativize(file).toString()),
                        java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
            }
            return to;
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Writes a program for sh. */
    static Path script(Path file, String... lines) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("can't be made executable: " + file);
        }
        return file;
    }

    /** Makes a Java home whose program does as the lines say. */
    static Path javaHome(Path home, String version, String... lines) throws IOException {
        script(home.resolve("bin/java"), lines);
        Files.writeString(
                home.resolve("release"),
                "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\nMODULES=\"java.base\"\n");
        return home;
    }
}
