package org.huimin.host;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huimin.compile.CompiledPlan;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.HostCode;
import org.huimin.diagnostics.LimitedFindings;
import org.huimin.diagnostics.Severity;
import org.huimin.model.Plan;
import org.huimin.output.Output;
import org.huimin.plugin.Calculations;
import org.huimin.plugin.ExportRequest;
import org.huimin.plugin.Exporter;
import org.huimin.plugin.ImportRequest;
import org.huimin.plugin.ValidationRequest;
import org.huimin.plugin.Values;
import org.huimin.source.Span;
import org.huimin.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/**
 * The plugins of an installation. Descriptors are read at once, classes only when something of a plugin is called. A
 * plugin that fails gives a diagnostic that names it; the others go on.
 */
public final class PluginHost implements AutoCloseable {
    private static final Set<String> FAULTS = Set.of(
            HostCode.PLUGIN_FAILED.id(),
            HostCode.PLUGIN_MISDESCRIBED.id(),
            HostCode.PLUGIN_CLASH.id(),
            HostCode.PLUGIN_OF_OTHER_VERSION.id(),
            HostCode.PLUGIN_CARRIES_HOST.id(),
            HostCode.PLUGIN_CHANGED.id(),
            HostCode.PLUGIN_NOT_LOCKED.id(),
            HostCode.PLUGIN_ABSENT.id(),
            HostCode.FOREIGN_CODE.id());
    private static final int MOST_FAULTS = 100;

    private final PluginOptions options;
    private final InstalledPlugins installed;
    private final PluginCalls calls;
    private final IsolatedCalls isolated;
    private @Nullable PlanCalculations latest;
    private @Nullable Plan latestPlan;
    private @Nullable EnabledPlugins latestAsked;
    private @Nullable Plan latestRead;
    private @Nullable Path latestFile;

    private PluginHost(PluginOptions options) {
        this.options = options;
        installed = InstalledPlugins.find(options);
        calls = new PluginCalls(options);
        isolated = new IsolatedCalls(options);
    }

    /** Reads the descriptors of the plugins that options name. What can't be read is one of the {@link #problems()}. */
    public static PluginHost open(PluginOptions options) {
        return new PluginHost(options);
    }

    /** Reads the descriptors of all plugins below a folder, one plugin a folder, as those of the distribution. */
    public static PluginHost open(Path pluginsFolder) {
        return open(PluginOptions.bundled(pluginsFolder));
    }

    /**
     * Starts to load the bundled plugins that run for every plan, beside whatever the caller does meanwhile. One that can't be
     * loaded is reported when it is called.
     */
    public void preload() {
        Thread loading = new Thread(() -> installed.all().stream()
                .filter(plugin -> plugin.descriptor().always() && plugin.isBundled())
                .forEach(plugin -> calls.load(plugin, Span.startOf("plugins"), diagnostic -> {})));
        loading.setName("plugins");
        loading.setDaemon(true);
        loading.start();
    }

    /** Whether a plugin must not be loaded, as the user wants. */
    private boolean isLeftAlone(InstalledPlugin plugin) {
        return options.untrusted() && !plugin.isBundled();
    }

    /** The plugin whose code is running, if one is: another thread asks when the program is about to end. */
    public Optional<String> running() {
        return calls.running();
    }

    /** What is wrong with the plugins that were found. */
    public List<Diagnostic> problems() {
        return installed.problems();
    }

    /** Every plugin that was found. */
    public Collection<InstalledPlugin> plugins() {
        return installed.all();
    }

    /** The plugins that the lock file names and no folder has. */
    public Collection<PluginLock.Entry> absent() {
        return List.copyOf(installed.absent().values());
    }

    /** Says that a plugin that the lock file names is nowhere. */
    public Diagnostic absence(PluginLock.Entry entry) {
        return EnabledPlugins.absent(entry, options, Span.startOf("plugins"));
    }

    /** The formats that plugins export, with the plugin that does; also as {@code plugin/format}. */
    public Map<String, InstalledPlugin> formats() {
        return installed.contributions(PluginDescriptor::exporters);
    }

    /** The formats that plugins import, with the plugin that does; also as {@code plugin/format}. */
    public Map<String, InstalledPlugin> importFormats() {
        return installed.contributions(PluginDescriptor::importers);
    }

    /** The calculators that plugins have, with the plugin that has it; also as {@code plugin/calculator}. */
    public Map<String, InstalledPlugin> calculators() {
        return installed.contributions(PluginDescriptor::calculators);
    }

    /** The page that explains a code of a plugin, if one has it. */
    public Optional<String> explanation(String codeId, Language language) {
        return installed.all().stream()
                .map(plugin -> plugin.explanation(codeId, language))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether the codes of some plugin begin as this one does. */
    public boolean knowsPrefixOf(String codeId) {
        for (InstalledPlugin plugin : installed.all()) {
            if (plugin.owns(codeId)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some plugin's codes begin as this one does, and its validators run for a plan. */
    public boolean checks(String codeId, Plan plan) {
        EnabledPlugins enabled = asked(plan);
        for (InstalledPlugin plugin : installed.all()) {
            if (plugin.owns(codeId)
                    && !isLeftAlone(plugin)
                    && (plugin.descriptor().always() || enabled.contains(plugin))) {
                return true;
            }
        }
        return false;
    }

    /** What a plan asks for, whose problems have been reported; it is asked again and again for the same plan. */
    @SuppressWarnings("ReferenceEquality") // the same plan, not an equal one: comparing whole plans is slow
    private EnabledPlugins asked(Plan plan) {
        if (latestAsked == null || latestPlan != plan) {
            latestAsked = EnabledPlugins.of(plan, installed, options, file(plan));
            latestPlan = plan;
        }
        return latestAsked;
    }

    /** The ids of the plugins that a plan asks for, and of those that are used beside them. */
    public Set<String> enabled(Plan plan) {
        return asked(plan).ids();
    }

    /**
     * Loads a plugin, and compares what it binds with its descriptor.
     *
     * @return why it can't be loaded, if so
     */
    public Optional<Diagnostic> verify(InstalledPlugin plugin) {
        List<Diagnostic> refused = new ArrayList<>();
        Optional<LoadedPlugin> loaded = calls.load(plugin, Span.startOf("plugins"), refused::add);
        return loaded.isPresent() ? Optional.empty() : refused.stream().findFirst();
    }

    /**
     * Why a plugin can't be locked, if so: it brings classes that must be the host's, or something about its files does not
     * fit into a lock file.
     *
     * @throws IOException if a jar can't be read
     */
    public Optional<Diagnostic> unfit(InstalledPlugin plugin) throws IOException {
        return PluginJars.unfit(plugin, Span.startOf("plugins"));
    }

    /** The names, all forms, of the tables that plugins take from a user. */
    public Set<String> tables() {
        Set<String> names = new LinkedHashSet<>();
        for (InstalledPlugin plugin : installed.all()) {
            for (Parameter setting : plugin.descriptor().settings()) {
                if (setting.type() == ParameterType.TABLE) {
                    names.addAll(setting.names());
                }
            }
        }
        return names;
    }

    /**
     * Says which file a plan was compiled from: the tables that it names are found from there, and by it another process finds
     * the plan. It is remembered until another plan is told of.
     */
    public void comesFrom(Plan plan, Path file) {
        latestRead = plan;
        latestFile = file;
        isolated.comesFrom(plan, file);
    }

    @SuppressWarnings("ReferenceEquality") // the same plan, not an equal one
    private Optional<Path> file(Plan plan) {
        return latestRead == plan ? Optional.ofNullable(latestFile) : Optional.empty();
    }

    /**
     * What the validators of one plugin find in a plan that asks for it.
     *
     * @throws IllegalArgumentException if there is no such plugin
     */
    public List<Diagnostic> validate(CompiledPlan compiled, String pluginId) {
        InstalledPlugin plugin = installed
                .find(pluginId)
                .orElseThrow(() -> new IllegalArgumentException("there is no plugin " + pluginId));
        Plan plan = compiled.plan().orElseThrow(() -> new IllegalArgumentException("only plans are validated"));
        List<Diagnostic> found = new ArrayList<>();
        Span place = Span.startOf(planSource(compiled));
        validate(
                plugin,
                compiled,
                EnabledPlugins.of(compiled, installed, options, file(plan), place),
                calculations(plan, compiled.language(), found::add),
                found);
        return cut(found, place);
    }

    /** What the plugins that a plan asks for, and those that always run, find in it, and no more than anybody reads. */
    public List<Diagnostic> validate(CompiledPlan compiled) {
        List<Diagnostic> found = new ArrayList<>();
        if (compiled.plan().isEmpty()) {
            return found;
        }
        Plan plan = compiled.plan().get();
        Calculations calculations = calculations(plan, compiled.language(), found::add);
        Span place = Span.startOf(planSource(compiled));
        EnabledPlugins enabled = EnabledPlugins.of(compiled, installed, options, file(plan), place);
        found.addAll(enabled.problems());
        for (InstalledPlugin plugin : installed.all()) {
            boolean runs = plugin.descriptor().always() || enabled.contains(plugin);
            if (enabled.contains(plugin)
                    && !isLeftAlone(plugin)
                    && plugin.descriptor().validators().isEmpty()) {
                // It is not called now, but a plan that asks for it can't be said to be fine where it will be refused.
                calls.admit(plugin, enabled.place(plugin), found::add);
            }
            boolean able = !enabled.isMisused(plugin) && !isLeftAlone(plugin);
            if (runs && able && !plugin.descriptor().validators().isEmpty()) {
                if (isolated.takes(plugin, plan)) {
                    isolated.validate(plugin, plan, compiled.language(), enabled.place(plugin), found::add);
                } else {
                    validate(plugin, compiled, enabled, calculations, found);
                }
            }
        }
        return cut(found, place);
    }

    /** No more findings than anybody reads; but whatever can't do its part is said, however much the others find. */
    static List<Diagnostic> cut(List<Diagnostic> found, Span place) {
        if (found.size() <= LimitedFindings.MOST) {
            return found;
        }
        List<Diagnostic> kept = new ArrayList<>();
        LimitedFindings others = new LimitedFindings(place);
        for (Diagnostic diagnostic : found) {
            if (isFault(diagnostic) && kept.size() < MOST_FAULTS) {
                kept.add(diagnostic);
            } else {
                others.report(diagnostic);
            }
        }
        kept.addAll(others.all());
        return kept;
    }

    /** Whether a finding says that a plugin, or what the user has of it, can't do its part. */
    public static boolean isFault(Diagnostic finding) {
        return FAULTS.contains(finding.code().id());
    }

    private void validate(
            InstalledPlugin plugin,
            CompiledPlan compiled,
            EnabledPlugins enabled,
            Calculations calculations,
            List<Diagnostic> found) {
        Span place = enabled.place(plugin);
        List<Diagnostic> missing = new ArrayList<>();
        Values settings = enabled.settings(plugin, place, missing);
        found.addAll(missing);
        if (!missing.isEmpty()) {
            return;
        }
        ValidationRequest request =
                new ValidationRequest(compiled, settings, new PlanAttributes(plugin.descriptor()), calculations);
        for (String name : plugin.descriptor().validators()) {
            LimitedFindings own = new LimitedFindings(Span.startOf(planSource(compiled)));
            calls.call(plugin, PluginTask.VALIDATING, place, found::add, loaded -> () -> {
                loaded.validator(name)
                        .validate(
                                request,
                                diagnostic -> own.report(plugin.isBundled() ? diagnostic : copied(plugin, diagnostic)));
                return true;
            });
            found.addAll(own.all());
        }
    }

    /** A finding of a third-party plugin; one with a code that is not its own says so instead. */
    static Diagnostic copied(InstalledPlugin plugin, Diagnostic diagnostic) {
        if (plugin.owns(diagnostic.code().id())) {
            return ReportedCode.copy(diagnostic);
        }
        return Diagnostic.of(HostCode.FOREIGN_CODE, diagnostic.span())
                .with("plugin", plugin.descriptor().id())
                .with("code", diagnostic.code().id())
                .with("prefix", plugin.descriptor().codePrefix())
                .build();
    }

    /** The file that the plan is in, which need not be the one that was compiled. */
    private static String planSource(CompiledPlan compiled) {
        return compiled.sourceMap().spans().values().stream()
                .map(Span::source)
                .findFirst()
                .orElseGet(() -> compiled.sources().keySet().iterator().next());
    }

    /**
     * The settings of a plugin in a plan.
     *
     * @param missing takes what is missing
     */
    Values settings(InstalledPlugin plugin, Plan plan, List<Diagnostic> missing) {
        return asked(plan).settings(plugin, Span.startOf(EnabledPlugins.OPTION), missing);
    }

    /**
     * Results of calculators for one plan. Each calculator runs once, whoever asks: validators of the plan and the command
     * share its result where they want it in the same language. What fails is reported once, to
     * whoever has asked for them last.
     */
    public Calculations calculations(Plan plan, Language language, DiagnosticSink sink) {
        if (latest == null || !latest.isFor(plan, language)) {
            latest = new PlanCalculations(this, calls, isolated, plan, language, sink);
        }
        latest.reportTo(sink);
        return latest;
    }

    /**
     * Exports a plan.
     *
     * @param format one of {@link #formats()}
     * @return whether the format's files are all written to the output; if not, the sink has been told why
     */
    public boolean export(
            String format,
            Plan plan,
            String baseName,
            Language language,
            Calculations calculations,
            Output output,
            DiagnosticSink sink) {
        @Nullable InstalledPlugin plugin = formats().get(format);
        if (plugin == null) {
            throw new IllegalArgumentException("no plugin exports " + format);
        }
        List<Diagnostic> missing = new ArrayList<>();
        Values settings = settings(plugin, plan, missing);
        if (!missing.isEmpty()) {
            missing.forEach(sink::report);
            return false;
        }
        String name = format.substring(format.indexOf('/') + 1);
        Span place = Span.startOf("plugins");
        if (isolated.takes(plugin, plan)) {
            return isolated.export(plugin, name, plan, baseName, language, output, place, sink);
        }
        List<Diagnostic> found = new ArrayList<>();
        ExportRequest request = new ExportRequest(
                plan,
                baseName,
                language,
                settings,
                new PlanAttributes(plugin.descriptor()),
                calculations,
                diagnostic -> found.add(copied(plugin, diagnostic)));
        Optional<Boolean> done = calls.call(plugin, PluginTask.EXPORTING, place, sink, loaded -> () -> {
            Exporter exporter = loaded.exporter(name);
            exporter.export(request, output);
            return true;
        });
        cut(found, place).forEach(sink::report);
        return done.isPresent() && found.stream().noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /**
     * Reads a plan from a file in another format.
     *
     * @param format one of {@link #importFormats()}
     * @param file the file, by which another process finds it
     * @param source its name, as people are shown it
     * @param content its bytes
     * @param language the language that the user wants
     * @return the plan, as it was read; if there is none, the sink has been told why
     */
    public Optional<Plan> importPlan(
            String format, Path file, String source, byte[] content, Language language, DiagnosticSink sink) {
        @Nullable InstalledPlugin plugin = importFormats().get(format);
        if (plugin == null) {
            throw new IllegalArgumentException("no plugin imports " + format);
        }
        String name = format.substring(format.indexOf('/') + 1);
        Span place = Span.startOf("plugins");
        if (isolated.takes(plugin)) {
            return isolated.importPlan(plugin, name, file, source, language, place, sink);
        }
        List<Diagnostic> found = new ArrayList<>();
        ImportRequest request = new ImportRequest(
                source,
                new ByteArrayInputStream(content),
                language,
                diagnostic -> found.add(plugin.isBundled() ? diagnostic : copied(plugin, diagnostic)));
        Optional<Optional<Plan>> read = calls.call(
                plugin,
                PluginTask.IMPORTING,
                place,
                sink,
                loaded -> () -> loaded.importer(name).read(request));
        cut(found, place).forEach(sink::report);
        boolean refused = found.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
        Optional<Plan> plan = read.flatMap(given -> given);
        if (read.isPresent() && plan.isEmpty() && !refused) {
            sink.report(
                    PluginFault.diagnostic(plugin, PluginTask.IMPORTING, place, new PluginFault.NullResultException()));
        }
        return refused ? Optional.empty() : plan;
    }

    @Override
    public void close() throws IOException {
        latest = null;
        latestPlan = null;
        latestAsked = null;
        latestRead = null;
        latestFile = null;
        calls.close();
    }
}
