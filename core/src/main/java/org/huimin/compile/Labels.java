package org.huimin.compile;

import java.util.Optional;
import org.huimin.declaration.Declaration;
import org.huimin.declaration.DeclarationVisitor;
import org.huimin.vocabulary.Label;

/** The label that opens a declaration's line; headings have none. */
final class Labels implements DeclarationVisitor<Optional<Label>> {
    private static final Labels VISITOR = new Labels();

    private Labels() {}

    static Optional<Label> of(Declaration declaration) {
        return declaration.accept(VISITOR);
    }

    @Override
    public Optional<Label> visitTextLine(Declaration.TextLine declaration) {
        return Optional.of(declaration.label());
    }

    @Override
    public Optional<Label> visitYear(Declaration.Year declaration) {
        return Optional.of(Label.YEAR);
    }

    @Override
    public Optional<Label> visitUse(Declaration.Use declaration) {
        return Optional.of(Label.USE);
    }

    @Override
    public Optional<Label> visitProgramme(Declaration.Programme declaration) {
        return Optional.empty();
    }

    @Override
    public Optional<Label> visitMeasure(Declaration.Measure declaration) {
        return Optional.empty();
    }

    @Override
    public Optional<Label> visitNameList(Declaration.NameList declaration) {
        return Optional.of(declaration.label());
    }

    @Override
    public Optional<Label> visitTarget(Declaration.Target declaration) {
        return Optional.of(Label.TARGET);
    }

    @Override
    public Optional<Label> visitProject(Declaration.Project declaration) {
        return Optional.of(Label.PROJECT);
    }

    @Override
    public Optional<Label> visitDeadline(Declaration.Deadline declaration) {
        return Optional.of(Label.DEADLINE);
    }

    @Override
    public Optional<Label> visitAmount(Declaration.Amount declaration) {
        return Optional.of(declaration.label());
    }

    @Override
    public Optional<Label> visitContinues(Declaration.Continues declaration) {
        return Optional.of(Label.CONTINUES);
    }

    @Override
    public Optional<Label> visitBenefit(Declaration.Benefit declaration) {
        return Optional.of(Label.BENEFIT);
    }

    @Override
    public Optional<Label> visitFunding(Declaration.Funding declaration) {
        return Optional.of(Label.FUNDING);
    }

    @Override
    public Optional<Label> visitEligible(Declaration.Eligible declaration) {
        return Optional.of(Label.ELIGIBLE);
    }

    @Override
    public Optional<Label> visitComputed(Declaration.Computed declaration) {
        return Optional.of(declaration.label());
    }

    @Override
    public Optional<Label> visitRate(Declaration.Rate declaration) {
        return Optional.of(Label.RATE);
    }

    @Override
    public Optional<Label> visitPeriod(Declaration.Period declaration) {
        return Optional.of(Label.PERIOD);
    }

    @Override
    public Optional<Label> visitDepartments(Declaration.Departments declaration) {
        return Optional.of(Label.DEPARTMENTS);
    }

    @Override
    public Optional<Label> visitDepartmentGroup(Declaration.DepartmentGroup declaration) {
        return Optional.of(Label.DEPARTMENT_GROUP);
    }

    @Override
    public Optional<Label> visitEntity(Declaration.Entity declaration) {
        return Optional.of(Label.ENTITY);
    }

    @Override
    public Optional<Label> visitDefine(Declaration.Define declaration) {
        return Optional.of(Label.DEFINE);
    }

    @Override
    public Optional<Label> visitRateTable(Declaration.RateTable declaration) {
        return Optional.of(Label.RATE_TABLE);
    }

    @Override
    public Optional<Label> visitCountingUnit(Declaration.CountingUnit declaration) {
        return Optional.of(Label.UNIT);
    }

    @Override
    public Optional<Label> visitAlias(Declaration.Alias declaration) {
        return Optional.of(Label.ALIAS);
    }

    @Override
    public Optional<Label> visitCase(Declaration.Case declaration) {
        return Optional.of(Label.CASE);
    }

    @Override
    public Optional<Label> visitGiven(Declaration.Given declaration) {
        return Optional.of(Label.GIVEN);
    }

    @Override
    public Optional<Label> visitExpect(Declaration.Expect declaration) {
        return Optional.of(Label.EXPECT);
    }

    @Override
    public Optional<Label> visitCaseTable(Declaration.CaseTable declaration) {
        return Optional.of(Label.CASE);
    }

    @Override
    public Optional<Label> visitWaive(Declaration.Waive declaration) {
        return Optional.of(Label.WAIVE);
    }

    @Override
    public Optional<Label> visitAttribute(Declaration.Attribute declaration) {
        return Optional.of(Label.ATTRIBUTE);
    }

    @Override
    public Optional<Label> visitMalformed(Declaration.Malformed declaration) {
        return declaration.label();
    }
}
