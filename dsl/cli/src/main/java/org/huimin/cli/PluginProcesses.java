package org.huimin.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.huimin.diagnostics.Argument;
import org.huimin.host.PluginIsolation;
import org.jspecify.annotations.Nullable;

/**
 * Runs third-party plugins in child processes of the same command: each task in one of its own, with a deadline and a limit
 * of memory.
 */
final class PluginProcesses implements PluginIsolation {
    /** How much of what a child prints is passed on, in bytes. */
    private static final int MOST_PRINTED_BYTES = 1 << 20;

    /** The options of this Java that its children get, too. */
    private static final List<String> INHERITED = List.of(
            "-D",
            "-XX:TieredStopAtLevel=",
            "-XX:CICompilerCount=",
            "-XX:+UseSerialGC",
            "-XX:SharedArchiveFile=",
            "-XX:+DisplayVMOutputToStderr",
            "-Xshare:",
            "-Xlog:disable",
            "-Xlog:all=");

    private final Console console;
    private final int seconds;
    private final int memoryMebibytes;
    private final List<String> arguments;

    /**
     * @param seconds how long a child may take
     * @param memoryMebibytes how much memory its objects may take
     * @param arguments the arguments that say which plugins there are
     */
    PluginProcesses(Console console, int seconds, int memoryMebibytes, List<String> arguments) {
        this.console = console;
        this.seconds = seconds;
        this.memoryMebibytes = memoryMebibytes;
        this.arguments = List.copyOf(arguments);
    }

    @Override
    public Outcome run(Task task) throws UnfinishedException {
        @Nullable Path folder = null;
        try {
            folder = Files.createTempDirectory("huimin-plugin-");
            return run(task, folder);
        } catch (IOException exception) {
            throw unfinished(task, new Argument.Phrase("plugin.process-failed"));
        } finally {
            if (folder != null) {
                deleteQuietly(folder);
            }
        }
    }

    private Outcome run(Task task, Path folder) throws IOException, UnfinishedException {
        console.progress(console.messages().phrase("running-plugin", Map.of("plugin", task.plugin())));
        Process process = new ProcessBuilder(command(task, folder))
                .directory(console.workingFolder().toFile())
                .redirectErrorStream(true)
                .start();
        Thread ending = new Thread(() -> {
            end(process);
            deleteQuietly(folder);
        });
        Runtime.getRuntime().addShutdownHook(ending);
        Thread printing = new Thread(() -> passOn(process), "plugin output");
        printing.setDaemon(true);
        printing.start();
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                String running = running(task, folder);
                end(process);
                throw new UnfinishedException(running, phrase("plugin.timeout", "seconds", seconds));
            }
            printing.join(1_000);
            if (!PluginOutcome.isIn(folder)) {
                throw new UnfinishedException(
                        running(task, folder), phrase("plugin.exited", "code", process.exitValue()));
            }
            return PluginOutcome.read(folder);
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
            throw unfinished(task, new Argument.Phrase("plugin.process-failed"));
        } finally {
            end(process);
            removeHook(ending);
        }
    }

    private static void removeHook(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException exception) {
            // The program is ending: the hook runs.
        }
    }

    private static Argument phrase(String key, String name, long number) {
        return new Argument.Phrase(key, Map.of(name, new Argument.Literal(Long.toString(number))));
    }

    private static UnfinishedException unfinished(Task task, Argument reason) {
        return new UnfinishedException(task.plugin(), reason);
    }

    private List<String> command(Task task, Path folder) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(requireNonNull(System.getProperty("java.home")), "bin", "java")
                .toString());
        for (String option : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
            if (INHERITED.stream().anyMatch(option::startsWith)) {
                command.add(option);
            }
        }
        command.add("-Xmx" + memoryMebibytes + "m");
        command.add("-cp");
        command.add(requireNonNull(System.getProperty("java.class.path")));
        command.add(Main.class.getName());
        command.add(RunPluginCommand.NAME);
        command.addAll(List.of("--bundled", console.pluginsFolder().toString()));
        command.addAll(List.of("--outcome", folder.toString()));
        command.addAll(List.of("--plugin", task.plugin()));
        command.addAll(List.of("--task", task.kind().name()));
        command.addAll(List.of("--name", task.name()));
        command.addAll(List.of("--base-name", task.baseName()));
        command.addAll(List.of("--result-language", task.language().tag()));
        command.addAll(arguments);
        command.add(task.file().toString());
        return command;
    }

    /** The plugin whose code was running when the child was last seen. */
    private static String running(Task task, Path folder) {
        try {
            String running = Files.readString(folder.resolve(RunPluginCommand.RUNNING), StandardCharsets.UTF_8);
            return running.isBlank() ? task.plugin() : running;
        } catch (IOException exception) {
            return task.plugin();
        }
    }

    private void passOn(Process process) {
        try (InputStream printed = process.getInputStream()) {
            byte[] bytes = printed.readNBytes(MOST_PRINTED_BYTES);
            console.error().write(bytes, 0, bytes.length);
            console.error().flush();
            printed.transferTo(OutputStream.nullOutputStream());
        } catch (IOException exception) {
            // The child has ended.
        }
    }

    /** Ends a child and whatever it has started. */
    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static void deleteQuietly(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path left, @Nullable IOException exception)
                        throws IOException {
                    Files.delete(left);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException exception) {
            // What is left lies in the folder for temporary files.
        }
    }
}
