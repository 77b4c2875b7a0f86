package org.huimin.html;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huimin.model.Entity;
import org.huimin.model.NamedRateTable;
import org.huimin.model.Plan;
import org.huimin.plugin.Words;
import org.huimin.wording.PlanWording;

/** Writes what measures refer to: departments, definitions, rate tables with a name, entities. */
final class LibrarySections {
    private final Plan plan;
    private final Html html;
    private final Words words;
    private final PlanWording wording;
    private final Lines lines;

    LibrarySections(Plan plan, Html html, Words words, PlanWording wording, Lines lines) {
        this.plan = requireNonNull(plan, "plan is null");
        this.html = requireNonNull(html, "html is null");
        this.words = requireNonNull(words, "words is null");
        this.wording = requireNonNull(wording, "wording is null");
        this.lines = requireNonNull(lines, "lines is null");
    }

    void write() {
        html.open("section", "class", "library");
        section(
                "departments",
                plan.departments(),
                List.of("name", "full-name", "former-names", "aliases"),
                department -> List.of(
                        department.name(),
                        department.fullName().orElse(""),
                        lines.joined(department.formerNames()),
                        lines.joined(department.aliases())));
        section(
                "groups",
                plan.departmentGroups(),
                List.of("name", "members", "aliases"),
                group -> List.of(
                        group.name(),
                        group.members().map(lines::joined).orElseGet(() -> words.of("members-unknown")),
                        lines.joined(group.aliases())));
        section(
                "definitions",
                plan.definitions(),
                List.of("name", "entity", "meaning", "aliases"),
                definition -> List.of(
                        definition.name(),
                        wording.name(definition.entity()),
                        wording.meaning(definition),
                        lines.joined(definition.aliases())));
        plan.rateTables().forEach(this::write);
        plan.entities().forEach(this::write);
        html.close("section");
    }

    private void write(NamedRateTable named) {
        String title = words.of("heading.rate-table", Map.of("name", named.name()));
        html.element("h2", title).open("dl");
        lines.line("entity", wording.name(named.table().entity()));
        lines.items("aliases", named.aliases(), Function.identity());
        html.close("dl");
        lines.table(title, wording.table(named.table()));
    }

    private void write(Entity entity) {
        String title = words.of("heading.entity", Map.of("name", entity.name()));
        html.element("h2", title).open("dl");
        lines.line("unit", wording.unit(entity.unit()));
        lines.items("aliases", entity.aliases(), Function.identity());
        html.close("dl");
        List<List<String>> rows = new ArrayList<>(List.of(heads("field", "type", "note", "aliases")));
        entity.fields()
                .forEach(field -> rows.add(List.of(
                        field.name(), wording.type(field), field.note().orElse(""), lines.joined(field.aliases()))));
        lines.table(title, rows);
    }

    private List<String> heads(String... keys) {
        return Stream.of(keys).map(words::of).toList();
    }

    private <T> void section(String title, List<T> parts, List<String> heads, Function<T, List<String>> row) {
        if (!parts.isEmpty()) {
            html.element("h2", words.of(title));
            List<List<String>> rows =
                    new ArrayList<>(List.of(heads.stream().map(words::of).toList()));
            parts.forEach(part -> rows.add(row.apply(part)));
            lines.table(words.of(title), rows);
        }
    }
}
