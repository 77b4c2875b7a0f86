package org.huimin.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huimin.model.Definition;
import org.huimin.model.Entity;
import org.huimin.model.Field;
import org.huimin.model.NamedRateTable;
import org.huimin.model.Plan;
import org.huimin.plugin.Words;
import org.huimin.wording.PlanWording;

/** Writes what conditions and rates refer to: entities with their fields, definitions, and rate tables with a name. */
final class LibrarySection {
    private static final int LEVEL = 3;

    private final Page page;
    private final Words words;
    private final Lines lines;
    private final PlanWording wording;

    LibrarySection(Page page, Words words, Lines lines, PlanWording wording) {
        this.page = page;
        this.words = words;
        this.lines = lines;
        this.wording = wording;
    }

    void write(Plan plan) {
        writeDefinitions(plan.definitions());
        writeTables(plan.rateTables());
        writeEntities(plan.entities());
    }

    private void writeDefinitions(List<Definition> definitions) {
        if (definitions.isEmpty()) {
            return;
        }
        page.heading(2, words.of("definitions"));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(words.of("name"), words.of("entity"), words.of("meaning"), words.of("aliases")));
        for (Definition definition : definitions) {
            rows.add(List.of(
                    MarkdownText.escape(definition.name()),
                    MarkdownText.escape(wording.name(definition.entity())),
                    MarkdownText.escape(wording.meaning(definition)),
                    lines.joined(definition.aliases())));
        }
        page.table(rows);
    }

    private void writeTables(List<NamedRateTable> tables) {
        if (tables.isEmpty()) {
            return;
        }
        page.heading(2, words.of("rate-tables"));
        for (NamedRateTable table : tables) {
            page.heading(LEVEL, words.of("heading.rate-table", Map.of("name", MarkdownText.escape(table.name()))));
            lines.line("entity", MarkdownText.escape(wording.name(table.table().entity())));
            lines.names("aliases", table.aliases());
            page.table(BenefitSection.cells(wording.table(table.table())));
        }
    }

    private void writeEntities(List<Entity> entities) {
        if (entities.isEmpty()) {
            return;
        }
        page.heading(2, words.of("entities"));
        for (Entity entity : entities) {
            page.heading(LEVEL, words.of("heading.entity", Map.of("name", MarkdownText.escape(entity.name()))));
            lines.line("unit", MarkdownText.escape(wording.unit(entity.unit())));
            lines.names("aliases", entity.aliases());
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of(words.of("field"), words.of("type"), words.of("note"), words.of("aliases")));
            entity.fields().forEach(field -> rows.add(row(field)));
            page.table(rows);
        }
    }

    private List<String> row(Field field) {
        return List.of(
                MarkdownText.escape(field.name()),
                MarkdownText.escape(wording.type(field)),
                field.note().map(MarkdownText::escape).orElse(""),
                lines.joined(field.aliases()));
    }
}
