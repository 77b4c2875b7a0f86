package org.huimin.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.inject.Guice;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.huimin.compile.CompiledPlan;
import org.huimin.compile.FileDraft;
import org.huimin.model.Plan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PluginBordersTest {
    private static final CompiledPlan ASKING =
            FileDraft.plan().use("budget", Map.of()).use("other", Map.of()).compile();

    @TempDir
    private Path folder;

    private ThirdParty third;

    @BeforeEach
    void makeFolder() throws IOException {
        third = new ThirdParty(folder);
        ThirdParty.finding("other", "\"other\"").into(third.plugins());
    }

    @ParameterizedTest
    @ValueSource(strings = {"HM5001", "HM7001", "NG0001", "BUD", "bu0001", "", " BU0001"})
    void aThirdPartyPluginReportsNoCodesButItsOwn(String code) throws IOException {
        ThirdParty.reporting(
                        "budget",
                        "sink.report(Diagnostic.of(new Foreign(), Span.onLine(\"2016.plan\", 2, 1, 3)).build());")
                .describe("codes", "BU00")
                .type(
                        "Foreign",
                        "public class Foreign extends Code { public String id() { return \"" + code + "\"; } }")
                .into(third.plugins());

        assertEquals(
                List.of(
                        "HM7017 The plugin 'budget' reports the code " + code
                                + ", which is not its own: its codes begin"
                                + " with BU00. The finding is not shown; tell the plugin's author.",
                        "NG0001 found other"),
                third.validated(ASKING));
    }

    @Test
    void aCodeOfTheHostIsNotAPluginsOwn() throws IOException {
        ThirdParty.reporting(
                        "budget",
                        "sink.report(Diagnostic.of(HostCode.ALIAS_SAME_AS_NAME, Span.startOf(\"2016.plan\")).build());")
                .describe("codes", "BU")
                .into(third.plugins());

        assertEquals("HM7017", third.validated(ASKING).get(0).substring(0, 6));
    }

    private String carrying(PluginDraft draft) throws IOException {
        third.marking(draft.describe("codes", "BU")).into(third.plugins());
        List<String> found = third.validated(ASKING);
        assertEquals(2, found.size(), found.toString());
        assertFalse(third.isMarked(), "its constructor has run");
        return found.get(0);
    }

    private static String carries(String packageName) {
        return "HM7012 The plugin 'budget' brings classes that it gets from this program (" + packageName
                + "), in third/budget/budget.jar. Its author should leave them out: scope `provided` in its build.";
    }

    @Test
    void aPluginThatBringsClassesOfTheHostIsNotLoaded() throws IOException {
        PluginDraft model = ThirdParty.finding("budget", "1").bringing(Plan.class);
        assertEquals(carries("org.huimin.model"), carrying(model));
        PluginDraft guice = ThirdParty.finding("budget", "1").bringing(Guice.class);
        assertEquals(carries("com.google.inject"), carrying(guice));
        PluginDraft inject = ThirdParty.finding("budget", "1").bringing(Inject.class);
        assertEquals(carries("jakarta.inject"), carrying(inject));
    }

    @Test
    void aPluginAddsNoClassToASharedPackage() throws IOException {
        assertEquals(
                carries("org.huimin.plugin"),
                carrying(ThirdParty.finding("budget", "1")
                        .library("org.huimin.plugin.Extra", "package org.huimin.plugin; public class Extra {}")));
    }

    @Test
    void aPluginUsesItsOwnVersionOfALibraryOfTheHost() throws IOException {
        ThirdParty.finding(
                        "budget",
                        "new tools.jackson.core.json.JsonFactory().whose() + \" \""
                                + " + new org.apache.poi.ss.usermodel.Workbook().whose()")
                .describe("codes", "BU")
                .type("Code", code("BU0001"))
                .library(
                        "tools.jackson.core.json.JsonFactory",
                        "package tools.jackson.core.json;"
                                + " public class JsonFactory { public String whose() { return \"own\"; } }")
                .library(
                        "org.apache.poi.ss.usermodel.Workbook",
                        "package org.apache.poi.ss.usermodel;"
                                + " public class Workbook { public String whose() { return \"own\"; } }")
                .into(third.plugins());

        assertEquals(List.of("BU0001 found own own", "NG0001 found other"), third.validated(ASKING));
        assertEquals(
                "tools.jackson.core.json.JsonFactory",
                new tools.jackson.core.json.JsonFactory().getClass().getName());
        assertEquals(PluginHost.class.getClassLoader(), tools.jackson.core.json.JsonFactory.class.getClassLoader());
    }

    private static String code(String id) {
        return "public class Code implements DiagnosticCode, MessageCatalogue {"
                + " public String id() { return \"" + id + "\"; }"
                + " public Severity severity() { return Severity.WARNING; }"
                + " public MessageCatalogue messages() { return this; }"
                + " public Optional<String> pattern(String key, org.huimin.vocabulary.Language language) {"
                + " return Optional.of(\"found {text}\"); }"
                + " public Optional<String> explanation(String id, org.huimin.vocabulary.Language language) {"
                + " return Optional.empty(); } }";
    }

    @ParameterizedTest
    @ValueSource(strings = {"NG", "NG1", "NGX"})
    void codesOfTwoPluginsDoNotBeginAlike(String codes) throws IOException {
        ThirdParty.finding("budget", "1").describe("codes", codes).into(third.plugins());

        assertEquals(
                List.of("HM7006 Two plugins provide 'NG': budget/budget.jar and other/other.jar. Remove one of them."),
                third.problems());
    }

    @Test
    void aThirdPartyPluginDoesNotTakeThePlaceOfABundledOne() throws IOException {
        ThirdParty.finding("budget", "\"bundled\"")
                .describe("codes", "HM5")
                .type("Code", code("HM5001"))
                .into(third.bundled());
        third.marking(ThirdParty.finding("budget", "\"third\"").describe("codes", "BU"))
                .into(third.plugins(), "thief");

        assertEquals(
                List.of(
                        "HM7006 Two plugins provide 'budget': budget/budget.jar and thief/thief.jar. Remove one of them."),
                third.problems());
        assertEquals(List.of("HM5001 found bundled", "NG0001 found other"), third.validated(ASKING));
        assertFalse(third.isMarked());
    }

    @Test
    void aFormatOrACalculatorOfTwoPluginsIsThatOfTheFirst() throws IOException {
        new PluginDraft("budget")
                .calculator("total", "Total", "return note(\"\");")
                .exporter("json", "Json", "")
                .into(third.bundled());
        new PluginDraft("thief")
                .calculator("total", "Total", "return note(\"\");")
                .exporter("json", "Json", "")
                .into(third.plugins());

        assertEquals(
                List.of(
                        "HM7006 Two plugins provide 'json': budget/budget.jar and thief/thief.jar. Remove one of them.",
                        "HM7006 Two plugins provide 'total': budget/budget.jar and thief/thief.jar. Remove one of them."),
                third.problems());
        try (PluginHost host = PluginHost.open(third.options())) {
            assertEquals("budget", host.formats().get("json").descriptor().id());
            assertEquals("budget", host.calculators().get("total").descriptor().id());
            assertEquals("thief", host.formats().get("thief/json").descriptor().id());
        }
    }
}
