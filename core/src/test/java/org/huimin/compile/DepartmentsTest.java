package org.huimin.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.HostCode;
import org.huimin.source.Span;
import org.huimin.vocabulary.Label;
import org.junit.jupiter.api.Test;

class DepartmentsTest {
    private static FileDraft library() {
        return FileDraft.plan().departments(List.of(List.of("民政局", "", "民政科"), List.of("人社局"), List.of("财政局")));
    }

    private static CompiledPlan responsible(FileDraft draft, String... names) {
        return draft.programme(
                        1,
                        "养老",
                        programme -> programme.measure(1, "助老", measure -> measure.names(Label.RESPONSIBLE, names)))
                .compile();
    }

    @Test
    void anUnknownDepartmentIsReportedWithWhatItMayHaveBeenMeantAs() {
        CompiledPlan compiled = responsible(library(), "民政居", "人社局");

        assertEquals(List.of("HM2001 10 民政居"), Found.in(compiled));
        assertEquals(List.of("民政局"), Found.only(compiled).suggestions());
        assertEquals(
                List.of("人社局"), compiled.plan().orElseThrow().measures().get(0).responsible());
    }

    @Test
    void nothingIsSuggestedForANameThatIsNearNoOther() {
        assertEquals(List.of(), Found.only(responsible(library(), "气象台")).suggestions());
    }

    @Test
    void twoNamesWithAWrongSeparatorAreSuggestedWithTheRightOne() {
        assertEquals(
                List.of("民政局、人社局"),
                Found.only(responsible(library(), "民政局和人社局")).suggestions());
        assertEquals(
                List.of("民政局、人社局"),
                Found.only(responsible(library(), "民政局 人社局")).suggestions());
    }

    @Test
    void aFormerNameIsReportedWithTheCurrentOne() {
        Diagnostic diagnostic = Found.only(responsible(library(), "民政科"));

        assertEquals(HostCode.FORMER_NAME, diagnostic.code());
        assertEquals(List.of("民政局"), diagnostic.suggestions());
        assertEquals(
                "'民政科' is a former name; the department is now called '民政局'. Write its present name.",
                Found.message(diagnostic));
    }

    @Test
    void aDepartmentStandsOnceInALineWhateverItIsCalled() {
        CompiledPlan compiled = responsible(library().alias("民政局", "民政"), "民政局", "民政");

        assertEquals(List.of("HM2002 11 民政"), Found.in(compiled));
        assertEquals(
                List.of("民政局"), compiled.plan().orElseThrow().measures().get(0).responsible());
    }

    @Test
    void aNameIsDefinedOnce() {
        CompiledPlan compiled = library().departments("民政局").compile();

        assertEquals(List.of("HM2003 10 民政局"), Found.in(compiled));
        assertEquals(5, Found.only(compiled).related().get(0).span().start().line());
    }

    @Test
    void blanksAndQuotesMakeNoDifferenceToAName() {
        assertTrue(responsible(library(), "\u201C民政局\u201D").isSound());
        assertTrue(responsible(library().alias("人社局", "人力  资源"), "人力 资源").isSound());
    }

    @Test
    void groupsThatHoldEachOtherAreReportedOnce() {
        CompiledPlan compiled =
                library().group("甲组", "乙组").group("乙组", "丙组").group("丙组", "甲组").compile();

        assertEquals(List.of("HM2015 8 乙组"), Found.in(compiled));
    }

    @Test
    void aGroupThatOnlyLeadsIntoACircleIsNotPartOfIt() {
        CompiledPlan compiled = library().group("外组", "甲组").group("甲组", "甲组").compile();

        assertEquals(List.of("HM2015 9 甲组"), Found.in(compiled));
    }

    @Test
    void aMemberThatIsNoDepartmentIsReported() {
        CompiledPlan compiled = library().group("甲组", "民政局", "财正局").compile();

        assertEquals(List.of("HM2024 8 财正局"), Found.in(compiled));
        assertEquals(List.of("财政局"), Found.only(compiled).suggestions());
    }

    @Test
    void anAliasOfNothingIsReportedWithSuggestions() {
        CompiledPlan compiled = library().alias("人社居", "人社").compile();

        assertEquals(List.of("HM2016 8 人社居"), Found.in(compiled));
        assertEquals(List.of("人社局"), Found.only(compiled).suggestions());
    }

    @Test
    void anAliasThatIsTheNameItselfIsAWarning() {
        CompiledPlan compiled = library().alias("人社局", "人社局").compile();

        assertEquals(List.of("HM2023 8 人社局"), Found.in(compiled));
        assertTrue(compiled.isSound());
    }

    @Test
    void anAliasCanNotTakeANameThatIsTaken() {
        CompiledPlan compiled = library().alias("人社局", "财政局").compile();

        assertEquals(List.of("HM2003 8 财政局"), Found.in(compiled));
    }

    @Test
    void aNameInALineThatCouldNotBeReadGivesNoSecondError() {
        FileDraft draft = library();
        Span place = draft.nextLine();
        draft.malformed(Label.DEPARTMENT_GROUP, "各街乡 = =", Diagnostic.of(HostCode.CONTENT_NOT_UNDERSTOOD, place));
        CompiledPlan compiled = responsible(draft, "各街乡");

        assertEquals(HostCode.CONTENT_NOT_UNDERSTOOD, Found.only(compiled).code());
    }
}
