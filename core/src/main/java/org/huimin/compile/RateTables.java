package org.huimin.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huimin.declaration.Cell;
import org.huimin.declaration.Declaration;
import org.huimin.declaration.Name;
import org.huimin.declaration.Outcome;
import org.huimin.declaration.OutcomeVisitor;
import org.huimin.declaration.Table;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.HostCode;
import org.huimin.model.Award;
import org.huimin.model.Condition;
import org.huimin.model.Entity;
import org.huimin.model.NamedRateTable;
import org.huimin.model.Path;
import org.huimin.model.RateTable;
import org.huimin.model.RateUnit;
import org.huimin.source.Span;
import org.huimin.typing.TableInput;
import org.huimin.typing.Typing;
import org.jspecify.annotations.Nullable;

/** Makes rate tables: those of benefits, and those with a name, each of these once. */
final class RateTables {
    private final Map<String, Declaration.RateTable> declared = new LinkedHashMap<>();
    private final Map<String, Optional<NamedRateTable>> named = new LinkedHashMap<>();
    private final Library library;
    private final Typing typing;
    private final RateUnits units;
    private final Map<ElementPath, Span> spans;
    private final DiagnosticSink sink;

    /**
     * @param declarations the declarations of all files; others than named rate tables are passed over
     */
    RateTables(
            List<Declaration> declarations,
            Library library,
            Typing typing,
            Map<ElementPath, Span> spans,
            DiagnosticSink sink) {
        this.library = library;
        this.typing = typing;
        units = new RateUnits(library, sink);
        this.spans = spans;
        this.sink = sink;
        new Body(declarations)
                .all(Declaration.RateTable.class)
                .forEach(table -> declared.putIfAbsent(table.name().key(), table));
    }

    /** Where the unit of a table stands. */
    static Span headOfUnit(Table table) {
        List<Cell> heads = table.head().cells();
        return heads.get(heads.size() - 1).span();
    }

    /** The table of a name, for a benefit of an entity; one that is unknown or of another entity is reported. */
    Optional<NamedRateTable> named(Name name, Optional<Entity> entity) {
        Optional<Definition> definition = library.rateTableNames().find(name.text());
        if (definition.isEmpty()) {
            library.reportUnknown(
                    HostCode.UNKNOWN_RATE_TABLE,
                    name.text(),
                    name.span(),
                    library.near(name.key(), library.rateTableNames().names()));
            return Optional.empty();
        }
        Optional<NamedRateTable> table = compiled(definition.get().name(), entity);
        if (table.isPresent()
                && entity.isPresent()
                && !table.get().table().entity().equals(entity.get().name())) {
            sink.report(Diagnostic.of(HostCode.TABLE_OF_OTHER_ENTITY, name.span())
                    .with("table", name.text())
                    .with("other", table.get().table().entity())
                    .with("entity", entity.get().name())
                    .related("declared-here", definition.get().span()));
            return Optional.empty();
        }
        return table;
    }

    private Optional<NamedRateTable> compiled(String name, Optional<Entity> wanted) {
        if (named.containsKey(name)) {
            return named.getOrDefault(name, Optional.empty());
        }
        Declaration.@Nullable RateTable declaration = declared.get(name);
        Optional<NamedRateTable> read = declaration == null
                ? Optional.empty()
                : declaration.table().flatMap(table -> {
                    ElementPath path = ElementPath.rateTable(name);
                    spans.put(path, declaration.line().span());
                    return read(table, entity(table, wanted), path)
                            .map(content -> new NamedRateTable(name, content, library.aliases(name)));
                });
        named.put(name, read);
        return read;
    }

    /** The entity that knows the inputs: of several the one that is wanted; of none that one too, so that it says why. */
    private Optional<Entity> entity(Table table, Optional<Entity> wanted) {
        List<List<Name>> inputs = table.head().cells().stream()
                .filter(cell -> cell instanceof Cell.Input)
                .map(cell -> ((Cell.Input) cell).path())
                .toList();
        List<Entity> fitting = typing.entitiesOf(inputs);
        boolean wantedFits = wanted.isPresent() && fitting.contains(wanted.get());
        if (wantedFits || fitting.isEmpty()) {
            return wanted.or(() -> typing.likeliestOf(inputs));
        }
        return Optional.of(fitting.get(0));
    }

    /** Every named table, also those to which no benefit refers. */
    List<NamedRateTable> all() {
        declared.keySet().forEach(name -> compiled(name, Optional.empty()));
        List<NamedRateTable> tables = new ArrayList<>();
        for (String name : declared.keySet()) {
            named.getOrDefault(name, Optional.empty()).ifPresent(tables::add);
        }
        return tables;
    }

    /** The table of rows; what is wrong with it is reported. Without an entity only its unit is looked at. */
    Optional<RateTable> read(Table table, Optional<Entity> entity, ElementPath path) {
        List<Cell> heads = table.head().cells();
        if (!(heads.get(heads.size() - 1) instanceof Cell.Rate last)) {
            return Optional.empty();
        }
        Optional<RateUnit> unit = units.read(last.unit());
        if (entity.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        List<Optional<TableInput>> inputs = new ArrayList<>();
        Map<Path, Span> seen = new HashMap<>();
        for (Cell head : heads.subList(0, heads.size() - 1)) {
            Optional<TableInput> input =
                    head instanceof Cell.Input named ? typing.input(entity.get(), named) : Optional.empty();
            inputs.add(input.filter(found -> isFirst(found, head.span(), seen)));
        }
        Set<Integer> unread = new HashSet<>();
        List<RateTable.Row> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            spans.put(
                    path.child("row", rows.size() + unread.size() + 1),
                    row.line().span());
            row(row, inputs, unit.get()).ifPresentOrElse(rows::add, () -> unread.add(unread.size()));
        }
        boolean understood = unread.isEmpty() && inputs.stream().allMatch(Optional::isPresent);
        if (!understood) {
            return Optional.empty();
        }
        RateTable read = new RateTable(
                entity.get().name(),
                inputs.stream().map(input -> input.orElseThrow().path()).toList(),
                unit.get(),
                rows);
        typing.written().put(read, table.head().line().span());
        return Optional.of(read);
    }

    private boolean isFirst(TableInput input, Span span, Map<Path, Span> seen) {
        @Nullable Span earlier = seen.putIfAbsent(input.path(), span);
        if (earlier != null) {
            sink.report(Diagnostic.of(HostCode.INPUT_REPEATED, span)
                    .with("name", input.path().text())
                    .related("first-here", earlier));
        }
        return earlier == null;
    }

    private Optional<RateTable.Row> row(Table.Row row, List<Optional<TableInput>> inputs, RateUnit unit) {
        if (row.cells().size() != inputs.size() + 1) {
            return Optional.empty();
        }
        List<Optional<Condition>> cells = new ArrayList<>();
        boolean understood = true;
        for (int index = 0; index < inputs.size(); index++) {
            Cell cell = row.cells().get(index);
            if (cell instanceof Cell.Any) {
                cells.add(Optional.empty());
            } else if (cell instanceof Cell.Patterns patterns
                    && inputs.get(index).isPresent()) {
                Optional<Condition> condition = typing.cell(inputs.get(index).orElseThrow(), patterns.patterns());
                understood &= condition.isPresent();
                cells.add(condition);
            } else {
                understood = false;
            }
        }
        Optional<Award> award = row.cells().get(inputs.size()) instanceof Cell.Due due
                ? due.outcome().accept(new RowAward(unit))
                : Optional.empty();
        if (!understood || award.isEmpty()) {
            return Optional.empty();
        }
        RateTable.Row read = new RateTable.Row(cells, award.get());
        typing.written().put(read, row.line().span());
        return Optional.of(read);
    }

    /** Makes an award of the last cell of a row. */
    private final class RowAward implements OutcomeVisitor<Optional<Award>> {
        private final RateUnit unit;

        RowAward(RateUnit unit) {
            this.unit = unit;
        }

        @Override
        public Optional<Award> visitAmount(Outcome.Amount outcome) {
            if (outcome.unit().isPresent() && !isOnlyMoney(outcome.unit().get())) {
                sink.report(Diagnostic.of(HostCode.NOT_AN_AWARD, outcome.span()));
                return Optional.empty();
            }
            return Optional.of(new Award.Amount(outcome.numeral().value(), outcome.upTo(), unit));
        }

        /** Whether an amount repeats the money of the column, and nothing else. */
        private boolean isOnlyMoney(org.huimin.declaration.RateUnit own) {
            return own.per().isEmpty()
                    && !own.once()
                    && library.resolveUnit(own.money()).equals(Optional.of(unit.money()));
        }

        @Override
        public Optional<Award> visitDiscount(Outcome.Discount outcome) {
            return Optional.of(new Award.Discount(outcome.percentOfPrice().value()));
        }

        @Override
        public Optional<Award> visitFree(Outcome.Free outcome) {
            return Optional.of(new Award.Free());
        }

        @Override
        public Optional<Award> visitOpen(Outcome.Open outcome) {
            return Optional.of(new Award.Open());
        }

        @Override
        public Optional<Award> visitNothing(Outcome.Nothing outcome) {
            return Optional.of(new Award.Nothing());
        }

        @Override
        public Optional<Award> visitMissing(Outcome.Missing outcome) {
            return refuse(outcome.span());
        }

        @Override
        public Optional<Award> visitSee(Outcome.See outcome) {
            return refuse(outcome.span());
        }

        private Optional<Award> refuse(Span span) {
            sink.report(Diagnostic.of(HostCode.NOT_AN_AWARD, span));
            return Optional.empty();
        }
    }
}
