package org.huimin.host;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huimin.compile.CompiledPlan;
import org.huimin.compile.ElementPath;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.HostCode;
import org.huimin.diagnostics.Nearest;
import org.huimin.model.Benefit;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.model.PluginDatum;
import org.huimin.model.PluginUse;
import org.huimin.plugin.Values;
import org.huimin.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * The plugins that a plan asks for, and those that the user adds for one run, with their settings; and what is wrong with
 * them, or with what the plan says for plugins.
 */
final class EnabledPlugins {
    /** Where people are told that something is wrong with what they add on the command line. */
    static final String OPTION = "--use";

    private final InstalledPlugins installed;
    private final PluginOptions options;
    private final Plan plan;
    private final Map<ElementPath, Span> spans;
    private final Span otherwise;
    private final GivenTables tables;
    private final Map<String, Values> settings = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final Set<String> misused = new HashSet<>();
    private final Map<String, Span> places = new HashMap<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    private EnabledPlugins(
            InstalledPlugins installed,
            PluginOptions options,
            Plan plan,
            Map<ElementPath, Span> spans,
            Span otherwise,
            GivenTables tables) {
        this.installed = installed;
        this.options = options;
        this.plan = plan;
        this.spans = spans;
        this.otherwise = otherwise;
        this.tables = tables;
    }

    /**
     * The plugins of a plan.
     *
     * @param file the plan's file, if it is known
     * @param otherwise the place of what has none
     */
    static EnabledPlugins of(
            CompiledPlan compiled,
            InstalledPlugins installed,
            PluginOptions options,
            Optional<Path> file,
            Span otherwise) {
        Plan plan = compiled.plan().orElseThrow(() -> new IllegalArgumentException("only plans ask for plugins"));
        Map<ElementPath, Span> spans = compiled.sourceMap().spans();
        EnabledPlugins enabled =
                new EnabledPlugins(installed, options, plan, spans, otherwise, options.givenTables(file));
        enabled.readUses();
        enabled.checkAttributes();
        return enabled;
    }

    /** The same of a plan whose problems have been reported. */
    static EnabledPlugins of(Plan plan, InstalledPlugins installed, PluginOptions options, Optional<Path> file) {
        EnabledPlugins enabled = new EnabledPlugins(
                installed, options, plan, Map.of(), Span.startOf("plugins"), options.givenTables(file));
        enabled.readUses();
        return enabled;
    }

    private void readUses() {
        Map<String, PluginUse> further = new HashMap<>();
        for (PluginUse use : options.uses()) {
            further.put(use.id(), use);
            asked.add(use.id());
        }
        for (int index = 0; index < plan.plugins().size(); index++) {
            PluginUse use = plan.plugins().get(index);
            asked.add(use.id());
            if (!further.containsKey(use.id())) {
                ElementPath path = ElementPath.PLAN.child("use", index + 1);
                read(use, path, span(path, otherwise));
            }
        }
        for (PluginUse use : further.values()) {
            read(use, new ElementPath(OPTION), Span.startOf(OPTION));
        }
    }

    private Span span(ElementPath path, Span instead) {
        @Nullable Span span = spans.get(path);
        return span == null ? instead : span;
    }

    private void read(PluginUse use, ElementPath path, Span place) {
        Optional<InstalledPlugin> plugin = installed.find(use.id());
        if (plugin.isEmpty()) {
            reportMissing(use.id(), place);
            return;
        }
        PluginDescriptor descriptor = plugin.get().descriptor();
        int before = problems.size();
        ParameterValues values =
                new ParameterValues(use.id(), descriptor.settings(), HostCode.UNKNOWN_SETTING, tables, problems::add);
        int number = 0;
        for (Map.Entry<String, String> setting : use.settings().entrySet()) {
            number++;
            Span name = span(path.child("setting", number), place);
            values.give(setting.getKey(), setting.getValue(), name, span(path.child("value", number), name));
        }
        settings.put(use.id(), values.finish(place));
        places.put(use.id(), place);
        if (problems.size() > before) {
            misused.add(use.id());
        }
        if (options.untrusted() && !plugin.get().isBundled()) {
            problems.add(notLoaded(use.id(), place));
        }
    }

    private void reportMissing(String id, Span place) {
        if (installed.isRejected(id)) {
            return;
        }
        PluginLock.@Nullable Entry locked = installed.absent().get(id);
        boolean known = locked != null;
        if (options.untrusted() && (known || options.lock().isEmpty())) {
            problems.add(notLoaded(id, place));
            return;
        }
        if (locked != null) {
            problems.add(absent(locked, options, place));
            return;
        }
        List<String> ids = new ArrayList<>();
        for (InstalledPlugin plugin : installed.all()) {
            ids.add(plugin.descriptor().id());
        }
        problems.add(Diagnostic.of(HostCode.UNKNOWN_PLUGIN, place)
                .with("plugin", id)
                .suggesting(Nearest.to(id, ids))
                .build());
    }

    static Diagnostic absent(PluginLock.Entry locked, PluginOptions options, Span place) {
        return Diagnostic.of(HostCode.PLUGIN_ABSENT, place)
                .with("plugin", locked.descriptor().id())
                .with("version", locked.descriptor().version())
                .with("folder", locked.folder())
                .with("lock", options.lock().map(PluginLock::name).orElse(PluginLock.FILE))
                .build();
    }

    /** Says that a plugin was left alone, as the user wanted. */
    static Diagnostic notLoaded(String id, Span place) {
        return Diagnostic.of(HostCode.PLUGIN_NOT_LOADED, place)
                .with("plugin", id)
                .build();
    }

    private void checkAttributes() {
        for (Measure measure : plan.measures()) {
            ElementPath path = ElementPath.measure(measure.number());
            check(measure.data(), path);
            for (int index = 0; index < measure.benefits().size(); index++) {
                Benefit benefit = measure.benefits().get(index);
                check(benefit.data(), path.child("benefit", index + 1));
            }
        }
    }

    private void check(List<PluginDatum> data, ElementPath owner) {
        if (data.isEmpty()) {
            return;
        }
        Map<String, ParameterValues> byPlugin = new LinkedHashMap<>();
        for (int index = 0; index < data.size(); index++) {
            PluginDatum datum = data.get(index);
            ElementPath path = owner.child("data", index + 1);
            Span line = span(path, otherwise);
            Optional<InstalledPlugin> plugin = installed.find(datum.plugin());
            if (!isEnabled(datum.plugin())) {
                problems.add(unused(datum, line));
            } else if (plugin.isPresent()) {
                int before = problems.size();
                byPlugin.computeIfAbsent(
                                datum.plugin(),
                                id -> new ParameterValues(
                                        id,
                                        plugin.get().descriptor().attributes(),
                                        HostCode.UNKNOWN_ATTRIBUTE,
                                        GivenTables.NONE,
                                        problems::add))
                        .give(
                                datum.key(),
                                datum.value(),
                                span(path.child("key", 1), line),
                                span(path.child("value", 1), line));
                if (problems.size() > before) {
                    misused.add(datum.plugin());
                }
            }
        }
    }

    /** Whether the plan gives a plugin what it does not take: it can't do its part, and would only fail. */
    boolean isMisused(InstalledPlugin plugin) {
        return misused.contains(plugin.descriptor().id());
    }

    private static Diagnostic unused(PluginDatum datum, Span place) {
        return Diagnostic.of(HostCode.ATTRIBUTE_OF_UNUSED_PLUGIN, place)
                .with("plugin", datum.plugin())
                .build();
    }

    /** Whether the plan, or the user, asks for a plugin, or it is there for every plan. */
    private boolean isEnabled(String id) {
        return asked.contains(id)
                || installed
                        .find(id)
                        .filter(plugin -> plugin.descriptor().always())
                        .isPresent();
    }

    /** What is wrong. */
    List<Diagnostic> problems() {
        return problems;
    }

    /** Whether a plugin is asked for and there. */
    boolean contains(InstalledPlugin plugin) {
        return settings.containsKey(plugin.descriptor().id());
    }

    /** Where a plugin is asked for. */
    Span place(InstalledPlugin plugin) {
        return places.getOrDefault(plugin.descriptor().id(), otherwise);
    }

    /** The ids of the plugins that are asked for and there. */
    Set<String> ids() {
        return settings.keySet();
    }

    /** The settings of a plugin; for one that nobody asks for what it has where a plan is silent. */
    Values settings(InstalledPlugin plugin, Span place, List<Diagnostic> missing) {
        @Nullable Values given = settings.get(plugin.descriptor().id());
        if (given != null) {
            return given;
        }
        PluginDescriptor descriptor = plugin.descriptor();
        return new ParameterValues(
                        descriptor.id(), descriptor.settings(), HostCode.UNKNOWN_SETTING, tables, missing::add)
                .finish(place);
    }
}
