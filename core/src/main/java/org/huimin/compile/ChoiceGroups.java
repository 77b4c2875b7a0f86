package org.huimin.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.declaration.Text;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.HostCode;
import org.huimin.model.Entity;

/** The choice groups of a plan: each has several benefits, all of one entity. */
final class ChoiceGroups {
    private final Library library;
    private final DiagnosticSink sink;
    private final Map<String, List<Member>> groups = new LinkedHashMap<>();

    ChoiceGroups(Library library, DiagnosticSink sink) {
        this.library = library;
        this.sink = sink;
    }

    private record Member(Text name, Optional<Entity> entity) {}

    /** Adds a benefit to the group that it names; the entity is absent where it could not be told. */
    void add(Text name, Optional<Entity> entity) {
        List<Member> members = groups.computeIfAbsent(name.value(), missing -> new ArrayList<>());
        Optional<Member> earlier =
                members.stream().filter(member -> member.entity().isPresent()).findFirst();
        boolean other = entity.isPresent()
                && earlier.isPresent()
                && !earlier.get().entity().equals(entity);
        if (other) {
            sink.report(Diagnostic.of(HostCode.CHOICE_OF_OTHER_ENTITY, name.span())
                    .with("name", name.value())
                    .with("entity", entity.orElseThrow().name())
                    .with("other", earlier.orElseThrow().entity().orElseThrow().name())
                    .related("first-here", earlier.orElseThrow().name().span()));
        }
        members.add(new Member(name, entity));
    }

    /** Warns of groups with a single benefit, which are likely to be misspelt. */
    void checkAlone() {
        groups.forEach((name, members) -> {
            if (members.size() == 1) {
                List<String> others = groups.keySet().stream()
                        .filter(other -> !other.equals(name))
                        .toList();
                sink.report(Diagnostic.of(
                                HostCode.CHOICE_GROUP_ALONE,
                                members.get(0).name().span())
                        .with("name", name)
                        .suggesting(library.near(name, others)));
            }
        });
    }
}
