package org.huimin.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huimin.compile.CompiledPlan;
import org.huimin.compile.FileDraft;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.model.PluginUse;
import org.huimin.output.StagedOutput;
import org.huimin.plugin.CalculationUnavailableException;
import org.huimin.plugin.Calculations;
import org.huimin.vocabulary.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginSettingsTest {
    @TempDir
    private Path folder;

    private ThirdParty third;

    @BeforeEach
    void makeFolder() throws IOException {
        third = new ThirdParty(folder);
    }

    /** A plugin with every kind of setting, whose validator tells what it was given. */
    private void everyKind() throws IOException {
        String statements = ThirdParty.report("settings.text(\"head\").get() + settings.wholeNumber(\"count\").get()")
                + ThirdParty.report("settings.number(\"factor\").get() + \" \" + settings.money(\"most\").get()")
                + ThirdParty.report("settings.share(\"share\").get() + \" \" + settings.yesNo(\"strict\").get()")
                + ThirdParty.report("settings.date(\"day\").get() + settings.text(\"way\").get()");
        ThirdParty.reporting("budget", statements)
                .describe("setting.head", "text")
                .describe("setting.head.names", "\u79D1\u76EE")
                .describe("setting.count", "whole-number")
                .describe("setting.count.names", "\u63AA\u65BD\u6570, \u6570")
                .describe("setting.factor", "number")
                .describe("setting.most", "money")
                .describe("setting.share", "share")
                .describe("setting.strict", "yes-no")
                .describe("setting.day", "date")
                .describe("setting.way", "choice strict/\u4E25|lenient/\u5BBD")
                .into(third.plugins());
    }

    private static Map<String, String> settings(String... namesAndTexts) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (int index = 0; index < namesAndTexts.length; index += 2) {
            settings.put(namesAndTexts[index], namesAndTexts[index + 1]);
        }
        return settings;
    }

    private static CompiledPlan plan(String... namesAndTexts) {
        return FileDraft.plan().use("budget", settings(namesAndTexts)).compile();
    }

    private List<Diagnostic> found(CompiledPlan plan) throws IOException {
        return ThirdParty.validated(third.options(), plan);
    }

    /** The text that a finding's span covers. */
    private static String covered(CompiledPlan plan, Diagnostic diagnostic) {
        String line = plan.sources()
                .get(diagnostic.span().source())
                .lines()
                .line(diagnostic.span().start().line());
        return line.substring(
                line.offsetByCodePoints(0, diagnostic.span().start().column() - 1),
                line.offsetByCodePoints(0, diagnostic.span().end().column() - 1));
    }

    @Test
    void everySettingReachesTheValidatorWithItsType() throws IOException {
        everyKind();

        assertEquals(
                List.of(
                        "NG0001 found 208100667",
                        "NG0001 found 0.5 15000.0",
                        "NG0001 found 0.8 true",
                        "NG0001 found 2016-12-31strict"),
                third.validated(plan(
                        "head",
                        "2081006",
                        "count",
                        "67",
                        "factor",
                        "0.5",
                        "most",
                        "1.5\u4E07\u5143",
                        "share",
                        "80%",
                        "strict",
                        "yes",
                        "day",
                        "2016-12-31",
                        "way",
                        "strict")));
    }

    @Test
    void aSettingHasAnyOfItsNamesAndAChoiceAnyOfItsForms() throws IOException {
        ThirdParty.finding("budget", "settings.wholeNumber(\"count\").get() + settings.text(\"way\").get()")
                .describe("setting.count", "whole-number")
                .describe("setting.count.names", "\u63AA\u65BD\u6570, \u6570")
                .describe("setting.way", "choice strict/\u4E25|lenient/\u5BBD")
                .describe("setting.way.names", "\u53E3\u5F84")
                .into(third.plugins());

        assertEquals(
                List.of("NG0001 found 67lenient"),
                third.validated(plan("\u63AA\u65BD\u6570", "67", "\u53E3\u5F84", "\u5BBD")));
        assertEquals(List.of("NG0001 found 5strict"), third.validated(plan("\u6570", "\uFF15", "way", "strict")));
    }

    @Test
    void whatThePlanLeavesOutHasItsDefaultOrNothing() throws IOException {
        ThirdParty.finding(
                        "budget",
                        "settings.share(\"share\").get() + \" \" + settings.has(\"head\") + settings.declared()")
                .describe("setting.share", "share")
                .describe("setting.share.default", "12.5%")
                .describe("setting.head", "text")
                .into(third.plugins());

        List<String> found = third.validated(plan());
        assertEquals(1, found.size());
        assertTrue(found.get(0).startsWith("NG0001 found 0.125 false["), found.get(0));
    }

    @Test
    void aSettingThatIsRequiredMustBeGivenAndNothingRunsWithoutIt() throws IOException {
        ThirdParty.finding("budget", "settings.text(\"head\").orElseThrow()")
                .describe("setting.head", "text")
                .describe("setting.head.names", "\u79D1\u76EE")
                .describe("setting.head.required", "true")
                .into(third.plugins());

        CompiledPlan plan = plan();
        List<Diagnostic> found = found(plan);
        assertEquals(
                List.of("HM7008 The plugin 'budget' needs the setting '\u79D1\u76EE', which is not given."
                        + " Write 'use: budget (\u79D1\u76EE \u2026)'."),
                ThirdParty.messages(found));
        assertEquals(3, found.get(0).span().start().line());
        assertEquals(List.of("NG0001 found x"), third.validated(plan("head", "x")));
    }

    @Test
    void aWrongValueIsReportedAtTheValueOnceAndNothingRunsWithIt() throws IOException {
        ThirdParty.finding("budget", "settings.wholeNumber(\"count\").orElseThrow()")
                .describe("setting.count", "whole-number")
                .describe("setting.count.required", "true")
                .into(third.plugins());

        CompiledPlan plan = plan("count", "many");
        List<Diagnostic> found = found(plan);
        assertEquals(
                List.of(
                        "HM7007 'count' of the plugin 'budget' can't be 'many': it must be a whole number, such as 67."),
                ThirdParty.messages(found));
        assertEquals("many", covered(plan, found.get(0)));
    }

    @Test
    void aWrongChoiceGetsTheNearestWord() throws IOException {
        ThirdParty.finding("budget", "1")
                .describe("setting.way", "choice strict|lenient")
                .into(third.plugins());

        List<Diagnostic> found = found(plan("way", "strikt"));
        assertEquals(
                List.of("HM7007 'way' of the plugin 'budget' can't be 'strikt': it must be one of strict, lenient."),
                ThirdParty.messages(found));
        assertEquals(List.of("strict"), found.get(0).suggestions());
    }

    @Test
    void aNumberLiesBetweenItsLimits() throws IOException {
        ThirdParty.finding("budget", "settings.money(\"most\").get()")
                .describe("setting.most", "money")
                .describe("setting.most.minimum", "100\u5143")
                .describe("setting.most.maximum", "1\u4E07\u5143")
                .into(third.plugins());
        String wrong = "HM7007 'most' of the plugin 'budget' can't be '";

        assertEquals(List.of("NG0001 found 100"), third.validated(plan("most", "100\u5143")));
        assertEquals(List.of("NG0001 found 10000"), third.validated(plan("most", "10000\u5143")));
        assertEquals(
                List.of(wrong + "99.99\u5143': it must be 100\u5143 or more."),
                third.validated(plan("most", "99.99\u5143")));
        assertEquals(
                List.of(wrong + "1.01\u4E07\u5143': it must be 1\u4E07\u5143 or less."),
                third.validated(plan("most", "1.01\u4E07\u5143")));
    }

    @Test
    void anUnknownSettingIsReportedAtItsNameWithTheNearest() throws IOException {
        ThirdParty.finding("budget", "1")
                .describe("setting.count", "text")
                .describe("setting.count.names", "\u63AA\u65BD\u6570")
                .into(third.plugins());

        CompiledPlan plan = plan("\u63AA\u65BD\u603B\u6570", "1", "cuont", "2");
        List<Diagnostic> found = found(plan);
        assertEquals(
                List.of(
                        "HM7003 The plugin 'budget' has no setting called '\u63AA\u65BD\u603B\u6570'.",
                        "HM7003 The plugin 'budget' has no setting called 'cuont'."),
                ThirdParty.messages(found));
        assertEquals(List.of("\u63AA\u65BD\u6570"), found.get(0).suggestions());
        assertEquals(List.of("count"), found.get(1).suggestions());
        assertEquals("\u63AA\u65BD\u603B\u6570", covered(plan, found.get(0)));
        assertEquals("cuont", covered(plan, found.get(1)));
    }

    @Test
    void aSettingThatIsGivenUnderTwoOfItsNamesIsReported() throws IOException {
        ThirdParty.finding("budget", "settings.text(\"count\").get()")
                .describe("setting.count", "text")
                .describe("setting.count.names", "\u63AA\u65BD\u6570")
                .into(third.plugins());

        List<Diagnostic> found = found(plan("count", "1", "\u63AA\u65BD\u6570", "2"));
        assertEquals(
                "\u63AA\u65BD\u6570",
                ((org.huimin.diagnostics.Argument.Literal)
                                found.get(0).arguments().get("name"))
                        .text());
        assertEquals(1, found.size(), found.toString());
    }

    @Test
    void whatTheUserAddsReplacesTheSettingsOfThePlanAndEnablesAPlugin() throws IOException {
        ThirdParty.finding("budget", "settings.text(\"head\").orElse(\"none\")")
                .describe("setting.head", "text")
                .describe("setting.tail", "text")
                .into(third.plugins());
        PluginOptions options = third.options().using(List.of(new PluginUse("budget", Map.of("head", "of the user"))));

        assertEquals(
                List.of("NG0001 found of the user"),
                ThirdParty.messages(
                        ThirdParty.validated(options, FileDraft.plan().compile())));
        assertEquals(
                List.of("NG0001 found of the user"),
                ThirdParty.messages(ThirdParty.validated(options, plan("head", "of the plan", "tail", "x"))));
        assertEquals(List.of(), third.validated(FileDraft.plan().compile()));
    }

    @Test
    void whatIsWrongWithWhatTheUserAddsIsSaidOfTheOption() throws IOException {
        ThirdParty.finding("budget", "1").describe("setting.head", "date").into(third.plugins());
        PluginOptions options = third.options()
                .using(List.of(
                        new PluginUse("budget", Map.of("head", "soon")),
                        new PluginUse("bugdet", Map.of()),
                        new PluginUse("abc", Map.of())));

        List<Diagnostic> found = ThirdParty.validated(options, FileDraft.plan().compile());
        assertEquals(
                List.of("HM7002", "HM7002", "HM7007"),
                found.stream().map(diagnostic -> diagnostic.code().id()).toList());
        for (Diagnostic diagnostic : found) {
            assertEquals("--use", diagnostic.span().source());
        }
        assertEquals(
                List.of(List.of("budget"), List.of(), List.of()),
                found.stream().map(Diagnostic::suggestions).toList());
    }

    @Test
    void aCalculatorAndAnExporterGetTheSettingsAndDoNotRunWithoutWhatTheyNeed() throws Exception {
        new PluginDraft("budget")
                .describe("always", "false")
                .describe("setting.head", "text")
                .describe("setting.head.required", "true")
                .calculator("total", "Total", "return note(request.settings().text(\"head\").orElseThrow());")
                .exporter(
                        "brief",
                        "Brief",
                        "try (java.io.OutputStream file = output.create(\"brief.txt\")) {"
                                + "file.write(request.settings().text(\"head\").orElseThrow().getBytes(\"UTF-8\")); }")
                .into(third.plugins());
        PluginOptions given = third.options().using(List.of(new PluginUse("budget", Map.of("head", "2081006"))));

        assertEquals(List.of(), calculatedAndExported(given, "2081006"));
        List<String> found = calculatedAndExported(third.options(), "");
        assertEquals(2, found.size(), found.toString());
        assertTrue(found.get(0).startsWith("HM7008 "), found.get(0));
        assertTrue(found.get(1).startsWith("HM7008 "), found.get(1));
    }

    /** What is reported; nothing is expected to be calculated where no text is expected. */
    private List<String> calculatedAndExported(PluginOptions options, String expected) throws Exception {
        List<Diagnostic> found = new ArrayList<>();
        CompiledPlan plan = FileDraft.plan().compile();
        try (PluginHost host = PluginHost.open(options);
                StagedOutput output = new StagedOutput(folder.resolve("out" + expected))) {
            Calculations calculations = host.calculations(plan.plan().orElseThrow(), Language.ENGLISH, found::add);
            if (expected.isEmpty()) {
                assertThrows(CalculationUnavailableException.class, () -> calculations.result("total"));
            } else {
                assertEquals(List.of(expected), calculations.result("total").notes());
            }
            boolean exported = host.export(
                    "brief", plan.plan().orElseThrow(), "2016", Language.ENGLISH, calculations, output, found::add);
            assertEquals(!expected.isEmpty(), exported);
            output.commit();
        }
        if (!expected.isEmpty()) {
            assertEquals(expected, java.nio.file.Files.readString(folder.resolve("out" + expected + "/brief.txt")));
        }
        return ThirdParty.messages(found);
    }
}
