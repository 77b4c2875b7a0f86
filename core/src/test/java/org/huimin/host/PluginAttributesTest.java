package org.huimin.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.huimin.compile.CompiledPlan;
import org.huimin.compile.FileDraft;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.model.PluginUse;
import org.huimin.vocabulary.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginAttributesTest {
    private static final String EACH_MEASURE = "for (org.huimin.model.Measure measure : request.plan().measures()) {"
            + ThirdParty.report("measure.number() + \": \" + request.attributes().of(measure)") + "}";
    private static final String EACH_BENEFIT =
            "for (org.huimin.model.Benefit benefit : request.plan().measures().get(0).benefits()) {"
                    + ThirdParty.report("request.attributes().of(benefit).money(\"most\").orElseThrow()") + "}";

    @TempDir
    private Path folder;

    private ThirdParty third;

    @BeforeEach
    void makeFolder() throws IOException {
        third = new ThirdParty(folder);
    }

    private static PluginDraft budget(String statements) {
        return ThirdParty.reporting("budget", statements)
                .describe("attribute.head", "text")
                .describe("attribute.head.names", "\u79D1\u76EE")
                .describe("attribute.most", "money")
                .describe("attribute.most.maximum", "1\u4E07\u5143");
    }

    private static FileDraft plan(FileDraft draft, UnaryOperator<FileDraft> body) {
        UnaryOperator<FileDraft> sound = lines -> body.apply(lines).names(Label.RESPONSIBLE, "\u6C11\u653F\u5C40");
        return draft.entity("\u9AD8\u9F84", "\u4EBA")
                .programme(
                        1,
                        "\u7532",
                        inner -> inner.measure(1, "\u4E00", sound)
                                .measure(2, "\u4E8C", lines -> lines.names(Label.RESPONSIBLE, "\u6C11\u653F\u5C40")))
                .departments("\u6C11\u653F\u5C40");
    }

    private static FileDraft used() {
        return FileDraft.plan().use("budget", Map.of());
    }

    private List<String> found(FileDraft draft) throws IOException {
        CompiledPlan compiled = draft.compile();
        assertTrue(
                compiled.isSound(), ThirdParty.messages(compiled.diagnostics()).toString());
        return third.validated(compiled);
    }

    @Test
    void aValidatorReadsWhatEachMeasureSays() throws IOException {
        budget(EACH_MEASURE).into(third.plugins());

        assertEquals(
                List.of("NG0001 found 1: {head=2081006, most=500}", "NG0001 found 2: {}"),
                found(plan(
                        used(),
                        body -> body.attribute("budget", "\u79D1\u76EE", "2081006")
                                .attribute("budget", "most", "500\u5143"))));
    }

    @Test
    void aBenefitSpeaksForItself() throws IOException {
        budget(EACH_BENEFIT).into(third.plugins());

        assertEquals(
                List.of("NG0001 found 300"),
                found(plan(
                        used(),
                        body -> body.attribute("budget", "most", "500\u5143")
                                .benefit(
                                        "\u8865\u8D34",
                                        benefit -> benefit.eligible("\u9AD8\u9F84")
                                                .freeOfCharge()
                                                .attribute("budget", "most", "300\u5143")))));
    }

    @Test
    void whatAnotherPluginIsToldIsNotSeen() throws IOException {
        budget(EACH_MEASURE).into(third.plugins());
        new PluginDraft("other")
                .describe("attribute.head", "text")
                .calculator("none", "None", "return note(\"\");")
                .into(third.plugins());

        assertEquals(
                List.of("NG0001 found 1: {}", "NG0001 found 2: {}"),
                found(plan(used(), body -> body.attribute("other", "head", "x"))));
    }

    @Test
    void aLineForAPluginThatIsNotUsedIsAWarningAtTheLine() throws IOException {
        budget(EACH_MEASURE).into(third.plugins());
        CompiledPlan compiled = plan(
                        FileDraft.plan(),
                        body -> body.attribute("budget", "head", "1").attribute("nowhere", "x", "2"))
                .compile();

        List<Diagnostic> found = ThirdParty.validated(third.options(), compiled);
        assertEquals(
                List.of(
                        "HM7009 This line speaks to the plugin 'budget', which the plan does not use: it has no effect."
                                + " Use the plugin, or delete the line.",
                        "HM7009 This line speaks to the plugin 'nowhere', which the plan does not use: it has no effect."
                                + " Use the plugin, or delete the line."),
                ThirdParty.messages(found));
        assertEquals(6, found.get(0).span().start().line());
        assertEquals(7, found.get(1).span().start().line());
    }

    @Test
    void aPluginThatTheUserAddsIsUsedToo() throws IOException {
        budget(EACH_MEASURE).into(third.plugins());
        PluginOptions options = third.options().using(List.of(new PluginUse("budget", Map.of())));

        assertEquals(
                List.of("NG0001 found 1: {head=1}", "NG0001 found 2: {}"),
                ThirdParty.messages(ThirdParty.validated(
                        options,
                        plan(FileDraft.plan(), body -> body.attribute("budget", "head", "1"))
                                .compile())));
    }

    @Test
    void anUnknownAttributeIsReportedAtItsNameWithTheNearest() throws IOException {
        budget(EACH_MEASURE).into(third.plugins());
        CompiledPlan compiled =
                plan(used(), body -> body.attribute("budget", "haed", "1")).compile();

        List<Diagnostic> found = ThirdParty.validated(third.options(), compiled);
        assertEquals(List.of("HM7010 The plugin 'budget' knows no attribute 'haed'."), ThirdParty.messages(found));
        assertEquals(List.of("head"), found.get(0).suggestions());
        assertEquals(
                4,
                found.get(0).span().end().column() - found.get(0).span().start().column());
    }

    @Test
    void aWrongValueIsReportedAndThePluginIsNotCalled() throws IOException {
        budget(EACH_MEASURE).into(third.plugins());

        assertEquals(
                List.of(
                        "HM7007 'most' of the plugin 'budget' can't be '2\u4E07\u5143': it must be 1\u4E07\u5143 or less."),
                found(plan(
                        used(),
                        body -> body.attribute("budget", "most", "2\u4E07\u5143")
                                .attribute("budget", "head", "x"))));
    }

    @Test
    void anAttributeThatIsGivenTwiceIsReported() throws IOException {
        budget(EACH_MEASURE).into(third.plugins());

        List<String> found = found(
                plan(used(), body -> body.attribute("budget", "head", "1").attribute("budget", "\u79D1\u76EE", "2")));
        assertEquals(1, found.size(), found.toString());
        assertTrue(found.get(0).startsWith("HM2003 "), found.toString());
    }

    @Test
    void askingForAnAttributeThatIsNotDeclaredIsAFaultOfThePlugin() throws IOException {
        budget(EACH_MEASURE.replace("request.attributes().of(measure)", "request.attributes().of(measure).text(\"x\")"))
                .into(third.plugins());

        assertEquals(
                List.of("HM7001 The plugin 'budget' failed while it checked the plan: IllegalArgumentException:"
                        + " the descriptor declares no 'x'"),
                found(plan(used(), body -> body)));
    }
}
