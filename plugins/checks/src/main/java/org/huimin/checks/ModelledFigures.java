package org.huimin.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huimin.model.Benefit;
import org.huimin.model.Figure;
import org.huimin.model.Funding;
import org.huimin.model.Measure;
import org.huimin.model.Plan;
import org.huimin.model.Project;
import org.huimin.model.Target;
import org.huimin.model.Value;
import org.huimin.vocabulary.Stage;
import org.huimin.vocabulary.StandardUnits;
import org.huimin.vocabulary.Unit;
import org.huimin.vocabulary.Unit.Dimension;
import org.jspecify.annotations.Nullable;

/** The figures that a measure's lines say: those that its wording may speak of. */
final class ModelledFigures {
    private static final String MONTH = "月";
    private static final String GENERIC = "个";
    private static final Set<String> PERSONS = Set.of("人", "名");

    private final Plan plan;
    private final FigureScanner scanner;
    private final Map<BigDecimal, Set<Known>> known = new HashMap<>();
    private final Set<Known> claimed = new HashSet<>();

    /**
     * A number that the measure says.
     *
     * @param value the number in the unit, or in the base unit of its dimension
     * @param unit the unit; any where it is not said
     */
    private record Known(BigDecimal value, Optional<Unit> unit) {
        // Written out: what a record makes of itself is linked at run time, which takes longer than the whole check.

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Known known && value.equals(known.value) && unit.equals(known.unit);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }
    }

    ModelledFigures(Plan plan, Measure measure, FigureScanner scanner) {
        this.plan = plan;
        this.scanner = scanner;
        for (Target target : measure.targets()) {
            add(target);
        }
        addTotals(measure.targets());
        for (Project project : measure.projects()) {
            add(project.name());
        }
        addProjectCounts(measure.projects());
        if (measure.quota().isPresent()) {
            add(measure.quota().get());
        }
        addFunding(measure.funding());
        for (Benefit benefit : measure.benefits()) {
            add(benefit);
        }
    }

    /**
     * Marks what a wording says in the very units of the lines, so that no other figure is taken for it only because 个
     * counts anything.
     */
    void claim(List<WrittenFigure> stated) {
        for (WrittenFigure figure : stated) {
            for (BigDecimal end : figure.ends()) {
                for (Known candidate : candidates(end, figure.unit())) {
                    if (isSame(candidate, figure.unit())) {
                        claimed.add(candidate);
                    }
                }
            }
        }
    }

    /** Whether the measure says what a text says: the number, or both ends of a range. */
    boolean contain(WrittenFigure figure) {
        for (BigDecimal end : figure.ends()) {
            if (!contain(end, figure.unit())) {
                return false;
            }
        }
        return true;
    }

    private boolean contain(BigDecimal number, Unit unit) {
        for (Known candidate : candidates(number, unit)) {
            if (isSame(candidate, unit) || (!claimed.contains(candidate) && isAlike(candidate, unit))) {
                return true;
            }
        }
        return false;
    }

    /** What the measure says with a number, in the unit or in its base unit. */
    private List<Known> candidates(BigDecimal number, Unit unit) {
        List<Known> candidates = new ArrayList<>(known.getOrDefault(plain(inBase(number, unit)), Set.of()));
        for (Known bare : known.getOrDefault(plain(number), Set.of())) {
            if (bare.unit().isEmpty()) {
                candidates.add(bare);
            }
        }
        return candidates;
    }

    private static boolean isSame(Known known, Unit unit) {
        return known.unit().isEmpty() || isCompatible(known.unit().get(), unit);
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
        if (known.unit().isEmpty() || unit.dimension() != Dimension.COUNT) {
            return false;
        }
        Unit said = known.unit().get();
        boolean generic = said.name().equals(GENERIC) || unit.name().equals(GENERIC);
        return generic && said.dimension() == Dimension.COUNT;
    }

    private void know(BigDecimal value, Optional<Unit> unit) {
        BigDecimal key = plain(value);
        Set<Known> sayings = known.getOrDefault(key, new LinkedHashSet<>());
        sayings.add(new Known(key, unit));
        known.put(key, sayings);
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
        if (figure.high().isPresent()) {
            add(figure.high().get(), figure.unit());
        }
    }

    private void add(Target target) {
        add(target.figure());
        add(target.name());
        for (String item : target.items()) {
            add(item);
        }
    }

    private void addFunding(List<Funding> funding) {
        Unit yuan = StandardUnits.standard().unit("元").orElseThrow();
        for (Funding source : funding) {
            add(source.source());
            if (source.yuan().isPresent()) {
                add(source.yuan().get(), yuan);
            }
        }
    }

    private void add(Optional<String> text) {
        if (text.isPresent()) {
            add(text.get());
        }
    }

    private void add(Benefit benefit) {
        add(benefit.name());
        TreeFigures tree = new TreeFigures(plan);
        benefit.eligible().accept(tree);
        benefit.rate().accept(tree);
        if (benefit.quantity().isPresent()) {
            benefit.quantity().get().accept(tree);
        }
        add(tree);
        add(benefit.form());
        add(benefit.payee());
        if (benefit.months().isPresent()) {
            addMonths(benefit.months().get());
        }
        if (benefit.expected().isPresent()) {
            add(benefit.expected().get());
        }
        addFunding(benefit.funding());
    }

    private void add(TreeFigures tree) {
        for (TreeFigures.Stated figure : tree.figures()) {
            Optional<Unit> unit = figure.unit();
            know(unit.isPresent() ? inBase(figure.number(), unit.get()) : figure.number(), unit);
        }
        for (String text : tree.texts()) {
            add(text);
        }
    }

    /** How many months are due is a plain number. */
    private void addMonths(Value months) {
        if (months instanceof Value.Measured measured) {
            add(measured.number(), StandardUnits.standard().unit(MONTH).orElseThrow());
        } else {
            TreeFigures tree = new TreeFigures(plan);
            months.accept(tree);
            add(tree);
        }
    }

    /** The figures that stand in a line's text, such as the ages of a condition. */
    private void add(String text) {
        for (WrittenFigure figure : scanner.scan(new FoldedText(text))) {
            for (BigDecimal end : figure.ends()) {
                add(end, figure.unit());
            }
        }
    }

    /** A wording may say how much the targets of one unit are together. */
    private void addTotals(List<Target> targets) {
        Map<Unit, BigDecimal> totals = new LinkedHashMap<>();
        for (Target target : targets) {
            Figure figure = target.figure();
            if (figure.unit().dimension() != Dimension.SHARE && figure.unit().dimension() != Dimension.POINT) {
                BigDecimal before = totals.getOrDefault(figure.unit(), BigDecimal.ZERO);
                totals.put(figure.unit(), before.add(figure.low()));
            }
        }
        for (Map.Entry<Unit, BigDecimal> total : totals.entrySet()) {
            add(total.getValue(), total.getKey());
        }
    }

    /** A wording may say how many projects there are, in all or of one stage. */
    private void addProjectCounts(List<Project> projects) {
        if (projects.isEmpty()) {
            return;
        }
        Unit generic = StandardUnits.standard().unit(GENERIC).orElseThrow();
        add(BigDecimal.valueOf(projects.size()), generic);
        Map<Optional<Stage>, Integer> stages = new HashMap<>();
        for (Project project : projects) {
            stages.put(project.stage(), stages.getOrDefault(project.stage(), 0) + 1);
        }
        for (int count : stages.values()) {
            add(BigDecimal.valueOf(count), generic);
        }
    }
}
