package org.huimin.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/**
 * A calculator of the project's plugin, as the host has it among those of the distribution, with the table that a user may give.
 * Each calculation opens the plugin anew.
 *
 * <pre>{@code
 * CalculatorUnderTest budget = new CalculatorUnderTest(folder, "budget", "headcount");
 * List<List<String>> rows = budget.of(plan, "measure,recipients\n1,20\n", Language.ENGLISH).rows("total");
 * }</pre>
 */
public final class CalculatorUnderTest {
    private final Path folder;
    private final String name;
    private final String table;

    /**
     * A calculator that takes no table.
     *
     * @param folder an empty folder that is the test's own
     * @param name its name in the descriptor
     */
    public CalculatorUnderTest(Path folder, String name) throws IOException {
        this(folder, name, "table");
    }

    /**
     * A calculator that takes a table.
     *
     * @param folder an empty folder that is the test's own
     * @param name its name in the descriptor
     * @param table the setting that the table belongs to
     */
    public CalculatorUnderTest(Path folder, String name, String table) throws IOException {
        this.folder = folder;
        this.name = name;
        this.table = table;
        PluginFiles.pack(PluginFiles.classes(), plugins());
    }

    /** Where plugins are; tests may put others there. */
    public Path plugins() {
        return folder.resolve("plugins");
    }

    /**
     * What came of a calculation.
     *
     * @param result the result, if there is one
     * @param findings what is said, as {@code line code message suggestions}
     */
    public record Outcome(Optional<Result> result, List<String> findings) {
        public Outcome {
            findings = List.copyOf(findings);
        }

        /** The result of a calculation that nothing is said about. */
        public Result sound() {
            if (!findings.isEmpty() || result.isEmpty()) {
                throw new AssertionError(String.join("\n", findings) + (result.isEmpty() ? "\nno result" : ""));
            }
            return result.get();
        }

        /** The rows of a table as plain text; the unknown is a question mark. */
        public List<List<String>> rows(String key) {
            return result
                    .flatMap(found -> found.table(key))
                    .orElseThrow(() -> new AssertionError("there is no table " + key))
                    .rows()
                    .stream()
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

    /** The outcome for the text of a plan, without a table. */
    public Outcome of(String plan, Language language) throws IOException {
        return of(written(plan), Optional.empty(), language);
    }

    /** The outcome for the text of a plan and a table of comma-separated values. */
    public Outcome of(String plan, String csv, Language language) throws IOException {
        return of(written(plan), Optional.of(Files.writeString(folder.resolve(table + ".csv"), csv)), language);
    }

    /** The outcome for a plan's file, without a table. */
    public Outcome of(Path plan, Language language) throws IOException {
        return of(plan, Optional.empty(), language);
    }

    /** The outcome for a plan's file and perhaps a table. */
    public Outcome of(Path plan, Optional<Path> given, Language language) throws IOException {
        Map<String, Path> tables = given.map(path -> Map.of(table, path)).orElse(Map.of());
        try (PluginHost host = host(tables)) {
            CompiledPlan compiled = compiled(host, plan);
            List<Diagnostic> found = new ArrayList<>();
            Optional<Result> result = result(host, compiled, language, found);
            MessageWriter messages = new MessageWriter(language);
            return new Outcome(
                    result,
                    found.stream()
                            .map(finding -> text(finding, messages)
                                    + (finding.suggestions().isEmpty() ? "" : " " + finding.suggestions()))
                            .toList());
        }
    }

    /** What the validators of the plugin say of the text of a plan, as {@code line code message}. */
    public List<String> findings(String plan, Language language) throws IOException {
        try (PluginHost host = host(Map.of())) {
            MessageWriter messages = new MessageWriter(language);
            return host.validate(compiled(host, written(plan))).stream()
                    .map(finding -> text(finding, messages))
                    .toList();
        }
    }

    private Path written(String plan) throws IOException {
        return Files.writeString(folder.resolve("test.plan"), plan);
    }

    private PluginHost host(Map<String, Path> tables) throws IOException {
        PluginHost host =
                PluginHost.open(PluginOptions.bundled(plugins()).reading(new TableFiles(folder, false), tables));
        if (!host.problems().isEmpty()) {
            AssertionError failure = new AssertionError(host.problems().toString());
            host.close();
            throw failure;
        }
        return host;
    }

    private CompiledPlan compiled(PluginHost host, Path plan) {
        Path absolute = plan.toAbsolutePath().normalize();
        PlanFiles.Reading reading = PlanFiles.read(folder, absolute, false);
        if (!(reading instanceof PlanFiles.Reading.Read read)) {
            throw new AssertionError(reading.toString());
        }
        CompiledPlan compiled = PlanCompiler.compile(read.loader(), read.source());
        if (!compiled.isSound() || compiled.plan().isEmpty()) {
            throw new AssertionError(compiled.diagnostics().toString());
        }
        host.comesFrom(compiled.plan().get(), absolute);
        return compiled;
    }

    private Optional<Result> result(PluginHost host, CompiledPlan compiled, Language language, List<Diagnostic> found) {
        try {
            return Optional.of(host.calculations(compiled.plan().orElseThrow(), language, found::add)
                    .result(name));
        } catch (CalculationUnavailableException exception) {
            return Optional.empty();
        }
    }

    private static String text(Diagnostic finding, MessageWriter messages) {
        return finding.span().start().line() + " " + finding.code().id() + " " + messages.message(finding);
    }
}
