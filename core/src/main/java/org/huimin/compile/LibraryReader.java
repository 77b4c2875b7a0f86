package org.huimin.compile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huimin.declaration.Cell;
import org.huimin.declaration.Declaration;
import org.huimin.declaration.FieldType;
import org.huimin.declaration.Name;
import org.huimin.declaration.Table;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.HostCode;
import org.huimin.model.Department;
import org.huimin.model.DepartmentGroup;
import org.huimin.vocabulary.Column;
import org.huimin.vocabulary.StandardUnits;
import org.huimin.vocabulary.Unit;

/** Collects the names that files define: first the definitions of all files, then what refers to them. */
final class LibraryReader {
    private final DiagnosticSink sink;
    private final Library library;
    private final Set<String> fieldsAndChoices = new HashSet<>();
    private final Map<String, Declaration.DepartmentGroup> groups = new LinkedHashMap<>();

    LibraryReader(DiagnosticSink sink, UnreadText unread, Map<String, LoadedSource> sources) {
        this.sink = sink;
        library = new Library(sink, unread, sources);
    }

    Library read(List<LoadedSource> sources) {
        List<Declaration> declarations = sources.stream()
                .flatMap(source -> source.file().declarations().stream())
                .toList();
        declarations.forEach(this::define);
        declarations.forEach(this::alias);
        groups.values().forEach(this::readGroup);
        reportCircularGroups();
        return library;
    }

    private void define(Declaration declaration) {
        if (declaration instanceof Declaration.Departments departments) {
            departments.table().rows().forEach(row -> readDepartment(departments.table(), row));
        } else if (declaration instanceof Declaration.DepartmentGroup group) {
            if (library.departmentNames().define(Definition.Kind.DEPARTMENT_GROUP, group.name())) {
                groups.put(group.name().key(), group);
            }
        } else if (declaration instanceof Declaration.CountingUnit unit) {
            readUnit(unit);
        } else if (declaration instanceof Declaration.Entity entity) {
            library.termNames().define(Definition.Kind.ENTITY, entity.name());
            entity.fields().ifPresent(this::collectFields);
        } else if (declaration instanceof Declaration.Define define) {
            library.termNames().define(Definition.Kind.DEFINITION, define.name());
        } else if (declaration instanceof Declaration.RateTable table) {
            library.rateTableNames().define(Definition.Kind.RATE_TABLE, table.name());
        }
    }

    private void collectFields(Table fields) {
        for (Table.Row row : fields.rows()) {
            for (Cell cell : row.cells()) {
                if (cell instanceof Cell.Named named) {
                    fieldsAndChoices.add(named.name().key());
                } else if (cell instanceof Cell.Type type && type.type().kind() instanceof FieldType.Names choices) {
                    choices.names().forEach(choice -> fieldsAndChoices.add(choice.key()));
                }
            }
        }
    }

    private void readUnit(Declaration.CountingUnit unit) {
        String word = unit.name().key();
        if (StandardUnits.standard().unit(word).isPresent()) {
            sink.report(Diagnostic.of(HostCode.NAME_DEFINED_TWICE, unit.name().span())
                    .with("name", unit.name().text()));
        } else if (library.unitNames().define(Definition.Kind.UNIT, unit.name())) {
            library.add(Unit.counting(word));
        }
    }

    private void readDepartment(Table table, Table.Row row) {
        Map<Column, Cell> cells = new EnumMap<>(Column.class);
        for (int index = 0; index < row.cells().size(); index++) {
            if (table.head().cells().get(index) instanceof Cell.Head head) {
                cells.put(head.column(), row.cells().get(index));
            }
        }
        if (!(cells.get(Column.NAME) instanceof Cell.Named named)) {
            return;
        }
        Optional<String> fullName = cells.get(Column.FULL_NAME) instanceof Cell.Words words
                ? Optional.of(words.text().value())
                : Optional.empty();
        List<String> formerNames = cells.get(Column.FORMER_NAMES) instanceof Cell.Names names
                ? names.names().stream().map(Name::key).toList()
                : List.of();
        if (cells.get(Column.FORMER_NAMES) instanceof Cell.Names names) {
            library.addFormerNames(names.names());
        }
        if (library.departmentNames().define(Definition.Kind.DEPARTMENT, named.name())) {
            library.add(new Department(named.name().key(), fullName, formerNames, List.of()));
        }
    }

    private void alias(Declaration declaration) {
        if (!(declaration instanceof Declaration.Alias alias)) {
            return;
        }
        if (alias.name().key().equals(alias.alias().key())) {
            sink.report(Diagnostic.of(HostCode.ALIAS_SAME_AS_NAME, alias.alias().span())
                    .with("alias", alias.alias().key())
                    .related("name-here", alias.name().span())
                    .removingLines(alias.line().span()));
            return;
        }
        List<Namespace> namespaces =
                List.of(library.departmentNames(), library.unitNames(), library.termNames(), library.rateTableNames());
        boolean found = false;
        for (Namespace namespace : namespaces) {
            Optional<Definition> definition = namespace.find(alias.name().text());
            if (definition.isPresent()) {
                found = true;
                if (namespace != library.unitNames() || isFreeUnit(alias.alias())) {
                    namespace.alias(definition.get(), alias.alias());
                }
            }
        }
        boolean word = fieldsAndChoices.contains(alias.name().key());
        if (word) {
            library.aliasWord(alias.name(), alias.alias());
        }
        Optional<Unit> standard = StandardUnits.standard().unit(alias.name().key());
        if (!found && standard.isPresent() && isFreeUnit(alias.alias())) {
            library.unitNames()
                    .alias(
                            new Definition(
                                    Definition.Kind.UNIT,
                                    standard.get().name(),
                                    alias.name().span()),
                            alias.alias());
        } else if (!found && !word && standard.isEmpty()) {
            List<String> names = new ArrayList<>();
            namespaces.forEach(namespace -> names.addAll(namespace.names()));
            library.reportUnknown(
                    HostCode.ALIAS_OF_NOTHING,
                    "name",
                    alias.name().text(),
                    alias.name().span(),
                    library.suggestions().near(alias.name().key(), names));
        }
    }

    /** Whether a name is not that of a built-in unit, which would be lost; if it is, that is reported. */
    private boolean isFreeUnit(Name alias) {
        boolean free = StandardUnits.standard().unit(alias.key()).isEmpty();
        if (!free) {
            sink.report(Diagnostic.of(HostCode.NAME_DEFINED_TWICE, alias.span()).with("name", alias.text()));
        }
        return free;
    }

    private void readGroup(Declaration.DepartmentGroup group) {
        Optional<List<String>> members = group.members().map(names -> {
            List<String> resolved = new ArrayList<>();
            names.forEach(name ->
                    library.resolveDepartment(name, HostCode.UNKNOWN_MEMBER).ifPresent(resolved::add));
            return resolved;
        });
        library.add(new DepartmentGroup(group.name().key(), members, List.of()));
    }

    /** Reports groups from which their own members lead back to them, of several that hold each other the first. */
    private void reportCircularGroups() {
        Map<String, List<String>> members = new LinkedHashMap<>();
        library.departmentGroups()
                .forEach(group -> members.put(group.name(), group.members().orElse(List.of())));
        List<String> reported = new ArrayList<>();
        for (Map.Entry<String, Declaration.DepartmentGroup> entry : groups.entrySet()) {
            String group = entry.getKey();
            boolean known = reported.stream()
                    .anyMatch(other -> leadsTo(other, group, members) && leadsTo(group, other, members));
            if (!known && leadsTo(group, group, members)) {
                reported.add(group);
                Name name = entry.getValue().name();
                Name back = entry.getValue().members().orElse(List.of()).stream()
                        .filter(member -> library.departmentNames()
                                .find(member.text())
                                .filter(found -> found.name().equals(group) || leadsTo(found.name(), group, members))
                                .isPresent())
                        .findFirst()
                        .orElse(name);
                sink.report(Diagnostic.of(HostCode.GROUP_OF_ITSELF, back.span())
                        .with("name", name.text())
                        .related("declared-here", name.span()));
            }
        }
    }

    private static boolean leadsTo(String group, String target, Map<String, List<String>> members) {
        Set<String> seen = new HashSet<>();
        List<String> open = new ArrayList<>(members.getOrDefault(group, List.of()));
        while (!open.isEmpty()) {
            String member = open.remove(open.size() - 1);
            if (member.equals(target)) {
                return true;
            }
            if (seen.add(member)) {
                open.addAll(members.getOrDefault(member, List.of()));
            }
        }
        return false;
    }
}
