package org.huimin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.huimin.host.PluginDraft;
import org.huimin.vocabulary.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code huimin import} with an importer that reads JSON, as a plugin of the distribution and of somebody else. */
class ImportCommandTest {
    private static final String READS = """
            try {
              return Optional.of(new org.huimin.wire.PlanJson().read(request.content().readAllBytes()));
            } catch (org.huimin.wire.PlanJsonException exception) {
              request.sink().report(Diagnostic.of(Code.FOUND, Span.startOf(request.source()))
                  .with("what", exception.getMessage()).build());
              return Optional.empty();
            }
            """;
    private static final String CODE = """
            public enum Code implements DiagnosticCode {
              FOUND;
              public String id() { return "RD0001"; }
              public Severity severity() { return Severity.ERROR; }
              public MessageCatalogue messages() {
                return new MessageCatalogue() {
                  public Optional<String> pattern(String key, org.huimin.vocabulary.Language language) {
                    return Optional.of("found {what}");
                  }
                  public Optional<String> explanation(String code, org.huimin.vocabulary.Language language) {
                    return Optional.empty();
                  }
                };
              }
            }
            """;
    private static final String PLAN = """
            {"version":1,"plan":{"title":"%s","year":2016,"region":null,"preamble":[],"plugins":[],
            "departments":[{"name":"Bureau","fullName":null,"formerNames":[],"aliases":[]}],"departmentGroups":[],
            "entities":[],"definitions":[],"rateTables":[],"programmes":[{"number":1,"title":"p","purpose":[],"measures":[
            {"number":1,"title":"m","text":[],"responsible":["%s"],"cooperating":[],"tasks":["t"],"targets":[],"projects":[],
            "deadline":null,"quota":null,"continues":[],"benefits":[],"funding":[],"basis":[],"data":[]}]}]}}
            """;
    private static final String ENGLISH = """
            plan: a
            year: 2016

            departments:
              | name   |
              | Bureau |

            programme 1: p

            measure 1: m
            responsible: Bureau
            task: t
            """;

    @TempDir
    private Path folder;

    private Command command;

    @BeforeEach
    void plugins() throws IOException {
        Path bundled = folder.resolve("bundled");
        reading("read", "words").into(Files.createDirectories(bundled));
        command = new Command(folder).bundled(bundled);
        write("a.json", "a", "Bureau");
    }

    private static PluginDraft reading(String id, String format) {
        return new PluginDraft(id)
                .describe("always", "false")
                .describe("codes", "RD")
                .type("Code", CODE)
                .importer(format, "Words", READS);
    }

    private void write(String file, String title, String department) throws IOException {
        command.write(file, PLAN.formatted(title, department));
    }

    private Command.Outcome run(String... arguments) throws IOException {
        return command.run(arguments);
    }

    /** The names of the files that nobody has asked for. */
    private List<String> leftovers() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(".huimin") || name.endsWith(".plan"))
                    .toList();
        }
    }

    @Test
    void aPlanIsWrittenToTheStandardOutput() throws IOException {
        assertEquals(new Command.Outcome(0, ENGLISH, ""), run("import", "words", "a.json"));
        assertEquals(List.of(), leftovers());
    }

    @Test
    void keywordsAreInTheLanguageThatIsAskedForElseInThatOfTheTitle() throws IOException {
        String chinese = run("import", "words", "a.json", "--lang", "zh").output();
        assertTrue(chinese.startsWith("\u8BA1\u5212\uFF1Aa\n\u5E74\u5EA6\uFF1A2016\n"), chinese);

        write("b.json", "\u7532", "Bureau");
        assertTrue(run("import", "words", "b.json").output().startsWith("\u8BA1\u5212\uFF1A\u7532\n"));
        assertTrue(run("import", "words", "b.json", "--lang", "en").output().startsWith("plan: \u7532\n"));
    }

    @Test
    void aPlanIsWrittenToAFileOrIntoAFolder() throws IOException {
        Command.Outcome outcome = run("import", "words", "a.json", "-o", "new/b.plan");
        assertEquals(new Command.Outcome(0, "", "Written: new/b.plan\n"), outcome);
        assertEquals(ENGLISH, Files.readString(folder.resolve("new/b.plan")));
        assertEquals(0, run("fmt", "--check", "new/b.plan").exitCode());

        assertEquals(0, run("import", "words", "a.json", "-o", "other/").exitCode());
        assertEquals(ENGLISH, Files.readString(folder.resolve("other/a.plan")));
    }

    @Test
    void whatACheckSaysOfTheFileIsSaid() throws IOException {
        String plan = PLAN.formatted("a", "Bureau")
                .replace("\"plugins\":[]", "\"plugins\":[{\"id\":\"absent\",\"settings\":{}}]");
        command.write("c.json", plan);
        Command.Outcome outcome = run("import", "words", "c.json", "-o", "c.plan");
        assertEquals(1, outcome.exitCode());
        assertTrue(outcome.errors().contains("HM7002"), outcome.errors());
        assertTrue(outcome.errors().endsWith("c.plan was written, but has these errors. Change them there.\n"));
        assertTrue(Files.readString(folder.resolve("c.plan")).contains("use: absent\n"));
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyOnDemand() throws IOException {
        command.write("b.plan", "mine");
        Command.Outcome refused = run("import", "words", "a.json", "-o", "b.plan");
        assertEquals(2, refused.exitCode());
        assertEquals("b.plan is there already; nothing was written. To replace it, add --force.\n", refused.errors());
        assertEquals("mine", Files.readString(folder.resolve("b.plan")));

        assertEquals(
                0, run("import", "words", "a.json", "-o", "b.plan", "--force").exitCode());
        assertEquals(ENGLISH, Files.readString(folder.resolve("b.plan")));
    }

    @Test
    void whatTheImporterSaysIsSaidAndNothingIsWritten() throws IOException {
        command.write("a.json", "{\"version\":7,\"plan\":{}}");
        Command.Outcome outcome = run("import", "words", "a.json", "-o", "b.plan");
        assertEquals(1, outcome.exitCode());
        assertEquals("a.json: RD0001: found version 7 is not known; this program reads version 1\n", outcome.errors());
        assertEquals(List.of(), leftovers());
    }

    @Test
    void aTextThatNoPlanCanHoldIsRefusedWithItsPlace() throws IOException {
        write("a.json", "a\\nb", "Bureau");
        Command.Outcome english = run("import", "words", "a.json", "-o", "b.plan");
        assertEquals(1, english.exitCode());
        assertEquals("""
                a.json: HM1107: plan.title: the text has a line break; a paragraph is one line, and several stand apart. No plan \
                file can say this; change it first.
                a.json was not imported; nothing was written. Change the above first.
                """, english.errors());
        assertEquals(List.of(), leftovers());

        command.in(Language.CHINESE);
        assertTrue(run("import", "words", "a.json").errors().contains("HM1107\uFF1Aplan.title\uFF1A"));
    }

    @Test
    void aPlanThatWouldHaveErrorsIsRefusedWithTheLineThatIsWrong() throws IOException {
        write("a.json", "a", "Buraeu");
        Command.Outcome outcome = run("import", "words", "a.json", "-o", "b.plan");
        assertEquals(1, outcome.exitCode());
        assertTrue(outcome.errors().startsWith("error HM2001: "), outcome.errors());
        assertTrue(outcome.errors().contains("b.plan:11:14\n11 | responsible: Buraeu\n"), outcome.errors());
        assertTrue(outcome.errors().endsWith("mend a.json itself.\n"), outcome.errors());
        assertEquals(List.of(), leftovers());
    }

    @Test
    void wrongUseIsSaid() throws IOException {
        assertEquals(2, run("import").exitCode());
        assertEquals(2, run("import", "words").exitCode());
        assertEquals(2, run("import", "words", "absent.json").exitCode());
        assertEquals(2, run("import", "words", ".").exitCode());
        Command.Outcome unknown = run("import", "wrods", "a.json");
        assertEquals(2, unknown.exitCode());
        assertEquals("There is no import format 'wrods'. There are: words.\nDid you mean 'words'?\n", unknown.errors());
        assertEquals(new Command.Outcome(0, "words\n", ""), run("import", "--list"));
    }

    @Test
    void aPluginThatFailsIsAFault() throws IOException {
        Path third = Files.createDirectories(folder.resolve("third"));
        new PluginDraft("bad")
                .describe("always", "false")
                .importer("bad", "Bad", "throw new IllegalStateException();")
                .into(third);
        Command.Outcome outcome = run("import", "bad", "a.json", "-o", "b.plan", "--plugins", "third");
        assertEquals(3, outcome.exitCode());
        assertTrue(outcome.errors().contains("HM7001"), outcome.errors());
        assertFalse(outcome.errors().contains("\tat "), outcome.errors());
        assertEquals(List.of(), leftovers());
    }

    @Test
    void pluginsThatAreNotTrustedAreLeftAlone() throws IOException {
        Path third = Files.createDirectories(folder.resolve("third"));
        reading("own", "own").describe("codes", "OW").into(third);
        assertEquals(
                ENGLISH, run("import", "own", "a.json", "--plugins", "third").output());
        Command.Outcome refused = run("import", "own", "a.json", "--plugins", "third", "--untrusted");
        assertTrue(refused.exitCode() != 0, refused.toString());
        assertTrue(refused.errors().contains("HM7004"), refused.errors());
        assertEquals("", refused.output());
    }

    @Test
    void anImporterOfSomebodyElseCanRunInAProcessOfItsOwn() throws IOException {
        Path third = Files.createDirectories(folder.resolve("third"));
        reading("own", "own").describe("codes", "OW").into(third);
        Command.Outcome outcome = run("import", "own", "a.json", "--plugins", "third", "--timeout", "60");
        assertEquals(new Command.Outcome(0, ENGLISH, ""), outcome);

        new PluginDraft("slow")
                .describe("always", "false")
                .importer("slow", "Slow", "while (true) { }")
                .into(third);
        Command.Outcome ended = run("import", "slow", "a.json", "--plugins", "third", "--timeout", "2");
        assertEquals(3, ended.exitCode());
        assertTrue(ended.errors().contains("HM7001"), ended.errors());
    }
}
