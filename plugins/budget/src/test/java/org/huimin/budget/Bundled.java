package org.huimin.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.huimin.compile.CompiledPlan;
import org.huimin.compile.PlanCompiler;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.host.PluginHost;
import org.huimin.host.PluginOptions;
import org.huimin.language.load.PlanFiles;
import org.huimin.language.load.TableFiles;
import org.huimin.plugin.CalculationUnavailableException;
import org.huimin.result.Result;
import org.huimin.result.ResultValue;
import org.huimin.vocabulary.Language;

/** The plugin as the host has it among those of the distribution, with the files that a user gives. */
final class Bundled {
    private final Path folder;

    Bundled(Path folder) throws IOException {
        this.folder = folder;
        Path plugin = Files.createDirectories(folder.resolve("plugins/budget"));
        Path classes = Path.of("target/classes");
        try (OutputStream stream = Files.newOutputStream(plugin.resolve("plugin.jar"));
                ZipOutputStream zip = new ZipOutputStream(stream);
                Stream<Path> walk = Files.walk(classes)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }

    /** What came of a calculation: perhaps a result, and what is said, as {@code line code message}. */
    record Outcome(Optional<Result> result, List<String> findings) {
        Result sound() {
            assertEquals(List.of(), findings);
            return result.orElseThrow();
        }

        /** The rows of a table as plain text; the unknown is a question mark. */
        List<List<String>> rows(String key) {
            return result.orElseThrow().table(key).orElseThrow().rows().stream()
                    .map(row -> row.stream().map(Outcome::plain).toList())
                    .toList();
        }

        private static String plain(ResultValue value) {
            if (value instanceof ResultValue.Text text) {
                return text.text();
            }
            if (value instanceof ResultValue.Count count) {
                return Long.toString(count.number());
            }
            if (value instanceof ResultValue.Decimal decimal) {
                return decimal.number().toPlainString();
            }
            if (value instanceof ResultValue.Share share) {
                return share.part().toPlainString();
            }
            if (value instanceof ResultValue.Money money) {
                return money.yuan().toPlainString();
            }
            if (value instanceof ResultValue.Interval interval) {
                return interval.low().toPlainString() + "-" + interval.high().toPlainString();
            }
            return value instanceof ResultValue.Date date ? date.day().toString() : "?";
        }
    }

    Outcome of(String plan, String csv, Language language) throws IOException {
        Path file = Files.writeString(folder.resolve("test.plan"), plan);
        return of(file, Optional.of(Files.writeString(folder.resolve("headcount.csv"), csv)), language);
    }

    Outcome of(Path plan, Optional<Path> table, Language language) throws IOException {
        Map<String, Path> tables = table.map(path -> Map.of("headcount", path)).orElse(Map.of());
        PluginOptions options =
                PluginOptions.bundled(folder.resolve("plugins")).reading(new TableFiles(folder, false), tables);
        try (PluginHost host = PluginHost.open(options)) {
            assertEquals(List.of(), host.problems());
            Path absolute = plan.toAbsolutePath().normalize();
            PlanFiles.Reading.Read read = (PlanFiles.Reading.Read) PlanFiles.read(folder, absolute, false);
            CompiledPlan compiled = PlanCompiler.compile(read.loader(), read.source());
            assertTrue(compiled.isSound(), () -> compiled.diagnostics().toString());
            host.comesFrom(compiled.plan().orElseThrow(), absolute);
            List<Diagnostic> found = new ArrayList<>();
            Optional<Result> result = result(host, compiled, language, found);
            MessageWriter messages = new MessageWriter(language);
            return new Outcome(
                    result,
                    found.stream()
                            .map(finding -> finding.span().start().line() + " "
                                    + finding.code().id() + " " + messages.message(finding)
                                    + (finding.suggestions().isEmpty() ? "" : " " + finding.suggestions()))
                            .toList());
        }
    }

    /** What the validator says of a plan, as {@code line code message}. */
    List<String> findings(String plan, Language language) throws IOException {
        Path file = Files.writeString(folder.resolve("test.plan"), plan);
        PluginOptions options =
                PluginOptions.bundled(folder.resolve("plugins")).reading(new TableFiles(folder, false), Map.of());
        try (PluginHost host = PluginHost.open(options)) {
            Path absolute = file.toAbsolutePath().normalize();
            PlanFiles.Reading.Read read = (PlanFiles.Reading.Read) PlanFiles.read(folder, absolute, false);
            CompiledPlan compiled = PlanCompiler.compile(read.loader(), read.source());
            assertTrue(compiled.isSound(), () -> compiled.diagnostics().toString());
            host.comesFrom(compiled.plan().orElseThrow(), absolute);
            MessageWriter messages = new MessageWriter(language);
            return host.validate(compiled).stream()
                    .map(finding ->
                            finding.span().start().line() + " " + finding.code().id() + " " + messages.message(finding))
                    .toList();
        }
    }

    private static Optional<Result> result(
            PluginHost host, CompiledPlan compiled, Language language, List<Diagnostic> found) {
        try {
            return Optional.of(host.calculations(compiled.plan().orElseThrow(), language, found::add)
                    .result("budget"));
        } catch (CalculationUnavailableException exception) {
            return Optional.empty();
        }
    }
}
