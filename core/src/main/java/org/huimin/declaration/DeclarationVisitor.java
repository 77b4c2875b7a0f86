package org.huimin.declaration;

/**
 * Takes the family of declarations apart.
 *
 * @param <R> what a visit gives
 */
public interface DeclarationVisitor<R> {
    R visitTextLine(Declaration.TextLine declaration);

    R visitYear(Declaration.Year declaration);

    R visitUse(Declaration.Use declaration);

    R visitProgramme(Declaration.Programme declaration);

    R visitMeasure(Declaration.Measure declaration);

    R visitNameList(Declaration.NameList declaration);

    R visitTarget(Declaration.Target declaration);

    R visitProject(Declaration.Project declaration);

    R visitDeadline(Declaration.Deadline declaration);

    R visitAmount(Declaration.Amount declaration);

    R visitContinues(Declaration.Continues declaration);

    R visitBenefit(Declaration.Benefit declaration);

    R visitFunding(Declaration.Funding declaration);

    R visitEligible(Declaration.Eligible declaration);

    R visitComputed(Declaration.Computed declaration);

    R visitRate(Declaration.Rate declaration);

    R visitPeriod(Declaration.Period declaration);

    R visitDepartments(Declaration.Departments declaration);

    R visitDepartmentGroup(Declaration.DepartmentGroup declaration);

    R visitEntity(Declaration.Entity declaration);

    R visitDefine(Declaration.Define declaration);

    R visitRateTable(Declaration.RateTable declaration);

    R visitCountingUnit(Declaration.CountingUnit declaration);

    R visitAlias(Declaration.Alias declaration);

    R visitCase(Declaration.Case declaration);

    R visitGiven(Declaration.Given declaration);

    R visitExpect(Declaration.Expect declaration);

    R visitCaseTable(Declaration.CaseTable declaration);

    R visitWaive(Declaration.Waive declaration);

    R visitAttribute(Declaration.Attribute declaration);

    R visitMalformed(Declaration.Malformed declaration);
}
