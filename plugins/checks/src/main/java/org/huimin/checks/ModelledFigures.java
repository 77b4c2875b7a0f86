package org.huimin.checks;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huimin.model.Benefit;
import org.huimin.model.DeclaredRate;
import org.huimin.model.Figure;
import org.huimin.model.Funding;
import org.huimin.model.Measure;
import org.huimin.model.Project;
import org.huimin.model.Target;
import org.huimin.vocabulary.StandardUnits;
import org.huimin.vocabulary.Unit;
import org.huimin.vocabulary.Unit.Dimension;

/** The figures that a measure's lines say: those that its wording may speak of. */
final class ModelledFigures {
    private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);
    private static final String GENERIC = "个";
    private static final Set<String> PERSONS = Set.of("人", "名");

    private final FigureScanner scanner;
    private final UnitWords units;
    private final Map<BigDecimal, Set<Known>> known = new HashMap<>();
    private final Set<Known> claimed = new HashSet<>();

    /**
     * A number that the measure says.
     *
     * @param value the number in the unit, or in the base unit of its dimension
     * @param unit the unit; any where it is not said
     */
    private record Known(BigDecimal value, Optional<Unit> unit) {}

    ModelledFigures(Measure measure, FigureScanner scanner, UnitWords units) {
        this.scanner = scanner;
        this.units = units;
        measure.targets().forEach(this::add);
        addTotals(measure.targets());
        measure.projects().stream().map(Project::name).forEach(this::add);
        addProjectCounts(measure.projects());
        measure.quota().ifPresent(this::add);
        measure.funding().forEach(this::add);
        measure.benefits().forEach(this::add);
    }

    /**
     * Marks what a wording says in the very units of the lines, so that no other figure is taken for it only because 个
     * counts anything.
     */
    void claim(List<WrittenFigure> stated) {
        for (WrittenFigure figure : stated) {
            for (BigDecimal end : figure.ends()) {
                candidates(end, figure.unit())
                        .filter(candidate -> isSame(candidate, figure.unit()))
                        .forEach(claimed::add);
            }
        }
    }

    /** Whether the measure says what a text says: the number, or both ends of a range. */
    boolean contain(WrittenFigure figure) {
        return figure.ends().stream()
                .allMatch(end -> candidates(end, figure.unit())
                        .anyMatch(candidate -> isSame(candidate, figure.unit())
                                || (!claimed.contains(candidate) && isAlike(candidate, figure.unit()))));
    }

    /** What the measure says with a number, in the unit or in its base unit. */
    private Stream<Known> candidates(BigDecimal number, Unit unit) {
        Set<Known> base = known.getOrDefault(plain(inBase(number, unit)), Set.of());
        Set<Known> bare = known.getOrDefault(plain(number), Set.of());
        return Stream.concat(
                base.stream(),
                bare.stream().filter(candidate -> candidate.unit().isEmpty()));
    }

    private static boolean isSame(Known known, Unit unit) {
        return known.unit().map(said -> isCompatible(said, unit)).orElse(true);
    }

    /** Units that measure the same; persons are 人 or 名. */
    private static boolean isCompatible(Unit one, Unit other) {
        if (one.dimension() != other.dimension()) {
            return false;
        }
        return switch (one.dimension()) {
            case COUNT ->
                one.name().equals(other.name()) || (PERSONS.contains(one.name()) && PERSONS.contains(other.name()));
            case TIME -> one.name().equals(other.name());
            case MONEY, AGE, SHARE, POINT, AREA, LAND, LENGTH, MASS, VOLUME -> true;
        };
    }

    /** Things, where one text counts them with 个 and the other with a word of their own. */
    private static boolean isAlike(Known known, Unit unit) {
        return unit.dimension() == Dimension.COUNT
                && known.unit()
                        .filter(said -> said.dimension() == Dimension.COUNT
                                && (said.name().equals(GENERIC) || unit.name().equals(GENERIC)))
                        .isPresent();
    }

    private void know(BigDecimal value, Optional<Unit> unit) {
        BigDecimal key = plain(value);
        known.computeIfAbsent(key, absent -> new LinkedHashSet<>()).add(new Known(key, unit));
    }

    /** Numbers that are equal are the same whatever zeros they end in. */
    private static BigDecimal plain(BigDecimal number) {
        return number.stripTrailingZeros();
    }

    private static BigDecimal inBase(BigDecimal number, Unit unit) {
        return number.multiply(unit.factor());
    }

    private void add(BigDecimal number, Unit unit) {
        know(inBase(number, unit), Optional.of(unit));
    }

    private void add(Figure figure) {
        add(figure.low(), figure.unit());
        figure.high().ifPresent(high -> add(high, figure.unit()));
    }

    private void add(Target target) {
        add(target.figure());
        add(target.name());
        target.items().forEach(this::add);
    }

    private void add(Funding funding) {
        add(funding.source());
        Unit yuan = StandardUnits.standard().unit("元").orElseThrow();
        funding.yuan().ifPresent(amount -> add(amount, yuan));
    }

    private void add(Benefit benefit) {
        add(benefit.name());
        add(benefit.eligible());
        benefit.quantity().ifPresent(this::add);
        add(benefit.rate());
        benefit.form().ifPresent(this::add);
        benefit.payee().ifPresent(this::add);
        benefit.months().ifPresent(this::add);
        benefit.expected().ifPresent(this::add);
        benefit.funding().forEach(this::add);
    }

    private void add(DeclaredRate rate) {
        rate.text().ifPresent(text -> {
            add(text);
            if (isMonthly(text)) {
                addYearly(scanner.scan(new FoldedText(text)));
            }
        });
        if (!rate.rows().isEmpty()) {
            addTable(rate.rows().get(0), rate.rows().subList(1, rate.rows().size()));
        }
    }

    /** A table's head has the unit of its last column; the cells of the other columns bring their own, or none. */
    private void addTable(List<String> head, List<List<String>> rows) {
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                FoldedText cell = new FoldedText(row.get(column));
                boolean last = column == row.size() - 1;
                String unitText = last && column < head.size() ? head.get(column) : "";
                Optional<Unit> unit = headUnit(unitText);
                add(row.get(column));
                for (BigDecimal number : FigureScanner.numbers(cell)) {
                    BigDecimal base = unit.map(said -> inBase(number, said)).orElse(number);
                    know(base, unit);
                    if (isMonthly(unitText)) {
                        know(base.multiply(MONTHS_OF_A_YEAR), unit);
                    }
                }
            }
        }
    }

    private Optional<Unit> headUnit(String head) {
        FoldedText text = new FoldedText(head);
        return units.at(text, text.skipBlanks(0)).map(UnitWords.Found::unit);
    }

    private static boolean isMonthly(String rate) {
        return rate.contains("月") || rate.contains("month");
    }

    private void addYearly(List<WrittenFigure> monthly) {
        monthly.forEach(figure -> figure.ends().forEach(end -> add(end.multiply(MONTHS_OF_A_YEAR), figure.unit())));
    }

    /** The figures that stand in a line's text, such as the ages of a condition. */
    private void add(String text) {
        scanner.scan(new FoldedText(text)).forEach(figure -> figure.ends().forEach(end -> add(end, figure.unit())));
    }

    /** A wording may say how much the targets of one unit are together. */
    private void addTotals(List<Target> targets) {
        Map<Unit, BigDecimal> totals = new LinkedHashMap<>();
        for (Target target : targets) {
            Figure figure = target.figure();
            if (figure.unit().dimension() != Dimension.SHARE && figure.unit().dimension() != Dimension.POINT) {
                totals.merge(figure.unit(), figure.low(), BigDecimal::add);
            }
        }
        totals.forEach((unit, total) -> add(total, unit));
    }

    /** A wording may say how many projects there are, in all or of one stage. */
    private void addProjectCounts(List<Project> projects) {
        if (projects.isEmpty()) {
            return;
        }
        Unit generic = StandardUnits.standard().unit(GENERIC).orElseThrow();
        add(BigDecimal.valueOf(projects.size()), generic);
        projects.stream()
                .map(Project::stage)
                .distinct()
                .map(stage -> projects.stream()
                        .filter(project -> project.stage().equals(stage))
                        .count())
                .forEach(count -> add(BigDecimal.valueOf(count), generic));
    }
}
