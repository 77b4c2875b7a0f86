package org.huimin.host;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.compile.CompiledPlan;
import org.huimin.compile.ElementPath;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.Findings;
import org.huimin.diagnostics.HostCode;
import org.huimin.diagnostics.Nearest;
import org.huimin.model.Plan;
import org.huimin.model.PluginUse;
import org.huimin.output.Output;
import org.huimin.plugin.Calculations;
import org.huimin.plugin.ExportRequest;
import org.huimin.plugin.Exporter;
import org.huimin.plugin.Settings;
import org.huimin.plugin.ValidationRequest;
import org.huimin.source.Span;
import org.huimin.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/**
 * The plugins of an installation. Descriptors are read at once, classes only when something of a plugin is called. A
 * plugin that fails gives a diagnostic that names it; the others go on.
 */
public final class PluginHost implements AutoCloseable {
    private final InstalledPlugins installed;
    private final PluginCalls calls = new PluginCalls();
    private @Nullable PlanCalculations latest;

    private PluginHost(InstalledPlugins installed) {
        this.installed = installed;
    }

    /**
     * Reads the descriptors of all plugins below a folder, one plugin a folder. What can't be read is one of the
     * {@link #problems()}.
     */
    public static PluginHost open(Path pluginsFolder) {
        return new PluginHost(InstalledPlugins.below(pluginsFolder));
    }

    /**
     * Starts to load the plugins that run for every plan, beside whatever the caller does meanwhile. One that can't be
     * loaded is reported when it is called.
     */
    public void preload() {
        Thread loading = new Thread(() -> installed.all().stream()
                .filter(plugin -> plugin.descriptor().always())
                .forEach(plugin -> calls.load(plugin, Span.startOf("plugins"), diagnostic -> {})));
        loading.setName("plugins");
        loading.setDaemon(true);
        loading.start();
    }

    /** What is wrong with the plugins that were found. */
    public List<Diagnostic> problems() {
        return installed.problems();
    }

    /** Every plugin that was found. */
    public Collection<InstalledPlugin> plugins() {
        return installed.all();
    }

    /** The formats that plugins export, with the plugin that does; also as {@code plugin/format}. */
    public Map<String, InstalledPlugin> formats() {
        return installed.contributions(PluginDescriptor::exporters);
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

    /** Whether some plugin's codes begin as this one does. */
    public boolean knowsPrefixOf(String codeId) {
        return installed.all().stream().anyMatch(plugin -> plugin.owns(codeId));
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
        reportUnknownUses(compiled, plan, place, found);
        for (InstalledPlugin plugin : installed.all()) {
            boolean runs = plugin.descriptor().always() || use(plugin, plan).isPresent();
            if (runs && !plugin.descriptor().validators().isEmpty()) {
                ValidationRequest request = new ValidationRequest(compiled, settings(plugin, plan), calculations);
                validate(plugin, request, place, found);
            }
        }
        if (found.size() > Findings.MOST) {
            found.subList(Findings.MOST, found.size()).clear();
            found.add(Diagnostic.of(HostCode.TOO_MANY_DIAGNOSTICS, place)
                    .with("limit", Findings.MOST)
                    .build());
        }
        return found;
    }

    private void validate(InstalledPlugin plugin, ValidationRequest request, Span place, List<Diagnostic> found) {
        for (String name : plugin.descriptor().validators()) {
            List<Diagnostic> own = new ArrayList<>();
            calls.call(plugin, PluginCalls.Task.VALIDATING, place, found::add, loaded -> () -> {
                loaded.validator(name).validate(request, own::add);
                return true;
            });
            found.addAll(own);
        }
    }

    /** The file that the plan is in, which need not be the one that was compiled. */
    private static String planSource(CompiledPlan compiled) {
        return compiled.sourceMap().spans().values().stream()
                .map(Span::source)
                .findFirst()
                .orElseGet(() -> compiled.sources().keySet().iterator().next());
    }

    private void reportUnknownUses(CompiledPlan compiled, Plan plan, Span otherwise, List<Diagnostic> found) {
        for (int index = 0; index < plan.plugins().size(); index++) {
            PluginUse use = plan.plugins().get(index);
            Span span = compiled.sourceMap()
                    .span(ElementPath.PLAN.child("use", index + 1))
                    .orElse(otherwise);
            Optional<InstalledPlugin> plugin = installed.find(use.id());
            if (plugin.isEmpty()) {
                List<String> ids = installed.all().stream()
                        .map(known -> known.descriptor().id())
                        .toList();
                found.add(Diagnostic.of(HostCode.UNKNOWN_PLUGIN, span)
                        .with("plugin", use.id())
                        .suggesting(Nearest.to(use.id(), ids))
                        .build());
            } else {
                reportUnknownSettings(use, plugin.get().descriptor().settings(), span, found);
            }
        }
    }

    private static void reportUnknownSettings(PluginUse use, List<String> known, Span span, List<Diagnostic> found) {
        use.settings().keySet().stream()
                .filter(setting -> !known.contains(setting))
                .forEach(setting -> found.add(Diagnostic.of(HostCode.UNKNOWN_SETTING, span)
                        .with("plugin", use.id())
                        .with("setting", setting)
                        .suggesting(Nearest.to(setting, known))
                        .build()));
    }

    private static Optional<PluginUse> use(InstalledPlugin plugin, Plan plan) {
        return plan.plugins().stream()
                .filter(use -> use.id().equals(plugin.descriptor().id()))
                .findFirst();
    }

    /** The settings that a plan gives a plugin. */
    static Settings settings(InstalledPlugin plugin, Plan plan) {
        return use(plugin, plan).map(use -> new Settings(use.settings())).orElse(Settings.NONE);
    }

    /**
     * Results of calculators for one plan. Each calculator runs once, whoever asks: validators of the plan and the command
     * share its result where they want it in the same language. What fails is reported once.
     */
    public Calculations calculations(Plan plan, Language language, DiagnosticSink sink) {
        if (latest == null || !latest.isFor(plan, language)) {
            latest = new PlanCalculations(this, calls, plan, language, sink);
        }
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
        ExportRequest request = new ExportRequest(plan, baseName, language, settings(plugin, plan), calculations);
        Optional<Boolean> done =
                calls.call(plugin, PluginCalls.Task.EXPORTING, Span.startOf("plugins"), sink, loaded -> () -> {
                    Exporter exporter = loaded.exporter(format.substring(format.indexOf('/') + 1));
                    exporter.export(request, output);
                    return true;
                });
        return done.isPresent();
    }

    @Override
    public void close() throws IOException {
        calls.close();
    }
}
