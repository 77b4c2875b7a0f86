package org.huimin.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huimin.compile.CompiledPlan;
import org.huimin.compile.PlanCompiler;
import org.huimin.compile.Waivers;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.HostCode;
import org.huimin.diagnostics.MessageWriter;
import org.huimin.diagnostics.Severity;
import org.huimin.host.InstalledPlugin;
import org.huimin.host.PluginHost;
import org.huimin.host.PluginOptions;
import org.huimin.host.PluginOptions.PluginFolder;
import org.huimin.language.load.PlanFiles;
import org.huimin.language.load.TableFiles;
import org.huimin.model.Plan;
import org.huimin.plugin.CalculationUnavailableException;
import org.huimin.result.Result;
import org.huimin.vocabulary.Language;

/**
 * A plugin as the command has it: packed into a jar with the libraries that it brings, loaded by a class loader of its own,
 * and called through the host. What works here works in the command, and what the host does not share is missing here, too.
 *
 * <pre>{@code
 * try (PluginUnderTest plugin = PluginUnderTest.open()) {
 *     plugin.assertLoads();
 *     Result result = plugin.calculate("budget", Files.readString(Path.of("src/test/plans/sample.plan")));
 * }
 * }</pre>
 *
 * <p>Where the plugin fails, these are {@link AssertionError}s that say what the host says; what the plugin has thrown is among
 * the suppressed exceptions.
 */
public final class PluginUnderTest implements AutoCloseable {
    /** The codes by which the host says that a plugin can't do its part: no findings of a plan. */
    private static final Set<String> FAULTS = Set.of(
            HostCode.PLUGIN_FAILED.id(),
            HostCode.PLUGIN_MISDESCRIBED.id(),
            HostCode.PLUGIN_CARRIES_HOST.id(),
            HostCode.FOREIGN_CODE.id());

    private final Path folder;
    private final Path pluginFolder;
    private final PluginHost host;
    private final List<Throwable> faults = new ArrayList<>();

    private PluginUnderTest(Path folder, Path pluginFolder, PluginOptions options) {
        this.folder = folder;
        this.pluginFolder = pluginFolder;
        host = PluginHost.open(
                options.reading(new TableFiles(folder, false), Map.of()).reporting(faults::add));
    }

    /**
     * Opens the plugin whose compiled classes, with its descriptor, are on the class path: that of the project that the test
     * belongs to.
     *
     * @throws IllegalStateException if there is no descriptor on the class path, or more than one
     */
    public static PluginUnderTest open() throws IOException {
        return open(PluginFiles.classes());
    }

    /**
     * Opens the plugin whose compiled classes lie in a folder, with {@code META-INF/huimin-plugin.properties}. The libraries
     * that it brings lie beside that folder in {@code plugin-libraries}.
     */
    public static PluginUnderTest open(Path classes) throws IOException {
        Path folder = Files.createTempDirectory("huimin-test-kit-");
        Path plugin = PluginFiles.pack(classes, folder.resolve("plugins"));
        Path none = Files.createDirectories(folder.resolve("bundled"));
        PluginOptions options =
                PluginOptions.bundled(none).with(List.of(new PluginFolder(plugin, "plugin")), Optional.empty());
        return new PluginUnderTest(folder, plugin, options);
    }

    /** The same of the class path as a plugin of the distribution: only those may have codes that begin with HM. */
    public static PluginUnderTest openBundled() throws IOException {
        Path folder = Files.createTempDirectory("huimin-test-kit-");
        Path plugins = folder.resolve("plugins");
        return new PluginUnderTest(
                folder, PluginFiles.pack(PluginFiles.classes(), plugins), PluginOptions.bundled(plugins));
    }

    /** The folder that the plugin was packed into, as people install it. */
    public Path folder() {
        return pluginFolder;
    }

    /**
     * Asserts that the descriptor holds, that the plugin can be loaded, that it binds what its descriptor says, and that it
     * brings no class that it must get from the host.
     */
    public void assertLoads() throws IOException {
        List<String> problems = new ArrayList<>(messages(host.problems(), Language.ENGLISH));
        for (InstalledPlugin plugin : host.plugins()) {
            host.unfit(plugin).ifPresent(problem -> problems.addAll(messages(List.of(problem), Language.ENGLISH)));
            host.verify(plugin).ifPresent(problem -> problems.addAll(messages(List.of(problem), Language.ENGLISH)));
        }
        failWith(problems);
    }

    /** Fails with what the host says, and what the plugin has thrown. */
    private void failWith(List<String> problems) {
        if (!problems.isEmpty()) {
            AssertionError failure = new AssertionError(String.join("\n", problems));
            faults.forEach(failure::addSuppressed);
            faults.clear();
            throw failure;
        }
    }

    private static List<String> messages(List<Diagnostic> problems, Language language) {
        MessageWriter messages = new MessageWriter(language);
        return problems.stream()
                .map(problem -> problem.code().id() + " " + messages.message(problem))
                .toList();
    }

    /**
     * Checks a plan as {@code huimin check} does: everything that is wrong with it, and then what the plugin finds. The plugin
     * looks at it where it {@code use}s the plugin.
     *
     * @param text the text of the plan
     * @return the findings in the order of the text, those that the plan waives left out
     */
    public List<Finding> check(String text) throws IOException {
        return check(write(text));
    }

    /** The same of a file, which may import others of its folder. */
    public List<Finding> check(Path file) throws IOException {
        failWith(messages(host.problems(), Language.ENGLISH));
        CompiledPlan compiled = compile(file);
        List<Diagnostic> found = new ArrayList<>(compiled.diagnostics());
        if (compiled.isSound()) {
            List<Diagnostic> validated = host.validate(compiled);
            failWith(messages(
                    validated.stream()
                            .filter(diagnostic ->
                                    FAULTS.contains(diagnostic.code().id()))
                            .toList(),
                    Language.ENGLISH));
            found.addAll(validated);
        }
        List<Diagnostic> remaining = Waivers.judge(compiled.waivers(), found, code -> true, compiled.isSound())
                .remaining();
        return remaining.stream()
                .sorted(Diagnostic.BY_PLACE)
                .map(diagnostic -> Finding.of(diagnostic, compiled.language()))
                .toList();
    }

    /**
     * The result of a calculator of the plugin.
     *
     * @param name its name in the descriptor
     * @param text the text of a plan without errors
     */
    public Result calculate(String name, String text) throws IOException {
        return calculate(name, write(text));
    }

    /** The same of a file, which may import others of its folder. */
    public Result calculate(String name, Path file) throws IOException {
        CompiledPlan compiled = sound(file);
        List<Diagnostic> problems = new ArrayList<>();
        try {
            return host.calculations(plan(compiled), compiled.language(), problems::add)
                    .result(name);
        } catch (CalculationUnavailableException exception) {
            List<String> messages = new ArrayList<>(messages(problems, Language.ENGLISH));
            messages.add(String.valueOf(exception.getMessage()));
            failWith(messages);
            throw new AssertionError(exception);
        }
    }

    /**
     * The files that an exporter of the plugin writes, by their names.
     *
     * @param format its name in the descriptor
     * @param text the text of a plan without errors; the names of files begin with that of a file of its own
     */
    public Map<String, byte[]> export(String format, String text) throws IOException {
        return export(format, write(text));
    }

    /** The same of a file, which may import others of its folder; the names of files begin with its own, without the end. */
    public Map<String, byte[]> export(String format, Path file) throws IOException {
        CompiledPlan compiled = sound(file);
        List<Diagnostic> problems = new ArrayList<>();
        Map<String, byte[]> files = export(format, compiled, file, problems);
        failWith(messages(
                problems.stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .toList(),
                Language.ENGLISH));
        return files;
    }

    /**
     * What an exporter of the plugin says of a plan, such as what the format has no place for.
     *
     * @param format its name in the descriptor
     * @param file a plan without errors
     */
    public List<Finding> findingsOfExport(String format, Path file) throws IOException {
        CompiledPlan compiled = sound(file);
        List<Diagnostic> problems = new ArrayList<>();
        export(format, compiled, file, problems);
        return problems.stream()
                .map(problem -> Finding.of(problem, compiled.language()))
                .toList();
    }

    private Map<String, byte[]> export(String format, CompiledPlan compiled, Path file, List<Diagnostic> problems)
            throws IOException {
        Plan plan = plan(compiled);
        Map<String, ByteArrayOutputStream> streams = new LinkedHashMap<>();
        String name = String.valueOf(file.getFileName());
        host.export(
                format,
                plan,
                name.endsWith(".plan") ? name.substring(0, name.length() - ".plan".length()) : name,
                compiled.language(),
                host.calculations(plan, compiled.language(), problems::add),
                created -> {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    streams.put(created, bytes);
                    return bytes;
                },
                problems::add);
        Map<String, byte[]> files = new LinkedHashMap<>();
        streams.forEach((created, bytes) -> files.put(created, bytes.toByteArray()));
        return files;
    }

    /**
     * The plan that an importer of the plugin reads.
     *
     * @param format its name in the descriptor
     * @param content the bytes of a file
     */
    public Plan importPlan(String format, byte[] content) throws IOException {
        failWith(messages(host.problems(), Language.ENGLISH));
        List<Diagnostic> problems = new ArrayList<>();
        Optional<Plan> plan = importPlan(format, content, problems);
        failWith(messages(
                problems.stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .toList(),
                Language.ENGLISH));
        return plan.orElseThrow(() -> new AssertionError("there is no plan"));
    }

    /**
     * What an importer of the plugin says of a file, such as what is wrong with it.
     *
     * @param format its name in the descriptor
     * @param content the bytes of a file
     * @param language the language of the messages
     */
    public List<Finding> findingsOfImport(String format, byte[] content, Language language) throws IOException {
        failWith(messages(host.problems(), Language.ENGLISH));
        List<Diagnostic> problems = new ArrayList<>();
        importPlan(format, content, problems);
        failWith(messages(
                problems.stream()
                        .filter(problem -> FAULTS.contains(problem.code().id()))
                        .toList(),
                Language.ENGLISH));
        return problems.stream().map(problem -> Finding.of(problem, language)).toList();
    }

    private Optional<Plan> importPlan(String format, byte[] content, List<Diagnostic> problems) throws IOException {
        Path file = Files.createDirectories(folder.resolve("plans")).resolve("test");
        Files.write(file, content);
        return host.importPlan(format, file, "test", content, Language.CHINESE, problems::add);
    }

    private Path write(String text) throws IOException {
        Path file = Files.createDirectories(folder.resolve("plans")).resolve("test.plan");
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private CompiledPlan compile(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path working = absolute.getParent() == null ? absolute : absolute.getParent();
        PlanFiles.Reading reading = PlanFiles.read(working, absolute, false);
        if (reading instanceof PlanFiles.Reading.Unreadable unreadable) {
            throw new AssertionError(String.join("\n", messages(List.of(unreadable.problem()), Language.ENGLISH)));
        }
        PlanFiles.Reading.Read read = (PlanFiles.Reading.Read) reading;
        CompiledPlan compiled = PlanCompiler.compile(read.loader(), read.source());
        compiled.plan().ifPresent(plan -> host.comesFrom(plan, absolute));
        return compiled;
    }

    private CompiledPlan sound(Path file) throws IOException {
        failWith(messages(host.problems(), Language.ENGLISH));
        CompiledPlan compiled = compile(file);
        if (!compiled.isSound() || compiled.plan().isEmpty()) {
            String findings = compiled.diagnostics().stream()
                    .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                    .map(diagnostic ->
                            Finding.of(diagnostic, compiled.language()).toString())
                    .collect(Collectors.joining("\n"));
            throw new AssertionError("the plan has errors, or is none:\n" + findings);
        }
        return compiled;
    }

    private static Plan plan(CompiledPlan compiled) {
        return compiled.plan().orElseThrow(() -> new AssertionError("the file has no plan"));
    }

    @Override
    public void close() throws IOException {
        host.close();
        PluginFiles.delete(folder);
    }
}
