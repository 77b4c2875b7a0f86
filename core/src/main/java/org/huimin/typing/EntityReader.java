package org.huimin.typing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huimin.declaration.Cell;
import org.huimin.declaration.Declaration;
import org.huimin.declaration.FieldType;
import org.huimin.declaration.Name;
import org.huimin.declaration.Numeral;
import org.huimin.declaration.Table;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.HostCode;
import org.huimin.model.Domain;
import org.huimin.model.Entity;
import org.huimin.model.Field;
import org.huimin.source.Span;
import org.huimin.vocabulary.Column;
import org.huimin.vocabulary.FieldKind;
import org.huimin.vocabulary.Keyword;
import org.huimin.vocabulary.Language;
import org.huimin.vocabulary.StandardUnits;
import org.huimin.vocabulary.Unit;
import org.huimin.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Makes entities of their declarations. */
final class EntityReader {
    private final Map<String, Declaration.Entity> declared = new LinkedHashMap<>();
    private final Words words;
    private final DiagnosticSink sink;

    EntityReader(List<Declaration.Entity> entities, Words words, DiagnosticSink sink) {
        this.words = words;
        this.sink = sink;
        entities.forEach(entity -> declared.putIfAbsent(entity.name().key(), entity));
    }

    /** Adds every entity to the terms. */
    void read(Terms terms) {
        for (Declaration.Entity entity : declared.values()) {
            Optional<Unit> unit = entity.unit().flatMap(words::unit).filter(known -> isCounting(known, entity));
            Set<String> broken = new LinkedHashSet<>();
            List<Field> fields = new ArrayList<>();
            String name = entity.name().key();
            terms.places().entity(name, entity.name().span());
            entity.fields().ifPresent(table -> {
                fields.addAll(fields(table, broken));
                typePlaces(table).forEach((field, place) -> terms.places().field(name, field, place));
            });
            terms.add(new Entity(name, unit.orElseGet(() -> Unit.counting(name)), fields, words.aliases(name)), broken);
        }
    }

    private boolean isCounting(Unit unit, Declaration.Entity entity) {
        boolean counting = unit.dimension() == Unit.Dimension.COUNT;
        if (!counting) {
            entity.unit()
                    .ifPresent(written -> sink.report(Diagnostic.of(HostCode.COUNTING_UNIT_EXPECTED, written.span())
                            .with("unit", written.text())));
        }
        return counting;
    }

    private List<Field> fields(Table table, Set<String> broken) {
        Map<String, Name> first = new LinkedHashMap<>();
        List<Field> fields = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            if (!(cell(table, row, Column.FIELD) instanceof Cell.Named named)) {
                continue;
            }
            Name name = named.name();
            @Nullable Name earlier = first.putIfAbsent(name.key(), name);
            if (earlier != null) {
                sink.report(Diagnostic.of(HostCode.NAME_DEFINED_TWICE, name.span())
                        .with("name", name.text())
                        .related("declared-here", earlier.span()));
                continue;
            }
            Optional<Field> field = cell(table, row, Column.TYPE) instanceof Cell.Type type
                    ? field(name, type.type(), note(table, row))
                    : Optional.empty();
            field.ifPresentOrElse(fields::add, () -> broken.add(name.key()));
        }
        return fields;
    }

    private static Map<String, Span> typePlaces(Table table) {
        Map<String, Span> places = new LinkedHashMap<>();
        for (Table.Row row : table.rows()) {
            if (cell(table, row, Column.FIELD) instanceof Cell.Named named
                    && cell(table, row, Column.TYPE) instanceof Cell.Type type) {
                places.putIfAbsent(named.name().key(), type.type().span());
            }
        }
        return places;
    }

    private static @Nullable Cell cell(Table table, Table.Row row, Column column) {
        List<Cell> heads = table.head().cells();
        for (int index = 0; index < Math.min(heads.size(), row.cells().size()); index++) {
            if (heads.get(index) instanceof Cell.Head head && head.column() == column) {
                return row.cells().get(index);
            }
        }
        return null;
    }

    private static Optional<String> note(Table table, Table.Row row) {
        return cell(table, row, Column.NOTE) instanceof Cell.Words note
                ? Optional.of(note.text().value())
                : Optional.empty();
    }

    private Optional<Field> field(Name name, FieldType type, Optional<String> note) {
        Optional<Domain> domain = type.kind().accept(new KindReader(type));
        boolean choiceOfNone = type.optional()
                && domain.isPresent()
                && domain.get() instanceof Domain.Choices choices
                && ConstantTyper.none(choices.names()).isPresent();
        if (choiceOfNone) {
            sink.report(Diagnostic.of(HostCode.OPTIONAL_WITH_NONE, type.span()).with("field", name.text()));
        }
        return domain.map(values -> new Field(name.key(), values, type.optional(), note, words.aliases(name.key())));
    }

    /** Reads the kinds of types. */
    private final class KindReader implements FieldType.KindVisitor<Optional<Domain>> {
        private final FieldType type;

        KindReader(FieldType type) {
            this.type = type;
        }

        @Override
        public Optional<Domain> visitSimple(FieldType.Simple kind) {
            return Optional.of(
                    switch (kind.kind()) {
                        case YES_NO -> new Domain.YesNo();
                        case DATE -> new Domain.Day();
                        case TEXT -> new Domain.Text();
                        case MONEY -> new Domain.Money();
                        case INTEGER, DECIMAL ->
                            new Domain.Numeric(
                                    kind.kind() == FieldKind.INTEGER,
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty());
                    });
        }

        @Override
        public Optional<Domain> visitNumeric(FieldType.Numeric kind) {
            Optional<Unit> unit = kind.unit().flatMap(words::unit);
            if (kind.unit().isPresent() && unit.isEmpty()) {
                return Optional.empty();
            }
            if (!isOrdered(kind) || !areWhole(kind)) {
                return Optional.empty();
            }
            return kind.kind() == FieldKind.MONEY ? money(kind, unit) : Optional.of(numeric(kind, unit));
        }

        private Domain numeric(FieldType.Numeric kind, Optional<Unit> unit) {
            return new Domain.Numeric(
                    kind.kind() == FieldKind.INTEGER,
                    unit,
                    kind.low().map(Numeral::value),
                    kind.high().map(Numeral::value));
        }

        /** Money without a range is a domain of its own; with one, or in another unit than 元, it is a decimal number. */
        private Optional<Domain> money(FieldType.Numeric kind, Optional<Unit> unit) {
            if (unit.isEmpty() && kind.low().isEmpty()) {
                return Optional.of(new Domain.Money());
            }
            if (unit.isPresent() && unit.get().dimension() != Unit.Dimension.MONEY) {
                kind.unit()
                        .ifPresent(written -> sink.report(Diagnostic.of(HostCode.MONEY_EXPECTED, written.span())
                                .with("unit", written.text())));
                return Optional.empty();
            }
            return Optional.of(
                    numeric(kind, unit.or(() -> StandardUnits.standard().unit("元"))));
        }

        private boolean isOrdered(FieldType.Numeric kind) {
            boolean reversed = kind.low().isPresent()
                    && kind.high().isPresent()
                    && kind.low().get().value().compareTo(kind.high().get().value()) > 0;
            if (reversed) {
                sink.report(Diagnostic.of(HostCode.RANGE_REVERSED, type.span())
                        .with("low", written(kind.low().orElseThrow()))
                        .with("high", written(kind.high().orElseThrow())));
            }
            return !reversed;
        }

        private boolean areWhole(FieldType.Numeric kind) {
            if (kind.kind() != FieldKind.INTEGER) {
                return true;
            }
            for (Optional<Numeral> end : List.of(kind.low(), kind.high())) {
                if (end.isPresent() && isFraction(end.get().value())) {
                    sink.report(Diagnostic.of(
                                    HostCode.COUNT_NOT_WHOLE, end.get().span())
                            .with("unit", kind.unit().map(unit -> unit.text()).orElse(""))
                            .with("number", written(end.get())));
                    return false;
                }
            }
            return true;
        }

        private boolean isFraction(BigDecimal number) {
            return number.scale() > 0;
        }

        private String written(Numeral number) {
            return number.value().toPlainString();
        }

        @Override
        public Optional<Domain> visitNames(FieldType.Names kind) {
            if (kind.names().size() == 1) {
                return reference(kind.names().get(0));
            }
            Map<String, Name> first = new LinkedHashMap<>();
            for (Name choice : kind.names()) {
                @Nullable Name earlier = first.putIfAbsent(choice.key(), choice);
                if (earlier != null) {
                    sink.report(Diagnostic.of(HostCode.NAME_DEFINED_TWICE, choice.span())
                            .with("name", choice.text())
                            .related("declared-here", earlier.span()));
                    return Optional.empty();
                }
            }
            return Optional.of(new Domain.Choices(List.copyOf(first.keySet())));
        }

        private Optional<Domain> reference(Name name) {
            String entity = words.canonical(name.key());
            if (declared.containsKey(entity)) {
                return Optional.of(new Domain.Reference(entity));
            }
            List<String> known = new ArrayList<>(declared.keySet());
            for (Keyword kind : FieldKind.values()) {
                known.add(Vocabulary.standard().write(kind, Language.CHINESE));
                known.add(Vocabulary.standard().write(kind, Language.ENGLISH));
            }
            words.reportUnknown(HostCode.UNKNOWN_FIELD_TYPE, name.text(), name.span(), words.near(name.key(), known));
            return Optional.empty();
        }
    }
}
