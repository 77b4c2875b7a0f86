package org.huimin.budget;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huimin.diagnostics.Argument;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.Nearest;
import org.huimin.model.Benefit;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.plugin.DataTable;
import org.huimin.source.Span;
import org.huimin.wording.PlanWording;

/** Reads a table of headcounts, and says what is wrong with it: a row is taken whole or not at all. */
final class HeadcountReader {
    private static final List<String> MEASURE = List.of("\u63AA\u65BD", "measure");
    private static final List<String> BENEFIT = List.of("\u8865\u8D34", "benefit");
    private static final List<String> ROW = List.of("\u6863\u6B21", "row");
    private static final List<String> RECIPIENTS = List.of("\u4EBA\u6570", "recipients");
    private static final List<String> QUANTITY = List.of("\u6570\u91CF", "quantity");
    /** Passed over: whatever people remark. */
    private static final List<String> NOTE = List.of("\u5907\u6CE8", "note");

    private static final List<List<String>> COLUMNS = List.of(MEASURE, BENEFIT, ROW, RECIPIENTS, QUANTITY, NOTE);
    private static final int MOST_NAMED = 10;

    private final Plan plan;
    private final List<Measure> measures;
    private final Map<String, Measure> byNumber = new HashMap<>();
    private final List<PlanWording> wordings;
    private final DataTable table;
    private final DiagnosticSink sink;
    private final Headcounts headcounts = new Headcounts();
    private final Set<Headcounts.Key> tabled = new LinkedHashSet<>();

    HeadcountReader(Plan plan, DataTable table, DiagnosticSink sink) {
        this.plan = plan;
        this.table = table;
        this.sink = sink;
        measures = plan.measures();
        measures.forEach(measure -> byNumber.put(Integer.toString(measure.number()), measure));
        wordings = RateRows.wordings(plan);
    }

    Headcounts read() {
        if (hasColumns()) {
            table.rows().forEach(this::read);
            tabled.forEach(this::checkRows);
        }
        return headcounts;
    }

    private boolean hasColumns() {
        List<String> others = table.headsBeside(COLUMNS);
        for (String head : others) {
            sink.report(Diagnostic.of(BudgetCode.COLUMN_UNKNOWN, table.place())
                    .with("column", head)
                    .suggesting(Nearest.to(
                            head, COLUMNS.stream().flatMap(List::stream).toList()))
                    .build());
        }
        Optional<String> missing = table.column(MEASURE).isEmpty()
                ? Optional.of("column.measure-name")
                : table.column(RECIPIENTS).isEmpty() && table.column(QUANTITY).isEmpty()
                        ? Optional.of("column.recipients-name")
                        : Optional.empty();
        missing.ifPresent(column -> sink.report(Diagnostic.of(BudgetCode.COLUMN_MISSING, table.place())
                .with("column", new Argument.Phrase(column))
                .build()));
        return others.isEmpty() && missing.isEmpty();
    }

    private void read(DataTable.Row row) {
        measure(row).ifPresent(measure -> {
            OptionalInt benefit = benefit(measure, row);
            if (benefit.isPresent()) {
                read(measure, benefit.getAsInt(), row);
            }
        });
    }

    private void read(Measure measure, int position, DataTable.Row row) {
        Benefit benefit = measure.benefits().get(position);
        OptionalInt tier = tier(benefit, row);
        Optional<Count> count = count(benefit, row);
        if (tier.isPresent() && count.isPresent()) {
            Headcounts.Key key = new Headcounts.Key(measure.number(), position, tier.getAsInt());
            add(key, count.get(), row);
            checkQuota(measure, benefit, key, count.get());
        }
    }

    private void add(Headcounts.Key key, Count count, DataTable.Row row) {
        Optional<Count> before = headcounts.add(key, count);
        if (before.isPresent()) {
            sink.report(Diagnostic.of(BudgetCode.GIVEN_TWICE, table.place(row))
                    .with("line", before.get().place().start().line())
                    .build());
        } else if (key.row() != Headcounts.WHOLE) {
            tabled.add(key.whole());
        }
    }

    private Optional<Measure> measure(DataTable.Row row) {
        String cell = folded(row.cell(table.column(MEASURE)));
        Optional<Measure> measure = Optional.ofNullable(byNumber.get(cell));
        if (measure.isEmpty()) {
            sink.report(Diagnostic.of(BudgetCode.MEASURE_UNKNOWN, table.place(row))
                    .with("measure", row.cell(table.column(MEASURE)))
                    .with("first", measures.isEmpty() ? 0 : measures.get(0).number())
                    .with(
                            "last",
                            measures.isEmpty()
                                    ? 0
                                    : measures.get(measures.size() - 1).number())
                    .build());
        }
        return measure;
    }

    private OptionalInt benefit(Measure measure, DataTable.Row row) {
        String cell = row.cell(table.column(BENEFIT));
        List<Benefit> benefits = measure.benefits();
        if (cell.isEmpty() && benefits.size() == 1) {
            return OptionalInt.of(0);
        }
        OptionalInt found = positionOf(
                cell,
                benefits.size(),
                position -> wordings.stream()
                        .map(wording -> wording.name(benefits.get(position).name()))
                        .toList());
        if (found.isEmpty()) {
            List<String> names = benefits.stream().map(Benefit::name).toList();
            sink.report(Diagnostic.of(BudgetCode.BENEFIT_UNKNOWN, table.place(row))
                    .with("benefit", cell)
                    .with("measure", measure.number())
                    .with("benefits", benefits.isEmpty() ? new Argument.Phrase("no-benefits") : several(names))
                    .suggesting(Nearest.to(cell, names))
                    .build());
        }
        return found;
    }

    /** The position of the row of the rate table; {@link Headcounts#WHOLE} where none is named. */
    private OptionalInt tier(Benefit benefit, DataTable.Row row) {
        String cell = row.cell(table.column(ROW));
        if (cell.isEmpty()) {
            return OptionalInt.of(Headcounts.WHOLE);
        }
        RateRows rows = RateRows.of(plan, benefit);
        OptionalInt found = positionOf(
                cell,
                rows.rows().size(),
                position -> wordings.stream()
                        .map(wording -> rows.name(position, wording))
                        .toList());
        if (found.isEmpty()) {
            List<String> names = rows.names(wordings.get(0));
            sink.report(Diagnostic.of(BudgetCode.ROW_UNKNOWN, table.place(row))
                    .with("row", cell)
                    .with("benefit", benefit.name())
                    .with("rows", names.isEmpty() ? new Argument.Phrase("no-rows") : several(names))
                    .suggesting(Nearest.to(cell, names))
                    .build());
        }
        return found;
    }

    private static OptionalInt positionOf(String cell, int size, Function<Integer, List<String>> names) {
        String wanted = folded(cell);
        for (int position = 0; position < size; position++) {
            if (names.apply(position).stream().map(HeadcountReader::folded).anyMatch(wanted::equals)) {
                return OptionalInt.of(position);
            }
        }
        return OptionalInt.empty();
    }

    private Optional<Count> count(Benefit benefit, DataTable.Row row) {
        String recipients = row.cell(table.column(RECIPIENTS));
        String quantity = row.cell(table.column(QUANTITY));
        if (!quantity.isEmpty() && benefit.quantity().isEmpty()) {
            sink.report(Diagnostic.of(BudgetCode.NO_QUANTITY, table.place(row))
                    .with("benefit", benefit.name())
                    .build());
            return Optional.empty();
        }
        Optional<Range> members = NumberCell.readWhole(recipients);
        Optional<Range> units = NumberCell.read(quantity);
        boolean readable = (recipients.isEmpty() || members.isPresent()) && (quantity.isEmpty() || units.isPresent());
        if (!readable || (recipients.isEmpty() && quantity.isEmpty())) {
            String wrong = recipients.isEmpty() || members.isPresent() ? quantity : recipients;
            sink.report(Diagnostic.of(BudgetCode.NO_NUMBER, table.place(row))
                    .with("text", wrong)
                    .build());
            return Optional.empty();
        }
        return Optional.of(new Count(members, units, table.place(row)));
    }

    private void checkQuota(Measure measure, Benefit benefit, Headcounts.Key key, Count count) {
        Optional<Range> quota = Quota.of(plan, measure, benefit);
        if (key.row() == Headcounts.WHOLE
                && quota.isPresent()
                && count.recipients().isPresent()) {
            Range given = count.recipients().get();
            if (given.most().compareTo(quota.get().most()) > 0) {
                sink.report(Diagnostic.of(BudgetCode.ABOVE_QUOTA, count.place())
                        .with("count", given.most().toPlainString())
                        .with("quota", quota.get().most().toPlainString())
                        .with("measure", measure.number())
                        .build());
            }
        }
    }

    /** Whoever counts by rows must count all of them that grant anything, and must not count them all at once, too. */
    private void checkRows(Headcounts.Key whole) {
        Measure measure = requireNonNull(byNumber.get(Integer.toString(whole.measure())));
        Benefit benefit = measure.benefits().get(whole.benefit());
        RateRows rows = RateRows.of(plan, benefit);
        Span first =
                headcounts.firstRow(whole, rows.rows().size()).orElseThrow().place();
        Optional<Count> all = headcounts.of(whole);
        all.ifPresent(count -> sink.report(Diagnostic.of(BudgetCode.GIVEN_TWICE, count.place())
                .with("line", first.start().line())
                .build()));
        List<String> missing = new ArrayList<>();
        for (int row = 0; row < rows.rows().size(); row++) {
            boolean given = headcounts
                    .of(new Headcounts.Key(whole.measure(), whole.benefit(), row))
                    .isPresent();
            if (!given && !rows.isForNothing(row)) {
                missing.add(rows.name(row, wordings.get(0)));
            }
        }
        if (!missing.isEmpty()) {
            sink.report(Diagnostic.of(BudgetCode.ROWS_MISSING, first)
                    .with("benefit", benefit.name())
                    .with("measure", measure.number())
                    .with("rows", several(missing))
                    .build());
        }
    }

    private static Argument several(List<String> words) {
        return new Argument.Several(words.stream()
                .limit(MOST_NAMED)
                .map(word -> (Argument) new Argument.Literal(word))
                .collect(Collectors.toList()));
    }

    /** The same for full and half width, with blanks and without. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\u3000]", "")
                .toLowerCase(Locale.ROOT);
    }
}
