package org.huimin.host;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticCode;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.HostCode;
import org.huimin.diagnostics.Nearest;
import org.huimin.plugin.Values;
import org.huimin.source.Span;
import org.jspecify.annotations.Nullable;

/** Compares what a plan gives a plugin with what the plugin's descriptor declares. */
final class ParameterValues {
    private final String plugin;
    private final List<Parameter> declared;
    private final DiagnosticCode unknown;
    private final GivenTables tables;
    private final DiagnosticSink sink;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Set<String> wrong = new LinkedHashSet<>();

    /**
     * Values of a plugin.
     *
     * @param plugin the plugin's id
     * @param declared what its descriptor declares
     * @param unknown the code for a name that it does not
     * @param tables the tables that are given
     * @param sink takes what is wrong
     */
    ParameterValues(
            String plugin, List<Parameter> declared, DiagnosticCode unknown, GivenTables tables, DiagnosticSink sink) {
        this.plugin = plugin;
        this.declared = declared;
        this.unknown = unknown;
        this.tables = tables;
        this.sink = sink;
    }

    /** Takes what a plan gives under a name. */
    void give(String name, String text, Span namePlace, Span textPlace) {
        @Nullable Parameter parameter = find(name);
        if (parameter == null) {
            List<String> names = new ArrayList<>();
            declared.forEach(known -> names.addAll(known.names()));
            sink.report(Diagnostic.of(unknown, namePlace)
                    .with("plugin", plugin)
                    .with("setting", name)
                    .suggesting(Nearest.to(name, names))
                    .build());
            return;
        }
        if (tables.ofUser(parameter).isPresent()) {
            // The user's own comes instead.
            return;
        }
        try {
            Object value = ParameterText.read(parameter, text);
            if (parameter.type() == ParameterType.TABLE) {
                giveTable(parameter, text, tables.ofPlan(parameter, text.strip()), textPlace);
            } else if (values.putIfAbsent(parameter.name(), value) != null) {
                sink.report(Diagnostic.of(HostCode.NAME_DEFINED_TWICE, namePlace)
                        .with("name", name)
                        .build());
            }
        } catch (ParameterText.WrongValueException exception) {
            wrong.add(parameter.name());
            sink.report(Diagnostic.of(HostCode.PLUGIN_VALUE_WRONG, textPlace)
                    .with("plugin", plugin)
                    .with("setting", name)
                    .with("value", text)
                    .with("wanted", exception.wanted())
                    .suggesting(exception.suggestions())
                    .build());
        }
    }

    private void giveTable(Parameter parameter, String path, TableLoader.Loading loading, Span place) {
        if (loading instanceof TableLoader.Loading.Loaded loaded) {
            values.put(parameter.name(), loaded.table());
        } else if (loading instanceof TableLoader.Loading.Refused refused) {
            wrong.add(parameter.name());
            sink.report(Diagnostic.of(HostCode.TABLE_UNUSABLE, place)
                    .with("path", path)
                    .with("setting", lastName(parameter))
                    .with("reason", refused.reason())
                    .build());
        }
    }

    /** The name that plans use: the descriptor gives the Chinese one behind the plugin's own. */
    private static String lastName(Parameter parameter) {
        return parameter.names().get(parameter.names().size() - 1);
    }

    private @Nullable Parameter find(String name) {
        for (Parameter parameter : declared) {
            if (parameter.names().contains(name)) {
                return parameter;
            }
        }
        return null;
    }

    /** Whether every value that was given is one, and every value that is required was given. */
    boolean isSound() {
        for (Parameter parameter : declared) {
            if (parameter.required() && !values.containsKey(parameter.name())) {
                return false;
            }
        }
        return wrong.isEmpty();
    }

    /**
     * The values, with defaults for what was not given; what is required and was not is reported.
     *
     * @param place where it should have been given
     */
    Values finish(Span place) {
        Set<String> names = new LinkedHashSet<>();
        for (Parameter parameter : declared) {
            names.add(parameter.name());
            tables.ofUser(parameter)
                    .ifPresent(path -> giveTable(
                            parameter, path.toString(), tables.loader().ofUser(path, parameter.sheets()), place));
            boolean given = values.containsKey(parameter.name()) || wrong.contains(parameter.name());
            if (!given) {
                if (parameter.required()) {
                    sink.report(Diagnostic.of(HostCode.SETTING_MISSING, place)
                            .with("plugin", plugin)
                            .with("setting", lastName(parameter))
                            .build());
                }
                if (parameter.defaultText().isPresent()) {
                    values.put(
                            parameter.name(),
                            checked(parameter, parameter.defaultText().get()));
                }
            }
        }
        return new Values(names, values);
    }

    private static Object checked(Parameter parameter, String text) {
        try {
            return ParameterText.read(parameter, text);
        } catch (ParameterText.WrongValueException exception) {
            throw new IllegalStateException("defaults are checked when a descriptor is read", exception);
        }
    }
}
