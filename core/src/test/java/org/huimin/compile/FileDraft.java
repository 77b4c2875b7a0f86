package org.huimin.compile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.huimin.declaration.Cell;
import org.huimin.declaration.DateExpression;
import org.huimin.declaration.DateRange;
import org.huimin.declaration.Declaration;
import org.huimin.declaration.Expression;
import org.huimin.declaration.Line;
import org.huimin.declaration.MeasureReference;
import org.huimin.declaration.Name;
import org.huimin.declaration.Numeral;
import org.huimin.declaration.Outcome;
import org.huimin.declaration.Quantity;
import org.huimin.declaration.SourceFile;
import org.huimin.declaration.Table;
import org.huimin.declaration.Text;
import org.huimin.declaration.UnitName;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.source.SourceLines;
import org.huimin.source.Span;
import org.huimin.vocabulary.Column;
import org.huimin.vocabulary.Comparator;
import org.huimin.vocabulary.Label;
import org.huimin.vocabulary.Language;
import org.huimin.vocabulary.Vocabulary;

/**
 * A file that a test declares line by line, as a parser would: every part is written into a text, and its span is the
 * place where it was written. What is declared inside a construct's body stands in that construct.
 */
public final class FileDraft {
    private static final List<Column> DEPARTMENT_COLUMNS = List.of(Column.NAME, Column.FULL_NAME, Column.FORMER_NAMES);

    private final String name;
    private final StringBuilder text = new StringBuilder();
    private final Deque<List<Declaration>> bodies = new ArrayDeque<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private Span label;
    private int line;
    private int column;

    public FileDraft(String name) {
        this.name = name;
        label = Span.startOf(name);
        bodies.push(new ArrayList<>());
    }

    /** A plan of 2016 with a title, open for more. */
    public static FileDraft plan() {
        return new FileDraft("2016.plan").line(Label.PLAN, "民生计划").year("2016");
    }

    /** A figure as it is written. */
    public record Written(String low, Optional<String> high, List<String> units) {
        public static Written number(String low, String... units) {
            return new Written(low, Optional.empty(), List.of(units));
        }

        public static Written range(String low, String high, String... units) {
            return new Written(low, Optional.of(high), List.of(units));
        }
    }

    /** A date as it is written; parts that are not written are zero. */
    public record WrittenDate(String text, int year, int month, int day) {
        static WrittenDate of(int year, int month, int day) {
            return new WrittenDate(year + "-" + month + "-" + day, year, month, day);
        }

        static WrittenDate month(int month) {
            return new WrittenDate(month + "月", 0, month, 0);
        }
    }

    public LoadedSource source() {
        String written = text.toString();
        SourceFile file =
                new SourceFile(name, Language.CHINESE, bodies.element(), List.of(), Span.onLine(name, line + 1, 1, 1));
        return new LoadedSource(name, file, new SourceLines(written), diagnostics);
    }

    public CompiledPlan compile() {
        return new MemoryLoader().compile(this);
    }

    public FileDraft line(Label kind, String content) {
        begin(kind);
        Text value = new Text(content, write(content));
        return add(new Declaration.TextLine(end(), kind, value));
    }

    public FileDraft year(String digits) {
        begin(Label.YEAR);
        Numeral numeral = numeral(digits);
        return add(new Declaration.Year(end(), numeral));
    }

    public FileDraft use(String plugin, Map<String, String> settings) {
        begin(Label.USE);
        Name id = name(plugin);
        List<Declaration.Setting> written = new ArrayList<>();
        settings.forEach((key, value) -> {
            Name setting = name(key);
            written.add(new Declaration.Setting(setting, new Text(value, write(value))));
        });
        return add(new Declaration.Use(end(), id, written));
    }

    public FileDraft programme(int number, String title, UnaryOperator<FileDraft> body) {
        begin(number + ".");
        Text heading = new Text(title, write(title));
        Line opened = end();
        return add(new Declaration.Programme(opened, number, heading, inside(body)));
    }

    public FileDraft measure(int number, String title, UnaryOperator<FileDraft> body) {
        begin(number + ".");
        Text heading = new Text(title, write(title));
        Line opened = end();
        return add(new Declaration.Measure(opened, number, heading, inside(body)));
    }

    public FileDraft names(Label kind, String... texts) {
        begin(kind);
        List<Name> names = names(texts);
        return add(new Declaration.NameList(end(), kind, names));
    }

    public FileDraft target(String targetName, Written figure) {
        return target(targetName, Optional.empty(), figure);
    }

    public FileDraft target(String targetName, Comparator comparator, Written figure) {
        return target(targetName, Optional.of(comparator), figure);
    }

    public FileDraft target(String targetName, Optional<Comparator> comparator, Written figure, String... items) {
        begin(Label.TARGET);
        Name what = name(targetName);
        Quantity quantity = quantity(figure);
        List<Name> listed = names(items);
        return add(
                new Declaration.Target(end(), what, comparator, quantity, listed, Optional.empty(), Optional.empty()));
    }

    public FileDraft deadline(WrittenDate date) {
        begin(Label.DEADLINE);
        DateExpression written = date(date);
        return add(new Declaration.Deadline(end(), written));
    }

    public FileDraft amount(Label kind, Written figure) {
        begin(kind);
        Quantity quantity = quantity(figure);
        return add(new Declaration.Amount(end(), kind, quantity));
    }

    public FileDraft continues(int year, int number) {
        begin(Label.CONTINUES);
        MeasureReference reference =
                new MeasureReference(OptionalInt.of(year), number, Optional.empty(), write(year + "年第" + number + "条"));
        return add(new Declaration.Continues(end(), List.of(reference)));
    }

    public FileDraft funding(String source, Written figure) {
        begin(Label.FUNDING);
        Name from = name(source);
        Quantity quantity = quantity(figure);
        return add(new Declaration.Funding(end(), List.of(new Declaration.FundingSource(from, Optional.of(quantity)))));
    }

    public FileDraft benefit(String benefitName, UnaryOperator<FileDraft> body) {
        begin(Label.BENEFIT);
        Name what = name(benefitName);
        Line opened = end();
        return add(new Declaration.Benefit(opened, what, inside(body)));
    }

    public FileDraft eligible(String condition) {
        begin(Label.ELIGIBLE);
        Name fact = name(condition);
        return add(new Declaration.Eligible(end(), new Expression.Path(List.of(fact), fact.span())));
    }

    public FileDraft freeOfCharge() {
        begin(Label.RATE);
        Outcome outcome = new Outcome.Free(write("免费"));
        return add(new Declaration.Rate(end(), Optional.of(outcome), Optional.empty()));
    }

    public FileDraft period(WrittenDate from, WrittenDate to) {
        begin(Label.PERIOD);
        DateExpression first = date(from);
        DateExpression last = date(to);
        return add(new Declaration.Period(end(), new DateRange(first, Optional.of(last))));
    }

    /** A table of departments: in each row a name, a full name, and former names. */
    public FileDraft departments(List<List<String>> rows) {
        begin(Label.DEPARTMENTS);
        Line opened = end();
        Table.Row head = row(DEPARTMENT_COLUMNS.stream()
                .map(heading -> Vocabulary.standard().write(heading, Language.CHINESE))
                .toList());
        List<Cell> headCells = new ArrayList<>();
        for (int index = 0; index < DEPARTMENT_COLUMNS.size(); index++) {
            headCells.add(new Cell.Head(
                    DEPARTMENT_COLUMNS.get(index), head.cells().get(index).span()));
        }
        List<Table.Row> body = rows.stream().map(this::departmentRow).toList();
        return add(new Declaration.Departments(opened, new Table(new Table.Row(head.line(), headCells), body)));
    }

    public FileDraft departments(String... names) {
        List<List<String>> rows = new ArrayList<>();
        for (String each : names) {
            rows.add(List.of(each));
        }
        return departments(rows);
    }

    public FileDraft group(String groupName, String... members) {
        begin(Label.DEPARTMENT_GROUP);
        Name what = name(groupName);
        List<Name> names = names(members);
        return add(new Declaration.DepartmentGroup(
                end(), what, members.length == 0 ? Optional.empty() : Optional.of(names)));
    }

    public FileDraft alias(String of, String alias) {
        begin(Label.ALIAS);
        Name first = name(of);
        Name second = name(alias);
        return add(new Declaration.Alias(end(), first, second));
    }

    /** An entity without fields. */
    public FileDraft entity(String entityName, String unit) {
        begin(Label.ENTITY);
        Name written = name(entityName);
        write("(");
        UnitName counted = new UnitName(unit, write(unit));
        write(")");
        return add(new Declaration.Entity(end(), written, Optional.of(counted), Optional.empty()));
    }

    public FileDraft unit(String unitName) {
        begin(Label.UNIT);
        Name what = name(unitName);
        return add(new Declaration.CountingUnit(end(), what));
    }

    public FileDraft waive(String code, String reason) {
        begin(Label.WAIVE);
        Text what = new Text(code, write(code));
        Text why = new Text(reason, write(reason));
        return add(new Declaration.Waive(end(), what, why));
    }

    /** What a measure or a benefit says for a plugin. */
    public FileDraft attribute(String plugin, String key, String value) {
        begin(Label.ATTRIBUTE);
        Name id = name(plugin);
        Text what = new Text(key, write(key));
        write(" ");
        Text datum = new Text(value, write(value));
        return add(new Declaration.Attribute(end(), id, what, datum));
    }

    /** A line that a parser could not read; it has been reported. */
    public FileDraft malformed(Label kind, String content, Diagnostic.Builder diagnostic) {
        begin(kind);
        write(content);
        diagnostics.add(diagnostic.build());
        return add(new Declaration.Malformed(end(), Optional.of(kind), OptionalInt.empty()));
    }

    /** The place where the next line begins. */
    public Span nextLine() {
        return Span.onLine(name, line + 1, 1, 1);
    }

    private Table.Row departmentRow(List<String> texts) {
        Table.Row row = row(texts);
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Named(new Name(texts.get(0), row.cells().get(0).span())));
        if (texts.size() > 1) {
            Span span = row.cells().get(1).span();
            cells.add(texts.get(1).isEmpty() ? new Cell.Empty(span) : new Cell.Words(new Text(texts.get(1), span)));
        }
        if (texts.size() > 2) {
            Span span = row.cells().get(2).span();
            cells.add(new Cell.Names(List.of(new Name(texts.get(2), span)), span));
        }
        return new Table.Row(row.line(), cells);
    }

    private Table.Row row(List<String> texts) {
        begin("| ");
        List<Cell> cells = new ArrayList<>();
        for (String each : texts) {
            cells.add(new Cell.Words(new Text(each, write(each))));
            write(" | ");
        }
        return new Table.Row(end(), cells);
    }

    private List<Declaration> inside(UnaryOperator<FileDraft> body) {
        bodies.push(new ArrayList<>());
        return body.apply(this).bodies.pop();
    }

    private FileDraft add(Declaration declaration) {
        bodies.element().add(declaration);
        return this;
    }

    private void begin(Label kind) {
        begin(Vocabulary.standard().write(kind, Language.CHINESE));
        write("\uFF1A");
    }

    private void begin(String written) {
        line++;
        column = 1;
        label = write(written);
    }

    private Line end() {
        text.append('\n');
        return new Line(Span.onLine(name, line, 1, column), label, List.of());
    }

    private Span write(String part) {
        int start = column;
        column += part.codePointCount(0, part.length());
        text.append(part);
        return Span.onLine(name, line, start, column);
    }

    private Name name(String written) {
        Name made = new Name(written, write(written));
        write(" ");
        return made;
    }

    private List<Name> names(String... texts) {
        List<Name> names = new ArrayList<>();
        for (String each : texts) {
            names.add(name(each));
        }
        return names;
    }

    private Numeral numeral(String digits) {
        return new Numeral(digits, Numeral.Scale.ONE, write(digits));
    }

    private Quantity quantity(Written figure) {
        Numeral low = numeral(figure.low());
        Optional<Numeral> high = figure.high().map(digits -> {
            write("-");
            return numeral(digits);
        });
        List<UnitName> units = new ArrayList<>();
        for (String unit : figure.units()) {
            if (!units.isEmpty()) {
                write("/");
            }
            units.add(new UnitName(unit, write(unit)));
        }
        Span whole = Span.onLine(name, line, low.span().start().column(), column);
        return new Quantity(low, high, units, whole);
    }

    private DateExpression date(WrittenDate date) {
        return new DateExpression(part(date.year()), part(date.month()), part(date.day()), false, write(date.text()));
    }

    private static OptionalInt part(int number) {
        return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
