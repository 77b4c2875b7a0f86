package org.huimin.language.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huimin.declaration.Declaration;
import org.huimin.declaration.DeclarationVisitor;
import org.huimin.declaration.Quantity;
import org.huimin.declaration.Text;
import org.huimin.vocabulary.Comparator;
import org.huimin.vocabulary.Label;
import org.huimin.vocabulary.Word;

/** Writes the line of each kind of declaration. */
final class DeclarationPrinter implements DeclarationVisitor<PrintedLine> {
    private static final String EQUAL = " = ";

    private final Spelling spelling;
    private final HeadingPrinter headings;
    private final NamePrinter names;
    private final QuantityPrinter quantities;
    private final DatePrinter dates;
    private final ExpressionPrinter expressions;
    private final OutcomePrinter outcomes;

    DeclarationPrinter(
            Spelling spelling,
            NamePrinter names,
            QuantityPrinter quantities,
            DatePrinter dates,
            ExpressionPrinter expressions,
            OutcomePrinter outcomes) {
        this.spelling = spelling;
        this.headings = new HeadingPrinter(spelling);
        this.names = names;
        this.quantities = quantities;
        this.dates = dates;
        this.expressions = expressions;
        this.outcomes = outcomes;
    }

    PrintedLine print(Declaration declaration) {
        return declaration.accept(this);
    }

    private String labelled(Label label, String content) {
        return spelling.labelled(spelling.word(label), content);
    }

    private PrintedLine single(Declaration declaration, Label label, String content) {
        return PrintedLine.single(declaration.line(), labelled(label, content));
    }

    @Override
    public PrintedLine visitTextLine(Declaration.TextLine declaration) {
        return single(declaration, declaration.label(), declaration.text().value());
    }

    @Override
    public PrintedLine visitYear(Declaration.Year declaration) {
        return single(declaration, Label.YEAR, NumberPrinter.ungrouped(declaration.year()));
    }

    @Override
    public PrintedLine visitUse(Declaration.Use declaration) {
        String plugin = names.free(declaration.plugin());
        if (declaration.settings().isEmpty()) {
            return single(declaration, Label.USE, plugin);
        }
        List<String> settings =
                declaration.settings().stream().map(this::setting).toList();
        return single(declaration, Label.USE, plugin + spelling.bracketed(spelling.list(settings)));
    }

    private String setting(Declaration.Setting setting) {
        Text value = setting.value();
        String key = Spelling.startsWithDigit(value.value())
                ? names.wordBeforeNumber(setting.key())
                : names.word(setting.key());
        return key + " " + value.value();
    }

    @Override
    public PrintedLine visitProgramme(Declaration.Programme declaration) {
        String text = headings.programme(declaration.number(), declaration.title());
        return PrintedLine.heading(declaration.line(), text, declaration.body());
    }

    @Override
    public PrintedLine visitMeasure(Declaration.Measure declaration) {
        String text = headings.measure(declaration.number(), declaration.title());
        return PrintedLine.heading(declaration.line(), text, declaration.body());
    }

    @Override
    public PrintedLine visitNameList(Declaration.NameList declaration) {
        return single(declaration, declaration.label(), names.listed(declaration.names()));
    }

    @Override
    public PrintedLine visitTarget(Declaration.Target declaration) {
        String text = names.target(declaration.name()) + " "
                + declaration.comparator().map(this::comparator).orElse("")
                + quantities.quantity(declaration.quantity());
        if (!declaration.items().isEmpty()) {
            text += (spelling.isEnglish() ? " " : "") + spelling.bracketed(names.listed(declaration.items()));
        }
        if (declaration.strength().isPresent()) {
            text = spelling.clause(text, spelling.word(declaration.strength().get()));
        }
        if (declaration.deadline().isPresent()) {
            text = spelling.clause(text, dates.date(declaration.deadline().get()));
        }
        return single(declaration, Label.TARGET, text);
    }

    private String comparator(Comparator comparator) {
        return spelling.word(comparator) + (spelling.isEnglish() ? " " : "");
    }

    @Override
    public PrintedLine visitProject(Declaration.Project declaration) {
        String text = names.project(declaration.name(), declaration.stage().isPresent())
                + declaration.stage().map(stage -> " " + spelling.word(stage)).orElse("");
        if (declaration.deadline().isPresent()) {
            text = spelling.clause(text, dates.date(declaration.deadline().get()));
        }
        return single(declaration, Label.PROJECT, text);
    }

    @Override
    public PrintedLine visitDeadline(Declaration.Deadline declaration) {
        return single(declaration, Label.DEADLINE, dates.date(declaration.date()));
    }

    @Override
    public PrintedLine visitAmount(Declaration.Amount declaration) {
        return single(declaration, declaration.label(), quantities.quantity(declaration.quantity()));
    }

    @Override
    public PrintedLine visitContinues(Declaration.Continues declaration) {
        List<String> references =
                declaration.references().stream().map(outcomes::reference).toList();
        return single(declaration, Label.CONTINUES, spelling.list(references));
    }

    @Override
    public PrintedLine visitBenefit(Declaration.Benefit declaration) {
        String text = labelled(Label.BENEFIT, names.free(declaration.name()));
        return PrintedLine.opening(declaration.line(), text, false, declaration.body());
    }

    @Override
    public PrintedLine visitFunding(Declaration.Funding declaration) {
        List<String> sources = declaration.sources().stream().map(this::source).toList();
        return single(declaration, Label.FUNDING, spelling.list(sources));
    }

    private String source(Declaration.FundingSource source) {
        Optional<Quantity> amount = source.amount();
        return names.funding(source.name(), amount.isPresent())
                + amount.map(quantity -> " " + quantities.quantity(quantity)).orElse("");
    }

    @Override
    public PrintedLine visitEligible(Declaration.Eligible declaration) {
        return single(declaration, Label.ELIGIBLE, expressions.print(declaration.condition()));
    }

    @Override
    public PrintedLine visitComputed(Declaration.Computed declaration) {
        return single(declaration, declaration.label(), expressions.print(declaration.expression()));
    }

    @Override
    public PrintedLine visitRate(Declaration.Rate declaration) {
        String outcome = declaration.outcome().map(outcomes::print).orElse("");
        return PrintedLine.above(declaration.line(), labelled(Label.RATE, outcome), false, declaration.table());
    }

    @Override
    public PrintedLine visitPeriod(Declaration.Period declaration) {
        return single(declaration, Label.PERIOD, dates.range(declaration.range()));
    }

    @Override
    public PrintedLine visitDepartments(Declaration.Departments declaration) {
        return PrintedLine.above(
                declaration.line(), labelled(Label.DEPARTMENTS, ""), true, Optional.of(declaration.table()));
    }

    @Override
    public PrintedLine visitDepartmentGroup(Declaration.DepartmentGroup declaration) {
        String members =
                declaration.members().map(list -> EQUAL + names.listed(list)).orElse("");
        return single(declaration, Label.DEPARTMENT_GROUP, names.listed(declaration.name()) + members);
    }

    @Override
    public PrintedLine visitEntity(Declaration.Entity declaration) {
        String unit = declaration
                .unit()
                .map(name -> spelling.bracketed(quantities.unit(name)))
                .orElse("");
        String text = labelled(Label.ENTITY, names.word(declaration.name()) + unit);
        boolean apart = declaration.fields().isPresent();
        return PrintedLine.above(declaration.line(), text, apart, declaration.fields());
    }

    @Override
    public PrintedLine visitDefine(Declaration.Define declaration) {
        String meaning = expressions.print(declaration.expression());
        return single(declaration, Label.DEFINE, names.word(declaration.name()) + EQUAL + meaning);
    }

    @Override
    public PrintedLine visitRateTable(Declaration.RateTable declaration) {
        String text = labelled(Label.RATE_TABLE, names.listed(declaration.name()));
        return PrintedLine.above(declaration.line(), text, true, declaration.table());
    }

    @Override
    public PrintedLine visitCountingUnit(Declaration.CountingUnit declaration) {
        return single(declaration, Label.UNIT, names.word(declaration.name()));
    }

    @Override
    public PrintedLine visitAlias(Declaration.Alias declaration) {
        String content = names.listed(declaration.name()) + EQUAL + names.listed(declaration.alias());
        return single(declaration, Label.ALIAS, content);
    }

    @Override
    public PrintedLine visitCase(Declaration.Case declaration) {
        String text = labelled(Label.CASE, declaration.name().value());
        return PrintedLine.opening(declaration.line(), text, true, declaration.body());
    }

    @Override
    public PrintedLine visitGiven(Declaration.Given declaration) {
        List<String> facts = new ArrayList<>();
        declaration.facts().forEach(fact -> facts.add(fact(fact)));
        if (declaration.restNo()) {
            facts.add(spelling.word(Word.REST) + " " + spelling.word(Word.NO));
        }
        return single(declaration, Label.GIVEN, spelling.list(facts));
    }

    private String fact(Declaration.GivenFact fact) {
        return names.factPath(fact.path()) + " " + expressions.print(fact.value());
    }

    @Override
    public PrintedLine visitExpect(Declaration.Expect declaration) {
        List<String> expectations = declaration.expectations().stream()
                .map(expectation -> outcomes.expectation(expectation.measure(), expectation.outcome()))
                .toList();
        return single(declaration, Label.EXPECT, spelling.list(expectations));
    }

    @Override
    public PrintedLine visitCaseTable(Declaration.CaseTable declaration) {
        return PrintedLine.above(declaration.line(), labelled(Label.CASE, ""), true, Optional.of(declaration.table()));
    }

    @Override
    public PrintedLine visitWaive(Declaration.Waive declaration) {
        String content = declaration.code().value() + " " + declaration.reason().value();
        return single(declaration, Label.WAIVE, content);
    }

    @Override
    public PrintedLine visitAttribute(Declaration.Attribute declaration) {
        String key = declaration.plugin().text() + "." + declaration.key().value();
        return single(
                declaration, Label.ATTRIBUTE, key + " " + declaration.value().value());
    }

    @Override
    public PrintedLine visitMalformed(Declaration.Malformed declaration) {
        throw new IllegalArgumentException("a line that could not be read can't be written: "
                + declaration.line().span());
    }
}
