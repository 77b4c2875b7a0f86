package org.huimin.language.print;

import static org.huimin.language.print.WordArbitraries.NOWHERE;
import static org.huimin.language.print.WordArbitraries.cellTexts;
import static org.huimin.language.print.WordArbitraries.comments;
import static org.huimin.language.print.WordArbitraries.dates;
import static org.huimin.language.print.WordArbitraries.measures;
import static org.huimin.language.print.WordArbitraries.names;
import static org.huimin.language.print.WordArbitraries.namesList;
import static org.huimin.language.print.WordArbitraries.numerals;
import static org.huimin.language.print.WordArbitraries.paths;
import static org.huimin.language.print.WordArbitraries.quantities;
import static org.huimin.language.print.WordArbitraries.rates;
import static org.huimin.language.print.WordArbitraries.texts;
import static org.huimin.language.print.WordArbitraries.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.huimin.declaration.Cell;
import org.huimin.declaration.DateRange;
import org.huimin.declaration.Declaration;
import org.huimin.declaration.FieldType;
import org.huimin.declaration.Line;
import org.huimin.declaration.Name;
import org.huimin.declaration.Numeral;
import org.huimin.declaration.SourceFile;
import org.huimin.declaration.Table;
import org.huimin.declaration.Text;
import org.huimin.vocabulary.Column;
import org.huimin.vocabulary.Comparator;
import org.huimin.vocabulary.FieldKind;
import org.huimin.vocabulary.Label;
import org.huimin.vocabulary.Language;
import org.huimin.vocabulary.Stage;
import org.huimin.vocabulary.Strength;

/** Whole files, with every kind of declaration where it may stand. */
final class DeclarationArbitraries {
    private DeclarationArbitraries() {}

    static Arbitrary<SourceFile> files() {
        return Combinators.combine(
                        tops().list().ofMaxSize(4),
                        programmes().list().ofMaxSize(2),
                        tests().list().ofMaxSize(2),
                        comments().list().ofMaxSize(2))
                .as((first, programmes, tests, trailing) -> {
                    List<Declaration> all = new ArrayList<>(first);
                    all.addAll(programmes);
                    all.addAll(tests);
                    return new SourceFile("generated", Language.CHINESE, all, trailing, NOWHERE);
                });
    }

    private static Arbitrary<Line> lines() {
        Arbitrary<String> above = Arbitraries.oneOf(Arbitraries.just(""), comments());
        return above.list().ofMaxSize(2).map(leading -> new Line(NOWHERE, NOWHERE, leading));
    }

    private static Arbitrary<Declaration> textLines(Label... labels) {
        return Combinators.combine(lines(), Arbitraries.of(labels), texts()).as(Declaration.TextLine::new);
    }

    private static Arbitrary<Declaration> anywhere() {
        Arbitrary<Text> words =
                Arbitraries.of("HM5003", "x\uFF1Ay", "\u79D1\u76EE").map(text -> new Text(text, NOWHERE));
        Arbitrary<Name> plugins = Arbitraries.of("budget", "\u5357\u5173").map(text -> new Name(text, NOWHERE));
        return Arbitraries.oneOf(
                Combinators.combine(lines(), words, texts()).as(Declaration.Waive::new),
                Combinators.combine(lines(), plugins, words, texts()).as(Declaration.Attribute::new));
    }

    // The top of a file.

    private static Arbitrary<Declaration> tops() {
        return Arbitraries.oneOf(
                textLines(Label.PLAN, Label.REGION, Label.IMPORT, Label.PREAMBLE),
                Combinators.combine(lines(), Arbitraries.of("2016", "0", "20165"))
                        .as((line, year) -> new Declaration.Year(line, new Numeral(year, Numeral.Scale.ONE, NOWHERE))),
                uses(),
                anywhere(),
                Combinators.combine(lines(), departments()).as(Declaration.Departments::new),
                Combinators.combine(lines(), names(), namesList().optional(0.7)).as(Declaration.DepartmentGroup::new),
                Combinators.combine(lines(), names(), units().optional(0.7), fields().optional(0.8))
                        .as(Declaration.Entity::new),
                Combinators.combine(lines(), names(), ExpressionArbitraries.conditions())
                        .as(Declaration.Define::new),
                Combinators.combine(lines(), names(), rateTables())
                        .as((line, name, table) -> new Declaration.RateTable(line, name, Optional.of(table))),
                Combinators.combine(lines(), names()).as(Declaration.CountingUnit::new),
                Combinators.combine(lines(), names(), names()).as(Declaration.Alias::new));
    }

    private static Arbitrary<Declaration> uses() {
        Arbitrary<Name> plugins =
                Arbitraries.of("budget", "org.huimin.x", "\u5357\u5173").map(text -> new Name(text, NOWHERE));
        Arbitrary<Text> values = Arbitraries.of("67", "1000", "\u5173", "a b", "-5", "\"x, y\"", "2016-04", "90%")
                .map(text -> new Text(text, NOWHERE));
        Arbitrary<Declaration.Setting> settings =
                Combinators.combine(names(), values).as(Declaration.Setting::new);
        return Combinators.combine(lines(), plugins, settings.list().ofMaxSize(2))
                .as(Declaration.Use::new);
    }

    // Programmes.

    private static Arbitrary<Declaration> programmes() {
        Arbitrary<List<Declaration>> bodies = Combinators.combine(
                        Arbitraries.oneOf(textLines(Label.PURPOSE), anywhere())
                                .list()
                                .ofMaxSize(2),
                        measureBodies().list().ofMaxSize(2))
                .as(DeclarationArbitraries::joined);
        return Combinators.combine(lines(), Arbitraries.integers().between(0, 101), texts(), bodies)
                .as((line, number, title, body) -> number == 0
                        ? new Declaration.Programme(line, 100, title, body)
                        : new Declaration.Programme(line, number, title, body));
    }

    private static Arbitrary<Declaration> measureBodies() {
        Arbitrary<List<Declaration>> bodies = Combinators.combine(
                        Arbitraries.oneOf(measureLines(), shared()).list().ofMaxSize(4),
                        benefits().list().ofMaxSize(2),
                        measureLines().list().ofMaxSize(1))
                .as((first, benefits, last) -> joined(joined(first, benefits), last));
        return Combinators.combine(lines(), Arbitraries.integers().between(0, 999_999), texts(), bodies)
                .as(Declaration.Measure::new);
    }

    private static List<Declaration> joined(List<Declaration> first, List<Declaration> second) {
        List<Declaration> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static Arbitrary<Declaration> measureLines() {
        return Arbitraries.oneOf(
                textLines(Label.TEXT, Label.TASK),
                Combinators.combine(lines(), Arbitraries.of(Label.RESPONSIBLE, Label.COOPERATING), namesList())
                        .as(Declaration.NameList::new),
                Combinators.combine(
                                lines(),
                                names(),
                                Arbitraries.of(Comparator.class).optional(0.5),
                                quantities(),
                                names().list().ofMaxSize(2),
                                Arbitraries.of(Strength.class).optional(0.3),
                                dates().optional(0.3))
                        .as(Declaration.Target::new),
                Combinators.combine(
                                lines(), names(), Arbitraries.of(Stage.class).optional(0.6), dates().optional(0.4))
                        .as(Declaration.Project::new),
                Combinators.combine(lines(), dates()).as(Declaration.Deadline::new),
                Combinators.combine(lines(), quantities())
                        .as((line, quantity) -> new Declaration.Amount(line, Label.QUOTA, quantity)),
                Combinators.combine(
                                lines(),
                                WordArbitraries.earlierMeasures()
                                        .list()
                                        .ofMinSize(1)
                                        .ofMaxSize(2))
                        .as(Declaration.Continues::new));
    }

    private static Arbitrary<Declaration> shared() {
        Arbitrary<Declaration.FundingSource> sources =
                Combinators.combine(names(), quantities().optional(0.5)).as(Declaration.FundingSource::new);
        return Arbitraries.oneOf(
                textLines(Label.BASIS),
                anywhere(),
                Combinators.combine(lines(), sources.list().ofMinSize(1).ofMaxSize(2))
                        .as(Declaration.Funding::new));
    }

    private static Arbitrary<Declaration> benefits() {
        return Combinators.combine(lines(), names(), benefitLines().list().ofMaxSize(4))
                .as(Declaration.Benefit::new);
    }

    private static Arbitrary<Declaration> benefitLines() {
        Arbitrary<DateRange> ranges =
                Combinators.combine(dates(), dates().optional(0.7)).as(DateRange::new);
        return Arbitraries.oneOf(
                shared(),
                textLines(Label.FORM, Label.PAYEE, Label.CHOICE),
                Combinators.combine(lines(), ExpressionArbitraries.conditions()).as(Declaration.Eligible::new),
                Combinators.combine(
                                lines(),
                                Arbitraries.of(Label.QUANTITY, Label.MONTHS),
                                ExpressionArbitraries.conditions())
                        .as(Declaration.Computed::new),
                Combinators.combine(lines(), ExpressionArbitraries.rateOutcomes())
                        .as((line, outcome) -> new Declaration.Rate(line, Optional.of(outcome), Optional.empty())),
                Combinators.combine(lines(), rateTables())
                        .as((line, table) -> new Declaration.Rate(line, Optional.empty(), Optional.of(table))),
                Combinators.combine(lines(), ranges).as(Declaration.Period::new),
                Combinators.combine(lines(), quantities())
                        .as((line, quantity) -> new Declaration.Amount(line, Label.EXPECTED, quantity)));
    }

    // Cases.

    private static Arbitrary<Declaration> tests() {
        Arbitrary<Declaration.GivenFact> facts = Combinators.combine(paths(), ExpressionArbitraries.facts())
                .as((path, value) -> new Declaration.GivenFact(path, value, NOWHERE));
        Arbitrary<Declaration> given = Combinators.combine(
                        lines(), facts.list().ofMinSize(1).ofMaxSize(3), Arbitraries.of(true, false))
                .as(Declaration.Given::new);
        Arbitrary<Declaration> rest = lines().map(line -> new Declaration.Given(line, List.of(), true));
        Arbitrary<Declaration> expect = Combinators.combine(
                        lines(),
                        Combinators.combine(measures(), ExpressionArbitraries.expected())
                                .as(Declaration.Expectation::new)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(2))
                .as(Declaration.Expect::new);
        Arbitrary<List<Declaration>> bodies =
                Arbitraries.oneOf(given, rest, expect, anywhere()).list().ofMaxSize(3);
        return Arbitraries.oneOf(
                Combinators.combine(lines(), texts(), bodies).as(Declaration.Case::new),
                Combinators.combine(lines(), caseTables()).as(Declaration.CaseTable::new));
    }

    // Tables.

    private static Arbitrary<Table> departments() {
        return tables(
                List.of(
                        Arbitraries.just(head(Column.NAME)),
                        Arbitraries.just(head(Column.FULL_NAME)),
                        Arbitraries.just(head(Column.FORMER_NAMES))),
                List.of(
                        names().map(Cell.Named::new),
                        wordsOrNothing(),
                        Arbitraries.oneOf(
                                Arbitraries.just(new Cell.Empty(NOWHERE)),
                                namesList().map(names -> new Cell.Names(names, NOWHERE)))));
    }

    private static Arbitrary<Table> fields() {
        return tables(
                List.of(
                        Arbitraries.just(head(Column.NOTE)),
                        Arbitraries.just(head(Column.FIELD)),
                        Arbitraries.just(head(Column.TYPE))),
                List.of(wordsOrNothing(), names().map(Cell.Named::new), types()));
    }

    private static Arbitrary<Cell> types() {
        Arbitrary<FieldType.Kind> simple =
                Arbitraries.of(FieldKind.YES_NO, FieldKind.DATE, FieldKind.TEXT).map(FieldType.Simple::new);
        Arbitrary<FieldType.Kind> numeric = Combinators.combine(
                        Arbitraries.of(FieldKind.INTEGER, FieldKind.DECIMAL, FieldKind.MONEY),
                        units().optional(0.5),
                        Combinators.combine(numerals(), numerals()).as(List::of).optional(0.5))
                .as((kind, unit, range) -> new FieldType.Numeric(
                        kind, unit, range.map(ends -> ends.get(0)), range.map(ends -> ends.get(1))));
        Name none = new Name("\u65E0", NOWHERE);
        Arbitrary<FieldType.Kind> choices = Arbitraries.oneOf(names(), Arbitraries.just(none))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(FieldType.Names::new);
        return Combinators.combine(Arbitraries.oneOf(simple, numeric, choices), Arbitraries.of(true, false))
                .as((kind, optional) -> new Cell.Type(new FieldType(kind, optional, NOWHERE)));
    }

    private static Arbitrary<Table> rateTables() {
        Arbitrary<Cell> inputs = paths().map(path -> new Cell.Input(path, NOWHERE));
        Arbitrary<Cell> patterns = ExpressionArbitraries.patterns()
                .list()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(all -> new Cell.Patterns(all, NOWHERE));
        Arbitrary<Cell> tested = Arbitraries.oneOf(Arbitraries.just(new Cell.Any(NOWHERE)), patterns);
        Arbitrary<Cell> heads = rates().map(Cell.Rate::new);
        Arbitrary<Cell> dues = ExpressionArbitraries.dues().map(Cell.Due::new);
        return Arbitraries.oneOf(
                tables(List.of(inputs, inputs, heads), List.of(tested, tested, dues)),
                tables(List.of(heads), List.of(dues)));
    }

    private static Arbitrary<Table> caseTables() {
        Arbitrary<Cell> nothing = Arbitraries.just(new Cell.Empty(NOWHERE));
        return tables(
                List.of(
                        Arbitraries.just(head(Column.CASE)),
                        paths().map(path -> new Cell.Input(path, NOWHERE)),
                        measures().map(Cell.Expected::new)),
                List.of(
                        wordsOrNothing(),
                        Arbitraries.oneOf(nothing, ExpressionArbitraries.facts().map(Cell.Fact::new)),
                        Arbitraries.oneOf(nothing, ExpressionArbitraries.dues().map(Cell.Due::new))));
    }

    private static Arbitrary<Cell> wordsOrNothing() {
        return Arbitraries.oneOf(
                Arbitraries.just(new Cell.Empty(NOWHERE)), cellTexts().map(Cell.Words::new));
    }

    private static Cell head(Column column) {
        return new Cell.Head(column, NOWHERE);
    }

    private static Arbitrary<Table> tables(List<Arbitrary<Cell>> head, List<Arbitrary<Cell>> columns) {
        return Combinators.combine(rows(head), rows(columns).list().ofMaxSize(3))
                .as(Table::new);
    }

    private static Arbitrary<Table.Row> rows(List<Arbitrary<Cell>> cells) {
        return Combinators.combine(lines(), Combinators.combine(cells).as(List::copyOf))
                .as(Table.Row::new);
    }
}
