package org.huimin.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huimin.model.Award;
import org.huimin.model.AwardVisitor;
import org.huimin.model.Condition;
import org.huimin.model.ConditionVisitor;
import org.huimin.model.Definition;
import org.huimin.model.Path;
import org.huimin.model.Plan;
import org.huimin.model.Rate;
import org.huimin.model.RateTable;
import org.huimin.model.RateUnit;
import org.huimin.model.RateVisitor;
import org.huimin.model.Value;
import org.huimin.model.ValueVisitor;
import org.huimin.vocabulary.StandardUnits;
import org.huimin.vocabulary.Unit;

/**
 * Gathers the figures that conditions, computations and rates state, those of the definitions and rate tables that they
 * refer to included. Each visit gives the gatherer itself.
 */
final class TreeFigures
        implements ConditionVisitor<TreeFigures>,
                ValueVisitor<TreeFigures>,
                RateVisitor<TreeFigures>,
                AwardVisitor<TreeFigures> {
    private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);
    private static final BigDecimal QUARTERS_OF_A_YEAR = BigDecimal.valueOf(4);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Plan plan;
    private final List<Stated> figures = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final Set<String> definitions = new HashSet<>();
    private final Set<Integer> years = new HashSet<>();
    private final Unit percent = StandardUnits.standard().unit("%").orElseThrow();

    /**
     * A number that the plan states.
     *
     * @param number the number in the unit
     * @param unit the unit; any where it is not said
     */
    record Stated(BigDecimal number, Optional<Unit> unit) {}

    TreeFigures(Plan plan) {
        this.plan = plan;
    }

    List<Stated> figures() {
        return figures;
    }

    /** The names of choices, in which there may be figures too. */
    List<String> texts() {
        return texts;
    }

    /** The years of dates. */
    Set<Integer> years() {
        return years;
    }

    private TreeFigures state(BigDecimal number, Optional<Unit> unit) {
        figures.add(new Stated(number, unit));
        return this;
    }

    private TreeFigures visitAllOf(List<Condition> conditions) {
        for (Condition condition : conditions) {
            condition.accept(this);
        }
        return this;
    }

    /** What a value is compared with; its unit may be that of the other side. */
    private TreeFigures compared(Value value) {
        return value instanceof Value.Measured measured && measured.units().isEmpty()
                ? state(measured.number(), Optional.empty())
                : value.accept(this);
    }

    private TreeFigures definition(Path path) {
        Optional<Definition> definition = plan.definition(path.name());
        if (definition.isEmpty() || !definitions.add(path.name())) {
            return this;
        }
        return definition.get().expression() instanceof Condition condition
                ? condition.accept(this)
                : ((Value) definition.get().expression()).accept(this);
    }

    @Override
    public TreeFigures visitAll(Condition.All condition) {
        return visitAllOf(condition.conditions());
    }

    @Override
    public TreeFigures visitAny(Condition.Any condition) {
        return visitAllOf(condition.conditions());
    }

    @Override
    public TreeFigures visitNot(Condition.Not condition) {
        return condition.condition().accept(this);
    }

    @Override
    public TreeFigures visitMember(Condition.Member condition) {
        return this;
    }

    @Override
    public TreeFigures visitFlag(Condition.Flag condition) {
        return this;
    }

    @Override
    public TreeFigures visitDefined(Condition.Defined condition) {
        return definition(condition.definition());
    }

    @Override
    public TreeFigures visitComparison(Condition.Comparison condition) {
        compared(condition.left());
        return compared(condition.right());
    }

    @Override
    public TreeFigures visitAmong(Condition.Among condition) {
        condition.value().accept(this);
        for (Value.Constant constant : condition.constants()) {
            compared(constant);
        }
        return this;
    }

    @Override
    public TreeFigures visitWithin(Condition.Within condition) {
        condition.value().accept(this);
        state(condition.low(), condition.unit());
        return state(condition.high(), condition.unit());
    }

    @Override
    public TreeFigures visitLimited(Condition.Limited condition) {
        condition.value().accept(this);
        return compared(condition.limit());
    }

    @Override
    public TreeFigures visitAbsent(Condition.Absent condition) {
        return this;
    }

    @Override
    public TreeFigures visitField(Value.FieldValue value) {
        return this;
    }

    @Override
    public TreeFigures visitDefined(Value.DefinedValue value) {
        return definition(value.definition());
    }

    @Override
    public TreeFigures visitArithmetic(Value.Arithmetic value) {
        value.left().accept(this);
        return value.right().accept(this);
    }

    @Override
    public TreeFigures visitNegative(Value.Negative value) {
        return value.value().accept(this);
    }

    @Override
    public TreeFigures visitExtreme(Value.Extreme value) {
        for (Value part : value.values()) {
            part.accept(this);
        }
        return this;
    }

    /** A plain number in a computation is no figure of anything. */
    @Override
    public TreeFigures visitMeasured(Value.Measured value) {
        return value.units().isEmpty()
                ? this
                : state(value.number(), Optional.of(value.units().get(0)));
    }

    @Override
    public TreeFigures visitDate(Value.Date value) {
        years.add(value.first().getYear());
        years.add(value.last().getYear());
        return this;
    }

    @Override
    public TreeFigures visitChoice(Value.Choice value) {
        texts.add(value.name());
        return this;
    }

    @Override
    public TreeFigures visitYesNo(Value.YesNo value) {
        return this;
    }

    @Override
    public TreeFigures visitFlat(Rate.Flat rate) {
        return rate.award().accept(this);
    }

    @Override
    public TreeFigures visitTabled(Rate.Tabled rate) {
        return table(rate.table());
    }

    @Override
    public TreeFigures visitNamed(Rate.Named rate) {
        Optional<RateTable> table = plan.rateTable(rate.table());
        return table.isPresent() ? table(table.get()) : this;
    }

    private TreeFigures table(RateTable table) {
        for (Path input : table.inputs()) {
            definition(input);
        }
        for (RateTable.Row row : table.rows()) {
            for (Optional<Condition> cell : row.cells()) {
                if (cell.isPresent()) {
                    cell.get().accept(this);
                }
            }
            row.award().accept(this);
        }
        return this;
    }

    /** An amount, and what it is in a year. */
    @Override
    public TreeFigures visitAmount(Award.Amount award) {
        Optional<Unit> money = Optional.of(award.unit().money());
        if (award.unit().interval() == RateUnit.Interval.MONTH) {
            state(award.number().multiply(MONTHS_OF_A_YEAR), money);
        } else if (award.unit().interval() == RateUnit.Interval.QUARTER) {
            state(award.number().multiply(QUARTERS_OF_A_YEAR), money);
        }
        return state(award.number(), money);
    }

    /** What is still to be paid, and what is taken off. */
    @Override
    public TreeFigures visitDiscount(Award.Discount award) {
        state(award.percentOfPrice(), Optional.of(percent));
        return state(HUNDRED.subtract(award.percentOfPrice()), Optional.of(percent));
    }

    @Override
    public TreeFigures visitFree(Award.Free award) {
        return this;
    }

    @Override
    public TreeFigures visitOpen(Award.Open award) {
        return this;
    }

    @Override
    public TreeFigures visitNothing(Award.Nothing award) {
        return this;
    }
}
