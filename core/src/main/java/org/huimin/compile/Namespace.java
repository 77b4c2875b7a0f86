package org.huimin.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.declaration.Name;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.HostCode;

/** Names of one sort, each with one definition; aliases lead to the same definition. */
final class Namespace {
    private final DiagnosticSink sink;
    private final Map<String, Definition> definitions = new LinkedHashMap<>();
    private final Map<String, List<String>> aliases = new LinkedHashMap<>();

    Namespace(DiagnosticSink sink) {
        this.sink = sink;
    }

    /** Adds a definition; whether the name was free. A second one is reported. */
    boolean define(Definition.Kind kind, Name name) {
        return put(name, new Definition(kind, name.key(), name.span()));
    }

    /** Adds a second name of a definition; whether it was free. */
    boolean alias(Definition definition, Name alias) {
        if (!put(alias, definition)) {
            return false;
        }
        aliases.computeIfAbsent(definition.name(), missing -> new ArrayList<>()).add(alias.key());
        return true;
    }

    private boolean put(Name name, Definition definition) {
        Definition earlier = definitions.putIfAbsent(name.key(), definition);
        if (earlier == null) {
            return true;
        }
        sink.report(Diagnostic.of(HostCode.NAME_DEFINED_TWICE, name.span())
                .with("name", name.text())
                .related("declared-here", earlier.span()));
        return false;
    }

    Optional<Definition> find(String name) {
        return Optional.ofNullable(definitions.get(Name.key(name)));
    }

    /** The second names of a definition, in the order in which they were given. */
    List<String> aliases(String name) {
        return List.copyOf(aliases.getOrDefault(name, List.of()));
    }

    /** Every name, aliases included. */
    Collection<String> names() {
        return definitions.keySet();
    }
}
