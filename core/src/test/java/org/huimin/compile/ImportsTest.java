package org.huimin.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.HostCode;
import org.huimin.vocabulary.Label;
import org.junit.jupiter.api.Test;

class ImportsTest {
    private static FileDraft library(String name) {
        return new FileDraft(name);
    }

    @Test
    void whatALibraryDefinesIsKnownInThePlan() {
        CompiledPlan compiled = new MemoryLoader()
                .with(library("departments.plan").departments("民政局"))
                .with(library("groups.plan")
                        .line(Label.IMPORT, "departments.plan")
                        .group("各街乡", "民政局"))
                .compile(FileDraft.plan()
                        .line(Label.IMPORT, "groups.plan")
                        .programme(
                                1,
                                "养老",
                                programme -> programme.measure(
                                        1, "助老", measure -> measure.names(Label.RESPONSIBLE, "民政局", "各街乡"))));

        assertEquals(List.of(), Found.in(compiled));
        assertEquals(
                Set.of("2016.plan", "departments.plan", "groups.plan"),
                compiled.sources().keySet());
    }

    @Test
    void aFileThatIsNotThereIsReportedOnceAndItsNamesAreNot() {
        CompiledPlan compiled = FileDraft.plan()
                .line(Label.IMPORT, "missing.plan")
                .programme(
                        1,
                        "养老",
                        programme -> programme.measure(1, "助老", measure -> measure.names(Label.RESPONSIBLE, "民政局")))
                .compile();

        assertEquals(List.of("HM2008 3 missing.plan"), Found.in(compiled));
    }

    @Test
    void aCycleIsReportedWithTheFilesOnItsWay() {
        CompiledPlan compiled = new MemoryLoader()
                .with(library("a.plan").line(Label.IMPORT, "b.plan").departments("民政局"))
                .with(library("b.plan").line(Label.IMPORT, "a.plan").departments("人社局"))
                .compile(FileDraft.plan().line(Label.IMPORT, "a.plan"));

        Diagnostic diagnostic = Found.only(compiled);
        assertEquals(HostCode.IMPORT_CYCLE, diagnostic.code());
        assertEquals("b.plan", diagnostic.span().source());
        assertEquals("a.plan \u2192 b.plan \u2192 a.plan", Found.argument(diagnostic, "cycle"));
    }

    @Test
    void aFileThatImportsItselfIsTheShortestCycle() {
        CompiledPlan compiled = library("a.plan")
                .line(Label.IMPORT, "a.plan")
                .departments("民政局")
                .compile();

        assertEquals("a.plan \u2192 a.plan", Found.argument(Found.only(compiled), "cycle"));
    }

    @Test
    void theSameImportTwiceInAFileIsAWarning() {
        CompiledPlan compiled = new MemoryLoader()
                .with(library("a.plan").departments("民政局"))
                .compile(FileDraft.plan().line(Label.IMPORT, "a.plan").line(Label.IMPORT, "a.plan"));

        assertEquals(List.of("HM2013 4 a.plan"), Found.in(compiled));
        assertTrue(compiled.isSound());
    }

    @Test
    void aLibraryThatTwoFilesImportIsReadOnce() {
        CompiledPlan compiled = new MemoryLoader()
                .with(library("base.plan").departments("民政局"))
                .with(library("a.plan").line(Label.IMPORT, "base.plan").group("甲组", "民政局"))
                .with(library("b.plan").line(Label.IMPORT, "base.plan").group("乙组", "民政局"))
                .compile(FileDraft.plan().line(Label.IMPORT, "a.plan").line(Label.IMPORT, "b.plan"));

        assertEquals(List.of(), Found.in(compiled));
    }

    @Test
    void aPlanCanNotBeImportedByAPlan() {
        CompiledPlan compiled = new MemoryLoader()
                .with(new FileDraft("2015.plan").line(Label.PLAN, "去年").year("2015"))
                .compile(FileDraft.plan().line(Label.IMPORT, "2015.plan"));

        assertEquals(List.of("HM2011 3 2015.plan"), Found.in(compiled));
        assertEquals("民生计划", compiled.plan().orElseThrow().title());
    }

    @Test
    void aFileOfCasesImportsItsPlan() {
        CompiledPlan compiled = new MemoryLoader()
                .with(FileDraft.plan())
                .compile(new FileDraft("cases.plan").line(Label.IMPORT, "2016.plan"));

        assertEquals(List.of(), Found.in(compiled));
        assertEquals("民生计划", compiled.plan().orElseThrow().title());
    }

    @Test
    void whatIsWrongInALibraryIsReportedAtItsPlace() {
        CompiledPlan compiled = new MemoryLoader()
                .with(library("a.plan").departments("民政局", "民政局"))
                .compile(FileDraft.plan().line(Label.IMPORT, "a.plan"));

        assertEquals("a.plan", Found.only(compiled).span().source());
    }
}
