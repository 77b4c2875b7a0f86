package org.huimin.language.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.huimin.declaration.DateExpression;
import org.huimin.declaration.DateRange;
import org.huimin.declaration.Declaration;
import org.huimin.declaration.Line;
import org.huimin.declaration.MeasureReference;
import org.huimin.declaration.Name;
import org.huimin.declaration.Quantity;
import org.huimin.vocabulary.Comparator;
import org.huimin.vocabulary.Label;
import org.huimin.vocabulary.Stage;
import org.huimin.vocabulary.Strength;
import org.huimin.vocabulary.Vocabulary;

/** Makes the declaration of one line whose content is structured; what belongs below it is added later. */
final class LineReader extends PlanParserBaseVisitor<Declaration> {
    private final PartReader parts;
    private final ExpressionReader expressions;
    private final OutcomeReader outcomes;
    private final Line line;
    private final Label label;

    LineReader(PartReader parts, ExpressionReader expressions, OutcomeReader outcomes, Line line, Label label) {
        this.parts = parts;
        this.expressions = expressions;
        this.outcomes = outcomes;
        this.line = line;
        this.label = label;
    }

    @Override
    public Declaration visitYearLine(PlanParser.YearLineContext context) {
        return new Declaration.Year(line, parts.numeral(context.NUMBER().getSymbol()));
    }

    @Override
    public Declaration visitUseLine(PlanParser.UseLineContext context) {
        List<Declaration.Setting> settings = new ArrayList<>();
        for (PlanParser.SettingContext setting : context.setting()) {
            settings.add(setting.YEAR_DATE() == null ? setting(setting) : year(setting));
        }
        return new Declaration.Use(line, parts.name(context.identifier()), settings);
    }

    private Declaration.Setting setting(PlanParser.SettingContext setting) {
        PlanParser.SettingValueContext value = setting.settingValue();
        return new Declaration.Setting(
                parts.name(setting.name()),
                parts.text(value.getStart().getStartIndex(), value.getStop().getStopIndex() + 1));
    }

    /** A setting that is called year, with a number behind it. */
    private Declaration.Setting year(PlanParser.SettingContext setting) {
        int start = setting.getStart().getStartIndex();
        int end = start + "year".length();
        return new Declaration.Setting(
                parts.name(parts.text(start, end)),
                parts.text(end, setting.getStop().getStopIndex() + 1));
    }

    @Override
    public Declaration visitNamesLine(PlanParser.NamesLineContext context) {
        return new Declaration.NameList(line, label, parts.names(context.nameList()));
    }

    @Override
    public Declaration visitTargetLine(PlanParser.TargetLineContext context) {
        List<Name> items = context.nameList() == null ? List.of() : parts.names(context.nameList());
        Optional<Strength> strength = Optional.empty();
        Optional<DateExpression> deadline = Optional.empty();
        for (PlanParser.TargetClauseContext clause : context.targetClause()) {
            boolean repeated = clause.date() == null ? strength.isPresent() : deadline.isPresent();
            if (repeated) {
                throw new LineNotUnderstoodException(clause.getStart());
            }
            if (clause.date() == null) {
                strength = Optional.of((Strength) keyword(clause.STRENGTH()));
            } else {
                deadline = Optional.of(parts.date(clause.date()));
            }
        }
        Quantity quantity = parts.quantity(context.quantity());
        Optional<Comparator> comparator =
                Optional.ofNullable(context.COMPARATOR()).map(word -> (Comparator) keyword(word));
        return new Declaration.Target(
                line, parts.name(NameEnds.of(context)), comparator, quantity, items, strength, deadline);
    }

    private static Object keyword(TerminalNode word) {
        return Vocabulary.standard().word(word.getText()).orElseThrow();
    }

    @Override
    public Declaration visitProjectLine(PlanParser.ProjectLineContext context) {
        return new Declaration.Project(
                line,
                parts.name(NameEnds.of(context)),
                Optional.ofNullable(context.STAGE()).map(word -> (Stage) keyword(word)),
                Optional.ofNullable(context.date()).map(parts::date));
    }

    @Override
    public Declaration visitDeadlineLine(PlanParser.DeadlineLineContext context) {
        return new Declaration.Deadline(line, parts.date(context.date()));
    }

    @Override
    public Declaration visitAmountLine(PlanParser.AmountLineContext context) {
        return new Declaration.Amount(line, label, parts.quantity(context.quantity()));
    }

    @Override
    public Declaration visitContinuesLine(PlanParser.ContinuesLineContext context) {
        List<MeasureReference> references =
                context.earlierMeasure().stream().map(parts::measure).toList();
        return new Declaration.Continues(line, references);
    }

    @Override
    public Declaration visitFundingLine(PlanParser.FundingLineContext context) {
        List<Declaration.FundingSource> sources = context.fundingSource().stream()
                .map(source -> new Declaration.FundingSource(
                        parts.name(source.fundingName()),
                        Optional.ofNullable(source.quantity()).map(parts::quantity)))
                .toList();
        return new Declaration.Funding(line, sources);
    }

    @Override
    public Declaration visitEligibleLine(PlanParser.EligibleLineContext context) {
        return new Declaration.Eligible(line, expressions.condition(context.condition()));
    }

    @Override
    public Declaration visitComputedLine(PlanParser.ComputedLineContext context) {
        return new Declaration.Computed(line, label, expressions.condition(context.condition()));
    }

    @Override
    public Declaration visitRateLine(PlanParser.RateLineContext context) {
        return new Declaration.Rate(
                line, Optional.ofNullable(context.outcome()).map(outcomes::outcome), Optional.empty());
    }

    @Override
    public Declaration visitPeriodLine(PlanParser.PeriodLineContext context) {
        DateExpression from = parts.date(context.date(0));
        Optional<DateExpression> to =
                context.date().size() > 1 ? Optional.of(parts.date(context.date(1))) : Optional.empty();
        return new Declaration.Period(line, new DateRange(from, to));
    }

    @Override
    public Declaration visitGroupLine(PlanParser.GroupLineContext context) {
        return new Declaration.DepartmentGroup(
                line,
                parts.name(context.listedName()),
                Optional.ofNullable(context.nameList()).map(parts::names));
    }

    @Override
    public Declaration visitEntityLine(PlanParser.EntityLineContext context) {
        return new Declaration.Entity(
                line,
                parts.name(context.name()),
                Optional.ofNullable(context.unit()).map(parts::unit),
                Optional.empty());
    }

    @Override
    public Declaration visitDefineLine(PlanParser.DefineLineContext context) {
        return new Declaration.Define(line, parts.name(context.name()), expressions.condition(context.condition()));
    }

    @Override
    public Declaration visitRateTableLine(PlanParser.RateTableLineContext context) {
        return new Declaration.RateTable(line, parts.name(context.listedName()), Optional.empty());
    }

    @Override
    public Declaration visitUnitLine(PlanParser.UnitLineContext context) {
        return new Declaration.CountingUnit(line, parts.name(context.name()));
    }

    @Override
    public Declaration visitAliasLine(PlanParser.AliasLineContext context) {
        return new Declaration.Alias(line, parts.name(context.listedName(0)), parts.name(context.listedName(1)));
    }

    @Override
    public Declaration visitGivenLine(PlanParser.GivenLineContext context) {
        List<Declaration.GivenFact> facts = new ArrayList<>();
        boolean restNo = false;
        for (PlanParser.GivenContext given : context.given()) {
            if (restNo) {
                throw new LineNotUnderstoodException(given.getStart());
            }
            if (given.factPath() == null) {
                restNo = true;
            } else {
                facts.add(new Declaration.GivenFact(
                        parts.path(given.factPath()), expressions.fact(given.factValue()), parts.span(given)));
            }
        }
        return new Declaration.Given(line, facts, restNo);
    }

    @Override
    public Declaration visitExpectLine(PlanParser.ExpectLineContext context) {
        List<Declaration.Expectation> expectations =
                context.expectation().stream().map(this::expectation).toList();
        return new Declaration.Expect(line, expectations);
    }

    private Declaration.Expectation expectation(PlanParser.ExpectationContext context) {
        MeasureReference measure = parts.measure(context.measureReference(), context.name());
        return new Declaration.Expectation(measure, outcomes.expected(context.expected()));
    }
}
