package org.huimin.docx;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.huimin.model.Entity;
import org.huimin.model.NamedRateTable;
import org.huimin.model.Plan;
import org.huimin.plugin.Words;
import org.huimin.wording.PlanWording;

/** The second annex: departments, and what conditions and rates refer to. */
final class LibraryAnnex {
    private final Plan plan;
    private final Paper paper;
    private final Words words;
    private final PlanWording wording;
    private final Headings headings;
    private final LabelledLines lines;
    private int sections;

    LibraryAnnex(Plan plan, Paper paper, Words words, PlanWording wording, Headings headings) {
        this.plan = requireNonNull(plan, "plan is null");
        this.paper = requireNonNull(paper, "paper is null");
        this.words = requireNonNull(words, "words is null");
        this.wording = requireNonNull(wording, "wording is null");
        this.headings = requireNonNull(headings, "headings is null");
        lines = new LabelledLines(paper, words);
    }

    void write() {
        paper.paragraph(Style.ANNEX, words.of("annex", Map.of("number", "2")));
        paper.paragraph(Style.ANNEX_TITLE, words.of("annex.library"));
        lines.write(words.of("year"), Integer.toString(plan.year()));
        plan.region().ifPresent(region -> lines.write(words.of("region"), region));
        section(
                "departments",
                plan.departments(),
                List.of("name", "full-name", "former-names", "aliases"),
                department -> List.of(
                        department.name(),
                        department.fullName().orElse(""),
                        joined(department.formerNames()),
                        joined(department.aliases())));
        section(
                "groups",
                plan.departmentGroups(),
                List.of("name", "members", "aliases"),
                group -> List.of(
                        group.name(),
                        group.members().map(this::joined).orElseGet(() -> words.of("members-unknown")),
                        joined(group.aliases())));
        section(
                "definitions",
                plan.definitions(),
                List.of("name", "entity", "meaning", "aliases"),
                definition -> List.of(
                        definition.name(),
                        wording.name(definition.entity()),
                        wording.meaning(definition),
                        joined(definition.aliases())));
        subsections("rate-tables", plan.rateTables(), NamedRateTable::name, this::write);
        subsections("entities", plan.entities(), Entity::name, this::write);
    }

    private String joined(List<String> names) {
        return String.join(words.of("separator"), names);
    }

    private void write(NamedRateTable named) {
        lines.write(words.of("entity"), wording.name(named.table().entity()));
        aliases(named.aliases());
        paper.table(wording.table(named.table()));
    }

    private void write(Entity entity) {
        lines.write(words.of("unit"), wording.unit(entity.unit()));
        aliases(entity.aliases());
        if (!entity.fields().isEmpty()) {
            List<List<String>> rows = new ArrayList<>(List.of(heads(List.of("field", "type", "note", "aliases"))));
            entity.fields()
                    .forEach(field -> rows.add(List.of(
                            field.name(), wording.type(field), field.note().orElse(""), joined(field.aliases()))));
            paper.table(filled(rows));
        }
    }

    private void aliases(List<String> aliases) {
        if (!aliases.isEmpty()) {
            lines.write(words.of("aliases"), joined(aliases));
        }
    }

    private List<String> heads(List<String> keys) {
        return keys.stream().map(words::of).toList();
    }

    /** A section that is one table. */
    private <T> void section(String title, List<T> parts, List<String> heads, Function<T, List<String>> row) {
        if (!parts.isEmpty()) {
            open(title);
            List<List<String>> rows = new ArrayList<>(List.of(heads(heads)));
            parts.forEach(part -> rows.add(row.apply(part)));
            paper.table(filled(rows));
        }
    }

    /** A table without the columns in which no row has anything. */
    private static List<List<String>> filled(List<List<String>> rows) {
        List<List<String>> below = rows.subList(1, rows.size());
        int[] columns = IntStream.range(0, rows.get(0).size())
                .filter(column ->
                        below.stream().anyMatch(row -> !row.get(column).isEmpty()))
                .toArray();
        return rows.stream()
                .map(row -> IntStream.of(columns).mapToObj(row::get).toList())
                .toList();
    }

    /** A section with a section of its own for each part. */
    private <T> void subsections(String title, List<T> parts, Function<T, String> name, Consumer<T> writer) {
        if (!parts.isEmpty()) {
            open(title);
            for (int index = 0; index < parts.size(); index++) {
                paper.paragraph(Style.SECTION, headings.second(index + 1, name.apply(parts.get(index))));
                writer.accept(parts.get(index));
            }
        }
    }

    private void open(String title) {
        sections++;
        paper.paragraph(Style.PROGRAMME, headings.first(sections, words.of(title)));
    }
}
