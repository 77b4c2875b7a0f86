package org.huimin.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.compile.CompiledPlan;
import org.huimin.compile.FileDraft;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.model.PluginUse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluginSettingsTest {
    @TempDir
    private Path folder;

    private ThirdParty thirdParty;

    @BeforeEach
    void makeFolder() throws IOException {
        thirdParty = new ThirdParty(folder);
    }

    private static CompiledPlan asking(String... settings) {
        Map<String, String> given = new LinkedHashMap<>();
        for (int index = 0; index < settings.length; index += 2) {
            given.put(settings[index], settings[index + 1]);
        }
        return FileDraft.plan().use("own", given).compile();
    }

    private List<String> check(CompiledPlan plan) throws IOException {
        return ThirdParty.check(thirdParty.options(Optional.empty()), plan);
    }

    /** A plugin with one setting, which it reports by one of the methods of values. */
    private void declare(String type, String method) throws IOException {
        ThirdParty.reporting("own", "settings." + method + "(\"x\")")
                .describe("setting.x", type)
                .describe("setting.x.names", "\u8BBE\u7F6E")
                .into(thirdParty.plugins());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            text;                 text;        anything;       anything
            whole-number;         wholeNumber; 67;             67
            whole-number;         wholeNumber; 1,200;          1200
            money;                money;       1,200.5 yuan;   1200.5
            number;               number;      0.50;           0.50
            money;                money;       500 yuan;       500
            money;                money;       1.5\u4E07\u5143; 15000.0
            share;                share;       80%;            0.8
            yes-no;               yesNo;       yes;            true
            yes-no;               yesNo;       \u5426;         false
            date;                 date;        2016-12-31;     2016-12-31
            choice one/\u7532|two; text;       \u7532;         one
            choice one/\u7532|two; text;       two;            two
            """)
    void aValueHasTheTypeThatTheDescriptorDeclares(String type, String method, String text, String value)
            throws IOException {
        declare(type, method);

        String expected = "OWN0001 found Optional[" + value + "]";
        assertEquals(List.of(expected), check(asking("x", text)));
        assertEquals(List.of(expected), check(asking("\u8BBE\u7F6E", text)), "by its Chinese name");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            whole-number;   6.5;        it must be a whole number, such as 67
            whole-number;   many;       it must be a whole number, such as 67
            whole-number;   1,20;       it must be a whole number, such as 67
            number;         1e9;        it must be a number, such as 0.5
            money;          500;        it must be an amount of money with its unit, such as 500 yuan
            money;          500 person; it must be an amount of money with its unit, such as 500 yuan
            share;          0.8;        it must be a percentage, such as 80%
            yes-no;         perhaps;    it must be 'yes' or 'no'
            date;           2016-13-01; it must be a day, such as 2016-12-31
            choice one|two; three;      it must be one of one, two
            """)
    void anotherValueIsAMistakeAndThePluginIsNotCalled(String type, String text, String wanted) throws IOException {
        declare(type, "has");

        assertEquals(
                List.of("HM7007 'x' of the plugin 'own' can't be '" + text + "': " + wanted + "."),
                check(asking("x", text)));
    }

    @Test
    void theMistakeStandsWhereTheValueDoes() throws IOException {
        declare("whole-number", "has");
        CompiledPlan plan = asking("x", "many");

        try (PluginHost host = PluginHost.open(thirdParty.options(Optional.empty()))) {
            Diagnostic found = host.validate(plan).get(0);
            String line = plan.sources()
                    .get("2016.plan")
                    .lines()
                    .line(found.span().start().line());
            assertEquals(
                    "many",
                    line.substring(
                            found.span().start().column() - 1,
                            found.span().end().column() - 1));
        }
    }

    @Test
    void limitsHold() throws IOException {
        ThirdParty.reporting("own", "settings.wholeNumber(\"x\").get()")
                .describe("setting.x", "whole-number")
                .describe("setting.x.minimum", "2")
                .describe("setting.x.maximum", "9")
                .into(thirdParty.plugins());

        assertEquals(List.of("OWN0001 found 2"), check(asking("x", "2")));
        assertEquals(List.of("OWN0001 found 9"), check(asking("x", "9")));
        assertEquals(
                List.of("HM7007 'x' of the plugin 'own' can't be '1': it must be 2 or more."), check(asking("x", "1")));
        assertEquals(
                List.of("HM7007 'x' of the plugin 'own' can't be '10': it must be 9 or less."),
                check(asking("x", "10")));
    }

    @Test
    void aDefaultStandsInAndWhatIsRequiredIsMissed() throws IOException {
        ThirdParty.reporting("own", "settings.money(\"rate\").get() + \" \" + settings.text(\"name\")")
                .describe("setting.rate", "money")
                .describe("setting.rate.default", "300 yuan")
                .describe("setting.name", "text")
                .describe("setting.name.required", "true")
                .into(thirdParty.plugins());

        assertEquals(List.of("OWN0001 found 300 Optional[a]"), check(asking("name", "a")));
        assertEquals(
                List.of("HM7008 The plugin 'own' needs the setting 'name', which is not given. Write 'use: own (name"
                        + " \u2026)'."),
                check(asking()));
    }

    @Test
    void aWrongValueIsNotCalledMissingToo() throws IOException {
        ThirdParty.reporting("own", "1")
                .describe("setting.x", "whole-number")
                .describe("setting.x.required", "true")
                .into(thirdParty.plugins());

        assertEquals(1, check(asking("x", "many")).size());
    }

    @Test
    void twoNamesOfOneSettingAreOneTooMany() throws IOException {
        declare("text", "text");

        assertEquals(
                List.of("HM2003"),
                check(asking("x", "a", "\u8BBE\u7F6E", "b")).stream()
                        .map(message -> message.substring(0, "HM2003".length()))
                        .toList());
    }

    @Test
    void whatTheUserAddsIsUsedAndItsSettingsStandInsteadOfThePlans() throws IOException {
        declare("text", "text");
        PluginOptions options =
                thirdParty.options(Optional.empty()).using(List.of(new PluginUse("own", Map.of("x", "of the user"))));

        assertEquals(
                List.of("OWN0001 found Optional[of the user]"),
                ThirdParty.check(options, FileDraft.plan().compile()));
        assertEquals(
                List.of("OWN0001 found Optional[of the user]"), ThirdParty.check(options, asking("x", "of the plan")));
    }

    @Test
    void whatTheUserAddsAndNobodyHasIsAMistakeOfTheOption() throws IOException {
        PluginOptions options = thirdParty.options(Optional.empty()).using(List.of(new PluginUse("other", Map.of())));

        try (PluginHost host = PluginHost.open(options)) {
            List<Diagnostic> found = host.validate(FileDraft.plan().compile());
            assertEquals(1, found.size());
            assertEquals("HM7002", found.get(0).code().id());
            assertEquals("--use", found.get(0).span().source());
        }
    }

    @Test
    void aNameThatTheDescriptorDoesNotDeclareIsAFaultOfThePlugin() throws IOException {
        ThirdParty.reporting("own", "settings.text(\"y\")").into(thirdParty.plugins());

        assertEquals(
                List.of("HM7001 The plugin 'own' failed while it checked the plan: IllegalArgumentException: the"
                        + " descriptor declares no 'y'"),
                check(asking()));
    }

    @Test
    void aFindingWithTheCodeOfSomebodyElseIsNotShown() throws IOException {
        ThirdParty.coded("own")
                .validator(
                        "own",
                        "Own",
                        "sink.report(Diagnostic.of(HostCode.ALIAS_SAME_AS_NAME, Span.startOf(\"2016.plan\"))"
                                + ".with(\"alias\", \"a\").build());")
                .into(thirdParty.plugins());

        assertEquals(
                List.of(
                        "HM7017 The plugin 'own' reports the code HM2023, which is not its own: its codes begin with OWN."
                                + " The finding is not shown; tell the plugin's author."),
                check(asking()));
    }

    @Test
    void aMessageThatCanNotBeWrittenIsAFaultOfThePlugin() throws IOException {
        ThirdParty.coded("own")
                .type("Bad", """
                        public class Bad implements DiagnosticCode {
                          public String id() { return "OWN0002"; }
                          public Severity severity() { return Severity.WARNING; }
                          public MessageCatalogue messages() {
                            return new MessageCatalogue() {
                              public Optional<String> pattern(String key, org.huimin.vocabulary.Language language) {
                                return Optional.empty();
                              }
                              public Optional<String> explanation(String code, org.huimin.vocabulary.Language language) {
                                return Optional.empty();
                              }
                            };
                          }
                        }
                        """)
                .validator("own", "Own", "sink.report(Diagnostic.of(new Bad(), Span.startOf(\"2016.plan\")).build());")
                .into(thirdParty.plugins());

        List<String> found = check(asking());
        assertEquals(1, found.size());
        assertEquals("HM7001", found.get(0).substring(0, "HM7001".length()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            throw new StackOverflowError(); | StackOverflowError
            throw new OutOfMemoryError("full"); | OutOfMemoryError: full
            throw new Hostile(); | Hostile
            throw new ExceptionInInitializerError(new Exception("inner")); | Exception: inner
            """)
    void whateverItThrowsIsOneFinding(String statement, String reason) throws IOException {
        ThirdParty.coded("own")
                .type(
                        "Hostile",
                        "public class Hostile extends RuntimeException {"
                                + " public String getMessage() { throw new IllegalStateException(); }"
                                + " public String toString() { throw new IllegalStateException(); } }")
                .validator("own", "Own", "if (true) " + statement)
                .into(thirdParty.plugins());

        assertEquals(List.of("HM7001 The plugin 'own' failed while it checked the plan: " + reason), check(asking()));
    }
}
