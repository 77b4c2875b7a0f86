package org.huimin.language.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huimin.declaration.Cell;
import org.huimin.declaration.Declaration;
import org.huimin.declaration.Line;
import org.huimin.declaration.Name;
import org.huimin.declaration.Table;
import org.huimin.model.Definition;
import org.huimin.model.Department;
import org.huimin.model.DepartmentGroup;
import org.huimin.model.Entity;
import org.huimin.model.Field;
import org.huimin.model.NamedRateTable;
import org.huimin.model.Plan;
import org.huimin.vocabulary.Column;

/** Makes the declarations of what a plan's libraries define. */
final class LibraryDeclarations {
    private static final String QUOTES = "\"\u201C\u201D\u300C\u300D\uFF02";

    private final Plan plan;
    private final Parts parts;
    private final Fields fields;
    private final Rates rates;
    private final Map<String, Set<String>> aliases = new LinkedHashMap<>();

    LibraryDeclarations(Plan plan, Parts parts) {
        this.plan = plan;
        this.parts = parts;
        fields = new Fields(plan.entities());
        rates = new Rates(parts, fields);
    }

    List<Declaration> all() {
        List<Declaration> all = new ArrayList<>();
        if (!plan.departments().isEmpty()) {
            all.add(departments());
        }
        List<Declaration> groups = new ArrayList<>();
        for (DepartmentGroup group : plan.departmentGroups()) {
            groups.add(group(group, groups.isEmpty(), "plan.departmentGroups[" + groups.size() + "]"));
        }
        all.addAll(groups);
        List<Declaration> entities = new ArrayList<>();
        for (Entity entity : plan.entities()) {
            entities.add(entity(entity, "plan.entities[" + entities.size() + "]"));
        }
        all.addAll(entities);
        List<Declaration> definitions = new ArrayList<>();
        for (Definition definition : plan.definitions()) {
            String place = "plan.definitions[" + definitions.size() + "]";
            definitions.add(definition(definition, definitions.isEmpty(), place));
        }
        all.addAll(definitions);
        List<Declaration> tables = new ArrayList<>();
        for (NamedRateTable table : plan.rateTables()) {
            tables.add(table(table, "plan.rateTables[" + tables.size() + "]"));
        }
        all.addAll(tables);
        all.addAll(aliases());
        return all;
    }

    /** The units that no standard has, of everything that has been written by now. */
    List<Declaration> units() {
        List<Declaration> units = new ArrayList<>();
        for (String unit : parts.addedUnits()) {
            units.add(new Declaration.CountingUnit(line(units.isEmpty()), new Name(unit, parts.span())));
        }
        return units;
    }

    private Line line(boolean first) {
        return first ? parts.lineApart() : parts.line();
    }

    private Declaration departments() {
        List<Column> columns = columnsOfDepartments();
        List<Table.Row> rows = new ArrayList<>();
        for (Department department : plan.departments()) {
            String place = "plan.departments[" + rows.size() + "]";
            List<Cell> cells = new ArrayList<>();
            for (Column column : columns) {
                cells.add(cell(department, column, place));
            }
            rows.add(new Table.Row(parts.line(), cells));
            alias(department.name(), department.aliases(), place);
        }
        return new Declaration.Departments(parts.line(), new Table(head(columns), rows));
    }

    /** The columns that are needed. A single quote mark in a full name would reach to one in a name behind it. */
    private List<Column> columnsOfDepartments() {
        boolean single = plan.departments().stream()
                .anyMatch(department -> department
                        .fullName()
                        .filter(LibraryDeclarations::hasSingleQuote)
                        .isPresent());
        List<Column> columns = new ArrayList<>(
                single
                        ? List.of(Column.NAME, Column.FORMER_NAMES, Column.FULL_NAME)
                        : List.of(Column.NAME, Column.FULL_NAME, Column.FORMER_NAMES));
        if (plan.departments().stream()
                .allMatch(department -> department.fullName().isEmpty())) {
            columns.remove(Column.FULL_NAME);
        }
        if (plan.departments().stream()
                .allMatch(department -> department.formerNames().isEmpty())) {
            columns.remove(Column.FORMER_NAMES);
        }
        return columns;
    }

    private static boolean hasSingleQuote(String text) {
        return text.chars().filter(letter -> QUOTES.indexOf(letter) >= 0).count() % 2 != 0;
    }

    private Cell cell(Department department, Column column, String place) {
        if (column == Column.NAME) {
            return new Cell.Named(parts.name(department.name(), place + ".name"));
        }
        if (column == Column.FULL_NAME) {
            return words(department.fullName(), place + ".fullName");
        }
        return department.formerNames().isEmpty()
                ? new Cell.Empty(parts.span())
                : new Cell.Names(parts.names(department.formerNames(), place + ".formerNames"), parts.span());
    }

    private Cell words(Optional<String> text, String place) {
        return text.<Cell>map(words -> new Cell.Words(parts.cell(words, place)))
                .orElseGet(() -> new Cell.Empty(parts.span()));
    }

    private Table.Row head(List<Column> columns) {
        List<Cell> heads = columns.stream()
                .<Cell>map(column -> new Cell.Head(column, parts.span()))
                .toList();
        return new Table.Row(parts.line(), heads);
    }

    private Declaration group(DepartmentGroup group, boolean first, String place) {
        if (group.members().filter(List::isEmpty).isPresent()) {
            parts.refuse(place + ".members", "no-members");
        }
        alias(group.name(), group.aliases(), place);
        return new Declaration.DepartmentGroup(
                line(first),
                parts.name(group.name(), place + ".name"),
                group.members().map(members -> parts.names(members, place + ".members")));
    }

    private Declaration entity(Entity entity, String place) {
        boolean notes = entity.fields().stream().anyMatch(field -> field.note().isPresent());
        List<Column> columns = new ArrayList<>(List.of(Column.FIELD, Column.TYPE));
        if (notes) {
            columns.add(Column.NOTE);
        }
        alias(entity.name(), entity.aliases(), place);
        List<Table.Row> rows = new ArrayList<>();
        for (Field field : entity.fields()) {
            rows.add(row(field, notes, place + ".fields[" + rows.size() + "]"));
        }
        return new Declaration.Entity(
                parts.line(),
                parts.name(entity.name(), place + ".name"),
                Optional.of(parts.unit(entity.unit(), place + ".unit")),
                rows.isEmpty() ? Optional.empty() : Optional.of(new Table(head(columns), rows)));
    }

    private Table.Row row(Field field, boolean notes, String place) {
        alias(field.name(), field.aliases(), place);
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Named(parts.name(field.name(), place + ".name")));
        cells.add(new Cell.Type(FieldTypes.of(field, parts, place + ".domain")));
        if (notes) {
            cells.add(words(field.note(), place + ".note"));
        }
        return new Table.Row(parts.line(), cells);
    }

    private Declaration definition(Definition definition, boolean first, String place) {
        alias(definition.name(), definition.aliases(), place);
        return new Declaration.Define(
                line(first),
                parts.name(definition.name(), place + ".name"),
                new Expressions(parts, fields, definition.entity(), place + ".expression").of(definition.expression()));
    }

    private Declaration table(NamedRateTable table, String place) {
        alias(table.name(), table.aliases(), place);
        return new Declaration.RateTable(
                parts.line(),
                parts.name(table.name(), place + ".name"),
                Optional.of(rates.table(table.table(), place + ".table")));
    }

    private void alias(String name, List<String> others, String place) {
        parts.names(others, place + ".aliases");
        aliases.computeIfAbsent(name, missing -> new LinkedHashSet<>()).addAll(others);
    }

    /** A line gives whatever has the name its other name, so that each pair stands there once. */
    private List<Declaration> aliases() {
        List<Declaration> lines = new ArrayList<>();
        aliases.forEach((name, others) -> others.forEach(other -> lines.add(new Declaration.Alias(
                line(lines.isEmpty()), new Name(name, parts.span()), new Name(other, parts.span())))));
        return lines;
    }
}
